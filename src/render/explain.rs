//! The rules and the subjects around them, as people read them.

use super::form::page::{Block, Cell, FactList, Fit, Page, PageItem, Table};
use crate::check::{Group, RULES, Rule};
use crate::finding::Level;
use crate::model::{Policy, Reporter, Route, Word as _};
use crate::text::clean::Clean;
use crate::words::explain::{TERM_LIST, Topic};
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{Bilingual, Lang, explaining as words, report};

/// Every rule, with its level and one sentence.
pub fn rules(lang: Lang, policy: Option<&Policy>) -> Page {
    all_rules(lang, policy, false)
}

/// The same, each with where it comes from.
pub fn rules_with_sources(lang: Lang, policy: Option<&Policy>) -> Page {
    all_rules(lang, policy, true)
}

fn all_rules(lang: Lang, policy: Option<&Policy>, has_sources: bool) -> Page {
    let mut page = Page::default();
    page.title(&words::title(lang));
    page.text(&words::intro(lang));
    let mut groups: Vec<Group> = Vec::new();
    for rule in RULES {
        if !groups.contains(&rule.group) {
            groups.push(rule.group);
        }
    }
    for group in groups {
        page.heading(&group_name(lang, group));
        let mut head = vec![words::rule_head(lang), words::level_head(lang), words::says_head(lang)];
        head.extend(has_sources.then(|| words::source_head(lang)));
        let row = |rule: &&Rule| {
            let level = level(lang, policy, rule);
            let mut row = vec![
                Cell::new(rule.id),
                Cell::new(&level),
                Cell::new(&in_own_names(lang, policy, rule.explanation.says)),
            ];
            row.extend(has_sources.then(|| Cell::new(rule.explanation.source.in_lang(lang))));
            row
        };
        let rows = RULES.iter().filter(|rule| rule.group == group).map(row);
        page.table(Table::new(&head, &[Fit::Whole], rows));
    }
    page.foot(&words::more(lang));
    page
}

fn group_name(lang: Lang, group: Group) -> String {
    match group {
        Group::Integrity => words::integrity(lang),
        Group::Framework => words::framework(lang),
        Group::Change => words::change(lang),
    }
}

/// The level of a rule; with the institution's own when it gives a rule of the framework another.
fn level(lang: Lang, policy: Option<&Policy>, rule: &Rule) -> String {
    let usual = rule.level.spelling();
    let own = policy.and_then(|policy| policy.level(rule.id)).filter(|_| rule.group == Group::Framework);
    match own.map(Level::chosen) {
        Some(own) if own != Some(rule.level) => words::other_level(lang, own.map(Level::spelling), usual),
        _ => report::level(lang, usual).to_owned(),
    }
}

/// One rule: what it says, why, an example, and the way out.
pub fn rule(lang: Lang, policy: Option<&Policy>, rule: &Rule) -> Page {
    let explanation = rule.explanation;
    let own = |text| in_own_names(lang, policy, text);
    let mut page = Page::default();
    page.title(rule.id);
    page.text(&own(explanation.says));
    let mut facts = FactList::default();
    facts.add(&words::level_head(lang), Some(level(lang, policy, rule)));
    page.facts(facts);
    page.heading(&words::what_head(lang));
    page.text(&own(explanation.what));
    page.heading(&words::why_head(lang));
    page.text(&own(explanation.why));
    page.text(&words::source(lang, explanation.source.in_lang(lang)));
    page.heading(&words::example_head(lang));
    page.blocks.push(Block::Lines(Clean::new(explanation.example)));
    page.heading(&words::way_out_head(lang));
    page.text(&own(explanation.way_out));
    page.foot(&words::who_helps(lang));
    page
}

/// What a rule says, in one sentence.
pub fn in_short(lang: Lang, policy: &Policy, rule: &str) -> Option<String> {
    let rule = RULES.iter().find(|it| it.id == rule)?;
    Some(in_own_names(lang, Some(policy), rule.explanation.says))
}

/// A fixed text, with the institution's own names where there is a register, else with general words.
pub(crate) fn in_own_names(lang: Lang, policy: Option<&Policy>, text: Bilingual) -> String {
    let none = Policy::default();
    RegisterLabels::new(lang, policy.unwrap_or(&none)).in_own_names(text.in_lang(lang))
}

/// A subject.
pub fn topic(lang: Lang, policy: Option<&Policy>, topic: &Topic) -> Page {
    let mut page = Page::default();
    page.title(topic.title.in_lang(lang));
    for paragraph in topic.paragraphs {
        page.text(&in_own_names(lang, policy, *paragraph));
    }
    page
}

/// Adds where people can turn, as the institution has it.
pub fn routes(labels: RegisterLabels<'_>, policy: &Policy, page: &mut Page) {
    let route = |it: &Route| {
        let who = it.who.as_deref().unwrap_or_default();
        let who = capital(Reporter::parse(who).map_or(who, |reporter| labels.of(reporter)));
        let (about, to) = (it.about.as_deref().unwrap_or("…"), it.to.as_deref().unwrap_or("…"));
        words::route(labels.lang, &who, about, to)
    };
    if !policy.routes.is_empty() {
        page.heading(&words::routes_head(labels.lang, policy.name.as_deref().unwrap_or("…")));
        page.bullets(policy.routes.iter().map(route));
    }
}

/// Adds the words of the framework.
pub fn terms(lang: Lang, policy: Option<&Policy>, page: &mut Page) {
    page.items(TERM_LIST.iter().map(|term| {
        let name = Bilingual { nl: term.nl, en: term.en };
        let other = in_own_names(if lang == Lang::Nl { Lang::En } else { Lang::Nl }, policy, name);
        let own = in_own_names(lang, policy, name);
        let mut notes = FactList::default();
        notes.add("", Some(&in_own_names(lang, policy, term.meaning)));
        PageItem::new(&capital(&own), &words::in_files(lang, &other, term.in_files), notes)
    }));
}
