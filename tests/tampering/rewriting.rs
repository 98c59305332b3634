//! A history that was rewritten, cut off, or fetched in part: what an audit can and cannot say of it.

use std::process::Output;

use super::cheating::{A, B};
use super::story::{begun, key, signal};

const NOTHING: [&str; 0] = [];

fn refuses(ran: &Output, code: i32, says: &str) {
    let err = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.code() == Some(code) && err.contains(says), "{:?}\n{err}", ran.status.code());
    assert!(ran.stdout.is_empty(), "a refusal prints nothing else");
}

#[test]
fn a_rewritten_history_is_only_found_by_what_was_cited() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let mut rewritten = begun();
    rewritten.append("zorg/exemplo", &signal(B, "Less."));
    rewritten.commit();
    let (before, after) = (story.told(), rewritten.told());
    let cited = before.commit(2);
    assert_eq!(before.audit(&["--extends", cited]), NOTHING);
    assert_eq!(before.audit(&["--extends", &cited[..10]]), NOTHING);
    let (code, document) = before.audited(&["--extends", before.commit(1)]);
    assert_eq!((code, document["cited"]["contained"].as_bool()), (0, Some(true)));
    assert_eq!(after.audit(&[]), NOTHING);
    for cited in [cited, &cited[..10]] {
        let (code, document) = after.audited(&["--extends", cited]);
        assert_eq!((code, document["cited"]["contained"].as_bool()), (1, Some(false)), "{document}");
        assert_eq!(document["violations"].as_array().unwrap().len(), 0);
        let said = after.run(&["audit", "--extends", cited]).stdout;
        let first = String::from_utf8_lossy(&said).lines().next().unwrap_or_default().to_owned();
        let expected =
            format!(": commit {} is not in it; of what is in it, nothing was changed", &cited[..10]);
        assert!(first.ends_with(&expected), "{first}");
    }
    refuses(&after.run(&["audit", "--extends", "no-such-commit"]), 2, "not a commit in this repository");
}

#[test]
fn a_commit_that_stands_aside_is_not_contained() {
    let mut story = begun();
    story.branch("side").append("zorg/exemplo", &signal(B, "More."));
    let aside = story.commit();
    let told = story.told();
    let (code, _) = told.audited(&["--extends", told.commit(aside)]);
    assert_eq!(code, 1);
}

#[test]
fn what_was_trusted_is_not_looked_at() {
    let mut story = begun();
    story.edit("zorg/exemplo", "Something", "Nothing");
    let first = story.commit();
    story.append("zorg/exemplo", &signal(B, "More."));
    let trusted = story.commit();
    let told = story.told();
    assert_eq!(told.audit(&[]), [format!("changed {} in {first}", key(A))]);
    let (code, document) = told.audited(&["--from", told.commit(trusted)]);
    assert_eq!((code, document["commits"].as_u64(), document["landed"].as_u64()), (0, Some(0), Some(0)));
    assert_eq!(document["trusted"].as_str(), Some(told.commit(trusted)));
    assert_eq!((document["files"].as_u64(), document["entries"].as_u64()), (Some(1), Some(2)));
    story.edit("zorg/exemplo", "Nothing", "Something").edit("zorg/exemplo", "More", "Less");
    let guilty = story.commit();
    let told = story.told();
    let from = told.commit(trusted).to_owned();
    assert_eq!(told.audit(&["--from", &from]), [A, B].map(|id| format!("changed {} in {guilty}", key(id))));
    story.branch("side").append("zorg/exemplo", &signal("2024-01-07-cccccc", "Aside."));
    let aside = story.commit();
    let told = story.told();
    refuses(&told.run(&["audit", "--from", told.commit(aside)]), 2, "is not on main itself");
    refuses(&told.run(&["audit", "--from", "nowhere"]), 2, "not a commit in this repository");
}

#[test]
fn how_much_was_looked_at_is_counted() {
    let mut story = begun();
    story.branch("side").append("zorg/exemplo", &signal(B, "Aside."));
    story.commit();
    story.edit("zorg/exemplo", "Aside", "Mended");
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(B, "Mended."));
    story.merge("side");
    let told = story.told();
    let (_, document) = told.audited(&[]);
    let numbers = ["commits", "landed", "files", "entries"].map(|key| document[key].as_u64().unwrap());
    assert_eq!(numbers, [4, 2, 1, 2]);
    assert_eq!(document["authors"][0]["commits"], 4);
    assert_eq!(document["revision"].as_str(), Some(told.commit(4)));
    assert_eq!(document["first"].as_str(), Some(told.commit(1)));
}

#[test]
fn what_is_not_all_there_is_not_audited() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let told = story.told();
    told.git(&["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", told.path().display());
    for (name, option, says, mends) in [
        ("shallow", "--depth=1", "shallow clone", &["fetch", "-q", "--unshallow"][..]),
        (
            "partial",
            "--filter=blob:none",
            "partial clone",
            &["fetch", "-q", "--refetch", "--no-filter", "origin"],
        ),
    ] {
        told.git(&["clone", "-q", option, &url, name]);
        let register = format!("{name}/register");
        for verb in [&["audit"][..], &["check", "--base", "HEAD"]] {
            let ran = told.run(&[verb, &["--register", &register]].concat());
            refuses(&ran, 3, says);
            assert!(String::from_utf8_lossy(&ran.stderr).contains(&mends[2..].join(" ")));
        }
        told.git(&[&["-C", name], mends].concat());
        let ran = told.run(&["audit", "--register", &register]);
        assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
    }
}

#[test]
fn the_branch_that_counts_must_be_there() {
    let mut story = begun();
    story.branch("trunk");
    story.commit();
    let told = story.told();
    told.git(&["checkout", "-q", "--detach"]);
    told.git(&["branch", "-q", "-D", "main"]);
    refuses(&told.run(&["audit"]), 3, "there is no branch `main`");
    told.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    assert_eq!(told.audit(&[]), NOTHING);
    let (_, document) = told.audited(&[]);
    assert_eq!(document["main"], "origin/main");
    let nowhere = tempfile::tempdir().unwrap();
    std::fs::write(nowhere.path().join("register.toml"), super::story::POLICY).unwrap();
    let ran = told.run(&["audit", "--register", nowhere.path().to_str().unwrap()]);
    refuses(&ran, 3, "not in a git repository");
}
