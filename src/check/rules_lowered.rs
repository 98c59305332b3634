//! `rules-lowered`: less is asked than before, of everybody by `register.toml`, or of one partnership by its head. That may
//! be right, and somebody should see it.

use std::collections::HashSet;

use super::register_index::POLICY;
use super::{Group, RULES, RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::head::EvaluationPlan;
use crate::model::place::value;
use crate::model::{
    Baseline, Category, Day, Formality, Given as _, Head, Interval, Kind, Partnership, PlanMode, Policy,
    Spot, Status,
};
use crate::words::{Lang, dates, explain, landed_entries as words, report};

pub(super) const RULE: Rule = Rule::of_change("rules-lowered", Level::Warning, &explain::RULES_LOWERED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    let lang = whole.lang;
    if before.has_policy && whole.is_read_whole(POLICY) {
        let (from, to) = (before.register.policy.main_branch(), before.policy_now.main_branch());
        if from != to {
            // Whoever is judged would choose the yardstick; that a branch is called otherwise is no such thing.
            let level = if before.is_main_continued { Level::Note } else { Level::Error };
            let spot = spot(&["main"], before.policy_now.main.is_some());
            let help = words::main_moved_help(lang, before.is_main_continued);
            voice.say_of_file_at(level, POLICY, spot, words::main_moved(lang, from, to), help);
        }
        for (spot, message) in of_policy(lang, &before.register.policy, &before.policy_now) {
            voice.say_of_file(POLICY, spot, message, words::lowered_help(lang));
        }
    }
    for partnership in &whole.register.partnerships {
        if let Some(was) = before.partnership(&partnership.id)
            && whole.is_read_whole(partnership.file)
        {
            for it in of_head(before, was, partnership, whole) {
                let help = match it.key {
                    "void" | "international" | "large_scale" => words::flag_help(lang),
                    _ => words::lowered_head_help(lang, &partnership.id),
                };
                voice.say_at(it.level, partnership, it.spot(), it.message(lang), help);
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
    let is_same = |was: &str| now.country.as_deref().is_some_and(|now| now.eq_ignore_ascii_case(was));
    if let Some(country) = was.known_country().filter(|was| !is_same(was)) {
        let now_said = now.country.as_ref().map_or_else(|| words::nothing(lang), |now| format!("`{now}`"));
        let message = words::country_differs(lang, &format!("`{country}`"), &now_said);
        lowered.push((spot(&["country"], now.country.is_some()), message));
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

/// Whether a day goes, or moves to a later one: of the framework, then more may call themselves older than it.
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

/// What of one partnership asks less than it did, or later. A decision that the same change adds carries all of it.
fn of_head(
    before: &Baseline,
    was: &Partnership,
    is: &Partnership,
    whole: &RegisterIndex<'_>,
) -> Vec<HeadLowered> {
    let had: HashSet<&str> = decisions(was).collect();
    if decisions(is).any(|id| !had.contains(id)) {
        return Vec::new();
    }
    let lang = whole.lang;
    let usual = if before.register.is_informal(was) { Level::Note } else { Level::Warning };
    let mut lowered = Vec::new();
    let mut less = |level: Level, key: &'static str, from: Option<String>, to: Option<String>| {
        lowered.push(HeadLowered { level, key, from, to });
    };
    let (old, new) = (&*was.head, &*is.head);
    let quoted = |text: Option<&str>| text.map(|text| format!("`{text}`"));
    let flag = |flag: Option<bool>| flag.map(|flag| format!("`{flag}`"));
    let day = |day: Option<Day>| day.map(|day| dates::day(lang, day));
    if old.formality == Formality::Formal && new.formality != Formality::Formal {
        less(usual, "formality", quoted(Some("formal")), quoted(new.formality.spelling()));
    }
    let (from, to) = (old.category.as_deref(), new.category.as_deref());
    let asked = before.levels().category(from).filter(|_| from != to);
    let asks = before.levels().category(to).or_else(|| before.policy_now.category(to));
    if asked.is_some_and(|asked| !demands(lang, asked, asks).is_empty()) {
        less(usual, "category", quoted(from), quoted(to));
    }
    if is.is_before_framework() && !was.is_before_framework() {
        less(usual, "before_framework", flag(old.before_framework), flag(new.before_framework));
    }
    if let (None, Some(void)) = (&old.void, &new.void) {
        let level = if void.reason.is_given() { Level::Note } else { usual };
        less(level, "void", None, day(void.date).or(flag(Some(true))));
    }
    let is_abroad = (before.register.is_international(was), whole.register.is_international(is));
    if old.international != new.international && is_abroad == (true, false) {
        less(Level::Note, "international", flag(old.international), flag(new.international));
    }
    if old.large_scale == Some(true) && new.large_scale != Some(true) {
        less(Level::Note, "large_scale", flag(old.large_scale), flag(new.large_scale));
    }
    let every = before.levels().category(from).and_then(|category| category.evaluate_every);
    if let Some((from, to)) = later_evaluation(lang, every, old, new) {
        less(usual, "evaluation_plan", Some(from), to);
    }
    let is_now_over = was.status(whole.today).is_running() && is.status(whole.today) == Status::Expired;
    let is_now_from_before = is.is_from_before(whole.today) && !was.is_from_before(whole.today);
    let begins_earlier = |from: Option<Day>, to: Option<Day>| to.is_some() && to < from && is_now_from_before;
    if later(old.starts, new.starts) || begins_earlier(old.starts, new.starts) {
        less(usual, "starts", day(old.starts), day(new.starts));
    }
    if later(old.ends, new.ends) || (old.ends.is_some() && new.ends < old.ends && is_now_over) {
        less(usual, "ends", day(old.ends), day(new.ends));
    }
    let signed = |head: &Head| head.agreement.as_ref().and_then(|agreement| agreement.signed);
    let (from, to) = (signed(old), signed(new));
    if later(from, to) || begins_earlier(from, to) {
        less(usual, "agreement.signed", day(from), day(to));
    }
    lowered
}

/// What a head asks less than it did: the key, what it was, and what it is.
struct HeadLowered {
    level: Level,
    key: &'static str,
    from: Option<String>,
    to: Option<String>,
}

impl HeadLowered {
    fn spot(&self) -> Spot {
        let keys: Vec<&str> = self.key.split('.').collect();
        spot(&keys, self.to.is_some())
    }

    fn message(&self, lang: Lang) -> String {
        let said = |text: &Option<String>| text.clone().unwrap_or_else(|| words::nothing(lang));
        words::head_lowered(lang, self.key, &said(&self.from), &said(&self.to))
    }
}

fn decisions(partnership: &Partnership) -> impl Iterator<Item = &str> {
    partnership.everything().filter(|line| line.kind == Kind::Decision).map(|line| line.id.as_str())
}

/// The plan as it was and is, where an evaluation comes later by it, or none comes any more.
fn later_evaluation(
    lang: Lang,
    of_category: Option<Interval>,
    was: &Head,
    is: &Head,
) -> Option<(String, Option<String>)> {
    let (was, is) = (was.evaluation_plan.as_ref()?, is.evaluation_plan.as_ref());
    let every = |plan: &EvaluationPlan| plan.every.filter(|_| plan.mode == PlanMode::Periodic);
    let shortest = |own: Option<Interval>| match (own, of_category) {
        (Some(own), Some(theirs)) => Some(if is_longer(own, theirs) { theirs } else { own }),
        (own, theirs) => own.or(theirs),
    };
    let (from, to) = (shortest(every(was)), shortest(is.and_then(every)));
    let is_less = match (from, to) {
        (Some(from), Some(to)) => is_longer(to, from),
        (Some(_), None) => true,
        (None, _) => is.is_none(),
    };
    let spelled = |plan: &EvaluationPlan| {
        let mode = plan.mode.spelling().map(|mode| format!("`{mode}`"));
        mode.into_iter()
            .chain(plan.every.map(|every| dates::interval(lang, every)))
            .collect::<Vec<_>>()
            .join(", ")
    };
    is_less.then(|| (spelled(was), is.map(spelled)))
}

fn spot(keys: &[&str], is_said: bool) -> Spot {
    match value(keys) {
        Spot::Value(path) if !is_said => Spot::Missing(path),
        spot => spot,
    }
}
