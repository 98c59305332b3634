//! Where a finding points: lines from 1, columns in code points from 1, a tab for one, a byte-order mark for none.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The findings of a register that holds one file, as `check --format json` gives them.
fn findings(bytes: &[u8]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let partnerships = folder.path().join("register/partnerships/unit");
    std::fs::create_dir_all(&partnerships).unwrap();
    std::fs::write(
        folder.path().join("register/register.toml"),
        "schema = 1\nname = \"T\"\nlanguage = \"en\"\n",
    )
    .unwrap();
    std::fs::write(partnerships.join("one.toml"), bytes).unwrap();
    let document = checked(folder.path());
    assert_eq!(document["register"], "register");
    // Where the register is what paths are counted from, it is a dot, and the paths begin below it.
    let below = checked(&folder.path().join("register"));
    assert_eq!((&below["register"], &below["errors"]), (&Value::from("."), &document["errors"]));
    for finding in below["findings"].as_array().unwrap() {
        assert_eq!(finding["file"], "partnerships/unit/one.toml");
    }
    document["findings"].as_array().unwrap().clone()
}

fn checked(directory: &Path) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_partners"))
        .args(["check", "--format", "json", "--today", "2026-12-01"])
        .current_dir(directory)
        .env_remove("PARTNERS_REGISTER")
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(document["format"], "partners.check/1");
    assert_eq!(output.status.code(), Some(i32::from(document["errors"] != 0)));
    document
}

/// The rule and its place: line, column, end line, end column.
fn places(bytes: &[u8]) -> Vec<(String, [u64; 4])> {
    let number = |finding: &Value, key: &str| finding[key].as_u64().unwrap();
    findings(bytes)
        .iter()
        .map(|finding| {
            let at = ["line", "column", "end_line", "end_column"].map(|key| number(finding, key));
            (finding["rule"].as_str().unwrap().to_owned(), at)
        })
        .collect()
}

fn expect(bytes: &[u8], expected: &[(&str, [u64; 4])]) {
    let expected: Vec<(String, [u64; 4])> =
        expected.iter().map(|(rule, at)| ((*rule).to_owned(), *at)).collect();
    assert_eq!(places(bytes), expected, "{}", String::from_utf8_lossy(bytes));
}

const PARTNER: &str = "[[partners]]\nname = \"P\"\n";

#[test]
fn a_value_a_key_and_a_header_are_pointed_at() {
    let text = format!(
        "schema = 1\nname = 5\nnme = \"x\"\n{PARTNER}[decisions.2026-01-01-aaaa]\ndate = 2026-01-01\nby = \"bord\"\nreasons = \"r\"\n"
    );
    expect(
        text.as_bytes(),
        &[
            ("wrong-type", [2, 8, 2, 9]),
            ("unknown-key", [3, 1, 3, 4]),
            ("missing-key", [6, 1, 6, 28]),
            ("unknown-word", [8, 6, 8, 12]),
        ],
    );
}

#[test]
fn tabs_crlf_marks_wide_and_combining_characters_keep_columns_right() {
    let text = "\u{feff}schema = 1\r\nname = \"東京 e\u{301} 😀\"\r\n\tstarts\t=\t\"é\"\r\n[[partners]]\r\nname = \"P\"\r\n";
    expect(text.as_bytes(), &[("wrong-type", [3, 11, 3, 14])]);
    let text = "\u{feff}nme = \"😀😀\" \nschema = 1\nname = \"東京\" x\n[[partners]]\nname = \"P\"\n";
    let found = places(text.as_bytes());
    assert_eq!(found[0], ("unknown-key".to_owned(), [1, 1, 1, 4]));
    assert_eq!((found[1].0.as_str(), found[1].1[0]), ("syntax", 3));
}

#[test]
fn what_is_missing_from_the_head_points_at_line_one() {
    expect(b"schema = 1\n[[partners]]\nname = \"P\"\n", &[("missing-key", [1, 1, 1, 11])]);
    expect(b"schema = 1\nname = \"N\"\n[[partners]]\nkind = \"x\"\n", &[("missing-key", [3, 1, 3, 13])]);
}

#[test]
fn three_broken_lines_are_three_findings_and_the_rest_is_read() {
    let text =
        format!("schema = 1\nname = \"A\ncountry = NL\nstarts = 2025-02-30\nlarg_scale = true\n{PARTNER}");
    let found = places(text.as_bytes());
    let rules: Vec<&str> = found.iter().map(|(rule, _)| rule.as_str()).collect();
    assert_eq!(rules, ["syntax", "syntax", "syntax", "unknown-key"]);
    assert_eq!(found.iter().map(|(_, at)| at[0]).collect::<Vec<_>>(), [2, 3, 4, 5]);
}

#[test]
fn an_entry_id_points_at_its_header_and_an_inline_entry_is_of_the_wrong_type() {
    let text = format!(
        "schema = 1\nname = \"N\"\n{PARTNER}[signals.2026-01-01-abcd]\ndate = 2026-01-02\nfrom = \"staff\"\nsummary = \"s\"\n"
    );
    expect(text.as_bytes(), &[("entry-id", [5, 1, 5, 26])]);
    let text = format!("schema = 1\nname = \"N\"\nsignals = {{}}\n{PARTNER}");
    assert_eq!(places(text.as_bytes()), [("wrong-type".to_owned(), [3, 11, 3, 13])]);
    let entry = "2026-01-01-abcd = { date = 2026-01-01, from = \"staff\", summary = \"s\" }";
    let text = format!("schema = 1\nname = \"N\"\nsignals = {{ {entry} }}\n{PARTNER}");
    assert_eq!(places(text.as_bytes()), [("wrong-type".to_owned(), [3, 11, 3, 85])]);
    let text = format!("schema = 1\nname = \"N\"\n{PARTNER}[signals]\n{entry}\n");
    assert_eq!(places(text.as_bytes()), [("wrong-type".to_owned(), [6, 19, 6, 71])]);
}

