//! References from one entry to another.

use super::fixture::{Book, Draft, formal, informal};

const SIGNAL: &str = r#"[signals.2025-01-14-s1gnax]
date = 2025-01-14
from = "staff"
summary = "Vraag over de zeggenschap."
"#;

fn step(signal: &str) -> String {
    format!("[follow_ups.2025-01-20-stepaa]\ndate = 2025-01-20\nsignal = \"{signal}\"\nstep = \"inquiry\"\n")
}

#[test]
fn a_decision_names_a_consideration_of_its_own_file() {
    let names =
        |id: &str| formal().but("considers = \"2024-05-02-c0ns1d\"", &format!("considers = \"{id}\""));
    let dangling = ["error dangling-reference a decisions.2024-06-12-dec1de.considers"];
    assert_eq!(names("2024-05-02-zzzzzz").said(), dangling, "and not that there is no consideration");
    assert_eq!(names("2024-06-20-shared").said(), dangling, "of another kind");
    assert_eq!(names("2024-06-12-dec1de").said(), dangling, "itself");
    let other = informal().weighed("2024-05-02", "0therz", "positive", "positive");
    let other = other.but("[decisions.2024-06-12-dec1de]", "[decisions.2024-06-12-dec2de]");
    assert_eq!(Book::new().with("a", names("2024-05-02-0therz")).with("b", other).said(), dangling);
}

#[test]
fn every_reference_is_followed() {
    let draft = formal()
        .and("[evaluations.2025-01-10-eva1aa]\ndate = 2025-01-10\noccasion = \"signal\"\ngoals = \"Ja.\"\nnorms = \"Ja.\"\nnone_needed = \"Nee.\"\nprompted_by = [\"2025-01-02-zzzzzz\"]")
        .and("[adjustments.2025-01-11-adjxaa]\ndate = 2025-01-11\nevaluation = \"2025-01-11-zzzzzz\"\naction = \"Meer begeleiding.\"")
        .and("[adjustments_done.2025-01-12-d0neaa]\ndate = 2025-01-12\nadjustment = \"2025-01-11-yyyyyy\"")
        .and("[shared.2025-01-13-shar2d]\ndate = 2025-01-13\nabout = \"2025-01-10-eva1aa\"")
        .and(&step("2025-01-14-zzzzzz"))
        .decided("2025-02-01", "dec2de", "continue", "board", "after = \"2025-02-01-zzzzzz\"\ncorrects = \"2024-05-02-c0ns1d\"");
    assert_eq!(
        draft.said(),
        [
            "error dangling-reference a adjustments.2025-01-11-adjxaa.evaluation",
            "error dangling-reference a adjustments_done.2025-01-12-d0neaa.adjustment",
            "error dangling-reference a decisions.2025-02-01-dec2de.after",
            "error dangling-reference a decisions.2025-02-01-dec2de.corrects",
            "error dangling-reference a evaluations.2025-01-10-eva1aa.prompted_by.0",
            "error dangling-reference a follow_ups.2025-01-20-stepaa.signal",
            "error dangling-reference a shared.2025-01-13-shar2d.about",
        ]
    );
}

#[test]
fn a_signal_may_stand_in_another_file() {
    let steps = || {
        informal()
            .with_another()
            .but("decisions.2024-06-12-dec1de", "decisions.2024-06-12-dec2de")
            .and(&step("2025-01-14-s1gnax"))
    };
    let with = |other: Draft| Book::new().with("a", steps()).with("b", other).said();
    assert_eq!(with(informal().and(SIGNAL)), [""; 0]);
    assert_eq!(with(informal()), ["error dangling-reference a follow_ups.2025-01-20-stepaa.signal"]);
    let unread = informal().and("this is no line").and(SIGNAL);
    assert_eq!(with(unread), ["error syntax b bytes"]);
    let unread = informal().and("this is no line");
    assert_eq!(
        with(unread),
        ["error syntax b bytes"],
        "the signal may stand on the line that could not be read"
    );
}
