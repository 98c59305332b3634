//! Help and what is refused, in both languages: nothing in the command tree lacks Dutch, and no English is left in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Command;
use partners::Ending;
use partners::args::{dutch, tree};
use partners::command::VERBS;
use partners::context::Surroundings;
use partners::words::help;

use crate::fixture::program::{run, surroundings};

fn said(words: &[&str], directory: &Path) -> Ending {
    run(surroundings(directory), words)
}

fn nowhere() -> PathBuf {
    PathBuf::from("/")
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every command that is not hidden: its path, and its tree.
fn commands(command: &Command, path: &[String], all: &mut Vec<(Vec<String>, Command)>) {
    all.push((path.to_vec(), command.clone()));
    for inner in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        commands(inner, &[path, &[inner.get_name().to_owned()]].concat(), all);
    }
}

#[test]
fn every_command_and_argument_has_dutch() {
    let rows: Vec<String> = dutch::missing(&tree(&VERBS))
        .into_iter()
        .map(|(path, id)| format!("    ({path:?}, {id:?}, \"…\"),"))
        .collect();
    assert!(rows.is_empty(), "src/words/help.rs lacks these rows:\n{}", rows.join("\n"));
}

#[test]
fn every_command_says_in_english_what_it_is_itself() {
    let mut all = Vec::new();
    commands(&tree(&VERBS), &[], &mut all);
    let mut said = BTreeSet::new();
    for (path, command) in all {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && said.insert(about.clone()), "{path:?} says of itself {about:?}");
    }
    let report = self::said(&["report", "--help", "--lang", "en"], &nowhere()).out;
    assert!(report.starts_with("Reports: what is due"), "{report}");
}

#[test]
fn what_lacks_dutch_is_named() {
    let command = tree(&VERBS).subcommand(Command::new("polish").arg(clap::Arg::new("wax")));
    let missing = dutch::missing(&command);
    assert_eq!(missing, [("polish".to_owned(), String::new()), ("polish".to_owned(), "wax".to_owned())]);
}

#[test]
fn no_row_is_for_nothing() {
    let mut all = Vec::new();
    commands(&tree(&VERBS), &[], &mut all);
    let mut known: BTreeSet<(String, String)> = BTreeSet::new();
    for (path, command) in &all {
        known.insert((path.join(" "), String::new()));
        for argument in command.get_arguments() {
            known.insert((path.join(" "), argument.get_id().to_string()));
            known.insert(("*".to_owned(), argument.get_id().to_string()));
        }
    }
    let idle: Vec<_> =
        help::rows().filter(|(path, id)| !known.contains(&((*path).to_owned(), (*id).to_owned()))).collect();
    assert!(idle.is_empty(), "{idle:?}");
}

/// What stands for a value in this help.
fn value_names(help: &str) -> BTreeSet<&str> {
    let begins = help.match_indices('<').map(|(at, _)| &help[at..]);
    begins.filter_map(|rest| Some(&rest[..=rest.find('>')?])).collect()
}

#[test]
fn dutch_help_holds_no_english() {
    let english = [
        "Usage:",
        "Options:",
        "Commands:",
        "Arguments:",
        "[default",
        "[possible",
        "[OPTIONS]",
        "Print ",
        "COMMAND",
        "Possible values",
    ];
    let mut all = Vec::new();
    commands(&tree(&VERBS), &[], &mut all);
    for (path, _) in all {
        for flag in ["-h", "--help"] {
            let words: Vec<&str> = path.iter().map(String::as_str).chain([flag]).collect();
            let ended = said(&words, &nowhere());
            assert_eq!((ended.code, ended.remarks.as_str()), (0, ""), "{path:?}");
            assert!(ended.out.contains("Gebruik: partners"), "{}", ended.out);
            for word in english {
                assert!(!ended.out.contains(word), "{path:?} says {word:?}:\n{}", ended.out);
            }
            let original = said(&[&words[..], &["--lang", "en"]].concat(), &nowhere()).out;
            for name in value_names(&ended.out) {
                let is_the_same_word = ["<ID>", "<STATUS>", "<nl|en>", "<COMMIT>"].contains(&name);
                assert!(
                    is_the_same_word || !value_names(&original).contains(&name),
                    "{path:?} asks for {name}"
                );
            }
        }
    }
}

