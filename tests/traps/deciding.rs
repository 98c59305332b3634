//! Traps about doubt, and about who decides.

use super::book::{Book, formal};

const NO: [&str; 0] = [];

/// X46: only entering asks for two positive judgements. Later doubt about what runs is valid, and in sight.
#[test]
fn later_doubt_about_what_runs_is_valid_and_shown() {
    for (aspect, judgement) in
        [("content", "doubt"), ("content", "negative"), ("profile", "doubt"), ("profile", "negative")]
    {
        let book = Book::new().with("one", formal().judged("2026-01-20", "d0vbtx", aspect, judgement));
        let key = format!("considerations.2026-01-20-d0vbtx.{aspect}.judgement");
        assert_eq!(book.said(), [format!("note doubt-undecided one {key}")]);
        assert_eq!(book.code(), Some(0));
        assert_eq!(book.status(), "active", "it runs on");
    }
}

/// X37: only doubt about the profile is the board’s; doubt about the content is for the conversation.
#[test]
fn only_doubt_about_the_profile_goes_to_the_board() {
    let decided = |aspect: &str, by: &str| {
        let doubt = formal().judged("2026-01-20", "d0vbtx", aspect, "doubt");
        doubt.decided("2026-02-03", "g0xnaa", "continue", by).said()
    };
    assert_eq!(decided("content", "director"), NO);
    assert_eq!(decided("profile", "board"), NO);
    let key = "considerations.2026-01-20-d0vbtx.profile.judgement";
    assert_eq!(decided("profile", "director"), [format!("note doubt-undecided one {key}")]);
}

/// X37 at entering: the board may enter on doubt about the profile, not on doubt about the content.
#[test]
fn the_board_decides_on_doubt_about_the_profile_and_not_on_the_content() {
    let doubt = |line: &str, by: &str| {
        formal()
            .but(&format!("judgement = \"positive\"\n{line}"), &format!("judgement = \"doubt\"\n{line}"))
            .but("by = \"director\"\nconsiders", &format!("by = \"{by}\"\nconsiders"))
            .said()
    };
    assert_eq!(doubt("compatible", "board"), NO);
    let by = "decisions.2024-06-12-dec1de.by";
    assert_eq!(
        doubt("compatible", "director"),
        [format!("error profile-doubt-not-decided-by-board one {by}")]
    );
    let key = "considerations.2024-05-02-c0ns1d.content.judgement";
    assert_eq!(doubt("impact", "board"), [format!("error entered-without-both-positive one {key}")]);
}

/// X7: not every ending is the board’s, and none of a formal one goes unseen.
#[test]
fn ending_early_without_the_board_is_shown_and_never_refused() {
    let ended = |by: &str| {
        let draft =
            formal().decided("2026-05-01", "endxxx", "end", by).evaluated("2026-05-08", "eva1aa", "at-end");
        Book::new().with("one", draft)
    };
    assert_eq!(ended("director").said(), ["warning ended-without-board one decisions.2026-05-01-endxxx.by"]);
    assert_eq!(ended("director").code(), Some(0));
    assert_eq!(ended("board").said(), NO);
}

/// X10: feedback is expected of every outcome, and where it cannot be given, the reason is enough.
#[test]
fn an_outcome_without_feedback_stays_open_and_fails_nothing() {
    let step = |step: &str, tail: &str| {
        format!(
            "[follow_ups.2026-02-01-{tail}]\ndate = 2026-02-01\nsignal = \"2026-01-14-s1gnax\"\nstep = \"{step}\""
        )
    };
    let closed = || formal().signalled("2026-01-14", "s1gnax", "A question.").and(&step("outcome", "vtcxme"));
    let book = Book::new().with("one", closed());
    assert_eq!(book.said(), ["warning outcome-without-feedback one signals.2026-01-14-s1gnax"]);
    assert_eq!(book.code(), Some(0));
    assert_eq!(book.document(&["report", "signals"])["signals"][0]["missing"][0], "feedback");
    assert_eq!(closed().and(&step("feedback-impossible", "an0nym")).said(), NO);
}

/// What was said of a signal holds when its words are corrected, and what was done is not asked for again.
#[test]
fn correcting_the_words_of_a_signal_does_not_open_it_again() {
    let step = |step: &str, tail: &str| {
        format!(
            "[follow_ups.2026-02-01-{tail}]\ndate = 2026-02-01\nsignal = \"2026-01-14-s1gnax\"\nstep = \"{step}\""
        )
    };
    let closed = formal()
        .signalled("2026-01-14", "s1gnax", "A qeustion.")
        .and(&step("outcome", "vtcxme"))
        .and(&step("feedback", "feedbk"))
        .signalled("2026-01-14", "s2gnax", "A question.\"\ncorrects = \"2026-01-14-s1gnax");
    let book = Book::new().with("one", closed);
    assert_eq!(book.said(), NO);
    assert_eq!(book.document(&["report", "signals"])["signals"].as_array().unwrap().len(), 0);
}

/// X48: whoever types is not who decided, so the file says who did.
#[test]
fn who_decided_stands_in_the_file() {
    let nobody = formal().but("by = \"director\"\nconsiders", "considers");
    assert_eq!(nobody.said(), ["error missing-key one decisions.2024-06-12-dec1de.by"]);
}

/// X47: anybody may signal about what is not in the register, or not yet.
#[test]
fn a_signal_about_what_is_not_registered_is_not_refused() {
    let book = Book::new();
    book.out(&[
        "signal",
        "--about",
        "Bedrijf Bedacht",
        "--kind",
        "request",
        "--from",
        "student",
        "--summary",
        "A question before anything is agreed.",
        "--no-commit",
    ]);
    assert_eq!(book.said(), NO, "and the stub owes nothing");
    let signals = book.document(&["report", "signals"]);
    assert_eq!(signals["signals"][0]["name"], "Bedrijf Bedacht");
}

/// X24: more reports are not worse, and none are not safe.
#[test]
fn signals_are_never_counted_into_anything() {
    let mut many = formal();
    for tail in ["s1gnaa", "s1gnab", "s1gnac", "s1gnad", "s1gnae"] {
        many = many.signalled("2026-01-14", tail, "A question about who decides there.");
    }
    let book = Book::new().with("one", many);
    assert_eq!(book.said(), NO);
    assert_eq!(book.status(), "active", "a signal changes no status");
    let shown = book.out(&["report", "signals"]);
    assert!(!shown.contains("5 ") && !shown.to_lowercase().contains("five"), "{shown}");
    let quiet = Book::new().with("one", formal()).out(&["report", "signals"]).to_lowercase();
    assert!(!quiet.contains("safe") && !quiet.contains("fine") && !quiet.contains("in order"), "{quiet}");
}
