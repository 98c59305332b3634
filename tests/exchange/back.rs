//! What is exported comes back: every fact of every file, in each format, whatever stands in it.

use std::fs;
use std::path::{Path, PathBuf};

use partners::context::Surroundings;
use partners::document::whole_values;
use partners::model::toml_value::TomlValue;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::fixture::program::{run, surroundings};

const FORMATS: [&str; 3] = ["json", "csv", "xlsx"];

fn partners(folder: &Path, args: &[&str]) -> (u8, String, String) {
    let here = Surroundings { today: Some("2026-12-01".to_owned()), ..surroundings(folder) };
    let ended = run(here, args);
    (ended.code, ended.out, ended.remarks)
}

/// Every file below a register's folder, by its path, as values.
fn files(register: &Path) -> Vec<(PathBuf, TomlValue)> {
    let walk = walkdir::WalkDir::new(register.join("partnerships")).sort_by_file_name().into_iter();
    let paths = walk.map(|entry| entry.unwrap().into_path()).filter(|path| path.is_file());
    let read = |path: PathBuf| {
        let tree = whole_values(&fs::read_to_string(&path).unwrap()).unwrap();
        (path.strip_prefix(register).unwrap().to_owned(), tree)
    };
    paths.map(read).collect()
}

/// Exports a register, and imports it into one that is empty.
fn there_and_back(register: &Path, format: &str) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("all.{format}"));
    let out = ["export", "--register", register.to_str().unwrap(), "--out", file.to_str().unwrap()];
    let (code, _, said) = partners(folder.path(), &out);
    assert_eq!((code, said.as_str()), (0, ""), "{format}");
    let other = folder.path().join("register");
    fs::create_dir_all(&other).unwrap();
    fs::write(other.join("register.toml"), "schema = 1\nname = \"Leeg\"\n").unwrap();
    let (code, out, said) =
        partners(folder.path(), &["import", file.to_str().unwrap(), "--no-commit", "--lang", "nl"]);
    if code != 0 {
        return Err(format!("{format}: {out}{said}"));
    }
    let (ours, theirs) = (files(register), files(&other));
    let names =
        |files: &[(PathBuf, TomlValue)]| files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    if names(&ours) != names(&theirs) {
        return Err(format!("{format}: {:?} became {:?}", names(&ours), names(&theirs)));
    }
    for ((path, tree), (_, other)) in ours.iter().zip(&theirs) {
        if !tree.is_same(other) {
            return Err(format!("{format}: {}\n{}\n{}", path.display(), tree.literal(), other.literal()));
        }
    }
    let (code, out, _) =
        partners(folder.path(), &["import", file.to_str().unwrap(), "--no-commit", "--lang", "nl"]);
    let is_idle = code == 0 && out.contains(&format!("0 nieuw · {} al aanwezig · 0 geweigerd", ours.len()));
    if is_idle { Ok(()) } else { Err(format!("{format}, once more: {out}")) }
}

#[test]
fn the_examples_come_back_in_every_format() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for example in ["every-key", "voorbeeldhogeschool", "smallest"] {
        for format in FORMATS {
            there_and_back(&examples.join(example), format).unwrap();
        }
    }
}

/// Text that programs stumble over.
fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "",
        " ",
        "5",
        "-1",
        "true",
        "WAAR",
        "2024-01-01",
        "toml: 5",
        "toml:",
        "=1+1",
        "'=x",
        "'",
        "\"\"",
        "\"a\"",
        "@x",
        "+3",
        "a\nb",
        "a\r\nb",
        "a\tb",
        "\u{200d}",
        "<U+200D>",
        "\u{202e}x",
        "👩‍🎓",
        "_x0041_",
        "[1]",
        "{}",
        "a;b,c|d",
        "é\u{301}",
        " lead",
        "trail ",
        "\n",
        "x\n",
        "1e5",
        "inf",
        "~2",
        "&amp; <b>",
        "\u{e000}",
        "\u{1}",
    ]);
    prop_oneof![3 => odd.prop_map(str::to_owned), 2 => "[a-zA-Z éß東;,\"'=\\n]{0,12}"]
}

