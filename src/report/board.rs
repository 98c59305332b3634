//! One dossier on one page for the board: what is asked of it, by the facts alone, and what it needs to decide. Nothing
//! here recommends, scores or counts; the judgements are people's (000:224-228).

use super::due::{self, Item};
use super::signals::{self, Open, Steps};
use crate::model::{
    Advice, Aspect, Conclusion, Consideration, Content, Day, Decision, Entry, Evaluation, Judgement,
    KnowledgeSecurity, Partnership, Profile, Register, Requirement, Status, UnderFramework, What,
};

/// What the board needs for a decision.
#[derive(Clone, Debug)]
pub struct ForBoard<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    /// Whether it is international, said or reckoned.
    pub is_international: bool,
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
    pub evaluation: Option<&'r Entry<Evaluation>>,
    /// Its open signals, and those about its partners that stand in another dossier.
    pub signals: Vec<Open<'r>>,
    /// What is asked of it, or of the decision to come, and is not recorded.
    pub lacks: Vec<Requirement>,
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

/// What the board needs of a partnership on a day.
pub fn for_board<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> ForBoard<'r> {
    let dossier = &partnership.dossier;
    let under_framework = UnderFramework::new(register, partnership, today);
    let considered = dossier.considerations.standing().filter(|it| it.date <= today);
    let steps = Steps::by(register, today);
    let mut signals = steps.open_of(partnership, today);
    signals.extend(signals::about_its_partners(register, &steps, partnership, today));
    let mut decisions = dossier.decisions_in_order();
    decisions.retain(|decision| decision.date <= today);
    decisions.reverse();
    let mut it = ForBoard {
        partnership,
        status: under_framework.status,
        is_international: register.is_international(partnership),
        asked: Vec::new(),
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
        lacks: under_framework.shortcomings().into_iter().map(|missing| missing.what).collect(),
    };
    it.asked = asked(&under_framework, &it);
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

fn asked(under_framework: &UnderFramework<'_>, it: &ForBoard<'_>) -> Vec<Asked> {
    let UnderFramework { register, partnership, today, .. } = *under_framework;
    let last = it.decisions.first();
    let doubt = under_framework.undecided(Aspect::Profile);
    let mut asked: Vec<Asked> =
        doubt.map(|doubt| Asked::Profile(doubt.consideration.date, doubt.judgement)).into_iter().collect();
    let is_large = partnership.head.large_scale == Some(true);
    if !is_large && !under_framework.is_formal_or_strategic() {
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

fn of_obligation(item: &Item<'_>) -> Option<Asked> {
    match item.obligation.what {
        What::Renewal => item.obligation.due.map(Asked::Renewal),
        What::CancelBy => item.obligation.due.map(Asked::Notice),
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
