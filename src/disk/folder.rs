//! Folders that are not there yet: what they are really called, and taking them away when nothing came of it.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// A path without links and dots, as far as it is there; the rest, which may still be made, without dots. A link to
/// nothing stays.
pub fn real(path: &Path) -> PathBuf {
    let there = path.ancestors().find_map(|above| Some((above, above.canonicalize().ok()?)));
    let Some((above, mut real)) = there else { return path.to_owned() };
    for part in path.strip_prefix(above).unwrap_or(path).components() {
        match part {
            Component::Normal(name) => real.push(name),
            Component::ParentDir => drop(real.pop()),
            _ => {}
        }
    }
    real
}

/// The outermost folder of a path that is not there yet, and that would have to be made.
pub fn first_missing(folder: &Path) -> Option<PathBuf> {
    let missing = folder.ancestors().take_while(|above| above.symlink_metadata().is_err());
    missing.last().filter(|above| !above.as_os_str().is_empty()).map(Path::to_owned)
}

/// What stands in a folder, by name; nothing where it is not there.
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Takes away a folder and those below it on the way to another, from the inside out, as far as they are empty.
pub fn remove_empty(outermost: &Path, innermost: &Path) {
    for folder in innermost.ancestors().take_while(|folder| folder.starts_with(outermost)) {
        if fs::remove_dir(folder).is_err() && folder.exists() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{first_missing, real, remove_empty};

    #[test]
    fn only_what_was_made_and_is_empty_goes() {
        let root = tempfile::tempdir().unwrap();
        let (outer, inner) = (root.path().join("a"), root.path().join("a/b/c"));
        assert_eq!(first_missing(&inner), Some(outer.clone()));
        std::fs::create_dir_all(&inner).unwrap();
        assert_eq!(first_missing(&inner), None);
        std::fs::create_dir(outer.join("kept")).unwrap();
        remove_empty(&outer, &inner);
        assert!(!outer.join("b").exists() && outer.join("kept").exists());
        std::fs::remove_dir(outer.join("kept")).unwrap();
        remove_empty(&outer, &inner);
        assert!(!outer.exists() && root.path().exists());
    }

    #[test]
    fn a_path_that_is_half_there_has_one_name() {
        let root = tempfile::tempdir().unwrap();
        let top = root.path().canonicalize().unwrap();
        std::fs::create_dir(top.join("a")).unwrap();
        for path in ["a/../b/c", "./b/x/../c", "b/c"] {
            assert_eq!(real(&top.join(path)), top.join("b/c"), "{path}");
        }
        assert_eq!(real(&top.join("a/.")), top.join("a"));
    }
}
