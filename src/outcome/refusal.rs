//! What the repository refused, as one sentence and what to do.

use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::git::{Operation, Refusal};
use crate::history::NoMergeBase;
use crate::outcome::{Fault, OrFault};
use crate::text::clean::Clean;
use crate::words::{git as words, history, landed_entries as landed};

/// A refusal of the repository as a fault.
#[expect(clippy::needless_pass_by_value, reason = "it stands behind map_err")]
pub(crate) fn fault(context: &Context, refusal: Refusal) -> Fault {
    let (sentence, hint) = of(context, &refusal);
    let fault = match refusal {
        Refusal::BranchName { .. } | Refusal::BranchExists { .. } => Fault::request(sentence),
        _ => Fault::world(sentence),
    };
    if hint.is_empty() { fault } else { fault.hint(hint) }
}

impl<T> OrFault<T> for Result<T, Refusal> {
    fn or_fault(self, context: &Context) -> Result<T, Fault> {
        self.map_err(|refusal| fault(context, refusal))
    }
}

/// Why a revision gives no merge base, as a fault.
pub(crate) fn no_merge_base(context: &Context, revision: &str, why: NoMergeBase) -> Fault {
    let lang = context.lang;
    match why {
        NoMergeBase::Refused(refused) => fault(context, refused),
        NoMergeBase::NoHead => Fault::world(landed::no_head(lang)),
        NoMergeBase::NoSuchRevision => {
            let branch = revision.strip_prefix("origin/").unwrap_or(revision);
            Fault::request(landed::no_base(lang, revision)).hint(landed::no_base_hint(lang, branch))
        }
        NoMergeBase::Unrelated => {
            Fault::world(landed::unrelated(lang, revision)).hint(landed::unrelated_hint(lang, revision))
        }
    }
}

