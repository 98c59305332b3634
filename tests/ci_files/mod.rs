//! The files for a forge, run: each line that a forge would run is taken out of them and run by bash in a fresh clone, with
//! the program installed from source as they say (see `installing`). A wrong flag, path or command in them fails here.

#![cfg(target_os = "linux")]

mod forge;
mod hook;
mod installing;
mod release;
mod yaml;

use std::fs;

use forge::{Changed, LANDED, Proposal, clean, git, run, text_of};

const GITHUB: [&str; 3] = [
    "github/.github/workflows/partners-check.yml",
    "github/.github/workflows/partners-monthly.yml",
    "github/.github/workflows/partners-merge.yml",
];
const FORGEJO: [&str; 3] = [
    "forgejo/.forgejo/workflows/partners-check.yml",
    "forgejo/.forgejo/workflows/partners-monthly.yml",
    "forgejo/.forgejo/workflows/partners-merge.yml",
];
const GITLAB: &str = "gitlab/.gitlab-ci.yml";

/// The checks of each forge: the file and the job.
const CHECKS: [(&str, &str); 3] = [(GITHUB[0], "check"), (FORGEJO[0], "check"), (GITLAB, "partners-check")];

/// The monthly reports.
const MONTHLY: [(&str, &str); 3] =
    [(GITHUB[1], "report"), (FORGEJO[1], "report"), (GITLAB, "partners-monthly")];

/// What merges proposals in conflict.
const MERGES: [(&str, &str); 3] = [(GITHUB[2], "merge"), (FORGEJO[2], "merge"), (GITLAB, "partners-merge")];

/// A partnership of the example that cannot be read any more.
const FAULT: (&str, &str, &str) =
    ("partnerships/business-recht/esimerkki.toml", "schema ", "formalitty = \"formal\"\nschema ");

#[test]
fn a_sound_register_passes_the_check_of_every_forge() {
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed::default());
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
        if file == GITHUB[0] {
            assert!(ran.summary.contains("23 bestanden gecontroleerd"), "{}", ran.summary);
            assert!(ran.summary.lines().all(|line| line.starts_with("    ")), "{}", ran.summary);
        } else {
            assert!(ran.log.contains("23 bestanden gecontroleerd"), "{file}\n{}", ran.log);
        }
    }
}

#[test]
fn a_fault_in_the_register_stops_the_check_and_is_shown() {
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed { register: Some(FAULT), ..Changed::default() });
        assert_eq!(ran.code, 1, "{file}\n{}", ran.log);
        assert!(ran.log.contains("esimerkki.toml"), "{file}\n{}", ran.log);
        if file == GITHUB[0] {
            let annotation = "::error file=partnerships/business-recht/esimerkki.toml,line=";
            assert!(ran.log.contains(annotation), "{}", ran.log);
            assert!(
                ran.summary.contains("unknown-key") && ran.summary.contains("formalitty"),
                "{}",
                ran.summary
            );
        }
    }
}

#[test]
fn a_recorded_entry_that_a_proposal_changes_stops_the_check() {
    let changed = (FILE, "Goedkoop, inclusief", "Duur, inclusief");
    let ran = run(GITLAB, "partners-check", &Changed { register: Some(changed), ..Changed::default() });
    assert_eq!(ran.code, 1, "{}", ran.log);
    assert!(ran.log.contains("entry-changed"), "{}", ran.log);
}

#[test]
fn each_proposal_is_told_in_words() {
    let changed = (FILE, "schema ", "# Netter.\nschema ");
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed { register: Some(changed), ..Changed::default() });
        let told = if file == GITHUB[0] { &ran.summary } else { &ran.log };
        assert!(told.contains("Wat er wijzigt") && told.contains("Niets wezenlijks"), "{file}\n{told}");
        if file != GITLAB {
            let outputs = fs::read_to_string(ran.root.path().join("output")).unwrap();
            let (_, kept) = outputs.split_once("tekst<<").unwrap();
            let (end, kept) = kept.split_once('\n').unwrap();
            let (kept, _) = kept.split_once(&format!("\n{end}\n")).unwrap();
            assert!(kept.contains("Niets wezenlijks") && !kept.contains("slot-"), "{file}\n{kept}");
        }
    }
}

/// What a proposal means, with all that could break out of where it is put.
const MEANING: &str = "# Wat er wijzigt\n\n- \"een\" \\ $(id) `id` 'twee'\n| ü | \\n |";