#[test]
fn the_language_is_known_before_the_words_are_parsed() {
    let is_english = |words: &[&str], directory: &Path| {
        let ended = said(words, directory);
        ended.out.contains("Usage:") || ended.remarks.contains("error:")
    };
    let every_key = here().join("examples/every-key");
    let english = every_key.to_str().unwrap();
    assert!(!is_english(&["--help"], &nowhere()));
    assert!(is_english(&["--lang", "en", "--help"], &nowhere()));
    assert!(is_english(&["check", "--lang=en", "-h"], &nowhere()));
    assert!(is_english(&["--help"], &every_key));
    assert!(is_english(&["--register", english, "--nonsense"], &nowhere()));
    assert!(!is_english(&["--lang", "nl", "--nonsense"], &every_key));
    assert!(!is_english(&["--lang", "fr", "--help"], &nowhere()));
    assert!(!is_english(&["--lang"], &nowhere()));
}

#[test]
fn a_wrong_request_is_refused_in_the_readers_language() {
    let cases = [
        ("chekc", "geen opdracht `chekc`", "no command `chekc`", "`check`"),
        ("check --stric", "`--stric` bestaat hier niet", "there is no `--stric` here", "`--strict`"),
        ("check --format yaml", "`yaml` past niet bij", "`yaml` does not fit", ", json, github"),
        ("check --format jsn", "`jsn` past niet bij", "`jsn` does not fit", "`json`"),
        ("check --format", "ontbreekt de waarde", "lacks its value", ", json, github"),
        ("completions", "er ontbreekt nog", "still missing", "completions --help"),
        (
            "completions bash fish",
            "`fish` is hier te veel",
            "`fish` is one word too many",
            "partners completions --help",
        ),
    ];
    for (line, nl, en, both) in cases {
        for (lang, sentence, fault) in [("nl", nl, "fout: "), ("en", en, "error: ")] {
            let words: Vec<&str> = line.split(' ').collect();
            let words = if words.contains(&"--format") && words.len() == 2 {
                [&["--lang", lang], &words[..]].concat()
            } else {
                [&words[..], &["--lang", lang]].concat()
            };
            let ended = said(&words, &nowhere());
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{line}");
            for part in [fault, sentence, both, "--help`"] {
                assert!(ended.remarks.contains(part), "{line} does not say {part:?}:\n{}", ended.remarks);
            }
        }
    }
}

#[test]
fn the_day_of_the_surroundings_is_a_day_unless_one_is_asked_for() {
    let examples = here().join("examples/voorbeeldhogeschool");
    for day in ["soon", "2026-02-30", "2026-13-1", "01-01", "+2026-01-01"] {
        for (lang, fault, sentence) in
            [("nl", "fout: ", "geen bestaande datum"), ("en", "error: ", "not an existing date")]
        {
            let no_year = if lang == "nl" { "schrijf het jaar erbij" } else { "year" };
            let sentence = if day == "01-01" { no_year } else { sentence };
            let here = Surroundings { today: Some(day.to_owned()), ..surroundings(&examples) };
            let ended = run(here.clone(), ["check", "--lang", lang]);
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{day}");
            assert!(
                ended.remarks.starts_with(fault) && ended.remarks.contains(sentence),
                "{}",
                ended.remarks
            );
            let ended = run(here, ["list", "--today", "2026-01-01"]);
            assert_eq!((ended.code, ended.remarks.as_str()), (0, ""), "{day}");
            let ended = said(&["list", "--lang", lang, "--today", day], &examples);
            assert!(ended.code == 2 && ended.remarks.contains(sentence), "{}", ended.remarks);
        }
    }
}

