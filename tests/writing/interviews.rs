//! Interviews end to end: the real program in a terminal, in Dutch, from the first question to the commit.

use super::sitting::CTRL_C;
use crate::fixture::{FORMAL, Register};

pub(super) const INFORMAL_FILE: &str = "register/partnerships/zorg/gastcolleges-recht.toml";
pub(super) const INFORMAL_TEXT: &str = "schema = 1\nname = \"Gastcolleges recht\"\nformality = \"informal\"\nunit = \"zorg\"\n\n[[partners]]\n\
    name = \"Rechtswinkel Fictief\"\n\n[decisions.2026-03-14-NEW]\ndate = 2026-03-14\noutcome = \"enter\"\nby = \"team\"\n\
    reasons = \"Past bij jaar twee.\"\n";

#[test]
fn an_informal_one_is_asked_eight_things_and_no_more() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["add"])
        .answers("Hoe heet de samenwerking?", "Gastcolleges recht")
        .answers("formeel of informeel?", "informal")
        .answers("Bij welke eenheid", "zorg")
        .answers("Hoe heet de partner?", "Rechtswinkel Fictief")
        .answers("5/8", "aangaan")
        .answers("6/8", "vandaag")
        .answers("7/8", "team")
        .answers("8/8", "Past bij jaar twee.")
        .sees("Uw antwoorden")
        .sees("Zo vastleggen? [J/n] ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.ends_with("gastcolleges-recht · samenwerking toegevoegd\nregister/partnerships/zorg/gastcolleges-recht.toml · commit COMMIT\n"), "{screen}");
    assert_eq!(register.plain(&register.read(INFORMAL_FILE)), INFORMAL_TEXT);
    assert!(!register.path(".git/partners/add.draft").exists(), "what is recorded is not kept as a draft");
}

/// A formal one, in another country, in the advisor's own words.
const FORMAL_ANSWERS: [(&str, &str); 37] = [
    ("Hoe heet de samenwerking?", "Uitwisseling Verzonnen"),
    ("formeel of informeel?", "formeel"),
    ("Bij welke eenheid", "Business"),
    ("Hoe heet de partner?", "Universidad Verzonnen"),
    ("In welke categorie", "Uitwisselingspartner"),
    ("Wanneer begint", "1-9-2026"),
    ("Deel 1 van 6: de samenwerking en de partner", "Spanje"),
    ("Wat voor organisatie", "universiteit"),
    ("Waar gaat", "onderwijs, onderzoek"),
    ("In welke vormen", "uitwisseling"),
    ("Wat is het doel?", "Studenten uitwisselen."),
    ("Welke functie is verantwoordelijk?", "Opleidingsmanager"),
    ("Wanneer eindigt", "31-8-2030"),
    ("geëvalueerd?", "periodiek"),
    ("Om de hoeveel tijd?", "24 maanden"),
    ("Deel 2 van 6: de afweging", "1-3-2026"),
    ("Welke impact", "Studenten leren over grenzen."),
    ("onze missie?", "Draagt bij."),
    ("onze waarden?", "Nieuwsgierig."),
    ("strategische ambities", "Samen leren"),
    ("schade", "Niemand ondervindt schade."),
    ("oordeel over de inhoud?", "positief"),
    ("Deel 3 van 6: de afweging: het profiel", "Zij zeggen hetzelfde."),
    ("handelt?", "Zie het jaarverslag."),
    ("profiel van de partner?", "positief"),
    ("beslisboom kennisveiligheid", "nog niet"),
    ("bestuurszaken benaderd?", "2-3-2026"),
    ("Deel 5 van 6: het besluit", "aangaan"),
    ("Op welke dag is dat besloten?", "14-3-2026"),
    ("Wie heeft besloten?", "cvb"),
    ("Waarom is dat besloten?", "Past bij ons onderwijs."),
    ("bezwaren", "geen"),
    ("ondertekend?", "nee"),
    ("Sinds welke dag", ""),
    ("Wat wilt u nog meer vastleggen?", "3, SDG"),
    ("grootschalig?", "n"),
    ("SDG's draagt", "4"),
];

