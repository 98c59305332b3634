//! The answers that can be chosen: by number, by their word, by what it means, or by how either begins.

use std::collections::BTreeSet;

use super::FormQuestion;
use crate::model::Shape;
use crate::text::clean::Clean;
use crate::text::near::nearest;
use crate::words::Lang;
use crate::words::ask as words;

/// One answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// As files write it.
    pub(super) spelling: String,
    /// As the reader says it, harmless.
    pub(super) meaning: String,
}

/// The answers that a question offers, in order.
pub(super) fn of(question: &FormQuestion) -> Vec<Choice> {
    let choice = |spelling: &str, meaning: &str| Choice {
        spelling: spelling.to_owned(),
        meaning: Clean::line(meaning).to_string(),
    };
    if !question.choices.is_empty() {
        return question.choices.iter().map(|(spelling, meaning)| choice(spelling, meaning)).collect();
    }
    match question.shape {
        Shape::Word(words) | Shape::Words(words) => words.iter().map(|word| choice(word, word)).collect(),
        _ => question.offered.iter().map(|text| choice(text, text)).collect(),
    }
}

/// Whether nothing but these answers will do.
pub(super) fn is_closed(shape: Shape) -> bool {
    matches!(shape, Shape::Word(_) | Shape::Words(_))
}

/// Whether the answers go by a number before them; numbers themselves do not.
pub(super) fn is_numbered(shape: Shape) -> bool {
    !matches!(shape, Shape::Number(..) | Shape::Numbers(..) | Shape::Flag)
}

/// Which answer a text means: its spelling; or why none, as a sentence; or none of those that are offered.
pub(super) fn find(
    lang: Lang,
    shape: Shape,
    choices: &[Choice],
    text: &str,
) -> Result<Option<String>, String> {
    let plain = plain(text);
    if is_numbered(shape) && plain.len() <= 2 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        let at = plain.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        return match at.and_then(|at| choices.get(at)) {
            Some(choice) => Ok(Some(choice.spelling.clone())),
            None if choices.is_empty() => Ok(None),
            None => Err(words::no_such_number(lang, &words::cut(text), choices.len())),
        };
    }
    let exact = |of: fn(&Choice) -> &str| choices.iter().find(|choice| self::plain(of(choice)) == plain);
    if let Some(choice) = exact(|choice| &choice.spelling).or_else(|| exact(|choice| &choice.meaning)) {
        return Ok(Some(choice.spelling.clone()));
    }
    if !is_closed(shape) {
        return Ok(None);
    }
    let begins = |choice: &&Choice| {
        self::plain(&choice.spelling).starts_with(&plain) || self::plain(&choice.meaning).starts_with(&plain)
    };
    let mut found: Vec<&Choice> = choices.iter().filter(begins).collect();
    if found.is_empty() && plain.len() > 2 {
        let words_begin = |choice: &&Choice| self::plain(&choice.meaning).contains(&format!("-{plain}"));
        found = choices.iter().filter(words_begin).collect();
    }
    match found[..] {
        [only] => Ok(Some(only.spelling.clone())),
        [] => Err(not_one(lang, choices, text)),
        ref several => Err(words::ambiguous(
            lang,
            &words::cut(text),
            &crate::words::shape::quoted(several.iter().map(|choice| choice.meaning.as_str())),
        )),
    }
}

fn not_one(lang: Lang, choices: &[Choice], text: &str) -> String {
    let candidates = choices.iter().flat_map(|choice| [choice.meaning.as_str(), choice.spelling.as_str()]);
    let near = nearest(text.trim(), candidates);
    // What is offered is what the reader says, also when it was the files' spelling that came near.
    let said = |near: &str| choices.iter().find(|it| it.spelling == near).map(|it| it.meaning.clone());
    let near = near.map(|near| said(near).unwrap_or_else(|| near.to_owned()));
    let near = near.as_deref();
    words::no_word(lang, &words::cut(text), near, choices.iter().map(|choice| choice.meaning.as_str()))
}

