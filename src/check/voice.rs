//! The voice in which a rule speaks.

use super::case::Case;
use super::rule::{Group, Rule};
use crate::finding::{Finding, Level};
use crate::model::place::value_of;
use crate::model::{Decision, Entry, FileId, Partnership, Place, Policy, RuleLevel, Spot, When};
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
            let level = level.min(self.rule.highest);
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

    /// Says what is missing: as a note when it is only asked from the day that the partnership runs.
    pub fn ask(
        &mut self,
        case: &Case<'_>,
        (level, when, spot): (Level, When, Spot),
        message: String,
        help: &str,
    ) {
        match when {
            When::Now => self.say_at(level, case.partnership, spot, message, help.to_owned()),
            When::OnceDecided => {
                self.note(case.partnership, spot, message, shortcomings::once_decided(case.lang, help));
            }
            When::OnceItRuns => {
                self.note(case.partnership, spot, message, shortcomings::once_it_runs(case.lang, help));
            }
            When::Ahead => {}
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
        let settled = shortcomings::settled(case.lang, &shortcomings::day(case.lang, later.date));
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
        self.say_of_file_at(self.rule.level, file, spot, message, help);
    }

    /// The same, at a level that depends on the case.
    pub fn say_of_file_at(&mut self, level: Level, file: FileId, spot: Spot, message: String, help: String) {
        self.has_spoken = false;
        let level = self.chosen.map_or(Some(level), Level::chosen);
        let Some(level) = level.map(|level| level.min(self.rule.highest)) else { return };
        self.push(level, None, file, spot, message, help);
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
