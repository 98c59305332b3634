//! What the knowledge-security desk looks at, for people and as `partners.security/1`: by unit, and no country in it.

use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::{entry, head};
use crate::report::grouped;
use crate::report::security::{Change, NoOutcome, Security, SecurityRow};
use crate::words::labels::{RegisterLabels, status};
use crate::words::lists::capital;
use crate::words::{dates, due, overview, security as words};

impl Report for Security<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.rows.is_empty() && self.informal.is_empty() {
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
        for (unit, of_unit) in grouped(&self.rows, |it| it.partnership.head.unit.as_deref()) {
            page.heading(&head::of_unit(labels, unit));
            page.items(of_unit.into_iter().map(|it| item(labels, it, false)));
        }
        if !self.informal.is_empty() {
            page.heading(&words::informal_head(lang));
            page.items(self.informal.iter().map(|it| item(labels, it, true)));
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { about, .. }: Edition<'_>) -> String {
        about
            .report("partners.security/1")
            .list("partnerships", self.rows.iter().map(object))
            .list("informal", self.informal.iter().map(object))
            .written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let is_informal =
            |it: &SecurityRow<'_>| self.informal.iter().any(|row| row.partnership.id == it.partnership.id);
        let columns: [SheetColumn<'_, SecurityRow<'_>>; 11] = [
            (overview::unit_head(lang), &|it| head::unit(labels, it.partnership).into()),
            (overview::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
            (due::partnership_head(lang), &|it| it.partnership.name().into()),
            (overview::status_head(lang), &|it| status(lang, it.status).into()),
            (words::informal_name(lang), &|it| is_informal(it).into()),
            (due::owner_head(lang), &|it| it.partnership.head.owner.as_ref().into()),
            (words::outcome_name(lang), &|it| {
                it.latest.map(|it| entry::knowledge_security(labels, it).0).into()
            }),
            (words::outcome_day(lang), &|it| it.latest.map(|it| it.date).into()),
            (words::missing_name(lang), &|it| lack(labels, it).into()),
            (labels.key("KnowledgeSecurity", "conditions").to_owned(), &|it| it.conditions().into()),
            (words::changed_name(lang), &|it| changed(labels, &it.changed).into()),
        ];
        let columns = columns.map(|(head, value)| (capital(&head), value));
        Sheet::of(&words::sheet(lang), &columns, self.rows.iter().chain(&self.informal))
    }

    fn is_open(&self) -> bool {
        Security::is_open(self)
    }
}

fn item(labels: RegisterLabels<'_>, it: &SecurityRow<'_>, is_informal: bool) -> PageItem {
    let lang = labels.lang;
    let head = &it.partnership.head;
    let unit = head::unit(labels, it.partnership).filter(|_| is_informal);
    let parts = [Some(status(lang, it.status)), unit, Some(it.partnership.id.as_str())];
    let mut notes = FactList::default();
    let partners: Vec<&str> = head.partners.iter().filter_map(|partner| partner.name.as_deref()).collect();
    notes.add(labels.key("Head", "partners"), Some(partners.join("; ")));
    notes.add(labels.key("Head", "owner"), head.owner.as_deref());
    notes.add(&words::missing_name(lang), lack(labels, it));
    let outcome = it.latest.map(|latest| {
        format!("{} · {}", dates::day(lang, latest.date), entry::knowledge_security(labels, latest).0)
    });
    notes.add(&words::outcome_name(lang), outcome);
    notes.add(labels.key("KnowledgeSecurity", "conditions"), it.conditions());
    notes.add(&words::changed_name(lang), Some(changed(labels, &it.changed)));
    let aside: Vec<&str> = parts.into_iter().flatten().collect();
    PageItem::new(it.partnership.name(), &aside.join(" · "), notes)
}

fn lack(labels: RegisterLabels<'_>, it: &SecurityRow<'_>) -> Option<String> {
    it.lack.map(|lack| words::lack(labels.lang, lack == NoOutcome::Absent, it.is_asked))
}

/// What changed, each with its day.
fn changed(labels: RegisterLabels<'_>, all: &[Change<'_>]) -> String {
    let lang = labels.lang;
    let said = |it: &Change<'_>| {
        format!("{} ({})", words::change(lang, it.what.spelling()), dates::day(lang, it.date))
    };
    all.iter().map(said).collect::<Vec<_>>().join("; ")
}

fn object<'a>(it: &'a SecurityRow<'_>) -> JsonObject<'a> {
    let outcome = it.latest.map(|it| {
        JsonObject::default()
            .with("entry", &it.id)
            .with("date", it.date)
            .with("by", it.by.as_ref())
            .with("allowed", it.allowed)
            .with("desirable", it.desirable)
            .with("conditions", it.conditions.as_deref())
            .with("reference", it.reference.as_ref())
    });
    let missing = it.lack.map(|lack| if lack == NoOutcome::Absent { "outcome" } else { "answer" });
    let changed = it.changed.iter().map(|it| {
        JsonObject::default().with("what", it.what.spelling()).with("date", it.date).with("entry", it.entry)
    });
    JsonObject::default()
        .with("partnership", &it.partnership.id)
        .with("name", it.partnership.name())
        .with("unit", it.partnership.head.unit.as_ref())
        .with("owner", it.partnership.head.owner.as_ref())
        .with("status", it.status.spelling())
        .with("formality", it.partnership.head.formality.spelling())
        .with("international", it.is_international)
        .with("strategic", it.is_strategic)
        .with("missing", missing)
        .with("asked", it.lack.is_some() && it.is_asked)
        .with("outcome", outcome)
        .list("changed", changed)
}
