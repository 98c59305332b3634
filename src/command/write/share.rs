//! `share`: that a consideration or decision was made known to the partner.

use super::recording::{Recorded, verb};
use crate::ask::Question;
use crate::ask::questions::{Asker, among, defaulting};
use crate::model::dossier::{Kind, Shared};
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::{Partnership, Register};
use crate::words::labels::Labels;
use crate::words::{dates, handover as words, questions as asked};

verb! {
    /// Records that a consideration or decision was made known to the partner
    Share, "share", Kind::Shared, Shared
}

impl Recorded for Shared {
    fn questions(
        asker: Asker<'_>,
        _register: &Register,
        partnership: &Partnership,
        _draft: &Draft,
    ) -> Vec<Question> {
        let dossier = &partnership.dossier;
        let about = asker.must(["about"], Shape::Text, asked::SHARED_ABOUT);
        let decision = dossier.last_decision(asker.today).map(|decision| decision.id.to_string());
        let last = decision.or_else(|| Some(dossier.considerations.last_by(asker.today)?.id.to_string()));
        let about = among(about, what_can_be_shared(asker, partnership));
        vec![
            defaulting(about, last.as_deref()),
            asker.day(["date"], asked::SHARED_ON),
            asker.may(["how"], Shape::Prose, asked::SHARED_HOW),
        ]
    }
}

/// The decisions and considerations that stand, the last first: their ids, and what they are.
fn what_can_be_shared(asker: Asker<'_>, partnership: &Partnership) -> Vec<(String, String)> {
    let (lang, dossier) = (asker.lang, &partnership.dossier);
    let labels = Labels::new(lang, asker.policy);
    let decisions = dossier.decisions.standing().map(|decision| {
        let outcome = labels.said(&decision.outcome).unwrap_or_default();
        (decision.id.to_string(), words::decided(lang, &dates::day(lang, decision.date), outcome))
    });
    let considerations = dossier.considerations.standing().map(|consideration| {
        (consideration.id.to_string(), words::considered(lang, &dates::day(lang, consideration.date)))
    });
    let mut all: Vec<(String, String)> = considerations.chain(decisions).collect();
    all.sort_by(|a, b| b.0.cmp(&a.0));
    all
}
