//! Questions for a form, from the words and the policy.

use super::{FormQuestion, Need};
use crate::model::{Adviser, Body, Day, KeyPath, Policy, Shape, Signatory, Word};
use crate::words::questions::{self, QuestionText};
use crate::words::{Bilingual, Lang, labels};

/// The vocabularies of bodies and services, which an institution may name itself.
const BODIES: [&[&str]; 3] = [Body::SPELLINGS, Adviser::SPELLINGS, Signatory::SPELLINGS];

/// What questions are written with: the language, the policy with what it offers, and the day.
#[derive(Clone, Copy)]
pub(crate) struct QuestionWriter<'a> {
    pub(crate) lang: Lang,
    pub(crate) policy: &'a Policy,
    pub(crate) today: Day,
    /// Whether somebody is there to answer: then also what makes a record whole is asked for, which a script may leave out.
    pub(crate) is_present: bool,
}

impl QuestionWriter<'_> {
    /// A question that can be passed over.
    pub(crate) fn may(&self, key: impl Into<KeyPath>, shape: Shape, asked: QuestionText) -> FormQuestion {
        let names = labels::RegisterLabels::new(self.lang, self.policy);
        let [text, help] = [asked.text, asked.help].map(|it| names.in_own_names(it.in_lang(self.lang)));
        let key = key.into();
        let label = noun(&key).map_or_else(String::new, |noun| names.in_own_names(noun.in_lang(self.lang)));
        let question = FormQuestion { label, ..FormQuestion::new(key, shape, text, help) };
        match shape {
            Shape::Word(words) | Shape::Words(words) => {
                FormQuestion { choices: self.choices(words), ..question }
            }
            _ => question,
        }
    }

    /// A question that must be answered.
    pub(crate) fn must(&self, key: impl Into<KeyPath>, shape: Shape, asked: QuestionText) -> FormQuestion {
        FormQuestion { is_required: true, ..self.may(key, shape, asked) }
    }

    /// The day of the act: today, unless somebody says otherwise.
    pub(crate) fn day(&self, key: impl Into<KeyPath>, asked: QuestionText) -> FormQuestion {
        FormQuestion { default: Some(self.today.to_string()), ..self.may(key, Shape::Day, asked) }
    }

    /// A question about a word of a vocabulary.
    pub(crate) fn word<W: Word>(&self, key: impl Into<KeyPath>, asked: QuestionText) -> FormQuestion {
        self.must(key, Shape::Word(W::SPELLINGS), asked)
    }

    /// A question about a word of a vocabulary that can be passed over.
    pub(crate) fn may_word<W: Word>(&self, key: impl Into<KeyPath>, asked: QuestionText) -> FormQuestion {
        self.may(key, Shape::Word(W::SPELLINGS), asked)
    }

    /// What each word means; an institution's own names for its bodies and services go first.
    fn choices(&self, words: &'static [&'static str]) -> Vec<(String, String)> {
        let own = self
            .policy
            .labels
            .as_ref()
            .map(|labels| if self.lang == Lang::Nl { &labels.nl } else { &labels.en });
        let label = |word: &str| match own.and_then(|own| own.get(word)) {
            Some(own) if BODIES.contains(&words) => own.clone(),
            _ => labels::of_vocabulary(words, word).map_or(word, |label| label.in_lang(self.lang)).to_owned(),
        };
        words.iter().map(|word| ((*word).to_owned(), label(word))).collect()
    }

    /// The same of some words of a vocabulary.
    pub(crate) fn choices_among(
        &self,
        words: &'static [&'static str],
        some: &[&str],
    ) -> Vec<(String, String)> {
        self.choices(words).into_iter().filter(|(word, _)| some.contains(&word.as_str())).collect()
    }
}

/// The noun by which an answer is shown; what stands for a number or a name in its key is any.
pub(crate) fn noun(key: &KeyPath) -> Option<Bilingual> {
    let is_number = |step: &String| step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = key.0.iter().map(|step| if is_number(step) { "*" } else { step });
    questions::noun(&steps.collect::<Vec<_>>().join("."))
}

/// The same question, with more answers than can be shown: they can be typed, and Tab completes them.
pub(crate) fn knowing(question: FormQuestion, unlisted: Vec<(String, String)>) -> FormQuestion {
    FormQuestion { unlisted, ..question }
}

/// The same question, with what asks for an answer.
pub(crate) fn needed(question: FormQuestion, need: Option<Need>) -> FormQuestion {
    FormQuestion { need, ..question }
}

/// The same question, as what it is about is called.
pub(crate) fn called(question: FormQuestion, label: &str) -> FormQuestion {
    FormQuestion { label: label.to_owned(), ..question }
}

/// The same question, with words of the institution's own list to choose from.
pub(crate) fn among(question: FormQuestion, choices: Vec<(String, String)>) -> FormQuestion {
    if choices.is_empty() {
        return question;
    }
    // A vocabulary lives as long as the run; an institution's own list is a short one.
    let words = choices.iter().map(|(word, _)| &*word.clone().leak()).collect::<Vec<&'static str>>();
    FormQuestion { shape: Shape::Word(words.leak()), choices, ..question }
}

/// The same question, with what the institution offers.
pub(crate) fn offering(question: FormQuestion, offered: &[String]) -> FormQuestion {
    FormQuestion { offered: offered.to_vec(), ..question }
}

/// The same question, with what is meant when nothing is typed.
pub(crate) fn defaulting(question: FormQuestion, default: Option<&str>) -> FormQuestion {
    FormQuestion { default: default.map(str::to_owned), ..question }
}

/// Questions as a part of a form, under a title.
pub(crate) fn part(title: &str, questions: Vec<FormQuestion>) -> Vec<FormQuestion> {
    questions.into_iter().map(|question| FormQuestion { part: title.to_owned(), ..question }).collect()
}
