//! `follow-up`: a step on a signal, up to its outcome and the feedback.

use super::entry;
use super::flags::{Flag, Flagged, Given, of_schema};
use super::form::Asker;
use super::interview::Subject;
use super::load::{self, Whole};
use super::writing::{Writing, complete, given};
use crate::ask::Question;
use crate::context::Context;
use crate::model::dossier::{FollowUp as FollowUpFacts, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::model::vocabulary::Step;
use crate::outcome::{Fault, Said};
use crate::words::questions as asked;

/// Records a step on a signal: inquiry, conversation, …, outcome, feedback.
#[derive(Debug, clap::Args)]
pub struct FollowUp {
    /// The signal
    #[arg(value_name = "SIGNAL")]
    signal: String,
    #[command(flatten)]
    fields: Given<FollowUpFacts>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for FollowUpFacts {
    fn flags() -> Vec<Flag> {
        let own = of_schema(Self::SCHEMA, &KeyPath::default());
        entry::common_flags(own.into_iter().filter(|flag| flag.name != "signal").collect())
    }
}

impl FollowUp {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let whole = Whole::load(context)?;
        let (partnership, signal) = load::entry(context, &whole.register, Kind::Signal, &self.signal)?;
        let asker = Asker { lang: context.lang, policy: &whole.register.policy, today: context.today };
        let form = |_: &Draft| questions(asker);
        let given = given(context, &self.writing, &self.fields)?;
        let subject = Subject::about("follow-up", partnership, signal.as_str(), Kind::FollowUp);
        let mut draft = complete(context, &self.writing, &subject, given, &form, &FollowUpFacts::flags())?;
        draft.put(["signal"].into(), Value::Text(signal.to_string()));
        entry::record(context, &self.writing, "follow-up", &partnership.id, Kind::FollowUp, &draft)
    }
}

fn questions(asker: Asker<'_>) -> Vec<Question> {
    vec![
        asker.word::<Step>(["step"], asked::STEP),
        asker.day(["date"], asked::STEP_ON),
        asker.may(["by"], Shape::Text, asked::STEP_BY),
        asker.may(["gist"], Shape::Prose, asked::GIST),
    ]
}
