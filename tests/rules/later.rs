//! What bears a later day than the one that is reckoned from is not there yet, for any rule but the one that says so.

use super::fixture::{Book, formal, informal};

const NO: [&str; 0] = [];

#[test]
fn a_decision_of_a_later_day_decides_nothing_yet() {
    let late = || {
        informal().but("2024-06-12-dec1de", "2042-06-12-dec1de").but("date = 2024-06-12", "date = 2042-06-12")
    };
    let on = |day: &str| Book::new().with("a", late()).on(day).said();
    let begun = "error running-without-decision a missing:decisions";
    assert_eq!(on("2025-03-01"), [begun, "warning date-in-future a decisions.2042-06-12-dec1de.date"]);
    assert_eq!(on("2042-06-12"), NO);
}

#[test]
fn advice_and_judgements_of_a_later_day_count_nowhere() {
    let advised =
        formal().but("2024-04-10-gvrnnc", "2027-01-05-gvrnnc").but("date = 2024-04-10", "date = 2027-01-05");
    let governance = ["error governance-not-contacted a missing:advice"];
    assert_eq!(advised.said_by("governance-not-contacted"), governance);
    let doubted = || formal().weighed("2026-10-20", "dxxbt1", "positive", "doubt");
    let on = |day: &str| Book::new().with("a", doubted()).on(day).said_by_rule("doubt-undecided");
    assert_eq!(on("2026-03-01"), NO);
    assert_eq!(on("2026-10-20").len(), 1);
}

#[test]
fn what_is_taken_back_on_a_later_day_still_stands() {
    let more = "corrects = \"2024-06-12-dec1de\"\nwithdrawn = \"Nooit genomen.\"";
    let taken_back = || informal().decided("2025-06-12", "dec2de", "enter", "team", more);
    let on = |day: &str| Book::new().with("a", taken_back()).on(day).said();
    assert_eq!(on("2025-06-11"), ["warning date-in-future a decisions.2025-06-12-dec2de.date"]);
    assert_eq!(on("2025-06-12"), ["error running-without-decision a missing:decisions"]);
}
