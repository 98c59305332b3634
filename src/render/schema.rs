//! The editor schema: the keys and words of the format as JSON Schema, so that an editor can offer and underline them.
//!
//! Draft 7, because that is the latest that the TOML extensions of the usual editors know. It says what a key may hold and
//! never what a partnership ought to have: that is for `check`, which knows the register and the day.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::model::{Common, Demand, Dossier, Facts, Head, Key, Policy, RuleLevel, Schema, Shape, Word};
use crate::words::{Lang, labels, schema as words};

/// How an entry's id is written; `new` is for who edits by hand, and becomes an id.
const ENTRY_ID: &str = "^(new|[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-hjkmnp-tv-z]{4,8})$";

/// How a length of time is written.
const INTERVAL: &str = "^[1-9][0-9]* (day|month|year)s?$";

/// The schema of a partnership's file, with what keys and words are called in a language.
pub fn partnership(lang: Lang) -> String {
    let keys = of(Head::SCHEMA).chain(of(Dossier::SCHEMA));
    Writer { lang, tables: BTreeMap::new() }.document(&words::partnership(lang), keys)
}

/// The schema of `register.toml`.
pub fn register(lang: Lang) -> String {
    Writer { lang, tables: BTreeMap::new() }.document(&words::register(lang), of(Policy::SCHEMA))
}

/// The keys of a kind of table, with its name.
fn of(schema: &'static Schema) -> impl Iterator<Item = (&'static str, &'static Key)> {
    schema.keys.iter().map(|key| (schema.name, key))
}

/// A schema being written: in which language, and the tables that others name, each once.
struct Writer {
    lang: Lang,
    tables: BTreeMap<&'static str, Value>,
}

impl Writer {
    fn document(mut self, title: &str, keys: impl Iterator<Item = (&'static str, &'static Key)>) -> String {
        let mut root = self.table(keys);
        root.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        root.insert("title".to_owned(), json!(title));
        root.insert("definitions".to_owned(), json!(self.tables));
        super::form::json::document(&root)
    }

    /// A table: these keys and no others.
    fn table(&mut self, keys: impl Iterator<Item = (&'static str, &'static Key)>) -> Map<String, Value> {
        let (mut properties, mut required) = (Map::new(), Vec::new());
        for (of, key) in keys {
            let value = self.of_key(of, key);
            properties.insert(key.name.to_owned(), self.described(of, key, value));
            if key.demand == Demand::Required {
                required.push(key.name);
            }
        }
        let mut table = Map::new();
        table.insert("type".to_owned(), json!("object"));
        table.insert("properties".to_owned(), Value::Object(properties));
        table.insert("additionalProperties".to_owned(), json!(false));
        if !required.is_empty() {
            table.insert("required".to_owned(), json!(required));
        }
        table
    }

    /// What stands beside a reference does not count in draft 7, so a described one is the only one of a list.
    fn described(&self, of: &str, key: &Key, value: Value) -> Value {
        let Value::Object(mut described) = value else { return value };
        if described.contains_key("$ref") {
            described = Map::from_iter([("allOf".to_owned(), json!([described]))]);
        }
        let label = labels::key(self.lang, of, key.name).filter(|_| self.lang == Lang::Nl);
        described.insert("description".to_owned(), json!(label.unwrap_or(key.doc.trim())));
        Value::Object(described)
    }

    fn of_key(&mut self, of: &str, key: &Key) -> Value {
        match (of, key.name) {
            ("Policy", "rules") => by_any_name(&self.word(RuleLevel::SPELLINGS)),
            (_, "schema") => json!({ "type": "integer", "minimum": 1 }),
            _ if key.demand == Demand::Required && matches!(key.shape, Shape::Tables(_)) => {
                let mut value = self.of_shape(key.shape);
                value["minItems"] = json!(1);
                value
            }
            _ => self.of_shape(key.shape),
        }
    }

