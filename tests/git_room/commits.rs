//! A commit holds exactly its files, and is made as the user's own git makes it.

use std::fs;
use std::process::Command;

use partners::git::{Message, Refusal, trailers};

use super::sandbox::{message, not_checked, sandboxed};

#[test]
fn exactly_these_files_whatever_else_is_going_on() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "one\ntwo\nthree\n");
        s.write("new/n.toml", "new\n");
        s.write("b.toml", "staged\ntwo\n");
        s.git(&["add", "b.toml"]);
        s.write("b.toml", "staged\nedited\n");
        s.write("c.toml", "edited\n");
        s.write("staged.txt", "staged\n");
        s.git(&["add", "staged.txt"]);
        s.write("loose.txt", "untracked\n");
        let staged = s.git(&["diff", "--cached", "--", "b.toml", "staged.txt"]);
        let id = s.commit(&repository, &["a.toml", "new/n.toml"]).unwrap();
        assert_eq!(s.git(&["rev-parse", "HEAD"]).trim(), id.as_str());
        assert_eq!(s.last(), "M\ta.toml\nA\tnew/n.toml\n");
        assert_eq!(s.status(), "MM b.toml\n M c.toml\nA  staged.txt\n?? loose.txt\n");
        assert_eq!(s.git(&["diff", "--cached"]), staged);
        assert_eq!(s.read("b.toml"), "staged\nedited\n");
        assert_eq!(
            s.git(&["log", "-1", "--format=%B%an %ae %aI %cI"]),
            format!(
                "{}Ann ann@example.org 2024-06-12T10:00:00+02:00 2024-06-13T10:00:00+02:00\n",
                message().text()
            )
        );
        assert_eq!(repository.trailers_of(&id).unwrap(), message().trailers());
        s.git(&["fsck", "--strict"]);
    });
}

#[test]
fn removed_and_renamed_files() {
    sandboxed!(|s| {
        let repository = s.with_three();
        fs::remove_file(s.path("a.toml")).unwrap();
        fs::rename(s.path("b.toml"), s.path("d.toml")).unwrap();
        s.commit(&repository, &["a.toml", "b.toml", "d.toml"]).unwrap();
        assert_eq!(s.last(), "D\ta.toml\nD\tb.toml\nA\td.toml\n");
        s.git(&["mv", "c.toml", "e.toml"]);
        s.commit(&repository, &["c.toml", "e.toml"]).unwrap();
        assert_eq!(s.last(), "D\tc.toml\nA\te.toml\n");
        assert_eq!(s.status(), "");
    });
}

#[test]
fn names_are_names_and_not_patterns_or_options() {
    sandboxed!(["GIT_ICASE_PATHSPECS" = "1"], |s| {
        let repository = s.with_three();
        for name in ["*.toml", "-a.toml", ":(top)x.toml", "x y\t.toml", "A.toml"] {
            s.write(name, "odd\n");
        }
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["*.toml", "-a.toml", ":(top)x.toml", "x y\t.toml"]).unwrap();
        assert_eq!(s.last().lines().count(), 4);
        assert_eq!(s.status(), " M a.toml\n?? A.toml\n");
    });
}

#[test]
fn thousands_of_files_at_once() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let long = "x".repeat(180);
        let names: Vec<_> =
            (0..1_500).map(|n| s.write(&format!("register/{long}-{n}.toml"), "one\n")).collect();
        repository.commit(&names, &message(), None).unwrap();
        assert_eq!(s.last().lines().count(), 1_500);
    });
}

#[test]
fn the_first_commit() {
    sandboxed!(|s| {
        s.git(&["init", "-q"]);
        let repository = s.open();
        s.write("a.toml", "one\n");
        s.write("other.txt", "other\n");
        s.git(&["add", "other.txt"]);
        assert_eq!(repository.head().unwrap(), None);
        assert_eq!(repository.branch().unwrap().as_deref(), Some("main"));
        s.commit(&repository, &["a.toml"]).unwrap();
        assert_eq!(s.git(&["ls-tree", "--name-only", "HEAD"]), "a.toml\n");
        assert_eq!(s.status(), "A  other.txt\n");
    });
}

