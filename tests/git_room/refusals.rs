//! What stands in the way is known before anything is written, and a refusal leaves everything as it was.

use std::fs;
use std::path::PathBuf;

use partners::git::{Identity, Operation, Refusal};

use super::sandbox::{Sandbox, message, sandboxed};

fn refused(s: &Sandbox, names: &[&str]) -> Refusal {
    let repository = s.open();
    let before = (s.git(&["for-each-ref"]), s.git(&["ls-files", "--stage"]), s.status());
    let early = repository.preflight(&s.paths(names), None).unwrap_err();
    let late = repository.commit(&s.paths(names), &message(), None).unwrap_err();
    assert_eq!(std::mem::discriminant(&early), std::mem::discriminant(&late), "{early:?} {late:?}");
    assert_eq!((s.git(&["for-each-ref"]), s.git(&["ls-files", "--stage"]), s.status()), before);
    early
}

#[test]
fn a_hook_that_refuses_leaves_everything_as_it_was() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.script(".git/hooks/pre-commit", "echo 'not on a Friday' >&2; exit 1");
        s.write("a.toml", "edited\n");
        s.write("n.toml", "new\n");
        s.write("announced.toml", "new\n");
        s.git(&["add", "--intent-to-add", "announced.toml"]);
        fs::remove_file(s.path("b.toml")).unwrap();
        s.write("c.toml", "staged\n");
        s.git(&["add", "c.toml"]);
        s.write("c.toml", "edited\n");
        let before = s.everything();
        match s.commit(&repository, &["a.toml", "n.toml", "b.toml", "announced.toml", "c.toml"]) {
            Err(Refusal::Refused { said }) => assert_eq!(said, "not on a Friday"),
            other => panic!("{other:?}"),
        }
        assert_eq!(s.everything(), before);
        assert!(before[3].contains(" A announced.toml") && before[3].contains("MM c.toml"));
        let left: Vec<_> =
            fs::read_dir(s.path(".git")).unwrap().map(|found| found.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().starts_with(".tmp")), "{left:?}");
    });
}

#[test]
fn what_was_begun_comes_first() {
    sandboxed!(|s| {
        s.with_three();
        s.git(&["switch", "-qc", "side"]);
        s.write("a.toml", "side\n");
        s.git(&["commit", "-qam", "side"]);
        s.git(&["switch", "-q", "main"]);
        s.write("a.toml", "main\n");
        s.git(&["commit", "-qam", "main"]);
        let cases: [(&[&str], Operation); 4] = [
            (&["merge", "side"], Operation::Merge),
            (&["rebase", "side"], Operation::Rebase),
            (&["cherry-pick", "side"], Operation::CherryPick),
            (&["revert", "--no-edit", "HEAD~1"], Operation::Revert),
        ];
        for (begin, expected) in cases {
            assert!(!s.try_git(begin).status.success());
            assert_eq!(s.open().state().unwrap().operation, Some(expected));
            match refused(s, &["b.toml"]) {
                Refusal::InProgress { operation } => assert_eq!(operation, expected),
                other => panic!("{begin:?}: {other:?}"),
            }
            s.git(&[begin[0], "--abort"]);
        }
        s.git(&["bisect", "start"]);
        assert!(matches!(refused(s, &["b.toml"]), Refusal::InProgress { operation: Operation::Bisect }));
        s.git(&["bisect", "reset"]);
        assert_eq!(s.open().state().unwrap().operation, None);
    });
}

#[test]
fn a_conflict_that_no_operation_tells_of() {
    sandboxed!(|s| {
        s.with_three();
        s.write("a.toml", "stashed\n");
        s.git(&["stash", "-q"]);
        s.write("a.toml", "main\n");
        s.git(&["commit", "-qam", "main"]);
        assert!(!s.try_git(&["stash", "pop"]).status.success());
        match refused(s, &["b.toml"]) {
            Refusal::Conflicted { paths } => assert_eq!(paths, [PathBuf::from("a.toml")]),
            other => panic!("{other:?}"),
        }
        assert!(s.open().is_staged_differently(&s.path("a.toml")).unwrap());
    });
}

