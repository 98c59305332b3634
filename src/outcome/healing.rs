//! What became of what an earlier command had left, in one sentence; and putting it in order before anything is read.

use super::recording::fault;
use crate::context::Context;
use crate::git::CommitId;
use crate::record::healing::settle_if_idle;
use crate::record::journal::BegunKind;
use crate::record::{Healed, HealedEnd};
use crate::text::clean::Clean;
use crate::words::write as words;

/// Puts in order what an earlier command left, and says so; what cannot be put in order yet stands in nobody's way who reads.
pub(crate) fn before_reading(context: &Context) {
    match settle_if_idle(context.register().unwrap_or(context.searched())) {
        Ok(healed) => tell(context, healed),
        Err(obstacle) => {
            let why = fault(context, obstacle).in_one();
            context.remark(&words::not_healed(context.lang, &why));
        }
    }
}

/// Says it beside the answer.
pub(crate) fn tell(context: &Context, healed: Option<Healed>) {
    if let Some(healed) = healed {
        context.remark(&sentence(context, &healed));
    }
}

/// The same as a line.
pub(crate) fn remark(context: &Context, healed: &Healed) -> String {
    sentence(context, healed) + "\n"
}

fn sentence(context: &Context, healed: &Healed) -> String {
    let (lang, subject) = (context.lang, Clean::line(&healed.begun.subject).to_string());
    match (healed.kind(), &healed.end) {
        (BegunKind::Merge, HealedEnd::Left(files)) => words::merge_left(lang, &list(files)),
        (_, HealedEnd::Left(files)) => words::left_since(lang, &subject, &list(files)),
        (BegunKind::Merge, _) => words::merge_taken_back(lang),
        (BegunKind::Undo, _) => words::undo_finished(lang),
        (BegunKind::Resolve, _) => words::resolve_finished(lang),
        (_, HealedEnd::TakenBack) => words::taken_back(lang, &subject),
        (_, HealedEnd::Finished(Some(commit))) => words::recovered(lang, commit.short()),
        (_, HealedEnd::Finished(None)) => words::files_finished(lang, &subject),
        (_, HealedEnd::WasDone(commit)) => {
            let commit = commit.as_ref().map(CommitId::short);
            let commit = commit.map(|commit| words::as_commit(lang, commit)).unwrap_or_default();
            words::was_done(lang, &subject, &commit)
        }
    }
}

fn list(files: &[std::path::PathBuf]) -> String {
    let names = files.iter().map(|path| Clean::line(&path.display().to_string()).to_string());
    names.collect::<Vec<_>>().join(", ")
}
