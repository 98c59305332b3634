//! The names that a register is asked by: units, categories, statuses and forms, each known or refused with what there is.

use crate::model::{Form, Formality, Policy, Status, Word};
use crate::outcome::Fault;
use crate::text::near::nearest;
use crate::words::{Lang, overview as words};

/// Refuses a unit that nobody knows. Without a `[units]` table any unit goes.
pub(crate) fn known_unit<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    listed(lang, policy.units.keys(), name, words::no_such_unit)
}

/// Refuses a category that nobody knows. Without a `[categories]` table any category goes.
pub(crate) fn known_category<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    listed(lang, policy.categories.keys(), name, words::no_such_category)
}

fn listed<'n, 'p>(
    lang: Lang,
    all: impl Iterator<Item = &'p String>,
    name: &'n str,
    refused: fn(Lang, &str) -> String,
) -> Result<&'n str, Fault> {
    let all: Vec<&str> = all.map(String::as_str).collect();
    if all.is_empty() || all.contains(&name) {
        return Ok(name);
    }
    Err(offering(lang, refused(lang, name), name, &all))
}

/// The status of a spelling.
pub(crate) fn known_status(lang: Lang, name: &str) -> Result<Status, Fault> {
    let all: Vec<&str> = Status::ALL.iter().map(|status| status.spelling()).collect();
    let found = Status::ALL.iter().find(|status| status.spelling() == name.replace('_', "-"));
    found.copied().ok_or_else(|| offering(lang, words::no_such_status(lang, name), name, &all))
}

/// The formality of a spelling.
pub(crate) fn known_formality(lang: Lang, name: &str) -> Result<Formality, Fault> {
    let found = Formality::parse(name);
    found.ok_or_else(|| offering(lang, words::no_such_formality(lang, name), name, Formality::SPELLINGS))
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
