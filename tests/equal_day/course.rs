//! How decisions follow each other, and from when each holds.

use super::{AFTER, BEFORE, DAY, FORMAL, INFORMAL, and, but, decided, register};

fn of(text: &str) -> [String; 3] {
    let register = register(text);
    [BEFORE, DAY, AFTER].map(|day| register.status(day))
}

/// A decision of the day before, which takes effect on another.
fn planned(text: &str, outcome: &str, effective: &str) -> String {
    let rest =
        format!("outcome = \"{outcome}\"\nby = \"board\"\neffective = {effective}\nreasons = \"It fits.\"");
    and(text, "decisions", BEFORE, "p1anned".replace(['i', 'l'], "x").as_str(), &rest)
}

#[test]
fn a_team_does_not_revive_what_was_ended_or_declined() {
    let ended = decided(INFORMAL, BEFORE, "end", "board");
    let revived = decided(&ended, DAY, "continue", "team");
    assert_eq!(of(&revived), ["ended", "ended", "ended"]);
    assert!(register(&revived).breaks(DAY, "decision-out-of-order"));
    let entered = decided(&ended, DAY, "enter", "team");
    assert_eq!(of(&entered), ["ended", "active", "active"]);
    assert!(!register(&entered).breaks(DAY, "decision-out-of-order"));
    let resumed = decided(INFORMAL, DAY, "resume", "team");
    assert!(register(&resumed).breaks(DAY, "decision-out-of-order"));
    assert!(!register(&resumed).breaks(BEFORE, "decision-out-of-order"), "it is not there yet");
}

#[test]
fn it_runs_until_the_day_that_its_end_takes_effect() {
    let text = planned(INFORMAL, "end", DAY);
    assert_eq!(of(&text), ["active", "ended", "ended"]);
    let lifted = decided(&planned(INFORMAL, "end", AFTER), DAY, "continue", "board");
    assert_eq!(of(&lifted), ["active", "active", "active"], "a planned end is lifted");
    let too_late = decided(&text, AFTER, "continue", "board");
    assert_eq!(of(&too_late), ["active", "ended", "ended"], "what has ended is not");
    let suspended = planned(INFORMAL, "suspend", AFTER);
    assert_eq!(of(&suspended), ["active", "active", "suspended"]);
}

/// What is decided of a planned end or suspension counts from the deciding on, also where it takes effect later itself.
#[test]
fn what_is_planned_is_replaced_by_what_is_decided_later() {
    let later = |text: &str, outcome: &str, by: &str, effective: &str| {
        let rest = format!(
            "outcome = \"{outcome}\"\nby = \"{by}\"\neffective = {effective}\nreasons = \"It fits.\""
        );
        and(text, "decisions", BEFORE, "zzater", &rest)
    };
    for first in ["end", "suspend"] {
        let planned = planned(INFORMAL, first, DAY);
        for (outcome, by) in [("end", "board"), ("end", "team"), ("suspend", "team"), ("continue", "team")] {
            let text = later(&planned, outcome, by, AFTER);
            let then = match outcome {
                "end" => "ended",
                "suspend" => "suspended",
                _ => "active",
            };
            assert_eq!(of(&text), ["active", "active", then], "{first} on {DAY}, {outcome} on {AFTER}");
            assert!(!register(&text).breaks(DAY, "decision-out-of-order"), "{first}, {outcome}");
        }
        // What has come into effect stays, whatever is planned after it.
        let began = if first == "end" { "ended" } else { "suspended" };
        let text = decided(INFORMAL, BEFORE, first, "board");
        assert_eq!(of(&later(&text, "suspend", "team", AFTER)), [began, began, began], "{first}");
    }
    let anew = later(&planned(INFORMAL, "end", DAY), "enter", "team", AFTER);
    assert_eq!(of(&anew), ["active", "upcoming", "active"], "a new run, decided before the first is over");
    let ends = but(INFORMAL, "formality = \"informal\"", "formality = \"informal\"\nends = 2026-03-13");
    let anew = later(&ends, "enter", "team", AFTER);
    assert_eq!(of(&anew), ["active", "upcoming", "active"], "nor before it has expired");
}

#[test]
fn an_agreement_that_renews_itself_rolls_on_until_notice_is_given() {
    let head = "ends      = 2026-03-14";
    let automatic = but(FORMAL, "ends      = 2028-08-31", head);
    let automatic =
        but(&automatic, "signed_by = \"board\"", "signed_by = \"board\"\nrenewal = \"automatic\"");
    assert_eq!(of(&automatic), ["active", "active", "active"]);
    assert!(register(&automatic).breaks(AFTER, "renewed-without-end"));
    let termed = but(&automatic, "renewal = ", "renewal_term = \"1 year\"\nrenewal = ");
    assert!(!register(&termed).breaks(AFTER, "renewed-without-end"));
    let noticed = but(&termed, "renewal = ", "notice_given = 2026-03-14\nrenewal = ");
    assert_eq!(of(&noticed), ["active", "active", "expired"]);
    let noticed_late = but(&termed, "renewal = ", "notice_given = 2026-03-15\nrenewal = ");
    assert_eq!(of(&noticed_late), ["active", "active", "active"], "then it ends with the next term");
}

