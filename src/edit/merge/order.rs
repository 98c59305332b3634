//! In which order the parts of both sides stand. It does not depend on which side is called ours, nor on the order in
//! which many sides are merged.
//!
//! What both sides have stands as it stood. What a side added stays behind what it was added to, in the order in which
//! that side has it; of two such rows, always the part comes first whose name does. So a row never changes within itself.

use std::collections::{BTreeMap, BTreeSet};

pub(super) fn order<K: Ord + Clone>(base: &[K], ours: &[K], theirs: &[K]) -> Vec<K> {
    let (in_ours, in_theirs): (BTreeSet<_>, BTreeSet<_>) = (ours.iter().collect(), theirs.iter().collect());
    let shared = |side: &[K]| -> Vec<K> {
        side.iter().filter(|it| in_ours.contains(it) && in_theirs.contains(it)).cloned().collect()
    };
    let spine = spine(base, shared(ours), shared(theirs));
    let (mut ours, mut theirs) = (rows(ours, &in_theirs), rows(theirs, &in_ours));
    let mut whole = Vec::new();
    for anchor in std::iter::once(None).chain(spine.into_iter().map(Some)) {
        whole.extend(anchor.clone());
        let row = |rows: &mut BTreeMap<Option<K>, Vec<K>>| rows.remove(&anchor).unwrap_or_default();
        woven(row(&mut ours), row(&mut theirs), &mut whole);
    }
    whole
}

/// What both have, in one order: who moved something decides.
fn spine<K: Ord + Clone>(base: &[K], ours: Vec<K>, theirs: Vec<K>) -> Vec<K> {
    if ours == theirs {
        return ours;
    }
    let in_base: BTreeSet<_> = base.iter().collect();
    let was: Vec<&K> = base.iter().filter(|it| ours.contains(it)).collect();
    let is_unmoved = |side: &[K]| side.iter().filter(|it| in_base.contains(it)).eq(was.iter().copied());
    match (is_unmoved(&ours), is_unmoved(&theirs)) {
        (true, false) => theirs,
        (false, true) => ours,
        _ => ours.min(theirs),
    }
}

/// What only one side has, by what it stands behind.
fn rows<K: Ord + Clone>(side: &[K], other: &BTreeSet<&K>) -> BTreeMap<Option<K>, Vec<K>> {
    let (mut rows, mut anchor) = (BTreeMap::<_, Vec<K>>::new(), None);
    for it in side {
        if other.contains(it) {
            anchor = Some(it.clone());
        } else {
            rows.entry(anchor.clone()).or_default().push(it.clone());
        }
    }
    rows
}

fn woven<K: Ord>(ours: Vec<K>, theirs: Vec<K>, whole: &mut Vec<K>) {
    let (mut ours, mut theirs) = (ours.into_iter().peekable(), theirs.into_iter().peekable());
    while let (Some(our), Some(their)) = (ours.peek(), theirs.peek()) {
        let next = if our <= their { ours.next() } else { theirs.next() };
        whole.extend(next);
    }
    whole.extend(ours);
    whole.extend(theirs);
}

#[cfg(test)]
mod tests {
    use super::order;

    fn ordered(base: &str, ours: &str, theirs: &str) -> String {
        let of = |text: &str| text.chars().collect::<Vec<_>>();
        order(&of(base), &of(ours), &of(theirs)).into_iter().collect()
    }

    #[test]
    fn what_was_there_stays_and_what_is_new_goes_by_name() {
        for (base, ours, theirs, whole) in [
            ("mn", "mnc", "mna", "mnac"),
            ("mn", "mnca", "mnb", "mnbca"),
            ("mn", "amn", "mn", "amn"),
            ("mn", "nm", "mnx", "nxm"),
            ("mn", "nm", "nm", "nm"),
            ("m", "m", "", "m"),
            ("", "ba", "ab", "ab"),
        ] {
            assert_eq!(ordered(base, ours, theirs), whole, "{base} {ours} {theirs}");
            assert_eq!(ordered(base, theirs, ours), whole, "{base} {theirs} {ours}");
        }
    }
}
