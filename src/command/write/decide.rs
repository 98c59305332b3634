//! `decide`: a decision. Only a decision changes what a partnership is.

use super::new_entry::{EntryArgs, NewEntry, date_of};
use crate::args::fields::{Flag, Flagged};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Body, Decision, Draft, Kind, Outcome, Partnership, Shape, Value, Word as _};
use crate::outcome::{Fault, Reply};
use crate::words::questions as asked;

/// Records a decision; renewing takes `--ends`
#[derive(Debug, clap::Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    entry: EntryArgs<DecisionFlags>,
}

/// The flags of a decision, with the new last day.
#[derive(Debug)]
struct DecisionFlags;

impl Flagged for DecisionFlags {
    fn flags() -> Vec<Flag> {
        let mut flags = Decision::flags();
        flags.push(Flag::named("ends", ["ends"].into(), Shape::Day, "The new last day, when renewing."));
        flags
    }
}

impl Verb for Decide {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let EntryArgs { id, fields, writing } = &self.entry;
        let entry = NewEntry::of(context, writing, &whole.register, id, ("decide", Kind::Decision))?;
        let partnership = entry.partnership;
        let draft = entry.answers(fields, &|draft| questions(entry.writer, partnership, draft))?;
        let date = date_of(context, &draft);
        entry.record_with(&draft, &|loaded, edit, decision| {
            if let Some(Value::Day(ends)) = decision.take(&["ends"].into()) {
                edit.set(&["ends"].into(), &Value::Day(ends))?;
            }
            // Two decisions of one date need an order.
            let current = loaded.register.get(&partnership.id);
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

fn questions(asker: QuestionWriter<'_>, partnership: &Partnership, draft: &Draft) -> Vec<FormQuestion> {
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
