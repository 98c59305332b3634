//! The institution's own words that a register has and does not know: units, categories, countries.

use super::Loaded;
use crate::model::country::is_country;
use crate::model::{FORMAT_VERSION, FileId, KeyPath, Register};

impl Loaded {
    /// Those words in what was read whole, each with its file.
    pub fn unknown_words(&self) -> Vec<(FileId, KeyPath)> {
        let mut unknown = unknown_words(&self.register);
        unknown.retain(|(file, _)| !self.broken.contains(file));
        unknown
    }
}

/// The words of heads, and of the rounds, that are none of the register's own or of the standard for countries: what is sorted,
/// filtered or reckoned by them would pass them over. Words of a later version of the format are not among them.
fn unknown_words(register: &Register) -> Vec<(FileId, KeyPath)> {
    let policy = &register.policy;
    let is_no_country = |country: Option<&str>| country.is_some_and(|text| !is_country(text));
    let mut unknown = Vec::new();
    for partnership in register.partnerships.iter().filter(|it| is_ours(it.head.schema)) {
        let head = &partnership.head;
        let mut name = |key: KeyPath| unknown.push((partnership.file, key));
        if head.category.as_ref().is_some_and(|word| !policy.categories.contains_key(word)) {
            name(["category"].into());
        }
        if head.unit.as_ref().is_some_and(|word| !policy.units.is_empty() && !policy.units.contains_key(word))
        {
            name(["unit"].into());
        }
        for (at, _) in head.partners.iter().enumerate().filter(|(_, it)| is_no_country(it.country.as_deref()))
        {
            name(["partners", &at.to_string(), "country"].into());
        }
    }
    if is_no_country(policy.country.as_deref()) {
        unknown.push((FileId(0), ["country"].into()));
    }
    for (year, units) in policy.rounds.iter().filter(|_| !policy.units.is_empty()) {
        let strange = units.keys().filter(|unit| !policy.units.contains_key(*unit));
        unknown.extend(strange.map(|unit| (FileId(0), ["rounds", year, unit].into())));
    }
    unknown
}

/// Whether a file is of a version that is known.
fn is_ours(schema: Option<i64>) -> bool {
    schema.is_none_or(|schema| schema <= FORMAT_VERSION)
}
