//! `register.toml` of an export, for a register that is still empty: what it lacks is added, and what is there stays.

use crate::disk::load::Loaded;
use crate::document::{carried, read_policy};
use crate::edit;
use crate::model::draft::Value;
use crate::model::facts::{Facts as _, Shape};
use crate::model::place::KeyPath;
use crate::model::tree::{Tree, key_of};
use crate::model::{FileId, Policy};
use crate::words::Lang;

/// `register.toml` with what it lacked, as text and as facts; nothing when the register is not empty, or lacks nothing.
pub(super) fn completed(lang: Lang, loaded: &Loaded, other: &Tree) -> Option<(String, Policy)> {
    if loaded.files.len() > 1 {
        return None;
    }
    let before = loaded.files[0].text.as_deref()?;
    let own = carried(before)?;
    let mut text = before.to_owned();
    let mut tables = Vec::new();
    for (key, value) in other.entries() {
        let is_named =
            matches!(key_of(Some(Policy::SCHEMA), key).map(|key| key.shape), Some(Shape::Named(_)));
        match (own.get(key), value) {
            (None, Tree::Table(_)) => tables.push((key.clone(), value.clone())),
            (None, Tree::List(list)) if list.iter().any(|it| matches!(it, Tree::Table(_))) => {
                tables.push((key.clone(), value.clone()));
            }
            (None, value) => {
                if let Some(value) = plain(value) {
                    text = edit::set(&text, &KeyPath::from([key.as_str()]), &value).unwrap_or(text);
                }
            }
            (Some(Tree::Table(own)), Tree::Table(named)) if is_named => {
                let lacking = named.iter().filter(|(name, _)| !own.iter().any(|(it, _)| it == name));
                let lacking: Vec<_> = lacking.cloned().collect();
                if !lacking.is_empty() {
                    tables.push((key.clone(), Tree::Table(lacking)));
                }
            }
            _ => {}
        }
    }
    if !tables.is_empty() {
        let end = if text.ends_with('\n') || text.is_empty() { "" } else { "\n" };
        text = format!("{text}{end}{}", edit::policy(&Tree::Table(tables)));
    }
    let reading = read_policy(lang, FileId(0), &text);
    (text != before && reading.is_whole).then_some((text, reading.facts))
}

fn plain(value: &Tree) -> Option<Value> {
    Some(match value {
        Tree::Text(text) if text.contains('\n') => Value::Prose(text.clone()),
        Tree::Text(text) => Value::Text(text.clone()),
        Tree::Number(number) => Value::Number(*number),
        Tree::Flag(flag) => Value::Flag(*flag),
        Tree::Moment(text) => Value::Day(text.parse().ok()?),
        Tree::List(list) => {
            let texts =
                list.iter().map(|it| if let Tree::Text(text) = it { Some(text.clone()) } else { None });
            Value::Texts(texts.collect::<Option<_>>()?)
        }
        Tree::Real(_) | Tree::Table(_) => return None,
    })
}
