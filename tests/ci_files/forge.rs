//! A forge that runs a job: a fresh clone, the variables and files that a runner gives, and bash as a runner starts it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use super::{installing, yaml};
use crate::fixture::program::copy;

/// What came of a job.
pub(crate) struct Ran {
    pub(crate) code: i32,
    /// All that its steps said.
    pub(crate) log: String,
    /// What stands in the job's summary.
    pub(crate) summary: String,
    /// The clone, and what stands beside it.
    pub(crate) root: tempfile::TempDir,
}

/// What is changed before a job runs, to see that it matters.
#[derive(Default)]
pub(crate) struct Changed<'c> {
    /// In the file for the forge: a text, and another in its place.
    pub(crate) file: Option<(&'c str, &'c str)>,
    /// In a file of the register, by the proposal that the job looks at.
    pub(crate) register: Option<(&'c str, &'c str, &'c str)>,
    /// Whether somebody forgot to write where the program comes from.
    pub(crate) is_source_unset: bool,
    /// A fault that others landed after the proposal was made; the forge then shows the proposal merged with it.
    pub(crate) landed: Option<(&'c str, &'c str, &'c str)>,
    /// What the forge answers when it is asked for earlier reports.
    pub(crate) listed: &'c str,
    /// Whether the project has no token of its own.
    pub(crate) is_without_token: bool,
    /// Proposals at the forge: a branch, and what it adds to which file, and its number when it was proposed.
    pub(crate) proposals: &'c [Proposal],
}

/// A branch at the forge.
pub(crate) struct Proposal {
    pub(crate) branch: &'static str,
    /// What it changes: the file, a text, and another in its place.
    pub(crate) change: (&'static str, &'static str, &'static str),
    /// Whether somebody asked to have it merged.
    pub(crate) is_proposed: bool,
}

impl Ran {
    /// How the forge was called, and with what.
    pub(crate) fn called(&self) -> String {
        fs::read_to_string(self.root.path().join("called")).unwrap_or_default()
    }
}

pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A ready-made file.
pub(crate) fn text_of(path: &str) -> String {
    fs::read_to_string(project().join("examples/ci").join(path)).unwrap()
}

/// Runs a job of a file, up to the first step that fails.
pub(crate) fn run(path: &str, job: &str, changed: &Changed<'_>) -> Ran {
    let _turn = installing::turn();
    let mut text = text_of(path);
    if let Some((from, to)) = changed.file {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let file = yaml::read(&text);
    let root = tempfile::tempdir().unwrap();
    let folder = |name: &str| root.path().join(name);
    for name in ["home", "tools", "temp"] {
        fs::create_dir(folder(name)).unwrap();
    }
    register(&folder("origin"), changed);
    git(root.path(), &["clone", "-q", &url(&folder("origin")), "clone"]);
    // A forge checks out the proposal, without a branch.
    git(&folder("clone"), &["checkout", "-q", "--detach", "origin/proposal"]);
    if let Some(fault) = changed.landed {
        change(&folder("origin"), fault);
        git(&folder("origin"), &["commit", "-qam", "landed"]);
        git(&folder("clone"), &["fetch", "-q"]);
        git(&folder("clone"), &["checkout", "-q", "--detach", "origin/main"]);
        git(&folder("clone"), &["merge", "-q", "--no-ff", "-m", "merged", "origin/proposal"]);
    }
    system_packages(&folder("tools"));
    forge_itself(&folder("tools"));
    fs::write(folder("listed"), changed.listed).unwrap();
    if !installing::is_from_source() {
        installing::stand_in(&folder("tools"));
    }
    let mut path = env::split_paths(&env::var_os("PATH").unwrap()).collect::<Vec<_>>();
    path.insert(0, folder("tools"));
    let source = if changed.is_source_unset { String::new() } else { url(installing::source()) };
    let mut steps: Vec<String> =
        file.steps.iter().filter(|step| step.job == job).map(|step| step.lines.clone()).collect();
    assert!(!steps.is_empty(), "{job}");
    // GitLab runs what its jobs share in the same shell, before their own.
    if let Some(shared) = file.steps.iter().find(|step| step.job.starts_with('.')) {
        steps = vec![format!("{}\n{}", shared.lines, steps.join("\n"))];
    }
    let mut ran = Ran { code: 0, log: String::new(), summary: String::new(), root };
    for lines in steps {
        let folder = |name: &str| ran.root.path().join(name);
        let mut bash = clean("bash");
        bash.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", &lines]).current_dir(folder("clone"));
        for (name, value) in &file.variables {
            bash.env(name, value);
        }
        // What `init` writes in.
        if !changed.is_source_unset {
            bash.env("PARTNERS_SOURCE", &source).env("PARTNERS_TAG", installing::TAG);
        }
        if !changed.is_without_token {
            bash.env("PARTNERS_TOKEN", "secret");
        }
        bash.env("PATH", env::join_paths(&path).unwrap()).env("HOME", folder("home"));
        bash.env("GITHUB_OUTPUT", folder("output")).env("GITHUB_PATH", folder("path"));
        bash.env("GITHUB_STEP_SUMMARY", folder("summary")).env("RUNNER_TEMP", folder("temp"));
        bash.env("CI_PROJECT_DIR", folder("clone")).env("PARTNERS_TODAY", "2026-12-01");
        bash.env("GITHUB_BASE_REF", "main").env("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main");
        bash.env("CI_MERGE_REQUEST_PROJECT_ID", "1").env("CI_MERGE_REQUEST_SOURCE_PROJECT_ID", "1");
        bash.env("GITHUB_REPOSITORY", "een/register").env("GITHUB_API_URL", "https://forge.example/api/v1");
        bash.env("CI_API_V4_URL", "https://forge.example/api/v4").env("CI_PROJECT_ID", "1");
        bash.env("CI_MERGE_REQUEST_IID", "7").env("TOKEN", "secret").env("GH_TOKEN", "secret");
        bash.env("FORGE", ran.root.path());
        if installing::is_from_source() {
            bash.envs(installing::variables().iter().map(|(name, value)| (name, value)));
        }
        let done = bash.output().unwrap();
        ran.log.push_str(&String::from_utf8_lossy(&[done.stdout, done.stderr].concat()));
        ran.code = done.status.code().unwrap();
        if ran.code != 0 {
            break;
        }
        let added = fs::read_to_string(folder("path")).unwrap_or_default();
        path.extend(added.lines().map(PathBuf::from));
    }
    ran.summary = fs::read_to_string(ran.root.path().join("summary")).unwrap_or_default();
    ran
}

/// A program without what this machine's git, and this test's cargo, were told.
pub(crate) fn clean(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let is_ours = ["GIT_", "PARTNERS_", "CARGO_", "GITHUB_"].iter().any(|start| text.starts_with(start));
        // How crates are fetched on this machine is no part of what is tested.
        if is_ours && !text.starts_with("CARGO_NET_") && !text.starts_with("CARGO_HTTP_") {
            command.env_remove(&name);
        }
    }
    command.env("GIT_CONFIG_NOSYSTEM", "1");
    command
}

pub(crate) fn git(folder: &Path, words: &[&str]) -> String {
    let when = "2026-01-01T00:00:00Z";
    let mut command = clean("git");
    command.env("GIT_AUTHOR_DATE", when).env("GIT_COMMITTER_DATE", when).env("HOME", folder);
    command.args(["-c", "user.name=Ann", "-c", "user.email=ann@example.org"]).arg("-C").arg(folder);
    let ran = command.args(words).output().unwrap();
    assert!(ran.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

fn url(folder: &Path) -> String {
    format!("file://{}", folder.display())
}

pub(crate) fn commit_all(folder: &Path) {
    git(folder, &["init", "-q", "-b", "main"]);
    git(folder, &["add", "--all", "--force", "."]);
    git(folder, &["commit", "-qm", "all"]);
}

/// A repository with the register of the invented university at its root, and what was proposed to it.
fn register(folder: &Path, changed: &Changed<'_>) {
    copy(&project().join("examples/voorbeeldhogeschool"), folder);
    fs::write(folder.join(".gitattributes"), "*.toml -text merge=partners\n").unwrap();
    commit_all(folder);
    for (number, proposal) in (1..).zip(changed.proposals) {
        branch(folder, proposal.branch, Some(proposal.change));
        for place in ["pull", "merge-requests"].iter().filter(|_| proposal.is_proposed) {
            git(folder, &["update-ref", &format!("refs/{place}/{number}/head"), "HEAD"]);
        }
    }
    branch(folder, "proposal", changed.register);
    git(folder, &["switch", "-q", "main"]);
    if let Some(first) = changed.proposals.first() {
        // Meanwhile somebody else's work landed.
        change(folder, (first.change.0, first.change.1, LANDED));
        git(folder, &["commit", "-qam", "landed"]);
    }
}

/// What landed in the place of the first proposal's text.
pub(crate) const LANDED: &str =
    "\n[signals.2026-03-14-1anded]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"Landed.\"\n";

fn branch(folder: &Path, name: &str, changes: Option<(&str, &str, &str)>) {
    git(folder, &["switch", "-q", "-c", name, "main"]);
    if let Some(changes) = changes {
        change(folder, changes);
        git(folder, &["commit", "-qam", name]);
    }
}

fn change(folder: &Path, (path, from, to): (&str, &str, &str)) {
    let text = fs::read_to_string(folder.join(path)).unwrap();
    assert!(text.contains(from), "{from}");
    // An empty text stands for the end of the file.
    let text = if from.is_empty() { text + to } else { text.replacen(from, to, 1) };
    fs::write(folder.join(path), text).unwrap();
}

/// In the place of what would reach the forge: it writes down how it was called and what it was given, and answers with the
/// earlier reports when it is asked for them.
fn forge_itself(folder: &Path) {
    const SCRIPT: &str = r#"#!/bin/sh
printf '%s\n' "$*" >> "$FORGE/called"
for word in "$@"; do
    case "$word" in
    *@-) cat >> "$FORGE/called" ;;
    *@.partners/*) cat "${word#*@}" >> "$FORGE/called" ;;
    */issue.md) cat "$word" >> "$FORGE/called" ;;
    esac
done
case "$*" in *"issue list"*|*"issues?"*) cat "$FORGE/listed" ;; esac
"#;
    for name in ["gh", "curl"] {
        fs::write(folder.join(name), SCRIPT).unwrap();
        fs::set_permissions(folder.join(name), std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }
}

/// What is never done here: installing a package of the system. What is asked for is checked.
fn system_packages(folder: &Path) {
    let script = "#!/bin/sh\ncase \"$*\" in\nupdate|'install --yes --no-install-recommends nodejs') ;;\n*) exit 100 ;;\nesac\n";
    let path = folder.join("apt-get");
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
}
