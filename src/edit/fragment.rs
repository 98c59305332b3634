//! A fragment that somebody hands in with `--input`: the fields of what is to be written, as answers.

use toml::de::{DeTable, DeValue};

use crate::document::{day_in, without_mark};
use crate::model::{KeyPath, Value};

/// What a fragment holds.
#[derive(Debug, Default)]
pub struct Fragment {
    pub answers: Vec<(KeyPath, Value)>,
    /// Keys whose value is of a type that no key has: a float, a time.
    pub odd: Vec<KeyPath>,
}

/// Reads a fragment; else gives the byte of the first line that is no TOML.
pub fn fragment(text: &str) -> Result<Fragment, usize> {
    let body = without_mark(text);
    let (tree, errors) = DeTable::parse_recoverable(body);
    if let Some(error) = errors.first() {
        return Err(error.span().map_or(0, |span| span.start));
    }
    let mut read = Fragment::default();
    of_table(tree.get_ref(), &KeyPath::default(), &mut read);
    Ok(read)
}

fn of_table(table: &DeTable<'_>, path: &KeyPath, read: &mut Fragment) {
    for (key, value) in table {
        of_value(value.get_ref(), path.join(key.get_ref()), read);
    }
}

fn of_value(value: &DeValue<'_>, path: KeyPath, read: &mut Fragment) {
    let answer = match value {
        DeValue::Table(table) => return of_table(table, &path, read),
        DeValue::Array(list) if !list.is_empty() && list.iter().all(|it| it.get_ref().is_table()) => {
            for (at, value) in list.iter().enumerate() {
                of_value(value.get_ref(), path.join(&at.to_string()), read);
            }
            return;
        }
        DeValue::Array(list) => list_of(list),
        DeValue::String(text) if text.contains('\n') => Some(Value::Prose(text.replace("\r\n", "\n"))),
        DeValue::String(text) => Some(Value::Text(text.to_string())),
        DeValue::Boolean(flag) => Some(Value::Flag(*flag)),
        DeValue::Integer(_) => whole(value).map(Value::Number),
        DeValue::Datetime(it) if it.time.is_none() => day_in(value).map(Value::Day),
        _ => None,
    };
    match answer {
        Some(answer) => read.answers.push((path, answer)),
        None => read.odd.push(path),
    }
}

fn list_of(list: &toml::de::DeArray<'_>) -> Option<Value> {
    let texts: Option<Vec<String>> = list.iter().map(|it| it.get_ref().as_str().map(str::to_owned)).collect();
    let numbers = || list.iter().map(|it| whole(it.get_ref())).collect::<Option<Vec<_>>>();
    texts.map(Value::Texts).or_else(|| numbers().map(Value::Numbers))
}

fn whole(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}