/// A value of the institution's own.
fn own() -> impl Strategy<Value = TomlValue> {
    let leaf = prop_oneof![
        text().prop_map(TomlValue::Text),
        any::<i64>().prop_map(TomlValue::Number),
        any::<bool>().prop_map(TomlValue::Flag),
        Just(TomlValue::Moment("2024-02-29".to_owned())),
        Just(TomlValue::Moment("2024-02-29T10:00:00Z".to_owned())),
        Just(TomlValue::Real("1.5".to_owned())),
        Just(TomlValue::Real("inf".to_owned())),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let key = prop_oneof![
            Just("a".to_owned()),
            Just("b.c".to_owned()),
            Just("x y".to_owned()),
            Just("0".to_owned()),
            Just("é~2".to_owned())
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(TomlValue::List),
            prop::collection::btree_map(key, inner, 0..3)
                .prop_map(|map| TomlValue::Table(map.into_iter().collect())),
        ]
    })
}

#[test]
fn whatever_stands_in_a_file_comes_back() {
    let mut runner =
        TestRunner::new(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() });
    let texts = prop::collection::vec(text(), 0..4);
    let strategy = (text(), text(), texts, own(), text(), prop::collection::vec(text(), 1..3));
    let outcome = runner.run(&strategy, |(name, goal, sources, own, reasons, partners)| {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path();
        fs::create_dir_all(register.join("partnerships/een/twee")).unwrap();
        fs::write(register.join("register.toml"), "schema = 1\nname = \"Vol\"\n").unwrap();
        let quoted = |text: &String| TomlValue::Text(text.clone()).literal();
        let list = TomlValue::List(sources.iter().cloned().map(TomlValue::Text).collect()).literal();
        let partners = partners.iter().map(|name| format!("[[partners]]\nname = {}\n", quoted(name)));
        let partners = partners.collect::<Vec<_>>().concat();
        let file = format!(
            "schema = 1\nname = {}\ngoal = {}\nstarts = 2024-01-01\nlarge_scale = true\nsources = {list}\nown = {{ k = {} }}\n\
             {partners}[decisions.2024-01-01-abcd]\ndate = 2024-01-01\noutcome = \"enter\"\nby = \"board\"\nreasons = {}\n",
            quoted(&name),
            quoted(&goal),
            own.literal(),
            quoted(&reasons),
        );
        fs::write(register.join("partnerships/een/twee/x.toml"), &file).unwrap();
        for format in FORMATS {
            there_and_back(register, format).map_err(|why| TestCaseError::fail(format!("{why}\n{file}")))?;
        }
        Ok(())
    });
    if let Err(why) = outcome {
        panic!("{why}");
    }
}

#[test]
fn a_text_that_is_too_long_for_a_cell_comes_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path();
    fs::create_dir_all(register.join("partnerships")).unwrap();
    fs::write(register.join("register.toml"), "schema = 1\nname = \"Vol\"\n").unwrap();
    let long = "Eén lange zin 🎓. ".repeat(9_000);
    let file = format!("schema = 1\nname = \"X\"\ngoal = \"{long}\"\n[[partners]]\nname = \"X\"\n");
    fs::write(register.join("partnerships/x.toml"), file).unwrap();
    for format in FORMATS {
        there_and_back(register, format).unwrap();
    }
}

#[test]
fn an_export_changes_nothing_that_is_there() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.json");
    let source = examples.join("every-key");
    partners(
        folder.path(),
        &["export", "--register", source.to_str().unwrap(), "--out", file.to_str().unwrap()],
    );
    let register = folder.path().join("register");
    fs::create_dir_all(register.join("partnerships")).unwrap();
    fs::write(register.join("register.toml"), "schema = 1\nname = \"Eigen naam\"\n").unwrap();
    let own = "schema = 1\nname = \"Van ons\"\n[[partners]]\nname = \"Ons\"\n";
    fs::write(register.join("partnerships/universidade-exemplo.toml"), own).unwrap();
    let (code, out, _) = partners(folder.path(), &["import", file.to_str().unwrap(), "--no-commit"]);
    assert!(out.contains("universidade-exemplo staat al in het register, en daar anders"), "{out}");
    assert_eq!(code, 1);
    assert_eq!(fs::read_to_string(register.join("partnerships/universidade-exemplo.toml")).unwrap(), own);
    let policy = fs::read_to_string(register.join("register.toml")).unwrap();
    assert_eq!(
        policy, "schema = 1\nname = \"Eigen naam\"\n",
        "a register that is not empty keeps its own lists"
    );
}
