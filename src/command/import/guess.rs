//! Where the headers of a list are, and what each column is taken for: as a map says, else as its header and its values tell.

use std::collections::{BTreeMap, BTreeSet};

use super::values::{Reader, flag};
use crate::args::fields::{Flag, of_schema};
use crate::disk::table::{SourceCell, SourceRow, SourceSheet};
use crate::model::id::partnership_id_from;
use crate::model::{Facts as _, Head, KeyPath, Shape};
use crate::report::import::{Column, Taken, letters};
use crate::words::columns::{ColumnMeaning, meant};

/// Where headers are looked for: many lists have a title above them.
const FIRST: usize = 20;
/// How many cells are looked at to see what a column holds.
const LOOKED_AT: usize = 500;

/// What each header is to be taken for: a key, or nothing to leave its column out.
pub(super) type ColumnMap = BTreeMap<String, String>;

/// The place of the row that holds the headers, when one is understood: the first of those with most headers that are known.
pub(super) fn header(sheet: &SourceSheet, map: &ColumnMap) -> Option<usize> {
    let known = |row: &SourceRow| {
        let of_map = |cell: &&SourceCell| map.contains_key(cell.written().trim());
        let is_known = |cell: &&SourceCell| {
            of_map(cell) || matches!(cell, SourceCell::Text(text) if text.len() < 80 && meant(text).is_some())
        };
        let has_name = row.cells.iter().any(|cell| names_one(&cell.written(), map));
        row.cells.iter().filter(is_known).count() * usize::from(has_name)
    };
    let rows = sheet.rows.iter().take(FIRST).map(known).enumerate();
    rows.rev().max_by_key(|(_, known)| *known).filter(|(_, known)| *known > 0).map(|(at, _)| at)
}

/// Whether a header names what a row is about.
fn names_one(header: &str, map: &ColumnMap) -> bool {
    const NAMES: [&str; 2] = ["partners.0.name", "name"];
    match map.get(header.trim()) {
        Some(key) => NAMES.contains(&whole_key(key).as_str()),
        None => match meant(header) {
            Some(ColumnMeaning::Key(key)) => NAMES.contains(&key),
            Some(ColumnMeaning::OneOf(keys)) => NAMES.contains(&keys[0]),
            _ => false,
        },
    }
}

/// The keys that a column can be taken for.
pub(super) fn keys() -> Vec<Flag> {
    let others = ["schema", "formerly", "void", "own", "sources", "before_framework"];
    let is_offered = |flag: &Flag| !others.contains(&flag.key.0[0].as_str());
    of_schema(Head::SCHEMA, &KeyPath::default()).into_iter().filter(is_offered).collect()
}

/// The shape of a key, when a column can be taken for it.
pub(super) fn shape(keys: &[Flag], key: &str) -> Option<Shape> {
    let path = path(key);
    keys.iter().find(|flag| flag.is_for(&path)).map(|flag| flag.shape)
}

/// The path of a key.
pub(super) fn path(key: &str) -> KeyPath {
    KeyPath(key.split('.').map(str::to_owned).collect())
}

/// A key as a map may shorten it: `partner` and `country` are the first partner's.
pub(super) fn whole_key(key: &str) -> String {
    let of_partner =
        ["country", "ror", "website", "seat", "schac", "erasmus_code", "legal_name", "legal_form", "via"];
    match key.trim() {
        "partner" => "partners.0.name".to_owned(),
        "kvk" | "registration" => "partners.0.registration.number".to_owned(),
        key if of_partner.contains(&key) => format!("partners.0.{key}"),
        key => key.to_owned(),
    }
}

/// What the columns of a sheet are taken for.
pub(super) struct Guess<'a> {
    pub(super) sheet: &'a SourceSheet,
    /// The place of the row of headers.
    pub(super) header: usize,
    pub(super) map: &'a ColumnMap,
    pub(super) reader: Reader<'a>,
    pub(super) keys: &'a [Flag],
}

