//! A main branch that is led round what had landed, without anybody forcing a push; and what stands beside it.

use serde_json::Value;

use super::cheating::{A, B};
use super::story::{HEAD, Story, begun, key, signal};
use super::told::Told;

/// The notices of an audit, as `kind in commit`.
fn notices(told: &Told, document: &Value) -> Vec<String> {
    let one = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap().to_owned();
        format!("{} in {}", text("kind"), told.mark(&text("commit")))
    };
    document["notices"].as_array().unwrap().iter().map(one).collect()
}

#[track_caller]
fn heard(told: &Told, args: &[&str]) -> (i32, Vec<String>, Vec<String>) {
    let (code, document) = told.audited(args);
    (code, told.said(&document), notices(told, &document))
}

/// The first line of an audit.
fn verdict(told: &Told, args: &[&str]) -> String {
    let ran = told.run(&[&["audit", "--lang", "en"], args].concat());
    String::from_utf8(ran.stdout).unwrap().lines().next().unwrap().to_owned()
}

const NOTHING: Vec<String> = Vec::new();

/// `main` is led round its own commit 2: the same id with another text, on a branch that takes `main` in as its second parent.
fn foxtrot(also: impl Fn(&mut Story)) -> (Story, usize) {
    let mut story = begun();
    story.branch("round");
    story.switch("main").append("zorg/exemplo", &signal(B, "The true text."));
    story.commit();
    story.switch("round").append("zorg/exemplo", &signal(B, "A forged text."));
    also(&mut story);
    story.commit();
    let merge = story.merge("main");
    (story, merge)
}

fn led(story: &Story) -> Told {
    let told = story.told();
    told.git(&["reset", "-q", "--hard", "round"]);
    told
}

#[test]
fn what_was_led_round_is_told_and_held_to_what_was_cited() {
    let (story, merge) = foxtrot(|_| {});
    let told = led(&story);
    let differ = format!("parents-differ in {merge}");
    assert_eq!(heard(&told, &["--fresh"]), (0, NOTHING, vec![differ.clone()]));
    assert!(verdict(&told, &["--fresh"]).ends_with("nothing was changed and nothing lost; 1 notice"));
    let (cited, forged) = (told.commit(2).to_owned(), format!("changed {} in {merge} against 2", key(B)));
    let round = (1, vec![forged.clone()], vec![differ.clone(), "led-round in 2".to_owned()]);
    assert_eq!(heard(&told, &["--extends", &cited]), round);
    assert!(
        verdict(&told, &["--extends", &cited]).contains("one entry or file was changed or lost; 2 notices")
    );
    // On the line all is well.
    assert_eq!(heard(&told, &["--extends", told.commit(3)]), (0, NOTHING, vec![differ.clone()]));
    // What an earlier audit came to counts as if it were cited, and goes on counting.
    let told = story.told();
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING));
    told.git(&["reset", "-q", "--hard", "round"]);
    for _ in 0..3 {
        assert_eq!(heard(&told, &[]), round);
    }
    assert_eq!(heard(&told, &["--fresh"]), (0, NOTHING, vec![differ]));
}

#[test]
fn what_was_led_round_and_stands_as_it_was_is_only_told() {
    let mut story = begun();
    story.branch("mine").put("zorg/other", &(HEAD.to_owned() + &signal("2024-01-07-cccccc", "Mine.")));
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(B, "Theirs."));
    let cited = story.commit();
    story.switch("mine").append("zorg/exemplo", &signal(B, "Theirs."));
    story.merge("main");
    let told = story.told();
    told.git(&["reset", "-q", "--hard", "mine"]);
    let expected = (0, NOTHING, vec![format!("led-round in {cited}")]);
    assert_eq!(heard(&told, &["--extends", told.commit(cited)]), expected);
}

#[test]
fn an_entry_that_was_dropped_on_the_way_round_is_found() {
    let (story, merge) = foxtrot(|_| {});
    let mut story = story;
    let text = story.text("zorg/exemplo").replace(&signal(B, "A forged text."), "");
    story.put("zorg/exemplo", &text);
    let dropped = story.commit();
    let told = led(&story);
    let (code, said, _) = heard(&told, &["--extends", told.commit(2)]);
    assert_eq!(code, 1);
    assert!(said.contains(&format!("removed {} in {dropped} against 2", key(B))), "{said:?} {merge}");
}

#[test]
fn a_merge_that_takes_what_neither_holds() {
    let merged = |from: &str, to: &str| {
        let mut story = begun();
        // Without a reporter an entry is not in order, and not bound yet.
        let open = signal(B, "Open.").replace("from = \"staff\"\n", "");
        story.append("zorg/exemplo", &open);
        story.commit();
        story.branch("side").put("zorg/other", HEAD);
        story.commit();
        story.switch("main").put("zorg/third", HEAD);
        story.commit();
        story.put("zorg/other", HEAD).edit("zorg/exemplo", from, to);
        let merge = story.merge("side");
        (story.told(), merge)
    };
    let (told, merge) = merged("Open.", "Neither.");
    assert_eq!(heard(&told, &[]), (0, NOTHING, vec![format!("neither-parent in {merge}")]));
    let (told, merge) = merged("Something", "Nothing");
    assert_eq!(heard(&told, &[]), (1, vec![format!("changed {} in {merge}", key(A))], NOTHING));
    let (told, _) = merged("Open.", "Open.");
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING));
}

