//! Whose commits a history is made of, and whether they are signed. Signatures are verified by the `git` program, against
//! one file of allowed signers, with the program of ssh: nothing that the repository's configuration names is started.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use super::raw::RawCommit;
use super::{CommitId, Git, Refusal, Repository, Result};

/// Somebody, as commits name them: whatever somebody typed, so clean it before showing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Author {
    pub name: String,
    pub email: String,
}

/// The commits of one author.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authored {
    pub commits: usize,
    /// Those that carry a signature, good or not.
    pub signed: Vec<CommitId>,
}

/// Whose commits a history is made of, and where it began.
#[derive(Debug, Default)]
pub struct Authorship {
    pub authors: BTreeMap<Author, Authored>,
    /// The commits without a parent.
    pub roots: Vec<CommitId>,
}

/// Reads whom a commit names: one name for each, by the repository's `.mailmap`.
pub(super) struct NameReader(Option<git2::Mailmap>);

impl NameReader {
    pub(super) fn new(repository: &Repository) -> Self {
        Self(repository.inner.mailmap().ok())
    }

    #[cfg(test)]
    pub(super) fn none() -> Self {
        Self(None)
    }

    pub(super) fn read(&self, name: &[u8], email: &[u8], encoding: &[u8]) -> Author {
        self.known(Author { name: decoded(name, encoding), email: decoded(email, encoding) })
    }

    /// Under which name somebody goes.
    fn known(&self, author: Author) -> Author {
        let asked = || {
            let signed = git2::Signature::now(&author.name, &author.email).ok()?;
            let known = self.0.as_ref()?.resolve_signature(&signed).ok()?;
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            Some(Author { name: text(known.name_bytes()), email: text(known.email_bytes()) })
        };
        asked().unwrap_or(author)
    }
}

/// What a commit says: as UTF-8 where it is that, whatever it says of itself, else in the letters of western Europe where it
/// says so.
pub(super) fn decoded(bytes: &[u8], encoding: &[u8]) -> String {
    let encoding = encoding.to_ascii_lowercase();
    let is_one_of = |names: &[&[u8]]| names.iter().any(|it| encoding.ends_with(it));
    let letter: fn(u8) -> char = match std::str::from_utf8(bytes) {
        Ok(text) => return text.to_owned(),
        Err(_) if is_one_of(&[b"1252"]) => |byte| match byte {
            0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
            other => char::from(other),
        },
        Err(_) if is_one_of(&[b"8859-15", b"latin9", b"latin-9"]) => |byte| {
            let other = LATIN_9.iter().find(|(in_latin_1, _)| *in_latin_1 == byte);
            other.map_or(char::from(byte), |(_, letter)| *letter)
        },
        Err(_) if is_one_of(&[b"8859-1", b"latin1", b"latin-1"]) => char::from,
        Err(_) => return String::from_utf8_lossy(bytes).into_owned(),
    };
    bytes.iter().map(|byte| letter(*byte)).collect()
}

/// What windows-1252 has between 0x80 and 0x9f, where Latin 1 has control characters; five places stay those.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// What Latin 9 has otherwise than Latin 1.
const LATIN_9: [(u8, char); 8] =
    [(0xa4, '€'), (0xa6, 'Š'), (0xa8, 'š'), (0xb4, 'Ž'), (0xb8, 'ž'), (0xbc, 'Œ'), (0xbd, 'œ'), (0xbe, 'Ÿ')];

/// What came of verifying a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// It is that of an allowed signer who is named by the commit's own address.
    Own,
    /// It is that of an allowed signer who goes by another name.
    Others,
    /// It is not that of an allowed signer, or it does not fit the commit.
    Not,
}

/// How many commits are verified in one run of git: a run has a minute, and each takes some ten milliseconds.
const AT_ONCE: usize = 500;

