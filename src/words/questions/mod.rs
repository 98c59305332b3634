//! The questions that writing commands ask, with what helps to answer them: the framework's own questions first.

mod following;
mod handover;
mod heading;
mod nouns;
mod partnership;
mod redacting;
mod strategic;
mod weighing;

pub use self::handover::*;
pub use following::*;
pub use heading::*;
pub use nouns::noun;
pub use partnership::*;
pub use redacting::*;
pub use strategic::*;
pub use weighing::*;

use super::Bilingual;

/// A question and its help.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    pub text: Bilingual,
    /// What helps to answer it.
    pub help: Bilingual,
}

/// Declares questions, each with its help, in both languages; the English question documents it.
macro_rules! questions {
    ($($(#[$meta:meta])* $name:ident { nl: $nl:literal, $nl_help:literal; en: $en:literal, $en_help:literal $(;)? })*) => {$(
        #[doc = concat!("“", $en, "”")]
        $(#[$meta])*
        pub const $name: $crate::words::questions::QuestionText = $crate::words::questions::QuestionText {
            text: $crate::words::Bilingual { nl: $nl, en: $en },
            help: $crate::words::Bilingual { nl: $nl_help, en: $en_help },
        };
    )*};
}
pub(super) use questions;
