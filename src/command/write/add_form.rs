//! The questions of `add`: an informal partnership is asked for what the framework wants of it, and no more; a formal one
//! for what follows from what it is, in the order in which somebody would tell it.

use super::add_strategic;
use super::assess;
use super::consider::{content, profile};
use crate::args::value::no_country;
use crate::ask::Question;
use crate::ask::questions::{Asker, among, defaulting, part};
use crate::model::draft::{Draft, Value};
use crate::model::facts::Shape;
use crate::model::place::KeyPath;
use crate::model::policy::{Category, Policy};
use crate::model::vocabulary::{Body, Domain, Form, Formality, Outcome, PlanMode, Signatory, Word};
use crate::words::Lang;
use crate::words::labels::{self, Labels};
use crate::words::{add as words, questions as asked};

/// What can be decided of a partnership that is new.
const OUTCOMES: &[&str] = &["enter", "decline"];

/// The kinds of partner that are offered, as the format's own page spells some; any other is welcome too.
const KINDS: [&str; 9] = [
    "university",
    "company",
    "government",
    "foundation",
    "association",
    "network",
    "consortium",
    "cooperative",
    "research institute",
];

/// What is asked of a new partnership, as far as it follows from what was answered.
pub(crate) fn questions(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
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
        outcome(asker, asked::OUTCOME, true),
        asker.day(["decision", "date"], asked::DECIDED_ON),
        asker.word::<Body>(["decision", "by"], asked::DECIDED_BY),
        asker.must(["decision", "reasons"], Shape::Prose, asked::REASON),
    ]
}

fn formal(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let category = asker.policy.category(draft.text(["category"]));
    let is_strategic = category.is_some_and(|category| category.strategic == Some(true));
    let has_objectives = category.is_some_and(|category| category.objectives.is_some());
    // What was entered before the framework is not judged in hindsight: it is reviewed when it suits.
    let is_from_before = draft.is_yes(["before_framework"]);
    let is_new = !is_from_before || draft.text(["decision", "outcome"]).is_some();
    let titled = |of: &str, questions| part(words::part(asker.lang, of), questions);
    let mut all = titled("partnership", what_and_with_whom(asker, draft));
    all.extend(titled("when", who_and_when(asker, category, draft)));
    if has_objectives && is_new {
        let least = category.and_then(|category| category.objectives).unwrap_or_default();
        all.extend(titled("strategic", add_strategic::questions(asker, draft, least)));
    }
    if is_new {
        all.extend(titled("content", weighed(asker, draft, "content")));
        all.extend(titled("profile", weighed(asker, draft, "profile")));
    }
    all.extend(titled("advice", advised(asker, draft, is_strategic)));
    if is_new {
        all.extend(titled("decision", decided(asker, draft)));
    }
    if is_from_before || draft.text(["decision", "outcome"]) == Some(Outcome::Enter.spelling()) {
        all.extend(titled("signing", signed(asker, draft)));
    }
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    if is_decided {
        let told = asker.may(["shared", "date"], Shape::Day, asked::SHARED_YET);
        all.extend(titled("sharing", vec![told]));
    }
    all
}

fn what_and_with_whom(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let country = asker.may(["partners", "0", "country"], Shape::Text, asked::COUNTRY);
    let kind = asker.may(["partners", "0", "kind"], Shape::Text, asked::PARTNER_KIND);
    let called =
        |kind: &'static str| labels::partner_kind(kind).map_or(kind, |label| label.in_lang(asker.lang));
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), called(kind).to_owned())).collect();
    let mut questions = vec![
        defaulting(asker.may(["partners", "0", "name"], Shape::Text, asked::PARTNER), draft.text(["name"])),
        Question { misfit: Some(no_country), ..defaulting(country, asker.policy.country.as_deref()) },
        Question { choices: kinds, ..kind },
    ];
    if !asker.policy.categories.is_empty() {
        let category = asker.may(["category"], Shape::Text, asked::CATEGORY);
        questions.push(among(category, categories(asker.lang, asker.policy)));
    }
    questions.extend([
        asker.may(["domains"], Shape::Words(Domain::SPELLINGS), asked::DOMAINS),
        asker.may(["forms"], Shape::Words(Form::SPELLINGS), asked::FORMS),
        asker.may(["goal"], Shape::Prose, asked::GOAL),
    ]);
    questions
}

