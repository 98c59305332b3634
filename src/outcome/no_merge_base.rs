//! That there is nothing to compare a change with, as one sentence and what to do.

use super::{Fault, refusal};
use crate::context::Context;
use crate::history::NoMergeBase;
use crate::words::landed_entries as words;

/// Why a revision gives no merge base, as a fault.
pub(crate) fn fault(context: &Context, revision: &str, why: NoMergeBase) -> Fault {
    let lang = context.lang;
    match why {
        NoMergeBase::Refused(refused) => refusal::fault(context, refused),
        NoMergeBase::NoHead => Fault::world(words::no_head(lang)),
        NoMergeBase::NoSuchRevision => {
            let branch = revision.strip_prefix("origin/").unwrap_or(revision);
            Fault::world(words::no_base(lang, revision)).hint(words::no_base_hint(lang, branch))
        }
        NoMergeBase::Unrelated => {
            Fault::world(words::unrelated(lang, revision)).hint(words::unrelated_hint(lang, revision))
        }
    }
}
