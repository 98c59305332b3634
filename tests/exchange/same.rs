//! What is the same partnership and what is not: rows that repeat, rows that differ, two contracts with one partner, and the
//! list of next year.

use crate::fixture::{Ran, Register};

/// What comes of a list, in a register of its own.
fn imported(list: &str) -> (Register, Ran) {
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]);
    (register, ran)
}

fn has(ran: &Ran, code: i32, said: &[&str]) {
    assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
    for said in said {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
}

#[test]
fn rows_that_are_equal_repeat() {
    let (register, ran) = imported("Partner;Land;Opmerking\nX;NL;a\nx ;Nederland;a\nY;BE;\nX;NL;a\n");
    has(&ran, 0, &["a.csv: 4 rijen · 2 nieuw · 0 al aanwezig · 0 geweigerd · 2 herhaald\n"]);
    let ran = register.run(&["import", "a.csv", "--dry-run", "--lang", "nl"]);
    has(&ran, 0, &["4 rijen · 0 nieuw · 4 al aanwezig · 0 geweigerd\n"]);
}

#[test]
fn two_contracts_with_one_partner_are_two_partnerships() {
    let list = "Partner;Land;Contractnummer;Soort overeenkomst\n\
                Universidade Exemplo;BR;C-001;Uitwisseling\nUniversidade Exemplo;BR;C-002;Onderzoek\n";
    let (register, ran) = imported(list);
    has(&ran, 0, &["2 rijen · 2 nieuw", "rij 3 (Universidade Exemplo): zelfde partner als rij 2"]);
    assert!(register.read("register/partnerships/universidade-exemplo.toml").contains("C-001"));
    assert!(register.read("register/partnerships/universidade-exemplo-2.toml").contains("C-002"));
    let again = register.run(&["import", "a.csv", "--lang", "nl"]);
    has(&again, 0, &["2 rijen · 0 nieuw · 2 al aanwezig · 0 geweigerd\n"]);
    assert_eq!(register.commits(), 2);
}

#[test]
fn rows_that_differ_are_named_with_the_column_and_both_values() {
    let (register, ran) = imported(
        "Partner;Land;Soort overeenkomst;Einddatum\nX;BR;Uitwisseling;31-08-2026\nX;BR;Onderzoek;31-08-2026\nX;BR;;\n",
    );
    has(
        &ran,
        1,
        &[
            "3 rijen · 1 nieuw · 0 al aanwezig · 0 geweigerd · 1 herhaald · 1 anders dan wat er al is\n",
            "rij 3, kolom C \"Soort overeenkomst\" (X): zelfde samenwerking als rij 2, maar gezamenlijk onderzoek in plaats van uitwisseling\n",
        ],
    );
    assert!(register.read("register/partnerships/x.toml").contains("forms = [\"exchange\"]"));
}

#[test]
fn the_list_of_next_year_says_what_changed() {
    let list = |ends: &str, kind: &str| {
        format!("Partner;Land;Einddatum;Soort overeenkomst;Opmerking\nX;BR;{ends};{kind};a\nY;BE;;;\n")
    };
    let (register, _) = imported(&list("31-08-2026", "Uitwisseling"));
    register.write("b.csv", &list("31-08-2030", "Onderzoek"));
    let before = register.everything();
    let ran = register.run(&["import", "b.csv", "--lang", "nl"]);
    has(
        &ran,
        1,
        &[
            "2 rijen · 0 nieuw · 1 al aanwezig · 0 geweigerd · 1 anders dan wat er al is\n",
            "rij 2, kolom C \"Einddatum\" (X): hier 31 augustus 2030, in het register 31 augustus 2026\n  overnemen: `partners set x ends=2030-08-31`\n",
            "rij 2, kolom D \"Soort overeenkomst\" (X): hier gezamenlijk onderzoek, in het register uitwisseling\n  overnemen: `partners set x forms=joint-research`\n",
        ],
    );
    assert_eq!(register.everything(), before);
    register.run(&["set", "x", "ends=2030-08-31", "forms=joint-research"]).fine();
    has(&register.run(&["import", "b.csv", "--lang", "nl"]), 0, &["2 al aanwezig · 0 geweigerd\n"]);
    // A column more is no other partnership, and is said.
    register.write("c.csv", "Partner;Land;Faculteit;Startdatum\nX;BR;Zorg;01-09-2019\nY;BE;;\n");
    let ran = register.run(&["import", "c.csv", "--lang", "nl"]);
    has(
        &ran,
        1,
        &[
            "0 nieuw",
            "rij 2, kolom C \"Faculteit\" (X): hier zorg, in het register niets\n",
            "`partners set x unit=zorg`",
        ],
    );
}

#[test]
fn what_an_export_holds_otherwise_is_named_by_its_key() {
    let register = Register::with_two();
    let export = register.run(&["export", "--format", "json"]).fine().out;
    register.write("all.json", &export.replace("2028-08-31", "2030-08-31"));
    let ran = register.run(&["import", "all.json", "--lang", "nl"]);
    has(
        &ran,
        1,
        &[
            "1 anders dan wat er al is\n",
            "`ends`: hier 2030-08-31, in het register 2028-08-31\n  overnemen: `partners set exemplo ends=2030-08-31`\n",
        ],
    );
}

#[test]
fn the_same_partner_with_another_beside_it_is_another_partnership() {
    for list in [
        "Partner\n\"Hogeschool Aaaa; Hogeschool Bbbb\"\n\"Hogeschool Aaaa; Hogeschool Cccc\"\nHogeschool Aaaa\n\
         \"Hogeschool Aaaa; Hogeschool Cccc\"\n",
        "Partner 1;Partner 2\nHogeschool Aaaa;Hogeschool Bbbb\nHogeschool Aaaa;Hogeschool Cccc\nHogeschool Aaaa;\n\
         Hogeschool Aaaa;Hogeschool Cccc\n",
    ] {
        let (register, ran) = imported(list);
        has(
            &ran,
            0,
            &[
                "4 rijen · 3 nieuw · 0 al aanwezig · 0 geweigerd · 1 herhaald\n",
                "rij 3 (",
                "zelfde partner als rij 2, maar niet in alles gelijk; apart ingelezen\n",
            ],
        );
        let kept = register.git(&["show", "HEAD", "--", "register"]);
        assert_eq!(kept.matches("+name = \"Hogeschool Cccc\"").count(), 1, "{kept}");
        let again = register.run(&["import", "a.csv", "--lang", "nl"]);
        has(&again, 0, &["4 rijen · 0 nieuw · 4 al aanwezig · 0 geweigerd\n"]);
    }
}

#[test]
fn that_there_is_no_end_contradicts_a_day() {
    let list = |ends: &str| format!("Partner;Land;Einddatum\nX;BR;{ends}\n");
    let (register, _) = imported(&list("31-08-2026"));
    register.write("b.csv", &list("tot wederopzegging"));
    let ran = register.run(&["import", "b.csv", "--lang", "nl"]);
    let said = "rij 2, kolom C \"Einddatum\" (X): hier tot wederopzegging, in het register 31 augustus 2026\n  overnemen: `partners set x ends=`\n";
    has(&ran, 1, &["0 nieuw · 0 al aanwezig · 0 geweigerd · 1 anders dan wat er al is\n", said]);
    register.run(&["set", "x", "ends="]).fine();
    has(&register.run(&["import", "b.csv", "--lang", "nl"]), 0, &["1 al aanwezig"]);
    let (_, ran) = imported("Partner;Land;Einddatum\nY;BR;31-08-2026\nY;BR;unbefristet\n");
    has(&ran, 1, &["zelfde samenwerking als rij 2, maar unbefristet in plaats van 31 augustus 2026\n"]);
}

#[test]
fn what_tells_two_partnerships_with_one_partner_apart_is_said() {
    let list = |unit: &str| format!("Partner;Land;Faculteit\nX;BR;{unit}\n");
    let (register, _) = imported(&list("Zorg"));
    register.write("b.csv", &list("Business"));
    let ran = register.run(&["import", "b.csv", "--lang", "nl"]);
    let said = "kolom C \"Faculteit\": hier business-school, in het register zorg";
    has(&ran, 0, &["rij 2 (X): zelfde partner als x, maar niet in alles gelijk; apart ingelezen\n", said]);
}
