//! `share`: that a consideration or decision was made known to the partner.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::verb::Verb;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, defaulting};
use crate::context::{Context, entry_words};
use crate::model::{Draft, EntryId, Kind, Partnership, Shape, Shared};
use crate::outcome::{Fault, Reply};
use crate::words::labels::RegisterLabels;
use crate::words::{dates, handover as words, questions as asked};

/// Records that a consideration or decision was made known to the partner
#[derive(Debug, clap::Args)]
pub(crate) struct Share {
    #[command(flatten)]
    entry: EntryArgs<Shared>,
}

impl Verb for Share {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        self.entry.record(context)
    }
}

impl RecordedEntry for Shared {
    const VERB: (&'static str, Kind) = ("share", Kind::Shared);

    fn questions(entry: &NewEntry<'_>, _: &Draft) -> Vec<FormQuestion> {
        let (writer, dossier) = (entry.writer, &entry.partnership.dossier);
        let about = writer.must(["about"], Shape::Text, asked::SHARED_ABOUT);
        let decision = dossier.last_decision(writer.today).map(|decision| decision.id.to_string());
        let last = decision.or_else(|| Some(dossier.considerations.last_by(writer.today)?.id.to_string()));
        let about = among(about, what_can_be_shared(writer, entry.partnership));
        vec![
            defaulting(about, last.as_deref()),
            writer.day(["date"], asked::SHARED_ON),
            writer.may(["how"], Shape::Prose, asked::SHARED_HOW),
        ]
    }
}

/// The decisions and considerations that stand, the last first: their ids, and what they are.
fn what_can_be_shared(writer: QuestionWriter<'_>, partnership: &Partnership) -> Vec<(String, String)> {
    let (lang, dossier) = (writer.lang, &partnership.dossier);
    let labels = RegisterLabels::new(lang, writer.policy);
    let decisions = dossier.decisions.standing().map(|decision| {
        let outcome = labels.said(&decision.outcome).unwrap_or_default();
        (decision.id.to_string(), words::decided(lang, &dates::day(lang, decision.date), outcome))
    });
    // Two of one day are told apart by what they say.
    let told = |id: &EntryId| {
        let line = partnership.everything().find(|line| line.id == id)?;
        Some(entry_words::told(labels, partnership, &line)).filter(|it| !it.is_empty())
    };
    let considerations = dossier.considerations.standing().map(|consideration| {
        let on = words::considered(lang, &dates::day(lang, consideration.date));
        let parts: Vec<String> = std::iter::once(on).chain(told(&consideration.id)).collect();
        (consideration.id.to_string(), parts.join(" · "))
    });
    let mut all: Vec<(String, String)> = considerations.chain(decisions).collect();
    all.sort_by(|a, b| b.0.cmp(&a.0));
    all
}
