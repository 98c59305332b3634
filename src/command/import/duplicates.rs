//! Which partnerships there are already: in the register, and in the rows above. The same partner, unit, first day and contract
//! are the same partnership, and so is a row that was imported before, whatever was changed since.

use std::collections::{HashMap, HashSet};

use crate::model::id::digest;
use crate::model::{Day, Partner, Register};

/// What a partnership is known by.
#[derive(Clone, Debug, Default)]
pub(super) struct PartnershipIdentity {
    pub(super) partner: Partner,
    /// What the partnership is called, when the list says so.
    pub(super) name: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) starts: Option<Day>,
    /// The contract's own number: two contracts with one partner are two partnerships.
    pub(super) reference: Option<String>,
    /// What the other partners are called, in order: with others it is another partnership.
    pub(super) others: Vec<String>,
}

/// Where a partnership is known from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KnownPlace {
    /// The register, by its id.
    Register(String),
    /// A row of the list.
    Row(usize),
}

/// What is known of a row's partnership.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Same(KnownPlace),
    /// Another partnership with the same partner is there.
    Partner(KnownPlace),
    Nothing,
}

/// What a list says of each of its rows: what it has no column for, tells no two partnerships apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct ListSays {
    pub(super) units: bool,
    pub(super) starts: bool,
}

/// A partner's mark, a unit, a first day, and the number of a contract.
type WholeIdentity = (String, Option<String>, Option<Day>, Option<String>);

/// All that is known.
#[derive(Debug, Default)]
pub(super) struct Known {
    all: Vec<(KnownPlace, PartnershipIdentity)>,
    by_partner: HashMap<String, Vec<usize>>,
    /// By all that tells partnerships apart; those without a contract's number, and of each the first, stand there without it.
    by_whole: HashMap<WholeIdentity, Vec<usize>>,
    /// The marks of the rows that were imported, with the ids of what came of them.
    marks: HashMap<String, Vec<(String, Option<String>)>>,
    /// The partnerships that came from a list.
    imported: HashSet<String>,
}

impl Known {
    /// What a register holds.
    pub(super) fn of(register: &Register) -> Self {
        let mut known = Self::default();
        for partnership in &register.partnerships {
            let head = &partnership.head;
            let reference = head.agreement.as_ref().and_then(|it| it.reference.clone());
            for (at, partner) in head.partners.iter().enumerate() {
                let others = head.partners.iter().enumerate().filter(|(other, _)| *other != at);
                let identity = PartnershipIdentity {
                    partner: partner.clone(),
                    name: head.name.clone(),
                    unit: head.unit.clone(),
                    starts: head.starts,
                    reference: reference.clone(),
                    others: in_order(others.filter_map(|(_, other)| other.name.as_deref())),
                };
                known.add(KnownPlace::Register(partnership.id.clone()), identity);
            }
            for mark in head.sources.iter().filter_map(|source| mark_in(source)) {
                let marked = (partnership.id.clone(), reference.clone());
                known.imported.insert(partnership.id.clone());
                known.marks.entry(mark.to_owned()).or_default().push(marked);
            }
        }
        known
    }

    /// Adds one more.
    pub(super) fn add(&mut self, place: KnownPlace, identity: PartnershipIdentity) {
        let at = self.all.len();
        for mark in identity.partner.marks() {
            let key = |reference| (mark.clone(), identity.unit.clone(), identity.starts, reference);
            let reference = identity.reference.as_deref().map(lower);
            self.by_whole.entry(key(reference.clone())).or_default().push(at);
            if reference.is_some() {
                let first = self.by_whole.entry(key(None)).or_default();
                if first.is_empty() {
                    first.push(at);
                }
            }
            self.by_partner.entry(mark).or_default().push(at);
        }
        self.all.push((place, identity));
    }

