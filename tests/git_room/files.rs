//! Files are read only when they are plain and small, and written whole or not at all.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use partners::disk::read::{FileKind, LIMIT, Read, read_regular, read_within};
use partners::disk::write::{WriteFault, WriteStep, remove, rename, write_atomic};

use super::sandbox::not_checked;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|found| found.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().mode() & 0o7777
}

#[test]
fn a_file_keeps_its_mode_and_a_new_one_follows_the_umask() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (folder.path().join("old.toml"), folder.path().join("deep/er/new.toml"));
    fs::write(&old, "one\n").unwrap();
    for wanted in [0o640, 0o664, 0o600, 0o755] {
        fs::set_permissions(&old, Permissions::from_mode(wanted)).unwrap();
        write_atomic(&old, b"two\n").unwrap();
        assert_eq!((mode(&old), fs::read_to_string(&old).unwrap().as_str()), (wanted, "two\n"));
    }
    let plain = folder.path().join("plain");
    fs::write(&plain, "").unwrap();
    write_atomic(&new, b"new\n").unwrap();
    assert_eq!(mode(&new), mode(&plain));
    assert_eq!(names(new.parent().unwrap()), ["new.toml"]);
}

#[test]
fn root_does_not_take_a_colleagues_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    fs::write(&path, "one\n").unwrap();
    if std::os::unix::fs::chown(&path, Some(12_345), Some(12_345)).is_err() {
        not_checked("the owner (only root can give a file away)");
        return;
    }
    write_atomic(&path, b"two\n").unwrap();
    let found = fs::metadata(&path).unwrap();
    assert_eq!((found.uid(), found.gid()), (12_345, 12_345));
}

#[test]
fn nothing_but_a_file_is_replaced_removed_or_renamed() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("real"), "real\n").unwrap();
    symlink(at("real"), at("link")).unwrap();
    symlink("nowhere", at("broken")).unwrap();
    fs::create_dir(at("folder")).unwrap();
    let before = names(folder.path());
    for name in ["link", "broken", "folder"] {
        let outcomes = [
            write_atomic(&at(name), b"new\n"),
            remove(&at(name)),
            rename(&at(name), &at("other")),
            rename(&at("real"), &at(name)),
        ];
        for outcome in outcomes {
            assert!(matches!(outcome, Err(WriteFault::NotAFile { .. })), "{name}: {outcome:?}");
        }
    }
    assert_eq!(names(folder.path()), before);
    assert_eq!(fs::read_to_string(at("real")).unwrap(), "real\n");
    fs::write(at("taken"), "taken\n").unwrap();
    assert!(matches!(rename(&at("real"), &at("taken")), Err(WriteFault::Exists { .. })));
    assert!(matches!(remove(&at("nowhere")), Err(WriteFault::Failed { step: WriteStep::Look, .. })));
    rename(&at("real"), &at("new/real")).unwrap();
    remove(&at("taken")).unwrap();
    assert_eq!(fs::read_to_string(at("new/real")).unwrap(), "real\n");
    assert!(!at("taken").exists() && !at("real").exists());
}

#[test]
fn a_full_disk_leaves_the_old_file_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=256k", "tmpfs"]).arg(folder.path()).status();
    if !mounted.is_ok_and(|status| status.success()) {
        not_checked("a full disk (only root can mount a small one)");
        return;
    }
    let path = folder.path().join("a.toml");
    let outcome = write_atomic(&path, b"one\n").and_then(|()| write_atomic(&path, &vec![b'x'; 400 << 10]));
    let left = (fs::read_to_string(&path), names(folder.path()));
    assert!(Command::new("umount").arg(folder.path()).status().unwrap().success());
    match outcome {
        Err(WriteFault::Failed { step: WriteStep::Write, error, .. }) => {
            assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!((left.0.unwrap(), left.1), ("one\n".to_owned(), vec!["a.toml".to_owned()]));
}

#[test]
fn only_plain_files_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let outside = tempfile::NamedTempFile::new().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let at = |name: &str| root.join(name);
    fs::write(at("real"), "real\n").unwrap();
    symlink(at("real"), at("link")).unwrap();
    symlink(outside.path(), at("out")).unwrap();
    symlink("nowhere", at("broken")).unwrap();
    fs::create_dir(at("folder")).unwrap();
    assert!(Command::new("mkfifo").arg(at("pipe")).status().unwrap().success());
    let kind = |path: &Path| match read_within(&root, path) {
        Read::NotAFile(kind) => kind,
        other => panic!("{}: {other:?}", path.display()),
    };
    assert_eq!(kind(&at("link")), FileKind::Link(at("real")));
    assert_eq!(kind(&at("out")), FileKind::LinkOut(outside.path().canonicalize().unwrap()));
    assert_eq!(kind(&at("broken")), FileKind::BrokenLink("nowhere".into()));
    assert_eq!(kind(&at("folder")), FileKind::Folder);
    assert_eq!(kind(&at("pipe")), FileKind::Pipe);
    assert_eq!(kind(Path::new("/dev/zero")), FileKind::Device);
    assert!(matches!(read_regular(&at("out")), Read::NotAFile(FileKind::Link(_))));
    assert!(matches!(read_regular(&at("real")), Read::Bytes(bytes) if bytes == b"real\n"));
    assert!(
        matches!(read_regular(&at("none")), Read::Unreadable(error) if error.kind() == io::ErrorKind::NotFound)
    );
}

#[test]
fn nothing_larger_than_the_limit_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    let file = fs::File::create(&path).unwrap();
    for (size, fits) in [(0, true), (1, true), (LIMIT, true), (LIMIT + 1, false), (100 << 20, false)] {
        file.set_len(size).unwrap();
        match read_regular(&path) {
            Read::Bytes(bytes) => assert!(fits && bytes.len() as u64 == size),
            Read::TooLarge(found) => assert!(!fits && found == size),
            other => panic!("{other:?}"),
        }
    }
    // A file of the kernel's says that it has no bytes, and has some.
    assert!(matches!(read_regular(Path::new("/proc/self/status")), Read::Bytes(bytes) if !bytes.is_empty()));
}
