//! Input that no sane person gives: an exit code, one clear sentence with the place, and nothing written or lost.

use std::fs::{self, OpenOptions};
use std::os::unix::fs::symlink;
use std::process::Stdio;

use crate::fixture::{FORMAL, INFORMAL, Ran, Register};

pub(crate) const SIGNAL: [&str; 6] = ["signal", "exemplo", "--from", "staff", "--summary", "A text."];
pub(crate) const FILE: &str = "register/partnerships/zorg/exemplo.toml";

/// Refused so, and everything is as it was.
#[track_caller]
pub(crate) fn leaves_all(register: &Register, args: &[&str], code: i32, says: &str) -> Ran {
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
        "--date: `2025-02-30` is not an existing date",
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
        "../exemplo",
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
fn no_file_grows_beyond_what_is_read() {
    let register = Register::with_two().file("half.txt", &"x".repeat(600_000)).commit();
    let long = ["signal", "exemplo", "--from", "staff", "--summary", "@half.txt"];
    register.run(&long).fine();
    let ran = leaves_all(&register, &long, 2, "error[too-large]: this file has");
    assert!(ran.err.ends_with("so this was not written\n"), "{}", &ran.err[ran.err.len() - 200..]);
    let whole = "x".repeat((1 << 20) - 100);
    register.write("whole.txt", &whole);
    let about = ["signal", "--about", "Nieuw", "--from", "staff", "--summary", "@whole.txt"];
    leaves_all(&register, &about, 2, "error[too-large]: this file has");
}

#[test]
fn the_id_of_a_file_that_cannot_be_read_means_no_other() {
    let register = Register::with_two()
        .partnership("zorg/exemplo-2", INFORMAL)
        .partnership("zorg/exemplo", "name = \n")
        .commit();
    let says = "register/partnerships/zorg/exemplo.toml has lines that cannot be read";
    leaves_all(&register, &SIGNAL, 3, says);
    leaves_all(&register, &["set", "exemplo", "owner=X"], 3, says);
    leaves_all(&register, &["rename", "exemplo", "new"], 3, says);
    leaves_all(
        &register,
        &["set", "exemp", "owner=X"],
        2,
        "`exemp` can stand for more than one:\n  exemplo\n  exemplo-2 (",
    );
    register.run(&["set", "plo-2", "owner=X"]).fine();
}

#[test]
fn something_else_in_the_place_of_the_partnerships_is_no_empty_register() {
    let register = Register::with_two();
    fs::remove_dir_all(register.path("register/partnerships")).unwrap();
    register.write("register/partnerships", "x");
    for args in [&["check"][..], &["list"], &["report", "due"]] {
        let ran = register.run(args).refuses(3, "register/partnerships");
        assert_eq!(ran.out, "");
    }
}
