//! Lists as people keep them: headings with more in them, several partners in a cell, words in place of days, totals and notes,
//! and the European Union's own list of charter holders.

use crate::fixture::Register;

fn imported(list: &str) -> (Register, i32, String) {
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]);
    (register, ran.code, ran.out)
}

/// A file that holds these lines.
#[track_caller]
fn holds(register: &Register, file: &str, lines: &[&str]) {
    let text = register.read(&format!("register/partnerships/{file}.toml"));
    for line in lines {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
}

#[test]
fn charter_holders_come_in_as_the_union_lists_them() {
    let (register, code, out) = imported(
        "Proposal Number;Erasmus Code;PIC;Legal Name;Street;City;Country Cd;Website Url\n\
         1;A  BADEN01;99;PAEDAGOGISCHE HOCHSCHULE BEISPIEL;Weg 1;Baden;AT;www.beispiel.example\n\
         2;G  ATHINE01;98;PANEPISTIMIO PARADEIGMA;Odos 2;Athina;EL;www.paradeigma.example\n\
         3;UK LONDON99;97;EXAMPLE UNIVERSITY;Road 3;London;UK;www.example.example\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("geraden aan de kop: kolom D \"Legal Name\" als partner: naam"), "{out}");
    holds(
        &register,
        "panepistimio-paradeigma",
        &[
            "name = \"PANEPISTIMIO PARADEIGMA\"",
            "country = \"GR\"",
            "seat = \"Athina\"",
            "erasmus_code = \"G  ATHINE01\"",
            "website = \"www.paradeigma.example\"",
            "pic = \"98\"",
        ],
    );
    holds(&register, "example-university", &["country = \"GB\""]);
}

#[test]
fn headings_with_more_in_them_are_guessed_and_said() {
    let (register, code, out) = imported(
        "Partner;Land (ISO);Faculteit (eigen);Startdatum [dd-mm-jjjj];Contactpersoon (intern)\nUniversidade Exemplo;BR;business-school;01-09-2019;Jan\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("geraden aan de kop: kolom B \"Land (ISO)\" als partner: land, kolom C \"Faculteit (eigen)\" als eenheid en"),
        "{out}"
    );
    holds(
        &register,
        "business-school/universidade-exemplo",
        &["country = \"BR\"", "unit = \"business-school\"", "starts = 2019-09-01"],
    );
    assert!(!register.git(&["show"]).contains("Jan"));
}

#[test]
fn several_partners_stand_in_columns() {
    let (register, code, out) = imported(
        "Naam samenwerking;Partner 1;Land partner 1;Partner 2;Land partner 2\nTwee;Gemeente Verzonnen;NL;Musterhochschule;DE\nEen;;;Alleen College;BE\nGeen;A College;NL;;FR\n",
    );
    assert_eq!(code, 1, "{out}");
    holds(
        &register,
        "twee",
        &[
            "[[partners]]\nname = \"Gemeente Verzonnen\"\ncountry = \"NL\"\n\n[[partners]]\nname = \"Musterhochschule\"\ncountry = \"DE\"\n",
        ],
    );
    holds(&register, "een", &["name = \"Alleen College\"\ncountry = \"BE\""]);
    assert!(out.contains("rij 4, kolom D \"Partner 2\" (Geen): partner 2 heeft geen naam"), "{out}");
}

#[test]
fn several_partners_stand_in_one_cell() {
    let (register, code, out) = imported(
        "Naam samenwerking;Partners;Land\nKlimaatwijken;\"Hogeschool Denkbeeld; Musterhochschule; Universite Modele\";\"NL; DE; FR\"\n\
         Twee;\"Gemeente Verzonnen\nWaterschap Fictief\";NL\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("rij 2 (Klimaatwijken): 3 partners in één cel: Hogeschool Denkbeeld, Musterhochschule, Universite Modele"), "{out}");
    holds(
        &register,
        "klimaatwijken",
        &[
            "name = \"Hogeschool Denkbeeld\"\ncountry = \"NL\"",
            "name = \"Musterhochschule\"\ncountry = \"DE\"",
            "name = \"Universite Modele\"\ncountry = \"FR\"",
        ],
    );
    holds(
        &register,
        "twee",
        &["name = \"Gemeente Verzonnen\"\ncountry = \"NL\"", "name = \"Waterschap Fictief\"\n"],
    );
}

#[test]
fn words_in_place_of_days_are_counted_by_column() {
    let (register, code, out) = imported(
        "Partner;Startdatum;Einddatum\nA;01-09-2020;tot wederopzegging\nB;01-09-2020;31-12-9999\nC;01-09-2020;n.t.b.\n\
         D;n.t.b.;00-00-0000\nE;01-09-2020;nader te bepalen\nF;01-09-2020;zie contract\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("kolom B \"Startdatum\": in 1 cel staat geen datum of termijn maar \"n.t.b.\"; leeg gelaten")
            && out.contains("kolom C \"Einddatum\": in 4 cellen staat geen datum of termijn maar \"00-00-0000\", \"n.t.b.\" en \"nader te bepalen\"; leeg gelaten")
            && out.contains("kolom C \"Einddatum\": in 2 cellen staat \"31-12-9999\" en \"tot wederopzegging\"; ingelezen als zonder einddatum"),
        "{out}"
    );
    assert!(!register.git(&["show", "HEAD", "--", "register"]).contains("ends ="));
}

