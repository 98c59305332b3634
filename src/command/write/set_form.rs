//! The questions of `set`: first what somebody wants to change, then what belongs to that, with what it is now.

use super::add_form::{categories, country, kind, partner};
use super::set_fields;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, defaulting, knowing, offering};
use crate::check;
use crate::model::id::partnership_id_from;
use crate::model::vocabulary::THEMES;
use crate::model::{
    ContactLevel, Day, Draft, KeyPath, Partnership, PlanFrom, PlanMode, Policy, Register, Renewal, Shape,
    Side, Signatory, ThemeState, Value, Word,
};
use crate::words::{Lang, handover as words, labels, questions as asked};

/// What can be changed, in the order in which it is offered.
const TOPICS: [&str; 14] = [
    "theme",
    "signing",
    "contact",
    "partner",
    "ends",
    "category",
    "owner",
    "deputy",
    "goal",
    "plan",
    "strategic",
    "agreement",
    "head",
    "void",
];

/// What stands for a contact or a partner that is not there yet.
const NEW: &str = "new";

/// What is asked: `now` is what the head says.
pub(crate) fn questions(
    writer: QuestionWriter<'_>,
    (register, partnership): (&Register, &Partnership),
    now: &Draft,
    draft: &Draft,
) -> Vec<FormQuestion> {
    let is_offered = |topic: &&str| *topic != "category" || !writer.policy.categories.is_empty();
    let topics = TOPICS.into_iter().filter(is_offered);
    let choices = topics.map(|it| (it.to_owned(), words::topic(writer.lang, it).to_owned())).collect();
    let topic = among(writer.must(["topic"], Shape::Text, asked::SET_TOPIC), choices);
    // Whoever knows what it is called need not look for its group.
    let mut questions = vec![knowing(topic, set_fields::at_once(writer.lang))];
    let topic = draft.text(["topic"]).unwrap_or_default();
    questions.extend(match topic {
        "theme" => theme(writer, partnership, draft),
        "signing" => signing(writer),
        "contact" => contact(writer, partnership, draft),
        "partner" => with_whom(writer, (register, partnership), draft),
        "ends" => vec![writer.may(["ends"], Shape::Day, asked::SET_ENDS)],
        "category" => {
            let category = writer.may(["category"], Shape::Text, asked::CATEGORY);
            vec![among(category, categories(writer.lang, writer.policy))]
        }
        "owner" => vec![writer.must(["owner"], Shape::Text, asked::SET_OWNER)],
        "deputy" => vec![writer.may(["deputy"], Shape::Text, asked::DEPUTY)],
        "goal" => vec![writer.must(["goal"], Shape::Prose, asked::GOAL)],
        "plan" => plan(writer, draft),
        "strategic" | "agreement" | "head" => fields(writer, topic, None, now, draft),
        "void" => vec![
            writer.must(["void", "reason"], Shape::Prose, asked::VOID_REASON),
            writer.must(["void", "by"], Shape::Text, asked::VOID_BY),
            writer.day(["void", "date"], asked::VOID_ON),
        ],
        "risks" => set_fields::risk(writer, now),
        key => set_fields::value(writer, key).into_iter().collect(),
    });
    let with_now = |question: FormQuestion| match now.get(&question.key).map(Value::written) {
        Some(now) => {
            let is_removable = !question.is_required;
            FormQuestion { is_removable, ..defaulting(question, Some(&now)) }
        }
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
    let own = ["topic", "theme", "contact", "partner", "field"];
    let is_of_head = |(key, _): &&(KeyPath, Value)| !(key.0.len() == 1 && own.contains(&key.0[0].as_str()));
    let is_new = |(key, value): &&(KeyPath, Value)| {
        now.get(key).map(Value::written).as_deref() != Some(value.written().as_str())
    };
    let answers = draft.answers.iter().filter(is_of_head).filter(is_new);
    let set = answers.map(|(key, value)| (named(partnership, draft, key), Some(value.clone())));
    // What there is stays with Enter: passed over, it goes.
    let gone = draft.skipped.iter().filter(|key| now.get(key).is_some()).map(|key| (key.clone(), None));
    set.chain(gone).collect()
}

/// A new contact is called after its function, unless a person may be named in it.
fn named(partnership: &Partnership, draft: &Draft, key: &KeyPath) -> KeyPath {
    if key.0[0] != "contacts" || key.0[1] != NEW {
        return key.clone();
    }
    let function = draft.text(["contacts", NEW, "function"]).unwrap_or_default();
    let value = Value::Text(function.to_owned());
    let around = (Lang::En, &Policy::default(), Day::MAX);
    let of_person = !check::doubts(around, &["function"].into(), Shape::Text, &value).is_empty()
        || is_in_address(function, draft.text(["contacts", NEW, "channel"]).unwrap_or_default());
    let made = if of_person { String::new() } else { partnership_id_from(function) };
    let made = if made.is_empty() { "contact".to_owned() } else { made };
    let numbered = (2..).map(|nth| format!("{made}-{nth}"));
    let mut names = std::iter::once(made.clone()).chain(numbered);
    let name = names.find(|name| !partnership.head.contacts.contains_key(name)).unwrap_or_default();
    KeyPath::from(["contacts", &name, &key.0[2]])
}

/// Whether two or more words of a function are the name in an address: `ana.souza@…`.
fn is_in_address(function: &str, channel: &str) -> bool {
    let Some((local, _)) = channel.split_once('@') else { return false };
    let local = partnership_id_from(local);
    let named = partnership_id_from(function);
    let words = named.split('-').filter(|word| word.len() > 1 && local.split('-').any(|it| it == *word));
    words.count() > 1
}

/// A group of fields by name, and the one that was chosen.
fn fields(
    writer: QuestionWriter<'_>,
    group: &str,
    at: Option<&str>,
    now: &Draft,
    draft: &Draft,
) -> Vec<FormQuestion> {
    let fields = set_fields::of_group(writer.lang, group, at);
    let is_there = fields.iter().any(|(key, _)| Some(key.as_str()) == draft.text(["field"]));
    let mut questions = vec![among(writer.must(["field"], Shape::Text, asked::WHICH_FIELD), fields)];
    match draft.text(["field"]).filter(|_| is_there) {
        Some("risks") => questions.extend(set_fields::risk(writer, now)),
        Some(key) => questions.extend(set_fields::value(writer, key)),
        None => {}
    }
    questions
}

/// A partner that is there, field by field, or another one.
fn with_whom(
    writer: QuestionWriter<'_>,
    (register, partnership): (&Register, &Partnership),
    draft: &Draft,
) -> Vec<FormQuestion> {
    let partners = &partnership.head.partners;
    let name = |partner: &crate::model::Partner| partner.name.clone().unwrap_or_else(|| "–".to_owned());
    let there = partners.iter().enumerate().map(|(at, partner)| (at.to_string(), name(partner)));
    let new = (NEW.to_owned(), words::new_partner(writer.lang));
    let choices = there.chain([new]).collect();
    let mut questions = vec![among(writer.must(["partner"], Shape::Text, asked::WHICH_PARTNER), choices)];
    match draft.text(["partner"]) {
        Some(NEW) => {
            let at = partners.len().to_string();
            questions.extend([
                partner(writer, register, &at, asked::PARTNER_NEW),
                country(writer, register, &at, draft),
                kind(writer, &at),
                writer.may(["partners", &at, "contribution"], Shape::Prose, asked::CONTRIBUTION),
            ]);
        }
        Some(at) => questions.extend(fields(writer, "partner", Some(at), &Draft::default(), draft)),
        None => {}
    }
    questions
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
        questions.push(writer.may_word::<PlanFrom>(["evaluation_plan", "from"], asked::PLAN_FROM));
    }
    questions
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
