//! `decide`: a decision. Only a decision changes what a partnership is.

use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, complete, given};
use crate::ask::Question;
use crate::ask::interview::Subject;
use crate::ask::questions::Asker;
use crate::context::Context;
use crate::context::register::{ReadableRegister, partnership};
use crate::model::Partnership;
use crate::model::dossier::{Decision, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::model::vocabulary::{Body, Outcome, Word as _};
use crate::outcome::{Fault, Reply};
use crate::record::entries;
use crate::record::entries::{Editing, Ids, date_of};
use crate::record::saving::save;
use crate::words::questions as asked;

/// Records a decision; renewing takes `--ends`
#[derive(Debug, clap::Args)]
pub(crate) struct Decide {
    /// The partnership
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    fields: FieldFlags<Decision>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for Decision {
    fn flags() -> Vec<Flag> {
        let mut flags = entries::common_flags(of_schema(Self::SCHEMA, &KeyPath::default()));
        flags.push(Flag::named("ends", ["ends"].into(), Shape::Day, "The new last day, when renewing."));
        flags
    }
}

impl Verb for Decide {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let partnership = partnership(context, &whole.register, &self.id)?;
        let asker = Asker::of(context, &whole.register.policy);
        let form = |draft: &Draft| questions(asker, partnership, draft);
        let given = given(context, &self.writing, &self.fields)?;
        let given = given.whole(context, &whole.register, partnership, Kind::Decision);
        let subject = Subject::entry("decide", partnership, Kind::Decision);
        let draft = complete(context, &self.writing, &subject, given, &form, &Decision::flags())?;
        let (ids, date) = (Ids::new(), date_of(context, &draft));
        save(context, &self.writing, &|loaded| {
            let mut editing = Editing::of(context, loaded, &partnership.id)?;
            let id = ids.nth(0, date, loaded);
            let mut draft = draft.clone();
            if let Some(Value::Day(ends)) = draft.take(&["ends"].into()) {
                editing.set(&["ends"].into(), &Value::Day(ends))?;
            }
            // Two decisions of one date need an order.
            let current = loaded.register.get(&partnership.id);
            let earlier = current
                .and_then(|it| it.dossier.decisions_in_order().into_iter().rfind(|it| it.date == date));
            if let Some(earlier) =
                earlier.filter(|_| draft.text(["after"]).is_none() && draft.text(["corrects"]).is_none())
            {
                draft.put(["after"].into(), Value::Text(earlier.id.to_string()));
            }
            editing.add(Kind::Decision, &id, date, &draft)?;
            Ok(entries::plan(context, loaded, "decide", Kind::Decision, editing, &[id]))
        })
    }
}

fn questions(asker: Asker<'_>, partnership: &Partnership, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![
        asker.word::<Outcome>(["outcome"], asked::OUTCOME),
        asker.day(["date"], asked::DECIDED_ON),
        asker.word::<Body>(["by"], asked::DECIDED_BY),
    ];
    if draft.text(["outcome"]) == Some(Outcome::Renew.spelling()) {
        questions.push(asker.may(["ends"], Shape::Day, asked::RENEWED_UNTIL));
    }
    if partnership.is_formal() {
        questions.push(asker.may(["reasons"], Shape::Prose, asked::REASONS));
        questions.push(asker.may(["dissent"], Shape::Prose, asked::DISSENT));
    } else {
        questions.push(asker.may(["reasons"], Shape::Prose, asked::REASON));
    }
    questions
}