#[test]
fn a_commit_that_no_branch_would_hold() {
    sandboxed!(|s| {
        s.with_three();
        s.git(&["switch", "-q", "--detach"]);
        s.write("a.toml", "edited\n");
        let at = s.git(&["rev-parse", "HEAD"]);
        match refused(s, &["a.toml"]) {
            Refusal::Detached { at: found } => assert_eq!(found.as_str(), at.trim()),
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn nobody_to_commit_as() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.git(&["config", "user.useConfigOnly", "true"]);
        s.git(&["config", "--global", "--unset", "user.email"]);
        s.write("a.toml", "edited\n");
        match repository.preflight(&s.paths(&["a.toml"]), None) {
            Err(Refusal::NoIdentity { who: Identity::Author, said }) => {
                assert!(said.contains("email"), "{said}");
            }
            other => panic!("{other:?}"),
        }
        let before = s.everything();
        assert!(matches!(s.commit(&repository, &["a.toml"]), Err(Refusal::Refused { .. })));
        assert_eq!(s.everything(), before);
    });
}

#[test]
fn an_author_is_not_yet_a_committer() {
    sandboxed!(["GIT_AUTHOR_NAME" = "Bo", "GIT_AUTHOR_EMAIL" = "bo@example.org"], |s| {
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["a.toml"]).unwrap();
        assert_eq!(s.git(&["log", "-1", "--format=%an %cn"]), "Bo Ann\n");
        s.git(&["config", "user.useConfigOnly", "true"]);
        s.git(&["config", "--global", "--unset", "user.email"]);
        let refusal = repository.preflight(&[], None).unwrap_err();
        assert!(matches!(refusal, Refusal::NoIdentity { who: Identity::Committer, .. }), "{refusal:?}");
    });
}

#[test]
fn another_git_holds_the_index() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        let lock = s.write(".git/index.lock", "");
        assert_eq!(repository.state().unwrap().index_lock.as_deref(), Some(lock.as_path()));
        match repository.preflight(&s.paths(&["a.toml"]), None) {
            Err(Refusal::IndexLocked { path, age }) => {
                assert_eq!(path.canonicalize().unwrap(), lock);
                assert!(age.unwrap().as_secs() >= 2, "it was waited for");
            }
            other => panic!("{other:?}"),
        }
        fs::remove_file(&lock).unwrap();
        for name in [".git/HEAD.lock", ".git/refs/heads/main.lock"] {
            let lock = s.write(name, "");
            let refusal = repository.preflight(&s.paths(&["a.toml"]), None).unwrap_err();
            assert!(matches!(refusal, Refusal::IndexLocked { .. }), "{name}: {refusal:?}");
            fs::remove_file(lock).unwrap();
        }
        let lock = s.write(".git/index.lock", "");
        // One that goes in time is no reason to refuse.
        std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(std::time::Duration::from_millis(300));
                fs::remove_file(&lock).unwrap();
            });
            s.commit(&repository, &["a.toml"]).unwrap();
        });
    });
}

#[test]
fn only_a_part_is_checked_out() {
    sandboxed!(|s| {
        s.with_three();
        s.git(&["sparse-checkout", "set", "--no-cone", "/a.toml"]);
        assert!(s.open().state().unwrap().sparse);
        assert!(matches!(refused(s, &["a.toml"]), Refusal::Sparse));
    });
}

#[test]
fn files_that_cannot_be_committed() {
    sandboxed!(|s| {
        s.with_three();
        s.write(".gitignore", "secret*\n");
        s.write("folder/x.toml", "x\n");
        s.git(&["add", "."]);
        s.git(&["commit", "-qm", "more"]);
        s.write("secret.toml", "x\n");
        assert!(matches!(refused(s, &["secret.toml"]), Refusal::Ignored { .. }));
        s.git(&["update-index", "--assume-unchanged", "a.toml"]);
        assert!(matches!(refused(s, &["a.toml"]), Refusal::Hidden { .. }));
        s.git(&["update-index", "--no-assume-unchanged", "a.toml"]);
        s.git(&["update-index", "--skip-worktree", "a.toml"]);
        assert!(matches!(refused(s, &["a.toml"]), Refusal::Hidden { .. }));
        assert!(matches!(refused(s, &["folder"]), Refusal::NotAFile { .. }));
        std::os::unix::fs::symlink("b.toml", s.path("link.toml")).unwrap();
        assert!(matches!(refused(s, &["link.toml"]), Refusal::NotAFile { .. }));
        for outside in ["../x.toml", ".git/config", "../repo2/x.toml", "folder/../../x.toml"] {
            assert!(matches!(refused(s, &[outside]), Refusal::OutsideRepository { .. }), "{outside}");
        }
    });
}

#[test]
fn no_git_to_ask() {
    sandboxed!(["PATH" = "/nowhere"], |s| {
        let repository = git2::Repository::init(s.repo()).map(|_| s.open()).unwrap();
        s.write("a.toml", "one\n");
        assert!(matches!(repository.preflight(&s.paths(&["a.toml"]), None), Err(Refusal::NoProgram)));
    });
}
