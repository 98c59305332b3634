//! Commits, as people are told of them: who made one and when, with what it landed on the branch that counts, and what it
//! meant.

use serde::{Deserialize, Serialize};

use super::Day;
use super::register_diff::FileDifference;

/// A commit, as a time line names it. Names and subjects are whatever somebody typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitSummary {
    pub id: String,
    /// The same, short.
    pub short: String,
    pub author: String,
    /// The day on which it was written, by its own clock.
    pub written: Option<Day>,
    /// The day on which it was committed, by its own clock.
    pub committed: Option<Day>,
    /// The first line of its message.
    pub subject: String,
    /// With what it landed on the main branch; nothing while it has not.
    pub landed: Option<ArrivalCommit>,
}

/// The commit of the main branch with which another came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivalCommit {
    pub id: String,
    /// The same, short.
    pub short: String,
    /// The day on which it was committed, by its own clock.
    pub day: Option<Day>,
    /// The first line of its message.
    pub subject: String,
}

impl ArrivalCommit {
    /// The pull request that its subject names: `#12`, `!12`.
    pub fn request(&self) -> Option<String> {
        request(&self.subject)
    }
}

/// What one commit meant.
#[derive(Clone, Debug, PartialEq)]
pub struct CommitMeaning {
    /// The commit; nothing for what is not committed yet.
    pub commit: Option<CommitSummary>,
    pub touched: Vec<FileDifference>,
}

/// Somebody whose commits there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contributor {
    pub name: String,
    pub email: String,
    pub commits: usize,
    /// How many of them carry a signature.
    pub signed: usize,
    /// How many of the signatures are an allowed signer's own; nothing when they were not verified.
    pub own: Option<usize>,
    /// How many are those of an allowed signer who goes by another name.
    pub others: Option<usize>,
}

/// The pull request that a subject names, as forges write it: `(#12)`, `pull request #12`, `!12`.
fn request(subject: &str) -> Option<String> {
    let marks = subject.char_indices().rev().filter(|(_, it)| matches!(it, '#' | '!'));
    marks.map(|(at, mark)| (at, mark, &subject[..at], &subject[at + 1..])).find_map(
        |(_, mark, before, after)| {
            let digits = after.bytes().take_while(u8::is_ascii_digit).count();
            let is_end = !after[digits..].starts_with(|it: char| it.is_alphanumeric());
            let before = before.to_lowercase();
            // A bare `#12` may be an issue.
            let is_named = mark == '!' || before.ends_with('(') || before.ends_with("request ");
            ((1..10).contains(&digits) && is_end && is_named).then(|| format!("{mark}{}", &after[..digits]))
        },
    )
}

#[cfg(test)]
mod tests {
    use super::request;

    #[test]
    fn a_pull_request_is_known_by_how_forges_name_it() {
        for (subject, expected) in [
            ("Add a partner (#12)", Some("#12")),
            ("Merge pull request #7 from zorg/exemplo", Some("#7")),
            ("See merge request zorg/register!31", Some("!31")),
            ("Merge (#1) again (#22)", Some("#22")),
            ("Mend #12", None),
            ("Done! 12", None),
            ("(#12a) (#) !", None),
            ("é!3", Some("!3")),
        ] {
            assert_eq!(request(subject).as_deref(), expected, "{subject}");
        }
    }
}