#[test]
fn what_a_proposal_means_is_said_at_the_proposal() {
    let said = said_by_stand_in(GITHUB[0], "gh");
    assert!(said.starts_with("pr comment https://forge.example/1 --edit-last --create-if-none"), "{said}");
    assert!(said.ends_with(&format!("\n{MEANING}\n")), "{said}");
    let said = said_by_stand_in(FORGEJO[0], "curl");
    let (words, body) = said.split_once('\n').unwrap();
    assert!(
        words.contains("token secret") && words.ends_with("/repos/een/register/issues/7/comments"),
        "{words}"
    );
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(body["body"], format!("{MEANING}\n"));
}

/// Runs the job that comments with a stand-in for the program that would reach the forge: how it was called, and what it was
/// given.
fn said_by_stand_in(file: &str, program: &str) -> String {
    let text = text_of(file);
    let (_, tell) = text.split_once("\n  tell:\n").unwrap();
    // It has nothing that was proposed, and in the other job nothing that may write.
    assert!(!tell.contains("uses:") && !tell.contains("partners "), "{tell}");
    assert_eq!(text.matches(": write").count(), usize::from(file == GITHUB[0]), "{text}");
    let steps = yaml::read(&text).steps;
    let step = steps.iter().find(|step| step.job == "tell").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let stand_in = folder.path().join(program);
    fs::write(&stand_in, "#!/bin/sh\nprintf '%s\\n' \"$*\" > \"$SAID\"\ncat >> \"$SAID\"\n").unwrap();
    fs::set_permissions(&stand_in, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = std::env::var("PATH").unwrap();
    let mut bash = clean("bash");
    bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &step.lines]);
    bash.env("PATH", format!("{}:{path}", folder.path().display())).env("SAID", folder.path().join("said"));
    bash.env("VOORSTEL", "https://forge.example/1").env("NUMMER", "7").env("TOKEN", "secret");
    bash.env("GITHUB_API_URL", "https://forge.example/api/v1").env("GITHUB_REPOSITORY", "een/register");
    let ran = bash.env("BETEKENIS", MEANING).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    fs::read_to_string(folder.path().join("said")).unwrap()
}

const FILE: &str = "partnerships/business-recht/esimerkki.toml";
const ADDED: &str =
    "\n[signals.2026-03-14-added2]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"Proposed.\"\n";

#[test]
fn a_proposal_in_conflict_is_merged_and_shared_and_nothing_else_is() {
    let proposals = [
        Proposal { branch: "voorstel", change: (FILE, "", ADDED), is_proposed: true },
        Proposal { branch: "eigen-werk", change: (FILE, "", ADDED), is_proposed: false },
        Proposal { branch: "los", change: (FILE, "schema ", "# Los.\nschema "), is_proposed: true },
    ];
    for (file, job) in MERGES {
        let ran = run(file, job, &Changed { proposals: &proposals, ..Changed::default() });
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
        let origin = ran.root.path().join("origin");
        let text = git(&origin, &["show", &format!("voorstel:{FILE}")]);
        assert!(text.ends_with(&(LANDED.to_owned() + ADDED)), "{text}");
        git(&origin, &["merge-base", "--is-ancestor", "main", "voorstel"]);
        // What is not proposed is somebody's own, and what is in no conflict the forge can merge.
        for branch in ["eigen-werk", "los"] {
            assert_eq!(
                git(&origin, &["rev-list", "--count", &format!("main~1..{branch}")]),
                "1\n",
                "{branch}"
            );
        }
        assert_eq!(git(&origin, &["rev-list", "--count", "main~1..main"]), "1\n");
        // What was merged is checked anew, and the proposal shows that it was.
        let (merged, called) = (git(&origin, &["rev-parse", "voorstel"]), ran.called());
        let told = match file {
            file if file == GITHUB[2] => {
                format!("repos/een/register/statuses/{} -f state=success -f context=check", merged.trim())
            }
            GITLAB => "/projects/1/merge_requests/1/pipelines".to_owned(),
            _ => format!("/repos/een/register/statuses/{}", merged.trim()),
        };
        assert!(called.contains(&told), "{file}\n{called}");
        assert!(file == GITLAB || called.contains("success"), "{called}");
        assert!(ran.log.contains("bestanden gecontroleerd"), "{file}\n{}", ran.log);
    }
}

