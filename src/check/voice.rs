//! The voice in which a rule speaks, and the spots of an entry that it points at.

use super::case::Case;
use super::rule::{Group, Rule};
use crate::finding::{Finding, Level};
use crate::model::dossier::Decision;
use crate::model::entries::Entry;
use crate::model::place::{KeyPath, Spot};
use crate::model::vocabulary::RuleLevel;
use crate::model::{FileId, Given, Partnership, Place, Policy, Status};
use crate::words::shortcomings;

/// The voice of one rule: gives each finding its rule, level and file.
pub struct Voice<'a> {
    rule: &'static Rule,
    chosen: Option<RuleLevel>,
    has_spoken: bool,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(rule: &'static Rule, policy: &Policy, findings: &'a mut Vec<Finding>) -> Self {
        let chosen = policy.level(rule.id).filter(|_| rule.group == Group::Framework);
        Self { rule, chosen, has_spoken: false, findings }
    }

    /// Says something of a partnership at the rule's own level.
    pub fn say(&mut self, partnership: &Partnership, spot: Spot, message: String, help: String) {
        self.say_at(self.rule.level, partnership, spot, message, help);
    }

    /// Says something at a level that depends on the case; the institution's choice goes before it.
    pub fn say_at(
        &mut self,
        level: Level,
        partnership: &Partnership,
        spot: Spot,
        message: String,
        help: String,
    ) {
        self.has_spoken = false;
        if let Some(level) = self.chosen.map_or(Some(level), Level::chosen) {
            self.push(level, Some(partnership), partnership.file, spot, message, help);
        }
    }

    /// Says as a note what will be asked later, or was put right since, whatever level the institution chose; unless
    /// it turned the rule off.
    pub fn note(&mut self, partnership: &Partnership, spot: Spot, message: String, help: String) {
        self.has_spoken = false;
        if self.chosen != Some(RuleLevel::Off) {
            self.push(Level::Note, Some(partnership), partnership.file, spot, message, help);
        }
    }

    /// Says what is asked from the day that a partnership runs: before that, as a note.
    pub fn say_once_it_runs(
        &mut self,
        case: &Case<'_>,
        (level, spot): (Level, Spot),
        message: String,
        help: &str,
    ) {
        if case.status == Status::Upcoming {
            self.note(case.partnership, spot, message, shortcomings::once_it_runs(case.lang, help));
        } else {
            self.say_at(level, case.partnership, spot, message, help.to_owned());
        }
    }

    /// Says something of an entry, which cannot be changed any more: as a note once a later decision put it right.
    pub fn say_unless_settled(
        &mut self,
        case: &Case<'_>,
        settled_by: Option<&Entry<Decision>>,
        (level, spot): (Level, Spot),
        message: String,
        help: String,
    ) {
        let Some(later) = settled_by else {
            return self.say_at(level, case.partnership, spot, message, help);
        };
        let settled = shortcomings::settled(case.lang, &shortcomings::day(later.date));
        self.note(case.partnership, spot, message, settled);
        let label = shortcomings::settled_here(case.lang);
        self.and(case.place(value_of("decisions", later, &["outcome"])), label);
    }

    /// Says something of a partnership that may not be in the register any more, by its id.
    pub fn say_about(&mut self, id: &str, file: FileId, spot: Spot, message: String, help: String) {
        self.push(self.rule.level, None, file, spot, message, help);
        if let Some(said) = self.findings.last_mut() {
            said.partnership = Some(id.to_owned());
        }
    }

    /// Says something of a file that holds no partnership.
    pub fn say_of_file(&mut self, file: FileId, spot: Spot, message: String, help: String) {
        self.push(self.rule.level, None, file, spot, message, help);
    }

    /// Adds another place to what was said last.
    pub fn and(&mut self, place: Place, label: String) {
        if let Some(last) = self.findings.last_mut().filter(|_| self.has_spoken) {
            last.also.push((place, label));
        }
    }

    fn push(
        &mut self,
        level: Level,
        partnership: Option<&Partnership>,
        file: FileId,
        spot: Spot,
        message: String,
        help: String,
    ) {
        self.has_spoken = true;
        self.findings.push(Finding {
            rule: self.rule.id,
            level,
            partnership: partnership.map(|partnership| partnership.id.clone()),
            place: Place { file, spot },
            also: Vec::new(),
            message,
            help,
        });
    }
}

fn path_of<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> KeyPath {
    let mut path = KeyPath::from([table, entry.id.as_str()]);
    path.0.extend(keys.iter().map(|key| (*key).to_owned()));
    path
}

/// The path of a key of the head.
pub(super) fn path(keys: &[&str]) -> KeyPath {
    KeyPath(keys.iter().map(|key| (*key).to_owned()).collect())
}

/// Where a key of the head is written.
pub(super) fn value(keys: &[&str]) -> Spot {
    Spot::Value(path(keys))
}

/// The header of the table that lacks a key of the head.
pub(super) fn missing(keys: &[&str]) -> Spot {
    Spot::Missing(path(keys))
}

/// The spot of a text of the head that was not given: its value when it is blank, else the header of the table that
/// lacks it. Nothing when it was given.
pub(super) fn not_given_in_head<P: AsRef<str>>(keys: &[&str], text: Option<&P>) -> Option<Spot> {
    match text {
        Some(_) if text.is_given() => None,
        Some(_) => Some(value(keys)),
        None => Some(missing(keys)),
    }
}

/// Where an entry's key is written.
pub(super) fn value_of<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    Spot::Value(path_of(table, entry, keys))
}

/// The header of the table that lacks a key of an entry.
pub(super) fn missing_in<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    Spot::Missing(path_of(table, entry, keys))
}

/// The spot of a text that was not given: its value when it is blank, else the header of the table that lacks it.
/// Nothing when it was given.
pub(super) fn not_given<T, P: AsRef<str>>(
    table: &str,
    entry: &Entry<T>,
    keys: &[&str],
    text: Option<&P>,
) -> Option<Spot> {
    match text {
        Some(_) if text.is_given() => None,
        Some(_) => Some(value_of(table, entry, keys)),
        None => Some(missing_in(table, entry, keys)),
    }
}
