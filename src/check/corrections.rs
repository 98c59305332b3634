//! What was said of an entry before another corrected it. The corrected one stays in the file, and is neither judged nor
//! counted; that it was not as it should be, and was put right, remains to be told, as a note.

use super::case::Case;
use super::{RegisterIndex, Voice};
use crate::finding::{Finding, Level};
use crate::model::{Day, KeyPath, Line, Partnership, Place, Spot};
use crate::words::shortcomings;

/// What the framework would say of a partnership if nothing in it had been corrected, as far as that is about what was
/// corrected, and is not said of what took its place.
pub(super) fn notes(
    whole: &RegisterIndex<'_>,
    partnership: &Partnership,
    today: Day,
    said: &[Finding],
) -> Vec<Finding> {
    let Some(dossier) = partnership.dossier.before_corrections() else { return Vec::new() };
    let case = Case::new(whole, partnership, today);
    let later = partnership.later.as_ref().map(|later| later.only(&|line| line.common.corrects.is_none()));
    let before =
        Partnership { dossier: Box::new(dossier), later: later.map(Box::new), ..partnership.clone() };
    let mut findings = Vec::new();
    for rule in super::RULES {
        if let Some(run) = rule.run.at_each()
            && rule.group == super::Group::Framework
            && case.is_held_to(rule)
            && !matches!(rule.id, "to-review" | "category-differs")
        {
            run(
                &Case::new(whole, &before, today),
                &mut Voice::new(rule, &whole.register.policy, &mut findings),
            );
        }
    }
    let findings = findings.into_iter().filter(|finding| finding.level > Level::Note);
    findings.filter_map(|finding| note(whole, partnership, finding, said)).collect()
}

/// The finding as a note, when it is about what was corrected. What was no more than a note needs no telling.
fn note(
    whole: &RegisterIndex<'_>,
    partnership: &Partnership,
    mut finding: Finding,
    said: &[Finding],
) -> Option<Finding> {
    let is_as_before = |it: &Finding| it.rule == finding.rule && it.place == finding.place;
    let places = std::iter::once(&finding.place).chain(finding.also.iter().map(|(place, _)| place));
    let correction = places
        .filter(|place| place.file == partnership.file)
        .find_map(|place| partnership.correction_of(path(&place.spot)?))?;
    let is_repeated =
        |it: &Finding| it.rule == finding.rule && it.level > Level::Note && is_about(it, &correction);
    if said.iter().any(|it| is_as_before(it) || is_repeated(it)) {
        return None;
    }
    finding.level = Level::Note;
    finding.help = shortcomings::corrected(whole.lang, &shortcomings::day(whole.lang, correction.date));
    let label = shortcomings::corrected_here(whole.lang);
    let spot = Spot::Header([correction.kind.table(), correction.id.as_str()].into());
    finding.also.push((Place { file: partnership.file, spot }, label));
    Some(finding)
}

/// Whether a finding is about an entry, here or among its other places.
fn is_about(finding: &Finding, line: &Line<'_>) -> bool {
    let places = std::iter::once(&finding.place).chain(finding.also.iter().map(|(place, _)| place));
    let mut paths = places.filter_map(|place| path(&place.spot));
    paths.any(|path| matches!(path.0.as_slice(), [_, id, ..] if id == line.id.as_str()))
}

fn path(spot: &Spot) -> Option<&KeyPath> {
    match spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Missing(path) | Spot::Header(path) => Some(path),
        Spot::File | Spot::Bytes(..) => None,
    }
}
