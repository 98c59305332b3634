//! The yearly strategic round, ready to be sent to the faculties, and as `partners.round/1`.

use super::calendar::CalendarScope;
use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::{entry, head};
use crate::model::{
    Day, Decision, Entry, Given as _, Kind, Requirement, Status, TooFewObjectives, What, Word as _,
};
use crate::report::round::{Round, StrategicRow};
use crate::report::{due as due_report, grouped};
use crate::text::clean::Clean;
use crate::words::labels::{RegisterLabels, kind, status, what};
use crate::words::lists::{and, capital};
use crate::words::{dates, due, overview, register, round as words, show, signals};

impl Report for Round<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let year = self.year.to_string();
        let mut page = Page::default();
        if self.is_quiet() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, &year, &about.at(lang)),
                &words::nothing(lang, &year, &about.at(lang)),
            );
            return page;
        }
        page.title(&words::title(lang, &year, &about.at(lang)));
        page.text(&words::intro(labels));
        let asks = self.categories.iter().filter_map(|(name, category)| words::asks(labels, name, category));
        asks.for_each(|asks| page.text(&asks));
        inputs(labels, &mut page, &self.inputs);
        for (unit, of_unit) in grouped(&self.strategic, |it| it.partnership.head.unit.as_deref()) {
            page.heading(&head::of_unit(labels, unit));
            page.items(of_unit.into_iter().map(|it| item(labels, it)));
        }
        if self.strategic.is_empty() {
            page.text(&words::none_here(lang, &about.at(lang)));
        } else if !self.strategic.iter().any(|it| it.is_candidate) {
            page.text(&words::no_candidates(lang, &about.at(lang)));
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let categories = self.categories.iter().map(|(name, category)| {
            JsonObject::default()
                .with("category", *name)
                .with("monitor_every", category.monitor_every.map(|every| every.to_string()))
                .with("evaluate_every", category.evaluate_every.map(|every| every.to_string()))
                .with("objectives", category.objectives)
        });
        let inputs = self.inputs.iter();
        let inputs =
            inputs.map(|(unit, day)| JsonObject::default().with("unit", *unit).with("received", *day));
        about
            .report("partners.round/1")
            .and(super::year(self.year))
            .with("until", self.year.last())
            .list("categories", categories)
            .list("inputs", inputs)
            .list("partnerships", self.strategic.iter().map(|it| object(labels, it)))
            .written()
    }

    /// A row for each partnership and candidate, and one for each unit without any.
    fn sheet(&self, Edition { labels, about, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let (monitoring, evaluation) = (what(lang, What::Monitoring), what(lang, What::Evaluation));
        let key = |schema, name| labels.key(schema, name).to_owned();
        let received = |it: &StrategicRow<'_>| {
            let unit = it.partnership.head.unit.as_deref();
            self.inputs.iter().find(|(name, _)| Some(*name) == unit).and_then(|(_, day)| *day)
        };
        let columns: [SheetColumn<'_, StrategicRow<'_>>; 17] = [
            (overview::unit_head(lang), &|it| head::unit(labels, it.partnership).into()),
            (words::input_column(lang), &|it| received(it).into()),
            (overview::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
            (due::partnership_head(lang), &|it| it.partnership.name().into()),
            (overview::status_head(lang), &|it| status(lang, it.status).into()),
            (words::candidate(lang), &|it| it.is_candidate.into()),
            (due::owner_head(lang), &|it| it.partnership.head.owner.as_ref().into()),
            (key("Agreement", "reference"), &|it| reference(it).into()),
            (key("Head", "starts"), &|it| it.partnership.head.starts.into()),
            (key("Head", "ends"), &|it| it.partnership.head.ends.into()),
            (words::last(lang, monitoring), &|it| it.monitored.into()),
            (words::next(lang, monitoring), &|it| {
                next(it, What::Monitoring).and_then(|it| it.obligation.due).into()
            }),
            (words::last(lang, evaluation), &|it| it.evaluated.into()),
            (words::next(lang, evaluation), &|it| {
                next(it, What::Evaluation).and_then(|it| it.obligation.due).into()
            }),
            (key("Strategic", "objectives"), &|it| objectives(labels, it).into()),
            (key("Dossier", "knowledge_security"), &|it| {
                it.security.map(|it| entry::knowledge_security(labels, it).0).into()
            }),
            (signals::missing_name(lang), &|it| lacks(labels, it).join("; ").into()),
        ];
        let columns = columns.map(|(head, value)| (capital(&head), value));
        let mut sheet = Sheet::of(
            &words::title(lang, &self.year.to_string(), &about.at(lang)),
            &columns,
            &self.strategic,
        );
        let has_some =
            |unit: &str| self.strategic.iter().any(|it| it.partnership.head.unit.as_deref() == Some(unit));
        for (unit, day) in self.inputs.iter().filter(|(unit, _)| !has_some(unit)) {
            sheet.row([labels.unit(unit).into(), CellValue::from(*day)]);
        }
        sheet
    }

    /// What the portfolio owes and what lies ahead.
    fn calendar(&self, Edition { labels, about, .. }: Edition<'_>) -> Option<CalendarScope<'_>> {
        let title = words::title(labels.lang, &self.year.to_string(), &about.at(labels.lang));
        let of = self.strategic.iter().map(|it| it.partnership.id.as_str()).collect();
        let items = self.strategic.iter().flat_map(|it| it.owes.iter().chain(&it.ahead));
        Some(CalendarScope { of: Some(of), ..CalendarScope::new(title, self.year.last(), items) })
    }

    fn is_open(&self) -> bool {
        Round::is_open(self)
    }
}

/// Which units have given their input, and which have not.
fn inputs(labels: RegisterLabels<'_>, page: &mut Page, inputs: &[(&str, Option<Day>)]) {
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

fn item(labels: RegisterLabels<'_>, it: &StrategicRow<'_>) -> PageItem {
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
    notes.add(&show::term_name(lang), show::term(lang, it.term));
    let reference = reference(it).filter(|reference| !reference.trim().is_empty()).map(str::to_owned);
    let reference = reference.or_else(|| (!it.is_candidate).then(|| register::not_recorded(lang)));
    notes.add(labels.key("Agreement", "reference"), reference);
    notes.add(&words::categorised_name(lang), it.categorised.map(|decision| categorised(labels, decision)));
    notes.add(
        kind(lang, Kind::Consideration),
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
    notes.add(labels.key("Strategic", "objectives"), Some(objectives(labels, it)));
    notes.add(labels.key("Dossier", "knowledge_security"), security(labels, it));
    notes.add(&signals::missing_name(lang), Some(and(lang, &lacks(labels, it))));
    notes.add("", (it.status == Status::ToReview).then(|| words::to_review(lang)));
    PageItem::new(partnership.name(), &aside.join(" · "), notes)
}

/// Which category a decision gave, when, and by whom.
fn categorised(labels: RegisterLabels<'_>, decision: &Entry<Decision>) -> String {
    let category = labels.category(decision.category.as_deref().unwrap_or_default());
    let day = dates::day(labels.lang, decision.date);
    let outcome = [labels.said(&decision.outcome), labels.said(&decision.by)];
    format!("{category} · {day} · {}", outcome.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// When it comes next.
fn next<'s, 'r>(it: &'s StrategicRow<'r>, wanted: What) -> Option<&'s due_report::Item<'r>> {
    it.owes.iter().chain(&it.ahead).find(|item| item.obligation.what == wanted)
}

/// When it comes next, and why then; where nothing comes, when it was last done.
fn clock(
    labels: RegisterLabels<'_>,
    it: &StrategicRow<'_>,
    wanted: What,
    last: Option<Day>,
) -> Option<String> {
    match next(it, wanted) {
        Some(item) => Some(said(labels, item)),
        None => last.map(|day| words::last_time(labels.lang, &dates::day(labels.lang, day))),
    }
}

/// On which day something is due, how that stands to today, and why on that day.
fn said(labels: RegisterLabels<'_>, item: &due_report::Item<'_>) -> String {
    let lang = labels.lang;
    let day = due::on(lang, &item.obligation);
    let when = due::when(lang, &item.obligation, item.days);
    format!("{day} ({when}); {}", due::reason(labels, item.partnership, &item.obligation))
}

/// The last outcome of the decision tree: when, what, and where it is kept.
fn security(labels: RegisterLabels<'_>, it: &StrategicRow<'_>) -> Option<String> {
    let security = it.security?;
    let (outcome, _) = entry::knowledge_security(labels, security);
    let kept = security.reference.as_deref().filter(|_| security.reference.is_given());
    let kept = kept.map(|kept| format!("\n\n{kept}")).unwrap_or_default();
    Some(format!("{} · {outcome}{kept}", dates::day(labels.lang, security.date)))
}

pub(super) fn lack(labels: RegisterLabels<'_>, lack: Requirement) -> String {
    match lack {
        Requirement::Objectives(TooFewObjectives { there, asked }) => {
            let more = asked - i64::try_from(there).unwrap_or(asked);
            words::objectives_lack(labels.lang, more, asked)
        }
        lack => words::part(labels, lack.key()),
    }
}

fn lacks(labels: RegisterLabels<'_>, it: &StrategicRow<'_>) -> Vec<String> {
    it.lacks.iter().map(|lack| self::lack(labels, *lack)).collect()
}

fn objectives(labels: RegisterLabels<'_>, it: &StrategicRow<'_>) -> String {
    it.objectives.iter().map(|objective| labels.of(*objective)).collect::<Vec<_>>().join("; ")
}

/// Where contract management keeps the agreement.
fn reference<'r>(it: &StrategicRow<'r>) -> Option<&'r str> {
    it.partnership.head.agreement.as_ref()?.reference.as_deref()
}

/// One partnership of the round, for machines.
fn object<'a>(labels: RegisterLabels<'_>, it: &'a StrategicRow<'_>) -> JsonObject<'a> {
    let (partnership, head) = (it.partnership, &it.partnership.head);
    let security = it.security.map(|it| {
        JsonObject::default()
            .with("entry", &it.id)
            .with("date", it.date)
            .with("allowed", it.allowed)
            .with("desirable", it.desirable)
            .with("reference", it.reference.as_ref())
    });
    let considered = it.weighed.map(|it| {
        JsonObject::default()
            .with("entry", &it.id)
            .with("date", it.date)
            .with("content", it.content.as_ref().and_then(|content| content.judgement.spelling()))
            .with("profile", it.profile.as_ref().and_then(|profile| profile.judgement.spelling()))
    });
    JsonObject::default()
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("unit", head.unit.as_ref())
        .with("owner", head.owner.as_ref())
        .with("status", it.status.spelling())
        .with("category", head.category.as_ref())
        .with("candidate", it.is_candidate)
        .with("reference", reference(it))
        .with("starts", it.term.starts)
        .with("ends", it.term.ends)
        .with("runs_until", it.term.runs_until)
        .with("last_monitoring", it.monitored)
        .with("last_evaluation", it.evaluated)
        .list("due", it.owes.iter().map(|item| super::due::object(labels, item)))
        .list("ahead", it.ahead.iter().map(|item| super::due::object(labels, item)))
        .list("objectives", it.objectives.iter().map(|objective| objective.spelling()))
        .list("missing", it.lacks.iter().map(|lack| lack.key()))
        .with("knowledge_security", security)
        .with("considered", considered)
}
