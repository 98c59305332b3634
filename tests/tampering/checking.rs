//! `check --base`: what a change may not do, seen from where it began. The change stands in the work tree.

use serde_json::Value;

use super::cheating::{A, B};
use super::story::{HEAD, POLICY, Story, begun, path, signal};
use super::told::Told;

/// A partnership that is formal, runs, and lacks all else.
const FORMAL: &str = "schema = 1\nname = \"Formal\"\nformality = \"formal\"\nowner = \"Dean\"\nstarts = 2024-01-01\n\
    ends = 2027-01-01\n\n[[partners]]\nname = \"Universidade Exemplo\"\n";

/// What a check of the work tree says beside notes, as `level rule partnership key`, of what the change brings; and its
/// exit code.
#[track_caller]
fn brought(told: &Told, base: &str) -> (i32, Vec<String>, Value) {
    let ran = told.run(&["check", "--format", "json", "--base", base]);
    let out = String::from_utf8(ran.stdout).unwrap();
    let document: Value = serde_json::from_str(&out)
        .unwrap_or_else(|_| panic!("{out}{}", String::from_utf8_lossy(&ran.stderr)));
    let mut said = lines(&document["findings"]);
    said.retain(|line| !line.starts_with("note"));
    (ran.status.code().unwrap(), said, document)
}

fn lines(findings: &Value) -> Vec<String> {
    let one = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap_or("-").to_owned();
        format!("{} {} {} {}", text("level"), text("rule"), text("partnership"), text("key"))
    };
    findings.as_array().unwrap().iter().map(one).collect()
}

#[test]
fn what_may_not_change() {
    let base = || {
        let mut story = begun();
        story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "More.")));
        story.commit();
        story
    };
    let found = |change: &dyn Fn(&mut Story)| {
        let mut story = base();
        change(&mut story);
        let (code, said, _) = brought(&story.in_the_work_tree(), "main");
        (code, said.into_iter().filter(|line| !line.contains("owner-missing")).collect::<Vec<_>>())
    };
    let nothing: (i32, Vec<String>) = (0, Vec::new());
    let one = |line: &str| (1, vec![line.to_owned()]);
    assert_eq!(found(&|_| {}), nothing);
    assert_eq!(
        found(&|story| {
            story.append("zorg/exemplo", &signal("2024-01-07-cccccc", "x"));
        }),
        nothing
    );
    let changed = format!("error entry-changed exemplo signals.{A}.summary");
    assert_eq!(
        found(&|story| {
            story.edit("zorg/exemplo", "Something", "Nothing");
        }),
        one(&changed)
    );
    let removed = "error entry-removed exemplo -";
    assert_eq!(
        found(&|story| {
            story.put("zorg/exemplo", HEAD);
        }),
        one(removed)
    );
    assert_eq!(
        found(&|story| {
            story.remove("zorg/other");
        }),
        one("error partnership-removed other -")
    );
    let renamed = |story: &mut Story| {
        let text = story.text("zorg/exemplo");
        story.remove("zorg/exemplo").put("business/renamed", &text.replace("\"Exchange\"", "\"Another\""));
    };
    assert_eq!(found(&renamed), nothing);
    let moved = |story: &mut Story| {
        story.put("zorg/exemplo", HEAD).append("zorg/other", &signal(A, "Something happened."));
    };
    let of_other = format!("error id-reused other signals.{A}");
    // That says what was done; that it bears its own id there is no second thing.
    assert_eq!(found(&moved), one(removed));
    let kind = |story: &mut Story| {
        story.edit("zorg/exemplo", "[signals.", "[monitoring.");
        story.edit("zorg/exemplo", "from = \"staff\"\nvia = \"Line manager\"\nsummary", "progress");
    };
    let reused = format!("error id-reused exemplo monitoring.{A}");
    assert_eq!(found(&kind), (1, vec![removed.to_owned(), reused]));
    let copied = |story: &mut Story| {
        story.append("zorg/other", &signal(A, "Something happened."));
    };
    let double = format!("error duplicate-id other signals.{A}");
    assert_eq!(found(&copied), (1, vec![double, of_other]));
    // Of a partnership that is gone everything is, wherever some of it stands now.
    let taken_in = |story: &mut Story| {
        story.remove("zorg/exemplo").append("zorg/other", &signal(A, "Something happened."));
    };
    assert_eq!(found(&taken_in), one("error partnership-removed exemplo -"));
    let link = |story: &mut Story| {
        story.link("zorg/other", "exemplo.toml");
    };
    let expected = ["error not-a-file other -", "error partnership-removed other -"];
    assert_eq!(found(&link), (1, expected.map(str::to_owned).to_vec()));
    // What cannot be read is a finding of its own, and nobody says that its entries are gone.
    let broken = |story: &mut Story| {
        story.append("zorg/exemplo", "oops\n");
    };
    assert_eq!(found(&broken), one("error syntax exemplo -"));
}

