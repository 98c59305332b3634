//! What a map of columns says, and days of which nobody can tell what comes first.

use crate::fixture::Register;

#[test]
fn a_map_is_written_edited_and_followed() {
    let register = Register::new()
        .file("a.csv", "Partner;Kleur;Verantwoordelijke;Start\nX;rood;Programmamanager;1-9-2019\n");
    let register = register.commit();
    let ran = register.run(&["import", "a.csv", "--map-out", "map.toml", "--lang", "nl"]).fine();
    assert!(ran.out.starts_with("kolomtabel geschreven: map.toml"), "{}", ran.out);
    assert_eq!(
        register.read("map.toml"),
        "# Welke kolom wat wordt: \"Kop\" = \"sleutel\". own.… bewaart een eigen gegeven, \"\" laat de kolom weg.\n\
         Partner = \"partners.0.name\"\nKleur = \"own.kleur\"\nVerantwoordelijke = \"\"\nStart = \"starts\"\n"
    );
    assert_eq!(register.commits(), 1);
    register.write("map.toml", "Partner = \"partner\"\nKleur = \"\"\nVerantwoordelijke = \"owner\"\n");
    register.run(&["import", "a.csv", "--map", "map.toml"]).fine();
    let text = register.read("register/partnerships/x.toml");
    assert!(text.contains("owner = \"Programmamanager\"") && text.contains("starts = 2019-09-01"), "{text}");
    assert!(!text.contains("rood"));
}

#[test]
fn a_map_finds_headers_that_nobody_knows() {
    let register = Register::new().file("a.csv", "iets\nClub;Waar\nX;België\n").commit();
    register.run(&["import", "a.csv"]).refuses(2, "there is no row of headers");
    register.write("map.toml", "\"Club\" = \"partner\"\n\"Waar\" = \"country\"\n");
    register.run(&["import", "a.csv", "--map", "map.toml"]).fine();
    assert!(register.read("register/partnerships/x.toml").contains("country = \"BE\""));
}

#[test]
fn a_wrong_map_says_all_that_is_wrong() {
    let register = Register::new().file("a.csv", "Partner;Land\nX;BE\n").commit();
    let refuses = |map: &str, says: &str| {
        register.write("map.toml", map);
        register.run(&["import", "a.csv", "--map", "map.toml"]).refuses(2, says)
    };
    let ran =
        refuses("Partner = \"nmae\"\nLand = \"schema\"\n", "\"Partner\": a column cannot become `nmae`");
    assert!(ran.err.contains("\"Land\": a column cannot become `schema`"), "{}", ran.err);
    refuses("Partner = \"partner\"\nLand = \"partners.0.name\"\n", "two columns would become");
    refuses(
        "Prtner = \"partner\"\n",
        "these headers are not in the list, though the map has them: \"Prtner\"",
    );
    refuses("Partner = [", "cannot be read as a map of columns");
}

#[test]
fn what_comes_first_in_a_day_a_column_tells_or_a_person() {
    let list = |days: &str| format!("Partner;Start\n{days}");
    let starts = |list: &str, more: &[&str]| {
        let register = Register::new().file("a.csv", list).commit();
        register.run(&[&["import", "a.csv"], more].concat()).fine();
        let text = register.read("register/partnerships/a.toml");
        text.lines().find(|line| line.starts_with("starts")).unwrap().to_owned()
    };
    assert_eq!(starts(&list("A;03/04/2019\nB;31/12/2019\n"), &[]), "starts = 2019-04-03");
    assert_eq!(starts(&list("A;03/04/2019\nB;12/31/2019\n"), &[]), "starts = 2019-03-04");
    assert_eq!(starts(&list("A;03/04/2019\n"), &["--dates", "month-first"]), "starts = 2019-03-04");
    assert_eq!(starts(&list("A;03-04-2019\n"), &[]), "starts = 2019-04-03");
    assert_eq!(starts("Partner;Start;Einde\nA;03/04/2019;31/12/2020\n", &[]), "starts = 2019-04-03");
    let register = Register::new().file("a.csv", &list("A;03/04/2019\n")).commit();
    let ran =
        register.run(&["import", "a.csv"]).refuses(2, "column B \"Start\": in 03/04/2019 it cannot be seen");
    assert!(ran.err.contains("--dates day-first"), "{}", ran.err);
    register.write("a.csv", &list("A;31/12/2019\nB;12/31/2019\n"));
    register.run(&["import", "a.csv"]).refuses(2, "row 2 has the day first and row 3 the month");
}
