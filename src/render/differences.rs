//! One change as a line of words: the key by its label, the value as a reader writes it, an entry by its kind and what it comes
//! down to. And for machines, the same in every document that tells of one.

use super::form::json::JsonObject;
use super::head;
use crate::model::redaction::last_redaction;
use crate::model::{
    Common, ContentChange, Facts as _, FileDifference, FileFate, Head, Interval, Kind, Path, Policy, Schema,
    Shape, TomlValue, day,
};
use crate::report::history::TAKEN;
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::lists::{capital, yes_no};
use crate::words::{Lang, commits, dates, differences as words, labels};

/// A longer value is cut in what people read; machines get it whole.
const LONGEST: usize = 160;

/// What an entry comes down to, by the keys that say so.
fn gist(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Consideration => &["occasion", "content.judgement", "profile.judgement", "by"],
        Kind::Decision => &["outcome", "by", "effective", "category", "considers"],
        Kind::Shared => &["about"],
        Kind::Advice => &["from", "kind"],
        Kind::KnowledgeSecurity => &["allowed", "desirable", "by"],
        Kind::Signal => &["kind", "from", "concerns"],
        Kind::FollowUp => &["step", "signal"],
        Kind::Evaluation => &["occasion", "outcome", "by"],
        Kind::Adjustment => &["evaluation", "owner", "due"],
        Kind::AdjustmentDone => &["adjustment"],
        Kind::Monitoring => &[],
        Kind::Sample => &["of", "seed"],
        Kind::Handover => &["role", "from", "to"],
        Kind::Submission => &["to", "by"],
        Kind::Exception => &["rule", "about", "by"],
    }
}

/// What became of a partnership's file; nothing when it is where it was.
pub(super) fn fate(labels: RegisterLabels<'_>, touched: &FileDifference) -> Option<String> {
    let lang = labels.lang;
    Some(match &touched.fate {
        FileFate::Added => words::fate_added(lang),
        FileFate::Removed => words::fate_removed(lang),
        FileFate::Renamed { from } => words::fate_renamed(lang, from),
        FileFate::Moved { from } => words::fate_moved(lang, from),
        FileFate::Kept => return None,
    })
}

/// What changed, a line each; of what is new or gone the head in one line.
pub(super) fn lines(labels: RegisterLabels<'_>, touched: &FileDifference) -> Vec<Clean> {
    let lang = labels.lang;
    let is_whole = matches!(touched.fate, FileFate::Added | FileFate::Removed);
    let mut lines = Vec::new();
    if is_whole && touched.id.is_some() {
        lines.extend(in_short(labels, touched));
    }
    let is_told = |change: &ContentChange| match change {
        // The new name and the old one were told already.
        ContentChange::Head { key, .. } => {
            is_whole || (matches!(touched.fate, FileFate::Renamed { .. }) && key[0] == "formerly")
        }
        _ => false,
    };
    let changes = touched.changes.iter().filter(|it| !is_told(it));
    lines.extend(changes.flat_map(|change| line(labels, touched.id.is_none(), change)));
    if touched.is_unread {
        lines.push(words::unread(lang));
    } else if touched.changes.is_empty() && touched.fate == FileFate::Kept {
        lines.push(words::written_otherwise(lang));
    }
    lines.iter().map(|line| Clean::line(&capital(line))).collect()
}

