//! `report register`: every partnership that governance keeps. It asks for no action.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::register::register as rows;

/// Every formal and strategic partnership, as governance keeps them
#[derive(Debug, clap::Args)]
pub(crate) struct ReportRegister {
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportRegister {
    const CAN_ASK: bool = false;

    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        Ok(Box::new(rows(of.register, of.context.today, of.unit)))
    }
}
