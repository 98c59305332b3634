//! The completion scripts, sourced by the real shells. A shell that is not installed is said not to be checked.

#![cfg(unix)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a shell says, with the tool first on its path, in a folder with a register.
fn shell(name: &str, arguments: &[&str]) -> Option<String> {
    if Command::new(name).arg("--version").stdout(Stdio::null()).status().is_err() {
        let note = format!("NOT CHECKED: completions in {name}, which is not installed\n");
        std::io::stderr().write_all(note.as_bytes()).unwrap();
        return None;
    }
    let tool = Path::new(env!("CARGO_BIN_EXE_partners")).parent().unwrap();
    let path = format!("{}:{}", tool.display(), std::env::var("PATH").unwrap());
    let ran = Command::new(name)
        .args(arguments)
        .env("PATH", path)
        .env_remove("PARTNERS_REGISTER")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/every-key"))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = format!("{}{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    Some(text)
}

fn bash(words: &[&str]) -> Option<Vec<String>> {
    let last = words.len() - 1;
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let script = format!(
        "source <(partners completions bash); COMP_WORDS=({}); COMP_CWORD={last}; _partners partners '{}' x; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        quoted.join(" "),
        words[last]
    );
    shell("bash", &["--norc", "-c", &script]).map(|text| text.lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_commands_flags_and_values() {
    let Some(found) = bash(&["partners", "ch"]) else { return };
    assert_eq!(found, ["check"]);
    assert_eq!(bash(&["partners", "check", "--stri"]).unwrap(), ["--strict"]);
    assert_eq!(bash(&["partners", "check", "--format", "js"]).unwrap(), ["json"]);
    assert_eq!(bash(&["partners", "--lang", "=", "n"]).unwrap(), ["nl"]);
    assert_eq!(bash(&["partners", "decide", "x", "--outcome", "re"]).unwrap(), ["renew", "resume"]);
    assert_eq!(bash(&["partners", "handover", "x", "--role", "d"]).unwrap(), ["deputy"]);
    assert!(bash(&["partners", ""]).unwrap().contains(&"completions".to_owned()));
}

#[test]
fn bash_completes_what_a_register_holds_also_that_of_the_line() {
    let Some(found) = bash(&["partners", "list", "--unit", "busi"]) else { return };
    assert_eq!(found, ["business-school"]);
    assert_eq!(bash(&["partners", "list", "--category", "str"]).unwrap(), ["strategic"]);
    assert_eq!(bash(&["partners", "list", "--status", "to"]).unwrap(), ["to-review"]);
    assert_eq!(bash(&["partners", "list", "--country", "BR"]).unwrap(), ["BR"]);
    assert_eq!(bash(&["partners", "add", "--unit", "busi"]).unwrap(), ["business-school"]);
    assert_eq!(bash(&["partners", "explain", "owner"]).unwrap(), ["owner-missing"]);
    assert_eq!(bash(&["partners", "explain", "pri"]).unwrap(), ["privacy"]);
    assert_eq!(bash(&["partners", "except", "x", "--rule", "pl"]).unwrap(), ["placeholder"]);
    assert_eq!(bash(&["partners", "show", "exemplo-e"]).unwrap(), ["exemplo-exchange"], "an earlier id");
    assert_eq!(bash(&["partners", "set", "x", "own"]).unwrap(), ["owner="]);
    let entry = bash(&["partners", "why", "universidade-exemplo", "2026-03-14"]).unwrap();
    assert!(entry.iter().any(|id| id.starts_with("2026-03-14-")), "{entry:?}");
    let considered = bash(&["partners", "decide", "x", "--considers", "20"]).unwrap();
    assert!(!considered.is_empty() && considered.iter().all(|id| id.starts_with("20")), "{considered:?}");
    let other = ["partners", "--register", "../voorbeeldhogeschool", "show", "ecole"];
    assert_eq!(bash(&other).unwrap(), ["ecole-modele"]);
    assert!(bash(&["partners", "show", "ecole"]).unwrap().iter().all(String::is_empty));
}

#[test]
fn nobody_who_is_typing_is_bothered() {
    let Some(found) = bash(&["partners", "nonsense", "--wrong", "x"]) else { return };
    assert!(found.iter().all(String::is_empty), "{found:?}");
}

#[test]
fn fish_completes_with_what_it_is() {
    let script = "partners completions fish | source; complete --do-complete 'partners ch'";
    let Some(found) = shell("fish", &["--no-config", "-c", script]) else { return };
    let mut parts = found.trim_end().split('\t');
    assert_eq!(parts.next(), Some("check"), "{found}");
    assert!(parts.next().is_some_and(|help| help.starts_with("Holds the register")), "{found}");
}

#[test]
fn zsh_completes_with_what_it_is() {
    // What zsh would offer is taken where it hands it over.
    let script = "_describe() { print -rl -- ${(P)${@[-1]}} }; compdef() { }; _files() { }; \
        source <(partners completions zsh); words=(partners check --stri); CURRENT=3; _partners";
    let Some(found) = shell("zsh", &["-f", "-c", script]) else { return };
    assert!(found.starts_with("--strict:"), "{found}");
    let loads =
        "autoload -U compinit; compinit -D -u; source <(partners completions zsh); print ${_comps[partners]}";
    assert_eq!(shell("zsh", &["-f", "-c", loads]).unwrap().trim(), "_partners");
}

#[test]
fn bash_completes_functions_partners_kinds_and_commands() {
    let Some(found) = bash(&["partners", "list", "--owner", "Program"]) else { return };
    assert!(!found.is_empty() && found.iter().all(|it| it.starts_with("Programme\\ ")), "{found:?}");
    assert_eq!(bash(&["partners", "handover", "--all-of", "Program"]).unwrap(), found);
    assert_eq!(
        bash(&["partners", "handover", "--all-of", "Programme\\ m"]).unwrap(),
        found[..3],
        "as it was completed"
    );
    assert_eq!(bash(&["partners", "list", "--partner", "Universidade"]).unwrap(), ["Universidade\\ Exemplo"]);
    assert_eq!(bash(&["partners", "find", "x", "--kind", "sig"]).unwrap(), ["signals"]);
    assert_eq!(bash(&["partners", "find", "x", "--unit", "busi"]).unwrap(), ["business-school"]);
    assert_eq!(bash(&["partners", "help", "hand"]).unwrap(), ["handover"]);
    assert_eq!(
        bash(&["partners", "advise", "x", "--from", "gov"]).unwrap(),
        ["governance"],
        "a word, no function"
    );
}
