//! Which partnerships there are already: in the register, and in the rows above. The same partner, unit and first day are the
//! same partnership, and so is a row that was imported before, whatever was changed since.

use std::collections::{HashMap, HashSet};

use crate::model::id::digest;
use crate::model::{Day, Partner, Register};

/// What a partnership is known by.
#[derive(Clone, Debug)]
pub(super) struct PartnershipIdentity {
    pub(super) partner: Partner,
    /// What the partnership is called, when the list says so.
    pub(super) name: Option<String>,
    pub(super) unit: Option<String>,
    pub(super) starts: Option<Day>,
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

/// All that is known.
#[derive(Debug, Default)]
pub(super) struct Known {
    all: Vec<(KnownPlace, PartnershipIdentity)>,
    by_key: HashMap<String, Vec<usize>>,
    /// The marks of the rows that were imported, by the id of what came of them.
    marks: HashMap<String, String>,
}

impl Known {
    /// What a register holds.
    pub(super) fn of(register: &Register) -> Self {
        let mut known = Self::default();
        for partnership in &register.partnerships {
            let head = &partnership.head;
            for partner in &head.partners {
                let identity = PartnershipIdentity {
                    partner: partner.clone(),
                    name: head.name.clone(),
                    unit: head.unit.clone(),
                    starts: head.starts,
                };
                known.add(KnownPlace::Register(partnership.id.clone()), identity);
            }
            for mark in head.sources.iter().filter_map(|source| mark_in(source)) {
                known.marks.insert(mark.to_owned(), partnership.id.clone());
            }
        }
        known
    }

    /// Adds one more.
    pub(super) fn add(&mut self, place: KnownPlace, identity: PartnershipIdentity) {
        for key in identity.partner.marks() {
            self.by_key.entry(key).or_default().push(self.all.len());
        }
        self.all.push((place, identity));
    }

    /// What is known of a row.
    pub(super) fn find(&self, identity: &PartnershipIdentity) -> Found {
        if let Some(id) = self.marks.get(&identity.mark()) {
            return Found::Same(KnownPlace::Register(id.clone()));
        }
        let mut seen = HashSet::new();
        let mut partner = None;
        for at in identity.partner.marks().filter_map(|key| self.by_key.get(&key)).flatten() {
            let (place, other) = &self.all[*at];
            if !seen.insert(*at) || !is_same_partner(&identity.partner, &other.partner) {
                continue;
            }
            let is_name = |name: &String| other.name.as_ref().is_some_and(|it| lower(it) == lower(name));
            let is_it = identity.unit == other.unit
                && identity.starts == other.starts
                && identity.name.as_ref().is_none_or(is_name)
                && (matches!(place, KnownPlace::Register(_))
                    || !is_told_apart(&identity.partner, &other.partner));
            if is_it {
                return Found::Same(place.clone());
            }
            partner.get_or_insert_with(|| place.clone());
        }
        partner.map_or(Found::Nothing, Found::Partner)
    }
}

impl PartnershipIdentity {
    /// A mark of what a row is about: the same for the same row, wherever it stands and whatever else it says.
    pub(super) fn mark(&self) -> String {
        let partner = &self.partner;
        let number = partner.registration.as_ref().and_then(|it| it.number.as_deref());
        let told = |text: Option<&str>| text.map(lower).unwrap_or_default();
        let starts = self.starts.map(|day| day.to_string()).unwrap_or_default();
        let parts = [
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
        digest(parts.iter().map(String::as_str))
    }
}

/// The line in `sources` that says where a partnership came from.
pub(super) fn source(file: &str, row: usize, mark: &str) -> String {
    format!("import {file} row {row} #{mark}")
}

/// The mark in such a line.
fn mark_in(source: &str) -> Option<&str> {
    source.strip_prefix("import ")?.rsplit_once(" #").map(|(_, mark)| mark)
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

    fn row(name: &str, country: Option<&str>, unit: Option<&str>) -> PartnershipIdentity {
        let own = |text: Option<&str>| text.map(str::to_owned);
        let partner = Partner { name: own(Some(name)), country: own(country), ..Partner::default() };
        PartnershipIdentity { partner, name: None, unit: own(unit), starts: None }
    }

    #[test]
    fn a_partner_with_another_unit_is_another_partnership() {
        let mut known = Known::default();
        known.add(KnownPlace::Row(2), row("Union University", Some("US"), Some("zorg")));
        let find = |identity| known.find(&identity);
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
        assert_eq!(known.find(&same), Found::Same(KnownPlace::Row(2)));
        assert_eq!(known.find(&with("Universiteit X", "https://ror.org/021zvq422")), Found::Nothing);
        assert_eq!(mark_in(&source("a #1.csv", 3, &same.mark())), Some(same.mark().as_str()));
    }
}
