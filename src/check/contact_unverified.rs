//! `contact-unverified`: it is not recorded when a contact was last checked (004:1075-1076, 004:1409-1411).
//!
//! Asked of formal and strategic partnerships once they are entered. How long a check holds no source says: an
//! institution may set that for itself, and then it is due, not a finding.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::missing;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("contact-unverified", Level::Note, &explain::CONTACT_UNVERIFIED, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_entered() || !case.is_formal_or_strategic() {
        return;
    }
    // It is to be typed, as a file has it.
    let (lang, today) = (case.lang, case.today.to_string());
    for (name, contact) in &case.head().contacts {
        if case.partnership.has_come(contact.verified).is_none() {
            let help = shortcomings::unverified_help(lang, &case.partnership.id, name, &today);
            let spot = missing(&["contacts", name, "verified"]);
            voice.say(case.partnership, spot, shortcomings::unverified(lang), help);
        }
    }
}
