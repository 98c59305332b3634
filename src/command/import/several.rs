//! Several partners in one cell: `Hogeschool A; Hogeschool B`, or one on each line.

use crate::model::{Draft, KeyPath, Value};
use crate::words::countries;

/// What organisations are called that are no part of another one: between these, a comma or `and` parts two partners.
const WHOLE: &str = "universi hogeschool hochschul école ecole polyte politech gemeente waterschap \
                     provincie stichting ministeri ziekenhuis vereniging fundaci fondazione";

/// The partners in a cell, when there are several.
pub(super) fn partners(text: &str) -> Vec<&str> {
    for sign in ['\n', ';'] {
        let parts: Vec<&str> = text.split(sign).map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.len() > 1 && parts.iter().all(|part| is_name(part)) {
            return parts;
        }
    }
    Vec::new()
}

/// The partners that may be in a cell, where commas or `and` stand between what is called after organisations: one partner
/// may be called so as well.
pub(super) fn perhaps(text: &str) -> Vec<&str> {
    let parts = text.split([',', '/', '+']).flat_map(|part| part.split(" en "));
    let parts = parts.flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" & "));
    let parts: Vec<&str> = parts.map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_apart = parts.len() == 2 && [" / ", " + "].iter().any(|sign| text.contains(sign));
    let are_partners =
        parts.len() > 1 && parts.iter().all(|part| is_name(part) && (is_apart || is_whole(part)));
    if are_partners { parts } else { Vec::new() }
}

/// The parts of a cell that a sign between blanks keeps apart: they are as many partners when as many countries stand beside
/// them, and may be so otherwise.
pub(super) fn parted(text: &str) -> Vec<&str> {
    for sign in [" / ", " | ", " + ", " & "] {
        let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
        if parts.len() > 1 && parts.iter().all(|part| is_name(part)) {
            return parts;
        }
    }
    Vec::new()
}

/// The countries that a cell names.
pub(super) fn countries_in(text: &str) -> Vec<&'static str> {
    text.split([';', ',', '\n', '/', '|', '&', '+']).filter_map(|it| countries::code_of(it.trim())).collect()
}

/// Whether a part is called after what stands alone.
fn is_whole(part: &str) -> bool {
    let lower = part.to_lowercase();
    WHOLE.split_ascii_whitespace().any(|it| lower.contains(it)) || lower.split(' ').any(|word| word == "uni")
}

/// Whether a part of a text is a name of its own, and not the rest of one.
fn is_name(part: &str) -> bool {
    let first = part.chars().find(|c| c.is_alphanumeric());
    first.is_some_and(|c| !c.is_lowercase() && !c.is_numeric())
        && part.chars().filter(|c| c.is_alphabetic()).count() > 3
}

/// Gives each partner of a cell a place of its own; as many countries as there are partners go with them.
pub(super) fn split(draft: &mut Draft, names: &[String], countries: &str) {
    let codes = countries_in(countries);
    for (at, name) in names.iter().enumerate() {
        draft.put(key(at, "name"), Value::Text(name.clone()));
        if codes.len() == names.len() {
            draft.put(key(at, "country"), Value::Text(codes[at].to_owned()));
        }
    }
}

fn key(at: usize, last: &str) -> KeyPath {
    KeyPath(vec!["partners".to_owned(), at.to_string(), last.to_owned()])
}

/// Moves partners up over those that a row leaves open, so that they are numbered from the first on; the places of those that
/// have something but no name.
pub(super) fn close_ranks(draft: &mut Draft) -> Vec<usize> {
    let place = |key: &KeyPath| match key.0.as_slice() {
        [first, nth, ..] if first == "partners" => nth.parse::<usize>().ok(),
        _ => None,
    };
    let mut places: Vec<usize> = draft.answers.iter().filter_map(|(key, _)| place(key)).collect();
    places.sort_unstable();
    places.dedup();
    let nameless = places.iter().copied().filter(|at| draft.get(&key(*at, "name")).is_none());
    let nameless: Vec<usize> = nameless.filter(|at| *at > 0).collect();
    for (new, old) in places.iter().enumerate().filter(|(new, old)| new != *old) {
        for (key, _) in &mut draft.answers {
            if place(key) == Some(*old) {
                key.0[1] = new.to_string();
            }
        }
    }
    nameless
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partners_in_one_cell_are_told_from_a_name_with_a_sign_in_it() {
        assert_eq!(partners("Hogeschool A1bc; Musterhochschule"), ["Hogeschool A1bc", "Musterhochschule"]);
        assert_eq!(
            partners("Gemeente Verzonnen\nWaterschap Fictief\n"),
            ["Gemeente Verzonnen", "Waterschap Fictief"]
        );
        assert_eq!(
            perhaps("Universiteit Aa, Hogeschool Bb en Gemeente Cc"),
            ["Universiteit Aa", "Hogeschool Bb", "Gemeente Cc"]
        );
        assert_eq!(perhaps("Hogeschool Dd / Universidade Ee"), ["Hogeschool Dd", "Universidade Ee"]);
        assert_eq!(parted("KU Voorbeeld / UGent Proef"), ["KU Voorbeeld", "UGent Proef"]);
        assert!(parted("Hogeschool 3/4").is_empty() && parted("Kunst & muziek").is_empty());
        assert_eq!(countries_in("BE / DE"), ["BE", "DE"]);
        assert_eq!(perhaps("Fictief Fonds / Verzonnen Bank"), ["Fictief Fonds", "Verzonnen Bank"]);
        for one in [
            "Kunst/Cultuur Verzonnen",
            "Universiteit van X",
            "A;B",
            "Instituut voor\nonderzoek",
            "Łódź; 2e vestiging",
            "",
            "Universiteit voor Kunst en Cultuur",
            "University of California, Berkeley",
            "Hogeschool van Arnhem en Nijmegen",
            "Faculty of Law, University of Oslo",
            "Bosch, Müller & Co",
        ] {
            assert!(partners(one).is_empty() && perhaps(one).is_empty(), "{one}");
        }
    }

    #[test]
    fn partners_are_numbered_from_the_first_on() {
        let mut draft = Draft::default();
        for (at, name) in [(1, "B"), (3, "D")] {
            draft.put(key(at, "name"), Value::Text(name.to_owned()));
        }
        draft.put(key(4, "country"), Value::Text("NL".to_owned()));
        assert_eq!(close_ranks(&mut draft), [4]);
        assert_eq!(draft.text(["partners", "1", "name"]), Some("D"));
    }
}
