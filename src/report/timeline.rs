//! The entries of a dossier in order of time, with what became of each.

use crate::model::{
    Adjustment, AdjustmentDone, Advice, Common, Consideration, Day, Decision, Entries, Entry, EntryId,
    Evaluation, FollowUp, Handover, Kind, KnowledgeSecurity, Monitoring, Partnership, RecordedException,
    Sample, Shared, Signal, Step, Submission,
};

/// What an entry says, by its kind.
#[derive(Clone, Copy, Debug)]
pub enum TimelineFact<'r> {
    Consideration(&'r Consideration),
    Decision(&'r Decision),
    /// Something made known to the partner.
    Shared(&'r Shared),
    /// A contact or advice.
    Advice(&'r Advice),
    /// The outcome of the knowledge-security decision tree.
    KnowledgeSecurity(&'r KnowledgeSecurity),
    Signal(&'r Signal),
    /// A step on a signal.
    FollowUp(&'r FollowUp),
    Evaluation(&'r Evaluation),
    Adjustment(&'r Adjustment),
    AdjustmentDone(&'r AdjustmentDone),
    Monitoring(&'r Monitoring),
    Sample(&'r Sample),
    Handover(&'r Handover),
    /// A question put before somebody to decide.
    Submission(&'r Submission),
    /// A finding about a text that is none.
    Exception(&'r RecordedException),
}

/// One entry on the time line.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'r> {
    pub kind: Kind,
    pub id: &'r EntryId,
    pub date: Day,
    /// What any entry may carry.
    pub common: &'r Common,
    pub fact: TimelineFact<'r>,
    /// The entry that corrects it, or takes it back.
    pub corrected_by: Option<&'r EntryId>,
    /// The partnership in whose file it stands, when that is another one.
    pub elsewhere: Option<&'r Partnership>,
}

impl<'r> Moment<'r> {
    /// An entry of one kind as it stands on a time line.
    pub(super) fn new<T>(kind: Kind, entry: &'r Entry<T>, fact: fn(&'r T) -> TimelineFact<'r>) -> Self {
        Self {
            kind,
            id: &entry.id,
            date: entry.date,
            common: &entry.common,
            fact: fact(&entry.facts),
            corrected_by: None,
            elsewhere: None,
        }
    }

    /// Earlier days first; on one day in the order in which things usually go.
    pub(super) fn order(&self) -> (Day, usize, Option<Step>) {
        const USUAL: [Kind; 15] = [
            Kind::KnowledgeSecurity,
            Kind::Advice,
            Kind::Consideration,
            Kind::Submission,
            Kind::Decision,
            Kind::Shared,
            Kind::Handover,
            Kind::Monitoring,
            Kind::Sample,
            Kind::Signal,
            Kind::Evaluation,
            Kind::Adjustment,
            Kind::AdjustmentDone,
            Kind::FollowUp,
            Kind::Exception,
        ];
        let step = if let TimelineFact::FollowUp(it) = self.fact { it.step.known() } else { None };
        (self.date, USUAL.iter().position(|kind| *kind == self.kind).unwrap_or(USUAL.len()), step)
    }
}

/// Every entry of a dossier, in order of time.
pub fn timeline(partnership: &Partnership) -> Vec<Moment<'_>> {
    let dossier = &partnership.dossier;
    let mut moments = Vec::new();
    add(&mut moments, Kind::Consideration, &dossier.considerations, TimelineFact::Consideration);
    let taken: Vec<&str> = dossier.decisions_in_order().iter().map(|decision| decision.id.as_str()).collect();
    let at = moments.len();
    add(&mut moments, Kind::Decision, &dossier.decisions, TimelineFact::Decision);
    moments[at..].sort_by_key(|it| (it.date, taken.iter().position(|id| *id == it.id.as_str())));
    add(&mut moments, Kind::Shared, &dossier.shared, TimelineFact::Shared);
    add(&mut moments, Kind::Advice, &dossier.advice, TimelineFact::Advice);
    add(&mut moments, Kind::KnowledgeSecurity, &dossier.knowledge_security, TimelineFact::KnowledgeSecurity);
    add(&mut moments, Kind::Signal, &dossier.signals, TimelineFact::Signal);
    add(&mut moments, Kind::FollowUp, &dossier.follow_ups, TimelineFact::FollowUp);
    add(&mut moments, Kind::Evaluation, &dossier.evaluations, TimelineFact::Evaluation);
    add(&mut moments, Kind::Adjustment, &dossier.adjustments, TimelineFact::Adjustment);
    add(&mut moments, Kind::AdjustmentDone, &dossier.adjustments_done, TimelineFact::AdjustmentDone);
    add(&mut moments, Kind::Monitoring, &dossier.monitoring, TimelineFact::Monitoring);
    add(&mut moments, Kind::Sample, &dossier.samples, TimelineFact::Sample);
    add(&mut moments, Kind::Handover, &dossier.handovers, TimelineFact::Handover);
    add(&mut moments, Kind::Submission, &dossier.submissions, TimelineFact::Submission);
    add(&mut moments, Kind::Exception, &dossier.exceptions, TimelineFact::Exception);
    moments.sort_by_key(Moment::order);
    moments
}

fn add<'r, T>(
    moments: &mut Vec<Moment<'r>>,
    kind: Kind,
    entries: &'r Entries<T>,
    fact: fn(&'r T) -> TimelineFact<'r>,
) {
    for entry in entries.all() {
        // Of two that correct the same one the later stands; those that go round in a circle correct nothing.
        let corrections = entries.all().filter(|other| other.corrected() == Some(entry.id.as_str()));
        let corrected_by = corrections.max_by_key(|other| (other.date, &other.id)).map(|other| &other.id);
        moments.push(Moment { corrected_by, ..Moment::new(kind, entry, fact) });
    }
}
