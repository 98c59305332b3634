//! The yearly strategic round, ready to be sent to the faculties, and as `partners.round/1`.

use serde::Serialize;

use super::due::ItemV1;
use super::entry;
use super::form::about::{About, HeadV1};
use super::form::ics::CalendarEvent;
use super::form::page::{Block, FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use crate::model::{
    Day, Decision, Entry, Given as _, Requirement, Status, TooFewObjectives, What, Word as _,
};
use crate::report::round::{Round, Strategic};
use crate::report::{due as due_report, grouped};
use crate::text::clean::Clean;
use crate::words::labels::{Labels, kind, status, what};
use crate::words::lists::{and, capital};
use crate::words::{dates, due, overview, register, round as words, show, signals};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, round: &Round<'_>) -> Page {
    let lang = labels.lang;
    let year = round.year.to_string();
    let mut page = Page::default();
    if round.is_quiet() {
        about.alone(lang, &mut page, &words::nothing(lang, &year));
        return page;
    }
    page.title(&words::title(lang, &year));
    page.text(&words::intro(labels));
    for asks in round.categories.iter().filter_map(|(name, category)| words::asks(labels, name, category)) {
        page.text(&asks);
    }
    inputs(labels, &mut page, &round.inputs);
    for (unit, of_unit) in grouped(&round.strategic, |it| it.partnership.head.unit.as_deref()) {
        page.heading(&unit.map_or_else(|| overview::no_unit(lang), |unit| labels.unit(unit).to_owned()));
        page.blocks.extend(of_unit.into_iter().map(|it| Block::Item(item(labels, it))));
    }
    if round.strategic.is_empty() {
        page.text(&words::none_here(lang));
    } else if !round.strategic.iter().any(|it| it.is_candidate) {
        page.text(&words::no_candidates(lang));
    }
    about.end(lang, &mut page);
    page
}

/// Which units have given their input, and which have not.
fn inputs(labels: Labels<'_>, page: &mut Page, inputs: &[(&str, Option<Day>)]) {
    let lang = labels.lang;
    if inputs.is_empty() {
        return;
    }
    page.heading(&words::input_head(lang));
    let said = |day: Option<Day>| match day {
        Some(day) => words::received(lang, &dates::day(lang, day)),
        None => words::not_received(lang),
    };
    let facts =
        inputs.iter().map(|(unit, day)| (Clean::line(labels.unit(unit)), vec![Clean::line(&said(*day))]));
    page.facts(FactList(facts.collect()));
}

