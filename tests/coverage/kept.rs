//! What is kept by the own register of De Haagse Hogeschool, by the shape of the format, or at a scale, and that no other
//! test looks at.

use std::fs;
use std::path::{Path, PathBuf};

use partners::Ending;
use partners::context::Surroundings;
use partners::disk::load;
use partners::document::read_policy;
use partners::model::facts::Shape;
use partners::model::{FileId, Policy};
use partners::words::Lang;

use super::{program, root};
use crate::fixture::program::{run, surroundings};

fn said(register: &Path, words: &[&str]) -> Ending {
    let here = Surroundings { today: Some("2026-12-01".to_owned()), ..surroundings(register) };
    run(here, words)
}

/// Files below a folder, by what their names end in.
fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name().into_iter();
    let files = walk.map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.is_file() && path.to_string_lossy().ends_with(end)).collect()
}

/// A register with nothing but one informal partnership, `proef`, and what is added to it.
fn small(rest: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("partnerships")).unwrap();
    fs::write(folder.path().join("register.toml"), "schema = 1\nname = \"Proef\"\n").unwrap();
    let text = format!(
        "schema = 1\nname = \"Proef\"\nformality = \"informal\"\n[[partners]]\nname = \"Verzonnen\"\n{rest}"
    );
    fs::write(folder.path().join("partnerships/proef.toml"), text).unwrap();
    folder
}

fn own_policy() -> Policy {
    load::policy(&root().join("register")).unwrap()
}

/// L12 and L15 of the requirements: four ambitions, three values, and the frameworks that are in force.
#[test]
fn the_own_register_offers_what_its_sources_name() {
    let offered = own_policy().offered.unwrap();
    assert_eq!(offered.values, ["curious", "connecting", "caring"]);
    assert_eq!(
        offered.ambitions,
        [
            "Onderwijs en onderzoek met externe partners",
            "Integratie duurzaamheid en rechtvaardigheid in onderwijs en onderzoek",
            "Duurzame en rechtvaardige bedrijfsvoering",
            "Inclusieve cultuur",
        ]
    );
    let frameworks = offered.frameworks.join("\n");
    for named in [
        "Erasmus Charter for Higher Education",
        "Gedragscode Internationale Student",
        "vrede en mensenrechten, wereldburgerschap, intercultureel leren, duurzame ontwikkeling",
        "rechtvaardig samenleven, de transitie naar duurzaamheid, een digitale toekomst",
    ] {
        assert!(frameworks.contains(named), "{named}");
    }
}

/// A plan that is still being made (000:108-110) is offered nowhere as if it held.
#[test]
fn a_draft_is_not_offered_as_in_force() {
    let plans = ["sustainability action", "sustainability actieplan"];
    let files =
        [files("src", ".rs"), files("src", ".toml"), files("register", ".toml"), files("examples", ".toml")];
    for file in files.concat() {
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
        for line in lines {
            assert!(!plans.iter().any(|plan| line.contains(plan)), "{}: {line}", file.display());
        }
    }
}

/// What is settled in the city, who wrote another document, and the regions of the past are no partners (001:85-89, 1009).
#[test]
fn the_own_register_holds_no_neighbours_authors_or_regions() {
    let partnerships = files("register/partnerships", ".toml");
    assert!(partnerships.len() >= 10);
    for file in partnerships {
        let text = fs::read_to_string(&file).unwrap();
        let facts: String = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
        for name in
            ["Strafhof", "Gerechtshof", "Arbitrage", "Europol", "Eurojust", "HOGENT", "Brazilië", "China"]
        {
            assert!(!facts.contains(name), "{}: {name}", file.display());
        }
    }
}

/// Networks are looked after by team Strategie (001:913-914), and two of them run through an umbrella (001:930-937).
#[test]
fn networks_have_their_unit_and_their_umbrella() {
    let network = |id: &str| {
        fs::read_to_string(root().join(format!("register/partnerships/team-strategie/{id}.toml"))).unwrap()
    };
    for id in ["uas4europe", "neth-er"] {
        assert!(network(id).contains("\nvia = \"Vereniging Hogescholen\"\n"), "{id}");
    }
    for id in ["the-hague-network", "uasnl", "holland-house-brussel", "start-for-future-cooperative"] {
        let text = network(id);
        assert!(text.contains("\nunit = \"team-strategie\"\n") && !text.contains("\nvia = "), "{id}");
    }
    let shown = said(&root().join("register"), &["show", "neth-er"]);
    assert!(shown.out.contains("Vereniging Hogescholen"), "{}", shown.out);
}

