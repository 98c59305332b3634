//! `advise`: that somebody was contacted, or gave advice.

use super::new_entry::{EntryArgs, entry_flags};
use crate::args::fields::{Flag, Flagged};
use crate::args::verb::Verb;
use crate::ask::Question;
use crate::ask::questions::Asker;
use crate::context::Context;
use crate::model::dossier::{Advice, Kind};
use crate::model::draft::Draft;
use crate::model::facts::{Facts, Shape};
use crate::model::vocabulary::{AdviceKind, Adviser};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records that somebody was contacted, or gave advice
#[derive(Debug, clap::Args)]
pub(crate) struct Advise {
    #[command(flatten)]
    entry: EntryArgs<Advice>,
}

impl Flagged for Advice {
    fn flags() -> Vec<Flag> {
        entry_flags(Self::SCHEMA)
    }
}

impl Verb for Advise {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context, ("advise", Kind::Advice), &|entry, draft| questions(entry.asker, draft))
    }
}

fn questions(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![
        asker.word::<Adviser>(["from"], asked::ADVICE_FROM),
        asker.word::<AdviceKind>(["kind"], asked::ADVICE_KIND),
        asker.day(["date"], asked::ADVICE_ON),
        asker.may(["reference"], Shape::Text, asked::REFERENCE),
    ];
    if draft.text(["kind"]) != Some("contacted") {
        questions.push(asker.may(["gist"], Shape::Prose, asked::GIST));
    }
    questions
}
