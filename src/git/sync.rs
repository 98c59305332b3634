//! Sharing with others: where a branch goes and comes from, fetching, merging, and pushing without ever forcing.

use std::path::Path;

use super::merge_driver::{NAME, line};
use super::{CommitId, Conflict, Git, Message, Refusal, Repository, Result, broken};

/// Where a branch goes and what comes into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedBranch {
    /// Our branch, by its short name.
    pub branch: String,
    pub remote: String,
    /// What is merged into the branch, each by its full name: its namesake at the remote, what it was set to follow, and
    /// the branch that counts, so that a proposal does not fall behind. Before a fetch they need not be there.
    pub follows: Vec<String>,
    /// Whether the branch was told what to follow.
    is_set: bool,
}

/// How a merge ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged {
    /// As one commit.
    Done,
    /// These files are in conflict, and the merge is begun.
    Conflicts(Vec<Conflict>),
}

impl Repository {
    /// Where the checked-out branch goes; nothing when there is no remote.
    pub fn shared(&self, branch: &str, main: &str) -> Result<Option<SharedBranch>> {
        let of_branch = |key: &str| self.setting(&format!("branch.{branch}.{key}"));
        let Some(remote) = self.remote_of(branch) else { return Ok(None) };
        let is_set = of_branch("remote")?.as_ref() == Some(&remote);
        let tracking = |name: &str| format!("refs/remotes/{remote}/{name}");
        let merges = of_branch("merge")?.filter(|_| is_set);
        let upstream = merges.as_deref().and_then(|it| it.strip_prefix("refs/heads/")).map(tracking);
        let is_set = upstream.is_some();
        let mut follows = vec![tracking(branch)];
        for reference in upstream.into_iter().chain([tracking(main)]) {
            if !follows.contains(&reference) {
                follows.push(reference);
            }
        }
        Ok(Some(SharedBranch { branch: branch.to_owned(), remote, follows, is_set }))
    }

    /// Fetches from a remote.
    pub fn fetch(&self, remote: &str) -> Result<()> {
        Git::writing(self.root(), "fetch").args(["--quiet", "--", remote]).demand().map(drop)
    }

    /// Moves the branch, which has nothing of its own, to a commit that holds it.
    pub fn fast_forward(&self, to: &CommitId) -> Result<()> {
        Git::writing(self.root(), "merge").args(["--quiet", "--ff-only", to.as_str()]).demand().map(drop)
    }

    /// Merges a commit, by entry and key whatever the clone's configuration says: `program` is this program, and `register`
    /// the folder whose files it merges. When it is refused, everything is as it was.
    pub fn merge(
        &self,
        other: &CommitId,
        message: &Message,
        program: &Path,
        register: &Path,
    ) -> Result<Merged> {
        let driver = line(program);
        let attributes = self.attributes(register)?;
        let path = attributes.path().display().to_string();
        let key = format!("merge.{NAME}.driver");
        let answer = Git::writing(self.root(), "merge")
            .settings(&[(&key, &driver), ("core.attributesFile", &path)])
            .args(["--no-ff", "--no-edit", "-m", message.text().trim_end(), other.as_str()])
            .run()?;
        if answer.is_yes() {
            return Ok(Merged::Done);
        }
        let conflicts = self.conflicts()?;
        if !conflicts.is_empty() {
            return Ok(Merged::Conflicts(conflicts));
        }
        let is_begun = self.state()?.operation.is_some();
        let undone = if is_begun { self.abort_merge() } else { Ok(()) };
        Err(Refusal::Refused { said: answer.said() }.unless_undone(undone))
    }

    /// What whoever works here told git of all repositories, and that the register's files are merged by us; what the
    /// repository itself says goes before this.
    fn attributes(&self, register: &Path) -> Result<tempfile::NamedTempFile> {
        use std::io::Write as _;
        // Where there is no such setting, git has a place of its own for it.
        let asked = if self.setting("core.attributesFile")?.is_some() {
            Git::writing(self.root(), "config").args(["--path", "core.attributesFile"]).run()?
        } else {
            Git::writing(self.root(), "var").args(["GIT_ATTR_GLOBAL"]).run()?
        };
        let theirs = asked.is_yes().then(|| asked.text().trim().to_owned());
        let mut file = tempfile::NamedTempFile::new().map_err(broken)?;
        if let Some(mut theirs) = theirs.and_then(|path| std::fs::File::open(path).ok()) {
            std::io::copy(&mut theirs, &mut file).map_err(broken)?;
        }
        let within = self.relative(register)?;
        let folder = within.iter().fold(String::new(), |path, part| path + &part.to_string_lossy() + "/");
        // A pattern ends at white space unless it stands between quotation marks, where a backslash counts double.
        let folder: String = folder.chars().flat_map(escaped).collect();
        let line = |below: &str| format!("\"/{folder}{below}\" merge={NAME}\n");
        let lines = format!("\n{}{}", line("register.toml"), line("partnerships/**/*.toml"));
        file.write_all(lines.as_bytes()).map_err(broken)?;
        file.flush().map_err(broken)?;
        Ok(file)
    }

