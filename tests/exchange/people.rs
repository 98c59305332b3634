//! People who stand in a list: by the heading of a column, by what stands in it, and in single cells. None enters git.

use crate::fixture::Register;

/// What is said of a list, and all that git then holds of the register.
fn imported(list: &str) -> (i32, String, String) {
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]);
    (ran.code, format!("{}{}", ran.out, ran.err), register.git(&["show", "HEAD", "--", "register"]))
}

#[test]
fn names_beside_mail_addresses_are_those_of_people() {
    let (code, out, kept) = imported(
        "Organisatie;Naam;Functie;E-mail\nUniversidade Exemplo;Maria Voorbeeld;Coordinator;m.voorbeeld@exemplo.example\n\
         Musterhochschule;Hans Muster;Rector;h.muster@muster.example\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("2 nieuw") && kept.contains("universidade-exemplo.toml"), "{out}");
    assert!(out.contains("personen in lijken te staan: kolom B \"Naam\""), "{out}");
    assert!(
        !kept.contains("Voorbeeld") && !kept.contains("Muster\"") && !kept.contains("muster.example"),
        "{kept}"
    );
}

#[test]
fn columns_of_people_are_known_by_what_stands_in_them() {
    let (code, out, kept) = imported(
        "Partner;Opmerkingen;Beheerder;Lector;Scientist in charge;Plek\n\
         Universidade Exemplo;Bel Jan (06-12345678) of mail jan.tester@exemplo.example;Kees Proef;dr. A. Proefman;Anna Voorbeeld;Zaal 3\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("kolom B \"Opmerkingen\", kolom C \"Beheerder\", kolom D \"Lector\" en kolom E \"Scientist in charge\""), "{out}");
    for trace in ["06-1234", "jan.tester", "Proef", "Anna"] {
        assert!(!kept.contains(trace) && !out.contains(trace), "{trace}\n{kept}\n{out}");
    }
    assert!(kept.contains("plek = \"Zaal 3\""), "{kept}");
}

#[test]
fn a_single_cell_is_left_out_and_named_without_what_it_says() {
    let (code, out, kept) = imported(
        "Partner;Opmerkingen;Status\nA;goed gesprek;lopend\nB;bel 06-12345678;lopend\nC;;afgelopen\nD;jaarlijks bezoek;lopend\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("4 nieuw"), "{out}");
    assert!(out.contains("rij 3, kolom B \"Opmerkingen\" (B): hier lijkt een mobiel nummer te staan; deze cel is niet ingelezen"), "{out}");
    assert!(!out.contains("06-12345678") && !kept.contains("06-12345678"), "{out}{kept}");
    // What a list calls a status says nothing of the status here.
    assert!(kept.contains("goed gesprek") && kept.contains("status = \"afgelopen\""), "{kept}");
}

#[test]
fn organisations_and_functions_are_no_people() {
    let (code, out, kept) = imported(
        "Naam;Verantwoordelijke functie;Opleiding;Plaats\nRode Kruis;Programmamanager;International Business;Den Haag\n\
         Groene Draad;Teamleider;Social Work;New York\nHogeschool Jan Jansen;Directeur;Fine Art;San Jose\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(kept.contains("rode-kruis.toml") && kept.contains("owner = \"Teamleider\""), "{out}{kept}");
    assert!(kept.contains("opleiding = \"Social Work\"") && !out.contains("van personen"), "{out}");
}

#[test]
fn a_list_of_people_alone_is_no_list_of_partners() {
    let list = "Naam;E-mail\nMaria Voorbeeld;m.voorbeeld@x.example\nHans Muster;h.muster@x.example\n";
    let register = Register::new().file("a.csv", list).commit();
    register.run(&["import", "a.csv"]).refuses(2, "there is no column with the name of a partner");
    assert_eq!(register.commits(), 1);
}
