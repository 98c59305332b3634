//! `submit`: that a question was put before somebody to decide. It is asked of nobody; it says who has it.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::context::Context;
use crate::model::{Draft, Kind, Shape, Submission, SubmittedTo};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records that a question was put before the board or a director
#[derive(Debug, clap::Args)]
pub(crate) struct Submit {
    #[command(flatten)]
    entry: EntryArgs<Submission>,
}

impl Verb for Submit {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context)
    }
}

impl RecordedEntry for Submission {
    const VERB: (&'static str, Kind) = ("submit", Kind::Submission);

    fn questions(NewEntry { writer, .. }: &NewEntry<'_>, _: &Draft) -> Vec<FormQuestion> {
        vec![
            writer.word::<SubmittedTo>(["to"], asked::SUBMITTED_TO),
            writer.must(["question"], Shape::Prose, asked::SUBMITTED_QUESTION),
            writer.day(["date"], asked::SUBMITTED_ON),
            writer.may(["by"], Shape::Text, asked::SUBMITTED_BY),
            writer.may(["reference"], Shape::Text, asked::REFERENCE),
        ]
    }
}
