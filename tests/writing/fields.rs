//! `set` without keys: every field of the head by its name in words, and another partner behind the last.

use super::advisor::{answered, is_for_an_advisor, sits};
use crate::fixture::{FORMAL, POLICY, Register};

#[test]
fn every_field_of_the_head_is_reached_by_its_name_in_words() {
    let register = Register::new()
        .file("register/register.toml", &format!("{POLICY}\n[offered]\nvalues = [\"open\"]\n"))
        .partnership("zorg/exemplo", FORMAL)
        .commit();
    let set = |topic: &str, answers: &[(&str, &str)]| {
        let sitting = sits(&register, &["set", "exemplo"]).answers("Wat wilt u wijzigen?", topic);
        let (code, screen) = answered(sitting, answers).sees("vastleggen? [J/n] ").types("\r").ends();
        assert_eq!(code, 0, "{screen}");
        is_for_an_advisor(&screen);
        register.last_change()
    };
    let plan = [("Wat wordt het: Meerjarenplan?", "Plan 2026-2030.")];
    assert_eq!(set("meerjarenplan", &plan), "+[strategic]\n+multi_year_plan = \"Plan 2026-2030.\"\n+\n");
    let board = [("Welk gegeven?", "toezegging van het bestuur"), ("Wat wordt het", "1 februari 2026")];
    assert_eq!(set("strategisch", &board), "+board_commitment = 2026-02-01\n");
    let objective =
        [("Welk gegeven?", "doelstelling: onderzoeksvoorstellen"), ("Wat wordt het", "Twee aanvragen.")];
    assert_eq!(
        set("strategisch", &objective),
        "+[strategic.objectives]\n+research = \"Twee aanvragen.\"\n+\n"
    );
    let second = [
        ("Welke partner?", "een nieuwe partner"),
        ("Hoe heet de nieuwe partner?", "Stichting Tweede"),
        ("In welk land", "België"),
        ("Wat voor organisatie", "stichting"),
        ("Wat brengt deze partner in?", "De zaal."),
    ];
    assert_eq!(
        set("een partner", &second),
        "+[[partners]]\n+name = \"Stichting Tweede\"\n+country = \"BE\"\n+kind = \"foundation\"\n+contribution = \"De zaal.\"\n+\n"
    );
    let large = [("Welk gegeven?", "grootschalig"), ("Wat wordt het", "ja")];
    assert!(set("iets anders van de samenwerking", &large).contains("+large_scale = true\n"));
    assert!(set("de einddatum", &[("Wat is de laatste dag?", "-")]).starts_with("-ends"));
    let void = [
        ("Waarom hoorde de samenwerking niet", "Per ongeluk tweemaal ingevoerd."),
        ("Welke functie zegt dat?", "Beleidsadviseur"),
        ("Vanaf welke dag?", ""),
    ];
    assert_eq!(
        set("dat de samenwerking niet", &void),
        "+[void]\n+reason = \"Per ongeluk tweemaal ingevoerd.\"\n+by = \"Beleidsadviseur\"\n+date = 2026-03-14\n+\n"
    );
}

#[test]
fn a_second_partner_comes_behind_the_last_off_a_terminal_too() {
    let inline = FORMAL.replace("[[partners]]\nname    = \"Universidade Exemplo\"\ncountry = \"NL\"\n", "");
    let inline = inline.replace(
        "schema    = 1\n",
        "schema    = 1\npartners = [{ name = \"Universidade Exemplo\", country = \"NL\" }]\n",
    );
    for text in [FORMAL.to_owned(), inline] {
        let register = Register::new().partnership("zorg/exemplo", &text).commit();
        register.run(&["set", "exemplo", "partners.1.country=BE"]).refuses(2, "there is no second partner");
        register.run(&["set", "exemplo", "partners.2.name=X"]).refuses(2, "there is no third partner");
        register
            .run(&["set", "exemplo", "partners.1.country=België", "partners.1.name=Stichting Tweede"])
            .fine();
        let shown = register.document(&["show", "exemplo"]);
        assert_eq!(shown["partners"][1]["name"], "Stichting Tweede");
        assert_eq!(shown["partners"][1]["country"], "BE");
        assert_eq!(shown["partners"][0]["name"], "Universidade Exemplo");
    }
}
