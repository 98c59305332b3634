//! How a question looks: its number and text, what helps to answer it, what can be chosen, and which keys there are.

use super::answer::spoken;
use super::choice::{self, Choice};
use super::screen::{Inked, ScreenRow};
use super::{FormQuestion, Need};
use crate::model::{Shape, Value};
use crate::text::clean::Clean;
use crate::text::wrap::width;
use crate::words::{Lang, ask as words, interview};

/// What there is to show of a question.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct QuestionView<'s> {
    /// Whether answers outlive the run.
    pub(super) is_kept: bool,
    pub(super) question: &'s FormQuestion,
    pub(super) choices: &'s [Choice],
    pub(super) place: QuestionNumber,
    /// Whether an earlier answer stands at the prompt.
    pub(super) is_answered: bool,
    pub(super) has_editor: bool,
    /// Whether an earlier answer does not stand at the prompt itself, so that there is nothing to clear.
    pub(super) is_dumb: bool,
}

/// Where a question stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct QuestionNumber {
    /// From 1.
    pub(super) number: usize,
    /// Of how many; nothing where that changes with the answers, and parts are told instead.
    pub(super) of: Option<usize>,
}

impl QuestionNumber {
    fn shown(self) -> String {
        match self.of {
            Some(1) => String::new(),
            Some(of) => format!("{}/{of} ", self.number),
            None => format!("{}. ", self.number),
        }
    }
}

/// How many lines of help are shown before anybody asks for it.
const GLIMPSE: usize = 4;

/// The question as it is first shown.
pub(super) fn question(lang: Lang, columns: usize, shown: &QuestionView<'_>) -> Vec<ScreenRow> {
    let number = shown.place.shown();
    let indent = indent(columns, &number);
    let mut rows = Vec::new();
    for (nth, line) in wrap(&shown.question.text, columns.saturating_sub(width(&number))).iter().enumerate() {
        let begin = if nth == 0 { Inked::faint(&number) } else { blank(width(&number)) };
        rows.push(vec![begin, Inked::strong(line)]);
    }
    let help = wrap(&shown.question.help, columns.saturating_sub(indent + 2));
    let is_cut = help.len() > GLIMPSE;
    for (nth, line) in help.iter().take(GLIMPSE).enumerate() {
        let more = if is_cut && nth + 1 == GLIMPSE { " …" } else { "" };
        rows.push(vec![blank(indent), Inked::faint(&format!("{line}{more}"))]);
    }
    rows.extend(choices(columns, indent, shown.question, shown.choices));
    if let Some(Need { why, .. }) = &shown.question.need {
        let lines = wrap(why, columns.saturating_sub(indent));
        rows.extend(lines.iter().map(|line| vec![blank(indent), Inked::plain(line)]));
    }
    let keys = keys(lang, shown).join(" · ");
    let keys = keys_in(&keys, columns.saturating_sub(indent));
    rows.extend(keys.iter().map(|line| vec![blank(indent), Inked::faint(line)]));
    rows
}

/// The title of a part, as it begins; an empty line for what is in no part.
pub(super) fn heading(columns: usize, title: &str) -> Vec<ScreenRow> {
    if title.is_empty() {
        return vec![ScreenRow::new()];
    }
    let title = Clean::new(title);
    let rule = "─".repeat(columns.saturating_sub(width(title.as_str()) + 2).min(60));
    vec![ScreenRow::new(), vec![Inked::faint(&format!("{title} {rule}"))]]
}

/// All that is to be said about a question.
pub(super) fn explanation(lang: Lang, columns: usize, shown: &QuestionView<'_>) -> Vec<ScreenRow> {
    let indent = indent(columns, "     ");
    // What was shown whole is not said again.
    let is_cut = wrap(&shown.question.help, columns.saturating_sub(indent + 2)).len() > GLIMPSE;
    let mut texts = if is_cut { vec![shown.question.help.clone()] } else { Vec::new() };
    texts.extend(Some(shown.question.more.clone()).filter(|more| !more.is_empty()));
    let is_chosen = !choice::listed(shown.choices).is_empty();
    texts.extend(match shown.question.shape {
        Shape::Prose if shown.has_editor => Some(words::keys_editor(lang)),
        Shape::Word(_) => Some(words::explain_choice(lang)),
        Shape::Words(_) => Some(words::explain_several(lang)),
        Shape::Text if is_chosen => Some(words::explain_choice(lang)),
        Shape::Texts if is_chosen => Some(words::explain_several(lang)),
        Shape::Day => Some(words::explain_day(lang)),
        Shape::Text if texts.is_empty() => Some(words::explain_text(lang)),
        _ => None,
    });
    texts.push(if shown.is_kept { words::keys(lang) } else { interview::keys_unkept(lang) });
    let lines = texts.iter().flat_map(|text| wrap(text, columns.saturating_sub(indent)));
    lines.map(|line| vec![blank(indent), Inked::plain(&line)]).collect()
}

fn indent(columns: usize, number: &str) -> usize {
    if columns < 40 { 2 } else { width(number) }
}

fn blank(columns: usize) -> Inked {
    Inked::plain(&" ".repeat(columns))
}

