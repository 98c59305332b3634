//! The register as governance keeps it, also as `partners.register/1`. What is not recorded is shown as not recorded, and is
//! no fault.

use serde::Serialize;

use super::dossier;
use super::form::about::{About, HeadV1};
use super::form::page::{Block, FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use super::head::registration;
use crate::model::{Agreement, Body, Decision, Entry, Given as _, Partner, Partnership, Policy, Status};
use crate::report::register::RegisterRow;
use crate::text::clean::Clean;
use crate::words::labels::{Labels, status};
use crate::words::lists::capital;
use crate::words::{dates, overview, register as words, show};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, policy: &Policy, rows: &[RegisterRow<'_>]) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    if rows.is_empty() {
        about.alone(lang, &mut page, &words::none(lang));
        return page;
    }
    page.title(&words::title(lang, about.today));
    page.text(&words::intro(lang));
    let mut ours = FactList::default();
    ours.add(&words::our_side(lang), our_side(policy));
    page.facts(ours);
    page.blocks.extend(rows.iter().map(|row| Block::Item(item(labels, policy, row))));
    about.end(lang, &mut page);
    page
}

/// The official data of our own side.
fn our_side(policy: &Policy) -> Option<String> {
    let ours = Partner {
        legal_name: policy.legal_name.clone(),
        legal_form: policy.legal_form.clone(),
        seat: policy.seat.clone(),
        registration: policy.registration.clone(),
        ..Partner::default()
    };
    let parts: Vec<String> = official(&ours).into_iter().filter_map(|(_, said)| said).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The official data of a party (002:167-169), each by its key, as far as recorded.
fn official(partner: &Partner) -> [(&'static str, Option<String>); 4] {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    [
        ("legal_name", given(&partner.legal_name)),
        ("legal_form", given(&partner.legal_form)),
        ("seat", given(&partner.seat)),
        ("registration", partner.registration.as_ref().map(registration)),
    ]
}

fn item(labels: Labels<'_>, policy: &Policy, row: &RegisterRow<'_>) -> PageItem {
    let lang = labels.lang;
    let (partnership, head) = (row.partnership, &row.partnership.head);
    let parts = [
        labels.said(&head.formality),
        head.category.as_deref().map(|category| labels.category(category)),
        head.unit.as_deref().map(|unit| labels.unit(unit)),
        Some(partnership.id.as_str()),
    ];
    let mut notes = FactList::default();
    let partners: Vec<String> = head.partners.iter().map(|partner| party(labels, partner)).collect();
    notes.add(labels.key("Head", "partners"), Some(partners.join("\n\n")));
    let decisions = decisions(labels, row);
    let decisions = if decisions.is_empty() { words::undecided(lang) } else { decisions.join("\n\n") };
    notes.add(labels.key("Dossier", "decisions"), Some(decisions));
    if !matches!(row.status, Status::Noted | Status::Proposed | Status::Declined) {
        entered(labels, policy, row, &mut notes);
    }
    PageItem {
        lead: Clean::line(partnership.name()),
        aside: Clean::line(&overview::in_short(labels, row.status, &parts)),
        notes: notes.0,
    }
}

/// The decisions: when, what, and by whom.
fn decisions(labels: Labels<'_>, row: &RegisterRow<'_>) -> Vec<String> {
    let said = |decision: &&Entry<Decision>| {
        let outcome = labels.said(&decision.facts.outcome).unwrap_or_default().to_owned();
        let by = labels.said(&decision.facts.by).unwrap_or_default().to_owned();
        words::decided(labels.lang, decision.date, &outcome, &by)
    };
    row.decisions.iter().map(said).collect()
}

/// A party: its name, its official data as far as recorded, who signs, and what is not recorded.
fn party(labels: Labels<'_>, partner: &Partner) -> String {
    let mut said: Vec<String> = vec![partner.name.clone().unwrap_or_default()];
    said.extend(partner.country.clone());
    let mut missing: Vec<&str> = Vec::new();
    let signatory = partner.signatory.clone().filter(|signatory| !signatory.trim().is_empty());
    let signatory = signatory.map(|it| format!("{}: {it}", labels.key("Partner", "signatory")));
    for (key, value) in official(partner).into_iter().chain([("signatory", signatory)]) {
        match value {
            Some(value) => said.push(value),
            // The name in law is only of interest where it differs.
            None if key == "legal_name" => {}
            None => missing.push(labels.key("Partner", key)),
        }
    }
    if !missing.is_empty() {
        said.push(words::these_not_recorded(labels.lang, &missing.join(", ")));
    }
    said.join(" · ")
}

/// What there is of a partnership that was entered: the signing, the period, the plan, and the contract.
fn entered(labels: Labels<'_>, policy: &Policy, row: &RegisterRow<'_>, notes: &mut FactList) {
    let lang = labels.lang;
    let (partnership, head) = (row.partnership, &row.partnership.head);
    let none = Agreement::default();
    let agreement = head.agreement.as_ref().unwrap_or(&none);
    let by = agreement.signed_by.as_deref().map(|by| labels.signatory(by));
    notes.add(labels.key("Agreement", "signed"), Some(words::signed(lang, agreement.signed, by)));
    let or_not = |said: Option<String>| Some(said.unwrap_or_else(|| words::not_recorded(lang)));
    notes.add(&show::term_name(lang), or_not(show::term(lang, head.starts, head.ends)));
    notes.add(labels.key("Head", "evaluation_plan"), or_not(plan(labels, policy, partnership)));
    let reference = agreement.reference.clone().filter(|_| agreement.reference.is_given());
    notes.add(labels.key("Agreement", "reference"), or_not(reference));
    let board = partnership.is_formal().then(|| labels.of(Body::Board));
    notes.add(&show::accountable_name(lang), board);
}

/// When it is evaluated: by its own plan, and by its category's.
fn plan(labels: Labels<'_>, policy: &Policy, partnership: &Partnership) -> Option<String> {
    let category = partnership.head.category.as_deref();
    let every = policy.category(category).and_then(|category| category.evaluate_every);
    let of_category = every
        .map(|every| dates::every(labels.lang, every))
        .zip(category)
        .map(|(every, category)| format!("{}: {every}", labels.category(category)));
    let plans: Vec<String> = dossier::plan(labels, partnership).into_iter().chain(of_category).collect();
    (!plans.is_empty()).then(|| plans.join("; "))
}

/// For a spreadsheet: a row for each partnership.
fn sheet(labels: Labels<'_>, policy: &Policy, rows: &[RegisterRow<'_>]) -> Sheet {
    let lang = labels.lang;
    let key = |schema, name| labels.key(schema, name).to_owned();
    let columns = [
        overview::id_head(lang),
        overview::name_head(lang),
        overview::status_head(lang),
        key("Head", "formality"),
        overview::category_head(lang),
        overview::unit_head(lang),
        key("Head", "partners"),
        key("Dossier", "decisions"),
        key("Agreement", "signed"),
        key("Agreement", "signed_by"),
        key("Head", "starts"),
        key("Head", "ends"),
        key("Head", "evaluation_plan"),
        key("Agreement", "reference"),
    ];
    let mut sheet = Sheet::new(&words::sheet(lang), &columns.map(|column| capital(&column)));
    for row in rows {
        let (partnership, head) = (row.partnership, &row.partnership.head);
        let agreement = head.agreement.as_ref();
        let partners: Vec<String> = head.partners.iter().map(|partner| party(labels, partner)).collect();
        sheet.row([
            CellValue::from(&partnership.id),
            partnership.name().into(),
            status(lang, row.status).into(),
            labels.said(&head.formality).into(),
            head.category.as_deref().map(|category| labels.category(category)).into(),
            head.unit.as_deref().map(|unit| labels.unit(unit)).into(),
            partners.join("\n").into(),
            decisions(labels, row).join("\n").into(),
            agreement.and_then(|it| it.signed).into(),
            agreement.and_then(|it| it.signed_by.as_deref()).map(|by| labels.signatory(by)).into(),
            head.starts.into(),
            head.ends.into(),
            plan(labels, policy, partnership).into(),
            agreement.and_then(|it| it.reference.as_ref()).into(),
        ]);
    }
    sheet
}

