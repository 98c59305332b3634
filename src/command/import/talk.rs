//! A list gone through with somebody at a terminal: its letters, its columns one by one, what is in doubt, and a plan for
//! reviewing what came in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::answers::{Answers, Doubts};
use super::guess::{self, Guess, own_key};
use super::{layout, source};
use crate::args::output::Format;
use crate::command::write::interview;
use crate::context::Context;
use crate::disk::table::{Book, Encoding, SourceCell};
use crate::model::{Day, Policy};
use crate::outcome::Fault;
use crate::render::form::page::{Cell, Fit, Page, Table};
use crate::report::import::{Column, Taken, letters as letters_of};
use crate::text::clean::Clean;
use crate::text::wrap::wrapped;
use crate::words::typed_day::typed_day;
use crate::words::{
    Lang, dates, import as list_words, import_columns as words, labels::RegisterLabels, overview,
    write as write_words,
};

/// What a column is most often, in the order in which it is offered.
const OFFERED: [&str; 14] = [
    "partners.0.name",
    "name",
    "partners.0.country",
    "partners.0.seat",
    "unit",
    "category",
    "formality",
    "forms",
    "starts",
    "ends",
    "agreement.reference",
    "agreement.signed",
    "partners.0.website",
    "goal",
];
/// How many of these are offered at once.
const AT_ONCE: usize = 4;

/// The encoding that somebody chooses, when the letters that were guessed are not right.
pub(super) fn letters(context: &Context, file: &Path, book: &Book) -> Result<Option<Encoding>, Fault> {
    let Some(dialect) = book.dialect.filter(|dialect| dialect.is_guessed) else { return Ok(None) };
    let lang = context.lang;
    let samples = |book: &Book| book.sheets.first().map(layout::samples).unwrap_or_default().join(" · ");
    let shown = within(context, &words::letters_shown(lang, &samples(book)));
    if interview::confirm_unless(context, &shown, &words::letters_right(lang))? {
        return Ok(None);
    }
    let mut seen = BTreeSet::from([samples(book)]);
    let others = Encoding::likely().filter(|encoding| *encoding != dialect.encoding).filter_map(|encoding| {
        let samples = samples(&source::book(context, file, Some(encoding)).ok()?);
        seen.insert(samples.clone()).then_some((encoding, samples))
    });
    let others: Vec<(Encoding, String)> = others.collect();
    let mut drawn = numbered(others.iter().map(|(_, samples)| samples.as_str()));
    loop {
        let text =
            interview::typed(context, &drawn, &words::letters_which(lang))?.ok_or_else(|| stopped(lang))?;
        let chosen = nth(&text).and_then(|at| others.get(at)).map(|(encoding, _)| *encoding);
        match chosen.or_else(|| Encoding::of_label(&text)) {
            Some(encoding) => return Ok(Some(encoding)),
            None => drawn = source::no_encoding(lang, &text),
        }
    }
}

/// A text on lines that fit.
fn within(context: &Context, text: &str) -> String {
    wrapped(context.surroundings.width.map(|width| width.saturating_sub(1)), &Clean::new(text))
}

fn stopped(lang: Lang) -> Fault {
    Fault::request(write_words::nothing_written(lang))
}

/// What can be chosen, one on a line.
fn numbered<'t>(choices: impl Iterator<Item = &'t str>) -> String {
    let line = |(at, text): (usize, &str)| format!("  {} {}\n", at + 1, Clean::line(text));
    choices.enumerate().map(line).collect()
}

/// The place that a number stands for.
fn nth(text: &str) -> Option<usize> {
    text.trim().parse::<usize>().ok()?.checked_sub(1)
}

