//! A calendar that somebody subscribed to: what is in it keeps its name, moves when its day does, and is called off when it is
//! not to be done any more, whatever happened in between.

use std::collections::BTreeMap;

use crate::fixture::{FORMAL, POLICY, Register};

/// One thing in a calendar, by what stands in it.
type Component = BTreeMap<String, String>;

const UNTIL: [&str; 6] = ["report", "due", "--until", "2031-12-31", "--format", "ics"];

/// What a calendar holds, by its name.
fn read(calendar: &str) -> BTreeMap<String, Component> {
    let (mut all, mut at) = (BTreeMap::new(), Component::new());
    for line in calendar.replace("\r\n ", "").split("\r\n") {
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        match key {
            "BEGIN" => at = Component::from([("BEGIN".into(), value.into())]),
            "END" if value != "VCALENDAR" => {
                let name = at["UID"].clone();
                assert!(all.insert(name.clone(), at.clone()).is_none(), "{name} stands there twice");
            }
            _ => drop(at.insert(key.into(), value.into())),
        }
    }
    all
}

fn calendar(register: &Register) -> BTreeMap<String, Component> {
    read(&register.prints(&UNTIL))
}

/// The one thing of a kind: its name, its day, how often it moved, and whether it is called off.
fn only(all: &BTreeMap<String, Component>, kind: &str) -> (String, String, u32, bool) {
    let mut of_kind = all.iter().filter(|(name, _)| name.starts_with(&format!("{kind}.")));
    let (Some((name, it)), None) = (of_kind.next(), of_kind.next()) else {
        panic!("not one {kind}: {all:#?}")
    };
    let day = it.get("DTSTART;VALUE=DATE").or(it.get("DUE;VALUE=DATE")).unwrap();
    let is_cancelled = it.get("STATUS").is_some_and(|status| status == "CANCELLED");
    (name.clone(), day.clone(), it["SEQUENCE"].parse().unwrap(), is_cancelled)
}

/// A register that asks for what is due: an evaluation each year, and what comes after the end.
fn register() -> Register {
    let policy = format!("{POLICY}\n[reminders]\nbefore_end = [\"180 days\"]\n");
    let text = FORMAL.replace("mode = \"at-end\"", "mode = \"periodic\"\nevery = \"24 months\"");
    Register::new().file("register/register.toml", &policy).partnership("zorg/exemplo", &text).commit()
}

#[test]
fn a_day_that_moves_keeps_its_name_and_what_stays_is_as_it_was() {
    let register = register();
    let before = calendar(&register);
    let (name, day, moves, _) = only(&before, "renewal");
    assert_eq!((day.as_str(), moves), ("20280831", 0));
    let evaluation = only(&before, "evaluation");
    assert_eq!((evaluation.1.as_str(), evaluation.2), ("20260901", 0));

    register.run(&["set", "exemplo", "ends=2029-01-31"]).fine();
    let after = calendar(&register);
    assert_eq!(only(&after, "renewal"), (name.clone(), "20290131".into(), 1, false));
    assert_eq!(only(&after, "evaluation"), evaluation);
    assert_eq!(after.len(), before.len(), "nothing stands there twice: {after:#?}");
    // Not committed yet, it has moved as well.
    register.run(&["set", "exemplo", "ends=2030-01-31", "--no-commit"]).fine();
    assert_eq!(only(&calendar(&register), "renewal"), (name, "20300131".into(), 2, false));
}

#[test]
fn what_moved_out_of_sight_is_told_where_it_went() {
    let register = register();
    let until = |day| register.prints(&["report", "due", "--until", day, "--format", "ics"]);
    assert_eq!(only(&read(&until("2026-12-31")), "evaluation").1, "20260901");
    register.run(&["set", "exemplo", "evaluation_plan.every=60 months"]).fine();
    assert_eq!(only(&read(&until("2026-12-31")), "evaluation").1, "20290901");
    // What never was in sight is not.
    assert!(!until("2026-12-31").contains("UID:renewal"));
}

#[test]
fn a_rename_and_another_name_of_the_institution_move_nothing() {
    let register = register();
    let before = calendar(&register);
    register.run(&["rename", "exemplo", "verbeeld"]).fine();
    let policy = register.read("register/register.toml").replace("Hogeschool Voorbeeld", "Hogeschool Anders");
    register.write("register/register.toml", &policy);
    let register = register.commit();
    let after = calendar(&register);
    assert!(before.keys().eq(after.keys()), "{before:#?}\n{after:#?}");
    assert!(after.values().all(|it| it["SEQUENCE"] == "0" && !it.contains_key("STATUS")), "{after:#?}");
}

