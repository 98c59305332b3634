//! Each row of a list, and what comes of it: a new partnership, one that is there already, or what is wrong with it, all at
//! once. What is new is held to the format as a whole before anything is written.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::answers::{Answers, Doubts};
use super::days::Order;
use super::differences::{RowComparison, TakenOver};
use super::duplicates::{Found, Known, KnownPlace, ListSays, PartnershipIdentity, in_order, source};
use super::layout;
use super::oddities::{OddRow, foot, odd, usual_width};
use super::reading::{ColumnWay, RowReading};
use super::rules::{NewFile, held};
use super::tally::Tally;
use super::values::Reader;
use crate::args::fields::Flag;
use crate::command::write::add::path_of;
use crate::context::Context;
use crate::disk::table::{SourceCell, SourceRow as Line, SourceSheet};
use crate::disk::{Loaded, walk};
use crate::edit;
use crate::finding::Finding;
use crate::model::id::{numbered, sure_id_from};
use crate::model::{Draft, KeyPath, Partner, Policy, Registration, Value, parallel};
use crate::outcome::Fault;
use crate::record::FileChange;
use crate::report::import::{Column, Fate, ImportedRow, Problem, Taken};
use crate::words::{Lang, import as words, import_rows as row_words};

/// How many rows are read between two signs of life.
const TOLD_EACH: usize = 500;

/// A list as it is understood.
#[derive(Clone, Copy)]
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
    /// What somebody said of what is in doubt.
    pub(super) answers: Answers,
}

/// What comes of a list.
#[derive(Default)]
pub(super) struct Drawn {
    pub(super) rows: Vec<ImportedRow>,
    pub(super) changes: Vec<FileChange>,
    /// What there is to know of the list as a whole.
    pub(super) notes: Vec<String>,
    /// What somebody may be asked.
    pub(super) doubts: Doubts,
    /// How many of each unit are new and still to be reviewed.
    pub(super) to_review: BTreeMap<String, usize>,
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
    let reader = Reader { lang: context.lang, policy: &loaded.register.policy };
    let ways = ColumnWay::of(list);
    let lines = list.lines();
    let (lang, progress, done) = (context.lang, context.progress(), AtomicUsize::new(0));
    let readings = parallel::map(lines, |line| {
        let done = done.fetch_add(1, Ordering::Relaxed);
        if done % TOLD_EACH == 0 {
            progress.tell(|| row_words::rows_read(lang, done, lines.len()));
        }
        list.read(reader, &ways, line)
    });
    let mut refused = BTreeMap::new();
    loop {
        let drawing =
            RowDrawing { context, loaded, list, ways: &ways, readings: &readings, refused: &refused };
        let (mut drawn, new) = drawing.fates();
        progress.tell(|| row_words::rows_checked(context.lang, lines.len()));
        let texts = parallel::map(&new, |file| edit::create(&file.draft));
        let files = new.iter().zip(&texts).map(|(it, text)| NewFile { id: &it.id, text });
        let place = |at: usize, finding: &Finding| list.problem(context.lang, new[at].at, finding);
        let found = held(context, loaded, &loaded.register.policy, &files.collect::<Vec<_>>(), &place);
        if found.iter().all(|it| it.problems.is_empty()) {
            for ((it, text), found) in new.iter().zip(texts).zip(found) {
                drawn.rows[it.at].remarks.extend(found.owed);
                let unit = it.draft.text(["unit"]);
                if it.draft.is_yes(["before_framework"]) {
                    *drawn.to_review.entry(unit.unwrap_or_default().to_owned()).or_default() += 1;
                }
                let path = path_of(context, unit, &it.id)?;
                drawn.changes.push(FileChange { path, text: Some(text) });
            }
            return Ok(drawn);
        }
        // What was refused takes no id, and no row below is the same as it: all is worked out once more without it.
        for (it, found) in new.iter().zip(found).filter(|(_, found)| !found.problems.is_empty()) {
            refused.insert(it.at, found.problems);
        }
    }
}

