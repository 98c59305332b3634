//! Commits and trees as they are stored, read in one go: a long history is looked through twice as fast as by asking for each
//! part. What is read has the name that its bytes give it, or libgit2 refuses it.

use git2::{Odb, Oid};

use super::authors::decoded;
use super::{Author, CommitId, CommitTime, Repository, Result};

/// What a long walk needs of a commit.
#[derive(Clone, Debug)]
pub(super) struct RawCommit {
    pub(super) tree: Oid,
    pub(super) parents: Vec<Oid>,
    /// The lines of its header, up to its message.
    header: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RawEntry<'t> {
    pub(super) mode: &'t [u8],
    pub(super) name: &'t [u8],
    pub(super) id: &'t [u8],
}

impl RawCommit {
    /// Who a header line names, and when: `author Ann <ann@example.org> 1718200800 +0200`.
    fn line(&self, key: &[u8]) -> &[u8] {
        let mut lines = self.header.split(|byte| *byte == b'\n');
        lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(b" ")).unwrap_or_default()
    }

    pub(super) fn author(&self) -> Author {
        let line = decoded(self.line(b"author"), self.line(b"encoding"));
        let (name, rest) = line.rsplit_once(" <").unwrap_or((&line, ""));
        let email = rest.split_once('>').map_or("", |(email, _)| email);
        Author { name: name.trim().to_owned(), email: email.trim().to_owned() }
    }

    pub(super) fn committed(&self) -> CommitTime {
        let written = CommitTime::written(&String::from_utf8_lossy(self.line(b"committer")));
        written.unwrap_or(CommitTime { seconds: 0, offset: 0 })
    }

    /// Whether it carries a signature, good or not.
    pub(super) fn is_signed(&self) -> bool {
        !self.line(b"gpgsig").is_empty() || !self.line(b"gpgsig-sha256").is_empty()
    }
}

impl Repository {
    pub(super) fn oid(&self, commit: &CommitId) -> Result<Oid> {
        let read = Oid::from_str_ext(commit.as_str(), self.inner.object_format());
        read.map_err(|error| self.unreadable(&error))
    }

    pub(super) fn raw_commit(&self, odb: &Odb<'_>, id: Oid) -> Result<RawCommit> {
        let stored = odb.read(id).map_err(|error| self.incomplete(&error))?;
        let bytes = stored.data();
        let torn = || self.unreadable(&git2::Error::from_str("a commit cannot be read"));
        let end = bytes.windows(2).position(|it| it == b"\n\n").unwrap_or(bytes.len());
        let header = bytes[..end].to_vec();
        let oid = |line: &[u8]| {
            let text = std::str::from_utf8(line).ok()?;
            Oid::from_str_ext(text, self.inner.object_format()).ok()
        };
        let (mut tree, mut parents) = (None, Vec::new());
        for line in header.split(|byte| *byte == b'\n') {
            if let Some(id) = line.strip_prefix(b"tree ") {
                tree = oid(id);
            } else if let Some(id) = line.strip_prefix(b"parent ") {
                parents.push(oid(id).ok_or_else(torn)?);
            } else {
                break;
            }
        }
        Ok(RawCommit { tree: tree.ok_or_else(torn)?, parents, header })
    }

    pub(super) fn raw_tree(&self, odb: &Odb<'_>, id: Oid) -> Result<Vec<u8>> {
        Ok(odb.read(id).map_err(|error| self.incomplete(&error))?.data().to_vec())
    }

    pub(super) fn raw_oid(&self, bytes: &[u8]) -> Result<Oid> {
        let named = match self.inner.object_format() {
            git2::ObjectFormat::Sha1 => Oid::from_bytes(bytes),
            git2::ObjectFormat::Sha256 => {
                let hex = bytes.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"));
                Oid::from_str_ext(&hex, git2::ObjectFormat::Sha256)
            }
        };
        named.map_err(|error| self.unreadable(&error))
    }
}

impl RawEntry<'_> {
    pub(super) fn is_folder(&self) -> bool {
        self.mode == b"40000"
    }

    /// The order in which git keeps names in a tree: a folder as if its name ended in `/`.
    pub(super) fn order(&self, other: &Self) -> std::cmp::Ordering {
        let shared = self.name.len().min(other.name.len());
        let end = |it: &Self| it.name.get(shared).copied().or(it.is_folder().then_some(b'/'));
        self.name[..shared].cmp(&other.name[..shared]).then_with(|| end(self).cmp(&end(other)))
    }
}

