//! The reason for each date, in words: what is counted from, how often, and on what ground.

use partners::model::due::What;
use partners::words::Lang;
use partners::words::due::reason;
use partners::words::labels::RegisterLabels;

use super::{evaluated, owed, plan, register};

/// The reason for what is due, in Dutch and in English.
fn why(policy: &str, head: &str, rest: &str, today: &str, what: What) -> [String; 2] {
    let it = register(policy, head, rest);
    let owed = owed(&it, today);
    let obligation = owed.iter().find(|it| it.what == what).unwrap();
    [Lang::Nl, Lang::En]
        .map(|lang| reason(RegisterLabels::new(lang, &it.policy), &it.partnerships[0], obligation))
}

#[test]
fn an_interval_says_what_it_is_counted_from_and_who_asks_for_it() {
    let strategic = "category = \"strategic\"";
    let last = evaluated("2024-11-12", "aaaa", "periodic");
    let evaluation = |head: &str, rest: &str| why("", head, rest, "2026-12-01", What::Evaluation);
    assert_eq!(
        evaluation(strategic, &last),
        [
            "laatste evaluatie 12 november 2024, elke 24 maanden (strategic)",
            "last evaluation 12 November 2024, every 24 months (strategic)"
        ]
    );
    assert_eq!(
        evaluation(strategic, ""),
        [
            "nog geen evaluatie, gerekend vanaf het begin op 31 januari 2024, elke 24 maanden (strategic)",
            "no evaluation yet, counted from its start on 31 January 2024, every 24 months (strategic)"
        ]
    );
    assert_eq!(
        evaluation(&plan("1 years", "start"), &last),
        [
            "laatste evaluatie 12 november 2024, op vaste data vanaf 31 januari 2024, elk jaar (zo afgesproken)",
            "last evaluation 12 November 2024, on fixed dates from 31 January 2024, every year (as agreed)"
        ]
    );
    let monitored = "[monitoring.2025-09-10-mmmm]\ndate = 2025-09-10\nprogress = \"Good.\"\n";
    assert_eq!(
        why("", strategic, monitored, "2026-12-01", What::Monitoring),
        [
            "laatste monitoring 10 september 2025, elke 12 maanden (strategic)",
            "last monitoring 10 September 2025, every 12 months (strategic)"
        ]
    );
}

#[test]
fn without_a_start_it_is_the_decision_that_counts() {
    let mut it = register("", &plan("12 months", "last"), "");
    it.partnerships[0].head.starts = None;
    let owed = owed(&it, "2024-06-01");
    let said = reason(RegisterLabels::new(Lang::Nl, &it.policy), &it.partnerships[0], &owed[0]);
    assert_eq!(
        said,
        "nog geen evaluatie, gerekend vanaf het besluit van 10 januari 2024, elke 12 maanden (zo afgesproken)"
    );
}

#[test]
fn everything_else_says_what_happened_or_what_was_agreed() {
    let reminded = "[reminders]\nbefore_end = [\"180 days\", \"30 days\"]\nverify_contacts = \"12 months\"\n";
    let ends = "ends = 2026-12-31";
    assert_eq!(
        why(reminded, ends, "", "2026-12-01", What::Renewal),
        [
            "loopt af op 31 december 2026; staat hier vanaf 180 dagen van tevoren",
            "ends on 31 December 2026; shown here from 180 days ahead"
        ]
    );
    let automatic = format!("{ends}\nagreement = {{ renewal = \"automatic\", notice = \"6 months\" }}");
    assert_eq!(
        why("", &automatic, "", "2026-12-01", What::CancelBy),
        [
            "verlengt vanzelf na 31 december 2026; opzegtermijn 6 maanden",
            "renews itself after 31 December 2026; notice 6 months"
        ]
    );
    assert_eq!(
        why("", ends, "", "2027-02-01", What::FinalEvaluation),
        [
            "voorbij sinds 31 december 2026, nog zonder evaluatie na afloop",
            "over since 31 December 2026, still without its final evaluation"
        ]
    );
    let contact = "contacts.a = { side = \"us\", function = \"Bureau\", verified = 2025-02-28 }";
    assert_eq!(
        why(reminded, contact, "", "2026-12-01", What::Contact),
        [
            "Bureau: laatst nagegaan op 28 februari 2025, elke 12 maanden",
            "Bureau: last verified on 28 February 2025, every 12 months"
        ]
    );
    let drawn = "[samples.2026-10-12-ssss]\ndate = 2026-10-12\nseed = \"x\"\n";
    assert_eq!(
        why("", "", drawn, "2026-12-01", What::Sample),
        ["op 12 oktober 2026 getrokken in een steekproef", "drawn in a sample on 12 October 2026"]
    );
    let adjustment = "[adjustments.2026-09-09-aaaa]\ndate = 2026-09-09\nevaluation = \"2026-09-08-eeee\"\n\
        due = 2026-12-15\naction = \"Bewoners erbij halen.\"\n";
    assert_eq!(
        why(
            "",
            "",
            &(evaluated("2026-09-08", "eeee", "signal") + adjustment),
            "2026-12-01",
            What::Adjustment
        ),
        [
            "afgesproken na de evaluatie van 8 september 2026: Bewoners erbij halen.",
            "agreed after the evaluation of 8 September 2026: Bewoners erbij halen."
        ]
    );
}
