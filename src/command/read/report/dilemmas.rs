//! `report dilemmas`: what there is to talk about, without who and where.

use super::{RegisterReport, ReportScope};
use crate::args::output::Output;
use crate::outcome::Fault;
use crate::render::dilemmas::DilemmaReport;
use crate::render::form::report::Report;
use crate::report::dilemmas::{dilemmas, picked};
use crate::text::clean::Clean;
use crate::words::dilemmas as words;

/// Dilemmas to talk about: doubts, refusals, closed signals, what evaluations taught; without names
#[derive(Debug, clap::Args)]
pub(crate) struct ReportDilemmas {
    /// Only these, chosen one by one
    #[arg(long, value_name = "PICK")]
    pick: Vec<String>,
    /// Also what was held against a decision
    #[arg(long)]
    dissent: bool,
    #[command(flatten)]
    output: Output,
}

impl RegisterReport for ReportDilemmas {
    fn output(&self) -> &Output {
        &self.output
    }

    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault> {
        let (register, lang) = (of.register, of.context.lang);
        let mut all = dilemmas(register, of.context.today, of.unit);
        let is_picked = !self.pick.is_empty();
        if is_picked {
            let absent = |pick: String| words::no_such(lang, Clean::line(&pick).as_str());
            let chosen = picked(&all, &self.pick);
            all = chosen.map_err(|pick| Fault::request(absent(pick)).hint(words::no_such_hint(lang)))?;
        }
        Ok(Box::new(DilemmaReport { register, all, is_picked, with_dissent: self.dissent }))
    }
}
