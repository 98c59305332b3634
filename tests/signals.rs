//! Open signals: at which partnerships one shows, until when, and who is to take it on. Nothing is counted twice.

use std::path::Path;

use partners::document::{read_partnership, read_policy};
use partners::model::{Day, FileId, Partnership, Register};
use partners::render::form::about::About;
use partners::render::form::report::{Edition, Report as _};
use partners::render::form::style::Style;
use partners::report::dossier::whole;
use partners::report::signals::{Signals, open, signals};
use partners::words::Lang;

use crate::fixture::program::{run, surroundings};

const SIGNAL: &str = "[signals.2026-03-14-ssss]\ndate = 2026-03-14\nkind = \"event\"\nconcerns = \"profile\"\nfrom = \"staff\"\nsummary = \"Een vraag.\"\n";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A partnership of a unit with a partner, running by a team's decision.
fn partnership(id: &str, unit: &str, partner: &str, rest: &str) -> Partnership {
    let text = format!(
        "schema = 1\nname = \"Naam van {id}\"\nformality = \"informal\"\nunit = \"{unit}\"\n[[partners]]\nname = \"{partner}\"\n\
         [decisions.2024-01-10-dddd]\ndate = 2024-01-10\noutcome = \"enter\"\nby = \"team\"\nreasons = \"x\"\n{rest}"
    );
    let read = read_partnership(Lang::Nl, FileId(1), id, &text);
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    read.facts
}

/// The signal stands with `aa` of unit `een`; `bb` of unit `een` and `cc` of unit `twee` have the same partner.
fn register(of_aa: &str, of_bb: &str, of_cc: &str) -> Register {
    let policy = "schema = 1\nname = \"Proef\"\n[units.een]\nnl = \"Eenheid een\"\n[units.twee]\nnl = \"Eenheid twee\"\n\
        [[routes]]\nwho = \"student\"\nabout = \"wat ook\"\nto = \"een docent\"\n";
    Register {
        policy: read_policy(Lang::Nl, FileId(0), policy).facts,
        partnerships: vec![
            partnership("aa", "een", "Partner", of_aa),
            partnership("bb", "een", "PARTNER ", of_bb),
            partnership("cc", "twee", "partner", of_cc),
            partnership("dd", "twee", "Een ander", ""),
        ],
    }
}

fn also(register: &Register, today: &str) -> Vec<String> {
    let open = open(register, day(today), None);
    assert!(open.len() <= 1, "a signal is there once");
    open.iter().flat_map(|it| &it.also).map(|it| it.id.clone()).collect()
}

fn step(id: &str, date: &str, step: &str) -> String {
    format!("[follow_ups.{date}-{id}]\ndate = {date}\nsignal = \"2026-03-14-ssss\"\nstep = \"{step}\"\n")
}

fn led_to(kind: &str, own: &str) -> String {
    format!("[{kind}.2026-05-01-pppp]\ndate = 2026-05-01\n{own}\nprompted_by = [\"2026-03-14-ssss\"]\n")
}

fn about(today: &str) -> About {
    About {
        register: "register".into(),
        institution: "Proef".into(),
        revision: None,
        short: None,
        is_dirty: false,
        today: day(today),
        unit: None,
    }
}

fn shown(register: &Register, signals: &Signals<'_>, today: &str) -> String {
    let about = about(today);
    signals.text(Edition::new(Lang::Nl, &register.policy, &about), Style::default())
}

#[test]
fn a_signal_about_the_profile_also_shows_on_the_partners_other_partnerships() {
    let it = register(SIGNAL, "", "");
    assert_eq!(also(&it, "2026-06-01"), ["bb", "cc"]);
    let elsewhere = |id: &str| whole(&it, it.get(id).unwrap(), day("2026-06-01")).signals_elsewhere.len();
    assert_eq!(["aa", "bb", "cc", "dd"].map(elsewhere), [0, 1, 1, 0]);
    // One about the content is about that partnership only.
    assert!(also(&register(&SIGNAL.replace("profile", "content"), "", ""), "2026-06-01").is_empty());
}

#[test]
fn it_stays_until_that_partnership_answered_it_or_the_signal_is_closed() {
    let after =
        |of_aa: &str, of_bb: &str| also(&register(&format!("{SIGNAL}{of_aa}"), of_bb, ""), "2026-06-01");
    let here = step("ffff", "2026-04-01", "conversation");
    assert_eq!(after("", &here), ["cc"]);
    assert_eq!(
        after(&here, ""),
        ["bb", "cc"],
        "a step in the signal’s own dossier answers for that one only"
    );
    let answers = [
        led_to("considerations", "occasion = \"reconsideration\""),
        led_to("evaluations", "occasion = \"signal\""),
        led_to("decisions", "outcome = \"continue\"\nby = \"team\"\nreasons = \"x\""),
        led_to("monitoring", "progress = \"x\""),
    ];
    for answer in &answers {
        assert_eq!(after("", answer), ["cc"], "{answer}");
    }
    // Received or passed on is no answer yet, and neither is what was taken back.
    assert_eq!(after("", &step("ffff", "2026-04-01", "acknowledged")), ["bb", "cc"]);
    assert_eq!(after("", &step("ffff", "2026-04-01", "referred")), ["bb", "cc"]);
    let taken_back = "[monitoring.2026-05-02-qqqq]\ndate = 2026-05-02\ncorrects = \"2026-05-01-pppp\"\nwithdrawn = \"x\"\n";
    assert_eq!(after("", &format!("{}{taken_back}", answers[3])), ["bb", "cc"]);
    // On an earlier day the answer is not there yet.
    assert_eq!(also(&register(SIGNAL, &answers[0], ""), "2026-04-30"), ["bb", "cc"]);
    let closed = step("ffff", "2026-04-01", "outcome") + &step("gggg", "2026-04-02", "feedback");
    assert!(after(&closed, "").is_empty());
}

