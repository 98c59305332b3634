//! A list gone through with somebody at a terminal: its columns one by one, what is in doubt, and whether what comes of it is to
//! be imported.

use super::answers::{Answers, DoubtfulPlaces, Doubts};
use super::days::Order;
use super::guess::{self, Guess, own_key};
use super::kept::{ListAnswers, column_key};
use super::layout;
use crate::command::write::interview;
use crate::context::Context;
use crate::disk::table::SourceCell;
use crate::model::{Shape, Value};
use crate::outcome::Fault;
use crate::report::import::{Column, Taken, letters as letters_of};
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::text::wrap::wrapped;
use crate::words::{
    Lang, ask as ask_words, import as list_words, import_columns as words, interview as interview_words,
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

/// A text on lines that fit.
pub(super) fn within(context: &Context, text: &str) -> String {
    wrapped(context.surroundings.width.map(|width| width.saturating_sub(1)), &Clean::new(text))
}

pub(super) fn stopped(lang: Lang) -> Fault {
    Fault::stopped(interview_words::stopped(lang))
}

/// What can be chosen, one on a line.
pub(super) fn numbered<'t>(choices: impl Iterator<Item = &'t str>) -> String {
    let line = |(at, text): (usize, &str)| format!("  {} {}\n", at + 1, Clean::line(text));
    choices.enumerate().map(line).collect()
}

/// The place that a number stands for.
pub(super) fn nth(text: &str) -> Option<usize> {
    text.trim().parse::<usize>().ok()?.checked_sub(1)
}

/// Which questions are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AskingRound {
    /// Those that have no answer yet.
    Open,
    All,
    /// This column, by its place among the others, and what has no answer yet.
    One(usize),
}

/// The columns, one by one, as somebody says what they are; first a remark on what of them will not do.
pub(super) fn columns(
    kept: &ListAnswers<'_>,
    guess: &Guess<'_>,
    (mut columns, round): (Vec<Column>, AskingRound),
    remark: &str,
) -> Result<Vec<Column>, Fault> {
    let (context, lang) = (kept.context, kept.context.lang);
    let is_asked = |columns: &[Column], at: usize| match round {
        AskingRound::All => true,
        AskingRound::One(one) if one == at => true,
        AskingRound::Open | AskingRound::One(_) => {
            kept.get(&["columns", &column_key(columns, &columns[at])]).is_none()
        }
    };
    let mut remark = if remark.is_empty() { String::new() } else { format!("\n{remark}\n") };
    let (mut at, mut is_back) = (0, false);
    while at < columns.len() {
        if !is_back && !is_asked(&columns, at) {
            at += 1;
            continue;
        }
        let column = &columns[at];
        let choices = choices(guess, &columns, column);
        let drawn = view(context, guess, (at, &columns), &choices) + &within(context, &remark);
        let now = said_now(lang, column);
        let text =
            interview::typed(context, &drawn, &words::keys(lang, &now))?.ok_or_else(|| stopped(lang))?;
        (remark, is_back) = (String::new(), false);
        let number = nth(&text).map(|at| choices.get(at).cloned());
        let answer = match (text.as_str(), number) {
            ("", _) => taken(column),
            ("<", _) => {
                (at, is_back) = (at.saturating_sub(1), true);
                continue;
            }
            (_, Some(Some(key))) => key,
            (text, None) if meant(text).is_some() => meant(text).unwrap_or_default(),
            (text, _) => {
                remark = format!("\n{}\n", words::unclear(lang, Clean::line(text).as_str()));
                is_back = true;
                continue;
            }
        };
        kept.put(&["columns", &column_key(&columns, column)], Value::Text(answer.clone()));
        columns[at] = answered(column.clone(), &answer);
        at += 1;
    }
    // Whoever has seen them all has said what they are.
    for column in &mut columns {
        column.is_guess = false;
    }
    Ok(columns)
}

/// The columns as they were answered before.
pub(super) fn as_answered(kept: &ListAnswers<'_>, columns: Vec<Column>) -> Vec<Column> {
    let keys: Vec<String> = columns.iter().map(|column| column_key(&columns, column)).collect();
    let answer = |(column, key): (Column, String)| match kept.get(&["columns", &key]) {
        Some(answer) if [words::OWN, words::LEFT_OUT].contains(&answer.as_str()) || is_key(&answer) => {
            answered(column, &answer)
        }
        _ => column,
    };
    columns.into_iter().zip(keys).map(answer).collect()
}

fn is_key(text: &str) -> bool {
    guess::keys().iter().any(|flag| flag.is_for(&guess::path(text)))
}

