//! What cannot be seen is never told as absent: a sparse checkout, another user's repository, one that cannot be opened, what
//! is staged, a repository without a work tree.

use std::fs;

use crate::fixture::{Register, TODAY};

/// A small partnership with one decision.
fn small(name: &str, id: &str) -> String {
    format!(
        "schema = 1\nname = \"{name}\"\nformality = \"informal\"\nunit = \"zorg\"\nowner = \"Dean\"\nstarts = 2026-01-01\n\
         [[partners]]\nname = \"{name} BV\"\ncountry = \"NL\"\n\n[decisions.2026-01-01-{id}]\ndate = 2026-01-01\n\
         outcome = \"enter\"\nby = \"team\"\nreasons = \"It fits.\"\n"
    )
}

fn two() -> Register {
    Register::new()
        .partnership("zorg/alfa", &small("Alfa", "aaaaaa"))
        .partnership("business/beta", &small("Beta", "bbbbbb"))
        .commit()
}

/// Two partnerships, in a register that was moved to another folder.
fn two_in(folder: &str) -> Register {
    let register = two();
    if folder != "register" {
        let to = if folder.is_empty() { "." } else { folder };
        fs::create_dir_all(register.path(to)).unwrap();
        for name in ["register.toml", "partnerships"] {
            register.git(&["mv", &format!("register/{name}"), &format!("{to}/{name}")]);
        }
        register.git(&["commit", "-qm", "elsewhere"]);
    }
    register
}

