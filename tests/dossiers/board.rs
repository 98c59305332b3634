//! The page for the board: what is asked, in facts, on one page.

use std::path::Path;

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

const STRATEGIC: &str =
    "[categories.strategic]\nnl = \"Strategisch partner\"\nstrategic = true\nobjectives = 3\n";

fn submitted(date: &str, id: &str, to: &str, question: &str) -> String {
    format!(
        "[submissions.{date}-{id}]\ndate = {date}\nto = \"{to}\"\nby = \"Programmaleider\"\nreference = \"CvB 2026-14\"\nquestion = \"{question}\"\n"
    )
}

#[test]
fn what_shows_the_objectives_is_never_left_out_without_a_word() {
    let long = "Een lange onderbouwing met veel woorden, die nog een tijd doorgaat. ".repeat(6);
    let words = ["synergy", "research", "financial", "triple-helix", "exchange", "education"];
    let mut objectives = String::new();
    for word in words {
        objectives += &format!("{word} = \"{word}: {long}\"\n");
    }
    let registers = Registers::examples();
    let file = "examples/voorbeeldhogeschool/partnerships/bestuurszaken/universidade-exemplo.toml";
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let (before, after) = text.split_once("[strategic.objectives]\n").unwrap();
    let (_, after) = after.split_once("\n[").unwrap();
    let mut text = format!("{before}[strategic.objectives]\n{objectives}\n[{after}");
    // However little room there is.
    for day in (10..28).step_by(3) {
        text += &format!(
            "\n[advice.2024-02-{day}-advx{day}]\ndate = 2024-02-{day}\nfrom = \"governance\"\nkind = \"advice\"\ngist = \"{long}\"\n"
        );
        registers.write(&file.replace("examples/", ""), &text);
        let shown = registers.shows("voorbeeldhogeschool", &["show", "universidade-ex", "--for", "board"]);
        let is_begun = words.iter().all(|word| shown.contains(&format!("({word}: Een")));
        let is_told =
            shown.contains("universidade-exemplo; onderbouwing van de doelstellingen: zie het dossier");
        assert!(is_begun || is_told, "{shown}");
        assert!(
            shown.contains("partners show universidade-exemplo") && shown.lines().count() <= 60,
            "{shown}"
        );
    }
    // Where there is room it stands there.
    let shown = Registers::examples().shows("voorbeeldhogeschool", &["show", "contoh", "--for", "board"]);
    assert!(!shown.contains("zie het dossier"), "{shown}");
}

/// What is undecided, expired, suspended, to be renewed or evaluated is nobody's question to the board by itself.
#[test]
fn nothing_is_put_before_the_board_that_nobody_put_there() {
    let positive = weighed("2024-11-01", "aaaa", "positive", "positive");
    let entered = positive.clone() + &decided("2024-12-01", "bbbb", "enter", "board");
    let ends = |day: &str| HEAD.replace("[[partners]]", &format!("ends = {day}\n[[partners]]"));
    let reminder = "[reminders]\nbefore_end = [\"90 days\"]\n";
    let evaluated = "[evaluations.2026-03-01-eeee]\ndate = 2026-03-01\noccasion = \"periodic\"\noutcome = \"end\"\ngoals = \"x\"\nnorms = \"y\"\n";
    let before = HEAD.replace("[[partners]]", "before_framework = true\n[[partners]]");
    let large = HEAD.replace("\"formal\"", "\"informal\"\nlarge_scale = true");
    for (text, policy) in [
        (HEAD.to_owned(), ""),
        (format!("{HEAD}{positive}"), ""),
        (format!("{HEAD}{}", weighed("2024-11-01", "aaaa", "doubt", "positive")), ""),
        (format!("{HEAD}{}", weighed("2024-11-01", "aaaa", "negative", "negative")), ""),
        (format!("{HEAD}{entered}"), ""),
        (format!("{HEAD}{entered}{}", decided("2026-02-01", "cccc", "suspend", "director")), ""),
        (format!("{}{entered}", ends("2026-06-30")), ""),
        (format!("{}{entered}", ends("2027-01-31")), reminder),
        (format!("{HEAD}{entered}{evaluated}"), ""),
        (before.clone(), ""),
        (large, ""),
    ] {
        asks(&text, policy, &[]);
    }
    let shown = Registers::small("", &before).shows("small", &["show", "een", "--for", "board"]);
    assert!(
        shown.contains("Te herijken: van vóór het kader") && !shown.contains("iet vastgelegd"),
        "{shown}"
    );
    assert!(!shown.contains("niet afgewogen\n"), "{shown}");
}

