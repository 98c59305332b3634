//! What a row says otherwise than the register or a row above: by column, with both values, and how to take it over.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use super::reading::ColumnWay;
use super::unsaid::Unsaid;
use crate::disk::{Loaded, RegisterFile, walk};
use crate::document::whole_values;
use crate::edit;
use crate::model::{Draft, KeyPath, Shape, TomlValue, Value, is_one_name};
use crate::record::FileChange;
use crate::report::import::{Column, Fate, Problem, letters};
use crate::words::{Lang, dates, import, import_rows as words, labels};

/// A row, as it is held against what is there.
pub(super) struct RowComparison<'a> {
    pub(super) lang: Lang,
    pub(super) columns: &'a [Column],
    pub(super) ways: &'a [ColumnWay],
    pub(super) draft: &'a Draft,
    /// The columns with words in place of a day or a term.
    pub(super) unsaid: &'a [(usize, Unsaid, String)],
}

/// A value that stands otherwise in the register.
struct Difference<'a> {
    column: usize,
    /// Where it stands in the file; nothing when there is no place for it.
    path: Option<KeyPath>,
    value: &'a Value,
    shape: Shape,
    there: Option<String>,
}

impl<'a> RowComparison<'a> {
    /// The values of the row, with their columns.
    fn values(&self) -> impl Iterator<Item = (usize, &'a KeyPath, Shape, &'a Value)> + '_ {
        self.columns.iter().zip(self.ways).flat_map(move |(column, way)| {
            let key = way.key.as_ref().map(|(path, _, shape)| (path, *shape));
            let own = way.own.as_ref().map(|path| (path, Shape::Text));
            key.into_iter()
                .chain(own)
                .filter_map(move |(path, shape)| Some((column.place, path, shape, self.draft.get(path)?)))
        })
    }

    /// The columns in which the row says in words that there is no end: that contradicts a day.
    fn endless(&self) -> impl Iterator<Item = (usize, &'a KeyPath, &'a str)> + '_ {
        let endless = self.unsaid.iter().filter(|(_, unsaid, _)| *unsaid == Unsaid::Endless);
        endless.filter_map(|(column, _, text)| {
            let at = self.columns.iter().position(|it| it.place == *column)?;
            Some((*column, &self.ways[at].key.as_ref()?.0, text.as_str()))
        })
    }

    /// What differs from a row above; what this one leaves open, it does not contradict.
    pub(super) fn otherwise_than_row(&self, row: usize, other: &Draft) -> Vec<Problem> {
        let endless = self.endless().filter_map(|(column, path, text)| {
            let there = self.spoken(Shape::Day, &other.get(path)?.written());
            let message = words::otherwise_than_row(self.lang, row, text, Some(&there));
            let help = words::otherwise_than_row_help(self.lang);
            Some(Problem { column: Some(column), value: text.to_owned(), message, help })
        });
        let differing = self.values().filter_map(|(column, path, shape, value)| {
            let there = other.get(path);
            if there.is_some_and(|there| is_same(path, value, &as_toml(there))) {
                return None;
            }
            let (here, there) = (self.spoken(shape, &value.written()), there.map(Value::written));
            let there = there.map(|text| self.spoken(shape, &text));
            let message = words::otherwise_than_row(self.lang, row, &here, there.as_deref());
            let help = words::otherwise_than_row_help(self.lang);
            Some(Problem { column: Some(column), value: value.written(), message, help })
        });
        differing.chain(endless).collect()
    }

    /// Where the row says that there is no end, and the file has one.
    fn endless_in_file(&self, id: &str, tree: &TomlValue) -> Vec<Problem> {
        let problem = |(column, path, text): (usize, &KeyPath, &str)| {
            let there = self.spoken(Shape::Day, &written(at(tree, &path.0)?));
            let message = words::otherwise_than_register(self.lang, text, Some(&there));
            let help = words::set_it(self.lang, &assign(id, &path.to_string(), ""));
            Some(Problem { column: Some(column), value: text.to_owned(), message, help })
        };
        self.endless().filter_map(problem).collect()
    }

    /// What tells the row's partnership apart from one of the register with the same partner: `kolom C "Faculteit": …`.
    fn apart(&self, tree: &TomlValue) -> Vec<String> {
        let is_telling = |path: &KeyPath| {
            matches!(path.to_string().as_str(), "unit" | "starts" | "agreement.reference" | "name")
        };
        let differing = self.values().filter(|(_, path, ..)| is_telling(path));
        let said = differing.filter_map(|(column, path, shape, value)| {
            let there = at(tree, &path.0).filter(|there| !is_same(path, value, there))?;
            let header = self.columns.iter().find(|it| it.place == column).map_or("", |it| &it.header);
            let named = import::column(self.lang, &letters(column), header);
            let here = self.spoken(shape, &value.written());
            let said =
                words::otherwise_than_register(self.lang, &here, Some(&self.spoken(shape, &written(there))));
            Some(format!("{named}: {said}"))
        });
        said.collect()
    }

    fn otherwise_than_file(&self, tree: &TomlValue) -> Vec<Difference<'a>> {
        let differing = self.values().filter_map(|(column, path, shape, value)| {
            let path = self.in_file(tree, path);
            let there = path.as_ref().and_then(|path| at(tree, &path.0));
            if let (Some(path), Some(there)) = (&path, there)
                && is_same(path, value, there)
            {
                return None;
            }
            let there = there.map(|there| self.spoken(shape, &written(there)));
            Some(Difference { column, path, value, shape, there })
        });
        differing.collect()
    }

    /// Where a key of the row stands in a file, which may have its partners in another order.
    fn in_file(&self, tree: &TomlValue, path: &KeyPath) -> Option<KeyPath> {
        let [first, nth, rest @ ..] = path.0.as_slice() else { return Some(path.clone()) };
        if first != "partners" {
            return Some(path.clone());
        }
        let TomlValue::List(partners) = tree.get("partners")? else { return None };
        let own = |key: &[&str]| {
            let steps = ["partners", nth.as_str()].iter().chain(key).map(|step| (*step).to_owned()).collect();
            self.draft.get(&KeyPath(steps)).map(Value::written)
        };
        let is_its = |partner: &&TomlValue| {
            let has = |key: &[&str], is_same: fn(&str, &str) -> bool| {
                let path: Vec<String> = key.iter().map(|step| (*step).to_owned()).collect();
                matches!((partner.at(&path), own(key)), (Some(TomlValue::Text(there)), Some(here)) if is_same(there, &here))
            };
            let plain =
                |a: &str, b: &str| a.trim_end_matches('/').eq_ignore_ascii_case(b.trim_end_matches('/'));
            has(&["ror"], plain) || has(&["registration", "number"], plain) || has(&["name"], is_one_name)
        };
        let found = partners.iter().position(|partner| is_its(&partner));
        let found = found.or_else(|| (nth == "0" && partners.len() == 1).then_some(0))?;
        let steps = ["partners".to_owned(), found.to_string()].into_iter().chain(rest.iter().cloned());
        Some(KeyPath(steps.collect()))
    }

    /// A value as the reader says it.
    fn spoken(&self, shape: Shape, text: &str) -> String {
        if let (Shape::Day, Ok(day)) = (shape, text.parse()) {
            return dates::day(self.lang, day);
        }
        let (Shape::Word(legal) | Shape::Words(legal)) = shape else {
            return text.split_whitespace().collect::<Vec<_>>().join(" ");
        };
        let one = |word: &str| {
            let label = labels::of_vocabulary(legal, word).map(|label| label.in_lang(self.lang));
            label.unwrap_or(word).to_owned()
        };
        text.lines().map(one).collect::<Vec<_>>().join(", ")
    }

    fn problem(&self, id: &str, it: &Difference<'_>) -> Problem {
        let here = self.spoken(it.shape, &it.value.written());
        let message = words::otherwise_than_register(self.lang, &here, it.there.as_deref());
        let is_set = |path: &&KeyPath| path.0[0] != "own" && !matches!(it.value, Value::Prose(_));
        let help = match it.path.as_ref().filter(is_set) {
            Some(path) => words::set_it(self.lang, &set(id, path, it.value)),
            None => words::edit_it(self.lang, id),
        };
        Problem { column: Some(it.column), value: it.value.written(), message, help }
    }
}

