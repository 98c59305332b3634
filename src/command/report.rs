//! `report`: what is due, which signals are open, what a month brought.

use std::path::PathBuf;

use super::load::Whole;
use super::reading::{Format, about, known_unit, put, shown};
use crate::context::Context;
use crate::model::Day;
use crate::outcome::{Fault, Outcome, Said};
use crate::render::about::About;
use crate::render::page::Page;
use crate::render::style::Style;
use crate::render::{due as render_due, month as render_month, signals as render_signals};
use crate::report::window::Month;
use crate::report::{due, month, signals};
use crate::words::labels::Labels;
use crate::words::overview as words;

/// Reports what is due, which signals are open, or what a month brought.
#[derive(Debug, clap::Args)]
pub struct Report {
    #[command(subcommand)]
    which: Which,
}

#[derive(Debug, clap::Subcommand)]
enum Which {
    /// What is due, up to the end of this month; what is past is always there
    Due {
        /// Up to this day
        #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "month")]
        until: Option<Day>,
        /// Up to the end of this month
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// Which signals are open: their age, what was done, what is missing
    Signals {
        #[command(flatten)]
        how: How,
    },
    /// A month: what is due, which signals are open, and what was recorded
    Month {
        /// Which month [default: this one]
        #[arg(long, value_name = "YYYY-MM")]
        month: Option<String>,
        #[command(flatten)]
        how: How,
    },
}

#[derive(Debug, clap::Args)]
struct How {
    /// Of one unit
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Ends with exit code 1 when something is due or open
    #[arg(long)]
    exit_code: bool,
}

/// A report in whichever format was asked for, and whether there is something in it to act on.
struct Made {
    out: String,
    is_something: bool,
}

impl Report {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let (Which::Due { how, .. } | Which::Signals { how } | Which::Month { how, .. }) = &self.which;
        let whole = Whole::load(context)?;
        let policy = &whole.register.policy;
        let unit = how.unit.as_deref().map(|unit| known_unit(context.lang, policy, unit)).transpose()?;
        let about = about(context, policy, how.format)?;
        let labels = Labels::new(context.lang, policy);
        let made = self.made(context, &whole, &about, labels, unit)?;
        let out = match &how.out {
            Some(file) => put(context, file, &made.out)?,
            None => made.out,
        };
        let is_red = how.exit_code && made.is_something;
        let mut said = whole.says(out);
        said.outcome = said.outcome.max(if is_red { Outcome::Findings } else { Outcome::Fine });
        Ok(said)
    }

    fn made(
        &self,
        context: &Context,
        whole: &Whole,
        about: &About,
        labels: Labels<'_>,
        unit: Option<&str>,
    ) -> Result<Made, Fault> {
        let (register, today) = (&whole.register, context.today);
        Ok(match &self.which {
            Which::Due { until, month, how } => {
                let until = match until {
                    Some(until) => *until,
                    None => month_of(context, month.as_deref())?.last(),
                };
                let items = due::due(register, today, until, unit);
                let page = || render_due::page(labels, about, until, &items);
                let out = how.said(context, page, || render_due::json(labels, about, until, &items));
                Made { out, is_something: !items.is_empty() }
            }
            Which::Signals { how } => {
                let open = signals::open(register, today, unit);
                let page = || render_signals::page(labels, about, &open);
                let out = how.said(context, page, || render_signals::json(about, &open));
                Made { out, is_something: !open.is_empty() }
            }
            Which::Month { month, how } => {
                let of_month = month::month(register, today, month_of(context, month.as_deref())?, unit);
                let page = || render_month::page(labels, about, &of_month);
                let out = how.said(context, page, || render_month::json(labels, about, &of_month));
                Made { out, is_something: !of_month.due.is_empty() || !of_month.signals.is_empty() }
            }
        })
    }
}

impl How {
    /// A file is for whoever opens it later: not as wide as this terminal, and without colour.
    fn said(&self, context: &Context, page: impl Fn() -> Page, json: impl Fn() -> String) -> String {
        let style = if self.out.is_some() { Style::default() } else { context.style };
        if self.format == Format::Json { json() } else { shown(style, self.format, &page()) }
    }
}

fn month_of(context: &Context, month: Option<&str>) -> Result<Month, Fault> {
    match month {
        Some(text) => text.parse().map_err(|()| Fault::request(words::no_month(context.lang, text))),
        None => Ok(Month::of(context.today)),
    }
}