    /// What is known of a row.
    pub(super) fn find(&self, identity: &PartnershipIdentity, says: ListSays) -> Found {
        // A row of before contracts were told apart has the mark of a row without one.
        let before = PartnershipIdentity { reference: None, ..identity.clone() };
        for mark in [identity.mark(), before.mark()] {
            let marked = self.marks.get(&mark).into_iter().flatten();
            let same = marked.clone().find(|(_, it)| !is_other(identity.reference.as_deref(), it.as_deref()));
            if let Some((id, _)) = same {
                return Found::Same(KnownPlace::Register(id.clone()));
            }
        }
        let reference = identity.reference.as_deref().map(lower);
        let whole = |mark: &String, reference: Option<String>| {
            let key = (mark.clone(), identity.unit.clone(), identity.starts, reference);
            self.by_whole.get(&key).into_iter().flatten().copied().collect::<Vec<_>>()
        };
        let marks: Vec<String> = identity.partner.marks().collect();
        let alike =
            marks.iter().flat_map(|mark| [whole(mark, reference.clone()), whole(mark, None)].concat());
        if let Some(at) = alike.into_iter().find(|at| self.is_it(identity, *at)) {
            return Found::Same(self.all[at].0.clone());
        }
        let of_partner = marks.iter().filter_map(|mark| self.by_partner.get(mark)).flatten();
        let mut seen = HashSet::new();
        // Of a thousand contracts with one partner, the first few tell that there are others.
        let others: Vec<usize> = of_partner
            .copied()
            .filter(|at| seen.insert(*at) && is_same_partner(&identity.partner, &self.all[*at].1.partner))
            .take(64)
            .collect();
        let mut silent = others.iter().copied().filter(|at| self.is_silent_of(identity, *at, says));
        match (silent.next(), silent.next()) {
            (Some(at), None) => Found::Same(self.all[at].0.clone()),
            _ => others.first().map_or(Found::Nothing, |at| Found::Partner(self.all[*at].0.clone())),
        }
    }

    /// Whether one that has the same unit and first day is what a row is about.
    fn is_it(&self, identity: &PartnershipIdentity, at: usize) -> bool {
        let (place, other) = &self.all[at];
        // What the register has may have got another partner since.
        let is_told_apart = || match place {
            KnownPlace::Register(_) => !identity.others.iter().all(|name| other.others.contains(name)),
            KnownPlace::Row(_) => {
                identity.others != other.others || is_told_apart(&identity.partner, &other.partner)
            }
        };
        is_same_partner(&identity.partner, &other.partner)
            && identity.is_named_as(other)
            && !is_other(identity.reference.as_deref(), other.reference.as_deref())
            && !is_told_apart()
    }

    /// Whether one of the register is what a row is about, where the one says nothing of what the other says: a list of
    /// next year may have a column more, or one less than the list that it came from.
    fn is_silent_of(&self, identity: &PartnershipIdentity, at: usize, says: ListSays) -> bool {
        let (KnownPlace::Register(id), other) = &self.all[at] else { return false };
        let is_imported = self.imported.contains(id);
        let units = other.unit.is_none() || identity.unit == other.unit || (is_imported && !says.units);
        let starts =
            other.starts.is_none() || identity.starts == other.starts || (is_imported && !says.starts);
        units && starts && self.is_it(identity, at)
    }
}

impl PartnershipIdentity {
    fn is_named_as(&self, other: &Self) -> bool {
        let is_name = |name: &String| other.name.as_ref().is_some_and(|it| lower(it) == lower(name));
        self.name.as_ref().is_none_or(is_name)
    }

    /// A mark of what a row is about: the same for the same row, wherever it stands and whatever else it says.
    pub(super) fn mark(&self) -> String {
        let partner = &self.partner;
        let number = partner.registration.as_ref().and_then(|it| it.number.as_deref());
        let told = |text: Option<&str>| text.map(lower).unwrap_or_default();
        let starts = self.starts.map(|day| day.to_string()).unwrap_or_default();
        let mut parts = vec![
            told(partner.ror.as_deref()),
            told(number),
            told(partner.name.as_deref()),
            told(partner.country.as_deref()),
            told(partner.seat.as_deref()),
            told(partner.erasmus_code.as_deref()),
            told(self.name.as_deref()),
            told(self.unit.as_deref()),
            starts,
        ];
        parts.extend(self.reference.as_deref().map(lower));
        parts.extend(self.others.iter().cloned());
        digest(parts.iter().map(String::as_str))
    }
}

/// Names as they are compared, whatever their order.
pub(super) fn in_order<'n>(names: impl Iterator<Item = &'n str>) -> Vec<String> {
    let mut names: Vec<String> = names.map(lower).collect();
    names.sort_unstable();
    names
}

/// The line in `sources` that says where a partnership came from.
pub(super) fn source(file: &str, row: usize, mark: &str) -> String {
    format!("import {file} row {row} #{mark}")
}

/// The mark in such a line.
fn mark_in(source: &str) -> Option<&str> {
    source.strip_prefix("import ")?.rsplit_once(" #").map(|(_, mark)| mark)
}

