//! The partnerships, as a filter lets them through.

use crate::model::{Day, Form, Partnership, Register, Status};

/// Which partnerships are asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter<'f> {
    pub unit: Option<&'f str>,
    pub category: Option<&'f str>,
    pub status: Option<Status>,
    /// With a partner in this country.
    pub country: Option<&'f str>,
    /// With a partner that has this in its name.
    pub partner: Option<&'f str>,
    pub form: Option<Form>,
    /// Also void ones.
    pub all: bool,
}

/// One partnership in the list.
#[derive(Clone, Debug)]
pub struct ListRow<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    /// The last day of the term that runs, where it renews itself.
    pub runs_until: Option<Day>,
    /// The partners' countries, each once, in order.
    pub countries: Vec<&'r str>,
}

/// The partnerships that are asked for, in order of id.
pub fn list<'r>(register: &'r Register, today: Day, filter: &Filter<'_>) -> Vec<ListRow<'r>> {
    let rows = register.partnerships.iter().map(|partnership| row(partnership, today));
    rows.filter(|row| is_asked_for(row, filter)).collect()
}

fn row(partnership: &Partnership, today: Day) -> ListRow<'_> {
    let mut countries: Vec<&str> = Vec::new();
    for country in partnership.head.partners.iter().filter_map(|partner| partner.country.as_deref()) {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let course = partnership.course(today);
    ListRow { partnership, status: course.status, runs_until: course.runs_until, countries }
}

fn is_asked_for(row: &ListRow<'_>, filter: &Filter<'_>) -> bool {
    let head = &row.partnership.head;
    let is_listed = filter.all || filter.status == Some(Status::Void) || row.status != Status::Void;
    is_listed
        && filter.unit.is_none_or(|unit| head.unit.as_deref() == Some(unit))
        && filter.category.is_none_or(|category| head.category.as_deref() == Some(category))
        && filter.status.is_none_or(|status| row.status == status)
        && filter
            .country
            .is_none_or(|country| row.countries.iter().any(|it| it.eq_ignore_ascii_case(country)))
        && filter.form.is_none_or(|form| head.forms.iter().any(|it| *it == form))
        && filter.partner.is_none_or(|partner| has_partner(row.partnership, partner))
}

fn has_partner(partnership: &Partnership, wanted: &str) -> bool {
    let wanted = wanted.to_lowercase();
    let mut names = partnership.head.partners.iter().flat_map(|it| [&it.name, &it.legal_name]).flatten();
    names.any(|name| name.to_lowercase().contains(&wanted))
}
