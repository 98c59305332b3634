//! Words of the format, units, categories and countries: as the file spells them or as a report prints them, in either language.

use crate::fixture::{POLICY, Register};

fn register() -> Register {
    let labels = "\n[labels.nl]\nboard = \"Directieraad\"\n[labels.en]\nboard = \"Council\"\n";
    let register = Register::with_two();
    let categories =
        "\n[categories.double]\nnl = \"Dubbel\"\nen = \"Twice\"\n[categories.second]\nnl = \"Twice\"\n";
    register.file("register/register.toml", &format!("{POLICY}{categories}{labels}")).commit()
}

#[test]
fn filters_take_what_reports_print() {
    let register = register();
    // The title says by what was asked; below it stands the same.
    let rows = |args: &[&str]| {
        let out = register.run(&[&["list"], args].concat()).fine().out;
        out[out.find("Name ").unwrap()..].to_owned()
    };
    let all = rows(&[]);
    for filter in [
        &["--status", "active"][..],
        &["--status", "loopt"],
        &["--status", "Actief"],
        &["--unit", "zorg"],
        &["--unit", "Zorg"],
        &["--unit", "HEALTH"],
    ] {
        assert_eq!(rows(filter), all, "{filter:?}");
    }
    let health = register.run(&["report", "due", "--unit", "Health", "--format", "json"]).fine().out;
    assert_eq!(health, register.run(&["report", "due", "--unit", "zorg", "--format", "json"]).fine().out);
    register.run(&["list", "--unit", "Healht"]).refuses(2, "did you mean `zorg`?");
    register.run(&["list", "--status", "nonsense"]).refuses(2, "you can choose from noted, proposed");
    register.run(&["list", "--form", "Gezamenlijk onderzoek"]).fine();
    let dutch = register.run(&["list", "--country", "NL"]).fine().out;
    assert!(dutch.contains("exemplo") && !dutch.contains("gastcolleges"), "{dutch}");
    for country in ["Nederland", "the Netherlands", "nl"] {
        assert_eq!(register.run(&["list", "--country", country]).fine().out, dutch, "{country}");
    }
    register.run(&["list", "--country", "UK"]).refuses(2, "did you mean `GB`?");
    register.run(&["list", "--category", "Exchange Partner"]).fine();
    register
        .run(&["list", "--category", "twice"])
        .refuses(2, "`twice` can stand for more than one: double, second");
}

#[test]
fn flags_and_set_write_what_the_file_spells() {
    let register = register();
    let change = |args: &[&str]| {
        register.run(args).fine();
        register.last_change()
    };
    let add = |more: &[&str]| {
        let first = ["add", "Novo", "--formality", "INFORMEEL", "--unit", "Business School"];
        let decided = ["--decide", "aangaan", "--by", "Directieraad", "--reasons", "R."];
        change(&[&first[..], &decided, more].concat())
    };
    for country in ["Brazilië", "brazilie", "Brazil", "BR", "br", "BRA"] {
        let added = add(&["--country", country]);
        for line in [
            "+formality = \"informal\"",
            "+unit      = \"business-school\"",
            "+country = \"BR\"",
            "+outcome = \"enter\"",
            "+by      = \"board\"",
        ] {
            let found = added.lines().any(|it| it.split_whitespace().eq(line.split_whitespace()));
            assert!(found, "{country}: no {line} in {added}");
        }
    }
    for (pair, line) in [
        ("category=Uitwisselingspartner", "category"),
        ("unit=business", "business-school"),
        ("formality=Formeel", "formal"),
        ("forms=Gezamenlijk onderzoek, exchange", "\"joint-research\", \"exchange\""),
        ("signed-by=Council", "\"board\""),
        ("country=België", "\"BE\""),
        ("data=niet van toepassing", "not-relevant"),
    ] {
        let said = [&["set", "exemplo", pair][..], &["--accept"]].concat();
        let ran = register.run(&said);
        let unchanged = ran.err.contains("nothing was changed");
        assert!(ran.code == 0 || unchanged, "{pair}: {}", ran.err);
        let head = register.read("register/partnerships/zorg/exemplo.toml");
        assert!(head.contains(line), "{pair}: {head}");
    }
    let step = change(&[
        "signal",
        "gastcolleges",
        "--from",
        "medewerker",
        "--kind",
        "actuele gebeurtenis",
        "--summary",
        "S.",
    ]);
    assert!(step.contains("\"staff\"") && step.contains("\"event\""), "{step}");
}

