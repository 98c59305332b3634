//! What `doctor` found, as text and as `partners.doctor/1`.

use super::form::json::JsonObject;
use super::form::style::{Paint, Style};
use crate::text::clean::Clean;
use crate::text::wrap::{width, wrap};
use crate::words::{Lang, doctor as words};

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupItem {
    pub check: &'static str,
    pub state: SetupState,
    pub says: String,
    /// The command that mends it.
    pub command: Option<String>,
}

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupState {
    /// As it should.
    Fine,
    /// Worth knowing.
    Note,
    /// To be mended.
    Mend,
}

impl SetupState {
    /// As machines read it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Note => "note",
            Self::Mend => "mend",
        }
    }
}

/// As people read it: a line for each, and below it the command that mends it.
pub fn text(lang: Lang, style: Style, items: &[SetupItem], is_whole: bool) -> String {
    let widest =
        |of: &dyn Fn(&SetupItem) -> &'static str| items.iter().map(|it| width(of(it))).max().unwrap_or(0);
    let state_of = |it: &SetupItem| words::state(lang, it.state.spelling());
    let name_of = |it: &SetupItem| words::name(lang, it.check);
    let (states, names) = (widest(&state_of), widest(&name_of));
    let indent = states + names + 4;
    let mut out = String::new();
    for item in items {
        let paint = match item.state {
            SetupState::Fine => Paint::Faint,
            SetupState::Note | SetupState::Mend => Paint::Strong,
        };
        let state = state_of(item);
        let pad = |text: &str, to: usize| " ".repeat(to.saturating_sub(width(text)) + 2);
        let name = name_of(item);
        out.push_str(&style.paint(paint, state));
        out.extend([pad(state, states).as_str(), name, &pad(name, names)]);
        let room = style.width.map(|width| width.saturating_sub(indent).max(20));
        let says = Clean::line(&item.says).to_string();
        let below = format!("\n{}", " ".repeat(indent));
        out.push_str(&wrap(&says, room).join(&below));
        out.push('\n');
        if let Some(command) = &item.command {
            // A command is copied: it stays on one line.
            let command = style.paint(Paint::Strong, Clean::line(command).as_str());
            out.extend([" ".repeat(indent).as_str(), &command, "\n"]);
        }
    }
    if !is_whole {
        out.extend([words::unchecked(lang).as_str(), "\n"]);
    }
    let to_mend = items.iter().filter(|item| item.state == SetupState::Mend).count();
    out + &words::summary(lang, to_mend) + "\n"
}

/// As machines read it.
pub fn json(register: &str, git: Option<&str>, items: &[SetupItem]) -> String {
    let items = items.iter().map(|it| {
        JsonObject::default()
            .with("check", it.check)
            .with("state", it.state.spelling())
            .with("says", &it.says)
            .with("command", it.command.as_ref())
    });
    JsonObject::default()
        .with("format", "partners.doctor/1")
        .with("register", register)
        .with("git", git)
        .list("items", items)
        .written()
}
