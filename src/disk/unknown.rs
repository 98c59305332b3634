//! The institution's own words that a register has and does not know, each in its file: what is printed and reckoned with.

use super::Loaded;
use crate::model::{FORMAT_VERSION, FileId, KeyPath};

impl Loaded {
    /// Those words in what was read whole. Words of a later version of the format are not among them, nor what was decided about
    /// a category: where it counts, the head has it.
    pub fn unknown_words(&self) -> Vec<(FileId, KeyPath)> {
        let unknown = self.register.unknown_words().into_iter().filter(|it| {
            let schema = it.partnership.and_then(|partnership| partnership.head.schema);
            schema.is_none_or(|schema| schema <= FORMAT_VERSION) && it.key.0[0] != "decisions"
        });
        let placed =
            unknown.map(|it| (it.partnership.map_or(FileId(0), |partnership| partnership.file), it.key));
        placed.filter(|(file, _)| !self.broken.contains(file)).collect()
    }
}
