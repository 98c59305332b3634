//! What is due on the day itself: not before, and not overdue until the day has passed.

use super::{AFTER, BEFORE, DAY, FORMAL, INFORMAL, and, but, decided, evaluated, register, with_policy};

const NONE: [&str; 0] = [];
const PLAN: (&str, &str) = ("mode = \"at-end\"", "mode = \"periodic\"\nevery = \"12 months\"");

#[test]
fn on_its_day_an_evaluation_is_due_and_the_day_after_it_is_overdue() {
    let register = register(&evaluated(&but(FORMAL, PLAN.0, PLAN.1), "2025-03-14", "periodic"));
    assert_eq!(register.due(BEFORE, BEFORE), NONE);
    assert_eq!(register.due(DAY, DAY), ["evaluation 2026-03-14 due"]);
    assert_eq!(register.due(AFTER, AFTER), ["evaluation 2026-03-14 overdue"]);
    assert_eq!(register.due(DAY, BEFORE), NONE, "a day that is not over is not past");
}

#[test]
fn what_was_evaluated_today_was_evaluated() {
    let register = register(&evaluated(&but(FORMAL, PLAN.0, PLAN.1), DAY, "periodic"));
    assert_eq!(register.due(DAY, "2027-03-31"), ["evaluation 2027-03-14 due"]);
}

/// The sequence keeps the first of its dates that lies more than half an interval after the evaluation. From 31 January
/// 2024 to that day a year later are 366 days.
#[test]
fn half_an_interval_exactly_stands_for_the_date() {
    let from_start = but(FORMAL, PLAN.0, "mode = \"periodic\"\nevery = \"12 months\"\nfrom = \"start\"");
    let from_start = but(&from_start, "starts    = 2024-09-01", "starts    = 2024-01-31");
    let next = |day: &str| register(&evaluated(&from_start, day, "periodic")).due("2024-09-01", "2026-12-31");
    assert_eq!(next("2024-07-31"), ["evaluation 2025-01-31 due"], "184 days before it");
    assert_eq!(next("2024-08-01"), ["evaluation 2026-01-31 due"], "183 days, and so half of 366");
}

#[test]
fn the_end_asks_for_a_renewal_until_its_day_is_over() {
    let ends = but(FORMAL, "ends      = 2028-08-31", "ends      = 2026-03-14");
    let register = with_policy(&ends, "[reminders]\nbefore_end = [\"30 days\"]\n");
    assert_eq!(register.due("2026-02-01", "2026-02-11"), NONE);
    assert_eq!(register.due("2026-02-01", "2026-02-12"), ["renewal 2026-03-14 due"]);
    assert_eq!(register.due(DAY, DAY), ["renewal 2026-03-14 due"]);
    assert_eq!(register.due(AFTER, AFTER), ["final-evaluation 2026-03-14 due"]);
}

#[test]
fn an_evaluation_on_the_day_of_the_end_is_the_last_one() {
    let ended = decided(FORMAL, DAY, "end", "board");
    assert_eq!(register(&ended).due(DAY, DAY), ["final-evaluation 2026-03-14 due"]);
    assert_eq!(register(&evaluated(&ended, DAY, "at-end")).due(DAY, DAY), NONE);
    let before = register(&evaluated(&ended, BEFORE, "at-end"));
    assert_eq!(before.due(DAY, DAY), NONE, "the decision to end it was the first one after it");
    let between = decided(&evaluated(&ended, BEFORE, "at-end"), BEFORE, "continue", "board");
    assert_eq!(register(&between).due(DAY, DAY), ["final-evaluation 2026-03-14 due"]);
}

#[test]
fn what_was_agreed_today_is_owed_today_and_what_was_done_today_is_done() {
    let agreed = "evaluation = \"2026-03-14-eva1td\"\ndue = 2026-03-14\naction = \"More time.\"";
    let agreed = and(&evaluated(FORMAL, DAY, "periodic"), "adjustments", DAY, "adjstd", agreed);
    let open = register(&agreed);
    assert_eq!(open.due(BEFORE, AFTER), NONE);
    assert_eq!(open.due(DAY, DAY), ["adjustment 2026-03-14 due"]);
    assert_eq!(open.due(AFTER, DAY), ["adjustment 2026-03-14 overdue"]);
    let done =
        register(&and(&agreed, "adjustments_done", DAY, "d0nexx", "adjustment = \"2026-03-14-adjstd\""));
    assert_eq!(done.due(DAY, DAY), NONE);
}

#[test]
fn sampled_and_evaluated_on_one_day() {
    let drawn = and(INFORMAL, "samples", DAY, "drawnx", "of = 1\nseed = \"a seed\"");
    let waiting = register(&drawn);
    assert_eq!(waiting.due(BEFORE, AFTER), NONE);
    assert_eq!(waiting.due(DAY, DAY), ["sample 2026-03-14 due"]);
    assert_eq!(register(&evaluated(&drawn, DAY, "sample")).due(DAY, DAY), NONE);
    assert_eq!(register(&evaluated(&drawn, BEFORE, "sample")).due(DAY, DAY), ["sample 2026-03-14 due"]);
}

#[test]
fn who_was_drawn_can_be_drawn_again_from_the_day_that_the_time_is_over() {
    let drawn = and(INFORMAL, "samples", "2024-03-14", "drawnx", "of = 1\nseed = \"a seed\"");
    let drawn = evaluated(&drawn, "2024-03-20", "sample");
    let register = with_policy(&drawn, "[reminders]\nsample_again = \"24 months\"\n");
    let draw = ["sample", "--unit", "zorg", "--count", "1", "--dry-run", "--today"];
    register.run(&[&draw[..], &[BEFORE]].concat()).refuses(2, "0 can be drawn");
    register.run(&[&draw[..], &[DAY]].concat()).fine();
}
