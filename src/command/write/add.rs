//! `add`: a partnership, with its first consideration and, if taken, the decision.

use std::cell::RefCell;
use std::path::PathBuf;

use super::add_flags::{NOT_OF_HEAD, NewPartnership};
use super::add_form::questions;
use super::recording::{Planned, plan_for, save};
use crate::args::fields::{FieldFlags, Flagged};
use crate::args::value;
use crate::args::verb::Verb;
use crate::args::writing::{Writing, given};
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::meant::KnownPartnerships;
use crate::context::register::{ReadableRegister, partnership_files};
use crate::disk::load::Loaded;
use crate::disk::walk;
use crate::edit;
use crate::model::id::{is_partnership_id, numbered, partnership_id_from, sure_id_from};
use crate::model::{Day, Draft, Kind, Register, Shape, Status, Value};
use crate::outcome::misfit::misfit;
use crate::outcome::{Fault, Reply};
use crate::record::{FileChange, FreshIds, Obstacle, WritePlan};
use crate::text::clean::Clean;
use crate::words::{add as words, commit as commit_words};

/// Adds a partnership: its head, its first consideration and, if taken, the decision
#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    /// What the partnership is called
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Its id, when the one made from its name will not do
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    fields: FieldFlags<NewPartnership>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Add {
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        let (lang, whole) = (context.lang, ReadableRegister::load(context)?);
        let writer = question_writer(context, &whole.register.policy);
        let mut given = given(context, &self.writing, &self.fields)?;
        if let Some(text) = self.name.take() {
            match Value::parse(Shape::Text, &text) {
                Ok(name) => given.draft.put(["name"].into(), name),
                Err(why) => given.wrong.push((["name"].into(), misfit(lang, &text, &why))),
            }
        }
        if let Some(id) = self.id.as_deref().filter(|id| !is_partnership_id(id)) {
            let sentence = format!("--id: {}; {}", words::bad_id(lang, id), words::bad_id_hint(lang));
            given.wrong.push((["id"].into(), sentence));
        }
        // By whom and why say nothing as long as it does not say what.
        let is_wrong = |part: &str| given.wrong.iter().any(|(key, _)| key.0[0] == part);
        let is_loose = |part: &str| !given.draft.below(part).is_empty() || is_wrong(part);
        let is_formal = given.draft.text(["formality"]) == Some("formal");
        let is_decided = given.draft.text(["decision", "outcome"]).is_some();
        if is_formal && !is_decided && (is_loose("decision") || is_loose("shared")) {
            given.wrong.push((["decision", "outcome"].into(), words::no_outcome(lang)));
        }
        let about = given.draft.text(["name"]).unwrap_or_default().to_owned();
        let title = if about.is_empty() { words::new_partnership(lang) } else { about.clone() };
        let subject =
            Subject { verb: "add", name: &title, about: &about, opening: String::new(), summary: None };
        let form = |draft: &Draft| questions(writer, &whole.register, draft);
        let draft = complete(context, &self.writing, &subject, given, &form, &NewPartnership::flags())?;
        let ids = FreshIds::new();
        let remark = noted_before(context, &whole.register, &draft)?;
        let added = RefCell::new(String::new());
        let reply = save(context, &self.writing, &|loaded| {
            let plan = plan(context, loaded, &ids, self.id.as_deref(), &draft)?;
            let id = plan.trailers.iter().find(|(key, _)| *key == "Partnership").map(|(_, id)| id.clone());
            added.replace(id.unwrap_or_default());
            Ok(plan)
        })?;
        let is_unnamed = draft.text(["partners", "0", "name"]).is_none();
        let name = draft.text(["name"]).unwrap_or_default();
        let unnamed =
            words::partner_named_after(lang, &Clean::line(name).to_string(), &added.borrow()) + "\n";
        let unnamed = if is_unnamed { unnamed } else { String::new() };
        Ok(Reply { remarks: reply.remarks + &remark + &unnamed, ..reply })
    }
}

/// A first mention of the same, made for a signal: what is known of it stands there.
fn noted_before(context: &Context, register: &Register, draft: &Draft) -> Result<String, Fault> {
    let paths = partnership_files(context)?;
    let known = KnownPartnerships::of_files(register, &paths);
    let names = [draft.text(["name"]), draft.text(["partners", "0", "name"])];
    let mut noted: Vec<&str> = Vec::new();
    for name in names.into_iter().flatten() {
        let called = known.called(name).into_iter();
        noted.extend(
            called
                .map(|it| it.id.as_str())
                .filter(|id| register.get(id).is_some_and(|it| it.status(context.today) == Status::Noted)),
        );
    }
    noted.sort_unstable();
    noted.dedup();
    let remark = words::noted_before(context.lang, &noted.join(", "));
    Ok(if noted.is_empty() { String::new() } else { remark + "\n" })
}

