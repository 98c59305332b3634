//! What people come with, answered from the pages alone: each question with the page it is looked for on, the part of it, and the
//! answer that stands there.

use std::fs;
use std::path::Path;

use crate::fixture::Register;
use crate::fixture::program::copy;

/// Who asks what, on which page, under which heading, and what stands there.
const QUESTIONS: &[(&str, &str, &str, &[&str])] = &[
    (
        "a dean: what is due in my faculty in March",
        "eenheid/leefbare-delta.html",
        "Het jaar vooruit",
        &["1 maart 2027", "Evaluatie", "Consortium Klimaatwijken", "Programmaleider Leefbare Delta"],
    ),
    (
        "a supervisor: why was this one entered",
        "p/universidade-exemplo.html",
        "Besloten",
        &["Besluit: aangaan · College van Bestuur", "Inhoud en profiel zijn positief beoordeeld"],
    ),
    (
        "a member of the council: who dissented, and what came of that",
        "p/universidade-exemplo.html",
        "Besloten",
        &[
            "Bezwaar",
            "De faculteit Business & Recht had liever eerst nog een jaar zonder strategische status",
        ],
    ),
    (
        "an advisor: what did the partner hear of our refusal",
        "p/denkbeeldig-krediet.html",
        "Wat er gebeurde",
        &[
            "Bekendgemaakt aan de partner",
            "10 maart 2026",
            "In een gesprek uitgelegd en daarna op schrift gezet",
        ],
    ),
    (
        "a director: which signals wait, and for what",
        "signalen.html",
        "Signalen, van ontvangst tot terugkoppeling",
        &[
            "Gezamenlijke projecten met Musterhochschule Nordstadt",
            "wacht op terugkoppeling, sinds 29 september 2026",
            "wacht op een uitkomst, sinds 10 november 2026",
        ],
    ),
    (
        "the secretary of the board: what is asked of the board, and since when",
        "bestuur.html",
        "Drijvend bouwen, met Polytechnic of Samplebury",
        &["Besluiten over het profiel van de partner: op 20 oktober 2026 was daarover twijfel"],
    ),
    (
        "an auditor: what was recorded about the partner and the agreement, in words",
        "p/universidade-exemplo.html",
        "Waarom staat dit er?",
        &[
            "Partner 1, soort: universiteit",
            "Partner 1, land: Brazilië",
            "Partner 1, registratie, register: CNPJ",
            "onderdelen: partijen, onderwerp, verbintenissen",
            "preambule, soort: gedeelde visie en waarden",
        ],
    ),
    (
        "a lecturer: whom do I call at the partner",
        "p/universidade-exemplo.html",
        "Netwerkkaart",
        &["International office"],
    ),
    (
        "the council: what was declined this year, and why; and the year before",
        "verantwoording-2026.html",
        "In getallen",
        &["Niet aangegaan 1 0", "om de inhoud en niet om de partner"],
    ),
    (
        "a student: where do I turn",
        "signaal.html",
        "Bij wie u terechtkunt",
        &["Ik ben student", "een docent of de studieloopbaanbegeleider"],
    ),
    (
        "a contract manager: until when can we still give notice",
        "p/universidad-ejemplar.html",
        "Te doen",
        &["30 december 2026", "Laatste dag om op te zeggen"],
    ),
];

/// A page as somebody reads it.
fn read(page: &str) -> String {
    let mut out = String::new();
    let mut is_tag = false;
    for c in page.chars() {
        match c {
            '<' => is_tag = true,
            '>' => {
                is_tag = false;
                out.push(' ');
            }
            c if !is_tag => out.push(if c == '\u{a0}' { ' ' } else { c }),
            _ => {}
        }
    }
    let plain = out.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_people_come_with_is_answered_from_the_pages_alone() {
    let register = Register::new();
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldhogeschool"),
        &register.path("register"),
    );
    let register = register.commit();
    let ran = register.run_with(
        "PARTNERS_TODAY",
        "2026-12-01",
        &["publish", "../site", "--audience", "internal", "--lang", "nl"],
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(QUESTIONS.len() > 10);
    for (question, file, heading, answers) in QUESTIONS {
        let page = fs::read_to_string(register.home().join("site").join(file)).unwrap();
        let at = page
            .find(&format!(">{heading}</h2>"))
            .unwrap_or_else(|| panic!("{question}: no {heading} in {file}"));
        let part = read(&page[at + 1..]);
        for answer in *answers {
            assert!(part.contains(answer), "{question}: {answer} does not stand under {heading}: {part}");
        }
    }
}
