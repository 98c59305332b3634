//! Reading a register's file, only when it is a regular file of at most 1 MiB. A link to `/proc/self/environ` would show a
//! secret in an error message, a pipe would wait for ever, and a device has no end.

use std::fs::{self, File, FileType, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes.
pub const LIMIT: u64 = 1 << 20;

/// What came of reading.
#[derive(Debug)]
pub enum Read {
    Bytes(Vec<u8>),
    /// It is larger than [`LIMIT`]: so many bytes, or at least so many when it grew while it was read.
    TooLarge(u64),
    /// It is something else than a regular file.
    NotAFile(FileKind),
    /// It is not there, or the system does not allow reading it.
    Unreadable(io::Error),
}

/// What stands where a regular file should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A link to something that exists, with where it leads in the end.
    Link(PathBuf),
    /// A link that leads out of the register, with where it leads in the end.
    LinkOut(PathBuf),
    /// A link to nothing, with what it says.
    BrokenLink(PathBuf),
    Folder,
    Pipe,
    /// A device, a socket, or what else a system may have.
    Device,
}

/// Reads a file; a link is a [`FileKind::Link`] wherever it leads.
pub fn read_regular(path: &Path) -> Read {
    // Where opening is careful by itself, what was opened is looked at, and there is no need to look before.
    if CAREFUL != 0
        && let Ok(read) = read_opened(path)
    {
        return read;
    }
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => Read::NotAFile(kind(path, found.file_type())),
        Ok(found) if found.len() > LIMIT => Read::TooLarge(found.len()),
        Ok(_) => read_opened(path).unwrap_or_else(Read::Unreadable),
        Err(error) => Read::Unreadable(error),
    }
}

/// Reads a file of a register; says of a link whether it leads out of the register's folder.
pub fn read_within(register: &Path, path: &Path) -> Read {
    match read_regular(path) {
        Read::NotAFile(FileKind::Link(target)) => {
            let inside = fs::canonicalize(register).is_ok_and(|register| target.starts_with(register));
            Read::NotAFile(if inside { FileKind::Link(target) } else { FileKind::LinkOut(target) })
        }
        other => other,
    }
}

/// What stands at a path, when that is no regular file. Something that cannot be looked at is an error.
pub(super) fn not_a_file(path: &Path) -> io::Result<(Metadata, Option<FileKind>)> {
    let found = fs::symlink_metadata(path)?;
    let kind = (!found.is_file()).then(|| kind(path, found.file_type()));
    Ok((found, kind))
}

/// What was opened is looked at again: between the first look and this one another may have put a link or a pipe there.
fn read_opened(path: &Path) -> io::Result<Read> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, CAREFUL);
    let mut file = options.open(path)?;
    let found = file.metadata()?;
    if !found.is_file() {
        return Ok(Read::NotAFile(kind(path, found.file_type())));
    }
    let size = found.len();
    if size > LIMIT {
        return Ok(Read::TooLarge(size));
    }
    take_all(&mut file, usize::try_from(size).unwrap_or_default())
}

/// One read, of one byte more than the file should have, so that no second one is needed to see that it ended.
fn take_all(file: &mut File, size: usize) -> io::Result<Read> {
    let mut bytes = vec![0; size + 1];
    let got = loop {
        match file.read(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            other => break other?,
        }
    };
    bytes.truncate(got);
    if got != size {
        file.take(LIMIT + 1 - got as u64).read_to_end(&mut bytes)?;
    }
    let total = bytes.len() as u64;
    Ok(if total > LIMIT { Read::TooLarge(total) } else { Read::Bytes(bytes) })
}

fn kind(path: &Path, found: FileType) -> FileKind {
    if found.is_symlink() {
        return match fs::canonicalize(path) {
            Ok(target) => FileKind::Link(target),
            Err(_) => FileKind::BrokenLink(fs::read_link(path).unwrap_or_default()),
        };
    }
    if found.is_dir() {
        return FileKind::Folder;
    }
    #[cfg(unix)]
    if std::os::unix::fs::FileTypeExt::is_fifo(&found) {
        return FileKind::Pipe;
    }
    FileKind::Device
}

/// Do not follow a link, do not wait for a pipe. The numbers are those of each system's headers; where they are not
/// known, the look before opening is all the guard there is.
const CAREFUL: i32 = if cfg!(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "x86", target_arch = "riscv64", target_arch = "s390x")
)) {
    0o400_000 | 0o4_000
} else if cfg!(all(
    target_os = "linux",
    any(target_arch = "aarch64", target_arch = "arm", target_arch = "powerpc64")
)) {
    0o100_000 | 0o4_000
} else if cfg!(any(target_os = "macos", target_os = "freebsd", target_os = "openbsd", target_os = "netbsd")) {
    0x100 | 0x4
} else {
    0
};

#[cfg(all(test, unix))]
#[expect(clippy::disallowed_methods, reason = "tests set things up as a user would")]
mod tests {
    use super::{Read, read_opened, take_all};

    #[test]
    fn what_was_put_there_after_the_first_look_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link, pipe) =
            (folder.path().join("real"), folder.path().join("link"), folder.path().join("pipe"));
        std::fs::write(&real, "secret").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        assert!(read_opened(&link).is_err());
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        assert!(matches!(read_opened(&pipe), Ok(Read::NotAFile(super::FileKind::Pipe))));
    }

    #[test]
    fn a_file_that_grew_or_shrank_is_read_to_its_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "0123456789").unwrap();
        for supposed in [0, 3, 9, 10, 11, 40] {
            let mut file = std::fs::File::open(&path).unwrap();
            match take_all(&mut file, supposed).unwrap() {
                Read::Bytes(bytes) => assert_eq!(bytes, b"0123456789", "{supposed}"),
                other => panic!("{other:?}"),
            }
        }
    }
}
