//! Traps about rhythm: what comes back when, and what is never over.

use super::book::{Book, formal, informal, strategic};

const NO: [&str; 0] = [];

/// X1 and X2: ‘om het jaar’ is every other year, beside a monitoring that is yearly.
#[test]
fn om_het_jaar_is_every_24_months_and_jaarlijks_every_12() {
    let book = Book::new().with("one", strategic());
    assert_eq!(
        book.due("2026-12-31"),
        ["monitoring 2025-09-01 overdue", "evaluation 2026-09-01 overdue"],
        "the evaluation two years after the start, not one"
    );
}

/// X32: a monitoring entry does not reset the clock of the evaluation, nor the other way round.
#[test]
fn monitoring_is_not_evaluation() {
    let monitored =
        strategic().and("[monitoring.2026-08-20-m0n1tx]\ndate = 2026-08-20\nprogress = \"On time.\"");
    let book = Book::new().with("one", monitored);
    assert_eq!(book.due("2026-12-31"), ["evaluation 2026-09-01 overdue"]);
    let evaluated = strategic().evaluated("2026-08-20", "eva1aa", "periodic");
    assert_eq!(Book::new().with("one", evaluated).due("2026-12-31"), ["monitoring 2025-09-01 overdue"]);
}

/// X35: what is ended stays due until its final evaluation is there.
#[test]
fn ended_is_not_done() {
    let ended = || formal().decided("2026-05-01", "endxxx", "end", "board");
    assert_eq!(Book::new().with("one", ended()).due("2026-12-31"), ["final-evaluation 2026-05-01 due"]);
    let before = ended().evaluated("2026-04-01", "eva1aa", "periodic");
    assert_eq!(Book::new().with("one", before).due("2026-12-31"), ["final-evaluation 2026-05-01 due"]);
    let done = ended().evaluated("2026-05-08", "eva1aa", "at-end");
    assert_eq!(Book::new().with("one", done).due("2026-12-31"), NO);
    let expired = formal().but("ends = 2028-08-31", "ends = 2026-08-31");
    assert_eq!(Book::new().with("one", expired).due("2026-12-31"), ["final-evaluation 2026-08-31 due"]);
    let light = informal().decided("2026-05-01", "endxxx", "end", "team");
    assert_eq!(Book::new().with("one", light).due("2026-12-31"), NO, "an informal one is not asked");
}

/// What was done stays done when the words of what was agreed are corrected.
#[test]
fn correcting_an_adjustment_does_not_ask_for_it_again() {
    let adjustment = |tail: &str, more: &str| {
        format!(
            "[adjustments.2026-05-08-{tail}]\ndate = 2026-05-08\nevaluation = \"2026-05-08-eva1aa\"\ndue = 2026-10-01\naction = \"More time to prepare.\"\n{more}"
        )
    };
    let agreed = || formal().evaluated("2026-05-08", "eva1aa", "periodic").and(&adjustment("adjxaa", ""));
    assert_eq!(Book::new().with("one", agreed()).due("2026-12-31"), ["adjustment 2026-10-01 overdue"]);
    let done = "[adjustments_done.2026-09-01-d0neaa]\ndate = 2026-09-01\nadjustment = \"2026-05-08-adjxaa\"";
    let corrected = agreed().and(done).and(&adjustment("adjyaa", "corrects = \"2026-05-08-adjxaa\""));
    assert_eq!(Book::new().with("one", corrected).due("2026-12-31"), NO);
}

/// X27: a signal has no deadline. It has an age.
#[test]
fn an_old_signal_is_open_and_never_overdue() {
    let old = informal().signalled("2024-09-10", "s1gnax", "A question about who decides there.");
    let book = Book::new().with("one", old);
    assert_eq!(book.said(), NO);
    assert_eq!(book.due("2030-12-31"), NO);
    let shown = book.out(&["report", "signals"]);
    assert!(shown.contains("812 days old") && !shown.to_lowercase().contains("overdue"), "{shown}");
}

/// X45: when nothing is due, the report is one line.
#[test]
fn a_report_with_nothing_to_say_says_so_in_one_line() {
    let book = Book::new()
        .with("one", formal())
        .with("two", informal().but("Stichting Verzonnen\"\n\n[d", "Bedacht\"\n\n[d"));
    let said = book.out(&["report", "due"]);
    let lines: Vec<&str> = said.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines.len(), 1, "{said}");
}
