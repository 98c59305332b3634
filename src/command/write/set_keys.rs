//! The keys that `set` takes, as files write them and shorter: `agreement.signed` is also `signed`, `themes.data.state` is
//! also `data`, and `contacts.partner-office.verified` is also `partner-office`.

use crate::args::fields::{Flag, of_schema};
use crate::model::vocabulary::THEMES;
use crate::model::{Facts, Head, KeyPath, Partnership};
use crate::text::near::nearest;
use crate::words::{Lang, hall, write as words};

/// The keys that can be set: all of the head, but not what other commands write.
pub(crate) fn keys() -> Vec<Flag> {
    let others = ["schema", "formerly", "own"];
    let is_free = |flag: &Flag| !others.contains(&flag.key.0[0].as_str());
    of_schema(Head::SCHEMA, &KeyPath::default()).into_iter().filter(is_free).collect()
}

/// The key that is meant, with what it holds; or why none, in one sentence.
/// A partner behind the last is one that is added, which its name does.
pub(crate) fn find(
    lang: Lang,
    partnership: &Partnership,
    said: &str,
    is_added: bool,
) -> Result<(KeyPath, Flag), String> {
    let keys = keys();
    let flag_of = |path: &KeyPath| keys.iter().find(|flag| flag.is_for(path)).cloned();
    let path = KeyPath(said.split('.').map(str::to_owned).collect());
    let partners = partnership.head.partners.len();
    if let [first, nth, _, ..] = path.0.as_slice()
        && first == "partners"
        && let Some(nth) = nth.parse::<usize>().ok().filter(|nth| *nth >= partners + usize::from(is_added))
    {
        return Err(words::no_such_partner(lang, &words::nth(lang, nth), partners.saturating_sub(1)));
    }
    if let Some(flag) = flag_of(&path) {
        return Ok((path, flag));
    }
    let mut meant: Vec<(KeyPath, Flag)> = Vec::new();
    for path in longer(partnership, &path, &keys) {
        if let Some(flag) = flag_of(&path).filter(|_| meant.iter().all(|(other, _)| *other != path)) {
            meant.push((path, flag));
        }
    }
    if meant.is_empty() {
        let called = super::set_fields::keys_called(partnership, said).into_iter();
        meant.extend(called.filter_map(|path| Some((path.clone(), flag_of(&path)?))));
    }
    match meant.len() {
        1 => Ok(meant.remove(0)),
        0 => {
            let own = partnership.head.contacts.keys().cloned();
            let short = THEMES.iter().map(ToString::to_string).chain(own);
            let known: Vec<String> = keys.iter().map(|flag| flag.key.to_string()).chain(short).collect();
            Err(words::unknown_field(lang, said, nearest(said, known.iter().map(String::as_str))))
        }
        _ => {
            let shown: Vec<String> = meant.iter().map(|(path, _)| path.to_string()).collect();
            Err(hall::ambiguous_word(lang, said, &shown.join(", ")))
        }
    }
}

/// The whole keys that a shorter one may stand for.
fn longer(partnership: &Partnership, short: &KeyPath, keys: &[Flag]) -> Vec<KeyPath> {
    let head = &partnership.head;
    let (first, rest) = (short.0[0].as_str(), &short.0[1..]);
    let below = |parents: &[&str], last: &str| {
        let own = if rest.is_empty() { vec![last.to_owned()] } else { rest.to_vec() };
        KeyPath(parents.iter().map(|key| (*key).to_owned()).chain(own).collect())
    };
    let mut found = Vec::new();
    if head.contacts.contains_key(first) {
        found.push(below(&["contacts", first], "verified"));
    }
    if THEMES.contains(&first) || head.themes.contains_key(first) {
        found.push(below(&["themes", first], "state"));
    }
    if let ("themes" | "contacts", [name]) = (first, rest) {
        let last = if first == "themes" { "state" } else { "verified" };
        found.push(KeyPath::from([first, name, last]));
    }
    // The end of a key that only one has; a void partnership is no everyday matter, and takes its whole keys.
    let plain: Vec<String> = short.0.iter().map(|step| step.replace('-', "_")).collect();
    let ends_so = |flag: &&Flag| {
        let keys = &flag.key.0;
        let is_same = |(own, said): (&String, &String)| own.replace('-', "_") == *said;
        keys[0] != "void"
            && keys.len() >= plain.len()
            && keys.iter().rev().zip(plain.iter().rev()).all(is_same)
    };
    for flag in keys.iter().filter(ends_so) {
        let names: Vec<String> = match flag.key.0[0].as_str() {
            "contacts" => head.contacts.keys().cloned().collect(),
            "partners" => (0..head.partners.len()).map(|at| at.to_string()).collect(),
            "themes" => head.themes.keys().cloned().collect(),
            _ => Vec::new(),
        };
        let is_open = |step: &String| step == "*" || step == "0";
        match flag.key.0.iter().position(is_open) {
            Some(at) => found.extend(names.into_iter().map(|name| {
                let mut path = flag.key.clone();
                path.0[at] = name;
                path
            })),
            None => found.push(flag.key.clone()),
        }
    }
    found
}
