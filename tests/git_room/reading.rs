//! What is read of a repository is true, and reading starts no program that its configuration names.

use partners::git::CommitTime;

use super::sandbox::sandboxed;

#[test]
fn clean_is_said_of_bytes() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let clean = |name: &str| repository.is_path_clean(&s.path(name)).unwrap();
        assert!(clean("a.toml") && clean("nowhere.toml") && clean("nowhere/at/all.toml"));
        s.write("a.toml", "one\r\ntwo\r\n");
        assert!(clean("a.toml"));
        s.git(&["update-index", "--assume-unchanged", "b.toml"]);
        s.git(&["update-index", "--skip-worktree", "c.toml"]);
        s.write("b.toml", "tampered\n");
        std::fs::remove_file(s.path("c.toml")).unwrap();
        s.write("n.toml", "new\n");
        assert!(!clean("b.toml") && !clean("c.toml") && !clean("n.toml"));
        std::fs::remove_file(s.path("a.toml")).unwrap();
        std::os::unix::fs::symlink("b.toml", s.path("a.toml")).unwrap();
        assert!(!clean("a.toml"));
    });
}

#[test]
fn dirty_is_said_of_a_folder() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("register/p.toml", "one\n");
        s.write("register[1]/p.toml", "one\n");
        s.git(&["add", "."]);
        s.git(&["commit", "-qm", "more"]);
        let dirty = |name: &str| repository.is_dirty(&s.path(name)).unwrap();
        s.write("a.toml", "edited\n");
        s.write("register[1]/n.toml", "new\n");
        assert!(dirty("") && dirty("register[1]") && !dirty("register"));
        s.write("register/p.toml", "one\r\n");
        assert!(!dirty("register"));
        s.write("register/p.toml", "two\n");
        assert!(dirty("register"));
        assert!(!repository.is_staged_differently(&s.path("register/p.toml")).unwrap());
        s.git(&["add", "register/p.toml"]);
        s.write("register/p.toml", "one\n");
        assert!(dirty("register"));
        assert!(repository.is_staged_differently(&s.path("register/p.toml")).unwrap());
        s.git(&["reset", "-q"]);
        assert!(!dirty("register"));
        s.write("register/sub/n.toml", "new\n");
        assert!(dirty("register"));
    });
}

#[test]
fn the_commits_of_one_file() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "edited\n");
        s.git(&["commit", "-qam", "second \u{1b}[31m \u{202e}", "--author=\u{e9}ve\tx <e@example.org>"]);
        s.write("b.toml", "edited\n");
        s.git(&["commit", "-qam", "elsewhere"]);
        let found = repository.commits_of(&s.path("a.toml")).unwrap();
        let subjects: Vec<_> = found.iter().map(|commit| commit.subject.as_str()).collect();
        assert_eq!(subjects, ["second \u{1b}[31m \u{202e}", "three"]);
        assert_eq!(found[0].author, "\u{e9}ve\tx");
        assert_eq!(found[0].written, Some(CommitTime { seconds: 1_718_179_200, offset: 120 }));
        assert_eq!(found[0].committed, Some(CommitTime { seconds: 1_718_265_600, offset: 120 }));
        assert_eq!(found[1].id.as_str(), s.git(&["rev-parse", "HEAD~2"]).trim());
        assert_eq!(repository.commits_of(&s.path("nowhere.toml")).unwrap(), []);
        assert_eq!(repository.commits_of(&s.path("*.toml")).unwrap(), []);
    });
}

#[test]
fn an_empty_repository_has_no_history() {
    sandboxed!(|s| {
        s.git(&["init", "-q"]);
        assert_eq!(s.open().commits_of(&s.path("a.toml")).unwrap(), []);
    });
}

#[test]
fn a_hostile_configuration_starts_nothing() {
    let told = "sh -c 'touch $HOME/fired'";
    sandboxed!(["GIT_EXTERNAL_DIFF" = told, "GIT_PAGER" = told, "GIT_SSH_COMMAND" = told], |s| {
        let canary = s.script("../canary", "touch \"$HOME/fired\"; cat");
        let repository = s.with_three();
        let canary = canary.canonicalize().unwrap();
        let canary = canary.to_str().unwrap();
        for key in
            ["core.fsmonitor", "core.pager", "pager.log", "diff.external", "gpg.program", "gpg.ssh.program"]
        {
            s.git(&["config", key, canary]);
        }
        for key in ["core.editor", "core.sshCommand", "diff.x.textconv", "diff.x.command", "filter.x.clean"] {
            s.git(&["config", key, canary]);
        }
        s.git(&["config", "log.showSignature", "true"]);
        s.script(".git/hooks/post-index-change", "touch \"$HOME/fired\"");
        s.script(".git/hooks/reference-transaction", "touch \"$HOME/fired\"");
        s.write(".gitattributes", "* diff=x filter=x\n");
        s.write("a.toml", "edited\n");
        // The canary does sing when git is simply asked.
        s.git(&["status"]);
        std::fs::remove_file(s.root.join("fired")).unwrap();
        repository.state().unwrap();
        assert!(repository.is_dirty(&s.repo()).unwrap());
        assert!(!repository.is_path_clean(&s.path("a.toml")).unwrap());
        assert_eq!(repository.commits_of(&s.path("a.toml")).unwrap().len(), 1);
        assert!(!s.root.join("fired").exists());
    });
}
