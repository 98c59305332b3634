//! What is seldom and must be told rightly all the same: branches that have not landed, merges that bring something of their
//! own, files that could not be read, histories that are cut off, and texts that mean harm.

use std::fs;
use std::os::unix::ffi::OsStrExt as _;

use serde_json::Value;

use super::dated::small;
use super::made::made;
use crate::fixture::{FORMAL, INFORMAL, Register};

const FILE: &str = "register/partnerships/zorg/a.toml";

/// One partnership `a` with an owner, committed on main.
fn begun() -> Register {
    let register = Register::new();
    register.write(FILE, &(owned("Dean")));
    register.commit_at("2026-01-06T09:00:00Z", "Add a");
    register
}

fn owned(owner: &str) -> String {
    small("A").replace("unit = ", &format!("owner = \"{owner}\"\nunit = "))
}

/// The subjects of a history, the newest first; `-` for what is not committed.
fn subjects(history: &Value) -> Vec<&str> {
    let events = history["events"].as_array().unwrap().iter();
    events.map(|event| event["commit"]["subject"].as_str().unwrap_or("-")).collect()
}

/// The changed keys of the newest event.
fn keys(event: &Value) -> Vec<&str> {
    let changes = event["partnerships"][0]["changes"].as_array().unwrap().iter();
    changes.map(|change| change["key"].as_str().unwrap()).collect()
}

#[test]
fn what_has_not_landed_is_said_to_be_so() {
    let register = begun();
    register.git(&["switch", "-qc", "work"]);
    register.write(FILE, &owned("Director"));
    register.commit_at("2026-01-07T09:00:00Z", "Hand over");
    let history = register.json(&["history", "a"]);
    assert_eq!(subjects(&history), ["Hand over", "Add a"]);
    assert_eq!(history["events"][0]["commit"]["landed"], Value::Null);
    assert!(register.run(&["history", "a"]).fine().out.contains("Hand over · not on main yet"));
    register.git(&["branch", "-qD", "main"]);
    let without = register.run(&["history", "a"]).fine().out;
    assert!(without.contains("The main branch cannot be found here") && !without.contains("not on main yet"));
}

#[test]
fn a_merge_tells_only_what_it_brings_by_itself() {
    let register = begun();
    register.git(&["switch", "-qc", "one"]);
    register.write(FILE, &owned("One"));
    register.commit_at("2026-01-07T09:00:00Z", "One");
    register.git(&["switch", "-qc", "two", "main"]);
    register.write(FILE, &owned("Two"));
    register.commit_at("2026-01-08T09:00:00Z", "Two");
    register.git(&["switch", "-q", "main"]);
    register.git_at("2026-01-09T09:00:00Z", &["merge", "-q", "--no-ff", "-m", "Merge one (#1)", "one"]);
    assert!(!register.try_git(&["merge", "-q", "two"]).status.success());
    register.write(FILE, &owned("Three"));
    register.commit_at("2026-01-10T09:00:00Z", "Merge two, and decide otherwise (!2)");
    let history = register.json(&["history", "a"]);
    assert_eq!(subjects(&history), ["Merge two, and decide otherwise (!2)", "Two", "One", "Add a"]);
    let landed = |at: usize| history["events"][at]["commit"]["landed"]["request"].as_str();
    assert_eq!([landed(0), landed(1), landed(2)], [Some("!2"), Some("!2"), Some("#1")]);
    let whole = register.json(&["history"]);
    assert_eq!(subjects(&whole)[..4], subjects(&history)[..]);
    let why = register.json(&["why", "a", "owner"]);
    assert_eq!(
        (&why["value"], &why["values"][0]["commit"]["landed"]["request"]),
        (&"Three".into(), &"!2".into())
    );
}

#[test]
fn a_partnership_is_followed_under_its_other_names_and_in_other_folders() {
    let register = made();
    let by_old_name = register.json(&["history", "exemplo"]);
    assert_eq!(by_old_name["partnership"], "exemplo-exchange");
    assert_eq!(subjects(&by_old_name).len(), 7);
    fs::create_dir_all(register.path("register/partnerships/business-school")).unwrap();
    register.git(&[
        "mv",
        "register/partnerships/zorg/gastcolleges.toml",
        "register/partnerships/business-school/",
    ]);
    let moved = register.json(&["history", "gastcolleges"]);
    assert_eq!(subjects(&moved), ["-", "Add guest lectures"]);
    assert_eq!(moved["events"][0]["partnerships"][0]["kind"], "moved");
    assert_eq!(
        register.json(&["diff"])["partnerships"][0]["from_file"],
        "register/partnerships/zorg/gastcolleges.toml"
    );
    register.commit_at("2026-04-01T09:00:00Z", "Move");
    assert_eq!(subjects(&register.json(&["history", "gastcolleges"])), ["Move", "Add guest lectures"]);
    let then = register.json(&["history", "exemplo", "--as-of", "2026-02-20"]);
    assert_eq!((then["partnership"].as_str(), subjects(&then).len()), (Some("exemplo"), 3));
    assert_eq!(then["revision"], then["events"][0]["commit"]["landed"]["id"]);
}