#[test]
fn an_honest_historic_decision_is_shown_and_not_judged() {
    let old = but(INFORMAL, "starts = 2024-09-01", "starts = 2019-09-01\nbefore_framework = true");
    let old = old.split("\n[decisions.").next().unwrap().to_owned();
    let historic = decided(&old, "2019-06-12", "enter", "board");
    assert_eq!(register(&historic).checked(DAY), ["note to-review"]);
    assert_eq!(register(&historic).status(DAY), "to-review");
    let contradicted = but(&old, "starts = 2019-09-01", "starts = 2024-01-01");
    assert!(register(&contradicted).breaks(DAY, "before-framework-contradicted"));
}

#[test]
fn unease_is_first_discussed_where_the_present_run_was_entered() {
    let ended = decided(INFORMAL, "2025-02-03", "end", "board");
    let again = decided(&ended, BEFORE, "enter", "board");
    let level = |text: &str| {
        let text = and(text, "signals", DAY, "s1gna1", "from = \"staff\"\nsummary = \"A question.\"");
        let signals = register(&text).json_on(DAY, &["report", "signals"]);
        signals["signals"][0]["entered_at"].as_str().unwrap().to_owned()
    };
    assert_eq!((level(INFORMAL).as_str(), level(&again).as_str()), ("team", "institution"));
}

#[test]
fn only_the_board_confirms_an_end() {
    let ended = decided(INFORMAL, BEFORE, "end", "team");
    let again = |by: &str| register(&decided(&ended, DAY, "end", by)).breaks(DAY, "decision-out-of-order");
    assert_eq!((again("team"), again("board")), (true, false));
}

#[test]
fn feedback_closes_a_signal_from_the_day_of_its_outcome_on() {
    let step = |text: &str, day: &str, step: &str| {
        let rest = format!("signal = \"2026-03-13-s1gna1\"\nstep = \"{step}\"\ngist = \"Told.\"");
        and(text, "follow_ups", day, &format!("{step:x<4.4}00").replace(['i', 'l', 'o', 'u'], "x"), &rest)
    };
    let signal = and(INFORMAL, "signals", BEFORE, "s1gna1", "from = \"staff\"\nsummary = \"A question.\"");
    let outcome = step(&signal, DAY, "outcome");
    let open = |text: &str| {
        register(text).json_on(AFTER, &["report", "signals"])["signals"].as_array().unwrap().len()
    };
    assert_eq!(open(&step(&outcome, BEFORE, "feedback")), 1, "earlier feedback is a step");
    assert_eq!(open(&step(&outcome, DAY, "feedback")), 0);
    assert_eq!(open(&step(&outcome, BEFORE, "feedback-impossible")), 0, "that it cannot be given stays so");
}

#[test]
fn of_two_corrections_of_one_entry_the_later_stands() {
    let rest = |outcome: &str| {
        format!(
            "outcome = \"{outcome}\"\nby = \"team\"\nreasons = \"It fits.\"\ncorrects = \"2026-03-13-enterx\""
        )
    };
    let bare = INFORMAL.split("\n[decisions.").next().unwrap();
    let entered = and(
        bare,
        "decisions",
        BEFORE,
        "enterx",
        "outcome = \"enter\"\nby = \"team\"\nreasons = \"It fits.\"",
    );
    let twice = |first: &str, second: &str| {
        let text = and(&entered, "decisions", BEFORE, "aaaa", &rest(first));
        register(&and(&text, "decisions", DAY, "bbbb", &rest(second))).status(DAY)
    };
    assert_eq!((twice("decline", "enter"), twice("enter", "decline")), ("active".into(), "declined".into()));
    // The dossier names the one that stands, and of a circle none.
    let text = and(&entered, "decisions", BEFORE, "aaaa", &rest("decline"));
    let twice = register(&and(&text, "decisions", DAY, "bbbb", &rest("enter")));
    let shown = twice.reads(DAY, &["show", "exemplo", "--lang", "en"]);
    assert!(shown.contains("corrected by bbbb") && !shown.contains("corrected by aaaa"), "{shown}");
    let note = |tail: &str, other: &str| {
        let rest = format!("progress = \"It goes on.\"\ncorrects = \"{DAY}-{other}\"");
        and("", "monitoring", DAY, tail, &rest)
    };
    let circle = register(&(entered + &note("aaaa", "bbbb") + &note("bbbb", "aaaa")));
    let shown = circle.reads(DAY, &["show", "exemplo", "--lang", "en"]);
    assert!(shown.contains("aaaa") && !shown.contains("corrected by"), "{shown}");
}

#[test]
fn what_has_run_out_goes_on_only_by_a_renewal_or_anew() {
    let over = but(FORMAL, "ends      = 2028-08-31", &format!("ends      = {BEFORE}"));
    for outcome in ["continue", "adjust", "suspend"] {
        let decided = decided(&over, DAY, outcome, "board");
        assert_eq!(of(&decided)[1], "expired", "{outcome}");
        assert!(register(&decided).breaks(DAY, "decision-out-of-order"), "{outcome}");
    }
    let renewed = decided(&over, DAY, "renew", "board");
    assert_eq!(of(&renewed)[1], "active");
    assert!(!register(&renewed).breaks(DAY, "decision-out-of-order"));
    let on_the_last_day = but(FORMAL, "ends      = 2028-08-31", &format!("ends      = {DAY}"));
    let decided = decided(&on_the_last_day, DAY, "continue", "board");
    assert!(!register(&decided).breaks(DAY, "decision-out-of-order"), "it still ran");
}
