//! What is read of a row, cell by cell: values of keys, what is wrong with them, and what does not enter the register.

use super::answers::Answers;
use super::days::Order;
use super::guess::{path, shape};
use super::layout;
use super::rows::List;
use super::several;
use super::unsaid::Unsaid;
use super::values::{CellReading, Reader, first_partner};
use crate::disk::table::{SourceCell, SourceRow as Line};
use crate::model::{Draft, KeyPath, Shape, Value};
use crate::report::import::{Column, Problem, Taken};
use crate::words::{import as words, import_rows as row_words};

/// How many cells are looked at to see how countries are named.
const LOOKED_AT: usize = 500;

/// Where a column goes, worked out once for all rows.
pub(super) struct ColumnWay {
    /// Nothing where the column is left out.
    pub(super) key: Option<(KeyPath, String, Shape)>,
    /// The key of the institution's own.
    pub(super) own: Option<KeyPath>,
    /// Whether it names countries by codes, so that `NA` is Namibia and not an empty cell.
    is_coded: bool,
}

impl ColumnWay {
    pub(super) fn of(list: &List<'_>) -> Vec<Self> {
        let key = |key: &String| (path(key), key.clone(), shape(list.keys, key).unwrap_or(Shape::Text));
        let is_coded = |column: &Column, key: &String| {
            let texts = list.lines().iter().filter_map(|line| line.cells.get(column.place)?.text());
            let texts: Vec<&str> = texts.filter(|text| !text.trim().is_empty()).take(LOOKED_AT).collect();
            let codes = texts.iter().filter(|text| is_code(text)).count();
            &*first_partner(key) == "partners.0.country" && codes * 2 > texts.len()
        };
        let way = |column: &Column| match &column.taken {
            Taken::Key(it) => Self { key: Some(key(it)), own: None, is_coded: is_coded(column, it) },
            Taken::Own(own) => {
                let own = Some(["own", own.as_str()].into());
                Self { key: column.partly.as_ref().map(key), own, is_coded: false }
            }
            Taken::Person | Taken::LeftOut => Self { key: None, own: None, is_coded: false },
        };
        list.columns.iter().map(way).collect()
    }
}

