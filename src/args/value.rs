//! A text from the command line as the value of a key: as files write it, and as people say it. A day may be `today` or
//! `14-3-2026`, a word what it is called in either language, an entry a part of its id.

use super::known::{self, known_category, known_country, known_unit};
use crate::context::Context;
use crate::context::entry::EntrySearch;
use crate::context::register;
use crate::model::{
    Day, Draft, KeyPath, Kind, Misfit, NO_CATEGORY, Partnership, Policy, Register, Shape, Value, Year,
};
use crate::outcome::Fault;
use crate::outcome::misfit::misfit;
use crate::words::typed_day::{end_of_typed, typed_day, typed_month};
use crate::words::{Lang, annual, ask, consistency, hall, overview, write};

/// What a text is read with: the day that relative days reckon from, and the institution's own words.
#[derive(Clone, Debug)]
pub(crate) struct ValueReader {
    lang: Lang,
    today: Day,
    policy: Policy,
}

impl ValueReader {
    pub(crate) fn new(context: &Context) -> Self {
        let policy = register::policy(context).unwrap_or_default();
        Self { lang: context.lang, today: context.today, policy }
    }

    /// Reads a text as the value of a key.
    ///
    /// # Errors
    ///
    /// Why it cannot be that, in one sentence.
    pub(crate) fn read(&self, key: &KeyPath, shape: Shape, text: &str) -> Result<Value, String> {
        let refused = |why: Misfit| misfit(self.lang, text, &why);
        let value = match shape {
            Shape::Day => {
                Value::parse(Shape::Text, text).map_err(refused)?;
                Value::Day(typed_day(text, self.today).map_err(refused)?)
            }
            Shape::Word(words) => self.word(words, text)?,
            Shape::Words(words) => {
                let parts = text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
                let found = parts.map(|part| self.word(words, part)).collect::<Result<Vec<_>, _>>()?;
                let found: Vec<String> = found.iter().map(Value::written).collect();
                if found.is_empty() { Err(refused(Misfit::Empty))? } else { Value::Texts(found) }
            }
            shape => Value::parse(shape, text).map_err(refused)?,
        };
        match value {
            Value::Text(text) => self.text(key, &text).map(Value::Text),
            value => Ok(value),
        }
    }

    /// A word of a vocabulary: as files spell it, or as it is called.
    fn word(&self, words: &'static [&'static str], text: &str) -> Result<Value, String> {
        match known::word(&self.policy, words, text) {
            Ok(Some(word)) => Ok(Value::Text(word.to_owned())),
            Ok(None) => Value::parse(Shape::Word(words), text).map_err(|why| misfit(self.lang, text, &why)),
            Err(several) => Err(hall::ambiguous_word(self.lang, &ask::cut(text), &several.join(", "))),
        }
    }

    /// A text that is a word of some list: a country, a unit, a category, who signed.
    fn text(&self, key: &KeyPath, text: &str) -> Result<String, String> {
        let (lang, policy) = (self.lang, &self.policy);
        let found = match (key.0.last().map_or("", String::as_str), key.0.len()) {
            ("country", 1 | 3) => return known_country(lang, text).map(str::to_owned),
            ("unit", 1) => known_unit(lang, policy, text),
            ("category", 1 | 2) if text == NO_CATEGORY => Ok(text),
            ("category", 1 | 2) if policy.categories.is_empty() => {
                return Err(consistency::unknown_category(lang, &ask::cut(text)));
            }
            ("category", 1 | 2) => known_category(lang, policy, text),
            ("signed_by", 2) => Ok(known::signatory(policy, text).unwrap_or(text)),
            _ => Ok(text),
        };
        found.map(str::to_owned).map_err(Fault::in_one)
    }
}

/// The first day of the month that somebody means; of this one when they do not say.
pub(crate) fn month(context: &Context, text: Option<&str>) -> Result<Day, Fault> {
    let (lang, Some(text)) = (context.lang, text) else { return Ok(context.today) };
    typed_month(text).ok_or_else(|| {
        if let Some(sentence) = month_without_year(context, text) {
            return Fault::request(sentence);
        }
        let fault = Fault::request(overview::no_month(lang, &ask::cut(text)));
        if is_like_a_year(text) { fault.hint(overview::a_year_elsewhere(lang, text.trim())) } else { fault }
    })
}

