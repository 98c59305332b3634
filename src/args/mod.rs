//! What was said on the command line.

pub(crate) mod as_of_flag;
pub mod dutch;
pub mod fields;
mod grouped;
pub(crate) mod known;
pub mod output;
pub(crate) mod paper;
pub(crate) mod refusal;
pub(crate) mod value;
pub mod verb;
pub(crate) mod writing;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};
use clap::{Args as _, Command, FromArgMatches as _};

use self::as_of_flag::AsOfFlag;
use self::fields::Vocabulary;
use self::output::Format;
use self::verb::{ParsedVerb, Verbs};
use crate::context::Invocation;
use crate::render::form::style::ColorChoice;
use crate::words::Lang;

/// A register of partnerships, kept as plain text in git: what was weighed, who decided, what is due
///
/// Without a command it shows the register today.
#[derive(Debug, clap::Args)]
pub(crate) struct RootFlags {
    /// The register's folder [default: the nearest one, here or upwards; or `PARTNERS_REGISTER`]
    #[arg(long, value_name = "DIR", global = true, display_order = 900)]
    register: Option<PathBuf>,
    /// The language of prompts and reports [default: the register's own]
    #[arg(long, value_name = "nl|en", global = true, display_order = 901, hide_possible_values = true,
        value_parser = PossibleValuesParser::new(["nl", "en"]).map(|word| lang(&word)))]
    lang: Option<Lang>,
    /// The day to reckon from [default: today; or `PARTNERS_TODAY`]
    #[arg(long, value_name = "DATE", global = true, display_order = 902)]
    today: Option<String>,
    /// Colour: auto, always or never
    #[arg(long, value_name = "WHEN", global = true, display_order = 903, default_value = "auto",
        hide_possible_values = true, hide_default_value = true,
        value_parser = PossibleValuesParser::new([
            PossibleValue::new("auto"),
            PossibleValue::new("always").alias("altijd"),
            PossibleValue::new("never").alias("nooit"),
        ]).map(|word| color(&word)))]
    color: ColorChoice,
    /// Without a command: how the overview is written
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// Without a command: writes the overview to a file
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) as_of: AsOfFlag,
}

/// The whole tree of commands, for help.
pub fn tree(verbs: &Verbs) -> Command {
    let command = Command::new("partners").version(env!("CARGO_PKG_VERSION")).max_term_width(110);
    RootFlags::augment_args(command.disable_help_subcommand(true))
        .subcommands(verbs.rows.iter().map(verb::VerbRow::whole).map(with_words))
}

/// A command whose arguments say which words they take.
fn with_words(command: Command) -> Command {
    command.mut_args(|argument| {
        let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        let told = Vocabulary::told(&argument, &help, Lang::En);
        if told == help { argument } else { argument.help(told) }
    })
}

/// What the words ask for.
///
/// # Errors
///
/// When they are not as the commands have it, or ask for help: what clap says of it is made of a tree that has no more
/// than the verbs, so it is said anew of the whole tree.
pub(crate) fn parsed(
    words: &[OsString],
    verbs: &Verbs,
) -> Result<(RootFlags, Option<ParsedVerb>), clap::Error> {
    let command = Command::new("partners").version("").disable_help_subcommand(true);
    let command = RootFlags::augment_args(command).subcommands(verbs.rows.iter().map(verb::VerbRow::shallow));
    let mut matches = command.try_get_matches_from(words)?;
    let request = verb::request(verbs.rows, &mut matches)?;
    Ok((RootFlags::from_arg_matches_mut(&mut matches)?, request))
}

impl RootFlags {
    /// What was said for every command.
    pub(crate) fn invocation(&self) -> Invocation {
        Invocation {
            register: self.register.clone(),
            lang: self.lang,
            today: self.today.clone(),
            color: self.color,
            ..Invocation::default()
        }
    }
}

fn lang(word: &str) -> Lang {
    if word == "en" { Lang::En } else { Lang::Nl }
}

fn color(word: &str) -> ColorChoice {
    match word {
        "always" | "altijd" => ColorChoice::Always,
        "never" | "nooit" => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}

/// What can be told of the command line before it is parsed: for the language of help, and of what is refused.
pub(crate) fn overheard(words: &[OsString]) -> Invocation {
    let mut invocation = Invocation::default();
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
            ("--lang", Some(word)) if word == "nl" || word == "en" => invocation.lang = Some(lang(&word)),
            ("--register", Some(folder)) => invocation.register = Some(PathBuf::from(folder)),
            _ => {}
        }
    }
    invocation
}
