//! What a consideration answers, and how its two aspects were judged when it was decided to enter: for the rules that
//! ask after it. Nothing is added up; the judgements are people's (000:224-228).

use super::Case;
use crate::model::dossier::{Consideration, Decision};
use crate::model::entries::Entry;
use crate::model::vocabulary::{Aspect, Body, Judgement, Outcome};
use crate::model::{Given, Prose, Said};

/// A question that a consideration leaves open, by the keys that would answer it.
pub(super) struct Question {
    pub(super) keys: &'static [&'static str],
    /// True when the key is there with nothing in it.
    pub(super) is_blank: bool,
}

/// What a consideration leaves open of the seven answers and two judgements that are asked. A redacted one is not
/// asked for what it lost.
pub(super) fn open_questions(consideration: &Entry<Consideration>) -> Vec<Question> {
    let mut open = Vec::new();
    let is_redacted = consideration.is_redacted();
    let mut ask = |keys: &'static [&'static str], is_answered: bool, is_blank: bool| {
        if !is_answered {
            open.push(Question { keys, is_blank });
        }
    };
    let mut answer = |keys, text: &Option<Prose>| {
        ask(keys, is_redacted || text.is_given(), text.is_some());
    };
    if let Some(content) = &consideration.content {
        answer(&["content", "impact"], &content.impact);
        answer(&["content", "mission"], &content.mission);
        answer(&["content", "values"], &content.values);
        answer(&["content", "no_harm"], &content.no_harm);
    }
    if let Some(profile) = &consideration.profile {
        answer(&["profile", "compatible"], &profile.compatible);
        answer(&["profile", "conduct"], &profile.conduct);
    }
    match &consideration.content {
        Some(content) => {
            let is_given = content.ambitions.iter().any(|it| !it.trim().is_empty());
            ask(&["content", "ambitions"], is_redacted || is_given, !content.ambitions.is_empty());
            ask(&["content", "judgement"], content.judgement != Said::Nothing, false);
        }
        None => ask(&["content"], false, false),
    }
    match &consideration.profile {
        Some(profile) => ask(&["profile", "judgement"], profile.judgement != Said::Nothing, false),
        None => ask(&["profile"], false, false),
    }
    open
}

/// How an aspect was judged, when that is known.
pub(super) fn judgement(consideration: &Consideration, aspect: Aspect) -> Option<Judgement> {
    match aspect {
        Aspect::Content => consideration.content.as_ref()?.judgement.known(),
        Aspect::Profile => consideration.profile.as_ref()?.judgement.known(),
    }
}

/// The last consideration that judges an aspect, and how.
pub(super) fn last_judgement<'a>(
    case: &Case<'a>,
    aspect: Aspect,
) -> Option<(&'a Entry<Consideration>, Judgement)> {
    let mut considerations = case.dossier().considerations.standing().rev();
    considerations.find_map(|it| Some((it, judgement(it, aspect)?)))
}

/// What is not as it should be when a decision to enter rests on a consideration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unmet {
    /// These aspects were not judged positive, content first.
    NotPositive(Vec<(Aspect, Judgement)>),
    /// Only the profile was in doubt, and the board did not decide.
    DoubtNotDecidedByBoard,
}

/// Compares a decision with the judgements it rests on. A judgement that is not there is asked for elsewhere.
pub(super) fn unmet(decision: &Decision, consideration: &Consideration) -> Option<Unmet> {
    let known = |aspect| judgement(consideration, aspect).map(|judgement| (aspect, judgement));
    let content = known(Aspect::Content).filter(|(_, it)| *it != Judgement::Positive);
    let profile = known(Aspect::Profile).filter(|(_, it)| *it != Judgement::Positive);
    let is_doubt = matches!(profile, Some((_, Judgement::Doubt)));
    match (content, is_doubt, decision.by.known()) {
        (None, true, Some(Body::Board) | None) => None,
        (None, true, Some(_)) => Some(Unmet::DoubtNotDecidedByBoard),
        (Some(content), true, Some(Body::Board)) => Some(Unmet::NotPositive(vec![content])),
        _ => {
            let aspects: Vec<_> = content.into_iter().chain(profile).collect();
            (!aspects.is_empty()).then_some(Unmet::NotPositive(aspects))
        }
    }
}

/// The decision that later put right that not both aspects were positive: one to go on for which they are, or one to
/// stop that rests on a new consideration.
pub(super) fn settled_by<'a>(
    case: &Case<'a>,
    decision: &Entry<Decision>,
    consideration: &Entry<Consideration>,
) -> Option<&'a Entry<Decision>> {
    case.settled_by(decision, |later| {
        let Some(weighed) = case.weighed_for(later) else { return false };
        match later.outcome.known() {
            Some(Outcome::End | Outcome::Decline) => weighed.id != consideration.id,
            Some(Outcome::Suspend) | None => false,
            Some(_) => {
                let is_judged = [Aspect::Content, Aspect::Profile]
                    .iter()
                    .all(|aspect| judgement(weighed, *aspect).is_some());
                unmet(later, weighed).is_none() && (is_judged || !case.is_formal_or_strategic())
            }
        }
    })
}