/// That a month has no year, as a sentence with this one.
fn month_without_year(context: &Context, text: &str) -> Option<String> {
    let name = text.trim();
    let today = context.today.to_string();
    let with_year = format!("{name} {}", today.split('-').next().unwrap_or_default());
    let is_name = name.chars().all(char::is_alphabetic) && typed_month(&with_year).is_some();
    is_name.then(|| overview::month_lacks_year(context.lang, &ask::cut(name), &ask::cut(&with_year)))
}

/// The last day of what somebody means: a day, or a week, a month or a year of which it is the end.
pub(crate) fn last_day(context: &Context, policy: &Policy, flag: &str, text: &str) -> Result<Day, Fault> {
    let lang = context.lang;
    if let Some(last) = end_of_typed(text) {
        return Ok(last);
    }
    if is_like_a_year(text) {
        return year(context, policy, Some(text)).map(Year::last);
    }
    typed_day(text, context.today).map_err(|why| {
        let sentence = match why {
            Misfit::EitherDay(..) => misfit(lang, text, &why),
            _ => month_without_year(context, text)
                .unwrap_or_else(|| overview::no_period(lang, &ask::cut(text))),
        };
        Fault::request(write::wrong_field(lang, flag, &sentence))
    })
}

/// Whether somebody wrote a year, of the calendar or an academic one.
pub(crate) fn is_like_a_year(text: &str) -> bool {
    let parts: Vec<&str> = text.trim().split(['-', '/', '–']).map(str::trim).collect();
    let is_year = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    matches!(parts.len(), 1 | 2) && parts.iter().all(is_year)
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

/// Why a text is no country, in one sentence.
pub(crate) fn no_country(lang: Lang, text: &str) -> Option<String> {
    known_country(lang, text).err()
}

/// Puts the code of each partner's country in place of what it is called.
pub(crate) fn countries_by_code(lang: Lang, draft: &mut Draft) {
    let is_country = |key: &KeyPath| key.0[0] == "partners" && key.0.last().is_some_and(|it| it == "country");
    for (_, value) in draft.answers.iter_mut().filter(|(key, _)| is_country(key)) {
        if let Value::Text(text) = value
            && let Ok(code) = known_country(lang, text)
        {
            code.clone_into(text);
        }
    }
}

/// Which entries a key of an entry of a kind can name; nothing of a key that names none.
fn named_by<'s>(key: &KeyPath, of: Option<&'s str>, kind: &'s [Kind; 1]) -> Option<EntrySearch<'s>> {
    let own = |kinds: &'s [Kind]| EntrySearch { of, kinds, open: None };
    Some(match (key.to_string().as_str(), kind) {
        ("prompted_by", _) => EntrySearch { of: None, kinds: Kind::ALL, open: Some(Kind::Signal) },
        ("corrects", _) => own(kind),
        ("considers", _) => own(&[Kind::Consideration]),
        ("after", _) => own(&[Kind::Decision]),
        ("about", [Kind::Shared]) => own(&[Kind::Consideration, Kind::Decision]),
        _ => return None,
    })
}

/// Whether a key of an entry of a kind names another entry.
pub(crate) fn names_an_entry(key: &KeyPath, kind: Kind) -> bool {
    named_by(key, None, &[kind]).is_some()
}

/// Makes whole the ids that were abbreviated in an entry of a kind; those that could be more than one, or are nobody's, are
/// chosen by who is there, and else returned, each with a sentence.
pub(crate) fn make_whole(
    context: &Context,
    register: &Register,
    partnership: &Partnership,
    kind: Kind,
    draft: &mut Draft,
) -> Result<Vec<(KeyPath, String)>, Fault> {
    let (mut wrong, kind) = (Vec::new(), [kind]);
    for (key, value) in &mut draft.answers {
        let Some(search) = named_by(key, Some(&partnership.id), &kind) else { continue };
        let mut complete = |part: &mut String| match search.find_or_choose(context, register, part) {
            Ok((_, line)) => {
                line.id.as_str().clone_into(part);
                Ok(())
            }
            Err(fault) if fault.is_going_back() => Err(fault),
            Err(fault) => {
                wrong.push((key.clone(), fault.in_one()));
                Ok(())
            }
        };
        match value {
            Value::Text(text) => complete(text)?,
            Value::Texts(texts) => texts.iter_mut().try_for_each(&mut complete)?,
            _ => {}
        }
    }
    Ok(wrong)
}
