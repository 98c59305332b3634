//! The register: the policy and all partnerships, with what is looked up across files.

use super::country::is_country;
use super::day::Day;
use super::dossier::{Dossier, Line};
use super::facts::Said;
use super::head::{Head, Partner};
use super::id::EntryId;
use super::place::FileId;
use super::policy::Policy;
use super::vocabulary::{Body, Formality, UneaseLevel};
use crate::text::fold::compared;

/// One partnership: its file, its id, its head and its dossier. The last two stand apart: partnerships are handed on many
/// at once, and then only a few words of each are moved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Partnership {
    /// The file it stands in.
    pub file: FileId,
    /// Its id: the stem of the file.
    pub id: String,
    /// What is so now.
    pub head: Box<Head>,
    /// What was added over time, up to the day that is reckoned from.
    pub dossier: Box<Dossier>,
    /// What bears a later day than that: it is not there yet.
    pub later: Option<Box<Dossier>>,
    /// Since when the framework applies in its register.
    pub framework: Option<Day>,
    /// The day that is reckoned from.
    pub today: Option<Day>,
    /// The exceptions about a key of the head that changed since they were recorded: they hold no longer.
    pub outlived: Vec<EntryId>,
}

/// The policy and all partnerships, in order of id.
#[derive(Clone, Debug, Default)]
pub struct Register {
    pub policy: Policy,
    pub partnerships: Vec<Partnership>,
}

impl Register {
    /// The partnership of an exact id.
    pub fn get(&self, id: &str) -> Option<&Partnership> {
        self.partnerships.iter().find(|partnership| partnership.id == id)
    }

    /// Whether what the framework asks of formal and of strategic partnerships holds: a union (000:293).
    pub fn is_formal_or_strategic(&self, partnership: &Partnership) -> bool {
        partnership.is_formal() || self.is_strategic(partnership)
    }

    /// Whether it is informal, and its category asks no more of it.
    pub fn is_informal(&self, partnership: &Partnership) -> bool {
        partnership.is_informal() && !self.is_strategic(partnership)
    }

    /// Whether its category is a strategic one.
    pub fn is_strategic(&self, partnership: &Partnership) -> bool {
        let category = self.policy.category(partnership.head.category.as_deref());
        category.is_some_and(|category| category.strategic == Some(true))
    }

    /// Whether it cannot be seen of some partnership that it is international, because nobody wrote where the institution is.
    pub fn knows_not_who_is_abroad(&self) -> bool {
        let is_anywhere = |it: &Partnership| {
            it.head.international.is_none() && it.head.partners.iter().any(|it| it.known_country().is_some())
        };
        self.policy.country.is_none() && self.partnerships.iter().any(is_anywhere)
    }

    /// Whether it is international: as its head says, else when some partner's country is not the institution's.
    pub fn is_international(&self, partnership: &Partnership) -> bool {
        let head = &partnership.head;
        head.international.unwrap_or_else(|| {
            let Some(ours) = self.policy.known_country() else { return false };
            head.partners.iter().filter_map(Partner::known_country).any(|it| !ours.eq_ignore_ascii_case(it))
        })
    }
}

impl Register {
    /// Reckons from a day: what bears a later one is set aside, and each partnership learns since when the framework applies.
    pub fn reckon_from(&mut self, today: Day) {
        let framework = self.policy.framework;
        self.partnerships.iter_mut().for_each(|partnership| partnership.reckon_from(today, framework));
    }
}

impl Partnership {
    /// Reckons from a day, in a register where the framework applies since another.
    pub fn reckon_from(&mut self, today: Day, framework: Option<Day>) {
        (self.framework, self.today) = (framework, Some(today));
        if self.later.is_some() || self.everything().any(|line| line.date > today) {
            let whole = self.dossier.with(&self.later.take().unwrap_or_default());
            *self.dossier = whole.only(&|line| line.date <= today);
            self.later = Some(Box::new(whole.part(&|line| line.date > today)));
        }
    }

