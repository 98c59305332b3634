//! A register as a commit holds it, read as one on disk is: the same files, in the same order, with the same findings.

use std::path::{Component, Path, PathBuf};

use super::load::{FileReading, one_found};
use super::read::LIMIT;
use super::{Loaded, Read, RegisterFile, walk};
use crate::document;
use crate::model::{FileId, parallel};
use crate::words::Lang;

/// What a commit holds at a path, as if it had been read from the disk.
pub fn read(bytes: Vec<u8>) -> Read {
    let size = bytes.len() as u64;
    if size > LIMIT { Read::TooLarge(size) } else { Read::Bytes(bytes) }
}

/// Whether a path, counted from the register's folder, is a partnership's: below `partnerships/`, in `.toml`, and not
/// hidden.
pub fn is_partnership(within: &Path) -> bool {
    let mut parts = within.components();
    let is_below = parts.next() == Some(Component::Normal(walk::PARTNERSHIPS.as_ref()));
    let is_seen = |part: Component<'_>| !part.as_os_str().as_encoded_bytes().starts_with(b".");
    is_below && parts.all(is_seen) && within.extension().is_some_and(|extension| extension == "toml")
}

/// A register from what a commit holds: its policy, when it has one, and its partnerships, each by its path. Whatever
/// else is offered is passed over.
pub fn register(root: &Path, lang: Lang, policy: Option<Read>, partnerships: Vec<(PathBuf, Read)>) -> Loaded {
    let mut partnerships = partnerships;
    partnerships.retain(|(path, _)| path.strip_prefix(root).is_ok_and(is_partnership));
    partnerships.sort_by_cached_key(|(path, _)| (path.file_stem().map(ToOwned::to_owned), path.clone()));

    let path = root.join(walk::POLICY);
    let policy = match policy {
        Some(found) => one_found(found, path, lang, FileId(0), None, |text| {
            Some(document::read_policy(lang, FileId(0), text))
        }),
        None => (RegisterFile { is_gone: true, ..RegisterFile::new(path, None) }, FileReading::PassedOver),
    };
    let read = parallel::map(partnerships.into_iter().enumerate(), |(at, (path, found))| {
        let (file, id) = (FileId(at + 1), walk::id_of(&path));
        one_found(found, path, lang, file, Some(&id), |text| {
            Some(document::read_partnership(lang, file, &id, text))
        })
    });
    Loaded::of(policy, read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_partnership_is_passed_over() {
        let is = |path: &str| is_partnership(Path::new(path));
        assert!(is("partnerships/a.toml") && is("partnerships/unit/b/a.toml"));
        for other in [
            "register.toml",
            "partnerships/a.md",
            "partnerships/.a.toml",
            "partnerships/.git/a.toml",
            "a.toml",
        ] {
            assert!(!is(other), "{other}");
        }
    }

    #[test]
    fn a_register_is_read_from_bytes_as_from_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let text = "schema = 1\nname = \"A\"\nodd = 1\n";
        let policy = "schema = 1\nname = \"B\"\n";
        let found = |text: &str| read(text.as_bytes().to_vec());
        let root = folder.path();
        let names = ["partnerships/b.toml", "partnerships/x/a.toml"];
        crate::disk::drafts::keep(&root.join("register.toml"), policy, false);
        for name in names {
            crate::disk::drafts::keep(&root.join(name), text, false);
        }
        let on_disk = super::super::load::register(root, Lang::En).unwrap();
        let files = names.iter().map(|name| (root.join(name), found(text))).collect();
        let committed = register(root, Lang::En, Some(found(policy)), files);
        assert_eq!(committed.findings, on_disk.findings);
        assert_eq!(committed.register.partnerships, on_disk.register.partnerships);
        let paths = |loaded: &Loaded| loaded.files.iter().map(|it| it.path.clone()).collect::<Vec<_>>();
        assert_eq!(paths(&committed), paths(&on_disk));
    }
}