#[test]
fn a_formal_one_with_all_its_questions() {
    let register = Register::with_two();
    let mut sitting = register.sits(&["add"]);
    for (question, answer) in FORMAL_ANSWERS {
        sitting = sitting.answers(question, answer);
    }
    let (code, screen) = sitting
        .sees("Uw antwoorden")
        .sees("Naam: Uitwisseling Verzonnen")
        .sees("Begin: 1 september 2026")
        .sees("Land: Spanje")
        .sees("Enter: verder")
        .types("\r")
        .sees("Besluit: aangaan")
        .sees("Nog niet beantwoord: 26 (beslisboom doorlopen)")
        .sees("Later nog nodig: 33 (ondertekend)")
        .sees("met wat nog open is? [j/N] ")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let text =
        register.plain(&register.read("register/partnerships/business-school/uitwisseling-verzonnen.toml"));
    for said in [
        "name = \"Uitwisseling Verzonnen\"\n",
        "domains = [\"education\", \"research\"]\n",
        "starts = 2026-09-01\nends = 2030-08-31\n",
        "large_scale = false\n",
        "country = \"ES\"",
        "[evaluation_plan]\nmode = \"periodic\"\nevery = \"24 months\"\n",
        "[considerations.2026-03-01-NEW]\n",
        "sdgs = [4]\n",
        "[advice.2026-03-02-NEW]\n",
        "[decisions.2026-03-14-NEW]\ndate = 2026-03-14\noutcome = \"enter\"\nby = \"board\"\nreasons = \"Past bij ons onderwijs.\"\n",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

/// In doubt about the profile: the board's to decide, and a director is about to.
pub(super) fn in_doubt() -> Register {
    let text = FORMAL.replace(
        "[considerations.2024-05-02-c0ns1d.profile]\njudgement = \"positive\"",
        "[considerations.2024-05-02-c0ns1d.profile]\njudgement = \"doubt\"",
    );
    let head = text
        .split("[decisions.")
        .next()
        .unwrap()
        .replace("starts    = 2024-09-01", "starts    = 2026-09-01")
        .replace("[agreement]\nsigned    = 2024-06-20\nsigned_by = \"board\"\n", "");
    Register::new().partnership("zorg/exemplo", &head).commit()
}

#[test]
fn a_director_who_decides_on_a_doubt_sees_the_error_and_may_record_it() {
    let register = in_doubt();
    let decide = |register: &Register, last: &str| {
        register
            .sits(&["decide", "exemplo"])
            .answers("1. ", "enter")
            .answers("2. ", "vandaag")
            .answers("3. ", "director")
            .answers("4. ", "Er is haast.")
            .answers("5. ", "")
            .sees("Zo vastleggen?")
            .types("j\r")
            .sees("profile-doubt-not-decided-by-board")
            .sees("Toch zo vastleggen?")
            .sees("[j/N] ")
            .types(last)
            .ends()
    };
    let before = register.everything();
    let (code, screen) = decide(&register, "\r");
    assert!(code == 2 && screen.contains("er is niets geschreven"), "{screen}");
    assert!(screen.contains("partners decide exemplo --resume"), "{screen}");
    assert_eq!(register.everything(), before);
    std::fs::remove_file(register.path(".git/partners/decide-exemplo.draft")).unwrap();
    let (code, screen) = decide(&register, "j\r");
    assert!(code == 0 && screen.contains("besluit vastgelegd"), "{screen}");
    assert!(register.last_change().contains("+by = \"director\"\n+reasons = \"Er is haast.\""));
}

#[test]
fn stopped_in_the_middle_of_a_word_and_taken_up_again() {
    let register = Register::with_two();
    let before = register.everything();
    let (code, screen) = register
        .sits(&["add"])
        .answers("Hoe heet", "Gastcolleges recht")
        .answers("formeel of informeel?", "informal")
        .answers("Bij welke eenheid", "zorg")
        .answers("Hoe heet de partner?", "Rechtswinkel Fictief")
        .answers("5/8", "enter")
        .answers("6/8", "vandaag")
        .answers("7/8", "team")
        .sees("8/8")
        .sees("> ")
        .types("Past bij ")
        .keeps("add.draft", "Past bij ")
        .types(CTRL_C)
        .ends();
    assert!(
        code == 2
            && screen.contains("Gestopt; er is niets vastgelegd.")
            && !screen.contains("fout")
            && screen.contains("partners add \"Gastcolleges recht\" --resume"),
        "{screen}"
    );
    assert_eq!(register.everything(), before);
    finishes(&register, "8/8", &[]);
}

/// Goes on in the middle of the last answer, with what was never asked before.
pub(super) fn finishes(register: &Register, at: &str, more: &[(&str, &str)]) {
    let mut sitting = register.sits(&["add", "--resume"]).sees(at).sees("> ").types("jaar twee.\r");
    for (question, answer) in more {
        sitting = sitting.answers(question, answer);
    }
    let (code, screen) = sitting.sees("Zo vastleggen?").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(register.plain(&register.read(INFORMAL_FILE)), INFORMAL_TEXT);
    let (code, screen) = register.sits(&["add", "--resume"]).ends();
    assert!(code == 2 && screen.contains("er zijn geen bewaarde antwoorden"), "{screen}");
}

#[test]
fn a_terminal_that_closes_keeps_the_answers() {
    for signal in ["-HUP", "-KILL"] {
        let register = Register::with_two();
        let before = register.everything();
        register
            .sits(&["add", "Gastcolleges recht"])
            .answers("formeel of informeel?", "informal")
            .answers("Bij welke eenheid", "zorg")
            .answers("Hoe heet de partner?", "Rechtswinkel Fictief")
            .answers("/7", "enter")
            .answers("/7", "vandaag")
            .answers("/7", "team")
            .sees("7/7")
            .sees("> ")
            .types("Past bij ")
            .keeps("add-gastcolleges-recht.draft", "Past bij ")
            .gets(signal);
        assert_eq!(register.everything(), before);
        finishes(&register, "8/8", &[]);
    }
}

#[test]
fn the_way_back_from_the_overview() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["signal", "exemplo"])
        .answers("1/9", "staff")
        .answers("2/9", "event")
        .answers("3/9", "")
        .answers("4/9", "vandaag")
        .answers("5/9", "")
        .answers("6/9", "")
        .answers("7/9", "Eerste woorden")
        .answers("8/9", "nee")
        .answers("9/9", "")
        .sees("Zo vastleggen?")
        .types("7\r")
        .sees("7/9")
        .sees("> ")
        .types(", en meer\r")
        .sees("Eerste woorden, en meer")
        .sees("Zo vastleggen?")
        .types("n\r")
        .ends();
    assert!(code == 2 && screen.contains("er is niets vastgelegd"), "{screen}");
    let (code, screen) = register
        .sits(&["signal", "exemplo"])
        .sees("Daarmee verdergaan?")
        .types("j\r")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register
            .last_change()
            .ends_with("+kind = \"event\"\n+from = \"staff\"\n+summary = \"Eerste woorden, en meer\"\n"),
        "{}",
        register.last_change()
    );
}

