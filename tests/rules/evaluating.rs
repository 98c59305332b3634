//! Evaluating, renewing, and hearing back.

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];

fn evaluation(date: &str, tail: &str, more: &str) -> String {
    format!("[evaluations.{date}-{tail}]\ndate = {date}\noccasion = \"periodic\"\n{more}\n")
}

const ANSWERS: &str = "goals = \"Ja.\"\nnorms = \"Ja.\"";
const NONE: &str = "none_needed = \"Alles loopt.\"";
const REDACTED: &str = "redacted = { date = 2025-02-05, ground = \"AVG\", by = \"Functionaris\" }";

#[test]
fn an_evaluation_answers_both_questions() {
    let with = |draft: Draft, more: &str| {
        draft.and(&evaluation("2025-01-10", "eva1aa", &format!("{NONE}\n{more}"))).said()
    };
    let place = "a missing:evaluations.2025-01-10-eva1aa";
    assert_eq!(with(formal(), ANSWERS), NO);
    assert_eq!(with(formal(), "goals = \"Ja.\""), [format!("error evaluation-incomplete {place}.norms")]);
    assert_eq!(with(formal(), "norms = \"Ja.\""), [format!("error evaluation-incomplete {place}.goals")]);
    assert_eq!(
        with(formal(), "norms = \"Ja.\"\ngoals = \"\""),
        ["error evaluation-incomplete a evaluations.2025-01-10-eva1aa.goals"]
    );
    assert_eq!(with(formal(), REDACTED), NO);
    assert_eq!(with(informal(), ""), NO);
    let corrected = formal().and(&evaluation("2025-01-10", "eva1aa", NONE));
    let corrected = corrected.and(&evaluation(
        "2025-01-10",
        "eva2aa",
        &format!("{NONE}\n{ANSWERS}\ncorrects = \"2025-01-10-eva1aa\""),
    ));
    let notes = [
        format!("note evaluation-incomplete {place}.goals"),
        format!("note evaluation-incomplete {place}.norms"),
    ];
    assert_eq!(corrected.said(), notes);
}

#[test]
fn an_evaluation_ends_in_an_adjustment_or_a_reason() {
    let evaluated =
        |more: &str| formal().and(&evaluation("2025-01-10", "eva1aa", &format!("{ANSWERS}\n{more}")));
    let adjustment = |tail: &str, more: &str| {
        format!(
            "[adjustments.2025-01-10-{tail}]\ndate = 2025-01-10\nevaluation = \"2025-01-10-eva1aa\"\naction = \"Meer begeleiding.\"\n{more}"
        )
    };
    let finding = ["warning no-adjustment-or-reason a missing:evaluations.2025-01-10-eva1aa.none_needed"];
    assert_eq!(evaluated("").said(), finding);
    assert_eq!(evaluated(NONE).said(), NO);
    assert_eq!(
        evaluated("none_needed = \" \"").said(),
        ["warning no-adjustment-or-reason a evaluations.2025-01-10-eva1aa.none_needed"]
    );
    assert_eq!(evaluated("").and(&adjustment("adjxaa", "")).said(), NO);
    let withdrawn = adjustment("adjyaa", "corrects = \"2025-01-10-adjxaa\"\nwithdrawn = \"Niet nodig.\"");
    assert_eq!(evaluated("").and(&adjustment("adjxaa", "")).and(&withdrawn).said(), finding);
    let again = evaluation("2025-01-10", "eva2aa", &format!("{ANSWERS}\ncorrects = \"2025-01-10-eva1aa\""));
    assert_eq!(
        evaluated("").and(&adjustment("adjxaa", "")).and(&again).said(),
        NO,
        "what was agreed then stands"
    );
    assert_eq!(evaluated(REDACTED).said(), NO);
    assert_eq!(informal().and(&evaluation("2025-01-10", "eva1aa", ANSWERS)).said(), NO);
}

