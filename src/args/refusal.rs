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
use crate::text::fold::SoughtPart;
use crate::text::near::nearest;
use crate::words::{Lang, help, request};

/// Either help that was asked for, or what is wrong with the request.
pub(crate) enum Answer {
    Help(String),
    Wrong(Lang, Fault),
}

/// So many commands are named to whoever said a word of their help.
const SEVERAL: usize = 4;
/// How help calls the arguments that say whom or what a command is about.
const WHOM: [&str; 7] = ["<ID>", "<ENTRY>", "<ENTRY|ID>", "<SIGNAL>", "<ADJUSTMENT>", "<OLD>", "<NEW>"];
/// The flags that do.
const WHOM_FLAGS: [&str; 8] =
    ["--about", "--after", "--all-of", "--considers", "--contact", "--corrects", "--like", "--prompted-by"];

/// The same words with an empty text for whom or what a command is about, where nothing else is wrong at that place.
pub(crate) fn with_nobody(words: &[OsString], error: &Error) -> Option<Vec<OsString>> {
    let (arguments, mut words) = (strings(error, ContextKind::InvalidArg), words.to_vec());
    match error.kind() {
        ErrorKind::MissingRequiredArgument if arguments.iter().all(|it| WHOM.contains(&it.as_str())) => {
            words.extend(arguments.iter().map(|_| OsString::new()));
        }
        ErrorKind::InvalidValue if strings(error, ContextKind::InvalidValue).concat().is_empty() => {
            let flag = arguments.first()?.split(' ').next().filter(|flag| WHOM_FLAGS.contains(flag))?;
            words.iter_mut().rfind(|word| *word == flag)?.push("=");
        }
        _ => return None,
    }
    Some(words)
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
            hint =
                one_of_several(lang, &near(lang, &word, of(ContextKind::SuggestedSubcommand), words, verbs));
            request::unknown_command(lang, &word)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            hint = legal(lang, &of(ContextKind::ValidSubcommand));
            request::no_command(lang)
        }
        ErrorKind::MissingRequiredArgument => request::missing(lang, &of(ContextKind::InvalidArg).join(", ")),
        ErrorKind::InvalidValue if value.is_empty() => {
            hint = legal(lang, &called(lang, &argument, of(ContextKind::ValidValue), words, verbs));
            request::no_value(lang, &argument)
        }
        ErrorKind::InvalidValue => {
            let values = called(lang, &argument, of(ContextKind::ValidValue), words, verbs);
            let near = nearest(&value, values.iter().map(String::as_str)).map(str::to_owned);
            hint = near
                .map(|near| request::did_you_mean(lang, &near))
                .into_iter()
                .chain(legal(lang, &values))
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

/// The commands that are near to a word: those that clap found, and the nearest of all. Who reads Dutch is first offered what
/// does that by its own help: a Dutch word that looks like an English name seldom means it.
fn near(lang: Lang, word: &str, found: Vec<String>, words: &[OsString], verbs: &Verbs) -> Vec<String> {
    if !found.is_empty() && lang == Lang::En {
        return found;
    }
    let (command, _) = command_of(words, dutch::translated(tree(verbs)));
    let shown: Vec<&clap::Command> = command.get_subcommands().filter(|it| !it.is_hide_set()).collect();
    if let Some(near) = nearest(word, shown.iter().map(|it| it.get_name())) {
        return vec![near.to_owned()];
    }
    let part = SoughtPart::of(word).filter(|_| lang == Lang::Nl && word.chars().count() > 3);
    let is_about = |it: &&&clap::Command| {
        let about = it.get_about().map(ToString::to_string).unwrap_or_default();
        part.as_ref().is_some_and(|part| part.is_in(&about))
    };
    let about = shown.iter().filter(is_about).take(SEVERAL).map(|it| it.get_name().to_owned());
    let about: Vec<String> = about.collect();
    if about.is_empty() { found } else { about }
}

/// The words that an argument takes, as help names them: who reads Dutch is told the Dutch ones.
fn called(lang: Lang, argument: &str, found: Vec<String>, words: &[OsString], verbs: &Verbs) -> Vec<String> {
    if lang == Lang::En {
        return found;
    }
    let mut all = dutch::translated(tree(verbs));
    // What is built can be told by its name, and has the flags that every command takes.
    all.build();
    let (command, _) = command_of(words, all);
    let taken = command.get_arguments().find(|it| it.to_string() == argument);
    taken.map_or(found, dutch::values)
}

fn one_of_several(lang: Lang, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| request::did_you_mean(lang, &words.join("`, `")))
}

fn legal(lang: Lang, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| request::legal(lang, &words.join(", ")))
}

/// The command that was meant, as far as it is known: `partners report due`.
fn in_command(words: &[OsString], verbs: &Verbs) -> String {
    command_of(words, tree(verbs)).1
}

/// The same, and what it is.
fn command_of(words: &[OsString], tree: clap::Command) -> (clap::Command, String) {
    let mut path = tree.get_name().to_owned();
    let mut command = tree;
    for word in words.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(inner) = command.find_subcommand(word) {
            path = format!("{path} {word}");
            command = inner.clone();
        }
    }
    (command, path)
}
