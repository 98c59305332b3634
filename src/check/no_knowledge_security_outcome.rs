//! `no-knowledge-security-outcome`: the outcome of the knowledge-security decision tree is not recorded (001:436-441,
//! 001:1025-1026).
//!
//! Asked of international and strategic partnerships from the decision to enter; before that it is a note, and so it is of
//! an informal one. What was there before the change stays at a warning. Whatever the outcome is, it is recorded, not judged.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{OutcomeLack, Shortcoming};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "no-knowledge-security-outcome",
    Level::Warning,
    &explain::NO_KNOWLEDGE_SECURITY_OUTCOME,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.knowledge_security().filter(Shortcoming::is_asked) else { return };
    let level = match (case.is_formal_or_strategic(), case.is_newly_entered) {
        (true, true) => Level::Error,
        (true, false) => Level::Warning,
        (false, _) => Level::Note,
    };
    let lang = case.lang;
    let message = match missing.what {
        OutcomeLack::Unanswered(entry) => {
            shortcomings::outcome_without_answer(lang, &shortcomings::day(case.lang, entry.date))
        }
        OutcomeLack::International => shortcomings::no_outcome_international(lang),
        OutcomeLack::Strategic => shortcomings::no_outcome_strategic(lang),
    };
    let help = shortcomings::no_outcome_help(lang, &case.partnership.id);
    voice.ask(case, (level, missing.when, missing.spot), message, &help);
}
