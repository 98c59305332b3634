//! The answers that can be chosen: by number, by their word, by what it means, or by how either begins.

use std::collections::BTreeSet;

use super::FormQuestion;
use crate::model::Shape;
use crate::model::also_typed::also_typed;
use crate::text::clean::Clean;
use crate::text::fold::compared;
use crate::text::near::nearest;
use crate::words::Lang;
use crate::words::{ask as words, labels};

/// One answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// As files write it.
    pub(super) spelling: String,
    /// As the reader says it, harmless.
    pub(super) meaning: String,
    /// Whether it is shown with a number.
    pub(super) is_listed: bool,
}

/// The answers that a question offers, in order.
pub(super) fn of(question: &FormQuestion) -> Vec<Choice> {
    let choice = |spelling: &str, meaning: &str| Choice {
        spelling: spelling.to_owned(),
        meaning: Clean::line(meaning).to_string(),
        is_listed: true,
    };
    let mut all: Vec<Choice> = match question.shape {
        _ if !question.choices.is_empty() => {
            question.choices.iter().map(|(spelling, meaning)| choice(spelling, meaning)).collect()
        }
        Shape::Word(words) | Shape::Words(words) => words.iter().map(|word| choice(word, word)).collect(),
        _ => question.offered.iter().map(|text| choice(text, text)).collect(),
    };
    let unlisted = question.unlisted.iter();
    all.extend(unlisted.map(|(spelling, meaning)| Choice { is_listed: false, ..choice(spelling, meaning) }));
    all
}

/// The answers that are shown, which go by a number.
pub(super) fn listed(choices: &[Choice]) -> &[Choice] {
    let end = choices.iter().position(|choice| !choice.is_listed).unwrap_or(choices.len());
    &choices[..end]
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
        let listed = listed(choices);
        return match at.and_then(|at| listed.get(at)) {
            Some(choice) => Ok(Some(choice.spelling.clone())),
            None if listed.is_empty() => Ok(None),
            None => Err(words::no_such_number(lang, &words::cut(text), listed.len())),
        };
    }
    let exact = |of: fn(&Choice) -> &str| choices.iter().find(|choice| self::plain(of(choice)) == plain);
    let also = |choice: &&Choice| {
        let called = labels::also_called(&choice.spelling).into_iter().flat_map(|it| [it.nl, it.en]);
        called.chain(also_typed(&choice.spelling).iter().copied()).any(|name| self::plain(name) == plain)
    };
    if let Some(choice) = exact(|choice| &choice.spelling)
        .or_else(|| exact(|choice| &choice.meaning))
        .or_else(|| choices.iter().find(also))
    {
        return Ok(Some(choice.spelling.clone()));
    }
    if !is_closed(shape) {
        return Ok(None);
    }
    let begins = |choice: &&Choice| {
        self::plain(&choice.spelling).starts_with(&plain) || self::plain(&choice.meaning).starts_with(&plain)
    };
    let mut found: Vec<&Choice> = choices.iter().filter(begins).collect();
    // What is shown goes before what only could be typed.
    if found.iter().filter(|choice| choice.is_listed).count() == 1 {
        found.retain(|choice| choice.is_listed);
    }
    if found.is_empty() && plain.len() > 2 {
        let words_begin =
            |choice: &&Choice| format!("-{}", self::plain(&choice.meaning)).contains(&format!("-{plain}"));
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
    let listed = listed(choices).iter().map(|choice| choice.meaning.as_str());
    words::no_word(lang, &words::cut(text), near, listed)
}

/// A text as it is compared; what is only signs stays what it is.
fn plain(text: &str) -> String {
    let compared = compared(&text.replace('_', " ")).replace(' ', "-");
    if compared.is_empty() { text.trim().to_lowercase() } else { compared }
}

/// The words with which the part of a line before the cursor can go on, and where that part begins.
pub(super) fn complete(candidates: &[Clean], is_list: bool, line: &str) -> (usize, Vec<String>) {
    let part = if is_list { line.rfind([',', '\n']).map_or(0, |at| at + 1) } else { 0 };
    let start = part + line[part..].len() - line[part..].trim_start().len();
    let begun = line[start..].to_lowercase();
    let goes_on = |candidate: &&str| candidate.to_lowercase().starts_with(&begun);
    (start, candidates.iter().map(Clean::as_str).filter(goes_on).map(str::to_owned).collect())
}

/// What Tab can complete to, as the reader says it.
pub(super) fn candidates(lang: Lang, question: &FormQuestion, choices: &[Choice]) -> Vec<Clean> {
    if matches!(question.shape, Shape::Flag) && choices.is_empty() {
        return [words::yes(lang), words::no(lang)].iter().map(|word| Clean::line(word)).collect();
    }
    let mut seen = BTreeSet::new();
    let meanings = choices.iter().map(|choice| Clean::line(&choice.meaning));
    meanings.filter(|text| seen.insert(text.clone())).collect()
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
        .map(|(spelling, meaning)| Choice {
            spelling: spelling.to_owned(),
            meaning: meaning.to_owned(),
            is_listed: true,
        })
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
        let (spelling, meaning) = ("synergy".to_owned(), "aantoonbare synergie".to_owned());
        let synergy = Choice { spelling, meaning, is_listed: true };
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