/// What can be chosen: on one line when that fits, otherwise one a line.
fn choices(columns: usize, indent: usize, question: &FormQuestion, choices: &[Choice]) -> Vec<ScreenRow> {
    let items = choice::listed(choices).iter().enumerate().map(|(at, choice)| {
        let is_numbered = choice::is_numbered(question.shape);
        let spelling = Clean::line(&choice.spelling).to_string();
        (if is_numbered { (at + 1).to_string() } else { spelling }, choice.meaning.clone())
    });
    let items = items.collect::<Vec<_>>();
    let left = indent + 2;
    let line = items.iter().map(|(number, text)| format!("{number} {text}")).collect::<Vec<_>>().join("   ");
    if items.is_empty() || left + width(&line) < columns {
        return if items.is_empty() { Vec::new() } else { vec![vec![blank(left), Inked::plain(&line)]] };
    }
    let widest = items.iter().map(|(number, _)| width(number)).max().unwrap_or_default();
    let mut rows = Vec::new();
    for (number, text) in &items {
        for (nth, line) in wrap(text, columns.saturating_sub(left + widest + 1)).iter().enumerate() {
            let begin = if nth == 0 { number.as_str() } else { "" };
            rows.push(vec![blank(left), Inked::plain(&format!("{begin:>widest$} {line}"))]);
        }
    }
    rows
}

/// What can be typed, in a few words each.
fn keys(lang: Lang, shown: &QuestionView<'_>) -> Vec<String> {
    let question = shown.question;
    let mut keys = Vec::new();
    match question.shape {
        Shape::Words(_) | Shape::Texts | Shape::Numbers(..) => keys.push(words::key_several(lang)),
        Shape::Day => keys.push(words::key_day(lang)),
        Shape::Interval => keys.push(words::key_interval(lang)),
        Shape::Flag => keys.push(words::key_flag(lang)),
        Shape::Prose if shown.has_editor => keys.push(words::key_editor(lang)),
        _ if !question.unlisted.is_empty() => keys.push(words::key_complete(lang)),
        _ => {}
    }
    keys.push(words::key_help(lang));
    if shown.place.number > 1 {
        keys.push(words::key_back(lang));
    }
    match &question.default {
        // A long text stands in brackets before the line.
        Some(_) if matches!(question.shape, Shape::Prose) => keys.push(words::key_keep(lang)),
        _ if shown.is_answered => keys.push(words::key_keep(lang)),
        Some(default) => {
            let default = spoken_default(lang, question, shown.choices, default);
            keys.push(words::key_default(lang, &words::cut(&default)));
        }
        None if question.need.is_some() => keys.push(words::key_leave_open(lang)),
        None if !question.is_required => keys.push(words::key_skip(lang)),
        None => {}
    }
    if question.is_removable && question.default.is_some() {
        keys.push(words::key_remove(lang));
    } else if !question.is_required && (question.default.is_some() || (shown.is_answered && shown.is_dumb)) {
        keys.push(words::key_dash(lang));
    } else if !question.is_required && shown.is_answered {
        keys.push(words::key_clear(lang));
    }
    keys
}

/// Whether the answer is a text or several things, in which more may stand behind what did not do.
pub(super) fn is_long(shape: Shape) -> bool {
    matches!(shape, Shape::Prose | Shape::Texts | Shape::Words(_) | Shape::Numbers(..))
}

/// A default as the reader says it.
pub(super) fn spoken_default(
    lang: Lang,
    question: &FormQuestion,
    choices: &[Choice],
    default: &str,
) -> String {
    let is_word = matches!(question.shape, Shape::Word(_) | Shape::Words(_) | Shape::Text);
    let value = match Value::parse(question.shape, default) {
        Ok(value) if !is_word => value,
        _ => Value::Text(default.to_owned()),
    };
    spoken(lang, question.shape, choices, &value)
}

/// Items between ` · ` as lines that fit a width, each item whole.
pub(super) fn keys_in(items: &str, columns: usize) -> Vec<String> {
    // What is wider than a line is broken between its words.
    let kept = |item: &str| if width(item) > columns { item.to_owned() } else { item.replace(' ', "\u{a0}") };
    let whole = items.split(" · ").map(kept).collect::<Vec<_>>().join(" · ");
    wrap(&whole, columns).iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

/// A text as harmless lines that fit a width; a word that is longer stands on a line of its own.
pub(super) fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    let mut lines = Vec::new();
    for paragraph in Clean::new(text).as_str().lines() {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            if !line.is_empty() && width(&line) + 1 + width(word) > columns {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_by_what_is_seen() {
        assert_eq!(wrap("een twee drie vier", 9), ["een twee", "drie vier"]);
        assert_eq!(wrap("東京大学 東京大学", 10), ["東京大学", "東京大学"]);
        assert_eq!(wrap("e\u{301}e\u{301}n twee", 9), ["e\u{301}e\u{301}n twee"]);
        assert_eq!(wrap("een\n\ntwee", 9), ["een", "", "twee"]);
        assert_eq!(keys_in("? uitleg · Enter slaat over", 18), ["? uitleg ·", "Enter slaat over"]);
    }
}
