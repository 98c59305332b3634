//! Where the headers of a list are, and what each column is taken for: as a map says, else as its header and its values tell.

use std::collections::{BTreeMap, BTreeSet};

use super::persons::PersonSearch;
use super::values::{Reader, first_partner, flag};
use crate::args::fields::{Flag, of_schema};
use crate::disk::table::{SourceCell, SourceRow, SourceSheet};
use crate::model::id::partnership_id_from;
use crate::model::{Facts as _, Head, KeyPath, Shape};
use crate::report::import::{Column, Taken, letters};
use crate::words::columns::{ColumnMeaning, RoughMeaning, meant, meant_roughly};

/// Where headers are looked for: many lists have a title above them, and some a page of instructions.
const FIRST: usize = 300;
/// How many cells are looked at to see what a column holds.
const LOOKED_AT: usize = 500;

/// What each header is to be taken for: a key, or nothing to leave its column out.
pub(super) type ColumnMap = BTreeMap<String, String>;

/// The place of the row that holds the headers, when one is understood, and how much of it is: the first of those with most
/// headers that are known.
pub(super) fn header(sheet: &SourceSheet, map: &ColumnMap) -> Option<(usize, usize)> {
    let weight = |cell: &SourceCell| {
        let written = cell.written();
        let is_short = cell.text().is_some_and(|text| text.len() < 80);
        match () {
            () if map.contains_key(&headed(&written)) || (is_short && meant(&written).is_some()) => 2,
            () => usize::from(is_short && meant_roughly(&written).is_some()),
        }
    };
    let known = |row: &SourceRow| {
        let has_name = row.cells.iter().any(|cell| names_one(&cell.written(), map));
        if has_name { row.cells.iter().map(weight).sum() } else { 0_usize }
    };
    let rows = sheet.rows.iter().take(FIRST).map(known).enumerate();
    rows.rev().max_by_key(|(_, known)| *known).filter(|(_, known)| *known > 0)
}

