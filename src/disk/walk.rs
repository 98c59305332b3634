//! Which files a register has: `register.toml`, and below `partnerships/` every `.toml`, in order of id.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The policy's file name.
pub const POLICY: &str = "register.toml";

/// The folder of the partnerships.
pub const PARTNERSHIPS: &str = "partnerships";

/// A folder or file that could not be looked at.
#[derive(Debug)]
pub struct Unseen {
    pub path: PathBuf,
    /// What the system says of it.
    pub said: std::io::Error,
}

/// The files of the partnerships, in order of id and then of path; hidden ones are passed over. Whatever bears a
/// name in `.toml` is returned, also a link or a pipe: reading tells what it is.
pub fn partnerships(register: &Path) -> Result<Vec<PathBuf>, Unseen> {
    all(register).map(|(partnerships, _)| partnerships)
}

/// The same, and beside them the files that are nearly one: `x.TOML`, `x.toml.txt`.
pub(super) fn all(register: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Unseen> {
    let folder = register.join(PARTNERSHIPS);
    let (mut files, mut nearly) = (Vec::new(), folders_nearly_so(register));
    if !folder.try_exists().unwrap_or(true) && !folder.is_symlink() {
        return Ok((files, nearly));
    }
    // A file or a pipe in its place would look like a register without a single partnership.
    if folder.exists() && !folder.is_dir() {
        return Err(Unseen { path: folder, said: std::io::ErrorKind::NotADirectory.into() });
    }
    let is_seen = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
    };
    for entry in WalkDir::new(&folder).into_iter().filter_entry(is_seen) {
        let entry = entry.map_err(|error| Unseen {
            path: error.path().unwrap_or(&folder).to_owned(),
            said: error.into_io_error().unwrap_or_else(|| std::io::ErrorKind::Other.into()),
        })?;
        let is_partnership = entry.path().extension().is_some_and(|extension| extension == "toml");
        let is_link_to_a_folder = entry.path_is_symlink() && entry.path().is_dir();
        if is_partnership || is_link_to_a_folder {
            files.push(entry.into_path());
        } else if entry.file_type().is_file() && is_nearly_one(entry.path()) {
            nearly.push(entry.into_path());
        }
    }
    nearly.sort();
    files.sort_by_cached_key(|path| (path.file_stem().map(std::ffi::OsStr::to_owned), path.clone()));
    Ok((files, nearly))
}

/// The folders beside that of the partnerships whose name differs only by capitals: what is in them is not read. A system that
/// takes the two for one has no other.
fn folders_nearly_so(register: &Path) -> Vec<PathBuf> {
    let is_nearly = |entry: &walkdir::DirEntry| {
        let name = entry.file_name();
        entry.file_type().is_dir() && name.eq_ignore_ascii_case(PARTNERSHIPS) && name != PARTNERSHIPS
    };
    let beside = WalkDir::new(register).min_depth(1).max_depth(1).into_iter().flatten();
    let mut nearly: Vec<PathBuf> = beside.filter(is_nearly).map(walkdir::DirEntry::into_path).collect();
    nearly.retain(|it| it.canonicalize().ok() != register.join(PARTNERSHIPS).canonicalize().ok());
    nearly.sort();
    nearly
}

fn is_nearly_one(path: &Path) -> bool {
    let is = |path: &Path, ending: &str| path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    is(path, "toml") || (is(path, "txt") && path.file_stem().is_some_and(|stem| is(Path::new(stem), "toml")))
}

/// The id of a partnership's file: its stem.
pub fn id_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
