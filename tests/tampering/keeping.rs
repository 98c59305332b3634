//! What an audit keeps, so that the next one reads only what is new: it says the same as one that reads all, and whatever
//! does not fit is not believed.

use std::path::PathBuf;

use serde_json::Value;

use super::cheating::{A, B};
use super::story::{Story, begun, signal};
use super::told::Told;

fn kept(told: &Told, name: &str) -> PathBuf {
    let folder = told.path().join(".git/partners");
    let found = folder.read_dir().unwrap().map(|it| it.unwrap().path());
    found.into_iter().find(|path| path.extension().is_some_and(|it| it == name)).unwrap()
}

/// A history of some commits, with a violation, a redaction and an entry that waits for another.
fn long() -> Story {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    story.edit("zorg/exemplo", "Something", "Nothing");
    story.commit();
    let redacted = "redacted = { date = 2024-02-01, ground = \"art. 17\", by = \"Privacy officer\" }\n";
    story.edit("zorg/exemplo", "summary = \"More.\"\n", redacted);
    story.put("zorg/waits", &(super::story::HEAD.to_owned() + STEP));
    story.commit();
    story
}

const STEP: &str = "\n[follow_ups.2024-01-08-ffffff]\ndate = 2024-01-08\nsignal = \"2024-01-09-gggggg\"\nstep = \"inquiry\"\n";

/// Something that somebody does.
type Step = Box<dyn Fn(&mut Story)>;

/// Goes on with a history as somebody pushes it: the commits that git has stay.
fn go_on(told: Told, story: &Story) -> Told {
    let next = story.told();
    let from = next.path();
    told.git(&["fetch", "-q", from.to_str().unwrap(), "+main:refs/heads/next"]);
    told.git(&["reset", "-q", "--hard", "next"]);
    told.git(&["branch", "-q", "-D", "next"]);
    told.known_as(next)
}

/// A document without what only says from where it was known.
fn without_accidents(mut document: Value) -> Value {
    (document["last_seen"], document["kept"]) = (Value::Null, Value::Null);
    document
}

/// What an audit says, wherever it knows it from.
fn audited(told: &Told, args: &[&str]) -> (i32, Value) {
    let (code, document) = told.audited(args);
    (code, without_accidents(document))
}

#[test]
fn again_and_onwards_it_says_what_it_would_say_afresh() {
    let mut story = long();
    let mut told = story.told();
    let first = audited(&told, &[]);
    assert_eq!(first.0, 1);
    assert_eq!(audited(&told, &[]), first);
    assert_eq!(audited(&told, &["--fresh"]), first);
    let mut steps: Vec<Step> = Vec::new();
    steps.push(Box::new(|story| {
        story.append("zorg/exemplo", &signal("2024-01-09-gggggg", "Here."));
    }));
    steps.push(Box::new(|story| {
        story.edit("zorg/waits", "inquiry", "conversation");
    }));
    steps.push(Box::new(|story| {
        let text = story.text("zorg/exemplo");
        story.remove("zorg/exemplo").put("other/renamed", &text);
    }));
    steps.push(Box::new(|story| {
        story.edit("other/renamed", "Nothing", "Something");
    }));
    steps.push(Box::new(|story| {
        story.remove("other/renamed");
    }));
    for (at, step) in steps.iter().enumerate() {
        step(&mut story);
        story.commit();
        told = go_on(told, &story);
        let onwards = audited(&told, &[]);
        assert_eq!(onwards, audited(&told, &["--fresh"]), "step {at}");
        assert_eq!(onwards, audited(&told, &[]), "step {at}");
        let apart = audited(&told, &["--apart", "1"]);
        assert_eq!(apart, audited(&told, &["--apart", "1", "--fresh"]), "step {at}");
    }
    let (_, document) = audited(&told, &[]);
    let found = told.said(&document);
    assert!(found.contains(&"changed follow_ups.2024-01-08-ffffff in 6".to_owned()), "{found:?}");
    assert!(found.contains(&"file-removed renamed in 9".to_owned()), "{found:?}");
}

