//! `decide`: a decision. Only a decision changes what a partnership is.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry, date_of};
use crate::args::fields::Flag;
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Body, Decision, Draft, Kind, NO_CATEGORY, Outcome, Shape, Value, Word as _};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records a decision; renewing takes `--ends`
#[derive(Debug, clap::Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    entry: EntryArgs<Decision>,
}

impl Verb for Decide {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let entry = self.entry.begun(context, &whole.register)?;
        let draft = entry.answers(&self.entry.fields)?;
        let date = date_of(context, &draft);
        entry.record_with(&draft, &|loaded, edit, decision| {
            let is_end = decision.text(["outcome"]) == Some(Outcome::End.spelling());
            match decision.take(&["ends"].into()) {
                // What is ended runs until that day, whatever its agreement says.
                Some(ends) if is_end => decision.put(["effective"].into(), ends),
                Some(ends) => edit.set(&["ends"].into(), &ends)?,
                None => {}
            }
            let current = loaded.register.get(&entry.partnership.id);
            // The head follows what was decided about the category.
            match decision.text(["category"]) {
                Some(NO_CATEGORY) if current.is_some_and(|it| it.head.category.is_some()) => {
                    edit.unset(&["category"].into())?;
                }
                Some(NO_CATEGORY) | None => {}
                Some(category) => edit.set(&["category"].into(), &Value::Text(category.to_owned()))?,
            }
            // Two decisions of one date need an order.
            let earlier = current
                .and_then(|it| it.dossier.decisions_in_order().into_iter().rfind(|it| it.date == date));
            let is_placed = decision.text(["after"]).is_some() || decision.text(["corrects"]).is_some();
            if let Some(earlier) = earlier.filter(|_| !is_placed) {
                decision.put(["after"].into(), Value::Text(earlier.id.to_string()));
            }
            Ok(())
        })
    }
}

impl RecordedEntry for Decision {
    const VERB: (&'static str, Kind) = ("decide", Kind::Decision);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        flags.push(Flag::named(
            "ends",
            ["ends"].into(),
            Shape::Day,
            "The new last day, when renewing; when ending, the day until which it runs.",
        ));
        flags
    }

    fn questions(NewEntry { writer, partnership, .. }: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let mut questions = vec![
            writer.word::<Outcome>(["outcome"], asked::OUTCOME),
            writer.day(["date"], asked::DECIDED_ON),
            writer.word::<Body>(["by"], asked::DECIDED_BY),
        ];
        if draft.text(["outcome"]) == Some(Outcome::Renew.spelling()) {
            questions.push(writer.may(["ends"], Shape::Day, asked::RENEWED_UNTIL));
        }
        if partnership.is_formal() {
            questions.push(writer.may(["reasons"], Shape::Prose, asked::REASONS));
            questions.push(writer.may(["dissent"], Shape::Prose, asked::DISSENT));
        } else {
            questions.push(writer.may(["reasons"], Shape::Prose, asked::REASON));
        }
        questions
    }
}
