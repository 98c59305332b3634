//! Every sentence keeps to the words that were chosen: one word for one thing, no English and no key in a Dutch sentence.

mod scanner;
mod terms;

use scanner::{Sentence, Tongue, sentences};

/// A sentence as its words are looked for: without what is typed or filled in, in small letters.
fn plain(text: &str) -> String {
    let mut kept = String::from(" ");
    let mut depth = 0_usize;
    for letter in unquoted(text).to_lowercase().chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => kept.push(if letter == '\n' { ' ' } else { letter }),
            _ => {}
        }
    }
    kept.push(' ');
    kept
}

/// A text without what stands between backticks.
fn unquoted(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 0 { part } else { "…" }).collect()
}

/// Whether a phrase stands in a plain text as whole words.
fn holds(plain: &str, phrase: &str) -> bool {
    plain.match_indices(phrase).any(|(at, _)| {
        let is_inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_');
        let ends = phrase.chars().next_back().is_some_and(char::is_alphanumeric);
        let begins = phrase.chars().next().is_some_and(char::is_alphanumeric);
        let is_cut = (begins && is_inside(plain[..at].chars().next_back()))
            || (ends && is_inside(plain[at + phrase.len()..].chars().next()));
        !is_cut
    })
}

/// The sentences of a language.
fn of(tongue: Tongue) -> impl Iterator<Item = Sentence> {
    sentences().into_iter().filter(move |it| it.tongue == Some(tongue))
}

#[test]
fn every_sentence_is_read_with_its_language() {
    let all = sentences();
    let count = |tongue| all.iter().filter(|it| it.tongue == Some(tongue)).count();
    let (dutch, english) = (count(Tongue::Dutch), count(Tongue::English));
    assert!(dutch > 2500 && english > 2000, "{dutch} Dutch and {english} English ones were found");
    let is_said = |text: &str| {
        plain(text).trim().split(' ').filter(|it| it.chars().any(char::is_alphabetic)).count() > 1
    };
    let is_code = |text: &str| text.contains(" | ") || text.starts_with("--") || text.starts_with("<<<");
    let unknown: Vec<String> = all
        .iter()
        .filter(|it| it.tongue.is_none() && is_said(&it.text) && !is_code(&it.text))
        .map(|it| format!("{}: {}", it.place, it.text))
        .collect();
    assert!(unknown.is_empty(), "in which language is this?\n{}", unknown.join("\n"));
    for (tongue, known) in [
        (Tongue::Dutch, "Eén wijziging."),
        (Tongue::English, "One change."),
        (Tongue::Dutch, "te herijken"),
        (Tongue::English, "to review"),
        (Tongue::Dutch, "Hoe heet de samenwerking?"),
        (Tongue::Dutch, "juridische zaken"),
        (Tongue::English, "legal affairs"),
        (Tongue::Dutch, "Alleen internationale"),
        (Tongue::Dutch, "Beheert het register en adviseert."),
    ] {
        assert!(all.iter().any(|it| it.tongue == Some(tongue) && it.text == known), "{tongue:?}: {known}");
    }
}

