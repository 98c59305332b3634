//! What was weighed, decided, signed and begun on one day was done in time; the rules say nothing of it.

use super::{AFTER, BEFORE, DAY, FORMAL, INFORMAL, and, but, decided, evaluated, register, weighed};

#[test]
fn all_of_it_on_one_day_and_on_that_day() {
    let mut text = FORMAL.replace("2028-08-31", "2030-08-31");
    for day in ["2024-09-01", "2024-06-20", "2024-04-10", "2024-05-02", "2024-06-12"] {
        text = text.replace(day, DAY);
    }
    let register = register(&text);
    assert_eq!(register.checked(DAY), [""; 0]);
    assert_eq!(register.status(DAY), "active");
}

#[test]
fn doubt_that_was_decided_on_its_own_day_is_decided() {
    let doubt = weighed(FORMAL, DAY, "doubt", "doubt");
    let undecided = |text: &str| {
        let register = register(text);
        let of_board = register.reads(DAY, &["show", "exemplo", "--for", "board"]);
        let asked = of_board.split("Asked of the executive board\n").nth(1).unwrap().lines().next().unwrap();
        (register.breaks(DAY, "doubt-undecided"), asked.to_owned())
    };
    let nothing = "At this moment the register holds no question for a decision.";
    assert_eq!(undecided(&decided(&doubt, DAY, "continue", "board")), (false, nothing.to_owned()));
    let (breaks, asked) = undecided(&decided(&doubt, BEFORE, "continue", "board"));
    assert!(breaks && asked != nothing, "{asked}");
}

#[test]
fn an_evaluation_that_was_decided_on_its_own_day_asks_for_no_decision() {
    let evaluated =
        and(FORMAL, "evaluations", DAY, "eva1td", "occasion = \"periodic\"\noutcome = \"reconsider\"");
    let asks = |text: &str| {
        let page = register(text).reads(DAY, &["show", "exemplo", "--for", "board"]);
        !page.contains("At this moment the register holds no question for a decision.")
    };
    assert!(!asks(&decided(&evaluated, DAY, "continue", "director")));
    assert!(asks(&decided(&evaluated, BEFORE, "continue", "director")));
}

#[test]
fn ended_by_the_director_on_the_last_day_is_not_ended_early() {
    let ends = but(FORMAL, "ends      = 2028-08-31", "ends      = 2026-03-14");
    let breaks =
        |day: &str| register(&decided(&ends, day, "end", "director")).breaks(DAY, "ended-without-board");
    assert_eq!((breaks(BEFORE), breaks(DAY)), (true, false));
}

#[test]
fn a_renewal_rests_on_what_was_weighed_since_the_day_of_the_decision_before_it() {
    let rule = "renewed-without-consideration";
    let renewed = |text: &str| register(&decided(text, AFTER, "renew", "director")).breaks(AFTER, rule);
    // On the day of the renewal is in time, and on that of the decision before it is of that decision.
    assert!(!renewed(&weighed(FORMAL, AFTER, "positive", "positive")));
    assert!(!renewed(&evaluated(FORMAL, AFTER, "periodic")));
    assert!(renewed(&weighed(&decided(FORMAL, DAY, "continue", "director"), DAY, "positive", "positive")));
    // Another decision of the same day is none before it.
    assert!(!renewed(&weighed(
        &decided(FORMAL, AFTER, "continue", "director"),
        AFTER,
        "positive",
        "positive"
    )));
}

#[test]
fn a_reason_of_the_day_of_an_earlier_decision_is_of_that_decision() {
    let bare = INFORMAL.split("\n[decisions.").next().unwrap();
    let reason = "occasion = \"reconsideration\"\nreason = \"It fits.\"";
    let considered = and(bare, "considerations", DAY, "we1ghd", reason);
    let entered = decided(&considered, DAY, "enter", "team");
    let without = |text: &str, day: &str, outcome: &str| {
        let rest = format!("outcome = \"{outcome}\"\nby = \"team\"");
        register(&and(text, "decisions", day, "w1th0t", &rest)).breaks(AFTER, "decision-without-reasons")
    };
    assert!(!without(&considered, DAY, "enter"), "the consideration of its own day gives the reason");
    assert!(without(&entered, AFTER, "continue"));
}

#[test]
fn a_decision_that_came_too_early_is_settled_by_one_on_the_day_of_the_consideration() {
    let late = FORMAL.replace("2024-05-02", AFTER);
    let late = but(&late, "considers = \"2026-03-15-c0ns1d\"\n", "");
    let rest = "outcome = \"continue\"\nby = \"director\"\nconsiders = \"2026-03-15-c0ns1d\"\nreasons = \"It fits.\"";
    let settled = register(&and(&late, "decisions", AFTER, "c0nt1n", rest)).checked(AFTER);
    assert_eq!(register(&late).checked(AFTER), ["error considered-after-decision"]);
    assert_eq!(settled, ["note considered-after-decision"]);
}

#[test]
fn signed_today_it_is_signed_and_its_open_themes_are_told() {
    let theme = |day: &str| {
        let text = but(FORMAL, "signed    = 2024-06-20", "signed    = 2026-03-14");
        register(&but(&text, "[evaluation_plan]", "[themes.data]\nstate = \"open\"\n\n[evaluation_plan]"))
            .checked(day)
    };
    assert!(theme(DAY).contains(&"note signed-before-agreed".to_owned()), "{:?}", theme(DAY));
    assert!(!theme(DAY).iter().any(|finding| finding.ends_with("not-signed-by-board-or-director")));
    assert_eq!(theme(BEFORE), ["warning date-in-future", "error not-signed-by-board-or-director"]);
}
