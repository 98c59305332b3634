//! `adjusted`: that an adjustment was done, and its effect.

use super::new_entry::NewEntry;
use crate::args::fields::{FieldFlags, Flag, Flagged};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{AdjustmentDone, Kind, Shape, Value};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records that an adjustment was done, and its effect
#[derive(Debug, clap::Args)]
pub(crate) struct Adjusted {
    /// The adjustment
    #[arg(value_name = "ADJUSTMENT")]
    adjustment: String,
    #[command(flatten)]
    fields: FieldFlags<DoneFlags>,
    #[command(flatten)]
    writing: Writing,
}

/// The flags of an adjustment that was done, without which one it is.
#[derive(Debug)]
struct DoneFlags;

impl Flagged for DoneFlags {
    fn flags() -> Vec<Flag> {
        AdjustmentDone::flags().into_iter().filter(|flag| flag.name != "adjustment").collect()
    }
}

impl Verb for Adjusted {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let (of, verb) = ((Kind::Adjustment, self.adjustment.as_str()), ("adjusted", Kind::AdjustmentDone));
        let (entry, adjustment) = NewEntry::about(context, &self.writing, &whole.register, of, verb)?;
        let mut draft = entry.answers(&self.fields, &|_| questions(entry.writer))?;
        draft.put(["adjustment"].into(), Value::Text(adjustment.to_string()));
        entry.record(&draft)
    }
}

fn questions(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    vec![writer.day(["date"], asked::DONE_ON), writer.may(["effect"], Shape::Prose, asked::EFFECT)]
}
