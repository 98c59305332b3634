//! The editor schema takes every file that the format takes, and underlines what it does not.

use std::path::{Path, PathBuf};

use partners::render::schema;
use partners::words::Lang;
use serde_json::{Map, Value, json};
use toml::de::{DeTable, DeValue};

/// A file as the editors hand it to a schema: dates are texts.
fn as_json(text: &str) -> Value {
    fn table(table: &DeTable<'_>) -> Value {
        let entries = table.iter().map(|(key, it)| (key.get_ref().to_string(), value(it.get_ref())));
        Value::Object(entries.collect::<Map<_, _>>())
    }
    fn value(it: &DeValue<'_>) -> Value {
        match it {
            DeValue::String(text) => json!(text),
            DeValue::Integer(number) => json!(i64::from_str_radix(number.as_str(), number.radix()).unwrap()),
            DeValue::Float(number) => json!(number.as_str().parse::<f64>().unwrap()),
            DeValue::Boolean(flag) => json!(flag),
            DeValue::Datetime(date) => json!(date.to_string()),
            DeValue::Array(list) => list.iter().map(|it| value(it.get_ref())).collect(),
            DeValue::Table(inner) => table(inner),
        }
    }
    table(DeTable::parse(text.trim_start_matches('\u{feff}')).unwrap().get_ref())
}

/// What a schema has against a value. Only what our schemas use is known; anything else fails the test.
struct Schema(Value);

impl Schema {
    fn against(&self, value: &Value) -> Vec<String> {
        let mut wrong = Vec::new();
        self.check(&self.0, value, "", &mut wrong);
        wrong
    }

    fn check(&self, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
        for (keyword, said) in schema.as_object().unwrap() {
            let fine = match keyword.as_str() {
                "$ref" => {
                    let pointer = said.as_str().unwrap().trim_start_matches('#');
                    self.check(self.0.pointer(pointer).unwrap(), value, at, wrong);
                    true
                }
                "allOf" => {
                    said.as_array().unwrap().iter().for_each(|it| self.check(it, value, at, wrong));
                    true
                }
                "anyOf" => said.as_array().unwrap().iter().any(|one| {
                    let mut against = Vec::new();
                    self.check(one, value, at, &mut against);
                    against.is_empty()
                }),
                "type" => match said.as_str().unwrap() {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_i64(),
                    "boolean" => value.is_boolean(),
                    other => panic!("{other}"),
                },
                "enum" => said.as_array().unwrap().contains(value),
                "minimum" => value.as_i64() >= said.as_i64(),
                "maximum" => value.as_i64() <= said.as_i64(),
                "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= said.as_u64().unwrap()),
                "pattern" => value.as_str().is_none_or(|text| fits(said.as_str().unwrap(), text)),
                "format" => value.as_str().is_none_or(|text| text.parse::<partners::model::Day>().is_ok()),
                "items" => {
                    let list = value.as_array().into_iter().flatten().enumerate();
                    list.for_each(|(nth, it)| self.check(said, it, &format!("{at}.{nth}"), wrong));
                    true
                }
                "required" => has(said, value),
                "else" => {
                    if !has(&schema["if"]["required"], value) {
                        self.check(said, value, at, wrong);
                    }
                    true
                }
                "properties" => {
                    self.members(schema, value, at, wrong);
                    true
                }
                "additionalProperties" | "patternProperties" => {
                    if schema.get("properties").is_none() && keyword == "additionalProperties" {
                        self.members(schema, value, at, wrong);
                    }
                    true
                }
                "if" | "$schema" | "title" | "description" | "definitions" | "x-taplo" => true,
                other => panic!("{other} is not known here"),
            };
            if !fine {
                wrong.push(format!("{at}: {keyword}"));
            }
        }
    }

    fn members(&self, schema: &Value, value: &Value, at: &str, wrong: &mut Vec<String>) {
        for (key, it) in value.as_object().into_iter().flatten() {
            let at = format!("{at}.{key}");
            let by_pattern = || {
                let mut patterns = schema.get("patternProperties")?.as_object()?.iter();
                patterns.find(|(pattern, _)| fits(pattern, key)).map(|(_, schema)| schema)
            };
            match schema["properties"].get(key).or_else(by_pattern) {
                Some(own) => self.check(own, it, &at, wrong),
                None if schema["additionalProperties"] == json!(false) => {
                    wrong.push(format!("{at}: unknown"));
                }
                None => self.check(&schema["additionalProperties"], it, &at, wrong),
            }
        }
    }
}

fn has(required: &Value, value: &Value) -> bool {
    required.as_array().unwrap().iter().all(|key| value.get(key.as_str().unwrap()).is_some())
}

