//! One dossier on one page for the board: what is asked of it, by the facts alone, and what it needs to decide. Nothing
//! here recommends, scores or counts; the judgements are people's (000:224-228).

use super::due::{self, Item};
use super::last_judgements;
use super::signals::{self, Open, Steps};
use crate::model::dossier::{
    Advice, Consideration, Content, Decision, Evaluation, KnowledgeSecurity, Profile,
};
use crate::model::due::What;
use crate::model::vocabulary::{Adviser, Aspect, Body, Conclusion, Judgement, Outcome, Side};
use crate::model::{Day, Entry, Given as _, Partnership, Register, Said, Status};

/// What the board needs for a decision.
#[derive(Clone, Debug)]
pub struct ForBoard<'r> {
    /// The partnership.
    pub partnership: &'r Partnership,
    /// What it is today.
    pub status: Status,
    /// Whether it is international, said or reckoned.
    pub is_international: bool,
    /// What is asked of the board.
    pub asked: Vec<Asked>,
    /// The content as it was last weighed.
    pub content: Option<(&'r Entry<Consideration>, &'r Content)>,
    /// The profile as it was last weighed.
    pub profile: Option<(&'r Entry<Consideration>, &'r Profile)>,
    /// The reason of the last consideration, which is enough for an informal one.
    pub reason: Option<(&'r Entry<Consideration>, &'r str)>,
    /// Every doubtful or negative judgement that stands, the last one first.
    pub doubts: Vec<(&'r Entry<Consideration>, Aspect, Judgement)>,
    /// The decisions that stand, the last one first.
    pub decisions: Vec<&'r Entry<Decision>>,
    /// Who was contacted or gave advice, the last one first.
    pub advice: Vec<&'r Entry<Advice>>,
    /// The outcome of the knowledge-security decision tree.
    pub knowledge_security: Option<&'r Entry<KnowledgeSecurity>>,
    /// The last evaluation.
    pub evaluation: Option<&'r Entry<Evaluation>>,
    /// Its open signals, and those about its partners that stand in another dossier.
    pub signals: Vec<Open<'r>>,
    /// What is not recorded.
    pub lacks: Vec<Lack>,
}

/// What is asked of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To enter or not: nobody has decided.
    Enter(Status),
    /// To enter anew or to end one from before the framework.
    Review,
    /// To decide on a profile in doubt, judged so on a day; nobody decided since who may (000:226-228).
    Profile(Day, Judgement),
    /// To resume or to end, suspended since a day.
    Suspended(Day),
    /// To renew or to end, past its end since a day.
    Expired(Day),
    /// To renew or not before its end, within the institution's own reminder.
    Renewal(Day),
    /// To give notice or not by a day; otherwise it renews itself.
    Notice(Day),
    /// What follows from an evaluation of a day, which concluded so.
    Evaluated(Day, Conclusion),
}

/// Something that is not recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A key, by the kind of table and its name.
    Key(&'static str, &'static str),
    /// Contact with governance.
    Governance,
    /// The outcome of the knowledge-security decision tree.
    KnowledgeSecurity,
    /// That the partner knows the consideration or the decision.
    Shared,
    /// A contact of ours, or of the partner.
    Contact(Side),
}

/// What the board needs of a partnership on a day.
pub fn for_board<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> ForBoard<'r> {
    let dossier = &partnership.dossier;
    let (content, profile) =
        (last_judgements::content(dossier, today), last_judgements::profile(dossier, today));
    let considered = dossier.considerations.standing().filter(|it| it.date <= today);
    let steps = Steps::by(register, today);
    let mut signals = steps.open_of(partnership, today);
    signals.extend(signals::about_its_partners(register, &steps, partnership, today));
    let mut decisions = dossier.decisions_in_order();
    decisions.retain(|decision| decision.date <= today);
    decisions.reverse();
    let mut it = ForBoard {
        partnership,
        status: partnership.status(today),
        is_international: register.is_international(partnership),
        asked: Vec::new(),
        content,
        profile,
        reason: considered
            .rev()
            .find_map(|it| Some((it, it.reason.as_deref().filter(|reason| !reason.trim().is_empty())?))),
        doubts: doubts(partnership, today),
        decisions,
        advice: dossier.advice.standing().filter(|it| it.date <= today).rev().collect(),
        knowledge_security: dossier.knowledge_security.last_by(today),
        evaluation: dossier.evaluations.last_by(today),
        signals,
        lacks: Vec::new(),
    };
    it.asked = asked(register, &it, today);
    it.lacks = lacks(register, &it);
    it
}

