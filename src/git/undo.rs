//! Taking back the last commit, as long as nobody else can have it, and leaving all other work as it is.
//!
//! HEAD goes back first, then the index, then the files. A crash after the first step leaves the entry staged, after the
//! second in the work tree: it can be seen, and finished or kept. Any other order could leave an index or a file that is
//! older than HEAD, with which the next plain commit would revert an entry without anybody asking for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::cleanliness::same_lines;
use super::{COMMAND, CommitId, Git, IndexPlaces, Refusal, Repository, Result, nul_separated, trailers};

impl Repository {
    /// Takes back the last commit, which must be `expected`, made by `partners`, touch no other files than `paths`, not
    /// be held by another branch, `main` by its short name the one that counts, and its files must not have changed since. Gives what HEAD is now; nothing when it was the
    /// first commit.
    pub fn undo_last(
        &self,
        expected: &CommitId,
        paths: &[PathBuf],
        main: Option<&str>,
    ) -> Result<Option<CommitId>> {
        let touched = self.may_undo(expected, paths, main)?;
        let commit = self.find(expected)?;
        let parent = commit.parents().next();
        let now = parent.as_ref().map(|parent| CommitId::of(parent.id()));
        let earlier = IndexPlaces::committed(self, parent.as_ref(), &touched)?;
        let moved = self.move_head("undo: by partners", now.as_ref(), Some(expected));
        // Git can have moved it, and stumbled then.
        if let Err(refusal) = moved
            && self.head()? != now
        {
            return Err(refusal);
        }
        if let Err(first) = earlier.write(self)
            && !IndexPlaces::staged(self, &touched)?.unlike(&earlier).is_empty()
        {
            return Err(first.unless_undone(self.move_head("undo: given up", Some(expected), now.as_ref())));
        }
        self.restore(&earlier)?;
        Ok(now)
    }

    /// Goes on where taking a commit back stopped: HEAD is before it already, and the index and the files follow where they
    /// hold what it holds, or what git had begun to write. The files that were changed since, and stay.
    pub fn finish_undo(&self, undone: &CommitId) -> Result<Vec<PathBuf>> {
        let touched = self.touched(undone)?;
        let now = self.head_commit()?;
        let earlier = IndexPlaces::committed(self, now.as_ref(), &touched)?;
        let later = IndexPlaces::committed(self, Some(&self.find(undone)?), &touched)?;
        earlier.where_held_as(&later, &IndexPlaces::staged(self, &touched)?).write(self)?;
        let (mut own, mut left) = (Vec::new(), Vec::new());
        for path in touched {
            if self.same_as_head(&path)? {
                continue;
            }
            let is_own = self.same_as(later.blob_of(&path), &path)?
                || self.is_half_written(earlier.blob_of(&path), &path);
            if is_own { own.push(path) } else { left.push(path) }
        }
        self.restore(&IndexPlaces::committed(self, now.as_ref(), &own)?)?;
        Ok(left)
    }

    /// Makes the index and the files hold what HEAD holds.
    pub fn carry_back(&self, paths: &[PathBuf]) -> Result<()> {
        let head = self.head_commit()?;
        let committed = IndexPlaces::committed(self, head.as_ref(), paths)?;
        committed.write(self)?;
        let mut other = Vec::new();
        for path in paths {
            if !self.same_as_head(path)? {
                other.push(path.clone());
            }
        }
        self.restore(&IndexPlaces::committed(self, head.as_ref(), &other)?)
    }

    /// Makes the index hold what HEAD holds of files of which it still holds what an earlier commit did.
    pub fn agree_index(&self, paths: &[PathBuf], before: Option<&CommitId>) -> Result<()> {
        let paths = paths.iter().map(|path| self.relative(path)).collect::<Result<Vec<_>>>()?;
        let before = before.map(|before| self.find(before)).transpose()?;
        let then = IndexPlaces::committed(self, before.as_ref(), &paths)?;
        let now = IndexPlaces::committed(self, self.head_commit()?.as_ref(), &paths)?;
        let staged = IndexPlaces::staged(self, &paths)?;
        now.unlike(&staged).where_held_as(&then, &staged).write(self)
    }

