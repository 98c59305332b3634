//! One value or entry on both sides: whether it says the same, or was only redacted; and lists to which both sides added
//! or from which they took.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::order::order;
use super::pieces::has_comment;
use crate::edit::prove::{is_same, is_same_table};
use crate::edit::write::bare_or_quoted;

/// Whether two texts are the same, line ends aside.
pub fn is_equal(a: &str, b: &str) -> bool {
    a == b || ((a.contains('\r') || b.contains('\r')) && a.replace("\r\n", "\n") == b.replace("\r\n", "\n"))
}

/// Whether two entries, or tables, say the same however they are written.
pub(super) fn are_same_entries(a: &str, b: &str) -> bool {
    let are_alike =
        || Some(is_same_table(DeTable::parse(a).ok()?.get_ref(), DeTable::parse(b).ok()?.get_ref()));
    is_equal(a, b) || are_alike().unwrap_or(false)
}

/// Whether an entry became another by nothing but a redaction: the table stays, and what is left of it was there.
pub(super) fn is_redacted(before: &str, after: &str) -> bool {
    let (Ok(before), Ok(after)) = (DeTable::parse(before), DeTable::parse(after)) else { return false };
    let redactions = |tree: &DeTable<'_>| -> usize {
        let entries =
            tree.values().filter_map(|kind| kind.get_ref().as_table()).flat_map(|kind| kind.values());
        let said = entries.filter_map(|entry| entry.get_ref().get("redacted"));
        said.map(|it| it.get_ref().as_array().map_or(1, |all| all.len())).sum()
    };
    let (before, after) = (before.get_ref(), after.get_ref());
    redactions(after) > redactions(before) && is_part(after, before)
}

/// Whether all that a table says was said by another, the redaction itself left aside.
fn is_part(part: &DeTable<'_>, whole: &DeTable<'_>) -> bool {
    let mut keys = part.iter().filter(|(key, _)| key.get_ref() != "redacted");
    keys.all(|(key, value)| {
        match (value.get_ref(), whole.get(key.get_ref().as_ref()).map(toml::Spanned::get_ref)) {
            (DeValue::Table(part), Some(DeValue::Table(whole))) => is_part(part, whole),
            (value, Some(whole)) => is_same(value, whole),
            (_, None) => false,
        }
    })
}

/// Whether two values say the same, however they are written.
pub(super) fn says_the_same(a: &str, b: &str) -> bool {
    is_equal(a, b) || are_same_entries(&line(a), &line(b))
}

/// What a value is when both sides changed it: a list with what both added and without what either took away, a table
/// with what each changed in it. Nothing when that would be a guess.
pub(super) fn united(base: Option<&str>, ours: &str, theirs: &str) -> Option<String> {
    let (base, ours, theirs) = (base.map(line), line(ours), line(theirs));
    let (our, their) = (read(&ours)?, read(&theirs)?);
    let was = base.as_deref().and_then(read);
    match (our.get_ref(), their.get_ref()) {
        (DeValue::Array(_), DeValue::Array(_)) => {
            let was = match &was {
                Some(was) => Some(List::of(base.as_deref()?, was)?),
                None => None,
            };
            list(was.as_ref(), &List::of(&ours, &our)?, &List::of(&theirs, &their)?)
        }
        (DeValue::Table(our), DeValue::Table(their)) => {
            let was = was.as_ref().and_then(|was| was.get_ref().as_table());
            table((base.as_deref().unwrap_or_default(), was), (&ours, our), (&theirs, their))
        }
        _ => None,
    }
}

fn line(value: &str) -> String {
    format!("v = {value}\n")
}

fn read(line: &str) -> Option<Spanned<DeValue<'_>>> {
    DeTable::parse(line).ok()?.into_inner().remove("v")
}

/// A list of plain values, each once.
struct List {
    text: String,
    /// What each says, and how it is written.
    parts: Vec<(String, String)>,
}

impl List {
    fn of(line: &str, value: &Spanned<DeValue<'_>>) -> Option<Self> {
        let mut parts = Vec::new();
        for part in value.get_ref().as_array()? {
            let says = match part.get_ref() {
                DeValue::String(text) => format!("text {}", text.replace("\r\n", "\n")),
                DeValue::Integer(number) => format!("number {} {}", number.radix(), number.as_str()),
                DeValue::Boolean(flag) => format!("flag {flag}"),
                DeValue::Datetime(day) => format!("day {day}"),
                DeValue::Float(_) | DeValue::Array(_) | DeValue::Table(_) => return None,
            };
            parts.push((says, line[part.span()].to_owned()));
        }
        let different: BTreeSet<&String> = parts.iter().map(|(says, _)| says).collect();
        (different.len() == parts.len()).then(|| Self { text: line[value.span()].to_owned(), parts })
    }

    fn names(&self) -> Vec<String> {
        self.parts.iter().map(|(says, _)| says.clone()).collect()
    }

    fn has(&self, name: &str) -> bool {
        self.parts.iter().any(|(says, _)| says == name)
    }

