//! What in a text looks like information about a person. It errs on the side of silence: a functional mailbox, a
//! switchboard, a number of a company or a contract, an address of a website and a date are ordinary things to write.

mod account;
mod as_read;
mod birth;
mod citizen;
mod given_names;
mod mail;
mod name;
mod number;
mod phone;
mod speaker;
mod spelled_mail;

use super::texts::Holds;
use crate::text::fold::folded;
pub(super) use crate::words::shortcomings::Trace;
pub(super) use as_read::hides_something;
pub(super) use name::is_called_so;
pub(super) use speaker::names_somebody;

/// A text with fewer digits in a row holds no number of a person.
pub(super) const LEAST_IN_A_ROW: usize = number::DIGITS;
/// A text with fewer digits holds none, however they are grouped.
pub(super) const LEAST_IN_ALL: usize = number::GROUPED;

/// What addresses are headed by.
const OF_PLACES: [&str; 18] = [
    "straat",
    "straatnaam",
    "street",
    "adres",
    "adresse",
    "address",
    "adressen",
    "bezoekadres",
    "postadres",
    "vestigingsadres",
    "rue",
    "calle",
    "direccion",
    "strasse",
    "gebouw",
    "building",
    "campus",
    "locatie",
];

/// The same of a text that somebody keeps below a header of their own: a street that is called after a person is none, and a
/// number that stands there alone is whatever its header says.
pub(super) fn traces_below(header: &str, holds: Holds, text: &str) -> Vec<Trace> {
    let is_place = is_of_places(header);
    let is_bare = !text.contains(char::is_alphabetic);
    let is_other = |trace: &Trace| match trace {
        Trace::Name => is_place,
        Trace::Number => is_bare,
        _ => false,
    };
    traces(holds, text).into_iter().filter(|trace| !is_other(trace)).collect()
}

/// Whether a header is of addresses.
pub(super) fn is_of_places(header: &str) -> bool {
    folded(header).split(' ').any(|word| OF_PLACES.contains(&word))
}

/// The traces of a person in a text, each once; none where neither a function nor words of one's own belong.
pub(super) fn traces(holds: Holds, text: &str) -> Vec<Trace> {
    let (is_free, is_function) = (matches!(holds, Holds::Free | Holds::Own), holds == Holds::Function);
    if !is_free && !is_function && holds != Holds::Channel {
        return Vec::new();
    }
    let text = &*as_read::as_read(text);
    let phone = phone::found(text);
    [
        mail::is_personal(text).then_some(Trace::Mail),
        match phone {
            Some(phone::DialLine::Mobile) => Some(Trace::Mobile),
            Some(phone::DialLine::Fixed) if holds != Holds::Channel => Some(Trace::Phone),
            _ => None,
        },
        (number::is_there(text) || citizen::is_there(text)).then_some(Trace::Number),
        account::is_there(text).then_some(Trace::Account),
        birth::is_there(text).then_some(Trace::Birth),
        ((is_free || is_function) && name::is_after_title(text)
            || is_function && name::is_after_initials(text))
        .then_some(Trace::Name),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a word may begin what is looked for: a title, a day of birth, or the sign of an address written out.
pub(super) fn may_begin(word: &[u8]) -> bool {
    const OTHERS: &[&str] = &[
        "geb", "b. ", "born", "birth", "d.o.b", "dob", "date of", "jarig", "at)", "at]", "apenst", "apest",
        "dot ", "punt ",
    ];
    let begins = |it: &str| word.get(..it.len()).is_some_and(|word| word.eq_ignore_ascii_case(it.as_bytes()));
    name::may_begin(word) || OTHERS.iter().any(|it| begins(it))
}
