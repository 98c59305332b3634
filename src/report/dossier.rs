//! One partnership, whole: its head, what is due, which signals are open, and its entries in order of time.

use super::due::{self, Item};
use super::signals::{Open, OpenSignals};
use super::timeline::{Moment, TimelineFact, timeline};
use super::window::Month;
use crate::model::{Day, Kind, Partnership, Register, RunningTerm, Status};

/// One partnership, whole.
#[derive(Clone, Debug)]
pub struct WholeDossier<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub term: RunningTerm,
    /// Whether it is international, said or reckoned.
    pub is_international: bool,
    /// What is due this month, or past.
    pub due: Vec<Item<'r>>,
    pub ahead: Vec<Item<'r>>,
    pub signals: Vec<Open<'r>>,
    /// The open signals about the profile of its partners that stand in another dossier.
    pub signals_elsewhere: Vec<Open<'r>>,
    /// Its entries in order of time, with the steps on its signals that stand in another file.
    pub timeline: Vec<Moment<'r>>,
}

/// A partnership on a day.
pub fn whole<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> WholeDossier<'r> {
    whole_among(register, &OpenSignals::by(register, today), partnership, today)
}

/// The same, where the signals are known.
pub fn whole_among<'r>(
    register: &'r Register,
    signals: &OpenSignals<'r>,
    partnership: &'r Partnership,
    today: Day,
) -> WholeDossier<'r> {
    let steps = &signals.steps;
    let (due, ahead) = due::of(register, steps, partnership, today, Month::of(today).last());
    let mut timeline = timeline(partnership);
    for signal in partnership.dossier.signals.all() {
        for taken in steps.on(signal.id.as_str()) {
            if taken.partnership.id != partnership.id {
                let moment = Moment::new(Kind::FollowUp, taken.step, TimelineFact::FollowUp);
                timeline.push(Moment { elsewhere: Some(taken.partnership), ..moment });
            }
        }
    }
    timeline.sort_by_key(Moment::order);
    let course = partnership.course(today);
    WholeDossier {
        partnership,
        status: course.status,
        term: course.term,
        is_international: register.is_international(partnership),
        due,
        ahead,
        signals: steps.open_of(partnership, today),
        signals_elsewhere: signals.about_partners_of(partnership),
        timeline,
    }
}
