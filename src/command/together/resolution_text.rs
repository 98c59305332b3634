//! What became of a file in conflict, in a sentence, and what to do about what is still open.

use super::arbiter::shown;
use super::contradictions;
use crate::context::Context;
use crate::edit::merge::Contradiction;
use crate::finding::Finding;
use crate::model::KeyPath;
use crate::record::conflict::{ConflictEnd, Resolution, SideWriters};
use crate::text::clean::Clean;
use crate::words::{Lang, merging as words};

/// What became of a file.
pub(super) fn sentence(context: &Context, resolution: &Resolution<'_>) -> String {
    let (lang, file) = (context.lang, shown(context, &resolution.path));
    let sentence = match &resolution.end {
        ConflictEnd::Merged(_) => words::merged(lang, &file),
        ConflictEnd::AsItStands(_) => words::as_it_stands(lang, &file),
        ConflictEnd::Kept(_) => words::kept(lang, &file),
        ConflictEnd::Removed => words::removed(lang, &file),
        ConflictEnd::NoConflict => words::no_conflict_in(lang, &file),
        ConflictEnd::Open { contradictions, writers, .. } => {
            let by = |it: &Contradiction, key: &KeyPath, is_ours| by(lang, writers, (it, key), is_ours);
            let lines = contradictions.iter().flat_map(|it| contradictions::lines(lang, it, &by));
            words::open(lang, &file) + &lines.map(|line| "\n  ".to_owned() + &line).collect::<String>()
        }
        ConflictEnd::Lacks(entries) => words::lacks(lang, &file, Clean::line(&entries.join(", ")).as_str()),
        ConflictEnd::Gone => words::gone(lang, &file),
        ConflictEnd::Torn(line) => words::torn(lang, &file, *line),
        ConflictEnd::Unreadable => words::side_unreadable(lang, &file),
        ConflictEnd::Unsound(findings) => {
            let message = |finding: &Finding| Clean::line(&finding.message).to_string();
            words::unsound(lang, &file, &findings.iter().map(message).collect::<Vec<_>>().join("; "))
        }
    };
    let aside = resolution.aside.as_ref().map(|path| {
        let path = Clean::line(&path.display().to_string());
        format!("\n{}", words::put_aside(lang, path.as_str()))
    });
    sentence + &aside.unwrap_or_default()
}

/// What to do about what is still open.
pub(super) fn hint(context: &Context, resolution: &Resolution<'_>) -> Option<String> {
    let (lang, file) = (context.lang, shown(context, &resolution.path));
    match &resolution.end {
        ConflictEnd::Open { .. } => Some(words::open_hint(lang, &file)),
        ConflictEnd::Lacks(_) => Some(words::lacks_hint(lang, &file)),
        ConflictEnd::Gone => Some(words::gone_hint(lang, &file)),
        _ => None,
    }
}

/// Who wrote a key, in brackets; nothing when nobody knows.
pub(super) fn by(
    lang: Lang,
    writers: &SideWriters<'_>,
    (contradiction, key): (&Contradiction, &KeyPath),
    is_ours: bool,
) -> String {
    let writer = writers.writer(contradiction, key, is_ours);
    writer.map(|name| words::by(lang, Clean::line(&name).as_str())).unwrap_or_default()
}
