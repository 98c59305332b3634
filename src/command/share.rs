//! `share`: that a consideration or decision was made known to the partner.

use super::form::{Asker, defaulting};
use super::recording::{Recorded, verb};
use crate::ask::Question;
use crate::model::dossier::{Kind, Shared};
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::{Partnership, Register};
use crate::words::questions as asked;

verb! {
    /// Records that a consideration or decision was made known to the partner.
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
        vec![
            defaulting(about, last.as_deref()),
            asker.day(["date"], asked::SHARED_ON),
            asker.may(["how"], Shape::Prose, asked::SHARED_HOW),
        ]
    }
}