impl Guess<'_> {
    /// The columns that have a header or hold something, in order.
    pub(super) fn columns(&self) -> Vec<Column> {
        let rows = &self.sheet.rows[self.header..];
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let headers: Vec<String> = (0..width).map(|at| self.header_at(at)).collect();
        let mut taken: Vec<Option<Taken>> = vec![None; width];
        let mut claimed: BTreeSet<String> = BTreeSet::new();
        for (at, header) in headers.iter().enumerate() {
            taken[at] = self.map.get(header).map(|key| mapped(key));
            claimed.extend(taken[at].iter().filter_map(key_of));
        }
        // What a header says for sure goes before what its values must tell.
        for is_sure in [true, false] {
            for (at, header) in headers.iter().enumerate() {
                let Some(meant) = meant(header).filter(|_| taken[at].is_none()) else { continue };
                let keys = match (&meant, is_sure) {
                    (ColumnMeaning::Person, _) => {
                        taken[at] = Some(Taken::Person);
                        continue;
                    }
                    (ColumnMeaning::Key(key), true) => vec![*key],
                    (ColumnMeaning::OneOf(keys), false) => keys.clone(),
                    _ => continue,
                };
                let is_free = |key: &&&str| !claimed.contains(**key) || **key == "partners.0.country";
                if let Some(key) = keys.iter().filter(is_free).find(|key| self.holds(at, key)) {
                    claimed.insert((*key).to_owned());
                    taken[at] = Some(Taken::Key((*key).to_owned()));
                }
            }
        }
        let mut own = BTreeSet::new();
        let is_used =
            |at: usize| rows.iter().skip(1).any(|row| row.cells.get(at).is_some_and(|it| !it.is_blank()));
        let column = |(at, header): (usize, String)| {
            let taken = taken[at].take().unwrap_or_else(|| Taken::Own(own_key(&header, at)));
            let taken = match taken {
                Taken::Own(key) => Taken::Own(free(key, &mut own)),
                other => other,
            };
            Column { place: at, header, taken }
        };
        let columns =
            headers.into_iter().enumerate().filter(|(at, header)| !header.is_empty() || is_used(*at));
        columns.map(column).collect()
    }

    fn header_at(&self, at: usize) -> String {
        let cell = self.sheet.rows[self.header].cells.get(at);
        cell.map(SourceCell::written).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether at least half of what stands in a column can be the value of a key.
    fn holds(&self, at: usize, key: &str) -> bool {
        let Some(shape) = shape(self.keys, key) else { return false };
        let is_listed = matches!(key, "unit" | "category" | "partners.0.country" | "partners.0.ror");
        let is_shaped = !matches!(shape, Shape::Text | Shape::Prose | Shape::Texts);
        if !is_listed && !is_shaped {
            return true;
        }
        let cells = self.sheet.rows[self.header + 1..].iter().filter_map(|row| row.cells.get(at));
        let cells: Vec<&SourceCell> = cells.filter(|cell| !cell.is_blank()).take(LOOKED_AT).collect();
        let fitting = cells.iter().filter(|cell| self.reader.fits(key, shape, cell)).count();
        let is_vague = matches!(meant(&self.header_at(at)), Some(ColumnMeaning::OneOf(_)));
        match (key, shape) {
            // What a vague header is, its values alone tell; an identifier is of ROR when it says so.
            ("partners.0.ror", _) if is_vague => fitting > 0 && fitting * 2 >= cells.len(),
            ("partners.0.country" | "partners.0.ror", _) if !is_vague => true,
            // Days may be mistaken, each of them; a column of yes and no is another thing.
            (_, Shape::Day) if !is_vague => {
                cells.is_empty() || !cells.iter().all(|cell| flag(cell).is_some())
            }
            _ => fitting * 2 >= cells.len(),
        }
    }
}

fn mapped(key: &str) -> Taken {
    match whole_key(key).as_str() {
        "" => Taken::LeftOut,
        key => match key.strip_prefix("own.") {
            Some(own) => Taken::Own(own.to_owned()),
            None => Taken::Key(key.to_owned()),
        },
    }
}

fn key_of(taken: &Taken) -> Option<String> {
    if let Taken::Key(key) = taken { Some(key.clone()) } else { None }
}

/// The key of a column of the institution's own.
fn own_key(header: &str, at: usize) -> String {
    let key = partnership_id_from(header);
    if key.is_empty() { format!("column-{}", letters(at).to_lowercase()) } else { key }
}

fn free(key: String, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|nth| format!("{key}-{nth}"));
    let free = std::iter::once(key.clone()).chain(numbered).find(|key| !taken.contains(key)).unwrap_or(key);
    taken.insert(free.clone());
    free
}
