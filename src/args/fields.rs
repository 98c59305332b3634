//! Fields become flags by name: the keys of what is written, with `_` as `-`.

use std::marker::PhantomData;

use clap::builder::ArgExt;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use crate::model::{KeyPath, Schema, Shape, Status};
use crate::text::fold::compared;
use crate::words::{Lang, labels};

/// The words that a flag takes.
#[derive(Clone, Copy, Debug)]
pub enum Vocabulary {
    /// As files spell them.
    Words(&'static [&'static str]),
    Statuses,
}

impl ArgExt for Vocabulary {}

impl Vocabulary {
    /// The longest list that is shown.
    const SHOWN: usize = 12;

    /// The words as help shows them: in English as files spell them, in Dutch as they are called. Nothing of a list that is
    /// long.
    pub fn shown(self, lang: Lang) -> Vec<&'static str> {
        let words: Vec<&str> = match (self, lang) {
            (Self::Words(all), Lang::En) => all.to_vec(),
            (Self::Words(all), Lang::Nl) => {
                all.iter().map(|it| labels::of_vocabulary(all, it).map_or(*it, |label| label.nl)).collect()
            }
            (Self::Statuses, Lang::En) => Status::ALL.iter().map(|it| it.spelling()).collect(),
            (Self::Statuses, Lang::Nl) => Status::ALL.iter().map(|it| labels::status(lang, *it)).collect(),
        };
        if words.len() > Self::SHOWN { Vec::new() } else { words }
    }

    /// What an argument is, with the words that it takes.
    pub fn told(argument: &Arg, help: &str, lang: Lang) -> String {
        let words = argument.get::<Self>().map(|it| it.shown(lang)).unwrap_or_default();
        if words.is_empty() { help.to_owned() } else { format!("{help}: {}", words.join(", ")) }
    }
}

/// One flag: its name, the key it fills, and what that holds.
#[derive(Clone, Debug)]
pub(crate) struct Flag {
    pub(crate) name: String,
    pub(crate) key: KeyPath,
    pub(crate) shape: Shape,
    doc: &'static str,
    /// A word that is taken in place of such a value.
    pub(crate) instead: Option<&'static str>,
    /// Only in a fragment: what a flag cannot name.
    is_for_input: bool,
}

impl Flag {
    /// A flag for a key, under another name than the key's own.
    pub(crate) fn named(name: &str, key: KeyPath, shape: Shape, doc: &'static str) -> Self {
        Self { name: name.to_owned(), key, shape, doc, instead: None, is_for_input: false }
    }

    /// The same, which also takes a word.
    pub(crate) fn or_word(self, word: &'static str) -> Self {
        Self { instead: Some(word), ..self }
    }

    /// Whether a text is the word that is taken in place of a value: as it is spelled, or in Dutch.
    pub(crate) fn is_instead(&self, text: &str) -> bool {
        let is_none = |word: &str| word == "none" && compared(text) == "geen";
        self.instead.is_some_and(|word| word == text || is_none(word))
    }

    /// The same key under another name.
    pub(crate) fn renamed(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self }
    }

    /// The same key, only in a fragment.
    pub(crate) fn for_input(self) -> Self {
        Self { is_for_input: true, ..self }
    }

    /// The same key, also by a flag, with what that is.
    pub(crate) fn shown(self, doc: &'static str) -> Self {
        Self { doc, is_for_input: false, ..self }
    }

    /// Whether a key is this one's: a number stands for any number, a star for any name.
    pub(crate) fn is_for(&self, key: &KeyPath) -> bool {
        let is_number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
        self.key.0.len() == key.0.len()
            && self
                .key
                .0
                .iter()
                .zip(&key.0)
                .all(|(own, step)| own == step || own == "*" || (is_number(own) && is_number(step)))
    }

    /// The argument's own id, which no positional argument shares.
    fn argument(&self) -> String {
        format!("field-{}", self.name)
    }

    fn is_list(&self) -> bool {
        matches!(self.shape, Shape::Texts | Shape::Words(_) | Shape::Numbers(..))
    }
}

