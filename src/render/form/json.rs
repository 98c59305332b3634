//! What machines read: frozen shapes, one line end at the end.

use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};

use crate::model::TomlValue;

/// A document as JSON.
pub fn document(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A value of a file. What JSON has no type for is text: days, and numbers that have no end.
pub(crate) struct ValueV1<'a>(pub(crate) &'a TomlValue);

impl Serialize for ValueV1<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            TomlValue::Text(text) | TomlValue::Moment(text) => serializer.serialize_str(text),
            TomlValue::Number(number) => serializer.serialize_i64(*number),
            TomlValue::Flag(flag) => serializer.serialize_bool(*flag),
            TomlValue::Real(text) => match self.0.real() {
                Some(number) => serializer.serialize_f64(number),
                None => serializer.serialize_str(text),
            },
            TomlValue::List(list) => {
                let mut all = serializer.serialize_seq(Some(list.len()))?;
                list.iter().try_for_each(|value| all.serialize_element(&ValueV1(value)))?;
                all.end()
            }
            TomlValue::Table(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|(key, value)| map.serialize_entry(key, &ValueV1(value)))?;
                map.end()
            }
        }
    }
}
