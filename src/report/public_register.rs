//! What the outside may see of the register: whom the institution works with, what for, and that it was decided. It is made by
//! taking what is public, so that what is not in this value cannot be shown: nothing of a signal, a judgement, dissent,
//! advice, a contact, an owner, or a partnership that was never entered or was declined.

use crate::model::{Body, Day, Form, Formality, Given as _, Partnership, Register, SharedWith, Status};

/// The register, as far as it is public.
#[derive(Clone, Debug)]
pub struct PublishedRegister<'r> {
    pub partnerships: Vec<PublishedPartnership<'r>>,
}

/// A partnership, as far as it is public.
#[derive(Clone, Debug)]
pub struct PublishedPartnership<'r> {
    pub id: &'r str,
    pub name: &'r str,
    pub standing: PublicStanding,
    pub formality: Option<Formality>,
    pub unit: Option<&'r str>,
    pub category: Option<&'r str>,
    pub forms: Vec<Form>,
    pub goal: Option<&'r str>,
    pub starts: Option<Day>,
    pub ends: Option<Day>,
    /// Nobody, of an informal one.
    pub partners: Vec<PublicPartner<'r>>,
    /// When it was entered, and by whom.
    pub entered: Option<PublicEntry>,
    /// What was said to the public of its decisions, word for word.
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

/// What is public of a register on a day, in order of id.
pub fn public(register: &Register, today: Day) -> PublishedRegister<'_> {
    let partnerships = register.partnerships.iter().filter_map(|it| partnership(register, it, today));
    PublishedRegister { partnerships: partnerships.collect() }
}

fn partnership<'r>(
    register: &'r Register,
    partnership: &'r Partnership,
    today: Day,
) -> Option<PublishedPartnership<'r>> {
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
    Some(PublishedPartnership {
        id: &partnership.id,
        name: partnership.name(),
        standing,
        formality: head.formality.known(),
        unit: head.unit.as_deref(),
        category: head.category.as_deref(),
        forms: head.forms.iter().filter_map(crate::model::Said::known).collect(),
        goal: head.goal.as_ref().filter(|_| head.goal.is_given()).map(|goal| goal.trim()),
        starts: course.term.starts,
        ends: course.term.ends,
        partners: partners.filter_map(partner).collect(),
        entered: course.entered.map(|it| PublicEntry { date: it.date, by: it.by.known() }),
        said: said.collect(),
    })
}

fn partner(partner: &crate::model::Partner) -> Option<PublicPartner<'_>> {
    Some(PublicPartner { name: partner.name.as_deref()?, country: partner.known_country() })
}
