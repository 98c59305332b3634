//! The network map (004:84-88, 1073-1076, 1250-1252): with every partner the contacts on both sides, by function, each with
//! who stands in, so that nothing hangs on one person. When a contact was verified is a fact; only an institution that set
//! a period for it calls one overdue.

use super::is_of;
use super::ongoing::is_current;
use crate::model::due::obligations;
use crate::model::{
    Contact, Day, Given as _, Partner, Partnership, Register, Side, Status, Why, is_one_name,
};
use crate::text::fold::folded;

/// The network map.
#[derive(Clone, Debug, Default)]
pub struct NetworkMap<'r> {
    /// Each partner of each partnership that has contacts, by the partner's name.
    pub links: Vec<Link<'r>>,
    /// Formal or strategic partnerships that run and have no contact at all.
    pub without: Vec<&'r Partnership>,
}

/// A partner in one partnership, with the contacts on both sides.
#[derive(Clone, Debug)]
pub struct Link<'r> {
    pub partner: &'r Partner,
    pub partnership: &'r Partnership,
    pub status: Status,
    /// The contacts: the partner's, then ours, then those of which the side is not recorded.
    pub lines: Vec<ContactLine<'r>>,
    /// The one side that has contacts, when the other has none and nothing runs through another party.
    pub one_sided: Option<Side>,
    /// Whether a function that stands in for the owner is to be expected: of formal and strategic ones.
    pub is_weighty: bool,
}

/// A contact.
#[derive(Clone, Debug)]
pub struct ContactLine<'r> {
    /// Its name in the file.
    pub key: &'r str,
    pub contact: &'r Contact,
    /// How many days its verification is overdue, where the institution set a period.
    pub overdue: Option<i64>,
}

impl Link<'_> {
    /// Whether there is something to look at: one side only, or a verification that is overdue.
    pub fn is_open(&self) -> bool {
        self.one_sided.is_some() || self.lines.iter().any(|line| line.overdue.is_some())
    }
}

impl NetworkMap<'_> {
    /// Whether there is something to look at.
    pub fn is_open(&self) -> bool {
        !self.without.is_empty() || self.links.iter().any(Link::is_open)
    }
}

/// The network map on a day.
pub fn contacts<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> NetworkMap<'r> {
    let mut map = NetworkMap::default();
    for partnership in register.partnerships.iter().filter(|it| is_of(it, unit)) {
        if !is_current(register, partnership, today) {
            continue;
        }
        let is_weighty = register.is_formal_or_strategic(partnership);
        if !partnership.head.contacts.is_empty() {
            let overdue = overdue(register, partnership, today);
            let partners = partnership.head.partners.iter();
            map.links.extend(partners.map(|it| link(partnership, it, &overdue, today, is_weighty)));
        } else if is_weighty && partnership.status(today).is_running() {
            map.without.push(partnership);
        }
    }
    let name = |link: &Link<'_>| folded(link.partner.name.as_deref().unwrap_or_default());
    map.links.sort_by_cached_key(|link| (name(link), link.partnership.id.clone()));
    map
}

/// The contacts whose verification is overdue, by their name in the file.
fn overdue(register: &Register, partnership: &Partnership, today: Day) -> Vec<(String, i64)> {
    let owed = obligations(register, partnership, today).into_iter().filter(|it| it.is_overdue(today));
    let overdue = owed.filter_map(|it| match it.why {
        Why::Verified(name, _) => it.due.map(|due| (name, (today - due).num_days())),
        _ => None,
    });
    overdue.collect()
}

fn link<'r>(
    partnership: &'r Partnership,
    partner: &'r Partner,
    overdue: &[(String, i64)],
    today: Day,
    is_weighty: bool,
) -> Link<'r> {
    let contacts = partnership.head.contacts.iter();
    let mut lines: Vec<ContactLine<'r>> = contacts
        .filter(|(_, contact)| contact.side != Side::Partner || is_with(partnership, partner, contact))
        .map(|(key, contact)| ContactLine {
            key,
            contact,
            overdue: overdue.iter().find(|(name, _)| name == key).map(|(_, days)| *days),
        })
        .collect();
    let order = |line: &ContactLine<'_>| match line.contact.side.known() {
        Some(Side::Partner) => 0,
        Some(Side::Us) => 1,
        None => 2,
    };
    lines.sort_by_key(order);
    let has = |side: Side| lines.iter().any(|line| line.contact.side == side);
    let one_sided = match (has(Side::Partner), has(Side::Us)) {
        (true, false) => Some(Side::Partner),
        (false, true) if !partner.via.is_given() => Some(Side::Us),
        _ => None,
    };
    Link { partner, partnership, status: partnership.status(today), lines, one_sided, is_weighty }
}

/// Whether a contact on the other side is this partner's: it says so, or does not say which of them it is.
fn is_with(partnership: &Partnership, partner: &Partner, contact: &Contact) -> bool {
    let is_named = |name: &Option<String>| match (name, &contact.of) {
        (Some(name), Some(of)) => is_one_name(name, of),
        _ => false,
    };
    is_named(&partner.name) || !partnership.head.partners.iter().any(|other| is_named(&other.name))
}
