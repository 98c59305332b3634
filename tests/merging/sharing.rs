//! `sync`: what others shared comes in, what is here goes out, and nobody loses anything or meets a mark.

use std::fs;

use super::office::{Advisor, Office, signal};

pub(crate) const FILE: &str = "partnerships/zorg/exemplo.toml";
pub(crate) const SHOWN: &str = "register/partnerships/zorg/exemplo.toml";
const TO_2029: (&str, &str) = ("ends      = 2028-08-31", "ends      = 2029-08-31");
const TO_2030: (&str, &str) = ("ends      = 2028-08-31", "ends      = 2030-08-31");

/// Commits an entry, and perhaps changes of the head.
pub(crate) fn writes(advisor: &Advisor, tail: &str, changes: &[(&str, &str)]) {
    advisor.append(FILE, &signal(tail, &format!("Seen by {}.", advisor.name)));
    advisor.change(FILE, changes);
    advisor.commit(&format!("by {}", advisor.name));
}

#[test]
fn two_advisors_share_in_one_command_each() {
    let office = Office::new();
    // Neither of them told git how to merge, and Bob's repository does not even say which files.
    let (ann, bob) = (office.newcomer("ann"), office.newcomer("bob"));
    bob.git(&["rm", "-q", "register/.gitattributes"]);
    writes(&ann, "aaaaaa", &[TO_2029]);
    writes(&bob, "bbbbbb", &[("owner     = \"Programme manager\"", "owner     = \"Dean\"")]);
    assert_eq!(
        ann.run(&["sync"]).fine().plain(),
        "shared with origin/main: 1 partnership (exemplo), 1 new entry (2026-03-14-NEW) · commit COMMIT\n"
    );
    assert_eq!(
        bob.run(&["sync"]).fine().plain(),
        "in from origin/main: 1 partnership (exemplo), 1 new entry (2026-03-14-NEW)\n\
         shared with origin/main: 1 partnership (exemplo), 1 new entry (2026-03-14-NEW) · commit COMMIT\n"
    );
    assert_eq!(
        bob.git(&["show", "-s", "--format=%an|%s|%(trailers:unfold,separator=%x2c )", "HEAD"]),
        "bob|merged: partnerships 1, entries 1|Partnerships: 1, Entries: 1, Partners-Command: sync\n"
    );
    assert_eq!(
        ann.run(&["--lang", "nl", "sync"]).fine().plain(),
        "opgehaald van origin/main: 1 samenwerking (exemplo), 1 nieuwe aantekening (2026-03-14-NEW)\n"
    );
    assert_eq!(bob.run(&["sync"]).fine().out, "everything is up to date with origin/main\n");
    for advisor in [&ann, &bob] {
        let text = advisor.read(FILE);
        let both = signal("aaaaaa", "Seen by ann.") + &signal("bbbbbb", "Seen by bob.");
        assert!(text.ends_with(&both) && text.contains("2029-08-31") && text.contains("\"Dean\""), "{text}");
        assert_eq!(advisor.git(&["status", "--porcelain", "--branch"]), "## main...origin/main\n");
        assert!(
            advisor.try_git(&["config", "merge.partners.driver"]).stdout.is_empty(),
            "nothing is set unasked"
        );
    }
}

