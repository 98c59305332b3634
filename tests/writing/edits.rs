//! `edit` with an editor that is a script, and `undo`.

use std::fs;

use crate::fixture::{FORMAL, Ran, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";

fn edit(register: &Register, script: &str, args: &[&str]) -> Ran {
    let path = register.home().join("an editor");
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    register.run_with("EDITOR", &format!("sh '{}'", path.display()), &[&["edit", "exemplo"], args].concat())
}

#[test]
fn a_new_entry_gets_its_id() {
    let register = Register::with_two();
    let ran = edit(
        &register,
        r#"printf '\n[signals.new]\ndate = 2026-01-02\nfrom = "staff"\nsummary = "[signals.new] stays here"\n' >> "$1""#,
        &[],
    );
    assert_eq!(
        ran.fine().out,
        "exemplo · edited by hand\nregister/partnerships/zorg/exemplo.toml · commit COMMIT\n"
    );
    assert_eq!(
        register.last_change(),
        "+\n+[signals.2026-01-02-NEW]\n+date = 2026-01-02\n+from = \"staff\"\n+summary = \"[signals.new] stays here\"\n"
    );
    assert!(register.last_commit().contains("Entry: 2026-01-02-NEW\nPartners-Command: edit"));
}

#[test]
fn words_that_look_like_a_header_stay_words() {
    let register = Register::with_two();
    let script = r#"printf '\n[signals.new]\ndate = 2026-01-02\nfrom = "staff"\nsummary = """\n[signals.new]\n[signals.new.x]"""\n' >> "$1""#;
    edit(&register, script, &[]).fine();
    assert!(register.last_change().ends_with("+summary = \"\"\"\n+[signals.new]\n+[signals.new.x]\"\"\"\n"));
}

#[test]
fn two_new_ones_at_once_and_one_with_tables() {
    let register = Register::with_two();
    let script = r#"printf '\n[considerations . "new"] # mine\ndate = 2026-01-02\noccasion = "reconsideration"\n[considerations.new.content]\njudgement = "doubt"\n[advice.new]\ndate = 2026-01-03\nfrom = "legal"\nkind = "contacted"\n' >> "$1""#;
    edit(&register, script, &[]).fine();
    let change = register.last_change();
    assert!(
        change.contains("2026-01-02-NEW")
            && change.contains("2026-01-02-NEW.content]")
            && change.contains("[advice.2026-01-03-NEW]"),
        "{change}"
    );
    assert!(!register.read(FILE).contains(".new"), "{change}");
}

#[test]
fn what_was_typed_is_kept_when_it_is_refused_and_taken_up_again() {
    let register = Register::with_two();
    let before = register.everything();
    let ran = edit(&register, r#"echo 'ends = 2020-01-01' >> "$1"; echo 'summary = "typed"' >> "$1""#, &[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
    assert!(ran.err.contains("partners edit exemplo --resume"), "{}", ran.err);
    assert_eq!(register.everything(), before);
    // What was typed is there, and is mended.
    let ran = edit(
        &register,
        r#"grep -q 'summary = "typed"' "$1" && sed -i -e '/^ends = 2020/d' -e '/typed/d' -e 's/Programme manager/Dean/' "$1""#,
        &["--resume"],
    );
    ran.fine();
    assert_eq!(register.last_change(), "-owner     = \"Programme manager\"\n+owner     = \"Dean\"\n");
}

#[test]
fn an_editor_that_fails_leaves_nothing_or_changes_nothing() {
    let register = Register::with_two();
    let before = register.everything();
    edit(&register, "exit 7", &[]).refuses(3, "7");
    edit(&register, r#": > "$1""#, &[]).refuses(3, "");
    edit(&register, "true", &[]).refuses(2, "nothing was changed");
    edit(&register, "kill -KILL $$", &[]).refuses(3, "");
    register.run_with("EDITOR", "no-such-editor-anywhere", &["edit", "exemplo"]).refuses(3, "");
    assert_eq!(register.everything(), before);
}

#[test]
fn the_editor_that_git_is_told_to_open_is_opened_and_none_is_guessed_without_a_terminal() {
    let register = Register::with_two();
    register.run(&["edit", "exemplo"]).refuses(2, "there is no terminal, and no editor was chosen");
    let path = register.home().join("of git");
    fs::write(&path, "sed -i 's/^owner.*/owner = \"Dean\"/' \"$1\"\n").unwrap();
    register.git(&["config", "core.editor", &format!("sh '{}'", path.display())]);
    register.run(&["edit", "exemplo"]).fine();
    assert!(register.read(FILE).contains("\nowner = \"Dean\"\n"));
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_overwritten() {
    let register = Register::with_two();
    let other = format!(
        "sed -i 's/four years/five years/' '{}'; git -C '{}' commit -qam meanwhile",
        register.path(FILE).display(),
        register.repo().display()
    );
    let ran = edit(&register, &format!("{other}\nsed -i 's/Programme manager/Dean/' \"$1\""), &[]);
    let ran = ran.refuses(3, "was changed by somebody else meanwhile");
    assert!(ran.err.contains("--resume") && register.read(FILE).contains("five years"));
}

#[test]
fn a_file_that_cannot_be_read_can_be_mended_in_the_editor() {
    let register =
        Register::new().partnership("zorg/exemplo", &FORMAL.replace("starts    =", "starts")).commit();
    register
        .run(&["set", "exemplo", "owner=Dean"])
        .refuses(3, "zorg/exemplo.toml has lines that cannot be read");
    edit(&register, r#"sed -i 's/^starts .*/starts = 2024-09-01/' "$1""#, &[]).fine();
    register.run(&["set", "exemplo", "owner=Dean"]).fine();
}

#[test]
fn the_last_write_is_taken_back_whole() {
    let register = Register::with_two();
    register.run(&["rename", "exemplo", "other"]).fine();
    let ran = register.run(&["undo"]).fine();
    assert!(
        ran.out.starts_with("taken back: the new id of Exchange with Universidade Exemplo (commit COMMIT); the files are again as they were before it\n"),
        "{}",
        ran.out
    );
    assert_eq!((register.commits(), register.read(FILE)), (1, FORMAL.to_owned()));
    assert_eq!(register.git(&["status", "--porcelain"]), "");
}

#[test]
fn undo_refuses_what_is_not_its_own_or_not_its_alone() {
    let register = Register::with_two();
    register.run(&["undo"]).refuses(3, "was not made by partners");
    let signal = ["signal", "exemplo", "--from", "staff", "--summary", "S."];
    register.run(&signal).fine();
    register.git(&["branch", "other"]);
    register.run(&["undo"]).refuses(3, "is in refs/heads/other too");
    register.git(&["branch", "-D", "-q", "other"]);
    register.git(&["tag", "t"]);
    register.run(&["undo"]).refuses(3, "is in refs/tags/t too");
    register.git(&["tag", "-d", "t"]);
    register.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    register.run(&["undo"]).refuses(3, "is on refs/remotes/origin/main already");
    register.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    let written = register.read(FILE);
    register.write(FILE, &format!("{written}# by hand\n"));
    let before = register.everything();
    register.run(&["undo"]).refuses(3, "was changed since");
    assert_eq!(register.everything(), before);
    register.write(FILE, &written);
    register.git(&["checkout", "-q", "--detach"]);
    register.run(&["undo"]).refuses(3, "no branch is checked out");
    register.git(&["checkout", "-q", "main"]);
    register.run(&["undo"]).fine();
    Register::without_repository().run(&["undo"]).refuses(3, "is not in a git repository");
    Register::new().run(&["undo"]).refuses(3, "there is no commit yet");
}

#[test]
fn edit_and_undo_agree_on_what_has_landed() {
    let mend =
        |register: &Register| edit(register, r#"sed -i 's/summary *= "S."/summary = "Mended."/' "$1""#, &[]);
    let signal = ["signal", "exemplo", "--from", "staff", "--summary", "S."];
    // Without a remote what is on main has landed; the last command may still be taken back.
    let register = Register::with_two();
    register.run(&signal).fine();
    mend(&register).refuses(2, "is on main already");
    register.run(&["undo"]).fine();
    // What is only shared has not landed, and may be mended.
    let register = Register::with_two();
    register.git(&["remote", "add", "origin", "https://forge.example/register.git"]);
    register.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    register.git(&["checkout", "-q", "-b", "work"]);
    register.run(&signal).fine();
    register.git(&["update-ref", "refs/remotes/origin/work", "HEAD"]);
    register.run(&["undo"]).refuses(3, "has been shared (in refs/remotes/origin/work)");
    mend(&register).fine();
    register.git(&["reset", "-q", "--hard", "HEAD~1"]);
    // It landed at the remote, and main here is behind.
    register.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
    register.run(&["undo"]).refuses(3, "is on refs/remotes/origin/main already");
    mend(&register).refuses(2, "is on origin/main already");
    let lost = edit(&register, r#"sed -i '/^\[signals/,$d' "$1""#, &[]);
    lost.refuses(2, "is on origin/main already");
    // A correction beside it is what there is to do.
    let corrects = r#"id=$(sed -n 's/^\[signals\.\(.*\)\]/\1/p' "$1")
        printf '\n[signals.new]\ndate = 2026-03-14\nfrom = "staff"\ncorrects = "%s"\nsummary = "Right."\n' "$id" >> "$1""#;
    edit(&register, corrects, &[]).fine();
}

#[test]
fn undo_leaves_other_work_alone() {
    let register = Register::with_two();
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "S."]).fine();
    register.write("notes.txt", "staged\n");
    register.git(&["add", "notes.txt"]);
    register.write("notes.txt", "edited\n");
    register.run(&["undo"]).fine();
    assert_eq!(register.git(&["status", "--porcelain"]), "AM notes.txt\n");
    assert_eq!(register.git(&["show", ":notes.txt"]), "staged\n");
}
