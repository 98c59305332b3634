//! `assess`: the outcome of the knowledge-security decision tree. The tree itself is somebody else's instrument
//! (001:436-441): what came out of it is recorded, and nothing is asked that would build it anew.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::model::{Draft, KeyPath, Kind, KnowledgeSecurity, Shape};
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
        self.entry.record(context)
    }
}

impl RecordedEntry for KnowledgeSecurity {
    const VERB: (&'static str, Kind) = ("assess", Kind::KnowledgeSecurity);

    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let mut questions = outcome(entry.writer, &KeyPath::default(), draft);
        questions.insert(2, entry.writer.day(["date"], asked::ASSESSED_ON));
        questions
    }
}

/// What came out: whether it is allowed and desirable, under which conditions, who went through the tree, and where that is
/// kept. One of the two answers is an outcome; that the other is not there yet is told by a rule.
pub(crate) fn outcome(writer: QuestionWriter<'_>, below: &KeyPath, draft: &Draft) -> Vec<FormQuestion> {
    let answer = |key: &str, other: &str, question| {
        let is_required = draft.get(&below.join(other)).is_none();
        FormQuestion { is_required, ..writer.must(below.join(key), Shape::Flag, question) }
    };
    vec![
        answer("allowed", "desirable", asked::ALLOWED),
        answer("desirable", "allowed", asked::DESIRABLE),
        writer.must(below.join("by"), Shape::Text, asked::ASSESSED_BY),
        writer.may(below.join("conditions"), Shape::Prose, asked::CONDITIONS),
        writer.may(below.join("reference"), Shape::Text, asked::REFERENCE),
    ]
}
