//! What comes of a list that is imported, as people read it and as `partners.import/1`.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, Cell, Fit, Page, PageItem, Table};
use crate::report::import::{Column, Fate, Fates, Imported, ImportedRow, Problem, Taken, letters};
use crate::text::clean::Clean;
use crate::words::{Lang, import as words};

/// How many remarks are shown where not every row is.
const SHOWN: usize = 20;

/// As people read it: in full every row, else how many there are, and what was refused.
pub fn page(lang: Lang, list: &Imported, is_full: bool) -> Page {
    let mut page = Page::default();
    let fates = list.fates();
    let counted = words::fates(lang, fates.new, fates.present, fates.refused);
    page.text(&format!("{} · {counted}", words::read(lang, &list.file, &words::rows(lang, list.rows.len()))));
    if is_full {
        page.blocks.extend(columns(lang, list).blocks);
        page.heading(&words::rows_head(lang));
        let head =
            [words::row_head(lang), words::fate_head(lang), words::id_head(lang), words::header_head(lang)];
        let head = [&head[..3], &[crate::words::overview::name_head(lang)]].concat();
        let fits = vec![Fit::Whole, Fit::Whole, Fit::Whole, Fit::Cut];
        let rows = list.rows.iter().map(|it| row(lang, it)).collect();
        page.blocks.push(Block::Table(Table { head: super::names(&head), fits, rows }));
    }
    refused(lang, list, &mut page);
    remarks(lang, list, is_full, &mut page);
    page
}

/// What each column is taken for.
pub fn columns(lang: Lang, list: &Imported) -> Page {
    let mut page = Page::default();
    let at = match &list.sheet {
        Some(sheet) => words::on_sheet(lang, sheet, list.header),
        None => words::header_at(lang, list.header),
    };
    let dialect = list.dialect.map(|(encoding, separator)| words::dialect(lang, encoding, separator));
    let parts: Vec<String> = dialect.into_iter().chain([at]).collect();
    page.heading(&format!("{} ({})", words::columns_head(lang), parts.join("; ")));
    let head = [words::letters_head(lang), words::header_head(lang), words::taken_head(lang)];
    let rows = list.columns.iter().map(|column| {
        let taken = match &column.taken {
            Taken::Key(key) => key.clone(),
            Taken::Own(key) => words::taken_as_own(lang, key),
            Taken::Person => words::taken_as_person(lang),
            Taken::LeftOut => words::left_out(lang),
        };
        vec![Cell::new(&letters(column.place)), Cell::new(&column.header), Cell::new(&taken)]
    });
    let fits = vec![Fit::Whole, Fit::Cut, Fit::Wrap];
    page.blocks.push(Block::Table(Table { head: super::names(&head), fits, rows: rows.collect() }));
    page
}

fn row(lang: Lang, row: &ImportedRow) -> Vec<Cell> {
    let (fate, id) = match &row.fate {
        Fate::New(id) => (words::is_new(lang), id.as_str()),
        Fate::Present(id) => (words::is_present(lang), id.as_str()),
        Fate::Repeated(above) => (words::is_repeated(lang, *above), ""),
        Fate::Refused(_) => (words::is_refused(lang), ""),
    };
    vec![Cell::new(&row.number.to_string()), Cell::new(&fate), Cell::new(id), Cell::new(&row.name)]
}

fn refused(lang: Lang, list: &Imported, page: &mut Page) {
    let of_row = |row: &ImportedRow| match &row.fate {
        Fate::Refused(problems) => problems.iter().map(|problem| item(lang, list, row, problem)).collect(),
        _ => Vec::new(),
    };
    let items: Vec<PageItem> = list.rows.iter().flat_map(of_row).collect();
    if !items.is_empty() {
        page.heading(&words::refused_head(lang));
        page.blocks.extend(items.into_iter().map(Block::Item));
    }
}

fn item(lang: Lang, list: &Imported, row: &ImportedRow, problem: &Problem) -> PageItem {
    let letters = problem.column.map(letters);
    let header = problem.column.and_then(|at| list.header_of(at));
    let place = words::place(lang, row.number, letters.as_deref().map(|letters| (letters, header)));
    let name = if row.name.is_empty() { String::new() } else { format!(" ({})", row.name) };
    let lead = Clean::line(&format!("{place}{name}: {}", problem.message));
    let help = Clean::line(&problem.help);
    let notes = if help.as_str().is_empty() { Vec::new() } else { vec![(Clean::default(), vec![help])] };
    PageItem { lead, aside: Clean::default(), notes }
}

