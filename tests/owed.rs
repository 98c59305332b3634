//! What is owed around signals, adjustments, agreements that renew themselves and the yearly round, as the reports say it: each
//! once, on a day only where the file or the institution gives one.

use serde_json::{Value, json};

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

/// A register with a policy, and one partnership in it.
fn register(policy: &str, text: &str) -> Register {
    let register = Register::new().partnership("zorg/exemplo", text);
    register.file("register/register.toml", &format!("{POLICY}{policy}")).commit()
}

const SIGNAL: &str = r#"
[signals.2026-01-05-ssss]
date = 2026-01-05
from = "staff"
summary = "A question."

[follow_ups.2026-01-20-tttt]
date = 2026-01-20
signal = "2026-01-05-ssss"
step = "outcome"
gist = "It was so."
"#;

const FEEDBACK: &str =
    "\n[follow_ups.2026-01-20-vvvv]\ndate = 2026-01-20\nsignal = \"2026-01-05-ssss\"\nstep = \"feedback\"\n";

const WITHIN: &str = "\n[reminders]\nfeedback_within = \"1 month\"\n";

#[test]
fn feedback_is_due_where_the_institution_set_a_time_and_never_late() {
    let text = format!("{INFORMAL}{SIGNAL}");
    let set = register(WITHIN, &text);
    let due = set.document(&["report", "due"]);
    assert_eq!(due["items"].as_array().unwrap().len(), 1, "{due}");
    let item = &due["items"][0];
    let parts = ["what", "due", "state", "days", "entry", "runs_until"].map(|key| item[key].clone());
    let wanted = [
        json!("feedback"),
        json!("2026-02-20"),
        json!("due"),
        json!(22),
        json!("2026-01-05-ssss"),
        Value::Null,
    ];
    assert_eq!(parts, wanted, "past its day it is due, and not overdue");
    let said = set.prints(&["report", "due"]);
    assert!(said.contains("Feedback on signals\n") && !said.contains("overdue\n"), "{said}");
    let signals = set.document(&["report", "signals"]);
    assert_eq!(signals["signals"][0]["feedback_by"], "2026-02-20");
    assert!(
        set.prints(&["report", "signals"]).contains("by 20 February 2026, as the institution set itself")
    );
    // In no total and no calendar, and not among what else a month or a dossier owes.
    assert!(!set.prints(&[]).contains("Due up to"), "{}", set.prints(&[]));
    assert_eq!(set.document(&["report", "month"])["due"], json!([]));
    assert!(!set.prints(&["report", "due", "--format", "ics"]).contains("VEVENT"));
    assert!(!set.prints(&["show", "exemplo"]).contains("\nDue\n"));
    // Not before its day comes into the window, not once whoever reported heard, and not where nobody set a time.
    for (policy, text, today) in [
        (WITHIN, text.clone(), "2026-01-31"),
        (WITHIN, format!("{text}{FEEDBACK}"), "2026-03-14"),
        ("", text.clone(), "2026-03-14"),
    ] {
        let due = register(policy, &text).document(&["report", "due", "--today", today]);
        assert_eq!(due["items"], json!([]), "{today}");
    }
    let ahead = set.document(&["report", "due", "--today", "2026-02-01"]);
    assert_eq!((&ahead["items"][0]["state"], &ahead["items"][0]["days"]), (&json!("due"), &json!(-19)));
}

#[test]
fn a_calendar_leaves_out_what_is_no_appointment() {
    let ended = FORMAL.replace("ends      = 2028-08-31 # four years", "ends      = 2026-01-31");
    let sample = "\n[samples.2026-02-01-wwww]\ndate = 2026-02-01\nof = 3\nseed = \"x\"\n";
    let bare = "\n[evaluations.2025-06-01-eeee]\ndate = 2025-06-01\noccasion = \"periodic\"\ngoals = \"x\"\nnorms = \"y\"\n\
        [adjustments.2025-06-01-aaaa]\ndate = 2025-06-01\nevaluation = \"2025-06-01-eeee\"\naction = \"Do it.\"\n";
    let dated = bare.replace("action", "due = 2026-03-20\naction");
    for (text, whats, events) in [
        (ended, vec!["final-evaluation"], 0),
        (format!("{INFORMAL}{sample}"), vec!["sample"], 0),
        (format!("{FORMAL}{bare}"), vec!["adjustment"], 0),
        (format!("{FORMAL}{dated}"), vec!["adjustment"], 1),
    ] {
        let register = register("", &text);
        let due = register.document(&["report", "due"]);
        let found: Vec<&str> =
            due["items"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
        assert_eq!(found, whats);
        let calendar = register.prints(&["report", "due", "--format", "ics"]);
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), events, "{whats:?}: {calendar}");
    }
}

