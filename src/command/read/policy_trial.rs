//! `check --policy FILE`: what another register.toml would find and would no longer find, per partnership. So whoever decides on
//! a rule sees what it costs before it is made.

use std::collections::BTreeMap;
use std::path::Path;

use crate::check::{self, Seen};
use crate::context::register::source;
use crate::context::{Context, file};
use crate::disk::load::Loaded;
use crate::document::read_policy;
use crate::finding::{Finding, Level};
use crate::model::{FileId, Spot};
use crate::outcome::Fault;
use crate::render::findings::policy::{Differences, ShownFinding};
use crate::render::findings::quoted;
use crate::text::clean::Clean;
use crate::words::policy_trial as words;

/// The register's own policy, `register.toml`.
const POLICY: FileId = FileId(0);

/// Holds a register, of which is known what its own policy finds, to another one.
pub(super) fn differences(
    context: &Context,
    loaded: &mut Loaded,
    found: &[Finding],
    path: &Path,
) -> Result<Differences, Fault> {
    let lang = context.lang;
    let shown = Clean::line(&path.display().to_string()).to_string();
    let text = file::text_of(context, &path.display().to_string()).map_err(Fault::request)?;
    let reading = read_policy(lang, POLICY, &text);
    if !reading.is_whole {
        let line = reading.findings.first().and_then(|finding| match finding.place.spot {
            Spot::Bytes(at, _) => Some(1 + text[..at.min(text.len())].matches('\n').count()),
            _ => None,
        });
        return Err(Fault::world(words::unreadable(lang, &shown, line.unwrap_or(1))));
    }
    let own = std::mem::replace(&mut loaded.register.policy, reading.facts);
    loaded.register.reckon_from(context.today);
    let of_files = loaded.findings.iter().filter(|finding| finding.file() != POLICY).cloned();
    let of_reading: Vec<Finding> = reading.findings.into_iter().chain(of_files).collect();
    let mut broken = loaded.broken.clone();
    broken.remove(&POLICY);
    let seen = Seen { broken: &broken, findings: &of_reading };
    let then = check::findings(&loaded.register, context.today, lang, seen);
    loaded.register.policy = own;
    loaded.register.reckon_from(context.today);
    let of_other = |file: FileId| match file {
        POLICY => (shown.clone(), Some(text.as_str())),
        file => source(context, loaded)(file),
    };
    let brings = shown_of(only_in(&then, found), &of_other);
    let takes_away = shown_of(only_in(found, &then), &source(context, loaded));
    Ok(Differences { policy: shown.clone(), brings, takes_away })
}

fn shown_of<'t>(
    findings: Vec<&Finding>,
    source: &dyn Fn(FileId) -> (String, Option<&'t str>),
) -> Vec<ShownFinding> {
    let quoted = quoted(findings.iter().copied(), source);
    findings.into_iter().filter_map(|finding| ShownFinding::of(finding, &quoted)).collect()
}

/// What is found in one and not in the other: the same rule, at the same place, of the same level.
fn only_in<'f>(all: &'f [Finding], others: &[Finding]) -> Vec<&'f Finding> {
    let same = |finding: &Finding| -> (&'static str, Level, FileId, Spot) {
        (finding.rule, finding.level, finding.file(), finding.place.spot.clone())
    };
    let mut there: BTreeMap<_, usize> = BTreeMap::new();
    for finding in others {
        *there.entry(same(finding)).or_default() += 1;
    }
    let is_only = |finding: &&Finding| match there.get_mut(&same(finding)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    all.iter().filter(is_only).collect()
}
