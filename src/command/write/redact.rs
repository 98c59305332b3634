//! `redact`: takes an entry's free text away on a legal ground, leaves the tombstone, and says what git still has.

use super::recording::{Planned, plan_for, save};
use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::command::write::interview;
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::{entry, register};
use crate::disk::load::Loaded;
use crate::edit::{self, Tombstone};
use crate::model::{Adviser, Draft, EntryId, Facts, Given as _, KeyPath, Kind, Redacted, Shape};
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::record::{Obstacle, PartnershipEdit, WritePlan};
use crate::text::clean::Clean;
use crate::text::wrap::wrapped;
use crate::words::labels::RegisterLabels;
use crate::words::{questions as asked, redact as words};

/// Removes an entry’s free text on a legal ground, leaving the tombstone
#[derive(Debug, clap::Args)]
pub(crate) struct Redact {
    /// The entry
    #[arg(value_name = "ENTRY")]
    entry: String,
    /// Only this text goes: `summary`, `content.impact`; may be given more than once
    #[arg(long = "key", value_name = "KEY")]
    keys: Vec<String>,
    #[command(flatten)]
    fields: FieldFlags<Redacted>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for Redacted {
    fn flags() -> Vec<Flag> {
        of_schema(Self::SCHEMA, &KeyPath::default())
    }
}

/// The entry that is meant, and which of its texts go.
struct TextToRemove {
    partnership: String,
    kind: Kind,
    id: EntryId,
    lost: Vec<KeyPath>,
}

impl Verb for Redact {
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let mut loaded = register::all(context)?;
        loaded.keep_whole();
        let (partnership, line) = entry::entry(context, &loaded.register, None, &self.entry)?;
        self.entry = line.id.to_string();
        let is_asked = context.surroundings.is_terminal;
        if is_asked {
            // Nobody is asked about what cannot be done.
            self.target(context, &loaded)?;
        }
        let policy = &loaded.register.policy;
        let writer = question_writer(context, policy);
        let form = |_: &Draft| questions(writer);
        let given = given(context, &self.writing, &self.fields)?;
        let subject = Subject::about("redact", partnership, line.id.as_str());
        let draft = complete(context, &self.writing, &subject, given, &form, &Redacted::flags())?;
        let text = |key: &str| draft.text([key]).unwrap_or_default().to_owned();
        let date = draft.day(["date"]).unwrap_or(context.today);
        let tombstone = Tombstone { date, ground: text("ground"), by: text("by") };
        if is_asked && !self.writing.dry_run {
            self.confirm(context, &loaded)?;
        }
        let said = save(context, &self.writing, &|loaded| self.plan(context, loaded, &tombstone))?;
        let labels = RegisterLabels::new(lang, policy);
        let (officer, governance) = (labels.of(Adviser::DataProtection), labels.of(Adviser::Governance));
        let remarks = self.remarks(context, &loaded)? + &words::git_remembers(lang, officer, governance);
        let out = if said.is_trial && !is_asked { without_removed(context, &said.out) } else { said.out };
        Ok(Reply {
            out,
            remarks: said.remarks + &wrapped(context.style.width, &Clean::new(&remarks)),
            ..said
        })
    }
}

impl Redact {
    fn plan(&self, context: &Context, loaded: &Loaded, tombstone: &Tombstone) -> Planned {
        let it = self.target(context, loaded)?;
        let mut edit = PartnershipEdit::of(loaded, &it.partnership)?;
        edit.change(|text| edit::redact(text, it.kind, &it.id, &it.lost, tombstone))?;
        let entries = vec![("Entry", it.id.to_string())];
        let plan = plan_for(context, loaded, ("redact", &it.partnership), &words::removed, entries);
        let summary = format!("{} {}", plan.summary, Clean::line(it.id.as_str()));
        Ok(WritePlan { summary, changes: vec![edit.done()], ..plan })
    }

