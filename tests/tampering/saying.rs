//! What an auditor and an advisor read, whole and in both languages. `BLESS=1` writes what is said now.

use std::path::Path;

use super::cheating::B;
use super::story::{HEAD, POLICY, Story, begun, signal};
use super::told::Told;
use crate::fixture::program::differs;

fn says(told: &Told, name: &str, args: &[&str]) {
    let ran = told.run(args);
    assert!(ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
    let out = String::from_utf8(ran.stdout).unwrap();
    let said = format!("{out}exit code {}\n", ran.status.code().unwrap());
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tampering/expected").join(name);
    assert!(!differs(&expected, &said), "{name}:\n{said}");
}

/// Something of everything that an audit can say.
fn eventful() -> Story {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "A name that had to go."));
    story.put("zorg/bare", HEAD).put("zorg/other", HEAD);
    story.commit();
    story
        .branch("side")
        .append("zorg/other", &signal("2024-01-07-cccccc", "From \\u001b[31mthe \\u202eside."));
    story.commit();
    story.switch("main").edit("zorg/exemplo", "Something", "Nothing").edit(
        "zorg/exemplo",
        "happened.\"",
        "happened.\"\nkind = \"event\"",
    );
    story.commit();
    story.merge("side");
    let redacted = "redacted = { date = 2024-02-01, ground = \"art. 17 GDPR\", by = \"Privacy officer\" }\n";
    story.edit("zorg/exemplo", "via = \"Line manager\"\nsummary = \"A name that had to go.\"\n", redacted);
    story.remove("zorg/bare");
    story.commit();
    story
}

#[test]
fn an_audit_in_words() {
    let told = eventful().told();
    for lang in ["nl", "en"] {
        says(&told, &format!("audit.{lang}.txt"), &["audit", "--lang", lang, "--extends", "0123456789"]);
    }
    says(&told, "audit.en.md", &["audit", "--lang", "en", "--format", "md"]);
    says(&told, "audit.json", &["audit", "--format", "json"]);
    let told = begun().told();
    let first = told.commit(1).to_owned();
    says(&told, "audit.fine.nl.txt", &["audit", "--lang", "nl", "--from", &first, "--extends", &first]);
}

#[test]
fn a_check_of_a_change_in_words() {
    let mut story = begun();
    story.put("zorg/formal", &HEAD.replace("\"informal\"", "\"formal\"").replace("\"Exchange\"", "\"Old\""));
    story.append("zorg/exemplo", &signal(B, "A name that had to go."));
    story.commit();
    let redacted = "redacted = { date = 2024-02-01, ground = \"art. 17 GDPR\", by = \"Privacy officer\" }\n";
    story.edit("zorg/exemplo", "via = \"Line manager\"\nsummary = \"A name that had to go.\"\n", redacted);
    story.edit("zorg/exemplo", "Something", "Nothing");
    story.file("register/register.toml", &format!("{POLICY}[rules]\nowner-missing = \"off\"\n"));
    let told = story.in_the_work_tree();
    for lang in ["nl", "en"] {
        says(&told, &format!("check.{lang}.txt"), &["check", "--base", "main", "--lang", lang]);
    }
    says(&told, "check.github.txt", &["check", "--base", "main", "--format", "github"]);
    says(&told, "check.json", &["check", "--base", "main", "--format", "json"]);
}

#[test]
fn the_first_line_says_of_all_that_was_asked_and_the_next_how_far() {
    let mut story = begun();
    story.branch("work").append("zorg/exemplo", &signal(B, "More.")).edit(
        "zorg/exemplo",
        "happened",
        "did not",
    );
    story.commit();
    let told = story.told();
    let first = told.commit(1).to_owned();
    let brief = &first[..10];
    let lines = |args: &[&str]| -> (String, String) {
        let out = String::from_utf8(told.run(&[&["audit"], args].concat()).stdout).unwrap();
        let mut lines = out.lines().filter(|line| !line.is_empty());
        (lines.next().unwrap().to_owned(), lines.next().unwrap().to_owned())
    };
    let (en, nl) = (["--lang", "en"], ["--lang", "nl"]);
    let fine = "History of main: nothing was changed and nothing lost";
    assert_eq!(lines(&en).0, fine);
    let looked = lines(&en).1;
    assert!(
        looked.contains("1 commit: ") && looked.ends_with("compared with each of its parents"),
        "{looked}"
    );
    let looked = lines(&nl).1;
    assert!(
        looked.contains("1 commit: ") && looked.ends_with("; vergeleken met elke voorganger"),
        "{looked}"
    );
    assert_eq!(
        lines(&[&en[..], &["--extends", &first]].concat()).0,
        format!("{fine}; commit {brief} is still in it")
    );
    let after = lines(&[&nl[..], &["--from", &first]].concat());
    let said = format!("Geschiedenis van main na commit {brief}: niets veranderd en niets verloren");
    assert_eq!(after.0, said);
    assert!(after.1.contains(&format!("geen enkele commit na {brief}")), "{}", after.1);
    told.git(&["switch", "-q", "work"]);
    let beside = "History of main, with work beside it: one entry or file was changed or lost";
    assert_eq!(lines(&en).0, beside);
    let beside = "Geschiedenis van main, met work ernaast: één aantekening of bestand veranderd of weg";
    assert_eq!(lines(&nl).0, beside);
    told.git(&["switch", "-q", "--detach"]);
    assert!(lines(&en).0.starts_with("History of main, with HEAD beside it: one entry"), "{}", lines(&en).0);
    // On the branch itself there is one, and the other came in with it.
    let mut story = begun();
    story.branch("side").append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let text = story.text("zorg/exemplo");
    story.switch("main").put("zorg/exemplo", &text).merge("side");
    let told = story.told();
    let ran = told.run(&["audit", "--lang", "en", "--from", told.commit(1)]);
    let out = String::from_utf8(ran.stdout).unwrap();
    assert!(out.contains("; on the branch itself there is one, compared with each of its parents"), "{out}");
}