#[test]
fn an_id_that_ever_stood_is_not_used_again() {
    let mut story = begun();
    story.put("zorg/other", HEAD);
    story.commit();
    story.put("zorg/exemplo", HEAD);
    story.commit();
    let text = story.text("zorg/other");
    story.remove("zorg/other").put("zorg/another", &text);
    story.commit();
    story.append("zorg/another", &signal(A, "Nothing.")).put("zorg/other", &HEAD.replace("Exemplo", "Nova"));
    let (code, said, _) = brought(&story.in_the_work_tree(), "HEAD");
    let reused = [format!("error id-reused another signals.{A}"), "error id-reused other -".to_owned()];
    assert_eq!((code, said), (1, reused.to_vec()));
}

#[test]
fn only_what_the_change_brings_decides() {
    let mut story = begun();
    story.put("zorg/formal", FORMAL);
    story.commit();
    let old = "error running-without-decision formal decisions";
    let told = story.told();
    assert_eq!(told.run(&["check"]).status.code(), Some(1));
    story.put("zorg/another", &FORMAL.replace("\"Formal\"", "\"Another\"")).edit(
        "zorg/formal",
        "Dean",
        "Rector",
    );
    let (code, said, document) = brought(&story.in_the_work_tree(), "main");
    let new = old.replace("formal", "another");
    assert!(code == 1 && said.contains(&new) && !said.contains(&old.to_owned()), "{said:?}");
    assert!(lines(&document["older"]).contains(&old.to_owned()), "{document}");
    assert_eq!(document["base"].as_str().map(str::len), Some(40));
    // A rename is no new fault, and neither is a key that moves to another line.
    let mut story = begun();
    story.put("zorg/formal", FORMAL);
    story.commit();
    let text = format!("# first\n\nformerly = [\"formal\"]\n{FORMAL}");
    story.remove("zorg/formal").put("business/renamed", &text);
    let (code, said, document) = brought(&story.in_the_work_tree(), "main");
    assert_eq!((code, said), (0, Vec::<String>::new()));
    assert!(lines(&document["older"]).contains(&old.replace("formal", "renamed")), "{document}");
}

#[test]
fn a_change_cannot_lower_the_rules_for_itself() {
    let mut story = begun();
    story.put("zorg/other", HEAD);
    story.commit();
    let policy = format!("{POLICY}[rules]\nrunning-without-decision = \"off\"\n");
    story.file("register/register.toml", &policy).put("zorg/formal", FORMAL);
    let told = story.in_the_work_tree();
    assert_eq!(told.run(&["check"]).status.code(), Some(0), "by its own rules it is fine");
    let (code, said, _) = brought(&told, "main");
    let lowered = "warning rules-lowered - rules.running-without-decision".to_owned();
    let found = "error running-without-decision formal decisions".to_owned();
    assert!(code == 1 && said.contains(&lowered) && said.contains(&found), "{said:?}");
}

/// What a change of one partnership's head is told to lower, from a head to another.
fn lowered(from: &[(&str, &str)], to: &[(&str, &str)], more: &str) -> Vec<String> {
    let text = |changes: &[(&str, &str)]| {
        changes.iter().fold(FORMAL.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from} in {text}");
            text.replace(from, to)
        })
    };
    let mut story = begun();
    story.put("zorg/formal", &text(from));
    story.commit();
    story.put("zorg/formal", &(text(to) + more));
    let ran = story.in_the_work_tree().run(&["check", "--format", "json", "--base", "main"]);
    let document: Value = serde_json::from_slice(&ran.stdout).unwrap();
    let mut said = lines(&document["findings"]);
    said.retain(|line| line.contains("rules-lowered"));
    said.iter().map(|line| line.replace(" rules-lowered formal", "")).collect()
}

