//! Whom somebody means: an exact id, an earlier one, or any part of an id or a name that only one has.

use crate::fixture::{INFORMAL, Register};

/// A small partnership of its own name and partner.
fn small(name: &str, partner: &str, entry: &str) -> String {
    INFORMAL
        .replace("Guest lectures by Stichting Verzonnen", name)
        .replace("Stichting Verzonnen", partner)
        .replace("1nf0rm", entry)
}

fn signal(id: &str) -> String {
    format!(
        "\n[signals.{id}]\ndate = {}\nkind = \"event\"\nfrom = \"staff\"\nsummary = \"A strike at the gate.\"\n",
        &id[..10]
    )
}

fn register() -> Register {
    Register::new()
        .partnership(
            "zorg/uitwisseling",
            &(small("Exchange", "Université d’Exemple", "aaaaaa") + &signal("2026-02-01-s1gna1")),
        )
        .partnership("zorg/lab", &small("Łódź lab", "Universitas Contoh", "bbbbbb"))
        .partnership("zorg/lab-twee", &small("Second", "Universitas Contoh", "cccccc"))
        .commit()
}

#[test]
fn a_part_of_an_id_or_a_name_is_enough_in_reading_and_in_writing() {
    let register = register();
    let shown = register.run(&["show", "uitwisseling"]).fine().out;
    for said in ["Uitwissel", "UNIVERSITE D'EX", "Universite\u{301}", "exchange", "université d’exemple"] {
        let ran = register.run(&["show", said]).fine();
        assert_eq!((ran.out, ran.err.as_str()), (shown.clone(), ""), "{said}");
        register.run(&["history", said]).fine();
        register.run(&["why", said, "owner"]).fine();
        register.run(&["guide", said]).fine();
        let ran = register.run(&["set", said, &format!("owner=Who {said}")]).fine();
        assert!(ran.err.contains(&format!("`{said}` was taken to mean uitwisseling (")), "{}", ran.err);
        register.git(&["reset", "-q", "--hard", "HEAD^"]);
    }
    assert!(register.run(&["show", "lodz"]).fine().out.contains("Łódź lab"));
    // An exact id wins over those that it is a part of, and nothing is said of it.
    let exact = register.run(&["set", "lab", "owner=X"]).fine();
    assert_eq!(exact.err, "");
}

#[test]
fn more_than_one_is_refused_with_what_tells_them_apart_and_none_with_the_nearest() {
    let register = register();
    let said = "`contoh` can stand for more than one:\n  lab (Łódź lab, Universitas Contoh, zorg)\n  lab-twee (Second, Universitas Contoh, zorg)\n";
    let commands: [&[&str]; 9] = [
        &["show", "contoh"],
        &["history", "contoh"],
        &["why", "contoh"],
        &["guide", "contoh"],
        &["set", "contoh", "owner=X"],
        &["rename", "contoh", "other"],
        &["edit", "contoh"],
        &["decide", "contoh", "--outcome", "end", "--by", "team"],
        &["signal", "contoh", "--from", "staff", "--summary", "S."],
    ];
    for command in commands {
        register.run(command).refuses(2, said);
        let near: Vec<&str> =
            command.iter().map(|it| if *it == "contoh" { "uitwiselling" } else { it }).collect();
        register.run(&near).refuses(2, "did you mean uitwisseling (Exchange");
        let none: Vec<&str> = command.iter().map(|it| if *it == "contoh" { "zzzzzz" } else { it }).collect();
        register.run(&none).refuses(2, "no partnership in this register is called `zzzzzz`");
    }
}

#[test]
fn an_earlier_id_is_known_everywhere_and_said() {
    let register = register();
    register.run(&["rename", "lab", "atelier"]).fine();
    for command in [
        &["show", "lab"][..],
        &["history", "lab"],
        &["why", "lab"],
        &["guide", "lab"],
        &["set", "lab", "owner=X"],
    ] {
        let ran = register.run(command).fine();
        assert!(ran.err.contains("`lab` is now called atelier (Łódź lab"), "{command:?}: {}", ran.err);
    }
}

#[test]
fn one_id_in_two_files_is_nobodys() {
    let register = register();
    let register = register
        .partnership("business-school/lab", &small("Łódź lab", "Universitas Contoh", "dddddd"))
        .commit();
    for command in [
        &["show", "lab"][..],
        &["history", "lab"],
        &["why", "lab"],
        &["guide", "lab"],
        &["show", "lodz"],
        &["edit", "lab"],
        &["set", "lab", "owner=X"],
    ] {
        let ran = register.run(command).refuses(2, "register/partnerships/business-school/lab.toml");
        assert!(ran.err.contains("register/partnerships/zorg/lab.toml"), "{}", ran.err);
    }
    register.run(&["show", "lab-twee"]).fine();
}