const ADJUSTED: &str = r#"
[evaluations.2026-01-10-eeee]
date = 2026-01-10
occasion = "periodic"
goals = "x"
norms = "y"

[adjustments.2026-01-10-aaaa]
date = 2026-01-10
evaluation = "2026-01-10-eeee"
action = "Talk."

[adjustments_done.2026-02-01-dddd]
date = 2026-02-01
adjustment = "2026-01-10-aaaa"
effect = "Better."

[adjustments_done.2026-02-10-fffff]
date = 2026-02-10
adjustment = "2026-01-10-aaaa"
effect = "Again."
"#;

#[test]
fn an_adjustment_that_was_recorded_as_done_twice_counts_once() {
    let register = register("", &format!("{FORMAL}{ADJUSTED}"));
    for audience in ["internal", "public"] {
        let annual = register.document(&["report", "annual", "--audience", audience]);
        let number = |what: &str| {
            let numbers = annual["numbers"].as_array().unwrap();
            numbers.iter().find(|it| it["what"] == what).map(|it| it["number"].clone())
        };
        assert_eq!(number("adjustments-done"), Some(json!(1)), "{annual}");
    }
    let month = register.document(&["report", "month", "--month", "2026-02"]);
    let done =
        month["happened"].as_array().unwrap().iter().find(|it| it["what"] == "adjustment-done").unwrap();
    assert_eq!(done["entries"].as_array().unwrap().len(), 1, "{month}");
    assert_eq!(done["entries"][0]["entry"], "2026-02-01-dddd");
}

#[test]
fn what_was_agreed_after_an_evaluation_that_was_withdrawn_went_with_it() {
    let text = format!("{FORMAL}{}", ADJUSTED.split("\n[adjustments_done").next().unwrap());
    let gone = format!(
        "{text}\n[evaluations.2026-02-20-gggg]\ndate = 2026-02-20\ncorrects = \"2026-01-10-eeee\"\nwithdrawn = \"Of another one.\"\n"
    );
    for (text, count) in [(text, 1), (gone, 0)] {
        let register = register("", &text);
        assert_eq!(register.document(&["report", "due"])["items"].as_array().unwrap().len(), count);
        assert_eq!(register.document(&["report", "cycle"])["not_done"].as_array().unwrap().len(), count);
    }
}

#[test]
fn what_renews_itself_says_until_when_it_runs_now() {
    let agreement =
        "signed_by = \"board\"\nrenewal = \"automatic\"\nrenewal_term = \"12 months\"\nnotice = \"3 months\"";
    let text = FORMAL
        .replace("ends      = 2028-08-31 # four years", "ends      = 2025-08-31")
        .replace("signed_by = \"board\"", agreement);
    let rolls = register("", &text);
    let list = rolls.document(&["list"]);
    let row = &list["partnerships"][0];
    assert_eq!(
        (&row["status"], &row["ends"], &row["runs_until"]),
        (&json!("active"), &json!("2025-08-31"), &json!("2026-08-31"))
    );
    assert_eq!(rolls.document(&["show", "exemplo"])["runs_until"], "2026-08-31");
    assert_eq!(rolls.document(&["show", "exemplo", "--for", "board"])["runs_until"], "2026-08-31");
    let due = rolls.document(&["report", "due", "--until", "2026-06-30"]);
    assert_eq!(
        (&due["items"][0]["what"], &due["items"][0]["runs_until"]),
        (&json!("cancel-by"), &json!("2026-08-31"))
    );
    for args in
        [&["list"][..], &["show", "exemplo"], &["show", "exemplo", "--for", "board"], &["report", "register"]]
    {
        let said = rolls.prints(args);
        assert!(said.contains("31 August 2026") && said.contains("renews itself"), "{args:?}: {said}");
    }
    let ends = register("", FORMAL);
    assert_eq!(ends.document(&["list"])["partnerships"][0]["runs_until"], Value::Null);
    assert_eq!(ends.document(&["show", "exemplo"])["runs_until"], Value::Null);
}

