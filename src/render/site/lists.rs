//! The lists of a site: the whole register with its search, and what belongs to a unit, a country and a category. They are made
//! from what every audience may see of a partnership.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::builder::{SiteBuilder, SitePage};
use super::data;
use crate::model::Status;
use crate::render::form::about::AskedUnit;
use crate::render::form::page::{Block, Cell, Page, Table};
use crate::render::form::target::Target;
use crate::render::form::widget::{Filters, Widget};
use crate::render::head;
use crate::report::audience::listed::{Listed, Weight};
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::words::labels::{RegisterLabels, status};
use crate::words::{dates, overview, site as words};

/// So many names stand on one page; of more there are lists by unit, category, country and letter.
const ON_ONE_PAGE: usize = 500;
pub(super) const REGISTER: &str = "register.html";

/// Adds the whole list, its index, and the lists of each unit, category and country; each with what else is to be said of it.
pub(super) fn add(site: &mut SiteBuilder<'_>, all: &[Listed<'_>], more: &dyn Fn(&Target, &mut Page)) {
    let (labels, lang) = (site.labels(), site.lang());
    let groups = groups(labels, all);
    let mut page = Page::default();
    page.title(&words::partnerships(lang));
    page.text(&format!("{}.", overview::partnerships(lang, all.len())));
    page.blocks.push(Block::Widget(Widget::Filters(filters(labels, all))));
    if all.len() <= ON_ONE_PAGE {
        page.table(table(labels, all.iter()));
    }
    for (heading, of) in &groups {
        page.heading(heading);
        page.links(of.iter().map(|(target, (name, _))| (name.clone(), target.0.clone())).collect());
    }
    if all.len() > ON_ONE_PAGE {
        by_letter(site, all, &mut page);
    }
    let file = |ending: &str| (ending.to_owned(), Target::File(format!("data/samenwerkingen.{ending}")));
    page.links(["xlsx", "csv", "json"].map(file).into());
    site.edition.about.end(lang, &mut page);
    site.page(REGISTER, REGISTER, page);
    site.file("index.js", index(labels, all).into_bytes());
    for it in all {
        for earlier in it.formerly {
            site.moved(&address(earlier), (it.name.to_owned(), Target::Partnership(it.id.to_owned())));
        }
    }
    for (_, of) in groups {
        for (target, (name, rows)) in of {
            let mut page = Page::default();
            page.title(&name);
            page.text(&words::list_lede(lang, &name, rows.len()));
            more(&target.0, &mut page);
            page.heading(&words::list_head(lang));
            page.table(table(labels, rows.into_iter()));
            if let Target::Unit(id) = &target.0 {
                page.links(files(id));
            }
            let unit = match &target.0 {
                Target::Unit(id) => Some(AskedUnit { id: id.clone(), label: name.clone() }),
                _ => None,
            };
            let about =
                crate::render::form::about::About { unit: unit.clone(), ..site.edition.about.clone() };
            about.end(lang, &mut page);
            let trail = vec![(words::partnerships(lang), Target::File(REGISTER.to_owned()))];
            let Some(file) = target.0.file() else { continue };
            site.below(&file, REGISTER, trail, unit, page);
        }
    }
}

/// Adds the page of one partnership, with the way to it and the lists it stands in; its earlier ids lead on to it.
pub(super) fn page_of(labels: RegisterLabels<'_>, it: &Listed<'_>, mut page: Page) -> (String, SitePage) {
    let lang = labels.lang;
    let mut trail = vec![(words::partnerships(lang), Target::File(REGISTER.to_owned()))];
    trail.extend(it.unit.map(|unit| (labels.unit(unit).to_owned(), Target::Unit(unit.to_owned()))));
    let has_links = page.blocks.iter().any(|block| matches!(block, Block::Links(_)));
    if !has_links {
        let category =
            it.category.map(|id| (labels.category(id).to_owned(), Target::Category(id.to_owned())));
        let countries = it.countries().into_iter();
        let countries =
            countries.map(|code| (head::country(lang, code).to_owned(), Target::Country(code.to_owned())));
        page.links(category.into_iter().chain(countries).collect());
    }
    (address(it.id), SitePage::below(REGISTER, trail, page))
}

