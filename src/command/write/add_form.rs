//! The questions of `add`: an informal partnership is asked for what the framework wants of it, and no more; a formal one
//! for what follows from what it is, in the order in which somebody would tell it.

use super::add_strategic;
use super::assess;
use super::consider::{content, profile};
use crate::args::value::no_country;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, defaulting, offering, part};
use crate::model::{
    Adviser, Body, Category, Domain, Draft, Form, Formality, KeyPath, Outcome, PlanMode, Policy, Shape,
    Signatory, Value, Word,
};
use crate::words::Lang;
use crate::words::labels::{self, RegisterLabels};
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
pub(crate) fn questions(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let unit = writer.must(["unit"], Shape::Text, asked::UNIT);
    let mut questions = vec![
        writer.must(["name"], Shape::Text, asked::NAME),
        writer.word::<Formality>(["formality"], asked::FORMALITY),
        among(unit, units(writer.lang, writer.policy)),
    ];
    match draft.text(["formality"]) {
        Some("informal") => questions.extend(informal(writer)),
        Some("formal") => questions.extend(formal(writer, draft)),
        _ => {}
    }
    questions
}

/// A decision, its date, by whom, and one reason (000:177-181).
fn informal(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    vec![
        outcome(writer, asked::OUTCOME, true),
        writer.day(["decision", "date"], asked::DECIDED_ON),
        writer.word::<Body>(["decision", "by"], asked::DECIDED_BY),
        writer.must(["decision", "reasons"], Shape::Prose, asked::REASON),
    ]
}

fn formal(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let category = writer.policy.category(draft.text(["category"]));
    let is_strategic = category.is_some_and(|category| category.strategic == Some(true));
    let has_objectives = category.is_some_and(|category| category.objectives.is_some());
    // What was entered before the framework is not judged in hindsight: it is reviewed when it suits.
    let is_from_before = draft.is_yes(["before_framework"]);
    let is_new = !is_from_before || draft.text(["decision", "outcome"]).is_some();
    let titled = |of: &str, questions| part(words::part(writer.lang, of), questions);
    let mut all = titled("partnership", what_and_with_whom(writer, draft));
    all.extend(titled("when", who_and_when(writer, category, draft)));
    if has_objectives && is_new {
        let least = category.and_then(|category| category.objectives).unwrap_or_default();
        all.extend(titled("strategic", add_strategic::questions(writer, draft, least)));
    }
    if is_new {
        all.extend(titled("content", weighed(writer, draft, "content")));
        all.extend(titled("profile", weighed(writer, draft, "profile")));
    }
    all.extend(titled("advice", advised(writer, draft, is_strategic)));
    if is_new {
        all.extend(titled("decision", decided(writer, draft)));
    }
    if is_from_before || draft.text(["decision", "outcome"]) == Some(Outcome::Enter.spelling()) {
        all.extend(titled("signing", signed(writer, draft)));
    }
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    if is_decided {
        let told = writer.may(["shared", "date"], Shape::Day, asked::SHARED_YET);
        all.extend(titled("sharing", vec![told]));
    }
    all
}

fn what_and_with_whom(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let country = writer.may(["partners", "0", "country"], Shape::Text, asked::COUNTRY);
    let kind = writer.may(["partners", "0", "kind"], Shape::Text, asked::PARTNER_KIND);
    let called =
        |kind: &'static str| labels::partner_kind(kind).map_or(kind, |label| label.in_lang(writer.lang));
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), called(kind).to_owned())).collect();
    let mut questions = vec![
        defaulting(writer.may(["partners", "0", "name"], Shape::Text, asked::PARTNER), draft.text(["name"])),
        FormQuestion { misfit: Some(no_country), ..defaulting(country, writer.policy.country.as_deref()) },
        FormQuestion { choices: kinds, ..kind },
    ];
    if !writer.policy.categories.is_empty() {
        let category = writer.may(["category"], Shape::Text, asked::CATEGORY);
        questions.push(among(category, categories(writer.lang, writer.policy)));
    }
    questions.extend([
        writer.may(["domains"], Shape::Words(Domain::SPELLINGS), asked::DOMAINS),
        writer.may(["forms"], Shape::Words(Form::SPELLINGS), asked::FORMS),
        writer.may(["goal"], Shape::Prose, asked::GOAL),
    ]);
    questions
}

