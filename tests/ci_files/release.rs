//! What this repository's own forge runs: what a release is named is what `cargo binstall` and the action fetch, each step is
//! pinned, nothing that somebody fills in reaches a shell as text, and the action checks a register with what was released.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Output;

use toml::de::DeTable;

use super::forge::{clean, commit_all, project};
use super::yaml;
use crate::fixture::program::copy;

const RELEASE: &str = ".github/workflows/release.yml";
const CHECK: &str = ".github/workflows/check.yml";
const ACTION: &str = "action.yml";

/// The system that these tests run the action on.
const LINUX: &str = "x86_64-unknown-linux-musl";

fn text_of(path: &str) -> String {
    fs::read_to_string(project().join(path)).unwrap()
}

/// The systems that a release has a program for.
fn targets() -> Vec<String> {
    let text = text_of(RELEASE);
    let targets = text.lines().filter_map(|line| line.trim().strip_prefix("- target: "));
    targets.map(str::to_owned).collect()
}

/// A table in a table.
fn inside<'t>(table: &'t DeTable<'t>, key: &str) -> &'t DeTable<'t> {
    table.get(key).unwrap().get_ref().as_table().unwrap()
}

/// What `cargo binstall` fetches for a system: the name of the file, and of the program in it.
fn installed_from(target: &str) -> (String, String) {
    let manifest = text_of("Cargo.toml");
    let manifest = DeTable::parse(&manifest).unwrap();
    let said = inside(inside(inside(manifest.get_ref(), "package"), "metadata"), "binstall");
    let own = inside(said, "overrides").get(target).map(|own| own.get_ref().as_table().unwrap());
    let filled = |key: &str| {
        let template = own.and_then(|own| own.get(key)).or_else(|| said.get(key)).unwrap();
        let template = template.get_ref().as_str().unwrap();
        let ending = if target.contains("windows") { ".exe" } else { "" };
        let pairs = [
            ("{ name }", "partners"),
            ("{ bin }", "partners"),
            ("{ target }", target),
            ("{ binary-ext }", ending),
        ];
        pairs.iter().fold(template.to_owned(), |text, (from, to)| text.replace(from, to))
    };
    let address = filled("pkg-url");
    let file = address.strip_prefix("{ repo }/releases/download/v{ version }/").unwrap();
    assert_eq!(filled("pkg-fmt"), if target.contains("windows") { "zip" } else { "tgz" }, "{target}");
    (file.to_owned(), filled("bin-dir"))
}