#[test]
fn a_partnership_stands_for_its_one_open_signal_or_adjustment() {
    let register = register();
    let inquiry = |said: &str| register.run(&["follow-up", said, "--step", "inquiry"]);
    for said in ["uitwisseling", "UNIVERSITE d'exemple", "s1gna1", "02-01-s1"] {
        let ran = inquiry(said).fine();
        assert!(
            register.last_change().contains("+signal = \"2026-02-01-NEW\""),
            "{}",
            register.last_change()
        );
        assert!(
            ran.err.contains(&format!("`{said}` was taken to mean 2026-02-01-NEW (signal, uitwisseling)")),
            "{}",
            ran.err
        );
    }
    inquiry("lab").refuses(2, "has no open signal");
    inquiry("contoh").refuses(2, "has no open signal");
    inquiry("nobody").refuses(2, "no entry in this register is called `nobody`");
    register.run(&["signal", "uitwisseling", "--from", "student", "--summary", "Another thing."]).fine();
    let ran = inquiry("exemple").refuses(2, "`exemple` can stand for more than one:\n");
    assert!(ran.err.contains("A strike at the gate.") && ran.err.contains("Another thing."), "{}", ran.err);
    for step in ["outcome", "feedback"] {
        register.run(&["follow-up", "s1gna1", "--step", step, "--gist", "G."]).fine();
    }
    inquiry("exemple").fine();
    assert!(
        !register.last_change().contains("2026-02-01"),
        "the one that is open: {}",
        register.last_change()
    );
    let evaluate = [
        "evaluate",
        "uitwisseling",
        "--occasion",
        "sample",
        "--goals",
        "G.",
        "--norms",
        "N.",
        "--action",
        "Do it.",
    ];
    register.run(&evaluate).fine();
    register.run(&["adjusted", "Université", "--effect", "Done."]).fine();
    assert!(register.last_change().contains("[adjustments_done."), "{}", register.last_change());
    register.run(&["adjusted", "Université", "--effect", "Done."]).refuses(2, "has no open adjustment");
}

#[test]
fn a_reference_is_named_by_any_part_and_a_wrong_one_refused_with_the_nearest() {
    let register = register();
    let consider = |like: &str| {
        register.run(&[
            "consider",
            "lab",
            "--occasion",
            "reconsideration",
            "--reason",
            "R.",
            "--prompted-by",
            like,
        ])
    };
    consider("exemple").fine();
    assert!(
        register.last_change().contains("+prompted_by = [\"2026-02-01-NEW\"]"),
        "{}",
        register.last_change()
    );
    consider("2026-02-01-s1gna2").refuses(2, "did you mean 2026-02-01-NEW (signal, uitwisseling)?");
}

#[test]
fn hostile_names_are_never_shown_raw() {
    let hostile = small("Evil \\u001b[31m\\u202e", "Universitas Contoh \\u001b]0;x\\u0007", "eeeeee");
    let register = register().partnership("zorg/evil", &hostile).commit();
    for command in [
        &["show", "contoh"][..],
        &["set", "contoh", "owner=X"],
        &["show", "evilx"],
        &["show", "con\u{1b}toh"],
    ] {
        let ran = register.run(command);
        assert_eq!(ran.code, 2);
        assert!(!ran.err.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{:?}", ran.err);
    }
}

#[test]
fn what_could_not_be_read_may_be_called_so() {
    let register = register();
    let path = "register/partnerships/zorg/uitwisseling.toml";
    let broken = register.read(path).replacen("name = ", "broken = \"x\nname = ", 1);
    register.write(path, &broken);
    for args in [
        &["show", "Verzonnen"][..],
        &["history", "Verzonnen"],
        &["guide", "Verzonnen"],
        &["set", "Verzonnen", "owner=X"],
        &["decide", "Verzonnen"],
        &["follow-up", "uitwisseling"],
        &["follow-up", "2026-02-01-s1gna1"],
        &["redact", "2026-02-01-s1gna1"],
        &["signal", "--about", "Verzonnen", "--from", "staff", "--summary", "A strike."],
    ] {
        let ran = register.run(&[args, &["--lang", "en"]].concat());
        assert_eq!(ran.code, 3, "{args:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains("uitwisseling.toml"), "{args:?}: {}", ran.err);
        assert!(!ran.err.contains("in this register is called"), "{args:?}: {}", ran.err);
    }
    // What was read is known all the same, and what is to stand apart is recorded.
    register.run(&["guide", "lab-twee"]).fine();
    let apart = ["signal", "--about", "Verzonnen", "--new", "--from", "staff", "--summary", "A strike."];
    register.run(&apart).fine();
    // Where all can be read, the request is wrong.
    register.git(&["checkout", "-q", "--", path]);
    let ran = register.run(&["show", "Bestaatniet", "--lang", "en"]);
    assert!(ran.code == 2 && ran.err.contains("in this register is called"), "{}", ran.err);
}
