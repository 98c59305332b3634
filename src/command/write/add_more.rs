//! What may be said of a new formal partnership besides: chosen from one list at the end, so that whoever has nothing to add
//! answers one question and no more.

use super::add_form::{country, kind, partner};
use super::assess;
use super::consider::{content, profile};
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::model::{Draft, KeyPath, Register, Shape, Value};
use crate::words::{add as words, questions as asked};

/// What can be added, in the order in which it is offered and asked.
const BESIDES: &[&str] = &[
    "partner",
    "deputy",
    "large_scale",
    "sdgs",
    "how",
    "scale",
    "touches",
    "sources",
    "conditions",
    "assessment",
    "contract",
];

/// Whether a question about the weighing or the decision tree is asked only of whoever has something to say there.
pub(crate) fn is_besides(question: &FormQuestion) -> bool {
    let last = question.key.0.last().map_or("", String::as_str);
    ["sdgs", "how", "scale", "touches", "sources", "conditions", "reference"].contains(&last)
}

/// What there is besides, and what was chosen of it.
pub(crate) fn questions(writer: QuestionWriter<'_>, register: &Register, draft: &Draft) -> Vec<FormQuestion> {
    let is_weighed = !draft.below("consideration").is_empty();
    let is_assessed = !draft.below("knowledge_security").is_empty();
    let is_signed = draft.day(["agreement", "signed"]).is_some();
    let is_offered = |word: &&str| match *word {
        "sdgs" | "how" | "scale" | "touches" | "sources" => is_weighed,
        "conditions" | "assessment" => is_assessed,
        "contract" => is_signed,
        _ => true,
    };
    let offered: Vec<&'static str> = BESIDES.iter().copied().filter(|word| is_offered(word)).collect();
    let choices =
        offered.iter().map(|word| ((*word).to_owned(), words::besides(writer.lang, word).to_owned()));
    let more = writer.may(["more"], Shape::Words(BESIDES), asked::MORE);
    let mut questions = vec![FormQuestion { choices: choices.collect(), ..more }];
    let chosen = match draft.get(&["more"].into()) {
        Some(Value::Texts(words)) => words.as_slice(),
        _ => &[],
    };
    for word in offered.into_iter().filter(|word| chosen.iter().any(|it| it == word)) {
        questions.extend(of_word(writer, register, draft, word));
    }
    questions
}

fn of_word(
    writer: QuestionWriter<'_>,
    register: &Register,
    draft: &Draft,
    word: &'static str,
) -> Vec<FormQuestion> {
    let weighed = KeyPath::from(["consideration"]);
    let assessed = KeyPath::from(["knowledge_security"]);
    let named = |questions: Vec<FormQuestion>, name: &str| {
        let is_it = |question: &FormQuestion| question.key.0.last().is_some_and(|last| last == name);
        questions.into_iter().filter(is_it).collect::<Vec<_>>()
    };
    match word {
        "partner" => vec![
            partner(writer, register, "1", asked::PARTNER_MORE),
            country(writer, register, "1", draft),
            kind(writer, "1"),
        ],
        "deputy" => vec![writer.may(["deputy"], Shape::Text, asked::DEPUTY)],
        "large_scale" => vec![writer.may(["large_scale"], Shape::Flag, asked::LARGE_SCALE)],
        "sources" => named(profile(writer, &weighed), "sources"),
        "conditions" => named(assess::outcome(writer, &assessed, draft), "conditions"),
        "assessment" => named(assess::outcome(writer, &assessed, draft), "reference"),
        "contract" => vec![writer.may(["agreement", "reference"], Shape::Text, asked::CONTRACT_REFERENCE)],
        "touches" => {
            let offered = named(content(writer, &weighed), "touches");
            let free = || writer.may(weighed.join("content").join("touches"), Shape::Texts, asked::TOUCHES);
            if offered.is_empty() { vec![free()] } else { offered }
        }
        word => named(content(writer, &weighed), word),
    }
}
