//! Every reading command writes to a file when asked, in the form that the file's name ends with or that was chosen, whole or not
//! at all; and a list knows by which filters it was made.

use std::fs;

use serde_json::{Value, json};

use crate::reading::{copied, err, out, partners};

const REGISTER: &str = "voorbeeldhogeschool";

#[test]
fn each_of_them_goes_to_a_file_by_its_name_or_by_its_format() {
    let folder = copied();
    for asked in [
        &[][..],
        &["list", "--status", "active"],
        &["show", "universidade-exemplo"],
        &["show", "samplebury", "--for", "board"],
        &["show", "samplebury", "--for", "partner"],
        &["guide", "universidade-exemplo"],
        &["explain", "terms"],
        &["report", "due"],
    ] {
        for (name, format) in
            [("a.txt", "text"), ("a.md", "md"), ("a.html", "html"), ("a.json", "json"), ("a.HTM", "html")]
        {
            if asked.first() == Some(&"explain") && format == "json" {
                continue;
            }
            let said = partners(folder.path(), REGISTER, &[asked, &["--format", format]].concat());
            assert_eq!((said.status.code(), err(&said)), (Some(0), String::new()), "{asked:?} {format}");
            for flags in [&["--out", name][..], &["--out", "a.odd", "--format", format]] {
                let written = partners(folder.path(), REGISTER, &[asked, flags].concat());
                assert_eq!(
                    (written.status.code(), err(&written)),
                    (Some(0), String::new()),
                    "{asked:?} {flags:?}"
                );
                assert_eq!(out(&written), format!("geschreven: {}\n", flags[1]), "{asked:?}");
                let text = fs::read_to_string(folder.path().join(flags[1])).unwrap();
                assert_eq!(text, out(&said), "{asked:?} {flags:?}");
                fs::remove_file(folder.path().join(flags[1])).unwrap();
            }
            let is_page = out(&said).starts_with("<!doctype html>");
            assert_eq!(is_page, format == "html", "{asked:?} {format}");
        }
        let refused = partners(folder.path(), REGISTER, &[asked, &["--out", "a.pdf"]].concat());
        assert_eq!((refused.status.code(), out(&refused)), (Some(2), String::new()), "{asked:?}");
        assert!(!folder.path().join("a.pdf").exists());
        fs::write(folder.path().join("in-the-way"), "mine").unwrap();
        let failed = partners(folder.path(), REGISTER, &[asked, &["--out", "in-the-way/a.md"]].concat());
        assert_eq!(
            (failed.status.code(), out(&failed)),
            (Some(3), String::new()),
            "{asked:?}: {}",
            err(&failed)
        );
        assert_eq!(fs::read_to_string(folder.path().join("in-the-way")).unwrap(), "mine");
    }
}

#[test]
fn how_things_are_set_up_goes_to_a_file_too() {
    let folder = copied();
    for (name, format) in [("a.txt", "text"), ("a.json", "json")] {
        let said = partners(folder.path(), REGISTER, &["doctor", "--format", format]);
        let written = partners(folder.path(), REGISTER, &["doctor", "--out", name]);
        assert_eq!(written.status.code(), said.status.code(), "{}", err(&written));
        assert_eq!(out(&written), format!("geschreven: {name}\n"));
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), out(&said), "{name}");
        fs::remove_file(folder.path().join(name)).unwrap();
    }
}

fn listed(folder: &tempfile::TempDir, asked: &[&str]) -> Value {
    let said = partners(folder.path(), REGISTER, &[&["list"], asked, &["--format", "json"]].concat());
    assert_eq!((said.status.code(), err(&said)), (Some(0), String::new()), "{asked:?}");
    serde_json::from_str(&out(&said)).unwrap()
}

fn ids(list: &Value) -> Vec<&str> {
    list["partnerships"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
}

#[test]
fn a_list_says_by_which_filters_it_was_made() {
    let folder = copied();
    let all = listed(&folder, &[]);
    assert_eq!(all["institution"], "Voorbeeldhogeschool Zuiderdam");
    assert_eq!((&all["filters"]["unit"], &all["filters"]["words"]), (&json!([]), &json!([])));
    let some =
        listed(&folder, &["--unit", "bestuurszaken", "--unit", "leefbare-delta", "--status", "active"]);
    assert_eq!(some["filters"]["unit"], json!(["bestuurszaken", "leefbare-delta"]));
    assert_eq!(some["filters"]["status"], json!(["active"]));
    for row in some["partnerships"].as_array().unwrap() {
        assert!(
            row["status"] == "active"
                && ["bestuurszaken", "leefbare-delta"].contains(&row["unit"].as_str().unwrap())
        );
    }
    assert!(ids(&some).len() > 2 && ids(&some).len() < ids(&all).len(), "{some}");
    // In the title, in the sentence that there is none, and as a sheet.
    let said = |asked: &[&str]| {
        out(&partners(folder.path(), REGISTER, &[&["list", "--lang", "en"], asked].concat()))
    };
    let title = said(&["--unit", "business-recht", "--status", "active", "--international"]);
    assert!(
        title.starts_with("Partnerships: unit Faculty of Business and Law · status active · international\n"),
        "{title}"
    );
    let none = said(&["krediet", "--unit", "zorg-samenleving"]);
    assert!(
        none.starts_with(
            "No partnership fits this: with the word krediet · unit Faculty of Health and Society."
        ),
        "{none}"
    );
    let sheet = said(&["--unit", "business-recht", "--format", "csv"]);
    assert!(sheet.starts_with("\u{feff}Id,Name,Status") && sheet.contains("ecole-modele,"), "{sheet}");
}

#[test]
fn words_are_found_in_name_partner_and_id_whatever_their_case_and_accents() {
    let folder = copied();
    assert_eq!(ids(&listed(&folder, &["ECOLE"])), ids(&listed(&folder, &["école"])));
    assert!(ids(&listed(&folder, &["ecole", "modele"])).contains(&"ecole-modele"));
    assert_eq!(ids(&listed(&folder, &["ecole", "samplebury"])), [""; 0], "all of the words");
    assert_eq!(ids(&listed(&folder, &["denkbeeldig krediet nv"])), ["denkbeeldig-krediet"]);
    let informal = listed(&folder, &["--formality", "informal"]);
    assert!(informal["partnerships"].as_array().unwrap().iter().all(|it| it["formality"] == "informal"));
    assert_eq!(
        ids(&listed(&folder, &["--owner", "relatiemanager WERKVELD", "--status", "declined"])),
        ["denkbeeldig-krediet"]
    );
    let abroad = listed(&folder, &["--international"]);
    assert!(
        ids(&abroad).contains(&"ecole-modele") && !ids(&abroad).contains(&"deltadata-fictief"),
        "{abroad}"
    );
    let wrong = partners(folder.path(), REGISTER, &["list", "--formality", "vormelijk"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn what_could_not_be_written_is_said_in_the_reader_s_language() {
    let folder = copied();
    fs::write(folder.path().join("a.md"), "x").unwrap();
    let ran = partners(folder.path(), REGISTER, &["list", "--out", "a.md/b.md"]);
    let said = err(&ran);
    assert!(
        ran.status.code() == Some(3) && said.starts_with("fout: a.md/b.md is niet geschreven ("),
        "{said}"
    );
    assert!(
        !said.contains("os error") && !said.contains("File exists") && !said.contains("directory"),
        "{said}"
    );
}
