//! A file as it is compared with what it was before. Of a file that begins with its predecessor only what was appended is
//! read: a history of appends is read once, not once a commit.

use std::sync::Arc;

use super::{EntrySnapshot, FileSnapshot};
use crate::document::{Written, read_partnership, written};
use crate::finding::{Finding, Level};
use crate::model::{EntryId, FileId, Kind, Kinds, Marker, Partnership, Spot, Weighed};
use crate::words::Lang;

/// What the bytes of a file tell, when `before` are those of an earlier state of it, if there was one. `name` is the name
/// of the bytes.
pub(crate) fn snapshot(
    name: &str,
    bytes: &[u8],
    before: Option<(&[u8], &FileSnapshot)>,
    mark: Marker,
) -> FileSnapshot {
    let appended = before.and_then(|(earlier, snapshot)| appended(name, bytes, earlier, snapshot, mark));
    appended
        .or_else(|| Some(whole(name, std::str::from_utf8(bytes).ok()?, mark)))
        .unwrap_or_else(|| FileSnapshot::unread(name))
}

fn whole(name: &str, text: &str, mark: Marker) -> FileSnapshot {
    let reading = read_partnership(Lang::default(), FileId(0), "", text);
    if !reading.is_whole {
        return FileSnapshot::unread(name);
    }
    let entries = entries(text, &reading.facts, &reading.findings, &[], mark);
    let is_error = |finding: &Finding| finding.level == Level::Error;
    FileSnapshot {
        name: name.into(),
        is_whole: true,
        is_sound: !reading.findings.iter().any(is_error) && entries.iter().all(|entry| entry.is_sound),
        entries,
        formerly: reading.facts.head.formerly.clone().into_boxed_slice(),
        weighed: Arc::new(Weighed::of(&reading.facts.head)),
    }
}

/// What a file says that is a sound one with entries appended; nothing when it is not, or not surely, that.
fn appended(
    name: &str,
    bytes: &[u8],
    earlier: &[u8],
    before: &FileSnapshot,
    mark: Marker,
) -> Option<FileSnapshot> {
    let tail = bytes.strip_prefix(earlier).filter(|_| before.is_whole && before.is_sound)?;
    let tail = std::str::from_utf8(tail).ok()?;
    let starts_a_line = earlier.ends_with(b"\n") || tail.starts_with('\n') || tail.starts_with("\r\n");
    if !starts_a_line || !holds_entries_only(tail) {
        return None;
    }
    let reading = read_partnership(Lang::default(), FileId(0), "", tail);
    let of_entries: Vec<Finding> =
        reading.findings.into_iter().filter(|it| kind_and_id(it).is_some()).collect();
    let added = entries(tail, &reading.facts, &of_entries, &before.entries, mark);
    let is_new = |entry: &Arc<EntrySnapshot>| before.get(entry.kind, &entry.id).next().is_none();
    if !reading.is_whole || reading.is_newer || !added.iter().all(is_new) {
        return None;
    }
    Some(FileSnapshot {
        name: name.into(),
        is_whole: true,
        is_sound: of_entries.is_empty() && added.iter().all(|entry| entry.is_sound),
        entries: before.entries.iter().cloned().chain(added).collect(),
        formerly: before.formerly.clone(),
        weighed: Arc::clone(&before.weighed),
    })
}

/// Whether a text surely is nothing but entries: it opens with the header of one, and no line looks like another header.
fn holds_entries_only(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let is_of_an_entry = |line: &str| {
        let kind = line.strip_prefix('[').and_then(|line| line.split_once('.')).map(|(kind, _)| kind);
        kind.and_then(Kind::of_table).is_some()
    };
    lines.next().is_some_and(is_of_an_entry)
        && lines.filter(|line| line.starts_with('[')).all(is_of_an_entry)
        && !text.contains("<<<<<<<")
        && !text.contains(">>>>>>>")
}

/// The entry that a finding is about, or its kind.
fn kind_and_id(finding: &Finding) -> Option<(Kind, Option<&str>)> {
    let (Spot::Value(path) | Spot::Key(path) | Spot::Header(path) | Spot::Missing(path)) =
        &finding.place.spot
    else {
        return None;
    };
    let (first, rest) = path.0.split_first()?;
    Some((Kind::of_table(first)?, rest.first().map(String::as_str)))
}

/// An entry, with the id that it names in whichever file, and the kind that must have.
type Elsewhere<'a> = ((Kind, &'a str), Box<str>, Option<Kind>);

