//! `report round`: the yearly strategic round.

use super::{RegisterReport, ReportScope, year_of};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::round::round;

/// The yearly strategic round: the portfolio and the candidates, what each still owes, and who gave input
#[derive(Debug, clap::Args)]
pub(crate) struct ReportRound {
    /// Which year [default: this one]
    #[arg(long, value_name = "YEAR")]
    year: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportRound {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        let year = year_of(of, self.year.as_deref())?;
        Ok(Box::new(round(of.register, of.context.today, year, of.unit)))
    }
}
