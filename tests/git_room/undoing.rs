//! The last write can be taken back while nobody else can have it, and all other work stays as it is.

use std::fs;
use std::path::PathBuf;

use partners::git::{CommitId, Refusal, Repository};

use super::sandbox::{Sandbox, message, sandboxed};

/// A commit of a changed, a new and a removed file.
fn written(s: &Sandbox, repository: &Repository) -> (CommitId, Vec<PathBuf>) {
    s.write("a.toml", "edited\n");
    s.write("n.toml", "new\n");
    fs::remove_file(s.path("c.toml")).unwrap();
    let names = ["a.toml", "n.toml", "c.toml"];
    (s.commit(repository, &names).unwrap(), s.paths(&names))
}

#[test]
fn the_last_write_goes_and_other_work_stays() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let head = s.git(&["rev-parse", "HEAD"]);
        let (id, paths) = written(s, &repository);
        s.write("b.toml", "staged\n");
        s.git(&["add", "b.toml"]);
        s.write("b.toml", "edited\n");
        s.write("loose.txt", "untracked\n");
        assert_eq!(repository.touched(&id).unwrap(), ["a.toml", "c.toml", "n.toml"].map(PathBuf::from));
        let now = repository.undo_last(&id, &paths, None).unwrap().unwrap();
        assert_eq!(now.as_str(), head.trim());
        assert_eq!(s.git(&["rev-parse", "HEAD"]), head);
        assert_eq!(s.status(), "MM b.toml\n?? loose.txt\n");
        assert_eq!((s.read("a.toml"), s.read("c.toml")), ("one\ntwo\n".into(), "one\ntwo\n".into()));
        assert!(!s.path("n.toml").exists());
        assert_eq!(s.git(&["show", ":b.toml"]), "staged\n");
        assert!(s.git(&["reflog", "-1"]).contains("undo"));
    });
}

/// A crash right after HEAD went back must leave the entry in the index and in the file.
#[test]
fn head_goes_back_before_the_index_and_the_files() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let (id, paths) = written(s, &repository);
        let look = "[ \"$1\" = committed ] && git ls-files > ../seen && cat a.toml >> ../seen; exit 0";
        s.script(".git/hooks/reference-transaction", look);
        repository.undo_last(&id, &paths, None).unwrap();
        assert_eq!(s.read("../seen"), "a.toml\nb.toml\nn.toml\nedited\n");
    });
}

#[test]
fn the_very_first_commit() {
    sandboxed!(|s| {
        s.git(&["init", "-q"]);
        let repository = s.open();
        s.write("a.toml", "one\n");
        let id = s.commit(&repository, &["a.toml"]).unwrap();
        assert_eq!(repository.undo_last(&id, &s.paths(&["a.toml"]), None).unwrap(), None);
        assert_eq!((repository.head().unwrap(), s.status()), (None, String::new()));
        assert!(!s.path("a.toml").exists());
    });
}

#[test]
fn line_ends_are_restored_as_git_checks_them_out() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.git(&["config", "core.autocrlf", "true"]);
        s.write("a.toml", "edited\r\n");
        let id = s.commit(&repository, &["a.toml"]).unwrap();
        repository.undo_last(&id, &s.paths(&["a.toml"]), None).unwrap();
        assert_eq!((s.read("a.toml").as_str(), s.status().as_str()), ("one\r\ntwo\r\n", ""));
    });
}

#[test]
fn what_landed_stays() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let (id, paths) = written(s, &repository);
        let before = s.everything();
        for holder in ["refs/remotes/origin/main", "refs/heads/other", "refs/tags/checked"] {
            s.git(&["update-ref", holder, id.as_str()]);
            match repository.undo_last(&id, &paths, None) {
                Err(Refusal::Landed { commit, reference, .. }) => {
                    assert_eq!((commit, reference.as_str()), (id.clone(), holder));
                }
                other => panic!("{holder}: {other:?}"),
            }
            s.git(&["update-ref", "-d", holder]);
        }
        assert_eq!(s.everything(), before);
        // A stash made on top is no publication.
        s.write("b.toml", "stashed\n");
        s.git(&["stash", "-q"]);
        repository.undo_last(&id, &paths, None).unwrap();
    });
}

#[test]
fn on_a_branch_that_main_took_in() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        let id = repository.commit(&s.paths(&["a.toml"]), &message(), Some("side")).unwrap();
        s.git(&["update-ref", "refs/heads/main", id.as_str()]);
        assert!(matches!(
            repository.undo_last(&id, &s.paths(&["a.toml"]), None),
            Err(Refusal::Landed { .. })
        ));
        s.git(&["update-ref", "refs/heads/main", "HEAD~1"]);
        repository.undo_last(&id, &s.paths(&["a.toml"]), None).unwrap();
    });
}

#[test]
fn what_was_changed_since_stays() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let (id, paths) = written(s, &repository);
        let refused = |why: &str| match repository.undo_last(&id, &paths, None) {
            Err(Refusal::Changed { path }) => path,
            other => panic!("{why}: {other:?}"),
        };
        s.write("a.toml", "by hand\n");
        assert_eq!(refused("edited"), PathBuf::from("a.toml"));
        s.git(&["add", "a.toml"]);
        s.write("a.toml", "edited\n");
        assert_eq!(refused("staged"), PathBuf::from("a.toml"));
        s.git(&["add", "a.toml"]);
        s.write("c.toml", "back\n");
        assert_eq!(refused("made again"), PathBuf::from("c.toml"));
        fs::remove_file(s.path("c.toml")).unwrap();
        fs::remove_file(s.path("n.toml")).unwrap();
        assert_eq!(refused("removed"), PathBuf::from("n.toml"));
        assert_eq!(repository.head().unwrap(), Some(id.clone()));
        s.git(&["restore", "n.toml"]);
        repository.undo_last(&id, &paths, None).unwrap();
    });
}

#[test]
fn only_our_own_last_commit_of_these_files() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let theirs = repository.head().unwrap().unwrap();
        let three = s.paths(&["a.toml", "b.toml", "c.toml"]);
        assert!(matches!(repository.undo_last(&theirs, &three, None), Err(Refusal::NotOurs { .. })));
        let (id, paths) = written(s, &repository);
        match repository.undo_last(&id, &paths[..2], None) {
            Err(Refusal::OtherFiles { paths }) => assert_eq!(paths, [PathBuf::from("c.toml")]),
            other => panic!("{other:?}"),
        }
        s.git(&["commit", "-q", "--allow-empty", "-m", "on top"]);
        match repository.undo_last(&id, &paths, None) {
            Err(Refusal::NotLast { expected, head }) => {
                assert_eq!((expected, head), (id, repository.head().unwrap()));
            }
            other => panic!("{other:?}"),
        }
    });
}

#[test]
fn the_edge_of_a_shallow_clone_is_no_first_commit() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["a.toml"]).unwrap();
        let url = format!("file://{}", s.repo().display());
        s.git(&["clone", "-q", "--depth=1", &url, "../shallow"]);
        s.git(&["-C", "../shallow", "remote", "remove", "origin"]);
        let shallow = Repository::discover(&s.root.join("shallow")).unwrap().unwrap();
        assert!(shallow.state().unwrap().shallow);
        let id = shallow.head().unwrap().unwrap();
        let paths = ["a.toml", "b.toml", "c.toml"].map(|name| s.root.join("shallow").join(name));
        assert!(matches!(shallow.undo_last(&id, &paths, None), Err(Refusal::Shallow { .. })));
        assert_eq!(shallow.head().unwrap(), Some(id));
    });
}
