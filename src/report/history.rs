//! How a register, or one partnership, came to be as it is: what each commit meant, who made it, and with what it landed on
//! the branch that counts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::diff::Touched;
use super::file_state::Change;
use crate::model::toml_value::{Path, TomlValue};
use crate::model::{Day, Kind};

/// A commit, as a time line names it. Names and subjects are whatever somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its whole name.
    pub id: String,
    /// The same, short.
    pub short: String,
    /// Who wrote it.
    pub author: String,
    /// The day on which it was written, in UTC.
    pub written: Option<Day>,
    /// The day on which it was committed, in UTC.
    pub committed: Option<Day>,
    /// The first line of its message.
    pub subject: String,
    /// With what it landed on the main branch; nothing while it has not.
    pub landed: Option<Landed>,
}

/// The commit of the main branch with which another came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landed {
    /// Its whole name.
    pub id: String,
    /// The same, short.
    pub short: String,
    /// The day on which it was committed, in UTC.
    pub day: Option<Day>,
    /// The first line of its message.
    pub subject: String,
}

impl Landed {
    /// The pull request that its subject names: `#12`, `!12`.
    pub fn request(&self) -> Option<String> {
        request(&self.subject)
    }
}

/// What one commit meant.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The commit; nothing for what is not committed yet.
    pub commit: Option<Commit>,
    /// What it touched.
    pub touched: Vec<Touched>,
}

/// How a register, or one partnership, came to be as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// The partnership's id and name; nothing for the register as a whole.
    pub of: Option<(String, String)>,
    /// The branch that counts; nothing where there is none.
    pub main: Option<String>,
    /// What happened, the newest first.
    pub events: Vec<Event>,
    /// Whether there is more before it.
    pub is_more: bool,
}

/// What stands in the place of a text that was taken away later on a legal ground.
pub const TAKEN: &str = "[redacted]";

/// Takes out of what happened, the newest first, every text that a later event redacts. Git keeps it; a report that anybody
/// passes on does not bring it back.
pub fn take_redacted(events: &mut [Event]) {
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
                Change::Redacted { kind, id, lost: paths, .. } => {
                    lost.entry((id.clone(), *kind)).or_default().extend(paths.iter().cloned());
                    continue;
                }
                Change::Added { kind, id, content } | Change::Removed { kind, id, content } => {
                    ((id.clone(), *kind), vec![content])
                }
                Change::Altered { kind, id, before, after } => ((id.clone(), *kind), vec![before, after]),
                Change::Head { .. } => continue,
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

/// The pull request that a subject names, as forges write it: `(#12)`, `pull request #12`, `!12`.
fn request(subject: &str) -> Option<String> {
    let marks = subject.char_indices().rev().filter(|(_, it)| matches!(it, '#' | '!'));
    marks.map(|(at, mark)| (at, mark, &subject[..at], &subject[at + 1..])).find_map(
        |(_, mark, before, after)| {
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            let is_end = !after[digits..].starts_with(|it: char| it.is_alphanumeric());
            let before = before.to_lowercase();
            // A bare `#12` may be an issue.
            let is_named = mark == '!' || before.ends_with('(') || before.ends_with("request ");
            ((1..10).contains(&digits) && is_end && is_named).then(|| format!("{mark}{}", &after[..digits]))
        },
    )
}

#[cfg(test)]
mod tests {
    use super::request;

    #[test]
    fn a_pull_request_is_known_by_how_forges_name_it() {
        for (subject, expected) in [
            ("Add a partner (#12)", Some("#12")),
            ("Merge pull request #7 from zorg/exemplo", Some("#7")),
            ("See merge request zorg/register!31", Some("!31")),
            ("Merge (#1) again (#22)", Some("#22")),
            ("Mend #12", None),
            ("Done! 12", None),
            ("(#12a) (#) !", None),
            ("é!3", Some("!3")),
        ] {
            assert_eq!(request(subject).as_deref(), expected, "{subject}");
        }
    }
}
