//! `advise`: that somebody was contacted, or gave advice.

use super::new_entry::EntryArgs;
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::model::{Advice, AdviceKind, Adviser, Draft, Kind, Shape};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records that somebody was contacted, or gave advice
#[derive(Debug, clap::Args)]
pub(crate) struct Advise {
    #[command(flatten)]
    entry: EntryArgs<Advice>,
}

impl Verb for Advise {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context, ("advise", Kind::Advice), &|entry, draft| questions(entry.writer, draft))
    }
}

fn questions(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = vec![
        writer.word::<Adviser>(["from"], asked::ADVICE_FROM),
        writer.word::<AdviceKind>(["kind"], asked::ADVICE_KIND),
        writer.day(["date"], asked::ADVICE_ON),
        writer.may(["reference"], Shape::Text, asked::REFERENCE),
    ];
    if draft.text(["kind"]) != Some("contacted") {
        questions.push(writer.may(["gist"], Shape::Prose, asked::GIST));
    }
    questions
}
