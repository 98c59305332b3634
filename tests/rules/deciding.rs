//! Judgements and who decides.

use partners::words::Lang;

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];
const CONTENT: &str = "considerations.2024-05-02-c0ns1d.content.judgement";
const PROFILE: &str = "considerations.2024-05-02-c0ns1d.profile.judgement";
const BY: &str = "decisions.2024-06-12-dec1de.by";

fn judged(content: &str, profile: &str, by: &str) -> Draft {
    formal()
        .but("judgement = \"positive\"\nimpact", &format!("judgement = \"{content}\"\nimpact"))
        .but("judgement = \"positive\"\ncompatible", &format!("judgement = \"{profile}\"\ncompatible"))
        .but("by = \"director\"", &format!("by = \"{by}\""))
}

#[test]
fn it_is_entered_when_both_aspects_are_positive() {
    let not_both = |place: &str| vec![format!("error entered-without-both-positive a {place}")];
    let not_board = vec![format!("error profile-doubt-not-decided-by-board a {BY}")];
    for (content, profile, by, said) in [
        ("positive", "positive", "director", vec![]),
        ("positive", "doubt", "board", vec![]),
        ("positive", "doubt", "director", not_board.clone()),
        ("positive", "doubt", "team", not_board),
        ("positive", "negative", "director", not_both(PROFILE)),
        ("positive", "negative", "board", not_both(PROFILE)),
        ("doubt", "positive", "director", not_both(CONTENT)),
        ("doubt", "positive", "board", not_both(CONTENT)),
        ("doubt", "doubt", "director", not_both(CONTENT)),
        ("negative", "doubt", "board", not_both(CONTENT)),
        ("negative", "negative", "board", not_both(CONTENT)),
    ] {
        assert_eq!(judged(content, profile, by).said(), said, "{content} {profile} {by}");
    }
}

#[test]
fn what_an_informal_one_judged_counts_and_what_it_did_not_judge_does_not() {
    let judged = |content: &str, profile: &str| informal().weighed("2024-06-01", "1gghtx", content, profile);
    let place = |aspect: &str| format!("considerations.2024-06-01-1gghtx.{aspect}.judgement");
    assert_eq!(
        judged("", "negative").said(),
        [format!("error entered-without-both-positive a {}", place("profile"))]
    );
    assert_eq!(
        judged("doubt", "").said(),
        [
            format!("error entered-without-both-positive a {}", place("content")),
            "warning governance-not-contacted a missing:advice".to_owned(),
        ]
    );
    assert_eq!(
        judged("", "doubt").said(),
        [
            format!("error profile-doubt-not-decided-by-board a {BY}"),
            "warning governance-not-contacted a missing:advice".to_owned(),
        ]
    );
    assert_eq!(judged("positive", "").said(), NO);
}

#[test]
fn a_later_decision_that_keeps_the_rule_is_the_way_to_green() {
    let better = |draft: Draft, by: &str| {
        let draft = draft.weighed("2025-01-20", "betrxx", "positive", "positive");
        draft.decided("2025-02-03", "aganxx", "continue", by, "").said()
    };
    assert_eq!(
        better(judged("doubt", "positive", "director"), "director"),
        [format!("note entered-without-both-positive a {CONTENT}")]
    );
    assert_eq!(
        better(judged("positive", "doubt", "director"), "director"),
        [format!("note profile-doubt-not-decided-by-board a {BY}")]
    );
    let doubt = || judged("positive", "doubt", "director");
    let by_board = doubt().decided("2025-02-03", "aganxx", "continue", "board", "");
    assert_eq!(by_board.said(), [format!("note profile-doubt-not-decided-by-board a {BY}")]);
    let by_director = doubt().decided("2025-02-03", "aganxx", "continue", "director", "");
    assert_eq!(by_director.said(), [format!("error profile-doubt-not-decided-by-board a {BY}")]);

    let stopped = judged("doubt", "positive", "director").weighed("2025-01-20", "n0xxxx", "negative", "");
    let stopped = stopped.decided("2025-02-03", "endxxx", "end", "board", "");
    assert_eq!(stopped.said(), [format!("note entered-without-both-positive a {CONTENT}")]);
    let stopped = judged("doubt", "positive", "director").decided("2025-02-03", "endxxx", "end", "board", "");
    assert_eq!(stopped.said(), [format!("error entered-without-both-positive a {CONTENT}")]);

    let corrected = judged("doubt", "positive", "director");
    let right = formal().0.split("\n\n").find(|part| part.starts_with("[considerations")).unwrap().to_owned();
    let right = right.replace("c0ns1d", "r1ghtx").replacen(
        "occasion",
        "corrects = \"2024-05-02-c0ns1d\"\noccasion",
        1,
    );
    assert_eq!(
        corrected.and(&right).said(),
        [format!("note entered-without-both-positive a {CONTENT}")],
        "a judgement that was copied wrongly"
    );
}

