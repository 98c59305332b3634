//! One writer at a time: an operating system's lock, which a crash releases by itself. The file stays; only the lock on it
//! means something.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::{Refusal, Result};

/// The lock, held until this value is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// How long a writer waits for another one, unless told otherwise.
    pub const PATIENCE: Duration = Duration::from_secs(60);

    /// Takes the lock `partners.lock` in a folder, waiting at most so long.
    pub fn take(folder: &Path, patience: Duration) -> Result<Self> {
        let path = folder.join("partners.lock");
        let failed =
            |error: std::io::Error| Refusal::LockFailed { path: path.clone(), said: error.to_string() };
        // Nothing is written in it: truncating would follow a link.
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(failed)?;
        let begun = Instant::now();
        let mut pause = Duration::from_millis(2);
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::Error(error)) => return Err(failed(error)),
                Err(TryLockError::WouldBlock) if begun.elapsed() >= patience => {
                    return Err(Refusal::Locked { waited: begun.elapsed() });
                }
                Err(TryLockError::WouldBlock) => thread::sleep(pause),
            }
            pause = (pause * 2).min(Duration::from_millis(20));
        }
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
