//! `monitor`: a look at progress; it is no evaluation.

use super::recording::{Recorded, verb};
use crate::ask::Question;
use crate::ask::questions::QuestionWriter;
use crate::model::dossier::{Kind, Monitoring};
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::{Partnership, Register};
use crate::words::questions as asked;

verb! {
    /// Records a look at progress.
    Monitor, "monitor", Kind::Monitoring, Monitoring
}

impl Recorded for Monitoring {
    fn questions(
        writer: QuestionWriter<'_>,
        _register: &Register,
        _partnership: &Partnership,
        _draft: &Draft,
    ) -> Vec<Question> {
        vec![
            writer.day(["date"], asked::MONITORED_ON),
            writer.may(["progress"], Shape::Prose, asked::PROGRESS),
            writer.may(["results"], Shape::Prose, asked::RESULTS),
            writer.may(["attention"], Shape::Prose, asked::ATTENTION),
        ]
    }
}
