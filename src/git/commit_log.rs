//! The commits of one file, as git lists them: its history simplification follows a file much faster than libgit2 does.

use std::path::{Path, PathBuf};

use super::authors::{NameReader, decoded};
use super::{CommitId, Git, Refusal, Repository, Result, path_of, slashed};

/// One commit, as it stands in a file's history. Names and subjects are whatever somebody typed: clean them before showing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedCommit {
    pub id: CommitId,
    pub author: String,
    /// When it was written; none when git cannot read the date.
    pub written: Option<CommitTime>,
    /// When it was committed; none when git cannot read the date.
    pub committed: Option<CommitTime>,
    /// The first line of its message.
    pub subject: String,
}

/// A time, as git keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommitTime {
    /// Seconds since 1970, UTC.
    pub seconds: i64,
    /// How far the clock of whoever made it was ahead of UTC, in minutes.
    pub offset: i32,
}

impl CommitTime {
    pub(super) fn of(time: git2::Time) -> Self {
        Self { seconds: time.seconds(), offset: time.offset_minutes() }
    }

    /// As git writes it at the end of a line: `1718200800 +0200`.
    pub(super) fn written(line: &str) -> Option<Self> {
        let mut fields = line.rsplit(' ');
        let (zone, seconds) = (fields.next()?, fields.next()?);
        let zone: i32 = zone.parse().ok()?;
        Some(Self { seconds: seconds.parse().ok()?, offset: zone / 100 * 60 + zone % 100 })
    }

    /// Seconds since 1970 by the clock of whoever made it, which says what day it was there.
    pub fn local_seconds(self) -> i64 {
        self.seconds.saturating_add(i64::from(self.offset) * 60)
    }
}

const FIELDS: usize = 7;

impl Repository {
    /// The commits that shaped a file into what HEAD holds (or made it go), the newest first; not under an earlier name.
    pub fn commits_of(&self, path: &Path) -> Result<Vec<LoggedCommit>> {
        let within = self.relative(path)?;
        match self.head()? {
            Some(head) => self.commits_below(&head, &[within], None),
            None => Ok(Vec::new()),
        }
    }

    /// The same of files, or of all in some folders, up to another commit than HEAD; at most so many of the newest. The paths
    /// count from the repository's root.
    pub fn commits_below(
        &self,
        tip: &CommitId,
        within: &[PathBuf],
        most: Option<usize>,
    ) -> Result<Vec<LoggedCommit>> {
        let most = most.map(|most| format!("--max-count={most}"));
        // The root is no path to git: without one, it lists all.
        let within = within
            .iter()
            .all(|path| !path.as_os_str().is_empty())
            .then(|| within.iter().map(|it| path_of(&slashed(it))));
        let within = within.into_iter().flatten();
        // A field cannot hold a NUL, and `-z` ends each commit with one: whatever was typed, the count comes out.
        let answer = Git::reading(self.root(), "log")
            .args(["-z", "--no-ext-diff", "--no-textconv", "--no-color", "--no-decorate", "--no-notes"])
            .args(["--date=raw".to_owned()].into_iter().chain(most))
            .args([
                "--format=tformat:%H%x00%an%x00%ae%x00%ad%x00%cd%x00%e%x00%s",
                "--end-of-options",
                tip.as_str(),
                "--",
            ])
            .args(within)
            .demand()?;
        let parsed = parse(&answer.out, &NameReader::new(self)).ok_or_else(|| Refusal::unanswered("log"))?;
        // Git turns into UTF-8 what says that it is something else, also where it is UTF-8 already.
        let read = |(logged, is_encoded): (LoggedCommit, bool)| {
            if is_encoded { self.logged(&logged.id) } else { Ok(logged) }
        };
        parsed.into_iter().map(read).collect()
    }
}

/// The commits, each with whether it says in which letters it is written.
fn parse(out: &[u8], names: &NameReader) -> Option<Vec<(LoggedCommit, bool)>> {
    let Some(out) = out.strip_suffix(b"\0") else { return out.is_empty().then(Vec::new) };
    let fields: Vec<&[u8]> = out.split(|byte| *byte == 0).collect();
    let (commits, rest) = fields.as_chunks::<FIELDS>();
    let read = |[id, name, email, written, committed, encoding, subject]: &[&[u8]; FIELDS]| {
        let logged = LoggedCommit {
            id: CommitId::parse(std::str::from_utf8(id).ok()?)?,
            author: names.read(name, email, b"").name,
            written: CommitTime::written(&String::from_utf8_lossy(written)),
            committed: CommitTime::written(&String::from_utf8_lossy(committed)),
            subject: decoded(subject, b""),
        };
        Some((logged, !encoding.is_empty()))
    };
    if rest.is_empty() { commits.iter().map(read).collect() } else { None }
}

#[cfg(test)]
mod tests {
    use super::CommitTime;

    #[test]
    fn dates_keep_their_offset() {
        assert_eq!(
            CommitTime::written("1718200800 +0200"),
            Some(CommitTime { seconds: 1_718_200_800, offset: 120 })
        );
        assert_eq!(CommitTime::written("-1 -0330"), Some(CommitTime { seconds: -1, offset: -210 }));
        assert_eq!(CommitTime::written(""), None);
    }

    #[test]
    fn a_torn_answer_is_no_history() {
        let parse = |out: &[u8]| super::parse(out, &super::NameReader::none());
        assert!(parse(b"").unwrap().is_empty());
        let id = "a".repeat(40);
        let whole = format!("{id}\0Ann\0a@b.nl\0 1 +0000\01 +0000\0\0subject\0");
        assert_eq!(parse(whole.as_bytes()).unwrap().len(), 1);
        assert!(parse(&whole.as_bytes()[..50]).is_none());
        assert!(parse(format!("{whole}{id}\0").as_bytes()).is_none());
    }
}