/// A history that begins apart, with the same partnership, merged with `main` by whoever stands first.
fn apart(first: &str) -> (Told, usize) {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    story.orphan("forged", &begun().text("zorg/exemplo").replace("Something", "Nothing"));
    let second = if first == "main" { "forged" } else { "main" };
    let text = story.text_on(first, "zorg/exemplo").unwrap();
    let more = if first == "main" { "" } else { &*signal(B, "More.") };
    story.switch(first).put("zorg/exemplo", &(text + more));
    let merge = story.merge(second);
    let told = story.told();
    told.git(&["reset", "-q", "--hard", first]);
    (told, merge)
}

#[test]
fn a_history_that_begins_elsewhere_is_told_and_may_not_take_the_first_ones_place() {
    let (told, merge) = apart("main");
    let both = ["parents-differ", "second-root"].map(|kind| format!("{kind} in {merge}")).to_vec();
    assert_eq!(heard(&told, &[]), (0, NOTHING, both.clone()));
    let (told, merge) = apart("forged");
    let both = ["parents-differ", "second-root"].map(|kind| format!("{kind} in {merge}")).to_vec();
    let changed = vec![format!("changed {} in {merge} against 2", key(A))];
    assert_eq!(heard(&told, &[]), (1, changed.clone(), both.clone()));
    assert_eq!(heard(&told, &[]), (1, changed, both), "once more, from what was kept");
}

#[test]
fn a_file_that_may_be_run_is_told() {
    let mut story = begun();
    story.make_runnable("zorg/exemplo");
    let commit = story.commit();
    assert_eq!(heard(&story.told(), &[]), (0, NOTHING, vec![format!("mode in {commit}")]));
}

#[test]
fn what_is_checked_out_beside_main_is_compared_as_one_change() {
    let mut story = begun();
    story.branch("work").append("zorg/exemplo", &signal(B, "Draft."));
    story.commit();
    story.edit("zorg/exemplo", "Draft.", "Mended before it lands.");
    let work = story.commit();
    story.switch("main").put("zorg/other", HEAD);
    story.commit();
    story.switch("work");
    let told = story.told();
    told.git(&["checkout", "-q", "work"]);
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING));
    let (_, document) = told.audited(&[]);
    assert_eq!(document["beside"][0]["branch"], "work");
    assert_eq!(document["beside"][0]["commit"].as_str(), Some(told.commit(work)));
    assert_eq!(document["beside"][0]["base"].as_str(), Some(told.commit(1)));
    story.edit("zorg/exemplo", "Something", "Nothing");
    let guilty = story.commit();
    let told = story.told();
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING), "main is checked out");
    for name in ["work", "--detach"] {
        told.git(&["checkout", "-q", name]);
        let changed = vec![format!("changed {} in {guilty} against 1", key(A))];
        assert_eq!(heard(&told, &[]), (1, changed, NOTHING), "{name}");
    }
}

/// `main` as it is at the remote, up to a commit.
fn with_remote(story: &Story, at: usize) -> Told {
    let told = story.told();
    told.git(&["remote", "add", "origin", "https://forge.example/register.git"]);
    told.git(&["update-ref", "refs/remotes/origin/main", told.commit(at)]);
    told
}

#[test]
fn landed_is_what_the_remote_holds() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "Draft."));
    story.commit();
    story.edit("zorg/exemplo", "Draft.", "Mended before it was shared.");
    let mended = story.commit();
    let changed = vec![format!("changed {} in {mended}", key(B))];
    // Without a remote each commit has landed.
    assert_eq!(heard(&story.told(), &[]), (1, changed.clone(), NOTHING));
    let told = with_remote(&story, 1);
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING));
    let (_, document) = told.audited(&[]);
    assert_eq!(document["revision"].as_str(), Some(told.commit(mended)), "the longer line");
    assert_eq!((document["commits"].as_u64(), document["entries"].as_u64()), (Some(3), Some(2)));
    // What has landed is held to, also where it is only there.
    let told = with_remote(&story, 2);
    let against = vec![format!("{} against 2", changed[0])];
    assert_eq!(heard(&told, &[]), (1, against, NOTHING));
    let told = with_remote(&story, mended);
    told.git(&["reset", "-q", "--hard", told.commit(1)]);
    let (code, document) = told.audited(&[]);
    assert_eq!((code, told.said(&document)), (1, changed));
    assert_eq!(document["main"], "origin/main");
}