/// The notices of an audit that found nothing wrong.
fn audited(advisor: &Advisor) -> Vec<String> {
    let ran = advisor.run(&["audit", "--format", "json"]).fine();
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["violations"].as_array().map(Vec::len), Some(0), "{document}");
    let notices = document["notices"].as_array().unwrap().iter();
    notices.map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_audit_stays_green_through_honest_sharing() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    for round in 0..3 {
        let tail = |who: char| format!("{round}{who}{who}{who}{who}{who}");
        writes(&ann, &tail('a'), &[]);
        writes(&bob, &tail('b'), &[]);
        ann.run(&["sync"]).fine();
        let landed = ann.git(&["rev-parse", "origin/main"]);
        assert!(audited(&ann).is_empty() && audited(&bob).is_empty());
        bob.run(&["sync"]).fine();
        assert_eq!(bob.git(&["rev-parse", "HEAD^1"]), landed, "the line goes on from what has landed");
        assert_eq!(bob.git(&["log", "-1", "--format=%an %cn"]), "bob bob\n");
        assert_eq!(bob.git(&["status", "--porcelain", "--branch"]), "## main...origin/main\n");
        ann.run(&["sync"]).fine();
        assert!(audited(&ann).is_empty() && audited(&bob).is_empty());
    }
    // Somebody merges by hand, which leads the line round what the others had, and loses nothing.
    writes(&ann, "9aaaaa", &[]);
    ann.run(&["sync"]).fine();
    assert!(audited(&ann).is_empty());
    writes(&bob, "9bbbbb", &[]);
    bob.git(&["pull", "-q", "--no-rebase", "--no-edit"]);
    bob.git(&["push", "-q"]);
    ann.run(&["sync"]).fine();
    assert_eq!(audited(&ann), ["led-round"]);
}

#[test]
fn what_was_mended_before_it_was_shared_lands_as_it_is() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    let landed = ann.git(&["rev-parse", "origin/main"]);
    writes(&ann, "1aaaaa", &[]);
    let text = ann.read(FILE);
    assert!(text.contains("Seen by ann."), "{text}");
    ann.write(FILE, &text.replace("Seen by ann.", "Seen by ann, twice."));
    ann.commit("mended");
    ann.run(&["sync"]).fine();
    assert_eq!(ann.git(&["rev-parse", "HEAD^1"]), landed, "the line goes on from what has landed");
    assert_eq!(ann.git(&["status", "--porcelain", "--branch"]), "## main...origin/main\n");
    bob.run(&["sync"]).fine();
    assert!(audited(&ann).is_empty() && audited(&bob).is_empty());
    assert!(bob.read(FILE).contains("Seen by ann, twice."));
    // What was not mended goes on as it is.
    writes(&ann, "2aaaaa", &[]);
    let own = ann.git(&["rev-parse", "HEAD"]);
    ann.run(&["sync"]).fine();
    assert_eq!(ann.git(&["rev-parse", "origin/main"]), own);
}

#[test]
fn eight_advisors_at_once_lose_nothing() {
    const EACH: usize = 3;
    let office = Office::new();
    let advisors: Vec<Advisor> = (0..8).map(|nth| office.newcomer(&format!("advisor{nth}"))).collect();
    std::thread::scope(|scope| {
        for advisor in &advisors {
            scope.spawn(move || {
                for nth in 0..EACH {
                    let summary = format!("Number {nth} by {}.", advisor.name);
                    advisor.run(&["signal", "exemplo", "--from", "staff", "--summary", &summary]).fine();
                    advisor.run(&["sync"]).fine();
                }
            });
        }
    });
    let mut texts = Vec::new();
    for advisor in &advisors {
        advisor.run(&["sync"]).fine();
        texts.push(advisor.read(FILE));
        assert_eq!(advisor.git(&["status", "--porcelain", "--branch"]), "## main...origin/main\n");
    }
    texts.dedup();
    assert_eq!(texts.len(), 1, "all have the same in the end");
    for advisor in &advisors {
        for nth in 0..EACH {
            assert_eq!(texts[0].matches(&format!("Number {nth} by {}.", advisor.name)).count(), 1);
        }
        // Nothing was forced: whatever anybody had at the forge is still in its history.
        for commit in advisor.git(&["reflog", "show", "--format=%H", "origin/main"]).lines() {
            advisor.git(&["merge-base", "--is-ancestor", commit, "origin/main"]);
        }
    }
    advisors[0].run(&["check"]).fine();
}

