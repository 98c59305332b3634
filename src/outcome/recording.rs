//! Why nothing was recorded, as one sentence, who must act, and what to do.

use std::path::Path;

use super::{Fault, OrFault, refusal};
use crate::context::Context;
use crate::context::register::unloadable;
use crate::context::repository::cut_off;
use crate::disk::WriteFault;
use crate::disk::load::kind_in_words;
use crate::edit::Unfit;
use crate::git::SharedBranch;
use crate::record::{Obstacle, RegisterSite, Unrecorded};
use crate::text::clean::Clean;
use crate::words::{Lang, disk, git as git_words, hall, report, sync, write as words};

/// Where a run writes.
pub(crate) fn site(context: &Context) -> Result<RegisterSite<'_>, Fault> {
    Ok(RegisterSite { folder: context.register()?, lang: context.lang, today: context.today })
}

/// What stands in the way of a write, as a fault.
pub(crate) fn fault(context: &Context, obstacle: Obstacle) -> Fault {
    fault_about(context, &|path| context.shown(path), obstacle)
}

impl<T> OrFault<T> for Result<T, Obstacle> {
    fn or_fault(self, context: &Context) -> Result<T, Fault> {
        self.map_err(|obstacle| fault(context, obstacle))
    }
}

/// The same, with paths as they are shown where there is no register yet.
pub(crate) fn fault_about(context: &Context, shown: &dyn Fn(&Path) -> String, obstacle: Obstacle) -> Fault {
    let lang = context.lang;
    let nothing_written = || words::nothing_written(lang);
    match obstacle {
        Obstacle::Git(refusal) => refusal::fault(context, refusal),
        Obstacle::NoRepository(folder) => {
            Fault::world(git_words::no_repository(lang, &folder.display().to_string()))
                .hint(git_words::no_repository_hint(lang))
        }
        Obstacle::Unloadable(error) => unloadable(context, error),
        Obstacle::NoPartnership(id) => Fault::request(hall::no_such_partnership(lang, &id)),
        Obstacle::SeveralFiles { id, files } => {
            let files: Vec<String> = files.iter().map(|path| shown(path)).collect();
            Fault::request(hall::ambiguous(lang, &id, &files.join(", ")))
        }
        Obstacle::Unfit { id, path, why } => match why {
            Unfit::Unreadable => {
                Fault::world(words::file_unreadable(lang, &shown(&path))).hint(words::check_hint(lang))
            }
            Unfit::Entangled(key) => Fault::request(words::entangled(lang, &shown(&path), &key.to_string()))
                .hint(words::entangled_hint(lang, &id)),
            Unfit::Absent(key) => Fault::request(words::absent(lang, &key.to_string())),
        },
        Obstacle::NewerFormat(path) => Fault::world(words::file_newer(lang, &shown(&path))),
        Obstacle::Unchanged => Fault::request(words::unchanged(lang)),
        Obstacle::Dirty(path) => {
            let file = shown(&path);
            Fault::world(git_words::dirty(lang, &file)).hint(git_words::dirty_hint(lang, &file))
        }
        Obstacle::Removing { path, entries } => {
            let (file, entries) = (shown(&path), Clean::line(&entries.join(", ")).to_string());
            Fault::world(git_words::removing(lang, &file, &entries))
                .hint(git_words::removing_hint(lang, &file))
        }
        Obstacle::BadMessage(bad) => Fault::world(git_words::refused(lang, &format!("{bad:?}"))),
        Obstacle::Disk { fault: WriteFault::Stopped { .. }, .. } => Fault::interrupted(words::stopped(lang)),
        Obstacle::Disk { path, fault } => {
            Fault::world(words::disk(lang, &shown(&path), &of_system(lang, &fault)))
        }
        Obstacle::NotPutBack { path, fault } => {
            Fault::world(words::disk_left(lang, &shown(&path), &of_system(lang, &fault)))
        }
        Obstacle::BreaksIntegrity(consequences) => {
            let errors = report::errors(lang, consequences.format_errors());
            Fault::request(words::breaks_integrity(lang, &errors))
        }
        Obstacle::AgainstFramework(consequences) => {
            let errors = report::errors(lang, consequences.errors().count());
            let fault = Fault::register(words::against_framework(lang, &errors));
            fault.hint(words::accept_hint(lang)).hint(nothing_written())
        }
        Obstacle::Declined => Fault::stopped(nothing_written()),
        Obstacle::MergeUnderWay => {
            Fault::world(git_words::in_progress(lang, "merge")).hint(sync::begun_hint(lang))
        }
        Obstacle::NoRemote => Fault::world(sync::no_remote(lang)).hint(sync::no_remote_hint(lang)),
        Obstacle::NoCommit => Fault::world(sync::no_commit(lang)),
        Obstacle::Uncommitted(files) => {
            let files = files.iter().map(|path| Clean::line(&path.display().to_string()).to_string());
            let folder = context.register().map(shown).unwrap_or_default();
            Fault::world(sync::unfinished(lang, &files.collect::<Vec<_>>().join(", ")))
                .hint(sync::unfinished_hint(lang, Clean::line(&folder).as_str()))
        }
        Obstacle::CutOff => Fault::world(sync::cut_off(lang)).hint(git_words::shallow_hint(lang)),
        Obstacle::Replaced(branch) => {
            let branch = Clean::line(&branch).to_string();
            Fault::world(sync::replaced(lang, &branch)).hint(sync::replaced_hint(lang, &branch))
        }
        Obstacle::NoHistory => cut_off(lang),
        Obstacle::NoMergeBase { revision, why } => refusal::no_merge_base(context, &revision, why),
        Obstacle::NotTaken { remote, answer } => {
            let branch = Clean::line(&remote.branch).to_string();
            let sentence = sync::refused(lang, &place(&remote), &Clean::new(answer.trim()).to_string());
            Fault::world(sentence).hint(sync::refused_hint(lang, &branch))
        }
        Obstacle::TooBusy(turns) => Fault::world(sync::too_busy(lang, turns)).hint(sync::too_busy_hint(lang)),
        Obstacle::Unsound { findings, commit } => {
            let lines = findings.iter().map(|finding| {
                let file = finding.partnership.as_deref().unwrap_or("register.toml");
                Clean::line(&format!("{file}: {} [{}]", finding.message, finding.rule)).to_string() + "\n"
            });
            let errors = report::errors(lang, findings.len());
            let fault = Fault::register(sync::not_shared(lang, &errors, commit.short()));
            fault.hint(sync::not_shared_hint(lang)).showing(lines.collect())
        }
    }
}

/// Where a register is shared, as people write it: `origin/main`.
pub(crate) fn place(remote: &SharedBranch) -> String {
    Clean::line(&format!("{}/{}", remote.remote, remote.branch)).to_string()
}

/// What the system says of a file that could not be written.
fn of_system(lang: Lang, fault: &WriteFault) -> String {
    let sentence = match fault {
        WriteFault::NotAFile { kind, .. } => kind_in_words(lang, kind),
        WriteFault::Exists { .. } => disk::of_system(lang, &std::io::ErrorKind::AlreadyExists.into()),
        WriteFault::Stopped { .. } => words::stopped(lang),
        WriteFault::Failed { error, .. } => disk::of_system(lang, error),
    };
    Clean::line(&sentence).to_string()
}

impl From<Fault> for Unrecorded<Fault> {
    fn from(fault: Fault) -> Self {
        Self::Caller(fault)
    }
}