/// The command that takes a value over.
pub(super) fn set(id: &str, path: &KeyPath, value: &Value) -> String {
    let text = match value {
        Value::Texts(texts) => texts.join(","),
        value => value.written(),
    };
    assign(id, &path.to_string(), &text)
}

/// The same, of a key and a text.
pub(super) fn assign(id: &str, key: &str, text: &str) -> String {
    let assigned = format!("{key}={text}");
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.=,:/@".contains(c);
    if assigned.chars().all(is_plain) {
        return format!("partners set {id} {assigned}");
    }
    format!("partners set {id} '{}'", assigned.replace('\'', "'\\''"))
}

/// A value that keys lead to, through lists too.
fn at<'t>(tree: &'t TomlValue, path: &[String]) -> Option<&'t TomlValue> {
    path.iter().try_fold(tree, |value, key| match value {
        TomlValue::List(list) => list.get(key.parse::<usize>().ok()?),
        table => table.get(key),
    })
}

fn as_toml(value: &Value) -> TomlValue {
    match value {
        Value::Text(text) | Value::Prose(text) => TomlValue::Text(text.clone()),
        Value::Day(day) => TomlValue::Moment(day.to_string()),
        Value::Flag(flag) => TomlValue::Flag(*flag),
        Value::Number(number) => TomlValue::Number(*number),
        Value::Texts(texts) => TomlValue::List(texts.iter().cloned().map(TomlValue::Text).collect()),
        Value::Numbers(numbers) => TomlValue::List(numbers.iter().copied().map(TomlValue::Number).collect()),
    }
}

