//! What `add` asks of a strategic partnership: its objectives with evidence, the four parts, and what the analyses look
//! at besides: impact, and a risk with its control (001:546-568, 1021-1024, 1034-1070).

use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::model::{Draft, KeyPath, Objective, Shape, Value, Word};
use crate::words::{add as words, questions as asked};

/// The questions, as far as they follow from what was answered.
pub(crate) fn questions(writer: QuestionWriter<'_>, draft: &Draft, least: i64) -> Vec<FormQuestion> {
    let prose = |key: &str, asked| writer.may(["strategic", key], Shape::Prose, asked);
    let objectives = writer.may(["objectives"], Shape::Words(Objective::SPELLINGS), asked::OBJECTIVES);
    let mut questions = vec![
        prose("selection", asked::SELECTION),
        FormQuestion { help: words::at_least(writer.lang, least), ..objectives },
    ];
    questions.extend(Objective::ALL.iter().filter(|it| is_covered(draft, **it)).map(|objective| {
        let key = ["strategic", "objectives", objective.spelling()];
        writer.may(key, Shape::Prose, evidence(*objective))
    }));
    questions.extend([
        prose("potential", asked::POTENTIAL),
        prose("complementarity", asked::COMPLEMENTARITY),
        prose("impact", asked::STRATEGIC_IMPACT),
    ]);
    let [risk, control] = ["risk", "control"].map(|key| KeyPath::from(["strategic", "risks", "first", key]));
    questions.push(writer.may(risk.clone(), Shape::Prose, asked::RISK));
    if draft.get(&risk).is_some() {
        let control = writer.may(control, Shape::Prose, asked::CONTROL);
        questions.push(FormQuestion { is_required: writer.is_present, ..control });
    }
    questions.extend([
        prose("multi_year_plan", asked::MULTI_YEAR_PLAN),
        prose("funding_options", asked::FUNDING_OPTIONS),
        writer.may(["strategic", "board_commitment"], Shape::Day, asked::BOARD_COMMITMENT),
    ]);
    questions
}

/// Whether an objective was chosen.
fn is_covered(draft: &Draft, objective: Objective) -> bool {
    let chosen = draft.get(&["objectives"].into());
    matches!(chosen, Some(Value::Texts(words)) if words.iter().any(|word| word == objective.spelling()))
}

fn evidence(objective: Objective) -> asked::QuestionText {
    match objective {
        Objective::Synergy => asked::SYNERGY,
        Objective::Research => asked::RESEARCH,
        Objective::Financial => asked::FINANCIAL,
        Objective::TripleHelix => asked::TRIPLE_HELIX,
        Objective::Exchange => asked::EXCHANGE,
        Objective::Education => asked::EDUCATION,
    }
}
