//! The register as files of lines, as a database takes them: one for each kind of thing, in each line one of them, with the same
//! columns of the same types on every line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use partners::model::Kind;
use serde_json::Value;

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

/// The files of an export, each with its lines.
pub(super) fn lines(folder: &Path) -> BTreeMap<String, Vec<Value>> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let read = |path: PathBuf| {
        let lines = fs::read_to_string(&path).unwrap();
        let lines = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (path.file_stem().unwrap().to_str().unwrap().to_owned(), lines)
    };
    files.map(read).collect()
}

fn register() -> Register {
    let more = r#"
[contacts.office]
side = "partner"
function = "Office"
verified = 2026-02-01

[signals.2026-02-01-s1gnal]
date = 2026-02-01
from = "staff"
summary = "First line.\nSecond line, with \"quotes\"."

[follow_ups.2026-02-02-f0ll0w]
date = 2026-02-02
signal = "2026-02-01-s1gnal"
step = "inquiry"
prompted_by = ["2026-02-01-s1gnal"]
"#;
    let corrected = "\n[shared.2024-06-21-sharee]\ndate = 2024-06-21\nabout = \"2024-06-12-dec1de\"\ncorrects = \"2024-06-20-shared\"\n";
    let policy = POLICY.replace("Hogeschool Voorbeeld", "Hogeschool A/B: Voorbeeld");
    Register::new()
        .file("register/register.toml", &policy)
        .partnership("zorg/exemplo", &format!("{FORMAL}{more}{corrected}"))
        .partnership("zorg/gastcolleges", INFORMAL)
        .commit()
}

const EXPORT: [&str; 5] = ["export", "--format", "ndjson", "--out", "lake"];

#[test]
fn each_kind_is_a_file_and_each_thing_a_line_with_the_same_columns() {
    let register = register();
    let ran = register.run(&EXPORT).fine();
    assert!(ran.out.starts_with("written: lake ("), "{}", ran.out);
    let folder = register.path("lake/institution=Hogeschool A%2FB%3A Voorbeeld/as_of_year=2026");
    let all = lines(&folder);
    let kinds = Kind::ALL.iter().map(|kind| kind.table());
    let others =
        ["register", "units", "categories", "partnerships", "partners", "contacts", "themes", "risks"];
    assert_eq!(all.keys().map(String::as_str).collect::<BTreeSet<_>>(), kinds.chain(others).collect());
    for (kind, lines) in &all {
        let columns = |line: &Value| line.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert!(lines.windows(2).all(|two| columns(&two[0]) == columns(&two[1])), "{kind}");
        let is_flat = |value: &Value| !value.is_object();
        assert!(
            lines.iter().all(|line| line.as_object().unwrap().values().all(is_flat)),
            "{kind}: {lines:?}"
        );
    }
    let of = |kind: &str| all[kind].as_slice();
    assert_eq!(of("register")[0]["institution"], "Hogeschool A/B: Voorbeeld");
    assert_eq!(of("register")[0]["audience"], "internal");
    let [formal, informal] = of("partnerships") else { panic!("{:?}", of("partnerships")) };
    assert_eq!((&formal["partnership"], &formal["status"]), (&"exemplo".into(), &"active".into()));
    assert_eq!(
        (&formal["agreement_signed"], &informal["agreement_signed"]),
        (&"2024-06-20".into(), &Value::Null)
    );
    assert_eq!(formal["domains"], serde_json::json!([]));
    assert_eq!(
        (&of("partners")[0]["partnership"], &of("partners")[0]["number"]),
        (&"exemplo".into(), &1.into())
    );
    assert_eq!(of("contacts")[0]["verified"], "2026-02-01");
    let consideration = &of("considerations")[0];
    assert_eq!(consideration["content_ambitions"], serde_json::json!(["Learning together"]));
    let decision = of("decisions").iter().find(|it| it["partnership"] == "exemplo").unwrap();
    assert_eq!(decision["considers"], "2024-05-02-c0ns1d");
    assert_eq!(of("signals")[0]["summary"], "First line.\nSecond line, with \"quotes\".");
    let follow_up = &of("follow_ups")[0];
    assert_eq!(
        (&follow_up["id"], &follow_up["signal"]),
        (&"2026-02-02-f0ll0w".into(), &"2026-02-01-s1gnal".into())
    );
    assert_eq!(follow_up["prompted_by"], serde_json::json!(["2026-02-01-s1gnal"]));
    let stands: Vec<_> = of("shared").iter().map(|it| (&it["id"], &it["stands"])).collect();
    assert_eq!(
        stands,
        [(&"2024-06-20-shared".into(), &false.into()), (&"2024-06-21-sharee".into(), &true.into())]
    );
    // Written anew, it is the same.
    let before = fs::read(folder.join("signals.ndjson")).unwrap();
    register.run(&EXPORT).fine();
    assert!(fs::read(folder.join("signals.ndjson")).unwrap() == before);
}

#[test]
fn what_is_for_the_public_does_not_come_to_lie_beside_what_is_not() {
    let register = register();
    register.run(&["export", "--format", "ndjson"]).refuses(2, "--out FOLDER");
    register.run(&EXPORT).fine();
    register.run(&[&EXPORT[..], &["--audience", "public"]].concat()).refuses(2, "adjustments.ndjson");
    register
        .run(&["export", "--format", "ndjson", "--out", "register/register.toml"])
        .refuses(2, "not a folder");
}

#[test]
fn one_partnership_can_be_asked_for() {
    let register = register();
    register.run(&[&EXPORT[..], &["gast"]].concat()).fine();
    let all = lines(&register.path("lake/institution=Hogeschool A%2FB%3A Voorbeeld/as_of_year=2026"));
    assert_eq!((all["partnerships"].len(), all["signals"].len(), all["decisions"].len()), (1, 0, 1));
    let one = register.document(&["export", "gast"]);
    assert_eq!(
        (&one["partnership"], one["partnerships"].as_array().unwrap().len()),
        (&"gastcolleges".into(), 1)
    );
    assert_eq!(register.document(&["export"])["partnership"], Value::Null);
}
