//! Without a command: the register today.

use crate::args::as_of::Then;
use crate::args::reading::{Format, about, shown};
use crate::context::Context;
use crate::context::register::Whole;
use crate::outcome::{Fault, Said};
use crate::render::overview as render;
use crate::report::overview::overview;
use crate::words::labels::Labels;
use crate::words::overview as words;

/// Shows the register today.
#[derive(Debug, clap::Args)]
pub struct Overview {
    /// Without a command: how the overview is written
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    #[command(flatten)]
    pub(crate) then: Then,
}

impl Overview {
    /// Nothing may be said of the overview when something else is asked for.
    pub(crate) fn refuse(&self, context: &Context) -> Result<(), Fault> {
        match self.format {
            Some(_) => Err(Fault::request(words::format_goes_after(context.lang))),
            None => Ok(()),
        }
    }

    pub(crate) fn run(self, context: &Context) -> Result<Said, Fault> {
        let whole = Whole::seen(context)?;
        let format = self.format.unwrap_or_default();
        let about = about(context, &whole.register.policy, format)?;
        let labels = Labels::new(context.lang, &whole.register.policy);
        let today = overview(&whole.register, context.today);
        let out = match format {
            Format::Text => render::text(labels, context.style, &about, &today),
            Format::Md => shown(context.style, format, &render::page(labels, &about, &today)),
            Format::Json => render::json(labels, &about, &today),
        };
        Ok(whole.says(out))
    }
}