impl Report for Vec<RegisterRow<'_>> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, edition.policy, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, edition.policy, self)
    }
}

/// `partners.register/1`, frozen.
#[derive(Serialize)]
struct RegisterV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partnerships: Vec<RowV1<'a>>,
}

/// One partnership in the register, frozen.
#[derive(Serialize)]
struct RowV1<'a> {
    partnership: &'a str,
    name: &'a str,
    status: &'static str,
    formality: Option<&'a str>,
    category: Option<&'a str>,
    unit: Option<&'a str>,
    accountable: Option<&'static str>,
    partners: Vec<PartyV1<'a>>,
    decisions: Vec<DecisionV1<'a>>,
    signed: Option<String>,
    signed_by: Option<&'a str>,
    reference: Option<&'a str>,
    starts: Option<String>,
    ends: Option<String>,
    evaluation_plan: Option<PlanV1<'a>>,
}

#[derive(Serialize)]
struct PartyV1<'a> {
    name: Option<&'a str>,
    country: Option<&'a str>,
    legal_name: Option<&'a str>,
    legal_form: Option<&'a str>,
    seat: Option<&'a str>,
    registration: Option<String>,
    signatory: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionV1<'a> {
    entry: &'a str,
    date: String,
    outcome: Option<&'a str>,
    by: Option<&'a str>,
}