fn who_and_when(asker: Asker<'_>, category: Option<&Category>, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![
        asker.must(["owner"], Shape::Text, asked::OWNER),
        asker.may(["deputy"], Shape::Text, asked::DEPUTY),
        asker.must(["starts"], Shape::Day, asked::STARTS),
    ];
    let framework = asker.policy.framework.zip(draft.day(["starts"]));
    if framework.is_some_and(|(framework, starts)| starts < framework) {
        questions.push(asker.may(["before_framework"], Shape::Flag, asked::BEFORE_FRAMEWORK));
    }
    questions.extend([
        asker.may(["ends"], Shape::Day, asked::ENDS),
        asker.may(["large_scale"], Shape::Flag, asked::LARGE_SCALE),
    ]);
    // A category with a rhythm of its own is a plan.
    if category.is_none_or(|category| category.evaluate_every.is_none()) {
        questions.push(asker.may_word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE));
        if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
            questions.push(asker.may(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
        }
    }
    questions
}

/// One of the two aspects; both judgements are needed once there is a decision.
fn weighed(asker: Asker<'_>, draft: &Draft, aspect: &str) -> Vec<Question> {
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    let below = KeyPath::from(["consideration"]);
    let of_aspect = if aspect == "content" { content(asker, &below) } else { profile(asker, &below) };
    let mut questions = Vec::new();
    if aspect == "content" {
        questions.push(asker.day(["consideration", "date"], asked::CONSIDERED_ON));
    }
    questions.extend(of_aspect.into_iter().map(|question| {
        let is_judgement = question.key.0.last().is_some_and(|last| last == "judgement");
        Question { is_required: is_decided && is_judgement, ..question }
    }));
    questions
}

/// Who was asked before it was decided: knowledge security where that matters, and governance.
fn advised(asker: Asker<'_>, draft: &Draft, is_strategic: bool) -> Vec<Question> {
    let (ours, theirs) = (asker.policy.country.as_deref(), draft.text(["partners", "0", "country"]));
    let is_abroad = ours.zip(theirs).is_some_and(|(ours, theirs)| !ours.eq_ignore_ascii_case(theirs));
    let said = draft.get(&["international"].into());
    let is_international = said.map_or(is_abroad, |said| *said == Value::Flag(true));
    let below = KeyPath::from(["knowledge_security"]);
    let mut questions = Vec::new();
    if is_strategic || is_international {
        questions.push(asker.may(below.join("date"), Shape::Day, asked::ASSESSED_YET));
    }
    if !draft.below("knowledge_security").is_empty() {
        questions.extend(assess::outcome(asker, &below, draft));
    }
    questions.push(asker.may(["advice", "date"], Shape::Day, asked::GOVERNANCE));
    questions
}

fn decided(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![outcome(asker, asked::OUTCOME_YET, false)];
    if draft.text(["decision", "outcome"]).is_some() {
        questions.extend([
            asker.day(["decision", "date"], asked::DECIDED_ON),
            asker.word::<Body>(["decision", "by"], asked::DECIDED_BY),
            asker.may(["decision", "reasons"], Shape::Prose, asked::REASONS),
            asker.may(["decision", "dissent"], Shape::Prose, asked::DISSENT),
        ]);
    }
    questions
}

fn outcome(asker: Asker<'_>, words: asked::QuestionText, is_required: bool) -> Question {
    let question = asker.must(["decision", "outcome"], Shape::Word(OUTCOMES), words);
    Question { is_required, choices: asker.choices_among(Outcome::SPELLINGS, OUTCOMES), ..question }
}

fn signed(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![asker.may(["agreement", "signed"], Shape::Day, asked::SIGNED_YET)];
    if draft.day(["agreement", "signed"]).is_some() {
        let by = asker.may(["agreement", "signed_by"], Shape::Word(Signatory::SPELLINGS), asked::SIGNED_BY);
        questions.push(Question { is_required: asker.is_present, ..by });
        questions.push(asker.may(["agreement", "reference"], Shape::Text, asked::CONTRACT_REFERENCE));
    }
    questions
}

/// The units, with what the institution calls them.
fn units(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = Labels::new(lang, policy);
    policy.units.keys().map(|key| (key.clone(), labels.unit(key).to_owned())).collect()
}

/// The categories, with what the institution calls them.
pub(crate) fn categories(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = Labels::new(lang, policy);
    policy.categories.keys().map(|key| (key.clone(), labels.category(key).to_owned())).collect()
}
