//! Help, and what the command line has wrong, in the reader's language. The language is worked out before parsing: from what
//! was overheard, then from the register.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::grouped::in_groups;
use super::verb::Verbs;
use super::{dutch, overheard, tree};
use crate::context::{self, Surroundings};
use crate::outcome::Fault;
use crate::text::near::nearest;
use crate::words::{Lang, help, request};

/// Either help that was asked for, or what is wrong with the request.
pub(crate) enum Answer {
    Help(String),
    Wrong(Lang, Fault),
}

/// How help calls the argument that says whom or what a command is about.
const WHOM: [&str; 5] = ["<ID>", "<ENTRY>", "<ENTRY|ID>", "<SIGNAL>", "<ADJUSTMENT>"];

/// Whether nothing is wrong but that a command is not told whom or what it is about.
pub(crate) fn lacks_only_whom(error: &Error) -> bool {
    let missing = strings(error, ContextKind::InvalidArg);
    error.kind() == ErrorKind::MissingRequiredArgument
        && matches!(missing.as_slice(), [one] if WHOM.contains(&one.as_str()))
}

/// What to say when the words were not simply a command.
pub(crate) fn answer(words: &[OsString], surroundings: &Surroundings, verbs: &Verbs) -> Answer {
    let lang = context::language(&overheard(words), surroundings);
    let command = match lang {
        Lang::Nl => dutch::translated(tree(verbs)),
        Lang::En => tree(verbs),
    };
    let command = in_groups(command, verbs, lang, surroundings.width);
    let Err(error) = command.try_get_matches_from(words) else { return Answer::Help(String::new()) };
    if error.use_stderr() {
        return Answer::Wrong(lang, fault(lang, &error, words, verbs));
    }
    let text = error.render().to_string();
    Answer::Help(if lang == Lang::Nl { text.replace("[OPTIONS]", help::SOME_OPTIONS) } else { text })
}

fn fault(lang: Lang, error: &Error, words: &[OsString], verbs: &Verbs) -> Fault {
    let of = |kind| strings(error, kind);
    let one = |kind| of(kind).into_iter().next().unwrap_or_default();
    let (argument, value) = (one(ContextKind::InvalidArg), one(ContextKind::InvalidValue));
    let mut hint = None;
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            hint = one_of_several(lang, &of(ContextKind::SuggestedArg));
            request::unknown_flag(lang, &argument)
        }
        ErrorKind::UnknownArgument => request::too_much(lang, &argument),
        ErrorKind::InvalidSubcommand => {
            let word = one(ContextKind::InvalidSubcommand);
            hint = one_of_several(lang, &near(&word, of(ContextKind::SuggestedSubcommand), verbs));
            request::unknown_command(lang, &word)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            hint = legal(lang, &of(ContextKind::ValidSubcommand));
            request::no_command(lang)
        }
        ErrorKind::MissingRequiredArgument => request::missing(lang, &of(ContextKind::InvalidArg).join(", ")),
        ErrorKind::InvalidValue if value.is_empty() => {
            hint = legal(lang, &of(ContextKind::ValidValue));
            request::no_value(lang, &argument)
        }
        ErrorKind::InvalidValue => {
            let words = of(ContextKind::ValidValue);
            let near = nearest(&value, words.iter().map(String::as_str)).map(str::to_owned);
            hint = near
                .map(|near| request::did_you_mean(lang, &near))
                .into_iter()
                .chain(legal(lang, &words))
                .reduce(|a, b| format!("{a} {b}"));
            request::wrong_value(lang, &value, &argument)
        }
        ErrorKind::ValueValidation => request::wrong_value(lang, &value, &argument),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            request::other_number(lang, &argument)
        }
        ErrorKind::NoEquals => request::no_equals(lang, &argument),
        ErrorKind::ArgumentConflict => {
            request::conflict(lang, &argument, &of(ContextKind::PriorArg).join(", "))
        }
        ErrorKind::InvalidUtf8 => request::no_characters(lang),
        _ => request::not_understood(lang),
    };
    let fault = Fault::request(sentence);
    let fault = if let Some(hint) = hint { fault.hint(hint) } else { fault };
    fault.hint(request::see_help(lang, &in_command(words, verbs)))
}

fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// The commands that are near to a word: those that clap found, else the nearest of all.
fn near(word: &str, found: Vec<String>, verbs: &Verbs) -> Vec<String> {
    if !found.is_empty() {
        return found;
    }
    let command = tree(verbs);
    let names = command.get_subcommands().filter(|it| !it.is_hide_set()).map(clap::Command::get_name);
    nearest(word, names).map(str::to_owned).into_iter().collect()
}

fn one_of_several(lang: Lang, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| request::did_you_mean(lang, &words.join("`, `")))
}

fn legal(lang: Lang, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| request::legal(lang, &words.join(", ")))
}

/// The command that was meant, as far as it is known: `partners report due`.
fn in_command(words: &[OsString], verbs: &Verbs) -> String {
    let mut command = tree(verbs);
    let mut path = command.get_name().to_owned();
    for word in words.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(inner) = command.find_subcommand(word) {
            path = format!("{path} {word}");
            command = inner.clone();
        }
    }
    path
}