    fn of_shape(&mut self, shape: Shape) -> Value {
        match shape {
            Shape::Text | Shape::Prose => json!({ "type": "string" }),
            Shape::Day => json!({ "type": "string", "format": "date" }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Number(least, most) => number(least, most),
            Shape::Interval => json!({ "type": "string", "pattern": INTERVAL }),
            Shape::Word(words) => self.word(words),
            Shape::Texts => list(&json!({ "type": "string" })),
            Shape::Numbers(least, most) => list(&number(least, most)),
            Shape::Words(words) => list(&self.word(words)),
            Shape::Table(schema) => self.reference(schema),
            Shape::Tables(schema) => list(&self.reference(schema)),
            Shape::TableOrTables(schema) => {
                let one = self.reference(schema);
                json!({ "anyOf": [one, list(&one)] })
            }
            Shape::Named(schema) => by_any_name(&self.reference(schema)),
            Shape::ByWord(words) => self.texts_by(words),
            Shape::NamedTexts => by_any_name(&json!({ "type": "string" })),
            Shape::NamedDays => by_any_name(&by_any_name(&json!({ "type": "string", "format": "date" }))),
            Shape::Entries(schema) => {
                let entries = Map::from_iter([(ENTRY_ID.to_owned(), self.entry(schema))]);
                json!({ "type": "object", "patternProperties": entries, "additionalProperties": false })
            }
            Shape::Anything => json!({ "type": "object" }),
        }
    }

    /// One of these words; what each is called is shown by the editors that know the extension.
    fn word(&self, words: &'static [&'static str]) -> Value {
        let label = |word: &&str| labels::of_vocabulary(words, word).map(|it| it.in_lang(self.lang));
        let labels: Vec<_> = words.iter().map(label).collect();
        json!({ "enum": words, "x-taplo": { "docs": { "enumValues": labels } } })
    }

    fn texts_by(&self, words: &'static [&'static str]) -> Value {
        let text = |word: &&str| {
            let label = labels::of_vocabulary(words, word).map_or(*word, |it| it.in_lang(self.lang));
            ((*word).to_owned(), json!({ "type": "string", "description": label }))
        };
        let texts: Map<String, Value> = words.iter().map(text).collect();
        json!({ "type": "object", "properties": texts, "additionalProperties": false })
    }

    /// Names a table, and writes it down the first time.
    fn reference(&mut self, schema: &'static Schema) -> Value {
        if !self.tables.contains_key(schema.name) {
            let written = self.table(of(schema));
            self.tables.insert(schema.name, Value::Object(written));
        }
        named(schema)
    }

    /// An entry: what any may carry and its own keys. One whose text had to go lacks what it lost, and keeps its date, its
    /// words and its references; one that takes another back has none of its own.
    fn entry(&mut self, schema: &'static Schema) -> Value {
        let mut written = self.table(of(Common::SCHEMA).chain(of(schema)));
        let names = |demands: &[Demand]| -> Vec<&str> {
            let asked = schema.keys.iter().filter(|key| demands.contains(&key.demand));
            asked.map(|key| key.name).collect()
        };
        let own = names(&[Demand::UnlessRedacted, Demand::UnlessWithdrawn]);
        let kept = names(&[Demand::UnlessWithdrawn]);
        let of_others =
            json!({ "required": kept, "if": { "required": ["redacted"] }, "else": { "required": own } });
        if !own.is_empty() {
            written.insert("if".to_owned(), json!({ "required": ["withdrawn"] }));
            written.insert("else".to_owned(), of_others);
        }
        self.tables.insert(schema.name, Value::Object(written));
        named(schema)
    }
}

fn named(schema: &Schema) -> Value {
    json!({ "$ref": format!("#/definitions/{}", schema.name) })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn by_any_name(value: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": value })
}

fn number(least: i64, most: i64) -> Value {
    let mut number = json!({ "type": "integer", "minimum": least });
    if most < i64::MAX {
        number["maximum"] = json!(most);
    }
    number
}
