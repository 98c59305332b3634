//! What `export` wrote, brought back: partnerships that are not there yet, with their dossiers, as they were.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::days::{self, Order};
use super::policy::completed;
use super::rows::Drawn;
use super::rules::{NewFile, held, key_of};
use super::{differences, layout};
use crate::command::write::add::path_of;
use crate::context::Context;
use crate::disk::table::{Book, SourceCell, SourceRow as Line};
use crate::disk::{Loaded, walk};
use crate::document::{literal, path, whole_values};
use crate::edit;
use crate::finding::Finding;
use crate::model::id::is_partnership_id;
use crate::model::{Facts as _, Head, Shape, TomlValue};
use crate::outcome::Fault;
use crate::record::FileChange;
use crate::render::export::FIRST;
use crate::report::export::{
    FOLDER, File, LITERAL, PARTNERSHIPS, REGISTER, is_of_policy, read, schema_at, shape_of,
};
use crate::report::import::{Fate, ImportedRow, Problem};
use crate::words::lists::and;
use crate::words::{Lang, add as add_words, import as words, import_rows as row_words};

pub(super) use super::exported_json::of_json;

/// A file that is brought back, and what is wrong with it.
pub(super) struct ReturningFile {
    /// The row where it begins; its place in a document of JSON.
    pub(super) row: usize,
    pub(super) file: File,
    pub(super) problems: Vec<Problem>,
}

/// The files in a spreadsheet that `export` wrote; nothing when another wrote it.
pub(super) fn of_book(context: &Context, book: &Book) -> Option<Vec<ReturningFile>> {
    let is_ours = |line: &Line| {
        (0..FIRST.len()).all(|at| line.cells.get(at).is_some_and(|it| it.written() == FIRST[at]))
    };
    let ours: Vec<_> = book.sheets.iter().filter(|sheet| sheet.rows.first().is_some_and(is_ours)).collect();
    if ours.is_empty() {
        return None;
    }
    let mut records = Vec::new();
    for sheet in ours {
        let headers: Vec<String> = sheet.rows[0].cells.iter().map(SourceCell::written).collect();
        records.extend(sheet.rows[1..].iter().map(|line| Record::new(context, &headers, line)));
    }
    // Rows that somebody sorted otherwise: what is numbered goes in order.
    records
        .sort_by(|a, b| (&a.partnership, &a.table, a.number()).cmp(&(&b.partnership, &b.table, b.number())));
    let mut taken: BTreeMap<String, ReturningFile> = BTreeMap::new();
    for record in records {
        let one = taken.entry(record.partnership.clone()).or_insert_with(|| ReturningFile {
            row: record.row,
            file: File {
                id: record.partnership.clone(),
                folder: String::new(),
                tree: TomlValue::Table(Vec::new()),
            },
            problems: Vec::new(),
        });
        record.put(one);
    }
    Some(taken.into_values().collect())
}

/// A row of a spreadsheet.
struct Record {
    row: usize,
    partnership: String,
    table: String,
    entry: String,
    values: Vec<(Vec<String>, TomlValue)>,
    problems: Vec<Problem>,
}

impl Record {
    fn new(context: &Context, headers: &[String], line: &Line) -> Self {
        let plain = |at: usize| text_of(line.cells.get(at).unwrap_or(&SourceCell::Empty));
        let table = plain(1);
        let mut record = Self {
            row: line.number,
            partnership: plain(0),
            entry: unwritten(plain(2)),
            table,
            values: Vec::new(),
            problems: Vec::new(),
        };
        for (at, cell) in line.cells.iter().enumerate().skip(FIRST.len()) {
            let header = headers.get(at).map(String::as_str).unwrap_or_default();
            if matches!(cell, SourceCell::Empty) || header.is_empty() {
                continue;
            }
            let (name, is_more) = match header.rsplit_once('~') {
                Some((name, nth)) if nth.bytes().all(|byte| byte.is_ascii_digit()) => (name, true),
                _ => (header, false),
            };
            let found = path(name).and_then(|keys| {
                let shape = shape_of(&record.table, &keys);
                Some((keys, value(&text_of(cell), cell, shape)?))
            });
            match found {
                Some((keys, TomlValue::Text(more))) if is_more => {
                    if let Some((_, TomlValue::Text(text))) =
                        record.values.iter_mut().find(|(it, _)| *it == keys)
                    {
                        text.push_str(&more);
                    }
                }
                Some(found) => record.values.push(found),
                None => record.problems.push(Problem {
                    column: Some(at),
                    value: cell.written(),
                    message: words::not_of_export(context.lang, name, &cell.written()),
                    help: String::new(),
                }),
            }
        }
        record
    }

    fn number(&self) -> usize {
        self.entry.parse().unwrap_or(0)
    }

