//! `hidden-characters`: a text holds characters that nobody sees: control characters, those that turn the direction of
//! reading, and invisible ones. Everyone reads the same; a register that shows something else than it holds does not.
//!
//! Accents, other scripts and emoji are no reason to say anything: what joins their letters is left alone there.

use super::prefilter::Suspicion;
use super::register_index::POLICY;
use super::{Case, RegisterIndex, Rule, Voice, texts};
use crate::finding::Level;
use crate::model::Spot;
use crate::text::hidden::{Hidden, hidden, misplaced};
use crate::words::{Lang, explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("hidden-characters", Level::Warning, &explain::HIDDEN_CHARACTERS, at_partnership)
        .about_writing()
        .also_at_policy(at_policy);

/// How many different characters are named.
const NAMED: usize = 4;

/// How much of what stands before the first one is quoted.
const QUOTED: usize = 24;

fn at_partnership(case: &Case<'_>, voice: &mut Voice<'_>) {
    case.each_text_that_may_hold(Suspicion::Hidden, &mut |at, _, text| {
        let Some(message) = message(case.lang, text) else { return };
        let path = at.path();
        let help = shortcomings::hidden_help(case.lang, &case.partnership.id, &path);
        voice.say(case.partnership, Spot::Value(path), message, help);
    });
}

/// `register.toml` is shown to everybody too: its texts, and the names of its tables.
fn at_policy(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    if !whole.is_read_whole(POLICY) {
        return;
    }
    let policy = &whole.register.policy;
    let mut say = |spot: Spot, text: &str| {
        if let Some(message) = message(whole.lang, text) {
            voice.say_of_file(POLICY, spot, message, shortcomings::hidden_policy_help(whole.lang));
        }
    };
    texts::each_of_policy(policy, &mut |at, _, text| say(Spot::Value(at.path()), text));
    let units = policy.units.keys().map(|name| ("units", name));
    let categories = policy.categories.keys().map(|name| ("categories", name));
    for (table, name) in units.chain(categories) {
        say(Spot::Key([table, name].into()), name);
    }
}

/// What a text holds that is not seen; nothing when all of it is.
pub(super) fn message(lang: Lang, text: &str) -> Option<String> {
    let (first, mut kinds) = hidden_in(text)?;
    kinds.truncate(NAMED);
    let named: Vec<String> =
        kinds.iter().map(|(c, hidden)| shortcomings::hidden_one(lang, *c, *hidden)).collect();
    Some(shortcomings::hidden(lang, &named.join(", "), &before(text, first)))
}

/// The place of the first hidden character, and each that there is, in order.
fn hidden_in(text: &str) -> Option<(usize, Vec<(char, Hidden)>)> {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte) || byte == b'\n') {
        return None;
    }
    let mut first = None;
    let mut kinds: Vec<(char, Hidden)> = Vec::new();
    for (at, c, hidden) in misplaced(text) {
        first = first.or(Some(at));
        if !kinds.iter().any(|(other, _)| *other == c) {
            kinds.push((c, hidden));
        }
    }
    Some((first?, kinds))
}

/// The last words before a place.
fn before(text: &str, at: usize) -> String {
    let words: Vec<char> =
        text[..at].chars().filter(|c| matches!(c, '\t' | '\n') || hidden(*c).is_none()).collect();
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
