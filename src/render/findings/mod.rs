//! Findings as text, JSON and annotations.

pub mod diagnostic;
pub mod gitlab;
pub mod junit;
pub mod policy;
pub mod sarif;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use self::diagnostic::Quoted;
use super::form::json::JsonObject;
use super::form::style::{Paint, Style};
use crate::document::{Located, Locator};
use crate::finding::{Counts, Finding, Level};
use crate::model::{Day, FileId, Place, Spot};
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::{Lang, landed_entries, report as words};

/// Finds the lines of the files that have findings; a file's source is its path as it is shown, and its text.
pub fn quoted<'t, 'f>(
    found: impl IntoIterator<Item = &'f Finding>,
    source: &dyn Fn(FileId) -> (String, Option<&'t str>),
) -> BTreeMap<FileId, Quoted<'t>> {
    let places = found.into_iter().flat_map(|finding| {
        std::iter::once(&finding.place).chain(finding.also.iter().map(|(place, _)| place))
    });
    let mut quoted = BTreeMap::new();
    for Place { file, .. } in places {
        quoted.entry(*file).or_insert_with(|| {
            let (path, text) = source(*file);
            Quoted { path, locator: text.map(Locator::new) }
        });
    }
    quoted
}

/// Findings are in order of file and line.
pub fn sort_key(
    finding: &Finding,
    quoted: &BTreeMap<FileId, Quoted<'_>>,
) -> (FileId, usize, usize, &'static str) {
    let start = quoted.get(&finding.file()).map(|file| file.locate(&finding.place.spot).start);
    (finding.file(), start.map_or(0, |it| it.line), start.map_or(0, |it| it.column), finding.rule)
}

/// What a check found.
pub struct Checked<'c> {
    /// The register's folder, as it is shown.
    pub register: String,
    pub institution: Option<String>,
    /// The day it was reckoned from.
    pub today: Day,
    /// How many files were looked at.
    pub files: usize,
    /// The commit it stands at.
    pub revision: Option<String>,
    /// Whether anything differs from that commit.
    pub is_dirty: bool,
    /// How many findings there are of each level.
    pub counts: Counts,
    /// The findings, in order of file and line.
    pub findings: &'c [Finding],
    /// The files they are about.
    pub quoted: &'c BTreeMap<FileId, Quoted<'c>>,
    /// What the change is compared with, when it is compared.
    pub since: Option<ComparedWith<'c>>,
}

/// What a change is compared with, and what does not decide about it.
pub struct ComparedWith<'c> {
    pub commit: &'c str,
    pub short: &'c str,
    /// What was found there already, in order of file and line.
    pub older: &'c [Finding],
    /// What the change redacted, which it may.
    pub redactions: Vec<Redaction>,
}

/// An entry that lost its text on a legal ground.
pub struct Redaction {
    pub partnership: String,
    pub file: String,
    pub key: String,
    pub date: String,
    pub ground: String,
    /// The function that did it.
    pub by: String,
    pub lost: Vec<String>,
}

/// As people read it.
pub fn text(lang: Lang, style: Style, checked: &Checked<'_>) -> String {
    let mut text = String::new();
    let say = |text: &mut String, finding: &Finding| {
        text.push_str(&diagnostic::finding(lang, style, finding, &|file| checked.quoted.get(&file)));
        text.push_str("\n\n");
    };
    let say_all = |text: &mut String, findings: &[Finding]| {
        let (to_review, others): (Vec<&Finding>, Vec<&Finding>) =
            findings.iter().partition(|finding| finding.rule == "to-review");
        for (first, more) in of_one_kind(style, &others) {
            say(text, first);
            if !more.is_empty() {
                text.pop();
                let _ = writeln!(
                    text,
                    "{}",
                    style.paint(Paint::Strong, &words::also_elsewhere(lang, more.len()))
                );
                for finding in more {
                    text.push_str(&briefly(finding, checked.quoted));
                }
                text.push('\n');
            }
        }
        // What is from before the framework is told together, in one line.
        if let Some(first) = to_review.first() {
            let id = first.partnership.as_deref().unwrap_or_default();
            let said = words::to_review(lang, to_review.len(), id);
            let _ = writeln!(text, "{}\n", style.paint(Paint::Strong, Clean::line(&said).as_str()));
        }
    };
    say_all(&mut text, checked.findings);
    let since = checked.since.as_ref();
    if let Some(since) = since.filter(|since| !since.redactions.is_empty()) {
        let _ = writeln!(text, "{}", style.paint(Paint::Strong, &landed_entries::redacted_head(lang)));
        for it in &since.redactions {
            let said = landed_entries::redacted(lang, &it.key, &it.file, &it.lost.join(", "), &it.ground);
            let _ = writeln!(text, "- {}", Clean::line(&said));
        }
        text.push('\n');
    }
    if let Some(since) = since.filter(|since| !since.older.is_empty()) {
        let head = landed_entries::older_head(lang, since.short);
        let _ = writeln!(text, "{}\n", style.paint(Paint::Strong, &head));
        say_all(&mut text, since.older);
    }
    text.push_str(&summary(lang, style, checked));
    let text = refitted(style.width, &text);
    text.split_inclusive('\n').map(|line| style.with_commands(line)).collect()
}

/// So many of one kind are told each by itself.
const FEW: usize = 3;

/// Findings, on a terminal those of one rule together where they are many: the first, and where else it is so.
fn of_one_kind<'f>(style: Style, findings: &[&'f Finding]) -> Vec<(&'f Finding, Vec<&'f Finding>)> {
    let many = |rule: &str| {
        style.width.is_some() && findings.iter().filter(|finding| finding.rule == rule).count() > FEW
    };
    let mut all: Vec<(&Finding, Vec<&Finding>)> = Vec::new();
    for finding in findings {
        match all.iter_mut().find(|(first, _)| first.rule == finding.rule && many(first.rule)) {
            Some((_, more)) => more.push(finding),
            None => all.push((finding, Vec::new())),
        }
    }
    all
}