/// More than three hundred exchange partners (001:490-492): all are listed, and the report says what is due and no more.
#[test]
fn three_hundred_partnerships_stay_readable() {
    let folder = tempfile::tempdir().unwrap();
    let unit = folder.path().join("partnerships/zorg");
    fs::create_dir_all(&unit).unwrap();
    let policy = "schema = 1\nname = \"Proef\"\ncountry = \"NL\"\n[units.zorg]\nnl = \"Zorg\"\n[categories.exchange]\nnl = \"Uitwisseling\"\n";
    fs::write(folder.path().join("register.toml"), policy).unwrap();
    for nth in 0..320 {
        let (category, country) = if nth % 2 == 0 { ("category = \"exchange\"\n", "BR") } else { ("", "NL") };
        let text = format!(
            "schema = 1\nname = \"Samenwerking {nth:03}\"\nformality = \"informal\"\nunit = \"zorg\"\n{category}starts = 2025-09-01\n\
             [[partners]]\nname = \"Verzonnen {nth:03}\"\ncountry = \"{country}\"\n\
             [decisions.2025-06-01-{nth:04}]\ndate = 2025-06-01\noutcome = \"enter\"\nby = \"team\"\nreasons = \"Past.\"\n"
        );
        fs::write(unit.join(format!("samenwerking-{nth:03}.toml")), text).unwrap();
    }
    let listed = |words: &[&str]| said(folder.path(), words).out.matches("Samenwerking ").count();
    assert_eq!(listed(&["list"]), 320);
    assert_eq!(listed(&["list", "--category", "exchange", "--unit", "zorg"]), 160);
    assert_eq!(listed(&["list", "--country", "BR", "--category", "exchange"]), 160);
    let due = said(folder.path(), &["report", "due"]).out;
    assert!(due.lines().filter(|line| !line.is_empty()).count() <= 2, "one line, and the foot: {due}");
    let overview = said(folder.path(), &[]).out;
    assert!(overview.contains("320") && overview.lines().count() <= 15, "{overview}");
}

/// Four categories, of which the strategic one has its rhythm and its number of objectives (001:475-487, 1035-1038).
#[test]
fn four_categories_with_their_rhythm_are_there_from_the_start() {
    let new = |lang: &str| {
        let text = fs::read_to_string(root().join(format!("src/words/init/register.{lang}.toml"))).unwrap();
        read_policy(Lang::En, FileId(0), &text).facts
    };
    for policy in [own_policy(), new("nl"), new("en")] {
        let names: Vec<&str> = policy.categories.keys().map(String::as_str).collect();
        assert_eq!(names, ["exchange", "preferred", "strategic", "virtual"]);
        let strategic = policy.category(Some("strategic")).unwrap();
        assert_eq!((strategic.strategic, strategic.objectives), (Some(true), Some(3)));
        assert_eq!(strategic.monitor_every, "12 months".parse().ok());
        assert_eq!(strategic.evaluate_every, "24 months".parse().ok());
    }
}

/// An organisation can be known before anything is done together (004:195-197).
#[test]
fn a_contact_needs_no_decision() {
    let contact = "side = \"partner\"\nfunction = \"Wijkagent\"\nchannel = \"wijk@verzonnen.example\"\nverified = 2026-11-02\n";
    let register = small(&format!("[contacts.wijk]\n{contact}"));
    assert_eq!(said(register.path(), &["check"]).code, 0);
    let map = said(register.path(), &["report", "contacts"]).out;
    assert!(map.contains("Verzonnen") && map.contains("Wijkagent"), "{map}");
}

