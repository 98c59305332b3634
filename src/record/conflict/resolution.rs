//! What becomes of files in conflict: merged, decided by a person, or still open; worked out before anything is written.

use std::path::PathBuf;

use super::{ConflictSides, ConflictedFile, FileRole, SideWriters, by_key};
use crate::disk::drafts;
use crate::edit::merge::{ConflictChoice, Contradiction, Merge, SideNames, Sides};
use crate::finding::Finding;
use crate::git::Repository;
use crate::model::Day;
use crate::record::journal::{self, BegunKind, BegunWrite};
use crate::record::{FileChange, Obstacle, Unrecorded, write_file};
use crate::words::Lang;

/// How long the marks are around what is still open.
const MARK: usize = 7;

/// Who decides what no program can.
pub(crate) trait Arbiter {
    /// Why somebody would not go on.
    type Stop;

    /// Decides each contradiction of a merge; where nobody can be asked, all stay open.
    fn decide(
        &self,
        file: &ConflictedFile,
        merge: &Merge,
        writers: &SideWriters<'_>,
    ) -> Result<Vec<ConflictChoice>, Self::Stop>;

    /// Whether a file stays that one side took away; nothing where nobody can be asked.
    fn keeps(&self, file: &ConflictedFile) -> Result<Option<bool>, Self::Stop>;

    /// Puts aside what somebody typed and what cannot be used.
    fn set_aside(&self, file: &ConflictedFile, typed: &str) -> Result<PathBuf, Self::Stop>;

    /// What stands behind the marks, after what stood there.
    fn side_names(&self, found: &SideNames) -> SideNames;
}

#[derive(Debug)]
pub(crate) struct Resolution<'r> {
    pub(crate) path: PathBuf,
    pub(crate) end: ConflictEnd<'r>,
    /// Where that stands which somebody typed and which could not be used.
    pub(crate) aside: Option<PathBuf>,
}

/// How one file ends, and what it then holds.
#[derive(Debug)]
pub(crate) enum ConflictEnd<'r> {
    /// By entry and key.
    Merged(String),
    /// Somebody made one text of it already.
    AsItStands(String),
    /// One side took it away, and it stays.
    Kept(String),
    /// One side took it away, and it goes.
    Removed,
    /// There is nothing to merge in it.
    NoConflict,
    /// With marks around what is still to be decided.
    Open { text: String, contradictions: Vec<Contradiction>, writers: SideWriters<'r> },
    /// Somebody made one text of it, and these entries of either side are not in it.
    Lacks(Vec<String>),
    /// One side took it away, and nobody can be asked.
    Gone,
    /// Marks are missing, as shows in this line.
    Torn(usize),
    /// A side cannot be read.
    Unreadable,
    /// What was decided breaks the format.
    Unsound(Vec<Finding>),
}

impl Resolution<'_> {
    /// Whether something is left to be decided.
    pub(crate) fn is_open(&self) -> bool {
        !matches!(self.end, ConflictEnd::NoConflict | ConflictEnd::Removed) && self.whole_text().is_none()
    }

    /// What the file holds when nothing is left to be decided.
    fn whole_text(&self) -> Option<&str> {
        match &self.end {
            ConflictEnd::Merged(text) | ConflictEnd::AsItStands(text) | ConflictEnd::Kept(text) => Some(text),
            _ => None,
        }
    }

    /// What becomes of the file; nothing when it stays as it is.
    fn change(&self) -> Option<FileChange> {
        let text = match &self.end {
            ConflictEnd::Open { text, .. } => Some(text.clone()),
            ConflictEnd::Removed if self.path.exists() => None,
            _ => Some(self.whole_text()?.to_owned()),
        };
        Some(FileChange { path: self.path.clone(), text })
    }
}

/// Works out what becomes of each file; nothing is written before all of it is known.
pub(crate) fn resolutions<'r, A: Arbiter>(
    repository: Option<&'r Repository>,
    (lang, today): (Lang, Day),
    files: &[ConflictedFile],
    arbiter: &A,
) -> Result<Vec<Resolution<'r>>, Unrecorded<A::Stop>> {
    let resolver = Resolver { repository, lang, today, arbiter };
    files.iter().map(|file| resolver.resolution(file).map_err(Unrecorded::Caller)).collect()
}