    /// What is there, and what bears a later day than is reckoned from.
    pub fn dossiers(&self) -> impl Iterator<Item = &Dossier> {
        std::iter::once(&*self.dossier).chain(self.later.as_deref())
    }

    /// Every entry, also of a later day than is reckoned from.
    pub fn everything(&self) -> impl Iterator<Item = Line<'_>> {
        self.dossiers().flat_map(Dossier::everything)
    }

    /// A day of the head that says what happened: one that has yet to come is a slip, and nothing happened on it.
    pub fn has_come(&self, day: Option<Day>) -> Option<Day> {
        day.filter(|day| self.today.is_none_or(|today| *day <= today))
    }

    /// When its agreement was signed.
    pub fn signed(&self) -> Option<Day> {
        self.has_come(self.head.agreement.as_ref().and_then(|agreement| agreement.signed))
    }

    /// Whether it is formal; where that is not said, what is signed counts as formal.
    pub fn is_formal(&self) -> bool {
        self.head.formality == Formality::Formal
            || (self.head.formality == Said::Nothing && self.signed().is_some())
    }

    /// Whether it says that it is informal.
    pub fn is_informal(&self) -> bool {
        self.head.formality == Formality::Informal
    }

    /// Whether it was entered before the framework applied.
    pub fn is_before_framework(&self) -> bool {
        self.head.before_framework == Some(true)
    }

    /// Whether an id is its own, or one that it had.
    pub fn is_known_as(&self, id: &str) -> bool {
        self.id == id || self.head.formerly.iter().any(|former| former == id)
    }

    /// What it is called; its id when that is missing.
    pub fn name(&self) -> &str {
        self.head.name.as_deref().unwrap_or(&self.id)
    }

    /// The level where it was entered, and unease is first discussed: as its head says, else from who decided
    /// to enter the present run (000:281-285).
    pub fn entered_at(&self) -> Option<UneaseLevel> {
        if let Said::Known(level) = &self.head.entered_at {
            return Some(*level);
        }
        match self.course(Day::MAX).entered?.by.known()? {
            Body::Team | Body::Manager => Some(UneaseLevel::Team),
            Body::Director => Some(UneaseLevel::Unit),
            Body::Board => Some(UneaseLevel::Institution),
        }
    }
}

impl Partner {
    /// Its country; one that is no code is none, and says nothing of where it is.
    pub fn known_country(&self) -> Option<&str> {
        self.country.as_deref().filter(|code| is_country(code))
    }

    /// Whether two are the same partner: by ROR, else by registration, else by name however it is written.
    pub fn is_same(&self, other: &Self) -> bool {
        if let (Some(a), Some(b)) = (&self.ror, &other.ror) {
            return a.trim_end_matches('/').eq_ignore_ascii_case(b.trim_end_matches('/'));
        }
        if let (Some(a), Some(b)) = (&self.registration, &other.registration) {
            let plain = |text: &Option<String>| text.as_ref().map(|it| it.trim().to_lowercase());
            return plain(&a.kind) == plain(&b.kind) && plain(&a.number) == plain(&b.number);
        }
        match (&self.name, &other.name) {
            (Some(a), Some(b)) => is_one_name(a, b),
            _ => false,
        }
    }

    /// What it may be the same as another by, each in one form; whether it is, [`Partner::is_same`] says.
    pub fn marks(&self) -> impl Iterator<Item = String> {
        let ror = self.ror.as_deref().map(|ror| ror.trim_end_matches('/').to_lowercase());
        let number = self.registration.as_ref().and_then(|it| it.number.as_deref());
        let number = number.map(|number| number.trim().to_lowercase());
        ror.into_iter().chain(number).chain(self.name.as_deref().map(compared))
    }
}

/// Whether two names are one, whatever their case, their accents and how their letters are put together. Of a name without
/// letters nothing is left to compare.
pub fn is_one_name(a: &str, b: &str) -> bool {
    let (one, other) = (compared(a), compared(b));
    one == other && (!one.is_empty() || a.trim() == b.trim())
}