fn item(labels: Labels<'_>, it: &Strategic<'_>) -> PageItem {
    let lang = labels.lang;
    let (partnership, head) = (it.partnership, &it.partnership.head);
    let candidate = it.is_candidate.then(|| words::candidate(lang));
    let aside: Vec<String> =
        candidate.into_iter().chain([status(lang, it.status).to_owned(), partnership.id.clone()]).collect();
    let mut notes = FactList::default();
    let partners: Vec<String> = head
        .partners
        .iter()
        .map(|partner| {
            let name = partner.name.as_deref().unwrap_or_default();
            partner.country.as_ref().map_or_else(|| name.to_owned(), |country| format!("{name} ({country})"))
        })
        .collect();
    notes.add(labels.key("Head", "partners"), Some(partners.join("; ")));
    let owner = show::with_deputy(lang, head.owner.as_deref(), head.deputy.as_deref());
    notes.add(labels.key("Head", "owner"), Some(owner.unwrap_or_else(|| due::no_owner(lang))));
    notes.add(&show::term_name(lang), show::term(lang, head.starts, head.ends));
    let reference = head.agreement.as_ref().and_then(|agreement| agreement.reference.clone());
    let reference = reference.filter(|reference| !reference.trim().is_empty());
    let is_signed = !it.is_candidate;
    let reference = reference.or_else(|| is_signed.then(|| register::not_recorded(lang)));
    notes.add(labels.key("Agreement", "reference"), reference);
    notes.add(&words::categorised_name(lang), it.categorised.map(|decision| categorised(labels, decision)));
    notes.add(
        kind(lang, crate::model::Kind::Consideration),
        it.weighed.map(|weighed| {
            format!("{} · {}", dates::day(lang, weighed.date), entry::consideration(labels, weighed).0)
        }),
    );
    notes.add(what(lang, What::Monitoring), clock(labels, it, What::Monitoring, it.monitored));
    notes.add(what(lang, What::Evaluation), clock(labels, it, What::Evaluation, it.evaluated));
    let others =
        it.owes.iter().filter(|item| !matches!(item.obligation.what, What::Monitoring | What::Evaluation));
    for item in others {
        notes.add(what(lang, item.obligation.what), Some(said(labels, item)));
    }
    let objectives: Vec<&str> = it.objectives.iter().map(|objective| labels.of(*objective)).collect();
    notes.add(labels.key("Strategic", "objectives"), Some(objectives.join("; ")));
    notes.add(labels.key("Dossier", "knowledge_security"), security(labels, it));
    let lacks: Vec<String> = it.lacks.iter().map(|lack| self::lack(labels, *lack)).collect();
    notes.add(&signals::missing_name(lang), Some(and(lang, &lacks)));
    notes.add("", (it.status == Status::ToReview).then(|| words::to_review(lang)));
    PageItem {
        lead: Clean::line(partnership.name()), aside: Clean::line(&aside.join(" · ")), notes: notes.0
    }
}

