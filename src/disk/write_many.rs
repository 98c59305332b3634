//! Writing many new files with the care of one: all their bytes are on the disk before the first bears its name. The disk is
//! waited for twice, and not for every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::WriteFault;
use super::held_signals::HeldSignals;
use super::scratch;
use super::write::{WriteStep, failed, keep, make_folder, parent, regular, settle};

/// Writes files that are not there yet, and the folders that they need; all of them, or none.
pub fn write_new(files: &[(&Path, &[u8])]) -> Result<(), WriteFault> {
    write(files, true)
}

/// Writes files, whatever stands there; all of their bytes are written before the first takes the place of another.
pub fn write_all(files: &[(&Path, &[u8])]) -> Result<(), WriteFault> {
    write(files, false)
}

fn write(files: &[(&Path, &[u8])], is_new: bool) -> Result<(), WriteFault> {
    let held = HeldSignals::hold();
    let folders: BTreeSet<&Path> = files.iter().map(|(path, _)| parent(path)).collect();
    let missing: BTreeSet<&Path> =
        folders.iter().flat_map(|folder| folder.ancestors()).filter(|folder| !folder.is_dir()).collect();
    let written = folders
        .iter()
        .try_for_each(|folder| make_folder(folder))
        .and_then(|()| all_beside(files, is_new, &held))
        .and_then(|written| {
            let first = files.first().map_or(Path::new(""), |(path, _)| *path);
            flush(&folders, &written).map_err(failed(WriteStep::Write, first))?;
            Ok(written)
        })
        .and_then(|written| placed(written, files, is_new));
    if written.is_err() {
        // What was made for them goes, the deepest first; what holds something else stays.
        missing.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    written?;
    folders.iter().try_for_each(|folder| settle(folder))
}

/// Each file beside the one that it becomes; none where somebody stops it.
fn all_beside(
    files: &[(&Path, &[u8])],
    is_new: bool,
    held: &HeldSignals,
) -> Result<Vec<tempfile::TempPath>, WriteFault> {
    let mut scratches: BTreeMap<&Path, PathBuf> = BTreeMap::new();
    let mut written = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        if held.is_stop_asked() {
            return Err(WriteFault::Stopped { path: path.to_path_buf() });
        }
        let before = regular(path)?;
        if before.is_some() && is_new {
            return Err(WriteFault::Exists { path: path.to_path_buf() });
        }
        let folder = parent(path);
        let scratch = scratches.entry(folder).or_insert_with(|| scratch::beside(folder));
        written.push(made(scratch, path, bytes, before.as_ref()).map_err(failed(WriteStep::Write, path))?);
    }
    Ok(written)
}

fn placed(
    written: Vec<tempfile::TempPath>,
    files: &[(&Path, &[u8])],
    is_new: bool,
) -> Result<(), WriteFault> {
    for (at, (file, (path, _))) in written.into_iter().zip(files).enumerate() {
        if let Err(refused) = file.persist(path) {
            if is_new {
                files[..at].iter().for_each(|(path, _)| drop(fs::remove_file(path)));
            }
            return Err(failed(WriteStep::Place, path)(refused.error));
        }
    }
    Ok(())
}

/// Removes files; the disk is waited for once for each folder.
pub fn remove(paths: &[&Path]) -> Result<(), WriteFault> {
    for path in paths {
        regular(path)?;
        fs::remove_file(path).map_err(failed(WriteStep::Place, path))?;
    }
    let folders: BTreeSet<&Path> = paths.iter().map(|path| parent(path)).collect();
    folders.iter().try_for_each(|folder| settle(folder))
}

/// A file that becomes another; not held open, for a process may open only so many.
fn made(
    scratch: &Path,
    path: &Path,
    bytes: &[u8],
    before: Option<&Metadata>,
) -> io::Result<tempfile::TempPath> {
    let mut file = scratch::temporary(scratch, parent(path), before.is_none())?;
    file.write_all(bytes)?;
    if let Some(before) = before {
        keep(file.as_file(), before)?;
    }
    Ok(file.into_temp_path())
}

/// Waits until all of it is on the disk: at once where the system can, else file by file.
fn flush(folders: &BTreeSet<&Path>, written: &[tempfile::TempPath]) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::MetadataExt as _;
        let mut disks = BTreeSet::new();
        for folder in folders {
            let folder = File::open(folder)?;
            if disks.insert(folder.metadata()?.dev()) {
                rustix::fs::syncfs(&folder)?;
            }
        }
        let _ = written;
        Ok(())
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = folders;
        written.iter().try_for_each(|file| File::options().write(true).open(file)?.sync_all())
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set things up as a user would")]
mod tests {
    use super::{remove, write_new};

    #[test]
    fn all_are_written_or_none() {
        let root = tempfile::tempdir().unwrap();
        let paths: Vec<_> = (0..40).map(|at| root.path().join(format!("{}/{at}.toml", at % 3))).collect();
        let files = |paths: &[std::path::PathBuf]| {
            let files: Vec<_> = paths.iter().map(|path| (path.as_path(), b"x = 1\n".as_slice())).collect();
            write_new(&files)
        };
        files(&paths).unwrap();
        assert!(paths.iter().all(|path| std::fs::read(path).unwrap() == b"x = 1\n"));
        // The last one is there already: nothing of the others may be left.
        let more: Vec<_> =
            (0..9).map(|at| root.path().join(format!("4/{at}.toml"))).chain([paths[0].clone()]).collect();
        assert!(files(&more).is_err());
        assert!(!root.path().join("4").exists());
        remove(&paths.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>()).unwrap();
        assert!(paths.iter().all(|path| !path.exists()));
    }
}
