//! Weighing a change: the register is looked at as it will be, and only what the change brings counts.

use super::save::Plan;
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::finding::{Counts, Finding, Level};
use crate::outcome::Fault;
use crate::render::diagnostic;
use crate::words::{report, write as words};

/// What a change brings.
pub(super) struct Weighed {
    /// The framework's errors that it brings.
    pub(super) errors: Vec<Finding>,
    /// All that it brings, as people read it.
    pub(super) shown: String,
}

/// Looks at the register as it will be; what breaks the format is refused.
pub(super) fn weigh(
    context: &Context,
    loaded: &mut Loaded,
    plan: &Plan,
    before: &[Finding],
) -> Result<Weighed, Fault> {
    for change in &plan.changes {
        loaded.put(context.lang, &change.path, change.text.as_deref());
    }
    let is_same = |a: &Finding, b: &Finding| {
        (a.rule, a.level, &a.partnership, &a.message) == (b.rule, b.level, &b.partnership, &b.message)
    };
    let mut brought = super::check::all_findings(context, loaded);
    let mut old: Vec<&Finding> = before.iter().collect();
    brought.retain(|finding| match old.iter().position(|it| is_same(it, finding)) {
        Some(at) => {
            old.swap_remove(at);
            false
        }
        None => true,
    });
    let quoted = super::check::quoted(context, loaded, &brought);
    brought.sort_by_cached_key(|finding| super::check::sort_key(finding, &quoted));
    let shown: String = brought
        .iter()
        .map(|it| diagnostic::finding(context.lang, context.style, it, &|file| quoted.get(&file)) + "\n\n")
        .collect();
    let is_integrity = |finding: &&Finding| {
        crate::check::rule(finding.rule).is_none_or(|rule| rule.group == crate::check::Group::Integrity)
    };
    let broken = brought.iter().filter(|it| it.level == Level::Error).filter(is_integrity).count();
    if broken > 0 {
        let sentence = words::breaks_integrity(context.lang, &report::errors(context.lang, broken));
        return Err(Fault::request(sentence).showing(shown));
    }
    drop(quoted);
    brought.retain(|finding| finding.level == Level::Error);
    debug_assert_eq!(Counts::of(&brought).errors, brought.len());
    Ok(Weighed { errors: brought, shown })
}