#[test]
fn every_candidate_is_listed_and_on_a_terminal_as_many_as_are_seen_at_a_glance() {
    let examples = here().join("examples/voorbeeldhogeschool");
    let listed = said(&["list", "--all", "--format", "json"], &examples).out;
    let ids: Vec<&str> = listed
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"id\": \"")?.strip_suffix("\","))
        .collect();
    let candidates = |said: &str| -> Vec<String> {
        let (first, others) = said.split_once('\n').unwrap();
        assert_eq!(first, "fout: `e` kan op meer dan één samenwerking of aantekening slaan:");
        others.lines().map(|line| line.trim().split(' ').next().unwrap().to_owned()).collect()
    };
    let ended = said(&["show", "e"], &examples);
    assert_eq!((ended.code, candidates(&ended.remarks)), (2, ids.iter().map(ToString::to_string).collect()));
    let wide = Surroundings { width: Some(400), ..surroundings(&examples) };
    let remarks = run(wide, ["show", "e"]).remarks;
    assert_eq!(candidates(&remarks)[..12], ids[..12]);
    assert!(remarks.ends_with(&format!("\n  en nog {}\n", ids.len() - 12)), "{remarks}");
}

#[test]
fn the_version_is_told_in_both_languages() {
    for lang in ["nl", "en"] {
        let ended = said(&["--version", "--lang", lang], &nowhere());
        assert_eq!((ended.code, ended.out), (0, format!("partners {}\n", env!("CARGO_PKG_VERSION"))));
    }
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    let ended = said(&["man", "pages", "--lang", "nl"], folder.path());
    assert_eq!((ended.code, ended.remarks.as_str()), (0, ""));
    let mut all = Vec::new();
    commands(&tree(&VERBS), &[], &mut all);
    for (path, _) in all {
        let name = [&["partners".to_owned()], &path[..]].concat().join("-");
        assert!(folder.path().join("pages").join(format!("{name}.1")).is_file(), "{name}");
    }
    assert!(said(&["man"], &nowhere()).out.contains(".SH NAAM"));
    assert!(said(&["man", "--lang", "en"], &nowhere()).out.contains(".SH NAME"));
}

#[test]
fn every_command_is_in_one_group_and_those_of_the_first_week_go_first() {
    let command = tree(&VERBS);
    let visible: BTreeSet<&str> =
        command.get_subcommands().filter(|it| !it.is_hide_set()).map(Command::get_name).collect();
    let grouped: Vec<&str> = VERBS.groups.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let once: BTreeSet<&str> = grouped.iter().copied().collect();
    assert_eq!(once.len(), grouped.len(), "{grouped:?}");
    assert!(visible.is_subset(&once), "in no group: {:?}", visible.difference(&once));
    for (lang, first, second) in [
        ("nl", "In de eerste week:", "Een dossier bijhouden:"),
        ("en", "In the first week:", "Keep a dossier:"),
    ] {
        for flag in ["-h", "--help"] {
            let out = said(&["--lang", lang, flag], &nowhere()).out;
            let (before, after) = out.split_once(first).unwrap();
            assert!(before.contains("partners [") && !before.contains("\n  add"), "{out}");
            let week = after.split(second).next().unwrap();
            for verb in ["add", "list", "find", "signal", "check"] {
                assert!(week.contains(&format!("\n  {verb} ")), "{verb}: {out}");
            }
            for name in &visible {
                assert_eq!(out.matches(&format!("\n  {name} ")).count(), 1, "{name}: {out}");
            }
            assert!(
                out.contains("--register") && out.lines().all(|line| line.chars().count() <= 100),
                "{out}"
            );
        }
    }
    let narrow = Surroundings { width: Some(60), ..surroundings(&nowhere()) };
    let out = run(narrow, ["--help"]).out;
    let groups = out.split("Opties:").next().unwrap().split("In de eerste week").nth(1).unwrap();
    assert!(groups.lines().all(|line| line.chars().count() <= 60), "{groups}");
}

#[test]
fn help_is_a_command_too() {
    for lang in ["nl", "en"] {
        for words in [&[][..], &["add"], &["report"], &["report", "due"], &["help"]] {
            let asked = [&["help"], words, &["--lang", lang]].concat();
            let ended = said(&asked, &nowhere());
            let flagged = said(&[words, &["--help", "--lang", lang]].concat(), &nowhere());
            assert_eq!((ended.code, ended.out), (0, flagged.out), "{asked:?}");
        }
    }
    let ended = said(&["help", "ad"], &nowhere());
    assert!(ended.code == 2 && ended.remarks.contains("er is geen opdracht `ad`"), "{}", ended.remarks);
    assert!(ended.remarks.contains("`add`"), "{}", ended.remarks);
}

