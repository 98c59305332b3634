//! Where there are partnerships: a row for each unit and category, or for each country by continent, and a mark for each that runs.
//! The marks differ in shape and not in ink; rows go by the register's order or by name, never by how many there are.

use std::collections::BTreeMap;

use super::{units, words};
use crate::render::form::figure::{DrawnShape, Figure, Glyph, WordsKind};
use crate::render::form::page::{Cell, Table};
use crate::render::form::target::Target;
use crate::render::head;
use crate::report::audience::listed::{Listed, Weight};
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::text::wrap::cut;
use crate::words::continents::continent;
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{figures as said, site};

const NAMES: i32 = 250;
const STEP: i32 = 24;
const ROW: i32 = 28;
/// So many marks stand in a row at most, and in a drawing; the lists have the rest.
const MOST: usize = 27;
const IN_ALL: usize = 110;

/// A row: its name, where that leads, and what is in it; a heading has none.
struct DotRow<'a, 'r> {
    name: String,
    target: Option<Target>,
    all: Vec<&'a Listed<'r>>,
}

/// By unit, then by category.
pub(in crate::render::site) fn by_unit_and_category(
    labels: RegisterLabels<'_>,
    all: &[Listed<'_>],
) -> Option<Figure> {
    let lang = labels.lang;
    let running = || all.iter().filter(|it| it.status.is_running());
    let (mut by_unit, mut by_category) = (BTreeMap::new(), BTreeMap::new());
    for it in running() {
        if let Some(unit) = it.unit {
            by_unit.entry(unit).or_insert_with(Vec::new).push(it);
        }
        if let Some(category) = it.category {
            by_category.entry(category).or_insert_with(Vec::new).push(it);
        }
    }
    let heading = |name: String| DotRow { name, target: None, all: Vec::new() };
    let mut rows = vec![heading(site::by_unit(lang))];
    rows.extend(by_unit.into_iter().map(|(unit, all)| DotRow {
        name: labels.unit(unit).to_owned(),
        target: Some(Target::Unit(unit.to_owned())),
        all,
    }));
    if !by_category.is_empty() {
        rows.push(heading(site::by_category(lang)));
    }
    rows.extend(by_category.into_iter().map(|(category, all)| DotRow {
        name: labels.category(category).to_owned(),
        target: Some(Target::Category(category.to_owned())),
        all,
    }));
    drawn(labels, (&said::where_title(lang), &said::where_how(lang)), &rows)
}

/// By country, in groups by continent, both by name.
pub(in crate::render::site) fn by_country(labels: RegisterLabels<'_>, all: &[Listed<'_>]) -> Option<Figure> {
    let lang = labels.lang;
    let mut continents: BTreeMap<String, BTreeMap<(String, &str), Vec<&Listed<'_>>>> = BTreeMap::new();
    for it in all.iter().filter(|it| it.status.is_running()) {
        for code in it.countries() {
            let name = folded(head::country(lang, code));
            let of = continents.entry(continent(lang, code).to_owned()).or_default();
            of.entry((name, code)).or_default().push(it);
        }
    }
    let mut rows = Vec::new();
    for (name, countries) in continents {
        rows.push(DotRow { name, target: None, all: Vec::new() });
        rows.extend(countries.into_iter().map(|((_, code), all)| DotRow {
            name: head::country(lang, code).to_owned(),
            target: Some(Target::Country(code.to_owned())),
            all,
        }));
    }
    drawn(labels, (&said::countries_title(lang), &said::countries_how(lang)), &rows)
}

fn drawn(labels: RegisterLabels<'_>, (title, how): (&str, &str), rows: &[DotRow<'_, '_>]) -> Option<Figure> {
    let lang = labels.lang;
    if rows.iter().all(|row| row.all.is_empty()) {
        return None;
    }
    let mut shapes = Vec::new();
    let most = (IN_ALL / rows.len().max(1)).clamp(3, MOST);
    for (nth, row) in rows.iter().enumerate() {
        let y = ROW * units(nth) + ROW / 2;
        let kind = if row.target.is_some() { WordsKind::Name } else { WordsKind::Aside };
        shapes.push(words((0, y + 4), &cut(&row.name, 38), kind));
        for (at, it) in row.all.iter().take(most).enumerate() {
            shapes.push(DrawnShape::Mark {
                at: (NAMES + STEP * units(at) + STEP / 2, y),
                glyph: glyph(it.weight),
                label: Clean::line(&format!(
                    "{}, {}",
                    it.name,
                    super::super::lists::weight_word(labels, it.weight)
                )),
                target: Some(Target::Partnership(it.id.to_owned())),
            });
        }
        let more = row.all.len().saturating_sub(most);
        if more > 0 {
            shapes.push(DrawnShape::More {
                at: (NAMES + STEP * units(most) + 4, y + 4),
                words: Clean::line(&format!("+{more}")),
                label: Clean::line(&said::more(lang, more)),
                target: row.target.clone(),
            });
        }
    }
    let weights = [Weight::Strategic, Weight::Formal, Weight::Informal];
    let name = |weight| match weight {
        Weight::Informal => said::informal_as_recorded(lang),
        weight => super::super::lists::weight_word(labels, weight),
    };
    let head: Vec<String> =
        std::iter::once(said::name_head(lang)).chain(weights.iter().map(|it| capital(&name(*it)))).collect();
    let line = |row: &DotRow<'_, '_>| {
        let name = Cell::new(&row.name);
        let name = row.target.clone().map_or(name.clone(), |target| name.to(target));
        let count = |weight: &Weight| row.all.iter().filter(|it| it.weight == *weight).count();
        std::iter::once(name).chain(weights.iter().map(|it| Cell::new(&count(it).to_string()))).collect()
    };
    Some(Figure {
        title: Clean::line(title),
        how: Clean::line(how),
        width: u32::try_from(NAMES + STEP * units(MOST) + 40).unwrap_or_default(),
        height: u32::try_from(ROW * units(rows.len())).unwrap_or_default(),
        shapes,
        key: weights.into_iter().map(|it| (glyph(it), Clean::line(&capital(&name(it))))).collect(),
        table: Table::new(&head, &[], rows.iter().filter(|row| row.target.is_some()).map(line)),
    })
}

/// Three shapes of equal ink: form is not weight.
fn glyph(weight: Weight) -> Glyph {
    match weight {
        Weight::Strategic => Glyph::OpenSquare,
        Weight::Formal => Glyph::OpenCircle,
        Weight::Informal => Glyph::UpTriangle,
    }
}
