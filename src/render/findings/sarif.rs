//! Findings as SARIF 2.1.0, with the rules and what `explain` says of them. The types are our own: the little that is used.

use std::fmt::Write as _;

use serde::Serialize;

use super::diagnostic::Quoted;
use super::gitlab::IssuedFingerprints;
use super::{Checked, key};
use crate::check::{RULES, Rule};
use crate::finding::Finding;
use crate::model::Spot;
use crate::render::explain;
use crate::render::form::style::Style;
use crate::render::form::{markdown, text};
use crate::text::clean::Clean;
use crate::words::Lang;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// The base of all paths, as forges know it: the repository's root.
const ROOT: &str = "%SRCROOT%";

#[derive(Serialize)]
struct Log<'c> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'c>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'c> {
    tool: Tool,
    column_kind: &'static str,
    language: &'static str,
    results: Vec<Found<'c>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Described>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    id: &'static str,
    short_description: Message,
    full_description: Message,
    help: Help,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: String,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'c> {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: Fingerprints,
    #[serde(skip_serializing_if = "Option::is_none")]
    properties: Option<Properties<'c>>,
}

#[derive(Serialize)]
struct Properties<'c> {
    partnership: &'c str,
}

#[derive(Serialize)]
struct Fingerprints {
    #[serde(rename = "partners/v1")]
    own: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation")]
    physical: Physical,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    logical_locations: Vec<Logical>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact {
    uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri_base_id: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Logical {
    fully_qualified_name: Clean,
    kind: &'static str,
}

/// As machines read it that know no register, but do know findings.
pub fn sarif(lang: Lang, checked: &Checked<'_>) -> String {
    let mut known = IssuedFingerprints::default();
    let results = checked.findings.iter().filter_map(|finding| found(checked, finding, &mut known));
    crate::render::form::json::document(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "partners",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    rules: RULES.iter().map(|rule| described(lang, rule)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            language: if lang == Lang::Nl { "nl" } else { "en" },
            results: results.collect(),
        }],
    })
}

fn described(lang: Lang, rule: &Rule) -> Described {
    let page = explain::rule(lang, None, rule);
    let explanation = rule.explanation;
    Described {
        id: rule.id,
        short_description: Message { text: explanation.says.in_lang(lang).to_owned() },
        full_description: Message { text: explanation.what.in_lang(lang).to_owned() },
        help: Help { text: text::text(Style::default(), &page), markdown: markdown::markdown(&page) },
        default_configuration: Configuration { level: rule.level.spelling() },
    }
}

fn found<'c>(
    checked: &Checked<'c>,
    finding: &'c Finding,
    known: &mut IssuedFingerprints,
) -> Option<Found<'c>> {
    let file = checked.quoted.get(&finding.file())?;
    let other = |(nth, (place, label)): (usize, &(crate::model::Place, String))| {
        let file = checked.quoted.get(&place.file)?;
        Some(Location { id: Some(nth + 1), message: Some(message(label)), ..location(file, &place.spot) })
    };
    Some(Found {
        rule_id: finding.rule,
        rule_index: RULES.iter().position(|rule| rule.id == finding.rule),
        level: finding.level.spelling(),
        message: message(&format!("{}\n{}", finding.message, finding.help)),
        locations: [location(file, &finding.place.spot)],
        related_locations: finding.also.iter().enumerate().filter_map(other).collect(),
        partial_fingerprints: Fingerprints { own: known.fingerprint(finding, file) },
        properties: finding.partnership.as_deref().map(|partnership| Properties { partnership }),
    })
}

fn location(file: &Quoted<'_>, spot: &Spot) -> Location {
    let at = file.locate(spot);
    let named = key(spot).map(|key| Logical { fully_qualified_name: Clean::line(&key), kind: "member" });
    Location {
        id: None,
        physical: Physical {
            artifact_location: artifact(&file.path),
            region: Region {
                start_line: at.start.line,
                start_column: at.start.column,
                end_line: at.end.line,
                end_column: at.end.column,
            },
        },
        logical_locations: named.into_iter().collect(),
        message: None,
    }
}

/// Text that stays text: what would be a link or a place to fill in is escaped, as 3.11.5 and 3.11.6 ask.
fn message(words: &str) -> Message {
    let mut text = String::with_capacity(words.len() + 8);
    for c in Clean::new(words).as_str().chars() {
        match c {
            '[' | ']' | '\\' => text.extend(['\\', c]),
            '{' | '}' => text.extend([c, c]),
            c => text.push(c),
        }
    }
    Message { text }
}

/// A path from the repository's root; outside any repository, from that of the machine.
fn artifact(path: &str) -> Artifact {
    if path.starts_with('/') {
        Artifact { uri: format!("file://{}", uri(path)), uri_base_id: None }
    } else {
        Artifact { uri: uri(path), uri_base_id: Some(ROOT) }
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
