//! `follow-up`: a step on a signal, up to its outcome and the feedback.

use super::new_entry::NewEntry;
use crate::args::fields::{FieldFlags, Flag, Flagged};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Draft, FollowUp as FollowUpFacts, Kind, Shape, Step, Value, Word as _};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records a step on a signal: inquiry, conversation, …, outcome, feedback
#[derive(Debug, clap::Args)]
pub(crate) struct FollowUp {
    /// The signal
    #[arg(value_name = "SIGNAL")]
    signal: String,
    #[command(flatten)]
    fields: FieldFlags<StepFlags>,
    #[command(flatten)]
    writing: Writing,
}

/// The flags of a step, without the signal that it is on.
#[derive(Debug)]
struct StepFlags;

impl Flagged for StepFlags {
    fn flags() -> Vec<Flag> {
        FollowUpFacts::flags().into_iter().filter(|flag| flag.name != "signal").collect()
    }
}

impl Verb for FollowUp {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let (of, verb) = ((Kind::Signal, self.signal.as_str()), ("follow-up", Kind::FollowUp));
        let (entry, signal) = NewEntry::about(context, &self.writing, &whole.register, of, verb)?;
        let mut draft = entry.answers(&self.fields, &|draft| questions(entry.writer, draft))?;
        draft.put(["signal"].into(), Value::Text(signal.to_string()));
        entry.record(&draft)
    }
}

/// What fits the step: to whom it was referred and who accepted it, so that no signal is sent on cold (004:1444-1446), and
/// why feedback could not be given (000:271).
fn questions(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let step = draft.text(["step"]).and_then(Step::parse);
    let (by, gist) = match step {
        Some(Step::Referred) => (asked::REFERRED_BY, asked::REFERRED_TO),
        Some(Step::Accepted) => (asked::ACCEPTED_BY, asked::GIST),
        Some(Step::Outcome) => (asked::STEP_BY, asked::OUTCOME_GIST),
        Some(Step::Feedback) => (asked::FEEDBACK_BY, asked::FEEDBACK_GIST),
        Some(Step::FeedbackImpossible) => (asked::STEP_BY, asked::FEEDBACK_WHY_NOT),
        _ => (asked::STEP_BY, asked::GIST),
    };
    let is_by_needed = writer.is_present && step == Some(Step::Accepted);
    let is_gist_needed = match step {
        Some(Step::FeedbackImpossible) => true,
        Some(Step::Referred | Step::Outcome) => writer.is_present,
        _ => false,
    };
    let by = writer.may(["by"], Shape::Text, by);
    let gist = writer.may(["gist"], Shape::Prose, gist);
    vec![
        writer.word::<Step>(["step"], asked::STEP),
        writer.day(["date"], asked::STEP_ON),
        FormQuestion { is_required: is_by_needed, ..by },
        FormQuestion { is_required: is_gist_needed, ..gist },
    ]
}