/// The two patterns of our schemas, read by the format's own code.
fn fits(pattern: &str, text: &str) -> bool {
    if pattern.starts_with("^(new|") {
        return text == "new" || partners::model::EntryId::written(text).date().is_some();
    }
    assert_eq!(pattern, "^[1-9][0-9]* (day|month|year)s?$");
    text.parse::<partners::model::Interval>().is_ok()
}

fn schemas() -> [(Lang, Schema, Schema); 2] {
    [Lang::Nl, Lang::En].map(|lang| {
        let parsed = |text: String| Schema(serde_json::from_str(&text).unwrap());
        (lang, parsed(schema::partnership(lang)), parsed(schema::register(lang)))
    })
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["examples", "register"] {
        let walk = walkdir::WalkDir::new(root.join(folder)).sort_by_file_name();
        let paths = walk.into_iter().map(|entry| entry.unwrap().into_path());
        files.extend(paths.filter(|path| path.extension().is_some_and(|it| it == "toml")));
    }
    assert!(files.len() > 30, "{}", files.len());
    files
}

#[test]
fn every_file_of_the_register_and_the_examples_fits() {
    for (lang, partnership, register) in &schemas() {
        for path in files() {
            let is_policy = path.file_name().is_some_and(|name| name == "register.toml");
            let schema = if is_policy { register } else { partnership };
            let wrong = schema.against(&as_json(&std::fs::read_to_string(&path).unwrap()));
            assert_eq!(wrong, [""; 0], "{lang:?} {}", path.display());
        }
    }
}

#[test]
fn what_the_format_does_not_know_is_underlined() {
    let [(_, partnership, register), _] = &schemas();
    let whole = "schema = 1\nname = \"A\"\n[[partners]]\nname = \"B\"\n";
    assert_eq!(partnership.against(&as_json(whole)), [""; 0]);
    let signal = "[signals.2026-03-14-k7q2]\ndate = 2026-03-14\n";
    for (text, said) in [
        ("schema = 1\nname = \"A\"\n".to_owned(), ": required"),
        (whole.replace("\"A\"", "3"), ".name: type"),
        (format!("goall = \"x\"\n{whole}"), ".goall: unknown"),
        (format!("formality = \"formeel\"\n{whole}"), ".formality: enum"),
        (format!("starts = \"31-12-2026\"\n{whole}"), ".starts: format"),
        (format!("{whole}country = [\"NL\"]\n"), ".partners.0.country: type"),
        (format!("{whole}[evaluation_plan]\nevery = \"2 jaar\"\n"), ".evaluation_plan.every: pattern"),
        (format!("{whole}[strategic.objectives]\nprofit = \"x\"\n"), ".strategic.objectives.profit: unknown"),
        (format!("{whole}[signals.first]\n"), ".signals.first: unknown"),
        (format!("{whole}{signal}"), ".signals.2026-03-14-k7q2: required"),
        (
            format!("{whole}{signal}from = \"staff\"\nsumary = \"x\"\n"),
            ".signals.2026-03-14-k7q2.sumary: unknown",
        ),
    ] {
        let wrong = partnership.against(&as_json(&text));
        assert!(wrong.iter().any(|it| it == said), "{text}\n{wrong:?}");
    }
    let ground = "redacted = { date = 2026-05-01, ground = \"x\", by = \"y\" }\n";
    let redacted = format!("{whole}{signal}from = \"staff\"\n{ground}");
    assert_eq!(partnership.against(&as_json(&redacted)), [""; 0], "what had to go is not missed");
    let lost = partnership.against(&as_json(&format!("{whole}{signal}{ground}")));
    assert_eq!(lost, [".signals.2026-03-14-k7q2: required"], "a word never goes");
    let taken_back = format!("{whole}{signal}corrects = \"2026-03-14-k7q1\"\nwithdrawn = \"x\"\n");
    assert_eq!(partnership.against(&as_json(&taken_back)), [""; 0]);
    let policy = "schema = 1\nname = \"A\"\n[rules]\ncontact-unverified = \"uit\"\n";
    assert_eq!(register.against(&as_json(policy)), [".rules.contact-unverified: enum"]);
}

#[test]
fn every_key_is_described_and_in_dutch_each_otherwise_than_in_english() {
    let [(_, dutch, _), (_, english, _)] = &schemas();
    for (key, of_english) in english.0["properties"].as_object().unwrap() {
        let description = |of: &Value| of["description"].as_str().unwrap_or_default().to_owned();
        let of_dutch = &dutch.0["properties"][key];
        assert!(!description(of_english).is_empty(), "{key}");
        assert_ne!(description(of_dutch), description(of_english), "{key}");
    }
}