    fn written(&self, name: &str) -> Option<&str> {
        self.parts.iter().find(|(says, _)| says == name).map(|(_, written)| written.as_str())
    }
}

fn list(base: Option<&List>, ours: &List, theirs: &List) -> Option<String> {
    let was = base.map(List::names).unwrap_or_default();
    let (our, their) = (ours.names(), theirs.names());
    let is_old = |name: &String| base.is_some_and(|base| base.has(name));
    let added = |side: &List, other: &List| side.names().iter().any(|it| !is_old(it) && !other.has(it));
    let both_took = was.iter().any(|name| !ours.has(name) && !theirs.has(name));
    // Both put something else in the place of the same part: which one holds is not ours to say.
    if both_took && added(ours, theirs) && added(theirs, ours) {
        return None;
    }
    let is_kept = |name: &String| (ours.has(name) && theirs.has(name)) || !is_old(name);
    let whole: Vec<String> = order(&was, &our, &their).into_iter().filter(is_kept).collect();
    if let Some(side) = [ours, theirs].into_iter().find(|side| side.names() == whole) {
        return Some(side.text.clone());
    }
    if has_comment(&ours.text) || has_comment(&theirs.text) {
        return None;
    }
    // Written in two ways, it is the same one whoever is called ours.
    let written = |name: &String| {
        let both = [ours.written(name), theirs.written(name)];
        both.into_iter().flatten().min().map(str::to_owned)
    };
    let parts = whole.iter().map(written).collect::<Option<Vec<_>>>()?;
    let on_lines = |side: &List| side.text.contains('\n');
    if on_lines(ours) || on_lines(theirs) {
        let end = if ours.text.contains("\r\n") { "\r\n" } else { "\n" };
        let lines = parts.iter().fold(String::new(), |lines, part| lines + "    " + part + "," + end);
        return Some(format!("[{end}{lines}]"));
    }
    Some(format!("[{}]", parts.join(", ")))
}

type Side<'s, 't> = (&'s str, &'s DeTable<'t>);

fn table(base: (&str, Option<&DeTable<'_>>), ours: Side<'_, '_>, theirs: Side<'_, '_>) -> Option<String> {
    if has_comment(ours.0) || has_comment(theirs.0) {
        return None;
    }
    let keys = |table: &DeTable<'_>| table.keys().map(|key| key.get_ref().to_string()).collect::<Vec<_>>();
    let was = base.1.map(keys).unwrap_or_default();
    let mut parts = Vec::new();
    for key in order(&was, &keys(ours.1), &keys(theirs.1)) {
        let value = |line: &str, table: &DeTable<'_>| Some(line[table.get(key.as_str())?.span()].to_owned());
        let was = base.1.and_then(|table| value(base.0, table));
        let (our, their) = (value(ours.0, ours.1), value(theirs.0, theirs.1));
        let same = |a: &Option<String>, b: &Option<String>| match (a, b) {
            (Some(a), Some(b)) => says_the_same(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        let value = if same(&our, &their) {
            our.min(their)
        } else if same(&their, &was) {
            our
        } else if same(&our, &was) {
            their
        } else {
            Some(united(was.as_deref(), our.as_deref()?, their.as_deref()?)?)
        };
        parts.extend(value.map(|value| format!("{} = {value}", bare_or_quoted(&key))));
    }
    Some(if parts.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", parts.join(", ")) })
}

#[cfg(test)]
mod tests {
    use super::united;

    #[test]
    fn lists_are_united_unless_that_is_a_guess() {
        for (base, ours, theirs, whole) in [
            (Some("['a']"), "['a', 'b']", "['a', 'c']", Some("['a', 'b', 'c']")),
            (Some("['a', 'b']"), "['a']", "['a', 'b', 'c']", Some("['a', 'c']")),
            (Some("['a', 'b']"), "['b']", "['a']", Some("[]")),
            (Some("['a']"), "['b']", "['c']", None),
            (Some("['a']"), "[]", "['c']", Some("['c']")),
            (None, "['a']", "[\"a\", 'b']", Some("[\"a\", 'b']")),
            (Some("[1]"), "[1,\n 2,\n]", "[1, 3]", Some("[\n    1,\n    2,\n    3,\n]")),
            (Some("[1]"), "[1, 2 # two\n]", "[1, 3]", None),
            (Some("['a']"), "['a', 'a']", "['c']", None),
            (Some("1"), "2", "3", None),
            (Some("{ a = 1, b = 1 }"), "{ a = 2, b = 1 }", "{ a = 1, c = 3 }", Some("{ a = 2, c = 3 }")),
            (Some("{ a = 1 }"), "{ a = 2 }", "{ a = 3 }", None),
            (Some("{ a = 1 }"), "{ a = 2 }", "{ }", None),
        ] {
            assert_eq!(united(base, ours, theirs).as_deref(), whole, "{base:?} {ours} {theirs}");
            assert_eq!(united(base, theirs, ours).as_deref(), whole, "{base:?} {theirs} {ours}");
        }
    }
}
