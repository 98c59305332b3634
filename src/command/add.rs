//! `add`: a partnership, with its first consideration and, if taken, the decision.

use std::path::PathBuf;

use super::add_form::questions;
use super::entry::{Ids, register_lang};
use super::flags::{Flag, Flagged, Given, of_schema};
use super::form::Asker;
use super::interview::Subject;
use super::load::Whole;
use super::save::{Change, Plan, save, unfit};
use super::writing::{Writing, complete, given};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::walk;
use crate::edit;
use crate::model::dossier::{Consideration, Decision, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::head::Head;
use crate::model::id::{is_partnership_id, partnership_id_from};
use crate::model::place::KeyPath;
use crate::outcome::{Fault, Said};
use crate::words::{add as words, commit as commit_words};

/// Adds a partnership, with its first consideration and, if taken, the decision.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// What the partnership is called
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Its id, when the one made from its name will not do
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    fields: Given<NewPartnership>,
    #[command(flatten)]
    writing: Writing,
}

/// All that a new partnership may hold: its head, and up to three entries.
#[derive(Debug)]
struct NewPartnership;

impl Flagged for NewPartnership {
    fn flags() -> Vec<Flag> {
        let not_given = ["schema", "void", "own", "formerly"];
        let is_given = |flag: &Flag| !not_given.contains(&flag.key.0[0].as_str());
        let mut flags: Vec<Flag> =
            of_schema(Head::SCHEMA, &KeyPath::default()).into_iter().filter(is_given).map(of_head).collect();
        let partner =
            |name: &str, key: &str, doc| Flag::named(name, ["partners", "0", key].into(), Shape::Text, doc);
        flags.extend([
            partner("partner", "name", "What the partner is called, when not as the partnership."),
            partner("country", "country", "The partner's country, in two letters."),
            partner("partner-kind", "kind", "What kind of organisation the partner is."),
            partner("ror", "ror", "The partner's identifier in the Research Organization Registry."),
            partner("website", "website", "The partner's website."),
            partner("via", "via", "The umbrella through which it runs."),
        ]);
        let considered = of_schema(Consideration::SCHEMA, &["consideration"].into());
        flags.extend(considered.into_iter().filter(|flag| flag.name != "by").map(|flag| {
            match flag.name.as_str() {
                "sources" => flag.renamed("profile-sources"),
                _ => flag,
            }
        }));
        let on = |name: &str, key: &str, doc| Flag::named(name, [key, "date"].into(), Shape::Day, doc);
        flags.push(on(
            "considered-on",
            "consideration",
            "The day of the consideration; else that of the decision.",
        ));
        let decided = of_schema(Decision::SCHEMA, &["decision"].into());
        let is_of_new = |flag: &Flag| !["considers", "after", "category"].contains(&flag.name.as_str());
        flags.extend(decided.into_iter().filter(is_of_new).map(|flag| match flag.name.as_str() {
            "outcome" => flag.renamed("decide"),
            _ => flag,
        }));
        flags.push(on("date", "decision", "The day of the decision; else today."));
        flags.push(on("governance-contacted", "advice", "The day on which governance was contacted."));
        flags
    }
}

/// The flags of the head whose own name another one needs.
fn of_head(flag: Flag) -> Flag {
    let key = flag.key.to_string();
    match key.as_str() {
        "agreement.preamble.kind" | "agreement.preamble.text" | "strategic.impact" => flag.for_input(),
        "evaluation_plan.from" => flag.renamed("count-from"),
        _ if flag.key.0[0] == "strategic" => flag.for_input(),
        _ => flag,
    }
}

impl Add {
    pub(super) fn run(mut self, context: &Context) -> Result<Said, Fault> {
        let whole = Whole::load(context)?;
        let asker = Asker::of(context, &whole.register.policy);
        let mut given = given(context, &self.writing, &self.fields)?;
        if let Some(name) = self.name.take() {
            let name = Value::parse(Shape::Text, &name)
                .map_err(|why| Fault::request(super::phrases::misfit(context.lang, &name, &why)))?;
            given.draft.put(["name"].into(), name);
        }
        if let Some(id) = self.id.as_deref().filter(|id| !is_partnership_id(id)) {
            return Err(
                Fault::request(words::bad_id(context.lang, id)).hint(words::bad_id_hint(context.lang))
            );
        }
        let about = given.draft.text(["name"]).unwrap_or_default().to_owned();
        let subject = Subject { verb: "add", name: &about, about: "", kind: None, summary: None };
        let form = |draft: &Draft| questions(asker, draft);
        let draft = complete(context, &self.writing, &subject, given, &form, &NewPartnership::flags())?;
        known_words(context, &whole, &draft)?;
        let ids = Ids::new();
        save(context, &self.writing, &|loaded| plan(context, loaded, &ids, self.id.as_deref(), &draft))
    }
}

