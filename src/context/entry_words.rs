//! An entry in a few words, by which a person knows it: what it decided or judged, and how its text begins.

use crate::model::{Dossier, Kind, Line, Partnership};
use crate::text::clean::Clean;
use crate::text::wrap::cut_between_words;
use crate::words::labels::{self, RegisterLabels};

/// So much of a text is enough to know it by.
const BEGINNING: usize = 90;

/// What it decided or judged, and how its text begins.
pub(crate) fn told(labels: RegisterLabels<'_>, partnership: &Partnership, line: &Line<'_>) -> String {
    let (words, text) = parts_of(labels, partnership, line);
    let text = text.or(line.common.withdrawn.as_deref()).unwrap_or_default();
    let text = cut_between_words(Clean::line(text.trim()).as_str(), BEGINNING);
    [words.join(", "), text].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What it is, and what it decided or judged: `besluit (aangaan, directeur)`.
pub(crate) fn decided(labels: RegisterLabels<'_>, partnership: &Partnership, line: &Line<'_>) -> String {
    let kind = labels::noun(labels.lang, line.kind);
    match parts_of(labels, partnership, line).0.as_slice() {
        [] => kind.to_owned(),
        words => format!("{kind} ({})", words.join(", ")),
    }
}

/// What an entry is known by: words, and its text.
type Parts<'e> = (Vec<&'e str>, Option<&'e str>);

fn parts_of<'e>(labels: RegisterLabels<'e>, partnership: &'e Partnership, line: &Line<'_>) -> Parts<'e> {
    let parts = partnership.dossiers().find_map(|dossier| parts(labels, dossier, line));
    let (words, text) = parts.unwrap_or_default();
    (words.into_iter().flatten().filter(|it| !it.trim().is_empty()).collect(), text)
}

fn parts<'e>(
    labels: RegisterLabels<'e>,
    dossier: &'e Dossier,
    line: &Line<'_>,
) -> Option<(Vec<Option<&'e str>>, Option<&'e str>)> {
    let id = line.id.as_str();
    Some(match line.kind {
        Kind::Consideration => {
            let it = dossier.considerations.get(id)?;
            let (content, profile) = (it.content.as_ref(), it.profile.as_ref());
            let judged = [content.map(|it| &it.judgement), profile.map(|it| &it.judgement)];
            let text = it.reason.as_deref().or_else(|| content?.impact.as_deref());
            let text =
                text.or_else(|| content?.mission.as_deref()).or_else(|| profile?.compatible.as_deref());
            (judged.iter().flatten().map(|it| labels.said(it)).collect(), text)
        }
        Kind::Decision => {
            let it = dossier.decisions.get(id)?;
            (vec![labels.said(&it.outcome), labels.said(&it.by)], it.reasons.as_deref())
        }
        Kind::Shared => (Vec::new(), dossier.shared.get(id)?.how.as_deref()),
        Kind::Advice => {
            let it = dossier.advice.get(id)?;
            (vec![labels.said(&it.from)], it.gist.as_deref())
        }
        Kind::KnowledgeSecurity => {
            let it = dossier.knowledge_security.get(id)?;
            (vec![it.by.as_deref()], it.conditions.as_deref())
        }
        Kind::Signal => (Vec::new(), dossier.signals.get(id)?.summary.as_deref()),
        Kind::FollowUp => {
            let it = dossier.follow_ups.get(id)?;
            (vec![labels.said(&it.step)], it.gist.as_deref())
        }
        Kind::Evaluation => {
            let it = dossier.evaluations.get(id)?;
            (vec![labels.said(&it.outcome)], it.goals.as_deref().or(it.norms.as_deref()))
        }
        Kind::Adjustment => (Vec::new(), dossier.adjustments.get(id)?.action.as_deref()),
        Kind::AdjustmentDone => (Vec::new(), dossier.adjustments_done.get(id)?.effect.as_deref()),
        Kind::Monitoring => {
            let it = dossier.monitoring.get(id)?;
            let text = it.progress.as_deref().or(it.results.as_deref()).or(it.attention.as_deref());
            (Vec::new(), text)
        }
        Kind::Sample => (Vec::new(), dossier.samples.get(id)?.seed.as_deref()),
        Kind::Handover => {
            let it = dossier.handovers.get(id)?;
            (vec![labels.said(&it.role), it.to.as_deref()], None)
        }
        Kind::Submission => {
            let it = dossier.submissions.get(id)?;
            (vec![labels.said(&it.to)], it.question.as_deref())
        }
        Kind::Exception => {
            let it = dossier.exceptions.get(id)?;
            (vec![labels.said(&it.rule)], it.reason.as_deref())
        }
    })
}
