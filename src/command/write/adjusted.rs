//! `adjusted`: that an adjustment was done, and its effect.

use super::new_entry::{NewEntry, RecordedEntry, record_about};
use crate::args::fields::{FieldFlags, Flag};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::context::Context;
use crate::model::{AdjustmentDone, Draft, Kind, Shape};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records that an adjustment was done, and its effect
#[derive(Debug, clap::Args)]
pub(crate) struct Adjusted {
    /// The adjustment
    #[arg(value_name = "ADJUSTMENT")]
    adjustment: String,
    #[command(flatten)]
    fields: FieldFlags<AdjustmentDone>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Adjusted {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let about = ("adjustment", Kind::Adjustment, self.adjustment.as_str());
        record_about(context, (&self.fields, &self.writing), about)
    }
}

impl RecordedEntry for AdjustmentDone {
    const VERB: (&'static str, Kind) = ("adjusted", Kind::AdjustmentDone);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        flags.retain(|flag| flag.name != "adjustment");
        flags
    }

    fn questions(NewEntry { writer, .. }: &NewEntry<'_>, _: &Draft) -> Vec<FormQuestion> {
        vec![writer.day(["date"], asked::DONE_ON), writer.may(["effect"], Shape::Prose, asked::EFFECT)]
    }
}
