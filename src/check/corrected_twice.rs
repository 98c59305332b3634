//! `corrected-twice`: two entries correct the same one; the later counts, and whoever wrote the other must be able to see it.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Line, Place, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("corrected-twice", Level::Warning, &explain::CORRECTED_TWICE, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let lines: Vec<Line<'_>> = case.dossier().everything().filter(|line| !line.is_in_circle).collect();
    for line in &lines {
        let Some(corrected) = line.common.corrects.as_deref() else { continue };
        let same = |other: &&Line<'_>| {
            other.kind == line.kind && other.common.corrects.as_deref() == Some(corrected)
        };
        let counts = lines.iter().filter(same).max_by_key(|other| (other.date, other.id));
        let Some(other) = counts.filter(|other| other.id != line.id) else { continue };
        let spot = Spot::Value([line.kind.table(), line.id.as_str(), "corrects"].into());
        let message = shortcomings::corrected_twice(case.lang, corrected);
        voice.say(case.partnership, spot, message, shortcomings::corrected_twice_help(case.lang));
        let spot = Spot::Header([other.kind.table(), other.id.as_str()].into());
        let place = Place { file: case.partnership.file, spot };
        voice.and(place, shortcomings::the_one_that_counts_here(case.lang));
    }
}
