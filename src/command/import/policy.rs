//! `register.toml` of an export, for a register that is still empty: what it lacks is added, and what is there stays.

use crate::disk::load::Loaded;
use crate::document::{read_policy, whole_values};
use crate::edit;
use crate::model::{Facts as _, FileId, KeyPath, Policy, Shape, TomlValue, Value};
use crate::words::Lang;

/// `register.toml` with what it lacked, as text and as facts; nothing when the register is not empty, or lacks nothing.
pub(super) fn completed(lang: Lang, loaded: &Loaded, other: &TomlValue) -> Option<(String, Policy)> {
    if loaded.files.len() > 1 {
        return None;
    }
    let before = loaded.files[0].text.as_deref()?;
    let own = whole_values(before)?;
    let mut text = before.to_owned();
    let mut tables = Vec::new();
    for (key, value) in other.entries() {
        let is_named = matches!(Policy::SCHEMA.key(key).map(|key| key.shape), Some(Shape::Named(_)));
        match (own.get(key), value) {
            (None, TomlValue::Table(_)) => tables.push((key.clone(), value.clone())),
            (None, TomlValue::List(list)) if list.iter().any(|it| matches!(it, TomlValue::Table(_))) => {
                tables.push((key.clone(), value.clone()));
            }
            (None, value) => {
                if let Some(value) = plain(value) {
                    text = edit::set(&text, &KeyPath::from([key.as_str()]), &value).unwrap_or(text);
                }
            }
            (Some(TomlValue::Table(own)), TomlValue::Table(named)) if is_named => {
                let lacking = named.iter().filter(|(name, _)| !own.iter().any(|(it, _)| it == name));
                let lacking: Vec<_> = lacking.cloned().collect();
                if !lacking.is_empty() {
                    tables.push((key.clone(), TomlValue::Table(lacking)));
                }
            }
            _ => {}
        }
    }
    if !tables.is_empty() {
        let end = if text.ends_with('\n') || text.is_empty() { "" } else { "\n" };
        text = format!("{text}{end}{}", edit::policy(&TomlValue::Table(tables)));
    }
    let reading = read_policy(lang, FileId(0), &text);
    (text != before && reading.is_whole).then_some((text, reading.facts))
}

fn plain(value: &TomlValue) -> Option<Value> {
    Some(match value {
        TomlValue::Text(text) if text.contains('\n') => Value::Prose(text.clone()),
        TomlValue::Text(text) => Value::Text(text.clone()),
        TomlValue::Number(number) => Value::Number(*number),
        TomlValue::Flag(flag) => Value::Flag(*flag),
        TomlValue::Moment(text) => Value::Day(text.parse().ok()?),
        TomlValue::List(list) => {
            let texts =
                list.iter().map(|it| if let TomlValue::Text(text) = it { Some(text.clone()) } else { None });
            Value::Texts(texts.collect::<Option<_>>()?)
        }
        TomlValue::Real(_) | TomlValue::Table(_) => return None,
    })
}
