//! What keys, words, statuses and kinds are called; the institution's own names for its bodies and services go first.

mod entry_keys;
mod head_keys;
mod kinds;
mod policy_keys;
mod vocabulary;

#[cfg(test)]
mod tests;

pub use head_keys::{component, partner_kind, preamble_kind, theme};
pub use kinds::{kind, noun, status, status_help, what};
pub use vocabulary::{Labelled, also_called, are_bodies, bodies, of_vocabulary};

use std::collections::BTreeMap;

use super::lists::capital;
use super::{Bilingual, Lang};
use crate::model::{Body, Policy, Said};

/// What a key of a table is called, by the name of its schema.
pub fn key(lang: Lang, schema: &str, key: &str) -> Option<&'static str> {
    let of_schema = match schema {
        "Head" | "Void" | "Partner" | "Registration" | "Agreement" | "Preamble" | "Theme"
        | "EvaluationPlan" | "Strategic" | "Risk" | "Contact" => head_keys::key(schema, key),
        "Policy" | "Unit" | "Category" | "Labels" | "Offered" | "Publish" | "Route" | "Reminders" => {
            policy_keys::key(schema, key)
        }
        _ => entry_keys::key(schema, key),
    };
    of_schema.map(|label| label.in_lang(lang))
}

/// A word of a vocabulary as it is offered to whoever types: as files spell it, or to a Dutch reader as it is called, which
/// is taken as well.
pub fn offered(lang: Lang, vocabulary: &[&str], word: &str) -> String {
    let called = of_vocabulary(vocabulary, word).filter(|_| lang == Lang::Nl);
    called.map_or(word, |label| label.nl).to_owned()
}

/// What the words of a register are called, in one language.
#[derive(Clone, Copy, Debug)]
pub struct RegisterLabels<'p> {
    pub lang: Lang,
    policy: &'p Policy,
}

impl<'p> RegisterLabels<'p> {
    /// The names that a register uses.
    pub fn new(lang: Lang, policy: &'p Policy) -> Self {
        Self { lang, policy }
    }

    /// The same in the register's language: what machines read of one register is the same for every reader.
    pub fn for_machines(self) -> Self {
        Self { lang: Lang::of_register(self.policy), ..self }
    }

    /// What a word is called.
    pub fn of<W: Labelled>(self, word: W) -> &'p str {
        let own = if W::IS_BODY { self.own(word.spelling()) } else { None };
        own.unwrap_or_else(|| word.label().in_lang(self.lang))
    }

    /// What a word is called, known or not; nothing when none was said.
    pub fn said<W: Labelled>(self, said: &'p Said<W>) -> Option<&'p str> {
        match said {
            Said::Nothing => None,
            Said::Known(word) => Some(self.of(*word)),
            Said::Unknown(text) => Some(text),
        }
    }

    /// What a body or service is called that no word of the format stands for: the institution's own name goes first.
    pub fn named(self, name: &str, otherwise: Bilingual) -> &'p str {
        self.own(name).unwrap_or_else(|| otherwise.in_lang(self.lang))
    }

    /// A fixed text with names where it has `{board}`, `{board-name}`, `{governance}` and `{strategy}`: the institution's own,
    /// else a general word; with a capital where it has one.
    pub fn in_own_names(self, text: &str) -> String {
        let named = [
            ("board", super::shortcomings::board(self.lang, self.own("board"))),
            ("board-name", self.of(Body::Board).to_owned()),
            ("governance", super::shortcomings::governance(self.lang, self.own("governance"))),
            ("strategy", super::shortcomings::strategy(self.lang, self.own("strategy"))),
        ];
        named.iter().fold(text.to_owned(), |text, (place, name)| {
            let at_start = capital(place);
            text.replace(&format!("{{{place}}}"), name).replace(&format!("{{{at_start}}}"), &capital(name))
        })
    }

    /// What words are called, in order.
    pub fn all<W: Labelled>(self, said: &'p [Said<W>]) -> Vec<&'p str> {
        said.iter().filter_map(|word| self.said(word)).collect()
    }

    /// What a key is called; the key itself when nobody knows it.
    pub fn key(self, schema: &str, name: &'p str) -> &'p str {
        key(self.lang, schema, name).unwrap_or(name)
    }

    /// What a unit is called.
    pub fn unit(self, id: &'p str) -> &'p str {
        self.policy
            .units
            .get(id)
            .and_then(|unit| self.either(unit.nl.as_ref(), unit.en.as_ref()))
            .unwrap_or(id)
    }

    /// What a category is called.
    pub fn category(self, id: &'p str) -> &'p str {
        let category = self.policy.categories.get(id);
        category.and_then(|category| self.either(category.nl.as_ref(), category.en.as_ref())).unwrap_or(id)
    }

    /// Who signed: a body that is known, else as it was written.
    pub fn signatory(self, who: &'p str) -> &'p str {
        use crate::model::vocabulary::{Signatory, Word as _};
        Signatory::parse(who).map_or(who, |signatory| self.of(signatory))
    }

    fn either(self, nl: Option<&'p String>, en: Option<&'p String>) -> Option<&'p str> {
        let (first, second) = if self.lang == Lang::Nl { (nl, en) } else { (en, nl) };
        let given = |label: Option<&'p String>| label.map(String::as_str).filter(|it| !it.trim().is_empty());
        given(first).or_else(|| given(second))
    }

    fn own(self, spelling: &str) -> Option<&'p str> {
        let labels = self.policy.labels.as_ref()?;
        let own: &BTreeMap<String, String> = if self.lang == Lang::Nl { &labels.nl } else { &labels.en };
        own.get(spelling).map(String::as_str).filter(|label| !label.trim().is_empty())
    }
}

/// Labels by their spelling, for what is looked up as text.
pub(super) fn find(table: &[(&str, Bilingual)], name: &str) -> Option<Bilingual> {
    table.iter().find(|(key, _)| *key == name).map(|(_, label)| *label)
}

/// Declares labels by name: `name: "nl" / "en"`.
macro_rules! labels {
    ($($name:ident: $nl:literal / $en:literal),+ $(,)?) => {
        &[$((stringify!($name), $crate::words::Bilingual { nl: $nl, en: $en })),+]
    };
}
use labels;