#[test]
fn a_sparse_checkout_is_said_by_whatever_reads() {
    let register = two();
    register.git(&["sparse-checkout", "set", "register/partnerships/zorg"]);
    assert!(!register.path("register/partnerships/business/beta.toml").exists());
    for args in [
        &[][..],
        &["list"],
        &["report", "due"],
        &["report", "signals"],
        &["show", "alfa"],
        &["export", "--format", "json"],
        &["history"],
        &["diff"],
        &["check"],
        &["check", "--base", "HEAD"],
    ] {
        let ran = register.run(&[&["--lang", "en"], args].concat());
        assert_eq!(ran.code, 3, "{args:?} {}", ran.err);
        assert!(ran.err.contains("sparse checkout"), "{args:?} {}", ran.err);
    }
    // What is not here is not said to be absent.
    for args in [["show", "beta"], ["history", "beta"], ["why", "beta"], ["guide", "beta"]] {
        let ran = register.run(&[&["--lang", "en"][..], &args].concat());
        assert_eq!(ran.code, 3, "{args:?} {}", ran.err);
        assert!(ran.err.contains("can be read here") && ran.err.contains("sparse checkout"), "{}", ran.err);
    }
    // Nothing was removed, and nothing changed.
    let ran = register.run(&["check", "--base", "HEAD", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (document["errors"].as_u64(), document["dirty"].as_bool()),
        (Some(0), Some(false)),
        "{}",
        ran.out
    );
    let ran = register.run(&["diff", "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["substance"].as_bool(), Some(false), "{}", ran.out);
    // What was committed can all be seen.
    register.run(&["list", "--as-of", "HEAD"]).fine();
    // A part that holds the whole register is no part of it.
    register.git(&["sparse-checkout", "set", "register"]);
    register.run(&["list"]).fine();
    register.run(&["check", "--base", "HEAD"]).fine();
}

#[test]
fn a_file_that_git_was_told_to_pass_over_is_not_removed() {
    let register = two();
    register.git(&["update-index", "--skip-worktree", "register/partnerships/business/beta.toml"]);
    register.run(&["list"]).fine();
    fs::remove_file(register.path("register/partnerships/business/beta.toml")).unwrap();
    for args in [&["list"][..], &["check"], &["check", "--base", "HEAD"], &["diff"], &["show", "beta"]] {
        let ran = register.run(args);
        assert_eq!(ran.code, 3, "{args:?} {}{}", ran.out, ran.err);
        assert!(!ran.out.contains("partnership-removed"), "{}", ran.out);
    }
    // The hint mends it.
    register.git(&["sparse-checkout", "disable"]);
    assert!(register.run(&["list"]).fine().out.contains("Beta"));
}

#[test]
fn without_a_work_tree_the_history_is_audited_and_two_commits_compared() {
    for folder in ["register", "", "deep/er"] {
        let register = two_in(folder);
        let at = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let path = format!("{at}partnerships/zorg/alfa.toml");
        register.git(&["clone", "-q", "--bare", ".", "up.git"]);
        let named: &[&str] = if folder == "deep/er" { &["--register", "deep/er"] } else { &[] };
        let run = |args: &[&str]| {
            let mut command = register.command(&[args, &["--lang", "en"], named].concat());
            register.ran(&command.current_dir(register.path("up.git")).output().unwrap())
        };
        let ran = run(&["audit"]);
        assert_eq!(ran.code, 0, "{folder}: {}{}", ran.out, ran.err);
        assert!(ran.out.contains("nothing was changed and nothing lost"), "{}", ran.out);
        assert!(ran.out.contains("2 files with 2 entries"), "{}", ran.out);
        register.write(&path, &small("Alfa", "aaaaaa").replace("It fits.", "It never did."));
        register.git(&["add", &path]);
        register.git(&["commit", "-qm", "forged"]);
        register.git(&["push", "-q", "up.git", "HEAD:main"]);
        let ran = run(&["audit"]);
        assert!(ran.code == 1 && ran.out.contains(&path), "{}{}", ran.out, ran.err);
        let ran = run(&["diff", "HEAD^..HEAD"]);
        assert!(ran.code == 0 && ran.out.contains("It never did."), "{folder}: {}{}", ran.out, ran.err);
        assert_eq!(run(&["diff"]).code, 3, "there are no files to compare with");
    }
}

#[test]
fn a_repository_of_another_user_is_used_as_git_itself_would() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let register = two();
    if fs::metadata(register.path("register")).unwrap().uid() != 0 {
        return;
    }
    for name in [".", ".git", "register"] {
        chown(register.path(name), Some(1234), Some(1234)).unwrap();
    }
    let root = register.repo();
    let root = root.to_str().unwrap();
    for args in [&[][..], &["list"], &["report", "due"], &["check"], &["audit"], &["history"]] {
        let ran = register.run(&[&["--lang", "en"], args].concat());
        assert_eq!(ran.code, 3, "{args:?} {}", ran.err);
        assert!(ran.err.contains("safe.directory ROOT/repo\n"), "{args:?} names the root: {}", ran.err);
    }
    let above = std::path::Path::new(root).parent().unwrap().to_str().unwrap();
    for trusted in [root, "*", &format!("{above}/*")] {
        register.git(&["config", "--global", "--add", "safe.directory", trusted]);
        register.run(&["audit"]).fine();
        register.run(&["check", "--base", "HEAD"]).fine();
        assert!(register.run(&["list"]).fine().err.is_empty());
        register.git(&["config", "--global", "--unset-all", "safe.directory"]);
        assert_eq!(register.run(&["audit"]).code, 3);
    }
    let from_environment =
        [("GIT_CONFIG_COUNT", "1"), ("GIT_CONFIG_KEY_0", "safe.directory"), ("GIT_CONFIG_VALUE_0", root)];
    let mut command = register.command(&["audit"]);
    let ran = register.ran(&command.envs(from_environment).output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_repository_that_cannot_be_opened_is_said() {
    let register = two();
    register.git(&["config", "core.repositoryFormatVersion", "1"]);
    register.try_git(&["config", "extensions.refStorage", "reftable"]);
    for args in [&[][..], &["list"], &["report", "month"], &["check"], &["audit"]] {
        let ran = register.run(&[&["--lang", "en"], args].concat());
        assert_eq!(ran.code, 3, "{args:?} {}", ran.err);
        assert!(ran.err.contains("reftable"), "{args:?} {}", ran.err);
    }
    let register = two();
    fs::write(register.path(".git/HEAD"), "").unwrap();
    let ran = register.run(&["list"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.out.contains("Alfa"), "what can be shown is shown: {}", ran.out);
}

#[test]
fn what_is_staged_is_checked_and_not_what_stands_on_disk() {
    let register = two();
    let path = "register/partnerships/zorg/alfa.toml";
    let whole = small("Alfa", "aaaaaa");
    register.write(path, &whole.replace("It fits.", "It never did."));
    register.git(&["add", path]);
    register.write(path, &whole);
    register.run(&["check", "--base", "HEAD"]).fine();
    let ran = register.run(&["check", "--staged"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(ran.out.contains("entry-changed"), "{}", ran.out);
    // The other way round: the work tree is broken, and what is staged is not.
    register.git(&["reset", "-q"]);
    register.write(path, "name = \n");
    register.write("register/register.toml", "schema = \n");
    register.run(&["check", "--staged"]).fine();
    assert_eq!(register.run(&["check"]).code, 1);
    // A policy that is staged counts; a file that is taken away does too.
    register.git(&["checkout", "-q", "."]);
    register.git(&["rm", "-q", "--cached", path]);
    let ran = register.run(&["check", "--staged"]);
    assert!(ran.code == 1 && ran.out.contains("partnership-removed"), "{}", ran.out);
    register.git(&["reset", "-q"]);
    let policy = fs::read_to_string(register.path("register/register.toml")).unwrap();
    register.write("register/register.toml", &format!("{policy}bogus = 1\n"));
    register.git(&["add", "register/register.toml"]);
    register.write("register/register.toml", &policy);
    let ran = register.run(&["check", "--staged"]);
    assert!(ran.code == 1 && ran.out.contains("bogus"), "{}", ran.out);
    register.run(&["check", "--staged", "--as-of", "HEAD"]).refuses(2, "--staged");
    // Before the first commit there is nothing to compare with.
    let register = Register::new().partnership("zorg/alfa", &whole);
    register.git(&["add", "--all"]);
    register.run(&["check", "--staged"]).fine();
}

#[test]
fn a_hook_checks_the_index_that_it_is_given() {
    let register = two();
    let path = "register/partnerships/zorg/alfa.toml";
    let program = env!("CARGO_BIN_EXE_partners");
    register.script(".git/hooks/pre-commit", &format!("exec '{program}' --today {TODAY} check --staged"));
    register.write(path, &small("Alfa", "aaaaaa").replace("It fits.", "It never did."));
    let refused = register.git_command(&["commit", "-qm", "x", path]).output().unwrap();
    assert!(!refused.status.success(), "only this commit's own index has it");
    register.write(path, &small("Alfa", "aaaaaa").replace("Dean", "Programme manager"));
    let taken = register.git_command(&["commit", "-qm", "x", path]).output().unwrap();
    assert!(taken.status.success(), "{}", String::from_utf8_lossy(&taken.stderr));
}

#[test]
fn a_server_checks_what_is_pushed_without_a_work_tree() {
    for folder in ["register", "", "deep/er"] {
        let register = two_in(folder);
        register.git(&["clone", "-q", "--bare", ".", "up.git"]);
        let at = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let path = format!("{at}partnerships/zorg/alfa.toml");
        register.write(&path, &small("Alfa", "aaaaaa").replace("It fits.", "It never did."));
        register.git(&["add", &path]);
        register.git(&["commit", "-qm", "forged"]);
        register.git(&["push", "-q", "up.git", "HEAD:refs/heads/proposal"]);
        let named: &[&str] = if folder == "deep/er" { &["--register", "deep/er"] } else { &[] };
        let check = |base: &str, at: &str| {
            let mut command = register.command(&[&["check", "--base", base, "--as-of", at], named].concat());
            register.ran(&command.current_dir(register.path("up.git")).output().unwrap())
        };
        let ran = check("main", "proposal");
        assert_eq!(ran.code, 1, "{folder}: {}{}", ran.out, ran.err);
        assert!(ran.out.contains("entry-changed"), "{}", ran.out);
        assert_eq!(check("main", "main").code, 0);
        assert_eq!(check("nowhere", "main").code, 2);
        assert_eq!(check("main", "nowhere").code, 2);
        // A hook sees what is pushed before it is there.
        let program = env!("CARGO_BIN_EXE_partners");
        let named = named.join(" ");
        let script = format!("exec '{program}' check --base main --as-of \"$3\" {named}");
        register.script("up.git/hooks/update", &script);
        let pushed =
            register.git_command(&["push", "-q", "up.git", "HEAD:refs/heads/second"]).output().unwrap();
        assert!(!pushed.status.success(), "{folder}");
        let pushed =
            register.git_command(&["push", "-q", "up.git", "HEAD~1:refs/heads/third"]).output().unwrap();
        assert!(pushed.status.success(), "{folder}: {}", String::from_utf8_lossy(&pushed.stderr));
    }
}

#[test]
fn a_commit_that_is_not_there_is_a_wrong_request_everywhere() {
    let register = two();
    for args in [
        &["diff", "zzz"][..],
        &["diff", "HEAD..zzz"],
        &["list", "--as-of", "zzz"],
        &["check", "--base", "zzz"],
        &["audit", "--extends", "zzz"],
        &["audit", "--from", "zzz"],
    ] {
        assert_eq!(register.run(args).code, 2, "{args:?}");
    }
    register.git(&["branch", "there"]);
    let ran = register.run(&["monitor", "alfa", "--progress", "x", "--branch", "there"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
}

#[test]
fn what_was_only_announced_is_not_about_to_be_committed() {
    let register = two();
    let path = "register/partnerships/zorg/gamma.toml";
    register.write(path, &small("Gamma", "cccccc"));
    register.git(&["add", "--intent-to-add", path]);
    let ran = register.run(&["check", "--staged", "--format", "json"]).fine();
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!((document["files"].as_u64(), document["errors"].as_u64()), (Some(3), Some(0)), "{}", ran.out);
    // An empty file that is staged is one.
    register.write(path, "");
    register.git(&["add", path]);
    let ran = register.run(&["check", "--staged"]);
    assert!(ran.code == 1 && ran.out.contains("missing-key"), "{}", ran.out);
}

#[test]
fn an_index_that_says_which_files_are_not_checked_out_is_whole_or_nothing_is_told_from_it() {
    let register = two();
    register.git(&["sparse-checkout", "set", "register/partnerships/zorg"]);
    let index = register.path(".git/index");
    let whole = fs::read(&index).unwrap();
    for damaged in [Some(&whole[..100]), Some(b"DIRC"), None] {
        match damaged {
            Some(bytes) => fs::write(&index, bytes).unwrap(),
            None => fs::remove_file(&index).unwrap(),
        }
        for args in [&[][..], &["list"], &["report", "due"], &["check"], &["diff"], &["check", "--staged"]] {
            let ran = register.run(&[&["--lang", "en"], args].concat());
            assert_eq!(ran.code, 3, "{args:?} {}", ran.err);
            assert!(ran.err.contains("cannot read"), "{args:?} {}", ran.err);
        }
    }
    fs::write(&index, &whole).unwrap();
    assert!(register.run(&["list"]).err.contains("sparse checkout"));
}

#[test]
fn a_calendar_of_a_history_that_is_cut_off_is_not_made() {
    let register = two();
    let calendar = ["report", "due", "--format", "ics", "--out", "due.ics"];
    register.run(&calendar).fine();
    let from = format!("file://{}", register.repo().display());
    register.git(&["clone", "-q", "--depth", "1", &from, "cut"]);
    let run = |args: &[&str]| {
        let mut command = register.command(args);
        register.ran(&command.current_dir(register.path("cut")).output().unwrap())
    };
    let ran = run(&calendar);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert!(ran.err.contains("--unshallow") && !register.path("cut/due.ics").exists(), "{}", ran.err);
    assert_eq!(run(&["report", "due"]).code, 0, "a list of the same takes nothing from the past");
    // Without a repository there is no past.
    let alone = Register::without_repository().partnership("zorg/alfa", &small("Alfa", "aaaaaa"));
    alone.run(&calendar).fine();
}
