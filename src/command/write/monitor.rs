//! `monitor`: a look at progress; it is no evaluation.

use super::recording::{Recorded, verb};
use crate::ask::Question;
use crate::ask::questions::Asker;
use crate::model::dossier::{Kind, Monitoring};
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::{Partnership, Register};
use crate::words::questions as asked;

verb! {
    /// Records a look at progress
    Monitor, "monitor", Kind::Monitoring, Monitoring
}

impl Recorded for Monitoring {
    fn questions(
        asker: Asker<'_>,
        _register: &Register,
        _partnership: &Partnership,
        _draft: &Draft,
    ) -> Vec<Question> {
        vec![
            asker.day(["date"], asked::MONITORED_ON),
            asker.may(["progress"], Shape::Prose, asked::PROGRESS),
            asker.may(["results"], Shape::Prose, asked::RESULTS),
            asker.may(["attention"], Shape::Prose, asked::ATTENTION),
        ]
    }
}
