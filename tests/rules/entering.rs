//! The consideration behind a decision to enter.

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];
const REDACTED: &str = "redacted = { date = 2025-01-05, ground = \"AVG\", by = \"Functionaris\" }";

/// A whole consideration, to weigh again with.
fn again(date: &str, tail: &str) -> String {
    format!(
        "[considerations.{date}-{tail}]\ndate = {date}\noccasion = \"reconsideration\"\n\
        [considerations.{date}-{tail}.content]\njudgement = \"positive\"\nimpact = \"A\"\nmission = \"B\"\nvalues = \"C\"\nambitions = [\"D\"]\nno_harm = \"E\"\n\
        [considerations.{date}-{tail}.profile]\njudgement = \"positive\"\ncompatible = \"F\"\nconduct = \"G\"\n"
    )
}

fn unweighed() -> Draft {
    formal().without("considerations").but("considers = \"2024-05-02-c0ns1d\"\n", "")
}

#[test]
fn a_decision_rests_on_a_consideration() {
    let finding = |level: &str| {
        vec![format!("{level} entered-without-consideration a missing:decisions.2024-06-12-dec1de.considers")]
    };
    assert_eq!(unweighed().said(), finding("error"));
    assert_eq!(
        formal().but("considers = \"2024-05-02-c0ns1d\"\n", "").said(),
        NO,
        "the latest that is not after it"
    );
    assert_eq!(
        unweighed()
            .without("decisions")
            .without("shared")
            .without("agreement")
            .but("2024-09-01", "2026-09-01")
            .said(),
        NO
    );

    let strategic = informal().but("schema = 1", "schema = 1\nowner = \"X\"\ncategory = \"strategic\"");
    assert_eq!(strategic.said_by("entered-without-consideration"), finding("error"));
    assert_eq!(informal().said(), NO);

    let declined = |draft: Draft| draft.without("agreement").but("\"enter\"", "\"decline\"");
    assert_eq!(declined(unweighed()).said(), finding("warning"));
    let judged = |content: &str, profile: &str| {
        declined(unweighed()).weighed("2024-05-02", "1gghtx", content, profile)
    };
    assert_eq!(judged("negative", "").said_by("entered-without-consideration"), NO);
    assert_eq!(judged("", "negative").said_by("entered-without-consideration"), NO);
    assert_eq!(judged("", "").said(), finding("warning"));
    assert_eq!(informal().but("\"enter\"", "\"decline\"").said(), NO);
}

#[test]
fn a_consideration_that_was_taken_back_is_none() {
    let withdrawn = formal().and("[considerations.2024-05-02-w1thdr]\ndate = 2024-05-02\noccasion = \"entering\"\ncorrects = \"2024-05-02-c0ns1d\"\nwithdrawn = \"Hoorde elders.\"");
    let place = "entered-without-consideration a decisions.2024-06-12-dec1de.considers";
    assert_eq!(withdrawn.clone().said(), [format!("error {place}")]);
    let settled = withdrawn.and(&again("2025-01-20", "aganxx")).decided(
        "2025-02-03",
        "c0ntnx",
        "continue",
        "board",
        "",
    );
    let late = "note considered-after-decision a considerations.2025-01-20-aganxx.date";
    assert_eq!(settled.said(), [late], "it then rests on the first one after it");
}

#[test]
fn a_consideration_answers_every_question() {
    let key =
        |keys: &str| format!("consideration-incomplete a missing:considerations.2024-05-02-c0ns1d.{keys}");
    let lines = [
        ("impact = \"Studenten leren in de wijk.\"\n", "content.impact"),
        ("mission = \"Onderwijs dat de stad helpt.\"\n", "content.mission"),
        ("values = \"Nieuwsgierig.\"\n", "content.values"),
        ("ambitions = [\"Samen leren\"]\n", "content.ambitions"),
        ("no_harm = \"Niemand ondervindt schade.\"\n", "content.no_harm"),
        ("judgement = \"positive\"\nimpact", "content.judgement"),
        ("compatible = \"Ja.\"\n", "profile.compatible"),
        ("conduct = \"Ja, zie het jaarverslag.\"", "profile.conduct"),
        ("judgement = \"positive\"\ncompatible", "profile.judgement"),
    ];
    for (line, keys) in lines {
        let rest = line.split('\n').nth(1).unwrap_or_default();
        assert_eq!(formal().but(line, rest).said(), [format!("error {}", key(keys))], "{keys}");
    }
    let blank = formal().but("\"Nieuwsgierig.\"", "\" \"");
    assert_eq!(
        blank.said(),
        ["error consideration-incomplete a considerations.2024-05-02-c0ns1d.content.values"]
    );
    let only_reason = unweighed().and(
        "[considerations.2024-05-02-c0ns1d]\ndate = 2024-05-02\noccasion = \"entering\"\nreason = \"Past.\"",
    );
    assert_eq!(
        only_reason.said(),
        [format!("error {}", key("content")), format!("error {}", key("profile"))]
    );

    let incomplete = || formal().but("conduct = \"Ja, zie het jaarverslag.\"", "");
    let settled = incomplete().and(&again("2025-01-20", "aganxx")).decided(
        "2025-02-03",
        "c0ntnx",
        "continue",
        "board",
        "",
    );
    assert_eq!(settled.said(), [format!("note {}", key("profile.conduct"))]);
    let not_settled = incomplete().decided("2025-02-03", "c0ntnx", "continue", "board", "");
    assert_eq!(not_settled.said(), [format!("error {}", key("profile.conduct"))]);
    let corrected =
        again("2024-05-02", "bettrx").replacen("occasion", "corrects = \"2024-05-02-c0ns1d\"\noccasion", 1);
    assert_eq!(incomplete().and(&corrected).said(), [format!("note {}", key("profile.conduct"))]);
}

