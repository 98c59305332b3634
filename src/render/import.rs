//! What comes of a list that is imported, as people read it and as `partners.import/1`.

use super::form::about::About;
use super::form::json::JsonObject;
use super::form::page::{Cell, FactList, Fit, Page, PageItem, Table};
use crate::report::import::{Column, Fate, Fates, Imported, ImportedRow, Problem, Taken, letters};
use crate::text::clean::Clean;
use crate::words::lists::and;
use crate::words::{
    Lang, import as words, import_columns as column_words, import_rows as row_words, overview,
};

/// How many remarks are shown where not every row is.
const SHOWN: usize = 20;

/// As people read it: in full every row, else how many there are, and what was refused.
pub fn page(lang: Lang, list: &Imported, is_full: bool) -> Page {
    let mut page = Page::default();
    let fates = list.fates();
    let others = [fates.repeated, fates.differing, fates.taken_over, fates.left_out];
    let counted =
        words::fates(lang, fates.new, fates.present, fates.refused) + &row_words::other_fates(lang, others);
    page.text(&format!("{} · {counted}", words::read(lang, &list.file, &words::rows(lang, list.rows.len()))));
    if is_full {
        if !list.columns.is_empty() {
            page.blocks.extend(columns(lang, list, false).blocks);
        }
        page.heading(&words::rows_head(lang));
        let head =
            [words::row_head(lang), words::fate_head(lang), words::id_head(lang), overview::name_head(lang)];
        let fits = [Fit::Whole, Fit::Whole, Fit::Whole, Fit::Cut];
        page.table(Table::new(&head, &fits, list.rows.iter().map(|it| row(lang, it))));
    }
    problems(lang, list, &words::refused_head(lang), &mut page, &|row| match &row.fate {
        Fate::Refused(problems) => problems,
        _ => &[],
    });
    problems(lang, list, &row_words::differing_head(lang), &mut page, &|row| match &row.fate {
        Fate::Differs(_, problems) => problems,
        _ => &[],
    });
    left_out(lang, list, &mut page);
    remarks(lang, list, is_full, &mut page);
    page
}

/// What each column is taken for; who is asked about each needs no flags.
pub fn columns(lang: Lang, list: &Imported, is_talked_over: bool) -> Page {
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
            Taken::Key(key) if column.is_guess => words::guessed(lang, &column_words::meaning(lang, key)),
            Taken::Key(key) => column_words::meaning(lang, key),
            Taken::Own(key) => words::taken_as_own(lang, key),
            Taken::Person if is_talked_over => words::taken_as_person_asked(lang),
            Taken::Person => words::taken_as_person(lang),
            Taken::LeftOut => words::left_out(lang),
        };
        vec![Cell::new(&letters(column.place)), Cell::new(&column.header), Cell::new(&taken)]
    });
    page.table(Table::new(&head, &[Fit::Whole, Fit::Cut, Fit::Wrap], rows));
    page
}

fn row(lang: Lang, row: &ImportedRow) -> Vec<Cell> {
    let (fate, id) = match &row.fate {
        Fate::New(id) => (words::is_new(lang), id.as_str()),
        Fate::Present(id) => (words::is_present(lang), id.as_str()),
        Fate::Repeated(above) => (words::is_repeated(lang, *above), ""),
        Fate::Differs(Some(id), _) => (row_words::differs(lang), id.as_str()),
        Fate::Differs(None, _) => (row_words::differs_from_row(lang), ""),
        Fate::TakenOver(id) => (row_words::is_taken_over(lang), id.as_str()),
        Fate::LeftOut(_) => (row_words::is_left_out(lang), ""),
        Fate::Refused(_) => (words::is_refused(lang), ""),
    };
    vec![Cell::new(&row.number.to_string()), Cell::new(&fate), Cell::new(id), Cell::new(&row.name)]
}

