//! `doctor`: each thing that can be wrong with git around a register is named, with the command that mends it, and the
//! command does.

use std::fs;
use std::process::Command;

use super::office::{Advisor, Office};

/// What it says of one thing: how it stands, and the command, if any.
fn said(advisor: &Advisor, check: &str) -> (String, Option<String>) {
    let ran = advisor.run(&["doctor", "--format", "json"]);
    let facts: serde_json::Value =
        serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}{}", ran.out, ran.err));
    assert_eq!(facts["format"], "partners.doctor/1");
    let item = facts["items"].as_array().unwrap().iter().find(|it| it["check"] == check).unwrap();
    (item["state"].as_str().unwrap().to_owned(), item["command"].as_str().map(str::to_owned))
}

/// It is to be mended, by this command, which is then run; and is fine.
#[track_caller]
fn is_mended(advisor: &Advisor, check: &str, command: &str) {
    advisor.run(&["doctor"]).ends(1, &[command, "to fix"]);
    assert_eq!(said(advisor, check), ("mend".to_owned(), Some(command.to_owned())));
    shell(advisor, command);
    assert_eq!(said(advisor, check), ("fine".to_owned(), None));
}

fn shell(advisor: &Advisor, command: &str) {
    let tool = std::path::Path::new(env!("CARGO_BIN_EXE_partners")).parent().unwrap();
    let path = format!("{}:{}", tool.display(), std::env::var("PATH").unwrap());
    let mut sh = Command::new("sh");
    let like = advisor.command(&[]);
    sh.args(["-c", command]).current_dir(advisor.folder());
    for (name, value) in like.get_envs() {
        match value {
            Some(value) => sh.env(name, value),
            None => sh.env_remove(name),
        };
    }
    let ran = sh.env("PATH", path).env("PARTNERS_REGISTER", advisor.path("")).output().unwrap();
    assert!(ran.status.success(), "{command}: {}", String::from_utf8_lossy(&ran.stderr));
}

/// A command with places as they are.
fn there(office: &Office, command: &str) -> String {
    command.replace("ROOT", &office.root().display().to_string())
}

#[test]
fn a_sound_clone_is_said_to_be_so() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let ran = ann.run(&["doctor"]).fine();
    let version = ann.git(&["version"]).replace("git version ", "");
    let program = env!("CARGO_BIN_EXE_partners");
    let expected = format!(
        "fine  git          version {version}\
         fine  repository   can be used; commits have names of 40 digits
fine  place        ROOT/ann
fine  state        on branch main, and nothing is half done
fine  who you are  ann <ann@example.org>
fine  signing      commits are not signed, nor need they be
fine  hooks        none
fine  merging      by entry and key, by {program}
fine  which files  git merges the register's files by entry and key
fine  line ends    git leaves the register's line ends as they are
fine  history      whole
fine  contents     all of it was fetched
fine  files        all of them are checked out
fine  work trees   only this one
fine  capitals     git knows how this disk deals with capitals
fine  sharing      with `partners sync`
fine  register     register.toml can be read, and the branch that counts (main) is there
everything is in order
"
    );
    assert_eq!(ran.out, expected);
    ann.run(&["--lang", "nl", "doctor"]).ends(0, &["goed", "wie u bent", "alles is in orde"]);
}

#[test]
fn what_is_wrong_is_mended_by_the_command_that_it_names() {
    let office = Office::new();
    let ann = office.newcomer("ann");
    is_mended(&ann, "merge-driver", "partners init --merge-driver");
    ann.git(&["config", "merge.partners.driver", "true"]);
    is_mended(&ann, "merge-driver", "partners init --merge-driver");
    ann.git(&["rm", "-q", "register/.gitattributes"]);
    ann.git(&["commit", "-qm", "gone"]);
    let line = "printf '\\n%s\\n' '*.toml -text merge=partners' >> register/.gitattributes && git add register/.gitattributes && \
        git commit -m 'Merge by entry' register/.gitattributes";
    assert_eq!(said(&ann, "line-ends").0, "mend");
    is_mended(&ann, "attribute", line);
    assert_eq!(said(&ann, "line-ends").0, "fine");
    ann.git(&["sparse-checkout", "set", "elsewhere", "register"]);
    is_mended(&ann, "files", "git sparse-checkout disable");
    ann.git(&["config", "core.ignoreCase", "true"]);
    is_mended(&ann, "capitals", "git config core.ignoreCase false");
    ann.git(&["branch", "-m", "main", "other"]);
    ann.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    is_mended(&ann, "register", "git branch main");
    fs::write(ann.folder().join(".git/index.lock"), "").unwrap();
    assert_eq!(said(&ann, "state"), ("mend".to_owned(), Some("rm ROOT/ann/.git/index.lock".to_owned())));
    shell(&ann, &format!("rm {}", ann.folder().join(".git/index.lock").display()));
    ann.git(&["switch", "-q", "--detach"]);
    is_mended(&ann, "state", "git switch main");
    ann.git(&["config", "commit.gpgSign", "true"]);
    ann.git(&["config", "gpg.format", "ssh"]);
    is_mended(&ann, "signing", "git config --global user.signingKey ~/.ssh/id_ed25519.pub");
}