fn who_and_when(writer: QuestionWriter<'_>, category: Option<&Category>, draft: &Draft) -> Vec<FormQuestion> {
    let owner = writer.must(["owner"], Shape::Text, asked::OWNER);
    // Networks are coordinated by the strategy team (001:913-914); anybody else may be responsible.
    let is_network = draft.text(["partners", "0", "kind"]) == Some("network");
    let strategy = RegisterLabels::new(writer.lang, writer.policy).of(Adviser::Strategy).to_owned();
    let mut questions = vec![
        if is_network { offering(owner, &[strategy]) } else { owner },
        writer.may(["deputy"], Shape::Text, asked::DEPUTY),
        writer.must(["starts"], Shape::Day, asked::STARTS),
    ];
    let framework = writer.policy.framework.zip(draft.day(["starts"]));
    if framework.is_some_and(|(framework, starts)| starts < framework) {
        questions.push(writer.may(["before_framework"], Shape::Flag, asked::BEFORE_FRAMEWORK));
    }
    questions.extend([
        writer.may(["ends"], Shape::Day, asked::ENDS),
        writer.may(["large_scale"], Shape::Flag, asked::LARGE_SCALE),
    ]);
    // A category with a rhythm of its own is a plan.
    if category.is_none_or(|category| category.evaluate_every.is_none()) {
        questions.push(writer.may_word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE));
        if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
            questions.push(writer.may(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
        }
    }
    questions
}

/// One of the two aspects; both judgements are needed once there is a decision.
fn weighed(writer: QuestionWriter<'_>, draft: &Draft, aspect: &str) -> Vec<FormQuestion> {
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    let below = KeyPath::from(["consideration"]);
    let of_aspect = if aspect == "content" { content(writer, &below) } else { profile(writer, &below) };
    let mut questions = Vec::new();
    if aspect == "content" {
        questions.push(writer.day(["consideration", "date"], asked::CONSIDERED_ON));
    }
    questions.extend(of_aspect.into_iter().map(|question| {
        let is_judgement = question.key.0.last().is_some_and(|last| last == "judgement");
        FormQuestion { is_required: is_decided && is_judgement, ..question }
    }));
    questions
}

/// Who was asked before it was decided: knowledge security where that matters, and governance.
fn advised(writer: QuestionWriter<'_>, draft: &Draft, is_strategic: bool) -> Vec<FormQuestion> {
    let (ours, theirs) = (writer.policy.known_country(), draft.text(["partners", "0", "country"]));
    let is_abroad = ours.zip(theirs).is_some_and(|(ours, theirs)| !ours.eq_ignore_ascii_case(theirs));
    let said = draft.get(&["international"].into());
    let is_international = said.map_or(is_abroad, |said| *said == Value::Flag(true));
    let below = KeyPath::from(["knowledge_security"]);
    let mut questions = Vec::new();
    if is_strategic || is_international {
        questions.push(writer.may(below.join("date"), Shape::Day, asked::ASSESSED_YET));
    }
    if !draft.below("knowledge_security").is_empty() {
        questions.extend(assess::outcome(writer, &below, draft));
    }
    questions.push(writer.may(["advice", "date"], Shape::Day, asked::GOVERNANCE));
    questions
}

fn decided(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = vec![outcome(writer, asked::OUTCOME_YET, false)];
    if draft.text(["decision", "outcome"]).is_some() {
        questions.extend([
            writer.day(["decision", "date"], asked::DECIDED_ON),
            writer.word::<Body>(["decision", "by"], asked::DECIDED_BY),
            writer.may(["decision", "reasons"], Shape::Prose, asked::REASONS),
            writer.may(["decision", "dissent"], Shape::Prose, asked::DISSENT),
        ]);
    }
    questions
}

fn outcome(writer: QuestionWriter<'_>, words: asked::QuestionText, is_required: bool) -> FormQuestion {
    let question = writer.must(["decision", "outcome"], Shape::Word(OUTCOMES), words);
    FormQuestion { is_required, choices: writer.choices_among(Outcome::SPELLINGS, OUTCOMES), ..question }
}

fn signed(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = vec![writer.may(["agreement", "signed"], Shape::Day, asked::SIGNED_YET)];
    if draft.day(["agreement", "signed"]).is_some() {
        let by = writer.may(["agreement", "signed_by"], Shape::Word(Signatory::SPELLINGS), asked::SIGNED_BY);
        questions.push(FormQuestion { is_required: writer.is_present, ..by });
        questions.push(writer.may(["agreement", "reference"], Shape::Text, asked::CONTRACT_REFERENCE));
    }
    questions
}

/// The units, with what the institution calls them.
fn units(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = RegisterLabels::new(lang, policy);
    policy.units.keys().map(|key| (key.clone(), labels.unit(key).to_owned())).collect()
}

/// The categories, with what the institution calls them.
pub(crate) fn categories(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = RegisterLabels::new(lang, policy);
    policy.categories.keys().map(|key| (key.clone(), labels.category(key).to_owned())).collect()
}
