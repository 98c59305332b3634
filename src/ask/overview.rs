//! The answers before they are recorded: in nouns, part by part, on pages that fit the window; and what is still open.

use super::answer::spoken;
use super::screen::{Inked, ScreenRow};
use super::{FormQuestion, choice, question_view};
use crate::model::Draft;
use crate::text::clean::Clean;
use crate::text::wrap::width;
use crate::words::{Lang, ask as words};

/// The answers as rows, with the numbers of their questions, page by page: parts are kept whole where they fit.
pub(super) fn pages(
    lang: Lang,
    (columns, rows): (usize, usize),
    questions: &[FormQuestion],
    draft: &Draft,
) -> Vec<Vec<ScreenRow>> {
    // Room for the prompt, what can be typed there, and the last line before it.
    let room = rows.saturating_sub(6).max(6);
    let mut pages: Vec<Vec<ScreenRow>> = vec![Vec::new()];
    for part in parts(lang, columns, questions, draft) {
        for (at, chunk) in part.chunks(room).enumerate() {
            let taken = pages.last().map_or(0, Vec::len);
            if taken > 0 && (at > 0 || taken + chunk.len() > room) {
                pages.push(Vec::new());
            }
            if let Some(page) = pages.last_mut() {
                page.extend(chunk.iter().cloned());
            }
        }
    }
    pages
}

/// The row of one answer.
pub(super) fn row(
    lang: Lang,
    columns: usize,
    questions: &[FormQuestion],
    draft: &Draft,
    at: usize,
) -> ScreenRow {
    let Some(question) = questions.get(at) else { return ScreenRow::new() };
    let widest = questions.len().to_string().len();
    let choices = choice::of(question);
    let answer = draft.get(&question.key).map(|value| spoken(lang, question.shape, &choices, value));
    let answer = answer.unwrap_or_else(|| "–".to_owned());
    let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
    // The answer matters more than the whole of its question.
    let label = cut(label(question), (columns / 2).max(columns.saturating_sub(40)));
    vec![Inked::plain(&cut(&format!("{:>widest$} {label}: {answer}", at + 1), columns))]
}

/// The rows of each part, its title first.
fn parts(lang: Lang, columns: usize, questions: &[FormQuestion], draft: &Draft) -> Vec<Vec<ScreenRow>> {
    let mut parts: Vec<Vec<ScreenRow>> = Vec::new();
    let mut part = None;
    for (at, question) in questions.iter().enumerate() {
        if part != Some(&question.part) {
            part = Some(&question.part);
            parts.push(Vec::new());
        }
        let Some(rows) = parts.last_mut() else { continue };
        if rows.is_empty() && !question.part.is_empty() {
            rows.push(vec![Inked::faint(&cut(&question.part, columns))]);
        }
        rows.push(row(lang, columns, questions, draft, at));
    }
    parts
}

/// What an answer is called.
fn label(question: &FormQuestion) -> &str {
    let text = if question.label.is_empty() { &question.text } else { &question.label };
    text.trim_end_matches(['?', ':', '.'])
}

/// The questions that ask for an answer and have none, by number.
pub(super) fn open<'q>(questions: &'q [FormQuestion], draft: &Draft) -> Vec<(usize, &'q FormQuestion)> {
    let numbered = questions.iter().enumerate().map(|(at, question)| (at + 1, question));
    numbered.filter(|(_, it)| it.need.is_some() && draft.get(&it.key).is_none()).collect()
}

/// What was not answered, with the numbers at which it can be.
pub(super) fn still_open(lang: Lang, columns: usize, open: &[(usize, &FormQuestion)]) -> Vec<String> {
    let mut lines = Vec::new();
    for is_owed in [true, false] {
        let those =
            open.iter().filter(|(_, it)| it.need.as_ref().is_some_and(|need| need.is_owed == is_owed));
        let named: Vec<String> =
            those.map(|(number, it)| format!("{number} ({})", lower(label(it)))).collect();
        if !named.is_empty() {
            let named = named.join(", ");
            let told = if is_owed { words::not_answered(lang, &named) } else { words::later(lang, &named) };
            lines.extend(question_view::wrap(&told, columns));
        }
    }
    lines
}

/// A noun in the middle of a sentence: an abbreviation keeps its capitals.
pub(super) fn lower(label: &str) -> String {
    let mut letters = label.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if !second.is_some_and(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// As much of a line as fits.
pub(super) fn cut(line: &str, columns: usize) -> String {
    let line = Clean::new(line).to_string();
    if width(&line) < columns {
        return line;
    }
    let mut short = String::new();
    for c in line.chars() {
        short.push(c);
        if width(&short) + 1 >= columns {
            short.pop();
            break;
        }
    }
    short + "…"
}
