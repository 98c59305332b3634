//! `except`: that somebody looked at a finding about a text, and it is none. The finding stays to be seen, as a note.

use super::new_entry::{NewEntry, RecordedEntry};
use super::set_fields;
use crate::args::fields::FieldFlags;
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::ask::questions::knowing;
use crate::context::Context;
use crate::context::entry;
use crate::context::meant::KnownPartnerships;
use crate::context::register::{self, ReadableRegister, partnership_files};
use crate::model::{
    Draft, ExceptedRule, Facts as _, Head, Kind, Partnership, RecordedException, Register, Shape, Value,
    Word as _,
};
use crate::outcome::{Fault, Reply};
use crate::text::fold::compared;
use crate::text::near::nearest;
use crate::words::{Lang, except as words, questions as asked};

/// Records that somebody looked at a finding about a text, and it is none
///
/// About an entry; with `--about KEY` about a key of a partnership’s head, until that key changes; with `--about OTHER` and
/// `--rule possible-duplicate` about two partnerships that are not the same.
#[derive(Debug, clap::Args)]
pub(crate) struct Except {
    /// The entry, or with `--about` the partnership
    #[arg(value_name = "ENTRY|ID")]
    target: String,
    #[command(flatten)]
    fields: FieldFlags<RecordedException>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Except {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let register = &whole.register;
        let is_about_given = self.fields.texts.iter().any(|(flag, _)| flag.name == "about");
        let paths = partnership_files(context)?;
        let is_partnership =
            || !KnownPartnerships::of_files(register, &paths).named(&self.target).0.is_empty();
        let only = || entry::only(context, register, &self.target);
        let found = if is_about_given || register.get(&self.target).is_some() {
            None
        } else if let Some(found) = only() {
            Some(found)
        } else if is_partnership() {
            None
        } else {
            Some(entry::entry(context, register, None, &self.target)?)
        };
        if let Some((partnership, line)) = found {
            let entry = self.entry(context, register, &partnership.id)?.about(line.id.as_str());
            let mut draft = entry.answers(&self.fields)?;
            if draft.text(["rule"]) == Some(ExceptedRule::PossibleDuplicate.spelling()) {
                return Err(Fault::request(words::not_of_an_entry(context.lang)));
            }
            draft.put(["about"].into(), Value::Text(line.id.to_string()));
            return entry.record(&draft);
        }
        let entry = self.entry(context, register, &self.target)?;
        let mut draft = entry.answers(&self.fields)?;
        let about = draft.text(["about"]).unwrap_or_default().to_owned();
        if draft.text(["rule"]) == Some(ExceptedRule::PossibleDuplicate.spelling()) {
            let other = register::partnership(context, register, &about)?;
            draft.put(["about"].into(), Value::Text(other.id.clone()));
        } else {
            let key = key_of_head(context, entry.partnership, &about)?;
            draft.put(["about"].into(), Value::Text(key));
        }
        entry.record(&draft)
    }
}

impl Except {
    fn entry<'n>(
        &'n self,
        context: &'n Context,
        register: &'n Register,
        partnership: &str,
    ) -> Result<NewEntry<'n>, Fault> {
        NewEntry::of(context, &self.writing, register, partnership, RecordedException::VERB)
    }
}

/// The key of the head that is meant, as files write it or as it is called.
fn key_of_head(context: &Context, partnership: &Partnership, about: &str) -> Result<String, Fault> {
    let first = about.split('.').next().unwrap_or_default();
    if Head::SCHEMA.key(first).is_some() {
        return Ok(about.to_owned());
    }
    let langs = [context.lang, Lang::Nl, Lang::En];
    let mut called = langs.iter().flat_map(|lang| set_fields::of_head(*lang, partnership));
    if let Some((key, _)) = called.find(|(_, called)| compared(called) == compared(about)) {
        return Ok(key);
    }
    let near = nearest(first, Head::SCHEMA.keys.iter().map(|key| key.name));
    Err(Fault::request(words::no_key(context.lang, about, near)))
}

impl RecordedEntry for RecordedException {
    const VERB: (&'static str, Kind) = ("except", Kind::Exception);

    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let writer = entry.writer;
        let mut questions = vec![writer.word::<ExceptedRule>(["rule"], asked::EXCEPTED_RULE)];
        if entry.about == entry.partnership.id {
            let is_duplicate = draft.text(["rule"]) == Some(ExceptedRule::PossibleDuplicate.spelling());
            let about = if is_duplicate { asked::EXCEPTED_OTHER } else { asked::EXCEPTED_ABOUT };
            let others = entry.register.partnerships.iter().map(|it| (it.id.clone(), it.name().to_owned()));
            let known = if is_duplicate {
                others.filter(|(id, _)| *id != entry.partnership.id).collect()
            } else {
                set_fields::of_head(writer.lang, entry.partnership)
            };
            questions.push(knowing(writer.must(["about"], Shape::Text, about), known));
        }
        questions.push(writer.must(["reason"], Shape::Prose, asked::EXCEPTED_REASON));
        questions.push(writer.must(["by"], Shape::Text, asked::EXCEPTED_BY));
        questions.push(writer.day(["date"], asked::EXCEPTED_ON));
        questions.push(writer.may(["until"], Shape::Day, asked::EXCEPTED_UNTIL));
        questions
    }
}
