//! What `partners explain` says: one explanation for each rule, and four topics.
//!
//! The rules stand in files by the part of the framework they belong to. Every constant names its source by document
//! and line; what a reader is shown is the document's title and section.

mod course;
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
pub use course::*;
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

/// Declares explanations, each with all that is said of a rule, in both languages.
macro_rules! explanations {
    ($($(#[$meta:meta])* $name:ident {
        says nl: $says_nl:literal, en: $says_en:literal;
        what nl: $what_nl:literal, en: $what_en:literal;
        why nl: $why_nl:literal, en: $why_en:literal;
        source: $source:ident;
        example: $example:literal;
        way_out nl: $way_out_nl:literal, en: $way_out_en:literal;
    })+) => {$(
        $(#[$meta])*
        pub const $name: $crate::words::explain::Explanation = $crate::words::explain::Explanation {
            says: $crate::words::Bilingual { nl: $says_nl, en: $says_en },
            what: $crate::words::Bilingual { nl: $what_nl, en: $what_en },
            why: $crate::words::Bilingual { nl: $why_nl, en: $why_en },
            source: $crate::words::explain::source::$source,
            example: $example,
            way_out: $crate::words::Bilingual { nl: $way_out_nl, en: $way_out_en },
        };
    )+};
}

/// A topic: its title, and its paragraphs in both languages.
macro_rules! topic {
    ($title_nl:literal / $title_en:literal: $(nl: $nl:literal, en: $en:literal;)+) => {
        $crate::words::explain::Topic {
            title: $crate::words::Bilingual { nl: $title_nl, en: $title_en },
            paragraphs: &[$($crate::words::Bilingual { nl: $nl, en: $en }),+],
        }
    };
}

/// Words of the framework: in Dutch, in English, and as they stand in the files, with what each means.
macro_rules! terms {
    ($($word_nl:literal / $word_en:literal as $in_files:literal: nl: $nl:literal, en: $en:literal;)+) => {
        &[$($crate::words::explain::Term {
            nl: $word_nl,
            en: $word_en,
            in_files: $in_files,
            meaning: $crate::words::Bilingual { nl: $nl, en: $en },
        }),+]
    };
}

use {explanations, terms, topic};