    /// Gives up a merge: everything is as it was before.
    pub fn abort_merge(&self) -> Result<()> {
        Git::writing(self.root(), "merge").args(["--abort"]).demand().map(drop)
    }

    /// Commits a merge whose conflicts are resolved.
    pub fn conclude_merge(&self, message: &Message) -> Result<()> {
        Git::writing(self.root(), "commit")
            .args(["--quiet", "--cleanup=verbatim", "--file=-"])
            .input(message.text().into_bytes())
            .run()?
            .accepted()
    }

    /// Makes another parent of the last commit, a merge, its first one: what it holds, its message and whether it is signed
    /// stay. So the line of the branch that counts goes on from what others had there already.
    pub fn lead_from(&self, first: &CommitId) -> Result<()> {
        let Some(head) = self.head()? else { return Ok(()) };
        let commit = self.find(&head)?;
        let mut parents: Vec<CommitId> = commit.parent_ids().map(CommitId::of).collect();
        let Some(at) = parents.iter().position(|parent| parent == first).filter(|at| *at > 0) else {
            return Ok(());
        };
        parents.swap(0, at);
        self.commit_over(&head, &parents, commit.message_bytes())
    }

    /// Goes on from what others had with one commit that holds our own line beside it. So what was mended on the way was
    /// never on the line of the branch that counts.
    pub fn lead_beside(&self, first: &CommitId, message: &Message) -> Result<()> {
        let Some(head) = self.head()? else { return Ok(()) };
        self.commit_over(&head, &[first.clone(), head.clone()], message.text().as_bytes())
    }

    /// Puts in the place of the last commit one that holds the same, with other parents.
    fn commit_over(&self, head: &CommitId, parents: &[CommitId], message: &[u8]) -> Result<()> {
        let is_signed =
            self.setting("commit.gpgSign")?.is_some_and(|it| matches!(&*it, "true" | "yes" | "on" | "1"));
        let signing = is_signed.then(|| "-S".to_owned());
        let parents = parents.iter().flat_map(|parent| ["-p".to_owned(), parent.to_string()]);
        let answer = Git::writing(self.root(), "commit-tree")
            .args(signing)
            .args(parents)
            .args(["-F", "-", &self.find(head)?.tree_id().to_string()])
            .input(message.to_vec())
            .demand()?;
        let led = CommitId::parse(answer.text().trim()).ok_or_else(|| Refusal::unanswered("commit-tree"))?;
        self.move_head("sync: by partners", Some(&led), Some(head))
    }

    /// Pushes a commit to the branch's namesake at the remote, never by force; what git said when it was refused.
    pub fn push(&self, shared: &SharedBranch, commit: &CommitId) -> Result<Result<(), String>> {
        let target = format!("{commit}:refs/heads/{}", shared.branch);
        let answer =
            Git::writing(self.root(), "push").args(["--quiet", "--", &shared.remote, &target]).run()?;
        if !answer.is_yes() {
            return Ok(Err(answer.said()));
        }
        if !shared.is_set {
            let upstream = format!("--set-upstream-to={}/{}", shared.remote, shared.branch);
            // That it is followed from now on is a convenience: the push is done.
            let _ = Git::writing(self.root(), "branch").args(["--quiet", &upstream, &shared.branch]).run();
        }
        Ok(Ok(()))
    }
}

/// A character of a path as a pattern between quotation marks has it.
fn escaped(c: char) -> Vec<char> {
    match c {
        '"' => vec!['\\', '"'],
        '\\' => vec!['\\'; 4],
        '*' | '?' | '[' => vec!['\\', '\\', c],
        c => vec![c],
    }
}