/// The rows with which something is the matter, each with its place, its column and what to do.
fn problems(
    lang: Lang,
    list: &Imported,
    head: &str,
    page: &mut Page,
    of: &dyn Fn(&ImportedRow) -> &[Problem],
) {
    let of_row = |row| of(row).iter().map(move |problem| (row, problem));
    items(lang, list, head, list.rows.iter().flat_map(of_row), page);
}

/// What is the matter with rows, below a heading; what helps with several in a row is said once.
fn items<'r>(
    lang: Lang,
    list: &Imported,
    head: &str,
    problems: impl Iterator<Item = (&'r ImportedRow, &'r Problem)>,
    page: &mut Page,
) {
    let mut before = "";
    let items: Vec<PageItem> = problems
        .map(|(row, problem)| {
            let help = if problem.help == before { "" } else { problem.help.as_str() };
            before = &problem.help;
            item(lang, list, row, problem, help)
        })
        .collect();
    if !items.is_empty() {
        page.heading(head);
        page.items(items);
    }
}

/// The rows and cells that do not enter the register, each of them.
fn left_out(lang: Lang, list: &Imported, page: &mut Page) {
    let of_row = |row: &'_ ImportedRow| match &row.fate {
        Fate::LeftOut(reason) => {
            let whole =
                Problem { column: None, value: String::new(), message: reason.clone(), help: String::new() };
            vec![whole]
        }
        _ => row.left_out.clone(),
    };
    let all: Vec<(&ImportedRow, Vec<Problem>)> = list.rows.iter().map(|row| (row, of_row(row))).collect();
    let each = all.iter().flat_map(|(row, problems)| problems.iter().map(move |problem| (*row, problem)));
    items(lang, list, &row_words::left_out_head(lang), each, page);
}

fn item(lang: Lang, list: &Imported, row: &ImportedRow, problem: &Problem, help: &str) -> PageItem {
    let letters = problem.column.map(letters);
    let header = problem.column.and_then(|at| list.header_of(at));
    let place = words::place(lang, row.number, letters.as_deref().map(|letters| (letters, header)));
    let name = if row.name.is_empty() { String::new() } else { format!(" ({})", row.name) };
    let help = Clean::line(help);
    let notes = if help.as_str().is_empty() { Vec::new() } else { vec![(Clean::default(), vec![help])] };
    PageItem::new(&format!("{place}{name}: {}", problem.message), "", FactList(notes))
}

/// What there is to know of the rows that are taken in.
fn remarks(lang: Lang, list: &Imported, is_full: bool, page: &mut Page) {
    let mut all = list.notes.clone();
    all.extend(aside(lang, list, is_full));
    let most = if is_full { usize::MAX } else { SHOWN + all.len() };
    for row in &list.rows {
        let place = words::place(lang, row.number, None);
        all.extend(row.remarks.iter().map(|remark| format!("{place} ({}): {remark}", row.name)));
    }
    if all.is_empty() {
        return;
    }
    let left = all.len().saturating_sub(most);
    all.truncate(most);
    if left > 0 {
        all.push(words::and_more(lang, left));
    }
    page.heading(&words::remarks_head(lang));
    page.bullets(all);
}

