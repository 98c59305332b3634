//! What each reader gets to see, and on which day: the outside nothing of what is ours, nobody anything of tomorrow.

use super::Registers;

const FORMATS: [&str; 5] = ["text", "md", "html", "json", "csv"];

#[test]
fn the_outside_sees_no_refusal_by_name_no_signal_and_nobody() {
    let registers = Registers::new();
    // Whose names and words stand in the register, and are not for outside.
    let hidden = [
        "Onzichtbaar",
        "slaap",
        "Accu",
        "batterijlab",
        "Spookproject",
        "Niemandsland",
        "Bedenksel",
        "onder voorwaarden",
        "had een jaar willen wachten",
        "eigen code",
        "geen onderwijs bouwen",
        "Meetgegevens",
        "oefenruimte",
        "anoniem",
        "anonymous",
        "Vertrouwenspersoon",
        "Mentor",
        "Teamleider",
        "Lector",
        ".example",
        "incident",
        "Functionaris",
        "Wachten is voorbij",
        "afgw1",
        "opgz1",
        "lope1",
    ];
    for format in FORMATS {
        for lang in ["nl", "en"] {
            let asked = format!("annual --audience public --format {format} --lang {lang}");
            let out = registers.says("proef", &asked);
            assert!(out.contains("Instituut Hypothese"), "{asked}: {out}");
            for word in hidden {
                assert!(!out.contains(word), "{asked} says {word:?}:\n{out}");
            }
        }
    }
    // The same words are there for who may read them, so that this test can fail.
    let inside = registers.says("proef", "annual --format json");
    for word in ["Onzichtbaar", "Accu", "onder voorwaarden", "eigen code", "oefenruimte", "afgw1d"] {
        assert!(inside.contains(word), "{word}");
    }
}

#[test]
fn the_inside_does_not_see_who_reported() {
    let registers = Registers::new();
    for format in FORMATS {
        let out = registers.says("proef", &format!("annual --format {format}"));
        for word in [
            "Mentor",
            "Vertrouwenspersoon",
            "Teamleider\n",
            "student",
            "medewerker,",
            "nog eens worden uitgelegd",
        ] {
            // The readers it is for are named at its head.
            let out = out.replace("medewerkers en studenten", "");
            assert!(!out.contains(word), "{format} says {word:?}:\n{out}");
        }
    }
}

#[test]
fn signals_are_never_counted() {
    let registers = Registers::new();
    for audience in ["internal", "public"] {
        let asked = format!("annual --audience {audience} --format json");
        let text = registers.says("proef", &asked);
        let document: serde_json::Value = serde_json::from_str(&text).unwrap();
        for number in document["numbers"].as_array().unwrap() {
            assert!(!number["what"].as_str().unwrap().contains("signal"), "{number}");
        }
        assert!(document.get("rate").is_none() && !text.contains('%'));
    }
}

#[test]
fn every_number_is_as_many_as_stand_behind_it() {
    let registers = Registers::new();
    for (register, year) in [("voorbeeld", 2024), ("voorbeeld", 2025), ("voorbeeld", 2026), ("proef", 2026)] {
        let inside = registers.says(register, &format!("annual --year {year} --format json"));
        let outside =
            registers.says(register, &format!("annual --year {year} --audience public --format json"));
        let [inside, outside]: [serde_json::Value; 2] =
            [inside, outside].map(|text| serde_json::from_str(&text).unwrap());
        let numbers = |document: &serde_json::Value| document["numbers"].as_array().unwrap().clone();
        for number in numbers(&inside) {
            assert_eq!(number["number"], number["behind"].as_array().unwrap().len(), "{number}");
            assert!(!number["definition"].as_str().unwrap().is_empty());
            let same = numbers(&outside).into_iter().find(|it| it["what"] == number["what"]);
            assert_eq!(same.unwrap()["number"], number["number"], "both audiences get the same number");
        }
    }
}

#[test]
fn an_account_is_as_of_its_day() {
    let registers = Registers::new();
    let on = |day: &str| {
        let asked = format!("annual --year 2026 --today {day} --unit techniek --format json");
        serde_json::from_str::<serde_json::Value>(&registers.says("proef", &asked)).unwrap()
    };
    let (summer, winter, later) = (on("2026-08-10"), on("2026-12-01"), on("2028-02-01"));
    let has = |document: &serde_json::Value, what: &str| {
        document["numbers"].as_array().unwrap().iter().any(|number| number["what"] == what)
    };
    assert!(!has(&summer, "ended") && has(&winter, "ended"));
    // Open then: it had no outcome yet, and so it does not say what it is about.
    assert_eq!(summer["signals"][0]["missing"], serde_json::json!(["outcome", "feedback"]));
    assert_eq!(summer["signals"][0]["summary"], serde_json::Value::Null);
    assert_eq!(winter["signals"][0]["missing"], serde_json::json!([]));
    assert_eq!((winter["until"].as_str(), later["until"].as_str()), (Some("2026-12-01"), Some("2026-12-31")));
}

#[test]
fn no_contact_is_overdue_unless_the_institution_says_so() {
    let registers = Registers::new();
    let out = registers.says("proef", "contacts --lang en");
    assert!(out.contains("verified on 10 January 2023\n") && !out.contains("overdue"), "{out}");
    registers.change(
        "proef/register.toml",
        &[("[rounds.2026]", "[reminders]\nverify_contacts = \"24 months\"\n[rounds.2026]")],
    );
    let out = registers.says("proef", "contacts --lang en");
    assert!(out.contains("verified on 10 January 2023, 690 days overdue\n"), "{out}");
    assert_eq!(registers.report("proef", "contacts --unit techniek --exit-code").code, 1);
}

#[test]
fn a_category_that_asks_for_no_objectives_gets_none_asked() {
    let registers = Registers::new();
    let lacks = |registers: &Registers| {
        let out = registers.says("proef", "round --lang en --unit zorg");
        out.lines().find(|line| line.contains("Still needed")).map(str::to_owned)
    };
    assert!(lacks(&registers).unwrap().contains("one more objective (at least 3 are asked)"));
    registers.change("proef/register.toml", &[("objectives     = 3\n", "")]);
    assert_eq!(lacks(&registers).unwrap().trim(), "Still needed   knowledge-security outcome");
    let file = "proef/partnerships/zorg/zorg-op-afstand.toml";
    let outcome = "[knowledge_security.2026-05-02-kand1k]\ndate = 2026-05-02\nby = \"Adviser\"\nallowed = true\ndesirable = true\n\n";
    registers.change(
        file,
        &[(
            "[considerations.2026-05-12-kand1d]\n",
            &format!("{outcome}[considerations.2026-05-12-kand1d]\n"),
        )],
    );
    assert_eq!(lacks(&registers), None);
}

#[test]
fn input_counts_from_the_day_it_came_in() {
    let registers = Registers::new();
    let line = |today: &str| {
        let out = registers.says("proef", &format!("round --lang en --today {today}"));
        out.lines().find(|line| line.starts_with("Faculty of Engineering  ")).unwrap().to_owned()
    };
    assert_eq!(line("2026-12-23"), "Faculty of Engineering  not recorded yet");
    assert_eq!(line("2026-12-24"), "Faculty of Engineering  received on 24 December 2026");
}
