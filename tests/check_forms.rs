//! The forms in which `check` tells other programs what it found: their structure, that a finding is known again, and that
//! hostile text stays text.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

const POLICY: &str = "schema = 1\nname = \"Proef\"\ncountry = \"NL\"\nlanguage = \"nl\"\n";
const HOSTILE: &str = "schema = 1\nname = \"Proef\"\nformality = \"informal\"\nstarts = 2024-01-01\n\
    \"😀 [klik](https://kwaad.example) {0} \\u001b]0;x\\u0007 ]]> \\uFFFE <b a=\\\"c\\\"> \\\\\" = 1\ncategory = \"a\"\n\
    [[partners]]\nname = \"Partner\"\n";

/// A register in a repository, with one file.
fn register(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert!(Command::new("git").args(["init", "-q"]).current_dir(folder.path()).status().unwrap().success());
    put(&folder, "een", text);
    fs::write(folder.path().join("register/register.toml"), POLICY).unwrap();
    folder
}

fn put(folder: &tempfile::TempDir, unit: &str, text: &str) {
    let unit = folder.path().join("register/partnerships").join(unit);
    fs::create_dir_all(&unit).unwrap();
    fs::write(unit.join("proef.toml"), text).unwrap();
}

fn check(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_partners"))
        .args(["check", "--today", "2026-12-01", "--format"])
        .args(arguments)
        .current_dir(folder)
        .env_remove("PARTNERS_REGISTER")
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&check(folder, arguments).0).unwrap()
}