#[test]
fn what_was_done_or_ended_is_called_off_and_what_follows_is_another() {
    let register = register();
    let first = only(&calendar(&register), "evaluation");
    let evaluate = ["evaluate", "exemplo", "--occasion", "periodic", "--goals", "Yes.", "--norms", "Yes."];
    register.run(&[&evaluate[..], &["--outcome", "continue", "--none-needed", "All well."]].concat()).fine();
    let all = calendar(&register);
    let was = &all[&first.0];
    assert_eq!((was["STATUS"].as_str(), was["SEQUENCE"].as_str()), ("CANCELLED", "1"));
    assert!(was["DESCRIPTION"].starts_with("Not to be done any more"), "{was:#?}");
    let next: Vec<_> =
        all.iter().filter(|(name, _)| name.starts_with("evaluation.") && **name != first.0).collect();
    assert_eq!(next.len(), 1, "{all:#?}");
    assert_eq!(next[0].1["DTSTART;VALUE=DATE"], "20280314");
    // A correction of that evaluation does not make of what follows yet another.
    let file = register.read("register/partnerships/zorg/exemplo.toml");
    let id = file.split("[evaluations.").nth(1).unwrap().split(']').next().unwrap();
    register
        .run(
            &[&evaluate[..], &["--outcome", "continue", "--none-needed", "Well.", "--corrects", id]].concat(),
        )
        .fine();
    assert!(calendar(&register).keys().eq(all.keys()));

    let end = ["decide", "exemplo", "--outcome", "end", "--effective", "2026-03-14", "--by", "board"];
    register.run(&[&end[..], &["--reasons", "The aim is reached.", "--accept"]].concat()).fine();
    let all = calendar(&register);
    let cancelled = all.values().all(|it| it.get("STATUS").is_some_and(|it| it == "CANCELLED"));
    assert!(all.len() == 3 && cancelled, "{all:#?}");
}

#[test]
fn what_is_past_its_day_is_a_task_with_that_day() {
    let register = register();
    let on = |today| read(&register.prints(&[&UNTIL[..], &["--today", today]].concat()));
    let (before, after) = (on("2026-09-01"), on("2026-09-02"));
    let (name, day, ..) = only(&before, "evaluation");
    assert_eq!((before[&name]["BEGIN"].as_str(), day.as_str()), ("VEVENT", "20260901"));
    let task = &after[&name];
    assert_eq!((task["BEGIN"].as_str(), task["DUE;VALUE=DATE"].as_str()), (concat!("VTO", "DO"), "20260901"));
    assert_eq!(task["STATUS"], "NEEDS-ACTION");
    assert!(task["DESCRIPTION"].starts_with("Overdue since 1 September 2026"), "{task:#?}");
    assert_eq!(task["CATEGORIES"], "Evaluation,Health");
}

/// What was made here and what was made there may land in either order: it never seems to have moved less often.
#[test]
fn a_merge_takes_no_move_back() {
    let register = register();
    register.git(&["switch", "-q", "-c", "aside"]);
    register.run(&["set", "exemplo", "ends=2029-01-31"]).fine();
    register.run(&["set", "exemplo", "ends=2029-06-30"]).fine();
    let aside = only(&calendar(&register), "renewal");
    register.git(&["switch", "-q", "main"]);
    register.write("other.txt", "x");
    let register = register.commit();
    register.git(&["merge", "-q", "--no-edit", "aside"]);
    assert_eq!(only(&calendar(&register), "renewal"), aside);
}

#[test]
fn a_policy_that_asks_more_often_moves_what_it_asks() {
    let register = register();
    register.run(&["set", "exemplo", "category=exchange"]).fine();
    let policy = register.read("register/register.toml");
    let policy = policy
        .replace("en = \"Exchange partner\"", "en = \"Exchange partner\"\nevaluate_every = \"12 months\"");
    register.write("register/register.toml", &policy);
    let register = register.commit();
    let (_, day, moves, _) = only(&calendar(&register), "evaluation");
    assert_eq!((day.as_str(), moves), ("20250901", 1));
}
