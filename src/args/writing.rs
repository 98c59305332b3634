//! What every writing command takes beside its fields, and what was given before anybody is asked.

use std::path::PathBuf;

use super::fields::{FieldFlags, Flag, Flagged};
use super::value::{self, ValueReader};
use crate::context::{Context, file};
use crate::edit;
use crate::model::{Draft, KeyPath, Kind, Partnership, Register, Shape, Value};
use crate::outcome::Fault;
use crate::text::near::nearest;
use crate::words::{Lang, write as words};

/// The flags of every writing command.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Writing")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(crate) struct Writing {
    /// Takes the fields from a TOML fragment; `-` is standard input
    #[arg(long, value_name = "FILE|-")]
    pub(crate) input: Option<PathBuf>,
    /// Shows the change, and writes nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Writes without committing
    #[arg(long)]
    pub(crate) no_commit: bool,
    /// Commits on a new branch
    #[arg(long, value_name = "NAME", conflicts_with = "no_commit")]
    pub(crate) branch: Option<String>,
    /// Writes also what is not as the framework has it, since what was decided must be recordable
    #[arg(long)]
    pub(crate) accept: bool,
    /// Goes on with the answers that were given before
    #[arg(long)]
    pub(crate) resume: bool,
    /// What `--input` names, where it was read already.
    #[arg(skip)]
    pub(crate) text: Option<String>,
}

impl Writing {
    /// Refuses what has no effect on a command that takes no fields and asks nothing.
    pub(crate) fn has_no_fields(&self, context: &Context) -> Result<(), Fault> {
        let lang = context.lang;
        match (&self.input, self.resume) {
            (Some(_), _) => Err(Fault::request(words::without_effect(lang, "--input"))),
            (None, true) => Err(Fault::request(words::without_effect(lang, "--resume"))),
            (None, false) => Ok(()),
        }
    }
}

/// What was given before anybody is asked, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) draft: Draft,
    /// What could not: the key, and a sentence.
    pub(crate) wrong: Vec<(KeyPath, String)>,
}

impl Gathered {
    /// The same, with the ids that were abbreviated made whole, for an entry of a kind.
    pub(crate) fn whole(
        mut self,
        context: &Context,
        register: &Register,
        partnership: &Partnership,
        kind: Kind,
    ) -> Result<Self, Fault> {
        let draft = &mut self.draft;
        self.wrong.extend(value::make_whole(context, register, partnership, kind, draft)?);
        Ok(self)
    }

    /// The same, where who is there chooses whom or what a flag is about that says nothing: from a list, or at its question.
    pub(crate) fn chosen<F: Flagged>(mut self, fields: &FieldFlags<F>, kind: Kind) -> Self {
        for (flag, _) in fields.texts.iter().filter(|(_, text)| text.is_empty()) {
            let is_text = matches!(flag.shape, Shape::Text | Shape::Texts);
            self.wrong.retain(|(key, _)| !is_text || *key != flag.key);
            if value::names_an_entry(&flag.key, kind) {
                let nobody = String::new();
                let is_list = matches!(flag.shape, Shape::Texts);
                let nobody = if is_list { Value::Texts(vec![nobody]) } else { Value::Text(nobody) };
                self.draft.put(flag.key.clone(), nobody);
            }
        }
        self
    }
}