    /// The entry and what goes from it, as the register is now; or why that cannot be.
    fn target(&self, context: &Context, loaded: &Loaded) -> Result<TextToRemove, Fault> {
        let lang = context.lang;
        let (partnership, line) = entry::entry(context, &loaded.register, None, &self.entry)?;
        let (kind, id) = (line.kind, line.id.clone());
        let file = &loaded.files[partnership.file.0];
        let text = file.text.as_deref().unwrap_or_default();
        let categories = &loaded.register.policy.categories;
        let is_category = |text: &str| {
            let is_plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            if categories.is_empty() { is_plain } else { categories.contains_key(text) }
        };
        let all = edit::free_texts(text, kind, &id, &is_category)
            .map_err(|why| Obstacle::Unfit { id: partnership.id.clone(), path: file.path.clone(), why })
            .or_fault(context)?;
        if all.is_empty() {
            return Err(Fault::request(words::nothing_to_remove(lang, id.as_str())));
        }
        let lost = self.named(context, &all)?;
        if self.keys.is_empty() && line.common.withdrawn.is_given() {
            let fault = Fault::request(words::would_count(lang, id.as_str()));
            return Err(fault.hint(words::would_count_hint(lang, &listed(&all))));
        }
        Ok(TextToRemove { partnership: partnership.id.clone(), kind, id, lost })
    }

    /// The keys that were named, each as it is or with all that stands below it; without any, all.
    fn named(&self, context: &Context, all: &[KeyPath]) -> Result<Vec<KeyPath>, Fault> {
        if self.keys.is_empty() {
            return Ok(all.to_vec());
        }
        let mut lost = Vec::new();
        for key in &self.keys {
            let path: Vec<String> = key.split('.').map(str::to_owned).collect();
            let found: Vec<&KeyPath> = all.iter().filter(|it| it.0.starts_with(&path)).collect();
            if found.is_empty() {
                return Err(Fault::request(words::no_such_text(context.lang, key, &listed(all))));
            }
            lost.extend(found.into_iter().cloned());
        }
        lost.sort();
        lost.dedup();
        Ok(lost)
    }

    fn confirm(&self, context: &Context, loaded: &Loaded) -> Result<(), Fault> {
        let lang = context.lang;
        let it = self.target(context, loaded)?;
        let shown = words::about_to(lang, it.id.as_str(), &it.partnership, &listed(&it.lost));
        let question = words::type_to_confirm(lang, it.id.as_str());
        let clean = |text: &str| Clean::new(text).to_string();
        let typed = interview::typed(context, &clean(&shown), &clean(&question))?;
        if typed.as_deref() == Some(it.id.as_str()) {
            return Ok(());
        }
        Err(Fault::request(words::not_confirmed(lang)))
    }

    /// What else there is to say, of the entry as it was before.
    fn remarks(&self, context: &Context, before: &Loaded) -> Result<String, Fault> {
        let Ok(it) = self.target(context, before) else { return Ok(String::new()) };
        let (partnership, _) = entry::entry(context, &before.register, None, it.id.as_str())?;
        let text = before.files[partnership.file.0].text.as_deref().unwrap_or_default();
        let mut lines = Vec::new();
        if it.lost.iter().any(|key| key.0[0] == "withdrawn") {
            lines.push(words::counts_now(context.lang, it.id.as_str()));
        }
        if edit::has_comments(text, it.kind, &it.id, &it.lost) {
            lines.push(words::comments_stay(context.lang, it.id.as_str()));
        }
        Ok(lines.into_iter().map(|line| line + "\n").collect())
    }
}

fn listed(keys: &[KeyPath]) -> String {
    keys.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn questions(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    vec![
        writer.must(["ground"], Shape::Text, asked::REDACTED_GROUND),
        writer.must(["by"], Shape::Text, asked::REDACTED_BY),
        writer.day(["date"], asked::REDACTED_ON),
    ]
}

/// A diff in which the lines that go are not shown: it may end up in a log, where others read it.
fn without_removed(context: &Context, diff: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut hidden = 0;
    // The first line names the file, and an empty one ends the last run.
    for (at, line) in diff.lines().chain([""]).enumerate() {
        if at > 0 && line.starts_with('-') {
            hidden += 1;
            continue;
        }
        if hidden > 0 {
            lines.push(format!("-{}", words::hidden_lines(context.lang, hidden)));
            hidden = 0;
        }
        lines.push(line.to_owned());
    }
    lines.join("\n")
}
