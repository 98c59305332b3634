//! One writing command is one commit of exactly the files it touched, made as the user's own git makes it.

use std::fs;

use crate::fixture::{AS_INFORMAL, FORMAL, Register};

const SIGNAL: [&str; 6] = ["signal", "exemplo", "--from", "staff", "--summary", "A text."];

#[test]
fn an_entry_is_one_commit_of_one_file_and_two_lines_of_answer() {
    let register = Register::with_two();
    let ran = register.run(&SIGNAL).fine();
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

#[test]
fn what_else_is_going_on_stays_byte_for_byte() {
    let register = Register::with_two().file("staged.txt", "one\n").file("edited.txt", "one\n").commit();
    register.write("staged.txt", "two\n");
    register.git(&["add", "staged.txt"]);
    register.write("staged.txt", "three\n");
    register.write("edited.txt", "two\n");
    register.write("loose.txt", "loose\n");
    let other = "register/partnerships/zorg/gastcolleges.toml";
    register.write(other, &(register.read(other) + "# half an edit"));
    let staged = register.git(&["diff", "--cached"]);
    register.run(&SIGNAL).fine();
    assert_eq!(
        register.git(&["show", "--format=", "--name-only", "HEAD"]),
        "register/partnerships/zorg/exemplo.toml\n"
    );
    assert_eq!(register.git(&["diff", "--cached"]), staged);
    assert_eq!(
        register.git(&["status", "--porcelain"]),
        " M edited.txt\n M register/partnerships/zorg/gastcolleges.toml\nMM staged.txt\n?? loose.txt\n"
    );
    assert_eq!(
        (register.read("staged.txt").as_str(), register.read("loose.txt").as_str()),
        ("three\n", "loose\n")
    );
    assert!(register.read(other).ends_with("# half an edit"));
}

#[test]
fn a_hook_that_refuses_leaves_everything_as_it_was_and_is_quoted() {
    let register = Register::with_two();
    register.script(".git/hooks/pre-commit", "printf 'Not on a \\033[31mFriday\\033[0m.\n' >&2; exit 1");
    let before = register.everything();
    let ran = register.run(&SIGNAL).refuses(3, "git refused the commit: Not on a ");
    assert!(
        !ran.err.contains('\x1b') && ran.err.contains("the file and the index are as they were"),
        "{}",
        ran.err
    );
    assert_eq!(register.everything(), before);
    let ran = register.run(&["rename", "exemplo", "other"]);
    assert_eq!((ran.code, register.everything()), (3, before.clone()));
    register.run(&[
        "add",
        "New",
        "--formality",
        "informal",
        "--unit",
        "business-school",
        "--decide",
        "enter",
        "--by",
        "team",
        "--reasons",
        "R.",
    ]);
    assert_eq!(register.everything(), before);
    assert!(!register.path(".git/partners/pending").exists());
}

#[test]
fn hooks_and_signing_are_the_user_s_own() {
    let register = Register::with_two();
    register.script(".git/hooks/commit-msg", "echo 'Signed-off-by: Ann <ann@example.org>' >> \"$1\"");
    let key = register.home().join("key");
    let made = std::process::Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-f"])
        .arg(&key)
        .status();
    let can_sign = made.is_ok_and(|status| status.success());
    if can_sign {
        register.git(&["config", "gpg.format", "ssh"]);
        register.git(&["config", "user.signingKey", key.to_str().unwrap()]);
        register.git(&["config", "commit.gpgSign", "true"]);
    }
    register.run(&SIGNAL).fine();
    let commit = register.git(&["cat-file", "commit", "HEAD"]);
    assert!(commit.contains("Signed-off-by: Ann") && (!can_sign || commit.contains("gpgsig")), "{commit}");
    if can_sign {
        fs::remove_file(&key).unwrap();
        let before = register.everything();
        assert_eq!(register.run(&SIGNAL).code, 3);
        assert_eq!(register.everything(), before);
    }
}

#[test]
fn no_text_of_the_register_reaches_a_commit() {
    let register = Register::with_two();
    let hostile = "Evil\n\nSigned-off-by: M <m@example.org>\nEntry: none";
    let args = [&["add", hostile][..], &AS_INFORMAL, &["--reasons", hostile]].concat();
    let ran = register.run(&args).fine();
    let id = "evil-signed-off-by-m-m-example-org-entry-none";
    assert!(ran.out.starts_with(&format!("{id} · partnership added\n")), "{}", ran.out);
    assert_eq!(
        register
            .git(&["log", "-1", "--format=%(trailers:only,unfold)"])
            .lines()
            .map(|it| it.split(':').next().unwrap())
            .collect::<Vec<_>>(),
        ["Partnership", "Entry", "Partners-Command", ""]
    );
    register
        .run(&["add", "A\u{1b}]0;title\u{7}", "--formality", "informal", "--unit", "zorg"])
        .refuses(2, "");
    register
        .run(&["signal", "exemplo", "--from", "staff", "--summary", "A\u{1b}[2J"])
        .refuses(2, "--summary");
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", hostile]).fine();
    assert!(!register.git(&["log", "-1", "--format=%B"]).contains("Evil"));
}

#[test]
fn a_dry_run_writes_nothing_at_all() {
    let register = Register::with_two();
    let before = register.everything();
    let ran = register.run(&[&SIGNAL[..], &["--dry-run"]].concat()).fine();
    assert_eq!(
        (ran.out.as_str(), ran.err.as_str()),
        (
            "--- a/register/partnerships/zorg/exemplo.toml\n+++ b/register/partnerships/zorg/exemplo.toml\n@@ -48,3 +48,8 @@\n \
             [shared.2024-06-20-shared]\n date = 2024-06-20\n about = \"2024-06-12-dec1de\"\n+\n+[signals.2026-03-14-NEW]\n\
             +date = 2026-03-14\n+from = \"staff\"\n+summary = \"A text.\"\n",
            "dry run: nothing was written\n"
        )
    );
    register.run(&["rename", "exemplo", "other", "--dry-run"]).fine();
    assert_eq!(register.everything(), before);
    assert!(!register.path(".git/partners.lock").exists() && !register.path(".git/partners").exists());
}

#[test]
fn without_a_commit_the_file_waits() {
    let register = Register::with_two();
    let ran = register.run(&[&SIGNAL[..], &["--no-commit"]].concat()).fine();
    assert!(ran.out.ends_with("exemplo.toml · not committed yet\n"), "{}", ran.out);
    assert_eq!(
        (register.commits(), register.git(&["status", "--porcelain"]).as_str()),
        (1, " M register/partnerships/zorg/exemplo.toml\n")
    );
    let before = register.everything();
    let ran = register.run(&SIGNAL).refuses(3, "has changes that are not committed yet");
    assert!(ran.err.contains("git commit register/partnerships/zorg/exemplo.toml"), "{}", ran.err);
    assert_eq!(register.everything(), before);
    register.run(&[&SIGNAL[..], &["--no-commit"]].concat()).fine();
    let bare = Register::without_repository().partnership("zorg/exemplo", FORMAL);
    bare.run(&SIGNAL).refuses(3, "is not in a git repository");
    bare.run(&[&SIGNAL[..], &["--no-commit"]].concat()).fine();
}

#[test]
fn on_a_new_branch() {
    let register = Register::with_two();
    let ran = register.run(&[&SIGNAL[..], &["--branch", "voorstel/exemplo"]].concat()).fine();
    assert!(ran.out.ends_with("commit COMMIT on branch voorstel/exemplo\n"), "{}", ran.out);
    assert_eq!(register.git(&["branch", "--show-current"]), "voorstel/exemplo\n");
    assert_eq!((register.git(&["rev-list", "--count", "main"]).as_str(), register.commits()), ("1\n", 2));
    let before = register.everything();
    register
        .run(&[&SIGNAL[..], &["--branch", "main"]].concat())
        .refuses(2, "the branch `main` exists already");
    for name in ["-x", "a..b", "a b", "a\u{1b}b", ""] {
        let ran = register.run(&[&SIGNAL[..], &[&format!("--branch={name}")]].concat());
        assert!(matches!(ran.code, 2 | 3) && !ran.err.contains('\x1b'), "{name:?}: {} {}", ran.code, ran.err);
    }
    assert_eq!(register.everything(), before);
}

#[test]
fn who_took_away_what_is_recorded_is_not_told_to_commit_that() {
    let register = Register::with_two();
    register.run(&SIGNAL).fine();
    let file = "register/partnerships/zorg/exemplo.toml";
    let whole = register.read(file);
    let at = whole.find("[signals.").unwrap();
    let id = whole[at + 9..].split(']').next().unwrap().to_owned();
    for changed in [whole[..at].to_owned(), whole.replace("A text.", "Another text.")] {
        assert_ne!(changed, whole);
        register.write(file, &changed);
        let ran = register.run(&SIGNAL).refuses(3, "take away or change what is recorded: ");
        assert!(ran.err.contains("git restore") && !ran.err.contains("git commit"), "{}", ran.err);
        assert!(ran.err.contains(id.split('-').next().unwrap()), "{}", ran.err);
        assert_eq!(register.read(file), changed);
    }
    register.git(&["restore", "--staged", "--worktree", file]);
    register.run(&SIGNAL).fine();
}