#[test]
fn a_trial_keeps_the_answers_and_flags_are_not_asked_again() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["signal", "exemplo", "--from", "staff", "--date", "2026-03-01", "--dry-run"])
        .answers("1/7", "")
        .answers("2/7", "")
        .answers("3/7", "")
        .answers("4/7", "")
        .answers("5/7", "Een tekst.")
        .answers("6/7", "nee")
        .answers("7/7", "")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert!(
        code == 0
            && screen.contains("+summary = \"Een tekst.\"")
            && screen.contains("proef: er is niets geschreven"),
        "{screen}"
    );
    assert_eq!(register.commits(), 1);
    assert!(register.path(".git/partners/signal-exemplo.draft").exists());
    let (code, screen) = register
        .sits(&["set", "exemplo"])
        .answers("Wat wilt u wijzigen?", "owner")
        .answers("2/2", "Decaan")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert!(code == 0, "{screen}");
    assert_eq!(register.last_change(), "-owner     = \"Programme manager\"\n+owner     = \"Decaan\"\n");
}

#[test]
fn a_signal_asks_once_whether_it_is_about_one_person() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["signal", "exemplo", "--from", "staff", "--summary", "Sanne Verzonnen kwam niet."])
        .answers("Wat voor signaal", "")
        .answers("Wat is er veranderd?", "")
        .answers("Op welke dag", "vandaag")
        .answers("inhoud of het profiel", "")
        .answers("Via welke functie", "")
        .answers("één persoon?", "ja")
        .sees("ga dan met < terug")
        .sees("> ")
        .types("\u{15}nee\r")
        .answers("wat hier niet mag staan?", "Z-2026-17")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let change = register.last_change();
    assert!(change.contains("reference = \"Z-2026-17\"") && !change.contains("person"), "{change}");
    let before = register.commits();
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "Nobody is asked here."]).fine();
    assert_eq!(register.commits(), before + 1);
}

#[test]
fn after_a_signal_it_says_where_people_can_turn() {
    let register = Register::with_two();
    let signal = ["signal", "exemplo", "--from", "staff", "--summary", "S."];
    assert_eq!(register.run(&signal).fine().err, "");
    let routes =
        "\n[[routes]]\nwho = \"student\"\nabout = \"social safety\"\nto = \"The confidential adviser\"\n";
    register.write("register/register.toml", &(register.read("register/register.toml") + routes));
    register.git(&["commit", "-qam", "routes"]);
    let ran = register.run(&signal).fine();
    assert!(ran.err.contains("The confidential adviser") && !ran.out.contains("adviser"), "{}", ran.err);
}