#[test]
fn what_asks_less_of_one_partnership_or_later_is_seen() {
    const NO: [&str; 0] = [];
    const NAME: &str = "name = \"Formal\"\n";
    let changed = |from: &str, to: &str| {
        let with = |line: &str| format!("{NAME}{line}\n");
        lowered(&[(NAME, &with(from))], &[(NAME, &with(to))], "")
    };
    let starts = |to: &str| lowered(&[], &[("starts = 2024-01-01\n", to)], "");
    assert_eq!(starts(""), ["warning starts"]);
    assert_eq!(starts("starts = 2024-02-01\n"), ["warning starts"]);
    assert_eq!(starts("starts = 2023-12-01\n"), NO, "earlier asks no less");
    let ends = |to: &str| lowered(&[], &[("ends = 2027-01-01\n", to)], "");
    assert_eq!(ends(""), ["warning ends"]);
    assert_eq!(ends("ends = 2037-01-01\n"), ["warning ends"]);
    assert_eq!(ends("ends = 2026-12-31\n"), NO);
    assert_eq!(lowered(&[("ends = 2027-01-01\n", "")], &[], ""), NO, "an end was given for the first time");
    assert_eq!(changed("", "void = { date = 2026-01-05, by = \"Adviser\" }"), ["warning void"]);
    assert_eq!(changed("", "void = { date = 2026-01-05, reason = \"x\", by = \"Adviser\" }"), ["note void"]);
    assert_eq!(changed("large_scale = true", ""), ["note large_scale"]);
    assert_eq!(changed("", "large_scale = true"), NO);
    assert_eq!(changed("international = true", "international = false"), ["note international"]);
    assert_eq!(changed("international = false", ""), NO);
    assert_eq!(
        changed("evaluation_plan = { mode = \"periodic\", every = \"2 years\" }", ""),
        ["warning evaluation_plan"]
    );
    assert_eq!(
        changed(
            "evaluation_plan = { mode = \"periodic\", every = \"2 years\" }",
            "evaluation_plan = { mode = \"periodic\", every = \"25 months\" }"
        ),
        ["warning evaluation_plan"]
    );
    assert_eq!(
        changed(
            "evaluation_plan = { mode = \"periodic\", every = \"2 years\" }",
            "evaluation_plan = { mode = \"periodic\", every = \"12 months\" }"
        ),
        NO
    );
    assert_eq!(changed("", "evaluation_plan = { mode = \"at-end\" }"), NO, "given for the first time");
    assert_eq!(changed("agreement = { signed = 2024-01-01 }", ""), ["warning agreement.signed"]);
    assert_eq!(
        lowered(&[], &[("formality = \"formal\"\n", "formality = \"informal\"\n")], ""),
        ["warning formality"]
    );
    let informal = ("formality = \"formal\"\n", "formality = \"informal\"\n");
    assert_eq!(lowered(&[informal], &[informal, ("ends = 2027-01-01\n", "")], ""), ["note ends"]);
    // A decision of the same change carries it.
    let decision = "\n[decisions.2024-02-01-aaaaaa]\ndate = 2024-02-01\noutcome = \"renew\"\nby = \"board\"\nreasons = \"x\"\n";
    assert_eq!(lowered(&[], &[("ends = 2027-01-01", "ends = 2030-01-01")], decision), NO);
}

#[test]
fn a_country_of_the_institution_that_changes_is_seen() {
    const COUNTRY: &str = "country = \"NL\"\n";
    let said = |from: &str, to: &str| {
        let mut story = begun();
        story.file("register/register.toml", &POLICY.replace(COUNTRY, from));
        story.commit();
        story.file("register/register.toml", &POLICY.replace(COUNTRY, to));
        let (_, said, _) = brought(&story.in_the_work_tree(), "main");
        said
    };
    let found = ["warning rules-lowered - country"];
    assert_eq!(said("country = \"NL\"\n", ""), found);
    assert_eq!(said("country = \"NL\"\n", "country = \"BE\"\n"), found);
    assert_eq!(said("", "country = \"NL\"\n"), [""; 0], "given for the first time");
}

