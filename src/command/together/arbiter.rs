//! Who decides what no program can: the person at the terminal, or nobody.

use std::path::{Path, PathBuf};

use super::conflict_questions::decisions;
use crate::command::write::interview::{confirm, drafts};
use crate::context::Context;
use crate::disk::drafts;
use crate::edit::merge::{ConflictChoice, Merge, SideNames};
use crate::outcome::Fault;
use crate::record::conflict::{Arbiter, ConflictedFile, SideWriters};
use crate::text::clean::Clean;
use crate::words::{Lang, merging as words};

/// Whoever runs a command.
pub(super) struct TerminalArbiter<'c>(pub(super) &'c Context);

impl Arbiter for TerminalArbiter<'_> {
    type Stop = Fault;

    fn decide(
        &self,
        file: &ConflictedFile,
        merge: &Merge,
        writers: &SideWriters<'_>,
    ) -> Result<Vec<ConflictChoice>, Fault> {
        if !self.0.surroundings.is_terminal {
            return Ok(vec![ConflictChoice::Open; merge.contradictions().count()]);
        }
        decisions(self.0, file, merge, writers)
    }

    fn keeps(&self, file: &ConflictedFile) -> Result<Option<bool>, Fault> {
        if !self.0.surroundings.is_terminal {
            return Ok(None);
        }
        let (lang, file) = (self.0.lang, shown(self.0, &file.path));
        confirm(self.0, &words::gone(lang, &file), &words::keep_it(lang, &file)).map(Some)
    }

    fn set_aside(&self, file: &ConflictedFile, typed: &str) -> Result<PathBuf, Fault> {
        let name = file.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let aside = drafts(self.0)?.join(format!("conflict-{name}"));
        drafts::keep(&aside, typed, true);
        Ok(aside)
    }

    fn side_names(&self, found: &SideNames) -> SideNames {
        side_names(self.0.lang, Some(bare_name(&found.ours)), Some(bare_name(&found.theirs)))
    }
}

/// What stands behind the marks. Before 2.44 git did not fill in the names.
pub(super) fn side_names(lang: Lang, ours: Option<&str>, theirs: Option<&str>) -> SideNames {
    let name = |name: Option<&str>| {
        let name = name.filter(|name| !name.starts_with('%')).unwrap_or_default();
        Clean::line(name).to_string()
    };
    SideNames { ours: words::our_side(lang, &name(ours)), theirs: words::other_side(lang, &name(theirs)) }
}

/// `HEAD`, also from behind `our side (HEAD)`.
fn bare_name(label: &str) -> &str {
    label.strip_suffix(')').and_then(|label| label.split_once(" (")).map_or(label, |(_, name)| name)
}

/// A path, as it is shown.
pub(super) fn shown(context: &Context, path: &Path) -> String {
    Clean::line(&context.shown(path)).to_string()
}
