//! What machines read: documents whose keys stand in the order in which they are put there, and so stay frozen.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::{Serialize, Serializer};

use crate::model::{Day, EntryId, TomlValue};
use crate::text::clean::Clean;
use crate::text::hidden::misplaced;
use crate::text::runner::unobeyed_json;

/// A document as JSON, with one line end at the end.
pub fn document(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    escaped(text)
}

/// What is hidden, turns the reading round or is a runner's command, by its number: it reads back the same, and shows nothing else than it is.
fn escaped(text: String) -> String {
    let mut out = String::new();
    let mut end = 0;
    for (at, c, _) in misplaced(&text) {
        out.push_str(&text[end..at]);
        end = at + c.len_utf8();
        let mut units = [0; 2];
        for unit in c.encode_utf16(&mut units) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
    let text = if end == 0 { text } else { out + &text[end..] };
    unobeyed_json(&text).into_owned()
}

/// What stands under a key.
#[derive(Serialize)]
#[serde(untagged)]
pub enum Json<'a> {
    Nothing,
    Flag(bool),
    Number(i64),
    /// A number with a point.
    Real(f64),
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(JsonObject<'a>),
}

/// Keys, in the order in which they are put there, each with what stands under it.
#[derive(Default)]
pub struct JsonObject<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

impl<'a> JsonObject<'a> {
    /// With a key; where there is nothing to say, with that.
    pub fn with(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Json<'a>>) -> Self {
        self.0.push((key.into(), value.into()));
        self
    }

    /// With a key that is left out where there is nothing to say.
    pub fn with_some(self, key: &'static str, value: Option<impl Into<Json<'a>>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// With a list under a key.
    pub fn list<T: Into<Json<'a>>>(self, key: &'static str, all: impl IntoIterator<Item = T>) -> Self {
        self.with(key, all.into_iter().collect::<Vec<T>>())
    }

    /// With the keys of another behind its own.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// As a document.
    pub fn written(&self) -> String {
        document(self)
    }

    /// On one line.
    pub fn line(&self) -> String {
        escaped(serde_json::to_string(self).unwrap_or_default())
    }
}

impl Json<'_> {
    /// On one line.
    pub fn line(&self) -> String {
        escaped(serde_json::to_string(self).unwrap_or_default())
    }
}

impl Serialize for JsonObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'a, K: Into<Cow<'a, str>>, V: Into<Json<'a>>> FromIterator<(K, V)> for JsonObject<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::default(), |object, (key, value)| object.with(key, value))
    }
}

impl<'a> From<JsonObject<'a>> for Json<'a> {
    fn from(object: JsonObject<'a>) -> Self {
        Self::Object(object)
    }
}

impl<'a> From<&'a str> for Json<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Json<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Json<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<Clean> for Json<'_> {
    fn from(text: Clean) -> Self {
        text.to_string().into()
    }
}

impl<'a> From<&'a EntryId> for Json<'a> {
    fn from(id: &'a EntryId) -> Self {
        id.as_str().into()
    }
}

impl From<Day> for Json<'_> {
    fn from(day: Day) -> Self {
        day.to_string().into()
    }
}

impl From<bool> for Json<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Json<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Json<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl<'a, T: Into<Json<'a>>> From<Option<T>> for Json<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl<'a, T: Into<Json<'a>>> From<Vec<T>> for Json<'a> {
    fn from(all: Vec<T>) -> Self {
        Self::List(all.into_iter().map(Into::into).collect())
    }
}

/// What JSON has no type for is text: days, and numbers that have no end.
impl<'a> From<&'a TomlValue> for Json<'a> {
    fn from(value: &'a TomlValue) -> Self {
        match value {
            TomlValue::Text(text) | TomlValue::Moment(text) => text.into(),
            TomlValue::Number(number) => Self::Number(*number),
            TomlValue::Flag(flag) => Self::Flag(*flag),
            TomlValue::Real(text) => value.real().map_or_else(|| text.into(), Self::Real),
            TomlValue::List(list) => Self::List(list.iter().map(Self::from).collect()),
            TomlValue::Table(entries) => Self::Object(entries.iter().map(|(key, it)| (key, it)).collect()),
        }
    }
}
