//! One partnership held to the rules on a day, and the voice in which a rule speaks.

use super::rule::{Group, Rule};
use crate::finding::{Finding, Level};
use crate::model::entries::Entry;
use crate::model::place::Spot;
use crate::model::{Day, FileId, Partnership, Place, Policy, Register, Status};
use crate::words::Lang;

/// One partnership, with all that a rule may look at.
pub struct Case<'a> {
    /// The whole register.
    pub register: &'a Register,
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The day to reckon from.
    pub today: Day,
    /// What it is on that day.
    pub status: Status,
    /// The reader's language.
    pub lang: Lang,
}

impl<'a> Case<'a> {
    pub(super) fn new(register: &'a Register, partnership: &'a Partnership, today: Day, lang: Lang) -> Self {
        Self { register, partnership, today, status: partnership.status(today), lang }
    }

    /// Whether the framework asks this of it: nothing of a void one, and of one from before the framework that is
    /// not yet decided anew only that it be reviewed.
    pub(super) fn is_held_to(&self, rule: &Rule) -> bool {
        let is_undecided = self.partnership.is_before_framework()
            && self.partnership.dossier.last_decision(self.today).is_none();
        self.status != Status::Void && (!is_undecided || rule.id == "to-review")
    }

    /// Whether what is asked of formal and of strategic partnerships is asked of it (000:293).
    #[must_use]
    pub fn is_formal_or_strategic(&self) -> bool {
        self.register.is_formal_or_strategic(self.partnership)
    }

    /// Whether it runs.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.status.is_running()
    }
}

/// The voice of one rule: gives each finding its rule, level and file.
pub struct Voice<'a> {
    rule: &'static Rule,
    chosen: Option<Option<Level>>,
    has_spoken: bool,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(rule: &'static Rule, policy: &Policy, findings: &'a mut Vec<Finding>) -> Self {
        let chosen = policy.level(rule.id).filter(|_| rule.group == Group::Framework).map(Level::chosen);
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
        if let Some(level) = self.chosen.unwrap_or(Some(level)) {
            self.push(level, Some(partnership), partnership.file, spot, message, help);
        }
    }

    /// Says as a note what has been put right since: entries cannot be changed, so there is a way to green.
    pub fn note_settled(&mut self, partnership: &Partnership, spot: Spot, message: String, help: String) {
        self.has_spoken = false;
        if self.chosen != Some(None) {
            self.push(Level::Note, Some(partnership), partnership.file, spot, message, help);
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

/// Where an entry's key is written.
#[must_use]
pub fn value_of<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    let mut path = crate::model::place::KeyPath::from([table, entry.id.as_str()]);
    path.0.extend(keys.iter().map(|key| (*key).to_owned()));
    Spot::Value(path)
}

/// The header of the table that lacks a key of an entry.
#[must_use]
pub fn missing_in<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    match value_of(table, entry, keys) {
        Spot::Value(path) => Spot::Missing(path),
        other => other,
    }
}
