//! The words that are to be one of the register's own units or categories, or of the standard for countries, and are none: what
//! is sorted, filtered or reckoned by them would pass them over.

use super::country::is_country;
use super::dossier::NO_CATEGORY;
use super::place::KeyPath;
use super::register::{Partnership, Register};

/// What a word is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WantedWord {
    Category,
    Unit,
    Country,
}

/// A word that is none of those that it is to be one of.
#[derive(Clone, Debug)]
pub struct UnknownWord<'r> {
    /// The partnership that has it; nothing for the policy.
    pub partnership: Option<&'r Partnership>,
    pub key: KeyPath,
    pub word: &'r str,
    pub wanted: WantedWord,
}

impl Register {
    /// Every such word, of heads, of decisions about the category, and of the policy. Without a list of units any unit goes.
    pub fn unknown_words(&self) -> Vec<UnknownWord<'_>> {
        let policy = &self.policy;
        let is_category = |word: &str| policy.categories.contains_key(word);
        let is_unit = |word: &str| policy.units.is_empty() || policy.units.contains_key(word);
        let mut unknown = Vec::new();
        for partnership in &self.partnerships {
            let head = &partnership.head;
            let mut add = |wanted: WantedWord, key: KeyPath, word| {
                unknown.push(UnknownWord { partnership: Some(partnership), key, word, wanted });
            };
            if let Some(word) = head.category.as_deref().filter(|word| !is_category(word)) {
                add(WantedWord::Category, ["category"].into(), word);
            }
            for decision in partnership.dossier.decisions.all() {
                // A decision withdraws a category with a word that is no category.
                let word = decision.category.as_deref();
                if let Some(word) = word.filter(|it| !is_category(it) && *it != NO_CATEGORY) {
                    add(WantedWord::Category, ["decisions", decision.id.as_str(), "category"].into(), word);
                }
            }
            if let Some(word) = head.unit.as_deref().filter(|word| !is_unit(word)) {
                add(WantedWord::Unit, ["unit"].into(), word);
            }
            for (at, partner) in head.partners.iter().enumerate() {
                if let Some(word) = partner.country.as_deref().filter(|word| !is_country(word)) {
                    add(WantedWord::Country, ["partners", &at.to_string(), "country"].into(), word);
                }
            }
        }
        let mut add = |wanted: WantedWord, key: KeyPath, word| {
            unknown.push(UnknownWord { partnership: None, key, word, wanted });
        };
        if let Some(word) = policy.country.as_deref().filter(|word| !is_country(word)) {
            add(WantedWord::Country, ["country"].into(), word);
        }
        for (year, given) in &policy.rounds {
            for unit in given.keys().filter(|unit| !is_unit(unit)) {
                add(WantedWord::Unit, ["rounds", year, unit].into(), unit);
            }
        }
        unknown
    }
}
