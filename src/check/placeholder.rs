//! `placeholder`: a blank still stands where a text should be (000:496, 000:528-530).
//!
//! An instruction between square brackets from a sample preamble, mere dots, or a word that promises a text. To fill in
//! something is also an ordinary thing to write about: `invullen` counts only where nothing else is said.

use super::prefilter::Suspicion;
use super::texts::Holds;
use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Spot;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("placeholder", Level::Warning, &explain::PLACEHOLDER, run).about_writing();

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    case.each_text_that_may_hold(Suspicion::Blank, &mut |at, holds, text| {
        if let Some(blank) = blank_in(holds, text) {
            let shown: String = blank.chars().take(SHOWN).collect();
            let path = at.path();
            let help = shortcomings::blank_help(case.lang, &case.partnership.id, &path);
            voice.say(case.partnership, Spot::Value(path), shortcomings::blank(case.lang, &shown), help);
        }
    });
}

/// How much of a blank is quoted.
const SHOWN: usize = 60;

/// What may stand between square brackets that is no instruction, in letters.
const REMARKS: [&str; 6] = ["sic", "red", "vert", "nvdr", "id", "ibid"];

/// What says, by itself, that a text has yet to come.
const PROMISES: [&str; 20] = [
    "invullen",
    "nog invullen",
    "hier invullen",
    "later invullen",
    "in te vullen",
    "nog in te vullen",
    "aanvullen",
    "nog aan te vullen",
    "nader te bepalen",
    "nog te bepalen",
    "pm",
    "p.m",
    "to be determined",
    "to be filled in",
    "fill in",
    "ntb",
    "tbd",
    "tba",
    "todo",
    "xxx",
];

/// The longest of these, in bytes.
const LONGEST: usize = 20;

/// What says so wherever it stands, in capitals. In halves, so that nothing in the tree seems to be put off.
const MARKS: [&str; 4] = [concat!("TO", "DO"), concat!("X", "XX"), concat!("FIX", "ME"), "TBD"];

/// How the marks begin, and the other words that are looked for.
const BEGINNINGS: [&str; 6] = [concat!("to", "d"), concat!("x", "xx"), "fix", "tbd", "n.t", "lor"];

/// Whether a word may be a mark, by how it begins.
pub(super) fn may_begin(word: &[u8]) -> bool {
    let three = word.get(..3).unwrap_or_default();
    matches!(word.first().map(|first| first | 0x20), Some(b't' | b'x' | b'f' | b'n' | b'l'))
        && BEGINNINGS.iter().any(|it| three.eq_ignore_ascii_case(it.as_bytes()))
}

fn blank_in(holds: Holds, text: &str) -> Option<&str> {
    let whole = text.trim();
    let is_code = holds == Holds::Code;
    Some(whole)
        .filter(|whole| is_alone(whole))
        .or_else(|| marked(whole))
        .or_else(|| if is_code { None } else { bracketed(whole) })
}

/// Whether a text is a blank and nothing else.
pub(super) fn is_alone(whole: &str) -> bool {
    let is_dots = !whole.is_empty() && whole.chars().all(|c| matches!(c, '.' | '…' | '_' | '?' | '●' | ' '));
    if is_dots || whole.len() > 2 * LONGEST {
        return is_dots;
    }
    let words = whole.trim_matches(|c: char| c.is_ascii_punctuation() || c == '…');
    PROMISES.iter().any(|promise| promise.eq_ignore_ascii_case(words))
}

/// A mark, or the text that printers put where one has yet to come.
fn marked(whole: &str) -> Option<&str> {
    let mut words = whole.split(|c: char| !c.is_alphanumeric() && c != '.');
    words.find_map(|word| {
        let bare = word.trim_matches('.');
        let is_mark = MARKS.contains(&bare) || bare.eq_ignore_ascii_case("lorem");
        let is_later = bare.eq_ignore_ascii_case("n.t.b");
        if is_mark { Some(bare) } else { Some(word).filter(|_| is_later) }
    })
}

/// An instruction between square brackets. A link, a note's number and a remark in a quotation are none.
fn bracketed(whole: &str) -> Option<&str> {
    let opened = whole.match_indices('[').map(|(at, _)| at);
    let mut found = opened.filter_map(|at| {
        let length = whole[at..].find(']')? + 1;
        let (inside, after) = (whole[at + 1..at + length - 1].trim(), whole[at + length..].chars().next());
        let before = whole[..at].chars().next_back();
        let is_in_a_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_link = matches!(after, Some('(' | '[' | ':')) || before == Some(']');
        let letters = inside.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
        let is_dots = !inside.is_empty() && inside.chars().all(|c| matches!(c, '.' | '…' | '_' | '●' | '?'));
        let is_words = letters.chars().count() > 1 && !REMARKS.contains(&letters.as_str());
        let is_blank = (is_dots || is_words) && !is_link && !is_in_a_word(before) && !is_in_a_word(after);
        is_blank.then(|| &whole[at..at + length])
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::{Holds, blank_in};

    fn found(text: &str) -> Option<&str> {
        blank_in(Holds::Free, text)
    }

    #[test]
    fn a_blank_is_recognised() {
        for (text, blank) in [
            ("…", "…"),
            (" ... ", "..."),
            ("____", "____"),
            ("[...]", "[...]"),
            ("Wij en [Naam Samenwerkingspartner], hierna Partijen", "[Naam Samenwerkingspartner]"),
            ("drie thema’s. [invullen\nafhankelijk van de aard]", "[invullen\nafhankelijk van de aard]"),
            ("gevestigd te […], hierna", "[…]"),
            (concat!("TO", "DO: impact"), concat!("TO", "DO")),
            ("Einddatum TBD.", "TBD"),
            ("Coördinator (n.t.b.)", "n.t.b."),
            ("Nog in te vullen.", "Nog in te vullen."),
            ("(invullen)", "(invullen)"),
            ("PM", "PM"),
            ("tbd", "tbd"),
            ("Lorem ipsum dolor sit amet", "Lorem"),
        ] {
            assert_eq!(found(text), Some(blank), "{text}");
        }
    }

    #[test]
    fn what_only_resembles_one_is_left_alone() {
        for text in [
            "",
            "Studenten kunnen de vragenlijst invullen …",
            "Wij willen de minor verder invullen.",
            "Een citaat [sic] met een noot [1] en een [link](https://exemplo.example).",
            "De[ze] partner",
            "Todo o mundo, e todos os cursos",
            "Klaar voor 17.00 p.m. en daarna",
            "Nog niet bekend wie het wordt; dat besluit de faculteit in mei.",
            "Module XX en deel XXI",
            "[x] afgesproken",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
        assert_eq!(blank_in(Holds::Code, "https://[2001:db8::1]/[naam]"), None);
    }
}
