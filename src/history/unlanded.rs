//! Whether an edit of one file leaves what has landed as it was: until an entry lands it may be mended.

use std::path::Path;

use super::HistoryWalk;
use crate::disk::id_of;
use crate::git::{CommitId, Result};
use crate::model::{Kind, LandedChangeKind};

impl HistoryWalk<'_> {
    /// The entries that have landed in the file of a partnership, and that a text does not hold as they are: nothing of what
    /// was only redacted.
    pub(crate) fn landed_otherwise(
        &self,
        landed: &CommitId,
        file: &Path,
        text: &str,
    ) -> Result<Vec<(Kind, String)>> {
        let stem = id_of(file);
        let found = self.partnerships_at(landed)?.into_iter().find(|(path, _)| id_of(path) == stem);
        let Some(before) = found.map(|(_, stored)| self.snapshot(stored)).transpose()?.flatten() else {
            return Ok(Vec::new());
        };
        let after = self.uncommitted_snapshot(text.as_bytes().to_vec())?;
        let mut otherwise = Vec::new();
        // What cannot be read whole is refused by itself.
        for entry in before.entries.iter().filter(|entry| entry.is_sound && after.is_whole) {
            let (kind, id) = (entry.kind, entry.id.to_string());
            let is_kept = match after.get(kind, &id).next() {
                Some(now) if now.is_same(entry) => true,
                Some(_) => {
                    let was = self.entry(&before.name, kind, &id)?;
                    let is = self.entry(&after.name, kind, &id)?;
                    let what = LandedChangeKind::between(kind, id.clone(), was, is);
                    !what.is_violation()
                }
                None => false,
            };
            if !is_kept {
                otherwise.push((kind, id));
            }
        }
        Ok(otherwise)
    }
}