#[test]
fn doubt_about_what_runs_is_a_note_until_it_is_decided() {
    let place =
        |aspect: &str| format!("note doubt-undecided a considerations.2025-01-20-d0vbtx.{aspect}.judgement");
    let doubt = |content: &str, profile: &str| formal().weighed("2025-01-20", "d0vbtx", content, profile);
    let decided =
        |draft: Draft, outcome: &str, by: &str| draft.decided("2025-02-03", "aganxx", outcome, by, "").said();
    assert_eq!(doubt("doubt", "").said(), [place("content")]);
    assert_eq!(doubt("negative", "negative").said(), [place("content"), place("profile")]);
    assert_eq!(doubt("positive", "positive").said(), NO);
    assert_eq!(decided(doubt("doubt", ""), "continue", "director"), NO);
    assert_eq!(decided(doubt("", "doubt"), "continue", "director"), [place("profile")]);
    assert_eq!(decided(doubt("", "doubt"), "continue", "board"), NO);
    let stopped = ["warning ended-without-board a decisions.2025-02-03-aganxx.by"];
    assert_eq!(decided(doubt("", "negative"), "end", "director"), stopped, "to stop is to decide on it");
    let gone = doubt("doubt", "doubt").weighed("2025-02-10", "g0nexx", "positive", "positive");
    assert_eq!(gone.said(), NO);
    let before = formal()
        .but("judgement = \"positive\"\ncompatible", "judgement = \"doubt\"\ncompatible")
        .without("decisions")
        .without("shared")
        .without("agreement")
        .but("2024-09-01", "2026-09-01");
    assert_eq!(
        before.clone().said(),
        ["note doubt-undecided a considerations.2024-05-02-c0ns1d.profile.judgement"]
    );
    let help = |draft: Draft| Book::new().with("a", draft).findings(Lang::En)[0].help.clone();
    assert!(help(doubt("", "doubt")).contains("the record stays valid"));
    let proposed = help(before);
    assert!(
        proposed.contains("`partners decide a --by board`") && !proposed.contains("valid"),
        "nothing holds yet: {proposed}"
    );
}

#[test]
fn a_decision_gives_its_reasons() {
    let finding = |place: &str| vec![format!("error decision-without-reasons a {place}")];
    let missing = "missing:decisions.2024-06-12-dec1de.reasons";
    let silent = |draft: Draft, reasons: &str| draft.but(&format!("reasons = \"{reasons}\"\n"), "");
    assert_eq!(silent(formal(), "Past bij ons onderwijs.").said(), finding(missing));
    assert_eq!(
        formal().but("\"Past bij ons onderwijs.\"", "\"\"").said(),
        finding("decisions.2024-06-12-dec1de.reasons")
    );
    let silent = || silent(informal(), "Past bij het tweede jaar.");
    assert_eq!(silent().said(), finding(missing));

    let reason = "[considerations.2024-06-01-reasxn]\ndate = 2024-06-01\noccasion = \"entering\"\nreason = \"Past bij het tweede jaar.\"";
    assert_eq!(silent().and(reason).said(), NO, "the consideration gives it");
    let ended = silent()
        .and(reason)
        .and("[decisions.2025-02-03-endxxx]\ndate = 2025-02-03\noutcome = \"end\"\nby = \"team\"");
    assert_eq!(ended.said(), finding("missing:decisions.2025-02-03-endxxx.reasons"), "but not why it ended");
    let redacted = silent().but(
        "by = \"team\"",
        "by = \"team\"\nredacted = { date = 2025-01-05, ground = \"AVG\", by = \"Functionaris\" }",
    );
    assert_eq!(redacted.said(), NO);
    let corrected =
        silent().decided("2024-06-12", "dec2de", "enter", "team", "corrects = \"2024-06-12-dec1de\"");
    assert_eq!(corrected.said(), [format!("note decision-without-reasons a {missing}")]);
}

#[test]
fn of_two_decisions_of_one_day_the_later_is_the_one_that_says_after_which() {
    let unsigned = || formal().without("agreement").but("ends = 2028-08-31", "ends = 2025-02-03");
    let both = |more: &str| {
        let first = unsigned().decided("2025-02-03", "zzzz", "continue", "board", "");
        first.decided("2025-02-03", "aaaa", "end", "board", more).said()
    };
    let running = ["error not-signed-by-board-or-director a missing:agreement"];
    let out_of_order = ["warning decision-out-of-order a decisions.2025-02-03-zzzz.outcome"];
    assert_eq!(unsigned().but("ends = 2025-02-03", "ends = 2028-08-31").said(), running);
    assert_eq!(both("after = \"2025-02-03-zzzz\""), NO, "it is ended, so nothing is signed any more");
    let other_way = unsigned()
        .but("ends = 2025-02-03", "ends = 2028-08-31")
        .decided("2025-02-03", "aaaa", "end", "board", "")
        .decided("2025-02-03", "zzzz", "resume", "board", "");
    assert_eq!(other_way.said(), out_of_order, "without a word, by their ids: what is ended is not resumed");
}

#[test]
fn a_level_of_the_institution_goes_before_the_rules_own_and_never_before_a_note_of_what_comes() {
    let levels = "[rules]\nnot-signed-by-board-or-director = \"warning\"\nplaceholder = \"error\"\n";
    let unsigned = || formal().without("agreement").but("\"Opleidingsmanager\"", "\"n.t.b.\"");
    let on = |day: &str| Book::new().with("a", unsigned()).policy(levels).on(day).said();
    let blank = "error placeholder a owner";
    let rule = "not-signed-by-board-or-director a missing:agreement";
    assert_eq!(on("2025-03-01"), [blank.to_owned(), format!("warning {rule}")]);
    assert_eq!(on("2024-08-31"), [blank.to_owned(), format!("note {rule}")], "before it runs");
}
