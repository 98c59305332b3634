//! What was corrected: neither judged nor counted, and told as a note where it was not as it should be.

use super::fixture::{Book, Draft, formal, informal};
use partners::words::Lang;

const NO: [&str; 0] = [];
const FINDING: &str = "decision-without-reasons a missing:decisions.2024-06-12-dec1de.reasons";

fn silent() -> Draft {
    informal().but("reasons = \"Past bij het tweede jaar.\"\n", "")
}

fn corrects(draft: Draft, tail: &str, of: &str, more: &str) -> Draft {
    draft.and(&format!(
        "[decisions.2024-06-12-{tail}]\ndate = 2024-06-12\noutcome = \"enter\"\nby = \"team\"\ncorrects = \"2024-06-12-{of}\"\n{more}"
    ))
}

const REASONS: &str = "reasons = \"Past bij het tweede jaar.\"";

#[test]
fn a_correction_turns_the_finding_into_a_note_that_shows_it() {
    let right = corrects(silent(), "dec2de", "dec1de", REASONS);
    assert_eq!(right.clone().said(), [format!("note {FINDING}")]);
    let note = Book::new().with("a", right).findings(Lang::En).remove(0);
    assert_eq!(note.also.len(), 1, "where it was put right");
    assert_eq!(note.help, "put right by the entry of 12 June 2024; nothing more is needed");
    assert_eq!(
        corrects(informal(), "dec2de", "dec1de", REASONS).said(),
        NO,
        "there was nothing to put right"
    );
}

#[test]
fn a_correction_with_the_same_fault_puts_nothing_right() {
    let wrong = corrects(silent(), "dec2de", "dec1de", "");
    let finding = "decision-without-reasons a missing:decisions.2024-06-12-dec2de.reasons";
    assert_eq!(wrong.clone().said(), [format!("error {finding}")], "said once, of what stands");
    let right = corrects(wrong, "dec3de", "dec2de", REASONS);
    assert_eq!(right.said(), [format!("note {FINDING}")], "the last of a chain is what stands");
}

#[test]
fn a_correction_of_what_a_decision_rests_on_puts_the_decision_right() {
    let doubt = formal().but("judgement = \"positive\"\ncompatible", "judgement = \"doubt\"\ncompatible");
    let by = "profile-doubt-not-decided-by-board a decisions.2024-06-12-dec1de.by";
    assert_eq!(doubt.clone().said(), [format!("error {by}")]);
    let right = formal().0.split("\n\n").find(|part| part.starts_with("[considerations")).unwrap().to_owned();
    let right = right.replace("c0ns1d", "r1ghtx");
    let right = right.replacen("occasion", "corrects = \"2024-05-02-c0ns1d\"\noccasion", 1);
    assert_eq!(doubt.and(&right).said(), [format!("note {by}")]);
}

#[test]
fn of_a_rule_that_is_off_or_of_what_owes_nothing_no_correction_is_told() {
    let right = || corrects(silent(), "dec2de", "dec1de", REASONS);
    let off = Book::new().with("a", right()).policy("[rules]\ndecision-without-reasons = \"off\"\n");
    assert_eq!(off.said(), NO);
    let void = "schema = 1\nvoid = { date = 2025-01-05, reason = \"Dubbel.\", by = \"Adviseur\" }";
    assert_eq!(right().but("schema = 1", void).said(), NO);
    let withdrawn = "withdrawn = \"Nooit genomen.\"";
    let noted = corrects(silent().but("starts = 2024-09-01\n", ""), "dec2de", "dec1de", withdrawn);
    assert_eq!(noted.said(), [format!("note {FINDING}")], "taken back, and nothing takes its place");
}

#[test]
fn corrections_that_lead_back_to_themselves_correct_nothing() {
    let circle = || {
        let a = informal().but("by = \"team\"", "by = \"team\"\ncorrects = \"2024-06-12-dec2de\"");
        corrects(a, "dec2de", "dec1de", REASONS)
    };
    let dangling = |tail: &str| format!("error dangling-reference a decisions.2024-06-12-{tail}.corrects");
    assert_eq!(circle().said(), [dangling("dec1de"), dangling("dec2de")], "it stays entered");
    let outside = corrects(circle(), "dec3de", "dec1de", REASONS);
    assert_eq!(outside.said(), [dangling("dec1de"), dangling("dec2de")], "what stands outside corrects");
    let three = informal().but("by = \"team\"", "by = \"team\"\ncorrects = \"2024-06-12-dec3de\"");
    let three = corrects(corrects(three, "dec2de", "dec1de", REASONS), "dec3de", "dec2de", REASONS);
    assert_eq!(three.said(), ["dec1de", "dec2de", "dec3de"].map(dangling));
}

#[test]
fn what_refers_to_a_correction_that_does_not_hold_means_the_one_that_does() {
    let decision = |tail: &str| {
        format!(
            "[decisions.2024-06-13-{tail}]\ndate = 2024-06-13\noutcome = \"enter\"\nby = \"director\"\n\
             considers = \"2024-05-02-c0ns1d\"\ncorrects = \"2024-06-12-dec1de\"\n{REASONS}"
        )
    };
    let twice = || formal().without("shared").and(&decision("aaaaaa")).and(&decision("bbbbbb"));
    let shared = |about: &str| {
        twice().and(&format!("[shared.2024-06-20-shared]\ndate = 2024-06-20\nabout = \"{about}\""))
    };
    let rule = "not-shared-with-partner";
    assert_eq!(twice().said_by(rule).len(), 1, "nothing was shared");
    for about in ["2024-06-12-dec1de", "2024-06-13-aaaaaa", "2024-06-13-bbbbbb"] {
        assert_eq!(shared(about).said_by(rule), NO, "{about}");
    }
}
