//! One writer at a time: an operating system's lock, which a crash releases by itself. The file stays; only the lock on it
//! means something.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write as _;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::conversation::{WaitedFor, command};
use super::{Refusal, Result};

/// The lock, held until this value is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Who holds the lock, as they wrote it in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// The command, as it was called.
    pub command: String,
    pub process: u32,
    /// For how long already, when the clock allows to say so.
    pub since: Option<Duration>,
}

impl Lock {
    /// How long a writer waits for another one, unless told otherwise.
    pub const PATIENCE: Duration = Duration::from_secs(60);

    /// Takes the lock `partners.lock` in a folder, waiting at most so long.
    pub fn take(folder: &Path, patience: Duration) -> Result<Self> {
        let path = folder.join("partners.lock");
        let failed =
            |error: std::io::Error| Refusal::LockFailed { path: path.clone(), said: error.to_string() };
        // Opened without truncating, which would follow a link.
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
        let mut word = WaitedFor::new();
        let mut pause = Duration::from_millis(2);
        loop {
            match file.try_lock() {
                Ok(()) => {
                    sign(&file, &path);
                    return Ok(Self { _file: file });
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) if word.waited() >= patience => {
                    return Err(Refusal::Locked { waited: word.waited(), holder: Holder::of(&path) });
                }
                Err(TryLockError::WouldBlock) => thread::sleep(pause),
            }
            word.say(|| Holder::of(&path).map_or_else(|| "partners".to_owned(), |it| it.command));
            pause = (pause * 2).min(Duration::from_millis(20));
        }
    }
}

/// Writes in the lock who holds it. Of no use to anybody but who waits; so what fails here fails quietly.
fn sign(mut file: &File, path: &Path) {
    if !path.symlink_metadata().is_ok_and(|found| found.is_file()) {
        return;
    }
    let line = format!("{} {}\n", std::process::id(), command());
    let _ = file.set_len(0).and_then(|()| file.write_all(line.as_bytes()));
}

impl Holder {
    /// Who wrote last in a lock.
    fn of(path: &Path) -> Option<Self> {
        let text = fs::read_to_string(path).ok().filter(|text| text.len() < 200)?;
        let (process, command) = text.trim_end().split_once(' ')?;
        let written = path.metadata().and_then(|found| found.modified());
        let since = written.ok().and_then(|time| time.elapsed().ok());
        Some(Self { command: command.to_owned(), process: process.parse().ok()?, since })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Lock, Refusal};

    #[test]
    fn a_second_writer_waits_and_then_gives_up() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path(), Duration::ZERO).unwrap();
        let patience = Duration::from_millis(30);
        match Lock::take(folder.path(), patience) {
            Err(Refusal::Locked { waited, .. }) => assert!(waited >= patience),
            other => panic!("{other:?}"),
        }
        drop(first);
        Lock::take(folder.path(), Duration::ZERO).unwrap();
    }

    #[test]
    fn a_waiting_writer_gets_its_turn() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path(), Duration::ZERO).unwrap();
        std::thread::scope(|scope| {
            let second = scope.spawn(|| Lock::take(folder.path(), Duration::from_secs(20)).is_ok());
            std::thread::sleep(Duration::from_millis(50));
            drop(first);
            assert!(second.join().unwrap());
        });
    }
}