/// The flags of a table's keys below a path; the judgement in a table is named after the table.
pub(crate) fn of_schema(schema: &'static Schema, below: &KeyPath) -> Vec<Flag> {
    let mut flags = Vec::new();
    for key in schema.keys {
        let path = below.join(key.name);
        match key.shape {
            Shape::Table(inner) => flags.extend(of_schema(inner, &path)),
            Shape::Tables(inner) => flags.extend(only_for_input(inner, &path.join("0"))),
            Shape::Named(inner) => flags.extend(only_for_input(inner, &path.join("*"))),
            Shape::ByWord(words) => flags.extend(
                words
                    .iter()
                    .map(|word| Flag::named(word, path.join(word), Shape::Prose, key.doc).for_input()),
            ),
            Shape::TableOrTables(_)
            | Shape::NamedTexts
            | Shape::NamedDays
            | Shape::Entries(_)
            | Shape::Anything => {}
            shape => {
                let table = below.0.last().filter(|_| key.name == "judgement");
                let name = table.map_or(key.name, String::as_str).replace('_', "-");
                flags.push(Flag::named(&name, path, shape, key.doc.trim()));
            }
        }
    }
    flags
}

fn only_for_input(schema: &'static Schema, below: &KeyPath) -> impl Iterator<Item = Flag> {
    of_schema(schema, below).into_iter().map(Flag::for_input)
}

/// A kind of thing that has flags.
pub(crate) trait Flagged {
    /// Its flags.
    fn flags() -> Vec<Flag>;
}

/// What was given as flags: the flag's index in [`Flagged::flags`], and the text.
#[derive(Debug)]
pub(crate) struct FieldFlags<F> {
    pub(crate) texts: Vec<(Flag, String)>,
    kind: PhantomData<F>,
}

impl<F: Flagged> FromArgMatches for FieldFlags<F> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut texts = Vec::new();
        for flag in F::flags().into_iter().filter(|flag| !flag.is_for_input) {
            let given: Vec<&String> =
                matches.get_many(&flag.argument()).map(Iterator::collect).unwrap_or_default();
            if !given.is_empty() {
                let text = given.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n");
                texts.push((flag, text));
            }
        }
        Ok(Self { texts, kind: PhantomData })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl<F: Flagged> clap::Args for FieldFlags<F> {
    fn augment_args(command: Command) -> Command {
        let flags = F::flags().into_iter().filter(|flag| !flag.is_for_input);
        flags.fold(command, |command, flag| command.arg(arg(&flag)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn arg(flag: &Flag) -> Arg {
    let value = match flag.shape {
        Shape::Day if flag.instead.is_some() => "YYYY-MM-DD|none",
        Shape::Day => "YYYY-MM-DD",
        Shape::Flag => "true|false",
        Shape::Number(..) | Shape::Numbers(..) => "NUMBER",
        Shape::Interval => "INTERVAL",
        Shape::Word(_) | Shape::Words(_) => "WORD",
        Shape::Prose => "TEXT|@FILE",
        _ => "TEXT",
    };
    let doc = flag.doc.trim_end_matches('.').to_owned();
    let action = if flag.is_list() { ArgAction::Append } else { ArgAction::Set };
    let arg = Arg::new(flag.argument())
        .long(flag.name.clone())
        .value_name(value)
        .help(doc)
        .action(action)
        .help_heading("Fields");
    // `--accepted` alone says yes; what follows it with a dash is the next flag.
    if matches!(flag.shape, Shape::Flag) {
        return arg.num_args(0..=1).default_missing_value("true");
    }
    let arg = arg.allow_hyphen_values(true);
    // Other words are refused with all else that is wrong, and not by the parser; Tab offers these.
    match flag.shape {
        Shape::Word(words) | Shape::Words(words) => {
            let offered = move || words.iter().map(CompletionCandidate::new).collect::<Vec<_>>();
            arg.add(ArgValueCandidates::new(offered)).add(Vocabulary::Words(words))
        }
        _ => arg,
    }
}
