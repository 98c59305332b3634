//! `evaluation-incomplete`: an evaluation does not answer both questions (000:293-297).
//!
//! Of an informal partnership nothing is asked that it does not hold.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::not_given;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("evaluation-incomplete", Level::Error, &explain::EVALUATION_INCOMPLETE, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_formal_or_strategic() {
        return;
    }
    let lang = case.lang;
    for evaluation in
        case.dossier().evaluations.standing().filter(|it| !it.is_redacted() && !case.is_history(it.date))
    {
        for (key, text) in [("goals", &evaluation.goals), ("norms", &evaluation.norms)] {
            let Some(spot) = not_given("evaluations", evaluation, &[key], text.as_ref()) else { continue };
            let question = shortcomings::evaluation_question(lang, key);
            let message = shortcomings::evaluation_unanswered(
                lang,
                &shortcomings::day(case.lang, evaluation.date),
                question,
            );
            let help = shortcomings::evaluation_help(lang, &case.partnership.id, evaluation.id.as_str(), key);
            voice.say(case.partnership, spot, message, help);
        }
    }
}
