//! A formal strategic partnership, entered in one sitting by somebody who knows the framework and not the program.

use std::collections::BTreeSet;

use crate::fixture::{POLICY, Register};

const STRATEGIC: &str = "\n[categories.strategic]\nnl = \"Strategisch partner\"\nen = \"Strategic partner\"\nstrategic = true\n\
    monitor_every = \"12 months\"\nevaluate_every = \"24 months\"\nobjectives = 3\n\n[offered]\nvalues = [\"nieuwsgierig\", \
    \"verbindend\"]\nambitions = [\"onderwijs met partners\"]\n";

/// What is asked, and what somebody answers.
const ANSWERS: [(&str, &str); 56] = [
    ("Hoe heet de samenwerking?", "Samenwerking Universidad Verzonnen"),
    ("formeel of informeel?", "formeel"),
    ("Bij welke eenheid", "Business"),
    ("Hoe heet de partner?", "Universidad Verzonnen"),
    ("In welke categorie", "Strategisch partner"),
    ("Wanneer begint", "1-9-2026"),
    ("In welk land", "spanje"),
    ("Wat voor organisatie", "universiteit"),
    ("Waar gaat", "onderwijs, onderzoek"),
    ("In welke vormen", "uitwisseling, gezamenlijk onderwijs"),
    ("Wat is het doel?", "Twee gezamenlijke modules per jaar."),
    ("Welke functie is verantwoordelijk?", "Opleidingsmanager International Business"),
    ("Wanneer eindigt", "31-8-2030"),
    ("Hoe is deze partner gekozen?", "Voorgesteld door de faculteit in de jaarlijkse ronde."),
    ("Welke doelstellingen", "1, onderzoeksvoorstellen, 6"),
    ("de synergie met onze", "Beide grootstedelijk en inclusief."),
    ("onderzoeksvoorstellen te", "Een gezamenlijke aanvraag loopt."),
    ("onderwijs te ontwikkelen?", "Twee modules zijn ontworpen."),
    ("verder groeien?", "Uitwisseling volgt in het tweede jaar."),
    ("vullen wij elkaar aan?", "Zelfde vraagstukken, andere vakgebieden."),
    ("diensten?", "Meer studenten, en meer vragen aan het loket."),
    ("welk risico", "Alles hangt aan één opleiding."),
    ("wordt dat beheerst?", "Een tweede opleiding doet mee."),
    ("meerjarenplan", "Plan 2026-2030, in het contractbeheer."),
    ("te financieren?", "Erasmus+ en eigen middelen."),
    ("bestuur zich eraan", "1-2-2026"),
    ("Op welke dag is dit afgewogen?", "2-2-2026"),
    ("Welke impact", "Studenten leren over grenzen heen."),
    ("bij aan onze missie?", "Zij versterkt het onderwijs voor de stad."),
    ("bij onze waarden?", "Nieuwsgierig en verbindend."),
    ("strategische ambities", "1"),
    ("schade", "Niemand; reizen wordt beperkt tot wat nodig is."),
    ("oordeel over de inhoud?", "positief"),
    ("verenigbaar", "Ja, haar handvest zegt hetzelfde."),
    ("eigen missie", "Ja, zie het jaarverslag."),
    ("profiel van de partner?", "positief"),
    ("beslisboom kennisveiligheid doorlopen?", "3-2-2026"),
    ("toegestaan?", "ja"),
    ("wenselijk?", "ja"),
    ("Welke functie heeft de beslisboom", "Adviseur kennisveiligheid"),
    ("bestuurszaken benaderd?", "4-2-2026"),
    ("Wat is er besloten?", "aangaan"),
    ("Op welke dag is dat besloten?", "1-3-2026"),
    ("Wie heeft besloten?", "College van Bestuur"),
    ("Waarom is dat besloten?", "Zij past bij ons onderwijs en ons onderzoek."),
    ("bezwaren", ""),
    ("ondertekend?", "10-3-2026"),
    ("namens ons getekend?", "bestuur"),
    ("weet de partner", "vandaag"),
    ("nog meer vastleggen?", "vervangt, grootschalig, SDG's, opgezocht, terug te vinden, contractbeheer"),
    ("Welke functie is de vervanger?", "Coördinator internationalisering"),
    ("grootschalig?", "j"),
    ("SDG's draagt", "4, 10"),
    ("Waar is dat opgezocht?", "https://verzonnen.example/handvest"),
    ("terug te vinden?", "KV-2026-7"),
    ("contractbeheer?", "CB-2026-0173"),
];

