//! Taking back a merge that was stopped half-way, when all that it touched holds what was, what came in, or what a merge makes
//! of both: anything else somebody typed since, and then all stays as it is.

use std::path::{Path, PathBuf};

use crate::disk::{drafts, scratch};
use crate::edit::merge::{SideNames, Sides};
use crate::git::{Conflict, Operation, Refusal, Repository, Stored};
use crate::model::Day;
use crate::record::conflict::{FileRole, bare, is_as_git_left_it, merged};
use crate::record::journal::{self, BegunWrite};
use crate::record::{HealedEnd, Obstacle};
use crate::words::Lang;

/// One file as both sides of the merge have it, and what both began with.
struct MergedFile {
    path: PathBuf,
    base: Option<Vec<u8>>,
    ours: Option<Vec<u8>>,
    theirs: Option<Vec<u8>>,
}

/// Takes it back; nothing when nothing of it stands.
pub(in crate::record) fn take_back_merge(
    repository: &Repository,
    begun: &BegunWrite,
) -> Result<Option<HealedEnd>, Obstacle> {
    let (Some(before), Some(tip)) = (begun.head(), begun.to()) else { return Ok(None) };
    scratch::sweep_of_merge(repository.root(), &journal::place(repository));
    let operation = repository.state()?.operation;
    let is_ours = operation == Some(Operation::Merge) && repository.incoming()?.as_ref() == Some(&tip);
    if repository.head()?.as_ref() != Some(&before) || (operation.is_some() && !is_ours) {
        return Ok(None);
    }
    let Some(base) = repository.merge_base(&before, &tip)? else { return Ok(None) };
    let read = |commit, path: &Path| -> Result<Option<Vec<u8>>, Refusal> {
        repository.file_at(commit, path)?.and_then(Stored::blob).map(|blob| repository.blob(blob)).transpose()
    };
    let (mut touched, mut left) = (Vec::new(), Vec::new());
    for change in repository.changes(&base, &tip, Path::new(""))? {
        let path = change.path;
        let (ours, theirs) = (read(&before, &path)?, read(&tip, &path)?);
        let file = MergedFile { base: read(&base, &path)?, ours, theirs, path };
        let is_clean = repository.are_committed(&[repository.root().join(&file.path)])?;
        match (is_clean, file.is_of_merge(repository)) {
            (true, _) => {}
            (false, true) => touched.push(file.path),
            (false, false) => left.push(file.path),
        }
    }
    if !left.is_empty() {
        return Ok(Some(HealedEnd::Left(left)));
    }
    if touched.is_empty() && !is_ours {
        return Ok(None);
    }
    repository.carry_back(&touched)?;
    if is_ours {
        repository.abort_merge()?;
    }
    Ok(Some(HealedEnd::TakenBack))
}

impl MergedFile {
    /// Whether it holds what one of the sides has, or what a merge of both leaves.
    fn is_of_merge(&self, repository: &Repository) -> bool {
        let path = repository.root().join(&self.path);
        let now = drafts::noted(&path);
        if now.is_none() && path.symlink_metadata().is_ok() {
            return false;
        }
        let text = |bytes: &Option<Vec<u8>>| bytes.clone().and_then(|bytes| String::from_utf8(bytes).ok());
        let (base, ours, theirs) = (text(&self.base), text(&self.ours), text(&self.theirs));
        if now == ours || now == theirs {
            return true;
        }
        let (Some(now), Some(our), Some(their)) = (now, &ours, &theirs) else { return false };
        let role = FileRole::of_text(&self.path, our);
        let sides = Sides { base: base.as_deref(), ours: our, theirs: their };
        // On which day and in which language makes no difference to what is merged.
        let by_key = merged(Lang::Nl, Day::default(), &role, sides);
        let by_key = by_key.map(|merge| merge.decided(&[], &SideNames::default(), 7));
        if by_key.is_ok_and(|text| bare(&text) == bare(&now)) {
            return true;
        }
        let Self { path, base, ours, theirs } = self;
        let (base, ours, theirs) = (base.clone(), ours.clone(), theirs.clone());
        is_as_git_left_it(repository, &Conflict { path: path.clone(), base, ours, theirs }, &now)
    }
}