/// The columns that do not go where a partnership has a place for them, and those that were guessed: none without a word.
fn aside(lang: Lang, list: &Imported, is_full: bool) -> Vec<String> {
    let name = |column: &Column| words::column(lang, &letters(column.place), &column.header);
    let named = |is_it: &dyn Fn(&Column) -> bool| {
        let names: Vec<String> = list.columns.iter().filter(|column| is_it(column)).map(name).collect();
        (!names.is_empty()).then(|| and(lang, &names))
    };
    let as_key = |column: &Column| match &column.taken {
        Taken::Key(key) if column.is_guess => {
            Some(row_words::column_as(lang, &name(column), &column_words::meaning(lang, key)))
        }
        _ => None,
    };
    let guessed: Vec<String> = list.columns.iter().filter_map(as_key).collect();
    let guessed = (!guessed.is_empty()).then(|| row_words::guessed(lang, &and(lang, &guessed)));
    let people = named(&|column| column.taken == Taken::Person && column.is_guess);
    let people = people.map(|names| row_words::people_by_content(lang, &names));
    let own = named(&|column| matches!(column.taken, Taken::Own(_)) && column.partly.is_none());
    let own = own.map(|names| words::kept_as_own(lang, &names));
    let person = named(&|column| column.taken == Taken::Person && !column.is_guess);
    let person = person.map(|names| words::kept_out(lang, &names));
    let mapped =
        named(&|column| column.taken == Taken::LeftOut).map(|names| words::kept_out_by_map(lang, &names));
    let all =
        [people, guessed, own.filter(|_| !is_full), person.filter(|_| !is_full), mapped.filter(|_| !is_full)];
    all.into_iter().flatten().collect()
}

/// As machines read it.
pub fn json(about: &About, list: &Imported, is_trial: bool) -> String {
    let Fates { new, present, repeated, differing, taken_over, left_out, refused } = list.fates();
    about
        .document("partners.import/1")
        .with("file", &list.file)
        .with("sheet", list.sheet.as_ref())
        .with("encoding", list.dialect.map(|(encoding, _)| encoding))
        .with("separator", list.dialect.and_then(|(_, separator)| separator).map(String::from))
        .with("header_row", list.header)
        .with("dry_run", is_trial)
        .with("new", new)
        .with("present", present + repeated + taken_over)
        .with("refused", refused)
        .with("repeated", repeated)
        .with("differing", differing)
        .with("left_out", left_out)
        .list("notes", &list.notes)
        .list("columns", list.columns.iter().map(column_object))
        .list("rows", list.rows.iter().map(|row| row_object(list, row)))
        .written()
}

fn column_object(column: &Column) -> JsonObject<'_> {
    let (key, left_out) = match &column.taken {
        Taken::Key(key) => (Some(key.clone()), None),
        Taken::Own(key) => (Some(format!("own.{key}")), None),
        Taken::Person => (None, Some("person")),
        Taken::LeftOut => (None, Some("map")),
    };
    JsonObject::default()
        .with("column", letters(column.place))
        .with("header", &column.header)
        .with("key", key)
        .with("left_out", left_out)
        .with("guessed", column.is_guess)
}

fn row_object<'a>(list: &'a Imported, row: &'a ImportedRow) -> JsonObject<'a> {
    let (fate, partnership, same_as_row, problems) = match &row.fate {
        Fate::New(id) => ("new", Some(id), None, &[][..]),
        Fate::Present(id) => ("present", Some(id), None, &[][..]),
        Fate::Repeated(above) => ("present", None, Some(*above), &[][..]),
        Fate::Differs(id, problems) => ("differs", id.as_ref(), None, problems.as_slice()),
        Fate::TakenOver(id) => ("taken_over", Some(id), None, &[][..]),
        Fate::LeftOut(_) => ("left_out", None, None, &[][..]),
        Fate::Refused(problems) => ("refused", None, None, problems.as_slice()),
    };
    let problem_object = |problem: &'a Problem| {
        JsonObject::default()
            .with("column", problem.column.map(letters))
            .with("header", problem.column.and_then(|at| list.header_of(at)))
            .with("value", &problem.value)
            .with("message", &problem.message)
            .with("help", &problem.help)
    };
    let reason = if let Fate::LeftOut(reason) = &row.fate { Some(reason) } else { None };
    JsonObject::default()
        .with("row", row.number)
        .with("name", &row.name)
        .with("fate", fate)
        .with("partnership", partnership)
        .with("same_as_row", same_as_row)
        .list("remarks", &row.remarks)
        .list("problems", problems.iter().map(problem_object))
        .with("reason", reason)
        .list("left_out", row.left_out.iter().map(problem_object))
}
