//! What a change means: two registers compared, by partnership, entry and key. What is only written otherwise is nothing of
//! substance.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file_state::{ContentChange, FileState};

/// A file of a register, in one of the two.
#[derive(Clone, Debug)]
pub struct FileVersion {
    /// Where it stands, from the repository's root.
    pub path: String,
    /// The partnership's id; nothing for `register.toml`.
    pub id: Option<String>,
    /// A name of its bytes: the same bytes have the same name.
    pub bytes: String,
    pub state: Arc<FileState>,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileFate {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// Its partnership has another id.
    Renamed {
        /// The id it had.
        from: String,
    },
    /// It stands in another folder.
    Moved {
        /// Where it stood.
        from: String,
    },
    Kept,
}

/// A partnership, or `register.toml`, that is not as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct FileDifference {
    /// The partnership's id, now or at last; nothing for `register.toml`.
    pub id: Option<String>,
    /// Its name, now or at last.
    pub name: String,
    /// Its file, now or at last.
    pub path: String,
    /// What became of the file.
    pub fate: FileFate,
    /// Where it stood, when that was elsewhere.
    pub was_at: Option<String>,
    /// Whether it, or what it was, could not be read whole, so that it cannot be compared.
    pub is_unread: bool,
    /// What changed; nothing when it is only written otherwise.
    pub changes: Vec<ContentChange>,
    /// What it says now, or said at last.
    pub state: Arc<FileState>,
}

impl FileDifference {
    /// Whether it means nothing: only how it is written is different.
    pub fn is_nothing(&self) -> bool {
        self.fate == FileFate::Kept && self.changes.is_empty() && !self.is_unread
    }
}

/// What became different, in order of path.
pub fn compare(before: &[FileVersion], after: &[FileVersion]) -> Vec<FileDifference> {
    let mut was: BTreeMap<&str, &FileVersion> =
        before.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut pairs: Vec<(Option<&FileVersion>, &FileVersion)> = Vec::new();
    let mut fresh: Vec<&FileVersion> = Vec::new();
    for file in after {
        match was.remove(file.path.as_str()) {
            Some(earlier) => pairs.push((Some(earlier), file)),
            None => fresh.push(file),
        }
    }
    for file in fresh {
        let earlier = predecessor(file, &was);
        pairs.push((earlier.and_then(|path| was.remove(path.as_str())), file));
    }
    let mut touched: Vec<FileDifference> = pairs
        .into_iter()
        .filter(|(earlier, file)| {
            earlier.is_none_or(|earlier| earlier.bytes != file.bytes || earlier.path != file.path)
        })
        .map(|(earlier, file)| of_pair(earlier, file))
        .collect();
    touched.extend(was.into_values().map(|file| FileDifference {
        fate: FileFate::Removed,
        changes: FileState { is_whole: true, ..FileState::default() }.since(&file.state),
        ..bare(file)
    }));
    touched.sort_by(|one, other| (one.id.is_some(), &one.path).cmp(&(other.id.is_some(), &other.path)));
    touched
}

/// What a change did that is not as it was in any of several states before it: what a merge brought by itself.
pub fn common(all: Vec<Vec<FileDifference>>) -> Vec<FileDifference> {
    let mut all = all.into_iter();
    let Some(first) = all.next() else { return Vec::new() };
    let all: Vec<Vec<FileDifference>> = all.collect();
    let kept = first.into_iter().filter_map(|mut touched| {
        for others in &all {
            let other = others.iter().find(|it| it.path == touched.path)?;
            touched.changes.retain(|change| other.changes.iter().any(|it| it.now() == change.now()));
            if other.fate != touched.fate {
                touched.fate = FileFate::Kept;
            }
        }
        let is_alone = all.is_empty();
        (is_alone || !touched.is_nothing()).then_some(touched)
    });
    kept.collect()
}

fn bare(file: &FileVersion) -> FileDifference {
    FileDifference {
        id: file.id.clone(),
        name: file.state.text("name").or(file.id.as_deref()).unwrap_or_default().to_owned(),
        path: file.path.clone(),
        fate: FileFate::Kept,
        was_at: None,
        is_unread: !file.state.is_whole,
        changes: Vec::new(),
        state: Arc::clone(&file.state),
    }
}

fn of_pair(earlier: Option<&FileVersion>, file: &FileVersion) -> FileDifference {
    let mut touched = bare(file);
    let Some(earlier) = earlier else {
        touched.fate = FileFate::Added;
        touched.changes = file.state.since(&FileState::default());
        return touched;
    };
    touched.was_at = Some(earlier.path.clone()).filter(|path| *path != file.path);
    if earlier.id != file.id {
        touched.fate = FileFate::Renamed { from: earlier.id.clone().unwrap_or_default() };
    } else if earlier.path != file.path {
        touched.fate = FileFate::Moved { from: earlier.path.clone() };
    }
    touched.is_unread |= !earlier.state.is_whole;
    if !touched.is_unread {
        touched.changes = file.state.since(&earlier.state);
    }
    touched
}

/// Under which path a file that is new stood before: it has the same id, says what it was called, has the same bytes, or holds
/// entries of it.
fn predecessor(file: &FileVersion, was: &BTreeMap<&str, &FileVersion>) -> Option<String> {
    let id = file.id.as_deref()?;
    let formerly: Vec<&str> = file.state.formerly().collect();
    let ids: BTreeSet<_> = file.state.entries.keys().collect();
    let tests: [&dyn Fn(&FileVersion) -> bool; 4] = [
        &|it| it.id.as_deref() == Some(id),
        &|it| it.id.as_deref().is_some_and(|it| formerly.contains(&it)),
        &|it| it.id.is_some() && it.bytes == file.bytes,
        &|it| it.id.is_some() && it.state.entries.keys().any(|key| ids.contains(key)),
    ];
    tests.iter().find_map(|is_it| was.values().find(|it| is_it(it)).map(|it| it.path.clone()))
}
