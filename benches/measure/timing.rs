//! Two programs, run in turn many times. What is compared is each run with its neighbour, so that a machine that is
//! busy for a while slows both, and the median says how they stand to each other.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::register::NOBODY;

/// A program with its arguments.
#[derive(Clone)]
pub(crate) struct Run {
    pub(crate) program: String,
    pub(crate) arguments: Vec<String>,
}

impl Run {
    pub(crate) fn new(program: &str, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|it| (*it).to_owned()).collect();
        Self { program: program.to_owned(), arguments }
    }

    fn command(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(folder).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        for name in ["PARTNERS_REGISTER", "PARTNERS_TODAY"] {
            command.env_remove(name);
        }
        command.envs(NOBODY.iter().copied());
        command
    }

    /// The exit code; nothing when the program is not there.
    pub(crate) fn code(&self, folder: &Path) -> Option<i32> {
        self.command(folder).status().ok()?.code()
    }

    /// What it writes to standard output.
    pub(crate) fn output(&self, folder: &Path) -> String {
        let ran = self.command(folder).stdout(Stdio::piped()).output();
        ran.map(|it| String::from_utf8_lossy(&it.stdout).into_owned()).unwrap_or_default()
    }

    fn time(&self, folder: &Path) -> Duration {
        let mut command = self.command(folder);
        let begin = Instant::now();
        let ran = command.status();
        let took = begin.elapsed();
        assert!(ran.is_ok(), "{} does not start", self.program);
        took
    }
}

/// How two programs stand to each other.
pub(crate) struct Compared {
    /// The median of the ratios of neighbours.
    pub(crate) ratio: f64,
    /// The medians, in milliseconds.
    pub(crate) milliseconds: (f64, f64),
}

/// Runs two programs in turn: A B B A A B and so on, so that neither always goes first.
pub(crate) fn compare(folder: &Path, ours: &Run, theirs: &Run, pairs: usize) -> Compared {
    let (mut ratios, mut a, mut b) = (Vec::new(), Vec::new(), Vec::new());
    for warm_up in [ours, theirs] {
        warm_up.time(folder);
    }
    for pair in 0..pairs {
        let (first, second) = if pair % 2 == 0 { (ours, theirs) } else { (theirs, ours) };
        let (one, other) = (first.time(folder).as_secs_f64(), second.time(folder).as_secs_f64());
        let (our, their) = if pair % 2 == 0 { (one, other) } else { (other, one) };
        ratios.push(our / their);
        a.push(our * 1000.0);
        b.push(their * 1000.0);
    }
    Compared { ratio: median(ratios), milliseconds: (median(a), median(b)) }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
