//! What the public may see: whom the institution works with, what for, that it was decided, and what was said of that in public.
//! Each value is made by a function that takes what is public, and has no place for anything else: nothing of a signal, a
//! judgement, doubt, dissent, advice, a contact, an owner, a refusal, or of who wrote something down.

use super::listed::Weight;
use crate::model::{
    Body, Category, Course, Day, Form, Formality, Given as _, Partner, Partnership, Policy, Register, Said,
    SharedWith, Status, Unit, Year,
};
use crate::report::annual::annual;
use crate::report::annual_public::{ForPublic, for_public};
use crate::text::fold::folded;

/// What the public may see of a register.
#[derive(Clone, Debug)]
pub struct PublicRegister<'r> {
    /// In order of id.
    pub partnerships: Vec<PublicPartnership<'r>>,
    /// What the institution calls itself, its units and its categories, where people can turn, and what it says on its pages.
    pub policy: Policy,
}

/// What the public may see of a partnership.
#[derive(Clone, Debug)]
pub struct PublicPartnership<'r> {
    pub id: &'r str,
    /// Earlier ids, which lead on to it.
    pub formerly: &'r [String],
    pub name: &'r str,
    pub standing: PublicStanding,
    pub formality: Option<Formality>,
    pub weight: Weight,
    pub unit: Option<&'r str>,
    pub category: Option<&'r str>,
    pub forms: Vec<Form>,
    pub goal: Option<&'r str>,
    pub starts: Option<Day>,
    pub ends: Option<Day>,
    /// The last day of the term that runs, where it renews itself.
    pub runs_until: Option<Day>,
    /// Nobody, of an informal one.
    pub partners: Vec<PublicPartner<'r>>,
    /// When it was entered, and by whom.
    pub entered: Option<PublicEntry>,
    /// What was said to the public of its considerations and decisions, word for word.
    pub said: Vec<PublicStatement<'r>>,
}

/// How a partnership stands, as far as that is public: what is suspended or to be reviewed runs, and what was ended early
/// is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicStanding {
    Upcoming,
    Running,
    Over,
}

/// A partner, as far as it is public.
#[derive(Clone, Copy, Debug)]
pub struct PublicPartner<'r> {
    pub name: &'r str,
    pub country: Option<&'r str>,
}

/// That a partnership was entered.
#[derive(Clone, Copy, Debug)]
pub struct PublicEntry {
    pub date: Day,
    pub by: Option<Body>,
}

/// What was said to the public.
#[derive(Clone, Copy, Debug)]
pub struct PublicStatement<'r> {
    pub date: Day,
    pub text: &'r str,
}

impl PublicStanding {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Upcoming => "upcoming",
            Self::Running => "running",
            Self::Over => "over",
        }
    }

    fn of(status: Status) -> Option<Self> {
        match status {
            Status::Upcoming => Some(Self::Upcoming),
            Status::Active | Status::Suspended | Status::ToReview => Some(Self::Running),
            Status::Expired | Status::Ended => Some(Self::Over),
            Status::Noted | Status::Proposed | Status::Declined | Status::Void => None,
        }
    }
}

impl PublicRegister<'_> {
    /// By name, as people read it.
    pub fn by_name(&self) -> Vec<&PublicPartnership<'_>> {
        let mut all: Vec<&PublicPartnership<'_>> = self.partnerships.iter().collect();
        all.sort_by_cached_key(|it| (folded(it.name), it.id));
        all
    }
}

/// What the public may see of a register on a day.
pub fn public(register: &Register, today: Day) -> PublicRegister<'_> {
    let all = register.partnerships.iter().filter_map(|it| partnership(register, it, today));
    PublicRegister { partnerships: all.collect(), policy: policy(&register.policy) }
}

/// The accounts of this year and the last, for outside, the newest first; then the one before, to stand beside the last.
pub fn accounts(register: &Register, today: Day) -> Vec<ForPublic<'_>> {
    let years = std::iter::successors(Some(Year::of(today)), |year| year.first().pred_opt().map(Year::of));
    years.take(3).map(|year| for_public(register, &annual(register, today, year, None))).collect()
}

/// Names and ways to turn; nothing of how the register is kept.
fn policy(it: &Policy) -> Policy {
    let unit = |(id, it): (&String, &Unit)| {
        (id.clone(), Unit { nl: it.nl.clone(), en: it.en.clone(), kind: it.kind.clone(), ..Unit::default() })
    };
    let category = |(id, it): (&String, &Category)| {
        let (nl, en, strategic) = (it.nl.clone(), it.en.clone(), it.strategic);
        (id.clone(), Category { nl, en, strategic, ..Category::default() })
    };
    Policy {
        name: it.name.clone(),
        country: it.country.clone(),
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
) -> Option<PublicPartnership<'r>> {
    let course = partnership.course(today);
    let standing = PublicStanding::of(course.status)?;
    let names_partners = register.is_formal_or_strategic(partnership);
    let names_informal = register.policy.publish.as_ref().is_some_and(|it| it.informal == Some(true));
    let is_named = names_partners || (names_informal && partnership.is_informal());
    if !is_named {
        return None;
    }
    let (head, dossier) = (&partnership.head, &partnership.dossier);
    let partners = head.partners.iter().filter(|_| names_partners);
    let shared = dossier.shared.standing().filter(|it| it.date <= today && it.to == SharedWith::Public);
    let said = shared.filter(|it| !it.is_redacted()).filter_map(|it| {
        let text = it.text.as_ref().filter(|_| it.text.is_given())?;
        Some(PublicStatement { date: it.date, text: text.trim() })
    });
    Some(PublicPartnership {
        id: &partnership.id,
        formerly: &head.formerly,
        name: partnership.name(),
        standing,
        formality: head.formality.known(),
        weight: match partnership {
            it if register.is_strategic(it) => Weight::Strategic,
            _ if names_partners => Weight::Formal,
            _ => Weight::Informal,
        },
        unit: head.unit.as_deref(),
        category: head.category.as_deref(),
        forms: head.forms.iter().filter_map(Said::known).collect(),
        goal: head.goal.as_ref().filter(|_| head.goal.is_given()).map(|goal| goal.trim()),
        starts: course.term.starts,
        ends: ends(&course),
        runs_until: course.term.runs_until,
        partners: partners.filter_map(partner).collect(),
        entered: course.entered.map(|it| PublicEntry { date: it.date, by: it.by.known() }),
        said: said.collect(),
    })
}

/// Its last day; why it came is nobody's outside.
fn ends(course: &Course<'_>) -> Option<Day> {
    [course.term.ends, course.term.ended].into_iter().flatten().min()
}

fn partner(partner: &Partner) -> Option<PublicPartner<'_>> {
    Some(PublicPartner { name: partner.name.as_deref()?, country: partner.known_country() })
}
