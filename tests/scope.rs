//! The scope is part of the answer: a unit, a window, a month, a year or an audience that was asked for stands in the title, in
//! the sentence that says that there is nothing, and in JSON; what is said of a part is never said of the whole.

use serde_json::Value;

use crate::reading::{copied, err, out, partners};

const REPORTS: [&str; 11] = [
    "due",
    "signals",
    "month",
    "round",
    "contacts",
    "cycle",
    "register",
    "security",
    "dilemmas",
    "annual",
    "annual --audience public",
];

/// A register in which one unit has everything and another has nothing.
fn folder() -> tempfile::TempDir {
    let folder = copied();
    let policy = folder.path().join("voorbeeldhogeschool/register.toml");
    let text = std::fs::read_to_string(&policy).unwrap();
    let unit =
        "[units.sport]\nnl = \"Faculteit Sport & Spel\"\nen = \"Faculty of Sports\"\n\n[units.bestuurszaken]";
    std::fs::write(policy, text.replacen("[units.bestuurszaken]", unit, 1)).unwrap();
    folder
}

#[track_caller]
fn says(folder: &tempfile::TempDir, asked: &str) -> String {
    let words: Vec<&str> = ["report"].into_iter().chain(asked.split(' ')).collect();
    let output = partners(folder.path(), "voorbeeldhogeschool", &words);
    assert_eq!((err(&output), output.status.code()), (String::new(), Some(0)), "{asked}");
    out(&output)
}

#[test]
fn what_is_said_of_a_unit_names_it_in_every_form() {
    let folder = folder();
    for report in REPORTS {
        for (unit, nl, en) in [
            ("sport", "Faculteit Sport & Spel", "Faculty of Sports"),
            ("business-recht", "Faculteit Business & Recht", "Faculty of Business and Law"),
        ] {
            for (lang, label) in [("nl", nl), ("en", en)] {
                for format in ["text", "md", "html"] {
                    let said =
                        says(&folder, &format!("{report} --unit {unit} --lang {lang} --format {format}"));
                    let label = if format == "text" { label.to_owned() } else { label.replace('&', "&amp;") };
                    let begins = said.lines().find(|line| line.contains(&label)).unwrap_or_default();
                    assert!(!begins.is_empty(), "{report} {unit} {format}: {said}");
                    let titles = said.lines().filter(|line| line.starts_with("<title>"));
                    assert!(titles.clone().all(|title| title.contains(&label)), "{report} {unit}: {said}");
                    assert_eq!(titles.count(), usize::from(format == "html"), "{report}");
                    let first = said.lines().next().unwrap();
                    assert!(format != "text" || first.contains(&label), "{report} {unit}: {said}");
                    if unit == "sport" && format == "text" {
                        let sentence = first.split(" Voorbeeldhogeschool").next().unwrap();
                        assert!(sentence.contains(&label), "{report}: {first}");
                    }
                }
            }
        }
        let whole = says(&folder, report);
        assert!(!whole.lines().next().unwrap().contains("Faculteit"), "{report}: {whole}");
    }
}

#[test]
fn machines_read_of_which_institution_and_unit_it_is() {
    let folder = folder();
    for report in REPORTS {
        for (asked, unit) in [("", Value::Null), (" --unit sport", "sport".into())] {
            let json: Value =
                serde_json::from_str(&says(&folder, &format!("{report}{asked} --format json"))).unwrap();
            assert_eq!(json["institution"], "Voorbeeldhogeschool Zuiderdam", "{report}");
            assert!(
                json.as_object().unwrap().contains_key("unit") && json["unit"] == unit,
                "{report}: {json}"
            );
        }
    }
    let json = |asked: &str| {
        serde_json::from_str::<Value>(&says(&folder, &format!("{asked} --format json"))).unwrap()
    };
    assert_eq!(json("due --until 2027-02-03")["until"], "2027-02-03");
    assert_eq!(json("due --month 2027-02")["until"], "2027-02-28");
    assert_eq!(json("month --month 2026-10")["month"], "2026-10");
    for report in ["round", "annual", "annual --audience public"] {
        let json = json(&format!("{report} --year 2025"));
        assert_eq!((&json["year"], &json["from"]), (&2025.into(), &"2025-01-01".into()), "{report}");
        assert_eq!(json["until"], "2025-12-31", "{report}");
    }
    assert_eq!(json("annual")["audience"], "internal");
    assert_eq!(json("annual --audience public")["audience"], "public");
}

