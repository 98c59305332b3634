//! `one-sided-contacts`: the network map has contacts of one side only (004:1246-1252).
//!
//! Asked of formal and strategic partnerships once they are entered. Without any contact there is no map yet, and a
//! contact that does not say whose it is may be the one that seems to be missing.

use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::place::Spot;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "one-sided-contacts",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::ONE_SIDED_CONTACTS,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let contacts = &case.head().contacts;
    let Some(first) = contacts.values().next().and_then(|contact| contact.side.known()) else { return };
    let is_one_sided = contacts.values().all(|contact| contact.side == first);
    if !is_one_sided || !case.is_entered() || !case.is_formal_or_strategic() {
        return;
    }
    let (lang, id) = (case.lang, &case.partnership.id);
    let message = shortcomings::one_sided(lang, first).to_owned();
    let spot = Spot::Header(["contacts"].into());
    voice.say(case.partnership, spot, message, shortcomings::one_sided_help(lang, id, first));
}
