//! `handover`: a warm handover, and the head with it. It is warm when the next one has accepted it (004:1444-1446): from
//! that entry on the head names the next one, and until then whoever has it now. A later handover that says accepted
//! completes an earlier one; both stay in the dossier, each with the day it happened.

use super::handover_all::{AllOf, hand_over_all, known_functions};
use super::new_entry::{NewEntry, RecordedEntry};
use super::opening;
use crate::args::fields::{FieldFlags, Flag, Flagged as _};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::ask::FormQuestion;
use crate::ask::questions::{among, defaulting, knowing};
use crate::context::Context;
use crate::context::meant::{KnownPartnerships, PickedPartnership};
use crate::context::picking::ListQuestion;
use crate::context::register::{self, ReadableRegister};
use crate::model::{Draft, Entry, Handover, KeyPath, Kind, Partnership, Role, Shape, Value, Word};
use crate::outcome::{Fault, Reply};
use crate::words::{
    handover as words, handover_all as all_words, picking as picking_words, questions as asked,
};

/// Records a warm handover, and the head with it
///
/// The head names the next one from the handover that was accepted; until then it keeps who has it now. Record with
/// `--accepted` that an earlier handover was accepted later. With `--all-of` all that one function holds is handed over in
/// one commit.
#[derive(Debug, clap::Args)]
pub(crate) struct HandoverVerb {
    /// The partnership
    #[arg(value_name = "ID", required_unless_present = "all_of")]
    id: Option<String>,
    /// Instead of one partnership: everything that this function holds
    #[arg(long, value_name = "FUNCTION", conflicts_with = "id")]
    all_of: Option<String>,
    /// With --all-of: only what is of this unit
    #[arg(long, value_name = "UNIT", conflicts_with = "id")]
    unit: Option<String>,
    #[command(flatten)]
    fields: FieldFlags<Handover>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for HandoverVerb {
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        if self.id.as_deref() == Some("") {
            self.choose(context)?;
        }
        if let Some(function) = self.all_of.as_deref() {
            let all = AllOf { function, unit: self.unit.as_deref() };
            return hand_over_all(context, &self.fields, &self.writing, all);
        }
        let (lang, whole) = (context.lang, ReadableRegister::load(context)?);
        let id = self.id.as_deref().unwrap_or_default();
        let entry =
            NewEntry::of(context, &self.writing, &whole.register, id, Handover::VERB)?.opened::<Handover>();
        let partnership = entry.partnership;
        let mut gathered = entry.gathered(&self.fields)?;
        gathered.wrong.extend(wrong_contact(context, partnership, &gathered.draft));
        let form = |draft: &Draft| Handover::questions(&entry, draft);
        let draft = entry.completed(gathered, &form, &Handover::flags())?;
        let said = entry.record_with(&draft, &|loaded, edit, handover| {
            let now = loaded.register.get(&partnership.id).unwrap_or(partnership);
            *handover = entry_of(now, &draft);
            if let Some(to) = handover.text(["to"]).filter(|_| handover.is_yes(["accepted"])) {
                edit.set(&key(now, &draft), &Value::Text(to.to_owned()))?;
            }
            Ok(())
        })?;
        if draft.is_yes(["accepted"]) {
            return Ok(said);
        }
        let remark = words::not_accepted(lang, &partnership.id, draft.text(["role"]).unwrap_or_default());
        Ok(Reply { remarks: format!("{}{remark}\n", said.remarks), ..said })
    }
}

impl HandoverVerb {
    /// Lets who is there choose what is handed over: one partnership, or all that one function holds.
    fn choose(&mut self, context: &Context) -> Result<(), Fault> {
        let (lang, loaded) = (context.lang, register::all(context)?);
        let asked = ListQuestion { said: "", begun: "", question: picking_words::which_partnership(lang) };
        let all = Some(all_words::all_of_one(lang));
        match KnownPartnerships::of_loaded(&loaded).picked_or_other(context, &asked, all)? {
            Some(PickedPartnership::Known(id)) => self.id = Some(id.to_owned()),
            Some(PickedPartnership::Other(_)) => (self.id, self.all_of) = (None, Some(String::new())),
            None => {}
        }
        Ok(())
    }
}

impl RecordedEntry for Handover {
    const VERB: (&'static str, Kind) = ("handover", Kind::Handover);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        let doc = "Which contact, by its name on the network map.";
        flags.push(Flag::named("contact", ["contact"].into(), Shape::Text, doc));
        flags
    }

    fn opening(entry: &NewEntry<'_>) -> String {
        opening::of_handover(entry)
    }

    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let (asker, partnership) = (entry.writer, entry.partnership);
        let names: Vec<&String> = partnership.head.contacts.keys().collect();
        // Without a network map there is no contact to hand over.
        let roles = if names.is_empty() { &Role::SPELLINGS[..2] } else { Role::SPELLINGS };
        let role = asker.must(["role"], Shape::Word(roles), asked::HANDED_OVER);
        let mut questions = vec![FormQuestion {
            choices: asker.choices_among(Role::SPELLINGS, roles),
            ..defaulting(role, Some("owner"))
        }];
        let is_contact = draft.text(["role"]) == Some(Role::Contact.spelling());
        let is_unclear = contact(partnership, draft).is_none() || draft.text(["contact"]).is_some();
        if is_contact && is_unclear && names.len() > 1 {
            let choice = |name: &&String| {
                let function = partnership.head.contacts[*name].function.clone();
                ((*name).clone(), function.unwrap_or_else(|| (*name).clone()))
            };
            let question = asker.must(["contact"], Shape::Text, asked::WHICH_CONTACT);
            questions.push(among(question, names.iter().map(choice).collect()));
        }
        let (open, now) = (open(partnership, draft), now(partnership, draft));
        let to = knowing(asker.must(["to"], Shape::Text, asked::HANDED_TO), known_functions(entry.register));
        let offered = open.and_then(|it| it.to.as_deref());
        let is_completed = offered.is_some() && draft.is_yes(["accepted"]);
        let accepted = asker.may(["accepted"], Shape::Flag, asked::ACCEPTED);
        questions.extend([
            FormQuestion { is_required: !is_completed, ..defaulting(to, offered) },
            FormQuestion { is_required: asker.is_present, ..accepted },
            asker.day(["date"], asked::HANDED_ON),
            defaulting(asker.may(["from"], Shape::Text, asked::HANDED_FROM), now),
        ]);
        questions
    }
}