#[test]
fn what_contradicts_itself_leaves_everything_as_it_was_and_says_who_must_agree() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    writes(&ann, "aaaaaa", &[TO_2029]);
    ann.run(&["sync"]).fine();
    writes(&bob, "bbbbbb", &[TO_2030]);
    bob.write("../notes.txt", "not of the register\n");
    let before = bob.everything();
    let said = bob.run(&["sync"]).ends(
        1,
        &[
            &format!("{SHOWN}: somebody has to choose here\n  ends: our side 2030-08-31 (bob), the other side 2029-08-31 (ann)\n"),
            "both sides have to agree on this first; nothing was merged with origin/main",
        ],
    );
    assert!(!said.err.contains("between the marks"), "{}", said.err);
    assert_eq!(bob.everything(), before);
    bob.run(&["--lang", "nl", "sync"]).ends(1, &["hierover moeten beide kanten het eerst eens worden"]);
    // At a terminal it is asked; stopping leaves everything as it was.
    let (code, _) = bob.sits(&["sync"]).answers("ends: which is right?", "\x03").ends();
    assert_eq!((code, bob.everything()), (2, before));
    let (code, seen) =
        bob.sits(&["sync"]).answers("ends: which is right?", "2").says("Record this?", "y").ends();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("merged") && seen.contains("shared with origin/main"), "{seen}");
    ann.run(&["sync"]).fine();
    assert_eq!(ann.read(FILE), bob.read(FILE));
    assert!(ann.read(FILE).contains("2029-08-31") && ann.read(FILE).contains("Seen by bob."));
    assert_eq!(bob.git(&["log", "-1", "--format=%p"]).split(' ').count(), 2, "a merge of two");
}

#[test]
fn a_contradiction_is_settled_with_words_alone_also_after_the_window_was_closed() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    writes(&ann, "aaaaaa", &[TO_2029]);
    ann.run(&["sync"]).fine();
    writes(&bob, "bbbbbb", &[TO_2030]);
    let before = bob.everything();
    let sits = || bob.sits_within(80, &["--lang", "nl", "sync"]);
    sits().sees("Wat klopt bij Exchange with Universidade Exemplo?").sees("> ").hangs_up();
    assert_ne!(bob.everything(), before, "the merge stayed behind");
    // Whoever comes next takes it back, and says whose it was.
    bob.run(&["sync"])
        .ends(1, &["`partners sync` was interrupted earlier while it merged; that is taken back"]);
    assert_eq!(bob.everything(), before);
    // A merge that somebody began by hand is theirs.
    assert!(!bob.try_git(&["merge", "origin/main"]).status.success());
    bob.run(&["sync"]).ends(3, &["`git merge`"]);
    let (code, seen) = sits().says("is niet afgemaakt. Opnieuw beginnen?", "n").ends();
    assert_eq!(code, 3, "{seen}");
    let (code, seen) = sits()
        .says("is niet afgemaakt. Opnieuw beginnen?", "j")
        .sees("1 onze kant: 31 augustus 2030 (bob)")
        .sees("2 de andere kant: 31 augustus 2029 (ann)")
        .answers("?", "de andere kant")
        .sees("1 eindigt: de andere kant: 31 augustus 2029 (ann)")
        .says("Zo vastleggen?", "j")
        .ends();
    assert_eq!(code, 0, "{seen}");
    assert_eq!(seen.matches("wat klopt?").count(), 1, "one answer and a yes: {seen}");
    let said = seen.rsplit("samengevoegd").next().unwrap_or_default();
    assert!(said.lines().all(|line| line.trim_end().chars().count() <= 80), "no line is torn: {seen}");
    for foreign in
        ["(ends)", "ends:", "exemplo]", "HEAD", "merge conflict", ".toml?", "2029-08-31", "git merge", "<<<<"]
    {
        assert!(!seen.contains(foreign), "{foreign} in {seen}");
    }
    assert!(bob.read(FILE).contains("2029-08-31") && bob.read(FILE).contains("Seen by bob."));
}

