//! `hidden-characters`: a text holds characters that nobody sees: control characters, those that turn the direction of
//! reading, and invisible ones. Everyone reads the same; a register that shows something else than it holds does not.
//!
//! Accents, other scripts and emoji are no reason to say anything: what joins their letters is left alone there.

use super::prefilter::Sought;
use super::{Case, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::place::Spot;
use crate::words::shortcomings::Hidden;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("hidden-characters", Level::Warning, &explain::HIDDEN_CHARACTERS, Run::Each(run));

/// How many different characters are named.
const NAMED: usize = 4;

/// How much of what stands before the first one is quoted.
const QUOTED: usize = 24;

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    case.each_text_that_may_hold(Sought::Hidden, &mut |at, _, text| {
        let Some((first, mut kinds)) = hidden_in(text) else { return };
        kinds.truncate(NAMED);
        let named: Vec<String> =
            kinds.iter().map(|(c, hidden)| shortcomings::hidden_one(case.lang, *c, *hidden)).collect();
        let message = shortcomings::hidden(case.lang, &named.join(", "), &before(text, first));
        let path = at.path();
        let help = shortcomings::hidden_help(case.lang, &case.partnership.id, &path);
        voice.say(case.partnership, Spot::Value(path), message, help);
    });
}

/// The place of the first hidden character, and each that there is, in order.
fn hidden_in(text: &str) -> Option<(usize, Vec<(char, Hidden)>)> {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte) || byte == b'\n') {
        return None;
    }
    let mut first = None;
    let mut kinds: Vec<(char, Hidden)> = Vec::new();
    for (at, c) in text.char_indices() {
        let Some(hidden) = hidden(c) else { continue };
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        let is_line_end = c == '\r' && after == Some('\n');
        let is_joining = matches!(c, '\u{200c}' | '\u{200d}')
            && before.is_some_and(|c| !c.is_ascii())
            && after.is_some_and(|c| !c.is_ascii());
        if !is_line_end && !is_joining {
            first = first.or(Some(at));
            if !kinds.iter().any(|(other, _)| *other == c) {
                kinds.push((c, hidden));
            }
        }
    }
    Some((first?, kinds))
}

/// What a character does that is not seen; nothing for one that only shows itself.
fn hidden(c: char) -> Option<Hidden> {
    match c {
        '\t' | '\n' => None,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some(Hidden::Direction)
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some(Hidden::Invisible),
        c if c.is_control() => Some(Hidden::Control),
        _ => None,
    }
}

/// The last words before a place.
fn before(text: &str, at: usize) -> String {
    let words: Vec<char> = text[..at].chars().filter(|c| hidden(*c).is_none()).collect();
    let last: String = words[words.len().saturating_sub(QUOTED)..].iter().collect();
    let is_cut = words.len() > QUOTED;
    let whole = if is_cut { last.split_once(' ').map_or(last.as_str(), |(_, whole)| whole) } else { &last };
    whole.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{before, hidden_in};

    fn characters(text: &str) -> Vec<char> {
        hidden_in(text).map_or_else(Vec::new, |(_, kinds)| kinds.into_iter().map(|(c, _)| c).collect())
    }

    #[test]
    fn what_is_not_seen_is_found() {
        for c in [
            '\u{0}',
            '\u{7}',
            '\u{1b}',
            '\u{7f}',
            '\u{9b}',
            '\r',
            '\u{202e}',
            '\u{2066}',
            '\u{200e}',
            '\u{61c}',
            '\u{200b}',
            '\u{2060}',
            '\u{feff}',
            '\u{ad}',
            '\u{2028}',
            '\u{e0041}',
            '\u{200d}',
        ] {
            assert_eq!(characters(&format!("een{c}twee{c}")), [c], "{c:?}");
        }
        assert_eq!(before("De modules lopen goed, en nu\u{202e}", 28), "lopen goed, en nu");
    }

    #[test]
    fn what_is_seen_or_belongs_to_a_script_is_left_alone() {
        for text in [
            "Café São, ‘één’ … –",
            "e\u{301} 東京 😀 👩\u{200d}🔬 ❤\u{fe0f}",
            "می\u{200c}خواهم",
            "een\r\ntwee\n\tdrie\u{a0}vier\u{202f}vijf",
        ] {
            assert_eq!(characters(text), [], "{text}");
        }
    }
}
