//! Writing many new files with the care of one: all their bytes are on the disk before the first bears its name. The disk is
//! waited for twice, and not for every file.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::WriteFault;
use super::scratch;
use super::write::{WriteStep, failed, make_folder, parent, regular, settle};

/// Writes files that are not there yet, and the folders that they need; all of them, or none.
pub fn write_new(files: &[(&Path, &[u8])]) -> Result<(), WriteFault> {
    let folders: BTreeSet<&Path> = files.iter().map(|(path, _)| parent(path)).collect();
    folders.iter().try_for_each(|folder| make_folder(folder))?;
    let scratches: BTreeMap<&Path, PathBuf> =
        folders.iter().map(|folder| (*folder, scratch::beside(folder))).collect();
    let mut written = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        if regular(path)?.is_some() {
            return Err(WriteFault::Exists { path: path.to_path_buf() });
        }
        let scratch = scratches.get(parent(path)).map_or(parent(path), PathBuf::as_path);
        written.push(made(scratch, path, bytes).map_err(failed(WriteStep::Write, path))?);
    }
    let first = files.first().map_or(Path::new(""), |(path, _)| *path);
    flush(&folders, &written).map_err(failed(WriteStep::Write, first))?;
    for (at, (file, (path, _))) in written.into_iter().zip(files).enumerate() {
        if let Err(refused) = file.persist(path) {
            files[..at].iter().for_each(|(path, _)| drop(fs::remove_file(path)));
            return Err(failed(WriteStep::Place, path)(refused.error));
        }
    }
    folders.iter().try_for_each(|folder| settle(folder))
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
fn made(scratch: &Path, path: &Path, bytes: &[u8]) -> io::Result<tempfile::TempPath> {
    let mut file = scratch::temporary(scratch, parent(path), true)?;
    file.write_all(bytes)?;
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
        assert_eq!(root.path().join("4").read_dir().unwrap().count(), 0);
        remove(&paths.iter().map(std::path::PathBuf::as_path).collect::<Vec<_>>()).unwrap();
        assert!(paths.iter().all(|path| !path.exists()));
    }
}