#[test]
fn one_that_is_over_is_not_asked() {
    let over = |outcome: &str| {
        format!(
            "[decisions.2026-02-01-eeee]\ndate = 2026-02-01\noutcome = \"{outcome}\"\nby = \"board\"\nreasons = \"x\"\n"
        )
    };
    assert_eq!(also(&register(SIGNAL, &over("end"), ""), "2026-06-01"), ["cc"]);
    assert_eq!(also(&register(SIGNAL, &over("suspend"), ""), "2026-06-01"), ["bb", "cc"]);
}

#[test]
fn a_referral_is_open_until_somebody_accepts_it() {
    let referred = |steps: &str| {
        let it = register(&format!("{SIGNAL}{steps}"), "", "");
        open(&it, day("2026-06-01"), None)[0].referred.map(|step| step.date.to_string())
    };
    let first = step("aaaa", "2026-04-01", "referred");
    let accepted = step("bbbb", "2026-04-03", "accepted");
    assert_eq!(referred(&first).as_deref(), Some("2026-04-01"));
    assert_eq!(referred(&format!("{first}{accepted}")), None);
    let again = step("cccc", "2026-04-08", "referred");
    assert_eq!(referred(&format!("{first}{accepted}{again}")).as_deref(), Some("2026-04-08"));
    assert_eq!(referred(&step("dddd", "2026-04-01", "accepted")), None);
    // Passed on and taken over on one day is taken over.
    assert_eq!(referred(&format!("{}{first}", step("eeee", "2026-04-01", "accepted"))), None);
}

#[test]
fn the_report_is_by_unit_and_names_each_signal_once() {
    let it = register(&format!("{SIGNAL}{}", step("aaaa", "2026-04-01", "referred")), "", "");
    assert_eq!(
        shown(&it, &signals(&it, day("2026-06-01"), None), "2026-06-01"),
        "Open signalen op 1 juni 2026\n\n\
         Eenheid een\n\
         14 maart 2026, 79 dagen oud  Naam van aa · 2026-03-14-ssss\n\
         \x20 Actuele gebeurtenis, van een medewerker, over het profiel\n\
         \x20 Een vraag.\n\
         \x20 Gedaan              doorverwezen (1 april 2026)\n\
         \x20 Doorverwezen        1 april 2026, nog niet aanvaard\n\
         \x20 Nog nodig           uitkomst en terugkoppeling\n\
         \x20 Eerst te bespreken  in het team\n\
         \x20 Gesprek             nog niet vastgelegd\n\
         \x20 Speelt ook bij      Naam van bb; Naam van cc\n\n\
         Eenheid twee\n\
         - Naam van cc: hier speelt ook signaal 2026-03-14-ssss over het profiel van de partner, vastgelegd bij Naam van aa\n\n\
         Een signaal is open tot de uitkomst is vastgelegd en de melder die heeft gehoord, of tot vastligt waarom dat niet kon. Meer signalen wil niet zeggen dat het slechter gaat, en geen signalen niet dat er niets speelt.\n\n\
         Waar mensen terechtkunnen bij Proef\n\
         - Student, over wat ook: een docent\n\n\
         Proef · 1 juni 2026 · zonder commit\n"
    );
}

#[test]
fn that_nobody_talked_about_it_yet_is_said_and_nothing_more() {
    let is_said = |steps: &str| {
        let it = register(&format!("{SIGNAL}{steps}"), "", "");
        let text = shown(&it, &signals(&it, day("2026-06-01"), None), "2026-06-01");
        text.contains("  Gesprek ")
    };
    assert!(is_said("") && is_said(&step("aaaa", "2026-04-01", "inquiry")));
    assert!(!is_said(&step("aaaa", "2026-04-01", "conversation")));
    assert!(!is_said(&step("aaaa", "2026-04-01", "partner-conversation")));
}

#[test]
fn the_overview_names_where_else_it_matters_and_counts_it_once() {
    let it = register(SIGNAL, "", "");
    let overview = partners::report::overview::overview(&it, day("2026-06-01"));
    let about = about("2026-06-01");
    let shown = overview.text(Edition::new(Lang::Nl, &it.policy, &about), Style::default());
    assert!(shown.contains("  2026-03-14-ssss  Naam van aa, 79 dagen oud; ook bij bb, cc\n"), "{shown}");
    assert_eq!(shown.matches("79 dagen oud").count(), 1);
}

