//! The partnerships, as a filter lets them through.

use crate::model::{Day, Form, Formality, Partnership, Register, RunningTerm, Status, Word as _};
use crate::text::fold::folded;

/// Which partnerships are asked for: of each kind one of what is named, where something is.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words that are all in its id, its name or a partner's.
    pub words: Vec<String>,
    pub units: Vec<String>,
    pub categories: Vec<String>,
    pub statuses: Vec<Status>,
    pub formalities: Vec<Formality>,
    /// With a partner in one of these countries.
    pub countries: Vec<String>,
    /// With a partner that has this in its name.
    pub partners: Vec<String>,
    pub forms: Vec<Form>,
    /// With this in the function that is responsible.
    pub owners: Vec<String>,
    /// Only international ones.
    pub is_international: bool,
    /// Also void ones.
    pub all: bool,
}

/// What was asked for and what there is of it.
#[derive(Clone, Debug)]
pub struct Listing<'r> {
    pub filter: Filter,
    pub rows: Vec<ListRow<'r>>,
}

/// One partnership in the list.
#[derive(Clone, Debug)]
pub struct ListRow<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub term: RunningTerm,
    /// The partners' countries, each once, in order.
    pub countries: Vec<&'r str>,
}

impl Filter {
    /// What was asked for, by kind, as files spell it; of each kind nothing where nothing was.
    pub fn named(&self) -> [(&'static str, Vec<&str>); 9] {
        fn texts(all: &[String]) -> Vec<&str> {
            all.iter().map(String::as_str).collect()
        }
        [
            ("words", texts(&self.words)),
            ("unit", texts(&self.units)),
            ("category", texts(&self.categories)),
            ("status", self.statuses.iter().map(|it| it.spelling()).collect()),
            ("formality", self.formalities.iter().map(|it| it.spelling()).collect()),
            ("country", texts(&self.countries)),
            ("partner", texts(&self.partners)),
            ("form", self.forms.iter().map(|it| it.spelling()).collect()),
            ("owner", texts(&self.owners)),
        ]
    }
}

/// The partnerships that are asked for, in order of id.
pub fn list(register: &Register, today: Day, filter: Filter) -> Listing<'_> {
    let rows = register.partnerships.iter().map(|partnership| row(partnership, today));
    let rows = rows.filter(|row| is_asked_for(register, row, &filter)).collect();
    Listing { filter, rows }
}

fn row(partnership: &Partnership, today: Day) -> ListRow<'_> {
    let mut countries: Vec<&str> = Vec::new();
    for country in partnership.head.partners.iter().filter_map(|partner| partner.country.as_deref()) {
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    let course = partnership.course(today);
    ListRow { partnership, status: course.status, term: course.term, countries }
}

fn is_asked_for(register: &Register, row: &ListRow<'_>, filter: &Filter) -> bool {
    let head = &row.partnership.head;
    let is_listed = filter.all || filter.statuses.contains(&Status::Void) || row.status != Status::Void;
    let is_one = |all: &[String], own: &Option<String>| {
        all.is_empty() || own.as_ref().is_some_and(|own| all.contains(own))
    };
    let partners = || head.partners.iter().flat_map(|it| [&it.name, &it.legal_name]).flatten();
    let has_words = |word: &String| {
        let mut texts = partners().map(String::as_str).chain([row.partnership.name(), &row.partnership.id]);
        texts.any(|text| has(text, word))
    };
    let in_one_of = |country: &&str| filter.countries.iter().any(|it| it.eq_ignore_ascii_case(country));
    is_listed
        && filter.words.iter().all(has_words)
        && is_one(&filter.units, &head.unit)
        && is_one(&filter.categories, &head.category)
        && (filter.statuses.is_empty() || filter.statuses.contains(&row.status))
        && (filter.formalities.is_empty() || filter.formalities.iter().any(|it| head.formality == *it))
        && (filter.countries.is_empty() || row.countries.iter().any(in_one_of))
        && (filter.forms.is_empty() || head.forms.iter().any(|it| filter.forms.iter().any(|form| it == form)))
        && (filter.partners.is_empty()
            || filter.partners.iter().any(|wanted| partners().any(|name| has(name, wanted))))
        && (filter.owners.is_empty()
            || filter.owners.iter().any(|wanted| head.owner.as_deref().is_some_and(|it| has(it, wanted))))
        && (!filter.is_international || register.is_international(row.partnership))
}

/// Whether a text has something in it, whatever its case and accents.
fn has(text: &str, wanted: &str) -> bool {
    folded(text).contains(&folded(wanted))
}
