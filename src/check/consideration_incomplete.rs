//! `consideration-incomplete`: the consideration behind the decision to enter leaves a question unanswered
//! (000:56-62, 000:98-100, 000:167-169, 000:198-218, 000:252-254).
//!
//! Asked of formal and strategic partnerships. Whether an answer is a good one is for people to judge.

use super::judgements::{Question, open_questions};
use super::voice::{missing_in, value_of};
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::vocabulary::Outcome;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "consideration-incomplete",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::CONSIDERATION_INCOMPLETE,
    run: Run::Each(run),
};

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
        let date = shortcomings::day(consideration.date);
        for Question { keys, is_blank } in open_questions(consideration) {
            let key = keys.last().copied().unwrap_or_default();
            let question = shortcomings::question(case.lang, key);
            let message = match keys.len() {
                1 => shortcomings::unweighed(case.lang, &date, question),
                _ if key == "judgement" => {
                    shortcomings::unjudged(case.lang, &date, shortcomings::question(case.lang, keys[0]))
                }
                _ => shortcomings::unanswered(case.lang, &date, question),
            };
            let (id, entry) = (&case.partnership.id, consideration.id.as_str());
            let help = shortcomings::incomplete_help(case.lang, id, entry, &keys.join("."));
            let spot = if is_blank {
                value_of("considerations", consideration, keys)
            } else {
                missing_in("considerations", consideration, keys)
            };
            voice.say_unless_settled(case, settled_by, (Level::Error, spot), message, help);
        }
    }
}
