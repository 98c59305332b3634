//! A list gone through at a terminal: column by column with what stands in it, mended there, what is in doubt asked, and a plan
//! for reviewing what came in.

use crate::fixture::Register;

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

#[test]
fn nothing_is_written_when_somebody_says_no() {
    let register = Register::new().file("a.csv", "Partner\nX\n").commit();
    let (code, screen) = register
        .sits(&["import", "a.csv"])
        .sees("Kolom A")
        .sees("> ")
        .types("\r")
        .sees("Zo inlezen?")
        .types("\r")
        .ends();
    assert_eq!((code, register.commits()), (2, 1), "{screen}");
}
