//! Weighing a change: the register is looked at as it will be, and only what the change brings counts.

use std::collections::{BTreeMap, HashMap, VecDeque};

use super::saving::Plan;
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::finding::{Counts, Finding, Level};
use crate::outcome::Fault;
use crate::render::findings::diagnostic;
use crate::words::{report, write as words};

/// What a change brings.
pub(crate) struct Weighed {
    /// The framework's errors that it brings.
    pub(crate) errors: Vec<Finding>,
    /// All that it brings, as people read it.
    pub(crate) shown: String,
}

/// What makes two findings the same, wherever they now stand.
fn said_of(finding: &Finding) -> (&'static str, Level, Option<&str>, &str) {
    (finding.rule, finding.level, finding.partnership.as_deref(), &finding.message)
}

/// How many findings there are of each rule: thousands of rows lack the same.
fn summary(context: &Context, brought: &[Finding]) -> String {
    let mut counted: BTreeMap<(std::cmp::Reverse<Level>, &str), usize> = BTreeMap::new();
    for finding in brought {
        *counted.entry((std::cmp::Reverse(finding.level), finding.rule)).or_default() += 1;
    }
    let line = |((level, rule), number): (&(std::cmp::Reverse<Level>, &str), &usize)| {
        let level = report::level(context.lang, level.0.spelling());
        words::brought(context.lang, *number, level, rule) + "\n"
    };
    counted.iter().map(line).collect()
}

/// Looks at the register as it will be; what breaks the format is refused.
pub(crate) fn weigh(
    context: &Context,
    loaded: &mut Loaded,
    plan: &Plan,
    before: &[Finding],
) -> Result<Weighed, Fault> {
    let changes = plan.changes.iter().map(|change| (change.path.as_path(), change.text.as_deref()));
    loaded.put_all(context.lang, &changes.collect::<Vec<_>>());
    let mut brought = crate::command::read::check::all_findings(context, loaded);
    let mut old: HashMap<_, usize> = HashMap::new();
    for finding in before {
        *old.entry(said_of(finding)).or_default() += 1;
    }
    let mut were_there = VecDeque::with_capacity(brought.len());
    for finding in &brought {
        let left = old.get_mut(&said_of(finding)).filter(|left| **left > 0);
        were_there.push_back(left.is_some());
        if let Some(left) = left {
            *left -= 1;
        }
    }
    brought.retain(|_| were_there.pop_front() == Some(false));
    let quoted = crate::command::read::check::quoted(context, loaded, &brought);
    brought.sort_by_cached_key(|finding| crate::command::read::check::sort_key(finding, &quoted));
    let shown: String = if plan.verb == "import" {
        summary(context, &brought)
    } else {
        let shown = |it| diagnostic::finding(context.lang, context.style, it, &|file| quoted.get(&file));
        brought.iter().map(|it| shown(it) + "\n\n").collect()
    };
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
