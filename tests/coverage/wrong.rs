//! The checker, held to tables that are wrong: each of these is one mistake, and is found.

use std::collections::BTreeMap;

use super::tables::{references, rows};
use super::{asked, faults};

const GOOD: &str = "| A3 | MUST | In line with the mission | prompt `MISSION` and field `considerations.content.mission`, `decisions.reasons` | `tests/faults/consideration-incomplete` |";

/// A change to the good row, and what is then said of it.
const WRONG: [(&str, &str, &str); 16] = [
    ("`MISSION`", "`MISION`", "has no prompt `MISION`"),
    ("content.mission", "content.mision", "has no field `considerations.content.mision`"),
    ("decisions.reasons", "decisions.dissents", "has no field `decisions.dissents`"),
    ("prompt `MISSION`", "rule `no-mission`", "has no rule `no-mission`"),
    ("prompt `MISSION`", "command `partners judge`", "has no command `partners judge`"),
    ("prompt `MISSION`", "command `partners sample --size`", "has no command `partners sample --size`"),
    ("prompt `MISSION`", "report `verdict`", "has no report `verdict`"),
    ("prompt `MISSION`", "topic `verdicts`", "has no topic `verdicts`"),
    ("prompt `MISSION`", "setting `deadlines`", "has no setting `deadlines`"),
    ("prompt `MISSION`", "word `decisions.by = committee`", "has no word `decisions.by = committee`"),
    ("prompt `MISSION`", "wish `MISSION`", "is of no kind"),
    ("In line with the mission", "Mission", "does not say what is asked"),
    ("`tests/faults/consideration-incomplete`", "", "no test fails without it"),
    ("tests/faults/consideration-incomplete", "tests/faults/no-mission", "no register of faults"),
    ("tests/faults/consideration-incomplete", "tests/house/mod.rs::root", "there is no test"),
    ("tests/faults/consideration-incomplete", "tests/coverage/pins.rs::A2", "no text is pinned"),
];

fn said(text: &str) -> String {
    faults(&rows(text).unwrap()).join("\n")
}

#[test]
fn a_good_row_is_let_be() {
    assert_eq!(said(GOOD), "");
    let never =
        "| A3 | MUST | In line with the mission | Never (000:305-311): no list. | `tests/faults/syntax` |";
    assert_eq!(said(never), "");
    let left = "| A3 | MUST | In line with the mission | Left out: the format has no key for it yet. | — |";
    assert_eq!(said(left), "");
}

#[test]
fn every_mistake_in_a_row_is_found() {
    for (from, to, fault) in WRONG {
        assert_eq!(GOOD.matches(from).count(), 1, "{from}");
        let said = said(&GOOD.replace(from, to));
        assert!(said.contains(fault), "{from} → {to}: {said:?}");
    }
    let bare = |kept: &str| {
        said(&format!("| A3 | MUST | In line with the mission | {kept} | `tests/faults/syntax` |"))
    };
    assert!(bare("It is kept.").contains("nothing keeps it"));
    assert!(bare("Left out: not needed.").contains("no reason"));
    assert!(bare("Never (somewhere): no list.").contains("no sentence that forbids it"));
    assert!(rows("| A3 | MUST | `tests/faults/syntax` |").is_err());
}

#[test]
fn an_item_that_is_left_out_doubled_made_up_or_of_another_level_is_found() {
    let asked: BTreeMap<String, String> = [("A3", "MUST"), ("A4", "SHOULD"), ("A1", "COULD")]
        .map(|(id, level)| (id.to_owned(), level.to_owned()))
        .into();
    let said = |text: &str| asked::uncovered(&rows(text).unwrap(), &asked);
    let (must, should) = (GOOD, GOOD.replace("A3 | MUST", "A4 | SHOULD"));
    assert_eq!(said(&format!("{must}\n{should}")), [""; 0]);
    assert_eq!(said(must), ["A4 is a SHOULD and has 0 rows"]);
    assert_eq!(said(&format!("{must}\n{should}\n{must}")), ["A3 is a MUST and has 2 rows"]);
    assert_eq!(said(&format!("{must}\n{should}\n{}", must.replace("A3", "A9"))), ["A9 is no item"]);
    assert_eq!(said(&format!("{must}\n{}", should.replace("SHOULD", "MUST"))), ["A4 is a SHOULD"]);
}

#[test]
fn items_are_read_with_their_level() {
    let page = "## 3\n\n**A1** [COULD] _bedrijven_\n- EN: **not** an item.\n\n**A2** [SHOULD] _verschillen_\n**X1. A trap.** Text\n";
    let items = asked::items(page);
    assert_eq!(
        items.iter().map(|(id, level)| format!("{id} {level}")).collect::<Vec<_>>(),
        ["A1 COULD", "A2 SHOULD"]
    );
}

#[test]
fn references_are_read() {
    assert_eq!(
        references("Never (000:305-311; 001:89): no 12:30."),
        [("000".to_owned(), 311), ("001".to_owned(), 89)]
    );
}
