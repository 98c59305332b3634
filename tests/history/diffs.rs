//! `diff`: what a change means, from commit to commit and to what is not committed.

use super::made::{going_on, made, prints_as_expected};

#[test]
fn a_change_reads_as_expected() {
    let register = made();
    going_on(&register);
    prints_as_expected(
        &register,
        &[
            ("diff.nl.txt", &["diff", "HEAD~5", "--lang", "nl"]),
            ("diff.en.md", &["diff", "HEAD~4..HEAD", "--format", "md"]),
            ("diff.json", &["diff", "HEAD~4..HEAD", "--format", "json"]),
            ("diff.open.en.txt", &["diff"]),
            ("diff.nothing.nl.txt", &["diff", "HEAD~4..HEAD~3", "--lang", "nl"]),
        ],
    );
}