#[derive(Serialize)]
struct PlanV1<'a> {
    mode: Option<&'a str>,
    every: Option<String>,
    from: Option<&'a str>,
}

impl<'a> RowV1<'a> {
    fn new(row: &'a RegisterRow<'_>) -> Self {
        let (partnership, head) = (row.partnership, &row.partnership.head);
        let agreement = head.agreement.as_ref();
        let decisions = row.decisions.iter().map(|it| DecisionV1 {
            entry: it.id.as_str(),
            date: it.date.to_string(),
            outcome: it.facts.outcome.spelling(),
            by: it.facts.by.spelling(),
        });
        Self {
            partnership: &partnership.id,
            name: partnership.name(),
            status: row.status.spelling(),
            formality: head.formality.spelling(),
            category: head.category.as_deref(),
            unit: head.unit.as_deref(),
            accountable: partnership.is_formal().then_some("board"),
            partners: head.partners.iter().map(party_v1).collect(),
            decisions: decisions.collect(),
            signed: agreement.and_then(|it| it.signed).map(|day| day.to_string()),
            signed_by: agreement.and_then(|it| it.signed_by.as_deref()),
            reference: agreement.and_then(|it| it.reference.as_deref()),
            starts: head.starts.map(|day| day.to_string()),
            ends: head.ends.map(|day| day.to_string()),
            evaluation_plan: head.evaluation_plan.as_ref().map(|plan| PlanV1 {
                mode: plan.mode.spelling(),
                every: plan.every.map(|every| every.to_string()),
                from: plan.from.spelling(),
            }),
        }
    }
}

fn party_v1(partner: &Partner) -> PartyV1<'_> {
    PartyV1 {
        name: partner.name.as_deref(),
        country: partner.country.as_deref(),
        legal_name: partner.legal_name.as_deref(),
        legal_form: partner.legal_form.as_deref(),
        seat: partner.seat.as_deref(),
        registration: partner.registration.as_ref().map(registration),
        signatory: partner.signatory.as_deref(),
    }
}

/// As machines read it.
pub fn json(about: &About, rows: &[RegisterRow<'_>]) -> String {
    let head = about.head("partners.register/1");
    super::form::json::document(&RegisterV1 { head, partnerships: rows.iter().map(RowV1::new).collect() })
}