#[test]
fn what_is_no_word_is_refused_with_what_is_meant() {
    let register = register();
    let add = |more: &[&str]| {
        register.run(&[&["add", "N", "--formality", "formal", "--unit", "zorg"], more].concat())
    };
    for (country, code) in [("EL", "GR"), ("UK", "GB"), ("Brazillie", "BR"), ("el", "GR")] {
        add(&["--country", country]).refuses(2, &format!("did you mean `{code}`?"));
        register
            .run(&["set", "exemplo", &format!("country={country}")])
            .refuses(2, &format!("did you mean `{code}`?"));
    }
    for country in ["XX", "Narnia", "\u{1b}[31m"] {
        let ran = add(&["--country", country]).refuses(2, "--country: ");
        assert!(!ran.err.contains('\u{1b}'), "{:?}", ran.err);
    }
    register.run(&["add", "N", "--formality", "formal", "--unit", "zrog"]).refuses(2, "did you mean `zorg`?");
    add(&["--category", "Twice"]).refuses(2, "`Twice` can stand for more than one: double, second");
    register.run(&["decide", "exemplo", "--outcome", "verlengd", "--by", "board"]).refuses(2, "--outcome: ");
    register
        .run(&["set", "exemplo", "category=nothing"])
        .refuses(2, "no category in this register is called `nothing`");
}

#[test]
fn a_dutch_reader_is_offered_dutch_words_and_may_type_them() {
    let register = register();
    let asked = ["--lang", "nl", "decide", "exemplo", "--outcome", "voortzeten"];
    let refused =
        register.run(&asked).refuses(2, "`voortzeten` is hier geen bekend woord; bedoelt u `voortzetten`?");
    for said in ["`niet aangaan`, `voortzetten`, `bijstellen`", "(team, leidinggevende, directeur, "] {
        assert!(refused.err.contains(said), "{said}: {}", refused.err);
    }
    for code in ["decline", "renew", "manager"] {
        assert!(!refused.err.contains(code), "{code}: {}", refused.err);
    }
    let decided = ["--outcome", "voortzetten", "--by", "leidinggevende", "--reasons", "R."];
    register.run(&[&["--lang", "nl", "decide", "exemplo"], &decided[..]].concat()).fine();
    assert!(register.last_change().contains("+by = \"manager\""), "{}", register.last_change());
}

/// What was printed before is taken as well as what is printed now.
#[test]
fn former_names_of_words_are_taken() {
    let register = register();
    for (said, meant) in [
        ("evaluation_plan.mode=periodiek", "mode = \"periodic\""),
        ("evaluation_plan.mode=na afloop", "mode = \"at-end\""),
        ("evaluation_plan.mode=periodiek", "mode = \"periodic\""),
        ("evaluation_plan.mode=aan het einde", "mode = \"at-end\""),
        ("agreement.renewal=verlengt vanzelf", "renewal = \"automatic\""),
        ("agreement.renewal=na een besluit", "renewal = \"by-decision\""),
    ] {
        let ran = register.run(&["set", "exemplo", said, "--accept"]);
        assert_eq!(ran.code, 0, "{said}: {}", ran.err);
        let file = register.read("register/partnerships/zorg/exemplo.toml");
        let is_there = file.lines().any(|line| line.split_whitespace().eq(meant.split_whitespace()));
        assert!(is_there, "{said} is not {meant}: {file}");
    }
}

/// An institution whose board and governance service have other names reads those, and no second ones.
#[test]
fn the_institutions_own_names_stand_in_explanations_and_in_prompts() {
    let labels = "\n[labels.nl]\nboard = \"Raad van Bestuur\"\ngovernance = \"Bureau Kwaliteit\"\n\
        [labels.en]\nboard = \"Council\"\ngovernance = \"Quality Office\"\n";
    let register = Register::with_two().file("register/register.toml", &format!("{POLICY}{labels}")).commit();
    let roles = register.run(&["explain", "roles", "--lang", "nl"]).fine().out;
    for own in [
        "De Raad van Bestuur is eindverantwoordelijk",
        "net als de Raad van Bestuur",
        "Bureau Kwaliteit beheert",
    ] {
        assert!(roles.contains(own), "{own}: {roles}");
    }
    assert!(!roles.contains("College") && !roles.contains("Bestuurszaken"), "{roles}");
    let rule = register.run(&["explain", "governance-not-contacted", "--lang", "en"]).fine().out;
    assert!(rule.contains("contact with Quality Office") && rule.contains("--from governance"), "{rule}");
    let (_, screen) =
        register.sits(&["add"]).answers("Hoe heet de samenwerking?", "Nieuw").sees("> ").types("\x03").ends();
    assert!(screen.contains("Raad van") && !screen.contains("College"), "{screen}");
}

