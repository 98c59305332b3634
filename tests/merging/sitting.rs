//! An advisor at a terminal with the real program: what they see, and what they answer.

use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use expectrl::process::unix::{PtyStream, UnixProcess, WaitStatus};
use expectrl::{Expect as _, Session};

use super::office::Advisor;
use crate::fixture::terminal::in_terminal;

const PATIENCE: Duration = Duration::from_secs(30);

pub(crate) struct Sitting {
    session: Session<UnixProcess, PtyStream>,
    seen: String,
}

impl Advisor {
    /// Runs the program in a terminal of its own.
    pub(crate) fn sits(&self, args: &[&str]) -> Sitting {
        self.sits_within(100, args)
    }

    /// The same, in a terminal of so many columns.
    pub(crate) fn sits_within(&self, columns: u16, args: &[&str]) -> Sitting {
        let mut command = self.command(args);
        command.env("TERM", "xterm-256color");
        Sitting { session: in_terminal(&command, (columns, 40), PATIENCE), seen: String::new() }
    }
}

impl Sitting {
    /// Waits until this is on the screen.
    #[track_caller]
    pub(crate) fn sees(mut self, text: &str) -> Self {
        match self.session.expect(text) {
            Ok(found) => self.seen.push_str(&String::from_utf8_lossy(found.as_bytes())),
            Err(error) => {
                self.takes_in();
                panic!("never saw {text:?} ({error}) in:\n{}", self.seen)
            }
        }
        self
    }

    /// Sees a question, and answers it at its prompt.
    #[track_caller]
    pub(crate) fn answers(self, question: &str, answer: &str) -> Self {
        let mut sitting = self.sees(question).sees("> ");
        sitting.session.send(format!("{answer}\r")).unwrap();
        sitting
    }

    /// Says yes or no at the end.
    #[track_caller]
    pub(crate) fn says(self, question: &str, answer: &str) -> Self {
        let mut sitting = self.sees(question).sees("]");
        sitting.session.send(format!("{answer}\r")).unwrap();
        sitting
    }

    /// Closes the window, whatever the program is told to make of that, and waits until it is gone.
    #[track_caller]
    pub(crate) fn hangs_up(mut self) {
        let pid = self.session.get_process().pid().to_string();
        assert!(Command::new("kill").args(["-KILL", &pid]).status().unwrap().success());
        let since = Instant::now();
        while self.session.get_process().is_alive().unwrap_or_default() {
            assert!(since.elapsed() < PATIENCE, "it went on after:\n{}", self.seen);
            self.takes_in();
            thread::sleep(Duration::from_millis(10));
        }
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
            if let Ok(WaitStatus::Exited(_, code)) = self.session.get_process().status() {
                self.takes_in();
                return (code, self.seen);
            }
            assert!(since.elapsed() < PATIENCE, "it did not end by itself after:\n{}", self.seen);
            thread::sleep(Duration::from_millis(10));
        }
    }
}
