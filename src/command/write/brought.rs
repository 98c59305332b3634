//! What a change brings, as people read it: elsewhere as findings in the files; at a terminal in sentences, since a file that
//! is not there yet is nothing to point at, and of an import how many there are of each.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::context::Context;
use crate::context::register::source;
use crate::finding::{Finding, Level};
use crate::model::Policy;
use crate::record::Consequences;
use crate::render::explain;
use crate::render::findings::{self, diagnostic};
use crate::render::form::style::Paint;
use crate::text::clean::Clean;
use crate::text::wrap::{refitted, wrap};
use crate::words::{report, write as words};

/// What somebody was shown already, so that it is not shown again after writing.
#[derive(Default)]
pub(crate) struct ShownFindings(RefCell<Vec<(&'static str, String)>>);

impl ShownFindings {
    /// What a change brings, and somebody has not been told of yet: in an interview, or before writing.
    pub(crate) fn new_of<'c>(&self, context: &Context, consequences: &'c Consequences) -> Vec<&'c Finding> {
        let shown = self.0.borrow();
        let is_new = |it: &&Finding| {
            let is_told = context.was_told(it.rule).is_some_and(|is_owed| is_owed || it.level < Level::Error);
            !is_told && !shown.iter().any(|(rule, said)| *rule == it.rule && *said == it.message)
        };
        consequences.brought.iter().filter(is_new).collect()
    }

    pub(crate) fn add(&self, findings: &[&Finding]) {
        self.0.borrow_mut().extend(findings.iter().map(|it| (it.rule, it.message.clone())));
    }
}

/// What a change brings.
pub(crate) fn shown(context: &Context, consequences: &Consequences) -> String {
    shown_of(context, consequences, consequences.brought.iter().collect())
}

/// Some of what a change brings.
pub(crate) fn shown_of(context: &Context, consequences: &Consequences, brought: Vec<&Finding>) -> String {
    let Consequences { verb, loaded, .. } = consequences;
    if *verb == "import" {
        return counted(context, &loaded.register.policy, &brought);
    }
    let owned: Vec<Finding> = brought.into_iter().cloned().collect();
    let quoted = findings::quoted(&owned, &source(context, loaded));
    let mut brought: Vec<&Finding> = owned.iter().collect();
    brought.sort_by_cached_key(|finding| findings::sort_key(finding, &quoted));
    if context.surroundings.is_terminal {
        return brought.into_iter().map(|finding| sentence(context, finding)).collect();
    }
    let text = |finding| diagnostic::finding(context.lang, context.style, finding, &|file| quoted.get(&file));
    brought.into_iter().map(|finding| text(finding) + "\n\n").collect()
}

/// A finding on lines of its own, with where there is more on it.
fn sentence(context: &Context, finding: &Finding) -> String {
    let (lang, style) = (context.lang, context.style);
    let level = report::level(lang, finding.level.spelling());
    let columns = style.width.map(|width| width.saturating_sub(1));
    let message = format!("{level}: {}", Clean::line(&finding.message));
    let mut lines: Vec<String> = wrap(&message, columns).into_iter().map(Cow::into_owned).collect();
    if let Some(first) = lines.first_mut()
        && let Some(rest) = first.strip_prefix(level)
    {
        *first = style.paint(Paint::Strong, level) + rest;
    }
    // What can be done is told in keys and flags: whoever wants that asks for it.
    let inner = columns.map(|columns| columns.saturating_sub(2));
    let more = words::more_on(lang, finding.rule);
    lines.extend(wrap(&more, inner).into_iter().map(|line| format!("  {line}")));
    lines.join("\n") + "\n"
}

/// How many findings there are of each rule: thousands of rows lack the same.
fn counted(context: &Context, policy: &Policy, brought: &[&Finding]) -> String {
    let mut counted: BTreeMap<(std::cmp::Reverse<Level>, &str), usize> = BTreeMap::new();
    for finding in brought {
        *counted.entry((std::cmp::Reverse(finding.level), finding.rule)).or_default() += 1;
    }
    let lang = context.lang;
    let line = |((level, rule), number): (&(std::cmp::Reverse<Level>, &str), &usize)| {
        let says = explain::in_short(lang, policy, rule).unwrap_or_default();
        let line = words::brought(lang, *number, report::level(lang, level.0.spelling()), &says);
        format!("{line} {}\n", words::more_on(lang, rule))
    };
    refitted(context.style.width, &counted.iter().map(line).collect::<String>())
}