#[test]
fn the_words_of_dutch_help_are_taken() {
    use clap::builder::PossibleValue;
    use partners::args::fields::Vocabulary;
    use partners::words::Lang;
    let command = partners::args::tree(&partners::command::VERBS);
    let register = crate::fixture::Register::with_two();
    for verb in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        for argument in verb.get_arguments() {
            let Some(vocabulary) = argument.get::<Vocabulary>() else { continue };
            let Some(flag) = argument.get_long() else { continue };
            for word in vocabulary.shown(Lang::Nl) {
                let flag = format!("--{flag}={word}");
                let asked: &[&str] = match verb.get_name() {
                    "add" => &["add", "X"],
                    "list" => &["list"],
                    "init" => continue,
                    name => &[name, "exemplo"],
                };
                let ran = register.run(&[asked, &[&flag, "--lang", "nl"]].concat());
                let is_refused = ran.err.lines().any(|line| line.contains(&format!("`{word}`")));
                assert!(!is_refused, "{} {flag}: {}", verb.get_name(), ran.err);
            }
        }
        for argument in verb.get_arguments().filter(|it| it.get_long() == Some("for")) {
            let is_dutch = |it: &PossibleValue| it.get_name_and_aliases().any(|name| name == "bestuur");
            assert!(argument.get_possible_values().iter().any(is_dutch));
        }
    }
    let board = register.run(&["show", "exemplo", "--for", "bestuur", "--format", "tekst"]).fine();
    assert_eq!(board.out, register.run(&["show", "exemplo", "--for", "board"]).out);
    register.run(&["report", "annual", "--audience", "openbaar", "--color", "nooit"]).fine();
}

/// What an institution calls its board, its governance service and its strategy team is said in every explanation; one that
/// gave no names reads general words, and never another institution's.
#[test]
fn no_explanation_names_a_body_that_the_register_does_not_have() {
    let labels = "\n[labels.nl]\nboard = \"Raad van Bestuur\"\ngovernance = \"Bureau Kwaliteit\"\nstrategy = \"Team Koers\"\n\
        [labels.en]\nboard = \"Council\"\ngovernance = \"Quality Office\"\nstrategy = \"Course Team\"\n";
    let named = Register::with_two().file("register/register.toml", &format!("{POLICY}{labels}")).commit();
    let plain = Register::with_two().commit();
    let others = ["College van", "Dienst Bestuurszaken", "team Strategie", "Board Affairs", "{"];
    let general =
        ["estuurszaken", "strategieteam", "the executive board", "strategy team", "with governance"];
    for lang in ["nl", "en"] {
        let rules = partners::check::RULES.iter().map(|rule| rule.id);
        for about in rules.chain(["roles", "terms", "privacy", "signals"]) {
            for (register, forbidden) in
                [(&plain, &others[..]), (&named, &[&others[..], &general[..]].concat())]
            {
                let said = register.run(&["explain", about, "--lang", lang]).fine().out;
                // A command takes the general word in every register.
                let said = said.replace("--from bestuurszaken", "");
                // The framework's own institution is named as the example that it is; examples show how a file spells it.
                let own = |line: &&str| !line.contains("De Haagse Hogeschool") && !line.contains(['=', '[']);
                for line in said.lines().filter(own) {
                    let found = forbidden.iter().find(|other| line.contains(**other));
                    assert!(found.is_none(), "{about} in {lang} says {found:?}: {line}");
                }
            }
        }
    }
    let roles = named.run(&["explain", "roles", "--lang", "nl"]).fine().out;
    assert!(roles.contains("neemt Team Koers elk jaar"), "{roles}");
    let roles = plain.run(&["explain", "roles", "--lang", "nl"]).fine().out;
    for general in ["Het bestuur is eindverantwoordelijk", "Bestuurszaken beheert", "neemt het strategieteam"]
    {
        assert!(roles.contains(general), "{general}: {roles}");
    }
}

/// What a flag refuses is answered with the words that its help has, in the reader's language.
#[test]
fn a_refused_value_is_answered_with_the_words_of_the_readers_language() {
    let register = Register::with_two().commit();
    let said = |args: &[&str]| register.run(&[&["--lang", "nl"], args].concat()).err;
    for (args, words) in [
        (&["publish", "--audience", "iets", "site"][..], "mogelijk: intern, bestuur, openbaar"),
        (&["report", "annual", "--audience", "iets"], "mogelijk: intern, openbaar"),
        (&["show", "exemplo", "--for", "iedereen"], "mogelijk: partner, bestuur"),
        (&["check", "--format", "pdf"], "mogelijk: tekst, json, github"),
        (&["list", "--color", "paars"], "mogelijk: auto, altijd, nooit"),
        (&["guide", "exemplo", "--preamble=iets"], "mogelijk: vastgelegd, gedeelde-waarden"),
    ] {
        assert!(said(args).contains(words), "{words}: {}", said(args));
    }
    register.run(&["list", "--color", "paars"]).refuses(2, "auto, always, never");
    for colour in ["altijd", "always", "nooit"] {
        register.run(&["list", "--color", colour]).fine();
    }
    let country = said(&["list", "--country", "Utopia"]);
    assert!(country.contains("schrijf de naam van het land") && !country.contains("ISO"), "{country}");
}
