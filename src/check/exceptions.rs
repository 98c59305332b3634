//! Exceptions: where somebody looked at what a rule said about a text and recorded that it is none, it is told as a note,
//! with who looked and why. One about a key of the head holds until that key changes.

use super::RegisterIndex;
use crate::finding::{Finding, Level};
use crate::model::{Entry, ExceptedRule, KeyPath, Partnership, Place, RecordedException, Spot, Word as _};
use crate::words::shortcomings;

/// Makes a note of each finding about a text that somebody looked at.
pub(super) fn apply(whole: &RegisterIndex<'_>, findings: &mut [Finding]) {
    for finding in findings {
        let Some(rule) = ExceptedRule::parse(finding.rule) else { continue };
        let Some((owner, exception)) = exception_to(whole, rule, finding) else { continue };
        let by = exception.by.as_deref().unwrap_or("…");
        let reason = exception.reason.as_deref().unwrap_or("…");
        finding.level = Level::Note;
        finding.help = shortcomings::excepted(
            whole.lang,
            &shortcomings::day(whole.lang, exception.date),
            by,
            reason.trim(),
        );
        let spot = Spot::Header(["exceptions", exception.id.as_str()].into());
        let label = shortcomings::excepted_here(whole.lang);
        finding.also.push((Place { file: owner.file, spot }, label));
    }
}

/// The exception that a finding has, and in whose file it stands.
fn exception_to<'r>(
    whole: &RegisterIndex<'r>,
    rule: ExceptedRule,
    finding: &Finding,
) -> Option<(&'r Partnership, &'r Entry<RecordedException>)> {
    let of_file = |place: &Place| whole.register.partnerships.iter().find(|it| it.file == place.file);
    let owner = of_file(&finding.place)?;
    if rule != ExceptedRule::PossibleDuplicate {
        let path = finding.place.spot.path()?;
        return in_force(whole, rule, owner).find(|(_, it)| is_about(it, path));
    }
    // It may be recorded at either of the two.
    let other = finding.also.first().and_then(|(place, _)| of_file(place))?;
    let names = |exception: &Entry<RecordedException>, it: &Partnership| {
        exception.about.as_deref().is_some_and(|id| it.is_known_as(id))
    };
    let here = in_force(whole, rule, owner).find(|(_, it)| names(it, other));
    here.or_else(|| in_force(whole, rule, other).find(|(_, it)| names(it, owner)))
}

/// The exceptions to a rule that hold at a partnership.
fn in_force<'r>(
    whole: &RegisterIndex<'r>,
    rule: ExceptedRule,
    owner: &'r Partnership,
) -> impl Iterator<Item = (&'r Partnership, &'r Entry<RecordedException>)> {
    let today = whole.today;
    let holds = move |it: &&Entry<RecordedException>| {
        it.rule == rule && it.until.is_none_or(|until| today < until) && !owner.outlived.contains(&it.id)
    };
    owner.dossier.exceptions.standing().filter(holds).map(move |it| (owner, it))
}

/// Whether an exception is about the entry that a path leads into, or about that key of the head.
fn is_about(exception: &RecordedException, path: &KeyPath) -> bool {
    let Some(about) = exception.about.as_deref() else { return false };
    let key: Vec<&str> = about.split('.').collect();
    path.0.get(1).is_some_and(|id| id == about)
        || (path.0.len() >= key.len() && path.0.iter().zip(&key).all(|(step, own)| step == own))
}
