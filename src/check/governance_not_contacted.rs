//! `governance-not-contacted`: no contact with governance is recorded (000:191-194, 000:358-362).
//!
//! Asked of formal and of large-scale partnerships, and wherever the last judgement is doubt; of informal ones too.
//! It is about contact, not about permission. Before the partnership runs it is at most a note.

use super::judgements::last_judgement;
use super::voice::value_of;
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::place::Spot;
use crate::model::vocabulary::{Adviser, Aspect, Judgement, Word};
use crate::model::{Said, Status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "governance-not-contacted",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::GOVERNANCE_NOT_CONTACTED,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_contacted =
        |from: &Said<Adviser>| *from == Adviser::Governance || matches!(from, Said::Unknown(_));
    if case.dossier().advice.standing().any(|advice| is_contacted(&advice.from)) {
        return;
    }
    let (lang, governance) = (case.lang, case.governance());
    let doubt = doubt(case);
    let (is_formal, is_large) = (case.partnership.is_formal(), case.head().large_scale == Some(true));
    let message = match doubt {
        _ if is_formal => shortcomings::governance_formal(lang, &governance),
        _ if is_large => shortcomings::governance_large(lang, &governance),
        Some((aspect, _)) => {
            shortcomings::governance_doubt(lang, &governance, shortcomings::aspect(lang, aspect))
        }
        None => return,
    };
    let (partnership, spot) = (case.partnership, Spot::Missing(["advice"].into()));
    let help = shortcomings::governance_help(lang, &partnership.id, &governance);
    match case.status {
        _ if case.is_running() => {
            let level = if is_formal { Level::Error } else { Level::Warning };
            voice.say_at(level, partnership, spot, message, help);
        }
        Status::Ended | Status::Expired => voice.say_at(Level::Warning, partnership, spot, message, help),
        Status::Upcoming => voice.note(partnership, spot, message, shortcomings::once_it_runs(lang, &help)),
        Status::Proposed | Status::Declined if doubt.is_some() => {
            voice.note(partnership, spot, message, help);
        }
        _ => return,
    }
    if let Some((_, place)) = doubt {
        voice.and(case.place(place), shortcomings::doubt_here(lang));
    }
}

/// The aspect of which the last judgement is doubt, and where it is written.
fn doubt(case: &Case<'_>) -> Option<(Aspect, Spot)> {
    Aspect::ALL.iter().find_map(|aspect| {
        let (consideration, judgement) = last_judgement(case, *aspect)?;
        let spot = value_of("considerations", consideration, &[aspect.spelling(), "judgement"]);
        (judgement == Judgement::Doubt).then_some((*aspect, spot))
    })
}