#[test]
fn what_is_said_beside_an_answer_is_broken_between_words_on_a_terminal() {
    let examples = here().join("examples/voorbeeldhogeschool");
    for width in [34, 60, 80] {
        let narrow = Surroundings { width: Some(width), ..surroundings(&examples) };
        for asked in [&["list", "--status", "nonsens"][..], &["show", "e"], &["nonsens"], &["list", "--unit"]]
        {
            let remarks = run(narrow.clone(), asked).remarks;
            assert!(remarks.lines().all(|line| line.chars().count() <= width), "{width}: {remarks}");
            let on_pipe = said(asked, &examples).remarks;
            if asked[0] != "show" {
                let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
                assert_eq!(words(&remarks), words(&on_pipe), "no word is broken");
            }
        }
        let found = run(narrow, ["check"]).out;
        let prose = found
            .lines()
            .filter(|line| line.trim_start().starts_with("= ") || line.starts_with("waarschuwing"));
        assert!(
            prose.clone().count() > 2
                && prose
                    .clone()
                    .all(|line| line.chars().count() <= width || line.trim().split(' ').count() < 4),
            "{width}: {found}"
        );
    }
}

#[test]
fn a_subject_is_explained_by_its_name_in_either_language() {
    for (nl, en) in
        [("signalen", "signals"), ("Rollen", "roles"), ("begrippen", "terms"), ("signaal", "signals")]
    {
        for lang in ["nl", "en"] {
            let words = |name| said(&["explain", name, "--lang", lang], &nowhere());
            assert_eq!((words(nl).code, words(nl).out), (0, words(en).out), "{nl}");
        }
    }
}

/// The words behind the colon of what a flag says, or between its brackets.
fn listed(help: &str, words: &[String]) -> bool {
    let list = words.join(", ");
    help.ends_with(&format!(": {list}")) || help.contains(&format!(": {list}]"))
}

#[test]
fn both_languages_list_the_same_words_for_each_flag_of_each_command() {
    use partners::args::fields::Vocabulary;
    use partners::words::Lang;
    let (english, dutch) = (tree(&VERBS), dutch::translated(tree(&VERBS)));
    let (mut all, mut in_dutch) = (Vec::new(), Vec::new());
    commands(&english, &[], &mut all);
    commands(&dutch, &[], &mut in_dutch);
    let mut compared = 0;
    for ((path, command), (_, other)) in all.iter().zip(&in_dutch) {
        for argument in command.get_arguments().filter(|it| it.get_id() != "help" && it.get_id() != "version")
        {
            let same = other.get_arguments().find(|it| it.get_id() == argument.get_id()).unwrap();
            let said = |it: &clap::Arg| it.get_help().map(ToString::to_string).unwrap_or_default();
            let (en, nl) = (said(argument), said(same));
            let owned = |lang| -> Vec<String> {
                let words = argument.get::<Vocabulary>().map(|it| it.shown(lang)).unwrap_or_default();
                words.into_iter().map(str::to_owned).collect()
            };
            let (spelled, called) = (owned(Lang::En), owned(Lang::Nl));
            assert_eq!(spelled.len(), called.len(), "{path:?} {}", argument.get_id());
            if !spelled.is_empty() {
                assert!(listed(&en, &spelled), "{path:?}: {en}");
                assert!(listed(&nl, &called), "{path:?}: {nl}");
                compared += 1;
            }
            // A word of the format that is not Dutch stands in no other place of a Dutch sentence.
            let of_format = [
                "positive",
                "entering",
                "enter,",
                "decline",
                "student,staff",
                "noted",
                "to-review",
                "day-first",
            ];
            assert!(!of_format.iter().any(|word| nl.contains(word)), "{path:?}: {nl}");
        }
    }
    assert!(compared > 30, "{compared}");
    let signal = said(&["signal", "--help"], &nowhere()).out;
    let words = signal.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains(
            "--from <WOORD> De rol van wie het meldde; nooit een naam: student, medewerker, andere instelling, iemand \
             van buiten, anoniem"
        ),
        "{signal}"
    );
}
