//! `advise`: that somebody was contacted, or gave advice.

use super::recording::{Recorded, verb};
use crate::ask::Question;
use crate::ask::questions::Asker;
use crate::model::dossier::{Advice, Kind};
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::vocabulary::{AdviceKind, Adviser};
use crate::model::{Partnership, Register};
use crate::words::questions as asked;

verb! {
    /// Records that somebody was contacted, or gave advice
    Advise, "advise", Kind::Advice, Advice
}

impl Recorded for Advice {
    fn questions(
        asker: Asker<'_>,
        _register: &Register,
        _partnership: &Partnership,
        draft: &Draft,
    ) -> Vec<Question> {
        let mut questions = vec![
            asker.word::<Adviser>(["from"], asked::ADVICE_FROM),
            asker.word::<AdviceKind>(["kind"], asked::ADVICE_KIND),
            asker.day(["date"], asked::ADVICE_ON),
            asker.may(["reference"], Shape::Text, asked::REFERENCE),
        ];
        if draft.text(["kind"]) != Some("contacted") {
            questions.push(asker.may(["gist"], Shape::Prose, asked::GIST));
        }
        questions
    }
}
