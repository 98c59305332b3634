//! How a register, or one partnership, came to be as it is: what each commit meant, who made it, and with what it landed on
//! the branch that counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{CommitMeaning, ContentChange, Kind, Path, TomlValue};

/// How a register, or one partnership, came to be as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryReport {
    /// The partnership's id and name; nothing for the register as a whole.
    pub of: Option<(String, String)>,
    /// The branch that counts; nothing where there is none.
    pub main: Option<String>,
    /// What happened, the newest first.
    pub events: Vec<CommitMeaning>,
    /// Whether there is more before it.
    pub is_more: bool,
    /// The files that cannot be read.
    pub unreadable: Vec<String>,
}

/// What stands in the place of a text that was taken away later on a legal ground.
pub const TAKEN: &str = "[redacted]";

/// Takes out of what happened, the newest first, every text that a later event redacts. Git keeps it; a report that anybody
/// passes on does not bring it back.
pub fn take_redacted(events: &mut [CommitMeaning]) {
    let mut lost: BTreeMap<(String, Kind), Vec<Path>> = BTreeMap::new();
    for touched in events.iter_mut().flat_map(|event| &mut event.touched) {
        for (key, paths) in &lost {
            if touched.state.entries.contains_key(key)
                && let Some(entry) = Arc::make_mut(&mut touched.state).entries.get_mut(key)
            {
                for path in paths {
                    take(entry, path);
                }
            }
        }
        for change in &mut touched.changes {
            let (key, contents) = match change {
                ContentChange::Redacted { kind, id, lost: paths, .. } => {
                    lost.entry((id.clone(), *kind)).or_default().extend(paths.iter().cloned());
                    continue;
                }
                ContentChange::Added { kind, id, content } | ContentChange::Removed { kind, id, content } => {
                    ((id.clone(), *kind), vec![content])
                }
                ContentChange::Altered { kind, id, before, after } => {
                    ((id.clone(), *kind), vec![before, after])
                }
                ContentChange::Head { .. } => continue,
            };
            for content in contents {
                for path in lost.get(&key).into_iter().flatten() {
                    take(content, path);
                }
            }
        }
    }
}

fn take(content: &mut TomlValue, path: &[String]) {
    let Some((first, rest)) = path.split_first() else { return };
    let TomlValue::Table(table) = content else { return };
    match table.iter_mut().find(|(key, _)| key == first).map(|(_, value)| value) {
        Some(value) if rest.is_empty() => *value = TomlValue::Text(TAKEN.to_owned()),
        Some(value) => take(value, rest),
        None => {}
    }
}