/// Whether two values say the same: names however they are written, lists in whatever order.
fn is_same(path: &KeyPath, here: &Value, there: &TomlValue) -> bool {
    let last = path.0.last().map(String::as_str).unwrap_or_default();
    match (&as_toml(here), there) {
        (TomlValue::Text(here), TomlValue::Text(there)) => match last {
            "name" | "seat" => is_one_name(here, there),
            "ror" | "website" => here.trim_end_matches('/').eq_ignore_ascii_case(there.trim_end_matches('/')),
            _ => here.split_whitespace().eq(there.split_whitespace()),
        },
        (TomlValue::List(here), TomlValue::List(there)) => {
            here.iter().all(|it| there.contains(it)) && there.iter().all(|it| here.contains(it))
        }
        (here, there) => here == there,
    }
}

pub(super) fn written(value: &TomlValue) -> String {
    match value {
        TomlValue::Text(text) | TomlValue::Moment(text) | TomlValue::Real(text) => text.clone(),
        TomlValue::Number(number) => number.to_string(),
        TomlValue::Flag(flag) => flag.to_string(),
        TomlValue::List(list) => list.iter().map(written).collect::<Vec<_>>().join("\n"),
        TomlValue::Table(entries) => entries
            .iter()
            .map(|(key, value)| format!("{key} = {}", written(value)))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// The files of the register that take over what the list says.
#[derive(Default)]
pub(super) struct TakenOver {
    /// The place of each file, by id; made when it is first asked for.
    places: HashMap<String, usize>,
    texts: BTreeMap<PathBuf, String>,
}

impl TakenOver {
    /// What comes of a row whose partnership is in the register.
    pub(super) fn fate(
        &mut self,
        row: &RowComparison<'_>,
        loaded: &Loaded,
        id: String,
        is_wanted: bool,
    ) -> Fate {
        let Some((file, text, tree)) = self.file(loaded, &id) else { return Fate::Present(id) };
        let differing = row.otherwise_than_file(&tree);
        let (mut left, mut new) = (row.endless_in_file(&id, &tree), text.to_owned());
        for it in &differing {
            let put = it.path.as_ref().filter(|_| is_wanted && !self.texts.contains_key(&file.path));
            match put.and_then(|path| edit::set(&new, path, it.value).ok()) {
                Some(text) => new = text,
                None => left.push(row.problem(&id, it)),
            }
        }
        if new != text {
            self.texts.insert(file.path.clone(), new);
        }
        match (left.is_empty(), differing.is_empty()) {
            (true, true) => Fate::Present(id),
            (true, false) => Fate::TakenOver(id),
            (false, _) => Fate::Differs(Some(id), left),
        }
    }

    /// What tells a row apart from a partnership of the register with the same partner.
    pub(super) fn apart(&mut self, row: &RowComparison<'_>, loaded: &Loaded, id: &str) -> Vec<String> {
        self.file(loaded, id).map(|(_, _, tree)| row.apart(&tree)).unwrap_or_default()
    }

    fn file<'l>(&mut self, loaded: &'l Loaded, id: &str) -> Option<(&'l RegisterFile, &'l str, TomlValue)> {
        if self.places.is_empty() {
            let files = loaded.files.iter().enumerate().skip(1).filter(|(_, file)| !file.is_gone);
            self.places = files.map(|(at, file)| (walk::id_of(&file.path), at)).collect();
        }
        let file = self.places.get(id).map(|at| &loaded.files[*at])?;
        let text = file.text.as_deref()?;
        Some((file, text, whole_values(text)?))
    }

    pub(super) fn changes(self) -> Vec<FileChange> {
        self.texts.into_iter().map(|(path, text)| FileChange { path, text: Some(text) }).collect()
    }
}
