//! Git's own merge of three texts, line by line: for what cannot be merged by entry and key.

use std::io::Write as _;
use std::path::Path;

use super::{Git, Refusal, Result, broken};

/// Three versions of a file.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'v> {
    pub base: &'v [u8],
    pub ours: &'v [u8],
    pub theirs: &'v [u8],
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextMerge {
    /// The text; with marks around what both changed.
    pub bytes: Vec<u8>,
    /// Whether there is nothing between marks.
    pub is_clean: bool,
}

/// In which style the marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictStyle {
    /// As whoever works here has set it.
    Set,
    Merge,
    /// Both sides, and what was.
    Diff3,
    /// The same, without the lines at the edges that both sides have.
    Zdiff3,
}

/// Merges three texts as git does, which refuses what holds a zero byte.
pub fn text_merge(
    folder: &Path,
    versions: Versions<'_>,
    (ours, theirs): (&str, &str),
    size: usize,
    style: ConflictStyle,
) -> Result<TextMerge> {
    let file = |bytes: &[u8]| {
        let mut file = tempfile::NamedTempFile::new()?;
        file.write_all(bytes)?;
        file.flush()?;
        Ok(file)
    };
    let files = [versions.ours, versions.base, versions.theirs].map(|bytes| file(bytes).map_err(broken));
    let files = files.into_iter().collect::<Result<Vec<_>, _>>()?;
    let mut git = Git::writing(folder, "merge-file");
    git = match style {
        ConflictStyle::Set => git,
        ConflictStyle::Merge => git.settings(&[("merge.conflictStyle", "merge")]),
        ConflictStyle::Diff3 => git.args(["--diff3"]),
        ConflictStyle::Zdiff3 => git.args(["--zdiff3"]),
    };
    let size = format!("--marker-size={size}");
    let answer = git
        .args(["-p", "-q", &size, "-L", ours, "-L", "base", "-L", theirs, "--"])
        .args(files.iter().map(tempfile::NamedTempFile::path))
        .run()?;
    match answer.code() {
        Some(conflicts @ 0..=127) => Ok(TextMerge { bytes: answer.out, is_clean: conflicts == 0 }),
        _ => Err(Refusal::Failed { command: "merge-file".to_owned(), said: answer.said() }),
    }
}
