//! The register as governance keeps it, also as `partners.register/1`. What is not recorded is shown as not recorded, and is
//! no fault.

use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::head::registration;
use super::{dossier, head};
use crate::model::{Agreement, Body, Decision, Entry, Given as _, Partner, Partnership, Policy, Status};
use crate::report::register::RegisterRow;
use crate::text::fold::folded;
use crate::words::labels::{RegisterLabels, status};
use crate::words::lists::capital;
use crate::words::{dates, due, overview, register as words, show};

impl Report for Vec<RegisterRow<'_>> {
    fn page(&self, Edition { labels, policy, about }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.is_empty() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, about.today, &about.at(lang)),
                &words::none(lang, &about.at(lang)),
            );
            return page;
        }
        page.title(&words::title(lang, about.today, &about.at(lang)));
        page.text(&words::intro(lang));
        let mut ours = FactList::default();
        ours.add(&words::our_side(lang), our_side(policy));
        page.facts(ours);
        page.items(by_name(self).into_iter().map(|row| item(labels, policy, row)));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let document = edition.about.report("partners.register/1");
        document.list("partnerships", self.iter().map(object)).written()
    }

    fn sheet(&self, Edition { labels, policy, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let key = |schema, name| labels.key(schema, name).to_owned();
        let category = |it: &RegisterRow<'_>| {
            let category = it.partnership.head.category.as_deref();
            CellValue::from(category.map(|category| labels.category(category)))
        };
        let columns: [SheetColumn<'_, RegisterRow<'_>>; 23] = [
            (overview::name_head(lang), &|it| it.partnership.name().into()),
            (overview::status_head(lang), &|it| status(lang, it.status).into()),
            (overview::unit_head(lang), &|it| head::unit(labels, it.partnership).into()),
            (key("Head", "partners"), &|it| of_each(it, |it| it.name.clone()).into()),
            (key("Head", "starts"), &|it| it.partnership.head.starts.into()),
            (key("Head", "ends"), &|it| it.partnership.head.ends.into()),
            (overview::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
            (overview::countries_head(lang), &|it| countries(it).into()),
            (key("Head", "formality"), &|it| labels.said(&it.partnership.head.formality).into()),
            (overview::category_head(lang), &category),
            (key("Head", "owner"), &|it| it.partnership.head.owner.as_ref().into()),
            (words::last_decided(lang), &|it| last(it).map(|it| it.date).into()),
            (words::last_decision(lang), &|it| last(it).and_then(|it| labels.said(&it.facts.outcome)).into()),
            (words::last_decided_by(lang), &|it| last(it).and_then(|it| labels.said(&it.facts.by)).into()),
            (key("Agreement", "signed"), &|it| agreement(it).and_then(|it| it.signed).into()),
            (key("Agreement", "signed_by"), &|it| signed_by(labels, it).into()),
            (key("Head", "evaluation_plan"), &|it| plan(labels, policy, it.partnership).into()),
            (key("Agreement", "reference"), &|it| agreement(it).and_then(|it| it.reference.as_ref()).into()),
            (key("Partner", "legal_name"), &|it| of_each(it, |it| it.legal_name.clone()).into()),
            (key("Partner", "legal_form"), &|it| of_each(it, |it| it.legal_form.clone()).into()),
            (key("Partner", "seat"), &|it| of_each(it, |it| it.seat.clone()).into()),
            (key("Partner", "registration"), &|it| {
                of_each(it, |it| it.registration.as_ref().map(registration)).into()
            }),
            (key("Partner", "signatory"), &|it| of_each(it, |it| it.signatory.clone()).into()),
        ];
        Sheet::of(&words::sheet(lang), &columns.map(|(head, value)| (capital(&head), value)), by_name(self))
    }

    /// Beside it a row for each partner, and one for each decision.
    fn sheets(&self, edition: Edition<'_>) -> Vec<Sheet> {
        vec![self.sheet(edition), partners(edition.labels, self), all_decisions(edition.labels, self)]
    }
}

/// The decision that was taken last.
fn last<'r>(row: &RegisterRow<'r>) -> Option<&'r Entry<Decision>> {
    row.decisions.last().copied()
}

/// By name, as people read it.
fn by_name<'l, 'r>(rows: &'l [RegisterRow<'r>]) -> Vec<&'l RegisterRow<'r>> {
    let mut rows: Vec<&RegisterRow<'r>> = rows.iter().collect();
    rows.sort_by_cached_key(|it| (folded(it.partnership.name()), it.partnership.id.clone()));
    rows
}

