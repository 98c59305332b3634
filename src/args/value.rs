//! A text from the command line as the value of a key: as files write it, and as people say it. A day may be `today` or
//! `14-3-2026`, a word what it is called in either language, an entry a part of its id.

use crate::context::Context;
use crate::context::entry::EntrySearch;
use crate::model::{Day, Draft, KeyPath, Kind, Misfit, Partnership, Policy, Register, Shape, Value, Year};
use crate::outcome::Fault;
use crate::outcome::misfit::misfit;
use crate::text::clean::Clean;
use crate::words::typed_day::{typed_day, typed_month};
use crate::words::{Lang, add, annual, hall, labels, overview, write};

/// Reads a text as the value of a key.
///
/// # Errors
///
/// Why it cannot be that.
pub(crate) fn read(today: Day, shape: Shape, text: &str) -> Result<Value, Misfit> {
    match (Value::parse(shape, text), shape) {
        (Err(Misfit::Day), _) => typed_day(text, today).map(Value::Day),
        (Err(misfit), Shape::Word(words)) => called(words, text).map(Value::Text).ok_or(misfit),
        (Err(misfit), Shape::Words(words)) => {
            let parts = text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
            let spelled = parts.map(|part| {
                let is_word = words.contains(&part).then(|| part.to_owned());
                is_word.or_else(|| called(words, part))
            });
            spelled.collect::<Option<Vec<_>>>().map(Value::Texts).ok_or(misfit)
        }
        (read, _) => read,
    }
}

/// The day that a flag says.
pub(crate) fn day(context: &Context, flag: &str, text: &str) -> Result<Day, Fault> {
    typed_day(text, context.today).map_err(|why| {
        let lang = context.lang;
        Fault::request(write::wrong_field(lang, flag, &misfit(lang, text, &why)))
    })
}

/// The first day of the month that somebody means; of this one when they do not say.
pub(crate) fn month(context: &Context, text: Option<&str>) -> Result<Day, Fault> {
    let Some(text) = text else { return Ok(context.today) };
    typed_month(text).ok_or_else(|| Fault::request(overview::no_month(context.lang, text)))
}

/// The year that somebody means: of the calendar, `2026`, or an academic one, `2025-2026`, which begins when the register
/// says; this one of the calendar when they do not say which.
pub(crate) fn year(context: &Context, policy: &Policy, text: Option<&str>) -> Result<Year, Fault> {
    let (lang, Some(text)) = (context.lang, text) else { return Ok(Year::of(context.today)) };
    if let Ok(year) = text.trim().parse() {
        return Ok(year);
    }
    let years = text.split_once(['-', '/', '–']).map(|(one, other)| (one.trim(), other.trim()));
    let first = years.and_then(|(one, other)| Some((one.parse::<Year>().ok()?, other.parse::<Year>().ok()?)));
    let follows = |(one, other): &(Year, Year)| one.last().succ_opt() == Some(other.first());
    let Some((one, _)) = first.filter(follows) else {
        return Err(Fault::request(annual::no_year(lang, text)));
    };
    Year::academic(policy, one).ok_or_else(|| {
        Fault::world(hall::unusable(lang, "register.toml (year_starts)")).hint(hall::left_out_hint(lang))
    })
}

/// Why a text is no country, in one sentence: two letters, by ISO 3166-1. Which countries there are changes too often to
/// be known here.
pub(crate) fn no_country(lang: Lang, text: &str) -> Option<String> {
    let is_code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    (!is_code).then(|| add::no_country(lang, &Clean::line(text).to_string()))
}

/// The countries in a draft that are none; the others in capitals, as the standard writes them.
pub(crate) fn wrong_countries(lang: Lang, draft: &mut Draft) -> Vec<(KeyPath, String)> {
    let mut wrong = Vec::new();
    let is_country = |key: &KeyPath| key.0[0] == "partners" && key.0.last().is_some_and(|it| it == "country");
    for (key, value) in draft.answers.iter_mut().filter(|(key, _)| is_country(key)) {
        let Value::Text(text) = value else { continue };
        match no_country(lang, text) {
            Some(sentence) => wrong.push((key.clone(), sentence)),
            None => text.make_ascii_uppercase(),
        }
    }
    wrong
}

/// The word of a vocabulary that is called so, in Dutch or in English.
fn called(words: &[&'static str], text: &str) -> Option<String> {
    let is_called = |word: &&&str| {
        let label = labels::of_vocabulary(words, word);
        let said = text.trim().to_lowercase();
        label.is_some_and(|it| {
            [Lang::Nl, Lang::En].iter().any(|lang| it.in_lang(*lang).to_lowercase() == said)
        })
    };
    words.iter().find(is_called).map(|word| (*word).to_owned())
}

/// Makes whole the ids that were abbreviated in an entry of a kind; those that could be more than one, or are nobody's, are
/// returned, each with a sentence.
pub(crate) fn make_whole(
    context: &Context,
    register: &Register,
    partnership: &Partnership,
    kind: Kind,
    draft: &mut Draft,
) -> Vec<(KeyPath, String)> {
    let mut wrong = Vec::new();
    for (key, value) in &mut draft.answers {
        let own = |kinds: &'static [Kind]| EntrySearch { of: Some(&partnership.id), kinds, open: None };
        let search = match key.to_string().as_str() {
            "prompted_by" => EntrySearch { of: None, kinds: Kind::ALL, open: Some(Kind::Signal) },
            "corrects" => EntrySearch { of: Some(&partnership.id), kinds: &[kind], open: None },
            "considers" => own(&[Kind::Consideration]),
            "after" => own(&[Kind::Decision]),
            "about" if kind == Kind::Shared => own(&[Kind::Consideration, Kind::Decision]),
            _ => continue,
        };
        let mut complete = |part: &mut String| match search.find(context, register, part) {
            Ok((_, line)) => line.id.as_str().clone_into(part),
            Err(fault) => {
                let sentences = std::iter::once(fault.sentence).chain(fault.hints);
                wrong.push((key.clone(), sentences.collect::<Vec<_>>().join("; ")));
            }
        };
        match value {
            Value::Text(text) => complete(text),
            Value::Texts(texts) => texts.iter_mut().for_each(&mut complete),
            _ => {}
        }
    }
    wrong
}