#[test]
fn rows_that_are_no_partnership_are_left_out_and_named() {
    let (register, code, out) = imported(
        "Partner;Land;Faculteit\nUniversiteit A;NL;Zorg\nPartner;Land;Faculteit\nEuropa;;\nUniversiteit B;BE;Zorg\nTotaal;;2\n* onder voorbehoud;;\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("6 rijen · 2 nieuw · 0 al aanwezig · 0 geweigerd · 4 niet ingelezen\n"), "{out}");
    for said in [
        "rij 3 (Partner): de koppen, nog eens",
        "rij 4 (Europa): dit lijkt een tussenkop, en geen samenwerking",
        "rij 6 (Totaal): dit lijkt een totaal, en geen samenwerking",
        "rij 7 (* onder voorbehoud): dit lijkt een opmerking bij de lijst, en geen samenwerking",
    ] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
    assert_eq!(register.git(&["ls-files", "register/partnerships"]).lines().count(), 2);
}

#[test]
fn units_and_terms_are_read_as_people_write_them() {
    let policy = Register::new().read("register/register.toml")
        + "\n[units.recht]\nnl = \"Faculteit Business en Recht\"\nen = \"Faculty of Business and Law\"\n";
    let register = Register::new().file("register/register.toml", &policy);
    let register = register
        .file(
            "a.csv",
            "Partner;Faculteit;Opzegtermijn;Verlenging;Soort overeenkomst\nA;Faculteit Business & Recht;3 mnd;stilzwijgend;Uitwisseling\n\
             B;Business en Recht;een half jaar;nee;Onderzoek\nC;faculteit business EN recht;zie contract;ja;\nD;Zorg;6 maanden;;Stage\n",
        )
        .commit();
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    holds(&register, "recht/a", &["notice = \"3 months\"", "renewal = \"automatic\""]);
    holds(&register, "recht/b", &["notice = \"6 months\"", "renewal = \"none\""]);
    holds(&register, "recht/c", &["unit = \"recht\""]);
    for said in [
        "rij 4, kolom D \"Verlenging\" (C): niet overgenomen: hieruit blijkt niet of deze samenwerking vanzelf wordt verlengd",
        "rij 5, kolom E \"Soort overeenkomst\" (D): `Stage` is hier geen woord dat bekend is\n  kies uit: uitwisseling, gezamenlijk onderzoek, ",
    ] {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
}

#[test]
fn of_a_column_that_mostly_does_not_fit_what_does_is_kept() {
    let (register, code, out) = imported(
        "Partner;Faculteit\nA;Zorg\nB;Kenniskring Water\nC;Kenniskring Licht\nD;Kenniskring Water\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("kolom B \"Faculteit\": wat in 3 cellen staat, past niet bij de kop (\"Kenniskring Licht\" en \"Kenniskring Water\"); dat is bewaard als eigen gegeven"),
        "{out}"
    );
    holds(&register, "zorg/a", &["unit = \"zorg\""]);
    holds(&register, "b", &["faculteit = \"Kenniskring Water\""]);
}

#[test]
fn headers_of_neighbours_are_known() {
    for (list, expected) in [
        (
            "Partnerhochschule;Land;Ort;Vertragsbeginn;Vertragsende;Webseite\nHochschule Muster;Österreich;Wien;01.10.2021;30.09.2026;muster.example\n",
            "seat = \"Wien\"\nwebsite = \"muster.example\"",
        ),
        (
            "Établissement partenaire,Pays,Ville,Date de début,Date de fin\nHochschule Muster,Autriche,Wien,01/10/2021,30/09/2026\n",
            "country = \"AT\"\nseat = \"Wien\"",
        ),
        (
            "Institución;País;Ciudad;Fecha de inicio;Fecha de finalización\nHochschule Muster;Austria;Wien;01/10/2021;30/09/2026\n",
            "country = \"AT\"\nseat = \"Wien\"",
        ),
    ] {
        let (register, code, out) = imported(list);
        assert_eq!(code, 0, "{out}");
        holds(&register, "hochschule-muster", &["starts = 2021-10-01\nends = 2026-09-30", expected]);
    }
}

#[test]
fn namibia_is_a_country_in_a_list_of_codes() {
    let (register, code, out) = imported(
        "Country,Name\nAD,University of A\nNA,University of B\nZA,University of C\n,University of D\n",
    );
    assert_eq!(code, 0, "{out}");
    holds(&register, "university-of-b", &["country = \"NA\""]);
    let (register, code, out) =
        imported("Land;Partner\nNederland;University of A\nNA;University of B\nBelgië;C1\n");
    assert_eq!(code, 0, "{out}");
    assert!(!register.read("register/partnerships/university-of-b.toml").contains("country"));
    let (_, code, out) = imported("Country,Name\nAD,University of A\nAN,University of B\n");
    assert!(code == 1 && out.contains("`AN` is geen bekend land") && !out.contains("bedoelt u"), "{out}");
}

#[test]
fn partners_in_one_cell_are_parted_by_what_they_are_called() {
    let (register, code, out) = imported(
        "Samenwerking;Partners;Landen\nNetwerk Zee;\"Universiteit Aa, Hogeschool Bb en Gemeente Cc\";NL\n\
         Brug;Hogeschool Dd / Universidade Ee;NL / PT\nKunst;Universiteit voor Kunst en Cultuur;NL\nHandel;\"Bosch, Müller & Co\";DE\n\
         Wereld;\"University College Verzonnen, University of Verzonnen\";GB\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains(
            "rij 2 (Netwerk Zee): 3 partners in één cel: Universiteit Aa, Hogeschool Bb, Gemeente Cc"
        ),
        "{out}"
    );
    holds(
        &register,
        "brug",
        &["name = \"Hogeschool Dd\"\ncountry = \"NL\"", "name = \"Universidade Ee\"\ncountry = \"PT\""],
    );
    holds(&register, "kunst", &["name = \"Universiteit voor Kunst en Cultuur\""]);
    holds(&register, "handel", &["name = \"Bosch, Müller & Co\""]);
    holds(&register, "wereld", &["name = \"University College Verzonnen, University of Verzonnen\""]);
    assert!(out.contains("kolom B \"Partners\": in 1 cel staan misschien twee partners"), "{out}");
}

