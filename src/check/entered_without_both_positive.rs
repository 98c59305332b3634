//! `entered-without-both-positive`: it was entered while an aspect was not judged positive (000:224).
//!
//! Looks at the moment of entering only; later doubt about what runs is shown, and never a fault. What an informal one
//! judged counts as well; that it did not judge does not.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Aspect, Outcome, Unmet, Word};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "entered-without-both-positive",
    Level::Error,
    &explain::ENTERED_WITHOUT_BOTH_POSITIVE,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let lang = case.lang;
    for decision in case.decided(Outcome::Enter) {
        let Some(consideration) = case.weighed_for(decision) else { continue };
        let Some(Unmet::NotPositive(aspects)) = Unmet::of(decision, consideration) else { continue };
        let spot =
            |aspect: Aspect| value_of("considerations", consideration, &[aspect.spelling(), "judgement"]);
        let mut aspects = aspects.into_iter();
        let Some((aspect, judgement)) = aspects.next() else { continue };
        let date = shortcomings::day(case.lang, decision.date);
        let (named, judged) = (shortcomings::aspect(lang, aspect), shortcomings::judgement(lang, judgement));
        let message = shortcomings::not_both_positive(lang, named, judged, &date);
        let help = shortcomings::not_both_positive_help(lang, &case.partnership.id);
        let settled_by = case.both_positive_since(decision, consideration);
        voice.say_unless_settled(case, settled_by, (Level::Error, spot(aspect)), message, help);
        for (aspect, judgement) in aspects {
            let (named, judged) =
                (shortcomings::aspect(lang, aspect), shortcomings::judgement(lang, judgement));
            voice.and(case.place(spot(aspect)), shortcomings::other_judgement(lang, named, judged));
        }
        let decided = value_of("decisions", decision, &["outcome"]);
        voice.and(case.place(decided), shortcomings::decided_here(lang));
    }
}
