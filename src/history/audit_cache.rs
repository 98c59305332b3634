//! What an audit keeps in the git directory, so that the next one reads only what is new. It counts only for the history that
//! it was made of: its commit must still be on the branch, this version of the program must have made it, and not a byte of
//! it may have changed. Whoever can write there can also write it anew: `--fresh` and every other clone do without it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{BoundEntry, EntrySnapshot, LandedEntries, LandedPartnership};
use crate::disk::drafts;
use crate::git::{self, CommitId, Repository};
use crate::model::{EntryId, Kind, Mark, Partner, Registration, Weighed};

/// What was kept belongs to this version of what is kept, and of the program: another may know more of the format. Of what
/// another kept only one thing counts: how far it came.
const VERSION: &str = concat!("partners audit 5, ", env!("CARGO_PKG_VERSION"));
const ANY_VERSION: &str = "partners audit ";

/// Where it is kept.
pub(crate) struct AuditCache {
    folder: PathBuf,
    name: String,
}

/// What was kept under a name.
pub(crate) struct SealedText {
    pub(crate) body: String,
    /// Whether this version of the program kept it.
    is_ours: bool,
}

/// What landed as it is cached, with the commits in which its entries landed.
#[derive(Serialize, Deserialize)]
pub(crate) struct CachedEntries<'l> {
    pub(crate) tip: String,
    #[serde(borrow)]
    pub(crate) records: Vec<CachedPartnership<'l>>,
    pub(crate) stems: Vec<(String, usize)>,
    /// The number of each landing, its commit, and the second in which that was committed, by its own clock.
    pub(crate) steps: Vec<(u32, String, i64)>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CachedPartnership<'l> {
    id: String,
    pub(crate) stands: bool,
    has_landed: bool,
    weighed: Option<CachedWeighed>,
    #[serde(borrow)]
    bound: Vec<CachedBoundEntry<'l>>,
}

/// The partners, by what tells one from another, the aim, the forms and the domains.
type CachedWeighed = (Vec<CachedPartner>, Option<String>, BTreeSet<String>, BTreeSet<String>);
type CachedPartner = (Option<String>, Option<String>, Option<(Option<String>, Option<String>)>);

/// An entry's kind, id and mark, the file that says it, the landing in which it was bound, and whether it has gone since.
#[derive(Serialize, Deserialize)]
struct CachedBoundEntry<'l>(
    Kind,
    #[serde(borrow)] Cow<'l, str>,
    #[serde(borrow)] Cow<'l, str>,
    #[serde(borrow)] Cow<'l, str>,
    u32,
    bool,
);

impl AuditCache {
    /// The place for the register in a folder of a repository.
    pub(crate) fn new(repository: &Repository, register: &std::path::Path) -> Self {
        let mark = git::fingerprint(register.as_os_str().as_encoded_bytes());
        let folder = repository.common_dir().join("partners");
        Self { folder, name: format!("audit-{}", hex(&mark[..8])) }
    }

    /// What was kept under a name, when nobody touched it since.
    pub(crate) fn read(&self, name: &str) -> Option<SealedText> {
        let text = drafts::noted(&self.path(name))?;
        let (seal, body) = text.split_once('\n')?;
        let (version, _) = seal.rsplit_once(' ').filter(|_| seal.starts_with(ANY_VERSION))?;
        let is_whole = seal == self.seal(version, name, body);
        is_whole.then(|| SealedText { body: body.to_owned(), is_ours: version == VERSION })
    }

    /// Keeps something. What cannot be kept is read again next time.
    pub(crate) fn write(&self, name: &str, what: &impl Serialize) {
        if let Ok(body) = serde_json::to_string(what) {
            drafts::keep(&self.path(name), &format!("{}\n{body}", self.seal(VERSION, name, &body)), false);
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{}.{name}", self.name))
    }

    fn seal(&self, version: &str, name: &str, body: &str) -> String {
        let body = hex(&git::fingerprint(body.as_bytes()));
        let sealed = format!("{version}\n{}\n{name}\n{body}", self.name);
        format!("{version} {}", hex(&git::fingerprint(sealed.as_bytes())))
    }
}

impl SealedText {
    /// What was kept, when this version of the program kept it.
    pub(crate) fn ours<'b, T: Deserialize<'b>>(&'b self) -> Option<T> {
        serde_json::from_str(&self.body).ok().filter(|_| self.is_ours)
    }

