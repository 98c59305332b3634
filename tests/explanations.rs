//! What the compiler cannot see: empty or untranslated texts, examples that are no TOML, words that judge.

use partners::check::RULES;
use partners::words::Bilingual;
use partners::words::explain::*;

/// Examples of what the parser itself refuses.
const NOT_TOML: [&str; 3] = ["syntax", "unresolved-merge", "duplicate-id"];

fn texts() -> Vec<(&'static str, Bilingual)> {
    let rules = RULES.iter().flat_map(|rule| {
        let it = rule.explanation;
        [it.says, it.what, it.why, it.source, it.way_out].into_iter().map(|text| (rule.id, text))
    });
    let topics = [SIGNALS, ROLES, TERMS, PRIVACY];
    let topics = topics.iter().flat_map(|topic| topic.paragraphs.iter().map(|text| (topic.title.en, *text)));
    let terms = TERM_LIST.iter().map(|term| (term.en, term.meaning));
    rules.chain(topics).chain(terms).collect()
}

#[test]
fn every_text_is_a_sentence_in_both_languages() {
    for (of, text) in texts() {
        assert_ne!(text.nl, text.en, "{of}: not translated");
        for sentence in [text.nl, text.en] {
            assert!(sentence.ends_with(['.', '?']), "{of}: no full stop: {sentence}");
            assert!(!sentence.contains("  "), "{of}: two spaces: {sentence}");
        }
    }
}

#[test]
fn every_example_is_toml_unless_it_shows_what_is_not() {
    for rule in RULES {
        let parsed = partners::edit::fragment(rule.explanation.example);
        assert_eq!(parsed.is_err(), NOT_TOML.contains(&rule.id), "{}: {:?}", rule.id, parsed.err());
    }
}

#[test]
fn the_register_never_judges() {
    let words =
        ["score", "ranking", "blokke", "blocked", "zwarte lijst", "blacklist", "hoog risico", "high risk"];
    for (of, text) in texts() {
        for word in words {
            assert!(!text.nl.to_lowercase().contains(word), "{of}: {word}: {}", text.nl);
            assert!(!text.en.to_lowercase().contains(word), "{of}: {word}: {}", text.en);
        }
    }
}

/// Every command of the contract; an explanation sends nobody to one that is not there.
const COMMANDS: &str = "init add set consider decide share advise assess signal follow-up evaluate monitor adjusted \
    handover sample undo rename edit redact import list show why history diff report guide check explain audit export \
    publish doctor browse completions man sync resolve except submit find";

#[test]
fn what_is_explained_names_only_commands_that_are_there() {
    let command = partners::args::tree(&partners::command::VERBS);
    let is_there = |verb: &str| command.find_subcommand(verb).is_some();
    let of_rules = RULES.iter().map(|rule| rule.explanation);
    let rules = of_rules.flat_map(|it| [it.says, it.what, it.why, it.way_out]);
    let topics = [SIGNALS, ROLES, TERMS, PRIVACY];
    let topics = topics.iter().flat_map(|topic| topic.paragraphs.iter().copied());
    let mut named = 0;
    for text in rules.chain(topics) {
        for words in [text.nl, text.en] {
            for after in words.split("partners ").skip(1) {
                let verb =
                    after.split(|c: char| c != '-' && !c.is_ascii_lowercase()).next().unwrap_or_default();
                if COMMANDS.split_whitespace().any(|it| it == verb) {
                    assert!(is_there(verb), "partners {verb}: {words}");
                    named += 1;
                }
            }
        }
    }
    assert!(named > 20, "{named}");
}