#[test]
fn what_only_a_person_can_choose_is_said_and_not_shared() {
    let same = LANDED.replace("Landed", "Otherwise").leak();
    let proposals = [Proposal { branch: "voorstel", change: (FILE, "", same), is_proposed: true }];
    let ran = run(FORGEJO[2], "merge", &Changed { proposals: &proposals, ..Changed::default() });
    assert_eq!(ran.code, 1, "{}", ran.log);
    for words in ["signals.2026-03-14-1anded.summary", "“Otherwise.”", "git switch voorstel"] {
        assert!(ran.log.contains(words), "{}", ran.log);
    }
    let origin = ran.root.path().join("origin");
    assert_eq!(git(&origin, &["rev-list", "--count", "main~1..voorstel"]), "1\n");
}

#[test]
fn each_month_says_what_is_due_and_whether_the_history_holds() {
    for (file, job) in MONTHLY {
        let ran = run(file, job, &Changed::default());
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
        let called = ran.called();
        let posted = called.replace("\\n", "\n");
        assert!(posted.contains("Maandoverzicht 20"), "{file}\n{called}");
        let commit = git(&ran.root.path().join("clone"), &["rev-parse", "HEAD"]);
        let cited = format!("Register op commit {}", commit.trim());
        for said in ["gemeente-verzonnen-rijk", "niets veranderd en niets verloren", &cited] {
            assert!(posted.contains(said), "{said} in {file}\n{posted}");
        }
        assert!(!posted.contains("ontbreekt.**") && !posted.contains('\u{1b}'), "{file}\n{posted}");
        if file == FORGEJO[1] {
            let (_, body) = called.split_once("{\"title").unwrap();
            let body: serde_json::Value = serde_json::from_str(&format!("{{\"title{body}")).unwrap();
            assert!(body["body"].as_str().unwrap().contains("gemeente-verzonnen-rijk"), "{body}");
        }
    }
    let ran = run(GITLAB, "partners-monthly", &Changed { is_without_token: true, ..Changed::default() });
    assert!(ran.code == 0 && ran.called().is_empty(), "{}", ran.called());
    assert!(ran.log.contains("gemeente-verzonnen-rijk") && ran.log.contains("alleen hier"), "{}", ran.log);
}

/// What could not be read is said in the report, and the job ends as unchecked; the report is there all the same.
#[test]
fn a_month_in_which_not_all_could_be_read_is_reported_all_the_same() {
    let unusable =
        ("partnerships/business-recht/esimerkki.toml", "ends      = 2027-05-15", "ends = \"2027\"");
    for (file, job) in MONTHLY {
        let ran = run(file, job, &Changed { register: Some(unusable), ..Changed::default() });
        let posted = ran.called().replace("\\n", "\n");
        assert_eq!(ran.code, 3, "{file}\n{}", ran.log);
        for said in ["Niet alles kon worden gelezen", "esimerkki.toml (ends)", "gemeente-verzonnen-rijk"] {
            assert!(posted.contains(said), "{said} in {file}\n{posted}");
        }
        assert_eq!(posted.matches("esimerkki.toml (ends)").count(), 1, "said once, in {file}\n{posted}");
    }
}

#[test]
fn a_report_that_is_missing_is_said_in_the_next_and_what_it_cited_must_still_stand() {
    let date = |words: &[&str]| {
        let out = std::process::Command::new("date").args(words).output().unwrap();
        String::from_utf8(out.stdout).unwrap().trim().to_owned()
    };
    let this = date(&["+%Y-%m"]);
    let last = date(&["-d", &format!("{this}-01 -1 day"), "+%Y-%m"]);
    let listed = |month: &str, commit: &str| {
        format!("[{{\"title\":\"Maandoverzicht {month}\",\"body\":\"x\\nRegister op commit {commit}\\n\"}}]")
    };
    let never = "a".repeat(40);
    let first = run(MONTHLY[0].0, MONTHLY[0].1, &Changed::default());
    let stood = git(&first.root.path().join("origin"), &["rev-parse", "main"]);
    let stood = stood.trim();
    for (file, job) in MONTHLY {
        let with = |listed: &str| run(file, job, &Changed { listed, ..Changed::default() });
        let ran = with(&listed("2020-01", stood));
        assert!(ran.code == 0 && ran.called().contains(&format!("Het overzicht van {last} ontbreekt.**")));
        let ran = with(&listed(&last, &never));
        assert_eq!(ran.code, 1, "{file}: what was reported on is gone\n{}", ran.log);
        assert!(ran.called().contains(&never[..10]), "and the report says so\n{}", ran.called());
    }
    let (file, job) = MONTHLY[0];
    let ran = run(file, job, &Changed { listed: &listed(&last, stood), ..Changed::default() });
    assert_eq!(ran.code, 0, "{}", ran.log);
    let posted = ran.called();
    assert!(posted.contains(stood) && !posted.contains("ontbreekt.**"), "{posted}");
    let ran = run(file, job, &Changed { listed: &listed(&this, stood), ..Changed::default() });
    assert!(ran.code == 0 && !ran.called().contains("gemeente-verzonnen"), "said once a month");
}