/// Which category a decision gave, when, and by whom.
fn categorised(labels: Labels<'_>, decision: &Entry<Decision>) -> String {
    let category = labels.category(decision.category.as_deref().unwrap_or_default());
    let day = dates::day(labels.lang, decision.date);
    let outcome = [labels.said(&decision.outcome), labels.said(&decision.by)];
    format!("{category} · {day} · {}", outcome.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// When it comes next, and why then; where nothing comes, when it was last done.
fn clock(labels: Labels<'_>, it: &Strategic<'_>, wanted: What, last: Option<Day>) -> Option<String> {
    let mut all = it.owes.iter().chain(&it.ahead);
    match all.find(|item| item.obligation.what == wanted) {
        Some(item) => Some(said(labels, item)),
        None => last.map(|day| words::last_time(labels.lang, &dates::day(labels.lang, day))),
    }
}

/// On which day something is due, how that stands to today, and why on that day.
fn said(labels: Labels<'_>, item: &due_report::Item<'_>) -> String {
    let lang = labels.lang;
    let day = dates::day(lang, item.obligation.due);
    let when = due::when(lang, &item.obligation, item.days);
    format!("{day} ({when}); {}", due::reason(labels, item.partnership, &item.obligation))
}

/// The last outcome of the decision tree: when, what, and where it is kept.
fn security(labels: Labels<'_>, it: &Strategic<'_>) -> Option<String> {
    let security = it.security?;
    let (outcome, _) = entry::knowledge_security(labels, security);
    let kept = security.reference.as_deref().filter(|_| security.reference.is_given());
    let kept = kept.map(|kept| format!("\n\n{kept}")).unwrap_or_default();
    Some(format!("{} · {outcome}{kept}", dates::day(labels.lang, security.date)))
}

pub(super) fn lack(labels: Labels<'_>, lack: Requirement) -> String {
    match lack {
        Requirement::Objectives(TooFewObjectives { there, asked }) => {
            let more = asked - i64::try_from(there).unwrap_or(asked);
            words::objectives_lack(labels.lang, more, asked)
        }
        lack => words::part(labels, lack.key()),
    }
}

/// For a spreadsheet: a row for each partnership and candidate, and one for each unit without any.
fn sheet(labels: Labels<'_>, round: &Round<'_>) -> Sheet {
    let lang = labels.lang;
    let (monitoring, evaluation) = (what(lang, What::Monitoring), what(lang, What::Evaluation));
    let columns = [
        overview::unit_head(lang),
        words::input_column(lang),
        overview::id_head(lang),
        due::partnership_head(lang),
        overview::status_head(lang),
        words::candidate(lang),
        due::owner_head(lang),
        labels.key("Agreement", "reference").to_owned(),
        labels.key("Head", "starts").to_owned(),
        labels.key("Head", "ends").to_owned(),
        words::last(lang, monitoring),
        words::next(lang, monitoring),
        words::last(lang, evaluation),
        words::next(lang, evaluation),
        labels.key("Strategic", "objectives").to_owned(),
        labels.key("Dossier", "knowledge_security").to_owned(),
        signals::missing_name(lang),
    ];
    let columns = columns.map(|column| capital(&column));
    let mut sheet = Sheet::new(&words::title(lang, &round.year.to_string()), &columns);
    let received = |unit: Option<&str>| {
        let input = round.inputs.iter().find(|(name, _)| Some(*name) == unit);
        CellValue::from(input.and_then(|(_, day)| *day))
    };
    for it in &round.strategic {
        let (partnership, head) = (it.partnership, &it.partnership.head);
        let unit = head.unit.as_deref();
        let objectives: Vec<&str> = it.objectives.iter().map(|objective| labels.of(*objective)).collect();
        let lacks: Vec<String> = it.lacks.iter().map(|lack| self::lack(labels, *lack)).collect();
        let reference = head.agreement.as_ref().and_then(|agreement| agreement.reference.as_ref());
        sheet.row([
            unit.map(|unit| labels.unit(unit)).into(),
            received(unit),
            CellValue::from(&partnership.id),
            partnership.name().into(),
            status(lang, it.status).into(),
            it.is_candidate.into(),
            head.owner.as_ref().into(),
            reference.into(),
            head.starts.into(),
            head.ends.into(),
            it.monitored.into(),
            next_day(it, What::Monitoring).into(),
            it.evaluated.into(),
            next_day(it, What::Evaluation).into(),
            objectives.join("; ").into(),
            it.security.map(|it| entry::knowledge_security(labels, it).0).into(),
            lacks.join("; ").into(),
        ]);
    }
    let has_some =
        |unit: &str| round.strategic.iter().any(|it| it.partnership.head.unit.as_deref() == Some(unit));
    for (unit, day) in round.inputs.iter().filter(|(unit, _)| !has_some(unit)) {
        sheet.row([labels.unit(unit).into(), CellValue::from(*day)]);
    }
    sheet
}

fn next_day(it: &Strategic<'_>, wanted: What) -> Option<Day> {
    let mut all = it.owes.iter().chain(&it.ahead);
    all.find(|item| item.obligation.what == wanted).map(|item| item.obligation.due)
}

/// What the portfolio owes and what lies ahead, for a calendar.
fn days(labels: Labels<'_>, round: &Round<'_>) -> (String, Vec<CalendarEvent>) {
    let items = round.strategic.iter().flat_map(|it| it.owes.iter().chain(&it.ahead)).cloned();
    let (_, events) = super::due::days(labels, &items.collect::<Vec<_>>());
    (words::title(labels.lang, &round.year.to_string()), events)
}

impl Report for Round<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.labels, edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn days(&self, edition: Edition<'_>) -> Option<(String, Vec<CalendarEvent>)> {
        Some(days(edition.labels, self))
    }

    fn is_open(&self) -> bool {
        Round::is_open(self)
    }
}

/// `partners.round/1`, frozen.
#[derive(Serialize)]
struct RoundV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    year: String,
    until: String,
    categories: Vec<CategoryV1<'a>>,
    inputs: Vec<InputV1<'a>>,
    partnerships: Vec<StrategicV1<'a>>,
}