fn doubts(partnership: &Partnership, today: Day) -> Vec<(&Entry<Consideration>, Aspect, Judgement)> {
    let considered = partnership.dossier.considerations.standing().filter(|it| it.date <= today).rev();
    let aspects = considered.flat_map(|it| {
        let content = it.content.as_ref().and_then(|content| content.judgement.known());
        let profile = it.profile.as_ref().and_then(|profile| profile.judgement.known());
        [(it, Aspect::Content, content), (it, Aspect::Profile, profile)]
    });
    let known = aspects.filter_map(|(it, aspect, judgement)| Some((it, aspect, judgement?)));
    known.filter(|(_, _, judgement)| *judgement != Judgement::Positive).collect()
}

fn asked(register: &Register, it: &ForBoard<'_>, today: Day) -> Vec<Asked> {
    let partnership = it.partnership;
    let last = it.decisions.first();
    let mut asked: Vec<Asked> = undecided_profile(it).into_iter().collect();
    let is_large = partnership.head.large_scale == Some(true);
    if !is_large && !register.is_formal_or_strategic(partnership) {
        // Who decides on an informal one is a team with its manager; only doubt about the profile is the board's.
        return asked;
    }
    match it.status {
        Status::Noted | Status::Proposed => asked.push(Asked::Enter(it.status)),
        Status::ToReview => asked.push(Asked::Review),
        Status::Suspended => asked.extend(last.map(|decision| Asked::Suspended(decision.date))),
        Status::Expired => asked.extend(partnership.head.ends.map(Asked::Expired)),
        _ => {}
    }
    let (due, _) = due::of(register, partnership, today, today);
    asked.extend(due.iter().filter_map(of_obligation));
    asked.extend(undecided_evaluation(it));
    asked
}

/// A profile that was judged other than positive, and on which nobody decided since who may: the board; to stop, anybody.
fn undecided_profile(it: &ForBoard<'_>) -> Option<Asked> {
    if matches!(it.status, Status::Void | Status::Ended | Status::Declined) {
        return None;
    }
    let (entry, profile) = it.profile?;
    let judgement = profile.judgement.known().filter(|judgement| *judgement != Judgement::Positive)?;
    let mut since = it.decisions.iter().filter(|decision| decision.date >= entry.date);
    let is_decided = since.any(|decision| {
        decision.by == Body::Board
            || matches!(decision.outcome.known(), Some(Outcome::Decline | Outcome::End))
    });
    (!is_decided).then_some(Asked::Profile(entry.date, judgement))
}

fn of_obligation(item: &Item<'_>) -> Option<Asked> {
    match item.obligation.what {
        What::Renewal => Some(Asked::Renewal(item.obligation.due)),
        What::CancelBy => Some(Asked::Notice(item.obligation.due)),
        _ => None,
    }
}

/// An evaluation concluded that something should be decided, and nobody decided since.
fn undecided_evaluation(it: &ForBoard<'_>) -> Option<Asked> {
    let evaluation = it.evaluation.filter(|_| it.status.is_running())?;
    let conclusion = evaluation.outcome.known()?;
    let asks = matches!(conclusion, Conclusion::Reconsider | Conclusion::End);
    let is_decided = it.decisions.iter().any(|decision| decision.date >= evaluation.date);
    (asks && !is_decided).then_some(Asked::Evaluated(evaluation.date, conclusion))
}

