//! Everything in a register for a spreadsheet and for machines, so that it can come back as it was.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::form::json::JsonObject;
use super::form::page::Page;
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use crate::model::{Dossier, Facts as _, Head, Policy, Schema, TomlValue};
use crate::report::export::{
    Export, File, LITERAL, Leaf, PARTNERSHIPS, REGISTER, Record, exceptions, is_of_policy, records,
};
use crate::text::clean::Clean;

/// The columns that every sheet begins with: of which partnership, a row of which table, and which row.
pub const FIRST: [&str; 3] = ["partnership", "table", "entry"];
/// A cell of a spreadsheet holds somewhat more than so many characters; the rest goes into a column of its own.
const LONGEST: usize = 32_000;

impl Report for Export {
    fn page(&self, _: Edition<'_>) -> Page {
        Page::default()
    }

    /// The whole of each file as data; `toml` holds the values that JSON has no type for.
    fn json(&self, edition: Edition<'_>) -> String {
        let odd = |file: &File| {
            let odd: BTreeMap<String, String> = exceptions(file).into_iter().collect();
            (!odd.is_empty()).then(|| odd.into_iter().collect::<JsonObject<'_>>())
        };
        let policy = self.files.iter().find(|file| file.id.is_empty());
        let partnerships = self.files.iter().filter(|file| !file.id.is_empty()).map(|file| {
            JsonObject::default()
                .with("id", &file.id)
                .with("partnership", &file.id)
                .with("folder", &file.folder)
                .with("file", &file.tree)
                .with_some("toml", odd(file))
        });
        edition
            .about
            .report("partners.export/1")
            .with("partnership", self.of.as_ref())
            .with("policy", policy.map(|file| &file.tree))
            .with_some("policy_toml", policy.and_then(odd))
            .list("partnerships", partnerships)
            .written()
    }

    /// All records on one sheet.
    fn sheet(&self, _: Edition<'_>) -> Sheet {
        let all: Vec<Record> = self.files.iter().flat_map(records).map(fitting).collect();
        of_records("export", &all)
    }

    /// The records of each table on a sheet of their own.
    fn sheets(&self, _: Edition<'_>) -> Vec<Sheet> {
        let mut by_table: BTreeMap<(usize, String), Vec<Record>> = BTreeMap::new();
        for record in self.files.iter().flat_map(records).map(fitting) {
            let key = (place_of_table(&record.table), record.table.clone());
            by_table.entry(key).or_default().push(record);
        }
        by_table.iter().map(|((_, name), records)| of_records(name, records)).collect()
    }
}

/// Partnerships first, then what they have, in the order of the format, and the institution last.
fn place_of_table(table: &str) -> usize {
    let first = table.split('.').next().unwrap_or(table);
    let mut keys = Head::SCHEMA.keys.iter().chain(Dossier::SCHEMA.keys);
    match table {
        PARTNERSHIPS => 0,
        REGISTER => 1000,
        _ if is_of_policy(table) => 1001,
        _ => keys.position(|key| key.name == first).map_or(999, |at| at + 1),
    }
}

fn of_records(name: &str, records: &[Record]) -> Sheet {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut columns: Vec<(&str, Vec<usize>)> = Vec::new();
    let mut seen: HashSet<(&str, &str)> = HashSet::new();
    for record in records {
        for (path, _) in record.cells.iter().filter(|(path, _)| seen.insert((&record.table, path))) {
            let rank = rank(&record.table, path);
            match places.entry(path) {
                Entry::Vacant(free) => {
                    free.insert(columns.len());
                    columns.push((path, rank));
                }
                Entry::Occupied(taken) => {
                    let column = &mut columns[*taken.get()];
                    column.1 = rank.min(column.1.clone());
                }
            }
        }
    }
    columns.sort_by(|a, b| a.1.cmp(&b.1));
    let at: HashMap<&str, usize> =
        columns.iter().enumerate().map(|(at, (path, _))| (*path, FIRST.len() + at)).collect();
    let head: Vec<&str> = FIRST.into_iter().chain(columns.iter().map(|(path, _)| *path)).collect();
    let mut sheet = Sheet::new(name, &head);
    // A key may have a white space that a heading would lose.
    sheet.columns = head.iter().map(|path| Clean::new(path)).collect();
    for record in records {
        let mut row = vec![CellValue::Empty; head.len()];
        for (at, text) in [&record.partnership, &record.table, &record.entry].into_iter().enumerate() {
            row[at] = if text.is_empty() { CellValue::Empty } else { value(&Leaf::Text(text.clone())) };
        }
        for (path, leaf) in &record.cells {
            row[at[path.as_str()]] = value(leaf);
        }
        sheet.row(row);
    }
    sheet
}

/// Where a column goes: in the order of the format; what it does not know goes last.
fn rank(table: &str, path: &str) -> Vec<usize> {
    let first: Option<&'static Schema> = match table {
        PARTNERSHIPS => Some(Head::SCHEMA),
        REGISTER => Some(Policy::SCHEMA),
        _ => None,
    };
    let mut schema = first.or_else(|| {
        let mut schemas: [Option<&'static Schema>; 3] =
            [Some(Head::SCHEMA), Some(Dossier::SCHEMA), Some(Policy::SCHEMA)];
        table.split('.').for_each(|key| {
            schemas = schemas.map(|schema| schema.and_then(|it| it.key(key)?.below()));
        });
        schemas.into_iter().flatten().next()
    });
    let mut rank = vec![place_of_table(table)];
    for key in path.split(['.', '~']) {
        let place = match key {
            "folder" => 0,
            "date" => 1,
            key => schema
                .and_then(|it| it.keys.iter().position(|it| it.name == key))
                .map_or(usize::MAX, |at| at + 2),
        };
        rank.push(place);
        schema = schema.and_then(|it| it.key(key)?.below());
    }
    rank
}

/// A record in which no text is longer than a cell.
fn fitting(record: Record) -> Record {
    let cells = record.cells.into_iter().flat_map(|(path, leaf)| match leaf {
        Leaf::Text(text) if text.len() > LONGEST => parts(&path, &text),
        leaf => vec![(path, leaf)],
    });
    Record { cells: cells.collect(), ..record }
}

fn parts(path: &str, text: &str) -> Vec<(String, Leaf)> {
    let characters: Vec<char> = text.chars().collect();
    // Some characters count for two, and some are written by their number.
    let chunks = characters.chunks(LONGEST / 10).enumerate();
    chunks
        .map(|(at, chunk)| {
            let path = if at == 0 { path.to_owned() } else { format!("{path}~{}", at + 1) };
            (path, Leaf::Text(chunk.iter().collect()))
        })
        .collect()
}

/// A value as a cell has it. What the cell would change is written as TOML.
fn value(leaf: &Leaf) -> CellValue {
    match leaf {
        Leaf::Text(text) => {
            let clean = Clean::new(text);
            let is_plain =
                clean.as_str() == text && !text.trim().is_empty() && !text.starts_with(LITERAL.trim_end());
            if is_plain && text.trim_matches(' ') == text {
                CellValue::Text(clean)
            } else {
                literal(&TomlValue::Text(text.clone()))
            }
        }
        Leaf::Day(day) => CellValue::Day(*day),
        Leaf::Number(number) => CellValue::Number(*number),
        Leaf::Flag(flag) => CellValue::Flag(*flag),
        Leaf::Literal(tree) => literal(tree),
    }
}

fn literal(tree: &TomlValue) -> CellValue {
    CellValue::Text(Clean::new(&format!("{LITERAL}{}", tree.literal())))
}
