//! `adjusted`: that an adjustment was done, and its effect.

use super::new_entry::{NewEntry, RecordedEntry, record_about};
use crate::args::fields::{FieldFlags, Flag};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::command::write::interview::confirm;
use crate::context::register::ReadableRegister;
use crate::context::{Context, entry};
use crate::model::{AdjustmentDone, Day, Draft, Kind, Shape};
use crate::outcome::{Fault, Reply};
use crate::words::{dates, questions as asked, write as words};

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
        let (id, done_before) = self.meant(context)?;
        let about = ("adjustment", Kind::Adjustment, id.as_str());
        let Some(day) = done_before else {
            return record_about(context, (&self.fields, &self.writing), about);
        };
        let said = words::adjusted_before(context.lang, &dates::day(context.lang, day));
        let is_asked = context.surroundings.is_terminal && !self.writing.dry_run;
        if is_asked && !confirm(context, &said, &words::record_once_more(context.lang))? {
            return Err(Fault::request(words::nothing_written(context.lang)));
        }
        let reply = record_about(context, (&self.fields, &self.writing), about)?;
        let remarks = if is_asked { reply.remarks } else { format!("{}{said}\n", reply.remarks) };
        Ok(Reply { remarks, ..reply })
    }
}

impl Adjusted {
    /// The adjustment that is meant, and when it was done already.
    fn meant(&self, context: &Context) -> Result<(String, Option<Day>), Fault> {
        let whole = ReadableRegister::load(context)?;
        let kind = Some(Kind::Adjustment);
        let (partnership, line) = entry::entry(context, &whole.register, kind, &self.adjustment)?;
        let adjustment = partnership.dossier.adjustments.get(line.id.as_str());
        let done = adjustment.and_then(|it| partnership.dossier.done(it, context.today));
        Ok((line.id.to_string(), done.map(|done| done.date)))
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