/// Whether a text is a code of two letters.
fn is_code(text: &str) -> bool {
    let text = text.trim();
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// What was read of a row.
#[derive(Default)]
pub(super) struct RowReading {
    pub(super) draft: Draft,
    pub(super) problems: Vec<Problem>,
    pub(super) remarks: Vec<String>,
    /// The cells that do not enter the register.
    pub(super) left_out: Vec<Problem>,
    /// The cells that look like information about a person.
    pub(super) people: Vec<String>,
    /// How many partners stand in one cell.
    pub(super) several: usize,
    /// The column with what may be two partners.
    pub(super) perhaps: Option<(usize, String)>,
    /// The columns with words in place of a day or a term.
    pub(super) unsaid: Vec<(usize, Unsaid, String)>,
    /// The columns with a value that does not fit their header.
    pub(super) unfit: Vec<(usize, String)>,
    /// The columns with a link of which only the text is kept.
    pub(super) links: Vec<usize>,
    /// What stands first in it.
    first: String,
}

impl RowReading {
    pub(super) fn name(&self) -> String {
        let name = self.draft.text(["name"]).or_else(|| self.draft.text(["partners", "0", "name"]));
        name.unwrap_or_default().to_owned()
    }

    /// What a row is known by that is no partnership.
    pub(super) fn shown(&self) -> String {
        let name = self.name();
        if name.is_empty() { self.first.clone() } else { name }
    }
}

impl List<'_> {
    pub(super) fn read(&self, reader: Reader<'_>, ways: &[ColumnWay], line: &Line) -> RowReading {
        let first = line.cells.iter().find(|cell| !cell.is_blank()).map(SourceCell::written);
        let mut read = RowReading { first: first.unwrap_or_default(), ..RowReading::default() };
        for (column, way) in self.columns.iter().zip(ways) {
            let cell = line.cells.get(column.place).unwrap_or(&SourceCell::Empty);
            if matches!(cell, SourceCell::Empty) || (way.key.is_none() && way.own.is_none()) {
                continue;
            }
            let order = self.orders.get(&column.place).copied().unwrap_or(Order::Day);
            let (key, found) = match (&way.key, &way.own) {
                (Some((path, ..)), None) if way.is_coded && cell.written().trim() == "NA" => {
                    (path, CellReading::Value(Value::Text("NA".to_owned())))
                }
                (Some((path, key, shape)), None) => (path, reader.read(key, *shape, cell, order)),
                (Some((path, key, shape)), Some(own)) => {
                    let found = reader.read(key, *shape, cell, order);
                    if matches!(found, CellReading::Value(_)) {
                        (path, found)
                    } else {
                        if !cell.is_blank() {
                            read.unfit.push((column.place, cell.written()));
                        }
                        (own, reader.own(&column.header, cell))
                    }
                }
                (None, Some(own)) => (own, reader.own(&column.header, cell)),
                (None, None) => continue,
            };
            if let SourceCell::Linked(linked) = cell
                && !matches!(&found, CellReading::Value(Value::Text(text)) if linked.target.contains(text.as_str()))
            {
                read.links.push(column.place);
            }
            self.put(reader, &mut read, (column, key), cell, found);
        }
        self.partners(reader, &mut read, line);
        self.name(reader, &mut read);
        read
    }

    /// Puts what a cell came to where it goes.
    fn put(
        &self,
        reader: Reader<'_>,
        read: &mut RowReading,
        (column, key): (&Column, &KeyPath),
        cell: &SourceCell,
        found: CellReading,
    ) {
        let Answers { keeps_people, .. } = self.answers;
        let problem = |message: String, help: String| {
            let (column, value) = (Some(column.place), cell.written());
            Problem { column, value, message, help }
        };
        let value = match found {
            CellReading::Value(it) => it,
            CellReading::Mended(it, remark) => {
                read.remarks.push(remark);
                it
            }
            CellReading::Kept(why) => {
                read.left_out.push(Problem { value: String::new(), ..problem(why, String::new()) });
                return;
            }
            CellReading::Personal(traces) => {
                read.people.push(layout::short(&cell.written()));
                if !keeps_people {
                    let said = row_words::looks_personal(reader.lang, &traces);
                    let help = row_words::looks_personal_help(reader.lang);
                    // What is found is not repeated: what is said ends up in reports and mail.
                    read.left_out.push(Problem { value: String::new(), ..problem(said, help) });
                    return;
                }
                Value::Prose(cell.written().trim().to_owned())
            }
            CellReading::Wrong(message, help) => return read.problems.push(problem(message, help)),
            CellReading::Unsaid(unsaid) => return read.unsaid.push((column.place, unsaid, cell.written())),
            CellReading::Nothing => return,
        };
        // A country may be there twice, as a code and as a name.
        match read.draft.get(key) {
            Some(old) if *old != value => {
                let said = words::contradicts(reader.lang, &value.written(), &old.written());
                read.problems.push(problem(said, String::new()));
            }
            _ => read.draft.put(key.clone(), value),
        }
    }

    /// The place of the column that is taken for a key.
    fn place_of(&self, key: &str) -> Option<usize> {
        let is_its = |column: &&Column| matches!(&column.taken, Taken::Key(it) if it == key);
        self.columns.iter().find(is_its).map(|column| column.place)
    }

    /// Several partners, in columns of their own or in one cell.
    fn partners(&self, reader: Reader<'_>, read: &mut RowReading, line: &Line) {
        let nameless = several::close_ranks(&mut read.draft);
        for at in nameless {
            let column = self.place_of(&format!("partners.{at}.name"));
            let (message, help) =
                (row_words::nth_has_no_name(reader.lang, at + 1), words::no_name_help(reader.lang));
            read.problems.push(Problem { column, value: String::new(), message, help });
        }
        let text = read.draft.text(["partners", "0", "name"]).unwrap_or_default().to_owned();
        if read.draft.get(&["partners", "1", "name"].into()).is_some() {
            return;
        }
        let country = self.place_of("partners.0.country");
        let countries =
            country.and_then(|at| line.cells.get(at)).map(SourceCell::written).unwrap_or_default();
        let mut names: Vec<String> = several::partners(&text).into_iter().map(str::to_owned).collect();
        if names.is_empty() {
            let (perhaps, parted) = (several::perhaps(&text), several::parted(&text));
            let named = several::countries_in(&countries).len();
            // Two names may be those of one partner; three, or a country for each, are of as many.
            if perhaps.len() > 2 || (perhaps.len() > 1 && named == perhaps.len()) {
                names = perhaps.into_iter().map(str::to_owned).collect();
            } else if parted.len() > 1 && named == parted.len() {
                names = parted.into_iter().map(str::to_owned).collect();
            } else if !perhaps.is_empty() || (!parted.is_empty() && !text.contains(" & ")) {
                read.perhaps = self.place_of("partners.0.name").map(|place| (place, text.clone()));
            }
        }
        if names.len() < 2 {
            return;
        }
        read.several = names.len();
        if !self.answers.splits {
            return;
        }
        several::split(&mut read.draft, &names, &countries);
        if read.draft.get(&["partners", "1", "country"].into()).is_some() {
            read.problems.retain(|problem| problem.column != country);
        }
        // Names on lines of their own are called in one; a sign between them is how the list calls them.
        let is_in_lines = text.contains('\n') && names.iter().all(|name| !name.contains('\n'));
        if is_in_lines && read.draft.get(&["name"].into()).is_none() {
            read.draft.put(["name"].into(), Value::Text(names.join("; ")));
        } else if read.draft.get(&["name"].into()).is_none() {
            read.draft.put(["name"].into(), Value::Text(text));
        }
        read.remarks.push(row_words::several_partners(reader.lang, names.len(), &names.join(", ")));
    }

    /// A partnership has a name and a partner: the one stands in for the other.
    fn name(&self, reader: Reader<'_>, read: &mut RowReading) {
        let is_name = |text: &&str| text.chars().any(char::is_alphanumeric);
        let name = read.draft.text(["name"]).filter(is_name).map(str::to_owned);
        let partner = read.draft.text(["partners", "0", "name"]).filter(is_name).map(str::to_owned);
        let Some(one) = partner.clone().or_else(|| name.clone()) else {
            let column = self.place_of("partners.0.name").or_else(|| self.place_of("name"));
            if read.problems.iter().all(|problem| problem.column != column) {
                let (message, help) = (words::no_name(reader.lang), words::no_name_help(reader.lang));
                read.problems.push(Problem { column, value: String::new(), message, help });
            }
            return;
        };
        read.draft.put(["name"].into(), Value::Text(name.unwrap_or_else(|| one.clone())));
        read.draft.put(["partners", "0", "name"].into(), Value::Text(one));
        let numbered = |(key, _): &(KeyPath, Value)| {
            (*first_partner(&key.to_string()) == *"partners.0.registration.number").then(|| key.0[1].clone())
        };
        let places: Vec<String> = read.draft.answers.iter().filter_map(numbered).collect();
        for nth in places {
            let key = KeyPath(["partners", &nth, "registration", "kind"].map(str::to_owned).to_vec());
            read.draft.put(key, Value::Text("kvk".to_owned()));
        }
    }
}
