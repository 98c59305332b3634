//! What the compiler cannot see: empty or untranslated texts, examples that are no TOML, words that judge.

use partners::words::Bilingual;
use partners::words::explain::*;

macro_rules! every {
    ($($rule:ident)*) => { [$((stringify!($rule), $rule)),*] };
}

const EVERY: [(&str, Explanation); 52] = every! {
    SYNTAX ENCODING TOO_LARGE NOT_A_FILE UNRESOLVED_MERGE UNKNOWN_KEY WRONG_TYPE MISSING_KEY UNKNOWN_WORD FILE_NAME
    DUPLICATE_ID ENTRY_ID DANGLING_REFERENCE ENDS_BEFORE_START IDENTIFIER RUNNING_WITHOUT_DECISION
    DECISION_WITHOUT_REASONS ENTERED_WITHOUT_CONSIDERATION CONSIDERATION_INCOMPLETE CONSIDERED_AFTER_DECISION
    ENTERED_WITHOUT_BOTH_POSITIVE PROFILE_DOUBT_NOT_DECIDED_BY_BOARD NOT_SIGNED_BY_BOARD_OR_DIRECTOR
    GOVERNANCE_NOT_CONTACTED NO_EVALUATION_PLAN NO_KNOWLEDGE_SECURITY_OUTCOME STRATEGIC_OBJECTIVES STRATEGIC_PARTS
    STRATEGIC_ONLY_EXCHANGE EVALUATION_INCOMPLETE NO_ADJUSTMENT_OR_REASON RENEWED_WITHOUT_CONSIDERATION
    ENDED_WITHOUT_BOARD OUTCOME_WITHOUT_FEEDBACK NOT_SHARED_WITH_PARTNER DOUBT_UNDECIDED OWNER_MISSING
    ONE_SIDED_CONTACTS CONTACT_UNVERIFIED SIGNED_BEFORE_AGREED PLACEHOLDER DATE_IN_FUTURE PERSONAL_DATA
    HIDDEN_CHARACTERS POSSIBLE_DUPLICATE TO_REVIEW ENTRY_CHANGED ENTRY_REMOVED PARTNERSHIP_REMOVED ID_REUSED
    RULES_LOWERED CHANGED_SINCE_CONSIDERED
};

/// Examples of what the parser itself refuses.
const NOT_TOML: [&str; 3] = ["SYNTAX", "UNRESOLVED_MERGE", "DUPLICATE_ID"];

fn texts() -> Vec<(&'static str, Bilingual)> {
    let rules = EVERY.iter().flat_map(|(rule, e)| {
        [e.says, e.what, e.why, e.source, e.way_out].into_iter().map(|text| (*rule, text))
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
    for (rule, explanation) in EVERY {
        let parsed = partners::edit::fragment(explanation.example);
        assert_eq!(parsed.is_err(), NOT_TOML.contains(&rule), "{rule}: {:?}", parsed.err());
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
    publish doctor browse completions man sync resolve";

#[test]
fn what_is_explained_names_only_commands_that_are_there() {
    let command = partners::args::tree(&partners::command::VERBS);
    let is_there = |verb: &str| command.find_subcommand(verb).is_some();
    let of_rules = partners::check::RULES.iter().map(|rule| rule.explanation);
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