#[test]
fn formulas_that_failed_are_named_where_only_their_text_is_left() {
    let (_, code, out) = imported("Partner;Einddatum;Bedrag\nA;#N/B;1\nB;31-12-2027;#VERW!\nC;#REF!;2\n");
    assert_eq!(code, 1, "{out}");
    for said in [
        "rij 2, kolom B \"Einddatum\" (A): hier staat #N/B: de formule in deze cel geeft een fout",
        "rij 4, kolom B \"Einddatum\" (C): hier staat #REF!: de formule in deze cel geeft een fout",
        "3 rijen · 1 nieuw",
    ] {
        assert!(out.contains(said), "{said} is not in:\n{out}");
    }
}

#[test]
fn more_that_is_no_partnership_is_left_out() {
    let (_, code, out) = imported(
        "Partner;Land;Faculteit\nAzië (2);;\nUniversiteit A;NL;Zorg\nUniversiteit B;BE;Zorg\nUniversiteit C;BE;Zorg\n\
         Som;;3\nAantal: 3;;\n-----;;\nLaatst gewijzigd op 1-2-2026;;\nUniversiteit D;BE;Zorg\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("9 rijen · 4 nieuw · 0 al aanwezig · 0 geweigerd · 5 niet ingelezen\n"), "{out}");
}

#[test]
fn a_header_that_means_another_thing_as_well_is_not_held_against_what_stands_below_it() {
    let list = "Partner;Domeinen;Faculteit\nA;a.example;FBR\nB;b.example, b2.example;Recht\n";
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]).fine();
    assert!(
        ran.out.contains("bewaard als eigen gegevens, zonder oordeel: kolom B \"Domeinen\"\n"),
        "{}",
        ran.out
    );
    // An institution's own units are another matter: what is none of them is told.
    let unfit = "kolom C \"Faculteit\": wat in 2 cellen staat, past niet bij de kop (\"FBR\" en \"Recht\")";
    assert!(ran.out.contains(unfit), "{}", ran.out);
}

