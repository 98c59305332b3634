//! `report contacts`: who knows whom.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::contacts::contacts;

/// The network map: with every partner the contacts on both sides, by function
#[derive(Debug, clap::Args)]
pub(crate) struct ReportContacts {
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportContacts {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        Ok(Box::new(contacts(of.register, of.context.today, of.unit)))
    }
}