fn of(context: &Context, refusal: &Refusal) -> (String, String) {
    let lang = context.lang;
    let path = |path: &Path| Clean::line(&path.display().to_string()).to_string();
    let paths = |paths: &[PathBuf]| paths.iter().map(|it| path(it)).collect::<Vec<_>>().join(", ");
    let said = |said: &str| Clean::new(said.trim()).to_string();
    let none = String::new;
    match refusal {
        Refusal::Bare { git_dir } => (words::bare(lang, &path(git_dir)), words::bare_hint(lang)),
        Refusal::Reftable { folder } => (words::reftable(lang, &path(folder)), words::reftable_hint(lang)),
        Refusal::NotOwner { folder, .. } => {
            (words::not_owner(lang, &path(folder)), words::not_owner_hint(lang, &path(folder)))
        }
        Refusal::WorkTreeElsewhere { git_dir, root } => {
            (words::elsewhere(lang, &path(git_dir), &path(root)), words::elsewhere_hint(lang))
        }
        Refusal::Unreadable { path: at, said: it } => {
            (words::unreadable(lang, &path(at), &said(it)), words::fsck_hint(lang))
        }
        Refusal::OutsideRepository { path: at, root } => {
            (words::outside(lang, &path(at), &path(root)), none())
        }
        Refusal::NoProgram => (words::no_program(lang), words::no_program_hint(lang)),
        Refusal::Program { said: it } => (words::program(lang, &said(it)), none()),
        Refusal::TooSlow { command, waited } => (words::too_slow(lang, command, waited.as_secs()), none()),
        Refusal::TooLong { command } => (words::too_long(lang, command), none()),
        Refusal::Failed { command, said: it } => (words::failed(lang, command, &said(it)), none()),
        Refusal::Silent { command, ended } => (words::silent(lang, command, ended), none()),
        Refusal::Unseen { is_made: true, why } => {
            (words::unseen_made(lang, &of(context, why).0), words::unseen_hint(lang))
        }
        Refusal::Unseen { why, .. } => (words::unseen(lang, &of(context, why).0), words::unseen_hint(lang)),
        Refusal::NotMade => (words::not_made(lang), words::refused_hint(lang)),
        Refusal::NotStaged { path: at } => (words::not_staged(lang, &path(at)), words::refused_hint(lang)),
        Refusal::NotInCommit { commit } => {
            (words::not_in_commit(lang, commit.short()), words::not_in_commit_hint(lang))
        }
        Refusal::IndexKind { setting } => {
            (words::index_kind(lang, setting), words::index_kind_hint(lang, whole_index(setting)))
        }
        Refusal::NoIdentity { .. } => (words::no_identity(lang), words::no_identity_hint(lang)),
        Refusal::InProgress { operation } => {
            let operation = name(*operation);
            (words::in_progress(lang, operation), words::finish(lang, operation))
        }
        Refusal::Conflicted { paths: them } => {
            (words::conflicted(lang, &paths(them)), words::conflicted_hint(lang))
        }
        Refusal::Detached { at } => (words::detached(lang, at.short()), words::detached_hint(lang)),
        Refusal::Sparse => (words::sparse(lang), words::sparse_hint(lang)),
        Refusal::Shallow { .. } => (words::shallow(lang), words::shallow_hint(lang)),
        Refusal::Partial => (history::partial(lang), history::partial_hint(lang)),
        Refusal::IndexLocked { path: at, age } => {
            let age = age.map(|age| words::seconds_old(lang, age.as_secs())).unwrap_or_default();
            (words::index_locked(lang, &path(at), &age), words::index_locked_hint(lang))
        }
        Refusal::Locked { waited, holder: Some(by) } => {
            let since = by.since.unwrap_or(*waited).as_secs();
            let command = Clean::line(&by.command).to_string();
            (words::locked_by(lang, &command, by.process, since, waited.as_secs()), words::locked_hint(lang))
        }
        Refusal::Locked { waited, .. } => (words::locked(lang, waited.as_secs()), words::locked_hint(lang)),
        Refusal::LockFailed { path: at, said: it } => {
            (words::lock_failed(lang, &path(at), &said(it)), none())
        }
        Refusal::BranchName { name } => {
            (words::branch_name(lang, &said(name)), words::branch_exists_hint(lang))
        }
        Refusal::BranchExists { name } => {
            (words::branch_exists(lang, &said(name)), words::branch_exists_hint(lang))
        }
        Refusal::Ignored { path: at } => (words::ignored(lang, &path(at)), none()),
        Refusal::Hidden { path: at } => (words::hidden(lang, &path(at)), words::hidden_hint(lang, &path(at))),
        Refusal::NotAFile { path: at } => (words::not_a_file(lang, &path(at)), none()),
        Refusal::NothingToCommit => (words::nothing(lang), none()),
        Refusal::Refused { said: it } => (words::refused(lang, &said(it)), words::refused_hint(lang)),
        Refusal::HalfDone { first, then } => {
            (words::half_done(lang, &of(context, first).0, &of(context, then).0), words::half_done_hint(lang))
        }
        Refusal::NotLast { head, .. } => match head {
            Some(_) => (words::not_last(lang), words::landed_hint(lang)),
            None => (words::nothing_to_undo(lang), none()),
        },
        Refusal::NotOurs { commit } => (words::not_ours(lang, commit.short()), none()),
        Refusal::Landed { commit, reference, is_main: true } => {
            (words::landed(lang, commit.short(), &said(reference)), words::landed_hint(lang))
        }
        Refusal::Landed { commit, reference, .. } if reference.starts_with("refs/remotes/") => {
            (words::shared(lang, commit.short(), &said(reference)), words::shared_hint(lang))
        }
        Refusal::Landed { commit, reference, .. } => {
            (words::held_elsewhere(lang, commit.short(), &said(reference)), words::shared_hint(lang))
        }
        Refusal::Changed { path: at } => (words::changed(lang, &path(at)), words::changed_hint(lang)),
        Refusal::OtherFiles { paths: them } => (words::other_files(lang, &paths(them)), none()),
        Refusal::FileLeft { path: at, said: it } => (words::file_left(lang, &path(at), &said(it)), none()),
    }
}

/// The command that makes of an index one that everybody reads.
pub(crate) fn whole_index(setting: &str) -> &'static str {
    if setting == "core.splitIndex" {
        "git config core.splitIndex false && git update-index --no-split-index"
    } else {
        "git sparse-checkout reapply --no-sparse-index"
    }
}

fn name(operation: Operation) -> &'static str {
    match operation {
        Operation::Merge => "merge",
        Operation::Rebase => "rebase",
        Operation::CherryPick => "cherry-pick",
        Operation::Revert => "revert",
        Operation::Bisect => "bisect",
        Operation::Apply => "am",
    }
}
