//! One commit of exactly these files, by the user's own git: `git add` first, then `git commit --only`.
//!
//! In that order because a crash between the two must leave an index that is *newer* than HEAD: the next plain commit then
//! brings the entry along. With the other order the index is older, and the next plain commit silently takes it out.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use tempfile::TempPath;

use super::index_places::KeptIndex;
use super::new_branch::Started;
use super::{CommitId, Git, IndexPlaces, Message, Refusal, Repository, Result, broken, nul_separated};

/// From so many files on, they are committed as what is staged, where nothing else is.
const MANY: usize = 100;

/// How the name of such a file begins, as of any that a write is made of.
const OWN_FILE: &str = ".partners-tmp-";

/// How many commits back to look for the one just made: a hook may commit too, and so may a colleague.
const NEAR: usize = 16;

impl Repository {
    /// Commits exactly these files as they are in the work tree (added, changed, or gone), on a new branch from HEAD if
    /// one is named. What else is staged stays staged and out of it; what else is edited stays as it is.
    ///
    /// When git, a hook or signing refuses, the index holds of these files what it held, and HEAD names the branch it
    /// named; the files themselves stay as they were offered.
    pub fn commit(&self, paths: &[PathBuf], message: &Message, branch: Option<&str>) -> Result<CommitId> {
        let paths = self.ready(paths, branch)?;
        let before = self.head()?;
        let staged = IndexPlaces::staged(self, &paths)?;
        let kept = KeptIndex::keep(self);
        let started = branch.map(|name| Started::at_head(self, name)).transpose()?;
        let mut offered = None;
        let outcome = self.stage(&paths).and_then(|()| {
            let index = offered.insert(IndexPlaces::staged(self, &paths)?);
            // A file that git cannot look at is none to it, and it says nothing.
            let missed = index.absent().find(|path| self.root().join(path).symlink_metadata().is_ok());
            match missed {
                Some(path) => Err(Refusal::NotStaged { path: path.to_owned() }),
                None => self.record(index, &paths, message),
            }
        });
        let put_back = || {
            let index = staged.put_back(self, kept.as_ref());
            let head = started.as_ref().map_or(Ok(()), |started| started.go_back(self));
            index.and(head)
        };
        // Asked also after a failure: git can have made the commit and then stumble, over a full disk say. And a commit
        // that was made, or may have been, must not be half undone.
        let made = self.made_since(before.as_ref(), message);
        match (made, outcome) {
            (Err(why), outcome) => Err(Refusal::Unseen { is_made: outcome.is_ok(), why: Box::new(why) }),
            (Ok(Some(commit)), _) => {
                self.agree(commit, before.as_ref(), offered.as_ref(), (&staged, kept.as_ref()))
            }
            (Ok(None), Err(first)) => Err(first.unless_undone(put_back())),
            (Ok(None), Ok(())) => match self.head() {
                Err(why) => Err(Refusal::Unseen { is_made: true, why: Box::new(why) }),
                // A hook may have taken away by what it is known.
                Ok(Some(head)) if before.as_ref() != Some(&head) => {
                    self.agree(head, before.as_ref(), offered.as_ref(), (&staged, kept.as_ref()))
                }
                Ok(_) => Err(Refusal::NotMade.unless_undone(put_back())),
            },
        }
    }

    /// That a commit holds what was offered, and the index what the commit holds: a hook can have changed a file, and staged
    /// it where only the commit sees it.
    fn agree(
        &self,
        commit: CommitId,
        parent: Option<&CommitId>,
        offered: Option<&IndexPlaces>,
        (before, kept): (&IndexPlaces, Option<&KeptIndex>),
    ) -> Result<CommitId> {
        let Some(offered) = offered else { return Ok(commit) };
        let look = || {
            let paths = offered.paths();
            let made = IndexPlaces::committed(self, Some(&self.find(&commit)?), &paths)?;
            let left = made.unlike(&IndexPlaces::staged(self, &paths)?);
            // What somebody else staged of these files since is theirs.
            let stale = left.where_held_as(offered, &IndexPlaces::staged(self, &left.paths())?);
            stale.write(self)?;
            Ok(made)
        };
        let unseen = |why| Refusal::Unseen { is_made: true, why: Box::new(why) };
        let made = look().map_err(unseen)?;
        // Git looks at the files once more, and what it cannot look at is gone to it.
        if let Some(path) = made.absent().find(|path| offered.blob_of(path).is_some()) {
            let first = Refusal::NotStaged { path: path.to_owned() };
            let back = self.move_head("commit: given up", parent, Some(&commit));
            return Err(first.unless_undone(back.and_then(|()| before.put_back(self, kept))));
        }
        let changed = offered.unlike(before);
        if !changed.is_empty() && made.unlike(before).is_empty() {
            return Err(Refusal::NotInCommit { commit });
        }
        Ok(commit)
    }

