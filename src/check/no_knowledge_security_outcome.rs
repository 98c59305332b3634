//! `no-knowledge-security-outcome`: the outcome of the knowledge-security decision tree is not recorded (001:436-441,
//! 001:1025-1026).
//!
//! Asked of international and strategic partnerships that run; before that it is a note, and so it is of an informal
//! one. What was there before the change stays at a warning. Whatever the outcome is, it is recorded, not judged.

use super::voice::{missing, missing_in};
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::dossier::KnowledgeSecurity;
use crate::model::entries::Entry;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "no-knowledge-security-outcome",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::NO_KNOWLEDGE_SECURITY_OUTCOME,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let (register, partnership) = (case.register, case.partnership);
    let is_international = register.is_international(partnership);
    let is_asked = is_international || register.is_strategic(partnership);
    let outcomes = || case.dossier().knowledge_security.standing();
    if !is_asked || !case.is_entered() || outcomes().any(is_outcome) {
        return;
    }
    let level = match (case.is_formal_or_strategic(), case.is_newly_entered) {
        (true, true) => Level::Error,
        (true, false) => Level::Warning,
        (false, _) => Level::Note,
    };
    let (lang, id) = (case.lang, &partnership.id);
    let (spot, message) = match outcomes().next_back() {
        Some(entry) => {
            let message = shortcomings::outcome_without_answer(lang, &shortcomings::day(entry.date));
            (missing_in("knowledge_security", entry, &["allowed"]), message)
        }
        None if is_international => {
            (missing(&["knowledge_security"]), shortcomings::no_outcome_international(lang))
        }
        None => (missing(&["knowledge_security"]), shortcomings::no_outcome_strategic(lang)),
    };
    voice.say_once_it_runs(case, (level, spot), message, &shortcomings::no_outcome_help(lang, id));
}

/// Whether an entry says what came out of it, or lost that.
fn is_outcome(entry: &Entry<KnowledgeSecurity>) -> bool {
    entry.allowed.is_some() || entry.desirable.is_some() || entry.is_redacted()
}