/// What comes first in the days of a column, as somebody says.
pub(super) fn day_order(
    kept: &ListAnswers<'_>,
    round: AskingRound,
    column: &Column,
    example: &str,
) -> Result<Option<Order>, Fault> {
    let (context, lang) = (kept.context, kept.context.lang);
    let (letters, column) = (letters_of(column.place), layout::named(lang, column));
    let (question, column) = (["days", letters.as_str()], column.as_str());
    let before = kept.is_yes(&question);
    if let (Some(is_day), AskingRound::Open | AskingRound::One(_)) = (before, round) {
        return Ok(Some(if is_day { Order::Day } else { Order::Month }));
    }
    for (asked, order) in [
        (list_words::is_day_first(lang, column, example), Order::Day),
        (list_words::is_month_first(lang, column, example), Order::Month),
    ] {
        if interview::yes_or_no(context, &asked, before == Some(order == Order::Day))? {
            kept.put(&question, Value::Flag(order == Order::Day));
            return Ok(Some(order));
        }
    }
    Ok(None)
}

/// What somebody says of a list that they have seen.
pub(super) enum Verdict {
    Import,
    /// All of it once more.
    Again,
    /// This column once more.
    Column(usize),
}

/// Shows what comes of a list, and asks whether it is to be so; whoever stops finds the answers again.
pub(super) fn verdict(
    context: &Context,
    shown: &str,
    columns: &[Column],
    has_changes: bool,
) -> Result<Verdict, Fault> {
    let (lang, mut drawn) = (context.lang, shown.to_owned());
    let question = if has_changes { list_words::question(lang) } else { words::nothing_to_import(lang) };
    drawn = drawn + "\n" + &words::import_keys(lang);
    loop {
        let stopped = || Fault::stopped(interview_words::stopped(lang));
        let text = interview::short_answer(context, &drawn, &question)?.ok_or_else(stopped)?;
        let wanted = folded(&text);
        let is_meant =
            |column: &Column| folded(&letters_of(column.place)) == wanted || folded(&column.header) == wanted;
        let column = columns.iter().position(is_meant).filter(|_| !wanted.is_empty());
        match Value::parse(Shape::Flag, &text) {
            _ if text.is_empty() => return Ok(Verdict::Again),
            Ok(Value::Flag(true)) if has_changes => return Ok(Verdict::Import),
            Ok(Value::Flag(false)) => return Err(stopped()),
            _ => match column {
                Some(at) => return Ok(Verdict::Column(at)),
                None => drawn = words::import_unclear(lang, &ask_words::cut(&text)),
            },
        }
    }
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
    let meanings = choices.iter().skip(1).map(|key| said(lang, key));
    let choices: Vec<String> = std::iter::once(said_now(lang, column)).chain(meanings).collect();
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

/// What a column is taken for, as it is said.
fn said_now(lang: Lang, column: &Column) -> String {
    match &column.partly {
        Some(key) => words::as_far_as_it_fits(lang, &words::meaning(lang, key)),
        None => said(lang, &taken(column)),
    }
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

/// What is in doubt, each kind as one question; what nobody says yes to is left out.
pub(super) fn doubts(kept: &ListAnswers<'_>, round: AskingRound, doubts: &Doubts) -> Result<Answers, Fault> {
    let (context, lang) = (kept.context, kept.context.lang);
    let ask =
        |name: &str, doubt: &DoubtfulPlaces, question: &dyn Fn(usize) -> String| -> Result<bool, Fault> {
            let (question_key, before) = (["doubts", name], kept.is_yes(&["doubts", name]));
            match before {
                _ if doubt.count == 0 => return Ok(false),
                Some(before) if round != AskingRound::All => return Ok(before),
                _ => {}
            }
            let shown = doubt.shown.iter().fold(String::new(), |shown, place| shown + "\n  " + place);
            let more = if doubt.count > doubt.shown.len() { "\n  …" } else { "" };
            let shown = within(context, &format!("{shown}{more}"));
            let answer =
                interview::yes_or_no_below(context, &shown, &question(doubt.count), before == Some(true))?;
            kept.put(&question_key, Value::Flag(answer));
            Ok(answer)
        };
    let rows = |number: usize| list_words::rows(lang, number);
    let rows_are = |number: usize| list_words::rows_are(lang, number);
    Ok(Answers {
        keeps_people: ask("people", &doubts.people, &|n| {
            words::keep_people(lang, &words::of_cells(lang, n))
        })?,
        keeps_hidden: ask("hidden", &doubts.hidden, &|n| words::keep_hidden(lang, &rows_are(n)))?,
        keeps_odd: ask("odd", &doubts.odd, &|n| words::keep_odd(lang, &rows_are(n)))?,
        splits: !ask("several", &doubts.several, &|n| words::keep_whole(lang, &rows(n)))?,
        takes_over: ask("differing", &doubts.differing, &|n| {
            words::take_over(lang, &words::of_values(lang, n))
        })?,
    })
}
