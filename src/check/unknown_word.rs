//! `unknown-word`: a word outside the list that belongs to its key. Words of the format's own lists are seen while a
//! file is read; here it is the words of `register.toml`, and the names of themes and rules.

use super::register_index::POLICY;
use super::{Group, RegisterIndex, Rule, Run, Voice, rule};
use crate::finding::Level;
use crate::model::country::is_country;
use crate::model::vocabulary::THEMES;
use crate::model::{FORMAT_VERSION, Given, KeyPath, NO_CATEGORY, Partnership, RuleLevel, Spot, Word, Year};
use crate::text::near::{nearest, nearest_of_few};
use crate::words::labels::bodies;
use crate::words::{Lang, consistency, countries, explain, guide, integrity, shape, shortcomings};

pub(super) const RULE: Rule = Rule::of_integrity("unknown-word", &explain::UNKNOWN_WORD, Run::Register(run));

/// The rules about a change: like those about the format, their level is fixed.
const OF_CHANGE: [&str; 6] = [
    "entry-changed",
    "entry-removed",
    "partnership-removed",
    "id-reused",
    "rules-lowered",
    "changed-since-considered",
];

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    rules(whole, voice);
    names_of_bodies(whole, voice);
    rounds(whole, voice);
    let is_policy_read = whole.is_read_whole(POLICY);
    for partnership in &whole.register.partnerships {
        if is_policy_read {
            categories(whole, partnership, voice);
            unit(whole, partnership, voice);
        }
        if whole.is_read_whole(partnership.file) {
            themes(whole, partnership, voice);
        }
        for (at, partner) in partnership.head.partners.iter().enumerate() {
            if let Some((message, help)) = no_country(whole.lang, partner.country.as_deref()) {
                let path = KeyPath::from(["partners", &at.to_string(), "country"]);
                voice.say_at(level(partnership.head.schema), partnership, Spot::Value(path), message, help);
            }
        }
    }
    let schema = whole.register.policy.schema;
    if let Some((message, help)) = no_country(whole.lang, whole.register.policy.country.as_deref()) {
        voice.say_of_file_at(level(schema), POLICY, Spot::Value(["country"].into()), message, help);
    }
}

/// A later version of the format may know a word that this one does not.
fn level(schema: Option<i64>) -> Level {
    if schema.is_some_and(|schema| schema > FORMAT_VERSION) { Level::Warning } else { Level::Error }
}

/// What is said of a country that is not one of ISO 3166-1 alpha-2's, with the code that is meant.
fn no_country(lang: Lang, country: Option<&str>) -> Option<(String, String)> {
    let text = country.filter(|text| !is_country(text))?;
    let near = || countries::nearest(lang, text).and_then(countries::code_of);
    let help = match countries::code_of(text).or_else(near) {
        Some(code) => integrity::did_you_mean(lang, code),
        None => consistency::country_help(lang),
    };
    Some((integrity::unknown_word(lang, text), help))
}

fn rules(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let (lang, of_words) = (whole.lang, level(whole.register.policy.schema));
    for (id, level) in &whole.register.policy.rules {
        let path = KeyPath::from(["rules", id]);
        let known = rule(id);
        let is_fixed =
            known.is_some_and(|rule| rule.group == Group::Integrity) || OF_CHANGE.contains(&id.as_str());
        if is_fixed {
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

/// Input to a round that nobody can have given: no unit is called so, or no year.
fn rounds(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let (lang, policy) = (whole.lang, &whole.register.policy);
    let units = &policy.units;
    for (year, given) in &policy.rounds {
        if year.parse::<Year>().is_err() {
            let help = consistency::round_help(lang);
            let spot = Spot::Key(["rounds", year].into());
            voice.say_of_file(POLICY, spot, integrity::unknown_word(lang, year), help);
        }
        for unit in given.keys().filter(|unit| !units.is_empty() && !units.contains_key(*unit)) {
            let help = consistency::unit_help(lang, unit);
            let help = with_nearest(whole, unit, units.keys().map(String::as_str), help);
            let spot = Spot::Key(["rounds", year, unit].into());
            voice.say_of_file(POLICY, spot, consistency::unknown_unit(lang, unit), help);
        }
    }
    if let Some(text) = policy.year_starts.as_deref().filter(|_| policy.academic_year(2000).is_none()) {
        let (spot, help) = (Spot::Value(["year_starts"].into()), consistency::year_starts_help(lang));
        voice.say_of_file(POLICY, spot, integrity::unknown_word(lang, text), help);
    }
}

fn categories(whole: &RegisterIndex<'_>, partnership: &Partnership, voice: &mut Voice<'_>) {
    let of_decisions = partnership.dossier.decisions.all().filter_map(|decision| {
        let path = KeyPath::from(["decisions", decision.id.as_str(), "category"]);
        Some((path, decision.category.as_deref()?))
    });
    let of_head = partnership.head.category.as_deref().map(|word| (KeyPath::from(["category"]), word));
    let known = &whole.register.policy.categories;
    for (path, word) in of_head.into_iter().chain(of_decisions) {
        // A decision withdraws a category with a word that is no category.
        if !known.contains_key(word) && (word != NO_CATEGORY || path.0.len() == 1) {
            let help = consistency::category_help(whole.lang, word);
            let help = with_nearest(whole, word, known.keys().map(String::as_str), help);
            voice.say(partnership, Spot::Value(path), consistency::unknown_category(whole.lang, word), help);
        }
    }
}

fn unit(whole: &RegisterIndex<'_>, partnership: &Partnership, voice: &mut Voice<'_>) {
    let known = &whole.register.policy.units;
    let Some(word) = partnership.head.unit.as_deref() else { return };
    if !known.is_empty() && !known.contains_key(word) {
        let help = consistency::unit_help(whole.lang, word);
        let help = with_nearest(whole, word, known.keys().map(String::as_str), help);
        let spot = Spot::Value(["unit"].into());
        voice.say(partnership, spot, consistency::unknown_unit(whole.lang, word), help);
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
