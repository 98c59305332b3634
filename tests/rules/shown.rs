//! What `check` finds missing, the page for the board, the round, the cycle and the signals show, and what they show as
//! missing, `check` finds: over every register in `tests/faults`, and those that other tests and examples are made of.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use partners::check::{self, Seen};
use partners::context::Surroundings;
use partners::disk::load::{self, Loaded};
use partners::finding::Finding;
use partners::model::place::Spot;
use partners::model::vocabulary::Outcome;
use partners::words::{Lang, shortcomings};
use serde_json::Value;

use super::edge::at_the_edge;
use crate::fixture::program::{run, surroundings};

const TODAY: &str = "2026-12-01";

/// One missing thing: the partnership, and where it would stand, as the machine format of the report names that.
type Named = (String, String);

fn registers() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all: Vec<PathBuf> =
        root.join("tests/faults").read_dir().unwrap().map(|it| it.unwrap().path().join("register")).collect();
    // One id in two files is nobody's: it is refused by whatever shows one dossier.
    all.retain(|register| !register.ends_with("duplicate-id/register"));
    all.extend(root.join("examples").read_dir().unwrap().map(|it| it.unwrap().path()));
    all.push(root.join("tests/accounts/register"));
    all.retain(|it| it.join("register.toml").is_file());
    assert!(all.len() > 40, "only {} registers", all.len());
    all.sort();
    all
}

fn report(register: &Path, asked: &[&str]) -> Value {
    let here = Surroundings {
        register: Some(register.to_owned()),
        today: Some(TODAY.to_owned()),
        ..surroundings(register)
    };
    let ended = run(here, asked.iter().chain(&["--format", "json"]));
    serde_json::from_str(&ended.out)
        .unwrap_or_else(|_| panic!("{asked:?} in {}: {}", register.display(), ended.remarks))
}

/// What is found and still so: not what a later decision or correction put right.
fn findings(loaded: &Loaded) -> Vec<Finding> {
    let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
    let mut found = check::run(&loaded.register, TODAY.parse().unwrap(), Lang::En, seen);
    let mended = [shortcomings::settled_here(Lang::En), shortcomings::corrected_here(Lang::En)];
    found.retain(|it| !it.also.iter().any(|(_, label)| mended.contains(label)));
    found
}

fn steps(finding: &Finding) -> Vec<&str> {
    match &finding.place.spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Missing(path) | Spot::Header(path) => {
            path.0.iter().map(String::as_str).collect()
        }
        Spot::File | Spot::Bytes(..) => Vec::new(),
    }
}

/// Where the page for the board names what a rule finds missing; nothing for a rule about something else.
fn on_the_page(finding: &Finding, loaded: &Loaded) -> Option<String> {
    let path = steps(finding);
    Some(match finding.rule {
        "owner-missing" | "strategic-parts" | "strategic-objectives" => path.join("."),
        "no-evaluation-plan" => "evaluation_plan".to_owned(),
        "governance-not-contacted" => "advice".to_owned(),
        "no-knowledge-security-outcome" => "knowledge_security".to_owned(),
        "not-shared-with-partner" => "shared".to_owned(),
        "not-signed-by-board-or-director" => "agreement.signed".to_owned(),
        "consideration-incomplete" => [&["considerations"], &path[2..]].concat().join("."),
        "one-sided-contacts" => {
            let partnership = loaded.register.get(finding.partnership.as_deref()?)?;
            let is_ours = partnership.head.contacts.values().all(|it| it.side.spelling() == Some("us"));
            format!("contacts.{}", if is_ours { "partner" } else { "us" })
        }
        _ => return None,
    })
}

/// Runs over every partnership that was read whole, with what was found.
fn each_register(mut look: impl FnMut(&Path, &Loaded, &[Finding])) {
    let edge = at_the_edge();
    for register in registers().into_iter().chain([edge.path().to_owned()]) {
        let mut loaded = load::register(&register, Lang::En).unwrap();
        loaded.reckon_from(TODAY.parse().unwrap());
        let broken = loaded.broken.clone();
        loaded.register.partnerships.retain(|it| !broken.contains(&it.file));
        let found = findings(&loaded);
        look(&register, &loaded, &found);
    }
}

/// What only one of the two names.
fn differences(register: &Path, [found, shown]: [BTreeSet<Named>; 2]) -> Vec<String> {
    let line = |who: &str, (id, name): &Named| format!("{}: {id}: only {who}: {name}", register.display());
    let of_check = found.difference(&shown).map(|it| line("check", it));
    of_check.chain(shown.difference(&found).map(|it| line("the report", it))).collect()
}