#[test]
fn what_was_put_before_the_board_is_asked_until_it_decides() {
    let question = submitted("2026-05-01", "ssss", "board", "Gaan wij door nu het instituut is gesloten?");
    let said = "Gaan wij door nu het instituut is gesloten? (voorgelegd op 1 mei 2026 door Programmaleider; CvB 2026-14)";
    let informal = HEAD.replace("\"formal\"", "\"informal\"");
    for head in [HEAD, &informal] {
        let entered = format!("{head}{}", decided("2024-12-01", "bbbb", "enter", "board"));
        asks(&format!("{entered}{question}"), "", &[("submission", said)]);
        // Another body decides nothing for the board; what was decided before the question does not answer it.
        let by_director = decided("2026-06-01", "cccc", "continue", "director");
        asks(&format!("{entered}{question}{by_director}"), "", &[("submission", said)]);
        for day in ["2026-05-01", "2026-06-01"] {
            let answered = decided(day, "dddd", "continue", "board");
            asks(&format!("{entered}{question}{answered}"), "", &[]);
        }
        asks(&format!("{entered}{}", submitted("2026-05-01", "ssss", "director", "Verlengen?")), "", &[]);
        asks(&format!("{entered}{}", submitted("2026-12-02", "ssss", "board", "Verlengen?")), "", &[]);
    }
    let taken_back = question.clone()
        + "[submissions.2026-05-02-tttt]\ndate = 2026-05-02\ncorrects = \"2026-05-01-ssss\"\nwithdrawn = \"Van de agenda gehaald.\"\n";
    asks(&format!("{HEAD}{taken_back}"), "", &[]);
}

#[test]
fn a_signature_and_a_commitment_are_asked_where_the_file_leaves_them_to_the_board() {
    let entered = weighed("2024-11-01", "aaaa", "positive", "positive")
        + &decided("2024-12-01", "bbbb", "enter", "director");
    let agreed = |agreement: &str| format!("{HEAD}[agreement]\n{agreement}\n{entered}");
    let asked = ("signature", "volgens het dossier tekent het bestuur");
    asks(&agreed("signed_by = \"board\""), "", &[asked]);
    asks(&agreed("signed_by = \"director\""), "", &[]);
    asks(&agreed("reference = \"CB-1\""), "", &[]);
    asks(&agreed("signed_by = \"board\"\nsigned = 2024-12-20"), "", &[]);
    let over = decided("2025-02-01", "cccc", "end", "director");
    asks(&(agreed("signed_by = \"board\"") + &over), "", &[]);
    let strategic = HEAD.replace("[[partners]]", "category = \"strategic\"\n[[partners]]");
    let asked = ("commitment", "de categorie Strategisch partner vraagt dat het bestuur zich eraan verbindt");
    asks(&format!("{strategic}{entered}"), STRATEGIC, &[asked]);
    let committed = format!("{strategic}[strategic]\nboard_commitment = 2024-11-20\n{entered}");
    asks(&committed, STRATEGIC, &[]);
    asks(&format!("{HEAD}{entered}"), STRATEGIC, &[]);
    asks(&strategic, STRATEGIC, &[]);
}

#[test]
fn doubt_about_the_profile_is_the_boards_and_about_the_content_is_not() {
    let entered = |by: &str| decided("2024-12-01", "bbbb", "enter", by);
    let doubt = weighed("2024-11-01", "aaaa", "positive", "doubt");
    asks(&format!("{HEAD}{doubt}{}", entered("board")), "", &[]);
    let asked = ("profile", "op 1 november 2024 was daarover twijfel, en dan besluit het bestuur");
    asks(&format!("{HEAD}{doubt}{}", entered("director")), "", &[asked]);
    asks(&format!("{HEAD}{doubt}"), "", &[asked]);
    // Negative is not doubt.
    let running =
        format!("{HEAD}{}{}", weighed("2024-11-01", "aaaa", "positive", "positive"), entered("board"));
    let later =
        |content: &str, profile: &str| running.clone() + &weighed("2026-05-01", "cccc", content, profile);
    asks(&later("positive", "negative"), "", &[]);
    let both = later("doubt", "doubt");
    asks(&both, "", &[("profile", "op 1 mei 2026 was daarover twijfel")]);
    let shown = Registers::small("", &both).shows("small", &["show", "een", "--for", "board"]);
    assert!(
        shown.contains("Twijfel over de inhoud bespreekt u in de eigen eenheid en met bestuurszaken."),
        "{shown}"
    );
    let content = weighed("2024-11-01", "aaaa", "doubt", "positive");
    asks(&format!("{HEAD}{content}{}", entered("director")), "", &[]);
    // An informal one is a team's to decide; doubt about its profile is the board's all the same.
    let informal = HEAD.replace("\"formal\"", "\"informal\"");
    asks(&informal, "", &[]);
    asks(&format!("{informal}{doubt}"), "", &[("profile", "besluit het bestuur")]);
    // What was in doubt before the framework is history of one from before it.
    let before = HEAD
        .replace("2025-01-01", "2020-01-01")
        .replace("[[partners]]", "before_framework = true\n[[partners]]");
    asks(
        &format!("{before}{}", weighed("2019-11-01", "aaaa", "positive", "doubt")),
        "framework = 2024-01-01\n",
        &[],
    );
}

