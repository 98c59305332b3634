//! Where answers go while somebody types, so that none is lost; the room itself opens no file for them.

use crate::model::{Draft, KeyPath};

/// Where drafts go while somebody types.
pub trait DraftStore {
    /// Saves the answers. With `typing`, the line that is being typed at a question: this comes at every key, and
    /// should be cheap; without, an answer was given: this should last.
    fn save(&self, draft: &Draft, typing: Option<(&KeyPath, &str)>);

    /// Whether anything outlives the run.
    fn lasts(&self) -> bool {
        true
    }
}

/// Saves nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoDrafts;

impl DraftStore for NoDrafts {
    fn save(&self, _: &Draft, _: Option<(&KeyPath, &str)>) {}

    fn lasts(&self) -> bool {
        false
    }
}
