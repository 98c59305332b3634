//! One partnership in the lists of a site: what every audience may see of those that it sees at all.

use crate::model::{Day, Given as _, Partner, Partnership, Register, RunningTerm, Status};
use crate::text::fold::folded;

/// One partnership in a list.
#[derive(Clone, Debug)]
pub struct Listed<'r> {
    pub id: &'r str,
    /// Earlier ids, which lead on to it.
    pub formerly: &'r [String],
    pub name: &'r str,
    pub status: Status,
    pub weight: Weight,
    pub unit: Option<&'r str>,
    pub category: Option<&'r str>,
    pub partners: Vec<ListedPartner<'r>>,
    pub goal: Option<&'r str>,
    pub term: RunningTerm,
}

/// How much is asked of a partnership; form is not weight in any other sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    Strategic,
    Formal,
    Informal,
}

/// A partner in a list.
#[derive(Clone, Debug)]
pub struct ListedPartner<'r> {
    pub name: &'r str,
    /// The registered office.
    pub seat: Option<&'r str>,
    /// Its country, where that is one.
    pub country: Option<&'r str>,
}

impl Listed<'_> {
    /// Where it stands in a list: by name as people read it.
    fn order(&self) -> (String, String) {
        (folded(self.name), self.id.to_owned())
    }

    /// The countries of its partners, each once, in order.
    pub fn countries(&self) -> Vec<&str> {
        let mut countries: Vec<&str> = Vec::new();
        for country in self.partners.iter().filter_map(|partner| partner.country) {
            if !countries.contains(&country) {
                countries.push(country);
            }
        }
        countries
    }
}

/// What a list shows of a partnership, with its status and term as the audience knows them.
fn listed<'r>(
    register: &'r Register,
    partnership: &'r Partnership,
    (status, term): (Status, RunningTerm),
) -> Listed<'r> {
    let head = &partnership.head;
    let weight = match partnership {
        it if register.is_strategic(it) => Weight::Strategic,
        it if it.is_formal() => Weight::Formal,
        _ => Weight::Informal,
    };
    Listed {
        id: &partnership.id,
        formerly: &head.formerly,
        name: partnership.name(),
        status,
        weight,
        unit: head.unit.as_deref(),
        category: head.category.as_deref(),
        partners: head.partners.iter().filter_map(partner).collect(),
        goal: head.goal.as_ref().filter(|_| head.goal.is_given()).map(|goal| goal.0.as_str()),
        term,
    }
}

fn partner(partner: &Partner) -> Option<ListedPartner<'_>> {
    let name = partner.name.as_deref()?;
    Some(ListedPartner { name, seat: partner.seat.as_deref(), country: partner.known_country() })
}

/// Every partnership that should be in the register, by name as people read it.
pub fn all(register: &Register, today: Day) -> Vec<Listed<'_>> {
    let rows = register.partnerships.iter().filter_map(|it| {
        let course = it.course(today);
        (course.status != Status::Void).then(|| listed(register, it, (course.status, course.term)))
    });
    let mut all: Vec<Listed<'_>> = rows.collect();
    all.sort_by_cached_key(Listed::order);
    all
}