fn program(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// What `.ci/archive` makes for each system, in `release`, with a program that hands on to the one that was built.
fn released(root: &Path) {
    let source = root.join("source");
    fs::create_dir_all(source.join(".ci")).unwrap();
    fs::create_dir(root.join("tools")).unwrap();
    for name in [".ci/archive", "LICENSE", "README.md", "README.nl.md"] {
        copy(&project().join(name), &source.join(name));
    }
    commit_all(&source);
    let built = format!("#!/bin/sh\nexec '{}' \"$@\"\n", env!("CARGO_BIN_EXE_partners"));
    program(&root.join("partners"), &built);
    program(&root.join("partners.exe"), &built);
    // Not every machine can make a zip: this one puts the list of what would be in it.
    program(&root.join("tools/7z"), "#!/bin/sh\nfind \"$4\" -type f > \"$3\"\n");
    for target in targets() {
        let mut bash = clean("bash");
        bash.arg(source.join(".ci/archive")).arg(root.join("partners")).args([&*target, "../release"]);
        let made = bash.current_dir(&source).env("PATH", path_with(&root.join("tools"))).output().unwrap();
        assert!(made.status.success(), "{target}: {}", said(&made));
    }
    let mut bash = clean("bash");
    bash.args(["-c", "sha256sum partners* > SHA256SUMS"]).current_dir(root.join("release"));
    assert!(bash.status().unwrap().success());
}

fn path_with(folder: &Path) -> String {
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

fn said(ran: &Output) -> String {
    String::from_utf8_lossy(&[&*ran.stdout, &*ran.stderr].concat()).into_owned()
}

#[test]
fn what_a_release_is_named_is_what_is_fetched() {
    let targets = targets();
    assert_eq!(targets.len(), 5, "{targets:?}");
    let root = tempfile::tempdir().unwrap();
    released(root.path());
    let action = text_of(ACTION);
    assert_eq!(action.matches("archive=partners-").count(), targets.len(), "{action}");
    for target in &targets {
        let (file, inside) = installed_from(target);
        assert!(action.contains(&format!(") archive={file} ;;")), "{file}\n{action}");
        let path = root.path().join("release").join(&file);
        let listed = if target.contains("windows") {
            fs::read_to_string(&path).unwrap()
        } else {
            let listed = clean("tar").arg("-tzf").arg(&path).output().unwrap();
            assert!(listed.status.success(), "{file}: {}", said(&listed));
            said(&listed)
        };
        let has = |name: &str| listed.lines().any(|line| line == name);
        assert!(has(&inside), "{inside} is not in {file}:\n{listed}");
        for name in [
            "LICENSE",
            "README.md",
            "README.nl.md",
            "man/man1/partners-add.1",
            "man/nl/man1/partners-add.1",
            "completions/partners",
            "completions/_partners",
            "completions/partners.fish",
            "completions/partners.ps1",
        ] {
            assert!(has(&format!("partners-{target}/{name}")), "{name} is not in {file}:\n{listed}");
        }
    }
}

#[test]
fn every_step_is_pinned_and_may_do_no_more_than_it_must() {
    for path in [RELEASE, CHECK, ACTION] {
        let text = text_of(path);
        // Reading fails on anything that a forge would fill in among the lines of a shell.
        assert!(yaml::read(&text).steps.len() > 1, "{path}");
        assert!(!text.contains("pull_request_target") && !text.contains("secrets."), "{path}");
        let uses: Vec<&str> = text.lines().filter_map(|line| line.trim().strip_prefix("- uses: ")).collect();
        assert_eq!(text.matches("uses: ").count() - text.matches("`uses: ").count(), uses.len(), "{path}");
        for pin in uses {
            let (commit, version) = pin.split_once('@').and_then(|(_, pin)| pin.split_once(" # v")).unwrap();
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{path}: {pin}"
            );
            assert_eq!(version.split('.').count(), 3, "{path}: {pin}");
        }
        let clones = text.matches("uses: actions/checkout@").count();
        assert_eq!(text.matches("persist-credentials: false\n").count(), clones, "{path}");
    }
    let (release, check) = (text_of(RELEASE), text_of(CHECK));
    assert!(check.contains("\npermissions:\n  contents: read\n\n") && !check.contains(": write"), "{check}");
    assert!(release.contains("\npermissions: {}\n"), "{release}");
    // What builds may write nothing, and what may write builds and runs nothing of ours.
    let (build, publish) = release.split_once("\n  publish:\n").unwrap();
    assert!(!build.contains(": write") && build.contains("contents: read\n"), "{build}");
    assert!(!publish.contains("actions/checkout") && !publish.contains("cargo"), "{publish}");
    assert!(build.contains("cargo build --locked --release"), "{build}");
}

#[test]
fn what_the_readme_says_to_test_with_is_what_the_forge_runs() {
    let steps = yaml::read(&text_of(CHECK)).steps;
    assert!(steps.iter().any(|step| step.job == "all" && step.lines == "bash .ci/run"), "{steps:?}");
    // The gate takes the command from the README itself.
    let gate = text_of(".ci/run");
    assert!(gate.contains("' README.md)\n") && gate.contains("step bash -c \"$test_command\""), "{gate}");
    assert!(text_of("README.md").contains("```sh\ncargo test --locked\n```\n"));
}

/// The two steps of the action, the second with what somebody filled in: what came of them.
struct Acted {
    fetched: Output,
    checked: Option<Output>,
}

/// Runs the action's steps as a runner would, with a stand-in for what reaches the forge.
fn act(root: &Path, filled_in: &[(&str, &str)]) -> Acted {
    const CURL: &str = "#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --output ] && out=$2; shift; done\n\
                        echo \"$1\" >> \"$FORGE/called\"\ncp \"$FORGE/release/${1##*/}\" \"$out\"\n";
    program(&root.join("tools/curl"), CURL);
    let steps = yaml::read(&text_of(ACTION)).steps;
    let (temp, output) = (root.join("temp"), root.join("output"));
    fs::create_dir_all(&temp).unwrap();
    let _ = fs::remove_file(&output);
    let step = |at: usize| {
        let mut bash = clean("bash");
        bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &steps[at].lines]).current_dir(root);
        bash.env("PATH", path_with(&root.join("tools"))).env("FORGE", root).env("RUNNER_TEMP", &temp);
        bash.env("GITHUB_ACTION_PATH", project()).env("GITHUB_OUTPUT", &output);
        bash.env("GITHUB_SERVER_URL", "https://forge.example").env("PARTNERS_REPOSITORY", "een/partners");
        bash.env("PARTNERS_SYSTEM", "Linux-X64").env("PARTNERS_TODAY", "2026-12-01");
        bash
    };
    let fetched = step(0).output().unwrap();
    let checked = fetched.status.success().then(|| {
        let output = fs::read_to_string(&output).unwrap();
        let mut bash = step(1);
        bash.env("PARTNERS_PROGRAM", output.trim().strip_prefix("program=").unwrap());
        bash.env("PARTNERS_REGISTER", root.join("register")).env("PARTNERS_BASE", "");
        bash.env("PARTNERS_FORMAT", "github").envs(filled_in.iter().copied()).output().unwrap()
    });
    Acted { fetched, checked }
}

