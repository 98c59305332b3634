//! `report annual`: the account of a year. It asks for no action, so there is nothing in it that is due.

use super::{RegisterReport, ReportScope, year_of};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::form::report::Report;
use crate::report::annual::annual;
use crate::report::annual_public::for_public;

/// For whom the account of a year is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Audience {
    /// Participation councils, supervisory board, staff and students
    #[default]
    #[value(alias = "intern")]
    Internal,
    /// Whoever is outside the institution: less
    #[value(alias = "openbaar")]
    Public,
}

/// The account of a year: what was decided and why, what became of signals, what evaluations changed
#[derive(Debug, clap::Args)]
pub(crate) struct ReportAnnual {
    /// For whom
    #[arg(long, value_enum, default_value = "internal", value_name = "READER")]
    audience: Audience,
    /// Which year [default: this one]
    #[arg(long, value_name = "YEAR")]
    year: Option<String>,
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportAnnual {
    const CAN_ASK: bool = false;

    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        let year = year_of(of, self.year.as_deref())?;
        let annual = annual(of.register, of.context.today, year, of.unit);
        Ok(match self.audience {
            Audience::Internal => Box::new(annual),
            Audience::Public => Box::new(for_public(of.register, &annual)),
        })
    }
}
