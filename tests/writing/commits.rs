//! One writing command is one commit of exactly the files it touched, made as the user's own git makes it.

use std::fs;

use crate::fixture::{FORMAL, Register};

const SIGNAL: [&str; 6] = ["signal", "exemplo", "--from", "staff", "--summary", "A text."];

#[test]
fn an_entry_is_one_commit_of_one_file_and_two_lines_of_answer() {
    let register = Register::with_two();
    let ran = register.run(&SIGNAL).is_fine();
    assert_eq!(
        ran.out,
        "exemplo · signal recorded 2026-03-14-NEW\nregister/partnerships/zorg/exemplo.toml · commit COMMIT\n"
    );
    assert_eq!(ran.err, "");
    assert_eq!(
        register.last_commit(),
        "Ann <ann@example.org>\nexemplo: signal recorded\n\nPartnership: exemplo\nEntry: 2026-03-14-NEW\n\
         Partners-Command: signal\n\n\nM\tregister/partnerships/zorg/exemplo.toml\n"
    );
    assert_eq!(
        register.last_change(),
        "+\n+[signals.2026-03-14-NEW]\n+date = 2026-03-14\n+from = \"staff\"\n+summary = \"A text.\"\n"
    );
    let now = register.read("register/partnerships/zorg/exemplo.toml");
    assert!(now.starts_with(FORMAL), "what stood there stands there still");
    assert_eq!((register.commits(), register.git(&["status", "--porcelain"])), (2, String::new()));
    assert!(!register.path(".git/partners/pending").exists(), "a finished write leaves no note");
}