fn plain(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '_'], "-")
}

/// The words with which the part of a line before the cursor can go on, and where that part begins.
pub(super) fn complete(candidates: &[Clean], is_list: bool, line: &str) -> (usize, Vec<String>) {
    let part = if is_list { line.rfind([',', '\n']).map_or(0, |at| at + 1) } else { 0 };
    let start = part + line[part..].len() - line[part..].trim_start().len();
    let begun = line[start..].to_lowercase();
    let goes_on = |candidate: &&str| candidate.to_lowercase().starts_with(&begun);
    (start, candidates.iter().map(Clean::as_str).filter(goes_on).map(str::to_owned).collect())
}

/// What Tab can complete to: what the reader says, and, where nothing of that fits, what files write.
pub(super) fn candidates(lang: Lang, question: &FormQuestion, choices: &[Choice]) -> Vec<Clean> {
    if matches!(question.shape, Shape::Flag) && choices.is_empty() {
        return [words::yes(lang), words::no(lang)].iter().map(|word| Clean::line(word)).collect();
    }
    let mut seen = BTreeSet::new();
    let meanings = choices.iter().map(|choice| &choice.meaning);
    let spellings = choices.iter().map(|choice| &choice.spelling).filter(|spelling| {
        let same = |choice: &Choice| choice.meaning.to_lowercase().starts_with(&spelling.to_lowercase());
        !choices.iter().any(same)
    });
    meanings.chain(spellings).map(|text| Clean::line(text)).filter(|text| seen.insert(text.clone())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Choice> {
        [
            ("positive", "positief"),
            ("doubt", "twijfel"),
            ("negative", "negatief"),
            ("postponed", "uitgesteld"),
        ]
        .map(|(spelling, meaning)| Choice { spelling: spelling.to_owned(), meaning: meaning.to_owned() })
        .to_vec()
    }

    fn found(text: &str) -> Result<Option<String>, String> {
        find(Lang::Nl, Shape::Word(&[]), &choices(), text)
    }

    #[test]
    fn a_word_is_found_by_number_spelling_meaning_and_beginning() {
        for text in ["2", "doubt", "Twijfel", "tw", "d"] {
            assert_eq!(found(text), Ok(Some("doubt".to_owned())), "{text}");
        }
        assert_eq!(found("posi"), Ok(Some("positive".to_owned())));
        let synergy = Choice { spelling: "synergy".to_owned(), meaning: "aantoonbare synergie".to_owned() };
        let shown = find(Lang::Nl, Shape::Word(&[]), std::slice::from_ref(&synergy), "synergie");
        assert_eq!(shown, Ok(Some("synergy".to_owned())), "a word of what it means will do");
    }

    #[test]
    fn what_is_no_word_is_refused_with_the_nearest() {
        assert!(found("pos").unwrap_err().contains("`positief`, `uitgesteld`"));
        assert!(found("5").unwrap_err().contains("1 tot en met 4"));
        assert!(found("0").unwrap_err().contains("1 tot en met 4"));
        assert!(found("twijvel").unwrap_err().contains("Bedoelt u `twijfel`?"));
        assert!(found("dubt").unwrap_err().contains("Bedoelt u `twijfel`?"), "as the reader says it");
        assert!(found("misschien").unwrap_err().contains("`negatief`"));
    }

    #[test]
    fn the_last_part_of_a_list_is_completed() {
        let words = ["onderwijs", "onderzoek", "bedrijfsvoering"].map(Clean::line);
        assert_eq!(complete(&words, true, "bedrijfsvoering, onderw"), (17, vec!["onderwijs".to_owned()]));
        assert_eq!(complete(&words, false, "Ond").1.len(), 2);
        assert_eq!(complete(&words, false, "x").1.len(), 0);
    }
}
