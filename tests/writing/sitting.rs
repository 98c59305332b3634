//! Somebody at a terminal with the real program: what they see, what they type, and how it ends.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use expectrl::process::unix::{PtyStream, UnixProcess};
use expectrl::{Expect as _, Session};

use crate::fixture::Register;
use crate::fixture::terminal::in_terminal;

const PATIENCE: Duration = Duration::from_secs(60);
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const ESC: &str = "\x1b";

pub(crate) struct Sitting<'r> {
    register: &'r Register,
    session: Session<UnixProcess, PtyStream>,
    seen: String,
}

impl Register {
    /// Runs the program in a terminal of its own, in Dutch.
    pub(crate) fn sits(&self, args: &[&str]) -> Sitting<'_> {
        self.sits_in((100, 40), args)
    }

    /// The same, in a terminal of so many columns.
    pub(crate) fn sits_within(&self, columns: u16, args: &[&str]) -> Sitting<'_> {
        self.sits_in((columns, 40), args)
    }

    /// The same, in a window of so many columns and rows.
    pub(crate) fn sits_in(&self, size: (u16, u16), args: &[&str]) -> Sitting<'_> {
        self.sits_with(size, &[], args)
    }

    /// The same, at a terminal that only prints.
    pub(crate) fn sits_at_dumb(&self, args: &[&str]) -> Sitting<'_> {
        self.sits_with((80, 40), &[("TERM", "dumb")], args)
    }

    /// The same, with more variables.
    pub(crate) fn sits_with(
        &self,
        size: (u16, u16),
        variables: &[(&str, &str)],
        args: &[&str],
    ) -> Sitting<'_> {
        let mut command = self.command(&[&["--lang", "nl"], args].concat());
        command.env("TERM", "xterm-256color").envs(variables.iter().copied());
        let session = in_terminal(&command, size, PATIENCE);
        Sitting { register: self, session, seen: String::new() }
    }
}

impl Sitting<'_> {
    /// Waits until this is on the screen.
    #[track_caller]
    pub(crate) fn sees(mut self, text: &str) -> Self {
        match self.session.expect(text) {
            Ok(found) => self.seen.push_str(&String::from_utf8_lossy(found.as_bytes())),
            Err(error) => {
                self.takes_in();
                panic!("never saw {text:?} ({error}) in:\n{}", self.screen())
            }
        }
        self
    }

    #[track_caller]
    pub(crate) fn types(mut self, text: &str) -> Self {
        self.session.send(text).unwrap();
        self
    }

    /// Sees a question, and answers it at its prompt.
    #[track_caller]
    pub(crate) fn answers(self, question: &str, answer: &str) -> Self {
        self.sees(question).sees("> ").types(answer).types("\r")
    }

    fn takes_in(&mut self) {
        let _ = self.session.check(expectrl::Regex("(?s).+")).map(|found| {
            self.seen.push_str(&String::from_utf8_lossy(found.as_bytes()));
        });
    }

    /// Waits until the program ended, and gives its exit code and all that was on the screen.
    #[track_caller]
    pub(crate) fn ends(mut self) -> (i32, String) {
        let since = Instant::now();
        loop {
            self.takes_in();
            let status = self.session.get_process().status();
            if let Ok(expectrl::process::unix::WaitStatus::Exited(_, code)) = status {
                self.takes_in();
                return (code, self.screen());
            }
            assert!(
                !matches!(status, Ok(expectrl::process::unix::WaitStatus::Signaled(..)))
                    && since.elapsed() < PATIENCE,
                "it did not end by itself after:\n{}",
                self.screen()
            );
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Sends a signal to the program, as a terminal that closes does, and waits until it is gone.
    pub(crate) fn gets(self, signal: &str) {
        let pid = self.session.get_process().pid().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        self.goes();
    }

    /// Waits until the program is gone, however it went.
    pub(crate) fn goes(mut self) {
        let since = Instant::now();
        while self.session.get_process().is_alive().unwrap_or_default() && since.elapsed() < PATIENCE {
            self.takes_in();
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Waits until the answers so far, and the line that is being typed, are kept.
    #[track_caller]
    pub(crate) fn keeps(self, draft: &str, text: &str) -> Self {
        let since = Instant::now();
        let path = self.register.path(".git/partners").join(draft);
        while !std::fs::read_to_string(&path).is_ok_and(|kept| kept.contains(text)) {
            assert!(since.elapsed() < PATIENCE, "{draft} never held {text:?}");
            thread::sleep(Duration::from_millis(10));
        }
        self
    }

    /// What was seen, without what only steers the terminal.
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
        self.register.plain(&text)
    }
}
