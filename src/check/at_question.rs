//! What the rules about texts and days would say of an answer, before it is part of any file: git forgets nothing, so whoever
//! asks wants to know it at the question.

use super::hidden_characters;
use super::person::{is_called_so, names_somebody, traces};
use super::rule::Rule;
use super::texts::Holds;
use super::{date_in_future, personal_data};
use crate::model::{Day, KeyPath, Policy, RuleLevel, Shape, Value};
use crate::words::{Lang, dates, shortcomings};

/// Keys that hold a function or a role.
const FUNCTIONS: [&str; 9] =
    ["owner", "deputy", "by", "to", "via", "consent", "function", "signatory", "responsible"];

/// Keys that hold a number, an address or a reference that others gave out.
const CODES: [&str; 6] = ["reference", "number", "ror", "schac", "erasmus_code", "seed"];

/// Days that say what is planned.
const PLANS: [&str; 6] = ["starts", "ends", "effective", "due", "until", "when"];

/// The rules that would have something to say of an answer, each with one sentence.
pub fn doubts(
    (lang, policy, today): (Lang, &Policy, Day),
    key: &KeyPath,
    shape: Shape,
    value: &Value,
) -> Vec<(&'static str, String)> {
    let name = key.0.last().map_or("", String::as_str);
    let mut doubts = Vec::new();
    let mut add = |rule: &Rule, sentence: String| {
        if policy.level(rule.id) != Some(RuleLevel::Off) {
            doubts.push((rule.id, sentence));
        }
    };
    if let Value::Day(day) = value
        && *day > today
        && !PLANS.contains(&name)
    {
        let (day, today) = (dates::day(lang, *day), dates::day(lang, today));
        add(&date_in_future::RULE, shortcomings::ahead(lang, &day, &today));
    }
    for text in texts(shape, value) {
        if let Some(sentence) = hidden_characters::message(lang, text) {
            add(&hidden_characters::RULE, sentence);
        }
        let holds = holds(name, shape);
        let traces = traces(holds, text);
        if !traces.is_empty() {
            add(&personal_data::RULE, shortcomings::personal_asked(lang, &traces, holds == Holds::Channel));
        } else if holds == Holds::Function && is_called_so(text) {
            add(&personal_data::RULE, shortcomings::perhaps_a_name(lang));
        } else if holds == Holds::Free && names_somebody(text) {
            add(&personal_data::RULE, shortcomings::perhaps_somebody(lang));
        }
    }
    doubts
}

/// The texts of an answer that were written, rather than chosen.
fn texts(shape: Shape, value: &Value) -> Vec<&str> {
    match (shape, value) {
        (Shape::Text | Shape::Prose, Value::Text(text) | Value::Prose(text)) => vec![text],
        (Shape::Texts, Value::Texts(texts)) => texts.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}

fn holds(name: &str, shape: Shape) -> Holds {
    match shape {
        _ if name == "channel" => Holds::Channel,
        _ if CODES.contains(&name) => Holds::Code,
        Shape::Text if FUNCTIONS.contains(&name) => Holds::Function,
        Shape::Text => Holds::Name,
        _ => Holds::Free,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(key: &str, shape: Shape, value: &Value) -> Vec<&'static str> {
        let (policy, today) = (Policy::default(), Day::from_ymd_opt(2026, 12, 1).unwrap_or_default());
        let doubts = doubts((Lang::Nl, &policy, today), &[key].into(), shape, value);
        doubts.into_iter().map(|(rule, _)| rule).collect()
    }

    #[test]
    fn what_git_should_perhaps_not_have_is_known_at_the_question() {
        let text = |text: &str| Value::Text(text.to_owned());
        assert_eq!(said("channel", Shape::Text, &text("ana.souza@exemplo.example")), ["personal-data"]);
        assert_eq!(said("channel", Shape::Text, &text("international@exemplo.example")), [""; 0]);
        assert_eq!(said("function", Shape::Text, &text("Ana Souza, coördinator")), ["personal-data"]);
        assert_eq!(said("owner", Shape::Text, &text("J. Jansen")), ["personal-data"]);
        assert_eq!(said("function", Shape::Text, &text("International Office, coördinator")), [""; 0]);
        assert_eq!(
            said("goal", Shape::Prose, &Value::Prose("Met mevrouw Jansen.".to_owned())),
            ["personal-data"]
        );
        let running = Value::Prose("Docent Karin Bos gaf dat aan.".to_owned());
        assert_eq!(said("summary", Shape::Prose, &running), ["personal-data"]);
        assert_eq!(said("goal", Shape::Prose, &Value::Prose("a\u{202e}b".to_owned())), ["hidden-characters"]);
        let day = |text: &str| Value::Day(text.parse().unwrap_or_default());
        assert_eq!(said("date", Shape::Day, &day("2027-11-15")), ["date-in-future"]);
        assert_eq!(said("ends", Shape::Day, &day("2027-11-15")), [""; 0]);
        assert_eq!(said("date", Shape::Day, &day("2026-12-01")), [""; 0]);
    }
}
