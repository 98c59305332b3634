//! What the sources forbid, or leave open on purpose: no key, word or rule of the program says it in their place.

use std::collections::BTreeSet;

use partners::check::RULES;
use partners::finding::Level;
use partners::model::entries::Common;
use partners::model::facts::{Demand, Facts as _, Key, Schema};
use partners::model::{Dossier, Head, Policy};

use super::program;

/// Every key of every table, by its path, and the words that it may hold.
fn everything() -> Vec<(String, &'static Key)> {
    let mut all = Vec::new();
    for schema in [Head::SCHEMA, Dossier::SCHEMA, Common::SCHEMA, Policy::SCHEMA] {
        below(schema, "", &mut all);
    }
    all
}

fn below(schema: &'static Schema, path: &str, all: &mut Vec<(String, &'static Key)>) {
    for key in schema.keys {
        let path = if path.is_empty() { key.name.to_owned() } else { format!("{path}.{}", key.name) };
        if let Some(inner) = program::inside(key) {
            below(inner, &path, all);
        }
        all.push((path, key));
    }
}

/// What would weigh in people's place, exclude somebody, or name a person. The whole words of a key or word are compared.
const FORBIDDEN: &[&str] = &[
    "score",
    "rating",
    "rank",
    "ranking",
    "grade",
    "points",
    "weight",
    "severity",
    "priority",
    "verdict",
    "probability",
    "banned",
    "blocked",
    "blacklist",
    "denied",
    "excluded",
    "exclusion",
    "allowlist",
    "sanction",
    "sanctions",
    "region",
    "regions",
    "ideology",
    "religion",
    "party",
    "politics",
    "committee",
    "commission",
    "deadline",
    "threshold",
    "complaint",
    "complainant",
    "accused",
    "victim",
    "counsellor",
    "reporter",
    "email",
    "phone",
    "person",
    "surname",
    "green",
    "red",
];

#[test]
fn nothing_in_the_format_weighs_excludes_or_names_a_person() {
    for (path, key) in everything() {
        let names = std::iter::once(key.name).chain(program::words_of(key).iter().copied());
        for name in names {
            let parts: BTreeSet<&str> = name.split(['_', '-']).collect();
            let found: Vec<_> = FORBIDDEN.iter().filter(|word| parts.contains(*word)).collect();
            assert!(found.is_empty(), "{path}: {found:?}");
        }
    }
}

#[test]
fn the_format_asks_for_these_keys_and_no_other() {
    let required: BTreeSet<String> = everything()
        .into_iter()
        .filter(|(_, key)| key.demand != Demand::Optional)
        .map(|(path, _)| path)
        .collect();
    let wanted = [
        "schema",
        "name",
        "partners",
        "partners.name",
        "date",
        // Where an entry is taken back.
        "corrects",
        "decisions.outcome",
        "decisions.by",
        "considerations.occasion",
        "signals.from",
        "signals.summary",
        "follow_ups.signal",
        "follow_ups.step",
        "advice.from",
        "advice.kind",
        "evaluations.occasion",
        "adjustments.evaluation",
        "adjustments.action",
        "adjustments_done.adjustment",
        "shared.about",
        "samples.seed",
        "handovers.role",
        "handovers.to",
        "submissions.to",
        "submissions.question",
        "exceptions.rule",
        "exceptions.about",
        "exceptions.by",
        "exceptions.reason",
        "knowledge_security.by",
        // One of two, and one of three.
        "knowledge_security.allowed",
        "monitoring.progress",
        "redacted.date",
        "redacted.ground",
        "redacted.by",
    ];
    assert_eq!(required, wanted.map(str::to_owned).into());
}

#[test]
fn what_others_recommend_is_never_an_error() {
    let mut recommended = 0;
    for rule in RULES {
        let source = rule.explanation.source.nl;
        let is_ours =
            source.contains("De Haagse Hogeschool") || source.contains("Internationaliseringsbeleid");
        let is_theirs =
            ["HOGENT", "Inspectie van het Onderwijs", "Platform IV-HO"].iter().any(|it| source.contains(it));
        if is_theirs && !is_ours {
            assert_ne!(rule.level, Level::Error, "{}", rule.id);
            recommended += 1;
        }
    }
    assert!(recommended >= 3, "{recommended} rules rest on what others recommend");
}
