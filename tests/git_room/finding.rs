//! Which repository holds a folder, in all the forms a repository has.

use std::fs;
use std::path::{Path, PathBuf};

use partners::git::{Refusal, Repository};

use super::sandbox::{message, not_checked, sandboxed};

#[test]
fn none_is_none_and_damaged_is_not_none() {
    sandboxed!(|s| {
        assert!(Repository::discover(&s.root).unwrap().is_none());
        fs::write(s.root.join(".git"), "gitdir: /nowhere\n").unwrap();
        assert!(matches!(Repository::discover(&s.repo()), Err(Refusal::Unreadable { .. })));
    });
}

#[test]
fn forms_that_are_refused() {
    sandboxed!(|s| {
        s.git(&["init", "-q", "--bare", "../bare.git"]);
        let bare = Repository::discover(&s.root.join("bare.git"));
        assert!(matches!(bare, Err(Refusal::Bare { .. })), "{bare:?}");
        s.git(&["init", "-q", "../elsewhere"]);
        s.git(&["-C", "../elsewhere", "config", "core.worktree", s.repo().to_str().unwrap()]);
        let elsewhere = Repository::discover(&s.root.join("elsewhere"));
        assert!(matches!(elsewhere, Err(Refusal::WorkTreeElsewhere { .. })), "{elsewhere:?}");
        if s.try_git(&["init", "-q", "--ref-format=reftable", "../table"]).status.success() {
            let table = Repository::discover(&s.root.join("table"));
            assert!(matches!(table, Err(Refusal::Reftable { .. })), "{table:?}");
        } else {
            not_checked("reftable (this git has none)");
        }
    });
}

#[test]
fn another_users_repository() {
    sandboxed!(|s| {
        s.with_three();
        if std::os::unix::fs::chown(s.repo(), Some(12_345), None).is_err() {
            not_checked("another user's repository (only root can make one)");
            return;
        }
        match Repository::discover(&s.repo()) {
            Err(Refusal::NotOwner { said, .. }) => assert!(said.contains("owned"), "{said}"),
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn a_register_in_a_subfolder_and_through_a_link() {
    sandboxed!(|s| {
        s.with_three();
        s.write("docs/register/p.toml", "one\n");
        std::os::unix::fs::symlink(s.path("docs"), s.root.join("shortcut")).unwrap();
        let folder = s.root.join("shortcut/register");
        let repository = Repository::discover(&folder).unwrap().unwrap();
        assert_eq!(repository.root().canonicalize().unwrap(), s.repo());
        let path = folder.join("p.toml");
        assert_eq!(repository.relative(&path).unwrap(), Path::new("docs/register/p.toml"));
        assert_eq!(
            repository.relative(&folder.join("new/q.toml")).unwrap(),
            Path::new("docs/register/new/q.toml")
        );
        assert_eq!(repository.relative(&s.repo()).unwrap(), PathBuf::new());
        repository.commit(&[path], &message(), None).unwrap();
        assert_eq!(s.last(), "A\tdocs/register/p.toml\n");
    });
}

#[test]
fn a_linked_work_tree() {
    sandboxed!(|s| {
        let main = s.with_three();
        s.git(&["worktree", "add", "-q", "../second"]);
        let second = Repository::discover(&s.root.join("second")).unwrap().unwrap();
        assert_ne!(second.git_dir(), main.git_dir());
        assert_eq!(second.common_dir().canonicalize().unwrap(), main.git_dir().canonicalize().unwrap());
        let path = s.root.join("second/a.toml");
        fs::write(&path, "edited\n").unwrap();
        let id = second.commit(std::slice::from_ref(&path), &message(), None).unwrap();
        assert_eq!(second.branch().unwrap().as_deref(), Some("second"));
        assert_eq!((s.git(&["rev-parse", "second"]).trim(), s.status().as_str()), (id.as_str(), ""));
        assert_ne!(main.head().unwrap(), Some(id.clone()));
        let lock = main.lock(std::time::Duration::ZERO).unwrap();
        assert!(matches!(second.lock(std::time::Duration::ZERO), Err(Refusal::Locked { .. })));
        drop(lock);
        second.undo_last(&id, &[path], None).unwrap();
        assert_eq!(second.head().unwrap(), main.head().unwrap());
    });
}

#[test]
fn a_submodule() {
    sandboxed!(|s| {
        s.with_three();
        s.git(&["init", "-q", "../outer"]);
        s.git(&["-C", "../outer", "submodule", "--quiet", "add", s.repo().to_str().unwrap(), "inner"]);
        let path = s.root.join("outer/inner/a.toml");
        let inner = Repository::discover(path.parent().unwrap()).unwrap().unwrap();
        assert!(inner.root().ends_with("outer/inner"));
        fs::write(&path, "edited\n").unwrap();
        let id = inner.commit(&[path], &message(), None).unwrap();
        assert_eq!(s.git(&["-C", "../outer/inner", "rev-parse", "HEAD"]).trim(), id.as_str());
        assert!(s.git(&["-C", "../outer", "log", "--all", "--format=%s"]).is_empty());
    });
}

#[test]
fn long_names() {
    sandboxed!(|s| {
        s.git(&["init", "-q", "--object-format=sha256"]);
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        s.write("n.toml", "new\n");
        let names = ["a.toml", "n.toml"];
        let id = s.commit(&repository, &names).unwrap();
        assert_eq!((id.as_str().len(), id.short().len()), (64, 10));
        assert_eq!(repository.commits_of(&s.path("a.toml")).unwrap()[0].id, id);
        repository.undo_last(&id, &s.paths(&names), None).unwrap();
        s.script(".git/hooks/pre-commit", "exit 1");
        s.write("a.toml", "edited\n");
        s.write("n.toml", "new\n");
        let before = s.everything();
        assert!(matches!(s.commit(&repository, &names), Err(Refusal::Refused { .. })));
        assert_eq!(s.everything(), before);
    });
}