/// What there is to know of the rows that are taken in.
fn remarks(lang: Lang, list: &Imported, is_full: bool, page: &mut Page) {
    let of_row = |row: &ImportedRow| {
        let place = words::place(lang, row.number, None);
        row.remarks
            .iter()
            .map(|remark| Clean::line(&format!("{place} ({}): {remark}", row.name)))
            .collect::<Vec<_>>()
    };
    let mut all = if is_full { Vec::new() } else { aside(lang, list) };
    let most = if is_full { usize::MAX } else { SHOWN + all.len() };
    all.extend(list.rows.iter().flat_map(of_row));
    if all.is_empty() {
        return;
    }
    let left = all.len().saturating_sub(most);
    all.truncate(most);
    if left > 0 {
        all.push(Clean::line(&words::and_more(lang, left)));
    }
    page.heading(&words::remarks_head(lang));
    page.blocks.push(Block::Bullets(all));
}

/// The columns that do not go where a partnership has a place for them: none is lost without a word.
fn aside(lang: Lang, list: &Imported) -> Vec<Clean> {
    let named = |is_it: fn(&Taken) -> bool| {
        let columns = list.columns.iter().filter(|column| is_it(&column.taken));
        let names: Vec<String> =
            columns.map(|column| words::column(lang, &letters(column.place), &column.header)).collect();
        (!names.is_empty()).then(|| crate::words::lists::and(lang, &names))
    };
    let own = named(|taken| matches!(taken, Taken::Own(_))).map(|names| words::kept_as_own(lang, &names));
    let person = named(|taken| *taken == Taken::Person).map(|names| words::kept_out(lang, &names));
    own.into_iter().chain(person).map(|line| Clean::line(&line)).collect()
}

/// `partners.import/1`, frozen.
#[derive(Serialize)]
struct ImportV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    file: &'a str,
    sheet: Option<&'a str>,
    encoding: Option<&'a str>,
    separator: Option<char>,
    header_row: usize,
    dry_run: bool,
    new: usize,
    present: usize,
    refused: usize,
    columns: Vec<ColumnV1<'a>>,
    rows: Vec<RowV1<'a>>,
}

/// A column, frozen.
#[derive(Serialize)]
struct ColumnV1<'a> {
    column: String,
    header: &'a str,
    key: Option<String>,
    left_out: Option<&'static str>,
}

/// A row, frozen.
#[derive(Serialize)]
struct RowV1<'a> {
    row: usize,
    name: &'a str,
    fate: &'static str,
    partnership: Option<&'a str>,
    same_as_row: Option<usize>,
    remarks: &'a [String],
    problems: Vec<ProblemV1<'a>>,
}

/// What is wrong with a row, frozen.
#[derive(Serialize)]
struct ProblemV1<'a> {
    column: Option<String>,
    header: Option<&'a str>,
    value: &'a str,
    message: &'a str,
    help: &'a str,
}

impl<'a> ColumnV1<'a> {
    fn new(column: &'a Column) -> Self {
        let (key, left_out) = match &column.taken {
            Taken::Key(key) => (Some(key.clone()), None),
            Taken::Own(key) => (Some(format!("own.{key}")), None),
            Taken::Person => (None, Some("person")),
            Taken::LeftOut => (None, Some("map")),
        };
        Self { column: letters(column.place), header: &column.header, key, left_out }
    }
}

impl<'a> RowV1<'a> {
    fn new(list: &'a Imported, row: &'a ImportedRow) -> Self {
        let (fate, partnership, same_as_row, problems) = match &row.fate {
            Fate::New(id) => ("new", Some(id.as_str()), None, &[][..]),
            Fate::Present(id) => ("present", Some(id.as_str()), None, &[][..]),
            Fate::Repeated(above) => ("present", None, Some(*above), &[][..]),
            Fate::Refused(problems) => ("refused", None, None, problems.as_slice()),
        };
        let problem = |problem: &'a Problem| ProblemV1 {
            column: problem.column.map(letters),
            header: problem.column.and_then(|at| list.header_of(at)),
            value: &problem.value,
            message: &problem.message,
            help: &problem.help,
        };
        let problems = problems.iter().map(problem).collect();
        Self {
            row: row.number,
            name: &row.name,
            fate,
            partnership,
            same_as_row,
            remarks: &row.remarks,
            problems,
        }
    }
}

/// As machines read it.
pub fn json(about: &About, list: &Imported, is_trial: bool) -> String {
    let Fates { new, present, refused } = list.fates();
    super::form::json::document(&ImportV1 {
        head: about.head("partners.import/1"),
        file: &list.file,
        sheet: list.sheet.as_deref(),
        encoding: list.dialect.map(|(encoding, _)| encoding),
        separator: list.dialect.and_then(|(_, separator)| separator),
        header_row: list.header,
        dry_run: is_trial,
        new,
        present,
        refused,
        columns: list.columns.iter().map(ColumnV1::new).collect(),
        rows: list.rows.iter().map(|row| RowV1::new(list, row)).collect(),
    })
}
