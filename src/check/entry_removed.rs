//! `entry-removed`: an entry that had landed is gone from its partnership, also when it stands in another now.

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::{KeyPath, LandedChangeKind, Spot};
use crate::words::{explain, landed_entries as words};

pub(super) const RULE: Rule = Rule::of_change("entry-removed", Level::Error, &explain::ENTRY_REMOVED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    let lang = whole.lang;
    for (file, change) in &before.landed_changes {
        let LandedChangeKind::Removed { kind, id, elsewhere, .. } = &change.what else { continue };
        let key = format!("{}.{id}", kind.table());
        let message = match elsewhere {
            Some(to) => words::entry_moved(lang, &key, to, &before.commit),
            None => words::entry_removed(lang, &key, &before.commit),
        };
        let help = match before.file(&change.partnership) {
            Some(was_in) => words::show_help(lang, &before.commit, was_in),
            None => words::put_back_help(lang, &before.commit),
        };
        let spot = Spot::Header(KeyPath::default());
        voice.say_about(&change.partnership, *file, spot, message, help);
    }
}
