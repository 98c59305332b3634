//! `country-missing`: a partner has a country and the institution none, so that no partnership is international
//! (001:436-441). Said once for the register.

use super::register_index::POLICY;
use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::place::not_given_in_head;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_register("country-missing", Level::Note, &explain::COUNTRY_MISSING, run).at_most(Level::Note);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let partners = whole.register.partnerships.iter().flat_map(|partnership| &partnership.head.partners);
    let is_anywhere = partners.into_iter().any(|partner| partner.known_country().is_some());
    let spot = not_given_in_head(&["country"], whole.register.policy.country.as_ref());
    let Some(spot) = spot.filter(|_| is_anywhere && whole.is_read_whole(POLICY)) else { return };
    let help = shortcomings::country_missing_help(whole.lang);
    voice.say_of_file(POLICY, spot, shortcomings::country_missing(whole.lang), help);
}