/// Where the page of a partnership stands.
pub(super) fn address(id: &str) -> String {
    Target::Partnership(id.to_owned()).file().unwrap_or_default()
}

/// The data of one unit, as far as they are there.
fn files(unit: &str) -> Vec<(String, Target)> {
    let file = |what: &str, ending: &str| {
        let name = format!("{}.{ending}", data::name(Some(unit), what));
        (format!("{what} ({ending})"), Target::File(name))
    };
    [("samenwerkingen", "xlsx"), ("samenwerkingen", "csv"), ("te-doen", "xlsx"), ("te-doen", "ics")]
        .map(|(what, ending)| file(what, ending))
        .into()
}

/// Where something leads, in an order of its own: units as the register has them, names as people read them.
#[derive(Debug, PartialEq, Eq)]
struct Ordered(Target, String);

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.1.cmp(&other.1)
    }
}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// What a list is called, and what stands in it.
type Group<'a, 'r> = BTreeMap<Ordered, (String, Vec<&'a Listed<'r>>)>;

fn groups<'a, 'r>(labels: RegisterLabels<'_>, all: &'a [Listed<'r>]) -> [(String, Group<'a, 'r>); 3] {
    let lang = labels.lang;
    let (mut units, mut categories, mut countries) = (Group::new(), Group::new(), Group::new());
    for it in all {
        if let Some(unit) = it.unit {
            let key = Ordered(Target::Unit(unit.to_owned()), unit.to_owned());
            units.entry(key).or_insert_with(|| (labels.unit(unit).to_owned(), Vec::new())).1.push(it);
        }
        if let Some(category) = it.category {
            let key = Ordered(Target::Category(category.to_owned()), category.to_owned());
            let named = || (labels.category(category).to_owned(), Vec::new());
            categories.entry(key).or_insert_with(named).1.push(it);
        }
        for country in it.countries() {
            let name = head::country(lang, country).to_owned();
            let key = Ordered(Target::Country(country.to_owned()), format!("{} {country}", folded(&name)));
            countries.entry(key).or_insert_with(|| (name, Vec::new())).1.push(it);
        }
    }
    [
        (words::by_unit(lang), units),
        (words::by_category(lang), categories),
        (words::by_country(lang), countries),
    ]
}

/// The same in lists by the first letter, where there are too many for one page.
fn by_letter(site: &mut SiteBuilder<'_>, all: &[Listed<'_>], page: &mut Page) {
    let lang = site.lang();
    let mut letters: BTreeMap<String, Vec<&Listed<'_>>> = BTreeMap::new();
    for it in all {
        let first = folded(it.name).chars().next().filter(char::is_ascii_lowercase);
        letters.entry(first.map_or_else(|| "0".to_owned(), |it| it.to_string())).or_default().push(it);
    }
    page.heading(&words::by_letter(lang));
    let file = |letter: &str| format!("register-{letter}.html");
    page.links(letters.keys().map(|it| (it.to_uppercase(), Target::File(file(it)))).collect());
    for (letter, rows) in letters {
        let mut of_letter = Page::default();
        of_letter.title(&words::with_letter(lang, &letter.to_uppercase()));
        of_letter.text(&format!("{}.", overview::partnerships(lang, rows.len())));
        of_letter.table(table(site.labels(), rows.into_iter()));
        site.edition.about.end(lang, &mut of_letter);
        let trail = vec![(words::partnerships(lang), Target::File(REGISTER.to_owned()))];
        site.below(&file(&letter), REGISTER, trail, None, of_letter);
    }
}

/// What the columns are called.
fn heads(labels: RegisterLabels<'_>) -> [String; 5] {
    let lang = labels.lang;
    [
        overview::name_head(lang),
        overview::status_head(lang),
        overview::unit_head(lang),
        overview::ends_head(lang),
        overview::countries_head(lang),
    ]
}

