//! `id-reused`: an entry's id that stood for another kind or another partnership, or a file's name that stood for another
//! partnership. Whoever refers to it would be led astray.

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::{LandedChangeKind, Spot};
use crate::words::{consistency, explain, landed_entries as words};

pub(super) const RULE: Rule = Rule::of_change("id-reused", Level::Error, &explain::ID_REUSED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    let lang = whole.lang;
    for (file, change) in &before.landed_changes {
        match &change.what {
            LandedChangeKind::EntryIdReused { kind, id, was, of } => {
                let message = words::entry_id_reused(lang, id, consistency::a_kind(lang, *was), of);
                let spot = Spot::Header([kind.table(), id.as_str()].into());
                let help = words::entry_id_reused_help(lang, kind.table());
                voice.say_about(&change.partnership, *file, spot, message, help);
            }
            LandedChangeKind::StemReused { of } => {
                let message = words::stem_reused(lang, &change.partnership, of);
                let help = words::stem_reused_help(lang);
                voice.say_about(&change.partnership, *file, Spot::File, message, help);
            }
            _ => {}
        }
    }
}