fn fingerprints(folder: &Path, arguments: &[&str]) -> Vec<String> {
    let all = json(folder, arguments);
    all.as_array().unwrap().iter().map(|it| it["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn gitlab_gets_each_finding_with_its_place_and_a_fingerprint() {
    let folder = register(HOSTILE);
    let (text, code) = check(folder.path(), &["gitlab"]);
    assert_eq!(code, Some(1));
    assert!(text.contains(r"😀 [klik](https://kwaad.example) {0} <U+001B>]0;x<U+0007> ]]>"), "{text}");
    let all = json(folder.path(), &["gitlab"]);
    let all = all.as_array().unwrap();
    let said: Vec<(&str, u64, &str)> = all
        .iter()
        .map(|it| {
            assert_eq!(it["location"]["path"], "register/partnerships/een/proef.toml");
            assert!(it["description"].as_str().is_some_and(|text| !text.contains('\n')), "{it}");
            let line = it["location"]["lines"]["begin"].as_u64().unwrap();
            (it["check_name"].as_str().unwrap(), line, it["severity"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        said,
        [("running-without-decision", 1, "major"), ("unknown-key", 5, "major"), ("unknown-word", 6, "major")]
    );
}

#[test]
fn a_finding_is_known_again_when_lines_move_in_another_folder_and_in_another_language() {
    let folder = register(HOSTILE);
    let before = fingerprints(folder.path(), &["gitlab"]);
    let moved = HOSTILE.replacen("name = \"Proef\"\n", "name = \"Proef\"\n# een regel\n\n# en nog een\n", 1);
    fs::remove_dir_all(folder.path().join("register/partnerships/een")).unwrap();
    put(&folder, "twee", &moved);
    assert_eq!(before, fingerprints(folder.path(), &["gitlab", "--lang", "en"]));
    // Another key is another finding, also under the same rule.
    put(&folder, "twee", &moved.replace("klik", "klak"));
    let other = fingerprints(folder.path(), &["gitlab"]);
    assert_eq!((before[0] == other[0], before[1] == other[1]), (true, false));
}

#[test]
fn what_is_alike_has_fingerprints_of_its_own() {
    let broken = "schema = 1\nname = \"Proef\"\n=\n=\n=\n[[partners]]\nname = \"Partner\"\n";
    let all = fingerprints(register(broken).path(), &["gitlab"]);
    let mut different = all.clone();
    different.sort();
    different.dedup();
    assert!(all.len() >= 3 && all.len() == different.len(), "{all:?}");
}

#[test]
fn sarif_has_the_rules_and_what_explain_says_of_them() {
    let folder = register(HOSTILE);
    let log = json(folder.path(), &["sarif", "--lang", "en"]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!((&run["columnKind"], &run["language"]), (&"unicodeCodePoints".into(), &"en".into()));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), partners::check::RULES.len());
    for rule in rules {
        for text in [&rule["shortDescription"]["text"], &rule["help"]["text"], &rule["help"]["markdown"]] {
            assert!(text.as_str().is_some_and(|text| text.len() > 10), "{rule}");
        }
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap();
        assert!(["error", "warning", "note"].contains(&level), "{rule}");
    }
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"], "an index points at its rule");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "register/partnerships/een/proef.toml");
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        assert!(result["partialFingerprints"]["partners/v1"].is_string());
    }
}

#[test]
fn sarif_counts_code_points_names_the_other_place_and_escapes_links() {
    let folder = register(HOSTILE);
    let log = json(folder.path(), &["sarif"]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let key = HOSTILE.lines().nth(4).unwrap().rsplit_once(" = ").unwrap().0;
    let region = &results[1]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startLine"], &region["startColumn"]), (&5.into(), &1.into()));
    assert_eq!(region["endColumn"], key.chars().count() + 1, "an emoji is one column");
    let said = results[1]["message"]["text"].as_str().unwrap();
    assert!(said.contains(r"\[klik\](https://kwaad.example) {{0}} <U+001B>\]0;x<U+0007> \]\]>"), "{said}");
    let other = &results[0]["relatedLocations"][0];
    assert_eq!(other["physicalLocation"]["region"]["startLine"], 4);
    assert_eq!(other["message"]["text"], "hier staat die datum");
}

#[test]
fn a_path_is_a_reference_that_a_forge_can_follow() {
    let folder = register("schema = 1\n");
    put(&folder, "zorg & welzijn #1", HOSTILE);
    let log = json(folder.path(), &["sarif"]);
    let text = log.to_string();
    assert!(text.contains("register/partnerships/zorg%20%26%20welzijn%20%231/proef.toml"), "{text}");
}

#[test]
fn junit_has_a_test_for_each_rule_and_each_finding() {
    let folder = register(HOSTILE);
    let (text, code) = check(folder.path(), &["junit"]);
    assert_eq!(code, Some(1));
    assert!(is_well_formed(&text), "{text}");
    assert_eq!(text.matches("<failure ").count(), 3);
    assert!(text.contains(" failures=\"3\" errors=\"0\""));
    let tests = text.matches("<testcase ").count();
    assert!(tests >= partners::check::RULES.len() && text.contains(&format!(" tests=\"{tests}\"")), "{text}");
    assert!(text.contains("<testcase classname=\"owner-missing\" name=\"geen bevindingen\" time=\"0\"/>"));
    assert!(text.contains(
        "<testcase classname=\"unknown-word\" name=\"register/partnerships/een/proef.toml category\" \
         file=\"register/partnerships/een/proef.toml\" line=\"6\" time=\"0\"><failure type=\"unknown-word\" \
         message=\"fout: `a` is geen categorie van uw instelling\">"
    ));
    assert!(text.contains("&lt;U+0007&gt; ]]&gt; \u{fffd} &lt;b a=&quot;c&quot;&gt; \\"), "{text}");
    assert!(!text.contains(['\u{1b}', '\u{7}', '\u{fffe}']));
}

#[test]
fn a_warning_fails_only_when_it_counts() {
    let fine = "schema = 1\nname = \"Proef\"\nformality = \"formal\"\nstarts = 2027-01-01\n[[partners]]\nname = \"Partner\"\n\
        [considerations.2026-01-10-cccc]\ndate = 2099-01-10\noccasion = \"entering\"\n";
    let folder = register(&fine.replace("2026-01-10-cccc", "2099-01-10-cccc"));
    let (calm, code) = check(folder.path(), &["junit"]);
    assert_eq!((calm.matches("<failure ").count(), code), (0, Some(0)), "{calm}");
    assert!(calm.contains("<system-out>waarschuwing: ") && is_well_formed(&calm), "{calm}");
    let (strict, code) = check(folder.path(), &["junit", "--strict"]);
    assert_eq!(code, Some(1));
    assert!(strict.contains("<failure type=\"date-in-future\" message=\"waarschuwing: "), "{strict}");
}

/// Whether each tag is closed by its own, and nothing but a known entity follows an ampersand.
fn is_well_formed(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1) {
        let Some((tag, text)) = tag.split_once('>') else { return false };
        let name = tag.split(' ').next().unwrap_or_default();
        if let Some(closed) = name.strip_prefix('/') {
            if open.pop() != Some(closed) {
                return false;
            }
        } else if !tag.ends_with('/') && !tag.starts_with('?') {
            open.push(name);
        }
        if tag.matches('"').count() % 2 != 0 || text.contains('>') {
            return false;
        }
    }
    let entities = ["amp;", "lt;", "gt;", "quot;", "#10;"];
    open.is_empty() && xml.split('&').skip(1).all(|rest| entities.iter().any(|it| rest.starts_with(it)))
}

#[test]
fn what_is_not_well_formed_is_seen() {
    assert!(is_well_formed("<?xml?><a b=\"&amp;\"><c/></a>"));
    for wrong in ["<a>", "<a></b>", "<a b=\">", "<a>&b</a>", "<a>></a>", "<a"] {
        assert!(!is_well_formed(wrong), "{wrong}");
    }
}