/// No tree and no fixed order (000:344-346): whatever step comes first, no rule minds.
#[test]
fn the_steps_on_a_signal_come_in_any_order() {
    let signal =
        "[signals.2026-01-05-s1gna1]\ndate = 2026-01-05\nfrom = \"staff\"\nsummary = \"Een vraag.\"\n";
    let order =
        ["outcome", "feedback", "evaluation", "inquiry", "partner-conversation", "inquiry", "acknowledged"];
    let steps = order.iter().enumerate().map(|(nth, step)| {
        let date = format!("2026-02-0{}", nth + 1);
        let key = "signal = \"2026-01-05-s1gna1\"";
        format!("[follow_ups.{date}-step{nth}]\ndate = {date}\n{key}\nstep = \"{step}\"\n")
    });
    let register = small(&format!("{signal}{}", steps.collect::<String>()));
    let checked = said(register.path(), &["check", "--strict"]);
    assert_eq!((checked.code, checked.remarks.as_str()), (0, ""), "{}", checked.out);
    let open = said(register.path(), &["report", "signals", "--lang", "en"]).out;
    assert!(open.starts_with("No open signals are recorded;"), "{open}");
}

/// At any time, about a running or a future partnership (000:340-342): no state refuses a signal.
#[test]
fn a_signal_is_taken_in_every_state() {
    let signal = ["signal", "proef", "--from", "student", "--summary", "Een vraag.", "--dry-run"];
    let key = "date = 2026-01-05\nby = \"team\"\nreasons = \"Zo besloten.\"\n";
    let decided = ["enter", "decline", "suspend", "end"]
        .map(|outcome| format!("[decisions.2026-01-05-dec1de]\n{key}outcome = \"{outcome}\"\n"));
    for state in [&[String::new()], &decided[..]].concat() {
        let ended = said(small(&state).path(), &signal);
        let is_taken = ended.code == 0 && ended.out.contains("[signals.2026-12-01-");
        assert!(is_taken, "{state}: {}", ended.remarks);
    }
}

/// Whom the framework names can be recorded, and the kinds of signal and roles that it names (000:191-194, 260-271, 368-370).
#[test]
fn whom_and_what_the_framework_names_can_be_recorded() {
    let register = small("");
    let written = |words: &[&str], said_as: &str| {
        let ended = said(register.path(), &[words, &["--dry-run"]].concat());
        assert!(ended.code == 0 && ended.out.contains(said_as), "{words:?}: {}", ended.remarks);
    };
    for adviser in
        ["governance", "strategy", "inclusion", "vereniging-hogescholen", "ocw", "loket-kennisveiligheid"]
    {
        let words = ["advise", "proef", "--from", adviser, "--kind", "advice", "--gist", "Praat eerst."];
        written(&words, &format!("from = \"{adviser}\""));
    }
    for kind in ["request", "other-institution", "event", "incident", "other"] {
        let words = ["signal", "proef", "--from", "staff", "--kind", kind, "--summary", "Een vraag."];
        written(&words, &format!("kind = \"{kind}\""));
    }
    for from in ["student", "staff", "other-institution", "outside", "anonymous"] {
        written(
            &["signal", "proef", "--from", from, "--summary", "Een vraag."],
            &format!("from = \"{from}\""),
        );
    }
}

/// Reasons are free text of any length and any number of lines (000:303-305), not a choice.
#[test]
fn reasons_are_free_text() {
    for path in [
        "considerations.reason",
        "considerations.content.impact",
        "considerations.content.mission",
        "considerations.content.values",
        "considerations.content.no_harm",
        "considerations.content.how",
        "considerations.content.scale",
        "considerations.profile.compatible",
        "considerations.profile.conduct",
        "decisions.reasons",
        "decisions.dissent",
        "evaluations.goals",
        "evaluations.norms",
        "evaluations.none_needed",
        "monitoring.progress",
        "monitoring.results",
        "monitoring.attention",
        "strategic.objectives",
        "strategic.risks.control",
    ] {
        let key = program::field(path).unwrap();
        assert!(matches!(key.shape, Shape::Prose | Shape::ByWord(_)), "{path}: {:?}", key.shape);
    }
}

/// The questions and explanations know no verdict, no black list and no risky partner (000:153-157).
#[test]
fn no_sentence_of_the_program_judges_a_partner() {
    let words = [
        "zwarte lijst",
        "blacklist",
        "hoog risico",
        "high risk",
        "high-risk",
        "stoplicht",
        "traffic light",
        "verdacht",
        "geblokkeerd",
        "blocked",
    ];
    for file in files("src/words", ".rs") {
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        for word in words {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
}
