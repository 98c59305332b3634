//! `category-differs`: the head's category is not the one that the last decision about it left (001:1004-1019).

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{missing, value, value_of};
use crate::model::{Given as _, NO_CATEGORY};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("category-differs", Level::Warning, &explain::CATEGORY_DIFFERS, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let decided = case.decisions.iter().rev().copied().find(|decision| decision.category.is_given());
    let Some((decision, word)) = decided.and_then(|it| Some((it, it.category.as_deref()?))) else { return };
    // A word that is no category is a finding of its own.
    let is_known = |word: &str| case.register.policy.categories.contains_key(word);
    let decided = (word != NO_CATEGORY).then_some(word);
    let head = case.head().category.as_deref().filter(|category| !category.trim().is_empty());
    if head == decided || !head.into_iter().chain(decided).all(is_known) {
        return;
    }
    let (lang, none) = (case.lang, shortcomings::no_category(case.lang));
    let message = shortcomings::category_differs(
        lang,
        head.unwrap_or(&none),
        decided.unwrap_or(&none),
        &shortcomings::day(case.lang, decision.date),
    );
    let help = shortcomings::category_differs_help(lang, &case.partnership.id);
    let spot = if head.is_some() { value(&["category"]) } else { missing(&["category"]) };
    voice.say(case.partnership, spot, message, help);
    let there = value_of("decisions", decision, &["category"]);
    voice.and(case.place(there), shortcomings::category_decided_here(lang));
}