/// The round goes through the portfolio with faculties and knowledge centres (001:1028-1032).
#[test]
fn the_round_asks_faculties_and_centres_where_it_is_told_what_the_units_are() {
    let strategic = FORMAL.replacen("unit ", "category  = \"strategic\"\nunit ", 1);
    let policy = "[categories.strategic]\nstrategic = true\n\n[rounds.2026]\nservices = 2026-02-03\n";
    let told = POLICY
        .replace("[units.zorg]\n", "[units.zorg]\nkind = \"faculty\"\n")
        .replace("[units.business-school]\n", "[units.services]\nkind = \"service\"\nen = \"Services\"\n\n[units.desk]\nkind = \"service\"\n\n[units.lab]\nkind = \"centre\"\n\n[units.business-school]\n");
    let asked = |policy: &str| {
        let register = Register::new().partnership("zorg/exemplo", &strategic);
        let register = register.file("register/register.toml", policy).commit();
        let round = register.document(&["report", "round"]);
        let inputs = round["inputs"].as_array().unwrap().iter();
        inputs.map(|it| it["unit"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        asked(&format!("{told}\n{policy}")),
        ["lab", "services", "zorg"],
        "and who gave input is shown"
    );
    assert_eq!(
        asked(&format!("{POLICY}\n{}", policy.replace("services", "zorg"))),
        ["business-school", "zorg"]
    );
}

#[test]
fn what_was_decided_to_end_says_that_day_and_is_not_asked_to_be_renewed() {
    let ended = "\n[decisions.2026-03-10-enddec]\ndate = 2026-03-10\noutcome = \"end\"\neffective = 2026-09-01\n\
                 by = \"board\"\nreasons = \"It was agreed.\"\n";
    let soon = FORMAL.replace("ends      = 2028-08-31", "ends      = 2026-12-31");
    let reminders = "\n[reminders]\nbefore_end = [\"12 months\"]\n";
    let until = ["report", "due", "--until", "2027-12-31"];
    let renewals = |text: &str| {
        let due = register(reminders, text).document(&until);
        due["items"].as_array().unwrap().iter().filter(|item| item["what"] == "renewal").count()
    };
    assert_eq!(renewals(&soon), 1);
    assert_eq!(renewals(&format!("{soon}{ended}")), 0);
    let register = register("", &format!("{FORMAL}{ended}"));
    let listed = register.document(&["list"]);
    let row = &listed["partnerships"][0];
    let parts = ["status", "ends", "ended"].map(|key| row[key].clone());
    assert_eq!(parts, [json!("active"), json!("2028-08-31"), json!("2026-09-01")]);
    assert!(register.prints(&["list"]).contains("1 September 2026, as decided"));
    let shown = register.prints(&["show", "exemplo"]);
    assert!(shown.contains("to 31 August 2028; ended by decision from 1 September 2026"), "{shown}");
    let partner = register.prints(&["show", "exemplo", "--for", "partner"]);
    assert!(partner.contains("ended by decision from 1 September 2026"), "{partner}");
}

#[test]
fn the_overview_says_what_waits_for_a_decision() {
    let waiting = |text: &str| {
        let overview = register("", text).document(&[]);
        overview["waiting"].as_array().unwrap().iter().map(|it| it["partnership"].clone()).collect::<Vec<_>>()
    };
    assert!(waiting(FORMAL).is_empty());
    let doubt = "\n[considerations.2026-03-01-d0vbtx]\ndate = 2026-03-01\noccasion = \"reconsideration\"\n\
                 [considerations.2026-03-01-d0vbtx.profile]\njudgement = \"doubt\"\n";
    assert_eq!(waiting(&format!("{FORMAL}{doubt}")), ["exemplo"]);
    let of_content = doubt.replace("profile", "content");
    assert!(
        waiting(&format!("{FORMAL}{of_content}")).is_empty(),
        "doubt about the content is for conversation"
    );
    let put = "\n[submissions.2026-03-01-svbmtx]\ndate = 2026-03-01\nto = \"director\"\nquestion = \"Whether to go on.\"\n";
    assert_eq!(waiting(&format!("{FORMAL}{put}")), ["exemplo"]);
    let decided = "\n[decisions.2026-03-02-dec2de]\ndate = 2026-03-02\noutcome = \"continue\"\nby = \"director\"\nreasons = \"It fits.\"\n";
    assert!(waiting(&format!("{FORMAL}{put}{decided}")).is_empty(), "the director decided");
    let shown = register("", &format!("{FORMAL}{put}")).prints(&[]);
    assert!(
        shown.contains("Waiting for a decision: Exchange with Universidade Exemplo (exemplo)\n"),
        "{shown}"
    );
}

#[test]
fn where_little_is_left_of_a_month_the_overview_says_what_comes_after() {
    let day = |due: &str, id: &str| {
        format!(
            "\n[adjustments.2026-01-10-{id}]\ndate = 2026-01-10\nevaluation = \"2026-01-10-evaxaa\"\naction = \"More.\"\ndue = {due}\n"
        )
    };
    let evaluated = "\n[evaluations.2026-01-10-evaxaa]\ndate = 2026-01-10\noccasion = \"periodic\"\ngoals = \"Yes.\"\nnorms = \"Yes.\"\n";
    let text = format!("{FORMAL}{evaluated}{}{}", day("2026-04-05", "adjxaa"), day("2026-04-30", "adjxbb"));
    let register = register("", &text);
    let on = |today: &str| register.prints(&["--today", today]);
    let after = "After that, up to 30 April 2026 (2): 5 April 2026, adjustment: Exchange with Universidade Exemplo (exemplo), …\n";
    assert!(on("2026-03-25").contains(after) && on("2026-03-31").contains(after), "{}", on("2026-03-25"));
    assert!(!on("2026-03-24").contains("After that"), "more than a week is left: {}", on("2026-03-24"));
    let dutch = register.prints(&["--today", "2026-03-31", "--lang", "nl"]);
    assert!(
        dutch.contains("Daarna, tot en met 30 april 2026 (2): 5 april 2026, bijstelling: Exchange with Universidade Exemplo (exemplo), …\n"),
        "{dutch}"
    );
    let page = register.prints(&["--today", "2026-03-31", "--format", "md"]);
    assert!(page.contains("After that, up to 30 April 2026") && page.contains("30 April 2026 (2)"), "{page}");
    let document = register.document(&["--today", "2026-03-31"]);
    let parts = [&document["due"], &document["later_until"], &document["later"][1]["due"]];
    assert_eq!(parts, [&json!([]), &json!("2026-04-30"), &json!("2026-04-30")]);
    assert_eq!(register.document(&["--today", "2026-03-24"])["later_until"], Value::Null);
    // What is told to be quiet is so as far as was looked.
    let quiet = "Nothing is due up to 28 February 2027";
    assert!(on("2027-01-31").contains("Due up to 31 January 2027 (2)"), "{}", on("2027-01-31"));
    let calm = Register::new().partnership("zorg/exemplo", INFORMAL).commit();
    assert!(calm.prints(&["--today", "2027-01-31"]).contains(quiet));
    assert!(calm.prints(&["--today", "2027-01-02"]).contains("Nothing is due up to 31 January 2027"));
}

#[test]
fn what_is_recorded_as_done_twice_is_said_and_counts_once() {
    let evaluated = "\n[evaluations.2026-01-10-evaxaa]\ndate = 2026-01-10\noccasion = \"periodic\"\ngoals = \"Yes.\"\nnorms = \"Yes.\"\n\
                     \n[adjustments.2026-01-10-adjxaa]\ndate = 2026-01-10\nevaluation = \"2026-01-10-evaxaa\"\naction = \"More.\"\n";
    let register = register("", &format!("{FORMAL}{evaluated}"));
    let first = register.run(&["adjusted", "adjxaa", "--date", "2026-02-01"]).fine();
    assert!(!first.err.contains("already"), "{}", first.err);
    let again = register.run(&["adjusted", "adjxaa", "--date", "2026-03-01"]).fine();
    assert!(
        again.err.contains("this adjustment was carried out already on 1 February 2026"),
        "{}",
        again.err
    );
    let annual = register.document(&["report", "annual", "--year", "2026", "--audience", "public"]);
    assert_eq!(annual["adjustments"]["done"], annual["adjustments"]["agreed"], "{annual}");
}

#[test]
fn a_check_goes_to_a_file_too() {
    let register = register("", FORMAL);
    let said = register.prints(&["check", "--format", "json", "--out", "found.json"]);
    assert!(said.contains("found.json") && !said.contains("partners.check"), "{said}");
    let written: Value = serde_json::from_str(&register.read("found.json")).unwrap();
    assert_eq!(written["format"], "partners.check/1");
}