#[test]
fn the_page_for_the_board_names_what_is_missing_as_check_does() {
    let mut apart = Vec::new();
    let mut count = 0;
    each_register(|register, loaded, found| {
        for partnership in &loaded.register.partnerships {
            let id = &partnership.id;
            let page = report(register, &["show", id, "--for", "board"]);
            let texts = |value: &Value| value.as_str().unwrap().to_owned();
            let mut shown: BTreeSet<String> =
                page["not_recorded"].as_array().unwrap().iter().map(texts).collect();
            let mine = || found.iter().filter(|it| it.partnership.as_ref() == Some(id));
            let found: BTreeSet<String> = mine().filter_map(|it| on_the_page(it, loaded)).collect();
            count += found.len();
            // What was weighed again is answered by what was weighed last, which is what the page shows.
            let considerations = partnership.dossier.considerations.standing().count();
            let is_of_last = |it: &&String| considerations == 1 || !it.starts_with("considerations.");
            let only_found = found.difference(&shown).filter(is_of_last);
            apart.extend(only_found.map(|it| format!("{}: {id}: only check: {it}", register.display())));
            // While it waits for a decision, the page also names what no rule asks yet.
            let status = page["status"].as_str().unwrap();
            let is_waiting = ["noted", "proposed", "to-review", "expired"].contains(&status);
            if is_waiting || loaded.findings.iter().any(|it| it.file() == partnership.file) {
                continue;
            }
            let mut decisions = partnership.dossier.decisions.standing();
            let is_weighed = decisions.any(|it| it.outcome == Outcome::Enter)
                && considerations == 1
                && !mine().any(|it| it.rule == "entered-without-consideration");
            shown.retain(|it| match it.split('.').next().unwrap() {
                // No rule asks for a goal, a first day, or a network map that nobody began.
                "goal" | "starts" => false,
                "contacts" => !partnership.head.contacts.is_empty(),
                // That the partner knows it is asked from the day it runs.
                "shared" => status != "upcoming",
                "considerations" => is_weighed,
                _ => true,
            });
            let only_shown = shown.difference(&found);
            apart.extend(only_shown.map(|it| format!("{}: {id}: only the page: {it}", register.display())));
        }
    });
    assert!(apart.is_empty(), "{}", apart.join("\n"));
    assert!(count > 80, "only {count} were compared");
}

#[test]
fn the_page_for_the_board_asks_about_a_profile_as_check_does() {
    let mut apart = Vec::new();
    each_register(|register, loaded, found| {
        for partnership in &loaded.register.partnerships {
            let id = &partnership.id;
            let page = report(register, &["show", id, "--for", "board"]);
            let asks = page["asked"].as_array().unwrap().iter().any(|it| it["what"] == "profile");
            let is_about_profile = |it: &&Finding| {
                it.partnership.as_ref() == Some(id)
                    && match it.rule {
                        "profile-doubt-not-decided-by-board" => true,
                        "doubt-undecided" => steps(it).contains(&"profile"),
                        _ => false,
                    }
            };
            let is_found = found.iter().any(|it| is_about_profile(&it));
            // Where it was entered on a negative judgement, another rule says so.
            let is_entered = |it: &Finding| {
                it.partnership.as_ref() == Some(id) && it.rule == "entered-without-both-positive"
            };
            if asks != is_found && !(asks && found.iter().any(is_entered)) {
                apart.push(format!("{}: {id}: the page asks: {asks}, check: {is_found}", register.display()));
            }
        }
    });
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn the_round_names_what_a_strategic_one_lacks_as_check_does() {
    let mut apart = Vec::new();
    each_register(|register, _, found| {
        for row in report(register, &["report", "round"])["partnerships"].as_array().unwrap() {
            let (id, status) = (row["partnership"].as_str().unwrap(), row["status"].as_str().unwrap());
            let of_round = |it: &&Finding| {
                it.rule.starts_with("strategic-") && it.rule != "strategic-only-exchange"
                    || it.rule == "no-knowledge-security-outcome"
            };
            let mine = found.iter().filter(|it| it.partnership.as_deref() == Some(id)).filter(of_round);
            let key = |it: &Finding| match it.rule {
                "no-knowledge-security-outcome" => "knowledge_security".to_owned(),
                _ => steps(it)[1].to_owned(),
            };
            let named = |it: String| (format!("{id} ({status})"), it);
            let mine: BTreeSet<Named> = mine.map(key).map(named).collect();
            let shown = row["missing"].as_array().unwrap().iter();
            let shown: BTreeSet<Named> = shown.map(|it| named(it.as_str().unwrap().to_owned())).collect();
            let is_entered = ["active", "suspended", "upcoming", "ended"].contains(&status);
            let shown = if is_entered { shown } else { shown.intersection(&mine).cloned().collect() };
            apart.extend(differences(register, [mine, shown]));
        }
    });
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn the_cycle_shows_the_evaluations_that_led_to_nothing_as_check_does() {
    let mut apart = Vec::new();
    each_register(|register, _, found| {
        let named = found.iter().filter(|it| it.rule == "no-adjustment-or-reason");
        let named = named.map(|it| (it.partnership.clone().unwrap(), steps(it)[1].to_owned())).collect();
        let cycle = report(register, &["report", "cycle"]);
        let texts = |row: &Value| {
            let text = |key: &str| row[key].as_str().unwrap().to_owned();
            (text("partnership"), text("entry"))
        };
        let shown = cycle["no_adjustment"].as_array().unwrap().iter().map(texts).collect();
        apart.extend(differences(register, [named, shown]));
    });
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn the_signals_that_wait_for_feedback_are_those_that_check_finds() {
    let mut apart = Vec::new();
    each_register(|register, loaded, found| {
        if !loaded.broken.is_empty() {
            return; // The feedback may stand where it could not be read; the report says which files those are.
        }
        let named = found.iter().filter(|it| it.rule == "outcome-without-feedback");
        let named = named.map(|it| (it.partnership.clone().unwrap(), steps(it)[1].to_owned())).collect();
        let signals = report(register, &["report", "signals"]);
        let waits = |row: &&Value| row["missing"] == serde_json::json!(["feedback"]);
        let shown = signals["signals"].as_array().unwrap().iter().filter(waits);
        let texts = |row: &Value| {
            (row["partnership"].as_str().unwrap().to_owned(), row["id"].as_str().unwrap().to_owned())
        };
        apart.extend(differences(register, [named, shown.map(texts).collect()]));
    });
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}