#[test]
fn one_thing_has_one_word() {
    let mut wrong = Vec::new();
    for (tongue, table) in [(Tongue::Dutch, terms::DUTCH), (Tongue::English, terms::ENGLISH)] {
        for sentence in of(tongue) {
            let text = plain(&sentence.text);
            let whole = format!("{}: {text}", sentence.place);
            for (phrase, instead, unless) in table {
                let is_other = unless.iter().any(|other| whole.contains(other));
                if holds(&text, phrase) && !is_other {
                    wrong.push(format!("{}: ‘{phrase}’ is {instead}: {}", sentence.place, sentence.text));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What commands and flags say of themselves in English stands in the code of each command.
#[test]
fn one_thing_has_one_word_in_english_help() {
    fn each(command: &clap::Command, said: &mut Vec<String>) {
        let own = [command.get_about(), command.get_long_about()];
        let of_arguments = command.get_arguments().flat_map(|it| [it.get_help(), it.get_long_help()]);
        said.extend(own.into_iter().chain(of_arguments).flatten().map(ToString::to_string));
        command.get_subcommands().for_each(|it| each(it, said));
    }
    let mut said = Vec::new();
    each(&partners::args::tree(&partners::command::VERBS), &mut said);
    assert!(said.len() > 300, "{} sentences", said.len());
    for text in said {
        let found = terms::ENGLISH.iter().find(|(phrase, ..)| holds(&plain(&text), phrase));
        assert!(found.is_none(), "{text}: {found:?}");
    }
}

/// The files that a forge runs say the same in both languages, on one line.
#[test]
fn one_thing_has_one_word_in_the_files_for_a_forge_and_in_the_dutch_page() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let forge = walkdir::WalkDir::new(root.join("examples/ci")).into_iter().map(|it| it.unwrap().into_path());
    let pages = forge.filter(|it| it.is_file()).chain([root.join("README.nl.md")]);
    let mut read = 0;
    for path in pages {
        let text = plain(&std::fs::read_to_string(&path).unwrap());
        // The English word `stand` is another one.
        let table = terms::DUTCH.iter().filter(|it| it.0 != "stand");
        for (phrase, instead, _) in table {
            assert!(!holds(&text, phrase), "{}: ‘{phrase}’ is {instead}", path.display());
        }
        read += 1;
    }
    assert!(read > 9, "{read} files");
}

/// Who reads Dutch types Dutch: the values in a command are the words that the screen has for them.
#[test]
fn no_command_in_a_dutch_sentence_takes_an_english_word() {
    let mut read = 0;
    for sentence in of(Tongue::Dutch).filter(|it| !it.place.contains("words/init/")) {
        for value in terms::typed_values(&sentence.text) {
            read += 1;
            assert!(
                !terms::SPELLED.contains(&value.as_str()),
                "{}: ‘{value}’ in {}",
                sentence.place,
                sentence.text
            );
        }
    }
    assert!(read > 100, "{read} values");
}

#[test]
fn no_english_word_stands_in_a_dutch_sentence() {
    let mut wrong = Vec::new();
    for sentence in of(Tongue::Dutch) {
        let text = plain(&terms::without_commands(&unquoted(&sentence.text)));
        let found = terms::FOREIGN.iter().filter(|word| holds(&text, word));
        wrong.extend(found.map(|word| format!("{}: ‘{word}’: {}", sentence.place, sentence.text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_key_stands_in_a_dutch_sentence() {
    let mut wrong = Vec::new();
    for sentence in of(Tongue::Dutch).filter(|it| !terms::OF_FILES.iter().any(|file| it.place.contains(file)))
    {
        let text = plain(&terms::without_commands(&unquoted(&sentence.text)));
        let is_key = |word: &str| {
            word.contains('_')
                || word.contains('=')
                || word.contains("[[")
                || ["true", "false"].contains(&word)
        };
        let words = text.split([' ', ',', ';', ':', '(', ')']).map(|it| it.trim_end_matches('.'));
        let found = words.filter(|it| is_key(it) && it.chars().any(char::is_alphabetic));
        wrong.extend(found.map(|key| format!("{}: {key}: {}", sentence.place, sentence.text)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_may_not_be_said_would_be_found() {
    assert!(holds(&plain("Staat zij in de Hoofdversie?"), "hoofdversie"));
    assert!(!holds(&plain("met `hoofdversie`, of {hoofdversie}"), "hoofdversie"));
    assert!(!holds(&plain("de hoofdversies"), "hoofdversie"));
    assert!(
        !plain(&terms::without_commands("leg vast met partners decide ID --by board.")).contains("board")
    );
    assert!(plain(&terms::without_commands("vraag het aan board")).contains("board"));
}
