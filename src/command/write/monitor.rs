//! `monitor`: a look at progress; it is no evaluation.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::context::Context;
use crate::model::{Draft, Kind, Monitoring, Shape};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records a look at progress
#[derive(Debug, clap::Args)]
pub(crate) struct Monitor {
    #[command(flatten)]
    entry: EntryArgs<Monitoring>,
}

impl Verb for Monitor {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context)
    }
}

impl RecordedEntry for Monitoring {
    const VERB: (&'static str, Kind) = ("monitor", Kind::Monitoring);

    /// One that says nothing would reset the clock all the same: one of the three is asked.
    fn questions(NewEntry { writer, .. }: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let is_silent = !["results", "attention"].iter().any(|key| draft.text([*key]).is_some());
        let progress = writer.must(["progress"], Shape::Prose, asked::PROGRESS);
        vec![
            writer.day(["date"], asked::MONITORED_ON),
            FormQuestion { is_required: is_silent, ..progress },
            writer.may(["results"], Shape::Prose, asked::RESULTS),
            writer.may(["attention"], Shape::Prose, asked::ATTENTION),
        ]
    }
}
