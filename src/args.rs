//! What was said on the command line.

use std::path::PathBuf;

use clap::Parser;

use crate::command::Verb;
use crate::command::overview::Overview;
use crate::context::Asked;
use crate::model::Day;
use crate::render::style::ColorChoice;
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
    #[arg(long, value_name = "nl|en", global = true, display_order = 901, value_parser = lang, hide_possible_values = true)]
    lang: Option<Lang>,
    /// The day to reckon from [default: today; or `PARTNERS_TODAY`]
    #[arg(long, value_name = "YYYY-MM-DD", global = true, display_order = 902)]
    today: Option<Day>,
    /// Colour: auto, always or never
    #[arg(long, value_name = "WHEN", global = true, display_order = 903, default_value = "auto",
        value_parser = color, hide_default_value = true)]
    color: ColorChoice,
}

impl Everywhere {
    /// What was said for every command.
    pub(crate) fn asked(&self) -> Asked {
        Asked { register: self.register.clone(), lang: self.lang, today: self.today, color: self.color }
    }
}

fn lang(text: &str) -> Result<Lang, String> {
    match text {
        "nl" => Ok(Lang::Nl),
        "en" => Ok(Lang::En),
        _ => Err("nl, en".to_owned()),
    }
}

fn color(text: &str) -> Result<ColorChoice, String> {
    match text {
        "auto" => Ok(ColorChoice::Auto),
        "always" => Ok(ColorChoice::Always),
        "never" => Ok(ColorChoice::Never),
        _ => Err("auto, always, never".to_owned()),
    }
}