    /// How far an audit came, whichever version it was of.
    pub(crate) fn tip(&self) -> Option<CommitId> {
        let document: Value = serde_json::from_str(&self.body).ok()?;
        CommitId::parse(document["tip"].as_str()?)
    }
}

impl<'l> CachedEntries<'l> {
    pub(crate) fn new(
        tip: &CommitId,
        entries: &'l LandedEntries,
        step: &dyn Fn(u32) -> Option<(CommitId, i64)>,
    ) -> Self {
        let landed =
            entries.records().iter().flat_map(|record| record.bound.values()).map(|bound| bound.landed);
        let named =
            |number| step(number).map(|(commit, second)| (number, commit.as_str().to_owned(), second));
        Self {
            tip: tip.as_str().to_owned(),
            records: entries.records().iter().map(CachedPartnership::new).collect(),
            stems: entries.stems().map(|(stem, record)| (stem.to_owned(), record)).collect(),
            steps: landed.collect::<BTreeSet<_>>().into_iter().filter_map(named).collect(),
        }
    }
}

impl<'l> CachedPartnership<'l> {
    fn new(record: &'l LandedPartnership) -> Self {
        let entry = |bound: &'l BoundEntry| {
            let EntrySnapshot { kind, id, mark, .. } = &*bound.entry;
            let (id, mark, content) =
                (Cow::Borrowed(&**id), hex(mark).into(), Cow::Borrowed(&*bound.content));
            CachedBoundEntry(*kind, id, mark, content, bound.landed, bound.is_lost)
        };
        Self {
            id: record.id.clone(),
            stands: !record.files.is_empty(),
            has_landed: record.has_landed,
            weighed: record.weighed.as_deref().map(cached_weighed),
            bound: record.bound.values().map(entry).collect(),
        }
    }

    /// The partnership, without its files; nothing when a mark is none.
    pub(crate) fn record(self) -> Option<LandedPartnership> {
        let bound = |CachedBoundEntry(kind, id, mark, content, landed, is_lost)| {
            let date = EntryId::written(&id).date();
            let (id, mark): (Box<str>, Mark) = (id.into(), read_mark(&mark)?);
            let (names, is_sound) = (Box::default(), true);
            let entry = EntrySnapshot { kind, id: id.clone(), date, mark, is_sound, names };
            Some((id, BoundEntry { entry: Arc::new(entry), content: content.into(), landed, is_lost }))
        };
        Some(LandedPartnership {
            id: self.id,
            files: BTreeMap::new(),
            bound: self.bound.into_iter().map(bound).collect::<Option<_>>()?,
            has_landed: self.has_landed,
            weighed: self.weighed.map(|weighed| Arc::new(read_weighed(weighed))),
        })
    }
}

fn cached_weighed(weighed: &Weighed) -> CachedWeighed {
    let partner = |it: &Partner| {
        let registration = it.registration.as_ref().map(|it| (it.kind.clone(), it.number.clone()));
        (it.name.clone(), it.ror.clone(), registration)
    };
    let Weighed { partners, goal, forms, domains } = weighed;
    (partners.iter().map(partner).collect(), goal.clone(), forms.clone(), domains.clone())
}

fn read_weighed((partners, goal, forms, domains): CachedWeighed) -> Weighed {
    let partner = |(name, ror, registration): CachedPartner| {
        let registration = registration.map(|(kind, number)| Registration { kind, number });
        Partner { name, registration, ror, ..Partner::default() }
    };
    Weighed { partners: partners.into_iter().map(partner).collect(), goal, forms, domains }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn read_mark(text: &str) -> Option<Mark> {
    let mut mark = Mark::default();
    if text.len() != mark.len() * 2 {
        return None;
    }
    for (at, byte) in mark.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(at * 2..at * 2 + 2)?, 16).ok()?;
    }
    Some(mark)
}