#[test]
fn what_is_worth_knowing_is_no_fault() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let gone = office.root().join("beside");
    ann.git(&["worktree", "add", "-q", gone.to_str().unwrap(), "-b", "beside"]);
    ann.run(&["doctor"]).ends(0, &["also: beside"]);
    fs::remove_dir_all(&gone).unwrap();
    assert_eq!(said(&ann, "work-trees"), ("note".to_owned(), Some("git worktree prune".to_owned())));
    fs::create_dir_all(ann.folder().join(".git/hooks")).unwrap();
    fs::write(ann.folder().join(".git/hooks/pre-commit"), "#!/bin/sh\n").unwrap();
    let (state, command) = said(&ann, "hooks");
    assert_eq!(state, "note");
    shell(&ann, &command.unwrap());
    ann.run(&["doctor"]).ends(0, &["these run when something is committed or shared: pre-commit"]);
    ann.git(&["remote", "remove", "origin"]);
    ann.run(&["doctor"]).ends(0, &["no address to share with yet"]);
}

#[test]
fn a_clone_that_lacks_a_part_is_told_how_to_get_it() {
    let office = Office::new();
    let ann = office.advisor("ann");
    for (name, flag, check, command) in [
        ("shallow", "--depth=1", "history", "git fetch --unshallow"),
        ("partial", "--filter=blob:none", "contents", "git fetch --refetch --no-filter origin"),
    ] {
        let folder = office.root().join(name);
        ann.git(&["-C", office.forge().to_str().unwrap(), "config", "uploadpack.allowFilter", "true"]);
        let forge = format!("file://{}", office.forge().display());
        if name == "shallow" {
            ann.change("register.toml", &[("Hogeschool Voorbeeld", "Hogeschool Ander Voorbeeld")]);
            ann.commit("another");
            ann.git(&["push", "-q"]);
        }
        ann.git(&["clone", "-q", flag, &forge, folder.to_str().unwrap()]);
        let there = ann.at(folder);
        assert_eq!(said(&there, check), ("mend".to_owned(), Some(command.to_owned())));
        there.run(&["doctor"]).ends(1, &[command]);
    }
}

#[test]
fn what_cannot_be_asked_is_never_fine() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let mut command = ann.command(&["doctor"]);
    let ran = ann.ran(&command.env("PATH", "/nowhere").output().unwrap());
    ran.ends(3, &["the program git was not found", "git-scm.com"]);
    let folder = office.root().join("reftable");
    ann.git(&["init", "-q", "--ref-format=reftable", folder.to_str().unwrap()]);
    let there = ann.at(folder);
    there.write("register.toml", &ann.read("register.toml"));
    there.run(&["doctor"]).ends(3, &["refs migrate --ref-format=files", "the rest cannot be looked at"]);
    let command = said(&there, "repository").1.unwrap();
    assert_eq!(command, "git -C ROOT/reftable/register refs migrate --ref-format=files");
    let bare = ann.at(office.root().join("no repository"));
    bare.write("register.toml", &ann.read("register.toml"));
    bare.run(&["doctor"]).ends(1, &["git init '"]);
    let cloud = ann.at(office.root().join("OneDrive - Hogeschool/register"));
    ann.git(&["clone", "-q", office.forge().to_str().unwrap(), cloud.folder().to_str().unwrap()]);
    cloud.run(&["doctor"]).ends(1, &["kept in step between machines", "git clone '"]);
}

