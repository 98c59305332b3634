//! A commit's full name, as git writes it: 40 hexadecimal digits, or 64 in a SHA-256 repository.

use std::fmt;

/// The full name of a commit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommitId(String);

impl CommitId {
    /// Reads a full name; an abbreviation, capitals or anything else is `None`.
    pub fn parse(hex: &str) -> Option<Self> {
        let digits = hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        (digits && matches!(hex.len(), 40 | 64)).then(|| Self(hex.to_owned()))
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first ten digits: seven collide by chance at some sixteen thousand objects, and a report is kept for years.
    pub fn short(&self) -> &str {
        &self.0[..10]
    }

    pub(super) fn of(oid: git2::Oid) -> Self {
        Self(oid.to_string())
    }
}

impl fmt::Display for CommitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::CommitId;

    #[test]
    fn only_full_names_are_read() {
        assert!(CommitId::parse(&"a1".repeat(20)).is_some());
        assert!(CommitId::parse(&"0f".repeat(32)).is_some());
        for wrong in ["", "a1b2c3d", &"A1".repeat(20), &"g1".repeat(20), &"é".repeat(20)] {
            assert_eq!(CommitId::parse(wrong), None, "{wrong}");
        }
    }
}