/// What there is of each partner, in their order; of most partnerships there is one.
fn of_each(row: &RegisterRow<'_>, fact: impl Fn(&Partner) -> Option<String>) -> String {
    row.partnership.head.partners.iter().filter_map(fact).collect::<Vec<_>>().join("; ")
}

/// Their countries, each once.
fn countries(row: &RegisterRow<'_>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for code in row.partnership.head.partners.iter().filter_map(|partner| partner.country.as_deref()) {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all.join(", ")
}

/// A row for each partner, with its official data.
fn partners(labels: RegisterLabels<'_>, rows: &[RegisterRow<'_>]) -> Sheet {
    type Row<'r> = (&'r RegisterRow<'r>, &'r Partner);
    let lang = labels.lang;
    let key = |name| labels.key("Partner", name).to_owned();
    let columns: [SheetColumn<'_, Row<'_>>; 11] = [
        (due::partnership_head(lang), &|(it, _)| it.partnership.name().into()),
        (words::partner_head(lang), &|(_, it)| it.name.as_ref().into()),
        (key("country"), &|(_, it)| it.country.as_ref().into()),
        (key("kind"), &|(_, it)| head::kind(labels, it).into()),
        (overview::id_head(lang), &|(it, _)| CellValue::from(&it.partnership.id)),
        (key("legal_name"), &|(_, it)| it.legal_name.as_ref().into()),
        (key("legal_form"), &|(_, it)| it.legal_form.as_ref().into()),
        (key("seat"), &|(_, it)| it.seat.as_ref().into()),
        (key("registration"), &|(_, it)| it.registration.as_ref().map(registration).into()),
        (key("signatory"), &|(_, it)| it.signatory.as_ref().into()),
        (key("ror"), &|(_, it)| it.ror.as_ref().into()),
    ];
    let all: Vec<Row<'_>> = by_name(rows)
        .into_iter()
        .flat_map(|row| row.partnership.head.partners.iter().map(move |it| (row, it)))
        .collect();
    Sheet::of(&show::partners_head(lang), &columns.map(|(head, value)| (capital(&head), value)), &all)
}

/// A row for each decision.
fn all_decisions(labels: RegisterLabels<'_>, rows: &[RegisterRow<'_>]) -> Sheet {
    type Row<'r> = (&'r RegisterRow<'r>, &'r Entry<Decision>);
    let lang = labels.lang;
    let key = |name| labels.key("Decision", name).to_owned();
    let columns: [SheetColumn<'_, Row<'_>>; 6] = [
        (due::partnership_head(lang), &|(it, _)| it.partnership.name().into()),
        (words::decided_on(lang), &|(_, it)| it.date.into()),
        (key("outcome"), &|(_, it)| labels.said(&it.facts.outcome).into()),
        (key("by"), &|(_, it)| labels.said(&it.facts.by).into()),
        (overview::id_head(lang), &|(it, _)| CellValue::from(&it.partnership.id)),
        (words::decision_id(lang), &|(_, it)| it.id.as_str().into()),
    ];
    let all: Vec<Row<'_>> =
        by_name(rows).into_iter().flat_map(|row| row.decisions.iter().map(move |it| (row, *it))).collect();
    Sheet::of(&show::decided_head(lang), &columns.map(|(head, value)| (capital(&head), value)), &all)
}

fn agreement<'r>(row: &RegisterRow<'r>) -> Option<&'r Agreement> {
    row.partnership.head.agreement.as_ref()
}

