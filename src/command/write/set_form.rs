//! The questions of `set`: first what somebody wants to change, then what belongs to that, with what it is now.

use super::add_form::categories;
use super::set_keys::find;
use crate::ask::Question;
use crate::ask::questions::{Asker, among, defaulting};
use crate::model::Partnership;
use crate::model::draft::{Draft, Value};
use crate::model::facts::Shape;
use crate::model::id::partnership_id_from;
use crate::model::place::KeyPath;
use crate::model::vocabulary::{ContactLevel, PlanMode, Renewal, Side, Signatory, THEMES, ThemeState, Word};
use crate::words::{handover as words, labels, questions as asked};

/// What can be changed, in the order in which it is offered.
const TOPICS: [&str; 10] =
    ["theme", "signing", "contact", "ends", "category", "owner", "deputy", "goal", "plan", "other"];

/// What stands for a contact that is not there yet.
const NEW: &str = "new";

/// What is asked: `now` is what the head says.
pub(crate) fn questions(
    asker: Asker<'_>,
    partnership: &Partnership,
    now: &Draft,
    draft: &Draft,
) -> Vec<Question> {
    let is_offered = |topic: &&str| *topic != "category" || !asker.policy.categories.is_empty();
    let topics = TOPICS.into_iter().filter(is_offered);
    let choices = topics.map(|it| (it.to_owned(), words::topic(asker.lang, it).to_owned())).collect();
    let mut questions = vec![among(asker.must(["topic"], Shape::Text, asked::SET_TOPIC), choices)];
    questions.extend(match draft.text(["topic"]).unwrap_or_default() {
        "theme" => theme(asker, partnership, draft),
        "signing" => signing(asker),
        "contact" => contact(asker, partnership, draft),
        "ends" => vec![asker.must(["ends"], Shape::Day, asked::SET_ENDS)],
        "category" => {
            let category = asker.must(["category"], Shape::Text, asked::CATEGORY);
            vec![among(category, categories(asker.lang, asker.policy))]
        }
        "owner" => vec![asker.must(["owner"], Shape::Text, asked::SET_OWNER)],
        "deputy" => vec![asker.must(["deputy"], Shape::Text, asked::DEPUTY)],
        "goal" => vec![asker.must(["goal"], Shape::Prose, asked::GOAL)],
        "plan" => plan(asker, draft),
        "other" => other(asker, partnership, now, draft),
        _ => Vec::new(),
    });
    let with_now = |question: Question| match now.get(&question.key).map(Value::written) {
        Some(now) => defaulting(question, Some(&now)),
        None => question,
    };
    questions.into_iter().map(with_now).collect()
}

/// What is to be set, key by key; what stays as it is, is left out.
pub(crate) fn changes(
    partnership: &Partnership,
    now: &Draft,
    draft: &Draft,
) -> Vec<(KeyPath, Option<Value>)> {
    let own = ["topic", "theme", "contact"];
    let is_of_head = |(key, _): &&(KeyPath, Value)| !(key.0.len() == 1 && own.contains(&key.0[0].as_str()));
    let is_new = |(key, value): &&(KeyPath, Value)| {
        now.get(key).map(Value::written).as_deref() != Some(value.written().as_str())
    };
    let answers = draft.answers.iter().filter(is_of_head).filter(is_new);
    answers.map(|(key, value)| (named(partnership, draft, key), Some(value.clone()))).collect()
}

/// A new contact is called after its function.
fn named(partnership: &Partnership, draft: &Draft, key: &KeyPath) -> KeyPath {
    if key.0[0] != "contacts" || key.0[1] != NEW {
        return key.clone();
    }
    let made = partnership_id_from(draft.text(["contacts", NEW, "function"]).unwrap_or_default());
    let made = if made.is_empty() { "contact".to_owned() } else { made };
    let numbered = (2..).map(|nth| format!("{made}-{nth}"));
    let mut names = std::iter::once(made.clone()).chain(numbered);
    let name = names.find(|name| !partnership.head.contacts.contains_key(name)).unwrap_or_default();
    KeyPath::from(["contacts", &name, &key.0[2]])
}

