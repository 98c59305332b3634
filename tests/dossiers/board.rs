//! The page for the board: what is asked, in facts, on one page.

use serde_json::Value;

use super::{Registers, reads_as_expected};

#[test]
fn the_page_reads_as_expected() {
    reads_as_expected(
        &Registers::examples(),
        &[
            ("board.doubt.nl.txt", "voorbeeldhogeschool", &["show", "samplebury", "--for", "board"]),
            (
                "board.doubt.en.md",
                "voorbeeldhogeschool",
                &["show", "samplebury", "--for", "board", "--format", "md", "--lang", "en"],
            ),
            ("board.full.nl.txt", "voorbeeldhogeschool", &["show", "universidade-ex", "--for", "board"]),
            ("board.every-key.en.txt", "every-key", &["show", "universidade", "--for", "board"]),
            (
                "board.expired.nl.md",
                "voorbeeldhogeschool",
                &["show", "denkbeeld-vl", "--for", "board", "--format", "md"],
            ),
            (
                "board.signal.en.txt",
                "voorbeeldhogeschool",
                &["show", "musterhochschule", "--for", "board", "--lang", "en"],
            ),
            (
                "board.json",
                "voorbeeldhogeschool",
                &["show", "deltadata", "--for", "board", "--format", "json"],
            ),
        ],
    );
}

const HEAD: &str =
    "name = \"Iets\"\nformality = \"formal\"\nstarts = 2025-01-01\n[[partners]]\nname = \"Verzonnen BV\"\n";

fn weighed(date: &str, id: &str, content: &str, profile: &str) -> String {
    format!(
        "[considerations.{date}-{id}]\ndate = {date}\noccasion = \"entering\"\n[considerations.{date}-{id}.content]\njudgement = \"{content}\"\n\
         [considerations.{date}-{id}.profile]\njudgement = \"{profile}\"\nconduct = \"Soms.\"\n"
    )
}

fn decided(date: &str, id: &str, outcome: &str, by: &str) -> String {
    format!(
        "[decisions.{date}-{id}]\ndate = {date}\noutcome = \"{outcome}\"\nby = \"{by}\"\nreasons = \"Daarom.\"\n"
    )
}