#[test]
fn one_that_is_informal_or_was_declined_owes_nothing_on_it() {
    let informal = HEAD.replace("\"formal\"", "\"informal\"").replace("starts = 2025-01-01\n", "");
    let reason = "[considerations.2024-11-01-aaaa]\ndate = 2024-11-01\noccasion = \"entering\"\nreason = \"Het past.\"\n";
    let texts = [
        informal.clone() + &decided("2024-12-01", "bbbb", "enter", "team"),
        informal + reason + &decided("2024-12-01", "bbbb", "enter", "team"),
        HEAD.to_owned()
            + &weighed("2024-11-01", "aaaa", "negative", "positive")
            + &decided("2024-12-01", "bbbb", "decline", "director")
            + "[shared.2024-12-02-cccc]\ndate = 2024-12-02\nabout = \"2024-12-01-bbbb\"\n",
    ];
    for text in &texts {
        let shown = Registers::small("", text).shows("small", &["show", "een", "--for", "board"]);
        assert!(!shown.contains("iet vastgelegd") && !shown.contains("niet afgewogen"), "{shown}");
        let json =
            Registers::small("", text).shows("small", &["show", "een", "--for", "board", "--format", "json"]);
        assert_eq!(
            serde_json::from_str::<Value>(&json).unwrap()["not_recorded"],
            serde_json::json!([]),
            "{json}"
        );
    }
    let shown = Registers::small("", &texts[1]).shows("small", &["show", "een", "--for", "board"]);
    assert!(shown.contains("Afweging · 1 november 2024\nReden  Het past."), "{shown}");
    let shown = Registers::small("", HEAD).shows("small", &["show", "een", "--for", "board"]);
    assert!(
        shown.contains("Niet vastgelegd\nDoel; verantwoordelijk; een afweging van de inhoud; een afweging van het profiel van de partner; contact met bestuurszaken"),
        "{shown}"
    );
}

/// A dean or the board reads words: the question first, and no id in what heads a part.
#[test]
fn the_question_comes_first_and_no_key_or_id_heads_a_part() {
    let registers = Registers::examples();
    for id in
        ["samplebury", "universidade-ex", "denkbeeldig-krediet", "mantelzorg", "waterschap-verzonnen-land"]
    {
        let shown = registers.shows("voorbeeldhogeschool", &["show", id, "--for", "board", "--format", "md"]);
        let first = shown.lines().find(|line| line.starts_with("## ")).unwrap();
        assert_eq!(first, "## Gevraagd van het College van Bestuur", "{shown}");
        for heading in shown.lines().filter(|line| line.starts_with('#')) {
            let is_id = |word: &str| word.starts_with("20") && word.matches('-').count() >= 3;
            assert!(!heading.contains('_') && !heading.split([' ', '.']).any(is_id), "{heading}");
        }
    }
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
    for place in ["… (meer)", "en nog 8 in het dossier", "staat volledig in het dossier: partners show een"]
    {
        assert!(said.contains(place), "{place} in {said}");
    }
    for key in ["content.impact", "profile.conduct", ".dissent", ".summary", "considerations."] {
        assert!(!said.contains(key), "{key} in {said}");
    }
    // A short dossier is not cut.
    let short = Registers::examples().shows("every-key", &["show", "universidade", "--for", "board"]);
    assert!(!short.contains('…'), "{short}");
    // What a strategic partnership rests on is there: how it was chosen, and what shows each objective.
    let strategic =
        Registers::examples().shows("voorbeeldhogeschool", &["show", "universidade-ex", "--for", "board"]);
    for text in ["Voorgedragen door", "Wij brengen", "aantoonbare synergie (Beide"] {
        assert!(strategic.contains(text), "{text}: {strategic}");
    }
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
