//! `merge-driver`: what git calls when both sides changed a file of the register.
//!
//! The answer is git's: 0 is merged, 1 is that marks stand around what contradicts itself. With any other the line in git's
//! configuration goes on to git's own text merge, so that no side is ever passed over.

use std::path::{Path, PathBuf};

use super::arbiter::side_names;
use super::contradictions::lines;
use crate::args::verb::Verb;
use crate::context::Context;
use crate::disk::{Read, load, read_regular, write_atomic};
use crate::edit::merge::{SideNames, Sides, holds, in_marks};
use crate::git::text_merge::{ConflictStyle, Versions, text_merge};
use crate::model::{Language, Said as Spelled};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome, recording};
use crate::record::Obstacle;
use crate::record::conflict::FileRole;
use crate::record::conflict::merged;
use crate::words::{Lang, merging as words};

/// Merges one file of the register by entry and key, when git asks for it
#[derive(Debug, clap::Args)]
pub(crate) struct MergeDriver {
    /// What both began with: `%O`
    #[arg(value_name = "BASE", allow_hyphen_values = true)]
    base: PathBuf,
    /// Our side, which becomes the merge: `%A`
    #[arg(value_name = "OURS", allow_hyphen_values = true)]
    ours: PathBuf,
    /// The other side: `%B`
    #[arg(value_name = "THEIRS", allow_hyphen_values = true)]
    theirs: PathBuf,
    /// How long marks are: `%L`
    #[arg(value_name = "SIZE", default_value = "7")]
    size: usize,
    /// The file in the repository: `%P`
    #[arg(value_name = "FILE", allow_hyphen_values = true)]
    path: Option<PathBuf>,
    /// What our side is called: `%X`
    #[arg(value_name = "OUR-NAME", allow_hyphen_values = true)]
    our_name: Option<String>,
    /// What the other side is called: `%Y`
    #[arg(value_name = "THEIR-NAME", allow_hyphen_values = true)]
    their_name: Option<String>,
}

impl Verb for MergeDriver {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = self.lang(context);
        let (base, ours, theirs) =
            (read(context, &self.base)?, read(context, &self.ours)?, read(context, &self.theirs)?);
        let size = self.size.max(7);
        let names = side_names(lang, self.our_name.as_deref(), self.their_name.as_deref());
        let (bytes, contradictions) = match self.by_key(context, (&base, &ours, &theirs), &names) {
            Some(merged) => merged,
            None => by_line(context, (&base, &ours, &theirs), &names, size)?,
        };
        let path = context.surroundings.directory.join(&self.ours);
        if path.symlink_metadata().is_err() {
            // The git that asked was stopped, and what it had put there is taken away.
            return Err(Fault::world(words::version_unreadable(lang, &self.ours.display().to_string())));
        }
        write_atomic(&path, &bytes)
            .map_err(|fault| recording::fault(context, Obstacle::Disk { path, fault }))?;
        if contradictions.is_none() {
            return Ok(Reply::default());
        }
        // Histories that crossed are merged first, and of that nobody wants to hear.
        let lines = contradictions.filter(|_| size == 7).unwrap_or_default();
        let out = lines.iter().fold(String::new(), |out, line| out + "  " + line + "\n");
        Ok(Reply { out, outcome: RunOutcome::Findings, ..Reply::default() })
    }
}

impl MergeDriver {
    /// The language of the register that the file belongs to.
    fn lang(&self, context: &Context) -> Lang {
        if context.asked.lang.is_some() || context.register().is_ok() {
            return context.lang;
        }
        let folders = self.path.iter().flat_map(|path| path.ancestors().skip(1));
        let mut folders = folders.map(|folder| context.surroundings.directory.join(folder));
        let policy = folders.find_map(|folder| load::policy(&folder));
        match policy.map(|policy| policy.language) {
            Some(Spelled::Known(Language::English)) => Lang::En,
            _ => context.lang,
        }
    }

    /// Without a name it is taken for a partnership's: somebody asks for it by hand.
    fn role(&self, ours: &str) -> FileRole {
        let nameless = || FileRole::Partnership(String::new());
        self.path.as_deref().map_or_else(nameless, |path| FileRole::of_text(path, ours))
    }

    /// The merge by entry and key, and the lines that tell what contradicts itself in it.
    fn by_key(
        &self,
        context: &Context,
        (base, ours, theirs): (&[u8], &[u8], &[u8]),
        names: &SideNames,
    ) -> Option<(Vec<u8>, Option<Vec<String>>)> {
        let lang = self.lang(context);
        let text = |bytes| std::str::from_utf8(bytes).ok();
        let sides = Sides { base: Some(text(base)?), ours: text(ours)?, theirs: text(theirs)? };
        let merge = merged(lang, context.today, &self.role(sides.ours), sides).ok()?;
        let told: Vec<String> =
            merge.contradictions().flat_map(|it| lines(lang, it, &|_, _, _| String::new())).collect();
        let is_clean = merge.contradictions().next().is_none();
        let text = merge.decided(&[], names, self.size.max(7));
        Some((text.into_bytes(), (!is_clean).then_some(told)))
    }
}

/// Git's own merge, for what cannot be merged by entry and key. What git calls clean is believed only when it holds what
/// both sides say.
fn by_line(
    context: &Context,
    (base, ours, theirs): (&[u8], &[u8], &[u8]),
    names: &SideNames,
    size: usize,
) -> Result<(Vec<u8>, Option<Vec<String>>), Fault> {
    let versions = Versions { base, ours, theirs };
    let sides = (names.ours.as_str(), names.theirs.as_str());
    let merge = text_merge(&context.surroundings.directory, versions, sides, size, ConflictStyle::Set)
        .or_fault(context)?;
    let text = |bytes| std::str::from_utf8(bytes).ok();
    if let (true, Some(base), Some(ours), Some(theirs), Some(result)) =
        (merge.is_clean, text(base), text(ours), text(theirs), text(&merge.bytes))
        && holds(Sides { base: Some(base), ours, theirs }, result) == Some(false)
    {
        return Ok((in_marks(ours, theirs, names, size).into_bytes(), Some(Vec::new())));
    }
    Ok((merge.bytes, (!merge.is_clean).then(Vec::new)))
}

fn read(context: &Context, path: &Path) -> Result<Vec<u8>, Fault> {
    match read_regular(&context.surroundings.directory.join(path)) {
        Read::Bytes(bytes) => Ok(bytes),
        _ => Err(Fault::world(words::version_unreadable(context.lang, &path.display().to_string()))),
    }
}