#[test]
fn no_later_report_brings_back_what_was_redacted() {
    let register = made();
    for args in [
        &["history", "--format", "json"][..],
        &["history", "exemplo", "--format", "json"],
        &["why", "exemplo", "s1gna1"],
        &["why", "exemplo", "s1gna1.summary", "--format", "json"],
        &["why", "exemplo", "--format", "json"],
    ] {
        let said = register.run(args).fine().out;
        assert!(!said.contains("newspaper"), "{args:?}: {said}");
    }
}

#[test]
fn what_could_not_be_read_is_no_change_of_substance_and_no_silence() {
    let register = begun();
    register.write(FILE, "name = \n");
    register.commit_at("2026-01-07T09:00:00Z", "Break it");
    let ran = register.run(&["diff", "HEAD~1"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.out.contains("Cannot be read (in full), and so was not compared") && ran.err.contains(FILE));
    assert_eq!(register.run(&["history", "a"]).code, 3, "it cannot be read now");
    register.write(FILE, &owned("Director"));
    register.commit_at("2026-01-08T09:00:00Z", "Mend it");
    let history = register.run(&["history", "a"]).out;
    assert_eq!(history.matches("Cannot be read (in full)").count(), 2, "{history}");
}

#[test]
fn a_history_that_is_cut_off_is_not_told() {
    let register = begun();
    register.write(FILE, &owned("Director"));
    register.commit_at("2026-01-07T09:00:00Z", "Hand over");
    let from = format!("file://{}", register.repo().display());
    register.git(&["clone", "-q", "--depth", "1", &from, "../shallow"]);
    let shallow = register.home().join("shallow");
    let run = |args: &[&str]| register.ran(&register.command(args).current_dir(&shallow).output().unwrap());
    for args in [&["history"][..], &["history", "a"], &["why", "a"], &["diff", "HEAD~1"]] {
        run(args).refuses(3, "git fetch --unshallow");
    }
    run(&["diff"]).fine();
    let nowhere = Register::without_repository().partnership("zorg/a", INFORMAL);
    for args in [&["history"][..], &["why", "a"], &["diff"]] {
        nowhere.run(args).refuses(3, "not in a git repository");
    }
}

#[test]
fn before_the_first_commit_all_is_new() {
    let register = Register::new().partnership("zorg/a", INFORMAL);
    assert_eq!(register.json(&["diff"])["partnerships"][0]["kind"], "added");
    assert_eq!(subjects(&register.json(&["history", "a"])), ["-"]);
    assert_eq!(subjects(&register.json(&["history"])), ["-"]);
    register.commit_at("2026-01-06T09:00:00Z", "Begin");
    assert!(register.run(&["diff"]).fine().out.contains("There is no difference."));
}

#[test]
fn a_change_is_seen_from_where_it_was_branched_off() {
    let register = begun();
    register.git(&["switch", "-qc", "work"]);
    register.write(FILE, &owned("Director"));
    register.commit_at("2026-01-07T09:00:00Z", "Hand over");
    register.git(&["switch", "-q", "main"]);
    register.write("register/partnerships/zorg/b.toml", &small("B"));
    register.commit_at("2026-01-08T09:00:00Z", "Add b");
    let of = |range: &str| {
        let diff = register.json(&["diff", range]);
        let all = diff["partnerships"].as_array().unwrap().iter();
        all.map(|it| it["partnership"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of("main..work"), ["a", "b"]);
    assert_eq!(of("main...work"), ["a"]);
    assert_eq!(of("work.."), ["a", "b"]);
    register.run(&["diff", "nowhere"]).refuses(2, "`nowhere` is not a commit in this repository");
    let first = register.git(&["rev-list", "--max-parents=0", "HEAD"]);
    assert_eq!(
        register.json(&["diff", &format!("{}..main", first.trim())])["partnerships"][0]["kind"],
        "added"
    );
}

#[test]
fn how_it_is_written_is_nothing_of_substance() {
    let register = begun();
    let text =
        owned("Dean").replace("[[partners]]\nname = \"A\"", "partners = [{ 'name' = 'A' }] # one line");
    register.write(FILE, &text.replace('\n', "\r\n"));
    let said = register.run(&["diff"]).fine().out;
    assert!(said.contains("Nothing of substance") && said.contains(FILE), "{said}");
    let diff = register.json(&["diff"]);
    assert_eq!((&diff["substance"], &diff["partnerships"][0]["substance"]), (&false.into(), &false.into()));
    register.write("register/register.toml", &crate::fixture::POLICY.replace("Health", "Care"));
    let said = register.run(&["diff"]).fine().out;
    assert!(
        said.contains("Set-up of the register")
            && said.contains("Units, zorg, in English: “Care” (was: “Health”)"),
        "{said}"
    );
}

#[test]
fn a_key_is_asked_for_as_it_is_written_and_an_entry_by_any_part_of_its_id() {
    let register = Register::new().partnership("zorg/a", FORMAL).commit();
    let why = |key: &str| register.json(&["why", "a", key]);
    assert_eq!(why("partners.0.name")["value"], "Universidade Exemplo");
    assert_eq!(why("dec1de")["key"], "decisions.2024-06-12-dec1de");
    assert_eq!(why("dec1de.reasons")["value"], "It fits our education.");
    assert_eq!(why("considerations.c0ns1d.content.judgement")["value"], "positive");
    assert_eq!(why("dec1de")["dossier"]["rests_on"], "2024-05-02-c0ns1d");
    assert_eq!(why("agreement")["value"]["signed_by"], "board");
    let never = register.run(&["why", "a", "goal"]).fine().out;
    assert!(never.contains("Goal was never filled in."), "{never}");
    register.run(&["why", "a", "agreement.frameworks"]).fine();
    register.run(&["why", "a", "2024"]).refuses(2, "`2024` can stand for more than one");
    for unknown in ["gaol", "agreement.nothing", "dec1de.nothing", "partners.7.name.x", ""] {
        register.run(&["why", "a", unknown]).refuses(2, "is no key or entry of `a`");
    }
    register.run(&["why", "nobody", "goal"]).refuses(2, "no partnership in this register is called `nobody`");
    register.run(&["history", "nobody"]).refuses(2, "no partnership in this register is called `nobody`");
}

#[test]
fn a_decision_shows_what_was_recorded_only_later() {
    let register = Register::new();
    let (advice, rest) = FORMAL.split_at(FORMAL.find("[considerations.").unwrap());
    let (head, advice) = advice.split_at(advice.find("[advice.").unwrap());
    register.write(FILE, &format!("{head}{rest}"));
    register.commit_at("2026-01-06T09:00:00Z", "Decide");
    register.write(FILE, &format!("{head}{rest}\n{advice}"));
    register.commit_at("2026-01-07T09:00:00Z", "Remember that we had asked");
    let why = register.json(&["why", "a", "dec1de"]);
    assert_eq!(why["dossier"]["recorded_later"], serde_json::json!(["2024-04-10-gvrnnc"]));
    assert!(register.run(&["why", "a", "dec1de"]).fine().out.contains("recorded later than the decision"));
}

#[test]
fn texts_that_mean_harm_stay_texts() {
    let register = begun();
    register.git(&["config", "user.name", "<b>@all</b> \u{202e}"]);
    let harm = "@all <script>alert(1)</script> [x](https://kwaad.example) `a` | \\u001b[31m \\u202e";
    register.write(FILE, &small("A").replace("name = \"A\"", &format!("name = \"{harm}\"")));
    register.commit_at("2026-01-07T09:00:00Z", "# Kop @all <img src=x> \u{1b}[31m");
    for args in [
        &["history", "--format", "md"][..],
        &["history", "a", "--format", "md"],
        &["why", "a", "name", "--format", "md"],
        &["why", "a", "--format", "md"],
        &["diff", "HEAD~1", "--format", "md"],
        &["history", "a"],
        &["diff", "HEAD~1"],
        &["why", "a", "name"],
    ] {
        let said = register.run(args).fine().out;
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
        if args.contains(&"md") {
            for wrong in ["<script", "<img", "<b>", " @all", "(@all", "**@all", "“@all", "\n# Kop", "[x]("]
            {
                assert!(!said.contains(wrong), "{args:?} has {wrong}: {said}");
            }
        }
    }
}

#[test]
fn people_see_the_newest_and_how_to_see_more() {
    let register = begun();
    for day in 10..28 {
        register.write(FILE, &owned(&format!("Owner {day}")));
        register.commit_at(&format!("2026-01-{day}T09:00:00Z"), &format!("Hand over on {day}"));
    }
    register.write(FILE, &owned("Another"));
    register.commit_at("2026-01-28T09:00:00Z", "Hand over on 28");
    register.write(FILE, &owned("One more"));
    register.commit_at("2026-01-29T09:00:00Z", "Hand over on 29");
    let said = register.run(&["history"]).fine().out;
    assert!(said.contains("The last 20 changes") && said.contains("history --last 100"), "{said}");
    assert!(said.contains("Hand over on 29") && !said.contains("Add a"));
    assert!(register.run(&["history", "--last", "100"]).fine().out.contains("Add a"));
    assert_eq!(subjects(&register.json(&["history"])).len(), 21);
    let two = register.json(&["history", "a", "--last", "2"]);
    assert_eq!((subjects(&two).len(), &two["complete"]), (2, &false.into()));
    assert_eq!(keys(&two["events"][0]), ["owner"]);
}

#[test]
fn one_reader_tells_who_made_a_commit() {
    let register = Register::with_two();
    // A name in the letters that git was told of, and one in others than it was told of.
    register.git(&["config", "i18n.commitEncoding", "ISO-8859-1"]);
    register.git(&["-c", "user.name=\u{c4}nne", "commit", "-q", "--allow-empty", "-m", "x"]);
    let by = |who: &str, day: &str| {
        let path = format!("register/partnerships/zorg/{day}.toml");
        register.write(&path, &small(day));
        register.git(&["add", "--all"]);
        register.git(&["-c", &format!("user.name={who}"), "commit", "-qm", "x"]);
    };
    by("\u{c4}nne", "one");
    let told = |args: &[&str]| register.run(args).fine().out;
    for args in [&["history"][..], &["why", "one"], &["audit"]] {
        assert!(told(args).contains("\u{c4}nne"), "{args:?} {}", told(args));
    }
    // Who goes by another name now does so everywhere.
    register.write(".mailmap", "Anna Nieuw <anna@example.org> \u{c4}nne <ann@example.org>\n");
    for args in [&["history"][..], &["why", "one"], &["audit"]] {
        let said = told(args);
        assert!(said.contains("Anna Nieuw") && !said.contains("\u{c4}nne"), "{args:?} {said}");
    }
    // Letters that only Windows or Latin 9 has are read as the commit says that they are meant.
    for (encoding, bytes) in
        [("windows-1252", &b"\xc9lo\xefse \x8apela"[..]), ("ISO-8859-15", b"\xc9lo\xefse \xa6pela")]
    {
        register.git(&["config", "i18n.commitEncoding", encoding]);
        register.write("register/partnerships/zorg/one.toml", &small(encoding));
        let mut commit = register.git_command(&["commit", "-qam", "x"]);
        commit.env("GIT_AUTHOR_NAME", std::ffi::OsStr::from_bytes(bytes));
        assert!(commit.status().unwrap().success());
        for args in [&["history", "--last", "1"][..], &["why", "one", "name"], &["audit"]] {
            assert!(
                told(args).contains("\u{c9}lo\u{ef}se \u{160}pela"),
                "{encoding} {args:?} {}",
                told(args)
            );
        }
    }
}

#[test]
fn a_key_is_asked_for_as_it_is_called_and_shown_beside_it() {
    let register = Register::new().partnership("zorg/a", FORMAL).commit();
    for (said, key) in [
        ("Verantwoordelijk", "owner"),
        ("verantwoordelijk", "owner"),
        ("Doel", "goal"),
        ("goal", "goal"),
        ("Ondertekend", "agreement.signed"),
        ("Overeenkomst, ondertekend", "agreement.signed"),
        ("eindigt", "ends"),
        ("Land", "partners.0.country"),
    ] {
        let called = register.json(&["why", "a", said, "--lang", "nl"]);
        assert_eq!(called["key"], key, "{said}");
        assert_eq!(called["value"], register.json(&["why", "a", key])["value"], "{said}");
    }
    let said = register.run(&["why", "a", "Ondertekend", "--lang", "nl"]).fine().out;
    assert!(said.contains("In de bestanden: agreement.signed\n"), "{said}");
    let all = register.run(&["why", "a", "--lang", "nl"]).fine().out;
    assert!(all.contains("Verantwoordelijk · owner "), "{all}");
    assert_eq!(register.json(&["why", "a", "Naam"])["key"], "name", "the head's own goes before a partner's");
}