fn theme(asker: Asker<'_>, partnership: &Partnership, draft: &Draft) -> Vec<Question> {
    let themes = &partnership.head.themes;
    let own = themes.keys().map(String::as_str).filter(|name| !THEMES.contains(name));
    let called = |name: &str| {
        let title = themes.get(name).and_then(|theme| theme.title.clone());
        let label = labels::theme(name).map_or(name, |label| label.in_lang(asker.lang));
        let title = title.unwrap_or_else(|| label.to_owned());
        let state = themes.get(name).and_then(|theme| theme.state.known());
        match state.map(|state| labels::Labelled::label(state).in_lang(asker.lang)) {
            Some(state) => format!("{title} ({state})"),
            None => title,
        }
    };
    let choices = THEMES.into_iter().chain(own).map(|name| (name.to_owned(), called(name))).collect();
    let mut questions = vec![among(asker.must(["theme"], Shape::Text, asked::WHICH_THEME), choices)];
    if let Some(name) = draft.text(["theme"]) {
        let key = |key: &str| KeyPath::from(["themes", name, key]);
        let is_irrelevant =
            draft.get(&key("state")).and_then(Value::text) == Some(ThemeState::NotRelevant.spelling());
        questions.push(asker.word::<ThemeState>(key("state"), asked::THEME_STATE));
        if is_irrelevant {
            questions.push(asker.must(key("note"), Shape::Prose, asked::THEME_WHY_NOT));
        } else {
            let responsible = asker.may(key("responsible"), Shape::Text, asked::THEME_RESPONSIBLE);
            let who = |who: &str| (who.to_owned(), words::responsible(asker.lang, who).to_owned());
            questions.extend([
                Question { choices: ["us", "partner", "both"].map(who).to_vec(), ..responsible },
                asker.may(key("when"), Shape::Text, asked::THEME_WHEN),
                asker.may(key("note"), Shape::Prose, asked::THEME_NOTE),
            ]);
        }
    }
    questions
}

/// The signing, and where contract management keeps the agreement.
pub(crate) fn signing(asker: Asker<'_>) -> Vec<Question> {
    let by = asker.must(["agreement", "signed_by"], Shape::Word(Signatory::SPELLINGS), asked::SIGNED_BY);
    vec![
        asker.must(["agreement", "signed"], Shape::Day, asked::SIGNED_ON),
        by,
        asker.may(["agreement", "reference"], Shape::Text, asked::CONTRACT_REFERENCE),
        asker.may(["agreement", "notice"], Shape::Interval, asked::NOTICE),
        asker.may_word::<Renewal>(["agreement", "renewal"], asked::RENEWAL),
    ]
}

fn contact(asker: Asker<'_>, partnership: &Partnership, draft: &Draft) -> Vec<Question> {
    let contacts = &partnership.head.contacts;
    let choice = |(name, contact): (&String, &crate::model::head::Contact)| {
        (name.clone(), contact.function.clone().unwrap_or_else(|| name.clone()))
    };
    let new = (NEW.to_owned(), words::new_contact(asker.lang));
    let choices = contacts.iter().map(choice).chain([new]).collect();
    let mut questions = Vec::new();
    if !contacts.is_empty() {
        questions.push(among(asker.must(["contact"], Shape::Text, asked::WHICH_CONTACT), choices));
    }
    let name = draft.text(["contact"]).or(contacts.is_empty().then_some(NEW));
    let Some(name) = name else { return questions };
    let key = |key: &str| KeyPath::from(["contacts", name, key]);
    let verified = asker.may(key("verified"), Shape::Day, asked::VERIFIED);
    let rest = [
        asker.may(key("channel"), Shape::Text, asked::CONTACT_CHANNEL),
        asker.may(key("deputy"), Shape::Text, asked::CONTACT_DEPUTY),
        asker.may_word::<ContactLevel>(key("level"), asked::CONTACT_LEVEL),
    ];
    if name != NEW {
        questions.push(verified);
        questions.push(asker.must(key("function"), Shape::Text, asked::CONTACT_FUNCTION));
        questions.extend(rest);
        return questions;
    }
    questions.push(asker.word::<Side>(key("side"), asked::CONTACT_SIDE));
    let is_theirs = draft.get(&key("side")).and_then(Value::text) == Some(Side::Partner.spelling());
    let partners = &partnership.head.partners;
    if is_theirs && partners.len() > 1 {
        let names = partners.iter().filter_map(|partner| partner.name.clone());
        let choices = names.map(|name| (name.clone(), name)).collect();
        questions.push(among(asker.may(key("of"), Shape::Text, asked::CONTACT_OF), choices));
    }
    questions.push(asker.must(key("function"), Shape::Text, asked::CONTACT_FUNCTION));
    questions.extend(rest);
    questions.push(verified);
    questions
}

fn plan(asker: Asker<'_>, draft: &Draft) -> Vec<Question> {
    let mut questions = vec![asker.word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE)];
    if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
        questions.push(asker.must(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
    }
    questions
}

/// Any key, by its name.
fn other(asker: Asker<'_>, partnership: &Partnership, now: &Draft, draft: &Draft) -> Vec<Question> {
    let found = draft.text(["key"]).and_then(|key| find(asker.lang, partnership, key).ok());
    let shape = found.as_ref().map_or(Shape::Text, |(_, flag)| flag.shape);
    let now = found.as_ref().and_then(|(key, _)| now.get(key)).map(Value::written);
    let value = asker.may(["value"], shape, asked::SET_VALUE);
    vec![asker.must(["key"], Shape::Text, asked::SET_KEY), defaulting(value, now.as_deref())]
}
