//! The questions of `add`: an informal partnership is asked for what the framework wants of it, and no more; a formal one
//! for what follows from what it is, in the order in which somebody would tell it. What comes first decides what is asked
//! after it, so that the parts that follow are known from the start.

use super::add_more;
use super::add_needs::with_needs;
use super::add_strategic;
use super::assess;
use super::consider::{content, profile};
use crate::args::value::no_country;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, defaulting, knowing, offering, part};
use crate::model::{
    Adviser, Body, Category, Domain, Draft, Form, Formality, KeyPath, Outcome, PlanMode, Policy, Register,
    Shape, Signatory, Word,
};
use crate::words::Lang;
use crate::words::board::board;
use crate::words::countries;
use crate::words::labels::{self, RegisterLabels};
use crate::words::{add as words, questions as asked};

/// What can be decided of a partnership that is new.
pub(super) const OUTCOMES: &[&str] = &["enter", "decline"];

/// The kinds of partner that are offered, as the format's own page spells some; any other is welcome too.
pub(crate) const KINDS: [&str; 10] = [
    "university",
    "university of applied sciences",
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
pub(crate) fn questions(writer: QuestionWriter<'_>, register: &Register, draft: &Draft) -> Vec<FormQuestion> {
    let names = RegisterLabels::new(writer.lang, writer.policy);
    let has_units = !writer.policy.units.is_empty();
    let more = if has_units { words::unit_explained(writer.lang) } else { String::new() };
    let unit = FormQuestion { more, ..writer.must(["unit"], Shape::Text, asked::UNIT) };
    let formality = writer.word::<Formality>(["formality"], asked::FORMALITY);
    let mut questions = vec![
        writer.must(["name"], Shape::Text, asked::NAME),
        FormQuestion { more: words::formality_explained(writer.lang, &board(names)), ..formality },
        among(unit, units(writer.lang, writer.policy)),
    ];
    // Off a terminal it is called as the partnership is; nobody is told so who can be asked.
    if writer.is_present {
        questions.push(partner(writer, register, "0", asked::PARTNER));
    }
    match draft.text(["formality"]) {
        Some("formal") => questions.extend(formal(writer, register, draft)),
        Some("informal") => questions.extend(informal(writer)),
        _ if writer.is_present => questions.extend(informal(writer)),
        _ => {}
    }
    with_needs(writer, draft, questions)
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

fn formal(writer: QuestionWriter<'_>, register: &Register, draft: &Draft) -> Vec<FormQuestion> {
    let category = writer.policy.category(draft.text(["category"]));
    let is_strategic = category.is_some_and(|category| category.strategic == Some(true));
    let has_objectives = category.is_some_and(|category| category.objectives.is_some());
    // What was entered before the framework is not judged in hindsight: it is reviewed when it suits.
    let is_from_before = draft.is_yes(["before_framework"]);
    let is_new = !is_from_before || draft.text(["decision", "outcome"]).is_some();
    let titled = |of: &str, questions| part(words::part(writer.lang, of), questions);
    let mut all = opening(writer, draft);
    all.extend(titled("partnership", what_and_who(writer, register, category, draft)));
    if has_objectives && is_new {
        let least = category.and_then(|category| category.objectives).unwrap_or_default();
        all.extend(titled("strategic", add_strategic::questions(writer, draft, least)));
    }
    if is_new {
        all.extend(titled("content", weighed(writer, draft, "content")));
        all.extend(titled("profile", weighed(writer, draft, "profile")));
    }
    all.extend(titled("advice", advised(writer, draft, is_strategic)));
    let mut concluded = if is_new { decided(writer, draft) } else { Vec::new() };
    if is_from_before || draft.text(["decision", "outcome"]) == Some(Outcome::Enter.spelling()) {
        concluded.extend(signed(writer, draft));
    }
    if draft.text(["decision", "outcome"]).is_some() {
        concluded.push(writer.may(["shared", "date"], Shape::Day, asked::SHARED_YET));
    }
    all.extend(titled("decision", concluded));
    if writer.is_present {
        all.extend(titled("more", add_more::questions(writer, register, draft)));
    }
    all
}

/// What decides which parts follow.
fn opening(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = Vec::new();
    if !writer.policy.categories.is_empty() {
        let category = writer.may(["category"], Shape::Text, asked::CATEGORY);
        questions.push(among(category, categories(writer.lang, writer.policy)));
    }
    questions.push(writer.must(["starts"], Shape::Day, asked::STARTS));
    let framework = writer.policy.framework.zip(draft.day(["starts"]));
    if framework.is_some_and(|(framework, starts)| starts < framework) {
        questions.push(writer.may(["before_framework"], Shape::Flag, asked::BEFORE_FRAMEWORK));
    }
    questions
}

/// A partner: one that the register knows, by Tab, or another.
pub(crate) fn partner(
    writer: QuestionWriter<'_>,
    register: &Register,
    at: &str,
    words: asked::QuestionText,
) -> FormQuestion {
    let mut names: Vec<&String> = partners(register).filter_map(|partner| partner.name.as_ref()).collect();
    names.sort_unstable();
    names.dedup();
    let names = names.into_iter().map(|name| (name.clone(), name.clone())).collect();
    knowing(writer.must(["partners", at, "name"], Shape::Text, words), names)
}

fn partners(register: &Register) -> impl Iterator<Item = &crate::model::Partner> {
    register.partnerships.iter().flat_map(|partnership| &partnership.head.partners)
}

/// The country of a partner, by any of its names; what the register says of that partner already is offered.
pub(crate) fn country(
    writer: QuestionWriter<'_>,
    register: &Register,
    at: &str,
    draft: &Draft,
) -> FormQuestion {
    let name = draft.text(["partners", at, "name"]);
    let of_same = partners(register).filter(|partner| name.is_some() && partner.name.as_deref() == name);
    let mut known: Vec<&str> = of_same.filter_map(|partner| partner.country.as_deref()).collect();
    known.dedup();
    let known = if let [one] = known[..] { Some(one) } else { None };
    let question = writer.may(["partners", at, "country"], Shape::Text, asked::COUNTRY);
    let question = FormQuestion { misfit: Some(no_country), ..knowing(question, all_countries(writer.lang)) };
    defaulting(question, known)
}

/// Every country: its code, and what it is called.
pub(crate) fn all_countries(lang: Lang) -> Vec<(String, String)> {
    let named = |country: countries::Country| lang.pick(country.nl, country.en).to_owned();
    countries::all().map(|country| (country.code.to_owned(), named(country))).collect()
}

/// What kind of organisation a partner is.
pub(crate) fn kind(writer: QuestionWriter<'_>, at: &str) -> FormQuestion {
    let called =
        |kind: &'static str| labels::partner_kind(kind).map_or(kind, |label| label.in_lang(writer.lang));
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), called(kind).to_owned())).collect();
    let kind = writer.may(["partners", at, "kind"], Shape::Text, asked::PARTNER_KIND);
    FormQuestion { choices: kinds, ..kind }
}