#[test]
fn a_renewal_rests_on_something_new() {
    let renewed = |draft: Draft, more: &str| draft.decided("2025-01-20", "renewx", "renew", "board", more);
    let place = "renewed-without-consideration a missing:decisions.2025-01-20-renewx.considers";
    assert_eq!(renewed(formal(), "").said(), [format!("error {place}")]);
    let old = renewed(formal(), "considers = \"2024-05-02-c0ns1d\"");
    assert_eq!(old.said(), ["error renewed-without-consideration a decisions.2025-01-20-renewx.considers"]);
    let evaluated = |date: &str| formal().and(&evaluation(date, "eva1aa", &format!("{ANSWERS}\n{NONE}")));
    assert_eq!(renewed(evaluated("2025-01-20"), "").said(), NO);
    assert_eq!(renewed(evaluated("2025-01-21"), "").said(), [format!("error {place}")], "too late for it");
    assert_eq!(renewed(evaluated("2024-06-12"), "").said(), [format!("error {place}")], "not new");
    assert_eq!(renewed(formal().weighed("2025-01-15", "newxxx", "positive", "positive"), "").said(), NO);
    assert_eq!(renewed(informal(), "").said(), NO);
    let settled = renewed(formal(), "").weighed("2025-02-01", "newxxx", "positive", "positive");
    let settled = settled.decided("2025-02-03", "c0ntnx", "continue", "board", "");
    assert_eq!(settled.said(), [format!("note {place}")]);
    let between = renewed(
        evaluated("2025-01-10").decided("2025-01-20", "adjxst", "adjust", "director", ""),
        "after = \"2025-01-20-adjxst\"",
    );
    assert_eq!(between.said(), NO, "two decisions of one day rest on one evaluation");
}

#[test]
fn the_board_has_the_last_word_on_ending_a_formal_one_early() {
    let ended = |draft: Draft, by: &str| {
        draft.decided("2025-01-20", "endxxx", "end", by, "").said_by("ended-without-board")
    };
    let finding = |level: &str| vec![format!("{level} ended-without-board a decisions.2025-01-20-endxxx.by")];
    assert_eq!(ended(formal(), "director"), finding("warning"));
    assert_eq!(ended(formal(), "manager"), finding("warning"));
    assert_eq!(ended(formal(), "board"), NO);
    assert_eq!(ended(formal().but("ends = 2028-08-31", "ends = 2025-01-20"), "director"), NO, "on its end");
    assert_eq!(ended(formal().but("ends = 2028-08-31\n", ""), "director"), finding("warning"), "open-ended");
    assert_eq!(ended(informal().but("schema = 1", "schema = 1\nends = 2028-08-31"), "team"), NO);
    let by_board = formal().decided("2025-01-20", "endxxx", "end", "director", "").decided(
        "2025-02-03",
        "b0ardx",
        "end",
        "board",
        "",
    );
    assert_eq!(by_board.said_by("ended-without-board"), finding("note"));
}

#[test]
fn whoever_reported_hears_the_outcome() {
    let signal = |draft: Draft| {
        draft.and("[signals.2025-01-14-s1gnax]\ndate = 2025-01-14\nfrom = \"staff\"\nsummary = \"Vraag.\"")
    };
    let step = |draft: Draft, tail: &str, step: &str, more: &str| {
        draft.and(&format!("[follow_ups.2025-01-20-{tail}]\ndate = 2025-01-20\nsignal = \"2025-01-14-s1gnax\"\nstep = \"{step}\"\n{more}"))
    };
    let finding = ["warning outcome-without-feedback a header:signals.2025-01-14-s1gnax"];
    let closed = |draft: Draft| step(signal(draft), "vtcxme", "outcome", "");
    assert_eq!(closed(formal()).said(), finding);
    assert_eq!(closed(informal()).said(), finding, "the reporter is owed it, whatever the partnership is");
    assert_eq!(signal(formal()).said(), NO);
    assert_eq!(step(signal(formal()), "1nqryx", "inquiry", "").said(), NO);
    assert_eq!(step(closed(formal()), "feedbk", "feedback", "").said(), NO);
    assert_eq!(step(closed(formal()), "feedbk", "feedback-impossible", "").said(), NO);
    let withdrawn = step(
        step(closed(formal()), "feedbk", "feedback", ""),
        "n0tgvn",
        "feedback",
        "corrects = \"2025-01-20-feedbk\"\nwithdrawn = \"Niet bereikt.\"",
    );
    assert_eq!(withdrawn.said(), finding);
    let corrected = closed(formal()).and("[signals.2025-01-14-s2gnax]\ndate = 2025-01-14\nfrom = \"student\"\nsummary = \"Vraag.\"\ncorrects = \"2025-01-14-s1gnax\"");
    let of_what_stands = ["warning outcome-without-feedback a header:signals.2025-01-14-s2gnax"];
    assert_eq!(corrected.clone().said(), of_what_stands, "a step on the one is a step on the other");
    assert_eq!(step(corrected, "feedbk", "feedback", "").said(), NO);
    let elsewhere = step(informal().but("dec1de", "dec2de"), "feedbk", "feedback", "");
    assert_eq!(Book::new().with("a", closed(formal())).with("b", elsewhere).said(), NO);
    let unread = informal().but("dec1de", "dec2de").and("this is no line");
    assert_eq!(Book::new().with("a", closed(formal())).with("b", unread).said(), ["error syntax b bytes"]);
}
