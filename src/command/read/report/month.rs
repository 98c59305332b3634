//! `report month`: what a month asks and brought.

use super::{RegisterReport, month_of};
use crate::args::output::Output;
use crate::context::Context;
use crate::model::Register;
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

    fn report<'r>(
        &self,
        context: &Context,
        register: &'r Register,
        unit: Option<&str>,
    ) -> Result<Box<dyn Report + 'r>, Fault> {
        let of = month_of(context, self.month.as_deref())?;
        Ok(Box::new(month(register, context.today, of, unit)))
    }
}
