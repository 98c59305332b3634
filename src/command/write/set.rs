//! `set`: keys of the head: a theme, the signing, a contact, an end date, the category, who owns it.

use super::recording::{Planned, plan_for, save};
use super::set_fields::named;
use super::set_form::{changes, questions};
use super::set_keys::find;
use crate::args::value::{ValueReader, countries_by_code};
use crate::args::verb::Verb;
use crate::args::writing::{Gathered, Writing, of_file};
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::meant::KnownPartnerships;
use crate::context::{picking, register};
use crate::disk::Loaded;
use crate::model::{Draft, KeyPath, Partnership, Value};
use crate::outcome::{Fault, Reply};
use crate::record::{PartnershipEdit, WritePlan};
use crate::text::clean::Clean;
use crate::words::{ask, commit as commit_words, write as words};

/// Changes the head: a theme, the signing, a contact, an end date, the category, who owns it
///
/// `KEY=` takes a key away. A key may be shortened to what only one has: `signed=today signed-by=board`, `data=agreed
/// data.note=…` for a theme, `partner-office=today` for a contact that was verified. Long text also comes from a file:
/// `goal=@FILE`.
#[derive(Debug, clap::Args)]
pub(crate) struct Set {
    /// The partnership
    #[arg(value_name = "ID")]
    id: String,
    /// What changes: `owner=…`, `ends=2028-08-31`, `agreement.signed=…`, `themes.data.state=agreed`
    #[arg(value_name = "KEY=VALUE")]
    changes: Vec<String>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Set {
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        let mut loaded = register::all(context)?;
        loaded.keep_whole();
        self.is_about_one(context, &loaded)?;
        let partnership = register::partnership(context, &loaded.register, &self.id)?;
        let changes = self.changes(context, &loaded, partnership)?;
        // Somebody who looked, and left all as it is, has done nothing wrong.
        if changes.is_empty() {
            return Ok(Reply::fine(format!("{}\n", words::unchanged(context.lang))));
        }
        let count = changes.len();
        let keys = changes.iter().map(|(key, _)| key.to_string()).collect::<Vec<_>>().join(", ");
        // Whoever is asked is told in words; a script, by keys.
        let keys = if context.surroundings.is_terminal { named(context.lang, &changes) } else { keys };
        let keys = Clean::line(&keys).to_string();
        save(context, &self.writing, &|loaded| -> Planned {
            let mut edit = PartnershipEdit::of(loaded, &partnership.id)?;
            for (key, value) in &changes {
                match value {
                    Some(value) => edit.set(key, value)?,
                    None => edit.unset(key)?,
                }
            }
            let counted = vec![("Keys", count.to_string())];
            let plan = plan_for(context, loaded, ("set", &edit.id), &commit_words::set, counted);
            let summary = format!("{}: {keys}", plan.summary);
            Ok(WritePlan { summary, changes: vec![edit.done()], ..plan })
        })
    }
}

impl Set {
    /// Where what changes stands in the place of the partnership, that is still to be said, or chosen by who is there.
    fn is_about_one(&mut self, context: &Context, loaded: &Loaded) -> Result<(), Fault> {
        let is_named = || !KnownPartnerships::of_loaded(loaded).named(&self.id).0.is_empty();
        if !self.id.contains('=') || is_named() {
            return Ok(());
        }
        if !picking::is_possible(context) {
            let (lang, change) = (context.lang, ask::cut(&self.id));
            return Err(Fault::request(words::set_of_nobody(lang, &change))
                .hint(words::set_of_nobody_hint(lang, &change)));
        }
        self.changes.insert(0, std::mem::take(&mut self.id));
        Ok(())
    }

    /// What changes: as it was said, or as it is asked.
    fn changes(
        &self,
        context: &Context,
        loaded: &Loaded,
        partnership: &Partnership,
    ) -> Result<Vec<(KeyPath, Option<Value>)>, Fault> {
        let lang = context.lang;
        let (mut said, mut wrong) = (Vec::new(), Vec::new());
        for change in &self.changes {
            match change.split_once('=') {
                Some((key, value)) => said.push((key.trim().to_owned(), value.to_owned())),
                None => wrong.push(words::no_assignment(lang, change)),
            }
        }
        if let Some(input) = &self.writing.input {
            let fragment = crate::args::writing::fragment(context, input)?;
            let shown = input.display().to_string();
            let odd = fragment.odd.iter().map(|key| words::fragment_odd(lang, &shown, &key.to_string()));
            wrong.extend(odd);
            said.extend(fragment.answers.into_iter().map(|(key, value)| (key.to_string(), value.written())));
        }
        if said.is_empty() && wrong.is_empty() {
            return self.asked(context, loaded, partnership);
        }
        if self.writing.resume {
            return Err(Fault::request(words::without_effect(lang, "--resume")));
        }
        let (mut changes, reader) = (Vec::new(), ValueReader::new(context));
        let another = format!("partners.{}.name", partnership.head.partners.len());
        let is_added = said.iter().any(|(key, text)| *key == another && !text.trim().is_empty());
        for (key, text) in &said {
            match read((context, &reader), partnership, key, text, is_added) {
                Ok(change) => changes.push(change),
                Err(sentence) => wrong.push(sentence),
            }
        }
        if wrong.is_empty() { Ok(changes) } else { Err(refused(context, &wrong)) }
    }

    /// Asks what is to change, and then for what belongs to it, with what it is now to begin with.
    fn asked(
        &self,
        context: &Context,
        loaded: &Loaded,
        partnership: &Partnership,
    ) -> Result<Vec<(KeyPath, Option<Value>)>, Fault> {
        let writer = question_writer(context, &loaded.register.policy);
        if !writer.is_present {
            let fault = Fault::request(words::nothing_to_set(context.lang));
            return Err(fault.hint(words::nothing_written(context.lang)));
        }
        let text = loaded.files[partnership.file.0].text.as_deref().unwrap_or_default();
        let now =
            Draft { answers: crate::edit::fragment(text).unwrap_or_default().answers, ..Draft::default() };
        let around = (&loaded.register, partnership);
        let form = |draft: &Draft| questions(writer, around, &now, draft);
        let (name, about) = (partnership.name(), partnership.id.as_str());
        let subject = Subject { verb: "set", name, about, opening: String::new(), summary: None };
        let mut draft = complete(context, &self.writing, &subject, Gathered::default(), &form, &[])?;
        countries_by_code(context.lang, &mut draft);
        Ok(changes(partnership, &now, &draft))
    }
}

fn refused(context: &Context, wrong: &[String]) -> Fault {
    let sentence = words::wrong_fields(context.lang, &words::below(wrong));
    Fault::request(sentence).hint(words::nothing_written(context.lang))
}

/// A key and its new value, or nothing to take it away; or why not, in one sentence.
fn read(
    (context, reader): (&Context, &ValueReader),
    partnership: &Partnership,
    key: &str,
    text: &str,
    is_added: bool,
) -> Result<(KeyPath, Option<Value>), String> {
    let (path, flag) = find(context.lang, partnership, key, is_added)?;
    let text = of_file(context, &flag, text).map_err(|why| words::wrong_field(context.lang, key, &why))?;
    if text.trim().is_empty() {
        return Ok((path, None));
    }
    let value = reader.read(&path, flag.shape, &text);
    value.map(|value| (path, Some(value))).map_err(|why| words::wrong_field(context.lang, key, &why))
}
