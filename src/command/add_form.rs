//! The questions of `add`: an informal partnership is asked for what the framework wants of it, and no more.

use super::consider::{content, profile};
use super::form::{Asker, among, defaulting};
use crate::ask::Question;
use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::place::KeyPath;
use crate::model::policy::Policy;
use crate::model::vocabulary::{Body, Domain, Form, Formality, Outcome, PlanMode, Word};
use crate::words::Lang;
use crate::words::questions as asked;

/// What is asked of a new partnership, as far as it follows from what was answered.
pub(super) fn questions(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let unit = asker.must(["unit"], Shape::Text, asked::UNIT);
    let mut questions = vec![
        asker.must(["name"], Shape::Text, asked::NAME),
        asker.word::<Formality>(["formality"], asked::FORMALITY),
        among(unit, units(asker.lang, asker.policy)),
    ];
    match draft.text(["formality"]) {
        Some("informal") => questions.extend(informal(asker)),
        Some("formal") => questions.extend(formal(asker, draft)),
        _ => {}
    }
    questions
}

/// A decision, its date, by whom, and one reason (000:177-181).
fn informal(asker: Asker<'_>) -> Vec<Question> {
    vec![
        asker.word::<Outcome>(["decision", "outcome"], asked::OUTCOME),
        asker.day(["decision", "date"], asked::DECIDED_ON),
        asker.word::<Body>(["decision", "by"], asked::DECIDED_BY),
        asker.must(["decision", "reasons"], Shape::Prose, asked::REASON),
    ]
}

fn formal(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let country = asker.may(["partners", "0", "country"], Shape::Text, asked::COUNTRY);
    let mut questions = vec![
        defaulting(asker.may(["partners", "0", "name"], Shape::Text, asked::PARTNER), draft.text(["name"])),
        defaulting(country, asker.policy.country.as_deref()),
        asker.may(["partners", "0", "kind"], Shape::Text, asked::PARTNER_KIND),
    ];
    if !asker.policy.categories.is_empty() {
        let category = asker.may(["category"], Shape::Text, asked::CATEGORY);
        questions.push(among(category, categories(asker.lang, asker.policy)));
    }
    questions.extend([
        asker.may(["domains"], Shape::Words(Domain::SPELLINGS), asked::DOMAINS),
        asker.may(["forms"], Shape::Words(Form::SPELLINGS), asked::FORMS),
        asker.may(["goal"], Shape::Prose, asked::GOAL),
        asker.must(["owner"], Shape::Text, asked::OWNER),
        asker.may(["deputy"], Shape::Text, asked::DEPUTY),
        asker.must(["starts"], Shape::Day, asked::STARTS),
        asker.may(["ends"], Shape::Day, asked::ENDS),
        asker.may(["large_scale"], Shape::Flag, asked::LARGE_SCALE),
        asker.may_word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE),
    ]);
    if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
        questions.push(asker.may(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
    }
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    let below = KeyPath::from(["consideration"]);
    questions.push(asker.day(["consideration", "date"], asked::CONSIDERED_ON));
    questions.extend(content(asker, &below).into_iter().chain(profile(asker, &below)).map(|question| {
        let is_judgement = question.key.0.last().is_some_and(|last| last == "judgement");
        Question { is_required: is_decided && is_judgement, ..question }
    }));
    questions.push(asker.may(["advice", "date"], Shape::Day, asked::GOVERNANCE));
    questions.push(asker.may_word::<Outcome>(["decision", "outcome"], asked::OUTCOME_YET));
    if is_decided {
        questions.extend([
            asker.day(["decision", "date"], asked::DECIDED_ON),
            asker.word::<Body>(["decision", "by"], asked::DECIDED_BY),
            asker.may(["decision", "reasons"], Shape::Prose, asked::REASONS),
            asker.may(["decision", "dissent"], Shape::Prose, asked::DISSENT),
        ]);
    }
    questions
}

fn units(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let name = |(key, unit): (&String, &crate::model::policy::Unit)| {
        let name = if lang == Lang::Nl { &unit.nl } else { &unit.en };
        (key.clone(), name.clone().unwrap_or_else(|| key.clone()))
    };
    policy.units.iter().map(name).collect()
}

/// The categories, with what the institution calls them.
pub(super) fn categories(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let name = |(key, category): (&String, &crate::model::policy::Category)| {
        let name = if lang == Lang::Nl { &category.nl } else { &category.en };
        (key.clone(), name.clone().unwrap_or_else(|| key.clone()))
    };
    policy.categories.iter().map(name).collect()
}