#[test]
fn a_consideration_is_not_asked_for_more_than_it_owes() {
    let bare = |draft: Draft| draft.weighed("2024-05-02", "1gghtx", "positive", "positive");
    let redacted = bare(unweighed())
        .but("occasion = \"reconsideration\"", &format!("occasion = \"entering\"\n{REDACTED}"));
    assert_eq!(redacted.said(), NO, "what it lost");
    assert_ne!(bare(unweighed()).said(), NO);
    assert_eq!(bare(informal()).said(), NO, "an informal one");
    let proposed = bare(unweighed())
        .without("decisions")
        .without("shared")
        .without("agreement")
        .but("2024-09-01", "2026-09-01");
    assert_eq!(proposed.said(), NO, "before the decision to enter");
    assert_eq!(
        formal().weighed("2025-01-20", "1gghtx", "positive", "").said(),
        NO,
        "a later look at one aspect"
    );
}

#[test]
fn a_consideration_comes_first() {
    let on = |day: &str| {
        let moved = formal().0.replace("2024-05-02", day);
        Draft(moved)
    };
    let finding = |level: &str, day: &str| {
        vec![format!("{level} considered-after-decision a considerations.{day}-c0ns1d.date")]
    };
    assert_eq!(on("2024-06-12").said(), NO, "on the same day");
    assert_eq!(on("2024-06-13").said(), finding("error", "2024-06-13"), "after the decision");
    let unnamed = on("2024-07-01").but("considers = \"2024-07-01-c0ns1d\"\n", "");
    assert_eq!(unnamed.said(), finding("error", "2024-07-01"), "the first after it");
    let decided_late = |signed: &str, starts: &str| {
        let late = Draft(on("2024-07-10").0.replace("2024-06-12", "2024-07-11"));
        late.but("signed = 2024-06-20", &format!("signed = {signed}"))
            .but("starts = 2024-09-01", &format!("starts = {starts}"))
    };
    let late = ["warning considered-after-decision a decisions.2024-07-11-dec1de.date"];
    assert_eq!(decided_late("2024-07-11", "2024-07-11").said(), NO);
    assert_eq!(decided_late("2024-07-10", "2024-09-01").said(), late, "only decided after the signing");
    assert_eq!(decided_late("2024-07-11", "2024-07-10").said(), late, "only decided after the start");
    let named = "considers = \"2024-07-10-c0ns1d\"";
    let settled =
        decided_late("2024-07-10", "2024-09-01").decided("2024-08-01", "dec2de", "continue", "board", named);
    assert_eq!(settled.said_by("considered-after-decision"), [late[0].replace("warning", "note")]);
    assert_eq!(
        decided_late("2024-07-09", "2024-09-01").said(),
        finding("error", "2024-07-10"),
        "after the signing"
    );
    assert_eq!(
        decided_late("2024-07-12", "2024-07-09").said(),
        finding("error", "2024-07-10"),
        "after the start"
    );

    let settled = on("2024-06-13").and(&again("2025-01-20", "aganxx")).decided(
        "2025-02-03",
        "c0ntnx",
        "continue",
        "board",
        "",
    );
    assert_eq!(settled.said(), finding("note", "2024-06-13"));
    let declined = on("2024-06-13").without("agreement").but("\"enter\"", "\"decline\"");
    assert_eq!(declined.said(), finding("warning", "2024-06-13"));
    assert_eq!(informal().weighed("2025-01-20", "1gghtx", "positive", "positive").said(), NO);
    let later = formal().and(&again("2025-02-04", "aganxx")).decided(
        "2025-02-03",
        "c0ntnx",
        "continue",
        "board",
        "considers = \"2025-02-04-aganxx\"",
    );
    assert_eq!(later.said(), ["error considered-after-decision a considerations.2025-02-04-aganxx.date"]);
}

#[test]
fn a_later_judgement_is_not_held_against_an_entering_without_one() {
    let informal = informal().weighed("2025-01-20", "d0vbtx", "negative", "");
    assert_eq!(
        informal.said(),
        ["note doubt-undecided a considerations.2025-01-20-d0vbtx.content.judgement"]
    );
    let book = Book::new().with("a", unweighed().weighed("2025-01-20", "d0vbtx", "doubt", ""));
    let said: Vec<String> = book.said().into_iter().filter(|it| it.starts_with("error")).collect();
    assert_eq!(said, ["error considered-after-decision a considerations.2025-01-20-d0vbtx.date"]);
}