#[test]
fn a_branch_is_compared_with_where_it_began() {
    let mut story = begun();
    story.branch("side").append("zorg/exemplo", &signal(B, "Aside."));
    story.commit();
    story.edit("zorg/exemplo", "Aside", "Mended");
    story.commit();
    let ours = story.text("zorg/exemplo");
    story.switch("main").append("zorg/exemplo", &signal("2024-01-07-cccccc", "Later, on main."));
    story.commit();
    let told = story.told();
    told.git(&["checkout", "-q", "side"]);
    let (code, said, document) = brought(&told, "main");
    assert_eq!((code, said), (0, Vec::<String>::new()));
    assert_eq!(document["base"].as_str(), Some(told.commit(1)));
    std::fs::write(told.path().join(path("zorg/exemplo")), ours.replace("Something", "Nothing")).unwrap();
    let (code, said, _) = brought(&told, "main");
    assert_eq!((code, said.len()), (1, 1), "{said:?}");
}

#[test]
fn a_redaction_is_listed_and_not_held_against_anybody() {
    let mut story = begun();
    let redacted = "redacted = { date = 2026-03-01, ground = \"art. 17\", by = \"Privacy officer\" }\n";
    story.edit("zorg/exemplo", "summary = \"Something happened.\"\n", redacted);
    let told = story.in_the_work_tree();
    let (code, said, document) = brought(&told, "main");
    assert_eq!((code, said), (0, Vec::<String>::new()));
    let it = &document["redactions"][0];
    assert_eq!(
        (it["key"].as_str(), it["ground"].as_str()),
        (Some(&*format!("signals.{A}")), Some("art. 17"))
    );
    let out = String::from_utf8(told.run(&["check", "--base", "main"]).stdout).unwrap();
    assert!(
        out.contains(&format!(
            "- signals.{A} in register/partnerships/zorg/exemplo.toml: summary (ground: art. 17)"
        )),
        "{out}"
    );
}

#[test]
fn without_a_base_there_is_no_answer() {
    let mut story = begun();
    story.branch("other");
    story.commit();
    let told = story.told();
    let refuses = |code: i32, base: &str, says: &str, hint: &str| {
        let ran = told.run(&["check", "--base", base]);
        let err = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(ran.status.code() == Some(code) && err.contains(says) && err.contains(hint), "{err}");
        assert!(ran.stdout.is_empty());
    };
    refuses(2, "origin/main", "`origin/main` is not a commit in this repository", "git fetch origin main");
    refuses(2, "v9", "is not a commit in this repository", "--base origin/v9");
    told.git(&["checkout", "-q", "--orphan", "unrelated"]);
    told.git(&["commit", "-q", "-m", "unrelated"]);
    refuses(3, "main", "no history in common", "git merge-base HEAD main");
    told.git(&["checkout", "-q", "--orphan", "empty"]);
    refuses(3, "main", "nothing is committed here yet", "");
}

#[test]
fn another_branch_that_is_to_count_is_an_error_unless_it_goes_on_from_the_one_that_did() {
    let found = |branch: &str| {
        let mut story = begun();
        story.append("zorg/exemplo", &signal(B, "More."));
        story.commit();
        story.file("register/register.toml", &POLICY.replace("\"main\"\n", &format!("\"{branch}\"\n")));
        let told = story.in_the_work_tree();
        told.git(&["branch", "-q", "behind", told.commit(1)]);
        told.git(&["branch", "-q", "renamed"]);
        let ran = told.run(&["check", "--format", "json", "--base", "main"]);
        let document: Value = serde_json::from_slice(&ran.stdout).unwrap();
        let mut said = lines(&document["findings"]);
        said.retain(|line| line.contains("rules-lowered"));
        (ran.status.code().unwrap(), said)
    };
    assert_eq!(found("main"), (0, vec![]));
    assert_eq!(found("behind"), (1, vec!["error rules-lowered - main".to_owned()]));
    assert_eq!(found("nowhere"), (1, vec!["error rules-lowered - main".to_owned()]));
    assert_eq!(found("renamed"), (0, vec!["note rules-lowered - main".to_owned()]));
}
