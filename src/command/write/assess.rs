//! `assess`: the outcome of the knowledge-security decision tree. The tree itself is somebody else's instrument
//! (001:436-441): what came out of it is recorded, and nothing is asked that would build it anew.

use super::new_entry::EntryArgs;
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::model::{Draft, KeyPath, Kind, KnowledgeSecurity, Shape, Value};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records the outcome of the knowledge-security decision tree
#[derive(Debug, clap::Args)]
pub(crate) struct Assess {
    #[command(flatten)]
    entry: EntryArgs<KnowledgeSecurity>,
}

impl Verb for Assess {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context, ("assess", Kind::KnowledgeSecurity), &|entry, draft| {
            questions(entry.writer, draft)
        })
    }
}

fn questions(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = outcome(writer, &KeyPath::default(), draft);
    questions.insert(2, writer.day(["date"], asked::ASSESSED_ON));
    questions
}

/// What came out: whether it is allowed and desirable, who went through the tree, and where that is kept. What is not
/// allowed need not be desirable too.
pub(crate) fn outcome(writer: QuestionWriter<'_>, below: &KeyPath, draft: &Draft) -> Vec<FormQuestion> {
    let allowed = below.join("allowed");
    let is_refused = draft.get(&allowed) == Some(&Value::Flag(false));
    let desirable = writer.must(below.join("desirable"), Shape::Flag, asked::DESIRABLE);
    vec![
        writer.must(allowed, Shape::Flag, asked::ALLOWED),
        FormQuestion { is_required: !is_refused, ..desirable },
        writer.may(below.join("by"), Shape::Text, asked::ASSESSED_BY),
        writer.may(below.join("reference"), Shape::Text, asked::REFERENCE),
    ]
}
