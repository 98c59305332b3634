//! `adjusted`: that an adjustment was done, and its effect.

use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, complete, given};
use crate::ask::Question;
use crate::ask::interview::Subject;
use crate::ask::questions::Asker;
use crate::context::Context;
use crate::context::register;
use crate::context::register::ReadableRegister;
use crate::model::dossier::{AdjustmentDone, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::outcome::{Fault, Reply};
use crate::record::entries;
use crate::words::questions as asked;

/// Records that an adjustment was done, and its effect
#[derive(Debug, clap::Args)]
pub(crate) struct Adjusted {
    /// The adjustment
    #[arg(value_name = "ADJUSTMENT")]
    adjustment: String,
    #[command(flatten)]
    fields: FieldFlags<AdjustmentDone>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for AdjustmentDone {
    fn flags() -> Vec<Flag> {
        let own = of_schema(Self::SCHEMA, &KeyPath::default());
        entries::common_flags(own.into_iter().filter(|flag| flag.name != "adjustment").collect())
    }
}

impl Verb for Adjusted {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let (partnership, adjustment) =
            register::entry(context, &whole.register, Kind::Adjustment, &self.adjustment)?;
        let asker = Asker::of(context, &whole.register.policy);
        let form = |_: &Draft| questions(asker);
        let given = given(context, &self.writing, &self.fields)?;
        let given = given.whole(context, &whole.register, partnership, Kind::AdjustmentDone);
        let subject = Subject::about("adjusted", partnership, adjustment.as_str(), Kind::AdjustmentDone);
        let mut draft = complete(context, &self.writing, &subject, given, &form, &AdjustmentDone::flags())?;
        draft.put(["adjustment"].into(), Value::Text(adjustment.to_string()));
        entries::record(context, &self.writing, "adjusted", &partnership.id, Kind::AdjustmentDone, &draft)
    }
}

fn questions(asker: Asker<'_>) -> Vec<Question> {
    vec![asker.day(["date"], asked::DONE_ON), asker.may(["effect"], Shape::Prose, asked::EFFECT)]
}
