//! Input that no sane person gives: an exit code, one clear sentence with the place, and nothing written or lost.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::Stdio;

use crate::fixture::{FORMAL, INFORMAL, Ran, Register};

const SIGNAL: [&str; 6] = ["signal", "exemplo", "--from", "staff", "--summary", "A text."];
const FILE: &str = "register/partnerships/zorg/exemplo.toml";

/// Refused so, and everything is as it was.
#[track_caller]
fn leaves_all(register: &Register, args: &[&str], code: i32, says: &str) -> Ran {
    let before = register.everything();
    let ran = register.run(args).refuses(code, says);
    assert_eq!(register.everything(), before, "{args:?}");
    assert!(!register.path(".git/partners/pending").exists());
    ran
}

#[test]
fn no_register_where_one_should_be() {
    let register = Register::with_two().file("afile", "x").commit();
    let here = |folder: &'static str| [&["--register", folder][..], &SIGNAL].concat();
    fs::create_dir_all(register.home().join("elsewhere")).unwrap();
    let mut command = register.command(&SIGNAL);
    let ran = register
        .ran(&command.current_dir(register.home().join("elsewhere")).stdin(Stdio::null()).output().unwrap());
    assert!(ran.refuses(3, "geen register gevonden in ROOT/elsewhere").err.contains("partners init"));
    leaves_all(&register, &here("nowhere"), 3, "nowhere");
    leaves_all(&register, &here("afile"), 3, "afile is een bestand");
    symlink("gone", register.path("broken")).unwrap();
    leaves_all(&register, &here("broken"), 3, "broken is een koppeling naar iets dat er niet is");
}

#[test]
fn files_that_cannot_be_read_stand_in_nobody_else_s_way() {
    let register = Register::with_two();
    let file = |name: &str| register.path(&format!("register/partnerships/zorg/{name}.toml"));
    fs::write(file("latin"), b"schema = 1\nname = \"\xe9\"\n").unwrap();
    let sparse = OpenOptions::new().create(true).truncate(false).write(true).open(file("huge")).unwrap();
    sparse.set_len(100 << 20).unwrap();
    fs::write(
        file("deep"),
        format!("schema = 1\nname = \"D\"\nx = {}{}\n", "[".repeat(10_000), "]".repeat(10_000)),
    )
    .unwrap();
    symlink("/etc/hostname", file("out")).unwrap();
    fs::write(file("conflict"), format!("<<<<<<< HEAD\n{FORMAL}=======\n{FORMAL}>>>>>>> other\n")).unwrap();
    for id in ["latin", "huge", "deep", "out", "conflict"] {
        let before = register.everything();
        for args in [
            &["signal", id, "--from", "staff", "--summary", "S."][..],
            &["set", id, "owner=X"],
            &["rename", id, "new"],
        ] {
            let ran = register.run(args);
            assert!(
                ran.code == 3
                    && ran.err.starts_with("error: ")
                    && ran.err.contains(&format!("zorg/{id}.toml")),
                "{args:?}: {} {}",
                ran.code,
                ran.err
            );
        }
        assert_eq!(register.everything(), before, "{id}");
    }
    register.run(&SIGNAL).fine();
}

#[test]
fn what_is_no_day_or_no_text_is_named_with_its_place() {
    let register = Register::with_two()
        .partnership(
            "zorg/days",
            &INFORMAL.replace("1nf0rm", "d4y5d4").replace("starts = 2024-09-01", "starts = 5"),
        )
        .commit();
    leaves_all(
        &register,
        &["signal", "exemplo", "--from", "staff", "--summary", "S.", "--date", "2025-02-30"],
        2,
        "--date: `2025-02-30` is not a day of the calendar",
    );
    let ran = register.run_with_input(
        &["signal", "exemplo", "--input", "-"],
        "from = \"staff\"\nsummary = \"S.\"\ndate = 20250101\n",
    );
    assert!(ran.refuses(2, "date").err.contains("nothing was written"));
    let ran = register.run_with_input(
        &["signal", "exemplo", "--input", "-"],
        "from = \"staff\"\nsummary = \"S.\"\ndate = 2025-02-30\n",
    );
    ran.refuses(2, "-");
    // An older break of somebody else's does not block, and is not said again.
    assert_eq!(register.run(&["signal", "days", "--from", "staff", "--summary", "S."]).fine().err, "");
}

#[test]
fn one_id_twice() {
    let register = Register::with_two()
        .partnership("business-school/exemplo", &FORMAL.replace("-c0ns1d", "-c0ns2d"))
        .partnership("zorg/Gastcolleges", INFORMAL)
        .commit();
    let ran = leaves_all(&register, &SIGNAL, 2, "exemplo");
    assert!(
        ran.err.contains("business-school/exemplo.toml") && ran.err.contains("zorg/exemplo.toml"),
        "{}",
        ran.err
    );
    leaves_all(&register, &["set", "exemplo", "owner=X"], 2, "exemplo");
    leaves_all(&register, &["edit", "exemplo"], 2, "exemplo");
    leaves_all(&register, &["rename", "exemplo", "other"], 2, "exemplo");
}

#[test]
fn ids_that_are_paths_options_or_worse() {
    let register = Register::with_two();
    let odd = [
        "../../etc/passwd",
        "a/b",
        "zorg/exemplo",
        "..",
        "",
        "-x",
        "--",
        "a\nb",
        "a\u{1b}[31mb",
        "a\u{202e}b",
        "EXEMPLO ",
        "con",
        "%s",
        &"x".repeat(5_000),
    ];
    for id in odd {
        let before = register.everything();
        let all: [&[&str]; 10] = [
            &["signal", id, "--from", "staff", "--summary", "S."],
            &["decide", id, "--outcome", "end", "--by", "team"],
            &["set", id, "owner=X"],
            &["edit", id],
            &["rename", id, "new"],
            &["rename", "exemplo", id],
            &["follow-up", id, "--step", "inquiry"],
            &["adjusted", id],
            &["consider", "exemplo", "--like", id, "--occasion", "entering"],
            &[
                "add",
                "N",
                "--id",
                id,
                "--formality",
                "informal",
                "--unit",
                "zorg",
                "--decide",
                "enter",
                "--by",
                "team",
                "--reasons",
                "R.",
            ],
        ];
        for args in all {
            let ran = register.run_with("EDITOR", "false", args);
            assert!(ran.code == 2 && !ran.err.is_empty(), "{args:?}: {} {}{}", ran.code, ran.out, ran.err);
            assert!(!ran.err.chars().any(|c| c == '\x1b' || c == '\u{202e}'), "{args:?}: {:?}", ran.err);
        }
        assert_eq!(register.everything(), before, "{id:?}");
    }
    let add = [
        "add",
        "N",
        "--formality",
        "informal",
        "--unit",
        "../up",
        "--decide",
        "enter",
        "--by",
        "team",
        "--reasons",
        "R.",
    ];
    leaves_all(&register, &add, 2, "../up");
}

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
    leaves_all(&register, &SIGNAL, 3, "git does not know who");
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
        eprintln!("NOT CHECKED: another user (no setpriv, or no reach)");
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
        eprintln!("NOT CHECKED: a full disk (cannot mount one)");
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
