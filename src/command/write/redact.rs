//! `redact`: takes an entry's free text away on a legal ground, leaves the tombstone, and says what git still has.

use super::recording::{Planned, plan_for, save};
use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, defaulting, noun};
use crate::command::write::interview;
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::{entry, register};
use crate::disk::load::Loaded;
use crate::edit::{self, Tombstone};
use crate::model::{Adviser, Draft, EntryId, Facts, Given as _, KeyPath, Kind, Redacted, Shape, Value};
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::record::{Obstacle, PartnershipEdit, WritePlan};
use crate::text::clean::Clean;
use crate::text::fold::compared;
use crate::text::wrap::wrapped;
use crate::words::labels::{self, RegisterLabels};
use crate::words::{Lang, dates, questions as asked, redact as words};

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
        // Nobody is asked about what cannot be done.
        let texts = if is_asked { self.choices(context, &loaded)? } else { Vec::new() };
        let policy = &loaded.register.policy;
        let writer = question_writer(context, policy);
        let form = |_: &Draft| questions(writer, &texts);
        let given = given(context, &self.writing, &self.fields)?;
        let subject = Subject::about("redact", partnership, line.id.as_str());
        let draft = complete(context, &self.writing, &subject, given, &form, &Redacted::flags())?;
        self.keys.extend(chosen(&draft, &texts));
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
    /// The texts that somebody is asked to choose from: when there are more, and none was named.
    fn choices(&self, context: &Context, loaded: &Loaded) -> Result<Vec<(String, String)>, Fault> {
        let all = self.texts(context, loaded)?.lost;
        if !self.keys.is_empty() || all.len() < 2 {
            self.target(context, loaded)?;
            return Ok(Vec::new());
        }
        Ok(all.iter().map(|key| (key.to_string(), called(context.lang, key))).collect())
    }

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
        let it = self.texts(context, loaded)?;
        let lost = self.named(context, &it.lost)?;
        let (_, line) = entry::entry(context, &loaded.register, None, it.id.as_str())?;
        if self.keys.is_empty() && line.common.withdrawn.is_given() {
            let fault = Fault::request(words::would_count(lang, it.id.as_str()));
            return Err(fault.hint(words::would_count_hint(lang, &listed(&it.lost))));
        }
        Ok(TextToRemove { lost, ..it })
    }

    /// The entry, with all of its texts.
    fn texts(&self, context: &Context, loaded: &Loaded) -> Result<TextToRemove, Fault> {
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
        Ok(TextToRemove { partnership: partnership.id.clone(), kind, id, lost: all })
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
            lost.extend(found);
        }
        // In the order of the file, in which they are told.
        Ok(all.iter().filter(|key| lost.contains(key)).cloned().collect())
    }

    fn confirm(&self, context: &Context, loaded: &Loaded) -> Result<(), Fault> {
        let lang = context.lang;
        let it = self.target(context, loaded)?;
        let (partnership, line) = entry::entry(context, &loaded.register, None, it.id.as_str())?;
        let (kind, day) = (labels::kind(lang, it.kind), dates::day(lang, line.date));
        let shown = words::about_to(lang, kind, &day, partnership.name(), &named(lang, &it.lost));
        let shown = wrapped(context.style.width, &Clean::new(&shown));
        let typed = interview::typed(context, shown.trim_end(), &words::type_to_confirm(lang))?;
        // Who knows the entry's id may type that as well.
        let is_meant = |typed: &str| {
            typed == it.id.as_str() || compared(typed) == compared(&words::word_to_confirm(lang))
        };
        if typed.as_deref().is_some_and(is_meant) {
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

/// The same, as a person calls them.
fn named(lang: Lang, keys: &[KeyPath]) -> String {
    let mut names: Vec<String> = keys.iter().map(|key| called(lang, key)).collect();
    names.dedup();
    names.join(", ")
}

fn called(lang: Lang, key: &KeyPath) -> String {
    noun(key).map_or_else(|| key.to_string(), |noun| noun.in_lang(lang).to_lowercase())
}

/// What is asked and is no part of the tombstone: which texts go.
const TEXTS: [&str; 1] = ["texts"];
/// That all of them go.
const ALL: &str = "all";

/// The keys of the texts that somebody chose; none when all go.
fn chosen(draft: &Draft, texts: &[(String, String)]) -> Vec<String> {
    let Some(Value::Texts(chosen)) = draft.get(&TEXTS.into()) else { return Vec::new() };
    if chosen.iter().any(|key| key == ALL) {
        return texts.iter().map(|(key, _)| key.clone()).collect();
    }
    chosen.clone()
}

fn questions(writer: QuestionWriter<'_>, texts: &[(String, String)]) -> Vec<FormQuestion> {
    // What takes another entry back is not taken away unawares: that one would count again.
    let takes_back = texts.iter().any(|(key, _)| key == "withdrawn");
    let all = (!takes_back).then(|| (ALL.to_owned(), words::all_texts(writer.lang)));
    let which = writer.must(TEXTS, Shape::Words(&[]), asked::REDACTED_TEXTS);
    let which = defaulting(which, all.as_ref().map(|_| ALL));
    let which = FormQuestion { choices: all.into_iter().chain(texts.iter().cloned()).collect(), ..which };
    let which = (!texts.is_empty()).then_some(which);
    let tombstone = vec![
        writer.must(["ground"], Shape::Text, asked::REDACTED_GROUND),
        writer.must(["by"], Shape::Text, asked::REDACTED_BY),
        writer.day(["date"], asked::REDACTED_ON),
    ];
    which.into_iter().chain(tombstone).collect()
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