/// A header on one line, as it is shown and as a map has it.
fn headed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a header names what a row is about.
fn names_one(header: &str, map: &ColumnMap) -> bool {
    const NAMES: [&str; 3] = ["partners.0.name", "name", "partners.0.legal_name"];
    if let Some(key) = map.get(&headed(header)) {
        return NAMES.contains(&whole_key(key).as_str());
    }
    if header.len() >= 80 {
        return false;
    }
    match meant(header).or_else(|| meant_roughly(header).map(|rough| rough.meaning)) {
        Some(ColumnMeaning::Key(key)) => NAMES.contains(&key),
        Some(ColumnMeaning::OneOf(keys)) => NAMES.contains(&keys[0]),
        _ => false,
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

/// What is found out of the columns, one after the other.
struct ColumnsFound {
    headers: Vec<String>,
    taken: Vec<Option<(Taken, bool)>>,
    claimed: BTreeSet<String>,
    /// Keys that most of a column does not fit, though it is headed so.
    partly: BTreeMap<usize, String>,
}

impl Guess<'_> {
    /// The columns that have a header or hold something, in order.
    pub(super) fn columns(&self) -> Vec<Column> {
        let rows = &self.sheet.rows[self.header..];
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let headers: Vec<String> = (0..width).map(|at| self.header_at(at)).collect();
        let taken = headers.iter().map(|header| self.map.get(header).map(|key| (mapped(key), false)));
        let mut found = ColumnsFound {
            taken: taken.collect(),
            claimed: BTreeSet::new(),
            partly: BTreeMap::new(),
            headers,
        };
        found.claimed.extend(found.taken.iter().flatten().filter_map(|(taken, _)| key_of(taken)));
        self.people(&mut found);
        self.by_header(&mut found);
        self.by_rough_header(&mut found);
        found.name_in_law();
        let mut own = BTreeSet::new();
        let is_used =
            |at: usize| rows.iter().skip(1).any(|row| row.cells.get(at).is_some_and(|it| !it.is_blank()));
        let ColumnsFound { headers, mut taken, mut partly, .. } = found;
        let column = |(at, header): (usize, String)| {
            let (taken, is_guess) =
                taken[at].take().unwrap_or_else(|| (Taken::Own(own_key(&header, at)), false));
            let taken = match taken {
                Taken::Own(key) => Taken::Own(free(key, &mut own)),
                other => other,
            };
            Column { place: at, header, taken, is_guess, partly: partly.remove(&at) }
        };
        let columns =
            headers.into_iter().enumerate().filter(|(at, header)| !header.is_empty() || is_used(*at));
        columns.map(column).collect()
    }

    /// The columns about people: by their header, and by what stands in them.
    fn people(&self, found: &mut ColumnsFound) {
        let meaning = |header: &str| meant(header).or_else(|| meant_roughly(header).map(|it| it.meaning));
        let meanings: Vec<_> = found.headers.iter().map(|header| meaning(header)).collect();
        let is_person = |at: usize| meanings[at] == Some(ColumnMeaning::Person);
        let beside: Vec<usize> = (0..meanings.len()).filter(|at| is_person(*at)).collect();
        let is_name = |meaning: &Option<ColumnMeaning>| {
            matches!(meaning, Some(ColumnMeaning::Key("partners.0.name" | "name")))
        };
        let has_name = meanings.iter().any(is_name)
            || ["partners.0.name", "name"].iter().any(|key| found.claimed.contains(*key));
        let people = PersonSearch { rows: &self.sheet.rows[self.header + 1..], beside: &beside };
        for (at, meaning) in meanings.iter().enumerate() {
            if found.taken[at].is_some() {
                continue;
            }
            // What a partner or a unit is called may look like a name; what nobody knows, or only calls a name, may be one.
            let is_open = match meaning {
                None => true,
                Some(ColumnMeaning::OneOf(keys)) => keys[0] == "partners.0.name" || keys.len() == 1,
                Some(ColumnMeaning::Key(key)) => {
                    matches!(*key, "owner" | "deputy" | "partners.0.via" | "goal")
                }
                Some(ColumnMeaning::Person) => false,
            };
            if is_person(at) {
                found.taken[at] = Some((Taken::Person, meant(&found.headers[at]).is_none()));
            } else if is_open && people.is_about_people(&found.headers[at], at, !has_name) {
                found.taken[at] = Some((Taken::Person, true));
            }
        }
    }

    /// What a header says for sure goes before what its values must tell.
    fn by_header(&self, found: &mut ColumnsFound) {
        for is_sure in [true, false] {
            for at in 0..found.headers.len() {
                let Some(meaning) = meant(&found.headers[at]).filter(|_| found.taken[at].is_none()) else {
                    continue;
                };
                let keys = match (&meaning, is_sure) {
                    (ColumnMeaning::Key(key), true) => vec![*key],
                    (ColumnMeaning::OneOf(keys), false) => keys.clone(),
                    _ => continue,
                };
                let is_vague = matches!(meaning, ColumnMeaning::OneOf(_));
                let free = keys.iter().filter(|key| found.is_free(key));
                if let Some(key) = free.clone().find(|key| self.holds(at, key, is_vague)) {
                    found.claim(at, (*key).to_owned(), false);
                } else if let (Some(key), false) = (free.clone().next(), is_vague)
                    && self.is_meant_for(at, key)
                {
                    found.partly.insert(at, (*key).to_owned());
                }
            }
        }
    }

    /// What a header means without what was added to it, when its values fit: a guess, and said so.
    fn by_rough_header(&self, found: &mut ColumnsFound) {
        for at in 0..found.headers.len() {
            let header = &found.headers[at];
            if found.taken[at].is_some() || found.partly.contains_key(&at) || meant(header).is_some() {
                continue;
            }
            let Some(RoughMeaning { meaning, nth }) = meant_roughly(header) else { continue };
            let keys = match meaning {
                ColumnMeaning::Key(key) => vec![key],
                ColumnMeaning::OneOf(keys) => keys,
                ColumnMeaning::Person => continue,
            };
            let of_nth = |key: &&str| match (nth, key.strip_prefix("partners.0.")) {
                (None | Some(1), _) => Some((*key).to_owned()),
                (Some(nth), Some(rest)) => Some(format!("partners.{}.{rest}", nth - 1)),
                // A second start is another matter than the start.
                (Some(_), None) => None,
            };
            let keys: Vec<String> = keys.iter().filter_map(of_nth).collect();
            let key = keys.into_iter().filter(|key| found.is_free(key)).find(|key| self.holds(at, key, true));
            if let Some(key) = key {
                found.claim(at, key, true);
            }
        }
    }

    /// Whether a column that nobody explained could be a key, by what stands in it.
    pub(super) fn could_be(&self, at: usize, key: &str) -> bool {
        let cells = self.filled(at);
        let most = |is_it: &dyn Fn(&SourceCell) -> bool| {
            !cells.is_empty() && cells.iter().filter(|cell| is_it(cell)).count() * 2 >= cells.len()
        };
        let is_address = |cell: &SourceCell| {
            let text = cell.written();
            text.contains('.') && !text.trim().contains(' ') && text.chars().any(char::is_alphabetic)
        };
        let is_of_days = matches!(shape(self.keys, key), Some(Shape::Day));
        match &*first_partner(key) {
            "partners.0.website" => most(&is_address),
            _ if is_of_days => self.holds(at, key, true),
            // A day is a day, whatever text it could be.
            _ => self.holds(at, key, true) && !(most(&|_| true) && self.holds(at, "starts", true)),
        }
    }

    fn header_at(&self, at: usize) -> String {
        let cell = self.sheet.rows[self.header].cells.get(at);
        headed(&cell.map(SourceCell::written).unwrap_or_default())
    }

    /// The cells of a column that hold something, as many as are looked at.
    fn filled(&self, at: usize) -> Vec<&SourceCell> {
        let cells = self.sheet.rows[self.header + 1..].iter().filter_map(|row| row.cells.get(at));
        cells.filter(|cell| !cell.is_blank()).take(LOOKED_AT).collect()
    }

    /// Whether a column is meant for a key though most of it does not fit: some of it does, or it is headed by what an
    /// institution lists for itself.
    fn is_meant_for(&self, at: usize, key: &str) -> bool {
        let Some(shape) = shape(self.keys, key) else { return false };
        let fits = |cell: &&SourceCell| self.reader.fits(key, shape, cell);
        matches!(key, "unit" | "category")
            || (!matches!(shape, Shape::Day) && self.filled(at).iter().any(fits))
    }

    /// Whether at least half of what stands in a column can be the value of a key.
    fn holds(&self, at: usize, key: &str, is_vague: bool) -> bool {
        let Some(shape) = shape(self.keys, key) else { return false };
        let plain = first_partner(key);
        let is_listed = matches!(&*plain, "unit" | "category" | "partners.0.country" | "partners.0.ror");
        let is_shaped = !matches!(shape, Shape::Text | Shape::Prose | Shape::Texts);
        if !is_listed && !is_shaped && !(is_vague && &*plain == "partners.0.kind") {
            return true;
        }
        let cells = self.filled(at);
        let fitting = cells.iter().filter(|cell| self.reader.fits(key, shape, cell)).count();
        match (&*plain, shape) {
            // What a vague header is, its values alone tell; an identifier is of ROR when it says so.
            ("partners.0.ror", _) if is_vague => fitting > 0 && fitting * 2 >= cells.len(),
            ("partners.0.country" | "partners.0.ror", _) if !is_vague => true,
            // Any word can be a kind of partner; one that is headed by `type` alone must read as one.
            ("partners.0.kind", _) if is_vague => {
                cells.iter().filter(|cell| is_kind_of_partner(&cell.written())).count() * 2 >= cells.len()
            }
            // Days may be mistaken, each of them; a column of yes and no is another thing.
            (_, Shape::Day) if !is_vague => {
                cells.is_empty() || !cells.iter().all(|cell| flag(cell).is_some())
            }
            _ => fitting * 2 >= cells.len(),
        }
    }
}

impl ColumnsFound {
    /// Whether no other column is taken for a key; a country may be there as a code and as a name.
    fn is_free(&self, key: &str) -> bool {
        !self.claimed.contains(key) || &*first_partner(key) == "partners.0.country"
    }

    fn claim(&mut self, at: usize, key: String, is_guess: bool) {
        self.claimed.insert(key.clone());
        self.taken[at] = Some((Taken::Key(key), is_guess));
    }

    /// A list of names in law alone: each is what the partner is called.
    fn name_in_law(&mut self) {
        if ["partners.0.name", "name"].iter().any(|key| self.claimed.contains(*key)) {
            return;
        }
        let is_legal = |taken: &Option<(Taken, bool)>| matches!(taken, Some((Taken::Key(key), _)) if key == "partners.0.legal_name");
        if let Some(at) = self.taken.iter().position(is_legal) {
            self.claim(at, "partners.0.name".to_owned(), true);
        }
    }
}

/// Whether a text says what kind of organisation a partner is.
fn is_kind_of_partner(text: &str) -> bool {
    const KINDS: &str = "universi hogeschool hochschul college school institu academ bedrij compan firma onderneming business \
                         gemeent provinc overheid govern municip ministeri waterschap netwerk network consorti koepel umbrella \
                         stichting foundation vereniging associa ngo ngo's zorg ziekenhuis hospital museum publi privaat private \
                         mbo hbo wo kennisinstelling maatschappelijk non-profit";
    let lower = text.to_lowercase();
    KINDS
        .split_ascii_whitespace()
        .any(|kind| lower.split_ascii_whitespace().any(|word| word.starts_with(kind)))
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
pub(super) fn own_key(header: &str, at: usize) -> String {
    let key = partnership_id_from(header);
    if key.is_empty() { format!("column-{}", letters(at).to_lowercase()) } else { key }
}

fn free(key: String, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|nth| format!("{key}-{nth}"));
    let free = std::iter::once(key.clone()).chain(numbered).find(|key| !taken.contains(key)).unwrap_or(key);
    taken.insert(free.clone());
    free
}