/// The columns, one by one, as somebody says what they are.
pub(super) fn columns(
    context: &Context,
    guess: &Guess<'_>,
    columns: Vec<Column>,
) -> Result<Vec<Column>, Fault> {
    let (lang, mut columns, mut at) = (context.lang, columns, 0);
    let mut remark = String::new();
    while let Some(column) = columns.get(at) {
        let choices = choices(guess, &columns, column);
        let drawn = view(context, guess, (at, &columns), &choices) + &within(context, &remark);
        let now = said(lang, &taken(column));
        let text =
            interview::typed(context, &drawn, &words::keys(lang, &now))?.ok_or_else(|| stopped(lang))?;
        remark.clear();
        let number = nth(&text).map(|at| choices.get(at).cloned());
        match (text.as_str(), number) {
            ("", _) => at += 1,
            ("<", _) => at = at.saturating_sub(1),
            (_, Some(Some(key))) => {
                columns[at] = answered(column.clone(), &key);
                at += 1;
            }
            (text, None) if meant(text).is_some() => {
                columns[at] = answered(column.clone(), &meant(text).unwrap_or_default());
                at += 1;
            }
            (text, _) => remark = format!("\n{}\n", words::unclear(lang, Clean::line(text).as_str())),
        }
    }
    // Whoever has seen them all has said what they are.
    for column in &mut columns {
        column.is_guess = false;
    }
    Ok(columns)
}

/// What a column is taken for, as it can be answered.
fn taken(column: &Column) -> String {
    match &column.taken {
        Taken::Key(key) => key.clone(),
        Taken::Own(_) => words::OWN.to_owned(),
        Taken::Person | Taken::LeftOut => words::LEFT_OUT.to_owned(),
    }
}

fn answered(column: Column, answer: &str) -> Column {
    if answer == taken(&column) {
        return column;
    }
    let taken = match answer {
        words::OWN => Taken::Own(own_key(&column.header, column.place)),
        words::LEFT_OUT => Taken::LeftOut,
        key => Taken::Key(key.to_owned()),
    };
    Column { taken, is_guess: false, partly: None, ..column }
}

/// What a column can be: what it is taken for, what its values fit and no other column is, or no part of a partnership.
fn choices(guess: &Guess<'_>, columns: &[Column], column: &Column) -> Vec<String> {
    let now = taken(column);
    let is_claimed =
        |key: &str| columns.iter().any(|other| other.place != column.place && taken(other) == key);
    let others =
        OFFERED.iter().filter(|key| **key != now && !is_claimed(key) && guess.could_be(column.place, key));
    let mut choices = vec![now.clone()];
    choices.extend(others.take(AT_ONCE).map(|key| (*key).to_owned()));
    choices.extend([words::OWN, words::LEFT_OUT].into_iter().filter(|it| *it != now).map(str::to_owned));
    choices
}

/// A column, three of its rows, and what it can be.
fn view(
    context: &Context,
    guess: &Guess<'_>,
    (at, columns): (usize, &[Column]),
    choices: &[String],
) -> String {
    let (lang, column) = (context.lang, &columns[at]);
    let title = words::question(lang, &letters_of(column.place), &column.header);
    let title = format!("{}/{} {title}\n", at + 1, columns.len());
    let choices: Vec<String> = choices.iter().map(|key| said(lang, key)).collect();
    let inner = context.surroundings.width.map(|width| width.saturating_sub(3));
    let below = wrapped(inner, &Clean::new(&help(lang, guess, column))).replace('\n', "\n  ");
    let below = below.trim_end();
    let choices = numbered(choices.iter().map(String::as_str));
    format!("\n{}  {below}\n{}", within(context, &title), within(context, &choices))
}

/// The key that somebody means.
fn meant(text: &str) -> Option<String> {
    let keys: Vec<String> = guess::keys().iter().map(|flag| flag.key.to_string()).collect();
    words::meant_by(text, &keys)
}

fn said(lang: Lang, key: &str) -> String {
    match key {
        words::OWN => words::keep_as_own(lang),
        words::LEFT_OUT => words::leave_out(lang),
        key => words::meaning(lang, key),
    }
}