    /// Makes the index hold what a commit holds of files of which it holds these texts; nothing for a file that is gone.
    pub fn unstage(&self, files: &[(&Path, Option<&str>)], to: Option<&CommitId>) -> Result<()> {
        let paths = files.iter().map(|(path, _)| self.relative(path)).collect::<Result<Vec<_>>>()?;
        let to = to.map(|commit| self.find(commit)).transpose()?;
        let (held, staged) =
            (IndexPlaces::committed(self, to.as_ref(), &paths)?, IndexPlaces::staged(self, &paths)?);
        let mut own = Vec::new();
        for (path, (_, text)) in paths.iter().zip(files) {
            let is_own = match (staged.blob_of(path), text) {
                (None, None) => true,
                (Some(blob), Some(text)) => {
                    self.inner.find_blob(blob).is_ok_and(|blob| same_lines(blob.content(), text.as_bytes()))
                }
                _ => false,
            };
            own.extend(is_own.then(|| path.clone()));
        }
        let held = held.unlike(&staged);
        held.only(&own).write(self)
    }

    /// The files that the last commit touched, when all of that holds.
    pub fn may_undo(
        &self,
        expected: &CommitId,
        paths: &[PathBuf],
        main: Option<&str>,
    ) -> Result<Vec<PathBuf>> {
        let paths = self.ready(paths, None)?;
        let head = self.head()?;
        if head.as_ref() != Some(expected) {
            return Err(Refusal::NotLast { expected: expected.clone(), head });
        }
        self.undoable(expected, &paths, main)
    }

    /// The files that the commit touched, when it may be taken back.
    fn undoable(&self, commit: &CommitId, paths: &[PathBuf], main: Option<&str>) -> Result<Vec<PathBuf>> {
        let found = self.find(commit)?;
        let text = String::from_utf8_lossy(found.message_bytes()).into_owned();
        if found.parent_count() > 1 || !trailers(&text).iter().any(|(key, _)| key == COMMAND) {
            return Err(Refusal::NotOurs { commit: commit.clone() });
        }
        // At the edge of a shallow clone a commit looks like the very first one.
        if found.parent_count() == 0 && self.inner.is_shallow() {
            return Err(Refusal::Shallow { commit: commit.clone() });
        }
        let touched = self.touched(commit)?;
        let expected: BTreeSet<_> = paths.iter().collect();
        let others: Vec<_> = touched.iter().filter(|path| !expected.contains(path)).cloned().collect();
        if !others.is_empty() {
            return Err(Refusal::OtherFiles { paths: others });
        }
        let index = self.index()?;
        for path in &touched {
            if self.staged_otherwise(&index, path)? || !self.same_as_head(path)? {
                return Err(Refusal::Changed { path: path.clone() });
            }
        }
        self.not_landed(commit, main)?;
        Ok(touched)
    }

    fn not_landed(&self, commit: &CommitId, main: Option<&str>) -> Result<()> {
        let own = self.branch()?.map(|branch| format!("refs/heads/{branch}"));
        let answer = Git::reading(self.root(), "for-each-ref")
            .args(["--format=%(refname)", "--contains", commit.as_str()])
            .args(["refs/heads", "refs/remotes", "refs/tags"])
            .demand()?;
        let text = answer.text();
        let holders: Vec<&str> = text.lines().filter(|name| own.as_deref() != Some(name)).collect();
        // Whose branch it is on says more than which one comes first: what has landed before what is only shared.
        let main = main.map(|main| format!("/{main}"));
        let is_remote = |name: &&&str| name.starts_with("refs/remotes/");
        let is_main =
            |name: &&&str| is_remote(name) && main.as_ref().is_some_and(|main| name.ends_with(main));
        let told =
            holders.iter().find(is_main).or_else(|| holders.iter().find(is_remote)).or(holders.first());
        match told {
            Some(name) => Err(Refusal::Landed {
                commit: commit.clone(),
                is_main: is_main(&name),
                reference: (*name).to_owned(),
            }),
            None => Ok(()),
        }
    }

    /// Makes the files what the index holds. What is written here is also in the commit, so that no crash can lose it.
    fn restore(&self, earlier: &IndexPlaces) -> Result<()> {
        for path in earlier.absent() {
            let left = |said: String| Refusal::FileLeft { path: path.to_owned(), said };
            match fs::remove_file(self.root().join(path)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(left(error.to_string()));
                }
                _ => {}
            }
        }
        let present = earlier.present();
        let Some(first) = present.first().cloned() else { return Ok(()) };
        let answer = Git::writing(self.root(), "checkout-index")
            .args(["--force", "--index", "-z", "--stdin"])
            .input(nul_separated(&present))
            .run()?;
        if answer.is_yes() { Ok(()) } else { Err(Refusal::FileLeft { path: first, said: answer.said() }) }
    }
}
