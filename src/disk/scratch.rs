//! Where a file is made before it takes its place: in the git directory, where nobody comes upon what a stopped command left.
//! Its name says which process made it, so that only what belongs to no running one is taken away.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How the name of a temporary file begins; one that a crash left means nothing and may go.
pub const TEMPORARY: &str = ".partners-tmp-";

/// Where nobody can say whether a process still runs, it does so no longer than this.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The folder in which files are made that take their place in another; that folder itself where no git directory is on the
/// same disk.
pub(super) fn beside(folder: &Path) -> PathBuf {
    let own = || {
        let scratch = git_directory(folder)?.join("partners");
        fs::create_dir_all(&scratch).ok()?;
        is_one_disk(folder, &scratch).then_some(scratch)
    };
    own().unwrap_or_else(|| folder.to_owned())
}

/// The git directory of the work tree that a folder is in.
pub fn git_directory(folder: &Path) -> Option<PathBuf> {
    let folder = folder.canonicalize().ok()?;
    let (root, found) =
        folder.ancestors().find_map(|above| Some((above, above.join(".git").metadata().ok()?)))?;
    let git = root.join(".git");
    if found.is_dir() {
        return Some(git);
    }
    let text = fs::read_to_string(&git).ok()?;
    Some(root.join(text.strip_prefix("gitdir:")?.trim()))
}

/// Whether a file can go from one folder to the other by its name alone.
fn is_one_disk(a: &Path, b: &Path) -> bool {
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{AtFlags, CWD, StatxFlags, statx};
        let mount = |path: &Path| statx(CWD, path, AtFlags::empty(), StatxFlags::MNT_ID).ok();
        if let (Some(a), Some(b)) = (mount(a), mount(b)) {
            return (a.stx_mnt_id, a.stx_dev_major, a.stx_dev_minor)
                == (b.stx_mnt_id, b.stx_dev_major, b.stx_dev_minor);
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let disk = |path: &Path| path.metadata().ok().map(|found| found.dev());
        disk(a).is_some() && disk(a) == disk(b)
    }
    #[cfg(not(unix))]
    {
        let _ = b;
        a.is_dir()
    }
}

/// A file that becomes another in `folder`, made in `scratch`.
pub(super) fn temporary(scratch: &Path, folder: &Path, is_new: bool) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    let name = format!("{TEMPORARY}{}-", std::process::id());
    builder.prefix(&name);
    #[cfg(unix)]
    if is_new {
        // The system takes the umask off, as for any new file; a temporary file's own 0600 would shut colleagues out.
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    let file = builder.tempfile_in(scratch)?;
    #[cfg(unix)]
    if is_new && scratch != folder {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // In a folder that hands on its group, the file would have had it.
        if let Some(found) = folder.metadata().ok().filter(|found| found.mode() & 0o2000 != 0) {
            let _ = fchown(file.as_file(), None, Some(found.gid()));
        }
    }
    #[cfg(not(unix))]
    let _ = (is_new, folder);
    Ok(file)
}

/// The temporary files in a folder that belong to no running process.
pub fn left_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut left: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_left(path)).collect();
    left.sort();
    left
}

/// Takes them away.
pub fn sweep(folder: &Path) {
    for path in left_in(folder) {
        let _ = fs::remove_file(path);
    }
}

/// Takes away what git itself makes for a merge driver, and leaves where it was killed: of its own names, and made since.
pub fn sweep_of_merge(root: &Path, since: &Path) {
    let made = |path: &Path| path.symlink_metadata().and_then(|found| found.modified()).ok();
    let Some(begun) = made(since) else { return };
    let entries = fs::read_dir(root).into_iter().flatten().filter_map(Result::ok);
    let is_one = |entry: &fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        let rest = name.strip_prefix(".merge_file_");
        rest.is_some_and(|rest| rest.len() == 6 && rest.chars().all(char::is_alphanumeric))
    };
    for path in entries.filter(is_one).map(|entry| entry.path()) {
        if made(&path).is_some_and(|at| at >= begun) {
            let _ = fs::remove_file(path);
        }
    }
}

fn is_left(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let Some(rest) = name.strip_prefix(TEMPORARY) else { return false };
    let Some(process) = rest.split_once('-').and_then(|(process, _)| process.parse::<u32>().ok()) else {
        return true;
    };
    if process == std::process::id() {
        return false;
    }
    if cfg!(target_os = "linux") {
        return !Path::new("/proc").join(process.to_string()).exists();
    }
    let age =
        path.symlink_metadata().and_then(|found| found.modified()).ok().and_then(|it| it.elapsed().ok());
    age.is_some_and(|age| age > LONGEST)
}

#[cfg(test)]
mod tests {
    use super::{TEMPORARY, beside, sweep};

    #[test]
    fn only_what_no_running_process_made_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let of = |name: &str| folder.path().join(format!("{TEMPORARY}{name}"));
        let own = of(&format!("{}-a", std::process::id()));
        for path in [&own, &of("4194305-b"), &of("left"), &folder.path().join("other")] {
            std::fs::write(path, "x").unwrap();
        }
        sweep(folder.path());
        assert!(own.exists() && folder.path().join("other").exists());
        assert!(!of("left").exists() && (!of("4194305-b").exists() || !cfg!(target_os = "linux")));
    }

    #[test]
    fn a_file_is_made_in_the_git_directory_where_there_is_one() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        assert_eq!(beside(&root), root);
        std::fs::create_dir_all(root.join("main/.git")).unwrap();
        std::fs::create_dir_all(root.join("tree/register")).unwrap();
        std::fs::write(root.join("tree/.git"), "gitdir: ../main/.git\n").unwrap();
        for below in ["main", "tree/register"] {
            let made = beside(&root.join(below)).canonicalize().unwrap();
            assert_eq!(made, root.join("main/.git/partners"));
        }
    }
}
