//! `sample`: what is drawn follows from the seed, and who can be drawn from the register.

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

const DRAW: [&str; 5] = ["sample", "--unit", "zorg", "--count", "2"];

/// Six informal ones that run; beside them one of another unit, one that is over, one declined, and a formal one.
fn register() -> Register {
    let with =
        |register: Register, id: &str, text: String| register.partnership(&format!("zorg/{id}"), &text);
    let informal = |nth: usize| {
        INFORMAL.replace("1nf0rm", &format!("1nf0r{nth}")).replace("Verzonnen", &format!("V{nth}"))
    };
    let mut register = Register::new().partnership("zorg/exemplo", FORMAL);
    register = register.partnership("zorg/gastcolleges", INFORMAL);
    for (nth, id) in ["anton", "berta", "caesar", "dora", "emil"].into_iter().enumerate() {
        register = with(register, id, informal(nth));
    }
    register =
        with(register, "elsewhere", informal(5).replace("unit = \"zorg\"", "unit = \"business-school\""));
    register = with(register, "over", informal(6).replace("2024-09-01\n", "2024-09-01\nends = 2025-09-01\n"));
    with(register, "declined", informal(7).replace("\"enter\"", "\"decline\"")).commit()
}

fn drawn(register: &Register) -> Vec<String> {
    let names = register.git(&["show", "--format=", "--name-only", "HEAD"]);
    names.lines().map(|line| line.rsplit('/').next().unwrap().trim_end_matches(".toml").to_owned()).collect()
}

#[test]
fn a_draw_is_one_commit_and_names_which_from_how_many_and_the_seed() {
    let register = register();
    let ran = register.run(&DRAW).fine();
    assert_eq!(
        (ran.out.as_str(), ran.err.as_str()),
        (
            "sample drawn: 2 of 6 · seed 2026-03-14/zorg/2\n  dora · Guest lectures by Stichting V3\n  \
             gastcolleges · Guest lectures by Stichting Verzonnen\nregister/partnerships/zorg/dora.toml, \
             register/partnerships/zorg/gastcolleges.toml · commit COMMIT\n",
            ""
        )
    );
    assert_eq!(register.commits(), 2);
    assert_eq!(
        register.last_change(),
        "+\n+[samples.2026-03-14-NEW]\n+date = 2026-03-14\n+of = 6\n+seed = \"2026-03-14/zorg/2\"\n"
            .repeat(2)
    );
    let message = register.plain(&register.git(&["log", "-1", "--format=%B"]));
    assert_eq!(
        message,
        "sample drawn: 2 of 6\n\nPartnership: dora\nEntry: 2026-03-14-NEW\nPartnership: gastcolleges\nEntry: 2026-03-14-NEW\n\
         Partners-Command: sample\n\n"
    );
    let due = register.run(&["report", "due", "--format", "json"]).fine();
    assert_eq!(due.out.matches("\"what\": \"sample\"").count(), 2, "{}", due.out);
    register.run(&["undo"]).fine();
    assert_eq!(register.commits(), 1);
    assert_eq!(register.run(&DRAW).fine().out, ran.out, "the same seed on the same register draws the same");
}

#[test]
fn who_waits_for_its_evaluation_is_not_drawn_again_and_neither_is_who_was_drawn_lately() {
    let register = register();
    register.run(&DRAW).fine();
    let first = drawn(&register);
    let rest =
        register.run(&["sample", "--unit", "zorg", "--count", "4", "--seed", "a seed of our own"]).fine();
    assert!(rest.out.starts_with("sample drawn: 4 of 4 · seed a seed of our own\n"), "{}", rest.out);
    assert!(drawn(&register).iter().all(|id| !first.contains(id)));
    let before = register.everything();
    register.run(&DRAW).refuses(2, "--count: 2 is too many; of `zorg`, 0 can be drawn");
    assert_eq!(register.everything(), before);
    for id in &first {
        let evaluate = ["evaluate", id, "--occasion", "sample", "--none-needed", "All is well."];
        register.run(&evaluate).fine();
    }
    let due = register.run(&["report", "due", "--format", "json"]).fine();
    assert_eq!(due.out.matches("\"what\": \"sample\"").count(), 4, "evaluated, and so not due: {}", due.out);
    // Without a number of the institution's own, who was evaluated can be drawn at once.
    let again = [&DRAW[..], &["--dry-run"]].concat();
    assert_eq!(register.run(&again).fine().out.matches("+of = 2").count(), 2);
    register
        .write("register/register.toml", &format!("{POLICY}\n[reminders]\nsample_again = \"24 months\"\n"));
    register.run(&again).refuses(2, "0 can be drawn");
    let later = [&["--today", "2028-03-14"], &again[..]].concat();
    assert_eq!(register.run(&later).fine().out.matches("+of = 2").count(), 2);
}

#[test]
fn what_is_wrong_or_missing_is_named_at_once() {
    let register = register();
    let before = register.everything();
    let ran = register.run(&["sample", "--unit", "zrg", "--date", "2026-02-30"]).refuses(2, "--count");
    assert!(ran.err.contains("zorg") && ran.err.contains("2026-02-30"), "{}", ran.err);
    register.run(&["sample", "--unit", "zorg", "--count", "0"]).refuses(2, "--count");
    register.run(&["sample", "--unit", "zorg", "--count", "7"]).refuses(2, "6 can be drawn");
    register.write("register/partnerships/zorg/anton.toml", "schema = 1\nname = \n");
    register.run(&DRAW).refuses(3, "a sample from a part is not fair: register/partnerships/zorg/anton.toml");
    register.git(&["checkout", "-q", "--", "."]);
    assert_eq!(register.everything(), before);
}

#[test]
fn in_a_terminal_the_draw_is_shown_before_anything_is_written() {
    let register = register();
    let before = register.everything();
    let (code, screen) = register
        .sits(&["sample"])
        .sees("Van welke eenheid?")
        .sees("Zorg (6)")
        .sees("> ")
        .types("zorg\r")
        .answers("Hoeveel", "9")
        .sees("van 1 tot en met 6")
        .sees("> ")
        .types("\u{15}2\r")
        .sees("Steekproef: 2 van 6, met lotnummer 2026-03-14/zorg/2")
        .sees("dora · ")
        .sees("Zo vastleggen?")
        .types("n\r")
        .ends();
    assert!(code == 2 && screen.contains("partners sample --resume"), "{screen}");
    assert_eq!(register.everything(), before);
    let (code, screen) = register.sits(&["sample", "--resume"]).sees("Zo vastleggen?").types("j\r").ends();
    assert!(
        code == 0 && screen.contains("steekproef getrokken: 2 van 6 · lotnummer 2026-03-14/zorg/2"),
        "{screen}"
    );
    assert_eq!(drawn(&register), ["dora", "gastcolleges"]);
}
