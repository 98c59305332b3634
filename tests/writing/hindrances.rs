//! A world that does not cooperate: git in the middle of something, nobody known, a disk that is full or not one's own.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use super::saboteur::{FILE, SIGNAL, leaves_all};
use crate::fixture::{INFORMAL, Register};

#[test]
fn a_repository_in_the_middle_of_something() {
    let register = Register::with_two();
    register.git(&["checkout", "-q", "--detach"]);
    let before = register.everything_detached();
    register.run(&SIGNAL).refuses(3, "no branch is checked out");
    assert_eq!(register.everything_detached(), before);
    register.git(&["checkout", "-q", "main"]);
    register.git(&["checkout", "-q", "-b", "other"]);
    let register = register.file("t.txt", "one\n").commit();
    register.git(&["checkout", "-q", "main"]);
    let register = register.file("t.txt", "two\n").commit();
    assert!(!register.try_git(&["merge", "other"]).status.success());
    leaves_all(&register, &SIGNAL, 3, "a `git merge` was begun in this repository and not finished");
    register.git(&["merge", "--abort"]);
    assert!(!register.try_git(&["rebase", "other"]).status.success());
    let before = register.everything_detached();
    register.run(&SIGNAL).refuses(3, "a `git rebase` was begun");
    assert_eq!(register.everything_detached(), before);
    register.git(&["rebase", "--abort"]);
    register.run(&SIGNAL).fine();
}

#[test]
fn no_identity_no_git_no_lock() {
    let register = Register::with_two();
    fs::write(register.home().join(".gitconfig"), "[user]\nuseConfigOnly = true\n").unwrap();
    leaves_all(&register, &SIGNAL, 3, "git does not know yet who");
    fs::write(register.home().join(".gitconfig"), "[user]\nname = Ann\nemail = ann@example.org\n").unwrap();
    let before = register.everything();
    register.run_with("PATH", "/nonexistent", &SIGNAL).refuses(3, "the program git was not found");
    assert_eq!(register.everything(), before);
    register.run_with("PATH", "/nonexistent", &[&SIGNAL[..], &["--no-commit"]].concat()).fine();
    register.git(&["checkout", "-q", "."]);
    register.write(".git/index.lock", "");
    let ran =
        register.run(&SIGNAL).refuses(3, "another git program is busy: ROOT/repo/.git/index.lock exists");
    assert!(ran.err.contains("remove that file"), "{}", ran.err);
    fs::remove_file(register.path(".git/index.lock")).unwrap();
    assert_eq!(register.everything(), before);
    register.run(&SIGNAL).fine();
}

