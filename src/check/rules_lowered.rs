//! `rules-lowered`: less is asked than before, of everybody by `register.toml`, or of one partnership by its head. That may
//! be right, and somebody should see it.

use super::register_index::POLICY;
use super::{Group, RULES, RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value;
use crate::model::{Baseline, Category, Day, Formality, Interval, Partnership, Policy, Spot};
use crate::words::{Lang, dates, explain, landed_entries as words, report};

pub(super) const RULE: Rule = Rule::of_change("rules-lowered", Level::Warning, &explain::RULES_LOWERED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    let lang = whole.lang;
    if before.has_policy && whole.is_read_whole(POLICY) {
        for (spot, message) in of_policy(lang, &before.register.policy, &before.policy_now) {
            voice.say_of_file(POLICY, spot, message, words::lowered_help(lang));
        }
    }
    for partnership in &whole.register.partnerships {
        if let Some(was) = before.partnership(&partnership.id)
            && whole.is_read_whole(partnership.file)
        {
            for (spot, message) in of_head(lang, before, was, partnership) {
                voice.say(partnership, spot, message, words::lowered_help(lang));
            }
        }
    }
}

type Lowered = Vec<(Spot, String)>;

fn of_policy(lang: Lang, was: &Policy, now: &Policy) -> Lowered {
    let mut lowered = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.group == Group::Framework) {
        let level = |policy: &Policy| policy.level(rule.id).map_or(Some(rule.level), Level::chosen);
        let (from, to) = (level(was), level(now));
        if to < from {
            let path = ["rules", rule.id];
            let is_said = now.rules.contains_key(rule.id);
            let spelled = |level: Option<Level>| match level {
                Some(level) => report::level(lang, level.spelling()).to_owned(),
                None => words::off(lang),
            };
            let message = words::level_lowered(lang, rule.id, &spelled(from), &spelled(to));
            lowered.push((spot(&path, is_said), message));
        }
    }
    if later(was.framework, now.framework) {
        let day = |day: Option<Day>| day.map_or_else(|| words::nothing(lang), |day| dates::day(lang, day));
        let message = words::framework_later(lang, &day(was.framework), &day(now.framework));
        lowered.push((spot(&["framework"], now.framework.is_some()), message));
    }
    for (name, category) in &was.categories {
        for (key, from, to) in demands(lang, category, now.categories.get(name)) {
            let is_said = to.is_some();
            let to = to.unwrap_or_else(|| words::nothing(lang));
            let message = words::category_lowered(lang, name, key, &from, &to);
            lowered.push((spot(&["categories", name, key], is_said), message));
        }
    }
    lowered
}

/// Whether the framework counts from a later day, or from no day: then more may call themselves older than it.
fn later(was: Option<Day>, now: Option<Day>) -> bool {
    was.is_some_and(|was| now.is_none_or(|now| now > was))
}

/// What a category asks less than it did: the key, what it was, and what it is.
fn demands(
    lang: Lang,
    was: &Category,
    now: Option<&Category>,
) -> Vec<(&'static str, String, Option<String>)> {
    let mut less = Vec::new();
    if was.strategic == Some(true) && now.and_then(|it| it.strategic) != Some(true) {
        let now = now.and_then(|it| it.strategic).map(|flag| flag.to_string());
        less.push(("strategic", "true".to_owned(), now));
    }
    let (from, to) = (was.objectives.unwrap_or(0), now.and_then(|it| it.objectives));
    if to.unwrap_or(0) < from {
        less.push(("objectives", from.to_string(), to.map(|to| to.to_string())));
    }
    let mut interval = |key, from: Option<Interval>, to: Option<Interval>| {
        if let Some(from) = from
            && to.is_none_or(|to| is_longer(to, from))
        {
            less.push((key, dates::interval(lang, from), to.map(|to| dates::interval(lang, to))));
        }
    };
    interval("monitor_every", was.monitor_every, now.and_then(|it| it.monitor_every));
    interval("evaluate_every", was.evaluate_every, now.and_then(|it| it.evaluate_every));
    less
}

fn is_longer(one: Interval, other: Interval) -> bool {
    let day = Day::default();
    one.after(day) > other.after(day)
}

fn of_head(lang: Lang, before: &Baseline, was: &Partnership, is: &Partnership) -> Lowered {
    let mut lowered = Vec::new();
    let spelled = |text: Option<&str>| text.map_or_else(|| words::nothing(lang), |it| format!("`{it}`"));
    if was.head.formality == Formality::Formal && is.head.formality != Formality::Formal {
        let to = is.head.formality.spelling();
        let message = words::head_lowered(lang, "formality", &spelled(Some("formal")), &spelled(to));
        lowered.push((spot(&["formality"], to.is_some()), message));
    }
    let (from, to) = (was.head.category.as_deref(), is.head.category.as_deref());
    if from != to {
        let policy = before.levels();
        let asked = policy.category(from);
        let asks = policy.category(to).or_else(|| before.policy_now.category(to));
        if asked.is_some_and(|asked| !demands(lang, asked, asks).is_empty()) {
            let message = words::head_lowered(lang, "category", &spelled(from), &spelled(to));
            lowered.push((spot(&["category"], to.is_some()), message));
        }
    }
    if is.is_before_framework() && !was.is_before_framework() {
        let from = was.head.before_framework.map(|flag| flag.to_string());
        let message =
            words::head_lowered(lang, "before_framework", &spelled(from.as_deref()), &spelled(Some("true")));
        lowered.push((value(&["before_framework"]), message));
    }
    lowered
}

fn spot(keys: &[&str], is_said: bool) -> Spot {
    match value(keys) {
        Spot::Value(path) if !is_said => Spot::Missing(path),
        spot => spot,
    }
}
