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

#[test]
fn streets_that_are_called_after_people_are_none() {
    let (code, out, kept) = imported(
        "Partner;Straat;Bezoekadres;Opmerking\nA;Prof. Bronkhorstlaan 10;T. G. Masaryk 55;dag\nB;C. Carraca S/N;Dr. Areilza 32;mevrouw Jansen belt\n\
         C;Prof. Tsvetan Lazarov 2;bel 06-12345678;nacht\n",
    );
    assert_eq!(code, 0, "{out}");
    for street in
        ["Prof. Bronkhorstlaan 10", "T. G. Masaryk 55", "C. Carraca S/N", "Dr. Areilza 32", "Lazarov"]
    {
        assert!(kept.contains(street), "{street}\n{out}{kept}");
    }
    assert!(!kept.contains("Jansen") && !kept.contains("06-12345678"), "{kept}");
    assert!(
        out.contains("rij 4, kolom C \"Bezoekadres\" (C): hier lijkt een mobiel nummer te staan"),
        "{out}"
    );
}

#[test]
fn what_somebody_put_among_their_own_data_all_the_same_is_said_by_check() {
    let list = "Partner;Opmerking;Straat\nX;rustig;Dr. Areilza 32\n";
    let register = Register::new().file("a.csv", list).commit();
    register.run(&["import", "a.csv"]).fine();
    register.run(&["check"]).fine();
    let name = "register/partnerships/x.toml";
    register.write(name, &register.read(name).replace("\"rustig\"", "\"bel j.tester@exemplo.example\""));
    let ran = register.run(&["check", "--lang", "nl"]);
    assert!(ran.out.contains("personal-data") && ran.out.contains("persoonlijk e-mailadres"), "{}", ran.out);
    assert!(ran.out.contains("x.toml:10:13") && !ran.out.contains("Areilza"), "{}", ran.out);
    register.git(&["commit", "-qam", "by hand"]);
    let excepted = [
        "except",
        "x",
        "--about",
        "own.opmerking",
        "--rule",
        "personal-data",
        "--by",
        "Adviseur",
        "--reason",
        "Een algemeen adres.",
    ];
    register.run(&excepted).fine();
    let ran = register.run(&["check", "--strict", "--lang", "nl"]).fine();
    assert!(ran.out.contains("Een algemeen adres."), "{}", ran.out);
}

#[test]
fn people_are_known_whatever_language_heads_them() {
    let (code, out, kept) = imported(
        "Partnerhochschule;Ansprechpartner;Initialen;Correo electrónico;Personne de contact\n\
         Hochschule Muster;Petra Probe;PP;petra@muster.example;Jean Modele\n",
    );
    assert_eq!(code, 0, "{out}");
    for trace in ["Petra", "PP", "Jean", "muster.example"] {
        assert!(!kept.contains(trace) && !out.contains(trace), "{trace}\n{kept}\n{out}");
    }
}

#[test]
fn people_in_running_text_of_a_column_of_ones_own_are_left_out_by_cell() {
    let (code, out, kept) = imported(
        "Partner;Opmerkingen;Betrokkenen;Toegevoegd door\n\
         Uni Een;Contact via Pieter de Wit en Anna Smit;JP, MV;pjansen\nUni Twee;nog bellen;SB;kbakker\n\
         Uni Drie;Contactpersoon is Ahmed Yilmaz;XX;mdevries\nUni Vier;prima;YY;lsmit\nUni Vijf;loopt goed;;lsmit\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("rij 2, kolom B \"Opmerkingen\" (Uni Een): hier lijkt de naam van een persoon"),
        "{out}"
    );
    assert!(out.contains("rij 4, kolom B \"Opmerkingen\" (Uni Drie)"), "{out}");
    assert!(out.contains("kolom C \"Betrokkenen\" en kolom D \"Toegevoegd door\""), "{out}");
    for person in ["Pieter", "Ahmed", "JP", "pjansen"] {
        assert!(!kept.contains(person), "{person} is in:\n{kept}");
    }
    assert!(kept.contains("nog bellen") && kept.contains("loopt goed"), "{kept}");
}
