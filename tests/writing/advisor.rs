//! An advisor who never used a terminal, in Dutch, in a window of 80 columns: whole runs, with nothing but the words of the
//! work. No key, code or English word is shown, and none is needed.

use super::sitting::Sitting;
use crate::fixture::{FORMAL, Register};

/// What belongs to files and programs, and is not for the screen of somebody who answers.
const FOREIGN: [&str; 14] = [
    "fout[",
    "waarschuwing[",
    "-->",
    "considerations.",
    "partners.0",
    "contacts.",
    "[decisions",
    "names_a_person",
    "decline",
    "acknowledged",
    "feedback-impossible",
    "joint-education",
    "at-end",
    "months",
];

pub(super) fn sits<'r>(register: &'r Register, args: &[&str]) -> Sitting<'r> {
    register.sits_in((80, 24), args)
}

/// Answers one after another; how it ended, with all that was seen.
#[track_caller]
pub(super) fn answered<'r>(sitting: Sitting<'r>, answers: &[(&str, &str)]) -> Sitting<'r> {
    answers.iter().fold(sitting, |sitting, (question, answer)| sitting.answers(question, answer))
}

#[track_caller]
pub(super) fn is_for_an_advisor(screen: &str) {
    for foreign in FOREIGN {
        assert!(!screen.contains(foreign), "{foreign} in:\n{screen}");
    }
}

/// What was saved comes last, in at most two lines.
#[track_caller]
fn ends_with(screen: &str, said: &str) {
    let last: Vec<&str> = screen.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = last[last.len().saturating_sub(3)..].join("\n");
    assert!(last.contains(said), "{said} comes last:\n{screen}");
}

const INFORMAL: [(&str, &str); 8] = [
    ("Hoe heet de samenwerking?", "Gastcolleges recht"),
    ("formeel of informeel?", "informeel"),
    ("Bij welke eenheid", "Zorg"),
    ("Hoe heet de partner?", "univ\t"),
    ("Wat is er besloten?", "aangaan"),
    ("Op welke dag", ""),
    ("Wie heeft besloten?", "leidinggevende"),
    ("reden is genoeg.", "Past bij jaar twee."),
];