/// What the rows are held against.
struct RowDrawing<'a> {
    context: &'a Context,
    loaded: &'a Loaded,
    list: &'a List<'a>,
    ways: &'a [ColumnWay],
    readings: &'a [RowReading],
    refused: &'a BTreeMap<usize, Vec<Problem>>,
}

/// What was found of the rows above.
struct Above {
    known: Known,
    ids: FreeIds,
    new: Vec<New>,
    /// The places in `new` of the rows that are there, by their number.
    by_row: HashMap<usize, usize>,
    taken_over: TakenOver,
}

impl RowDrawing<'_> {
    fn fates(&self) -> (Drawn, Vec<New>) {
        let (lang, list) = (self.context.lang, self.list);
        let says = ListSays { units: list.has("unit"), starts: list.has("starts") };
        let usual = usual_width(list.sheet, list.header);
        let foot = foot(list.sheet, list.header).filter(|_| usual > 1);
        let mut above = Above {
            known: Known::of(&self.loaded.register),
            ids: FreeIds::of(self.loaded),
            new: Vec::new(),
            by_row: HashMap::new(),
            taken_over: TakenOver::default(),
        };
        let (mut drawn, mut tally) = (Drawn::default(), Tally::default());
        for (at, (line, read)) in list.lines().iter().zip(self.readings).enumerate() {
            let mut row = ImportedRow {
                number: line.number,
                name: read.name(),
                fate: Fate::Refused(Vec::new()),
                remarks: read.remarks.clone(),
                left_out: Vec::new(),
            };
            let is_below = || foot.is_some_and(|foot| line.number >= foot).then_some(OddRow::Note);
            let odd = odd(&list.sheet.rows[list.header], line, usual).or_else(is_below);
            if let Some(reason) = self.left_out(line, odd, &mut drawn.doubts) {
                row.name = read.shown();
                row.fate = Fate::LeftOut(reason);
                row.remarks.clear();
                drawn.rows.push(row);
                continue;
            }
            row.left_out.clone_from(&read.left_out);
            let at_row = words::place(lang, line.number, None);
            for text in &read.people {
                drawn.doubts.people.add(|| format!("{at_row}: {text}"));
            }
            if read.several > 1 {
                drawn.doubts.several.add(|| format!("{at_row}: {}", layout::short(&row.name)));
            }
            tally.add(read);
            let problems = self.refused.get(&at).unwrap_or(&read.problems);
            row.fate = if problems.is_empty() {
                self.fate(&mut above, &mut row, (at, line.number), read, says)
            } else {
                Fate::Refused(problems.clone())
            };
            if let Fate::Differs(Some(_), differing) = &row.fate {
                for problem in differing {
                    let header = problem.column.and_then(|at| list.header_of(at)).unwrap_or_default();
                    let place = words::place(lang, line.number, None);
                    drawn.doubts.differing.add(|| format!("{place}, {header}: {}", problem.message));
                }
            }
            drawn.rows.push(row);
        }
        drawn.notes = tally.notes(lang, list.columns);
        drawn.changes = above.taken_over.changes();
        (drawn, above.new)
    }

    /// Why a row is left out that may be no partnership, or that nobody sees; unless somebody said otherwise.
    fn left_out(&self, line: &Line, odd: Option<OddRow>, doubts: &mut Doubts) -> Option<String> {
        let (lang, answers) = (self.context.lang, self.list.answers);
        let first = || line.cells.iter().find(|cell| !cell.is_blank()).map(SourceCell::written);
        let place = || {
            let first = layout::short(&first().unwrap_or_default());
            format!("{}: {first}", words::place(lang, line.number, None))
        };
        if odd == Some(OddRow::Headers) {
            return Some(row_words::headers_again(lang));
        }
        if line.is_hidden {
            doubts.hidden.add(place);
            if !answers.keeps_hidden {
                return Some(row_words::hidden_row(lang));
            }
        }
        let odd = odd?;
        doubts.odd.add(place);
        (!answers.keeps_odd).then(|| match odd {
            OddRow::Total => row_words::is_total(lang),
            OddRow::Heading => row_words::is_heading(lang),
            OddRow::Headers | OddRow::Note => row_words::is_note(lang),
        })
    }

    /// What comes of a row with which nothing is wrong.
    fn fate(
        &self,
        above: &mut Above,
        row: &mut ImportedRow,
        (at, number): (usize, usize),
        read: &RowReading,
        says: ListSays,
    ) -> Fate {
        let (lang, list) = (self.context.lang, self.list);
        let differences = RowComparison {
            lang,
            columns: list.columns,
            ways: self.ways,
            draft: &read.draft,
            unsaid: &read.unsaid,
        };
        let identity = identity(&read.draft, list.has("name"));
        match above.known.find(&identity, says) {
            Found::Same(KnownPlace::Register(id)) => {
                above.taken_over.fate(&differences, self.loaded, id, list.answers.takes_over)
            }
            Found::Same(KnownPlace::Row(first)) => {
                let other = above.by_row.get(&first).map(|at| &above.new[*at].draft);
                let problems =
                    other.map(|other| differences.otherwise_than_row(first, other)).unwrap_or_default();
                if problems.is_empty() { Fate::Repeated(first) } else { Fate::Differs(None, problems) }
            }
            found => {
                if let Found::Partner(place) = found {
                    let apart = match &place {
                        KnownPlace::Register(id) => above.taken_over.apart(&differences, self.loaded, id),
                        KnownPlace::Row(_) => Vec::new(),
                    };
                    row.remarks.push(same_partner(lang, &place));
                    row.remarks.extend(apart);
                }
                let id = above.ids.free(&row.name);
                let mut draft = read.draft.clone();
                mark(&mut draft, &self.loaded.register.policy, list.file, number, &identity);
                above.known.add(KnownPlace::Row(number), identity);
                above.by_row.insert(number, above.new.len());
                above.new.push(New { at, id: id.clone(), draft });
                Fate::New(id)
            }
        }
    }
}