/// Three rows of a column, and why it is taken for what it is.
fn help(lang: Lang, guess: &Guess<'_>, column: &Column) -> String {
    let rows = guess.sheet.rows[guess.header + 1..].iter().filter_map(|row| row.cells.get(column.place));
    let shown: Vec<String> = rows
        .filter(|cell| !cell.is_blank())
        .take(3)
        .map(SourceCell::written)
        .map(|text| layout::short(&text))
        .collect();
    let preview =
        if shown.is_empty() { words::nothing_in_it(lang) } else { words::preview(lang, &shown.join(" · ")) };
    let why = match &column.taken {
        Taken::Person => words::looks_like_people(lang),
        Taken::Key(_) if column.is_guess => words::is_guess(lang),
        _ => String::new(),
    };
    Clean::new(&[preview, why].join("\n")).to_string().trim_end().to_owned()
}

/// What is in doubt, each kind as one question; whoever only presses Enter has what is in doubt left out.
pub(super) fn doubts(context: &Context, doubts: &Doubts) -> Result<Answers, Fault> {
    let lang = context.lang;
    let ask = |number: usize, question: String| -> Result<bool, Fault> {
        Ok(number > 0 && interview::confirm(context, "", &question)?)
    };
    let rows = |number: usize| list_words::rows(lang, number);
    Ok(Answers {
        keeps_people: ask(doubts.people, words::keep_people(lang, &words::of_cells(lang, doubts.people)))?,
        keeps_hidden: ask(
            doubts.hidden,
            words::keep_hidden(lang, &list_words::rows_are(lang, doubts.hidden)),
        )?,
        keeps_odd: ask(doubts.odd, words::keep_odd(lang, &list_words::rows_are(lang, doubts.odd)))?,
        splits: !ask(doubts.several, words::keep_whole(lang, &rows(doubts.several)))?,
        takes_over: ask(doubts.differing, words::take_over(lang, &words::of_values(lang, doubts.differing)))?,
    })
}

/// A plan for reviewing what came in, by unit, when somebody wants one.
pub(super) fn plan(
    context: &Context,
    policy: &Policy,
    to_review: &BTreeMap<String, usize>,
) -> Result<String, Fault> {
    let (lang, all) = (context.lang, to_review.values().sum::<usize>());
    if all == 0 {
        return Ok(String::new());
    }
    let mut question = words::plan_when(lang, &overview::partnerships(lang, all));
    let day = loop {
        let Some(text) = interview::typed(context, "", &question)?.filter(|text| !text.is_empty()) else {
            return Ok(String::new());
        };
        match typed_day(&text, context.today) {
            Ok(day) if day > context.today => break day,
            _ => question = words::plan_unclear(lang, &text),
        }
    };
    Ok(format!("\n{}", Format::Text.page(context.style, &plan_page(context, policy, to_review, day))))
}

fn plan_page(context: &Context, policy: &Policy, to_review: &BTreeMap<String, usize>, day: Day) -> Page {
    let lang = context.lang;
    let days = usize::try_from((day - context.today).num_days()).unwrap_or(0);
    let months = days.div_ceil(30).max(1);
    let labels = RegisterLabels::new(lang, policy);
    let row = |(unit, number): (&String, &usize)| {
        let name = if unit.is_empty() { words::no_unit(lang) } else { labels.unit(unit).to_owned() };
        [name, number.to_string(), number.div_ceil(months).to_string()]
            .iter()
            .map(|text| Cell::new(text))
            .collect()
    };
    let mut page = Page::default();
    page.heading(&words::plan_head(lang, &dates::day(lang, day)));
    let head = [words::plan_unit_head(lang), words::plan_number_head(lang), words::plan_pace_head(lang)];
    let fits = [Fit::Wrap, Fit::Whole, Fit::Whole];
    page.table(Table::new(&head, &fits, to_review.iter().map(row)));
    page.text(&words::plan_which(lang));
    page
}
