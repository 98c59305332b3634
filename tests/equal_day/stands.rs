//! What a partnership is on the day that it starts, ends, is renewed, considered or decided.

use super::{AFTER, BEFORE, DAY, FORMAL, INFORMAL, and, but, decided, register};

#[test]
fn it_runs_on_the_day_it_starts_and_on_the_day_it_ends() {
    let of_a_day = but(INFORMAL, "starts = 2024-09-01", "starts = 2026-03-14\nends = 2026-03-14");
    let register = register(&of_a_day);
    assert_eq!([BEFORE, DAY, AFTER].map(|day| register.status(day)), ["upcoming", "active", "expired"]);
    assert!(!register.breaks(DAY, "ends-before-start"), "one day is a period");
}

#[test]
fn a_renewal_counts_from_its_own_day_and_one_on_the_last_day_is_no_renewal_after_it() {
    let ends = but(FORMAL, "ends      = 2028-08-31", "ends      = 2026-03-14");
    let on_the_last_day = register(&decided(&ends, DAY, "renew", "director"));
    assert_eq!([DAY, AFTER].map(|day| on_the_last_day.status(day)), ["active", "expired"]);
    let on_the_next = register(&decided(&ends, AFTER, "renew", "director"));
    assert_eq!([DAY, AFTER].map(|day| on_the_next.status(day)), ["active", "active"]);
}

#[test]
fn what_is_considered_and_decided_today_holds_today() {
    let bare = INFORMAL.split("\n[decisions.").next().unwrap();
    let considered =
        and(bare, "considerations", DAY, "we1ghd", "occasion = \"entering\"\nreason = \"It fits.\"");
    let register_of = |text: &str| {
        let register = register(text);
        [BEFORE, DAY].map(|day| register.status(day))
    };
    assert_eq!(register_of(&considered), ["noted", "proposed"]);
    assert_eq!(register_of(&decided(bare, DAY, "enter", "team")), ["noted", "active"]);
    assert_eq!(register_of(&decided(INFORMAL, DAY, "end", "team")), ["active", "ended"]);
}

#[test]
fn who_starts_on_the_day_of_the_framework_is_not_from_before_it() {
    let bare = INFORMAL.split("\n[decisions.").next().unwrap();
    let starts = |day: &str| {
        let head = format!("starts = {day}\nbefore_framework = true");
        register(&but(bare, "starts = 2024-09-01", &head)).breaks(DAY, "running-without-decision")
    };
    assert_eq!((starts("2023-12-31"), starts("2024-01-01")), (false, true));
}

#[test]
fn from_before_the_framework_it_is_held_to_the_rules_from_the_day_of_its_decision() {
    let before = but(INFORMAL, "starts = 2024-09-01", "starts = 2020-01-01\nbefore_framework = true");
    let bare = before.split("\n[decisions.").next().unwrap();
    let without_reasons = and(bare, "decisions", DAY, "c0nt1n", "outcome = \"continue\"\nby = \"team\"");
    let register = register(&without_reasons);
    let rule = "decision-without-reasons";
    assert_eq!([BEFORE, DAY].map(|day| register.breaks(day, rule)), [false, true]);
}

#[test]
fn it_runs_without_a_decision_from_the_day_it_starts_or_is_signed() {
    let bare = INFORMAL.split("\n[decisions.").next().unwrap();
    let rule = "running-without-decision";
    let begun = register(&but(bare, "starts = 2024-09-01", "starts = 2026-03-14"));
    assert_eq!([BEFORE, DAY].map(|day| begun.breaks(day, rule)), [false, true]);
    let signed = register(&but(
        bare,
        "starts = 2024-09-01",
        "agreement = { signed = 2026-03-14, signed_by = \"board\" }",
    ));
    assert_eq!([BEFORE, DAY].map(|day| signed.breaks(day, rule)), [false, true]);
    // Declined on the day of the signature, it was signed before it was declined.
    let declined = |day: &str| {
        let text =
            but(bare, "starts = 2024-09-01", "agreement = { signed = 2026-03-14, signed_by = \"board\" }");
        register(&decided(&text, day, "decline", "team")).breaks(AFTER, rule)
    };
    assert_eq!((declined(BEFORE), declined(DAY)), (true, false));
}

#[test]
fn two_of_one_partner_overlap_when_one_starts_on_the_last_day_of_the_other() {
    let doubled = |first: &str, second: &str, today: &str| {
        let text = |head: &str| but(INFORMAL, "starts = 2024-09-01", head);
        let both = register(&text(first)).partnership("zorg/tweede", &text(second));
        both.breaks(today, "possible-duplicate")
    };
    let (early, late) = ("starts = 2024-09-01\nends = 2026-03-14", "starts = 2026-03-14");
    assert!(doubled(early, late, "2026-06-01") && doubled(late, early, "2026-06-01"));
    let next = "starts = 2026-03-15";
    for today in [BEFORE, DAY, AFTER] {
        assert!(!doubled(early, next, today) && !doubled(next, early, today), "{today}");
    }
}
