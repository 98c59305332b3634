//! `dangling-reference`: a reference leads to no entry, or to one of another kind or another file.
//!
//! `signal` and `prompted_by` may name an entry in any file, other references one in the same file. What may stand in
//! a file that could not be read whole is not reported.

use super::{Case, OwnedEntry, Rule, Run, Voice};
use crate::model::{
    Entry, ExceptedRule, Facts as _, Head, KeyPath, Kind, Line, Place, RecordedException, Reference, Spot,
};
use crate::words::{consistency, explain, shape};

pub(super) const RULE: Rule =
    Rule::of_integrity("dangling-reference", &explain::DANGLING_REFERENCE, Run::Each(run));

/// How many ids are offered in place of one that is not there.
const OFFERED: usize = 6;

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    case.partnership.dossiers().for_each(|it| it.references(&mut |reference| follow(case, reference, voice)));
    let exceptions = case.partnership.dossiers().flat_map(|it| it.exceptions.all());
    exceptions.for_each(|it| excepted(case, it, voice));
}

/// What an exception is about: an entry of the file, a key of the head, or the other that this one looks like.
fn excepted(case: &Case<'_>, exception: &Entry<RecordedException>, voice: &mut Voice<'_>) {
    let (lang, whole) = (case.lang, &case.whole);
    let (Some(about), Some(rule)) = (exception.about.as_deref(), exception.rule.known()) else { return };
    let is_duplicate = rule == ExceptedRule::PossibleDuplicate;
    let is_there = if is_duplicate {
        !whole.are_all_read_whole() || whole.register.partnerships.iter().any(|it| it.is_known_as(about))
    } else {
        let is_key = Head::SCHEMA.key(about.split('.').next().unwrap_or_default()).is_some();
        let is_entry = || case.partnership.everything().any(|line| line.id.as_str() == about);
        is_key || is_entry() || !whole.is_read_whole(case.partnership.file)
    };
    if !is_there {
        let (message, help) = if is_duplicate {
            (consistency::dangling_duplicate(lang, about), consistency::dangling_duplicate_help(lang))
        } else {
            (consistency::dangling_excepted(lang, about), consistency::dangling_excepted_help(lang))
        };
        let path = KeyPath::from(["exceptions", exception.id.as_str(), "about"]);
        voice.say(case.partnership, Spot::Value(path), message, help);
    }
}

fn follow(case: &Case<'_>, reference: Reference<'_>, voice: &mut Voice<'_>) {
    let Reference { from, to, kinds, in_any_file, .. } = reference;
    let lang = case.lang;
    let is_here = |held: &OwnedEntry<'_>| std::ptr::eq(held.partnership, case.partnership);
    let mut found = case.whole.entry(to);
    if found.is_some_and(|held| !is_here(&held) || !kinds.contain(held.kind)) {
        // The same id may stand here as well: that it is there twice is a finding of its own.
        let mut lines = case.partnership.everything();
        let line = lines.find(|line| line.id.as_str() == to && kinds.contain(line.kind));
        let here = line.map(|line| OwnedEntry { partnership: case.partnership, kind: line.kind, id: to });
        found = here.or(found);
    }
    let Some(held) = found else {
        let is_read = case.whole.is_read_whole(case.partnership.file);
        if is_read && (!in_any_file || case.whole.are_all_read_whole()) {
            tell(case, reference, consistency::dangling(lang, to), None, voice);
        }
        return;
    };
    if !kinds.contain(held.kind) {
        let wanted = consistency::one_of(lang, &kinds.all());
        let message = consistency::dangling_kind(lang, to, consistency::a_kind(lang, held.kind), &wanted);
        tell(case, reference, message, Some(held.place()), voice);
    } else if is_here(&held) && (held.kind, held.id) == from {
        tell(case, reference, consistency::dangling_itself(lang), None, voice);
    } else if reference.key == "corrects" && is_in_circle(case, from) {
        tell(case, reference, consistency::dangling_circle(lang), Some(held.place()), voice);
    } else if !is_here(&held) && !in_any_file {
        let message = consistency::dangling_file(lang, to, &held.partnership.id);
        tell(case, reference, message, Some(held.place()), voice);
    }
}

/// Whether the chain of corrections that an entry is part of leads back to it.
fn is_in_circle(case: &Case<'_>, (kind, id): (Kind, &str)) -> bool {
    case.partnership.everything().any(|line| line.is_in_circle && line.kind == kind && line.id.as_str() == id)
}

fn tell(
    case: &Case<'_>,
    reference: Reference<'_>,
    message: String,
    other: Option<Place>,
    voice: &mut Voice<'_>,
) {
    let (lang, kinds) = (case.lang, reference.kinds);
    let all = kinds.all();
    let is_choice = |line: &Line<'_>| kinds.contain(line.kind) && line.id.as_str() != reference.from.1;
    let is_any = all.len() == Kind::ALL.len();
    let wanted = consistency::one_of(lang, if is_any { &[Kind::Signal] } else { &all });
    let choices: Vec<&str> = case
        .partnership
        .everything()
        .filter(|line| !is_any && is_choice(line))
        .map(|line| line.id.as_str())
        .collect();
    let help = if choices.is_empty() || choices.len() > OFFERED {
        consistency::dangling_help(lang, &wanted, &case.partnership.id)
    } else {
        consistency::dangling_choices(lang, &wanted, &shape::quoted(choices))
    };
    let path = KeyPath::from([reference.from.0.table(), reference.from.1, reference.key]);
    let path = reference.at.map_or(path.clone(), |at| path.join(&at.to_string()));
    voice.say(case.partnership, Spot::Value(path), message, help);
    if let Some(place) = other {
        voice.and(place, consistency::referred_here(lang));
    }
}
