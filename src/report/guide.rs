//! The conversation guide of one partnership: what was talked through, what is open, and what an agreement will need.
//!
//! Nothing in it is mandatory, and nothing in it is counted (002:75-76, 002:159-162).

use crate::model::vocabulary::{COMPONENTS, THEMES};
use crate::model::{
    Adviser, Agreement, Day, Dossier, Given as _, Partnership, Policy, Register, Registration, Side, Status,
    Theme, ThemeState, Word as _,
};

/// The eleven services of the institution to involve early (002:52-67), by the names that `[labels]` may give them.
pub const SERVICES: [&str; 11] = [
    "student-administration",
    "study-guidance",
    "quality",
    "education-development",
    "data-protection",
    "digital-learning",
    "student-facilities",
    "communication",
    "lifelong-learning",
    "it",
    "legal",
];

/// The conversation guide of one partnership.
#[derive(Clone, Debug)]
pub struct Guide<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    /// The eleven themes, then the institution's own.
    pub themes: Vec<Talk<'r>>,
    /// The fourteen parts that often recur in an agreement, then the institution's own.
    pub parts: Vec<Part<'r>>,
    /// Whether the agreement has a preamble.
    pub has_preamble: bool,
    /// Everybody who signs: ours first.
    pub parties: Vec<Party<'r>>,
    /// The services to involve early.
    pub services: Vec<Service>,
}

/// A theme of the conversation.
#[derive(Clone, Copy, Debug)]
pub struct Talk<'r> {
    /// Its name in the file.
    pub name: &'r str,
    /// Whether it is the institution's own.
    pub is_own: bool,
    /// What the file says of it.
    pub theme: Option<&'r Theme>,
}

impl Talk<'_> {
    /// Whether it waits for a conversation: it is open, or nothing was said of it.
    pub fn is_open(&self) -> bool {
        !self.is(ThemeState::Agreed) && !self.is(ThemeState::NotRelevant)
    }

    /// Whether it has come this far.
    pub fn is(&self, state: ThemeState) -> bool {
        self.theme.is_some_and(|theme| theme.state == state)
    }
}

/// A part of an agreement.
#[derive(Clone, Copy, Debug)]
pub struct Part<'r> {
    /// Its name in the file.
    pub name: &'r str,
    /// Whether it is the institution's own.
    pub is_own: bool,
    /// Whether the agreement has it.
    pub is_there: bool,
}

/// One who signs, with the official data (002:140-142). Who signs in person stands in the agreement, never here.
#[derive(Clone, Copy, Debug)]
pub struct Party<'r> {
    pub side: Side,
    /// What it is called.
    pub name: &'r str,
    /// Whether it is Dutch, and so has a number in the Dutch trade register.
    pub is_dutch: bool,
    pub legal_name: Option<&'r str>,
    pub legal_form: Option<&'r str>,
    pub seat: Option<&'r str>,
    /// The number in a public register.
    pub registration: Option<&'r Registration>,
    /// The function that signs; of ours, who signed.
    pub signatory: Option<&'r str>,
}

impl Party<'_> {
    /// The official data that are not recorded.
    pub fn lacks(&self) -> Vec<&'static str> {
        let all = [
            ("legal_name", self.legal_name.is_given()),
            ("legal_form", self.legal_form.is_given()),
            ("seat", self.seat.is_given()),
            ("registration", self.registration.is_some_and(|it| it.number.is_given())),
            ("signatory", self.signatory.is_given()),
        ];
        all.into_iter().filter(|(_, is_given)| !is_given).map(|(key, _)| key).collect()
    }
}

/// A service of the institution.
#[derive(Clone, Copy, Debug)]
pub struct Service {
    /// The name that `[labels]` may give it another word for.
    pub name: &'static str,
    /// When it was last contacted or gave advice, as far as the dossier says.
    pub contacted: Option<Day>,
}

/// The guide of a partnership on a day.
pub fn guide<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> Guide<'r> {
    let head = &partnership.head;
    let agreement = head.agreement.as_ref();
    let partners = head.partners.iter().map(|partner| Party {
        side: Side::Partner,
        name: partner.name.as_deref().unwrap_or_default(),
        is_dutch: partner.country.as_deref().is_some_and(|it| it.eq_ignore_ascii_case("NL")),
        legal_name: partner.legal_name.as_deref(),
        legal_form: partner.legal_form.as_deref(),
        seat: partner.seat.as_deref(),
        registration: partner.registration.as_ref(),
        signatory: partner.signatory.as_deref(),
    });
    let preamble = agreement.and_then(|it| it.preamble.as_ref());
    Guide {
        partnership,
        status: partnership.status(today),
        themes: themes(partnership),
        parts: parts(agreement),
        has_preamble: preamble.is_some_and(|it| it.text.is_given()),
        parties: std::iter::once(ours(&register.policy, agreement)).chain(partners).collect(),
        services: SERVICES.iter().map(|name| service(&partnership.dossier, name, today)).collect(),
    }
}

fn themes(partnership: &Partnership) -> Vec<Talk<'_>> {
    let said = &partnership.head.themes;
    let known = THEMES.iter().map(|name| Talk { name, is_own: false, theme: said.get(*name) });
    let own = said.iter().filter(|(name, _)| !THEMES.contains(&name.as_str()));
    known.chain(own.map(|(name, theme)| Talk { name, is_own: true, theme: Some(theme) })).collect()
}

fn parts(agreement: Option<&Agreement>) -> Vec<Part<'_>> {
    let there = agreement.map(|it| it.components.as_slice()).unwrap_or_default();
    let is_there = |name: &str| there.iter().any(|it| it == name);
    let known = COMPONENTS.iter().map(|name| Part { name, is_own: false, is_there: is_there(name) });
    let own = there.iter().filter(|name| !COMPONENTS.contains(&name.as_str()));
    known.chain(own.map(|name| Part { name, is_own: true, is_there: true })).collect()
}

fn ours<'r>(policy: &'r Policy, agreement: Option<&'r Agreement>) -> Party<'r> {
    Party {
        side: Side::Us,
        name: policy.name.as_deref().unwrap_or_default(),
        is_dutch: policy.known_country().is_none_or(|it| it.eq_ignore_ascii_case("NL")),
        legal_name: policy.legal_name.as_deref(),
        legal_form: policy.legal_form.as_deref(),
        seat: policy.seat.as_deref(),
        registration: policy.registration.as_ref(),
        signatory: agreement.and_then(|it| it.signed_by.as_deref()),
    }
}

fn service(dossier: &Dossier, name: &'static str, today: Day) -> Service {
    let adviser = Adviser::parse(name);
    let contacts = dossier.advice.standing().filter(|it| it.date <= today);
    let of_it = contacts.filter(|it| adviser.is_some_and(|adviser| it.from == adviser));
    Service { name, contacted: of_it.map(|it| it.date).max() }
}
