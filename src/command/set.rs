//! `set`: keys of the head: a theme, the signing, a contact, an end date, the category, who owns it.

use super::entry::{Editing, register_lang};
use super::flags::{Flag, of_schema};
use super::form::{Asker, defaulting};
use super::interview::Subject;
use super::load;
use super::phrases::misfit;
use super::save::{Plan, save};
use super::writing::{Gathered, Writing, complete};
use crate::ask::Question;
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::model::Partnership;
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::head::Head;
use crate::model::near::nearest;
use crate::model::place::KeyPath;
use crate::outcome::{Fault, Said};
use crate::words::questions as asked;
use crate::words::{commit as commit_words, write as words};

/// Changes the head of a partnership; `KEY=` takes a key away.
#[derive(Debug, clap::Args)]
pub struct Set {
    /// The partnership
    #[arg(value_name = "ID")]
    id: String,
    /// What changes: `owner=…`, `ends=2028-08-31`, `agreement.signed=…`, `themes.data.state=agreed`
    #[arg(value_name = "KEY=VALUE")]
    changes: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

/// The keys that can be set: all of the head, but not what other commands write.
fn keys() -> Vec<Flag> {
    let others = ["schema", "formerly", "own"];
    let is_free = |flag: &Flag| !others.contains(&flag.key.0[0].as_str());
    of_schema(Head::SCHEMA, &KeyPath::default()).into_iter().filter(is_free).collect()
}

impl Set {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let mut loaded = load::all(context)?;
        loaded.keep_whole();
        let partnership = load::partnership(context, &loaded.register, &self.id)?;
        let changes = self.changes(context, &loaded, partnership)?;
        let count = changes.len();
        save(context, &self.writing, &|loaded| {
            let mut editing = Editing::of(context, loaded, &partnership.id)?;
            for (key, value) in &changes {
                match value {
                    Some(value) => editing.set(key, value)?,
                    None => editing.unset(key)?,
                }
            }
            let lang = register_lang(loaded);
            Ok(Plan {
                verb: "set",
                subject: format!("{}: {}", editing.id, commit_words::set(lang)),
                trailers: vec![("Partnership", editing.id.clone()), ("Keys", count.to_string())],
                said: format!("{} · {}", editing.id, commit_words::set(context.lang)),
                changes: vec![editing.change()],
            })
        })
    }

    /// What changes: as it was said, or as it is asked.
    fn changes(
        &self,
        context: &Context,
        loaded: &Loaded,
        partnership: &Partnership,
    ) -> Result<Vec<(KeyPath, Option<Value>)>, Fault> {
        let mut said: Vec<(String, String)> = Vec::new();
        let mut odd: Vec<String> = Vec::new();
        for change in &self.changes {
            let Some((key, value)) = change.split_once('=') else {
                return Err(Fault::request(words::no_assignment(context.lang, change)));
            };
            said.push((key.trim().to_owned(), value.to_owned()));
        }
        if let Some(input) = &self.writing.input {
            let fragment = super::writing::fragment(context, input)?;
            let shown = input.display().to_string();
            odd = fragment
                .odd
                .iter()
                .map(|key| words::fragment_odd(context.lang, &shown, &key.to_string()))
                .collect();
            for (key, value) in fragment.answers {
                said.push((key.to_string(), value.written()));
            }
        }
        if said.is_empty() && odd.is_empty() {
            said.push(self.asked(context, loaded, partnership)?);
        }
        let read: Vec<_> = said.iter().map(|(key, text)| read(context, key, text)).collect();
        let wrong = read.iter().filter_map(|it| it.as_ref().err());
        let wrong = words::below(odd.iter().chain(wrong));
        if wrong.is_empty() {
            return Ok(read.into_iter().filter_map(Result::ok).collect());
        }
        Err(Fault::request(words::wrong_fields(context.lang, &wrong))
            .hint(words::nothing_written(context.lang)))
    }

    /// Asks for a key, and then for its value, with what it is now to begin with.
    fn asked(
        &self,
        context: &Context,
        loaded: &Loaded,
        partnership: &Partnership,
    ) -> Result<(String, String), Fault> {
        let asker = Asker::of(context, &loaded.register.policy);
        let text = loaded.files[partnership.file.0].text.as_deref().unwrap_or_default();
        let now =
            Draft { answers: crate::edit::fragment(text).unwrap_or_default().answers, ..Draft::default() };
        let form = |draft: &Draft| {
            let key = draft.text(["key"]).map(|key| KeyPath(key.split('.').map(str::to_owned).collect()));
            let now = key.as_ref().and_then(|key| now.get(key)).map(Value::written);
            vec![key_question(asker), value_question(asker, key.as_ref(), now.as_deref())]
        };
        let subject = Subject {
            verb: "set",
            name: partnership.name(),
            about: &partnership.id,
            kind: None,
            summary: None,
        };
        let draft = complete(context, &self.writing, &subject, Gathered::default(), &form, &[])?;
        let value = draft.get(&["value"].into()).map(Value::written);
        Ok((draft.text(["key"]).unwrap_or_default().to_owned(), value.unwrap_or_default()))
    }
}

fn key_question(asker: Asker<'_>) -> Question {
    let often = [
        "owner",
        "deputy",
        "goal",
        "starts",
        "ends",
        "category",
        "unit",
        "agreement.signed",
        "agreement.signed_by",
    ];
    let choices = often.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect();
    Question { choices, ..asker.must(["key"], Shape::Text, asked::SET_KEY) }
}

fn value_question(asker: Asker<'_>, key: Option<&KeyPath>, now: Option<&str>) -> Question {
    let shape = key
        .and_then(|key| keys().into_iter().find(|flag| flag.is_for(key)))
        .map_or(Shape::Text, |it| it.shape);
    defaulting(asker.may(["value"], shape, asked::SET_VALUE), now)
}

/// A key and its new value, or nothing to take it away; or why not, in one sentence.
fn read(context: &Context, key: &str, text: &str) -> Result<(KeyPath, Option<Value>), String> {
    let (lang, keys) = (context.lang, keys());
    let path = KeyPath(key.split('.').map(str::to_owned).collect());
    let Some(flag) = keys.iter().find(|flag| flag.is_for(&path)) else {
        let known: Vec<String> = keys.iter().map(|flag| flag.key.to_string()).collect();
        let near = nearest(key, known.iter().map(String::as_str));
        return Err(words::unknown_field(lang, key, near));
    };
    if text.trim().is_empty() {
        return Ok((path, None));
    }
    let value = Value::parse(flag.shape, text);
    value
        .map(|value| (path, Some(value)))
        .map_err(|why| words::wrong_field(lang, key, &misfit(lang, text, &why)))
}
