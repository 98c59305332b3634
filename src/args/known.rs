//! The words that a register is asked by, and those that are written into it: as files spell them, or as they are called in
//! either language, the institution's own names among them. Each is known, or refused with what there is.

use crate::model::also_typed::also_typed;
use crate::model::country::is_country;
use crate::model::vocabulary::Signatory;
use crate::model::{Form, Formality, Policy, Status, TextPlace, Word};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::{SoughtPart, compared};
use crate::text::near::nearest;
use crate::words::{
    Bilingual, Lang, ask, consistency, countries, find as find_words, hall, integrity, labels,
    overview as words,
};

/// A word as files spell it, and what it is called.
type Called<'w> = (&'w str, Vec<&'w str>);

/// Refuses a unit that nobody knows. Without a `[units]` table any unit goes.
pub(crate) fn known_unit<'n>(lang: Lang, policy: &'n Policy, name: &'n str) -> Result<&'n str, Fault> {
    let units = policy.units.iter().map(|(id, unit)| (id.as_str(), labelled([&unit.nl, &unit.en])));
    listed(lang, &units.collect::<Vec<_>>(), name, words::no_such_unit)
}

/// Refuses a category that nobody knows. Without a `[categories]` table any category goes.
pub(crate) fn known_category<'n>(lang: Lang, policy: &'n Policy, name: &'n str) -> Result<&'n str, Fault> {
    let all = policy.categories.iter().map(|(id, it)| (id.as_str(), labelled([&it.nl, &it.en])));
    listed(lang, &all.collect::<Vec<_>>(), name, words::no_such_category)
}

fn labelled(labels: [&Option<String>; 2]) -> Vec<&str> {
    labels.into_iter().flatten().map(String::as_str).collect()
}

fn listed<'n>(
    lang: Lang,
    all: &[Called<'n>],
    name: &'n str,
    refused: fn(Lang, &str) -> String,
) -> Result<&'n str, Fault> {
    if all.is_empty() { Ok(name) } else { one(lang, all, name, refused) }
}

/// The status that is meant.
pub(crate) fn known_status(lang: Lang, name: &str) -> Result<Status, Fault> {
    // What people say of what runs, beside what it is called.
    const RUNNING: [&str; 3] = ["actief", "lopend", "lopende"];
    let also = |status: Status| RUNNING.into_iter().filter(move |_| status == Status::Active);
    let called = |status: &Status| {
        let names = [Lang::Nl, Lang::En].map(|lang| labels::status(lang, *status));
        (status.spelling(), names.into_iter().chain(also(*status)).collect())
    };
    let all: Vec<Called<'_>> = Status::ALL.iter().map(called).collect();
    let spelling = one(lang, &all, name, words::no_such_status)?;
    let found = Status::ALL.iter().copied().find(|status| status.spelling() == spelling);
    found.ok_or_else(|| Fault::request(words::no_such_status(lang, name)))
}

/// The formality that is meant.
pub(crate) fn known_formality(lang: Lang, name: &str) -> Result<Formality, Fault> {
    let spelling = one(lang, &of_vocabulary(None, Formality::SPELLINGS), name, words::no_such_formality)?;
    Formality::parse(spelling).ok_or_else(|| Fault::request(words::no_such_formality(lang, name)))
}

/// The form that is meant.
pub(crate) fn known_form(lang: Lang, name: &str) -> Result<Form, Fault> {
    let spelling = one(lang, &of_vocabulary(None, Form::SPELLINGS), name, words::no_such_form)?;
    Form::parse(spelling).ok_or_else(|| Fault::request(words::no_such_form(lang, name)))
}

/// The place of texts that is meant: the head, or the entries of a kind.
pub(crate) fn known_place(lang: Lang, name: &str) -> Result<TextPlace, Fault> {
    let both = |it: Bilingual| [it.nl, it.en];
    let called = |place: TextPlace| {
        let names = match place {
            TextPlace::Head => both(find_words::HEAD).to_vec(),
            TextPlace::Entries(kind) => {
                let one = [Lang::Nl, Lang::En].map(|lang| labels::kind(lang, kind));
                let several = both(find_words::several(kind));
                [&one[..], &several, find_words::also_called(kind)].concat()
            }
        };
        (place.spelling(), names)
    };
    let all: Vec<Called<'_>> = TextPlace::all().map(called).collect();
    let spelling = one(lang, &all, name, find_words::no_such_kind)?;
    let found = TextPlace::all().find(|place| place.spelling() == spelling);
    found.ok_or_else(|| Fault::request(find_words::no_such_kind(lang, name)))
}

/// The word of a vocabulary that is meant; nothing when it is none of them.
///
/// # Errors
///
/// The words that it can be, when it is what several are called.
pub(crate) fn word(
    policy: &Policy,
    words: &'static [&'static str],
    said: &str,
) -> Result<Option<&'static str>, Vec<&'static str>> {
    let all = of_vocabulary(Some(policy), words);
    let found = find(&all, said).map_err(|several| spelled(words, &several))?;
    Ok(found.and_then(|found| spelled(words, &[found]).first().copied()))
}

