//! `set` as an advisor uses it: a theme, the signing or a contact with one command, and in a terminal by what they mean.

use crate::fixture::{FORMAL, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";
const OFFICE: &str = "[contacts.partner-office]\nside = \"partner\"\nfunction = \"International office\"\n\n";
const OURS: &str =
    "[contacts.coordinator]\nside = \"us\"\nfunction = \"Coordinator\"\nverified = 2025-01-01\n\n";

fn with(contacts: &str) -> Register {
    let text = FORMAL
        .replace("[agreement]\nsigned    = 2024-06-20\nsigned_by = \"board\"\n\n", "")
        .replace("# ── dossier ──", &format!("{contacts}# ── dossier ──"));
    Register::new().partnership("zorg/exemplo", &text).commit()
}

#[track_caller]
fn set(register: &Register, changes: &[&str]) -> String {
    register.run(&[&["set", "exemplo", "--accept"], changes].concat()).fine();
    register.last_change()
}

#[test]
fn a_theme_the_signing_and_a_contact_with_one_command_each() {
    let register = with(OFFICE);
    let said = [
        "data=agreed",
        "data.note=By letter.",
        "themes.finance=niet van toepassing",
        "finance.note=No money.",
    ];
    assert_eq!(
        set(&register, &said),
        "+[themes.data]\n+state = \"agreed\"\n+note = \"By letter.\"\n+\n+[themes.finance]\n+state = \"not-relevant\"\n\
         +note = \"No money.\"\n+\n"
    );
    assert_eq!(
        set(&register, &["signed=vandaag", "signed-by=board", "reference=CB-7"]),
        "+[agreement]\n+signed = 2026-03-14\n+signed_by = \"board\"\n+reference = \"CB-7\"\n+\n"
    );
    assert_eq!(set(&register, &["partner-office=today"]), "+verified = 2026-03-14\n");
    assert_eq!(set(&register, &["verified=15-3-2026"]), "-verified = 2026-03-14\n+verified = 2026-03-15\n");
    assert_eq!(
        set(&register, &["partner-office.channel=intl@example.org"]),
        "+channel = \"intl@example.org\"\n"
    );
    assert_eq!(
        set(&register, &["contacts.partner-office.verified=gisteren"]),
        "-verified = 2026-03-15\n+verified = 2026-03-13\n"
    );
    assert_eq!(
        set(&register, &["synergy=Same aims."]),
        "+[strategic.objectives]\n+synergy = \"Same aims.\"\n+\n"
    );
    assert_eq!(set(&register, &["country=be"]), "-country = \"NL\"\n+country = \"BE\"\n");
}

#[test]
fn what_was_set_is_named_and_what_could_be_more_than_one_is_asked_back() {
    let register = with(&(OFFICE.to_owned() + OURS));
    let ran = register.run(&[
        "set",
        "exemplo",
        "deputy=Dean",
        "partner-ofice=today",
        "verified=today",
        "kind=university",
    ]);
    let ran = ran.refuses(2, "this is not right:");
    for said in [
        "`partner-ofice` is not a field here; did you mean `partner-office`?",
        "`verified` can stand for more than one: contacts.coordinator.verified, contacts.partner-office.verified",
        "partners.0.kind",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    let ran = register
        .run(&["set", "exemplo", "ends", "owner=", "starts=2025-02-30"])
        .refuses(2, "`ends` is not KEY=VALUE");
    assert!(ran.err.contains("2025-02-30"), "all at once: {}", ran.err);
    register.run(&["set", "exemplo", "reason=Why", "date=today"]).refuses(2, "`reason` is not a field here");
    register.write("goal.txt", "One aim,\nin two lines.\n");
    let ran = register.run(&["set", "exemplo", "goal=@goal.txt", "every=2 jaar"]).fine();
    assert!(ran.out.starts_with("exemplo · data changed: goal, evaluation_plan.every\n"), "{}", ran.out);
    assert!(register.last_change().contains("+goal = \"\"\"\n+One aim,\n+in two lines.\"\"\"\n"));
}

/// Somebody at a terminal who chooses a topic and answers what belongs to it; what the commit changed.
#[track_caller]
fn sits(register: &Register, topic: &str, answers: &[(&str, &str)]) -> String {
    let mut sitting = register.sits(&["set", "exemplo"]).answers("Wat wilt u wijzigen?", topic);
    for (question, answer) in answers {
        sitting = sitting.answers(question, answer);
    }
    let (code, screen) = sitting.sees("Zo vastleggen?").types("\r").ends();
    assert!(code == 0 && screen.contains("gegevens gewijzigd: "), "{screen}");
    register.last_change()
}

#[test]
fn what_is_not_in_a_long_list_does_not_have_it_read_twice() {
    let register = Register::with_two();
    let sitting = register
        .sits_within(80, &["set", "exemplo"])
        .answers("Wat wilt u wijzigen?", "qqqqq")
        .sees("`qqqqq` staat er niet bij. Typ een nummer uit de lijst, of het begin van wat er")
        .sees("> ")
        .types("\u{15}nietig\r")
        .answers("niet in het register", "Het is dubbel ingevoerd.")
        .answers("functie", "Beleidsadviseur")
        .answers("dag", "");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    let change = register.last_change();
    for said in ["reason = \"Het is dubbel ingevoerd.\"", "by = \"Beleidsadviseur\"", "date = 2026-03-14"] {
        assert!(change.contains(said), "{said} in {change}");
    }
}

#[test]
fn in_a_terminal_by_what_somebody_means() {
    let register = with(OFFICE);
    let theme = [
        ("Welk thema?", "gegevens en privacy"),
        ("Hoe staat het", "afgesproken"),
        ("verantwoordelijk", "beide"),
        ("Wanneer", ""),
        ("Wat is er afgesproken", "In een brief."),
    ];
    assert_eq!(
        sits(&register, "theme", &theme),
        "+[themes.data]\n+state = \"agreed\"\n+responsible = \"both\"\n+note = \"In een brief.\"\n+\n"
    );
    let again = [
        ("Welk thema?", "data"),
        ("[afgesproken]", "open"),
        ("[beide]", ""),
        ("Wanneer", "Voor juni"),
        ("[In een brief.]", ""),
    ];
    assert_eq!(
        sits(&register, "een thema", &again),
        "-state = \"agreed\"\n+state = \"open\"\n+when = \"Voor juni\"\n"
    );
    let signing = [
        ("Op welke dag", "vandaag"),
        ("Wie heeft", "directeur"),
        ("kenmerk", "CB-9"),
        ("opzegtermijn", "6 maanden"),
        ("afloopt", "na een besluit"),
    ];
    assert_eq!(
        sits(&register, "de ondertekening", &signing),
        "+[agreement]\n+signed = 2026-03-14\n+signed_by = \"director\"\n+reference = \"CB-9\"\n+notice = \"6 months\"\n\
         +renewal = \"by-decision\"\n+\n"
    );
    let known = [
        ("Welk contact?", "International office"),
        ("nagegaan", "vandaag"),
        ("[International office]", ""),
        ("bereiken", "int@example.org"),
        ("de vervanger", ""),
        ("uitvoering", ""),
    ];
    assert_eq!(
        sits(&register, "contact", &known),
        "+verified = 2026-03-14\n+channel = \"int@example.org\"\n"
    );
    let new = [
        ("Welk contact?", "een nieuw"),
        ("Bij ons", "wij"),
        ("Welke functie of", "Coordinator uitwisseling"),
        ("bereiken", "uitwisseling@example.org"),
        ("de vervanger", ""),
        ("uitvoering", "uitvoering"),
        ("nagegaan", ""),
    ];
    assert_eq!(
        sits(&register, "contact", &new),
        "+[contacts.coordinator-uitwisseling]\n+side = \"us\"\n+function = \"Coordinator uitwisseling\"\n\
         +channel = \"uitwisseling@example.org\"\n+level = \"operational\"\n+\n"
    );
    let text = register.read(FILE);
    assert!(text.find("coordinator-uitwisseling").unwrap() < text.find("# ── dossier").unwrap(), "{text}");
    assert_eq!(
        sits(&register, "de einddatum", &[("[31 augustus 2028]", "31-8-2029")]),
        "-ends      = 2028-08-31 # four years\n+ends      = 2029-08-31 # four years\n"
    );
    assert!(
        sits(&register, "category", &[("categorie valt", "exchange")]).contains("+category = \"exchange\"")
    );
    assert!(
        sits(&register, "wie verantw", &[("[Programme manager]", "Decaan")])
            .contains("+owner     = \"Decaan\"")
    );
    assert!(
        sits(
            &register,
            "een partner",
            &[("Welke partner?", "1"), ("Welk gegeven?", "vestigingsplaats"), ("Wat wordt het", "Porto")]
        )
        .contains("+seat = \"Porto\"")
    );
    let (code, screen) = register
        .sits(&["set", "exemplo"])
        .answers("Wat wilt", "owner")
        .answers("[Decaan]", "")
        .sees("vastleggen?")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("er is niets gewijzigd"), "{screen}");
}
