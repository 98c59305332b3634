//! `check`: what is not in order, with the place, and what to do.

use std::path::PathBuf;

use clap::ValueEnum;

use super::policy_trial;
use crate::args::verb::Verb;
use crate::check;
use crate::context::meant::KnownPartnerships;
use crate::context::register::source;
use crate::context::{Context, file, repository, revision};
use crate::disk::load::{Loaded, RegisterFile};
use crate::finding::{Counts, Finding};
use crate::history::as_of::as_staged;
use crate::history::{MergeBase, exceptions};
use crate::model::{Baseline, FileId, LandedChange, LandedChangeKind, TomlValue};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome, refusal};
use crate::render::findings::{self, Checked, ComparedWith, Redaction};
use crate::render::findings::{gitlab, junit, sarif};
use crate::render::form::style::Style;
use crate::words::{as_of, dates, hall, policy_trial as policy_trial_words, progress as progress_words};

/// Holds the register to the format and the framework, and says what is not in order
#[derive(Debug, clap::Args)]
pub(crate) struct CheckVerb {
    /// Only these files, folders or partnerships
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Says what a change may not do, compared with where it was made from REV
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Looks at what is about to be committed, and not at the files on disk
    #[arg(long, conflicts_with = "as_of")]
    staged: bool,
    /// Makes warnings count
    #[arg(long)]
    strict: bool,
    /// Says what another register.toml would find, and would no longer find
    #[arg(long, value_name = "FILE", conflicts_with_all = ["base", "strict", "paths"])]
    policy: Option<PathBuf>,
    /// Ends with code 1 when that other register.toml would find more
    #[arg(long, requires = "policy")]
    exit_code: bool,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    #[value(alias = "tekst")]
    Text,
    Json,
    Github,
    Gitlab,
    Sarif,
    Junit,
}

impl Verb for CheckVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let progress = context.progress();
        progress.tell(|| progress_words::reading(context.lang));
        let mut loaded =
            if self.staged { staged(context)? } else { crate::context::register::seen(context)? };
        see_exceptions(context, &mut loaded)?;
        let base = self.base.as_deref().or((self.staged && has_commit(context)?).then_some("HEAD"));
        let base = base.map(|revision| merge_base(context, revision, &mut loaded)).transpose()?;
        progress.tell(|| progress_words::checking(context.lang, loaded.files.len()));
        let seen = check::Seen { broken: &loaded.broken, findings: &loaded.findings };
        let (register, today, lang) = (&loaded.register, context.today, context.lang);
        let (mut found, mut older) = match &base {
            Some(MergeBase { baseline, findings, broken, .. }) => {
                let before = check::Seen { broken, findings };
                check::findings_since(register, today, lang, seen, (baseline, before))
            }
            None => (check::findings(register, today, lang, seen), Vec::new()),
        };
        let policy = self.policy.as_deref();
        let differences =
            policy.map(|file| policy_trial::differences(context, &mut loaded, &found, file)).transpose()?;
        self.keep_wanted(context, &loaded, &mut found, &mut older)?;
        let counts = Counts::of(&found);
        let quoted = findings::quoted(found.iter().chain(&older), &source(context, &loaded));
        found.sort_by_cached_key(|finding| findings::sort_key(finding, &quoted));
        older.sort_by_cached_key(|finding| findings::sort_key(finding, &quoted));
        let since = base.as_ref().map(|base| ComparedWith {
            commit: base.commit.as_str(),
            short: base.commit.short(),
            older: &older,
            redactions: redactions(&base.baseline),
        });
        // What stands on disk is held to the last commit for machines alone: it takes time.
        let is_exact = self.format == Format::Json;
        let (revision, is_dirty) = if is_exact { revision::exact(context)? } else { (None, false) };
        let checked = Checked {
            register: context.shown(context.register()?),
            institution: loaded.register.policy.name.clone(),
            today: context.today,
            files: loaded.files.len(),
            revision: revision.map(|commit| commit.as_str().to_owned()),
            is_dirty,
            counts,
            findings: &found,
            quoted: &quoted,
            since,
        };
        // A file is for whoever opens it later: not as wide as this terminal, and without colour.
        let style = if self.out.is_some() { Style::default() } else { context.style };
        let out = match (self.format, &differences) {
            (Format::Text, Some(differences)) => {
                findings::policy::text(context.lang, style, differences) + &foot(context)
            }
            (Format::Json, Some(differences)) => findings::policy::json(&checked, differences),
            (_, Some(_)) => return Err(Fault::request(policy_trial_words::only_text_and_json(context.lang))),
            (Format::Text, None) => findings::text(context.lang, style, &checked) + &foot(context),
            (Format::Json, None) => findings::json(&checked),
            (Format::Github, None) => findings::github(context.lang, &checked),
            (Format::Gitlab, None) => gitlab::gitlab(&checked),
            (Format::Sarif, None) => sarif::sarif(context.lang, &checked),
            (Format::Junit, None) => junit::junit(context.lang, &checked, self.strict),
        };
        let is_whole = loaded.files.iter().all(|file| file.fault.is_none());
        let is_red = match &differences {
            Some(differences) => self.exit_code && !differences.brings.is_empty(),
            None => counts.errors > 0 || (self.strict && counts.warnings > 0),
        };
        let outcome = RunOutcome::of(is_whole, is_red);
        drop(progress);
        drop((quoted, found, older));
        // The run ends here; to give back every small piece of a large register first would cost a twentieth of it.
        std::mem::forget(loaded);
        let out = match &self.out {
            Some(path) => file::save(context, path, out.as_bytes())?,
            None => out,
        };
        let is_data = self.format == Format::Github;
        Ok(Reply { out, is_data, outcome, ..Reply::default() })
    }
}

