//! One dossier on one page for the board: what was put before it, and what it needs to decide. Nothing here recommends, scores
//! or counts, nor puts before the board what nobody put there; the judgements are people's (000:224-228).

use super::signals::{Open, OpenSignals};
use crate::model::{
    Advice, Aspect, Body, Consideration, Content, Day, Decision, Entry, Evaluation, Judgement,
    KnowledgeSecurity, Partnership, Profile, Register, Requirement, RunningTerm, Signatory, Status,
    Submission, SubmittedTo, UnderFramework, Word as _,
};

/// What the board needs for a decision.
#[derive(Clone, Debug)]
pub struct ForBoard<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub term: RunningTerm,
    /// Whether it is international, said or reckoned.
    pub is_international: bool,
    pub asked: Vec<Asked<'r>>,
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
    pub evaluation: Option<&'r Entry<Evaluation>>,
    /// Its open signals, and those about its partners that stand in another dossier.
    pub signals: Vec<Open<'r>>,
    /// What is asked of it and is not recorded; of a proposal also what will be.
    pub lacks: Vec<Requirement>,
}

/// What is put before the board: by somebody, by the framework, or by the file itself. In the last resort it has the say over
/// any partnership, but no tool can see when that is.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'r> {
    /// What somebody put before it, and it has not decided since.
    Submitted(&'r Entry<Submission>),
    /// To decide on a profile in doubt since a day; the board has not decided since (000:226-228).
    Profile(Day),
    /// To sign the agreement: the file says that it does.
    Signature,
    /// To commit itself to a strategic partnership (001:546-568).
    Commitment,
}

/// What the board needs of a partnership on a day.
pub fn for_board<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> ForBoard<'r> {
    for_board_among(register, &OpenSignals::by(register, today), partnership, today)
}

/// The same, where the signals are known.
pub fn for_board_among<'r>(
    register: &'r Register,
    known: &OpenSignals<'r>,
    partnership: &'r Partnership,
    today: Day,
) -> ForBoard<'r> {
    let dossier = &partnership.dossier;
    let under_framework = UnderFramework::new(register, partnership, today);
    let considered = dossier.considerations.standing().filter(|it| it.date <= today);
    let mut signals = known.steps.open_of(partnership, today);
    signals.extend(known.about_partners_of(partnership));
    let mut decisions = dossier.decisions_in_order();
    decisions.retain(|decision| decision.date <= today);
    decisions.reverse();
    ForBoard {
        partnership,
        status: under_framework.status,
        term: under_framework.course.term,
        is_international: register.is_international(partnership),
        asked: asked(&under_framework, &decisions),
        content: dossier.last_content(today),
        profile: dossier.last_profile(today),
        reason: considered
            .rev()
            .find_map(|it| Some((it, it.reason.as_deref().filter(|reason| !reason.trim().is_empty())?))),
        doubts: doubts(partnership, today),
        decisions,
        advice: dossier.advice.standing().filter(|it| it.date <= today).rev().collect(),
        knowledge_security: dossier.knowledge_security.last_by(today),
        evaluation: dossier.evaluations.last_by(today),
        signals,
        lacks: lacks(&under_framework),
    }
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

fn lacks(under_framework: &UnderFramework<'_>) -> Vec<Requirement> {
    let is_proposal = matches!(under_framework.status, Status::Noted | Status::Proposed);
    let mut missing = under_framework.shortcomings();
    // What was not answered when it was weighed is asked of whatever was entered on it.
    let is_of_entry = |it: &Requirement| matches!(it, Requirement::Question(_)) && under_framework.is_held();
    missing.retain(|it| it.is_asked() || is_proposal || is_of_entry(&it.what));
    missing.into_iter().map(|it| it.what).collect()
}

/// Whether something waits for a decision of the board or a director: what somebody put before them, or doubt about a profile.
pub fn awaits_decision(register: &Register, partnership: &Partnership, today: Day) -> bool {
    let dossier = &partnership.dossier;
    let is_doubt = |it: &Entry<Consideration>| {
        it.profile.as_ref().is_some_and(|profile| profile.judgement == Judgement::Doubt)
    };
    let may_wait =
        dossier.submissions.standing().next().is_some() || dossier.considerations.standing().any(is_doubt);
    if !may_wait {
        return false;
    }
    let decisions = dossier.decisions_in_order();
    let of_director = dossier.submissions.standing().filter(|it| it.to == SubmittedTo::Director);
    let is_open = |it: &Entry<Submission>| {
        !decisions.iter().any(|later| later.by == Body::Director && later.date >= it.date)
    };
    let asked = asked(&UnderFramework::new(register, partnership, today), &decisions);
    asked.iter().any(|it| matches!(it, Asked::Submitted(_) | Asked::Profile(_)))
        || of_director.into_iter().any(is_open)
}

/// What is put before the board on a day.
pub fn asked_of<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> Vec<Asked<'r>> {
    let mut decisions = partnership.dossier.decisions_in_order();
    decisions.retain(|decision| decision.date <= today);
    asked(&UnderFramework::new(register, partnership, today), &decisions)
}

fn asked<'r>(under_framework: &UnderFramework<'r>, decisions: &[&Entry<Decision>]) -> Vec<Asked<'r>> {
    if under_framework.status == Status::Void {
        return Vec::new();
    }
    let today = under_framework.today;
    let by_board = |since: Day| decisions.iter().any(|it| it.by == Body::Board && it.date >= since);
    let submitted = under_framework.dossier().submissions.standing();
    let submitted =
        submitted.filter(|it| it.to == SubmittedTo::Board && it.date <= today && !by_board(it.date));
    let mut asked: Vec<Asked<'r>> = submitted.map(Asked::Submitted).collect();
    let doubt = under_framework.undecided(Aspect::Profile).filter(|it| it.judgement == Judgement::Doubt);
    let doubt = doubt.map(|it| it.consideration.date).filter(|day| !under_framework.is_history(*day));
    asked.extend(doubt.map(Asked::Profile));
    asked.extend(is_to_be_signed(under_framework).then_some(Asked::Signature));
    asked.extend(is_to_commit_itself(under_framework).then_some(Asked::Commitment));
    asked
}

/// Whether the file says that the board signs, and not that it did.
fn is_to_be_signed(under_framework: &UnderFramework<'_>) -> bool {
    let is_ahead = matches!(
        under_framework.status,
        Status::Noted | Status::Proposed | Status::Upcoming | Status::Active | Status::Suspended
    );
    let Some(agreement) = &under_framework.head().agreement else { return false };
    let is_theirs = agreement.signed_by.as_deref().and_then(Signatory::parse) == Some(Signatory::Board);
    let is_signed = agreement.signed.is_some_and(|day| day <= under_framework.today);
    is_ahead && under_framework.is_formal_or_strategic() && is_theirs && !is_signed
}

/// Whether its category asks for commitment at board level, and none is recorded; not before it was weighed.
fn is_to_commit_itself(under_framework: &UnderFramework<'_>) -> bool {
    let is_weighed = under_framework.is_entered() || under_framework.status == Status::Proposed;
    is_weighed && under_framework.strategic_part("board_commitment").is_some()
}
