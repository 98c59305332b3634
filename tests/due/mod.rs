//! What is due, held against the page on the command line: intervals, windows, and what never is.

mod reasons;

use partners::document::{read_partnership, read_policy};
use partners::model::due::{Obligation, What, obligations};
use partners::model::{Day, FileId, Partnership, Register, Status};
use partners::report::due::due;
use partners::report::window::Month;
use partners::words::Lang;

const POLICY: &str = r#"
schema = 1
name = "Proef"
[categories.strategic]
strategic = true
monitor_every = "12 months"
evaluate_every = "24 months"
[categories.exchange]
nl = "Uitwisselingspartner"
"#;

const FORMAL: &str = r#"
schema = 1
name = "Proef"
formality = "formal"
starts = 2024-01-31
[[partners]]
name = "Proef"
[decisions.2024-01-10-aaaa]
date = 2024-01-10
outcome = "enter"
by = "board"
reasons = "Proef"
"#;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn read(id: &str, text: &str) -> Partnership {
    let read = read_partnership(Lang::En, FileId(1), id, text);
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    read.facts
}

/// A register with one partnership: the formal one above, with a head and a dossier added.
fn register(policy: &str, head: &str, rest: &str) -> Register {
    let text = FORMAL.replacen("[[partners]]", &format!("{head}\n[[partners]]"), 1) + rest;
    let policy = read_policy(Lang::En, FileId(0), &format!("{POLICY}{policy}")).facts;
    let mut register = Register { policy, partnerships: vec![read("proef", &text)] };
    register.reckon_from(Day::MAX);
    register
}

fn owed(register: &Register, today: &str) -> Vec<Obligation> {
    obligations(register, &register.partnerships[0], day(today))
}

fn only(register: &Register, today: &str, what: What) -> Vec<(String, Option<String>)> {
    let all = owed(register, today).into_iter().filter(|it| it.what == what);
    let day = |day: Option<Day>| day.map_or_else(|| "-".to_owned(), |day| day.to_string());
    all.map(|it| (day(it.due), it.last.map(|last| last.to_string()))).collect()
}

fn evaluated(date: &str, id: &str, occasion: &str) -> String {
    format!("[evaluations.{date}-{id}]\ndate = {date}\noccasion = \"{occasion}\"\n")
}

fn plan(every: &str, from: &str) -> String {
    format!("evaluation_plan = {{ mode = \"periodic\", every = \"{every}\", from = \"{from}\" }}")
}

#[test]
fn months_are_clamped_to_the_last_day_of_the_month() {
    let of = |every| only(&register("", &plan(every, "last"), ""), "2024-02-01", What::Evaluation);
    assert_eq!(of("1 month"), [("2024-02-29".to_owned(), None)]);
    assert_eq!(of("13 months"), [("2025-02-28".to_owned(), None)]);
    assert_eq!(of("1 years"), [("2025-01-31".to_owned(), None)]);
}

#[test]
fn an_evaluation_counts_from_the_last_one_else_the_start_else_the_decision() {
    let last = evaluated("2024-09-15", "aaaa", "periodic") + &evaluated("2024-06-01", "bbbb", "signal");
    let it = register("", &plan("12 months", "last"), &last);
    assert_eq!(only(&it, "2026-01-01", What::Evaluation), [("2025-09-15".into(), Some("2024-09-15".into()))]);
    // On an earlier day the later one is not there yet.
    assert_eq!(only(&it, "2024-07-01", What::Evaluation), [("2025-06-01".into(), Some("2024-06-01".into()))]);
    let mut it = register("", &plan("12 months", "last"), "");
    it.partnerships[0].head.starts = None;
    assert_eq!(only(&it, "2024-07-01", What::Evaluation), [("2025-01-10".into(), None)]);
}

#[test]
fn a_sequence_from_the_start_keeps_its_dates() {
    let at = |evaluations: &str| {
        only(&register("", &plan("12 months", "start"), evaluations), "2027-12-31", What::Evaluation)[0]
            .0
            .clone()
    };
    assert_eq!(at(""), "2025-01-31");
    // More than half an interval before a date leaves it; nearer stands for it.
    assert_eq!(at(&evaluated("2024-07-01", "aaaa", "periodic")), "2025-01-31");
    assert_eq!(at(&evaluated("2024-09-01", "aaaa", "periodic")), "2026-01-31");
    assert_eq!(at(&evaluated("2025-03-01", "aaaa", "periodic")), "2026-01-31");
    assert_eq!(at(&evaluated("2025-12-01", "aaaa", "periodic")), "2027-01-31");
    // A clamp does not stay: each date is reckoned from the first.
    let monthly = register("", &plan("1 month", "start"), &evaluated("2024-02-29", "aaaa", "periodic"));
    assert_eq!(only(&monthly, "2024-06-01", What::Evaluation)[0].0, "2024-03-31");
}