#[test]
fn what_others_landed_meanwhile_is_not_held_against_a_proposal() {
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed { landed: Some(FAULT), ..Changed::default() });
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
    }
}

#[test]
fn a_proposal_from_a_fork_is_checked_without_secrets_or_variables() {
    for (file, job) in CHECKS {
        let text = text_of(file);
        let (check, _) = text.split_once("\n  tell:\n").unwrap_or((&text, ""));
        assert!(!check.contains("secrets.") && !check.contains("vars.") && !check.contains("github.token"));
        let ran = run(file, job, &Changed { is_without_token: true, ..Changed::default() });
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
    }
}

#[test]
fn a_wrong_line_or_a_forgotten_variable_is_seen() {
    for (from, to) in [
        ("--format github", "--format gitbub"),
        ("partners check", "partners chekc"),
        ("origin/$GITHUB_BASE_REF", "origin/$GITHUB_BASE"),
        ("PARTNERS_REGISTER: .", "PARTNERS_REGISTER: register"),
        ("install --locked", "install --loked"),
        ("/.partners/bin", "/.partners/bni"),
        ("refs/tags/$PARTNERS_TAG", "refs/tags/x$PARTNERS_TAG"),
    ] {
        let ran = run(GITHUB[0], "check", &Changed { file: Some((from, to)), ..Changed::default() });
        assert!(ran.code != 0, "{to}: {}", ran.log);
    }
    let month =
        Changed { file: Some(("report due --format md", "report du --format md")), ..Changed::default() };
    assert_eq!(run(FORGEJO[1], "report", &month).code, 2);
    for (file, job) in CHECKS.into_iter().chain(MONTHLY).chain(MERGES) {
        let ran = run(file, job, &Changed { is_source_unset: true, ..Changed::default() });
        assert_eq!(ran.code, 2, "{file}\n{}", ran.log);
        assert!(ran.log.contains("PARTNERS_SOURCE"), "{file}\n{}", ran.log);
    }
}

#[test]
fn nothing_that_is_run_can_change_or_be_changed() {
    let files = GITHUB.iter().chain(&FORGEJO).copied().chain([GITLAB]);
    for file in files {
        let text = text_of(file);
        assert_eq!(text.matches("PARTNERS_REGISTER: .\n").count(), 1, "{file}: the one place for the folder");
        assert!(!text.contains("pull_request_target"), "{file}");
        for line in text
            .lines()
            .map(|line| line.trim().trim_start_matches("- "))
            .filter(|line| line.starts_with("uses:"))
        {
            let (_, pin) = line.split_once('@').unwrap();
            let (commit, version) = pin.split_once(" # v").unwrap();
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{file}: {line}"
            );
            assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{file}: {line}");
        }
        if file == GITLAB {
            assert!(text.contains("  GIT_DEPTH: \"0\"\n"), "{file}");
        } else {
            // Only what shares may write, and it runs on what is pushed here, never on what a stranger proposes.
            let shares = file.ends_with("-merge.yml");
            let permitted = match file.rsplit('/').next().unwrap() {
                "partners-merge.yml" if file == GITHUB[2] => "contents: write\n  statuses: write",
                "partners-merge.yml" => "contents: write",
                "partners-monthly.yml" => "contents: read\n  issues: write",
                _ => "contents: read",
            };
            assert!(text.contains(&format!("\npermissions:\n  {permitted}\n\n")), "{file}");
            assert!(text.contains("fetch-depth: 0\n"), "{file}");
            assert_eq!(text.contains("persist-credentials: false\n"), !shares, "{file}");
            assert!(!shares || !text.contains("\n  pull_request"), "{file}");
        }
    }
}