/// The file of a new partnership, under an id that nobody has.
pub(crate) fn file_of_new(
    context: &Context,
    loaded: &Loaded,
    name: &str,
    unit: Option<&str>,
) -> Result<(String, PathBuf), Fault> {
    let id = free_id(name, |id| loaded.is_taken(id, None));
    path_of(context, unit, &id).map(|path| (id, path))
}

/// An id made from a name that is not taken.
pub(crate) fn free_id(name: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let made = sure_id_from(name);
    let more = (2..).map(|nth| numbered(&made, nth));
    std::iter::once(made.clone()).chain(more).find(|id| !is_taken(id)).unwrap_or_default()
}

/// The file of a partnership: under its unit, when it has one.
pub(crate) fn path_of(context: &Context, unit: Option<&str>, id: &str) -> Result<PathBuf, Fault> {
    let folder = context.register()?.join(walk::PARTNERSHIPS);
    // An institution may call a unit what it likes; a folder has a plain name.
    let unit = unit.map(partnership_id_from).filter(|unit| !unit.is_empty());
    let folder = unit.map_or(folder.clone(), |unit| folder.join(unit));
    Ok(folder.join(format!("{id}.toml")))
}

fn plan(context: &Context, loaded: &Loaded, ids: &FreshIds, id: Option<&str>, draft: &Draft) -> Planned {
    let name = draft.text(["name"]).unwrap_or_default();
    let unit = draft.text(["unit"]);
    let (id, path) = match id {
        Some(id) if loaded.is_taken(id, None) => {
            return Err(Fault::request(words::id_taken(context.lang, id)).into());
        }
        Some(id) => (id.to_owned(), path_of(context, unit, id)?),
        None => file_of_new(context, loaded, name, unit)?,
    };
    let mut head = draft.clone();
    head.answers.retain(|(key, _)| !NOT_OF_HEAD.contains(&key.0[0].as_str()));
    if head.text(["partners", "0", "name"]).is_none() {
        head.put(["partners", "0", "name"].into(), Value::Text(name.to_owned()));
    }
    value::countries_by_code(context.lang, &mut head);
    let mut text = edit::create(&head);
    let mut trailers = Vec::new();
    let mut told = None;
    for (nth, (kind, mut entry, date)) in entries(context, draft).into_iter().enumerate() {
        let entry_id = ids.nth(nth as u64, date, loaded);
        entry.take(&["date"].into());
        if kind == Kind::Decision {
            told = Some(entry_id.to_string());
        }
        // What the partner was told is the decision; it stands before it.
        if let Some(decision) = told.take_if(|_| kind == Kind::Shared) {
            entry.put(["about"].into(), Value::Text(decision));
        }
        let written = edit::entry(kind, &entry_id, date, &entry);
        text = edit::append(&text, kind, &entry_id, &written).map_err(|why| Obstacle::Unfit {
            id: id.clone(),
            path: path.clone(),
            why,
        })?;
        trailers.push(("Entry", entry_id.to_string()));
    }
    let plan = plan_for(context, loaded, ("add", &id), &commit_words::added, trailers);
    Ok(WritePlan { changes: vec![FileChange { path, text: Some(text) }], ..plan })
}

/// The entries of a new partnership, in the order in which somebody would tell them: considered, assessed, contacted,
/// decided, made known.
fn entries(context: &Context, draft: &Draft) -> Vec<(Kind, Draft, Day)> {
    let decided = draft.day(["decision", "date"]).unwrap_or(context.today);
    let mut entries = Vec::new();
    let mut considered = draft.below("consideration");
    if considered.answers.iter().any(|(key, _)| key.0[0] != "date") {
        if considered.text(["occasion"]).is_none() {
            considered.put(["occasion"].into(), Value::Text("entering".to_owned()));
        }
        let date = considered.day(["date"]).unwrap_or(decided);
        entries.push((Kind::Consideration, considered, date));
    }
    let assessed = draft.below("knowledge_security");
    if assessed.answers.iter().any(|(key, _)| key.0[0] != "date") {
        let date = assessed.day(["date"]).unwrap_or(context.today);
        entries.push((Kind::KnowledgeSecurity, assessed, date));
    }
    if let Some(date) = draft.day(["advice", "date"]) {
        let mut advice = Draft::default();
        advice.put(["from"].into(), Value::Text("governance".to_owned()));
        advice.put(["kind"].into(), Value::Text("contacted".to_owned()));
        entries.push((Kind::Advice, advice, date));
    }
    let decision = draft.below("decision");
    if decision.text(["outcome"]).is_some() {
        entries.push((Kind::Decision, decision, decided));
        let shared = draft.below("shared");
        if !shared.is_empty() {
            let date = shared.day(["date"]).unwrap_or(context.today);
            entries.push((Kind::Shared, shared, date));
        }
    }
    entries
}
