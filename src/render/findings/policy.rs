//! What another policy would find, and would no longer find: per partnership, a line a finding.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::diagnostic::Quoted;
use super::{Checked, document, object_at};
use crate::document::Located;
use crate::finding::{Finding, Level};
use crate::model::FileId;
use crate::render::form::json::JsonObject;
use crate::render::form::style::{Paint, Style};
use crate::text::clean::Clean;
use crate::words::{Lang, policy_trial as words, report};

/// What another policy would find, and would no longer find.
pub struct Differences {
    /// The file of that policy, as it was named.
    pub policy: String,
    pub brings: Vec<ShownFinding>,
    pub takes_away: Vec<ShownFinding>,
}

/// A finding, with its place as it is shown.
pub struct ShownFinding {
    pub finding: Finding,
    path: String,
    at: Located,
}

impl ShownFinding {
    /// A finding with its place in the files that are quoted.
    pub fn of(finding: &Finding, quoted: &BTreeMap<FileId, Quoted<'_>>) -> Option<Self> {
        let file = quoted.get(&finding.file())?;
        let at = file.locate(&finding.place.spot);
        Some(Self { finding: finding.clone(), path: file.path.clone(), at })
    }

    fn object(&self) -> JsonObject<'_> {
        object_at(&self.finding, &self.path, &self.at)
    }
}

/// As people read it.
pub fn text(lang: Lang, style: Style, differences: &Differences) -> String {
    let policy = &differences.policy;
    let mut text = String::new();
    for (findings, head, none) in [
        (&differences.brings, words::brings(lang, policy), words::brings_nothing(lang, policy)),
        (&differences.takes_away, words::takes_away(lang, policy), words::takes_nothing_away(lang, policy)),
    ] {
        if findings.is_empty() {
            let _ = writeln!(text, "{none}\n");
            continue;
        }
        let _ = writeln!(text, "{}", style.paint(Paint::Strong, &head));
        let mut of_each: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
        for shown in findings {
            let id = shown.finding.partnership.as_deref().unwrap_or("register.toml");
            of_each.entry(id).or_default().push(&shown.finding);
        }
        for (id, findings) in of_each {
            let _ = writeln!(text, "  {}", Clean::line(id));
            for finding in findings {
                let level = report::level(lang, finding.level.spelling());
                let said = format!("{level}[{}]: {}", finding.rule, finding.message);
                let _ = writeln!(text, "    {}", style.paint(Paint::Strong, Clean::line(&said).as_str()));
            }
        }
        text.push('\n');
    }
    let count = |findings: &[ShownFinding], level: Level| {
        findings.iter().filter(|shown| shown.finding.level == level).count()
    };
    let counts = |findings: &[ShownFinding]| {
        let [errors, warnings, notes] =
            [Level::Error, Level::Warning, Level::Note].map(|level| count(findings, level));
        [report::errors(lang, errors), report::warnings(lang, warnings), report::notes(lang, notes)]
            .join(", ")
    };
    let _ = writeln!(
        text,
        "{}",
        words::summary(lang, &counts(&differences.brings), &counts(&differences.takes_away))
    );
    text
}

/// As machines read it: the check itself, and the differences.
pub fn json(checked: &Checked<'_>, differences: &Differences) -> String {
    let policy = JsonObject::default()
        .with("file", &differences.policy)
        .list("brings", differences.brings.iter().map(ShownFinding::object))
        .list("takes_away", differences.takes_away.iter().map(ShownFinding::object));
    document(checked).with("policy", policy).written()
}
