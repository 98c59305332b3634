//! What an auditor and an advisor read, whole and in both languages. `BLESS=1` writes what is said now.

use std::path::Path;

use super::cheating::B;
use super::story::{HEAD, POLICY, Story, begun, signal};
use super::told::Told;

fn says(told: &Told, name: &str, args: &[&str]) {
    let ran = told.run(args);
    assert!(ran.stderr.is_empty(), "{}", String::from_utf8_lossy(&ran.stderr));
    let out = String::from_utf8(ran.stdout).unwrap();
    let said = format!("{out}exit code {}\n", ran.status.code().unwrap());
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tampering/expected").join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&expected, said).unwrap();
    } else {
        assert_eq!(std::fs::read_to_string(&expected).unwrap_or_default(), said, "{name}");
    }
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