/// What is not recorded. An informal partnership owes a decision and a short reason, and nothing else is named of it.
fn lacks(register: &Register, it: &ForBoard<'_>) -> Vec<Lack> {
    let partnership = it.partnership;
    if !register.is_formal_or_strategic(partnership) {
        return Vec::new();
    }
    let head = &partnership.head;
    let mut lacks = Vec::new();
    let mut unless = |is_there: bool, lack: Lack| {
        if !is_there {
            lacks.push(lack);
        }
    };
    unless(head.goal.is_given(), Lack::Key("Head", "goal"));
    unless(head.owner.is_given(), Lack::Key("Head", "owner"));
    // What only comes with a decision is not missing before there is one.
    let is_entered = !matches!(it.status, Status::Noted | Status::Proposed | Status::Declined);
    unless(!is_entered || head.starts.is_some(), Lack::Key("Head", "starts"));
    match it.content {
        Some((entry, content)) => {
            let is_gone = entry.is_redacted();
            unless(content.judgement != Said::Nothing, Lack::Key("Content", "judgement"));
            unless(is_gone || content.impact.is_given(), Lack::Key("Content", "impact"));
            unless(is_gone || content.mission.is_given(), Lack::Key("Content", "mission"));
            unless(is_gone || content.values.is_given(), Lack::Key("Content", "values"));
            unless(is_gone || !content.ambitions.is_empty(), Lack::Key("Content", "ambitions"));
            unless(is_gone || content.no_harm.is_given(), Lack::Key("Content", "no_harm"));
        }
        None => unless(false, Lack::Key("Consideration", "content")),
    }
    match it.profile {
        Some((entry, profile)) => {
            let is_gone = entry.is_redacted();
            unless(profile.judgement != Said::Nothing, Lack::Key("Profile", "judgement"));
            unless(is_gone || profile.compatible.is_given(), Lack::Key("Profile", "compatible"));
            unless(is_gone || profile.conduct.is_given(), Lack::Key("Profile", "conduct"));
        }
        None => unless(false, Lack::Key("Consideration", "profile")),
    }
    unless(it.advice.iter().any(|advice| advice.from == Adviser::Governance), Lack::Governance);
    let is_sensitive = it.is_international || register.is_strategic(partnership);
    unless(!is_sensitive || it.knowledge_security.is_some(), Lack::KnowledgeSecurity);
    unless(partnership.dossier.shared.standing().next().is_some(), Lack::Shared);
    let agreement = head.agreement.as_ref();
    let is_signed = agreement.is_some_and(|agreement| agreement.signed.is_some());
    unless(!is_entered || is_signed, Lack::Key("Agreement", "signed"));
    let category = register.policy.category(head.category.as_deref());
    let has_plan = category.is_some_and(|category| category.evaluate_every.is_some());
    unless(has_plan || head.evaluation_plan.is_some(), Lack::Key("Head", "evaluation_plan"));
    for side in [Side::Us, Side::Partner] {
        unless(head.contacts.values().any(|contact| contact.side == side), Lack::Contact(side));
    }
    if category.is_some_and(|category| category.objectives.is_some()) {
        strategic(partnership, &mut unless);
    }
    lacks
}

fn strategic(partnership: &Partnership, unless: &mut impl FnMut(bool, Lack)) {
    let it = partnership.head.strategic.as_ref();
    let key = |name| Lack::Key("Strategic", name);
    unless(it.is_some_and(|it| !it.objectives.0.is_empty()), key("objectives"));
    unless(it.is_some_and(|it| it.potential.is_given()), key("potential"));
    unless(it.is_some_and(|it| it.selection.is_given()), key("selection"));
    unless(it.is_some_and(|it| it.complementarity.is_given()), key("complementarity"));
    unless(it.is_some_and(|it| it.board_commitment.is_some()), key("board_commitment"));
    unless(it.is_some_and(|it| it.multi_year_plan.is_given()), key("multi_year_plan"));
    unless(it.is_some_and(|it| it.funding_options.is_given()), key("funding_options"));
}
