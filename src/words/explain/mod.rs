//! What `partners explain` says: one explanation for each rule, and four topics.
//!
//! The rules stand in files by the part of the framework they belong to. Every constant names its source by document
//! and line; what a reader is shown is the document's title and section.

mod deciding;
mod entering;
mod evaluating;
mod format;
mod hygiene;
mod identity;
mod keys;
mod landed_entries;
mod running;
mod signals;
mod source;
mod strategic;
mod topic_privacy;
mod topic_roles;
mod topic_signals;
mod topic_terms;

use super::Bilingual;

pub use self::landed_entries::*;
pub use deciding::*;
pub use entering::*;
pub use evaluating::*;
pub use format::*;
pub use hygiene::*;
pub use identity::*;
pub use keys::*;
pub use running::*;
pub use signals::*;
pub use strategic::*;
pub use topic_privacy::PRIVACY;
pub use topic_roles::ROLES;
pub use topic_signals::SIGNALS;
pub use topic_terms::{TERM_LIST, TERMS};

/// What `explain` says of one rule.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// One sentence: what is not in order.
    pub says: Bilingual,
    /// What the rule looks at.
    pub what: Bilingual,
    /// The framework's reason, in own words.
    pub why: Bilingual,
    /// The document's title and section; for what the framework does not speak of, this register itself.
    pub source: Bilingual,
    /// A few lines of TOML that show the finding; a line behind `#` is what is missing.
    pub example: &'static str,
    /// What to do about it.
    pub way_out: Bilingual,
}

/// A subject that is more than one rule.
#[derive(Clone, Copy, Debug)]
pub struct Topic {
    pub title: Bilingual,
    /// The text, a paragraph each.
    pub paragraphs: &'static [Bilingual],
}

/// A word of the framework.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub nl: &'static str,
    /// The English word, as used here.
    pub en: &'static str,
    /// How it stands in the files.
    pub in_files: &'static str,
    pub meaning: Bilingual,
}