fn signed_by<'l>(labels: RegisterLabels<'l>, row: &RegisterRow<'l>) -> Option<&'l str> {
    agreement(row)?.signed_by.as_deref().map(|by| labels.signatory(by))
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

fn item(labels: RegisterLabels<'_>, policy: &Policy, row: &RegisterRow<'_>) -> PageItem {
    let lang = labels.lang;
    let mut notes = FactList::default();
    notes.add_all(labels.key("Head", "partners"), parties(labels, row));
    let decisions = decisions(labels, row);
    let decisions = if decisions.is_empty() { vec![words::undecided(lang)] } else { decisions };
    notes.add_all(labels.key("Dossier", "decisions"), &decisions);
    if !matches!(row.status, Status::Noted | Status::Proposed | Status::Declined) {
        entered(labels, policy, row, &mut notes);
    }
    let aside = overview::in_short(labels, row.status, &dossier::parts_of(labels, row.partnership));
    PageItem::new(row.partnership.name(), &aside, notes)
}

fn parties(labels: RegisterLabels<'_>, row: &RegisterRow<'_>) -> Vec<String> {
    row.partnership.head.partners.iter().map(|partner| party(labels, partner)).collect()
}

/// The decisions: when, what, and by whom.
fn decisions(labels: RegisterLabels<'_>, row: &RegisterRow<'_>) -> Vec<String> {
    let said = |decision: &&Entry<Decision>| {
        let outcome = labels.said(&decision.facts.outcome).unwrap_or_default().to_owned();
        let by = labels.said(&decision.facts.by).unwrap_or_default().to_owned();
        words::decided(labels.lang, decision.date, &outcome, &by)
    };
    row.decisions.iter().map(said).collect()
}

/// A party: its name, its official data as far as recorded, who signs, and what is not recorded.
fn party(labels: RegisterLabels<'_>, partner: &Partner) -> String {
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
fn entered(labels: RegisterLabels<'_>, policy: &Policy, row: &RegisterRow<'_>, notes: &mut FactList) {
    let lang = labels.lang;
    let partnership = row.partnership;
    let signed = agreement(row).and_then(|it| it.signed);
    let signed = words::signed(lang, signed, signed_by(labels, row));
    notes.add(labels.key("Agreement", "signed"), Some(signed));
    let or_not = |said: Option<String>| Some(said.unwrap_or_else(|| words::not_recorded(lang)));
    notes.add(&show::term_name(lang), or_not(show::term(lang, row.term)));
    notes.add(labels.key("Head", "evaluation_plan"), or_not(plan(labels, policy, partnership)));
    let reference = agreement(row).and_then(|it| it.reference.clone().filter(|_| it.reference.is_given()));
    notes.add(labels.key("Agreement", "reference"), or_not(reference));
    let board = partnership.is_formal().then(|| labels.of(Body::Board));
    notes.add(&show::accountable_name(lang), board);
}

/// When it is evaluated: by its own plan, and by its category's.
fn plan(labels: RegisterLabels<'_>, policy: &Policy, partnership: &Partnership) -> Option<String> {
    let category = partnership.head.category.as_deref();
    let every = policy.category(category).and_then(|category| category.evaluate_every);
    let of_category = every
        .map(|every| dates::every(labels.lang, every))
        .zip(category)
        .map(|(every, category)| format!("{}: {every}", labels.category(category)));
    let plans: Vec<String> = dossier::plan(labels, partnership).into_iter().chain(of_category).collect();
    (!plans.is_empty()).then(|| plans.join("; "))
}

/// One partnership in the register, for machines.
fn object<'a>(row: &'a RegisterRow<'_>) -> JsonObject<'a> {
    let (partnership, head) = (row.partnership, &row.partnership.head);
    let agreement = agreement(row);
    let decisions = row.decisions.iter().map(|it| {
        JsonObject::default()
            .with("entry", &it.id)
            .with("date", it.date)
            .with("outcome", it.outcome.spelling())
            .with("by", it.by.spelling())
    });
    let plan = head.evaluation_plan.as_ref().map(|plan| {
        JsonObject::default()
            .with("mode", plan.mode.spelling())
            .with("every", plan.every.map(|every| every.to_string()))
            .with("from", plan.from.spelling())
    });
    JsonObject::default()
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("status", row.status.spelling())
        .with("formality", head.formality.spelling())
        .with("category", head.category.as_ref())
        .with("unit", head.unit.as_ref())
        .with("accountable", partnership.is_formal().then_some("board"))
        .list("partners", head.partners.iter().map(party_object))
        .list("decisions", decisions)
        .with("signed", agreement.and_then(|it| it.signed))
        .with("signed_by", agreement.and_then(|it| it.signed_by.as_ref()))
        .with("reference", agreement.and_then(|it| it.reference.as_ref()))
        .with("starts", head.starts)
        .with("ends", head.ends)
        .with("runs_until", row.term.runs_until)
        .with("evaluation_plan", plan)
}

fn party_object(partner: &Partner) -> JsonObject<'_> {
    JsonObject::default()
        .with("name", partner.name.as_ref())
        .with("country", partner.country.as_ref())
        .with("legal_name", partner.legal_name.as_ref())
        .with("legal_form", partner.legal_form.as_ref())
        .with("seat", partner.seat.as_ref())
        .with("registration", partner.registration.as_ref().map(registration))
        .with("signatory", partner.signatory.as_ref())
}