#[test]
fn a_first_push_and_a_branch_of_ones_own_go_where_they_should() {
    let office = Office::new();
    let bob = office.advisor("bob");
    let empty = office.root().join("empty.git");
    bob.git(&["init", "-q", "--bare", empty.to_str().unwrap()]);
    bob.git(&["remote", "set-url", "origin", empty.to_str().unwrap()]);
    bob.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    bob.run(&["sync"]).ends(0, &["shared with origin/main: 2 partnerships (exemplo, gastcolleges)"]);
    // It follows main, and still never pushes to it.
    bob.git(&["switch", "-q", "-c", "voorstel", "origin/main"]);
    writes(&bob, "bbbbbb", &[]);
    bob.run(&["sync"]).ends(0, &["shared with origin/voorstel: 1 partnership (exemplo), 1 new entry"]);
    assert_eq!(bob.git(&["rev-list", "--count", "origin/main..origin/voorstel"]), "1\n");
    bob.git(&["switch", "-q", "main"]);
    writes(&bob, "cccccc", &[]);
    bob.run(&["sync"]).fine();
    bob.git(&["switch", "-q", "voorstel"]);
    bob.run(&["sync"]).ends(0, &["in from origin/main: 1 partnership", "shared with origin/voorstel"]);
    assert_eq!(bob.git(&["rev-list", "--count", "origin/voorstel..origin/main"]), "0\n");
    assert_eq!(bob.read(FILE).matches("Seen by bob.").count(), 2);
    assert_eq!(bob.run(&["sync"]).fine().out, "everything is up to date with origin/voorstel\n");
}

#[test]
fn a_file_that_one_side_took_away_and_one_that_is_not_the_registers_are_named() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    ann.git(&["rm", "-q", SHOWN]);
    fs::write(ann.folder().join("notes.txt"), "by Ann\n").unwrap();
    ann.commit("away");
    ann.git(&["push", "-q"]);
    writes(&bob, "bbbbbb", &[]);
    fs::write(bob.folder().join("notes.txt"), "by Bob\n").unwrap();
    bob.commit("notes");
    let before = bob.everything();
    bob.run(&["sync"]).ends(1, &["one side took it away", "outside the register", "notes.txt"]);
    assert_eq!(bob.everything(), before);
}

#[test]
fn work_on_a_partnership_that_got_another_id_or_folder_goes_along() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    ann.run(&["rename", "exemplo", "exemplo-uitwisseling"]).fine();
    ann.run(&["sync"]).fine();
    writes(&bob, "bbbbbb", &[TO_2029]);
    bob.run(&["sync"]).fine();
    let text = bob.read("partnerships/zorg/exemplo-uitwisseling.toml");
    assert!(
        text.contains("Seen by bob.") && text.contains("2029-08-31") && text.contains("formerly"),
        "{text}"
    );
    assert!(!bob.path(FILE).exists());
    ann.git(&["mv", "register/partnerships/zorg", "register/partnerships/elders"]);
    ann.run(&["sync"]).ends(3, &["not committed yet"]);
    ann.commit("elsewhere");
    ann.run(&["sync"]).fine();
    bob.append("partnerships/zorg/gastcolleges.toml", &signal("cccccc", "Seen by bob."));
    bob.commit("an entry");
    bob.run(&["sync"]).fine();
    let text = bob.read("partnerships/elders/gastcolleges.toml");
    assert!(text.ends_with(&signal("cccccc", "Seen by bob.")), "{text}");
    bob.run(&["check"]).fine();
}

#[test]
fn two_new_ids_for_one_partnership_are_for_people() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    ann.run(&["rename", "exemplo", "exemplo-a"]).fine();
    ann.run(&["sync"]).fine();
    bob.run(&["rename", "exemplo", "exemplo-b"]).fine();
    let before = bob.everything();
    bob.run(&["sync"]).ends(1, &["exemplo-a.toml", "exemplo-b.toml", "have to agree"]);
    assert_eq!(bob.everything(), before);
}
