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

#[test]
fn a_day_of_the_head_that_has_yet_to_come_happened_to_nobody() {
    let contact =
        "[contacts.partner-office]\nside = \"partner\"\nfunction = \"Office\"\nverified = 2025-03-01";
    let ours = "[contacts.us]\nside = \"us\"\nfunction = \"Dean\"\nverified = 2025-03-02";
    let strategic = "[strategic]\nboard_commitment = 2025-03-02";
    let void = "schema = 1\nvoid = { date = 2025-03-02, reason = \"Dubbel.\", by = \"Adviseur\" }";
    let future = |draft: super::fixture::Draft| draft.said_by("date-in-future");
    let all = formal().and(contact).and(ours).and(strategic);
    let all = all.but("signed_by", "notice_given = 2025-03-02\nsigned_by");
    let keys = ["agreement.notice_given", "contacts.us.verified", "strategic.board_commitment"];
    assert_eq!(future(all.clone()), keys.map(|key| format!("warning date-in-future a {key}")));
    let unverified = ["note contact-unverified a missing:contacts.us.verified"];
    assert_eq!(all.said_by("contact-unverified"), unverified);
    let void = formal().but("schema = 1", void);
    assert_eq!(future(void), ["warning date-in-future a void.date"], "a void one owes nothing else");
    assert_eq!(future(formal().but("ends = 2028-08-31", "ends = 2048-08-31")), NO, "a plan looks ahead");
    let rounds = |day: &str| Book::new().policy(&format!("[rounds.2025]\nzorg = {day}\n")).said();
    assert_eq!(rounds("2025-03-01"), NO);
    assert_eq!(rounds("2025-03-02"), ["warning date-in-future register.toml rounds.2025.zorg"]);
}

#[test]
fn the_commitment_of_the_board_counts_from_its_day() {
    let policy = "[categories.flagship]\nstrategic = true\nobjectives = 1\n";
    let on = |day: &str| {
        let draft = formal().but("unit = \"zorg\"", "unit = \"zorg\"\ncategory = \"flagship\"");
        let draft = draft.and(&format!("[strategic]\nboard_commitment = {day}"));
        let said = Book::new().policy(policy).with("a", draft).said_by_rule("strategic-parts");
        said.contains(&"error strategic-parts a strategic.board_commitment".to_owned())
            || said.iter().any(|it| it.ends_with("missing:strategic.board_commitment"))
    };
    assert!(!on("2025-03-01"), "it was given today");
    assert!(on("2025-03-02"), "it has yet to be given");
}

#[test]
fn a_consideration_of_a_later_day_carries_no_decision() {
    let later = super::fixture::Draft(formal().0.replace("2024-05-02", "2027-01-05"));
    assert_eq!(later.said_by("entered-without-consideration").len(), 1, "though the decision names it");
}
