//! `one-sided-contacts`: the network map has contacts of one side only (004:1246-1252).
//!
//! Asked of formal and strategic partnerships once they are entered. Without any contact there is no map yet, and a
//! contact that does not say whose it is may be the one that seems to be missing.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Shortcoming, Side, Word as _};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("one-sided-contacts", Level::Warning, &explain::ONE_SIDED_CONTACTS, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let missing = Side::ALL.iter().find_map(|side| case.contact(*side).filter(Shortcoming::is_asked));
    let Some(missing) = missing else { return };
    let there = if missing.what == Side::Us { Side::Partner } else { Side::Us };
    let help = shortcomings::one_sided_help(case.lang, &case.partnership.id, there);
    voice.say(case.partnership, missing.spot, shortcomings::one_sided(case.lang, there).to_owned(), help);
}
