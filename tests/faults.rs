//! The catalogue of everything that can be said: each fault folder is checked in both languages, and the whole output is
//! what stands beside it. `BLESS=1` writes what is said now.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fixture::program::differs;

fn folders() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(all).unwrap().map(|it| it.unwrap().path()).collect();
    folders.sort();
    folders
}

/// What `check` prints of a register, and its exit code. A fault of a change has a base beside it, which is committed.
fn said(folder: &Path, lang: &str) -> String {
    let changed = folder.join("base").is_dir().then(|| change(folder));
    let mut check = Command::new(env!("CARGO_BIN_EXE_partners"));
    check.args(["check", "--register", "register", "--today", "2026-12-01", "--lang", lang]);
    if changed.is_some() {
        check.args(["--base", "HEAD"]);
    }
    let output = check
        .current_dir(changed.as_ref().map_or(folder, |it| it.path()))
        .env_remove("PARTNERS_REGISTER")
        .env_remove("PARTNERS_TODAY")
        .output()
        .unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    format!("{}exit code {}\n", String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

/// A repository with the base in its one commit, and the register in its work tree.
fn change(folder: &Path) -> tempfile::TempDir {
    let repo = tempfile::tempdir().unwrap();
    let put = |side: &str| {
        let register = repo.path().join("register");
        let _ = std::fs::remove_dir_all(&register);
        for entry in walkdir::WalkDir::new(folder.join(side)) {
            let entry = entry.unwrap();
            let to = register.join(entry.path().strip_prefix(folder.join(side)).unwrap());
            if entry.file_type().is_dir() {
                std::fs::create_dir_all(to).unwrap();
            } else {
                std::fs::copy(entry.path(), to).unwrap();
            }
        }
    };
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        for (name, value) in [("NAME", "Ann"), ("EMAIL", "ann@example.org"), ("DATE", "2026-11-01T12:00:00Z")]
        {
            git.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
        }
        let config = [("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1")];
        let ran = git.current_dir(repo.path()).envs(config).args(args).output().unwrap();
        assert!(ran.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    };
    put("base");
    git(&["init", "-q", "--initial-branch=main"]);
    git(&["add", "--all"]);
    git(&["commit", "-qm", "base"]);
    put("register");
    repo
}

#[test]
fn every_fault_is_said_as_it_stands_beside_it() {
    let mut wrong = Vec::new();
    for folder in folders() {
        for lang in ["nl", "en"] {
            let expected = folder.join(format!("expected.{lang}.txt"));
            let said = said(&folder, lang);
            if differs(&expected, &said) {
                wrong.push(format!("{}\n{said}", expected.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "BLESS=1 cargo test --test main faults:: writes:\n{}", wrong.join("\n"));
}

#[test]
fn every_fault_folder_says_its_own_rule_in_both_languages() {
    for folder in folders() {
        let rule = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let [nl, en] = ["nl", "en"].map(|lang| said(&folder, lang));
        assert!(nl.contains(&format!("[{rule}]")) && en.contains(&format!("[{rule}]")), "{rule}\n{en}");
        assert_ne!(nl, en, "{rule}");
    }
}
