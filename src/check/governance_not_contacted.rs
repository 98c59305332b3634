//! `governance-not-contacted`: no contact with governance is recorded (000:191-194, 000:358-362).
//!
//! Asked of formal and of large-scale partnerships, and wherever the last judgement is doubt; of informal ones too.
//! It is about contact, not about permission. With a doubt it is a warning from the consideration that holds it; of a formal
//! one without, a note until it is decided or signed.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Shortcoming, WhyGovernance, Word as _};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("governance-not-contacted", Level::Error, &explain::GOVERNANCE_NOT_CONTACTED, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.governance().filter(Shortcoming::is_asked) else { return };
    let (lang, governance) = (case.lang, case.governance_service());
    let message = match missing.what {
        WhyGovernance::Formal => shortcomings::governance_formal(lang, &governance),
        WhyGovernance::LargeScale => shortcomings::governance_large(lang, &governance),
        WhyGovernance::Doubt(aspect) => {
            shortcomings::governance_doubt(lang, &governance, shortcomings::aspect(lang, aspect))
        }
    };
    let spot = missing.spot;
    let help = shortcomings::governance_help(lang, &case.partnership.id, &governance);
    let is_error = case.is_running() && missing.what == WhyGovernance::Formal;
    let level = if is_error { Level::Error } else { Level::Warning };
    voice.ask(case, (level, missing.when, spot), message, &help);
    if let Some((aspect, consideration)) = case.doubt() {
        let place = value_of("considerations", consideration, &[aspect.spelling(), "judgement"]);
        voice.and(case.place(place), shortcomings::doubt_here(lang));
    }
}