#[test]
fn an_informal_one_in_eight_answers() {
    let register = Register::with_two();
    let sitting = answered(sits(&register, &["add"]), &INFORMAL);
    let (code, screen) =
        sitting.sees("Partner: Universidade Exemplo").sees("vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    ends_with(&screen, "gastcolleges-recht · samenwerking toegevoegd");
    assert_eq!(screen.matches("\n> ").count(), 7, "and a day with what Enter means: {screen}");
    let text = register.read("register/partnerships/zorg/gastcolleges-recht.toml");
    assert!(
        text.contains("[[partners]]\nname = \"Universidade Exemplo\"\n\n"),
        "no country was given: {text}"
    );
}

const ABROAD: [(&str, &str); 38] = [
    ("Hoe heet de samenwerking?", "Dubbele graad met Universidade Inventada"),
    ("formeel of informeel?", "formeel"),
    ("Bij welke eenheid", "Business"),
    ("Hoe heet de partner?", "Universidade Inventada"),
    ("In welke categorie", ""),
    ("Wanneer begint", "1 september 2026"),
    ("In welk land", "brazilie"),
    ("Wat voor organisatie", "hogeschool"),
    ("Waar gaat", "onderwijs"),
    ("In welke vormen", "joint of double degree"),
    ("Wat is het doel?", "Twaalf studenten per jaar met een dubbele graad."),
    ("Welke functie is verantwoordelijk?", "Opleidingsmanager"),
    ("Wanneer eindigt", ""),
    ("geëvalueerd?", "periodiek"),
    ("Om de hoeveel tijd?", "2 jaar"),
    ("Op welke dag is dit afgewogen?", "1 maart 2026"),
    ("Welke impact", "Studenten leren over grenzen."),
    ("onze missie?", "Het onderwijs wordt er beter van."),
    ("onze waarden?", "Nieuwsgierig en verbindend."),
    ("ambities", "Onderwijs met partners"),
    ("schade", "Niemand, voor zover te zien."),
    ("oordeel over de inhoud?", "positief"),
    ("verenigbaar", "Het handvest zegt hetzelfde."),
    ("handelt?", "Het jaarverslag laat het zien."),
    ("profiel van de partner?", "positief"),
    ("beslisboom kennisveiligheid", "2 maart 2026"),
    ("toegestaan?", "ja"),
    ("wenselijk?", "ja"),
    ("Welke functie heeft de beslisboom", "Adviseur kennisveiligheid"),
    ("bestuurszaken benaderd?", "3 maart 2026"),
    ("Wat is er besloten?", "aangaan"),
    ("Op welke dag is dat besloten?", "gisteren"),
    ("Wie heeft besloten?", "cvb"),
    ("Waarom is dat besloten?", "Het past bij ons onderwijs."),
    ("bezwaren", "nee"),
    ("ondertekend?", ""),
    ("weet de partner", "vandaag"),
    ("nog meer vastleggen?", ""),
];

#[test]
fn a_formal_international_one_in_at_most_forty_answers() {
    let register = Register::new().commit();
    let sitting = answered(sits(&register, &["add"]), &ABROAD);
    let sitting = sitting
        .sees("Land: Brazilië")
        .sees("Soort organisatie: hogeschool")
        .sees("Evaluatie om de: 2 jaar")
        .sees("(deel 2 van 3)")
        .types("\r")
        .sees("(deel 3 van 3)")
        .types("\r")
        .sees("Besloten door: bestuur")
        .sees("Later nog nodig: 36 (ondertekend).");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    ends_with(&screen, "samenwerking toegevoegd");
    let checked = register.run(&["check", "--strict"]);
    assert_eq!(checked.code, 0, "nothing to mend: {}", checked.out);
    let text =
        register.read("register/partnerships/business-school/dubbele-graad-met-universidade-inventada.toml");
    for said in
        ["country = \"BR\"", "kind = \"university of applied sciences\"", "date = 2026-03-13\noutcome"]
    {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn what_a_rule_asks_is_said_at_its_question_and_a_number_answers_it_at_the_end() {
    let register = Register::with_two();
    let mut answers = ABROAD;
    for (question, answer) in &mut answers {
        if ["Welke impact", "onze missie?", "Waarom is dat besloten?"].contains(question) {
            *answer = "";
        }
    }
    let sitting = answered(sits(&register, &["add"]), &answers[..16]);
    let sitting =
        sitting.sees("Welke impact").sees("Nodig om te kunnen aangaan.").sees("Enter laat dit open");
    let sitting = answered(sitting.sees("> ").types("\r"), &answers[17..33]);
    let sitting =
        sitting.sees("Waarom is dat besloten?").sees("Nodig bij elk besluit.").sees("> ").types("\r");
    let sitting = answered(sitting, &answers[34..]);
    let sitting = sitting.sees("(deel 2 van 3)").types("\r").sees("(deel 3 van 3)").types("\r");
    let sitting = sitting
        .sees("Nog niet beantwoord: 17 (impact), 18 (missie), 34 (reden). Een nummer")
        .sees("beantwoordt die vraag nu.")
        .sees("[j/N] ")
        .types("34\r")
        .answers("Nodig bij elk besluit.", "Het past bij ons onderwijs.")
        .sees("34 Reden: Het past bij ons onderwijs.")
        .sees("Nog niet beantwoord: 17 (impact), 18 (missie).")
        .sees("[j/N] ")
        .types("17\r")
        .answers("Nodig, omdat u aangaan koos.", "Studenten leren over grenzen.")
        .sees("Nog niet beantwoord: 18 (missie).")
        .sees("[j/N] ");
    let (code, screen) = sitting.types("j\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    assert!(!screen.contains("Toch zo vastleggen?"), "what was told is not asked once more: {screen}");
    assert!(screen.contains("Nog niet alles is beantwoord"), "{screen}");
    let (code, screen) = {
        let sitting = answered(sits(&register, &["add"]), &answers);
        let sitting = sitting.sees("(deel 2 van 3)").types("\r").sees("(deel 3 van 3)").types("\r");
        sitting.sees("[j/N] ").types("\r").ends()
    };
    assert!(code == 2 && screen.contains("er is niets vastgelegd"), "Enter records nothing: {screen}");
    assert!(!screen.contains("fout: "), "nothing is wrong: {screen}");
}

const SIGNAL: [(&str, &str); 9] = [
    ("Van wie komt het signaal?", "docent"),
    ("Wat voor signaal", "actuele gebeurtenis"),
    ("Wat is er veranderd?", "nieuwe informatie"),
    ("Op welke dag", "gisteren"),
    ("inhoud of het profiel", "profiel"),
    ("Via welke functie", "Leidinggevende"),
    ("Wat is het signaal?", "De partner ontsloeg critici."),
    ("één persoon?", "nee"),
    ("wat hier niet mag staan?", "Z-2026-17"),
];

#[test]
fn a_signal_about_something_of_which_only_the_name_of_the_partner_is_known() {
    let register = Register::with_two();
    let sitting = answered(sits(&register, &["signal", "universidade exemplo"]), &SIGNAL);
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    assert!(register.last_change().contains("+from = \"staff\"\n"), "{}", register.last_change());

    let sitting = sits(&register, &["follow-up", "universidade exemplo"])
        .sees("Het signaal van 13 maart 2026 (Actuele gebeurtenis")
        .sees("De partner ontsloeg critici.")
        .sees("Er is nog geen stap gezet.")
        .sees("nog nodig: uitkomst en terugkoppeling.");
    let steps = [
        ("Welke stap", "uitkomst"),
        ("Op welke dag?", ""),
        ("Door welke functie?", "Decaan"),
        ("Wat is de uitkomst?", "Er volgt een gesprek."),
    ];
    let sitting =
        answered(sitting, &steps).sees("Het signaal blijft hierna open; nog nodig: terugkoppeling.");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);

    let sitting = sits(&register, &["follow-up", "universidade exemplo"])
        .sees("De stappen tot nu toe:")
        .sees("14 maart 2026, uitkomst: Er volgt een gesprek.");
    let steps = [
        ("Welke stap", "terugkoppeling"),
        ("Op welke dag?", ""),
        ("Welke functie heeft de melder", "Decaan"),
        ("Wat is er teruggekoppeld?", "De uitkomst."),
    ];
    let sitting = answered(sitting, &steps).sees("Met deze stap is het signaal afgerond.");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    ends_with(&screen, "Met deze stap is het signaal afgerond.");
}

#[test]
fn an_evaluation_with_an_adjustment_and_the_adjustment_done() {
    let goal = "starts    = 2024-09-01\ngoal = \"Twintig uitwisselingen per jaar.\"";
    let text = FORMAL.replace("starts    = 2024-09-01", goal);
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let sitting = sits(&register, &["evaluate", "exemplo"])
        .sees("Het doel:")
        .sees("Twintig uitwisselingen per jaar.")
        .sees("De afweging van 2 mei 2024 over de inhoud (positief):")
        .sees("Deel 1 van 2: de evaluatie");
    let answers = [
        ("aanleiding", "periodiek"),
        ("Op welke dag", ""),
        ("Wie heeft geëvalueerd?", "Decaan"),
        ("onze doelen?", "Twaalf van de twintig."),
        ("normen en waarden?", "Het jaarverslag laat het zien."),
        ("Wat is de conclusie?", "bijstellen"),
        ("Deel 2 van 2: de bijstellingen", "Er komt een tweede opleiding bij."),
        ("Welke functie doet dat?", "Opleidingsmanager"),
        ("Voor wanneer?", "1 december 2026"),
        ("nog meer afgesproken?", "geen"),
    ];
    let sitting = answered(sitting, &answers).sees("Conclusie: bijstellen");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);

    let sitting = sits(&register, &["adjusted", "exemplo"])
        .sees("De bijstelling die op 14 maart 2026 is afgesproken, te doen door")
        .sees("Opleidingsmanager, uiterlijk 1 december 2026:")
        .sees("Er komt een tweede opleiding bij.");
    let sitting = answered(sitting, &[("Op welke dag", ""), ("Wat was het effect?", "Acht studenten meer.")]);
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    assert!(register.last_change().contains("+effect = \"Acht studenten meer.\""));

    // What is not answered of an evaluation is told as questions too.
    let sitting = answered(
        sits(&register, &["evaluate", "exemplo"]),
        &[("aanleiding", ""), ("Op welke dag", ""), ("Wie heeft", ""), ("doelen?", ""), ("waarden?", "")],
    );
    let sitting =
        answered(sitting, &[("conclusie?", ""), ("Welke bijstelling", ""), ("geen bijstelling", "")]);
    let sitting = sitting
        .sees("Nog niet beantwoord: 4 (onze doelen), 5 (normen en waarden), 8 (waarom geen")
        .sees("[j/N] ");
    let (code, screen) = sitting.types("n\r").ends();
    assert!(code == 2 && screen.contains("er is niets vastgelegd"), "{screen}");
}

#[test]
fn what_was_typed_ahead_never_answers_the_last_question() {
    let register = Register::with_two();
    let before = register.everything();
    let sitting = answered(sits(&register, &["add"]), &INFORMAL[..7]);
    // Three paragraphs with empty lines between, from a terminal that does not say that they are pasted.
    let pasted = "Past bij jaar twee.\r\rEn bij jaar drie.\r\rj\r";
    let sitting = sitting.sees("reden is genoeg.").sees("> ").types(pasted).sees("vastleggen? [J/n] ");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(register.everything(), before, "nobody said yes");
    let (code, screen) = sitting.types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(register.commits(), 2);
}

#[test]
fn what_git_never_forgets_is_asked_about_at_its_own_question() {
    let register = Register::with_two();
    let set = sits(&register, &["set", "exemplo"]).answers("Wat wilt u wijzigen?", "contact");
    let set = set.answers("Bij ons, of bij de partner?", "partner");
    let set = set
        .answers("Welke functie of afdeling", "Ana Souza, coördinator")
        .sees("leest als de naam van een persoon")
        .sees("Toch zo? [j/N] ")
        .types("\r")
        .sees("> Ana Souza, coördinator")
        .types("\u{15}International office\r")
        .answers("te bereiken?", "ana.souza@exemplo.example")
        .sees("een persoonlijk e-mailadres")
        .sees("Toch zo? [j/N] ")
        .types("j\r")
        .answers("de vervanger?", "")
        .answers("uitvoering", "")
        .sees("Wanneer is nagegaan")
        .sees("> ")
        .types("15-11-2027\r")
        .sees("15 november 2027 is nog niet geweest")
        .sees("Toch zo? [j/N] ")
        .types("n\r")
        .sees("> 15 november 2027")
        .types("\u{15}vandaag\r");
    let (code, screen) = set.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Git vergeet niet wat is vastgelegd"), "it was asked already: {screen}");
    is_for_an_advisor(&screen);
    assert!(
        register.last_change().starts_with("+[contacts.international-office]\n"),
        "{}",
        register.last_change()
    );

    // A name that is recorded all the same does not become a key.
    let set = sits(&register, &["set", "exemplo"]).answers("Wat wilt u wijzigen?", "contact");
    let set = set.answers("Welk contact?", "een nieuw").answers("Bij ons", "partner");
    let set = set.answers("Welke functie of afdeling", "Ana Souza, coördinator").sees("[j/N] ").types("j\r");
    let set = answered(set, &[("bereiken?", ""), ("vervanger", ""), ("uitvoering", ""), ("nagegaan", "")]);
    let (code, screen) = set.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().starts_with("+[contacts.contact]\n"), "{}", register.last_change());
}