/// Where a finding is, and what it says there.
fn briefly(finding: &Finding, quoted: &BTreeMap<FileId, Quoted<'_>>) -> String {
    let Some(file) = quoted.get(&finding.file()) else { return String::new() };
    let at = file.locate(&finding.place.spot).start;
    let path = Clean::line(&file.path);
    format!("  {path}:{}:{}: {}\n", at.line, at.column, Clean::line(&finding.message))
}

/// The lines at the end.
fn summary(lang: Lang, style: Style, checked: &Checked<'_>) -> String {
    let mut text = String::new();
    let Counts { errors, warnings, notes } = checked.counts;
    let files = words::files(lang, checked.files);
    let summary = if errors + warnings + notes == 0 {
        words::checked_fine(lang, &files)
    } else {
        let paint =
            |number: usize, text: String| if number > 0 { style.paint(Paint::Strong, &text) } else { text };
        words::checked(
            lang,
            &files,
            &paint(errors, words::errors(lang, errors)),
            &paint(warnings, words::warnings(lang, warnings)),
            &paint(notes, words::notes(lang, notes)),
        )
    };
    let _ = writeln!(text, "{summary}");
    if let Some(since) = checked.since.as_ref().filter(|since| !since.older.is_empty()) {
        let Counts { errors, warnings, notes } = Counts::of(since.older);
        let parts = [words::errors(lang, errors), words::warnings(lang, warnings), words::notes(lang, notes)];
        let said = landed_entries::older(lang, &parts.join(", "));
        let _ = writeln!(text, "{}", style.paint(Paint::Faint, &said));
    }
    if let Some(finding) = checked.findings.iter().find(|finding| finding.level == Level::Error) {
        let _ = writeln!(text, "{}", style.paint(Paint::Faint, &words::explain_more(lang, finding.rule)));
    }
    text
}

/// As machines read it.
pub fn json(checked: &Checked<'_>) -> String {
    document(checked).written()
}

fn document<'c>(checked: &'c Checked<'_>) -> JsonObject<'c> {
    let since = checked.since.as_ref();
    JsonObject::default()
        .with("format", "partners.check/1")
        .with("register", &checked.register)
        .with("revision", checked.revision.as_ref())
        .with("dirty", checked.is_dirty)
        .with("today", checked.today)
        .with("institution", checked.institution.as_ref())
        .with("files", checked.files)
        .with("errors", checked.counts.errors)
        .with("warnings", checked.counts.warnings)
        .with("notes", checked.counts.notes)
        .list("findings", objects(checked, checked.findings))
        .with_some("base", since.map(|since| since.commit))
        .with_some("older", since.map(|since| objects(checked, since.older)))
        .with_some(
            "redactions",
            since.map(|since| since.redactions.iter().map(redaction).collect::<Vec<_>>()),
        )
}

fn objects<'c>(checked: &'c Checked<'_>, findings: &'c [Finding]) -> Vec<JsonObject<'c>> {
    findings.iter().filter_map(|finding| object(checked, finding)).collect()
}

fn object<'c>(checked: &'c Checked<'_>, finding: &'c Finding) -> Option<JsonObject<'c>> {
    let file = checked.quoted.get(&finding.file())?;
    Some(object_at(finding, &file.path, &file.locate(&finding.place.spot)))
}

fn object_at<'c>(finding: &'c Finding, path: &'c str, at: &Located) -> JsonObject<'c> {
    JsonObject::default()
        .with("rule", finding.rule)
        .with("level", finding.level.spelling())
        .with("partnership", finding.partnership.as_ref())
        .with("file", path)
        .with("line", at.start.line)
        .with("column", at.start.column)
        .with("end_line", at.end.line)
        .with("end_column", at.end.column)
        .with("key", key(&finding.place.spot))
        .with("message", &finding.message)
        .with("help", &finding.help)
}

fn redaction(it: &Redaction) -> JsonObject<'_> {
    JsonObject::default()
        .with("partnership", &it.partnership)
        .with("file", &it.file)
        .with("key", &it.key)
        .with("date", &it.date)
        .with("ground", &it.ground)
        .with("by", &it.by)
        .list("lost", &it.lost)
}

/// The key a spot is about.
pub(crate) fn key(spot: &Spot) -> Option<String> {
    match spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Header(path) | Spot::Missing(path)
            if !path.0.is_empty() =>
        {
            Some(path.to_string())
        }
        _ => None,
    }
}

/// Annotations for GitHub: errors first, since it shows ten a step and drops the rest; then all of it as plain
/// lines, for the log.
pub fn github(lang: Lang, checked: &Checked<'_>) -> String {
    let mut findings: Vec<&Finding> = checked.findings.iter().collect();
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    let mut text = String::new();
    for finding in findings {
        let Some(file) = checked.quoted.get(&finding.file()) else { continue };
        let at = file.locate(&finding.place.spot);
        let command = if finding.level == Level::Note { "notice" } else { finding.level.spelling() };
        let said = format!("{}\n{}", Clean::new(&finding.message), Clean::new(&finding.help));
        let _ = writeln!(
            text,
            "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}",
            property(&file.path),
            at.start.line,
            at.end.line,
            at.start.column,
            at.end.column,
            property(finding.rule),
            data(&said),
        );
    }
    text + &summary(lang, Style::default(), checked)
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A").replace("##[", "## [")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