/// The entries of a tree; `width` is the length of an object's name in bytes.
pub(super) fn entries(tree: &[u8], width: usize) -> impl Iterator<Item = RawEntry<'_>> {
    let mut rest = tree;
    std::iter::from_fn(move || {
        let space = rest.iter().position(|byte| *byte == b' ')?;
        let end = space + rest[space..].iter().position(|byte| *byte == 0)?;
        let id = rest.get(end + 1..end + 1 + width)?;
        let entry = RawEntry { mode: &rest[..space], name: &rest[space + 1..end], id };
        rest = &rest[end + 1 + width..];
        Some(entry)
    })
}

/// The parts of two trees between what they begin with and what they end with alike, on whole entries.
pub(super) fn differing<'a, 'b>(one: &'a [u8], other: &'b [u8], width: usize) -> (&'a [u8], &'b [u8]) {
    let shared = shared_start(one, other);
    let mut start = 0;
    for entry in entries(one, width) {
        let length = entry.mode.len() + entry.name.len() + 2 + width;
        if start + length > shared {
            break;
        }
        start += length;
    }
    let (one, other) = (&one[start..], &other[start..]);
    // An entry's end cannot be told from behind; but what follows the first entry that both end with alike is alike.
    let tail = shared_end(one, other);
    let cut = |tree: &[u8]| {
        let (mut at, whole) = (0, tree.len());
        for entry in entries(tree, width) {
            if whole - at <= tail {
                break;
            }
            at += entry.mode.len() + entry.name.len() + 2 + width;
        }
        whole - at
    };
    let alike = cut(one).min(cut(other));
    (&one[..one.len() - alike], &other[..other.len() - alike])
}

/// So many bytes are compared at once.
const BLOCK: usize = 128;

fn shared_start(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.chunks_exact(BLOCK).zip(other.chunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    at + one[at..].iter().zip(&other[at..]).take_while(|(a, b)| a == b).count()
}

fn shared_end(one: &[u8], other: &[u8]) -> usize {
    let blocks = one.rchunks_exact(BLOCK).zip(other.rchunks_exact(BLOCK));
    let at = blocks.take_while(|(a, b)| a == b).count() * BLOCK;
    let (one, other) = (&one[..one.len() - at], &other[..other.len() - at]);
    at + one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(entries: &[(&str, &str, u8)]) -> Vec<u8> {
        let entry = |(mode, name, id): &(&str, &str, u8)| {
            [mode.as_bytes(), b" ", name.as_bytes(), &[0], &[*id; 20]].concat()
        };
        entries.iter().flat_map(entry).collect()
    }

    fn names(tree: &[u8]) -> Vec<&str> {
        entries(tree, 20).map(|entry| std::str::from_utf8(entry.name).unwrap()).collect()
    }

    #[test]
    fn only_what_differs_is_looked_at() {
        let one = tree(&[("100644", "a", 1), ("100644", "b", 2), ("40000", "c", 3), ("100644", "d", 4)]);
        let other = tree(&[("100644", "a", 1), ("100644", "b", 9), ("40000", "c", 3), ("100644", "d", 4)]);
        let (before, after) = differing(&one, &other, 20);
        assert_eq!((names(before), names(after)), (vec!["b"], vec!["b"]));
        let more = tree(&[("100644", "a", 1), ("100644", "aa", 1), ("100644", "b", 2), ("40000", "c", 3)]);
        let (before, after) = differing(&one, &more, 20);
        assert_eq!((names(before), names(after)), (vec!["b", "c", "d"], vec!["aa", "b", "c"]));
        let (before, after) = differing(&one, &one, 20);
        assert!(before.is_empty() && after.is_empty());
        assert_eq!(names(differing(&[], &one, 20).1).len(), 4);
    }

    #[test]
    fn bytes_are_compared_in_blocks_and_to_the_last() {
        let one: Vec<u8> = (0..1000_u32).map(|at| u8::try_from(at % 251).unwrap()).collect();
        for changed in [0, 1, 127, 128, 129, 500, 872, 999] {
            let mut other = one.clone();
            other[changed] ^= 1;
            assert_eq!((shared_start(&one, &other), shared_end(&one, &other)), (changed, 999 - changed));
        }
        assert_eq!((shared_start(&one, &one[..700]), shared_end(&one, &one[300..])), (700, 700));
    }

    #[test]
    fn a_folder_is_sorted_as_git_does() {
        let (file, folder) = (tree(&[("100644", "a.toml", 1)]), tree(&[("40000", "a", 1)]));
        let (file, folder) = (entries(&file, 20).next().unwrap(), entries(&folder, 20).next().unwrap());
        assert!(file.order(&folder).is_lt());
    }
}
