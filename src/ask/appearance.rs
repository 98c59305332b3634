//! How a question looks: its number and text, what helps to answer it, what can be chosen, and which keys there are.

use unicode_width::UnicodeWidthStr as _;

use super::Question;
use super::choice::{self, Choice};
use crate::model::facts::Shape;
use crate::words::{Lang, ask as words, interview};

/// For what kind of terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Whether what steps back may be painted so.
    pub has_color: bool,
    /// Whether the terminal can only print: `TERM=dumb`.
    pub is_dumb: bool,
}

impl Look {
    /// A text that steps back.
    pub(super) fn faint(self, text: &str) -> String {
        self.paint("2", text)
    }

    /// A text that stands out.
    pub(super) fn strong(self, text: &str) -> String {
        self.paint("1", text)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if !self.has_color || self.is_dumb || text.is_empty() {
            return text.to_owned();
        }
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}

/// What there is to show of a question.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Shown<'s> {
    /// Whether answers outlive the run.
    pub(super) is_kept: bool,
    /// The question.
    pub(super) question: &'s Question,
    /// What it offers.
    pub(super) choices: &'s [Choice],
    /// Its place, from 1, and how many there are.
    pub(super) place: (usize, usize),
    /// Whether an earlier answer stands at the prompt.
    pub(super) is_answered: bool,
    /// Whether there is an editor.
    pub(super) has_editor: bool,
    /// Whether an earlier answer does not stand at the prompt itself, so that there is nothing to clear.
    pub(super) is_dumb: bool,
}

/// How many lines of help are shown before anybody asks for it.
const GLIMPSE: usize = 4;

/// The question as it is first shown.
pub(super) fn question(lang: Lang, look: Look, width: usize, shown: &Shown<'_>) -> String {
    let (at, of) = shown.place;
    let number = format!("{at}/{of} ");
    let indent = indent(width, &number);
    let mut lines = Vec::new();
    for (row, line) in wrap(&shown.question.text, width.saturating_sub(number.width())).iter().enumerate() {
        let begin = if row == 0 { look.faint(&number) } else { " ".repeat(number.width()) };
        lines.push(format!("{begin}{}", look.strong(line)));
    }
    let help = wrap(&shown.question.help, width.saturating_sub(indent + 2));
    let is_cut = help.len() > GLIMPSE;
    for (row, line) in help.iter().take(GLIMPSE).enumerate() {
        let more = if is_cut && row + 1 == GLIMPSE { " …" } else { "" };
        lines.push(format!("{}{}", " ".repeat(indent), look.faint(&format!("{line}{more}"))));
    }
    lines.extend(choices(width, indent, shown.question, shown.choices, false));
    let keys = keys(lang, shown).join(" · ");
    for line in row(&keys, width.saturating_sub(indent)) {
        lines.push(format!("{}{}", " ".repeat(indent), look.faint(&line)));
    }
    lines.join("\n")
}

/// The title of a part, as it begins; nothing for what is in no part.
pub(super) fn heading(look: Look, width: usize, title: &str) -> String {
    let rule = "─".repeat(width.saturating_sub(title.width() + 2).min(60));
    if title.is_empty() { String::new() } else { format!("\n{}", look.faint(&format!("{title} {rule}"))) }
}

/// All that is to be said about a question.
pub(super) fn explanation(lang: Lang, width: usize, shown: &Shown<'_>) -> String {
    let indent = indent(width, "     ");
    let mut texts = vec![shown.question.help.clone()];
    if matches!(shown.question.shape, Shape::Prose) && shown.has_editor {
        texts.push(words::keys_editor(lang));
    }
    texts.push(if shown.is_kept { words::keys(lang) } else { interview::keys_unkept(lang) });
    let mut lines = Vec::new();
    for text in texts.iter().filter(|text| !text.is_empty()) {
        lines.extend(wrap(text, width.saturating_sub(indent)).iter().map(|line| " ".repeat(indent) + line));
    }
    lines.extend(choices(width, indent, shown.question, shown.choices, true));
    lines.join("\n")
}

