//! A list gone through at a terminal: column by column with what stands in it, mended there, what is in doubt asked, and a plan
//! for reviewing what came in.

use super::workbooks::rows;
use super::xlsx::workbook;
use crate::fixture::Register;
use crate::writing::sitting::Sitting;

#[test]
fn a_list_is_gone_through_column_by_column() {
    let list = "Partner;Land (ISO);Wie;Datum\nUniversidade Exemplo;BR;Maria Voorbeeld;31-08-2028\n\
                Musterhochschule;DE;Hans Muster;31-08-2029\nTotaal;;;\n";
    let register = Register::new().file("a.csv", list).commit();
    let sitting = register.sits(&["import", "a.csv"]);
    let (code, screen) = sitting
        .sees("Kolom A \"Partner\": wat is dit?")
        .sees("Bijvoorbeeld: Universidade Exemplo · Musterhochschule")
        .sees("> ")
        .types("\r")
        .sees("Kolom B \"Land (ISO)\": wat is dit?")
        .sees("Dit is geraden.")
        .sees("> ")
        .types("\r")
        .sees("Kolom C \"Wie\": wat is dit?")
        .sees("gegevens van personen")
        .sees("> ")
        .types("\r")
        .sees("Kolom D \"Datum\": wat is dit?")
        .sees("> ")
        .types("einddatum\r")
        .sees("1 rij is zo te zien geen samenwerking")
        .types("\r")
        .sees("Zo inlezen?")
        .types("j\r")
        .sees("Typ voor welke dag")
        .sees("> ")
        .types("1-3-2027\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("2 samenwerkingen ingelezen"), "{screen}");
    assert!(screen.contains("Plan om te herijken wat is ingelezen, tot en met 1 maart 2027"), "{screen}");
    assert!(screen.contains("partners list --status"), "{screen}");
    let text = register.read("register/partnerships/universidade-exemplo.toml");
    assert!(
        text.contains("ends = 2028-08-31") && text.contains("country = \"BR\"") && !text.contains("Maria"),
        "{text}"
    );
    assert_eq!(register.git(&["ls-files", "register/partnerships"]).lines().count(), 2);
}

#[test]
fn letters_that_are_wrong_are_chosen_by_how_they_look() {
    let register = Register::new().commit();
    std::fs::write(register.path("a.csv"), b"Partner\nUczelnia Przyk\xb3adowa w \xa3odzi\n").unwrap();
    let (code, screen) = register
        .sits(&["import", "a.csv"])
        .sees("Uczelnia Przyk³adowa w £odzi")
        .sees("Kloppen deze letters?")
        .types("n\r")
        .sees("1 \"Uczelnia Przykładowa w Łodzi\"")
        .sees("> ")
        .types("1\r")
        .sees("Kolom A")
        .sees("> ")
        .types("\r")
        .sees("Zo inlezen?")
        .types("j\r")
        .sees("Typ voor welke dag")
        .sees("> ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register
            .read("register/partnerships/uczelnia-przykladowa-w-lodzi.toml")
            .contains("Przykładowa w Łodzi")
    );
    assert!(!screen.contains("Plan om te"), "{screen}");
}

#[test]
fn what_the_list_of_next_year_changed_is_taken_over_when_somebody_says_so() {
    let register = Register::new().file("a.csv", "Partner;Einddatum;Opmerking\nX;31-08-2026;a\n").commit();
    register.run(&["import", "a.csv"]).fine();
    register.write("a.csv", "Partner;Einddatum;Opmerking\nX;31-08-2030;b\n");
    let columns = ["A", "B", "C"];
    let sitting = columns.iter().fold(register.sits(&["import", "a.csv"]), |sitting, column| {
        sitting.sees(&format!("Kolom {column}")).sees("> ").types("\r")
    });
    let (code, screen) = sitting
        .sees("2 waarden die in het register anders zijn. Overnemen in het register?")
        .types("j\r")
        .sees("Zo inlezen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let text = register.read("register/partnerships/x.toml");
    assert!(text.contains("ends = 2030-08-31") && text.contains("opmerking = \"b\""), "{text}");
    assert!(register.last_commit().contains("import: 1 partnership changed"), "{}", register.last_commit());
}

/// A list of two columns that is seen, up to the question whether it may be imported.
fn seen(register: &Register) -> Sitting<'_> {
    let sitting = register.sits(&["import", "a.csv"]);
    let sitting = ["A", "B"]
        .iter()
        .fold(sitting, |sitting, column| sitting.sees(&format!("Kolom {column}")).sees("> ").types("\r"));
    sitting.sees("Zo inlezen? [j/N] ")
}

#[test]
fn whoever_does_not_say_yes_goes_back_to_the_columns_and_no_answer_is_lost() {
    let register = Register::new().file("a.csv", "Partner;Wanneer\nX;31-08-2028\n").commit();
    let (code, screen) = seen(&register)
        .types("misschien\r")
        .sees("`misschien` is hier geen antwoord; uw antwoorden over de kolommen zijn er nog")
        .sees("[j/N] ")
        .types("b\r")
        .sees("2/2 Kolom B")
        .sees("> ")
        .types("einddatum\r")
        .sees("Zo inlezen? [j/N] ")
        .types("\r")
        .sees("1/2 Kolom A")
        .sees("Enter: partner: naam")
        .sees("> ")
        .types("\r")
        .sees("2/2 Kolom B")
        .sees("Enter: einddatum")
        .sees("> ")
        .types("\r")
        .sees("Zo inlezen? [j/N] ")
        .types("n\r")
        .ends();
    assert_eq!((code, register.commits()), (2, 1), "{screen}");
    assert!(screen.contains("verder met: partners import a.csv --resume"), "{screen}");
    // The list is mended meanwhile, and gets a column before the others.
    register.write("a.csv", "Nr;Partner;Wanneer\n1;X;31-08-2029\n");
    assert!(register.prints(&["--lang", "nl"]).contains("‘a.csv’"));
    let (code, screen) = register
        .sits(&["import", "a.csv"])
        .sees("over ‘a.csv’, van 14 maart 2026 (2). Daarmee verdergaan?")
        .types("\r")
        .sees("1/3 Kolom A \"Nr\"")
        .sees("> ")
        .types("weglaten\r")
        .sees("Zo inlezen? [j/N] ")
        .types("j\r")
        .sees("Typ voor welke dag")
        .sees("> ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.read("register/partnerships/x.toml").contains("ends = 2029-08-31"));
    assert!(!register.prints(&["--lang", "nl"]).contains("a.csv"));
}

#[test]
fn what_is_seen_of_a_list_is_in_words() {
    let list = "Partner;Vorm;Faculteit\nX;Praktijk;Recht\nY;Onderzoek;Zorg\n";
    let register = Register::new().file("a.csv", list).commit();
    let sitting = register.sits(&["import", "a.csv"]);
    let sitting = ["A", "B", "C"]
        .iter()
        .fold(sitting, |sitting, column| sitting.sees(&format!("Kolom {column}")).sees("> ").types("\r"));
    let (_, screen) = sitting.sees("Zo inlezen? [j/N] ").types("n\r").ends();
    let shown = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        shown.contains("kies uit: uitwisseling, gezamenlijk onderzoek, gezamenlijk onderwijs"),
        "{shown}"
    );
    assert!(
        shown.contains("`Recht` is geen eenheid van uw instelling kies uit: Business, Zorg; of bewaar"),
        "{shown}"
    );
    assert!(!shown.contains("joint-research") && !shown.contains("--map"), "{shown}");
}

#[test]
fn a_list_of_which_nothing_fits_is_mended_where_it_is_asked() {
    let register = Register::new().file("a.csv", "Partner;Einddatum\nX;maandag\n").commit();
    let sitting = register.sits(&["import", "a.csv"]);
    let sitting = ["A", "B"]
        .iter()
        .fold(sitting, |sitting, column| sitting.sees(&format!("Kolom {column}")).sees("> ").types("\r"));
    let (code, screen) = sitting
        .sees("Zo is er niets om in te lezen")
        .sees("[j/N] ")
        .types("Einddatum\r")
        .sees("2/2 Kolom B")
        .sees("> ")
        .types("bewaren\r")
        .sees("Zo inlezen? [j/N] ")
        .types("j\r")
        .sees("Typ voor welke dag")
        .sees("> ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.read("register/partnerships/x.toml").contains("einddatum = \"maandag\""));
}

#[test]
fn the_sheet_is_chosen_by_its_name_where_more_than_one_could_be_the_list() {
    let old = rows(&[&["Partner", "Land"], &["A", "BR"], &["B", "BR"]]);
    let new = rows(&[&["Partner", "Land"], &["C", "DE"]]);
    let register = Register::new().commit();
    std::fs::write(register.path("a.xlsx"), workbook(&[("Oud", &old), ("Nieuw", &new)], &[])).unwrap();
    let sitting = register.sits(&["import", "a.xlsx"]).sees("1 Oud (3 rijen)").sees("2 Nieuw (2 rijen)");
    let sitting = sitting.sees("> ").types("nieuw\r");
    let sitting = ["A", "B"]
        .iter()
        .fold(sitting, |sitting, column| sitting.sees(&format!("Kolom {column}")).sees("> ").types("\r"));
    let (code, screen) = sitting.sees("Zo inlezen? [j/N] ").types("n\r").ends();
    assert!(
        code == 2 && screen.contains("niet gelezen: Oud (3 rijen)") && !screen.contains("--sheet"),
        "{screen}"
    );
}
