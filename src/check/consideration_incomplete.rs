//! `consideration-incomplete`: the consideration behind the decision to enter leaves a question unanswered
//! (000:56-62, 000:98-100, 000:167-169, 000:198-218, 000:252-254).
//!
//! Asked of formal and strategic partnerships. Whether an answer is a good one is for people to judge.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::asked::open_questions;
use crate::model::{Outcome, Word as _};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("consideration-incomplete", Level::Error, &explain::CONSIDERATION_INCOMPLETE, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_formal_or_strategic() {
        return;
    }
    let mut spoken_of = Vec::new();
    for decision in case.decided(Outcome::Enter) {
        let Some(consideration) = case.weighed_for(decision) else { continue };
        if spoken_of.contains(&&consideration.id) {
            continue;
        }
        spoken_of.push(&consideration.id);
        let settled_by = case.settled_by(decision, |later| {
            case.weighed_for(later).is_some_and(|later| open_questions(later).is_empty())
        });
        let date = shortcomings::day(case.lang, consideration.date);
        for open in open_questions(consideration) {
            let aspect = shortcomings::question(case.lang, open.aspect.spelling());
            let message = match open.key {
                None => shortcomings::unweighed(case.lang, &date, aspect),
                Some("judgement") => shortcomings::unjudged(case.lang, &date, aspect),
                Some(key) => {
                    shortcomings::unanswered(case.lang, &date, shortcomings::question(case.lang, key))
                }
            };
            let (id, entry) = (&case.partnership.id, consideration.id.as_str());
            let help = shortcomings::incomplete_help(case.lang, id, entry, &open.keys().join("."));
            let spot = open.spot(consideration);
            voice.say_unless_settled(case, settled_by, (Level::Error, spot), message, help);
        }
    }
}