#[test]
fn the_shorter_of_plan_and_category_goes() {
    let at = |every| {
        let head = format!("category = \"strategic\"\n{}", plan(every, "last"));
        only(&register("", &head, ""), "2024-06-01", What::Evaluation)[0].0.clone()
    };
    assert_eq!(at("12 months"), "2025-01-31");
    assert_eq!(at("36 months"), "2026-01-31");
    let without_plan = register("", "category = \"strategic\"", "");
    assert_eq!(only(&without_plan, "2024-06-01", What::Evaluation)[0].0, "2026-01-31");
}

#[test]
fn of_two_intervals_the_shorter_gives_the_sequence_its_dates() {
    // Every 24 months from the start, not every 36: a date of the longer one is no date of this sequence.
    let head = format!("category = \"strategic\"\n{}", plan("36 months", "start"));
    let evaluated = evaluated("2026-01-20", "aaaa", "periodic");
    let it = register("", &head, &evaluated);
    assert_eq!(only(&it, "2026-02-01", What::Evaluation), [("2028-01-31".into(), Some("2026-01-20".into()))]);
}

#[test]
fn an_evaluation_at_the_end_is_no_interval_and_takes_none_away() {
    let at_end = "evaluation_plan = { mode = \"at-end\" }";
    assert!(owed(&register("", at_end, ""), "2030-01-01").is_empty());
    let it = register("", &format!("category = \"strategic\"\n{at_end}"), "");
    assert_eq!(only(&it, "2024-06-01", What::Evaluation), [("2026-01-31".into(), None)]);
    // An interval that stands beside it is no periodic plan either.
    let odd = "evaluation_plan = { mode = \"at-end\", every = \"1 month\" }";
    assert!(owed(&register("", odd, ""), "2030-01-01").is_empty());
}

#[test]
fn only_what_runs_is_evaluated_and_monitored() {
    let head = format!("category = \"strategic\"\n{}", plan("12 months", "last"));
    let what = |it: &Register, today: &str| owed(it, today).iter().map(|it| it.what).collect::<Vec<_>>();
    let it = register("", &format!("{head}\nends = 2025-06-30"), "");
    assert_eq!(what(&it, "2024-01-20"), [], "it has not begun");
    assert_eq!(what(&it, "2025-06-30"), [What::Evaluation, What::Monitoring]);
    assert_eq!(what(&it, "2025-07-01"), [What::FinalEvaluation]);
    let decided = |outcome: &str| {
        format!(
            "[decisions.2025-03-01-cccc]\ndate = 2025-03-01\noutcome = \"{outcome}\"\nby = \"board\"\nreasons = \"x\"\n"
        )
    };
    assert_eq!(
        what(&register("", &head, &decided("suspend")), "2025-06-01"),
        [What::Evaluation, What::Monitoring]
    );
    assert_eq!(what(&register("", &head, &decided("end")), "2025-06-01"), [What::FinalEvaluation]);
    // Over on the earlier of the two is not over yet.
    assert_eq!(
        what(&register("", &head, &decided("end")), "2025-02-01"),
        [What::Evaluation, What::Monitoring]
    );
}

#[test]
fn monitoring_and_evaluation_do_not_stand_in_for_each_other() {
    let monitored = "[monitoring.2025-01-15-mmmm]\ndate = 2025-01-15\nprogress = \"Good.\"\n";
    let rest = evaluated("2025-06-01", "aaaa", "periodic") + monitored;
    let it = register("", "category = \"strategic\"", &rest);
    assert_eq!(only(&it, "2025-12-01", What::Monitoring), [("2026-01-15".into(), Some("2025-01-15".into()))]);
    assert_eq!(only(&it, "2025-12-01", What::Evaluation), [("2027-06-01".into(), Some("2025-06-01".into()))]);
    // A category without an interval asks for neither.
    assert!(owed(&register("", "category = \"exchange\"", ""), "2030-01-01").is_empty());
}