#[test]
fn where_both_have_gone_apart_the_remote_is_walked() {
    let mut story = begun();
    story.branch("theirs").append("zorg/exemplo", &signal(B, "Theirs."));
    let theirs = story.commit();
    story.switch("main").edit("zorg/exemplo", "Something", "Nothing");
    let ours = story.commit();
    let told = with_remote(&story, theirs);
    let (code, document) = told.audited(&[]);
    assert_eq!(document["main"], "origin/main");
    let changed = vec![format!("changed {} in {ours} against 1", key(A))];
    assert_eq!((code, told.said(&document)), (1, changed));
}

#[test]
fn a_branch_that_is_not_looked_at_is_told() {
    let mut story = begun();
    story.file("register/register.toml", &super::story::POLICY.replace("\"main\"\n", "\"releases\"\n"));
    story.commit();
    story.edit("zorg/exemplo", "Something", "Nothing");
    let guilty = story.commit();
    let told = with_remote(&story, guilty);
    told.git(&["branch", "-q", "releases", told.commit(1)]);
    told.git(&["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"]);
    let changed = vec![format!("changed {} in {guilty} against 1", key(A))];
    assert_eq!(heard(&told, &[]), (1, changed, NOTHING));
    told.git(&["checkout", "-q", "-f", "releases"]);
    std::fs::write(
        told.path().join("register/register.toml"),
        super::story::POLICY.replace("\"main\"\n", "\"releases\"\n"),
    )
    .unwrap();
    assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING));
    assert!(verdict(&told, &[]).ends_with("; origin/main not looked at"), "{}", verdict(&told, &[]));
}

#[test]
fn what_an_earlier_audit_spared_is_said() {
    let told = begun().told();
    let (_, document) = told.audited(&[]);
    assert!(document["kept"].is_null());
    let (_, document) = told.audited(&[]);
    assert_eq!(document["kept"].as_str(), Some(told.commit(1)));
    let text = String::from_utf8(told.run(&["audit", "--lang", "en"]).stdout).unwrap();
    assert!(text.contains("taken from an earlier audit") && text.contains("--fresh"), "{text}");
    let (_, document) = told.audited(&["--fresh"]);
    assert!(document["kept"].is_null());
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_keeps_the_verdict_from_sounding_whole() {
    let mut story = begun();
    story.put("zorg/broken", "schema = 1\nname = \"X\n");
    story.commit();
    let told = story.told();
    let (code, document) = told.audited(&[]);
    assert_eq!(
        (code, &document["unreadable"][0]),
        (3, &Value::from("register/partnerships/zorg/broken.toml"))
    );
    assert!(verdict(&told, &[]).contains("as far as it can be read"), "{}", verdict(&told, &[]));
    assert!(verdict(&told, &[]).ends_with("; 1 file cannot be read"));
}

#[test]
fn what_was_lost_in_a_merge_that_led_round_what_was_kept_is_told_once() {
    for goes_on in [false, true] {
        let mut story = begun();
        story.branch("round");
        story.switch("main").append("zorg/exemplo", &signal(B, "The true text."));
        let kept = story.commit();
        let told = story.told();
        assert_eq!(heard(&told, &[]), (0, NOTHING, NOTHING), "and it is kept");
        story.switch("round").put("zorg/other", HEAD);
        story.commit();
        let merge = story.merge("main");
        if goes_on {
            story.put("zorg/third", HEAD);
            story.commit();
        }
        let later = story.told();
        let from = later.path();
        told.git(&["fetch", "-q", from.to_str().unwrap(), "+round:refs/heads/round"]);
        told.git(&["reset", "-q", "--hard", "round"]);
        let told = told.known_as(later);
        let lost = vec![format!("removed {} in {merge} against {kept}", key(B))];
        assert_eq!(heard(&told, &["--fresh"]).1, lost, "{goes_on}");
        told.git(&["reset", "-q", "--hard", told.commit(kept)]);
        told.audited(&["--fresh"]);
        told.git(&["reset", "-q", "--hard", "round"]);
        let round = vec![format!("led-round in {kept}")];
        assert_eq!(heard(&told, &[]), (1, lost.clone(), round.clone()), "{goes_on}");
        assert_eq!(heard(&told, &[]), (1, lost, round), "{goes_on}, once more");
    }
}

#[test]
fn what_has_nothing_in_common_with_main_was_not_looked_at_and_is_not_fine() {
    let told = begun().told();
    told.git(&["checkout", "-q", "--orphan", "apart"]);
    told.git(&["commit", "-q", "-m", "apart"]);
    for (name, shown) in [("apart", "apart"), ("--detach", "HEAD")] {
        told.git(&["checkout", "-q", name]);
        let (code, document) = told.audited(&[]);
        assert_eq!((code, document["not_looked_at"].as_str()), (3, Some(shown)), "{document}");
        assert!(document["beside"][0]["base"].is_null(), "{document}");
        let said = verdict(&told, &[]);
        assert!(
            said.contains("as far as it can be read") && said.ends_with(&format!("{shown} not looked at")),
            "{said}"
        );
    }
    told.git(&["checkout", "-q", "main"]);
    let (code, document) = told.audited(&[]);
    assert_eq!((code, document["not_looked_at"].is_null()), (0, true));
}