/// Writes what was worked out, and tells git of what is resolved.
pub(crate) fn write(
    repository: Option<&Repository>,
    files: &[ConflictedFile],
    resolutions: &[Resolution<'_>],
) -> Result<(), Obstacle> {
    let changes: Vec<FileChange> = resolutions.iter().filter_map(Resolution::change).collect();
    // Of a merge of our own it is noted already where it comes from.
    let noting = repository.filter(|repository| !journal::is_noted(repository.git_dir()));
    if let Some(repository) = noting {
        let originals: Vec<_> = changes.iter().map(|change| drafts::noted(&change.path)).collect();
        let begun = BegunWrite::new(repository, BegunKind::Resolve, "resolve")?;
        begun.changing(&changes, &originals).note(repository)?;
    }
    for change in &changes {
        write_file(&change.path, change.text.as_deref())?;
    }
    let mut resolved = Vec::new();
    for (file, resolution) in files.iter().zip(resolutions) {
        if let Some(conflict) = file.conflict.as_ref().filter(|_| !resolution.is_open()) {
            resolved.push(conflict.path.clone());
        }
    }
    if let Some(repository) = repository {
        repository.add(&resolved)?;
    }
    if let Some(repository) = noting {
        journal::forget(repository);
    }
    Ok(())
}

struct Resolver<'r, 'a, A> {
    repository: Option<&'r Repository>,
    lang: Lang,
    today: Day,
    arbiter: &'a A,
}

impl<'r, A: Arbiter> Resolver<'r, '_, A> {
    fn resolution(&self, file: &ConflictedFile) -> Result<Resolution<'r>, A::Stop> {
        let mut unused = None;
        let end = match file.sides(self.repository) {
            ConflictSides::Sides { base, ours, theirs, labels, typed } => {
                unused = typed;
                self.merged(file, Sides { base: base.as_deref(), ours: &ours, theirs: &theirs }, &labels)?
            }
            ConflictSides::Gone(text) => match self.arbiter.keeps(file)? {
                Some(true) => ConflictEnd::Kept(text),
                Some(false) => ConflictEnd::Removed,
                None => ConflictEnd::Gone,
            },
            ConflictSides::Ended(end) => end,
        };
        let is_written = matches!(end, ConflictEnd::Merged(_) | ConflictEnd::Open { .. });
        let unused = unused.filter(|_| is_written);
        let aside = unused.map(|typed| self.arbiter.set_aside(file, &typed)).transpose()?;
        Ok(Resolution { path: file.path.clone(), end, aside })
    }

    /// Merges two sides, and has decided what only a person can tell.
    fn merged(
        &self,
        file: &ConflictedFile,
        sides: Sides<'_>,
        names: &SideNames,
    ) -> Result<ConflictEnd<'r>, A::Stop> {
        let role = FileRole::of_text(&file.path, sides.ours);
        let Ok(merge) = by_key::merged(self.lang, self.today, &role, sides) else {
            return Ok(ConflictEnd::Unreadable);
        };
        let writers = SideWriters::of(self.repository, file);
        let decisions = match merge.contradictions().count() {
            0 => Vec::new(),
            _ => self.arbiter.decide(file, &merge, &writers)?,
        };
        let text = merge.decided(&decisions, &self.arbiter.side_names(names), MARK);
        let is_open = |(_, decision): &(&Contradiction, &ConflictChoice)| **decision == ConflictChoice::Open;
        let open = merge.contradictions().zip(&decisions).filter(is_open);
        let contradictions: Vec<Contradiction> = open.map(|(it, _)| it.clone()).collect();
        if !contradictions.is_empty() {
            return Ok(ConflictEnd::Open { text, contradictions, writers });
        }
        let unsound = by_key::unsound(self.lang, self.today, &role, sides, &text);
        Ok(if unsound.is_empty() { ConflictEnd::Merged(text) } else { ConflictEnd::Unsound(unsound) })
    }
}