#[test]
fn an_informal_one_is_never_due_for_evaluation_unless_drawn() {
    let sample = "[samples.2025-02-01-ssss]\ndate = 2025-02-01\nseed = \"x\"\n";
    let mut it = register("", &plan("1 month", "last"), sample);
    it.partnerships[0].head.formality =
        partners::model::Said::Known(partners::model::vocabulary::Formality::Informal);
    let all = owed(&it, "2025-03-01");
    assert_eq!(
        all.iter().map(|it| (it.what, it.due.unwrap())).collect::<Vec<_>>(),
        [(What::Sample, day("2025-02-01"))]
    );
    assert!(!all[0].is_overdue(day("2025-03-01")), "a sample has no deadline of its own");
    // Strategic, it is evaluated whether formal or not.
    it.partnerships[0].head.category = Some("strategic".to_owned());
    assert!(owed(&it, "2025-03-01").iter().any(|it| it.what == What::Evaluation));
}

#[test]
fn one_that_is_over_stays_due_until_its_final_evaluation() {
    let ended = "[decisions.2025-05-01-bbbb]\ndate = 2025-05-01\noutcome = \"end\"\nby = \"board\"\nreasons = \"x\"\n";
    let final_of = |rest: &str| only(&register("", "", rest), "2026-01-01", What::FinalEvaluation);
    assert_eq!(final_of(ended), [("2025-05-01".into(), None)]);
    let before = ended.to_owned() + &evaluated("2025-04-30", "aaaa", "at-end");
    assert!(final_of(&before).is_empty(), "the decision to end it was the first one after it");
    let between = before.clone()
        + "[decisions.2025-04-30-cccc]\ndate = 2025-04-30\noutcome = \"continue\"\nby = \"board\"\nreasons = \"x\"\n";
    assert_eq!(final_of(&between), [("2025-05-01".into(), Some("2025-04-30".into()))]);
    let other = ended.to_owned() + &evaluated("2025-06-01", "aaaa", "periodic");
    assert_eq!(final_of(&other).len(), 1);
    let done = ended.to_owned() + &evaluated("2025-05-01", "aaaa", "at-end");
    assert!(final_of(&done).is_empty());
    let expired = register("", "ends = 2025-05-31", "");
    assert_eq!(only(&expired, "2025-06-01", What::FinalEvaluation), [("2025-05-31".into(), None)]);
    assert!(only(&expired, "2025-05-31", What::FinalEvaluation).is_empty());
    assert!(!owed(&expired, "2026-01-01")[0].is_overdue(day("2026-01-01")));
}

#[test]
fn a_renewal_after_the_end_holds_whatever_is_decided_next() {
    let decided = |outcome: &str, date: &str| {
        format!(
            "[decisions.{date}-bbbb]\ndate = {date}\noutcome = \"{outcome}\"\nby = \"board\"\nreasons = \"x\"\n"
        )
    };
    let on = |today, rest: &str| register("", "ends = 2025-05-31", rest).partnerships[0].status(day(today));
    let renewed = decided("renew", "2025-06-10");
    assert_eq!((on("2025-06-09", &renewed), on("2025-06-10", &renewed)), (Status::Expired, Status::Active));
    assert_eq!(on("2025-07-01", &(renewed + &decided("suspend", "2025-07-01"))), Status::Suspended);
    assert_eq!(on("2025-06-10", &decided("renew", "2025-05-01")), Status::Expired);
}

#[test]
fn an_end_is_shown_only_when_the_institution_asks_and_notice_when_it_renews_itself() {
    let reminded = "[reminders]\nbefore_end = [\"180 days\", \"30 days\"]\n";
    assert!(owed(&register("", "ends = 2025-12-31", ""), "2025-12-01").is_empty());
    let it = register(reminded, "ends = 2025-12-31", "");
    let shown = |until: &str| due(&it, day("2025-06-01"), day(until), None).len();
    assert_eq!((shown("2025-07-03"), shown("2025-07-04")), (0, 1));
    let automatic = "ends = 2025-12-31\nagreement = { renewal = \"automatic\", notice = \"6 months\" }";
    let it = register(reminded, automatic, "");
    assert_eq!(only(&it, "2025-06-01", What::CancelBy), [("2025-06-30".into(), None)]);
    assert_eq!(only(&it, "2025-06-01", What::Renewal), [("2025-12-31".into(), None)], "it runs on by itself");
    assert!(only(&it, "2025-07-01", What::Renewal).is_empty(), "the last day to give notice is past");
    let termed = automatic.replace("notice", "renewal_term = \"12 months\", notice");
    let it = register(reminded, &termed, "");
    assert_eq!(only(&it, "2025-07-01", What::CancelBy), [("2026-06-30".into(), None)], "the next term");
    let noticed = termed.replace("notice =", "notice_given = 2025-06-01, notice =");
    let it = register(reminded, &noticed, "");
    assert!(owed(&it, "2025-06-02").is_empty(), "notice was given");
    assert_eq!(it.partnerships[0].status(day("2026-01-01")), Status::Expired);
}

