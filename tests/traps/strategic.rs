//! Traps about strategic partnerships: what counts, and what is asked beside it.

use super::book::{Book, OUTCOME, PARTS, formal, informal, strategic};

const NO: [&str; 0] = [];

/// X5a: one of the six is indented in the text, and is an objective like the others.
#[test]
fn the_indented_fourth_objective_is_an_objective() {
    assert!(PARTS.contains("triple-helix"));
    assert_eq!(strategic().said(), NO, "synergy, triple helix and education are three");
    let two = strategic().but("triple-helix = \"Round tables with entrepreneurs and both cities.\"\n", "");
    assert_eq!(two.said(), ["error strategic-objectives one strategic.objectives"]);
}

/// X5b: the points under synergy are not objectives of their own.
#[test]
fn the_points_under_synergy_are_no_objectives() {
    let points = "quality = \"Shared aims.\"\ninclusion = \"An inclusive community.\"\ncocreation = \"With the field.\"\n";
    let said = strategic()
        .but("triple-helix = \"Round tables with entrepreneurs and both cities.\"\neducation = \"Two joint modules a year.\"\n", points)
        .said();
    assert!(said.contains(&"error strategic-objectives one strategic.objectives".to_owned()), "{said:?}");
    assert_eq!(said.iter().filter(|it| it.starts_with("error unknown-")).count(), 3, "{said:?}");
}

/// X5c: the clause between brackets is a second condition.
#[test]
fn three_objectives_without_room_to_grow_are_not_enough() {
    let no_room = strategic().but("potential = \"Joint research is within reach.\"\n", "");
    assert_eq!(no_room.said(), ["error strategic-objectives one strategic.potential"]);
}

/// X5d: three are necessary, and no more than that.
#[test]
fn enough_objectives_are_no_decision() {
    let unweighed = strategic().but("judgement = \"positive\"\nimpact", "judgement = \"negative\"\nimpact");
    let key = "considerations.2024-05-02-c0ns1d.content.judgement";
    assert_eq!(unweighed.said(), [format!("error entered-without-both-positive one {key}")]);
    let unplanned = strategic().but("multi_year_plan = \"Plan 2024-2028, in contract management.\"\n", "");
    assert_eq!(unplanned.said(), ["error strategic-parts one strategic.multi_year_plan"]);
    let unassessed = strategic().but(OUTCOME.trim(), "");
    assert_eq!(unassessed.said(), ["warning no-knowledge-security-outcome one knowledge_security"]);
}

/// X6: a director’s signature can be valid while the board has not committed itself.
#[test]
fn a_directors_signature_is_no_commitment_of_the_board() {
    let uncommitted = strategic().but("board_commitment = 2024-05-14\n", "");
    assert_eq!(uncommitted.said(), ["error strategic-parts one strategic.board_commitment"]);
}

/// X19: the framework calls more strategic than the international policy does.
#[test]
fn a_strategic_one_of_another_kind_owes_no_objectives() {
    let plan = "mode = \"periodic\"\nevery = \"36 months\"";
    let other = formal().head("category = \"municipality\"").but("mode = \"at-end\"", plan).and(OUTCOME);
    assert_eq!(other.clone().said(), NO);
    assert_eq!(
        Book::new().with("one", other).due("2027-09-01"),
        ["evaluation 2027-09-01 due"],
        "as was agreed"
    );
}

/// X41: at the end only is no choice where the policy asks for more.
#[test]
fn evaluating_at_the_end_only_is_the_error_for_a_strategic_one() {
    let at_end = strategic().but("[strategic]\n", "[evaluation_plan]\nmode = \"at-end\"\n\n[strategic]\n");
    assert_eq!(at_end.said(), ["error no-evaluation-plan one evaluation_plan.mode"]);
    assert_eq!(formal().said(), NO, "for another formal one it is fine");
}

/// X50: formal and strategic is a union.
#[test]
fn formal_or_strategic_is_a_union() {
    let unsigned = strategic().but("formality = \"formal\"", "formality = \"informal\"");
    let unsigned = unsigned.but("[agreement]\nsigned = 2024-06-20\nsigned_by = \"director\"\n\n", "");
    let book = Book::new().with("one", unsigned.clone());
    assert_eq!(book.said(), NO, "strategic without a signature");
    assert_eq!(
        book.due("2026-12-31"),
        ["monitoring 2025-09-01 overdue", "evaluation 2026-09-01 overdue"],
        "and still evaluated"
    );
    let unweighed = unsigned.but("conduct = \"Yes, see the annual report.\"\n", "");
    let key = "considerations.2024-05-02-c0ns1d.profile.conduct";
    assert_eq!(unweighed.said(), [format!("error consideration-incomplete one {key}")]);
    let planned = formal().but("mode = \"at-end\"", "mode = \"periodic\"\nevery = \"2 years\"");
    assert_eq!(Book::new().with("one", planned).due("2026-12-31"), ["evaluation 2026-09-01 overdue"]);
    let neither = informal()
        .but("[[partners]]", "[evaluation_plan]\nmode = \"periodic\"\nevery = \"1 year\"\n\n[[partners]]");
    assert_eq!(Book::new().with("one", neither).due("2026-12-31"), NO, "an informal one never");
}
