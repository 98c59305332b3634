//! What the partner may see of a dossier, as people read it.

use super::form::about::About;
use super::form::page::{Block, Facts, Item, Page, paragraphs};
use super::form::report::{Edition, Report};
use super::partner_json;
use super::show::WithFile;
use super::{entry, head};
use crate::model::vocabulary::Formality;
use crate::report::partner::ForPartner;
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::lists::{and, capital};
use crate::words::{dates, overview, show as words};

/// As the partner reads it.
fn page(labels: Labels<'_>, about: &About, it: &ForPartner<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(it.name);
    let parts = [
        it.is_formal.then(|| labels.of(Formality::Formal)),
        it.category.map(|category| labels.category(category)),
        it.unit.map(|unit| labels.unit(unit)),
    ];
    page.text(&overview::in_short(labels, it.status, &parts));
    page.text(&words::for_partner(lang));
    page.prose(it.goal.unwrap_or_default());
    let key = |name| labels.key("Head", name);
    let mut facts = Facts::default();
    facts.add(&words::term_name(lang), words::term(lang, it.starts, it.ends));
    facts.add(key("owner"), it.owner);
    facts.add(key("domains"), Some(and(lang, &labels.all(it.domains))));
    facts.add(key("forms"), Some(and(lang, &labels.all(it.forms))));
    page.facts(facts);
    head::partners(labels, &mut page, it.partners);
    head::agreement(labels, &mut page, it.agreement);
    if !it.considerations.is_empty() {
        page.heading(&words::weighed_head(lang));
        for consideration in &it.considerations {
            let (what, notes) = entry::consideration(labels, &consideration.facts);
            let lead = format!("{} · {}", dates::day(lang, consideration.date), capital(&what));
            page.blocks.push(Block::Item(Item {
                lead: Clean::line(&lead),
                notes: notes.0,
                ..Item::default()
            }));
        }
    }
    if !it.decisions.is_empty() {
        page.heading(&words::decided_head(lang));
        for decision in &it.decisions {
            let parts = [labels.said(decision.outcome), labels.said(decision.by)];
            let what = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let lead = format!("{} · {}", dates::day(lang, decision.date), capital(&what));
            let notes = decision.reasons.map(|reasons| (Clean::default(), paragraphs(reasons)));
            let notes = notes.into_iter().collect();
            page.blocks.push(Block::Item(Item { lead: Clean::line(&lead), notes, ..Item::default() }));
        }
    }
    about.end(lang, &mut page);
    page
}

impl Report for WithFile<'_, ForPartner<'_>> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, &self.report)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        partner_json::json(edition.about, &self.report, self.file)
    }
}
