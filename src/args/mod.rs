//! What was said on the command line.

pub(crate) mod as_of;
pub mod dutch;
pub(crate) mod fields;
pub(crate) mod later;
pub(crate) mod output;
pub(crate) mod reading;
pub(crate) mod refusal;
pub(crate) mod value;
pub(crate) mod writing;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args as _, Command, FromArgMatches as _, Parser, Subcommand as _};

use crate::command::Verb;
use crate::command::read::overview::Overview;
use crate::context::Asked;
use crate::model::{Day, day};
use crate::render::form::style::ColorChoice;
use crate::words::Lang;

/// A register of partnerships, kept as plain text in git: what was weighed, who decided, what is due
///
/// Without a command it shows the register today.
#[derive(Debug, Parser)]
#[command(name = "partners", version, max_term_width = 110, disable_help_subcommand = true)]
pub struct Args {
    #[command(flatten)]
    pub(crate) everywhere: Everywhere,
    #[command(flatten)]
    pub(crate) overview: Overview,
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
}

#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Everywhere {
    /// The register's folder [default: the nearest one, here or upwards; or `PARTNERS_REGISTER`]
    #[arg(long, value_name = "DIR", global = true, display_order = 900)]
    register: Option<PathBuf>,
    /// The language of prompts and reports [default: the register's own]
    #[arg(long, value_name = "nl|en", global = true, display_order = 901, hide_possible_values = true,
        value_parser = PossibleValuesParser::new(["nl", "en"]).map(|word| lang(&word)))]
    lang: Option<Lang>,
    /// The day to reckon from [default: today; or `PARTNERS_TODAY`]
    #[arg(long, value_name = "YYYY-MM-DD", global = true, display_order = 902, value_parser = written_day)]
    today: Option<Day>,
    /// Colour: auto, always or never
    #[arg(long, value_name = "WHEN", global = true, display_order = 903, default_value = "auto",
        hide_possible_values = true, hide_default_value = true,
        value_parser = PossibleValuesParser::new(["auto", "always", "never"]).map(|word| color(&word)))]
    color: ColorChoice,
}

impl Args {
    /// The arguments that the words are.
    ///
    /// # Errors
    /// When they are not as the commands have it, or ask for help: what clap says of it is made of a tree that has no
    /// more than the verbs, so it is said anew of the whole tree.
    pub(crate) fn parsed(words: &[OsString]) -> Result<Self, clap::Error> {
        let command = Command::default().name("partners").version("").disable_help_subcommand(true);
        let command = Overview::augment_args(Everywhere::augment_args(command));
        let mut matches = Verb::augment_subcommands_for_update(command).try_get_matches_from(words)?;
        Self::from_arg_matches_mut(&mut matches)
    }
}

impl Everywhere {
    /// What was said for every command.
    pub(crate) fn asked(&self) -> Asked {
        Asked {
            register: self.register.clone(),
            lang: self.lang,
            today: self.today,
            color: self.color,
            ..Asked::default()
        }
    }
}

/// The day of a flag: written as a file has it, and no looser.
pub(crate) fn written_day(text: &str) -> Result<Day, String> {
    day::written(text).ok_or_else(String::new)
}

fn lang(word: &str) -> Lang {
    if word == "en" { Lang::En } else { Lang::Nl }
}

fn color(word: &str) -> ColorChoice {
    match word {
        "always" => ColorChoice::Always,
        "never" => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}

/// What can be told of the command line before it is parsed: for the language of help, and of what is refused.
pub(crate) fn overheard(words: &[OsString]) -> Asked {
    let mut asked = Asked::default();
    let mut words = words.iter().skip(1).map(|word| word.to_string_lossy()).take_while(|word| word != "--");
    while let Some(word) = words.next() {
        let (flag, value) = match word.split_once('=') {
            Some((flag, value)) => (flag, Some(value.to_owned())),
            None => (word.as_ref(), None),
        };
        if !matches!(flag, "--lang" | "--register") {
            continue;
        }
        match (flag, value.or_else(|| words.next().map(std::borrow::Cow::into_owned))) {
            ("--lang", Some(word)) if word == "nl" || word == "en" => asked.lang = Some(lang(&word)),
            ("--register", Some(folder)) => asked.register = Some(PathBuf::from(folder)),
            _ => {}
        }
    }
    asked
}