#[test]
fn what_stands_below_a_list_is_left_out() {
    let (register, code, out) = imported(
        "Partner;Land;Aantal\nUni A;BE;3\nUni B;DE;4\n\n\nOpgemaakt door het internationaal bureau;;\nVersleuteld bewaard;;\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("4 rijen · 2 nieuw · 0 al aanwezig · 0 geweigerd · 2 niet ingelezen\n"), "{out}");
    assert!(out.contains("rij 7 (Versleuteld bewaard): dit lijkt een opmerking bij de lijst"), "{out}");
    assert_eq!(
        register.git(&["ls-files", "register/partnerships"]),
        "register/partnerships/uni-a.toml\nregister/partnerships/uni-b.toml\n"
    );
    let (_, code, out) = imported(
        "University,Country,Students\nUni A,BE,3\nPage 1 of 2,,\n(1) subject to approval,,\nEuropa,,\nUni B,DE,2\n",
    );
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("5 rijen · 2 nieuw · 0 al aanwezig · 0 geweigerd · 3 niet ingelezen\n"), "{out}");
    // Partners of whom only the name is known stand below no list.
    let (_, _, out) = imported("Partner;Land\nUni A;BE\nUni B;\nUni C;\n");
    assert!(out.contains("3 rijen · 3 nieuw"), "{out}");
}

#[test]
fn headings_with_numbers_and_in_german_are_known() {
    let (register, code, out) = imported(
        "1. Name of partner;2. Country of partner;3. Faculty (own);4. Start;5. End of agreement\nUni A;Belgium;business-school;1 Sept 2019;31-12-2099\n",
    );
    assert_eq!(code, 0, "{out}");
    holds(&register, "business-school/uni-a", &["country = \"BE\"", "starts = 2019-09-01"]);
    assert!(!register.read("register/partnerships/business-school/uni-a.toml").contains("ends"));
    assert!(out.contains("staat \"31-12-2099\"; ingelezen als zonder einddatum"), "{out}");
    let (register, code, out) = imported(
        "Partnername;Ansprechpartner;Beginn;Ende\nHochschule Muster;Dr. Karl Beispiel;1. März 2020;auf Weiteres\nUni Beispiel;;Okt. 2024;31. Dezember 2027\n",
    );
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("`Okt. 2024` is een jaar of een maand"), "{out}");
    holds(&register, "hochschule-muster", &["starts = 2020-03-01"]);
}

#[test]
fn as_many_countries_as_names_part_a_cell() {
    let (register, code, out) =
        imported("Partner;Land\nKU Voorbeeld / UGent Proef;BE / DE\nUni C & Hogeschool D;BE & NL\n");
    assert_eq!(code, 0, "{out}");
    holds(
        &register,
        "ku-voorbeeld-ugent-proef",
        &["\"KU Voorbeeld\"", "\"UGent Proef\"", "\"BE\"", "\"DE\""],
    );
    holds(&register, "uni-c-hogeschool-d", &["\"Uni C\"", "\"Hogeschool D\"", "\"NL\""]);
    let (_, _, out) = imported("Partner;Land\nKU Voorbeeld / UGent Proef;BE\nHogeschool Kunst & Muziek;NL\n");
    assert!(out.contains("in 1 cel") && !out.contains("Muziek\""), "{out}");
}

#[test]
fn what_no_kind_of_partner_is_called_is_kept_as_it_is() {
    let (register, code, out) = imported("Partner;Soort\nUni A;Onderzoek en onderwijs\nUni B;Gastdocent\n");
    assert_eq!(code, 0, "{out}");
    assert!(out.contains("bewaard als eigen gegevens, zonder oordeel: kolom B \"Soort\""), "{out}");
    holds(&register, "uni-b", &["[own]\nsoort = \"Gastdocent\""]);
    let (register, _, _) = imported("Partner;Soort\nUni A;Universiteit\nUni B;Bedrijf\n");
    holds(&register, "uni-b", &["kind = \"Bedrijf\""]);
}