#[test]
fn the_action_checks_a_register_with_what_was_released() {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    released(root);
    copy(&project().join("examples/voorbeeldhogeschool"), &root.join("register"));
    commit_all(&root.join("register"));
    let code = |acted: &Acted| acted.checked.as_ref().and_then(|ran| ran.status.code());

    let acted = act(root, &[]);
    assert_eq!(code(&acted), Some(0), "{}", said(&acted.fetched));
    let version = env!("CARGO_PKG_VERSION");
    let address = format!("https://forge.example/een/partners/releases/download/v{version}");
    let called = fs::read_to_string(root.join("called")).unwrap();
    let file = installed_from(LINUX).0;
    assert_eq!(called, format!("{address}/{file}\n{address}/SHA256SUMS\n"));

    // A base is compared with, and what is filled in stays a word.
    assert_eq!(code(&act(root, &[("PARTNERS_BASE", "main")])), Some(0));
    assert_eq!(code(&act(root, &[("PARTNERS_BASE", "no-such-branch")])), Some(2));
    let trespass = act(root, &[("PARTNERS_FORMAT", "text; touch trespass")]);
    assert!(code(&trespass) == Some(2) && !root.join("trespass").exists());

    let broken = root.join("register/partnerships/business-recht/esimerkki.toml");
    let text = fs::read_to_string(&broken).unwrap().replacen("schema ", "formalitty = 1\nschema ", 1);
    fs::write(&broken, text).unwrap();
    let acted = act(root, &[]);
    let told = said(acted.checked.as_ref().unwrap());
    assert!(code(&acted) == Some(1) && told.contains("::error file="), "{told}");

    // What is not what was released is not run.
    let archive = root.join("release").join(&file);
    let bytes = [fs::read(&archive).unwrap(), b"x".to_vec()].concat();
    fs::write(&archive, bytes).unwrap();
    let acted = act(root, &[]);
    assert!(!acted.fetched.status.success() && acted.checked.is_none(), "{}", said(&acted.fetched));
    assert!(said(&acted.fetched).contains("FAILED"), "{}", said(&acted.fetched));
}