/// What a partnership is, by a few keys of its head.
fn in_short(labels: RegisterLabels<'_>, touched: &FileDifference) -> Option<String> {
    let keys = ["formality", "category", "unit", "owner", "starts", "ends"];
    let said = keys.iter().filter_map(|key| {
        let key = vec![(*key).to_owned()];
        let value = touched.state.head.get(&key)?;
        Some(format!("{}: {}", label(labels, false, &key), shown(labels, false, &key, value)))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn line(labels: RegisterLabels<'_>, is_policy: bool, change: &ContentChange) -> Vec<String> {
    let lang = labels.lang;
    match change {
        ContentChange::Head { key, before, after } => {
            let value = |it: Option<&TomlValue>| Some(shown(labels, is_policy, key, it?));
            vec![changed(lang, &label(labels, is_policy, key), value(before.as_ref()), value(after.as_ref()))]
        }
        ContentChange::Added { kind, id, content } => {
            let (entry, says) = (entry(labels, *kind, id), gist_of(labels, *kind, content));
            let is_bare = says.is_empty();
            vec![if is_bare { words::added_bare(lang, &entry) } else { words::added(lang, &entry, &says) }]
        }
        ContentChange::Removed { kind, id, .. } => vec![words::removed(lang, &entry(labels, *kind, id))],
        ContentChange::Altered { kind, id, before, after } => {
            let of = |path: Path| {
                let value = |it: Option<&TomlValue>| Some(entry_value(labels, *kind, &path, it?));
                let (before, after) = (value(before.at(&path)), value(after.at(&path)));
                changed(lang, &entry_label(labels, *kind, &path), before, after)
            };
            let below = before.differences(after).into_iter().map(of);
            std::iter::once(words::altered(lang, &entry(labels, *kind, id))).chain(below).collect()
        }
        ContentChange::Redacted { kind, id, lost, after } => {
            let lost: Vec<String> = lost.iter().map(|path| entry_label(labels, *kind, path)).collect();
            let ground = last_redaction(after).and_then(|it| it.get("ground")).and_then(TomlValue::text);
            let ground = cut(ground.unwrap_or_default());
            vec![words::redacted(lang, &entry(labels, *kind, id), &lost.join(", "), &ground)]
        }
    }
}

/// What a key said, and says.
fn changed(lang: Lang, label: &str, before: Option<String>, after: Option<String>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => words::changed(lang, label, &before, &after),
        (Some(before), None) => words::cleared(lang, label, &before),
        (None, after) => words::set(lang, label, &after.unwrap_or_default()),
    }
}

/// An entry, by its kind and id: `besluit 2024-06-12-4f7k`.
pub(super) fn entry(labels: RegisterLabels<'_>, kind: Kind, id: &str) -> String {
    words::entry(labels.lang, labels::kind(labels.lang, kind), id)
}

/// What an entry comes down to.
pub(super) fn gist_of(labels: RegisterLabels<'_>, kind: Kind, content: &TomlValue) -> String {
    let said = gist(kind).iter().enumerate().filter_map(|(nth, key)| {
        let path: Path = key.split('.').map(str::to_owned).collect();
        let value = entry_value(labels, kind, &path, content.at(&path)?);
        // The first says by itself what it is.
        let is_word = nth == 0 && *key != "about" && *key != "allowed" && *key != "of";
        Some(if is_word { value } else { format!("{}: {value}", entry_label(labels, kind, &path)) })
    });
    said.collect::<Vec<_>>().join("; ")
}

/// What a key of the head, or of `register.toml`, is called.
pub(super) fn label(labels: RegisterLabels<'_>, is_policy: bool, key: &[String]) -> String {
    let (mut parts, _) = named(labels, &[of_file(is_policy)], key);
    if !is_policy && key.first().is_some_and(|it| it == "partners") && key.len() > 1 {
        let number = key[1].parse::<usize>().map_or(0, |at| at + 1);
        parts.splice(..parts.len().min(2), [words::partner(labels.lang, number)]);
    }
    parts.join(", ")
}

/// A value of the head, or of `register.toml`.
pub(super) fn shown(
    labels: RegisterLabels<'_>,
    is_policy: bool,
    key: &[String],
    value: &TomlValue,
) -> String {
    let (_, shape) = named(labels, &[of_file(is_policy)], key);
    said(labels, key, shape, value)
}

/// What a key of an entry is called.
pub(super) fn entry_label(labels: RegisterLabels<'_>, kind: Kind, path: &[String]) -> String {
    let (parts, _) = named(labels, &[Common::SCHEMA, kind.schema()], path);
    // `oordeel over de inhoud` says already of what.
    match (parts.as_slice(), path.last().map(String::as_str)) {
        ([.., last], Some("judgement")) => last.clone(),
        _ => parts.join(", "),
    }
}

/// A value of an entry.
pub(super) fn entry_value(
    labels: RegisterLabels<'_>,
    kind: Kind,
    path: &[String],
    value: &TomlValue,
) -> String {
    let (_, shape) = named(labels, &[Common::SCHEMA, kind.schema()], path);
    said(labels, path, shape, value)
}

fn of_file(is_policy: bool) -> &'static Schema {
    if is_policy { Policy::SCHEMA } else { Head::SCHEMA }
}

/// What the names that lead to a key are called, and what it holds.
fn named(
    labels: RegisterLabels<'_>,
    schemas: &[&'static Schema],
    path: &[String],
) -> (Vec<String>, Option<Shape>) {
    let Some((first, rest)) = path.split_first() else { return (Vec::new(), None) };
    let found = schemas.iter().find_map(|schema| Some((*schema, schema.key(first)?)));
    let Some((schema, key)) = found else { return (path.to_vec(), None) };
    let mut parts = vec![labels::key(labels.lang, schema.name, first).unwrap_or(first).to_owned()];
    let Some((second, below)) = rest.split_first() else { return (parts, Some(key.shape)) };
    let (more, shape) = match key.shape {
        Shape::Table(inner) => named(labels, &[inner], rest),
        Shape::TableOrTables(inner) if second.parse::<usize>().is_err() => named(labels, &[inner], rest),
        Shape::Tables(inner) | Shape::TableOrTables(inner) => {
            parts.push(second.parse::<usize>().map_or_else(|_| second.clone(), |at| (at + 1).to_string()));
            named(labels, &[inner], below)
        }
        Shape::Named(inner) => {
            let theme = if first == "themes" { labels::theme(second) } else { None };
            parts.push(theme.map_or(second.as_str(), |theme| theme.in_lang(labels.lang)).to_owned());
            named(labels, &[inner], below)
        }
        Shape::ByWord(all) => {
            let word = labels::of_vocabulary(all, second);
            parts.push(word.map_or(second.as_str(), |word| word.in_lang(labels.lang)).to_owned());
            (below.to_vec(), Some(Shape::Prose))
        }
        _ => (rest.to_vec(), None),
    };
    parts.extend(more);
    (parts, shape)
}

fn said(labels: RegisterLabels<'_>, key: &[String], shape: Option<Shape>, value: &TomlValue) -> String {
    let lang = labels.lang;
    let last = key.last().map(String::as_str).unwrap_or_default();
    match (shape, value) {
        (Some(Shape::Word(all) | Shape::Words(all)), TomlValue::Text(text)) => {
            let word = labels::of_vocabulary(all, text);
            word.map_or_else(|| cut(text), |word| labels.named(text, word).to_owned())
        }
        (Some(Shape::Interval), TomlValue::Text(text)) => {
            text.parse::<Interval>().map_or_else(|()| cut(text), |it| dates::interval(lang, it))
        }
        (_, TomlValue::Text(text)) if text == TAKEN => format!("[{}]", commits::text_removed(lang)),
        (_, TomlValue::Text(text)) => match last {
            "unit" if key.len() == 1 => labels.unit(text).to_owned(),
            "category" => labels.category(text).to_owned(),
            "signed_by" => labels.signatory(text).to_owned(),
            "responsible" if key[0] == "themes" => head::responsible(labels, text).to_owned(),
            _ if is_an_id(text) => text.clone(),
            _ => word_of_head(lang, key, text).unwrap_or_else(|| words::quoted(lang, &cut(text))),
        },
        (_, TomlValue::Moment(text)) => {
            day::written(text).map_or_else(|| cut(text), |it| dates::day(lang, it))
        }
        (_, TomlValue::Number(number)) => number.to_string(),
        (_, TomlValue::Real(number)) => number.clone(),
        (_, TomlValue::Flag(flag)) => yes_no(lang, *flag).to_owned(),
        (shape, TomlValue::List(items)) => {
            let all = items.iter().map(|it| said(labels, key, shape, it)).collect::<Vec<_>>().join(", ");
            if all.is_empty() { words::quoted(lang, "") } else { cut(&all) }
        }
        (_, TomlValue::Table(table)) => {
            let keys = table.iter().map(|(key, it)| format!("{key}: {}", said(labels, &[], None, it)));
            cut(&keys.collect::<Vec<_>>().join("; "))
        }
    }
}

/// What a word stands for in those keys of the head whose vocabulary an institution may add to (FORMAT.md, the head).
fn word_of_head(lang: Lang, key: &[String], text: &str) -> Option<String> {
    let key: Vec<&str> = key.iter().map(String::as_str).collect();
    let label = match key.as_slice() {
        ["partners", _, "country"] => return Some(head::country(lang, text).to_owned()),
        ["partners", _, "registration", "kind"] => return Some(head::public_register(text)),
        ["partners", _, "kind"] => labels::partner_kind(text),
        ["agreement", "components"] => labels::component(text),
        ["agreement", "preamble", "kind"] => labels::preamble_kind(text),
        _ => None,
    };
    label.map(|label| label.in_lang(lang).to_owned())
}

/// Whether a text is an entry's id, which needs no quotes.
fn is_an_id(text: &str) -> bool {
    text.get(..10).is_some_and(|day| day::written(day).is_some()) && text.get(10..11) == Some("-")
}

fn cut(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A partnership, or `register.toml`, that is not as it was, for machines.
pub(super) fn object(touched: &FileDifference) -> JsonObject<'_> {
    let (kind, from) = match &touched.fate {
        FileFate::Added => ("added", None),
        FileFate::Removed => ("removed", None),
        FileFate::Renamed { from } => ("renamed", Some(from)),
        FileFate::Moved { .. } => ("moved", None),
        FileFate::Kept => ("changed", None),
    };
    JsonObject::default()
        .with("partnership", touched.id.as_ref())
        .with("name", &touched.name)
        .with("file", &touched.path)
        .with("kind", kind)
        .with("from", from)
        .with("from_file", touched.was_at.as_ref())
        .with("substance", !touched.is_nothing())
        .with("unreadable", touched.is_unread)
        .list("changes", touched.changes.iter().flat_map(changes))
}

/// What a change did to the partnerships, and to `register.toml`, for machines.
pub(super) fn of_all(touched: &[FileDifference]) -> JsonObject<'_> {
    JsonObject::default()
        .list("partnerships", touched.iter().filter(|it| it.id.is_some()).map(object))
        .with("settings", touched.iter().find(|it| it.id.is_none()).map(object))
}

fn changes(change: &ContentChange) -> Vec<JsonObject<'_>> {
    let one = |key: String, kind, before, after| vec![change_object(key, kind, before, after)];
    match change {
        ContentChange::Head { key, before, after } => {
            let kind = match (before, after) {
                (None, _) => "added",
                (_, None) => "removed",
                _ => "changed",
            };
            one(key.join("."), kind, before.as_ref(), after.as_ref())
        }
        ContentChange::Added { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "added", None, Some(content))
        }
        ContentChange::Removed { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "removed", Some(content), None)
        }
        ContentChange::Redacted { kind, id, after, .. } => {
            one(format!("{}.{id}", kind.table()), "redacted", None, Some(after))
        }
        ContentChange::Altered { kind, id, before, after } => {
            let of = |path: Path| {
                let key = format!("{}.{id}.{}", kind.table(), path.join("."));
                change_object(key, "changed", before.at(&path), after.at(&path))
            };
            before.differences(after).into_iter().map(of).collect()
        }
    }
}

fn change_object<'a>(
    key: String,
    kind: &'static str,
    before: Option<&'a TomlValue>,
    after: Option<&'a TomlValue>,
) -> JsonObject<'a> {
    JsonObject::default().with("key", key).with("kind", kind).with("before", before).with("after", after)
}
