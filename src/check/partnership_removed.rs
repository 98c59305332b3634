//! `partnership-removed`: a partnership that had landed is gone, and no new file is it under another name.

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::{LandedChangeKind, Spot};
use crate::words::{explain, landed_entries as words};

pub(super) const RULE: Rule =
    Rule::of_change("partnership-removed", Level::Error, &explain::PARTNERSHIP_REMOVED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    for (file, change) in &before.landed_changes {
        if change.what != LandedChangeKind::FileRemoved {
            continue;
        }
        let id = &change.partnership;
        let was_in = change.path.display().to_string().replace('\\', "/");
        let message = words::partnership_removed(whole.lang, id, &before.commit, &was_in);
        let help = words::partnership_removed_help(whole.lang, &before.commit, &was_in);
        voice.say_about(id, *file, Spot::File, message, help);
    }
}
