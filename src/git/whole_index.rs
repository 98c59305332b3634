//! The index as libgit2 reads it, or as git itself lists it where it is of a kind that git alone reads: split over two files,
//! or with folders in place of the files in them.

use git2::{Index, IndexEntry, IndexTime, Oid};

use super::{Git, Refusal, Repository, Result};

/// What of git's own flags an index keeps of a file: that it is only announced, or not looked at in the work tree.
const KEPT: u32 = 0x6000;

impl Repository {
    /// The index as it is on disk now: another git may have written it since.
    pub(super) fn index(&self) -> Result<Index> {
        let index = self.inner.index().map_err(|error| self.unreadable(&error));
        match index {
            // Only what git listed has no file.
            Ok(index) if index.path().is_none() => self.listed_index(),
            Ok(mut index) => match index.read(true).map_err(|error| self.unreadable(&error)) {
                Err(Refusal::IndexKind { .. }) => self.listed_index(),
                read => read.map(|()| index),
            },
            Err(Refusal::IndexKind { .. }) => self.listed_index(),
            Err(refusal) => Err(refusal),
        }
    }

    /// The index as git lists it, which libgit2 then takes for the repository's.
    fn listed_index(&self) -> Result<Index> {
        let args = ["--stage", "--debug", "-z"];
        let listed = Git::reading(self.root(), "ls-files").args(args).demand()?;
        let format = self.inner.object_format();
        let read = || {
            let mut index = Index::new_ext(format)?;
            let mut rest = listed.out.as_slice();
            while let Some((entry, after)) = next(rest, |name| Oid::from_str_ext(name, format).ok()) {
                index.add(&entry)?;
                rest = after;
            }
            self.inner.set_index(&mut index)?;
            Ok(index)
        };
        read().map_err(|error| self.unreadable(&error))
    }
}

/// The first file of a list, and what comes after it.
fn next<'l>(list: &'l [u8], oid: impl Fn(&str) -> Option<Oid>) -> Option<(IndexEntry, &'l [u8])> {
    let end = list.iter().position(|byte| *byte == 0)?;
    let (head, rest) = (&list[..end], &list[end + 1..]);
    let tab = head.iter().position(|byte| *byte == b'\t')?;
    let mut words = std::str::from_utf8(&head[..tab]).ok()?.split(' ');
    let (mode, name, stage) = (words.next()?, words.next()?, words.next()?);
    // What git says more stands on lines of their own, each a little in.
    let mut more = 0;
    while rest[more..].starts_with(b" ") {
        more = rest[more..].iter().position(|byte| *byte == b'\n').map_or(rest.len(), |at| more + at + 1);
    }
    let said = String::from_utf8_lossy(&rest[..more]);
    let flags = said.rsplit("flags: ").next().and_then(|it| u32::from_str_radix(it.trim(), 16).ok());
    let flags = flags.unwrap_or_default();
    let stage: u16 = stage.parse().ok()?;
    let assumed = u16::try_from(flags & 0x8000).unwrap_or_default();
    let entry = IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: u32::from_str_radix(mode, 8).ok()?,
        uid: 0,
        gid: 0,
        file_size: 0,
        id: oid(name)?,
        flags: stage << 12 | assumed,
        flags_extended: u16::try_from(flags >> 16 & KEPT).unwrap_or_default(),
        path: head[tab + 1..].to_vec(),
    };
    Some((entry, &rest[more..]))
}
