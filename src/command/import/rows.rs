//! Each row of a list, and what comes of it: a new partnership, one that is there already, or what is wrong with it, all at
//! once. What is new is held to the format as a whole before anything is written.

use std::collections::{BTreeMap, HashSet};

use super::days::Order;
use super::duplicates::{Found, Known, KnownPlace, PartnershipIdentity, source};
use super::guess::{path, shape};
use super::rules::{NewFile, held};
use super::values::{CellReading, Reader};
use crate::args::fields::Flag;
use crate::command::write::add::{free_id, path_of};
use crate::context::Context;
use crate::disk::table::{SourceCell, SourceRow as Line, SourceSheet};
use crate::disk::{Loaded, walk};
use crate::edit;
use crate::finding::Finding;
use crate::model::{Draft, Partner, Policy, Registration, Shape, Value, parallel};
use crate::outcome::Fault;
use crate::record::FileChange;
use crate::report::import::{Column, Fate, ImportedRow, Problem, Taken};
use crate::words::import as words;

/// A list as it is understood.
pub(super) struct List<'a> {
    /// The file's name, as it is shown.
    pub(super) file: &'a str,
    pub(super) sheet: &'a SourceSheet,
    /// The place of the row of headers.
    pub(super) header: usize,
    pub(super) columns: &'a [Column],
    /// What comes first in the days of a column.
    pub(super) orders: &'a BTreeMap<usize, Order>,
    pub(super) keys: &'a [Flag],
}

/// What comes of a list.
pub(super) struct Drawn {
    pub(super) rows: Vec<ImportedRow>,
    pub(super) changes: Vec<FileChange>,
}

/// A row that becomes a partnership.
pub(super) struct New {
    /// The place of its row below the headers.
    pub(super) at: usize,
    pub(super) id: String,
    pub(super) draft: Draft,
}

/// Works out what comes of every row, on the register as it is now.
pub(super) fn draw(context: &Context, loaded: &Loaded, list: &List<'_>) -> Result<Drawn, Fault> {
    let mut refused = BTreeMap::new();
    loop {
        let (mut rows, new) = fates(context, loaded, list, &refused);
        let texts = parallel::map(&new, |file| edit::create(&file.draft));
        let files = new.iter().zip(&texts).map(|(it, text)| NewFile { id: &it.id, text });
        let place = |at: usize, finding: &Finding| list.problem(context.lang, new[at].at, finding);
        let found = held(context, loaded, &loaded.register.policy, &files.collect::<Vec<_>>(), &place);
        if found.iter().all(|it| it.problems.is_empty()) {
            let mut changes = Vec::with_capacity(new.len());
            for ((it, text), found) in new.iter().zip(texts).zip(found) {
                rows[it.at].remarks.extend(found.owed);
                let path = path_of(context, it.draft.text(["unit"]), &it.id)?;
                changes.push(FileChange { path, text: Some(text) });
            }
            return Ok(Drawn { rows, changes });
        }
        // What was refused takes no id, and no row below is the same as it: all is worked out once more without it.
        for (it, found) in new.iter().zip(found).filter(|(_, found)| !found.problems.is_empty()) {
            refused.insert(it.at, found.problems);
        }
    }
}

fn fates(
    context: &Context,
    loaded: &Loaded,
    list: &List<'_>,
    refused: &BTreeMap<usize, Vec<Problem>>,
) -> (Vec<ImportedRow>, Vec<New>) {
    let (lang, policy) = (context.lang, &loaded.register.policy);
    let reader = Reader { lang, policy };
    let mut known = Known::of(&loaded.register);
    let mut ids = taken(loaded);
    let (mut rows, mut new) = (Vec::new(), Vec::new());
    for (at, line) in list.sheet.rows[list.header + 1..].iter().enumerate() {
        let read = list.read(reader, line);
        let mut row = ImportedRow {
            number: line.number,
            name: read.name(),
            fate: Fate::Refused(Vec::new()),
            remarks: read.remarks,
        };
        let problems = refused.get(&at).cloned().unwrap_or(read.problems);
        if !problems.is_empty() {
            row.fate = Fate::Refused(problems);
            rows.push(row);
            continue;
        }
        let identity = identity(&read.draft, list.has("name"));
        row.fate = match known.find(&identity) {
            Found::Same(KnownPlace::Register(id)) => Fate::Present(id),
            Found::Same(KnownPlace::Row(number)) => Fate::Repeated(number),
            found => {
                if let Found::Partner(place) = found {
                    row.remarks.push(match place {
                        KnownPlace::Register(id) => words::same_partner(lang, &id),
                        KnownPlace::Row(number) => words::same_partner_as_row(lang, number),
                    });
                }
                let id = free_id(&row.name, |id| ids.contains(id));
                ids.insert(id.clone());
                let mut draft = read.draft;
                mark(&mut draft, policy, list.file, line.number, &identity);
                known.add(KnownPlace::Row(line.number), identity);
                new.push(New { at, id: id.clone(), draft });
                Fate::New(id)
            }
        };
        rows.push(row);
    }
    (rows, new)
}

/// What was read of a row.
struct Reading {
    draft: Draft,
    problems: Vec<Problem>,
    remarks: Vec<String>,
}

impl Reading {
    fn name(&self) -> String {
        let name = self.draft.text(["name"]).or_else(|| self.draft.text(["partners", "0", "name"]));
        name.unwrap_or_default().to_owned()
    }
}

