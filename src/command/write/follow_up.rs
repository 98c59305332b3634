//! `follow-up`: a step on a signal, up to its outcome and the feedback.

use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, complete, given};
use crate::ask::Question;
use crate::ask::interview::Subject;
use crate::ask::questions::Asker;
use crate::context::Context;
use crate::context::register;
use crate::context::register::ReadableRegister;
use crate::model::dossier::{FollowUp as FollowUpFacts, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::model::vocabulary::{Step, Word as _};
use crate::outcome::{Fault, Reply};
use crate::record::entries;
use crate::words::questions as asked;

/// Records a step on a signal: inquiry, conversation, …, outcome, feedback
#[derive(Debug, clap::Args)]
pub(crate) struct FollowUp {
    /// The signal
    #[arg(value_name = "SIGNAL")]
    signal: String,
    #[command(flatten)]
    fields: FieldFlags<FollowUpFacts>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for FollowUpFacts {
    fn flags() -> Vec<Flag> {
        let own = of_schema(Self::SCHEMA, &KeyPath::default());
        entries::common_flags(own.into_iter().filter(|flag| flag.name != "signal").collect())
    }
}

impl Verb for FollowUp {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let (partnership, signal) = register::entry(context, &whole.register, Kind::Signal, &self.signal)?;
        let asker = Asker::of(context, &whole.register.policy);
        let form = |draft: &Draft| questions(asker, draft);
        let given = given(context, &self.writing, &self.fields)?;
        let given = given.whole(context, &whole.register, partnership, Kind::FollowUp);
        let subject = Subject::about("follow-up", partnership, signal.as_str(), Kind::FollowUp);
        let mut draft = complete(context, &self.writing, &subject, given, &form, &FollowUpFacts::flags())?;
        draft.put(["signal"].into(), Value::Text(signal.to_string()));
        entries::record(context, &self.writing, "follow-up", &partnership.id, Kind::FollowUp, &draft)
    }
}

/// What fits the step: to whom it was referred and who accepted it, so that no signal is sent on cold (004:1444-1446), and
/// why feedback could not be given (000:271).
fn questions(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let step = draft.text(["step"]).and_then(Step::parse);
    let (by, gist) = match step {
        Some(Step::Referred) => (asked::REFERRED_BY, asked::REFERRED_TO),
        Some(Step::Accepted) => (asked::ACCEPTED_BY, asked::GIST),
        Some(Step::Outcome) => (asked::STEP_BY, asked::OUTCOME_GIST),
        Some(Step::Feedback) => (asked::FEEDBACK_BY, asked::FEEDBACK_GIST),
        Some(Step::FeedbackImpossible) => (asked::STEP_BY, asked::FEEDBACK_WHY_NOT),
        _ => (asked::STEP_BY, asked::GIST),
    };
    let is_by_needed = asker.is_present && step == Some(Step::Accepted);
    let is_gist_needed = match step {
        Some(Step::FeedbackImpossible) => true,
        Some(Step::Referred | Step::Outcome) => asker.is_present,
        _ => false,
    };
    let by = asker.may(["by"], Shape::Text, by);
    let gist = asker.may(["gist"], Shape::Prose, gist);
    vec![
        asker.word::<Step>(["step"], asked::STEP),
        asker.day(["date"], asked::STEP_ON),
        Question { is_required: is_by_needed, ..by },
        Question { is_required: is_gist_needed, ..gist },
    ]
}