/// The entries of a text. `earlier` are those that stand before it in the same file.
fn entries(
    text: &str,
    facts: &Partnership,
    findings: &[Finding],
    earlier: &[Arc<EntrySnapshot>],
    mark: Marker,
) -> Vec<Arc<EntrySnapshot>> {
    let written = written(text);
    let mut dangling: Vec<(Kind, &str)> = Vec::new();
    let mut elsewhere: Vec<Elsewhere<'_>> = Vec::new();
    facts.dossier.references(&mut |reference| {
        if reference.in_any_file {
            let kind = match reference.kinds {
                Kinds::Of(&[one]) | Kinds::Same(one) => Some(one),
                Kinds::Of(_) => None,
            };
            return elsewhere.push((reference.from, reference.to.into(), kind));
        }
        let is_it = |(kind, id): (Kind, &str)| {
            id == reference.to && reference.kinds.contain(kind) && (kind, id) != reference.from
        };
        let is_here = written.iter().any(|it| is_it((it.kind, &it.id)))
            || earlier.iter().any(|entry| is_it(entry.key()));
        if !is_here {
            dangling.push(reference.from);
        }
    });
    let entry = |it: &Written| {
        let key = (it.kind, it.id.as_str());
        let is_about = |finding: &Finding| {
            let about = kind_and_id(finding);
            finding.level == Level::Error
                && about.is_some_and(|(kind, id)| kind == it.kind && id.is_none_or(|id| id == it.id))
        };
        let names = elsewhere.iter().filter(|(from, ..)| *from == key);
        let signed =
            [it.kind.table().as_bytes(), b"\n", it.id.as_bytes(), b"\n", &it.content.bytes()].concat();
        Arc::new(EntrySnapshot {
            kind: it.kind,
            id: it.id.as_str().into(),
            date: EntryId::written(&it.id).date(),
            mark: mark(&signed),
            is_sound: !dangling.contains(&key) && !findings.iter().any(is_about),
            names: names.map(|(_, to, kind)| (to.clone(), *kind)).collect(),
        })
    };
    written.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "schema = 1\nname = \"A\"\n[[partners]]\nname = \"B\"\n";
    const SIGNAL: &str = "[signals.2026-01-05-aaaa]\ndate = 2026-01-05\nfrom = \"staff\"\nsummary = \"x\"\n";
    const STEP: &str =
        "[follow_ups.2026-01-06-bbbb]\ndate = 2026-01-06\nsignal = \"2026-01-05-aaaa\"\nstep = \"inquiry\"\n";
    const SHARED: &str = "[shared.2026-01-07-cccc]\ndate = 2026-01-07\nabout = \"2026-01-05-dddd\"\n";

    /// Enough to tell small texts apart.
    fn mark(bytes: &[u8]) -> [u8; 32] {
        let mut mark = [0_u8; 32];
        for (at, byte) in bytes.iter().enumerate() {
            mark[at % 32] = mark[at % 32].wrapping_mul(31).wrapping_add(*byte);
        }
        mark
    }

    fn shape(snapshot: &FileSnapshot) -> Vec<(Kind, &str, bool, usize)> {
        snapshot.entries.iter().map(|it| (it.kind, &*it.id, it.is_sound, it.names.len())).collect()
    }

    /// The same, whether the predecessor is known or not.
    #[track_caller]
    fn appending(earlier: &str, tail: &str) -> (FileSnapshot, bool) {
        let before = snapshot("1", earlier.as_bytes(), None, mark);
        let after = format!("{earlier}{tail}");
        let quick = snapshot("2", after.as_bytes(), Some((earlier.as_bytes(), &before)), mark);
        let slow = snapshot("2", after.as_bytes(), None, mark);
        assert_eq!(shape(&quick), shape(&slow));
        assert_eq!((quick.is_whole, quick.is_sound), (slow.is_whole, slow.is_sound));
        assert!(quick.entries.iter().zip(&slow.entries).all(|(one, other)| one.is_same(other)));
        let is_shared = before.entries.iter().zip(&quick.entries).all(|(one, other)| Arc::ptr_eq(one, other));
        let is_quick = is_shared && !before.entries.is_empty() && !quick.entries.is_empty();
        (quick, is_quick)
    }

    #[test]
    fn what_was_appended_is_read_alone_and_as_if_it_were_not() {
        let earlier = format!("{HEAD}\n{SIGNAL}");
        let (snapshot, is_quick) = appending(&earlier, &format!("\n# more\n{STEP}"));
        assert!(is_quick && snapshot.is_sound && snapshot.entries.len() == 2);
        assert_eq!(snapshot.entries[1].names[0], ("2026-01-05-aaaa".into(), Some(Kind::Signal)));
        let (snapshot, is_quick) = appending(&earlier, SHARED);
        assert!(is_quick && !snapshot.is_sound && !snapshot.entries[1].is_sound);
    }

    #[test]
    fn what_is_no_append_is_read_whole() {
        let earlier = format!("{HEAD}\n{SIGNAL}");
        let unread = |tail: &str| {
            let (snapshot, is_quick) = appending(&earlier, tail);
            assert!(!is_quick, "{tail}: {snapshot:?}");
        };
        unread("via = \"x\"\n");
        unread("[signals.2026-01-05-aaaa.redacted]\nby = \"x\"\n");
        unread(SIGNAL);
        unread("[contacts.x]\nside = \"us\"\n");
        unread("[signals]\n");
        unread("[signals.2026-01-05-eeee]\nsummary = \n");
        unread("<<<<<<< HEAD\n");
        let (snapshot, is_quick) = appending(&format!("{earlier}# no line end"), &format!("\n{STEP}"));
        assert!(is_quick && snapshot.entries.len() == 2);
        let (snapshot, _) = appending(&format!("{earlier}# no line end"), STEP);
        assert!(!snapshot.is_whole, "{snapshot:?}");
    }

    #[test]
    fn what_was_dangling_may_be_found_later() {
        let earlier = format!("{HEAD}\n{SHARED}");
        let decision = "[decisions.2026-01-05-dddd]\ndate = 2026-01-05\noutcome = \"enter\"\nby = \"team\"\nreasons = \"x\"\n";
        let (snapshot, is_quick) = appending(&earlier, decision);
        assert!(!is_quick && snapshot.is_sound, "{snapshot:?}");
    }

    #[test]
    fn what_cannot_be_read_tells_nothing() {
        for bytes in [&b"\xff"[..], b"name = \n", b"<<<<<<< a\n=======\n>>>>>>> b\n"] {
            let snapshot = snapshot("1", bytes, None, mark);
            assert!(!snapshot.is_whole && snapshot.entries.is_empty());
        }
    }
}
