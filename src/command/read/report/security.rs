//! `report security`: what the knowledge-security desk looks at.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::security::security;

/// For the knowledge-security desk: what has no outcome yet, has conditions, or changed since
#[derive(Debug, clap::Args)]
pub(crate) struct ReportSecurity {
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportSecurity {
    const ASKS_WHO_IS_ABROAD: bool = true;

    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        Ok(Box::new(security(of.register, of.context.today, of.unit)))
    }
}
