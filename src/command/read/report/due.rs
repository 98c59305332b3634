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
    /// Up to this day, or up to the end of this week, month or year: 2026-12-31, +90d, 2026-W50, 2027-03, 2026-2027
    #[arg(long, value_name = "DATE", conflicts_with = "month")]
    until: Option<String>,
    /// Up to the end of this month, or of this academic year
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
        let policy = &of.register.policy;
        let until = match (self.until.as_deref(), self.month.as_deref()) {
            (Some(until), _) => value::last_day(of.context, policy, "--until", until)?,
            (None, Some(year)) if value::is_like_a_year(year) => {
                value::last_day(of.context, policy, "--month", year)?
            }
            (None, month) => month_of(of.context, month)?.last(),
        };
        Ok(Box::new(DueReport { until, items: due(of.register, of.context.today, until, of.unit) }))
    }
}
