//! `report`: what is due, which signals are open, what a month brought; `account` has the others.

use super::report_accounts;
use super::report_accounts::Audience;
use crate::args::as_of_flag::AsOfFlag;
use crate::args::output::{Forms, How, Made};
use crate::args::reading::known_unit;
use crate::args::verb::Verb;
use crate::args::written_day;
use crate::context::Context;
use crate::context::register::Whole;
use crate::model::Day;
use crate::outcome::{Fault, Outcome, Reply};
use crate::render::form::about::About;
use crate::render::{due as render_due, month as render_month, signals as render_signals};
use crate::report::window::Month;
use crate::report::{due, month, signals};
use crate::words::labels::Labels;
use crate::words::overview as words;

/// Reports: what is due, signals, a month, the round, contacts, cycles, a year, the register
#[derive(Debug, clap::Args)]
pub(crate) struct Report {
    #[command(subcommand)]
    which: Which,
}

#[derive(Debug, clap::Subcommand)]
enum Which {
    /// What is due, up to the end of this month; what is past is always there
    Due {
        /// Up to this day
        #[arg(long, value_name = "YYYY-MM-DD", conflicts_with = "month", value_parser = written_day)]
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
    /// The yearly strategic round: the portfolio and the candidates, what each still owes, and who gave input
    Round {
        /// Which year [default: this one]
        #[arg(long, value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// The network map: with every partner the contacts on both sides, by function
    Contacts {
        #[command(flatten)]
        how: How,
    },
    /// What is not complete: no goal, an evaluation that led nowhere, an adjustment left undone
    Cycle {
        #[command(flatten)]
        how: How,
    },
    /// The account of a year: what was decided and why, what became of signals, what evaluations changed
    Annual {
        /// For whom
        #[arg(long, value_enum, default_value = "internal", value_name = "READER")]
        audience: Audience,
        /// Which year [default: this one]
        #[arg(long, value_name = "YEAR")]
        year: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// Every formal and strategic partnership, as governance keeps them
    Register {
        #[command(flatten)]
        how: How,
    },
}

/// What a report is made of.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) context: &'a Context,
    pub(crate) whole: &'a Whole,
    pub(crate) about: &'a About,
    pub(crate) labels: Labels<'a>,
    pub(crate) unit: Option<&'a str>,
}

impl Verb for Report {
    fn as_of(&self) -> Option<&AsOfFlag> {
        Some(&self.which.how().as_of)
    }

    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let how = self.which.how();
        let whole = Whole::seen(context)?;
        let policy = &whole.register.policy;
        let unit = how.unit.as_deref().map(|unit| known_unit(context.lang, policy, unit)).transpose()?;
        let about = how.about(context, policy)?;
        let labels = Labels::new(context.lang, policy);
        let asked = Asked { context, whole: &whole, about: &about, labels, unit };
        let (made, is_something) = self.which.made(&asked)?;
        let delivered = how.deliver(context, made)?;
        let is_red = how.exit_code && is_something;
        let said = whole.says(delivered.out);
        let outcome = said.outcome.max(if is_red { Outcome::Findings } else { Outcome::Fine });
        Ok(Reply { outcome, bytes: delivered.bytes, ..said })
    }
}

impl Which {
    fn how(&self) -> &How {
        match self {
            Self::Due { how, .. }
            | Self::Signals { how }
            | Self::Month { how, .. }
            | Self::Round { how, .. }
            | Self::Contacts { how }
            | Self::Cycle { how }
            | Self::Annual { how, .. }
            | Self::Register { how } => how,
        }
    }

    /// The report in the form that was asked for, and whether there is something in it to act on.
    fn made(&self, asked: &Asked<'_>) -> Result<(Made, bool), Fault> {
        let Asked { context, whole, about, labels, unit } = *asked;
        let (register, today) = (&whole.register, context.today);
        Ok(match self {
            Self::Due { until, month, how } => {
                let until = match until {
                    Some(until) => *until,
                    None => month_of(context, month.as_deref())?.last(),
                };
                let items = due::due(register, today, until, unit);
                let forms = Forms {
                    page: &|| render_due::page(labels, about, until, &items),
                    json: &|| render_due::json(labels, about, until, &items),
                    sheet: &|| render_due::sheet(labels, &items),
                    days: Some(&|| render_due::days(labels, &items)),
                };
                (how.make(context, about, &forms)?, !items.is_empty())
            }
            Self::Signals { how } => {
                let signals = signals::signals(register, today, unit);
                let forms = Forms {
                    page: &|| render_signals::page(labels, &register.policy, about, &signals),
                    json: &|| render_signals::json(about, &signals),
                    sheet: &|| render_signals::sheet(labels, &signals),
                    days: None,
                };
                (how.make(context, about, &forms)?, !signals.is_empty())
            }
            Self::Month { month, how } => {
                let of_month = month::month(register, today, month_of(context, month.as_deref())?, unit);
                let forms = Forms {
                    page: &|| render_month::page(labels, about, &of_month),
                    json: &|| render_month::json(labels, about, &of_month),
                    sheet: &|| render_month::sheet(labels, &of_month),
                    days: Some(&|| render_due::days(labels, &of_month.due)),
                };
                let is_something = !of_month.due.is_empty() || !of_month.signals.is_empty();
                (how.make(context, about, &forms)?, is_something)
            }
            Self::Round { year, how } => report_accounts::round(asked, how, year.as_deref())?,
            Self::Contacts { how } => report_accounts::contacts(asked, how)?,
            Self::Cycle { how } => report_accounts::cycle(asked, how)?,
            Self::Annual { audience, year, how } => {
                report_accounts::annual(asked, how, year.as_deref(), *audience)?
            }
            Self::Register { how } => report_accounts::register(asked, how)?,
        })
    }
}

fn month_of(context: &Context, month: Option<&str>) -> Result<Month, Fault> {
    match month {
        Some(text) => text.parse().map_err(|()| Fault::request(words::no_month(context.lang, text))),
        None => Ok(Month::of(context.today)),
    }
}