#[test]
fn a_window_holds_what_is_past_and_what_comes_and_an_adjustment_has_its_own_owner() {
    let adjustment = |id: &str, due: &str, owner: &str| {
        format!(
            "[adjustments.2025-01-02-{id}]\ndate = 2025-01-02\nevaluation = \"2025-01-02-eeee\"\ndue = {due}\n{owner}action = \"x\"\n"
        )
    };
    let rest = evaluated("2025-01-02", "eeee", "periodic")
        + &adjustment("aaaa", "2025-02-01", "owner = \"Bureau\"\n")
        + &adjustment("bbbb", "2025-06-30", "")
        + &adjustment("cccc", "2025-07-01", "")
        + "[adjustments_done.2025-03-01-dddd]\ndate = 2025-03-01\nadjustment = \"2025-01-02-bbbb\"\n";
    let it = register("", "owner = \"Eigenaar\"", &rest);
    let items = |today: &str, until: Day| -> Vec<String> {
        let all = due(&it, day(today), until, None);
        all.iter()
            .map(|it| format!("{} {} {}", it.obligation.due.unwrap(), it.owner.unwrap(), it.days.unwrap()))
            .collect()
    };
    let june = "2025-06".parse::<Month>().unwrap().last();
    // Done later, so still open on the earlier day.
    assert_eq!(items("2025-02-10", june), ["2025-02-01 Bureau 9", "2025-06-30 Eigenaar -140"]);
    assert_eq!(items("2025-06-15", june), ["2025-02-01 Bureau 134"]);
    // What is past is in the window, however early the window ends.
    assert_eq!(items("2025-08-01", day("2025-01-31")), ["2025-02-01 Bureau 181", "2025-07-01 Eigenaar 31"]);
    let today = day("2025-02-01");
    assert!(!due(&it, today, june, None)[0].is_overdue, "due today is not overdue");
}

#[test]
fn a_contact_comes_back_only_where_the_institution_asks() {
    let head = "contacts.a = { side = \"us\", function = \"Bureau\", verified = 2025-02-28 }\n\
                contacts.b = { side = \"us\", function = \"Nooit nagegaan\" }";
    let contacts = |policy: &str| only(&register(policy, head, ""), "2025-06-01", What::Contact);
    assert!(contacts("").is_empty());
    let asked = "[reminders]\nverify_contacts = \"12 months\"\n";
    let never = ("-".into(), None);
    assert_eq!(
        contacts(asked),
        [("2026-02-28".into(), Some("2025-02-28".into())), never],
        "one never verified is due"
    );
}

#[test]
fn on_an_earlier_day_nothing_is_known_of_what_was_agreed_later() {
    let rest = "[adjustments.2025-03-01-aaaa]\ndate = 2025-03-01\nevaluation = \"2025-01-02-eeee\"\ndue = 2025-04-01\naction = \"x\"\n";
    let it = register("", "", &(evaluated("2025-01-02", "eeee", "periodic") + rest));
    assert!(owed(&it, "2025-02-28").is_empty());
    assert_eq!(only(&it, "2025-03-01", What::Adjustment), [("2025-04-01".into(), None)]);
}

#[test]
fn void_declined_and_to_review_ones_owe_nothing() {
    let mut it = register("", &plan("12 months", "last"), "");
    it.partnerships[0].head.before_framework = Some(true);
    assert!(owed(&it, "2026-01-01").is_empty(), "until it is decided anew");
    it.partnerships[0].head.void = Some(partners::model::head::Void::default());
    assert!(owed(&it, "2026-01-01").is_empty());
}