#[test]
fn an_unresolved_merge_is_said_once_and_what_is_around_it_is_read() {
    let text = format!(
        "schema = 1\nname = \"N\"\n<<<<<<< HEAD\nowner = \"a\"\n=======\nowner = \"b\"\n>>>>>>> x\n{PARTNER}bogus = 1\n"
    );
    expect(text.as_bytes(), &[("unresolved-merge", [3, 1, 3, 13]), ("unknown-key", [10, 1, 10, 6])]);
}

#[test]
fn spellings_that_only_a_newer_toml_knows_are_syntax() {
    for line in ["own = { a = 1, }", "own = { a = 1,\n b = 2 }", "goal = \"\\e[0m\"", "goal = \"\\x41\""] {
        let found = places(format!("schema = 1\nname = \"N\"\n{line}\n{PARTNER}").as_bytes());
        assert_eq!(found.iter().map(|(rule, _)| rule.as_str()).collect::<Vec<_>>(), ["syntax"], "{line}");
    }
}

#[test]
fn a_byte_that_is_no_character_has_its_place() {
    expect(b"schema = 1\nname = \"caf\xe9\"\n[[partners]]\nname = \"P\"\n", &[("encoding", [2, 12, 2, 13])]);
}

#[test]
fn a_value_that_could_not_be_read_is_one_finding_on_its_own_line() {
    let text = format!("schema = 1\nname = \"N\"\nstarts = = 2024-01-01\n{PARTNER}kind = = \"x\"\n");
    let found = places(text.as_bytes());
    let lines: Vec<(&str, u64)> = found.iter().map(|(rule, at)| (rule.as_str(), at[0])).collect();
    assert_eq!(lines, [("syntax", 3), ("syntax", 6)]);
}

#[test]
fn a_long_text_that_nothing_ends_points_at_its_beginning() {
    for quotes in ["\"\"\"", "'''"] {
        let text = format!("schema = 1\nname = \"N\"\n{PARTNER}contribution = {quotes}é b\nc\n\n");
        expect(text.as_bytes(), &[("syntax", [5, 16, 5, 22])]);
        let text = format!("schema = 1\nname = \"N\"\n{PARTNER}website = \"w\"\nvia = {quotes}");
        expect(text.as_bytes(), &[("syntax", [6, 7, 6, 10])]);
    }
}

#[test]
fn an_entry_that_stands_twice_in_a_file_is_one_finding() {
    let entry = "[considerations.2026-01-01-aaaa]\ndate = 2026-01-01\noccasion = \"entering\"\n\
                 [considerations.2026-01-01-aaaa.content]\njudgement = \"doubt\"\n";
    let text = format!("schema = 1\nname = \"N\"\n{PARTNER}{entry}{entry}[own]\na = 1\na = 2\n");
    expect(text.as_bytes(), &[("syntax", [10, 17, 10, 32]), ("syntax", [17, 1, 17, 2])]);
}

#[test]
fn an_empty_list_of_partners_lacks_one_and_no_version_is_below_the_first() {
    expect(b"schema = 1\nname = \"N\"\npartners = []\n", &[("missing-key", [3, 12, 3, 14])]);
    expect(format!("schema = 0\nname = \"N\"\n{PARTNER}").as_bytes(), &[("wrong-type", [1, 10, 1, 11])]);
}

#[test]
fn what_is_no_number_is_no_toml_even_where_nobody_reads_it() {
    let text = format!(
        "schema = 1\nname = \"N\"\n{PARTNER}[own]\na = 1_000:\nb = [1, 0x]\nc = +0x_\nd = 1_0\ne = -inf\n"
    );
    let found = places(text.as_bytes());
    assert!(found.iter().all(|(rule, _)| rule == "syntax"), "{found:?}");
    assert_eq!(found.iter().map(|(_, at)| at[0]).collect::<Vec<_>>(), [6, 7, 8]);
}

#[test]
fn of_a_key_that_nobody_knows_only_that_is_said() {
    let text = format!("schema = 1\nname = \"N\"\n{PARTNER}[strategic.objectives]\nsynegy = 1\n");
    expect(text.as_bytes(), &[("unknown-key", [6, 1, 6, 7])]);
}

#[test]
fn what_is_written_and_empty_is_pointed_at_and_what_is_not_written_at_the_header() {
    let aspect = |name: &str, keys: &str| {
        format!("[considerations.2026-01-01-aaaa.{name}]\njudgement = \"positive\"\n{keys}")
    };
    let content = aspect("content", "impact = \"i\"\nmission = \" \"\nvalues = \"v\"\nambitions = []\n");
    let text = format!(
        "schema = 1\nname = \"N\"\nformality = \"formal\"\nowner = \"o\"\n{PARTNER}\
         [considerations.2026-01-01-aaaa]\ndate = 2026-01-01\noccasion = \"entering\"\n{content}{}\
         [decisions.2026-01-02-aaab]\ndate = 2026-01-02\noutcome = \"enter\"\nby = \"board\"\nreasons = \"r\"\n",
        aspect("profile", "compatible = \"c\"\nconduct = \"c\"\n")
    );
    let found = places(text.as_bytes()).into_iter().filter(|(rule, _)| rule == "consideration-incomplete");
    let found: Vec<[u64; 4]> = found.map(|(_, at)| at).collect();
    assert_eq!(found, [[10, 1, 10, 41], [13, 11, 13, 14], [15, 13, 15, 15]]);
}
