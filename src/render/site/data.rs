//! Data beside the pages, as each audience has them: the list and what is to be done, of the register and of each unit, for
//! spreadsheets, machines and calendars.

use serde_json::json;

use super::builder::SiteBuilder;
use crate::model::task::TaskHistory;
use crate::model::{Day, Register};
use crate::render::calendar::calendar;
use crate::render::due::DueReport;
use crate::render::form::about::{About, AskedUnit};
use crate::render::form::csv::csv;
use crate::render::form::report::{Edition, Report};
use crate::render::form::sheet::{CellValue, Sheet};
use crate::render::form::target::Target;
use crate::render::form::workbook::xlsx;
use crate::render::head;
use crate::report::audience::listed::Listed;
use crate::report::due;
use crate::report::list::{Filter, list};
use crate::report::window::Month;
use crate::words::labels::status;
use crate::words::{overview, site as words};

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

/// Adds the list as everyone may see it.
pub(super) fn add_public(site: &mut SiteBuilder<'_>, all: &[Listed<'_>]) {
    let (labels, lang) = (site.labels(), site.lang());
    let columns = [
        overview::id_head(lang),
        overview::name_head(lang),
        overview::status_head(lang),
        overview::unit_head(lang),
        overview::category_head(lang),
        words::partners_head(lang),
        overview::countries_head(lang),
        overview::ends_head(lang),
    ];
    let mut sheet = Sheet::new(&overview::list_sheet(lang), &columns);
    let partners = |it: &Listed<'_>| it.partners.iter().map(|it| it.name).collect::<Vec<_>>().join("; ");
    for it in all {
        let countries: Vec<&str> = it.countries().into_iter().map(|code| head::country(lang, code)).collect();
        sheet.row([
            CellValue::from(it.id),
            it.name.into(),
            status(lang, it.status).into(),
            it.unit.map(|unit| labels.unit(unit)).into(),
            it.category.map(|category| labels.category(category)).into(),
            partners(it).into(),
            countries.join(", ").into(),
            it.term.ends.into(),
        ]);
    }
    site.file("data/samenwerkingen.csv", csv(lang, &sheet).into_bytes());
    let about = site.edition.about;
    let clean = |text: &str| crate::text::clean::Clean::line(text).to_string();
    let partnership = |it: &Listed<'_>| {
        json!({
            "partnership": it.id,
            "name": clean(it.name),
            "status": it.status.spelling(),
            "unit": it.unit.map(clean),
            "category": it.category.map(clean),
            "partners": it.partners.iter().map(|it| clean(it.name)).collect::<Vec<_>>(),
            "countries": it.countries(),
            "goal": it.goal.map(clean),
            "starts": it.term.starts.map(|day| day.to_string()),
            "ends": it.term.ends.map(|day| day.to_string()),
        })
    };
    let document = json!({
        "format": "partners.public/1",
        "institution": clean(&about.institution),
        "audience": "public",
        "revision": about.revision,
        "today": about.today.to_string(),
        "partnerships": all.iter().map(partnership).collect::<Vec<_>>(),
    });
    site.file("data/samenwerkingen.json", format!("{document:#}\n").into_bytes());
}
