//! Writing a file whole or not at all: a temporary file, its bytes on the disk, a rename over it, and the folder on the
//! disk. Leave out one of these and some power cut leaves half a file, or none, after success was reported.

use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::FileKind;
use super::held_signals::HeldSignals;
use super::read::not_a_file;
use super::scratch::{beside, temporary};

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteFault {
    /// Something else than a regular file stands there, and replacing it would lose what it is.
    NotAFile { path: PathBuf, kind: FileKind },
    /// A rename would replace a file that exists.
    Exists { path: PathBuf },
    /// Somebody stopped it, and what was begun was taken away.
    Stopped { path: PathBuf },
    /// The system refused; a full disk is [`io::ErrorKind::StorageFull`].
    Failed { step: WriteStep, path: PathBuf, error: io::Error },
}

impl WriteFault {
    /// The file that it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::NotAFile { path, .. }
            | Self::Exists { path }
            | Self::Stopped { path }
            | Self::Failed { path, .. } => path,
        }
    }
}

/// What was being done when the system refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteStep {
    /// Looking at what stands there.
    Look,
    Folder,
    Write,
    /// Putting it in its place, or taking a file away.
    Place,
    /// Making sure that the folder is on the disk. The change itself is made, and a power cut may still lose it.
    Settle,
}

/// A refusal of the system, as `map_err` wants it.
pub(super) fn failed(step: WriteStep, path: &Path) -> impl FnOnce(io::Error) -> WriteFault {
    move |error| WriteFault::Failed { step, path: path.to_owned(), error }
}

/// Writes a file, and the folders that it needs. What stood there is either untouched or replaced whole, and keeps its mode.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), WriteFault> {
    let _held = HeldSignals::hold();
    let before = regular(path)?;
    let folder = parent(path);
    make_folder(folder)?;
    let is_new = before.is_none();
    let made = temporary(&beside(folder), folder, is_new).or_else(|_| temporary(folder, folder, is_new));
    let mut file = made.map_err(failed(WriteStep::Write, path))?;
    let mut complete = || {
        file.write_all(bytes)?;
        if let Some(before) = &before {
            keep(file.as_file(), before)?;
        }
        file.as_file().sync_all()
    };
    complete().map_err(failed(WriteStep::Write, path))?;
    place(file, path).map_err(failed(WriteStep::Place, path))?;
    settle(folder)
}

/// Keeps what stands at a path under another name, in place of what had that name: to put it back takes no room. Where the
/// disk knows no second names, nothing is kept.
pub fn keep_aside(path: &Path, aside: &Path) {
    let _ = fs::remove_file(aside);
    let _ = fs::hard_link(path, aside);
}

/// Puts back what was kept; whether anything was.
pub fn put_back(aside: &Path, path: &Path) -> Result<bool, WriteFault> {
    match fs::rename(aside, path) {
        Ok(()) => {
            // Two names of one file: nothing had taken its place yet, and both are left.
            let _ = fs::remove_file(aside);
            settle(parent(path)).map(|()| true)
        }
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::CrossesDevices) => {
            Ok(false)
        }
        Err(error) => Err(failed(WriteStep::Place, path)(error)),
    }
}

/// Removes a file.
pub fn remove(path: &Path) -> Result<(), WriteFault> {
    existing(path)?;
    fs::remove_file(path).map_err(failed(WriteStep::Place, path))?;
    settle(parent(path))
}

/// Gives a file another name, in a folder that is made when needed. Nothing is replaced.
pub fn rename(old: &Path, new: &Path) -> Result<(), WriteFault> {
    existing(old)?;
    if regular(new)?.is_some() {
        return Err(WriteFault::Exists { path: new.to_owned() });
    }
    make_folder(parent(new))?;
    fs::rename(old, new).map_err(failed(WriteStep::Place, new))?;
    // The new name first: a power cut between the two then leaves both rather than neither.
    settle(parent(new))?;
    if parent(old) == parent(new) { Ok(()) } else { settle(parent(old)) }
}

/// The file that stands there, if any; anything but a regular file is a fault.
pub(super) fn regular(path: &Path) -> Result<Option<Metadata>, WriteFault> {
    match not_a_file(path) {
        Ok((_, Some(kind))) => Err(WriteFault::NotAFile { path: path.to_owned(), kind }),
        Ok((found, None)) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(WriteStep::Look, path)(error)),
    }
}

fn existing(path: &Path) -> Result<(), WriteFault> {
    let missing = || failed(WriteStep::Look, path)(io::ErrorKind::NotFound.into());
    regular(path)?.map(drop).ok_or_else(missing)
}

pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Each new folder is a new name in the one above it, which must reach the disk too.
pub(super) fn make_folder(folder: &Path) -> Result<(), WriteFault> {
    if folder.is_dir() {
        return Ok(());
    }
    make_folder(parent(folder))?;
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists || !folder.is_dir() => {
            Err(failed(WriteStep::Folder, folder)(error))
        }
        _ => settle(parent(folder)),
    }
}

/// The owner as far as the system lets us, so that root does not take a colleague's file; then the mode, which a change
/// of owner may have cut.
pub(super) fn keep(file: &File, before: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let now = file.metadata()?;
        if (now.uid(), now.gid()) != (before.uid(), before.gid()) {
            let _ = fchown(file, Some(before.uid()), Some(before.gid()));
        }
    }
    file.set_permissions(before.permissions())
}

/// On Windows a virus scanner or a spreadsheet may hold the file for a moment.
fn place(file: tempfile::NamedTempFile, path: &Path) -> io::Result<()> {
    let mut file = file;
    let mut pauses = if cfg!(windows) { [50, 100, 200, 400, 800].iter() } else { [].iter() };
    loop {
        match (file.persist(path), pauses.next()) {
            (Ok(_), _) => return Ok(()),
            (Err(refused), Some(pause)) if refused.error.kind() == io::ErrorKind::PermissionDenied => {
                std::thread::sleep(std::time::Duration::from_millis(*pause));
                file = refused.file;
            }
            (Err(refused), _) => return Err(refused.error),
        }
    }
}

/// Windows has no such thing for folders.
pub(super) fn settle(folder: &Path) -> Result<(), WriteFault> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed(WriteStep::Settle, folder))
}
