//! `follow-up`: a step on a signal, up to its outcome and the feedback.

use super::new_entry::{NewEntry, RecordedEntry, record_about};
use super::opening;
use crate::args::fields::{FieldFlags, Flag};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::context::Context;
use crate::model::{Draft, FollowUp, Kind, Shape, Step, Word as _};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records a step on a signal: inquiry, conversation, …, outcome, feedback
#[derive(Debug, clap::Args)]
pub(crate) struct FollowUpVerb {
    /// The signal
    #[arg(value_name = "SIGNAL")]
    signal: String,
    #[command(flatten)]
    fields: FieldFlags<FollowUp>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for FollowUpVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let about = ("signal", Kind::Signal, self.signal.as_str());
        record_about(context, (&self.fields, &self.writing), about)
    }
}

impl RecordedEntry for FollowUp {
    const VERB: (&'static str, Kind) = ("follow-up", Kind::FollowUp);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        flags.retain(|flag| flag.name != "signal");
        flags
    }

    fn opening(entry: &NewEntry<'_>) -> String {
        opening::of_signal(entry)
    }

    fn closing(entry: &NewEntry<'_>, draft: &Draft) -> Option<String> {
        opening::after_step(entry, draft.text(["step"]).and_then(Step::parse))
    }

    /// What fits the step: to whom it was referred and who accepted it, so that no signal is sent on cold (004:1444-1446), and
    /// why feedback could not be given (000:271).
    fn questions(NewEntry { writer, .. }: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
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
}
