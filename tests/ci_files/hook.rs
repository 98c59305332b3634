//! The hook that pre-commit runs: its line is run as it stands, on what is about to be committed.

use crate::fixture::{FORMAL, Register};

#[test]
fn the_hook_of_pre_commit_refuses_what_would_break_the_register() {
    let file =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/.pre-commit-hooks.yaml")).unwrap();
    let entry = file.lines().find_map(|line| line.trim().strip_prefix("entry: partners ")).unwrap();
    let args: Vec<&str> = entry.split(' ').collect();
    let register = Register::with_two();
    register.run(&args).fine();
    let broken = FORMAL.replace("formality =", "formalitty =");
    register.write("register/partnerships/zorg/exemplo.toml", &broken);
    register.run(&args).fine();
    register.git(&["add", "--all"]);
    let ran = register.run(&args);
    assert!(ran.code == 1 && ran.out.contains("formalitty"), "{}{}", ran.out, ran.err);
}