/// Whether two contracts' numbers are of two contracts; one that is missing speaks against nothing.
fn is_other(one: Option<&str>, other: Option<&str>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if lower(one) != lower(other))
}

fn lower(text: impl AsRef<str>) -> String {
    text.as_ref().trim().to_lowercase()
}

/// Whether two are the same partner, as the format has it; of two that only share a name, nothing else may speak against it.
fn is_same_partner(a: &Partner, b: &Partner) -> bool {
    let differs =
        |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if lower(a) != lower(b));
    let is_by_number =
        (a.ror.is_some() && b.ror.is_some()) || (a.registration.is_some() && b.registration.is_some());
    a.is_same(b) && (is_by_number || !(differs(&a.country, &b.country) || differs(&a.seat, &b.seat)))
}

/// Whether two rows with the same name tell that they are about two partners.
fn is_told_apart(a: &Partner, b: &Partner) -> bool {
    let is_by_number = a.ror.is_some() && b.ror.is_some();
    let differs =
        |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if lower(a) != lower(b));
    !is_by_number && (differs(&a.website, &b.website) || differs(&a.erasmus_code, &b.erasmus_code))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: ListSays = ListSays { units: true, starts: true };

    fn row(name: &str, country: Option<&str>, unit: Option<&str>) -> PartnershipIdentity {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let partner = Partner { name: own(Some(name)), country: own(country), ..Partner::default() };
        PartnershipIdentity { partner, unit: own(unit), ..PartnershipIdentity::default() }
    }

    #[test]
    fn a_partner_with_another_unit_is_another_partnership() {
        let mut known = Known::default();
        known.add(KnownPlace::Row(2), row("Union University", Some("US"), Some("zorg")));
        let find = |identity| known.find(&identity, ALL);
        assert_eq!(find(row("UNION university ", Some("US"), Some("zorg"))), Found::Same(KnownPlace::Row(2)));
        assert_eq!(find(row("Union University", None, Some("zorg"))), Found::Same(KnownPlace::Row(2)));
        assert_eq!(find(row("Union University", Some("US"), None)), Found::Partner(KnownPlace::Row(2)));
        assert_eq!(find(row("Union University", Some("RS"), Some("zorg"))), Found::Nothing);
    }

    #[test]
    fn a_number_goes_before_a_name() {
        let with = |name: &str, ror: &str| {
            let mut identity = row(name, None, None);
            identity.partner.ror = Some(ror.to_owned());
            identity
        };
        let mut known = Known::default();
        known.add(KnownPlace::Row(2), with("Universiteit X", "https://ror.org/04dkp9463"));
        let same = with("University of X", "https://ror.org/04DKP9463/");
        assert_eq!(known.find(&same, ALL), Found::Same(KnownPlace::Row(2)));
        let other = with("Universiteit X", "https://ror.org/021zvq422");
        assert_eq!(known.find(&other, ALL), Found::Nothing);
        assert_eq!(mark_in(&source("a #1.csv", 3, &same.mark())), Some(same.mark().as_str()));
    }

    #[test]
    fn two_contracts_are_two_partnerships_and_a_column_more_is_none() {
        let with = |reference: Option<&str>, unit: Option<&str>| PartnershipIdentity {
            reference: reference.map(str::to_owned),
            ..row("X", None, unit)
        };
        let mut known = Known::default();
        known.add(KnownPlace::Register("x".to_owned()), with(Some("C-1"), None));
        let find = |identity: &PartnershipIdentity, says| known.find(identity, says);
        let there = || KnownPlace::Register("x".to_owned());
        assert_eq!(find(&with(Some("c-1"), None), ALL), Found::Same(there()));
        assert_eq!(find(&with(None, None), ALL), Found::Same(there()));
        assert_eq!(find(&with(Some("C-2"), None), ALL), Found::Partner(there()));
        assert_eq!(find(&with(Some("C-1"), Some("zorg")), ALL), Found::Same(there()));
        let mut known = Known::default();
        known.add(KnownPlace::Register("x".to_owned()), with(None, Some("zorg")));
        let no_units = ListSays { units: false, starts: true };
        assert_eq!(known.find(&with(None, None), no_units), Found::Partner(there()));
        known.imported.insert("x".to_owned());
        assert_eq!(known.find(&with(None, None), no_units), Found::Same(there()));
        assert_eq!(known.find(&with(None, None), ALL), Found::Partner(there()));
    }
}
