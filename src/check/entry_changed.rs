//! `entry-changed`: an entry that had landed says something else. Only a redaction may change it, once.

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::{KeyPath, LandedChangeKind, Spot};
use crate::words::{explain, landed_entries as words, shape};

pub(super) const RULE: Rule = Rule::of_change("entry-changed", Level::Error, &explain::ENTRY_CHANGED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    for (file, change) in &before.landed_changes {
        let LandedChangeKind::Changed { kind, id, before: was, after } = &change.what else { continue };
        let paths = was.differences(after);
        let keys: Vec<String> = paths.iter().map(|path| path.join(".")).collect();
        let key = format!("{}.{id}", kind.table());
        let header = KeyPath::from([kind.table(), id.as_str()]);
        let spot = match paths.as_slice() {
            [path] => {
                let at = KeyPath([header.0.clone(), path.clone()].concat());
                if after.at(path).is_some() { Spot::Value(at) } else { Spot::Missing(at) }
            }
            _ => Spot::Header(header),
        };
        let keys = shape::quoted(keys.iter().map(String::as_str));
        let message = words::entry_changed(whole.lang, &key, &before.commit, &keys);
        let help = match before.file(&change.partnership) {
            Some(was_in) => words::entry_changed_help(whole.lang, &before.commit, was_in, id),
            None => words::put_back_help(whole.lang, &before.commit),
        };
        voice.say_about(&change.partnership, *file, spot, message, help);
    }
}