#[test]
fn hooks_run_and_may_add_to_the_message() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.script(".git/hooks/pre-commit", "git diff --cached --name-only > ran");
        s.script(".git/hooks/commit-msg", "echo 'Signed-off-by: Ann <ann@example.org>' >> \"$1\"");
        s.write("a.toml", "edited\n");
        let id = s.commit(&repository, &["a.toml"]).unwrap();
        assert_eq!(s.read("ran"), "a.toml\n");
        let found = trailers(&s.git(&["log", "-1", "--format=%B"]));
        assert_eq!(found.last().unwrap().0, "Signed-off-by");
        assert_eq!(repository.trailers_of(&id).unwrap(), found);
    });
}

#[test]
fn signing_is_done_when_the_user_asked_for_it() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let key = s.root.join("key");
        let made =
            Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-f"]).arg(&key).status();
        if !made.is_ok_and(|status| status.success()) {
            not_checked("signing (no ssh-keygen)");
            return;
        }
        s.git(&["config", "gpg.format", "ssh"]);
        s.git(&["config", "user.signingKey", key.to_str().unwrap()]);
        s.git(&["config", "commit.gpgSign", "true"]);
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["a.toml"]).unwrap();
        assert!(s.git(&["cat-file", "commit", "HEAD"]).contains("gpgsig"));
        fs::remove_file(&key).unwrap();
        s.write("a.toml", "again\n");
        let before = s.everything();
        assert!(matches!(s.commit(&repository, &["a.toml"]), Err(Refusal::Refused { .. })));
        assert_eq!(s.everything(), before);
    });
}

#[test]
fn everything_is_asked_to_reach_the_disk() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.script(".git/hooks/pre-commit", "git config core.fsync > ran");
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["a.toml"]).unwrap();
        assert_eq!(s.read("ran"), "committed,loose-object,reference,index\n");
    });
}

#[test]
fn the_environment_of_another_git_does_not_lead_astray() {
    let elsewhere = tempfile::tempdir().unwrap();
    let at = |name: &str| elsewhere.path().join(name).to_str().unwrap().to_owned();
    sandboxed!(
        [
            "GIT_DIR" = at(".git"),
            "GIT_INDEX_FILE" = at("index"),
            "GIT_WORK_TREE" = at(""),
            "GIT_PREFIX" = "x/"
        ],
        |s| {
            let elsewhere = std::path::PathBuf::from(std::env::var("GIT_WORK_TREE").unwrap());
            let made = Command::new("git").args(["init", "-q"]).status().unwrap();
            assert!(made.success() && elsewhere.join(".git/HEAD").exists());
            let repository = s.with_three();
            assert_eq!(repository.root().canonicalize().unwrap(), s.repo());
            s.write("a.toml", "edited\n");
            repository.preflight(&s.paths(&["a.toml"]), None).unwrap();
            let id = s.commit(&repository, &["a.toml"]).unwrap();
            assert_eq!(s.git(&["rev-parse", "HEAD"]).trim(), id.as_str());
            assert_eq!(repository.commits_of(&s.path("a.toml")).unwrap().len(), 2);
            assert!(!elsewhere.join("index").exists());
        }
    );
}

#[test]
fn the_same_again_is_said_to_be_nothing() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.script(".git/hooks/pre-commit", "touch ran");
        let before = s.everything();
        assert!(matches!(s.commit(&repository, &["a.toml"]), Err(Refusal::NothingToCommit)));
        assert_eq!(s.everything(), before);
        assert!(!s.path("ran").exists());
        s.write("a.toml", "edited\n");
        let trailers = [("Entry", "2024-06-12-4f7k2m"), ("Partners-Command", "add")];
        let other = Message::new("add: exemplo", &trailers).unwrap();
        repository.commit(&s.paths(&["a.toml", "b.toml"]), &other, None).unwrap();
        assert_eq!(s.last(), "M\ta.toml\n");
    });
}