#[test]
fn a_calendar_and_a_workbook_say_of_which_unit_they_are() {
    let folder = folder();
    for report in ["due", "month", "round"] {
        let calendar = says(&folder, &format!("{report} --unit sport --format ics --lang en"));
        assert!(calendar.replace("\r\n ", "").contains("Faculty of Sports"), "{calendar}");
    }
    for report in REPORTS {
        let out = folder.path().join("out.xlsx");
        says(&folder, &format!("{report} --unit sport --lang en --out {}", out.display()));
        let mut zip = zip::ZipArchive::new(std::fs::File::open(&out).unwrap()).unwrap();
        let mut core = String::new();
        std::io::Read::read_to_string(&mut zip.by_name("docProps/core.xml").unwrap(), &mut core).unwrap();
        let title = core.split("<dc:title>").nth(1).unwrap().split("</dc:title>").next().unwrap();
        assert!(title.contains("Faculty of Sports"), "{report}: {core}");
    }
    let csv =
        says(&folder, "annual --audience public --year 2025 --unit business-recht --format csv --lang en");
    assert!(csv.lines().skip(1).all(|row| row.contains("2025,Faculty of Business and Law")), "{csv}");
}

/// Few known cases do not mean that nothing is the matter (004:1414-1415), and more of them not that things are worse.
#[test]
fn no_signals_are_no_proof_of_calm_and_signals_are_not_counted() {
    let folder = folder();
    for report in ["signals --unit sport", "month --unit sport", "month --unit sport --month 2026-10"] {
        assert!(says(&folder, report).contains("dat wil niet zeggen dat er niets speelt"), "{report}");
        let said = says(&folder, &format!("{report} --lang en"));
        assert!(said.contains("that does not mean that nothing is the matter"), "{said}");
    }
    for report in ["signals", "month --month 2026-06"] {
        let said = says(&folder, &format!("{report} --lang en"));
        assert!(said.contains("More signals do not mean that things are worse"), "{said}");
    }
    let month = says(&folder, "month --month 2026-06 --lang en");
    let received = month.lines().find(|line| line.contains("Signals received")).unwrap();
    assert!(!received.contains(|letter: char| letter.is_ascii_digit()), "{received}");
}

#[test]
fn a_report_that_found_nothing_says_where_it_looked() {
    let folder = folder();
    for (report, said) in [
        ("due --until 2027-01-05", "Nothing is due in Faculty of Sports up to 5 January 2027."),
        ("signals", "No open signals are recorded in Faculty of Sports;"),
        ("month --month 2026-06", "Nothing was recorded in Faculty of Sports about June 2026."),
        ("round --year 2025", "No strategic partnerships or candidates are recorded in Faculty of Sports."),
        ("contacts", "No contacts are recorded in Faculty of Sports of partnerships that are not over."),
        ("cycle", "There is no partnership in Faculty of Sports to look at."),
        ("register", "There is no formal or strategic partnership in Faculty of Sports in this register."),
        ("annual --year 2025", "Nothing was recorded in Faculty of Sports about 2025."),
        (
            "annual --year 2025 --audience public",
            "Nothing was recorded in Faculty of Sports about 2025 to account for outside the institution.",
        ),
    ] {
        let out = says(&folder, &format!("{report} --unit sport --lang en"));
        assert!(out.contains(said), "{report}: {out}");
    }
}

#[test]
fn a_list_says_all_that_was_asked_for() {
    let folder = copied();
    for (asked, nl, en) in [
        (
            &["--unit", "bestuurszaken", "--unit", "leefbare-delta"][..],
            "eenheid Dienst Bestuurszaken of Kenniscentrum Leefbare Delta",
            "unit Board Affairs or Research Centre Liveable Delta",
        ),
        (&["verzonnen"], "met het woord verzonnen", "with the word verzonnen"),
        (&["met", "verzonnen"], "met de woorden met en verzonnen", "with the words met and verzonnen"),
        (&["--country", "be", "--country", "fi"], "land BE of FI", "country BE or FI"),
        (
            &["--status", "active", "--status", "expired"],
            "status loopt of afgelopen",
            "status active or expired",
        ),
        (&["--partner", "esimerkki"], "partner esimerkki", "partner esimerkki"),
        (&["--form", "exchange"], "vorm uitwisseling", "form exchange"),
    ] {
        for (lang, said) in [("nl", nl), ("en", en)] {
            let output =
                partners(folder.path(), "voorbeeldhogeschool", &[&["list", "--lang", lang], asked].concat());
            let first = out(&output).lines().next().unwrap().to_owned();
            assert!(first.ends_with(&format!(": {said}")), "{first}");
        }
    }
}
