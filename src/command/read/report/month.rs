//! `report month`: what a month asks and brought.

use super::{RegisterReport, ReportScope, month_of};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::month::month;

/// A month: what is due, which signals are open, and what was recorded
#[derive(Debug, clap::Args)]
pub(crate) struct ReportMonth {
    /// Which month [default: this one]
    #[arg(long, value_name = "YYYY-MM")]
    month: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportMonth {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        let asked = month_of(of.context, self.month.as_deref())?;
        Ok(Box::new(month(of.register, of.context.today, asked, of.unit)))
    }
}
