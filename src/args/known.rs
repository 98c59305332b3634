//! The names that a register is asked by: units, categories, statuses and forms, each known or refused with what there is.

use crate::model::{Form, Policy, Status, Word};
use crate::outcome::Fault;
use crate::text::near::nearest;
use crate::words::{Lang, overview as words};

/// Refuses a unit that nobody knows. Without a `[units]` table any unit goes.
pub(crate) fn known_unit<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    let units: Vec<&str> = policy.units.keys().map(String::as_str).collect();
    if units.is_empty() || units.contains(&name) {
        return Ok(name);
    }
    Err(offering(lang, words::no_such_unit(lang, name), name, &units))
}

/// Refuses a category that nobody knows. Without a `[categories]` table any category goes.
pub(crate) fn known_category<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    let categories: Vec<&str> = policy.categories.keys().map(String::as_str).collect();
    if categories.is_empty() || categories.contains(&name) {
        return Ok(name);
    }
    Err(offering(lang, words::no_such_category(lang, name), name, &categories))
}

/// The status of a spelling.
pub(crate) fn known_status(lang: Lang, name: &str) -> Result<Status, Fault> {
    let all: Vec<&str> = Status::ALL.iter().map(|status| status.spelling()).collect();
    let found = Status::ALL.iter().find(|status| status.spelling() == name.replace('_', "-"));
    found.copied().ok_or_else(|| offering(lang, words::no_such_status(lang, name), name, &all))
}

/// The form of a spelling.
pub(crate) fn known_form(lang: Lang, name: &str) -> Result<Form, Fault> {
    let found = Form::parse(&name.replace('_', "-"));
    found.ok_or_else(|| offering(lang, words::no_such_form(lang, name), name, Form::SPELLINGS))
}

fn offering(lang: Lang, sentence: String, name: &str, all: &[&str]) -> Fault {
    let hint = match nearest(name, all.iter().copied()) {
        Some(near) => words::did_you_mean(lang, near),
        None => words::there_is(lang, &all.join(", ")),
    };
    Fault::request(sentence).hint(hint)
}