fn what_and_who(
    writer: QuestionWriter<'_>,
    register: &Register,
    category: Option<&Category>,
    draft: &Draft,
) -> Vec<FormQuestion> {
    let owner = writer.must(["owner"], Shape::Text, asked::OWNER);
    // Networks are coordinated by the strategy team (001:913-914); anybody else may be responsible.
    let is_network = draft.text(["partners", "0", "kind"]) == Some("network");
    let strategy = RegisterLabels::new(writer.lang, writer.policy).of(Adviser::Strategy).to_owned();
    let mut questions = vec![
        country(writer, register, "0", draft),
        kind(writer, "0"),
        writer.may(["domains"], Shape::Words(Domain::SPELLINGS), asked::DOMAINS),
        writer.may(["forms"], Shape::Words(Form::SPELLINGS), asked::FORMS),
        writer.may(["goal"], Shape::Prose, asked::GOAL),
        if is_network { offering(owner, &[strategy]) } else { owner },
        writer.may(["ends"], Shape::Day, asked::ENDS),
    ];
    // A category with a rhythm of its own is a plan.
    if category.is_none_or(|category| category.evaluate_every.is_none()) {
        questions.push(writer.may_word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE));
        if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
            questions.push(writer.may(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
        }
    }
    questions
}

/// One of the two aspects; both judgements are needed once there is a decision. What may be said besides is asked at the end.
fn weighed(writer: QuestionWriter<'_>, draft: &Draft, aspect: &str) -> Vec<FormQuestion> {
    let is_decided = draft.text(["decision", "outcome"]).is_some();
    let below = KeyPath::from(["consideration"]);
    let of_aspect = if aspect == "content" { content(writer, &below) } else { profile(writer, &below) };
    let mut questions = Vec::new();
    if aspect == "content" {
        questions.push(writer.day(["consideration", "date"], asked::CONSIDERED_ON));
    }
    let is_now = |question: &FormQuestion| !writer.is_present || !add_more::is_besides(question);
    questions.extend(of_aspect.into_iter().filter(is_now).map(|question| {
        let is_judgement = question.key.0.last().is_some_and(|last| last == "judgement");
        FormQuestion { is_required: is_decided && is_judgement, ..question }
    }));
    questions
}

/// Whether the decision tree of knowledge security is gone through: where a partner is in another country, or it is strategic.
pub(crate) fn is_international(policy: &Policy, draft: &Draft) -> bool {
    let ours = policy.country.as_deref();
    let is_abroad = |at: &str| {
        let theirs = draft.text(["partners", at, "country"]);
        let code = |text| countries::code_of(text).unwrap_or(text);
        ours.zip(theirs).is_some_and(|(ours, theirs)| !code(ours).eq_ignore_ascii_case(code(theirs)))
    };
    let said = draft.get(&["international"].into());
    said.map_or_else(|| is_abroad("0"), |said| *said == crate::model::Value::Flag(true))
}

/// Who was asked before it was decided: knowledge security where that matters, and governance.
fn advised(writer: QuestionWriter<'_>, draft: &Draft, is_strategic: bool) -> Vec<FormQuestion> {
    let below = KeyPath::from(["knowledge_security"]);
    let mut questions = Vec::new();
    if is_strategic || is_international(writer.policy, draft) {
        questions.push(writer.may(below.join("date"), Shape::Day, asked::ASSESSED_YET));
    }
    if !draft.below("knowledge_security").is_empty() {
        let is_now = |question: &FormQuestion| !writer.is_present || !add_more::is_besides(question);
        questions.extend(assess::outcome(writer, &below, draft).into_iter().filter(is_now));
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
    }
    questions
}

/// The units, with what the institution calls them.
pub(crate) fn units(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = RegisterLabels::new(lang, policy);
    policy.units.keys().map(|key| (key.clone(), labels.unit(key).to_owned())).collect()
}

/// The categories, with what the institution calls them.
pub(crate) fn categories(lang: Lang, policy: &Policy) -> Vec<(String, String)> {
    let labels = RegisterLabels::new(lang, policy);
    policy.categories.keys().map(|key| (key.clone(), labels.category(key).to_owned())).collect()
}
