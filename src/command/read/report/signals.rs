//! `report signals`: the signals that are open.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::signals::signals;

/// Which signals are open: their age, what was done, what is missing
#[derive(Debug, clap::Args)]
pub(crate) struct ReportSignals {
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportSignals {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        Ok(Box::new(signals(of.register, of.context.today, of.unit)))
    }
}