/// What was given before anybody is asked: by flags and by `--input`.
pub(crate) fn given<F: Flagged>(
    context: &Context,
    writing: &Writing,
    given: &FieldFlags<F>,
) -> Result<Gathered, Fault> {
    let (lang, flags, reader) = (context.lang, F::flags(), ValueReader::new(context));
    let (mut draft, mut wrong) = (Draft::default(), Vec::new());
    if let Some(path) = &writing.input {
        let fragment = match &writing.text {
            Some(text) => fragment_of(context, path, text)?,
            None => fragment(context, path)?,
        };
        for key in fragment.odd {
            let sentence = words::fragment_odd(lang, &path.display().to_string(), &key.to_string());
            wrong.push((key, sentence));
        }
        for (key, value) in fragment.answers {
            match fitting(&reader, &flags, &key, value) {
                Ok(value) => draft.put(key, value),
                Err(why) => {
                    let sentence = why(lang, &key);
                    wrong.push((key, sentence));
                }
            }
        }
    }
    for (flag, text) in &given.texts {
        let name = format!("--{}", flag.name);
        match of_file(context, flag, text) {
            Ok(text) if flag.is_instead(&text) => {
                draft.put(flag.key.clone(), Value::Text(flag.instead.unwrap_or_default().to_owned()));
            }
            Ok(text) => match reader.read(&flag.key, flag.shape, &text) {
                Ok(value) => draft.put(flag.key.clone(), value),
                Err(why) => wrong.push((flag.key.clone(), words::wrong_field(lang, &name, &why))),
            },
            Err(sentence) => wrong.push((flag.key.clone(), words::wrong_field(lang, &name, &sentence))),
        }
    }
    Ok(Gathered { draft, wrong })
}

/// Long text also comes from a file: `@FILE`; `@@` begins a text with one `@`.
pub(crate) fn of_file(context: &Context, flag: &Flag, text: &str) -> Result<String, String> {
    let Some(path) = text.strip_prefix('@').filter(|_| matches!(flag.shape, Shape::Prose)) else {
        return Ok(text.to_owned());
    };
    if path.starts_with('@') {
        return Ok(path.to_owned());
    }
    file::text_of(context, path)
}

/// All that `--input` names: a file, or standard input.
pub(crate) fn whole_input(context: &Context, path: &std::path::Path) -> Result<String, Fault> {
    let shown = path.display().to_string();
    let text = if shown == "-" { file::text_given(context.lang) } else { file::text_of(context, &shown) };
    text.map_err(Fault::request)
}

/// The fields of a fragment.
pub(crate) fn fragment(context: &Context, path: &std::path::Path) -> Result<edit::Fragment, Fault> {
    fragment_of(context, path, &whole_input(context, path)?)
}

fn fragment_of(context: &Context, path: &std::path::Path, text: &str) -> Result<edit::Fragment, Fault> {
    let (lang, shown) = (context.lang, path.display().to_string());
    edit::fragment(text).map_err(|at| {
        let line = 1 + text[..at.min(text.len())].matches('\n').count();
        Fault::request(words::fragment_unreadable(lang, &shown, line)).hint(words::fragment_hint(lang))
    })
}

type Complaint = Box<dyn Fn(Lang, &KeyPath) -> String>;

/// A value of a fragment as the key's own shape has it.
fn fitting(reader: &ValueReader, flags: &[Flag], key: &KeyPath, value: Value) -> Result<Value, Complaint> {
    let flag = flags.iter().find(|flag| flag.is_for(key));
    if flag.is_some_and(|flag| flag.instead.is_some() && flag.instead == value.text()) {
        return Ok(value);
    }
    let Some(shape) = flag.map(|flag| flag.shape) else {
        let known: Vec<String> = flags.iter().map(|flag| flag.key.to_string()).collect();
        let near = nearest(&key.to_string(), known.iter().map(String::as_str)).map(str::to_owned);
        return Err(Box::new(move |lang, key| words::unknown_field(lang, &key.to_string(), near.as_deref())));
    };
    let text = match (&value, shape) {
        (Value::Text(text) | Value::Prose(text), _) => text.clone(),
        (Value::Day(_), Shape::Day) | (Value::Flag(_), Shape::Flag) | (Value::Texts(_), Shape::Texts) => {
            return Ok(value);
        }
        (Value::Number(number), Shape::Number(..)) => number.to_string(),
        (Value::Numbers(numbers), Shape::Numbers(..)) => {
            numbers.iter().map(i64::to_string).collect::<Vec<_>>().join("\n")
        }
        (Value::Texts(texts), Shape::Words(_)) => texts.join("\n"),
        _ => String::new(),
    };
    reader.read(key, shape, &text).map_err(|why| {
        let complaint = move |lang, key: &KeyPath| words::wrong_field(lang, &key.to_string(), &why);
        Box::new(complaint) as Complaint
    })
}
