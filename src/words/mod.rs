//! Every sentence a person reads, in Dutch and in English. A sentence that lacks a language does not compile.

pub mod about;
pub mod add;
pub mod annual;
pub mod annual_counts;
pub mod as_of;
pub mod ask;
pub mod audit;
pub mod board;
pub mod calendar;
pub mod columns;
pub mod commit;
pub mod commits;
pub mod composed;
pub mod consistency;
pub mod contacts;
pub mod continents;
pub mod countries;
pub mod cycle;
pub mod dates;
pub mod differences;
pub mod dilemmas;
pub mod disk;
pub mod doctor;
pub mod due;
pub mod except;
pub mod explain;
pub mod explaining;
pub mod export;
pub mod figures;
pub mod file_text;
pub mod find;
pub mod git;
pub mod guide;
pub mod hall;
pub mod handover;
pub mod handover_all;
pub mod help;
mod help_fields;
pub mod help_groups;
mod help_writing;
pub mod history;
pub mod import;
pub mod import_cells;
pub mod import_columns;
pub mod import_file;
pub mod import_rows;
pub mod init;
pub mod integrity;
pub mod interview;
pub mod labels;
pub mod landed_entries;
pub mod lists;
pub mod merging;
pub mod month;
pub mod next_step;
pub mod opening;
pub mod overview;
pub mod pages;
pub mod picking;
pub mod policy_trial;
pub mod preamble;
pub mod progress;
pub mod publish;
pub mod questions;
pub mod redact;
pub mod register;
pub mod report;
pub mod request;
pub mod round;
pub mod schema;
pub mod security;
pub mod shape;
pub mod shortcomings;
pub mod show;
pub mod signals;
pub mod site;
pub mod site_doors;
pub mod sync;
pub mod syntax;
pub mod typed_day;
pub mod undo;
pub mod write;

use crate::model::{Language, Policy};

/// A text in both languages, for what stands fixed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    pub nl: &'static str,
    pub en: &'static str,
}

impl Bilingual {
    /// The text in one language.
    pub fn in_lang(self, lang: Lang) -> &'static str {
        lang.pick(self.nl, self.en)
    }
}

/// The language a person reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the default.
    #[default]
    Nl,
    En,
}

impl Lang {
    /// One of two texts: the Dutch one or the English.
    pub fn pick<'t>(self, nl: &'t str, en: &'t str) -> &'t str {
        match self {
            Self::Nl => nl,
            Self::En => en,
        }
    }

    /// A register's own language, which its commits speak whoever types.
    pub fn of_register(policy: &Policy) -> Self {
        if policy.language == Language::English { Self::En } else { Self::Nl }
    }
}

/// Declares sentences: a missing language, an unknown placeholder or an argument that one language forgets does
/// not compile. Each is documented by its own English sentence.
/// `messages! { pub fn name(arg: &str) { nl: "… {arg} …", en: "… {arg} …" } }`
#[macro_export]
macro_rules! messages {
    ($($(#[$meta:meta])* $vis:vis fn $name:ident($($arg:ident: $ty:ty),* $(,)?) { nl: $nl:literal, en: $en:literal $(,)? })*) => {$(
        #[doc = concat!("```text\n", $en, "\n```")]
        $(#[$meta])*
        $vis fn $name(lang: $crate::words::Lang $(, $arg: $ty)*) -> String {
            match lang {
                $crate::words::Lang::Nl => format!($nl $(, $arg = $arg)*),
                $crate::words::Lang::En => format!($en $(, $arg = $arg)*),
            }
        }
    )*};
}