impl List<'_> {
    /// Whether a column is taken for a key.
    fn has(&self, key: &str) -> bool {
        self.columns.iter().any(|column| matches!(&column.taken, Taken::Key(it) if it == key))
    }

    fn read(&self, reader: Reader<'_>, line: &Line) -> Reading {
        let mut read = Reading { draft: Draft::default(), problems: Vec::new(), remarks: Vec::new() };
        for column in self.columns {
            let cell = line.cells.get(column.place).unwrap_or(&SourceCell::Empty);
            let order = self.orders.get(&column.place).copied().unwrap_or(Order::Day);
            let (key, found) = match &column.taken {
                Taken::Key(key) => {
                    let shape = shape(self.keys, key).unwrap_or(Shape::Text);
                    (path(key), reader.read(key, shape, cell, order))
                }
                Taken::Own(key) => (["own", key].into(), reader.own(cell)),
                Taken::Person | Taken::LeftOut => continue,
            };
            let column_said = |said: String| words::in_column(reader.lang, &column.header, &said);
            let (mut problem, mut value) = (None, None);
            match found {
                CellReading::Value(it) => value = Some(it),
                CellReading::Mended(it, remark) => {
                    value = Some(it);
                    read.remarks.push(remark);
                }
                CellReading::Kept(why) => read.remarks.push(column_said(why)),
                CellReading::Wrong(message, help) => problem = Some((message, help)),
                CellReading::Nothing => {}
            }
            // A country may be there twice, as a code and as a name.
            if let (Some(new), Some(old)) = (&value, read.draft.get(&key))
                && new != old
            {
                problem =
                    Some((words::contradicts(reader.lang, &new.written(), &old.written()), String::new()));
                value = None;
            }
            if let Some(value) = value {
                read.draft.put(key, value);
            }
            if let Some((message, help)) = problem {
                let (column, value) = (Some(column.place), cell.written());
                read.problems.push(Problem { column, value, message, help });
            }
        }
        self.name(reader, &mut read);
        read
    }

    /// A partnership has a name and a partner: the one stands in for the other.
    fn name(&self, reader: Reader<'_>, read: &mut Reading) {
        let is_name = |text: &&str| text.chars().any(char::is_alphanumeric);
        let name = read.draft.text(["name"]).filter(is_name).map(str::to_owned);
        let partner = read.draft.text(["partners", "0", "name"]).filter(is_name).map(str::to_owned);
        let Some(one) = partner.clone().or_else(|| name.clone()) else {
            let keys = ["partners.0.name", "name"];
            let is_of_name =
                |column: &&Column| matches!(&column.taken, Taken::Key(key) if keys.contains(&key.as_str()));
            let column = self.columns.iter().find(is_of_name).map(|column| column.place);
            if read.problems.iter().all(|problem| problem.column != column) {
                let (message, help) = (words::no_name(reader.lang), words::no_name_help(reader.lang));
                read.problems.push(Problem { column, value: String::new(), message, help });
            }
            return;
        };
        read.draft.put(["name"].into(), Value::Text(name.unwrap_or_else(|| one.clone())));
        read.draft.put(["partners", "0", "name"].into(), Value::Text(one));
        if read.draft.text(["partners", "0", "registration", "number"]).is_some() {
            read.draft.put(["partners", "0", "registration", "kind"].into(), Value::Text("kvk".to_owned()));
        }
    }
}

/// What a row's partnership is known by.
fn identity(draft: &Draft, is_named: bool) -> PartnershipIdentity {
    let own = |key: &str| draft.text(["partners", "0", key]).map(str::to_owned);
    let number = draft.text(["partners", "0", "registration", "number"]);
    let kind = draft.text(["partners", "0", "registration", "kind"]);
    let registration =
        number.map(|number| Registration { kind: kind.map(str::to_owned), number: Some(number.to_owned()) });
    let partner = Partner {
        name: own("name"),
        country: own("country"),
        seat: own("seat"),
        ror: own("ror"),
        registration,
        website: own("website"),
        erasmus_code: own("erasmus_code"),
        ..Partner::default()
    };
    PartnershipIdentity {
        partner,
        name: draft.text(["name"]).filter(|_| is_named).map(str::to_owned),
        unit: draft.text(["unit"]).map(str::to_owned),
        starts: draft.day(["starts"]),
    }
}

/// Says of a new partnership where it came from, and that it is from before the framework unless a date says otherwise.
fn mark(draft: &mut Draft, policy: &Policy, file: &str, row: usize, identity: &PartnershipIdentity) {
    let begun = draft.day(["starts"]).or_else(|| draft.day(["agreement", "signed"]));
    let is_later = begun.is_some_and(|begun| policy.framework.is_some_and(|since| begun >= since));
    if !is_later {
        draft.put(["before_framework"].into(), Value::Flag(true));
    }
    let source = source(file, row, &identity.mark());
    draft.put(["sources"].into(), Value::Texts(vec![source]));
}

/// The ids that are taken, in small letters.
fn taken(loaded: &Loaded) -> HashSet<String> {
    let files = loaded.files.iter().skip(1).filter(|file| !file.is_gone).map(|file| walk::id_of(&file.path));
    let formerly = loaded.register.partnerships.iter().flat_map(|it| it.head.formerly.iter().cloned());
    files.chain(formerly).map(|id| id.to_lowercase()).collect()
}
