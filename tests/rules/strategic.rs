//! What is asked of international and strategic partnerships.

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];

const KNOWLEDGE: &str = "[knowledge_security.2024-04-02-knwsec]\ndate = 2024-04-02\nby = \"Adviser\"\nallowed = true\ndesirable = true";

/// The category of the framework, and one of a faculty's own.
const CATEGORIES: &str = r#"
[categories.partner-university]
strategic = true
evaluate_every = "24 months"
monitor_every = "12 months"
objectives = 3
[categories.preferred]
objectives = 1
"#;

const STRATEGIC: &str = r#"
[strategic]
selection = "Gekozen uit drie."
potential = "Gezamenlijk onderzoek."
complementarity = "Wij het recht, zij de ketens."
board_commitment = 2024-05-14
multi_year_plan = "Plan 2024-2028."
funding_options = "Europese programma’s."
[strategic.objectives]
synergy = "Beide in een havenstad."
triple-helix = "Rondetafels met ondernemers."
education = "Twee modules per jaar."
"#;

fn strategic() -> Draft {
    of_category(formal(), "partner-university").without("evaluation_plan").and(KNOWLEDGE)
}

fn of_category(draft: Draft, category: &str) -> Draft {
    let draft = draft.but("schema = 1", &format!("schema = 1\ncategory = \"{category}\""));
    draft.but("\n[decisions.", &format!("{STRATEGIC}\n[decisions."))
}

fn said(draft: Draft) -> Vec<String> {
    Book::new().with("a", draft).policy(CATEGORIES).said()
}

#[test]
fn an_international_one_has_its_knowledge_security_outcome() {
    let rule = "no-knowledge-security-outcome";
    let abroad = |draft: Draft| draft.but("[[partners]]", "[[partners]]\ncountry = \"BR\"");
    let finding = |level: &str| vec![format!("{level} {rule} a missing:knowledge_security")];
    assert_eq!(abroad(formal()).said(), finding("warning"));
    assert_eq!(abroad(informal()).said(), finding("note"));
    let book = |draft: Draft| Book::new().with("a", draft);
    assert_eq!(book(abroad(formal())).entering("a").said(), finding("error"));
    assert_eq!(book(abroad(informal())).entering("a").said(), finding("note"));
    assert_eq!(book(abroad(formal())).entering("b").said(), finding("warning"));
    assert_eq!(book(abroad(formal())).on("2024-08-31").said(), finding("warning"), "before it runs");
    assert_eq!(book(abroad(formal())).entering("a").on("2024-08-31").said(), finding("error"));
    assert_eq!(
        book(abroad(formal())).on("2024-05-10").said_by_rule(rule),
        finding("note"),
        "before it is decided"
    );
    let ended = abroad(formal()).decided("2025-01-10", "endxxx", "end", "board", "");
    assert_eq!(ended.said_by(rule), NO);
    assert_eq!(abroad(formal()).and(KNOWLEDGE).said(), NO);
    let refused = KNOWLEDGE.replace("true", "false");
    assert_eq!(abroad(formal()).and(&refused).said(), NO, "whatever the outcome is, it is recorded");
    let silent = KNOWLEDGE.replace("allowed = true\n", "");
    assert_eq!(
        abroad(formal()).and(&silent).said(),
        [format!("warning {rule} a missing:knowledge_security.2024-04-02-knwsec.allowed")]
    );
    let at_home = formal().but("schema = 1", "schema = 1\ninternational = true");
    assert_eq!(at_home.said(), finding("warning"), "its head says so");
    let strategic = strategic().but(KNOWLEDGE, "");
    assert_eq!(said(strategic), finding("warning"), "strategic, in one country");
}

#[test]
fn a_strategic_one_shows_as_many_objectives_as_its_category_asks() {
    let place = "error strategic-objectives a header:strategic.objectives";
    assert_eq!(said(strategic()), NO);
    let fewer = || strategic().but("triple-helix = \"Rondetafels met ondernemers.\"\n", "");
    assert_eq!(said(fewer()), [place]);
    assert_eq!(said(strategic().but("\"Rondetafels met ondernemers.\"", "\"  \"")), [place]);
    let none = strategic().but(&STRATEGIC[STRATEGIC.find("[strategic.objectives]").unwrap()..], "");
    assert_eq!(said(none), ["error strategic-objectives a missing:strategic.objectives"]);
    let no_room = strategic().but("potential = \"Gezamenlijk onderzoek.\"\n", "");
    assert_eq!(said(no_room), ["error strategic-objectives a missing:strategic.potential"]);
    let one = of_category(formal(), "preferred")
        .but("triple-helix = \"Rondetafels met ondernemers.\"\neducation = \"Twee modules per jaar.\"\n", "");
    assert_eq!(said(one), NO, "a category that asks for one");
    let on = |draft: Draft, day: &str| {
        Book::new().with("a", draft).policy(CATEGORIES).on(day).said_by_rule("strategic-objectives")
    };
    assert_eq!(on(fewer(), "2024-07-01"), [place], "from the decision to enter");
    assert_eq!(on(fewer(), "2024-05-10"), NO);
    let other = of_category(formal(), "exchange").but(STRATEGIC, "");
    assert_eq!(other.said(), NO, "a category that asks for nothing");
}

#[test]
fn a_strategic_one_has_its_parts() {
    for (line, key) in [
        ("selection = \"Gekozen uit drie.\"\n", "selection"),
        ("complementarity = \"Wij het recht, zij de ketens.\"\n", "complementarity"),
        ("board_commitment = 2024-05-14\n", "board_commitment"),
        ("multi_year_plan = \"Plan 2024-2028.\"\n", "multi_year_plan"),
        ("funding_options = \"Europese programma’s.\"\n", "funding_options"),
    ] {
        let place = format!("error strategic-parts a missing:strategic.{key}");
        assert_eq!(said(strategic().but(line, "")), [place], "{key}");
    }
    let none = strategic().but(STRATEGIC, "");
    assert_eq!(said(none).iter().filter(|it| it.contains("strategic-parts")).count(), 5);
}

#[test]
fn a_strategic_one_is_more_than_exchange() {
    let forms = |forms: &str| said(strategic().but("schema = 1", &format!("schema = 1\nforms = [{forms}]")));
    assert_eq!(forms("\"exchange\""), ["warning strategic-only-exchange a forms"]);
    assert_eq!(forms("\"exchange\", \"joint-research\""), NO);
    assert_eq!(forms(""), NO);
}
