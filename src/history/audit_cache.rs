//! What an audit keeps in the git directory, so that the next one reads only what is new. It counts only for the history that
//! it was made of: its commit must still be on the branch, this version of the program must have made it, and not a byte of
//! it may have changed. Whoever can write there can also write it anew: `--fresh` and every other clone do without it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::disk::drafts;
use crate::git::{self, CommitId, Repository};
use crate::history::file_snapshot::EntrySnapshot;
use crate::history::landed::{BoundEntry, LandedEntries, LandedPartnership};
use crate::model::dossier::Kind;
use crate::model::head::{Partner, Registration};
use crate::model::weighed::Weighed;
use crate::model::{EntryId, toml_value::Mark};

/// What was kept belongs to this version of what is kept, and of the program: another may know more of the format.
const VERSION: &str = concat!("partners audit 2, ", env!("CARGO_PKG_VERSION"));

/// Where it is kept.
pub(crate) struct AuditCache {
    folder: PathBuf,
    name: String,
}

/// The entries that landed, with the partnerships that stand at the end, and the commits in which its entries landed.
pub(crate) struct CachedEntries {
    pub(crate) records: Vec<LandedPartnership>,
    /// Whether each record stands.
    pub(crate) stands: Vec<bool>,
    pub(crate) stems: Vec<(String, usize)>,
    pub(crate) steps: BTreeMap<u32, (CommitId, i64)>,
}

impl AuditCache {
    /// The place for the register in a folder of a repository.
    pub(crate) fn new(repository: &Repository, register: &std::path::Path) -> Self {
        let mark = git::fingerprint(register.as_os_str().as_encoded_bytes());
        let folder = repository.common_dir().join("partners");
        Self { folder, name: format!("audit-{}", hex(&mark[..8])) }
    }

    /// What was kept under a name, when nobody touched it since.
    pub(crate) fn read(&self, name: &str) -> Option<String> {
        let text = drafts::noted(&self.path(name))?;
        let (first, body) = text.split_once('\n')?;
        (first == self.seal(name, body)).then(|| body.to_owned())
    }

    /// Keeps something. What cannot be kept is read again next time.
    pub(crate) fn write(&self, name: &str, body: &str) {
        drafts::keep(&self.path(name), &format!("{}\n{body}", self.seal(name, body)), false);
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{}.{name}", self.name))
    }

    fn seal(&self, name: &str, body: &str) -> String {
        let body = hex(&git::fingerprint(body.as_bytes()));
        let sealed = format!("{VERSION}\n{}\n{name}\n{body}", self.name);
        format!("{VERSION} {}", hex(&git::fingerprint(sealed.as_bytes())))
    }
}

/// What landed as lines: of each partnership its entries, and then the stems and the commits.
pub(crate) fn state(
    tip: &str,
    entries: &LandedEntries,
    step: &dyn Fn(u32) -> Option<(CommitId, i64)>,
) -> String {
    let mut text = format!("tip {tip}\n");
    let mut steps: BTreeMap<u32, (CommitId, i64)> = BTreeMap::new();
    for record in entries.records() {
        let (stands, has_landed) = (u8::from(!record.files.is_empty()), u8::from(record.has_landed));
        let _ = writeln!(text, "r {stands} {has_landed} {}", json!(record.id));
        if let Some(weighed) = &record.weighed {
            let _ = writeln!(text, "w {}", weighed_value(weighed));
        }
        for bound in record.bound.values() {
            let BoundEntry { entry, content, landed, is_lost } = bound;
            let (kind, mark, is_lost) = (entry.kind.table(), hex(&entry.mark), u8::from(*is_lost));
            let _ = writeln!(text, "b {kind} {} {mark} {content} {landed} {is_lost}", entry.id);
            if let Some(found) = step(*landed) {
                steps.insert(*landed, found);
            }
        }
    }
    for (stem, record) in entries.stems() {
        let _ = writeln!(text, "s {record} {}", json!(stem));
    }
    for (number, (commit, seconds)) in steps {
        let _ = writeln!(text, "c {number} {seconds} {commit}");
    }
    text
}

/// Reads them back; nothing when a line is not what it must be, or it is another commit's.
pub(crate) fn read_state(tip: &str, text: &str) -> Option<CachedEntries> {
    let rest = text.strip_prefix(&format!("tip {tip}\n"))?;
    let mut state =
        CachedEntries { records: Vec::new(), stands: Vec::new(), stems: Vec::new(), steps: BTreeMap::new() };
    for line in rest.lines() {
        let (sign, line) = line.split_once(' ')?;
        match sign {
            "r" => {
                let (stands, line) = line.split_once(' ')?;
                let (has_landed, id) = line.split_once(' ')?;
                let (id, has_landed) = (serde_json::from_str(id).ok()?, has_landed == "1");
                state.records.push(LandedPartnership { id, has_landed, ..LandedPartnership::default() });
                state.stands.push(stands == "1");
            }
            "w" => state.records.last_mut()?.weighed = Some(Arc::new(read_weighed(line)?)),
            "b" => {
                let bound = read_bound(line)?;
                state.records.last_mut()?.bound.insert(bound.entry.id.clone(), bound);
            }
            "s" => {
                let (record, stem) = line.split_once(' ')?;
                let record = record.parse().ok().filter(|it| *it < state.records.len())?;
                state.stems.push((serde_json::from_str(stem).ok()?, record));
            }
            "c" => {
                let mut fields = line.split(' ');
                let (number, seconds) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
                state.steps.insert(number, (CommitId::parse(fields.next()?)?, seconds));
            }
            _ => return None,
        }
    }
    Some(state)
}

fn read_bound(line: &str) -> Option<BoundEntry> {
    let mut fields = line.split(' ');
    let kind = fields.next()?;
    let kind = *Kind::ALL.iter().find(|it| it.table() == kind)?;
    let id = fields.next()?;
    let mark = read_mark(fields.next()?)?;
    let content = Arc::from(fields.next()?);
    let landed = fields.next()?.parse().ok()?;
    let is_lost = fields.next()? == "1";
    let date = EntryId::written(id).date();
    let entry = EntrySnapshot { kind, id: id.into(), date, mark, is_sound: true, names: Box::default() };
    Some(BoundEntry { entry: Arc::new(entry), content, landed, is_lost })
}

fn weighed_value(weighed: &Weighed) -> Value {
    let partner = |it: &Partner| {
        let registration = it.registration.as_ref().map(|it| json!([it.kind, it.number]));
        json!([it.name, it.ror, registration])
    };
    let partners: Vec<Value> = weighed.partners.iter().map(partner).collect();
    json!([partners, weighed.goal, weighed.forms, weighed.domains])
}

fn read_weighed(line: &str) -> Option<Weighed> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let words = |value: &Value| value.as_array().map(|it| it.iter().filter_map(text).collect());
    let partner = |value: &Value| Partner {
        name: text(&value[0]),
        ror: text(&value[1]),
        registration: value[2]
            .as_array()
            .and_then(|it| Some(Registration { kind: text(it.first()?), number: text(it.get(1)?) })),
        ..Partner::default()
    };
    Some(Weighed {
        partners: value[0].as_array()?.iter().map(partner).collect(),
        goal: text(&value[1]),
        forms: words(&value[2])?,
        domains: words(&value[3])?,
    })
}

/// Bytes in hexadecimal digits.
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