impl CheckVerb {
    /// Keeps the findings about the files, folders or partnerships that were named.
    fn keep_wanted(
        &self,
        context: &Context,
        loaded: &Loaded,
        found: &mut Vec<Finding>,
        older: &mut Vec<Finding>,
    ) -> Result<(), Fault> {
        if self.paths.is_empty() {
            return Ok(());
        }
        let mut wanted = vec![false; loaded.files.len()];
        for path in &self.paths {
            let here = context.surroundings.directory.join(path);
            let mut is_met = false;
            for (at, file) in loaded.files.iter().enumerate() {
                let is_named = path.as_os_str() == file.path.file_stem().unwrap_or_default();
                if is_named || is_below(&file.path, &here) {
                    (wanted[at], is_met) = (true, true);
                }
            }
            let said = path.to_string_lossy();
            let known = KnownPartnerships::of_loaded(loaded);
            if !is_met && !known.named(&said).0.is_empty() {
                let id = known.meant(context, &said, false)?;
                let is_meant = |file: &RegisterFile| crate::disk::walk::id_of(&file.path) == id;
                loaded.files.iter().zip(&mut wanted).for_each(|(file, it)| *it |= is_meant(file));
            } else if !is_met {
                return Err(Fault::request(hall::no_such_path(context.lang, &path.display().to_string())));
            }
        }
        // What is gone has no file any more that could be named.
        found.retain(|finding| wanted[finding.file().0] || finding.rule == "partnership-removed");
        older.retain(|finding| wanted[finding.file().0]);
        Ok(())
    }
}

fn is_below(file: &std::path::Path, folder: &std::path::Path) -> bool {
    let real = |path: &std::path::Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    file.starts_with(folder) || (folder.exists() && real(file).starts_with(real(folder)))
}

/// What was checked, when that is not what stands on disk.
fn foot(context: &Context) -> String {
    let Some(then) = &context.as_of else { return String::new() };
    let day = dates::day(context.lang, context.today);
    as_of::foot(context.lang, then.commit.short(), &day) + "\n"
}

/// The register as it is about to be committed.
fn staged(context: &Context) -> Result<Loaded, Fault> {
    let register = context.register()?;
    let repository = repository::holding(context, register)?;
    let mut loaded = as_staged(&repository, register, context.lang).or_fault(context)?;
    loaded.reckon_from(context.today);
    Ok(loaded)
}

fn has_commit(context: &Context) -> Result<bool, Fault> {
    let repository = repository::holding(context, context.register()?)?;
    Ok(repository.head().or_fault(context)?.is_some())
}

/// Sees which exceptions about a key of the head hold no longer; without a repository nothing says that a key changed.
fn see_exceptions(context: &Context, loaded: &mut Loaded) -> Result<(), Fault> {
    let is_any = loaded.register.partnerships.iter().any(|it| !it.dossier.exceptions.is_empty());
    let found = if is_any { repository::of_register(context)? } else { None };
    let Some(repository) = found else { return Ok(()) };
    let (walk, tip) = repository::walk(context, &repository)?;
    let Some(tip) = tip else { return Ok(()) };
    exceptions::mark_outlived(&walk, &tip, loaded).or_fault(context)
}

/// What a change is compared with, when it was made from a revision.
fn merge_base(context: &Context, revision: &str, loaded: &mut Loaded) -> Result<MergeBase, Fault> {
    let repository = repository::with_history(context)?;
    let at = context.as_of.as_ref().map(|then| &then.commit);
    let base = MergeBase::compare(&repository, (context.register()?, at), revision, loaded, context.lang);
    base.map_err(|why| refusal::no_merge_base(context, revision, why))
}

/// What a change redacted, for whoever lists it.
fn redactions(before: &Baseline) -> Vec<Redaction> {
    let of = |(_, change): &(FileId, LandedChange)| {
        let LandedChangeKind::Redacted { kind, id, lost, said } = &change.what else { return None };
        let text = |key: &str| match said.get(key) {
            Some(TomlValue::Text(text) | TomlValue::Moment(text)) => text.clone(),
            _ => String::new(),
        };
        Some(Redaction {
            partnership: change.partnership.clone(),
            file: change.path.display().to_string().replace('\\', "/"),
            key: format!("{}.{id}", kind.table()),
            date: text("date"),
            ground: text("ground"),
            by: text("by"),
            lost: lost.iter().map(|path| path.join(".")).collect(),
        })
    };
    before.landed_changes.iter().filter_map(of).collect()
}