/// Who signed, when it is a body that may.
pub(crate) fn signatory(policy: &Policy, said: &str) -> Option<&'static str> {
    word(policy, Signatory::SPELLINGS, said).ok().flatten()
}

/// The code of the country that is meant.
///
/// # Errors
///
/// That it is none, with the code that is meant when one is near.
pub(crate) fn known_country(lang: Lang, said: &str) -> Result<&'static str, String> {
    let said = said.trim();
    let found = countries::code_of(said);
    // Two letters are a code, and of another list than ours when they are not one of ours.
    let is_of_other_list = said.chars().count() == 2 && said.is_ascii() && !is_country(said);
    if let Some(code) = found.filter(|_| !is_of_other_list) {
        return Ok(code);
    }
    let near = || [lang, Lang::Nl, Lang::En].iter().find_map(|lang| countries::nearest(*lang, said));
    let near = found.or_else(|| near().and_then(countries::code_of));
    let near = near.map(|code| countries::name(lang, code).filter(|_| lang == Lang::Nl).unwrap_or(code));
    let help =
        near.map_or_else(|| consistency::country_typed(lang), |near| integrity::did_you_mean(lang, near));
    Err(format!("{}; {help}", integrity::unknown_word(lang, Clean::line(said).as_str())))
}

fn spelled(words: &'static [&'static str], found: &[&str]) -> Vec<&'static str> {
    words.iter().copied().filter(|word| found.contains(word)).collect()
}

/// The words of a vocabulary, with what they are called; a body also by the institution's own names.
fn of_vocabulary<'n>(policy: Option<&'n Policy>, words: &'static [&'static str]) -> Vec<Called<'n>> {
    let own = policy.and_then(|policy| policy.labels.as_ref()).filter(|_| labels::are_bodies(words));
    let called = |word: &&'static str| {
        let label = labels::of_vocabulary(words, word);
        let of_format = label.into_iter().chain(labels::also_called(word)).flat_map(|it| [it.nl, it.en]);
        let of_institution = own.into_iter().flat_map(|own| [own.nl.get(*word), own.en.get(*word)]);
        let others = also_typed(word).iter().copied();
        (*word, of_format.chain(others).chain(of_institution.flatten().map(String::as_str)).collect())
    };
    words.iter().map(called).collect()
}

/// The word that is meant of some: as it is spelled, else what it is called; nothing when none is.
fn find<'w>(all: &[Called<'w>], said: &str) -> Result<Option<&'w str>, Vec<&'w str>> {
    let said = said.trim();
    if let Some((word, _)) = all.iter().find(|(word, _)| *word == said) {
        return Ok(Some(word));
    }
    let wanted = compared(said);
    let is_spelled = |it: &&Called<'w>| compared(it.0) == wanted;
    let is_called = |it: &&Called<'w>| it.1.iter().any(|label| compared(label) == wanted);
    let those = |holds: &dyn Fn(&&Called<'w>) -> bool| all.iter().filter(holds).map(|it| it.0).collect();
    let mut found: Vec<&'w str> = those(&is_spelled);
    if found.is_empty() && !wanted.is_empty() {
        found = those(&is_called);
    }
    match found.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(one)),
        _ => Err(found),
    }
}

fn one<'w>(
    lang: Lang,
    all: &[Called<'w>],
    name: &str,
    refused: fn(Lang, &str) -> String,
) -> Result<&'w str, Fault> {
    let shown = ask::cut(name);
    match find(all, name) {
        Ok(Some(word)) => return Ok(word),
        Err(several) => return Err(Fault::request(hall::ambiguous_word(lang, &shown, &several.join(", ")))),
        Ok(None) => {}
    }
    let names = all
        .iter()
        .flat_map(|(word, labels)| labels.iter().chain(std::iter::once(word)).map(move |it| (*it, *word)));
    let names: Vec<(&str, &str)> = names.collect();
    let near = nearest(name, names.iter().map(|(name, _)| *name));
    let near = near.and_then(|near| names.iter().find(|(name, _)| *name == near)).map(|(_, word)| *word);
    // A Dutch reader is offered Dutch words, which are taken as well.
    let offered = |it: &Called<'w>| {
        let own = it.1.first().copied().filter(|label| lang == Lang::Nl && !label.trim().is_empty());
        Clean::line(own.unwrap_or(it.0)).to_string()
    };
    let part = SoughtPart::of(name);
    let has_part = |it: &&Called<'w>| {
        part.as_ref().is_some_and(|part| it.1.iter().chain(std::iter::once(&it.0)).any(|own| part.is_in(own)))
    };
    let meant: Vec<String> = match near.and_then(|near| all.iter().find(|(word, _)| *word == near)) {
        Some(near) => vec![offered(near)],
        None => all.iter().filter(has_part).map(offered).collect(),
    };
    let hint = if meant.is_empty() {
        words::there_is(lang, &all.iter().map(offered).collect::<Vec<_>>().join(", "))
    } else {
        words::did_you_mean(lang, &meant.join("`, `"))
    };
    Err(Fault::request(refused(lang, &shown)).hint(hint))
}