    /// Puts what the row says into its file.
    fn put(self, taken: &mut ReturningFile) {
        if self.table == PARTNERSHIPS || self.table == REGISTER {
            taken.row = self.row;
        }
        taken.problems.extend(self.problems);
        let mut above: Vec<String> = Vec::new();
        if self.table != PARTNERSHIPS && self.table != REGISTER {
            above.extend(self.table.split('.').map(str::to_owned));
            let is_policy = is_of_policy(&self.table);
            let is_list =
                matches!(schema_at(is_policy, &above[0]).map(|key| key.shape), Some(Shape::Tables(_)));
            let tree = &mut taken.file.tree;
            if is_list {
                let place = tree
                    .get(&above[0])
                    .map_or(0, |list| if let TomlValue::List(list) = list { list.len() } else { 0 });
                if place == 0 {
                    tree.put(&above, TomlValue::List(Vec::new()));
                }
                above.push(place.to_string());
            } else {
                above.push(self.entry);
            }
            tree.put(&above, TomlValue::Table(Vec::new()));
        }
        for (keys, value) in self.values {
            match (&value, above.is_empty() && keys == [FOLDER]) {
                (TomlValue::Text(folder), true) => taken.file.folder.clone_from(folder),
                _ => taken.file.tree.put(&[above.clone(), keys].concat(), value),
            }
        }
    }
}

/// The text of a cell.
fn text_of(cell: &SourceCell) -> String {
    cell.written().replace("\r\n", "\n")
}

/// A text that was written as TOML.
fn unwritten(text: String) -> String {
    match text.strip_prefix(LITERAL).and_then(literal) {
        Some(TomlValue::Text(text)) => text,
        _ => text,
    }
}

fn value(text: &str, cell: &SourceCell, shape: Option<Shape>) -> Option<TomlValue> {
    if let Some(toml) = text.strip_prefix(LITERAL) {
        return literal(toml);
    }
    match read(text, shape) {
        Some(value) => Some(value),
        // A spreadsheet may have written a day in its own way.
        None if matches!(shape, Some(Shape::Day | Shape::NamedDays)) => {
            days::day(cell, Order::Day).ok().map(|day| TomlValue::Moment(day.to_string()))
        }
        None => None,
    }
}

/// What comes of each file, on the register as it is now.
pub(super) fn draw(context: &Context, loaded: &Loaded, files: &[ReturningFile]) -> Result<Drawn, Fault> {
    let lang = context.lang;
    let (mut changes, mut rows, mut new) = (Vec::new(), Vec::new(), Vec::new());
    let policy =
        files.iter().find(|it| it.file.id.is_empty()).and_then(|it| completed(lang, loaded, &it.file.tree));
    let mut policy_facts = loaded.register.policy.clone();
    if let Some((text, facts)) = policy {
        changes.push(FileChange { path: loaded.files[0].path.clone(), text: Some(text) });
        policy_facts = facts;
    }
    let there: HashMap<String, usize> = (1..loaded.files.len())
        .filter(|at| !loaded.files[*at].is_gone)
        .map(|at| (walk::id_of(&loaded.files[at].path).to_lowercase(), at))
        .collect();
    let formerly: HashSet<&String> =
        loaded.register.partnerships.iter().flat_map(|it| &it.head.formerly).collect();
    for it in files.iter().filter(|it| !it.file.id.is_empty()) {
        let id = &it.file.id;
        let there = there.get(&id.to_lowercase()).map(|at| &loaded.files[*at]);
        let refused = |message: String| {
            Fate::Refused(vec![Problem { column: None, value: id.clone(), message, help: String::new() }])
        };
        let fate = if !it.problems.is_empty() {
            Fate::Refused(it.problems.clone())
        } else if !is_partnership_id(id) {
            refused(add_words::bad_id(lang, id))
        } else if let Some(there) = there {
            let same =
                there.text.as_deref().and_then(whole_values).is_some_and(|tree| tree.is_same(&it.file.tree));
            match (same, there.text.as_deref().and_then(whole_values)) {
                (true, _) => Fate::Present(id.clone()),
                (false, Some(tree)) => {
                    Fate::Differs(Some(id.clone()), differing(lang, id, &it.file.tree, &tree))
                }
                (false, None) => refused(words::differs(lang, id)),
            }
        } else if formerly.contains(id) {
            refused(add_words::id_taken(lang, id))
        } else {
            new.push((rows.len(), it, edit::partnership(&it.file.tree)));
            Fate::New(id.clone())
        };
        let name = match it.file.tree.get("name") {
            Some(TomlValue::Text(name)) => name.clone(),
            _ => id.clone(),
        };
        rows.push(ImportedRow { number: it.row, name, fate, remarks: Vec::new(), left_out: Vec::new() });
    }
    let texts: Vec<_> = new.iter().map(|(_, it, text)| NewFile { id: &it.file.id, text }).collect();
    let found = held(context, loaded, &policy_facts, &texts, &|_, finding: &Finding| Problem {
        column: None,
        value: String::new(),
        message: words::about_key(lang, &key_of(finding), &finding.message),
        help: words::mend_in_list(lang),
    });
    for ((at, it, text), found) in new.iter().zip(found) {
        if !found.problems.is_empty() {
            rows[*at].fate = Fate::Refused(found.problems);
            continue;
        }
        rows[*at].remarks.extend(found.owed);
        changes.push(FileChange { path: place(context, &it.file)?, text: Some(text.clone()) });
    }
    if changes.len() == 1 && changes[0].path == loaded.files[0].path {
        changes.clear();
    }
    rows.sort_by_key(|row| row.number);
    Ok(Drawn { rows, changes, ..Drawn::default() })
}

