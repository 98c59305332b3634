//! `report cycle`: what was begun and not completed.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::cycle::cycle;

/// What is not complete: no goal, an evaluation that led nowhere, an adjustment left undone
#[derive(Debug, clap::Args)]
pub(crate) struct ReportCycle {
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportCycle {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        Ok(Box::new(cycle(of.register, of.context.today, of.unit)))
    }
}