#[derive(Serialize)]
struct CategoryV1<'a> {
    category: &'a str,
    monitor_every: Option<String>,
    evaluate_every: Option<String>,
    objectives: Option<i64>,
}

#[derive(Serialize)]
struct InputV1<'a> {
    unit: &'a str,
    received: Option<String>,
}

/// One partnership of the round, frozen.
#[derive(Serialize)]
struct StrategicV1<'a> {
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    owner: Option<&'a str>,
    status: &'static str,
    category: Option<&'a str>,
    candidate: bool,
    reference: Option<&'a str>,
    starts: Option<String>,
    ends: Option<String>,
    last_monitoring: Option<String>,
    last_evaluation: Option<String>,
    due: Vec<ItemV1<'a>>,
    ahead: Vec<ItemV1<'a>>,
    objectives: Vec<&'static str>,
    missing: Vec<&'static str>,
    knowledge_security: Option<SecurityV1<'a>>,
    considered: Option<ConsideredV1<'a>>,
}

#[derive(Serialize)]
struct SecurityV1<'a> {
    entry: &'a str,
    date: String,
    allowed: Option<bool>,
    desirable: Option<bool>,
    reference: Option<&'a str>,
}

#[derive(Serialize)]
struct ConsideredV1<'a> {
    entry: &'a str,
    date: String,
    content: Option<&'a str>,
    profile: Option<&'a str>,
}

impl<'a> StrategicV1<'a> {
    fn new(labels: Labels<'_>, it: &'a Strategic<'_>) -> Self {
        let (partnership, head) = (it.partnership, &it.partnership.head);
        let day = |day: Option<crate::model::Day>| day.map(|day| day.to_string());
        Self {
            partnership: &partnership.id,
            name: partnership.name(),
            unit: head.unit.as_deref(),
            owner: head.owner.as_deref(),
            status: it.status.spelling(),
            category: head.category.as_deref(),
            candidate: it.is_candidate,
            reference: head.agreement.as_ref().and_then(|agreement| agreement.reference.as_deref()),
            starts: day(head.starts),
            ends: day(head.ends),
            last_monitoring: day(it.monitored),
            last_evaluation: day(it.evaluated),
            due: ItemV1::all(labels, &it.owes),
            ahead: ItemV1::all(labels, &it.ahead),
            objectives: it.objectives.iter().map(|objective| objective.spelling()).collect(),
            missing: it.lacks.iter().map(|lack| lack.key()).collect(),
            knowledge_security: it.security.map(|it| SecurityV1 {
                entry: it.id.as_str(),
                date: it.date.to_string(),
                allowed: it.allowed,
                desirable: it.desirable,
                reference: it.reference.as_deref(),
            }),
            considered: it.weighed.map(|it| ConsideredV1 {
                entry: it.id.as_str(),
                date: it.date.to_string(),
                content: it.content.as_ref().and_then(|content| content.judgement.spelling()),
                profile: it.profile.as_ref().and_then(|profile| profile.judgement.spelling()),
            }),
        }
    }
}

/// As machines read it.
pub fn json(labels: Labels<'_>, about: &About, round: &Round<'_>) -> String {
    let categories = round.categories.iter().map(|(name, category)| CategoryV1 {
        category: name,
        monitor_every: category.monitor_every.map(|every| every.to_string()),
        evaluate_every: category.evaluate_every.map(|every| every.to_string()),
        objectives: category.objectives,
    });
    let inputs =
        round.inputs.iter().map(|(unit, day)| InputV1 { unit, received: day.map(|day| day.to_string()) });
    super::form::json::document(&RoundV1 {
        head: about.head("partners.round/1"),
        year: round.year.to_string(),
        until: round.year.last().to_string(),
        categories: categories.collect(),
        inputs: inputs.collect(),
        partnerships: round.strategic.iter().map(|it| StrategicV1::new(labels, it)).collect(),
    })
}
