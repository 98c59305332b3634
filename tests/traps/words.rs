//! Traps about words, people and what is told to whom.

use super::book::{Book, formal, informal};

const NO: [&str; 0] = [];

/// X17: the theme of data and privacy lost its tick in the source, and is a theme all the same.
#[test]
fn the_hidden_theme_of_data_and_privacy_is_a_theme() {
    let theme = |name: &str, state: &str| {
        formal()
            .but("[evaluation_plan]", &format!("[themes.{name}]\nstate = \"{state}\"\n\n[evaluation_plan]"))
    };
    assert_eq!(theme("data", "agreed").said(), NO);
    assert_eq!(theme("data", "open").said(), ["note signed-before-agreed one themes.data.state"]);
    assert_eq!(
        theme("privacy", "agreed").said(),
        ["error unknown-word one themes.privacy"],
        "no other name for it"
    );
}

/// X14: git cannot forget, and what was found is not written down once more in a log.
#[test]
fn people_are_noticed_and_never_repeated() {
    let named = informal().signalled(
        "2026-01-14",
        "s1gnax",
        "Call J. Voorbeeld, 06-12345678, studentnummer 00000000.",
    );
    let book = Book::new().with("one", named);
    assert_eq!(book.said(), ["warning personal-data one signals.2026-01-14-s1gnax.summary"]);
    let finding = &book.document(&["check"])["findings"][0];
    let told = format!("{}{}", finding["message"], finding["help"]);
    assert!(!told.contains("Voorbeeld") && !told.contains("1234") && !told.contains("0000"), "{told}");
}

/// X42: the partner is told what was weighed and decided, and not what others said.
#[test]
fn the_partner_sees_neither_signals_nor_dissent() {
    let draft = formal()
        .signalled("2026-01-14", "s1gnax", "A question about who decides there.")
        .but("reasons = \"It fits", "dissent = \"One dean would rather wait.\"\nreasons = \"It fits");
    let book = Book::new().with("one", draft);
    let ours = book.out(&["show", "one"]);
    assert!(ours.contains("who decides there") && ours.contains("would rather wait"), "{ours}");
    let theirs = book.out(&["show", "one", "--for", "partner"]);
    assert!(theirs.contains("It fits our education") && theirs.contains("Students learn"), "{theirs}");
    assert!(!theirs.contains("who decides there") && !theirs.contains("would rather wait"), "{theirs}");
}

/// X31: the names of bodies are the institution’s own.
#[test]
fn bodies_bear_the_names_that_the_institution_gives_them() {
    let doubt = formal().judged("2026-01-20", "d0vbtx", "profile", "doubt");
    let book = Book::new().with("one", doubt);
    assert!(book.out(&["check"]).contains("the executive board has not decided"));
    let book = book.policy("[labels.en]\nboard = \"Governing Council\"\n");
    assert!(book.out(&["check"]).contains("the Governing Council has not decided"));
}
