//! For what kind of reader: colour and width.

use std::fmt::Write as _;

/// When colour is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal that welcomes it.
    #[default]
    Auto,
    Always,
    Never,
}

impl ColorChoice {
    /// Whether there is colour.
    pub fn decide(self, is_welcome: bool) -> bool {
        match self {
            Self::Auto => is_welcome,
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// For what kind of reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Whether there is colour.
    pub color: bool,
    /// How wide the terminal is; nothing on a pipe, where nothing is cut.
    pub width: Option<usize>,
}

/// What a piece of text is, for whoever paints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    Strong,
    Faint,
    /// Not as it should be.
    Error,
    Warning,
    Note,
}

impl Style {
    /// A piece of text as it is painted.
    pub fn paint(self, paint: Paint, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        let code = match paint {
            Paint::Strong => "1",
            Paint::Faint => "2",
            Paint::Error => "1;31",
            Paint::Warning => "1;33",
            Paint::Note => "1;36",
        };
        let mut painted = String::with_capacity(text.len() + 12);
        let _ = write!(painted, "\x1b[{code}m{text}\x1b[0m");
        painted
    }
}