impl Repository {
    /// Every commit of a history, by author; without those of an earlier tip.
    pub fn authors(&self, tip: &CommitId, without: Option<&CommitId>) -> Result<Authorship> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let (mut authors, mut roots) = (BTreeMap::<Author, Authored>::new(), Vec::new());
        let mut add = |id: git2::Oid, commit: &RawCommit| {
            roots.extend(commit.parents.is_empty().then(|| CommitId::of(id)));
            let authored = authors.entry(commit.author()).or_default();
            authored.commits += 1;
            if commit.is_signed() {
                authored.signed.push(CommitId::of(id));
            }
        };
        match without {
            None => {
                let (mut ahead, mut seen) = (vec![self.oid(tip)?], HashSet::new());
                while let Some(id) = ahead.pop() {
                    if seen.insert(id) {
                        let commit = self.raw_commit(&odb, id)?;
                        add(id, &commit);
                        ahead.extend(commit.parents);
                    }
                }
            }
            Some(without) => {
                let (tip, without) = (self.oid(tip)?, self.oid(without)?);
                let walk = || -> Result<Vec<git2::Oid>, git2::Error> {
                    let mut walk = self.inner.revwalk()?;
                    walk.push(tip)?;
                    walk.hide(without)?;
                    walk.collect()
                };
                for id in walk().map_err(|error| self.incomplete(&error))? {
                    add(id, &self.raw_commit(&odb, id)?);
                }
            }
        }
        let (names, mut known) = (NameReader::new(self), BTreeMap::<Author, Authored>::new());
        for (author, mut authored) in authors {
            let person = known.entry(names.known(author)).or_default();
            person.commits += authored.commits;
            person.signed.append(&mut authored.signed);
        }
        Ok(Authorship { authors: known, roots })
    }

    /// What says under which name somebody goes.
    pub fn mail_map(&self) -> Vec<u8> {
        std::fs::read(self.root().join(".mailmap")).unwrap_or_default()
    }

    /// The file of allowed signers that git's configuration names, if it names one.
    pub fn allowed_signers(&self) -> Result<Option<PathBuf>> {
        let config = self.inner.config().map_err(|error| self.unreadable(&error))?;
        let file =
            self.unless(&[git2::ErrorCode::NotFound], config.get_path("gpg.ssh.allowedSignersFile"))?;
        Ok(file.map(|path| self.root().join(path)))
    }

    /// Verifies the signatures of commits, in their order.
    pub fn verify(&self, commits: &[CommitId], signers: &Path) -> Result<Vec<Signature>> {
        let mut verdicts = Vec::with_capacity(commits.len());
        for commits in commits.chunks(AT_ONCE) {
            let list: Vec<u8> = commits.iter().flat_map(|it| format!("{it}\n").into_bytes()).collect();
            let settings = [
                format!("gpg.ssh.allowedSignersFile={}", signers.display()),
                "gpg.ssh.program=ssh-keygen".to_owned(),
            ];
            let answer = Git::reading_with(self.root(), &settings, "log")
                .args(["-z", "--no-walk=unsorted", "--stdin", "--no-color", "--no-decorate", "--no-notes"])
                .args(["--format=tformat:%G?%x00%GS%x00%ae%x00%ce"])
                .input(list)
                .demand()?;
            let fields: Vec<&[u8]> = answer.out.split(|byte| *byte == 0).collect();
            let (rows, _) = fields.as_chunks::<4>();
            if rows.len() != commits.len() {
                return Err(Refusal::unanswered("log"));
            }
            verdicts.extend(rows.iter().map(|[sign, signer, author, committer]| match *sign {
                b"G" if signer == author || signer == committer => Signature::Own,
                b"G" => Signature::Others,
                _ => Signature::Not,
            }));
        }
        Ok(verdicts)
    }
}

/// A mark of bytes that nobody can make twice: SHA-256, whatever the repository itself uses.
pub fn fingerprint(bytes: &[u8]) -> [u8; 32] {
    let named = git2::Oid::hash_object_ext(git2::ObjectType::Blob, bytes, git2::ObjectFormat::Sha256);
    let mut mark = [0; 32];
    if let Ok(named) = named {
        mark.copy_from_slice(&named.as_bytes()[..32]);
    }
    mark
}