/// A contact that is not on the network map, or a network map that is empty.
fn wrong_contact(context: &Context, partnership: &Partnership, draft: &Draft) -> Option<(KeyPath, String)> {
    let (lang, contacts) = (context.lang, &partnership.head.contacts);
    let is_contact = draft.text(["role"]) == Some(Role::Contact.spelling());
    if is_contact && contacts.is_empty() {
        return Some((["role"].into(), words::no_contacts(lang, &partnership.id)));
    }
    let name = draft.text(["contact"]).filter(|name| !contacts.contains_key(*name))?;
    let known: Vec<&str> = contacts.keys().map(String::as_str).collect();
    Some((["contact"].into(), words::no_such_contact(lang, name, &crate::words::shape::quoted(known))))
}

/// Which contact is handed over: the one that was named, the only one, or the only one of the function that hands over,
/// which an open handover that is now accepted names.
fn contact<'p>(partnership: &'p Partnership, draft: &'p Draft) -> Option<&'p str> {
    let contacts = &partnership.head.contacts;
    if let Some(name) = draft.text(["contact"]) {
        return Some(name);
    }
    if contacts.len() == 1 {
        return contacts.keys().next().map(String::as_str);
    }
    let open = || only_open(partnership, Role::Contact, None).filter(|_| draft.is_yes(["accepted"]));
    let from = draft.text(["from"]).or_else(|| open()?.from.as_deref())?;
    let mut fitting = contacts.iter().filter(|(_, it)| it.function.as_deref() == Some(from));
    match (fitting.next(), fitting.next()) {
        (Some((name, _)), None) => Some(name),
        _ => None,
    }
}

/// The key of the head that names who has it.
fn key(partnership: &Partnership, draft: &Draft) -> KeyPath {
    match draft.text(["role"]).and_then(Role::parse) {
        Some(Role::Contact) => {
            ["contacts", contact(partnership, draft).unwrap_or_default(), "function"].into()
        }
        Some(Role::Deputy) => ["deputy"].into(),
        _ => ["owner"].into(),
    }
}

/// Who has it now.
fn now<'p>(partnership: &'p Partnership, draft: &Draft) -> Option<&'p str> {
    let head = &partnership.head;
    match draft.text(["role"]).and_then(Role::parse)? {
        Role::Owner => head.owner.as_deref(),
        Role::Deputy => head.deputy.as_deref(),
        Role::Contact => head.contacts.get(contact(partnership, draft)?)?.function.as_deref(),
    }
}

/// The handover that waits to be accepted by the next one.
fn open<'p>(partnership: &'p Partnership, draft: &Draft) -> Option<&'p Entry<Handover>> {
    let role = draft.text(["role"]).and_then(Role::parse)?;
    // Of the contacts, only whose it is now tells one from another.
    let now = if role == Role::Contact { Some(now(partnership, draft)?) } else { None };
    only_open(partnership, role, now)
}

/// The only one of a role that waits: not accepted since, by the same one on that day or by anybody after it. Where several
/// wait for different ones, nobody can say which is meant.
fn only_open<'p>(
    partnership: &'p Partnership,
    role: Role,
    from: Option<&str>,
) -> Option<&'p Entry<Handover>> {
    let handovers = || {
        let is_same =
            move |it: &&Entry<Handover>| it.role == role && (from.is_none() || it.from.as_deref() == from);
        partnership.dossier.handovers.standing().filter(is_same)
    };
    let is_done = |open: &Entry<Handover>| {
        let mut accepted = handovers().filter(|it| it.accepted == Some(true));
        accepted.any(|it| it.date > open.date || (it.date == open.date && it.to == open.to))
    };
    let mut waiting = handovers().filter(|it| it.accepted != Some(true) && !is_done(it));
    let last = waiting.next_back()?;
    waiting.all(|it| it.to == last.to).then_some(last)
}

/// The entry: who has it now, and whom an open handover named, need not be typed again.
fn entry_of(partnership: &Partnership, draft: &Draft) -> Draft {
    let mut entry = draft.clone();
    let put = |entry: &mut Draft, key: &str, text: Option<&str>| {
        if let Some(text) = text.filter(|_| entry.text([key]).is_none()) {
            entry.put([key].into(), Value::Text(text.to_owned()));
        }
    };
    put(&mut entry, "from", now(partnership, draft));
    put(&mut entry, "to", open(partnership, draft).and_then(|it| it.to.as_deref()));
    entry.take(&["contact"].into());
    entry
}
