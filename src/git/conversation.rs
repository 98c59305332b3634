//! Hearing out a git that runs. What it reads stands whole in a file before it begins, for a list that breaks off means another
//! list to git. What it says is taken in meanwhile, with as many threads as there are; and it is waited for neither without a
//! word nor, where nobody is asked anything, for ever.

use std::fs::File;
use std::io::{self, Read, Seek as _, Write as _};
use std::path::Path;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::answer::GitOutput;
use super::program::broken;
use super::{Refusal, Result};

/// More than this is not taken in.
const MOST: u64 = 64 << 20;

/// After this it is said what is waited for.
const A_WORD: Duration = Duration::from_secs(5);

/// So long what git started may go on holding its pipes, once git itself is gone.
const GRACE: Duration = Duration::from_secs(2);

/// How long git is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patience {
    /// It never asks anybody anything.
    Machine,
    /// Somebody may be asked something: where somebody is, there is no limit.
    Person,
    /// The same, and another machine has to answer.
    Far,
    #[cfg(test)]
    Of(Duration),
}

/// Who is there while git is waited for.
pub struct Attendance {
    /// The command of ours that runs.
    pub command: String,
    /// Whether somebody can be asked something.
    pub is_terminal: bool,
    /// How long a git is waited for that asks nobody anything, where that was said.
    pub patience: Option<Duration>,
    /// Says which command of git is waited for, and for how long already.
    pub tell: TellWaiting,
}

/// Says which command is waited for, and for how long already.
pub(super) type TellWaiting = Box<dyn Fn(&str, Duration) + Send + Sync>;

static ATTENDANCE: OnceLock<Attendance> = OnceLock::new();

/// Says who is there, once for a whole run.
pub fn attend(attendance: Attendance) {
    let _ = ATTENDANCE.set(attendance);
}

/// The command of ours that runs.
pub(super) fn command() -> &'static str {
    ATTENDANCE.get().map_or("partners", |it| it.command.as_str())
}

/// Says that something is waited for.
pub(super) fn tell(what: &str, waited: Duration) {
    if let Some(there) = ATTENDANCE.get() {
        (there.tell)(what, waited);
    }
}

/// Says that something is waited for, once it has taken a while.
pub(super) struct WaitedFor {
    begun: Instant,
    is_said: bool,
}

impl WaitedFor {
    pub(super) fn new() -> Self {
        Self { begun: Instant::now(), is_said: false }
    }

    pub(super) fn waited(&self) -> Duration {
        self.begun.elapsed()
    }

    pub(super) fn say(&mut self, what: impl FnOnce() -> String) {
        if !self.is_said && self.waited() >= A_WORD {
            self.is_said = true;
            tell(&what(), self.waited());
        }
    }
}

impl Patience {
    fn limit(self) -> Option<Duration> {
        let there = ATTENDANCE.get();
        let machine = there.and_then(|it| it.patience).unwrap_or(Duration::from_secs(60));
        let is_asked = there.is_some_and(|it| it.is_terminal);
        match self {
            Self::Machine => Some(machine),
            Self::Person => (!is_asked).then_some(machine * 2),
            Self::Far => (!is_asked).then_some(machine * 5),
            #[cfg(test)]
            Self::Of(limit) => Some(limit),
        }
    }
}

/// What git reads.
pub(super) enum Input {
    /// It stands in a file, or there is none.
    Given,
    /// There is no room for a file: it goes through a pipe.
    Piped(Vec<u8>),
}

impl Input {
    /// A file without a name that holds these bytes, so that nothing of it is left whatever happens.
    pub(super) fn of(folder: &Path, bytes: Vec<u8>) -> (Stdio, Self) {
        let whole = |mut file: File| {
            file.write_all(&bytes)?;
            file.rewind()?;
            Ok::<_, io::Error>(file)
        };
        let file = tempfile::tempfile().and_then(whole);
        match file.or_else(|_| tempfile::tempfile_in(folder).and_then(whole)) {
            Ok(file) => (file.into(), Self::Given),
            Err(_) => (Stdio::piped(), Self::Piped(bytes)),
        }
    }
}

