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
    /// What can be typed: an id, a command. It alone has a hue.
    Typed,
    /// The same, of less weight.
    FaintTyped,
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
            Paint::Typed => "36",
            Paint::FaintTyped => "2;36",
        };
        let mut painted = String::with_capacity(text.len() + 12);
        let _ = write!(painted, "\x1b[{code}m{text}\x1b[0m");
        painted
    }

    /// A sentence with the commands in it, which stand between grave accents, as they are painted.
    pub fn with_commands(self, text: &str) -> String {
        if !self.color || text.matches('`').count() % 2 == 1 {
            return text.to_owned();
        }
        let parts = text.split('`').enumerate();
        let part = |(at, part): (usize, &str)| {
            if at % 2 == 1 { format!("`{}`", self.paint(Paint::Typed, part)) } else { part.to_owned() }
        };
        parts.map(part).collect()
    }
}
