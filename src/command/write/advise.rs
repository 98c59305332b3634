//! `advise`: that somebody was contacted, or gave advice.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
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
        self.entry.record(context)
    }
}

impl RecordedEntry for Advice {
    const VERB: (&'static str, Kind) = ("advise", Kind::Advice);

    fn questions(NewEntry { writer, .. }: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let mut questions = vec![
            writer.word::<Adviser>(["from"], asked::ADVICE_FROM),
            writer.word::<AdviceKind>(["kind"], asked::ADVICE_KIND),
            writer.day(["date"], asked::ADVICE_ON),
        ];
        if draft.text(["kind"]) != Some("contacted") {
            questions.push(writer.may(["gist"], Shape::Prose, asked::GIST));
        }
        questions.push(writer.may(["reference"], Shape::Text, asked::REFERENCE));
        questions
    }
}
