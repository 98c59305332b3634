//! One key on both sides, and the comments around it. Each part of a line is taken from the side that changed it.

use super::units::MergeUnit;
use super::value::{is_equal, says_the_same, united};
use super::{Contradiction, Part};
use crate::model::KeyPath;

/// One key as it was, and on both sides.
pub(super) type Three<'s, T> = (Option<&'s T>, Option<&'s T>, Option<&'s T>);

/// Merges one key, with the comments above it. `is_forced` is for a key that cannot hold beside another one: then a
/// difference is a contradiction.
pub(super) fn item(three: Three<'_, MergeUnit<'_>>, path: &KeyPath, is_forced: bool) -> Vec<Part> {
    match three {
        (_, Some(our), Some(their)) => both((three.0, our, their), path, is_forced),
        (None, Some(only), None) | (None, None, Some(only)) => {
            vec![Part::Text([only.lead, &only.line()].concat())]
        }
        (Some(was), Some(left), None) | (Some(was), None, Some(left))
            if !says_the_same(was.value, left.value) || comment_of(left) != comment_of(was) =>
        {
            let contradiction = Contradiction::of(path, false, three, &MergeUnit::line);
            vec![Part::Text(left.lead.to_owned()), Part::Contradiction(contradiction)]
        }
        _ => Vec::new(),
    }
}

fn both(
    (base, ours, theirs): (Option<&MergeUnit<'_>>, &MergeUnit<'_>, &MergeUnit<'_>),
    path: &KeyPath,
    is_forced: bool,
) -> Vec<Part> {
    let part = |of: fn(&MergeUnit<'_>) -> String, pick: fn(Option<&str>, &str, &str) -> String| {
        pick(base.map(of).as_deref(), &of(ours), &of(theirs))
    };
    let lead = part(|it| it.lead.to_owned(), between);
    let was = base.map(|base| base.value);
    let is_old = |value: &str| was.is_some_and(|was| says_the_same(was, value));
    let value = if says_the_same(ours.value, theirs.value) {
        Some(one_of(was, ours.value, theirs.value))
    } else if is_forced {
        None
    } else if is_old(ours.value) {
        Some(theirs.value.to_owned())
    } else if is_old(theirs.value) {
        Some(ours.value.to_owned())
    } else {
        united(was, ours.value, theirs.value)
    };
    let Some(value) = value else {
        let three = (base, Some(ours), Some(theirs));
        let contradiction = Contradiction::of(path, false, three, &MergeUnit::line);
        return vec![Part::Text(lead), Part::Contradiction(contradiction)];
    };
    let before = part(|it| it.before.to_owned(), one_of);
    let after = part(|it| it.after.to_owned(), behind);
    vec![Part::Text([lead, before, value, after].concat())]
}

fn comment_of(item: &MergeUnit<'_>) -> String {
    [item.lead.trim(), item.after.trim()].concat()
}

/// The one that was changed; of two changes always the same one.
pub(super) fn one_of(base: Option<&str>, ours: &str, theirs: &str) -> String {
    changed(base, ours, theirs).unwrap_or_else(|| ours.min(theirs)).to_owned()
}

/// What stands between lines: comments of both sides, when both changed them.
pub(super) fn between(base: Option<&str>, ours: &str, theirs: &str) -> String {
    if let Some(one) = changed(Some(base.unwrap_or_default()), ours, theirs) {
        return one.to_owned();
    }
    let (first, second) = (ours.min(theirs), ours.max(theirs));
    let is_new = |line: &&str| !first.lines().any(|it| it.trim() == line.trim());
    let added: String = second.split_inclusive('\n').filter(is_new).collect();
    let blank = first.len() - first.trim_end_matches(['\n', '\r']).len();
    let at = first.len() - blank.saturating_sub(usize::from(blank > 0 && !first.trim().is_empty()));
    [&first[..at], &added, &first[at..]].concat()
}

/// What stands behind a value: both comments, when both changed it.
fn behind(base: Option<&str>, ours: &str, theirs: &str) -> String {
    if let Some(one) = changed(base, ours, theirs) {
        return one.to_owned();
    }
    let (first, second) = (ours.min(theirs), ours.max(theirs));
    match (first.trim().is_empty(), second.trim().is_empty()) {
        (false, false) if first.trim() != second.trim() => {
            [first.trim_end(), " ", second.trim_start()].concat()
        }
        (true, _) => second.to_owned(),
        _ => first.to_owned(),
    }
}

/// The side that changed it; nothing when both did, differently.
pub(super) fn changed<'s>(base: Option<&str>, ours: &'s str, theirs: &'s str) -> Option<&'s str> {
    let is_old = |text: &str| base.is_some_and(|base| is_equal(base, text));
    if is_equal(ours, theirs) || is_old(theirs) {
        Some(ours)
    } else if is_old(ours) {
        Some(theirs)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{behind, between};

    #[test]
    fn comments_of_both_sides_are_kept() {
        for (base, ours, theirs, both) in [
            ("\n", "\n# a\n", "\n# b\n", "\n# a\n# b\n"),
            ("", "# a\n\n", "# b\n# a\n", "# a\n# b\n\n"),
            ("# x\n", "", "# x\n", ""),
        ] {
            assert_eq!(between(Some(base), ours, theirs), both);
            assert_eq!(between(Some(base), theirs, ours), both);
        }
        assert_eq!(behind(Some("\n"), " # b\n", " # a\n"), " # a # b\n");
        assert_eq!(behind(Some(" # c\n"), " # b\n", "\n"), " # b\n");
    }
}
