//! A commit on a new branch: the work tree is not touched, and nothing is left when it is refused.

use partners::git::{CheckedOut, Refusal};

use super::sandbox::{message, sandboxed};

#[test]
fn a_new_branch_takes_the_commit() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let main = s.git(&["rev-parse", "main"]);
        s.write("a.toml", "edited\n");
        s.write("b.toml", "staged\n");
        s.git(&["add", "b.toml"]);
        s.write("c.toml", "edited\n");
        let id = repository.commit(&s.paths(&["a.toml"]), &message(), Some("decide/exemplo")).unwrap();
        assert_eq!(repository.branch().unwrap().as_deref(), Some("decide/exemplo"));
        assert_eq!(
            s.git(&["rev-parse", "decide/exemplo", "decide/exemplo~1", "main"]),
            format!("{id}\n{main}{main}")
        );
        assert_eq!(s.last(), "M\ta.toml\n");
        assert_eq!(s.status(), "M  b.toml\n M c.toml\n");
        s.git(&["stash", "-q"]);
        s.git(&["switch", "-q", "-"]);
        assert_eq!(repository.branch().unwrap().as_deref(), Some("main"));
    });
}

#[test]
fn a_refusal_leaves_no_branch() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.script(".git/hooks/pre-commit", "exit 1");
        s.write("a.toml", "edited\n");
        let before = s.everything();
        let outcome = repository.commit(&s.paths(&["a.toml"]), &message(), Some("side"));
        assert!(matches!(outcome, Err(Refusal::Refused { .. })), "{outcome:?}");
        assert_eq!(s.everything(), before);
        s.git(&["switch", "-q", "--detach"]);
        let at = repository.head().unwrap().unwrap();
        repository.commit(&s.paths(&["a.toml"]), &message(), Some("side")).unwrap_err();
        assert_eq!(repository.state().unwrap().head, CheckedOut::Detached(at));
        assert_eq!(s.git(&["for-each-ref"]), before[1]);
    });
}

#[test]
fn names_that_cannot_be() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.git(&["branch", "a"]);
        s.git(&["branch", "b/c"]);
        s.write("a.toml", "edited\n");
        let before = s.everything();
        let refusal = |name| repository.preflight(&s.paths(&["a.toml"]), Some(name)).unwrap_err();
        for name in [
            "",
            "-evil",
            "--upload-pack=x",
            "HEAD",
            "x..y",
            "x y",
            "x.lock",
            "@{-1}",
            "x/",
            "/x",
            "x:y",
            "x\n",
        ] {
            assert!(matches!(refusal(name), Refusal::BranchName { .. }), "{name}");
            repository.commit(&s.paths(&["a.toml"]), &message(), Some(name)).unwrap_err();
        }
        for (name, there) in [("a", "a"), ("a/x", "a"), ("b", "b/c"), ("main", "main")] {
            match refusal(name) {
                Refusal::BranchExists { name } => assert_eq!(name, there),
                other => panic!("{name}: {other:?}"),
            }
        }
        assert_eq!(s.everything(), before);
    });
}

#[test]
fn from_a_detached_head_and_from_nothing() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.git(&["switch", "-q", "--detach"]);
        s.write("a.toml", "edited\n");
        repository.preflight(&s.paths(&["a.toml"]), Some("saved")).unwrap();
        repository.commit(&s.paths(&["a.toml"]), &message(), Some("saved")).unwrap();
        assert_eq!(s.git(&["symbolic-ref", "HEAD"]), "refs/heads/saved\n");
        s.git(&["switch", "-q", "--orphan", "empty"]);
        s.write("n.toml", "new\n");
        assert!(matches!(
            repository.commit(&s.paths(&["n.toml"]), &message(), Some("empty")),
            Err(Refusal::BranchExists { .. })
        ));
        repository.commit(&s.paths(&["n.toml"]), &message(), Some("fresh")).unwrap();
        assert_eq!(s.git(&["rev-list", "--count", "fresh"]), "1\n");
    });
}