#[test]
fn what_was_touched_is_not_believed() {
    let story = long();
    let told = story.told();
    let first = audited(&told, &[]);
    for name in ["summary", "state"] {
        let path = kept(&told, name);
        let whole = std::fs::read_to_string(&path).unwrap();
        let (seal, body) = whole.split_once('\n').unwrap();
        for forged in [
            body.replace("\"changed\"", "\"removed\""),
            body.replace(A, "2024-01-05-zzzzzz"),
            body[..body.len() / 2].to_owned(),
            String::new(),
        ] {
            std::fs::write(&path, format!("{seal}\n{forged}")).unwrap();
            assert_eq!(audited(&told, &[]), first, "{name}");
        }
        std::fs::write(&path, "\u{0}\n").unwrap();
        assert_eq!(audited(&told, &[]), first, "{name}");
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert_eq!(audited(&told, &[]), first, "{name}");
        std::fs::remove_dir(&path).unwrap();
        audited(&told, &["--fresh"]);
    }
    // What another register, or another history, left there is not believed either.
    let mut other = begun();
    other.commit();
    let other = other.told();
    other.audited(&[]);
    for name in ["summary", "state"] {
        std::fs::copy(kept(&other, name), kept(&told, name)).unwrap();
    }
    let (code, document) = told.audited(&[]);
    assert_eq!((code, document["last_seen"].is_string()), (1, true), "a commit that is not in this history");
    assert_eq!(without_accidents(document), first.1);
}

#[test]
fn a_history_that_was_rewritten_since_is_seen() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let told = story.told();
    assert_eq!(told.audited(&[]).1["last_seen"], Value::Null);
    let before = told.commit(2).to_owned();
    told.git(&["reset", "-q", "--hard", "HEAD~1"]);
    told.git(&["commit", "-q", "--allow-empty", "-m", "another"]);
    let (code, document) = told.audited(&[]);
    assert_eq!((code, document["last_seen"].as_str()), (1, Some(&before[..10])), "{document}");
    let (code, document) = told.audited(&[]);
    assert_eq!(
        (code, document["last_seen"].as_str()),
        (1, Some(&before[..10])),
        "it is said until it is mended"
    );
    let (code, document) = told.audited(&["--fresh"]);
    assert_eq!((code, &document["last_seen"]), (0, &Value::Null), "or until somebody begins anew");
    let out = told.run(&["audit"]);
    assert!(!String::from_utf8_lossy(&out.stdout).contains(&before[..10]));
}

/// What version 0.1 kept of an audit that came to a commit.
fn keeps_as_0_1(told: &Told, tip: &str) {
    let body = format!(
        "{{\"apart\":[],\"entries\":1,\"files\":1,\"first\":null,\"happened\":[[\"{tip}\",null,[\"a/b.toml\",\"b\",0,null,\
         [\"file-removed\"]]]],\"landed\":3,\"people\":[[\"A\",\"a@b\",3,0,null,null]],\"signers\":null,\"tip\":\"{tip}\",\"unread\":[]}}"
    );
    let path = kept(told, "summary");
    let name = path.file_stem().unwrap().to_str().unwrap();
    let hex = |text: &str| -> String {
        let mark = partners::git::fingerprint(text.as_bytes());
        mark.iter().fold(String::new(), |digits, byte| digits + &format!("{byte:02x}"))
    };
    let version = "partners audit 2, 0.1.0";
    let seal = hex(&format!("{version}\n{name}\nsummary\n{}", hex(&body)));
    std::fs::write(&path, format!("{version} {seal}\n{body}")).unwrap();
}

#[test]
fn of_what_version_0_1_kept_only_how_far_it_came_counts() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let told = story.told();
    let afresh = audited(&told, &[]);
    let tip = told.commit(2).to_owned();
    keeps_as_0_1(&told, &tip);
    assert_eq!(audited(&told, &[]), afresh, "it is still on the branch");
    keeps_as_0_1(&told, &tip);
    told.git(&["reset", "-q", "--hard", "HEAD~1"]);
    assert_eq!(told.audited(&[]).1["last_seen"].as_str(), Some(&tip[..10]));
    assert_eq!(told.audited(&["--fresh"]).1["last_seen"], Value::Null);
}

#[test]
fn a_git_directory_that_cannot_be_written_does_no_harm() {
    let told = begun().told();
    std::fs::write(told.path().join(".git/partners"), "in the way").unwrap();
    assert_eq!(told.audit(&[]), [""; 0]);
    assert_eq!(told.audit(&[]), [""; 0]);
}