/// So many keys that differ are named one by one; more is another partnership of that name.
const NAMED: usize = 8;

/// What differs between what is brought back and what is there: each key, with both values.
fn differing(lang: Lang, id: &str, here: &TomlValue, there: &TomlValue) -> Vec<Problem> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), Some(here), Some(there), &mut found);
    if found.len() > NAMED {
        let keys: Vec<String> =
            found.iter().take(NAMED).map(|(path, ..)| format!("`{}`", path.join("."))).collect();
        let help = row_words::keys_that_differ(lang, &and(lang, &keys), found.len());
        return vec![Problem { column: None, value: String::new(), message: words::differs(lang, id), help }];
    }
    let problem = |(path, here, there): (Vec<String>, Option<&TomlValue>, Option<&TomlValue>)| {
        let said = |value: Option<&TomlValue>| value.map(|value| layout::short(&differences::written(value)));
        let message = match said(here) {
            Some(here) => row_words::otherwise_than_register(lang, &here, said(there).as_deref()),
            None => row_words::only_there(lang, &said(there).unwrap_or_default()),
        };
        let is_of_head =
            Head::SCHEMA.key(&path[0]).is_some_and(|key| !matches!(key.shape, Shape::Entries(_)));
        let help = match here {
            Some(TomlValue::Text(text) | TomlValue::Moment(text)) if is_of_head && path[0] != "own" => {
                row_words::set_it(lang, &differences::assign(id, &path.join("."), text))
            }
            _ if is_of_head => row_words::edit_it(lang, id),
            _ => row_words::entries_stay(lang),
        };
        let key = path.join(".");
        Problem {
            column: None,
            value: said(here).unwrap_or_default(),
            message: words::about_key(lang, &key, &message),
            help,
        }
    };
    found.into_iter().map(problem).collect()
}

type DifferingValue<'t> = (Vec<String>, Option<&'t TomlValue>, Option<&'t TomlValue>);

fn compare<'t>(
    path: &mut Vec<String>,
    here: Option<&'t TomlValue>,
    there: Option<&'t TomlValue>,
    found: &mut Vec<DifferingValue<'t>>,
) {
    let has_tables = |value: Option<&TomlValue>| matches!(value, Some(TomlValue::List(list)) if list.iter().any(|it| matches!(it, TomlValue::Table(_))));
    let below = |value: Option<&'t TomlValue>| -> Vec<(String, &'t TomlValue)> {
        match value {
            Some(TomlValue::Table(entries)) => {
                entries.iter().map(|(key, value)| (key.clone(), value)).collect()
            }
            Some(TomlValue::List(list)) => {
                list.iter().enumerate().map(|(at, it)| (at.to_string(), it)).collect()
            }
            _ => Vec::new(),
        }
    };
    let is_table = |value: Option<&TomlValue>| matches!(value, Some(TomlValue::Table(_)) | None);
    let both_lists = has_tables(here) && has_tables(there);
    if path.is_empty()
        || both_lists
        || (is_table(here) && is_table(there) && here.is_some() && there.is_some())
    {
        let (here, there) = (below(here), below(there));
        let keys = here.iter().chain(there.iter().filter(|(key, _)| here.iter().all(|(it, _)| it != key)));
        let keys: Vec<String> = keys.map(|(key, _)| key.clone()).collect();
        for key in keys {
            let of = |all: &[(String, &'t TomlValue)]| {
                all.iter().find(|(it, _)| *it == key).map(|(_, value)| *value)
            };
            path.push(key.clone());
            compare(path, of(&here), of(&there), found);
            path.pop();
        }
    } else if !matches!((here, there), (Some(here), Some(there)) if here.is_same(there)) {
        found.push((path.clone(), here, there));
    }
}

/// Where a file goes: where it was, when that is a plain folder, else under its unit.
fn place(context: &Context, file: &File) -> Result<std::path::PathBuf, Fault> {
    let is_plain = |part: &str| {
        let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
        !part.is_empty() && part.chars().all(is_sign) && part.trim() == part
    };
    let unit = match file.tree.get("unit") {
        Some(TomlValue::Text(unit)) => Some(unit.as_str()),
        _ => None,
    };
    let path = path_of(context, unit, &file.id)?;
    let folder = context.register()?.join(walk::PARTNERSHIPS);
    match file.folder.as_str() {
        "" => Ok(folder.join(format!("{}.toml", file.id))),
        below if below.split('/').all(is_plain) => Ok(folder.join(below).join(format!("{}.toml", file.id))),
        _ => Ok(path),
    }
}
