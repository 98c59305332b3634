//! `strategic-only-exchange`: a strategic partnership that consists of exchange and nothing else (001:550-552).
//!
//! Asked from the decision to enter, where the category sets `objectives`. Where no form is named, there is nothing to
//! say.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Form;
use crate::model::place::value;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("strategic-only-exchange", Level::Warning, &explain::STRATEGIC_ONLY_EXCHANGE, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let forms = &case.head().forms;
    let is_only_exchange = !forms.is_empty() && forms.iter().all(|form| *form == Form::Exchange);
    if !is_only_exchange || !case.is_entered() || case.objectives_asked().is_none() {
        return;
    }
    let (lang, id) = (case.lang, &case.partnership.id);
    voice.say(
        case.partnership,
        value(&["forms"]),
        shortcomings::only_exchange(lang),
        shortcomings::only_exchange_help(lang, id),
    );
}
