//! What was weighed when a partnership was considered: with whom, for what, in which forms and domains.

use std::collections::BTreeSet;

use super::facts::Said;
use super::head::{Head, Partner};
use super::vocabulary::Word;

/// What was weighed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weighed {
    /// The partners, with only what tells one from another.
    pub partners: Vec<Partner>,
    pub goal: Option<String>,
    pub forms: BTreeSet<String>,
    pub domains: BTreeSet<String>,
}

impl Weighed {
    /// What a head gives to weigh.
    pub fn of(head: &Head) -> Self {
        fn spelled<W: Word>(words: &[Said<W>]) -> BTreeSet<String> {
            words.iter().filter_map(Said::spelling).map(str::to_owned).collect()
        }
        let known = |partner: &Partner| Partner {
            name: partner.name.clone(),
            ror: partner.ror.clone(),
            registration: partner.registration.clone(),
            ..Partner::default()
        };
        Self {
            partners: head.partners.iter().map(known).collect(),
            goal: head.goal.as_deref().map(|goal| goal.replace("\r\n", "\n").trim().to_owned()),
            forms: spelled(&head.forms),
            domains: spelled(&head.domains),
        }
    }

    /// The keys of the head in which two differ.
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        let all_in = |these: &[Partner], those: &[Partner]| {
            these.iter().all(|one| those.iter().any(|other| one.is_same(other)))
        };
        let same_partners =
            all_in(&self.partners, &other.partners) && all_in(&other.partners, &self.partners);
        [
            ("partners", same_partners),
            ("goal", self.goal == other.goal),
            ("forms", self.forms == other.forms),
            ("domains", self.domains == other.domains),
        ]
        .into_iter()
        .filter_map(|(key, is_same)| (!is_same).then_some(key))
        .collect()
    }
}
