//! The questions of `set`: first what somebody wants to change, then what belongs to that, with what it is now.

use super::add_form::categories;
use super::set_keys::find;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, defaulting, offering};
use crate::model::id::partnership_id_from;
use crate::model::vocabulary::THEMES;
use crate::model::{
    ContactLevel, Draft, KeyPath, Partnership, PlanMode, Renewal, Shape, Side, Signatory, ThemeState, Value,
    Word,
};
use crate::words::{handover as words, labels, questions as asked};

/// What can be changed, in the order in which it is offered.
const TOPICS: [&str; 10] =
    ["theme", "signing", "contact", "ends", "category", "owner", "deputy", "goal", "plan", "other"];

/// What stands for a contact that is not there yet.
const NEW: &str = "new";

/// What is asked: `now` is what the head says.
pub(crate) fn questions(
    writer: QuestionWriter<'_>,
    partnership: &Partnership,
    now: &Draft,
    draft: &Draft,
) -> Vec<FormQuestion> {
    let is_offered = |topic: &&str| *topic != "category" || !writer.policy.categories.is_empty();
    let topics = TOPICS.into_iter().filter(is_offered);
    let choices = topics.map(|it| (it.to_owned(), words::topic(writer.lang, it).to_owned())).collect();
    let mut questions = vec![among(writer.must(["topic"], Shape::Text, asked::SET_TOPIC), choices)];
    questions.extend(match draft.text(["topic"]).unwrap_or_default() {
        "theme" => theme(writer, partnership, draft),
        "signing" => signing(writer),
        "contact" => contact(writer, partnership, draft),
        "ends" => vec![writer.must(["ends"], Shape::Day, asked::SET_ENDS)],
        "category" => {
            let category = writer.must(["category"], Shape::Text, asked::CATEGORY);
            vec![among(category, categories(writer.lang, writer.policy))]
        }
        "owner" => vec![writer.must(["owner"], Shape::Text, asked::SET_OWNER)],
        "deputy" => vec![writer.must(["deputy"], Shape::Text, asked::DEPUTY)],
        "goal" => vec![writer.must(["goal"], Shape::Prose, asked::GOAL)],
        "plan" => plan(writer, draft),
        "other" => other(writer, partnership, now, draft),
        _ => Vec::new(),
    });
    let with_now = |question: FormQuestion| match now.get(&question.key).map(Value::written) {
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

fn theme(writer: QuestionWriter<'_>, partnership: &Partnership, draft: &Draft) -> Vec<FormQuestion> {
    let themes = &partnership.head.themes;
    let own = themes.keys().map(String::as_str).filter(|name| !THEMES.contains(name));
    let called = |name: &str| {
        let title = themes.get(name).and_then(|theme| theme.title.clone());
        let label = labels::theme(name).map_or(name, |label| label.in_lang(writer.lang));
        let title = title.unwrap_or_else(|| label.to_owned());
        let state = themes.get(name).and_then(|theme| theme.state.known());
        match state.map(|state| labels::Labelled::label(state).in_lang(writer.lang)) {
            Some(state) => format!("{title} ({state})"),
            None => title,
        }
    };
    let choices = THEMES.into_iter().chain(own).map(|name| (name.to_owned(), called(name))).collect();
    let mut questions = vec![among(writer.must(["theme"], Shape::Text, asked::WHICH_THEME), choices)];
    if let Some(name) = draft.text(["theme"]) {
        let key = |key: &str| KeyPath::from(["themes", name, key]);
        let is_irrelevant =
            draft.get(&key("state")).and_then(Value::text) == Some(ThemeState::NotRelevant.spelling());
        questions.push(writer.word::<ThemeState>(key("state"), asked::THEME_STATE));
        if is_irrelevant {
            questions.push(writer.must(key("note"), Shape::Prose, asked::THEME_WHY_NOT));
        } else {
            let responsible = writer.may(key("responsible"), Shape::Text, asked::THEME_RESPONSIBLE);
            let who = |who: &str| (who.to_owned(), words::responsible(writer.lang, who).to_owned());
            questions.extend([
                FormQuestion { choices: ["us", "partner", "both"].map(who).to_vec(), ..responsible },
                writer.may(key("when"), Shape::Text, asked::THEME_WHEN),
                writer.may(key("note"), Shape::Prose, asked::THEME_NOTE),
            ]);
        }
    }
    questions
}

/// The signing, and where contract management keeps the agreement.
pub(crate) fn signing(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    let by = writer.must(["agreement", "signed_by"], Shape::Word(Signatory::SPELLINGS), asked::SIGNED_BY);
    let mut questions = vec![
        writer.must(["agreement", "signed"], Shape::Day, asked::SIGNED_ON),
        by,
        writer.may(["agreement", "reference"], Shape::Text, asked::CONTRACT_REFERENCE),
        writer.may(["agreement", "notice"], Shape::Interval, asked::NOTICE),
        renewal(writer),
    ];
    if let Some(offered) = writer.policy.offered.as_ref().filter(|offered| !offered.frameworks.is_empty()) {
        let frameworks = writer.may(["agreement", "frameworks"], Shape::Texts, asked::FRAMEWORKS);
        questions.push(offering(frameworks, &offered.frameworks));
    }
    questions
}

fn contact(writer: QuestionWriter<'_>, partnership: &Partnership, draft: &Draft) -> Vec<FormQuestion> {
    let contacts = &partnership.head.contacts;
    let choice = |(name, contact): (&String, &crate::model::head::Contact)| {
        (name.clone(), contact.function.clone().unwrap_or_else(|| name.clone()))
    };
    let new = (NEW.to_owned(), words::new_contact(writer.lang));
    let choices = contacts.iter().map(choice).chain([new]).collect();
    let mut questions = Vec::new();
    if !contacts.is_empty() {
        questions.push(among(writer.must(["contact"], Shape::Text, asked::WHICH_CONTACT), choices));
    }
    let name = draft.text(["contact"]).or(contacts.is_empty().then_some(NEW));
    let Some(name) = name else { return questions };
    let key = |key: &str| KeyPath::from(["contacts", name, key]);
    let verified = writer.may(key("verified"), Shape::Day, asked::VERIFIED);
    let rest = [
        writer.may(key("channel"), Shape::Text, asked::CONTACT_CHANNEL),
        writer.may(key("deputy"), Shape::Text, asked::CONTACT_DEPUTY),
        writer.may_word::<ContactLevel>(key("level"), asked::CONTACT_LEVEL),
    ];
    if name != NEW {
        questions.push(verified);
        questions.push(writer.must(key("function"), Shape::Text, asked::CONTACT_FUNCTION));
        questions.extend(rest);
        return questions;
    }
    questions.push(writer.word::<Side>(key("side"), asked::CONTACT_SIDE));
    let is_theirs = draft.get(&key("side")).and_then(Value::text) == Some(Side::Partner.spelling());
    let partners = &partnership.head.partners;
    if is_theirs && partners.len() > 1 {
        let names = partners.iter().filter_map(|partner| partner.name.clone());
        let choices = names.map(|name| (name.clone(), name)).collect();
        questions.push(among(writer.may(key("of"), Shape::Text, asked::CONTACT_OF), choices));
    }
    questions.push(writer.must(key("function"), Shape::Text, asked::CONTACT_FUNCTION));
    questions.extend(rest);
    questions.push(verified);
    questions
}

fn plan(writer: QuestionWriter<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let mut questions = vec![writer.word::<PlanMode>(["evaluation_plan", "mode"], asked::PLAN_MODE)];
    if draft.text(["evaluation_plan", "mode"]) == Some(PlanMode::Periodic.spelling()) {
        questions.push(writer.must(["evaluation_plan", "every"], Shape::Interval, asked::PLAN_EVERY));
    }
    questions
}

/// Any key, by its name.
fn other(
    writer: QuestionWriter<'_>,
    partnership: &Partnership,
    now: &Draft,
    draft: &Draft,
) -> Vec<FormQuestion> {
    let found = draft.text(["key"]).and_then(|key| find(writer.lang, partnership, key).ok());
    let shape = found.as_ref().map_or(Shape::Text, |(_, flag)| flag.shape);
    let now = found.as_ref().and_then(|(key, _)| now.get(key)).map(Value::written);
    let value = writer.may(["value"], shape, asked::SET_VALUE);
    vec![writer.must(["key"], Shape::Text, asked::SET_KEY), defaulting(value, now.as_deref())]
}

/// What happens when the agreement runs out: said as an answer to that question.
fn renewal(writer: QuestionWriter<'_>) -> FormQuestion {
    let question = writer.may_word::<Renewal>(["agreement", "renewal"], asked::RENEWAL);
    let said = |(word, label): (String, String)| {
        let answer = words::renewal(writer.lang, &word).map_or(label, str::to_owned);
        (word, answer)
    };
    FormQuestion { choices: question.choices.into_iter().map(said).collect(), ..question }
}