#[test]
fn where_people_can_turn_is_explained_too() {
    for topic in ["signals", "roles"] {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldhogeschool");
        let ended = run(surroundings(&example), ["explain", topic]);
        assert!(
            ended.out.contains("Medewerker, over het profiel van een partner: Dienst Bestuurszaken"),
            "{topic}"
        );
    }
}

#[test]
fn a_report_of_one_unit_names_what_stands_elsewhere_and_no_other_unit() {
    let it = register(SIGNAL, "", "");
    let of = |unit: &str| {
        let signals = signals(&it, day("2026-06-01"), Some(unit));
        (signals.open.len(), signals.elsewhere.len(), shown(&it, &signals, "2026-06-01"))
    };
    let (own, elsewhere, one) = of("een");
    assert_eq!((own, elsewhere), (1, 0));
    assert!(one.contains("Een vraag.") && !one.contains("Eenheid twee"), "{one}");
    let (own, elsewhere, two) = of("twee");
    assert_eq!((own, elsewhere), (0, 1));
    assert!(two.contains("hier speelt ook signaal 2026-03-14-ssss") && !two.contains("Eenheid een"), "{two}");
}

#[cfg(unix)]
mod withdrawn {
    use crate::fixture::Register;
    use serde_json::Value;

    const SIGNALS: &str = r#"
[signals.2026-01-10-aaaa]
date = 2026-01-10
from = "staff"
summary = "A question."

[signals.2026-01-11-bbbb]
date = 2026-01-11
corrects = "2026-01-10-aaaa"
from = "staff"
summary = "A question, put better."

[follow_ups.2026-01-12-cccc]
date = 2026-01-12
signal = "2026-01-10-aaaa"
step = "acknowledged"
by = "Manager"

[signals.2026-02-01-dddd]
date = 2026-02-01
corrects = "2026-01-11-bbbb"
withdrawn = "It was about another institution."
"#;

    fn step(id: &str, signal: &str, step: &str) -> String {
        format!(
            "\n[follow_ups.{id}]\ndate = {}\nsignal = \"{signal}\"\nstep = \"{step}\"\ngist = \"x\"\n",
            &id[..10]
        )
    }

    fn register(more: &str) -> Register {
        let text = format!("{}{SIGNALS}{more}", crate::fixture::INFORMAL);
        Register::new().partnership("zorg/gastcolleges", &text).commit()
    }

    #[test]
    fn it_stays_open_with_its_reason_until_whoever_reported_has_heard() {
        let open = register("");
        let signals = open.document(&["report", "signals"]);
        let signal = &signals["signals"][0];
        assert_eq!(signals["signals"].as_array().unwrap().len(), 1, "{signals}");
        assert_eq!(signal["id"], "2026-01-11-bbbb", "the withdrawn one, and not what withdrew it");
        assert_eq!(signal["withdrawn"], "It was about another institution.");
        assert_eq!(signal["missing"], serde_json::json!(["feedback"]));
        let steps = serde_json::json!([
            { "id": "2026-01-12-cccc", "date": "2026-01-12", "step": "acknowledged", "by": "Manager" }
        ]);
        assert_eq!(signal["follow_ups"], steps);
        for args in [&["report", "signals", "--lang", "en"][..], &["show", "gastcolleges", "--lang", "en"]] {
            assert!(open.run(args).out.contains("It was about another institution."), "{args:?}");
        }
        // Feedback of before it was withdrawn is a step; after that it closes it, by whichever of its ids.
        let early = register(&step("2026-01-20-eeee", "2026-01-11-bbbb", "feedback"));
        assert_eq!(early.document(&["report", "signals"])["signals"].as_array().unwrap().len(), 1);
        for id in ["2026-01-10-aaaa", "2026-01-11-bbbb", "2026-02-01-dddd"] {
            for word in ["feedback", "feedback-impossible"] {
                let heard = register(&step("2026-02-01-eeee", id, word));
                assert_eq!(
                    heard.document(&["report", "signals"])["signals"],
                    serde_json::json!([]),
                    "{id} {word}"
                );
                let month = heard.document(&["report", "month", "--month", "2026-02"]);
                assert!(month["happened"].to_string().contains("signal-closed"), "{month}");
                let told = heard.document(&["report", "annual", "--year", "2026"]);
                assert_eq!(told["signals"][0]["withdrawn"], "It was about another institution.", "{told}");
            }
        }
    }

    #[test]
    fn one_that_stands_says_that_it_was_not_withdrawn() {
        let text = SIGNALS.split("\n[signals.2026-02-01").next().unwrap();
        let text = format!("{}{text}", crate::fixture::INFORMAL);
        let register = Register::new().partnership("zorg/gastcolleges", &text).commit();
        let signals = register.document(&["report", "signals"]);
        assert_eq!(
            (&signals["signals"][0]["id"], &signals["signals"][0]["withdrawn"]),
            (&"2026-01-11-bbbb".into(), &Value::Null)
        );
    }
}
