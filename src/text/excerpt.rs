//! The words around what was looked for: enough of a long text to see what it is about.

use super::fold::SoughtPart;

/// So many words stand before and behind each that was looked for.
const AROUND: usize = 12;

/// A text with the words that were looked for and those around them; the whole of it where that is not much longer.
pub fn excerpt(text: &str, sought: &[SoughtPart]) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let places: Vec<usize> = sought.iter().filter_map(|part| place(&words, part)).collect();
    let mut shown = String::new();
    let mut last = 0;
    let is_near = |at: usize| places.iter().any(|place| at.abs_diff(*place) <= AROUND);
    // What was looked for may be put together of words that stand apart; then the beginning says what it is about.
    let is_shown = |at: usize| if places.is_empty() { at <= 2 * AROUND } else { is_near(at) };
    for (at, word) in words.iter().enumerate().filter(|(at, _)| is_shown(*at)) {
        if at > last {
            shown.push_str("… ");
        }
        last = at + 1;
        shown.push_str(word);
        shown.push(' ');
    }
    shown.truncate(shown.trim_end().len());
    if last < words.len() {
        shown.push_str(" …");
    }
    shown
}

/// The first word with a part in it, or the first of a few that have it together.
fn place(words: &[&str], part: &SoughtPart) -> Option<usize> {
    let alone = words.iter().position(|word| part.is_in(word));
    alone.or_else(|| words.windows(3).position(|few| part.is_in(&few.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, parts: &[&str]) -> String {
        excerpt(text, &parts.iter().filter_map(|part| SoughtPart::of(part)).collect::<Vec<_>>())
    }

    #[test]
    fn the_words_around_are_shown_and_what_is_left_out_is_marked() {
        let long = (0..100).map(|nth| format!("w{nth}x")).collect::<Vec<_>>().join("\n");
        assert_eq!(shown("Een korte tekst over\n\nde Delta.", &["delta"]), "Een korte tekst over de Delta.");
        let around = shown(&long, &["w50x"]);
        assert!(around.starts_with("… w38x ") && around.ends_with(" w62x …"), "{around}");
        let both = shown(&long, &["w3x", "w96x"]);
        assert!(both.starts_with("w0x ") && both.contains("w15x … w84x") && both.ends_with("w99x"), "{both}");
        assert!(shown(&long, &["w50x w51x"]).contains("w50x w51x"));
    }
}
