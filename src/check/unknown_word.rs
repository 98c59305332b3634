//! `unknown-word`: a word outside the list that belongs to its key. Words of the format's own lists are seen while a
//! file is read; here it is the words of `register.toml`, and the names of themes and rules.

use super::register_index::POLICY;
use super::{Group, RegisterIndex, Rule, Run, Voice, rule};
use crate::finding::Level;
use crate::model::unknown_words::{UnknownWord, WantedWord};
use crate::model::vocabulary::THEMES;
use crate::model::{FORMAT_VERSION, Given, KeyPath, Partnership, RuleLevel, Spot, Word, Year};
use crate::text::near::{nearest, nearest_of_few};
use crate::words::labels::bodies;
use crate::words::{consistency, countries, explain, guide, integrity, shape, shortcomings};

pub(super) const RULE: Rule = Rule::of_integrity("unknown-word", &explain::UNKNOWN_WORD, Run::Register(run));

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    rules(whole, voice);
    names_of_bodies(whole, voice);
    years(whole, voice);
    colour(whole, voice);
    let is_policy_read = whole.is_read_whole(POLICY);
    let unknown = whole.register.unknown_words().into_iter();
    for it in unknown.filter(|it| is_policy_read || it.wanted == WantedWord::Country) {
        let (level, message, help) = said_of(whole, &it);
        match (it.partnership, it.wanted) {
            (Some(partnership), _) => voice.say_at(level, partnership, Spot::Value(it.key), message, help),
            (None, WantedWord::Unit) => voice.say_of_file(POLICY, Spot::Key(it.key), message, help),
            (None, _) => voice.say_of_file_at(level, POLICY, Spot::Value(it.key), message, help),
        }
    }
    for partnership in whole.register.partnerships.iter().filter(|it| whole.is_read_whole(it.file)) {
        themes(whole, partnership, voice);
    }
}

/// What is said of a word that is none of the register's own, and how serious it is.
fn said_of(whole: &RegisterIndex<'_>, it: &UnknownWord<'_>) -> (Level, String, String) {
    let (lang, policy, word) = (whole.lang, &whole.register.policy, it.word);
    match it.wanted {
        WantedWord::Category => {
            let known = policy.categories.keys().map(String::as_str);
            let help = with_nearest(whole, word, known, consistency::category_help(lang, word));
            (Level::Error, consistency::unknown_category(lang, word), help)
        }
        WantedWord::Unit => {
            let known = policy.units.keys().map(String::as_str);
            let help = with_nearest(whole, word, known, consistency::unit_help(lang, word));
            (Level::Error, consistency::unknown_unit(lang, word), help)
        }
        WantedWord::Country => {
            let near = || countries::nearest(lang, word).and_then(countries::code_of);
            let help = match countries::code_of(word).or_else(near) {
                Some(code) => integrity::did_you_mean(lang, code),
                None => consistency::country_help(lang),
            };
            let schema = it.partnership.map_or(policy.schema, |partnership| partnership.head.schema);
            (level(schema), integrity::unknown_word(lang, word), help)
        }
    }
}

/// A later version of the format may know a word that this one does not.
fn level(schema: Option<i64>) -> Level {
    if schema.is_some_and(|schema| schema > FORMAT_VERSION) { Level::Warning } else { Level::Error }
}