/// A unit and a category are words of the institution's own lists.
fn known_words(context: &Context, whole: &Whole, draft: &Draft) -> Result<(), Fault> {
    let policy = &whole.register.policy;
    let units: Vec<&str> = policy.units.keys().map(String::as_str).collect();
    let categories: Vec<&str> = policy.categories.keys().map(String::as_str).collect();
    for (key, known) in [("unit", units), ("category", categories)] {
        // Without a list of units any unit goes.
        let is_free = key == "unit" && known.is_empty();
        if let Some(word) = draft.text([key]).filter(|word| !is_free && !known.contains(word)) {
            return Err(Fault::request(words::unknown_word(context.lang, key, word, &known)));
        }
    }
    Ok(())
}

/// The file of a new partnership, under an id that nobody has.
pub(super) fn file_of_new(
    context: &Context,
    loaded: &Loaded,
    name: &str,
    unit: Option<&str>,
) -> Result<(String, PathBuf), Fault> {
    let made = partnership_id_from(name);
    let made = if made.is_empty() { "partnership".to_owned() } else { made };
    let numbered = |nth: usize| {
        let tail = format!("-{nth}");
        let room = crate::model::id::LONGEST - tail.len();
        format!("{}{tail}", made[..made.len().min(room)].trim_end_matches('-'))
    };
    let id = std::iter::once(made.clone())
        .chain((2..100_000).map(numbered))
        .find(|id| !loaded.is_taken(id, None))
        .unwrap_or_default();
    path_of(context, unit, &id).map(|path| (id, path))
}

fn path_of(context: &Context, unit: Option<&str>, id: &str) -> Result<PathBuf, Fault> {
    let folder = context.register()?.join(walk::PARTNERSHIPS);
    // An institution may call a unit what it likes; a folder has a plain name.
    let unit = unit.map(partnership_id_from).filter(|unit| !unit.is_empty());
    let folder = unit.map_or(folder.clone(), |unit| folder.join(unit));
    Ok(folder.join(format!("{id}.toml")))
}

fn plan(
    context: &Context,
    loaded: &Loaded,
    ids: &Ids,
    id: Option<&str>,
    draft: &Draft,
) -> Result<Plan, Fault> {
    let name = draft.text(["name"]).unwrap_or_default();
    let unit = draft.text(["unit"]);
    let (id, path) = match id {
        Some(id) if loaded.is_taken(id, None) => {
            return Err(Fault::request(words::id_taken(context.lang, id)));
        }
        Some(id) => (id.to_owned(), path_of(context, unit, id)?),
        None => file_of_new(context, loaded, name, unit)?,
    };
    let mut head = draft.clone();
    head.answers.retain(|(key, _)| !["consideration", "decision", "advice"].contains(&key.0[0].as_str()));
    if head.text(["partners", "0", "name"]).is_none() {
        head.put(["partners", "0", "name"].into(), Value::Text(name.to_owned()));
    }
    let mut text = edit::create(&head);
    let mut trailers = vec![("Partnership", id.clone())];
    let decided = draft.day(["decision", "date"]).unwrap_or(context.today);
    for (nth, (kind, mut entry, date)) in entries(draft, decided).into_iter().enumerate() {
        let entry_id = ids.nth(nth as u64, date, loaded);
        entry.take(&["date"].into());
        let written = edit::entry(kind, &entry_id, date, &entry);
        text =
            edit::append(&text, kind, &entry_id, &written).map_err(|why| unfit(context, &id, &path, &why))?;
        trailers.push(("Entry", entry_id.to_string()));
    }
    Ok(Plan {
        verb: "add",
        subject: format!("{id}: {}", commit_words::added(register_lang(loaded))),
        trailers,
        said: format!("{id} · {}", commit_words::added(context.lang)),
        changes: vec![Change { path, text: Some(text) }],
    })
}

/// The entries of a new partnership, in the order of their dates: considered, contacted, decided.
fn entries(draft: &Draft, decided: crate::model::Day) -> Vec<(Kind, Draft, crate::model::Day)> {
    let mut entries = Vec::new();
    let mut considered = draft.below("consideration");
    if considered.answers.iter().any(|(key, _)| key.0[0] != "date") {
        if considered.text(["occasion"]).is_none() {
            considered.put(["occasion"].into(), Value::Text("entering".to_owned()));
        }
        let date = considered.day(["date"]).unwrap_or(decided);
        entries.push((Kind::Consideration, considered, date));
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
    }
    entries
}
