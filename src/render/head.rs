//! The head of a dossier: its partners, its agreement, its themes, its contacts.

use super::form::page::{FactList, Page, PageItem};
use crate::model::vocabulary::{COMPONENTS, THEMES};
use crate::model::{Agreement, Contact, Head, Partner, Partnership, Registration, Side, Strategic, Theme};
use crate::words::labels::{RegisterLabels, component, partner_kind, theme};
use crate::words::lists::{and, capital};
use crate::words::{Lang, countries, dates, overview, show as words};

/// What its unit is called.
pub(super) fn unit<'l>(labels: RegisterLabels<'l>, partnership: &'l Partnership) -> Option<&'l str> {
    partnership.head.unit.as_deref().map(|unit| labels.unit(unit))
}

/// The heading above what belongs to a unit, or to none.
pub(super) fn of_unit(labels: RegisterLabels<'_>, unit: Option<&str>) -> String {
    unit.map_or_else(|| overview::no_unit(labels.lang), |unit| labels.unit(unit).to_owned())
}

/// With whom: each partner with what is known of it.
pub(super) fn partners(labels: RegisterLabels<'_>, page: &mut Page, partners: &[Partner]) {
    if partners.is_empty() {
        return;
    }
    page.heading(&words::partners_head(labels.lang));
    page.items(partners.iter().map(|partner| {
        let key = |name| labels.key("Partner", name);
        let mut notes = FactList::default();
        notes.add("", partner.contribution.as_deref());
        notes.add(key("legal_name"), partner.legal_name.as_deref());
        notes.add(key("legal_form"), partner.legal_form.as_deref());
        notes.add(key("seat"), partner.seat.as_deref());
        notes.add(key("registration"), partner.registration.as_ref().map(registration));
        notes.add(key("ror"), partner.ror.as_deref());
        notes.add(key("schac"), partner.schac.as_deref());
        notes.add(key("erasmus_code"), partner.erasmus_code.as_deref());
        notes.add(key("website"), partner.website.as_deref());
        notes.add(key("signatory"), partner.signatory.as_deref());
        notes.add(key("via"), partner.via.as_deref());
        PageItem::new(partner.name.as_deref().unwrap_or_default(), &kind_and_country(labels, partner), notes)
    }));
}

/// What kind of organisation a partner is.
pub(super) fn kind<'p>(labels: RegisterLabels<'_>, partner: &'p Partner) -> Option<&'p str> {
    let kind = partner.kind.as_deref();
    kind.map(|kind| partner_kind(kind).map_or(kind, |label| label.in_lang(labels.lang)))
}

/// What kind of organisation a partner is, and where.
pub(super) fn kind_and_country(labels: RegisterLabels<'_>, partner: &Partner) -> String {
    let kind = kind(labels, partner);
    let country = partner.country.as_deref().map(|code| country(labels.lang, code));
    kind.into_iter().chain(country).collect::<Vec<_>>().join(", ")
}

/// What a country is called; its code where that is none.
pub(super) fn country(lang: Lang, code: &str) -> &str {
    countries::name(lang, code).unwrap_or(code)
}

/// A number in a public register.
pub(super) fn registration(it: &Registration) -> String {
    let kind = public_register(it.kind.as_deref().unwrap_or_default());
    format!("{kind} {}", it.number.as_deref().unwrap_or_default())
}

/// What a public register is called.
pub(super) fn public_register(kind: &str) -> String {
    if kind.eq_ignore_ascii_case("kvk") { "KvK".to_owned() } else { kind.to_uppercase() }
}

/// The agreement.
pub(super) fn agreement(labels: RegisterLabels<'_>, page: &mut Page, agreement: Option<&Agreement>) {
    let facts = agreement_facts(labels, agreement);
    if !facts.0.is_empty() {
        page.heading(&words::agreement_head(labels.lang));
        page.facts(facts);
    }
}

/// What there is of the agreement.
pub(super) fn agreement_facts(labels: RegisterLabels<'_>, agreement: Option<&Agreement>) -> FactList {
    let Some(agreement) = agreement else { return FactList::default() };
    let lang = labels.lang;
    let key = |name| labels.key("Agreement", name);
    let mut facts = FactList::default();
    let signed = agreement.signed.map(|day| dates::day(lang, day));
    let by = agreement.signed_by.as_deref().map(|by| labels.signatory(by).to_owned());
    facts.add(key("signed"), [signed, by].into_iter().flatten().reduce(|day, by| format!("{day}, {by}")));
    facts.add(key("reference"), agreement.reference.as_deref());
    facts.add(key("renewal"), labels.said(&agreement.renewal));
    facts.add(key("notice"), agreement.notice.map(|notice| dates::interval(lang, notice)));
    facts.add(key("frameworks"), Some(agreement.frameworks.join(", ")));
    let there = || agreement.components.iter().map(String::as_str);
    let known = COMPONENTS.iter().copied().filter(|known| there().any(|it| it == *known));
    let all = known.chain(there().filter(|it| !COMPONENTS.contains(it)));
    let named: Vec<&str> = all.map(|it| component(it).map_or(it, |label| label.in_lang(lang))).collect();
    facts.add(key("components"), Some(and(lang, &named)));
    facts.add(key("preamble"), agreement.preamble.as_ref().and_then(|preamble| preamble.text.as_deref()));
    facts
}

