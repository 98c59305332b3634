//! What bears a day stands in every report of that day, and in none of the day before.

use super::{
    AFTER, BEFORE, DAY, FORMAL, INFORMAL, POLICY, Register, and, but, evaluated, register, with_policy,
};

/// A dossier to which this day added one of everything.
const ADDED: &str = r#"
[considerations.2026-03-14-we1ghd]
date = 2026-03-14
occasion = "reconsideration"
reason = "In short, of today."
[considerations.2026-03-14-we1ghd.content]
judgement = "doubt"
impact = "Impact of today."
[considerations.2026-03-14-we1ghd.profile]
judgement = "doubt"
conduct = "Conduct of today."

[advice.2026-03-14-advxxx]
date = 2026-03-14
from = "legal"
kind = "advice"

[decisions.2026-03-14-dec1d2]
date = 2026-03-14
outcome = "suspend"
by = "board"
category = "strategic"
reasons = "Reasons of today."

[signals.2026-03-14-s1gna1]
date = 2026-03-14
from = "staff"
concerns = "profile"
summary = "Seen today."

[follow_ups.2026-03-14-step01]
date = 2026-03-14
signal = "2026-03-14-s1gna1"
step = "acknowledged"

[evaluations.2026-03-14-eva1td]
date = 2026-03-14
occasion = "periodic"

[adjustments.2026-03-14-adjstd]
date = 2026-03-14
evaluation = "2026-03-14-eva1td"
action = "More time from today."

[adjustments_done.2026-03-14-d0nexx]
date = 2026-03-14
adjustment = "2026-03-14-adjstd"
"#;

/// That these stand in what is read on the day, and not in what is read on the day before.
#[track_caller]
fn from_their_day_on(register: &Register, args: &[&str], texts: &[&str]) {
    let (before, now) = (register.reads(BEFORE, args), register.reads(DAY, args));
    for text in texts {
        assert!(!before.contains(text), "{args:?} has {text:?} on the day before:\n{before}");
        assert!(now.contains(text), "{args:?} lacks {text:?} on its day:\n{now}");
    }
}

#[test]
fn the_pages_of_one_partnership() {
    let register = register(&format!("{FORMAL}{ADDED}"));
    let of_board = [
        "In short, of today.",
        "Content: doubt · 14 March 2026",
        "Profile: doubt · 14 March 2026",
        "- 14 March 2026 · content: doubt",
        "- 14 March 2026 · profile: doubt",
        "- 14 March 2026 · legal affairs, advice",
        "Seen today.",
        "Last evaluation\n- 14 March 2026",
        "- 14 March 2026 · suspend, executive board: Reasons of today.",
    ];
    from_their_day_on(&register, &["show", "exemplo", "--for", "board"], &of_board);
    let of_partner = ["Impact of today.", "Conduct of today.", "14 March 2026 · Suspend · executive board"];
    from_their_day_on(&register, &["show", "exemplo", "--for", "partner"], &of_partner);
    from_their_day_on(
        &register,
        &["guide", "exemplo", "--format", "json"],
        &["\"contacted\": \"2026-03-14\""],
    );
}

#[test]
fn the_reports_of_all() {
    let strategic = but(FORMAL, "formality = \"formal\"", "formality = \"formal\"\ncategory = \"strategic\"");
    let register = with_policy(&format!("{strategic}{ADDED}"), "[categories.strategic]\nstrategic = true\n");
    let month = ["report", "month", "--month", "2026-03"];
    let happened = [
        "Considered",
        "Suspended",
        "Contact and advice",
        "Evaluated",
        "Adjustments agreed",
        "Adjustments carried out",
    ]
    .map(|what| format!("{what:<23}  1: Exchange"));
    from_their_day_on(&register, &month, &happened.each_ref().map(String::as_str));
    // Signals are not counted.
    from_their_day_on(&register, &month, &["Signals received         Exchange"]);
    from_their_day_on(&register, &["report", "register"], &["14 March 2026: suspend, by executive board"]);
    from_their_day_on(&register, &["report", "signals"], &["Seen today.", "acknowledged (14 March 2026)"]);
    let round = ["strategic · 14 March 2026 · suspend, executive board", "last time 14 March 2026"];
    from_their_day_on(&register, &["report", "round"], &round);
    let annual = [
        "Suspended: 1\n",
        "Universidade Exemplo\n  Concerns      profile",
        "Evaluations: 1\n",
        "More time from today. Carried out on 14 March 2026.",
        "Adjustments carried out: 1\n",
    ];
    from_their_day_on(&register, &["report", "annual", "--year", "2026"], &annual);
}

#[test]
fn the_year_has_begun_on_its_first_day() {
    let register = register(FORMAL);
    let running = |today: &str| {
        let annual = register.json_on(today, &["report", "annual", "--year", "2026"]);
        let number = annual["numbers"].as_array().unwrap().iter().find(|it| it["what"] == "running-formal");
        number.map(|it| it["number"].as_u64().unwrap())
    };
    assert_eq!((running("2025-12-31"), running("2026-01-01")), (None, Some(1)));
}

#[test]
fn a_cycle_is_not_complete_from_the_day_of_the_evaluation_and_from_the_day_after_what_was_agreed() {
    let nowhere = register(&evaluated(FORMAL, DAY, "periodic"));
    from_their_day_on(&nowhere, &["report", "cycle", "--format", "json"], &["2026-03-14-NEW"]);
    let adjusted = |due: &str| {
        let rest = format!("evaluation = \"2026-03-14-eva1td\"\n{due}action = \"More time.\"");
        register(&and(&evaluated(FORMAL, DAY, "periodic"), "adjustments", DAY, "adjstd", &rest))
    };
    let cycle = ["report", "cycle"];
    from_their_day_on(&adjusted(""), &cycle, &["More time."]);
    let on_its_day = adjusted("due = 2026-03-14\n");
    assert!(!on_its_day.reads(DAY, &cycle).contains("More time."), "its day is not over");
    assert!(on_its_day.reads(AFTER, &cycle).contains("More time."));
}

#[test]
fn a_signal_about_the_partner_is_answered_elsewhere_on_the_day_of_the_answer() {
    let other = but(INFORMAL, "\"Stichting Verzonnen\"", "\"Universidade Exemplo\"\ncountry = \"NL\"");
    let signal = "from = \"staff\"\nconcerns = \"profile\"\nsummary = \"Seen.\"";
    let about = and(FORMAL, "signals", "2026-03-01", "s1gna1", signal);
    let also = |kind: &str, rest: &str| {
        let other = and(&other, kind, DAY, "answrd", rest);
        let register = register(&about).partnership("zorg/other", &other);
        [BEFORE, DAY].map(|day| register.reads(day, &["report", "signals"]).contains("Also concerns"))
    };
    let considered =
        "occasion = \"reconsideration\"\nreason = \"No.\"\nprompted_by = [\"2026-03-01-s1gna1\"]";
    assert_eq!(also("considerations", considered), [true, false]);
    assert_eq!(also("follow_ups", "signal = \"2026-03-01-s1gna1\"\nstep = \"conversation\""), [true, false]);
}

#[test]
fn the_advice_of_the_day_of_a_decision_was_there_when_it_was_decided() {
    let register = Register::new()
        .file("register/register.toml", POLICY)
        .partnership("zorg/exemplo", &format!("{FORMAL}{ADDED}"));
    let why = register.commit().reads(DAY, &["why", "exemplo", "decisions.2026-03-14-dec1d2"]);
    assert!(why.contains("2026-03-14-NEW: legal affairs"), "{why}");
}