#[test]
fn one_sitting_of_fewer_than_sixty_questions_leaves_nothing_to_mend() {
    let register = Register::new().file("register/register.toml", &format!("{POLICY}{STRATEGIC}")).commit();
    let mut sitting = register.sits(&["add"]);
    for (question, answer) in &ANSWERS {
        sitting = sitting.answers(question, answer);
    }
    let sitting = sitting.sees("(deel 2 van 3)").types("\r").sees("(deel 3 van 3)").types("\r");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("j\r").ends();
    assert_eq!(code, 0, "{screen}");
    let asked = questions(&screen);
    let different: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    assert_eq!((asked.len(), different.len()), (ANSWERS.len(), ANSWERS.len()), "{asked:#?}");
    assert!(asked.len() < 60);
    for part in ["Waarom strategisch", "De afweging: de inhoud", "De afweging: het profiel", "Het besluit"] {
        assert!(screen.contains(&format!("\n{part}")), "{part} above its answers");
        let lower = part.replacen(|c: char| c.is_uppercase(), &part[..1].to_lowercase(), 1);
        assert!(screen.contains(&format!(" van 7: {lower}")), "{lower} above its questions");
    }
    let file = "register/partnerships/business-school/samenwerking-universidad-verzonnen.toml";
    assert_eq!(register.plain(&register.read(file)), TEXT);
    for today in ["2026-03-14", "2026-10-01"] {
        let checked = register.run(&["check", "--strict", "--today", today]);
        assert_eq!(checked.code, 0, "{}{}", checked.out, checked.err);
    }
}

#[test]
fn what_was_entered_before_the_framework_is_not_weighed_in_hindsight() {
    let register = Register::new().commit();
    let (code, screen) = register
        .sits(&[
            "add",
            "Oud",
            "--formality",
            "formal",
            "--unit",
            "zorg",
            "--owner",
            "Decaan",
            "--country",
            "NL",
        ])
        .answers("Hoe heet de partner?", "Stichting Oud")
        .answers("In welke categorie", "")
        .answers("Wanneer begint", "1-9-2019")
        .answers("Is deze toen al aangegaan?", "ja")
        .answers("Wat voor organisatie", "stichting")
        .answers("Waar gaat", "")
        .answers("In welke vormen", "")
        .answers("Wat is het doel?", "")
        .answers("Wanneer eindigt", "")
        .answers("geëvalueerd", "na afloop")
        .answers("bestuurszaken benaderd?", "")
        .answers("ondertekend?", "")
        .answers("nog meer vastleggen?", "")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let text = register.read("register/partnerships/zorg/oud.toml");
    assert!(text.contains("before_framework = true\n") && !text.contains("[considerations"), "{text}");
    let listed = register.run(&["list", "--format", "json"]).fine();
    assert!(listed.out.contains("\"to-review\""), "{}", listed.out);
}

/// The questions on a screen: each has its number before it.
fn questions(screen: &str) -> Vec<String> {
    let numbered = |line: &str| {
        let (number, question) = line.split_once(". ").or_else(|| line.split_once("/8 "))?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| question.to_owned())
    };
    screen.lines().filter_map(numbered).collect()
}

/// What stands in the register after it.
const TEXT: &str = r#"schema = 1
name = "Samenwerking Universidad Verzonnen"
formality = "formal"
category = "strategic"
domains = ["education", "research"]
forms = ["exchange", "joint-education"]
large_scale = true
unit = "business-school"
owner = "Opleidingsmanager International Business"
deputy = "Coördinator internationalisering"
goal = "Twee gezamenlijke modules per jaar."
starts = 2026-09-01
ends = 2030-08-31

[[partners]]
name = "Universidad Verzonnen"
kind = "university"
country = "ES"

[agreement]
signed = 2026-03-10
signed_by = "board"
reference = "CB-2026-0173"

[strategic]
potential = "Uitwisseling volgt in het tweede jaar."
complementarity = "Zelfde vraagstukken, andere vakgebieden."
board_commitment = 2026-02-01
multi_year_plan = "Plan 2026-2030, in het contractbeheer."
funding_options = "Erasmus+ en eigen middelen."
impact = "Meer studenten, en meer vragen aan het loket."
selection = "Voorgesteld door de faculteit in de jaarlijkse ronde."
[strategic.objectives]
research = "Een gezamenlijke aanvraag loopt."
education = "Twee modules zijn ontworpen."
synergy = "Beide grootstedelijk en inclusief."
[strategic.risks.first]
control = "Een tweede opleiding doet mee."
risk = "Alles hangt aan één opleiding."

[considerations.2026-02-02-NEW]
date = 2026-02-02
occasion = "entering"
[considerations.2026-02-02-NEW.content]
judgement = "positive"
impact = "Studenten leren over grenzen heen."
mission = "Zij versterkt het onderwijs voor de stad."
values = "Nieuwsgierig en verbindend."
ambitions = ["onderwijs met partners"]
sdgs = [4, 10]
no_harm = "Niemand; reizen wordt beperkt tot wat nodig is."
[considerations.2026-02-02-NEW.profile]
judgement = "positive"
sources = ["https://verzonnen.example/handvest"]
conduct = "Ja, zie het jaarverslag."
compatible = "Ja, haar handvest zegt hetzelfde."

[knowledge_security.2026-02-03-NEW]
date = 2026-02-03
by = "Adviseur kennisveiligheid"
allowed = true
desirable = true
reference = "KV-2026-7"

[advice.2026-02-04-NEW]
date = 2026-02-04
from = "governance"
kind = "contacted"

[decisions.2026-03-01-NEW]
date = 2026-03-01
outcome = "enter"
by = "board"
reasons = "Zij past bij ons onderwijs en ons onderzoek."

[shared.2026-03-14-NEW]
date = 2026-03-14
about = "2026-03-01-NEW"
"#;
