//! Data beside the pages, as each audience has them: the list and what is to be done, of the register and of each unit, for
//! spreadsheets, machines and calendars.

use super::builder::SiteBuilder;
use crate::model::task::TaskHistory;
use crate::model::{Day, Register};
use crate::render::calendar::calendar;
use crate::render::due::DueReport;
use crate::render::form::about::{About, AskedUnit};
use crate::render::form::csv::csv;
use crate::render::form::report::{Edition, Report};
use crate::render::form::target::Target;
use crate::render::form::workbook::xlsx;
use crate::report::audience::public::PublicRegister;
use crate::report::due;
use crate::report::list::{Filter, list};
use crate::report::window::Month;

/// Adds the list and what is to be done; for machines and calendars where it is known what there was to do before.
pub(super) fn add(site: &mut SiteBuilder<'_>, register: &Register, past: Option<&TaskHistory>) {
    let labels = site.labels();
    let whole = site.edition.about.clone();
    let owed = due::due(register, whole.today, Day::MAX, None);
    let of_unit = |id: &String| {
        let unit = AskedUnit { id: id.clone(), label: labels.unit(id).to_owned() };
        About { unit: Some(unit), ..whole.clone() }
    };
    for about in std::iter::once(whole.clone()).chain(register.policy.units.keys().map(of_unit)) {
        let edition = Edition { about: &about, ..site.edition };
        let unit = about.unit.as_ref().map(|unit| unit.id.as_str());
        let filter =
            Filter { units: unit.iter().map(|unit| (*unit).to_owned()).collect(), ..Filter::default() };
        let listing = list(register, about.today, filter);
        let until = Month::of(about.today).last();
        let due = DueReport { until, items: due::due(register, about.today, until, unit) };
        let (list, to_do) = (name(unit, "samenwerkingen"), name(unit, "te-doen"));
        sheets(site, edition, &list, &listing);
        sheets(site, edition, &to_do, &due);
        if let Some(past) = past {
            site.file(&format!("{list}.json"), listing.json(edition).into_bytes());
            site.file(&format!("{to_do}.json"), due.json(edition).into_bytes());
            if let Some(scope) = due.calendar(edition) {
                site.file(&format!("{to_do}.ics"), calendar(edition, &scope, &owed, past).into_bytes());
            }
        }
    }
}

/// The name of a file of data, without its ending.
pub(super) fn name(unit: Option<&str>, what: &str) -> String {
    let page = unit.and_then(|unit| Target::Unit(unit.to_owned()).file()).unwrap_or_default();
    let unit = page.trim_start_matches("eenheid/").trim_end_matches(".html");
    if unit.is_empty() { format!("data/{what}") } else { format!("data/{unit}-{what}") }
}

fn sheets(site: &mut SiteBuilder<'_>, edition: Edition<'_>, name: &str, report: &dyn Report) {
    let lang = edition.labels.lang;
    site.file(&format!("{name}.csv"), csv(lang, &report.sheet(edition)).into_bytes());
    let title = report.page(edition).begins().unwrap_or_default();
    // What is too much for a workbook is in the csv.
    if let Ok(bytes) = xlsx(lang, edition.about, &title, &report.sheets(edition)) {
        site.file(&format!("{name}.xlsx"), bytes);
    }
}

/// Adds the list as everyone may see it, as an export for the public has it.
pub(super) fn add_public(site: &mut SiteBuilder<'_>, it: &PublicRegister<'_>) {
    let edition = site.edition;
    let list = csv(edition.labels.lang, &it.sheet(edition));
    site.file("data/samenwerkingen.csv", list.into_bytes());
    site.file("data/samenwerkingen.json", it.json(edition).into_bytes());
}
