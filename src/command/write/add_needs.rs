//! What the framework asks of a new partnership, said at the question itself: from what was answered so far, and before
//! anybody passes over what a rule asks for a minute later.

use crate::ask::questions::{QuestionWriter, needed};
use crate::ask::{FormQuestion, Need};
use crate::model::{Draft, Outcome, RuleLevel, Word as _};
use crate::words::add as words;

/// The same questions, with why an answer is needed where a rule asks for it.
pub(crate) fn with_needs(
    writer: QuestionWriter<'_>,
    draft: &Draft,
    questions: Vec<FormQuestion>,
) -> Vec<FormQuestion> {
    let course = Intended::of(writer, draft);
    let with_need = |question: FormQuestion| match need(writer, &course, &question) {
        Some(need) if !question.is_required => needed(question, Some(need)),
        _ => question,
    };
    questions.into_iter().map(with_need).collect()
}

/// What the answers so far say that it will be.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
struct Intended {
    is_formal: bool,
    is_from_before: bool,
    is_decided: bool,
    is_entered: bool,
    has_begun: bool,
}

impl Intended {
    fn of(writer: QuestionWriter<'_>, draft: &Draft) -> Self {
        let outcome = draft.text(["decision", "outcome"]);
        Self {
            is_formal: draft.text(["formality"]) == Some("formal"),
            is_from_before: draft.is_yes(["before_framework"]) && outcome.is_none(),
            is_decided: outcome.is_some(),
            is_entered: outcome == Some(Outcome::Enter.spelling()),
            has_begun: draft.day(["starts"]).is_some_and(|starts| starts <= writer.today),
        }
    }
}

/// What asks for an answer to a question.
fn need(writer: QuestionWriter<'_>, intended: &Intended, question: &FormQuestion) -> Option<Need> {
    let lang = writer.lang;
    let is_declined = intended.is_decided && !intended.is_entered;
    if !intended.is_formal || intended.is_from_before {
        return None;
    }
    let steps: Vec<&str> = question.key.0.iter().map(String::as_str).collect();
    let once_entered = |rule: &'static str| {
        let why = if intended.is_entered { words::since_entered(lang) } else { words::to_enter(lang) };
        (!is_declined).then_some(Need { rule, why, is_owed: intended.is_entered })
    };
    let once_begun = |rule: &'static str| {
        let is_owed = intended.is_entered && intended.has_begun;
        let why = if is_owed { words::since_begun(lang) } else { words::from_first_day(lang) };
        (!is_declined).then_some(Need { rule, why, is_owed })
    };
    let found = match steps[..] {
        [
            "consideration",
            _,
            "impact" | "mission" | "values" | "ambitions" | "no_harm" | "compatible" | "conduct"
            | "judgement",
        ] => once_entered("consideration-incomplete"),
        ["decision", "reasons"] => {
            let why = words::with_each_decision(lang);
            Some(Need { rule: "decision-without-reasons", why, is_owed: intended.is_decided })
        }
        ["agreement", "signed"] => once_begun("not-signed-by-board-or-director"),
        ["evaluation_plan", _] => once_begun("no-evaluation-plan"),
        ["advice", "date"] => {
            let is_owed = intended.is_entered && intended.has_begun;
            let why = words::since_formal(lang);
            Some(Need { rule: "governance-not-contacted", why, is_owed })
        }
        ["knowledge_security", "date"] => once_entered("no-knowledge-security-outcome"),
        ["objectives"] | ["strategic", "potential" | "objectives", ..] => {
            once_entered("strategic-objectives")
        }
        [
            "strategic",
            "selection" | "complementarity" | "multi_year_plan" | "funding_options" | "board_commitment",
        ] => once_entered("strategic-parts"),
        _ => None,
    };
    found.filter(|need| writer.policy.level(need.rule) != Some(RuleLevel::Off))
}