#[track_caller]
fn asks(partnership: &str, policy: &str, wanted: &[(&str, &str)]) {
    let registers = Registers::small(policy, partnership);
    let json = registers.shows("small", &["show", "een", "--for", "board", "--format", "json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let asked: Vec<&str> =
        json["asked"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
    assert_eq!(asked, wanted.iter().map(|(what, _)| *what).collect::<Vec<_>>());
    let shown = registers.shows("small", &["show", "een", "--for", "board"]);
    for (_, said) in wanted {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    assert_eq!(wanted.is_empty(), shown.contains("geen vraag om een besluit"), "{shown}");
}

#[test]
fn what_is_asked_follows_from_the_facts() {
    let positive = weighed("2024-11-01", "aaaa", "positive", "positive");
    let entered = positive.clone() + &decided("2024-12-01", "bbbb", "enter", "board");
    asks(
        &format!("{HEAD}{positive}"),
        "",
        &[("enter", "aan te gaan of niet: zij is afgewogen, nog niet besloten.")],
    );
    asks(HEAD, "", &[("enter", "zij is nog niet afgewogen en niet besloten.")]);
    asks(&format!("{HEAD}{entered}"), "", &[]);
    let suspended = entered.clone() + &decided("2026-02-01", "cccc", "suspend", "director");
    asks(&format!("{HEAD}{suspended}"), "", &[("suspended", "opgeschort sinds 1 februari 2026")]);
    let ends = |day: &str| HEAD.replace("[[partners]]", &format!("ends = {day}\n[[partners]]"));
    asks(&format!("{}{entered}", ends("2026-06-30")), "", &[("expired", "zij liep af op 30 juni 2026")]);
    // Without a reminder of the institution's own there is no notice before an end date.
    asks(&format!("{}{entered}", ends("2027-01-31")), "", &[]);
    let reminder = "[reminders]\nbefore_end = [\"90 days\"]\n";
    asks(
        &format!("{}{entered}", ends("2027-01-31")),
        reminder,
        &[("renewal", "zij loopt af op 31 januari 2027")],
    );
    let before = HEAD.replace("[[partners]]", "before_framework = true\n[[partners]]");
    asks(&before, "", &[("review", "nog niet opnieuw afgewogen en besloten")]);
}

#[test]
fn doubt_about_the_profile_is_the_boards_and_about_the_content_is_not() {
    let entered = |by: &str| decided("2024-12-01", "bbbb", "enter", by);
    let doubt = weighed("2024-11-01", "aaaa", "positive", "doubt");
    asks(&format!("{HEAD}{doubt}{}", entered("board")), "", &[]);
    asks(
        &format!("{HEAD}{doubt}{}", entered("director")),
        "",
        &[("profile", "op 1 november 2024 was daarover twijfel, en dan besluit het College van Bestuur")],
    );
    let later = weighed("2026-05-01", "cccc", "doubt", "negative");
    let running =
        format!("{HEAD}{}{}{later}", weighed("2024-11-01", "aaaa", "positive", "positive"), entered("board"));
    asks(&running, "", &[("profile", "het is op 1 mei 2026 negatief beoordeeld")]);
    let shown = Registers::small("", &running).shows("small", &["show", "een", "--for", "board"]);
    assert!(
        shown.contains(
            "Twijfel over de inhoud is voor het gesprek in de eigen eenheid en met Dienst Bestuurszaken."
        ),
        "{shown}"
    );
    let content = weighed("2024-11-01", "aaaa", "doubt", "positive");
    asks(&format!("{HEAD}{content}{}", entered("director")), "", &[]);
    // An informal one is a team's to decide; doubt about its profile is the board's all the same.
    let informal = HEAD.replace("\"formal\"", "\"informal\"");
    asks(&informal, "", &[]);
    asks(&format!("{informal}{doubt}"), "", &[("profile", "besluit het College van Bestuur")]);
}

#[test]
fn an_informal_one_is_not_told_what_it_lacks() {
    let text = HEAD.replace("\"formal\"", "\"informal\"") + &decided("2024-12-01", "bbbb", "enter", "team");
    let shown = Registers::small("", &text).shows("small", &["show", "een", "--for", "board"]);
    assert!(!shown.contains("Niet vastgelegd"), "{shown}");
    let shown = Registers::small("", HEAD).shows("small", &["show", "een", "--for", "board"]);
    assert!(
        shown.contains("Niet vastgelegd\nDoel; verantwoordelijk; inhoud; profiel; contact met Dienst Bestuurszaken; dat de partner de afweging"),
        "{shown}"
    );
}

#[test]
fn it_is_one_page_and_says_where_a_text_goes_on() {
    let long = "Een zin die maar doorgaat over wat er is afgewogen en waarom. ".repeat(40);
    let text = |key: &str| format!("{key} = \"\"\"{long}\"\"\"\n");
    let mut dossier = format!(
        "{}{}",
        HEAD.replace("[[partners]]", &format!("{}[[partners]]", text("goal"))),
        text("contribution")
    );
    dossier += "[considerations.2024-11-01-aaaa]\ndate = 2024-11-01\noccasion = \"entering\"\n[considerations.2024-11-01-aaaa.content]\njudgement = \"positive\"\n";
    for key in ["impact", "mission", "values", "no_harm", "how", "scale"] {
        dossier += &text(key);
    }
    dossier += "[considerations.2024-11-01-aaaa.profile]\njudgement = \"doubt\"\n";
    dossier += &(text("compatible") + &text("conduct"));
    for month in 1..=9 {
        dossier += &format!(
            "[decisions.2025-0{month}-01-dddd]\ndate = 2025-0{month}-01\noutcome = \"continue\"\nby = \"board\"\n{}{}",
            text("dissent"),
            text("reasons")
        );
        dossier += &format!(
            "[advice.2025-0{month}-02-vvvv]\ndate = 2025-0{month}-02\nfrom = \"legal\"\nkind = \"advice\"\n{}",
            text("gist")
        );
        dossier += &format!(
            "[signals.2025-0{month}-03-ssss]\ndate = 2025-0{month}-03\nfrom = \"staff\"\n{}",
            text("summary")
        );
    }
    let registers = Registers::small("", &dossier);
    let ended = registers.says("small", &["show", "een", "--for", "board"], Some(100));
    let lines = ended.out.lines().count();
    assert!(ended.code == 0 && lines <= 60, "{lines} lines:\n{}", ended.out);
    assert!(ended.out.lines().all(|line| line.chars().count() <= 100), "{}", ended.out);
    let said = ended.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for place in [
        "(verder: goal)",
        "(verder: content.impact)",
        "(verder: profile.conduct)",
        ".dissent)",
        ".summary)",
        "en nog 8: partners report signals",
    ] {
        assert!(said.contains(place), "{place} in {said}");
    }
    // A short dossier is not cut.
    let short = Registers::examples().shows("every-key", &["show", "universidade", "--for", "board"]);
    assert!(!short.contains('…'), "{short}");
}

/// The judgements are people's: nothing recommends, scores or paints.
#[test]
fn nothing_in_it_recommends_or_scores() {
    let registers = Registers::examples();
    for id in [
        "samplebury",
        "deltadata",
        "universidade-ex",
        "denkbeeldig-krediet",
        "mantelzorgplatform",
        "verzonnen-energie",
        "waterschap-dubbel",
        "waterschap-verzonnen-land",
    ] {
        let mut arguments = vec!["show", id, "--for", "board", "--color", "always"];
        let shown = registers.shows("voorbeeldhogeschool", &arguments).to_lowercase();
        for word in [
            "advies aan het bestuur",
            "aanbevolen",
            "aanbevel",
            "voorstel om",
            "score",
            "risiconiveau",
            "%",
            "groen",
            "rood",
            "\u{1b}[1;31m",
            "\u{1b}[1;33m",
        ] {
            assert!(!shown.contains(word), "{id}: {word} in {shown}");
        }
        arguments.extend(["--lang", "en"]);
        let shown = registers.shows("voorbeeldhogeschool", &arguments).to_lowercase();
        for word in ["recommend", "score", "risk level", "should"] {
            assert!(!shown.contains(word), "{id}: {word} in {shown}");
        }
    }
}
