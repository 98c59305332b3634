//! `possible-duplicate`: two partnerships have the same partners and unit, and their periods overlap. Where the same
//! partnership stands in the register twice, each would be weighed and evaluated (000:362-364).
//!
//! One partner can have many partnerships, so it is a note, said once of each that repeats an earlier one. What was not
//! entered, is void, or is still to be reviewed is passed over.

use std::collections::HashMap;

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::{Day, Partner, Partnership, Place, Spot, Status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_register("possible-duplicate", Level::Note, &explain::POSSIBLE_DUPLICATE, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let mut seen: HashMap<(Option<&str>, String), Vec<&Partnership>> = HashMap::new();
    for partnership in whole.register.partnerships.iter().filter(|it| is_looked_at(whole, it)) {
        let unit = partnership.head.unit.as_deref();
        let partners = &partnership.head.partners;
        let Some(first) = partners.first() else { continue };
        let earlier = first.marks().filter_map(|name| seen.get(&(unit, name))).flatten();
        let twin = earlier.into_iter().find(|other| is_twin(whole, partnership, other));
        if let Some(other) = twin {
            let message = match unit {
                Some(_) => shortcomings::same_partners_and_unit(whole.lang, &other.id),
                None => shortcomings::same_partners(whole.lang, &other.id),
            };
            let help = shortcomings::duplicate_help(whole.lang, &partnership.id);
            voice.say(partnership, Spot::File, message, help);
            voice.and(Place { file: other.file, spot: Spot::File }, shortcomings::the_other_here(whole.lang));
        }
        for name in partners.iter().flat_map(Partner::marks) {
            seen.entry((unit, name)).or_default().push(partnership);
        }
    }
}

fn is_looked_at(whole: &RegisterIndex<'_>, partnership: &Partnership) -> bool {
    let status = partnership.status(whole.today);
    let is_over = matches!(status, Status::Void | Status::Declined | Status::ToReview);
    !is_over && whole.is_read_whole(partnership.file)
}

fn is_twin(whole: &RegisterIndex<'_>, one: &Partnership, other: &Partnership) -> bool {
    let (a, b) = (&one.head.partners, &other.head.partners);
    let is_in = |partner: &Partner, others: &[Partner]| others.iter().any(|it| it.is_same(partner));
    let is_copy = one.id.eq_ignore_ascii_case(&other.id); // The same file in two folders is a finding of its own.
    a.len() == b.len()
        && a.iter().all(|partner| is_in(partner, b))
        && b.iter().all(|partner| is_in(partner, a))
        && overlap(period(one, whole.today), period(other, whole.today))
        && !is_copy
}

/// From when to when it runs; open where no date is known.
fn period(partnership: &Partnership, today: Day) -> (Day, Day) {
    let goes_on = partnership.status(today).is_running();
    let ends = partnership.end(today).filter(|end| !goes_on || *end >= today);
    (partnership.head.starts.unwrap_or(Day::MIN), ends.unwrap_or(Day::MAX))
}

fn overlap((starts, ends): (Day, Day), (other_starts, other_ends): (Day, Day)) -> bool {
    starts <= other_ends && other_starts <= ends
}