fn indent(width: usize, number: &str) -> usize {
    if width < 40 { 2 } else { number.width() }
}

/// What can be chosen: on one line when that fits, otherwise one a line; in full, with the spelling of files.
fn choices(
    width: usize,
    indent: usize,
    question: &Question,
    choices: &[Choice],
    in_full: bool,
) -> Vec<String> {
    let items = choices.iter().enumerate().map(|(at, choice)| {
        let (number, meaning) = if choice::is_numbered(question.shape) {
            ((at + 1).to_string(), choice.meaning.clone())
        } else {
            (choice.spelling.clone(), choice.meaning.clone())
        };
        let is_other = choice::is_numbered(question.shape) && choice.spelling != choice.meaning;
        let spelling = if in_full && is_other { format!(" ({})", choice.spelling) } else { String::new() };
        (number, meaning + &spelling)
    });
    let items = items.collect::<Vec<_>>();
    let left = indent + 2;
    let line = items.iter().map(|(number, text)| format!("{number} {text}")).collect::<Vec<_>>().join("   ");
    if items.is_empty() || (left + line.width() < width && !in_full) {
        return if items.is_empty() { Vec::new() } else { vec![" ".repeat(left) + &line] };
    }
    let widest = items.iter().map(|(number, _)| number.width()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for (number, text) in &items {
        for (row, line) in wrap(text, width.saturating_sub(left + widest + 1)).iter().enumerate() {
            let begin = if row == 0 { number.as_str() } else { "" };
            lines.push(format!("{}{begin:>widest$} {line}", " ".repeat(left)));
        }
    }
    lines
}

/// What can be typed, in a few words each.
fn keys(lang: Lang, shown: &Shown<'_>) -> Vec<String> {
    let question = shown.question;
    let mut keys = Vec::new();
    match question.shape {
        Shape::Words(_) | Shape::Texts | Shape::Numbers(..) => keys.push(words::key_several(lang)),
        Shape::Day => keys.push(words::key_day(lang)),
        Shape::Interval => keys.push(words::key_interval(lang)),
        Shape::Flag => keys.push(words::key_flag(lang)),
        Shape::Prose if shown.has_editor => keys.push(words::key_editor(lang)),
        _ => {}
    }
    keys.push(words::key_help(lang));
    if shown.place.0 > 1 {
        keys.push(words::key_back(lang));
    }
    match &question.default {
        _ if shown.is_answered => keys.push(words::key_keep(lang)),
        Some(default) => {
            let default = choice_meaning(shown.choices, default);
            keys.push(words::key_default(lang, &words::cut(&default)));
        }
        None if !question.is_required => keys.push(words::key_skip(lang)),
        None => {}
    }
    if !question.is_required && (question.default.is_some() || (shown.is_answered && shown.is_dumb)) {
        keys.push(words::key_dash(lang));
    } else if !question.is_required && shown.is_answered {
        keys.push(words::key_clear(lang));
    }
    keys
}

/// A default as the reader says it.
pub(super) fn choice_meaning(choices: &[Choice], spelling: &str) -> String {
    let choice = choices.iter().find(|choice| choice.spelling == spelling);
    choice.map_or(spelling, |choice| &choice.meaning).to_owned()
}

/// Items between ` · ` as lines that fit a width, each item whole.
pub(super) fn row(items: &str, width: usize) -> Vec<String> {
    let whole = items.split(" · ").map(|item| item.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(" · ");
    wrap(&whole, width).iter().map(|line| line.replace('\u{a0}', " ")).collect()
}

/// A text as lines that fit a width; what is longer than a line goes on the next.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(8);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split([' ', '\t']).filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.width() + 1 + word.width() > width {
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
        assert_eq!(row("? uitleg · Enter slaat over", 18), ["? uitleg ·", "Enter slaat over"]);
    }
}
