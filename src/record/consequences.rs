//! What a change brings: the register is looked at as it will be, and only what was not found before counts.

use std::collections::HashMap;

use super::{Obstacle, RegisterSite, WritePlan};
use crate::check;
use crate::disk::Loaded;
use crate::finding::{Finding, Level};

#[derive(Debug)]
pub(crate) struct Consequences {
    /// The verb that brings it.
    pub(crate) verb: &'static str,
    /// The register as it will be.
    pub(crate) loaded: Loaded,
    /// What was not found in it before.
    pub(crate) brought: Vec<Finding>,
}

impl Consequences {
    /// Looks at the register as it will be; what breaks the format is refused.
    pub(super) fn of(
        site: RegisterSite<'_>,
        mut loaded: Loaded,
        plan: &WritePlan,
        before: &[Finding],
    ) -> Result<Self, Obstacle> {
        let changes = plan.changes.iter().map(|change| (change.path.as_path(), change.text.as_deref()));
        loaded.put_all(site.lang, &changes.collect::<Vec<_>>());
        let brought = brought(site.findings(&loaded), before);
        let consequences = Self { verb: plan.verb, loaded, brought };
        if consequences.format_errors() > 0 {
            return Err(Obstacle::BreaksIntegrity(Box::new(consequences)));
        }
        Ok(consequences)
    }

    pub(crate) fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.brought.iter().filter(|finding| finding.level == Level::Error)
    }

    /// Whether it brings what cannot be taken back once it is committed: somebody's data, a day that has yet to come, what
    /// nobody sees.
    pub(crate) fn is_irrevocable(&self) -> bool {
        self.brought.iter().any(Self::is_for_ever)
    }

    /// Whether a finding is about what git never forgets.
    pub(crate) fn is_for_ever(finding: &Finding) -> bool {
        let is_one = matches!(finding.rule, "personal-data" | "date-in-future" | "hidden-characters");
        finding.level > Level::Note && is_one
    }

    /// How many of the errors break the format itself.
    pub(crate) fn format_errors(&self) -> usize {
        self.errors().filter(|finding| check::is_of_format(finding)).count()
    }
}

/// What makes two findings the same, wherever they now stand.
fn content(finding: &Finding) -> (&'static str, Level, Option<String>, String) {
    (finding.rule, finding.level, finding.partnership.clone(), finding.message.clone())
}

/// The findings that were not there before.
fn brought(mut findings: Vec<Finding>, before: &[Finding]) -> Vec<Finding> {
    let mut old: HashMap<_, usize> = HashMap::new();
    for finding in before {
        *old.entry(content(finding)).or_default() += 1;
    }
    findings.retain(|finding| match old.get_mut(&content(finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    });
    findings
}