#[test]
fn an_index_that_only_git_reads_hinders_nobody() {
    let sparse = "git sparse-checkout set --cone --sparse-index register";
    for setup in [
        "git config core.splitIndex true && git update-index --split-index",
        sparse,
        "git update-index --index-version 4",
        "git config core.untrackedCache true && git update-index --untracked-cache",
        "git config core.splitIndex true && git update-index --index-version 4 --split-index",
    ] {
        let office = Office::new();
        let ann = office.advisor("ann");
        fs::create_dir(ann.folder().join("elsewhere")).unwrap();
        fs::write(ann.folder().join("elsewhere/a.txt"), "a").unwrap();
        ann.git(&["add", "elsewhere"]);
        ann.git(&["commit", "--quiet", "-m", "elsewhere"]);
        shell(&ann, setup);
        fs::write(ann.folder().join("new.txt"), "new").unwrap();
        ann.git(&["add", "--intent-to-add", "new.txt"]);
        let before = ann.git(&["status", "--porcelain"]);
        let ran = ann.run(&["doctor"]);
        assert!(
            ran.out.contains("git merges the register's files by entry and key"),
            "{setup}: {}{}",
            ran.out,
            ran.err
        );
        ann.run(&["list"]).fine();
        ann.run(&["check"]).fine();
        // Of what is not checked out, nobody can say which ids are taken: nothing is written then, and it is said why.
        if setup == sparse {
            continue;
        }
        ann.run(&["signal", "exemplo", "--from", "staff", "--summary", "Something"]).fine();
        assert_eq!(ann.git(&["status", "--porcelain"]), before, "{setup}");
        ann.run(&["undo"]).fine();
        assert_eq!(ann.git(&["status", "--porcelain"]), before, "{setup}");
        ann.git(&["fsck", "--strict"]);
    }
}

#[test]
fn a_damaged_index_is_named_and_all_else_is_looked_at() {
    let office = Office::new();
    let ann = office.advisor("ann");
    fs::write(ann.folder().join(".git/index"), "no index").unwrap();
    let ran = ann.run(&["doctor"]);
    ran.ends(1, &["what git keeps ready for the next commit cannot be read", "who you are", "history"]);
    let (state, command) = said(&ann, "index");
    assert_eq!(state, "mend");
    shell(&ann, &there(&office, &command.unwrap()));
    ann.run(&["doctor"]).fine();
    assert_eq!(ann.git(&["status", "--porcelain", "--untracked-files=no"]), "");
}

#[test]
fn what_was_left_lying_about_is_named_with_what_to_do() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let items = |advisor: &Advisor| {
        let ran = advisor.run(&["doctor", "--format", "json"]);
        let facts: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        let all = facts["items"].as_array().unwrap().clone();
        all.into_iter().filter(|it| it["check"] == "left-over").collect::<Vec<_>>()
    };
    assert_eq!(items(&ann), Vec::<serde_json::Value>::new());
    let git = ann.folder().join(".git");
    fs::create_dir_all(git.join("partners")).unwrap();
    let draft = |verb: &str, subject: &str| {
        let text =
            format!("partners-draft\t1\nverb\t{verb}\nsubject\t{subject}\nanswer\tsummary/\tprose\tIets\n");
        fs::write(git.join(format!("partners/{verb}-{subject}.draft")), text).unwrap();
    };
    // A process with this number cannot be.
    fs::write(git.join("partners/.partners-tmp-4194305-a"), "x").unwrap();
    fs::write(ann.path("partnerships/zorg/.partners-tmp-4194305-b"), "x").unwrap();
    fs::write(git.join("config.lock"), "").unwrap();
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(3600);
    fs::File::options().write(true).open(git.join("config.lock")).unwrap().set_modified(old).unwrap();
    fs::write(git.join("packed-refs.lock"), "").unwrap();
    draft("signal", "exemplo");
    draft("signal", "verdwenen");
    let found = items(&ann);
    let said: Vec<&str> = found.iter().map(|it| it["says"].as_str().unwrap()).collect();
    assert_eq!(said.len(), 3, "{said:?}");
    assert!(said[0].contains("4194305-a") && said[0].contains("4194305-b"), "{said:?}");
    assert!(said[1].contains("config.lock") && !said[1].contains("packed-refs"), "{said:?}");
    assert!(said[2].contains("signal-verdwenen.draft") && !said[2].contains("exemplo"), "{said:?}");
    for it in &found {
        assert_eq!(it["state"], "note");
        shell(&ann, &there(&office, it["command"].as_str().unwrap()));
    }
    assert!(git.join("partners/signal-exemplo.draft").exists() && git.join("packed-refs.lock").exists());
    // What somebody typed is shown by the command that is offered, and is theirs to remove.
    let left = items(&ann);
    assert_eq!((left.len(), &left[0]), (1, &found[2]));
    fs::remove_file(git.join("partners/signal-verdwenen.draft")).unwrap();
    assert_eq!(items(&ann), Vec::<serde_json::Value>::new());
}
