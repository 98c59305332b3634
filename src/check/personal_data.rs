//! `personal-data`: a text that looks like information about a person (004:454-466, 004:1170-1171; git keeps every
//! version, also of what is taken away).
//!
//! Only where a function or words of one's own belong, and at the channel of a contact. The message does not repeat what
//! was found: it ends up in annotations, reports and mail.

use super::person::{traces, traces_below};
use super::prefilter::Suspicion;
use super::texts::{At, Holds};
use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Spot;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("personal-data", Level::Warning, &explain::PERSONAL_DATA, run).about_writing();

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    case.each_text_that_may_hold(Suspicion::Person, &mut |at, holds, text| {
        let traces = match (holds, at) {
            (Holds::Own, At::Key(_, key)) => traces_below(key, holds, text),
            _ => traces(holds, text),
        };
        if traces.is_empty() {
            return;
        }
        let (lang, id, path) = (case.lang, &case.partnership.id, at.path());
        let help = match holds {
            Holds::Function => shortcomings::write_function(lang, id, &path),
            Holds::Channel => shortcomings::write_channel(lang, id, &path),
            _ => shortcomings::write_matter(lang, id, &path),
        };
        voice.say(case.partnership, Spot::Value(path), shortcomings::personal(lang, &traces), help);
    });
}
