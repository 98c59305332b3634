//! Findings as SARIF 2.1.0, with the rules and what `explain` says of them: the little of it that is used.

use std::fmt::Write as _;

use super::diagnostic::Quoted;
use super::gitlab::IssuedFingerprints;
use super::{Checked, key};
use crate::check::{RULES, Rule};
use crate::finding::Finding;
use crate::model::{Place, Spot};
use crate::render::explain;
use crate::render::form::json::JsonObject;
use crate::render::form::style::Style;
use crate::render::form::{markdown, text};
use crate::text::clean::Clean;
use crate::words::{Bilingual, Lang};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The base of all paths, as forges know it: the repository's root.
const ROOT: &str = "%SRCROOT%";

/// As machines read it that know no register, but do know findings.
pub fn sarif(lang: Lang, checked: &Checked<'_>) -> String {
    let mut known = IssuedFingerprints::default();
    let results = checked.findings.iter().filter_map(|finding| found(checked, finding, &mut known));
    let driver = JsonObject::default()
        .with("name", "partners")
        .with("semanticVersion", env!("CARGO_PKG_VERSION"))
        .list("rules", RULES.iter().map(|rule| described(lang, rule)));
    let run = JsonObject::default()
        .with("tool", JsonObject::default().with("driver", driver))
        .with("columnKind", "unicodeCodePoints")
        .with("language", if lang == Lang::Nl { "nl" } else { "en" })
        .list("results", results);
    JsonObject::default().with("$schema", SCHEMA).with("version", "2.1.0").list("runs", [run]).written()
}

fn described(lang: Lang, rule: &Rule) -> JsonObject<'static> {
    let page = explain::rule(lang, None, rule);
    let explanation = rule.explanation;
    let help = JsonObject::default()
        .with("text", text::text(Style::default(), &page))
        .with("markdown", markdown::markdown(&page));
    let said = |text: Bilingual| JsonObject::default().with("text", explain::in_own_names(lang, None, text));
    JsonObject::default()
        .with("id", rule.id)
        .with("shortDescription", said(explanation.says))
        .with("fullDescription", said(explanation.what))
        .with("help", help)
        .with("defaultConfiguration", JsonObject::default().with("level", rule.level.spelling()))
}

fn found<'c>(
    checked: &'c Checked<'_>,
    finding: &'c Finding,
    known: &mut IssuedFingerprints,
) -> Option<JsonObject<'c>> {
    let file = checked.quoted.get(&finding.file())?;
    let other = |(nth, (place, label)): (usize, &(Place, String))| {
        let place = location(checked.quoted.get(&place.file)?, &place.spot);
        Some(JsonObject::default().with("id", nth + 1).and(place).with("message", message(label)))
    };
    let related: Vec<_> = finding.also.iter().enumerate().filter_map(other).collect();
    let fingerprints = JsonObject::default().with("partners/v1", known.fingerprint(finding, file));
    let of = finding.partnership.as_ref().map(|it| JsonObject::default().with("partnership", it));
    let found = JsonObject::default()
        .with("ruleId", finding.rule)
        .with_some("ruleIndex", RULES.iter().position(|rule| rule.id == finding.rule))
        .with("level", finding.level.spelling())
        .with("message", message(&format!("{}\n{}", finding.message, finding.help)))
        .list("locations", [location(file, &finding.place.spot)])
        .with_some("relatedLocations", (!related.is_empty()).then_some(related))
        .with("partialFingerprints", fingerprints)
        .with_some("properties", of);
    Some(found)
}

fn location(file: &Quoted<'_>, spot: &Spot) -> JsonObject<'static> {
    let at = file.locate(spot);
    let region = JsonObject::default()
        .with("startLine", at.start.line)
        .with("startColumn", at.start.column)
        .with("endLine", at.end.line)
        .with("endColumn", at.end.column);
    let physical =
        JsonObject::default().with("artifactLocation", artifact(&file.path)).with("region", region);
    let named = key(spot).map(|key| {
        let name = JsonObject::default().with("fullyQualifiedName", Clean::line(&key));
        vec![name.with("kind", "member")]
    });
    JsonObject::default().with("physicalLocation", physical).with_some("logicalLocations", named)
}

/// Text that stays text: what would be a link or a place to fill in is escaped, as 3.11.5 and 3.11.6 ask.
fn message(words: &str) -> JsonObject<'static> {
    let mut text = String::with_capacity(words.len() + 8);
    for c in Clean::new(words).as_str().chars() {
        match c {
            '[' | ']' | '\\' => text.extend(['\\', c]),
            '{' | '}' => text.extend([c, c]),
            c => text.push(c),
        }
    }
    JsonObject::default().with("text", text)
}

/// A path from the repository's root; outside any repository, from that of the machine.
fn artifact(path: &str) -> JsonObject<'static> {
    if path.starts_with('/') {
        JsonObject::default().with("uri", format!("file://{}", uri(path)))
    } else {
        JsonObject::default().with("uri", uri(path)).with("uriBaseId", ROOT)
    }
}

fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
