//! `report due`: what there is to do.

use super::{RegisterReport, ReportScope, month_of};
use crate::args::output::Output;
use crate::args::value;
use crate::outcome::Fault;
use crate::render::due::DueReport;
use crate::render::form::report::Report;
use crate::report::due::due;

/// What is due, up to the end of this month; what is past is always there
#[derive(Debug, clap::Args)]
pub(crate) struct ReportDue {
    /// Up to this day
    #[arg(long, value_name = "DATE", conflicts_with = "month")]
    until: Option<String>,
    /// Up to the end of this month
    #[arg(long, value_name = "YYYY-MM")]
    month: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportDue {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        let until = match &self.until {
            Some(until) => value::day(of.context, "--until", until)?,
            None => month_of(of.context, self.month.as_deref())?.last(),
        };
        Ok(Box::new(DueReport { until, items: due(of.register, of.context.today, until, of.unit) }))
    }
}
