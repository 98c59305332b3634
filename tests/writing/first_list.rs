//! The first list from a spreadsheet, in Dutch at 80 columns, by somebody who only presses Enter and answers with words: what
//! is wrong with it is told row by row, nothing of a person comes in, and what came in is the list's own.

use super::advisor::is_for_an_advisor;
use crate::fixture::Register;

/// Six faults: a country and a day that do not exist, a form that is none, a row without a name, a row twice, and a telephone
/// number; besides a column of persons, a row of totals, and a day that is not known yet.
const LIST: &str = "Partner;Land;Vorm;Ingangsdatum;Einddatum;Contactpersoon;Opmerking\n\
    Universidade Exemplo Nova;Brazilië;uitwisseling;1-9-2024;31-8-2028;Jan Jansen;ok\n\
    Hochschule Muster;Duitsland;uitwisseling;2-1-2025;n.t.b.;Ana Souza;bel 06-12345678\n\
    Haute École Exempleville;Belgi;uitwisseling;1-9-2025;31-13-2029;Jan Jansen;\n\
    Universidade Exemplo Nova;Brazilië;uitwisseling;1-9-2024;31-8-2028;Jan Jansen;ok\n\
    Fictieve Stichting;Nederland;stage;1-2-2023;;Ana Souza;\n\
    ;Frankrijk;uitwisseling;;;;\n\
    Totaal;6;;;;;\n";

#[test]
fn the_first_list_with_six_faults() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let mut sitting = register.sits_in((80, 24), &["import", "lijst.csv"]);
    let mut answers = 0;
    for heading in ["Partner", "Land", "Vorm", "Ingangsdatum", "Einddatum", "Contactpersoon", "Opmerking"] {
        sitting = sitting.answers(&format!("\"{heading}\": wat is dit?"), "");
        answers += 1;
    }
    for question in ["lijkt iets over een persoon", "geen samenwerking (een totaal"] {
        sitting = sitting.sees(question).sees("[j/N] ").types("\r");
        answers += 1;
    }
    sitting = sitting
        .sees("rij 4, kolom B \"Land\" (Haute École Exempleville)")
        .sees("bedoelt u")
        .sees("Enter: verder ")
        .types("\r")
        .sees("rij 4, kolom E \"Einddatum\"")
        .sees("rij 6, kolom C \"Vorm\" (Fictieve Stichting)")
        .sees("rij 7, kolom A \"Partner\": de naam ontbreekt")
        .sees("een mobiel nummer")
        .sees("Enter: verder ")
        .types("\r")
        .sees("rij 8 (Totaal)")
        .sees("Zo inlezen? [j/N] ")
        .types("j\r");
    answers += 1;
    let (code, screen) = sitting.ends();
    assert_eq!((code, answers), (1, 10), "some rows were refused: {screen}");
    assert!(screen.contains("2 samenwerkingen ingelezen"), "{screen}");
    is_for_an_advisor(&screen);
    let all = register.git(&["grep", "-h", "-e", "", "HEAD", "--", "register/partnerships"]);
    for person in ["Jansen", "Souza", "06-1234"] {
        assert!(!all.contains(person), "{person}: {all}");
    }
    assert!(all.contains("country = \"BR\"") && all.contains("ends = 2028-08-31"), "{all}");
    assert_eq!(all.matches("Hochschule Muster").count(), 2, "{all}");
}
