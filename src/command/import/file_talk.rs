//! What is asked of the file of a list at a terminal: whether its letters are right, and which sheet is the list.

use std::collections::BTreeSet;
use std::path::Path;

use super::kept::ListAnswers;
use super::talk::{nth, numbered, stopped, within};
use super::{layout, source};
use crate::command::write::interview;
use crate::disk::table::{Book, Encoding, SourceSheet};
use crate::model::Value;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::words::{import as list_words, import_columns as words, import_file as file_words};

/// The file read in the encoding that somebody says, when the letters that were guessed are not right.
pub(super) fn letters(kept: &ListAnswers<'_>, file: &Path, book: Book) -> Result<Book, Fault> {
    let mut book = book;
    let Some(dialect) = book.dialect.filter(|dialect| dialect.is_guessed) else { return Ok(book) };
    let (context, lang) = (kept.context, kept.context.lang);
    if let Some(encoding) = kept.get(&["encoding"]).and_then(|label| Encoding::of_label(&label)) {
        return source::book(context, file, Some(encoding));
    }
    let samples = |book: &Book| book.sheets.first().map(layout::samples).unwrap_or_default().join(" · ");
    let shown = within(context, &words::letters_shown(lang, &samples(&book)));
    if interview::yes_or_no_below(context, &shown, &words::letters_right(lang), true)? {
        // Whoever looked at the letters need not be told of them once more.
        book.dialect.iter_mut().for_each(|dialect| dialect.is_guessed = false);
        kept.put(&["encoding"], Value::Text(dialect.encoding.name().to_owned()));
        return Ok(book);
    }
    let mut seen = BTreeSet::from([samples(&book)]);
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
        let Some(encoding) = chosen.or_else(|| Encoding::of_label(&text)) else {
            drawn = source::no_encoding(lang, &text);
            continue;
        };
        match source::book(context, file, Some(encoding)) {
            Ok(book) => {
                kept.put(&["encoding"], Value::Text(encoding.name().to_owned()));
                return Ok(book);
            }
            Err(fault) => drawn = fault.sentence,
        }
    }
}

/// The sheet, where more than one could be meant.
pub(super) fn sheet<'b>(
    kept: &ListAnswers<'_>,
    sheets: &[&'b SourceSheet],
    best: &'b SourceSheet,
) -> Result<&'b SourceSheet, Fault> {
    let (context, lang) = (kept.context, kept.context.lang);
    let of_name = |name: &str| sheets.iter().copied().find(|sheet| sheet.name == name);
    if sheets.len() < 2 {
        return Ok(best);
    }
    if let Some(sheet) = kept.get(&["sheet"]).and_then(|name| of_name(&name)) {
        return Ok(sheet);
    }
    let named = |sheet: &&SourceSheet| {
        format!("{} ({})", Clean::line(&sheet.name), list_words::rows(lang, sheet.rows.len()))
    };
    let listed: Vec<String> = sheets.iter().map(named).collect();
    let mut drawn = format!("\n{}", numbered(listed.iter().map(String::as_str)));
    let question = words::which_sheet(lang, &Clean::line(&best.name).to_string());
    let chosen = loop {
        let text = interview::typed(context, &drawn, &question)?.ok_or_else(|| stopped(lang))?;
        let is_called = |sheet: &&SourceSheet| folded(&sheet.name) == folded(&text);
        let named = || sheets.iter().copied().find(|sheet| is_called(sheet));
        match nth(&text).and_then(|at| sheets.get(at).copied()).or_else(named) {
            _ if text.is_empty() => break best,
            Some(sheet) => break sheet,
            None => drawn = file_words::no_such_sheet(lang, &text, &listed.join(", ")),
        }
    };
    kept.put(&["sheet"], Value::Text(chosen.name.clone()));
    Ok(chosen)
}
