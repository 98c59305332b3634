//! `monitor`: a look at progress; it is no evaluation.

use super::new_entry::EntryArgs;
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::model::{Kind, Monitoring, Shape};
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
        self.entry.record(context, ("monitor", Kind::Monitoring), &|entry, _| questions(entry.writer))
    }
}

fn questions(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    vec![
        writer.day(["date"], asked::MONITORED_ON),
        writer.may(["progress"], Shape::Prose, asked::PROGRESS),
        writer.may(["results"], Shape::Prose, asked::RESULTS),
        writer.may(["attention"], Shape::Prose, asked::ATTENTION),
    ]
}
