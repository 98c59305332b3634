//! What somebody is typing, kept in a private file at every key: whole or as it was, and never waiting for the disk.

use std::fs::{self, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Keeps a text. With `to_last` it is waited for until the disk has it. What cannot be kept is passed over: somebody
/// is typing.
pub fn keep(path: &Path, text: &str, to_last: bool) {
    let _ = try_keep(path, text, to_last);
}

fn try_keep(path: &Path, text: &str, to_last: bool) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(text.as_bytes())?;
    if to_last {
        file.sync_all()?;
    }
    fs::rename(&beside, path)
}

/// What was kept.
pub fn kept(path: &Path) -> Option<String> {
    match super::read::read_regular(path) {
        super::read::Read::Bytes(bytes) => String::from_utf8(bytes).ok(),
        _ => None,
    }
}

/// What a file holds, however long it is: what was noted before a write may hold two whole files.
pub fn noted(path: &Path) -> Option<String> {
    let mut text = String::new();
    fs::File::open(path).ok()?.read_to_string(&mut text).ok().map(|_| text)
}

/// Gives what was kept another name, which takes no room.
pub fn rename(from: &Path, to: &Path) {
    let _ = fs::rename(from, to);
}

/// The files of a folder whose names begin so.
pub fn beginning_with(folder: &Path, beginning: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let is_one = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(beginning);
    entries.filter(is_one).map(|entry| entry.path()).collect()
}

/// Forgets what was kept, now that it stands elsewhere.
pub fn forget(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Puts what was kept aside, under a name that is free.
pub fn put_aside(path: &Path) -> Option<PathBuf> {
    let aside =
        (1..1000).map(|nth| path.with_extension(format!("{nth}.old"))).find(|aside| !aside.exists())?;
    fs::rename(path, &aside).ok().map(|()| aside)
}

/// The ending of a draft that waits.
const WAITS: &str = "draft";

/// The file of a draft of this name, beside those that are there.
pub fn free(folder: &Path, name: &str) -> PathBuf {
    let more = (2..1000).map(|nth| folder.join(format!("{name}.{nth}.{WAITS}")));
    let mut all = std::iter::once(folder.join(format!("{name}.{WAITS}"))).chain(more);
    all.find(|path| !path.exists()).unwrap_or_else(|| folder.join(format!("{name}.{WAITS}")))
}

/// What stands at a path, under the name of a draft that waits.
pub fn taken_up(path: &Path, free: PathBuf) -> PathBuf {
    if is_waiting(path) || fs::rename(path, &free).is_err() { path.to_owned() } else { free }
}

/// Whether a draft waits, rather than that it was put aside.
pub fn is_waiting(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == WAITS)
}

/// Whether anything is kept there.
pub fn is_kept(path: &Path) -> bool {
    path.exists()
}

/// The files with these endings, in order of name.
pub fn all(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let paths = entries.map(|entry| entry.path());
    let mut found: Vec<PathBuf> = paths
        .filter(|path| {
            path.file_name()
                .and_then(|it| it.to_str())
                .is_some_and(|it| endings.iter().any(|end| it.ends_with(end)))
        })
        .collect();
    found.sort_unstable();
    found
}

/// Remembers the answers that the last commit was made of, in case it is taken back, and of no other.
pub fn remember(folder: &Path, commit: Option<&str>, answers: Option<&str>) {
    for path in all(folder, &[RECORDED]) {
        forget(&path);
    }
    if let (Some(commit), Some(answers)) = (commit, answers) {
        keep(&folder.join(format!("{commit}{RECORDED}")), answers, false);
    }
}

/// The answers that a commit was made of.
pub fn remembered(folder: &Path, commit: &str) -> Option<String> {
    kept(&folder.join(format!("{commit}{RECORDED}")))
}

const RECORDED: &str = ".recorded";