/// What a row says behind the name: status, unit, end and countries.
fn cells(labels: RegisterLabels<'_>, it: &Listed<'_>) -> [String; 4] {
    let lang = labels.lang;
    let ends = match (it.term.ended, it.term.runs_until) {
        (Some(ended), _) => overview::ended_by_decision(lang, &dates::day(lang, ended)),
        (None, Some(until)) => overview::runs_until(lang, &dates::day(lang, until)),
        (None, None) => it.term.ends.map(|day| dates::day(lang, day)).unwrap_or_default(),
    };
    let countries: Vec<&str> = it.countries().into_iter().map(|code| head::country(lang, code)).collect();
    let unit = it.unit.map(|unit| labels.unit(unit)).unwrap_or_default();
    [status(lang, it.status).to_owned(), unit.to_owned(), ends, countries.join(", ")]
}

/// The list, each name a way to its page.
pub(super) fn table<'a, 'r: 'a>(
    labels: RegisterLabels<'_>,
    rows: impl Iterator<Item = &'a Listed<'r>>,
) -> Table {
    let row = |it: &Listed<'_>| {
        let name = Cell::new(it.name).to(Target::Partnership(it.id.to_owned()));
        std::iter::once(name).chain(cells(labels, it).iter().map(|cell| Cell::new(cell))).collect()
    };
    Table::new(&heads(labels), &[], rows.map(row))
}

fn filters(labels: RegisterLabels<'_>, all: &[Listed<'_>]) -> Vec<Filters> {
    let lang = labels.lang;
    let group = |(_, of): &(String, Group<'_, '_>), of_target: &dyn Fn(&Target) -> String| {
        let option = |(target, (name, _)): (&Ordered, &(String, Vec<&Listed<'_>>))| {
            (Clean::line(&of_target(&target.0)), Clean::line(name))
        };
        of.iter().map(option).collect::<Vec<_>>()
    };
    let groups = groups(labels, all);
    let id = |target: &Target| match target {
        Target::Unit(id) | Target::Category(id) | Target::Country(id) => id.clone(),
        _ => String::new(),
    };
    let statuses = Status::ALL.iter().filter(|status| all.iter().any(|it| it.status == **status));
    let statuses = statuses.map(|it| (Clean::line(it.spelling()), Clean::line(status(lang, *it)))).collect();
    let named = |key, name: String, options| Filters { key, name: Clean::line(&name), options };
    vec![
        named("unit", overview::unit_head(lang), group(&groups[0], &id)),
        named("status", overview::status_head(lang), statuses),
        named("category", overview::category_head(lang), group(&groups[1], &id)),
        named("country", overview::countries_head(lang), group(&groups[2], &id)),
    ]
}

/// The index of the list as a script that fills a variable: that alone also works from a folder.
fn index(labels: RegisterLabels<'_>, all: &[Listed<'_>]) -> String {
    let clean = |text: &str| Value::from(Clean::line(text).as_str());
    let row = |it: &Listed<'_>| {
        let places = it.partners.iter().flat_map(|it| [Some(it.name), it.seat]).flatten();
        let texts = [Some(it.name), it.goal, Some(it.id)].into_iter().flatten().chain(places);
        let cells = cells(labels, it);
        let texts: Vec<String> = texts.chain(cells.iter().map(String::as_str)).map(folded).collect();
        json!({
            "name": clean(it.name),
            "address": Target::Partnership(it.id.to_owned()).file(),
            "status": it.status.spelling(),
            "unit": it.unit.map(clean),
            "category": it.category.map(clean),
            "countries": it.countries(),
            "cells": cells.iter().map(|it| clean(it)).collect::<Vec<_>>(),
            "text": texts.join(" "),
        })
    };
    let rows: Vec<String> = all.iter().map(|it| row(it).to_string()).collect();
    let heads = json!(heads(labels));
    let script =
        format!("var PARTNERSHIP_HEADS = {heads};\nvar PARTNERSHIPS = [\n{}\n];\n", rows.join(",\n"));
    // Line ends to a script, though not to JSON; and no tag ever ends it, wherever somebody puts it.
    script.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029").replace('<', "\\u003c")
}

/// Whether anything else than formal is in a list, so that the weight is worth saying.
pub(super) fn weight_word(labels: RegisterLabels<'_>, weight: Weight) -> String {
    use crate::model::Formality;
    match weight {
        Weight::Strategic => words::strategic(labels.lang),
        Weight::Formal => labels.of(Formality::Formal).to_owned(),
        Weight::Informal => labels.of(Formality::Informal).to_owned(),
    }
}