fn rules(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let (lang, of_words) = (whole.lang, level(whole.register.policy.schema));
    for (id, level) in &whole.register.policy.rules {
        let path = KeyPath::from(["rules", id]);
        let known = rule(id);
        if known.is_some_and(|rule| rule.group != Group::Framework) {
            let help = consistency::fixed_level_help(lang);
            voice.say_of_file(POLICY, Spot::Key(path), consistency::fixed_level(lang, id), help);
        } else if known.is_none() {
            let others =
                super::RULES.iter().filter(|rule| rule.group == Group::Framework).map(|rule| rule.id);
            let help = match nearest(id, others) {
                Some(near) => integrity::did_you_mean(lang, near),
                None => consistency::unknown_rule_help(lang),
            };
            let message = consistency::unknown_rule(lang, id);
            voice.say_of_file_at(of_words, POLICY, Spot::Key(path), message, help);
        } else if RuleLevel::parse(level).is_none() {
            let words = integrity::legal_words(lang, &shape::quoted(RuleLevel::SPELLINGS.iter().copied()));
            let help = with_nearest(whole, level, RuleLevel::SPELLINGS.iter().copied(), words);
            let message = integrity::unknown_word(lang, level);
            voice.say_of_file_at(of_words, POLICY, Spot::Value(path), message, help);
        } else if let Some(rule) = known.filter(|rule| {
            RuleLevel::parse(level).and_then(Level::chosen).is_some_and(|level| level > rule.highest)
        }) {
            let highest = rule.highest.spelling();
            let help = shortcomings::level_too_high_help(lang, highest);
            let message = shortcomings::level_too_high(lang, id, highest);
            voice.say_of_file(POLICY, Spot::Value(path), message, help);
        }
    }
}

/// A name for a body or service that no word stands for has no effect anywhere.
fn names_of_bodies(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(own) = &whole.register.policy.labels else { return };
    let mut known = bodies();
    known.extend(guide::service_names());
    known.sort_unstable();
    known.dedup();
    for (lang, labels) in [("nl", &own.nl), ("en", &own.en)] {
        for word in labels.keys().filter(|word| !known.contains(&word.as_str())) {
            let help = integrity::legal_words(whole.lang, &shape::quoted(known.iter().copied()));
            let help = match nearest_of_few(word, known.iter().copied()) {
                Some(near) => format!("{} {help}", integrity::did_you_mean(whole.lang, near)),
                None => help,
            };
            let spot = Spot::Key(["labels", lang, word].into());
            voice.say_of_file(POLICY, spot, integrity::unknown_word(whole.lang, word), help);
        }
    }
}

/// A round of no year, and a day that no academic year begins on.
fn years(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let (lang, policy) = (whole.lang, &whole.register.policy);
    for year in policy.rounds.keys().filter(|year| year.parse::<Year>().is_err()) {
        let spot = Spot::Key(["rounds", year].into());
        voice.say_of_file(POLICY, spot, integrity::unknown_word(lang, year), consistency::round_help(lang));
    }
    if let Some(text) = policy.year_starts.as_deref().filter(|_| policy.academic_year(2000).is_none()) {
        let (spot, help) = (Spot::Value(["year_starts"].into()), consistency::year_starts_help(lang));
        voice.say_of_file(POLICY, spot, integrity::unknown_word(lang, text), help);
    }
}

/// A hue of the site that is none.
fn colour(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(text) = whole.register.policy.publish.as_ref().and_then(|it| it.colour.as_deref()) else {
        return;
    };
    let digits = text.strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
        let (spot, help) = (Spot::Value(["publish", "colour"].into()), consistency::colour_help(whole.lang));
        voice.say_of_file(POLICY, spot, integrity::unknown_word(whole.lang, text), help);
    }
}

fn themes(whole: &RegisterIndex<'_>, partnership: &Partnership, voice: &mut Voice<'_>) {
    for (word, theme) in &partnership.head.themes {
        if !THEMES.contains(&word.as_str()) && !theme.title.is_given() {
            let help = consistency::theme_help(whole.lang, &shape::quoted(THEMES));
            let help = with_nearest(whole, word, THEMES, help);
            let spot = Spot::Key(["themes", word].into());
            let message = consistency::unknown_theme(whole.lang, word);
            voice.say_at(level(partnership.head.schema), partnership, spot, message, help);
        }
    }
}

fn with_nearest<'a>(
    whole: &RegisterIndex<'_>,
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    help: String,
) -> String {
    match nearest(word, known) {
        Some(near) => format!("{} {help}", integrity::did_you_mean(whole.lang, near)),
        None => help,
    }
}
