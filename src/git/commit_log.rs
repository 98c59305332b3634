//! The commits of one file, as git lists them: its history simplification follows a file much faster than libgit2 does.

use std::path::Path;

use super::{CommitId, Git, Refusal, Repository, Result, slashed};

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
}

const FIELDS: usize = 5;

impl Repository {
    /// The commits that shaped a file into what HEAD holds (or made it go), the newest first; not under an earlier name.
    pub fn commits_of(&self, path: &Path) -> Result<Vec<LoggedCommit>> {
        let within = self.relative(path)?;
        match self.head()? {
            Some(head) => self.commits_below(&head, &within, None),
            None => Ok(Vec::new()),
        }
    }

    /// The same of a file, or of all in a folder, up to another commit than HEAD; at most so many of the newest. The path
    /// counts from the repository's root.
    pub fn commits_below(
        &self,
        tip: &CommitId,
        within: &Path,
        most: Option<usize>,
    ) -> Result<Vec<LoggedCommit>> {
        let most = most.map(|most| format!("--max-count={most}"));
        // A field cannot hold a NUL, and `-z` ends each commit with one: whatever was typed, the count comes out.
        let answer = Git::reading(self.root(), "log")
            .args(["-z", "--no-ext-diff", "--no-textconv", "--no-color", "--no-decorate", "--no-notes"])
            .args(["--date=raw".to_owned()].into_iter().chain(most))
            .args(["--format=tformat:%H%x00%an%x00%ad%x00%cd%x00%s", "--end-of-options", tip.as_str(), "--"])
            .args(
                [String::from_utf8_lossy(&slashed(within)).as_ref()].into_iter().filter(|it| !it.is_empty()),
            )
            .demand()?;
        parse(&answer.out).ok_or_else(|| Refusal::unanswered("log"))
    }
}

fn parse(out: &[u8]) -> Option<Vec<LoggedCommit>> {
    let Some(out) = out.strip_suffix(b"\0") else { return out.is_empty().then(Vec::new) };
    let fields: Vec<_> = out.split(|byte| *byte == 0).map(String::from_utf8_lossy).collect();
    let (commits, rest) = fields.as_chunks::<FIELDS>();
    let read = |[id, author, written, committed, subject]: &[std::borrow::Cow<'_, str>; FIELDS]| {
        Some(LoggedCommit {
            id: CommitId::parse(id)?,
            author: author.to_string(),
            written: moment(written),
            committed: moment(committed),
            subject: subject.to_string(),
        })
    };
    if rest.is_empty() { commits.iter().map(read).collect() } else { None }
}

/// `1718200800 +0200`
fn moment(raw: &str) -> Option<CommitTime> {
    let (seconds, zone) = raw.split_once(' ')?;
    let zone: i32 = zone.parse().ok()?;
    Some(CommitTime { seconds: seconds.parse().ok()?, offset: zone / 100 * 60 + zone % 100 })
}

#[cfg(test)]
mod tests {
    use super::{CommitTime, moment, parse};

    #[test]
    fn dates_keep_their_offset() {
        assert_eq!(moment("1718200800 +0200"), Some(CommitTime { seconds: 1_718_200_800, offset: 120 }));
        assert_eq!(moment("-1 -0330"), Some(CommitTime { seconds: -1, offset: -210 }));
        assert_eq!(moment(""), None);
    }

    #[test]
    fn a_torn_answer_is_no_history() {
        assert_eq!(parse(b"").unwrap(), []);
        let id = "a".repeat(40);
        let whole = format!("{id}\0Ann\0 1 +0000\01 +0000\0subject\0");
        assert_eq!(parse(whole.as_bytes()).unwrap().len(), 1);
        assert!(parse(&whole.as_bytes()[..50]).is_none());
        assert!(parse(format!("{whole}{id}\0").as_bytes()).is_none());
    }
}