    fn stage(&self, paths: &[PathBuf]) -> Result<()> {
        // A file that is gone, from the index too (moved with `git mv`, say), is staged already and would be no match.
        let index = self.index()?;
        let there = |path: &&PathBuf| {
            index.get_path(path, 0).is_some() || self.root().join(path).symlink_metadata().is_ok()
        };
        self.add(&paths.iter().filter(there).cloned().collect::<Vec<_>>())
    }

    fn record(&self, staged: &IndexPlaces, paths: &[PathBuf], message: &Message) -> Result<()> {
        let head = self.head_commit()?;
        let changed = staged.unlike(&IndexPlaces::committed(self, head.as_ref(), paths)?).paths();
        if changed.is_empty() {
            return Err(Refusal::NothingToCommit);
        }
        // Git compares each of the files it is told with each in the index: of thousands only where it cannot be spared.
        if changed.len() >= MANY
            && let Some(index) = self.index_of(changed.len())?
        {
            return Git::writing_files(self.root(), "commit", paths.len())
                .index(&index)
                .args(["--quiet", "--cleanup=verbatim", "--file=-"])
                .input(message.text().into_bytes())
                .run()?
                .accepted();
        }
        let mut list = self.own_file()?;
        list.write_all(&nul_separated(&changed)).map_err(broken)?;
        let list = list.into_temp_path();
        Git::writing_files(self.root(), "commit", paths.len())
            .args(["--quiet", "--only", "--cleanup=verbatim", "--file=-", "--pathspec-file-nul"])
            .args(["--pathspec-from-file".as_ref(), list.as_os_str()])
            .input(message.text().into_bytes())
            .run()?
            .accepted()
    }

    /// A copy of the index, where it differs from HEAD in so many files and in no other: what others stage while git and its
    /// hooks are at work is not in it.
    fn index_of(&self, count: usize) -> Result<Option<TempPath>> {
        let copy = self.own_file()?.into_temp_path();
        fs::copy(self.git_dir().join("index"), &copy).map_err(broken)?;
        let staged = Git::reading(self.root(), "diff")
            .index(&copy)
            .args(["--cached", "--name-only", "--no-renames", "-z"])
            .demand()?;
        let paths = staged.out.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok((paths.count() == count).then_some(copy))
    }

    /// The folder of our own in the git directory: what stands there is seen by nobody else.
    pub(super) fn own_folder(&self) -> Result<PathBuf> {
        let folder = self.git_dir().join("partners");
        fs::create_dir_all(&folder).map_err(broken)?;
        Ok(folder)
    }

    /// A file there for as long as a command of git runs; one that a crash left is told by its name.
    fn own_file(&self) -> Result<tempfile::NamedTempFile> {
        let name = format!("{OWN_FILE}{}-", std::process::id());
        tempfile::Builder::new().prefix(&name).tempfile_in(self.own_folder()?).map_err(broken)
    }

    /// The commit with this message's trailers that was made after `before`.
    pub fn made_since(&self, before: Option<&CommitId>, message: &Message) -> Result<Option<CommitId>> {
        let mut at = self.head_commit()?;
        for _ in 0..NEAR {
            let Some(commit) = at else { return Ok(None) };
            let id = CommitId::of(commit.id());
            if before == Some(&id) {
                return Ok(None);
            }
            if message.is_in(&String::from_utf8_lossy(commit.message_bytes())) {
                return Ok(Some(id));
            }
            at = commit.parents().next();
        }
        Ok(None)
    }
}
