//! The register: the policy and all partnerships, with what is looked up across files.

use super::dossier::Dossier;
use super::facts::Said;
use super::head::{Head, Partner};
use super::place::FileId;
use super::policy::Policy;
use super::vocabulary::{Body, Formality, UneaseLevel};

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
    /// What was added over time.
    pub dossier: Box<Dossier>,
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

    /// Whether its category is a strategic one.
    pub fn is_strategic(&self, partnership: &Partnership) -> bool {
        let category = self.policy.category(partnership.head.category.as_deref());
        category.is_some_and(|category| category.strategic == Some(true))
    }

    /// Whether it is international: as its head says, else when some partner's country is not the institution's.
    pub fn is_international(&self, partnership: &Partnership) -> bool {
        let head = &partnership.head;
        let ours = self.policy.country.as_deref();
        head.international.unwrap_or_else(|| {
            head.partners.iter().any(|partner| {
                partner
                    .country
                    .as_deref()
                    .is_some_and(|country| ours.is_some_and(|ours| !ours.eq_ignore_ascii_case(country)))
            })
        })
    }
}

impl Partnership {
    /// Whether it is formal.
    pub fn is_formal(&self) -> bool {
        self.head.formality == Formality::Formal
    }

    /// Whether it was entered before the framework applied.
    pub fn is_before_framework(&self) -> bool {
        self.head.before_framework == Some(true)
    }

    /// What it is called; its id when that is missing.
    pub fn name(&self) -> &str {
        self.head.name.as_deref().unwrap_or(&self.id)
    }

    /// The level where it was entered, and unease is first discussed: as its head says, else from who decided
    /// to enter (000:281-285).
    pub fn entered_at(&self) -> Option<UneaseLevel> {
        if let Said::Known(level) = &self.head.entered_at {
            return Some(*level);
        }
        match self.dossier.entering()?.by.known()? {
            Body::Team | Body::Manager => Some(UneaseLevel::Team),
            Body::Director => Some(UneaseLevel::Unit),
            Body::Board => Some(UneaseLevel::Institution),
        }
    }
}

impl Partner {
    /// Whether two are the same partner: by ROR, else by registration, else by name whatever its case.
    pub fn is_same(&self, other: &Self) -> bool {
        if let (Some(a), Some(b)) = (&self.ror, &other.ror) {
            return a.trim_end_matches('/').eq_ignore_ascii_case(b.trim_end_matches('/'));
        }
        if let (Some(a), Some(b)) = (&self.registration, &other.registration) {
            return a == b;
        }
        match (&self.name, &other.name) {
            (Some(a), Some(b)) => a.trim().to_lowercase() == b.trim().to_lowercase(),
            _ => false,
        }
    }
}
