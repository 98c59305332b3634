//! What the public may see: formal and strategic partnerships that were entered, with whom and what for, that they were entered
//! and by whom, and what was said of that in public. Nothing of signals, doubt, dissent, advice, contacts, owners, refusals or
//! of who wrote something down is in these values.

use super::listed::{Listed, Weight, listed};
use crate::model::vocabulary::Body;
use crate::model::{
    Category, Course, Day, Given as _, Partnership, Policy, Register, RunningTerm, SharedWith, Status, Unit,
    Year,
};
use crate::report::annual::annual;
use crate::report::annual_public::{ForPublic, for_public};

/// What the public may see of a register.
#[derive(Clone, Debug)]
pub struct PublicRegister<'r> {
    pub partnerships: Vec<PublicPartnership<'r>>,
    /// The accounts of this year and the last.
    pub accounts: Vec<ForPublic<'r>>,
    /// What the institution calls itself, its units and its categories, where people can turn, and what it says on its pages.
    pub policy: Policy,
}

/// What the public may see of a partnership.
#[derive(Clone, Debug)]
pub struct PublicPartnership<'r> {
    pub listed: Listed<'r>,
    /// When it was entered, and by which body.
    pub entered: Option<(Day, Option<Body>)>,
    /// What was said in public of a consideration or decision, word for word.
    pub said: Vec<(Day, &'r str)>,
}

/// What the public may see of a register on a day.
pub fn public(register: &Register, today: Day) -> PublicRegister<'_> {
    let names_informal = register.policy.publish.as_ref().and_then(|it| it.informal) == Some(true);
    let seen = register.partnerships.iter().filter_map(|it| partnership(register, it, today, names_informal));
    let mut all: Vec<PublicPartnership<'_>> = seen.collect();
    all.sort_by_cached_key(|it| it.listed.order());
    let year = Year::of(today);
    let before = year.first().pred_opt().map(Year::of);
    let years = std::iter::once(year).chain(before);
    PublicRegister {
        partnerships: all,
        accounts: years.map(|year| for_public(register, &annual(register, today, year, None))).collect(),
        policy: policy(&register.policy),
    }
}

/// Names and ways to turn; nothing of how the register is kept.
fn policy(it: &Policy) -> Policy {
    let unit = |(id, it): (&String, &Unit)| {
        (id.clone(), Unit { nl: it.nl.clone(), en: it.en.clone(), ..Unit::default() })
    };
    let category = |(id, it): (&String, &Category)| {
        (id.clone(), Category { nl: it.nl.clone(), en: it.en.clone(), ..Category::default() })
    };
    Policy {
        name: it.name.clone(),
        language: it.language.clone(),
        units: it.units.iter().map(unit).collect(),
        categories: it.categories.iter().map(category).collect(),
        labels: it.labels.clone(),
        routes: it.routes.clone(),
        publish: it.publish.clone(),
        ..Policy::default()
    }
}

fn partnership<'r>(
    register: &'r Register,
    partnership: &'r Partnership,
    today: Day,
    names_informal: bool,
) -> Option<PublicPartnership<'r>> {
    let course = partnership.course(today);
    let status = public_status(course.status)?;
    let is_informal = !register.is_formal_or_strategic(partnership);
    if is_informal && !names_informal {
        return None;
    }
    let mut listed = listed(register, partnership, (status, public_term(&course)));
    listed.partners.iter_mut().for_each(|partner| partner.seat = None);
    if is_informal {
        listed.partners.clear();
        listed.weight = Weight::Informal;
    }
    let entered = course.entered.map(|decision| (decision.date, decision.by.known()));
    let said = partnership.dossier.shared.standing();
    let said = said.filter(|it| it.to == SharedWith::Public && it.date <= today && it.text.is_given());
    let said = said.filter_map(|it| Some((it.date, it.text.as_deref()?)));
    Some(PublicPartnership { listed, entered, said: said.collect() })
}

/// Whether it runs, is yet to begin, or is over; why it is over, or stands still, is nobody's outside.
fn public_status(status: Status) -> Option<Status> {
    match status {
        Status::Active | Status::Suspended | Status::ToReview => Some(Status::Active),
        Status::Upcoming => Some(Status::Upcoming),
        Status::Expired | Status::Ended => Some(Status::Expired),
        Status::Noted | Status::Proposed | Status::Declined | Status::Void => None,
    }
}

fn public_term(course: &Course<'_>) -> RunningTerm {
    let ends = [course.term.ends, course.term.ended].into_iter().flatten().min();
    RunningTerm { ends, ended: None, ..course.term }
}