fn same_partner(lang: Lang, place: &KnownPlace) -> String {
    match place {
        KnownPlace::Register(id) => words::same_partner(lang, id),
        KnownPlace::Row(number) => words::same_partner_as_row(lang, *number),
    }
}

impl List<'_> {
    /// Whether a column is taken for a key.
    fn has(&self, key: &str) -> bool {
        self.columns.iter().any(|column| {
            matches!(&column.taken, Taken::Key(it) if it == key) || column.partly.as_deref() == Some(key)
        })
    }

    fn header_of(&self, place: usize) -> Option<&str> {
        self.columns.iter().find(|column| column.place == place).map(|column| column.header.as_str())
    }

    /// The rows below the headers.
    pub(super) fn lines(&self) -> &[Line] {
        &self.sheet.rows[self.header + 1..]
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
        reference: draft.text(["agreement", "reference"]).map(str::to_owned),
        others: in_order(draft.answers.iter().filter_map(other_partner)),
    }
}

/// The name of a partner that is not the first.
fn other_partner((key, value): &(KeyPath, Value)) -> Option<&str> {
    match (key.0.as_slice(), value) {
        ([table, nth, last], Value::Text(name)) if table == "partners" && nth != "0" && last == "name" => {
            Some(name)
        }
        _ => None,
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

/// The ids that are taken, in small letters, and how far those of one name are numbered.
struct FreeIds {
    taken: HashSet<String>,
    next: HashMap<String, usize>,
}

impl FreeIds {
    fn of(loaded: &Loaded) -> Self {
        let files =
            loaded.files.iter().skip(1).filter(|file| !file.is_gone).map(|file| walk::id_of(&file.path));
        let formerly = loaded.register.partnerships.iter().flat_map(|it| it.head.formerly.iter().cloned());
        let taken = files.chain(formerly).map(|id| id.to_lowercase()).collect();
        Self { taken, next: HashMap::new() }
    }

    /// An id for a name, which is taken from then on.
    fn free(&mut self, name: &str) -> String {
        let made = sure_id_from(name);
        if self.taken.insert(made.clone()) {
            return made;
        }
        let next = self.next.entry(made.clone()).or_insert(2);
        loop {
            let id = numbered(&made, *next);
            *next += 1;
            if self.taken.insert(id.clone()) {
                return id;
            }
        }
    }
}