/// What a pipe has given so far.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Heard {
    /// Takes in what comes, up to the end or to more than is safe.
    fn take_in(&self, mut pipe: impl Read) -> io::Result<()> {
        let mut bytes = vec![0; 1 << 16];
        loop {
            let length = match pipe.read(&mut bytes) {
                Ok(0) => return Ok(()),
                Ok(length) => length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            all.extend_from_slice(&bytes[..length]);
            if all.len() as u64 > MOST {
                return Ok(());
            }
        }
    }

    fn all(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Takes in all that a git says, until it is done or has had its time.
pub(super) fn hear(
    name: &'static str,
    mut child: Child,
    input: Input,
    patience: Patience,
) -> Result<GitOutput> {
    let (out, err) = (Heard::default(), Heard::default());
    let (done, ended) = mpsc::channel();
    // Each pipe has a thread of its own, or a full one would have both sides wait for ever. Where no thread can be started,
    // one is taken in after the other: git says little where it complains.
    let mut left: Vec<Box<dyn FnOnce() + Send>> = Vec::new();
    let mut on_its_own = |work: Box<dyn FnOnce() + Send>| {
        let work = Arc::new(Mutex::new(Some(work)));
        let same = Arc::clone(&work);
        let run = move || {
            let work = same.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(work) = work {
                work();
            }
        };
        if thread::Builder::new().spawn(run).is_err() {
            left.extend(work.lock().unwrap_or_else(PoisonError::into_inner).take());
        }
    };
    if let (Some(mut pipe), Input::Piped(bytes)) = (child.stdin.take(), input) {
        // Git may have refused before it read all; what it says then is what counts.
        on_its_own(Box::new(move || drop(pipe.write_all(&bytes))));
    }
    if let Some(pipe) = child.stdout.take() {
        let (heard, done) = (out.clone(), done.clone());
        on_its_own(Box::new(move || drop(done.send(heard.take_in(pipe)))));
    }
    if let Some(pipe) = child.stderr.take() {
        let heard = err.clone();
        on_its_own(Box::new(move || drop(done.send(heard.take_in(pipe)))));
    }
    for work in left {
        work();
    }
    let status = wait(name, &mut child, &ended, patience)?;
    let (out, err) = (out.all(), err.all());
    if out.len() as u64 > MOST {
        return Err(Refusal::TooLong { command: name.to_owned() });
    }
    Ok(GitOutput { status, out, err })
}

/// Waits until git is done and its pipes are shut.
fn wait(
    name: &'static str,
    child: &mut Child,
    ended: &Receiver<io::Result<()>>,
    patience: Patience,
) -> Result<ExitStatus> {
    let (mut word, limit) = (WaitedFor::new(), patience.limit());
    let mut gone: Option<(ExitStatus, Instant)> = None;
    let mut pause = Duration::from_millis(1);
    let mut is_open = true;
    loop {
        if is_open {
            match ended.recv_timeout(pause.max(Duration::from_millis(20))) {
                Ok(taken) => taken.map_err(broken)?,
                // Both ends are gone, so both pipes are shut.
                Err(RecvTimeoutError::Disconnected) => {
                    (is_open, pause) = (false, Duration::from_micros(50));
                }
                Err(RecvTimeoutError::Timeout) => {}
            }
        } else if gone.is_none() {
            thread::sleep(pause);
        }
        pause = (pause * 2).min(Duration::from_millis(200));
        if gone.is_none() {
            gone = child.try_wait().map_err(broken)?.map(|status| (status, Instant::now()));
        }
        match gone {
            Some((status, _)) if !is_open => return Ok(status),
            Some((status, since)) if since.elapsed() >= GRACE => return Ok(status),
            _ => {}
        }
        word.say(|| format!("git {name}"));
        if gone.is_none() && limit.is_some_and(|limit| word.waited() >= limit) {
            end(child);
            return Err(Refusal::TooSlow { command: format!("git {name}"), waited: word.waited() });
        }
    }
}

/// Ends a git that had its time: asked first, so that it takes its locks away.
fn end(child: &mut Child) {
    #[cfg(unix)]
    if let Some(process) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process(process, rustix::process::Signal::TERM);
        let asked = Instant::now();
        while asked.elapsed() < GRACE {
            if child.try_wait().is_ok_and(|ended| ended.is_some()) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
    let _ = child.kill();
    let _ = child.wait();
}
