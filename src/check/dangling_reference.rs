//! `dangling-reference`: a reference leads to no entry, or to one of another kind or another file.
//!
//! `signal` and `prompted_by` may name an entry in any file, other references one in the same file. What may stand in
//! a file that could not be read whole is not reported.

use super::{Case, Group, Held, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::dossier::{Kind, Line};
use crate::model::place::{KeyPath, Spot};
use crate::model::{Dossier, Place};
use crate::words::{across, explain, shape};

pub(super) const RULE: Rule = Rule {
    id: "dangling-reference",
    group: Group::Integrity,
    level: Level::Error,
    explanation: &explain::DANGLING_REFERENCE,
    run: Run::Each(run),
};

/// How many ids are offered in place of one that is not there.
const OFFERED: usize = 6;

/// A reference: where it is written, what it names, and what may be named there.
#[derive(Clone, Copy)]
struct Reference<'a> {
    from: (Kind, &'a str),
    key: &'static str,
    at: Option<usize>,
    to: &'a str,
    kinds: &'a [Kind],
    in_any_file: bool,
}

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    for line in case.dossier().everything() {
        common(case, line, voice);
    }
    own(case.dossier(), &mut |reference| follow(case, reference, voice));
}

/// The references that any entry may carry.
fn common(case: &Case<'_>, line: Line<'_>, voice: &mut Voice<'_>) {
    let from = (line.kind, line.id.as_str());
    if let Some(to) = &line.common.corrects {
        let kinds = &[line.kind];
        follow(case, Reference { from, key: "corrects", at: None, to, kinds, in_any_file: false }, voice);
    }
    for (at, to) in line.common.prompted_by.iter().enumerate() {
        let (key, at, kinds) = ("prompted_by", Some(at), Kind::ALL);
        follow(case, Reference { from, key, at, to, kinds, in_any_file: true }, voice);
    }
}

/// The references of one kind of entry.
fn own<'a>(dossier: &'a Dossier, follow: &mut dyn FnMut(Reference<'a>)) {
    const CONSIDERED: &[Kind] = &[Kind::Consideration];
    const DECIDED: &[Kind] = &[Kind::Decision];
    const SHARED: &[Kind] = &[Kind::Consideration, Kind::Decision];
    let mut add = |kind: Kind, id: &'a str, key: &'static str, to: &'a Option<String>, kinds: &'a [Kind]| {
        if let Some(to) = to {
            let in_any_file = kind == Kind::FollowUp;
            follow(Reference { from: (kind, id), key, at: None, to, kinds, in_any_file });
        }
    };
    for it in dossier.decisions.all() {
        add(Kind::Decision, it.id.as_str(), "considers", &it.considers, CONSIDERED);
        add(Kind::Decision, it.id.as_str(), "after", &it.after, DECIDED);
    }
    for it in dossier.shared.all() {
        add(Kind::Shared, it.id.as_str(), "about", &it.about, SHARED);
    }
    for it in dossier.follow_ups.all() {
        add(Kind::FollowUp, it.id.as_str(), "signal", &it.signal, &[Kind::Signal]);
    }
    for it in dossier.adjustments.all() {
        add(Kind::Adjustment, it.id.as_str(), "evaluation", &it.evaluation, &[Kind::Evaluation]);
    }
    for it in dossier.adjustments_done.all() {
        add(Kind::AdjustmentDone, it.id.as_str(), "adjustment", &it.adjustment, &[Kind::Adjustment]);
    }
}

fn follow(case: &Case<'_>, reference: Reference<'_>, voice: &mut Voice<'_>) {
    let Reference { from, to, kinds, in_any_file, .. } = reference;
    let lang = case.lang;
    let is_here = |held: &Held<'_>| std::ptr::eq(held.partnership, case.partnership);
    let mut found = case.whole.entry(to);
    if found.is_some_and(|held| !is_here(&held) || !kinds.contains(&held.kind)) {
        // The same id may stand here as well: that it is there twice is a finding of its own.
        let mut lines = case.dossier().everything();
        let line = lines.find(|line| line.id.as_str() == to && kinds.contains(&line.kind));
        let here = line.map(|line| Held { partnership: case.partnership, kind: line.kind, id: to });
        found = here.or(found);
    }
    let Some(held) = found else {
        let is_read = case.whole.is_read_whole(case.partnership.file);
        if is_read && (!in_any_file || case.whole.are_all_read_whole()) {
            tell(case, reference, across::dangling(lang, to), None, voice);
        }
        return;
    };
    if !kinds.contains(&held.kind) {
        let wanted = across::one_of(lang, kinds);
        let message = across::dangling_kind(lang, to, across::a_kind(lang, held.kind), &wanted);
        tell(case, reference, message, Some(held.place()), voice);
    } else if is_here(&held) && (held.kind, held.id) == from {
        tell(case, reference, across::dangling_itself(lang), None, voice);
    } else if !is_here(&held) && !in_any_file {
        let message = across::dangling_file(lang, to, &held.partnership.id);
        tell(case, reference, message, Some(held.place()), voice);
    }
}

fn tell(
    case: &Case<'_>,
    reference: Reference<'_>,
    message: String,
    other: Option<Place>,
    voice: &mut Voice<'_>,
) {
    let (lang, kinds) = (case.lang, reference.kinds);
    let is_choice = |line: &Line<'_>| kinds.contains(&line.kind) && line.id.as_str() != reference.from.1;
    let is_any = kinds.len() == Kind::ALL.len();
    let wanted = across::one_of(lang, if is_any { &[Kind::Signal] } else { kinds });
    let choices: Vec<&str> = case
        .dossier()
        .everything()
        .filter(|line| !is_any && is_choice(line))
        .map(|line| line.id.as_str())
        .collect();
    let help = if choices.is_empty() || choices.len() > OFFERED {
        across::dangling_help(lang, &wanted, &case.partnership.id)
    } else {
        across::dangling_choices(lang, &wanted, &shape::quoted(choices))
    };
    let path = KeyPath::from([reference.from.0.table(), reference.from.1, reference.key]);
    let path = reference.at.map_or(path.clone(), |at| path.join(&at.to_string()));
    voice.say(case.partnership, Spot::Value(path), message, help);
    if let Some(place) = other {
        voice.and(place, across::referred_here(lang));
    }
}
