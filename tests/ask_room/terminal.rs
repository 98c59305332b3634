//! Somebody at a terminal: what they type, what they see, and what comes of it.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use expectrl::process::unix::{PtyStream, UnixProcess};
use expectrl::{Expect as _, Session};
use partners::ask::SavedDraft;
use partners::model::draft::{Draft, Value};
use partners::model::place::KeyPath;
use tempfile::TempDir;

use crate::fixture::terminal::in_terminal;

const PATIENCE: Duration = Duration::from_secs(30);
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const CTRL_D: &str = "\x04";
pub(crate) const CTRL_U: &str = "\x15";

/// A terminal that is to be opened.
pub(crate) struct Terminal {
    folder: TempDir,
    variables: Vec<(&'static str, String)>,
    size: (u16, u16),
}

/// A terminal in which somebody is asked.
pub(crate) struct Sitting {
    terminal: Terminal,
    session: Option<Session<UnixProcess, PtyStream>>,
    seen: String,
}

impl Terminal {
    pub(crate) fn with(form: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let variables = vec![("ASK_FORM", form.to_owned()), ("TERM", "xterm-256color".to_owned())];
        Self { folder, variables, size: (80, 24) }
    }

    pub(crate) fn set(mut self, name: &'static str, value: &str) -> Self {
        self.variables.push((name, value.to_owned()));
        self
    }

    pub(crate) fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// An editor of these lines of shell; the file is `$1`.
    pub(crate) fn editor(self, script: &str) -> Self {
        let path = self.folder.path().join("an editor");
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        let program = format!("sh '{}'", path.display());
        self.set("ASK_EDITOR", &program)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn open(self) -> Sitting {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["ask_room::child::child", "--exact", "--nocapture", "--test-threads=1"]);
        command.env("ASK_FOLDER", self.folder.path()).env_remove("NO_COLOR");
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        let session = in_terminal(&command, self.size, PATIENCE);
        Sitting { terminal: self, session: Some(session), seen: String::new() }
    }
}

impl Sitting {
    fn session(&mut self) -> &mut Session<UnixProcess, PtyStream> {
        self.session.as_mut().unwrap()
    }

    /// Waits until this is on the screen.
    #[track_caller]
    pub(crate) fn sees(mut self, text: &str) -> Self {
        match self.session().expect(text) {
            Ok(found) => self.seen.push_str(&String::from_utf8_lossy(found.as_bytes())),
            Err(error) => {
                let mut rest = String::new();
                if let Ok(found) = self.session().check(expectrl::Regex("(?s).+")) {
                    rest = String::from_utf8_lossy(found.as_bytes()).into_owned();
                }
                panic!("never saw {text:?} ({error}) after:\n{}\n--- and then:\n{rest}", self.seen)
            }
        }
        self
    }

    pub(crate) fn types(mut self, text: &str) -> Self {
        self.session().send(text).unwrap();
        self
    }

    pub(crate) fn types_bytes(mut self, bytes: &[u8]) -> Self {
        self.session().send(bytes).unwrap();
        self
    }

    /// Types at the next prompt.
    #[track_caller]
    pub(crate) fn answers(self, text: &str) -> Self {
        self.sees("> ").types(text).types("\r")
    }

    /// Takes what was answered for good.
    #[track_caller]
    pub(crate) fn records(self) -> Draft {
        let (how, draft) = self.sees("[J/n] ").types("\r").ends();
        assert_eq!(how, "answered");
        draft
    }

    pub(crate) fn resizes(mut self, columns: u16, rows: u16) -> Self {
        self.session().get_process_mut().set_window_size(columns, rows).unwrap();
        self
    }

    /// Waits until the draft in the file is so.
    #[track_caller]
    pub(crate) fn keeps(self, holds: impl Fn(&SavedDraft) -> bool) -> Self {
        let since = Instant::now();
        loop {
            let text = fs::read_to_string(self.terminal.path("kept")).unwrap_or_default();
            if SavedDraft::from_text(&text).is_some_and(|kept| holds(&kept)) {
                return self;
            }
            assert!(since.elapsed() < PATIENCE, "kept only:\n{text}");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until this line is kept as half-typed.
    #[track_caller]
    pub(crate) fn keeps_typing(self, line: &str) -> Self {
        self.keeps(|kept| kept.typing.as_ref().is_some_and(|(_, text)| text == line))
    }

    /// Sends a signal to whoever asks.
    pub(crate) fn signals(mut self, signal: &str) -> Self {
        let pid = self.session().get_process().pid().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        self
    }

    /// Closes the terminal, and opens another on the same folder.
    pub(crate) fn comes_back(mut self) -> Sitting {
        drop(self.session.take());
        self.terminal.open()
    }

    #[track_caller]
    fn awaits_end(&mut self) -> String {
        let since = Instant::now();
        loop {
            let _ = self.session().check(expectrl::Regex("(?s).+")).map(|found| {
                self.seen.push_str(&String::from_utf8_lossy(found.as_bytes()));
            });
            if let Ok(text) = fs::read_to_string(self.terminal.path("result")).map_err(drop)
                && !self.session().get_process().is_alive().unwrap_or_default()
            {
                return text;
            }
            assert!(since.elapsed() < PATIENCE, "it did not end after:\n{}", self.seen);
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// How it ended, and with which answers.
    #[track_caller]
    pub(crate) fn ends(mut self) -> (String, Draft) {
        let text = self.awaits_end();
        let (how, draft) = text.split_once('\n').unwrap();
        (how.to_owned(), SavedDraft::from_text(draft).unwrap().draft)
    }

    /// The result as it was written.
    #[track_caller]
    pub(crate) fn result(mut self) -> String {
        self.awaits_end()
    }

    /// What was seen so far, without what only steers the terminal.
    pub(crate) fn screen(&self) -> String {
        let mut text = String::new();
        let mut characters = self.seen.chars();
        while let Some(c) = characters.next() {
            if c == '\x1b' {
                let _ = characters.find(char::is_ascii_alphabetic);
            } else if c != '\r' {
                text.push(c);
            }
        }
        text
    }

    pub(crate) fn raw(&self) -> &str {
        &self.seen
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.terminal.path(name)
    }
}

#[expect(clippy::unnecessary_wraps, reason = "as `answer` gives it")]
pub(crate) fn text(text: &str) -> Option<Value> {
    Some(Value::Text(text.to_owned()))
}

#[expect(clippy::unnecessary_wraps, reason = "as `answer` gives it")]
pub(crate) fn prose(text: &str) -> Option<Value> {
    Some(Value::Prose(text.to_owned()))
}

pub(crate) fn answer(draft: &Draft, key: &str) -> Option<Value> {
    draft.get(&KeyPath::from([key])).cloned()
}
