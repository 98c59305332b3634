//! What every verb that writes does in the end: what it planned is recorded, and said; on a terminal what it brings is shown
//! first, and confirmed.

use std::path::{Path, PathBuf};

use super::brought::{ShownFindings, shown, shown_of};
use crate::args::writing::Writing;
use crate::command::setup::init_driver;
use crate::command::write::interview;
use crate::context::Context;
use crate::disk::drafts;
use crate::disk::load::Loaded;
use crate::finding::{Finding, Level};
use crate::git::CommitId;
use crate::git::text_diff::text_diff;
use crate::model::Spot;
use crate::outcome::recording::{fault, site};
use crate::outcome::{Afterwards, Fault, OrFault as _, Reply, healing};
use crate::record::careful_write::{Planner, Recorded, WriteOptions, record, try_out};
use crate::record::{Consequences, Healed, Obstacle, Unrecorded, WritePlan};
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::{Lang, report, write as words};

/// So many files are named one by one.
const NAMED: usize = 5;

/// A plan, or why there is none.
pub(crate) type Planned = Result<WritePlan, Unrecorded<Fault>>;

/// A plan about one partnership that changes nothing yet: the commit says in the register's language what was done, and the
/// reply in the reader's.
pub(crate) fn plan_for(
    context: &Context,
    loaded: &Loaded,
    (verb, id): (&'static str, &str),
    done: &dyn Fn(Lang) -> String,
    trailers: Vec<(&'static str, String)>,
) -> WritePlan {
    WritePlan {
        verb,
        subject: format!("{id}: {}", done(Lang::of_register(&loaded.register.policy))),
        trailers: [("Partnership", id.to_owned())].into_iter().chain(trailers).collect(),
        summary: format!("{id} · {}", done(context.lang)),
        changes: Vec::new(),
    }
}

/// Records what is planned, and says so; a trial shows what would change.
pub(crate) fn save(context: &Context, writing: &Writing, plan: &Planner<'_, Fault>) -> Result<Reply, Fault> {
    let site = site(context)?;
    if writing.dry_run {
        return trial(context, plan);
    }
    let options = WriteOptions {
        is_uncommitted: writing.no_commit,
        branch: writing.branch.as_deref(),
        is_accepted: writing.accept,
    };
    let told = ShownFindings::default();
    // What somebody passed over knowingly, or confirmed at its question, is not asked once more.
    let consent = |consequences: &Consequences| {
        let new = told.new_of(context, consequences);
        let is_error = new.iter().any(|finding| finding.level == Level::Error);
        if !is_error && !new.iter().any(|finding| Consequences::is_for_ever(finding)) {
            return Ok(true);
        }
        let question = if is_error {
            words::record_all_the_same(context.lang)
        } else {
            words::record_for_ever(context.lang)
        };
        told.add(&new);
        let is_wanted = interview::confirm(context, &shown_of(context, consequences, new), &question)?;
        if !is_wanted {
            resume_at_fault(context, consequences);
        }
        Ok(is_wanted)
    };
    let is_asked = context.surroundings.is_terminal;
    match record(site, options, plan, is_asked.then_some(&consent)) {
        Ok(recorded) => Ok(said(context, writing, recorded, &told)),
        Err(unrecorded) => Err(of_unrecorded(context, unrecorded)),
    }
}

/// Why nothing was recorded, with the findings that say why.
pub(crate) fn of_unrecorded(context: &Context, unrecorded: Unrecorded<Fault>) -> Fault {
    match unrecorded {
        Unrecorded::Caller(fault) => fault,
        Unrecorded::AfterHealing(healed, cause) => {
            let ended = of_unrecorded(context, *cause);
            Fault { before: healing::remark(context, &healed) + &ended.before, ..ended }
        }
        Unrecorded::Obstacle(obstacle) => {
            let findings = match &obstacle {
                Obstacle::BreaksIntegrity(consequences) | Obstacle::AgainstFramework(consequences) => {
                    resume_at_fault(context, consequences);
                    shown(context, consequences)
                }
                _ => return fault(context, obstacle),
            };
            fault(context, obstacle).showing(findings)
        }
    }
}

/// Goes on, when somebody does, at the answer that does not do.
fn resume_at_fault(context: &Context, consequences: &Consequences) {
    let key = |finding: &Finding| match &finding.place.spot {
        Spot::Value(key) | Spot::Key(key) | Spot::Missing(key) => Some(key.clone()),
        Spot::Header(_) | Spot::File | Spot::Bytes(..) => None,
    };
    if let Some(key) = consequences.errors().find_map(key) {
        interview::resume_at(context, &key);
    }
}

/// Says what was recorded, and remarks on what it brings.
fn said(context: &Context, writing: &Writing, recorded: Recorded, told: &ShownFindings) -> Reply {
    let lang = context.lang;
    if let Ok(folder) = interview::drafts(context) {
        let (commit, kept) = (recorded.commit.as_ref(), context.kept());
        let answers = kept.as_ref().map(|kept| kept.text.as_str());
        drafts::remember(&folder, commit.map(CommitId::as_str), answers);
    }
    let mut commit = recorded.commit.map(|commit| words::committed(lang, commit.short()));
    // Of what had been done already it is said below, where it was asked for once more.
    let is_new = |healed: &&Healed| recorded.consequences.is_some() || healed.new_commit().is_some();
    let healed = recorded.healed.as_ref().filter(is_new);
    let mut remarks = healed.map(|healed| healing::remark(context, healed)).unwrap_or_default();
    match &recorded.consequences {
        Some(consequences) => {
            commit = Some(match (commit, &writing.branch) {
                (Some(commit), Some(branch)) => commit + &words::on_branch(lang, branch),
                (Some(commit), None) => commit,
                (None, _) => words::not_committed(lang),
            });
            remarks += &shown_of(context, consequences, told.new_of(context, consequences));
            if consequences.errors().any(|finding| context.was_told(finding.rule) == Some(true)) {
                remarks += &(words::still_open(lang) + "\n");
            }
        }
        None => remarks += &(words::recorded_already(lang) + "\n"),
    }
    let files = named(context, &recorded.files);
    let out = format!("{}{}\n", words::written(lang, &recorded.summary, &files), commit.unwrap_or_default());
    let out = refitted(context.style.width, &out);
    let Some(note) = recorded.note else { return Reply { out, remarks, ..Reply::default() } };
    remarks += &init_driver::missed(context, &note.repository);
    // The note goes when this was told, and nobody writes before that: killed in between, asked again, written once.
    Reply { out, remarks, afterwards: Afterwards::new(move || note.close()), ..Reply::default() }
}

/// Files as they are named: each, or how many there are and where.
fn named(context: &Context, paths: &[PathBuf]) -> String {
    if paths.len() <= NAMED {
        return paths.iter().map(|path| context.shown(path)).collect::<Vec<_>>().join(", ");
    }
    let folders = paths.iter().filter_map(|path| path.parent());
    let folder =
        folders.reduce(common_folder).map(|folder| context.shown(folder)).filter(|it| !it.is_empty());
    let files = report::files(context.lang, paths.len());
    words::many_files(context.lang, &files, folder.as_deref().unwrap_or("."))
}

/// The folder that holds both.
fn common_folder<'p>(a: &'p Path, b: &'p Path) -> &'p Path {
    a.ancestors().find(|above| b.starts_with(above)).unwrap_or(a)
}

/// Shows what would change.
fn trial(context: &Context, plan: &Planner<'_, Fault>) -> Result<Reply, Fault> {
    let trial = try_out(site(context)?, plan).map_err(|unrecorded| of_unrecorded(context, unrecorded))?;
    let mut out = String::new();
    for (path, before, after) in &trial.changes {
        let diff = text_diff(&context.shown(path), before.as_deref(), after.as_deref());
        out.push_str(&diff.or_fault(context)?);
    }
    let remarks = format!("{}{}\n", shown(context, &trial.consequences), words::dry_run(context.lang));
    Ok(Reply { out: Clean::new(&out).to_string(), remarks, is_trial: true, ..Reply::default() })
}