/// As another user, who may read and not write; skipped when that cannot be arranged.
#[test]
fn a_folder_that_may_not_be_written_or_read() {
    let register = Register::with_two();
    let as_nobody = |args: &[&str]| {
        let inner = register.command(args);
        let mut command = register.command(&[]);
        let mut outer = std::process::Command::new("setpriv");
        outer
            .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
            .arg(inner.get_program())
            .args(inner.get_args());
        for (name, value) in command.env("GIT_TEST_ASSUME_DIFFERENT_OWNER", "0").get_envs() {
            match value {
                Some(value) => outer.env(name, value),
                None => outer.env_remove(name),
            };
        }
        outer.current_dir(register.repo()).stdin(Stdio::null()).output().ok().map(|it| register.ran(&it))
    };
    fs::set_permissions(register.home(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(
        register.home().join(".gitconfig"),
        format!("[user]\nname = A\nemail = a@b.c\n[safe]\ndirectory = {}\n", register.repo().display()),
    )
    .unwrap();
    let can = as_nobody(&["--version"]).is_some_and(|ran| ran.code == 0);
    if !can {
        not_checked("another user (no setpriv, or no reach)");
        return;
    }
    let before = register.everything();
    for args in [&SIGNAL[..], &[&SIGNAL[..], &["--no-commit"]].concat()] {
        let ran = as_nobody(args).unwrap();
        assert!(
            ran.code == 3 && ran.out.is_empty() && ran.err.starts_with("error: "),
            "{args:?}: {} {}{}",
            ran.code,
            ran.out,
            ran.err
        );
    }
    fs::set_permissions(register.path(FILE), fs::Permissions::from_mode(0o000)).unwrap();
    let ran = as_nobody(&SIGNAL).unwrap();
    assert!(matches!(ran.code, 2 | 3) && ran.err.contains("exemplo"), "{} {}", ran.code, ran.err);
    fs::set_permissions(register.path("register/register.toml"), fs::Permissions::from_mode(0o000)).unwrap();
    let checked = as_nobody(&["check", "--lang", "en"]).unwrap();
    assert!(checked.code == 3 && checked.out.contains("--> register/register.toml:1:1"), "{}", checked.out);
    let listed = as_nobody(&["list", "--lang", "en"]).unwrap();
    assert!(listed.code == 3 && listed.out.contains("gastcolleges"), "{}{}", listed.out, listed.err);
    assert!(listed.err.contains("register/register.toml"), "{}", listed.err);
    as_nobody(&["--lang", "en"].iter().chain(&SIGNAL).copied().collect::<Vec<_>>())
        .unwrap()
        .refuses(3, "register.toml cannot be read");
    for name in [FILE, "register/register.toml"] {
        fs::set_permissions(register.path(name), fs::Permissions::from_mode(0o644)).unwrap();
    }
    assert_eq!(register.everything(), before);
}

/// Only for root, who can mount a tiny disk.
#[test]
fn a_full_disk_leaves_the_old_file_whole() {
    let register = Register::with_two();
    let disk = register.path("register/partnerships/klein");
    fs::create_dir_all(&disk).unwrap();
    let mount = |args: &[&str]| {
        std::process::Command::new(args[0])
            .args(&args[1..])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|it| it.success())
    };
    if !mount(&["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.to_str().unwrap()]) {
        not_checked("a full disk (cannot mount one)");
        return;
    }
    let register = register.partnership("klein/vol", &INFORMAL.replace("1nf0rm", "k1e1n0")).commit();
    let old = register.read("register/partnerships/klein/vol.toml");
    let long = "x".repeat(100_000);
    let ran = register.run(&["signal", "vol", "--from", "staff", "--summary", &long]);
    let left: Vec<_> = fs::read_dir(&disk).unwrap().map(|it| it.unwrap().file_name()).collect();
    let (now, status) =
        (register.read("register/partnerships/klein/vol.toml"), register.git(&["status", "--porcelain"]));
    assert!(mount(&["umount", disk.to_str().unwrap()]));
    assert!(
        ran.code == 3 && ran.err.contains("klein/vol.toml could not be written"),
        "{} {}",
        ran.code,
        ran.err
    );
    assert_eq!((now, status, left), (old, String::new(), vec!["vol.toml".into()]));
}

/// Says loudly that something could not be tested here: past the test runner, which shows a success nothing.
fn not_checked(what: &str) {
    use std::io::Write as _;
    std::io::stderr().write_all(format!("NOT CHECKED: {what}\n").as_bytes()).unwrap();
}

#[test]
fn nothing_is_recorded_by_rules_that_cannot_be_read() {
    let register = Register::with_two();
    let policy = register.read("register/register.toml");
    register.write("register/register.toml", &format!("{policy}x = \n"));
    let before = register.read("register/partnerships/zorg/exemplo.toml");
    register.run(&["monitor", "exemplo", "--progress", "Well."]).refuses(3, "register.toml");
    assert_eq!(register.read("register/partnerships/zorg/exemplo.toml"), before);
}

#[test]
fn where_no_thread_can_be_started_all_goes_on_without() {
    // A stack that no machine has room for: the system refuses every thread.
    let none = ("RUST_MIN_STACK", "70368744177664");
    let register = Register::with_two();
    let run = |args: &[&str]| register.run_with(none.0, none.1, args).fine();
    run(&["signal", "exemplo", "--from", "staff", "--summary", "Iets"]);
    for args in [
        &["list"][..],
        &["check"],
        &["audit"],
        &["history", "exemplo"],
        &["why", "exemplo"],
        &["report", "due"],
        &["export", "--format", "json"],
        &["undo"],
    ] {
        run(args);
    }
    let mut command = register.command(&["check", "--lang", "nl"]);
    command.env(none.0, none.1);
    use expectrl::Expect as _;
    let mut session = expectrl::Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(std::time::Duration::from_secs(60)));
    session.expect("bestanden gecontroleerd").unwrap();
    session.expect(expectrl::Eof).unwrap();
}