/// The themes of the conversation, in the guide's order, then the institution's own.
pub(super) fn themes(labels: RegisterLabels<'_>, page: &mut Page, head: &Head) {
    if head.themes.is_empty() {
        return;
    }
    page.heading(&words::themes_head(labels.lang));
    let mut facts = FactList::default();
    let known = THEMES.iter().filter_map(|name| head.themes.get_key_value(*name));
    let own = head.themes.iter().filter(|(name, _)| !THEMES.contains(&name.as_str()));
    for (name, it) in known.chain(own) {
        let label = theme(name).map_or(name.as_str(), |label| label.in_lang(labels.lang));
        facts.add(it.title.as_deref().unwrap_or(label), Some(theme_said(labels, it)));
    }
    page.facts(facts);
}

/// Who is responsible for a theme: us, the partner, both, or a party by its name.
pub(super) fn responsible<'l>(labels: RegisterLabels<'l>, who: &'l str) -> &'l str {
    match (who, labels.lang) {
        ("us", _) => labels.of(Side::Us),
        ("both", Lang::Nl) => "beide",
        (who, _) => who,
    }
}

fn theme_said(labels: RegisterLabels<'_>, theme: &Theme) -> String {
    let responsible = theme.responsible.as_deref().map(|who| responsible(labels, who));
    let parts = [labels.said(&theme.state), responsible, theme.when.as_deref()];
    let first = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    match theme.note.as_deref() {
        Some(note) => format!("{first}\n\n{note}"),
        None => first,
    }
}

/// What a strategic partnership shows.
pub(super) fn strategic(labels: RegisterLabels<'_>, page: &mut Page, strategic: Option<&Strategic>) {
    let Some(strategic) = strategic else { return };
    let lang = labels.lang;
    let key = |name| labels.key("Strategic", name);
    page.heading(&words::strategic_head(lang));
    let mut facts = FactList::default();
    facts.add(key("selection"), strategic.selection.as_deref());
    facts.add(key("complementarity"), strategic.complementarity.as_deref());
    facts.add(key("board_commitment"), strategic.board_commitment.map(|day| dates::day(lang, day)));
    facts.add(key("multi_year_plan"), strategic.multi_year_plan.as_deref());
    facts.add(key("funding_options"), strategic.funding_options.as_deref());
    facts.add(key("impact"), strategic.impact.as_deref());
    for (objective, evidence) in &strategic.objectives.0 {
        facts.add(labels.of(*objective), Some(evidence));
    }
    facts.add(key("potential"), strategic.potential.as_deref());
    for risk in strategic.risks.values() {
        facts.add(labels.key("Risk", "risk"), risk.risk.as_deref());
        facts.add(labels.key("Risk", "control"), risk.control.as_deref());
    }
    page.facts(facts);
}

/// The network map: by function, on both sides.
pub(super) fn contacts(labels: RegisterLabels<'_>, page: &mut Page, head: &Head) {
    if head.contacts.is_empty() {
        return;
    }
    page.heading(&words::contacts_head(labels.lang));
    page.items(head.contacts.iter().map(|(name, contact)| contact_item(labels, name, contact)));
}

pub(super) fn contact_item(labels: RegisterLabels<'_>, name: &str, contact: &Contact) -> PageItem {
    let lang = labels.lang;
    let side = labels.said(&contact.side);
    let aside: Vec<&str> =
        [side, contact.of.as_deref(), labels.said(&contact.level)].into_iter().flatten().collect();
    let mut notes = FactList::default();
    notes.add(labels.key("Contact", "channel"), contact.channel.as_deref());
    notes.add(labels.key("Contact", "deputy"), contact.deputy.as_deref());
    notes.add(labels.key("Contact", "verified"), contact.verified.map(|day| dates::day(lang, day)));
    let lead = capital(contact.function.as_deref().unwrap_or(name));
    PageItem::new(&lead, &aside.join(", "), notes)
}
