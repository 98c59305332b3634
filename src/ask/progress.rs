//! How far long work is: one line on a terminal, in place of the one before, once it takes longer than somebody waits without
//! wondering; and nothing anywhere else.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::screen::in_place;
use crate::text::clean::Clean;

/// So long nobody wonders.
const PATIENCE: Duration = Duration::from_millis(400);
/// So long a line stays before the next takes its place.
const PAUSE: Duration = Duration::from_millis(100);

/// A line that tells how far something is, until it goes.
#[derive(Debug)]
pub struct Progress {
    teller: Option<(Arc<Told>, JoinHandle<()>)>,
}

#[derive(Debug, Default)]
struct Told {
    line: Mutex<ProgressLine>,
    is_over: Condvar,
}

#[derive(Debug, Default)]
struct ProgressLine {
    text: String,
    is_over: bool,
}

impl Progress {
    /// Where somebody looks.
    pub fn new(is_shown: bool) -> Self {
        let start = || {
            let told = Arc::<Told>::default();
            let teller = Arc::clone(&told);
            // Where no more threads can be started, nothing is told.
            let started = thread::Builder::new().spawn(move || teller.show()).ok()?;
            Some((told, started))
        };
        Self { teller: is_shown.then(start).flatten() }
    }

    /// What is done now, in place of what was told before.
    pub fn tell(&self, text: impl FnOnce() -> String) {
        if let Some((told, _)) = &self.teller {
            told.line().text = text();
        }
    }
}

impl Drop for Progress {
    /// Takes the line away.
    fn drop(&mut self) {
        if let Some((told, teller)) = self.teller.take() {
            told.line().is_over = true;
            told.is_over.notify_all();
            let _ = teller.join();
        }
    }
}

impl Told {
    fn line(&self) -> MutexGuard<'_, ProgressLine> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn show(&self) {
        let mut shown = String::new();
        let mut pause = PATIENCE;
        loop {
            let waited = self.is_over.wait_timeout_while(self.line(), pause, |line| !line.is_over);
            let (line, _) = waited.unwrap_or_else(PoisonError::into_inner);
            if line.is_over {
                break;
            }
            if shown != line.text {
                shown.clone_from(&line.text);
                in_place(&Clean::line(&format!("{shown} …")));
            }
            pause = PAUSE;
        }
        if !shown.is_empty() {
            in_place(&Clean::default());
        }
    }
}
