//! Open signals, for people and as `partners.signals/1`. Their age is shown in days; nothing calls one late.

use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::head;
use crate::model::{Entry, FollowUp, Partnership, Step, Word};
use crate::report::grouped;
use crate::report::signals::{Open, Signals};
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{dates, due, overview, show, signals as words};

impl Report for Signals<'_> {
    /// By unit: the signals on its own partnerships, then those that stand elsewhere and also concern one of them; and at the
    /// end where people can turn.
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
        for (unit, rows) in grouped(&rows(self), |(at, _)| at.head.unit.as_deref()) {
            page.heading(&head::of_unit(labels, unit));
            let (own, others): (Vec<_>, Vec<_>) =
                rows.into_iter().partition(|(at, open)| at.id == open.partnership.id);
            page.items(own.iter().map(|(_, open)| item(labels, open, true)));
            if !others.is_empty() {
                page.bullets(others.iter().map(|(at, open)| {
                    let other = open.partnership.name();
                    words::concerns_too(lang, at.name(), open.signal.id.as_str(), other)
                }));
            }
        }
        page.text(&words::definition(lang));
        super::explain::routes(labels, policy, &mut page);
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        edition
            .about
            .report("partners.signals/1")
            .list("signals", self.open.iter().map(object))
            .list("elsewhere", self.elsewhere.iter().map(object))
            .written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let key = |name| labels.key("Signal", name).to_owned();
        let columns: [SheetColumn<'_, Open<'_>>; 16] = [
            (words::received_head(lang), &|it| it.signal.date.into()),
            (due::partnership_head(lang), &|it| it.partnership.name().into()),
            (key("summary"), &|it| it.signal.summary.as_deref().into()),
            (words::done_name(lang), &|it| words::steps(labels, &it.steps).into()),
            (words::missing_name(lang), &|it| words::missing(labels, &it.lacks).into()),
            (overview::unit_head(lang), &|it| head::unit(labels, it.partnership).into()),
            (key("kind"), &|it| labels.said(&it.signal.kind).into()),
            (key("from"), &|it| labels.said(&it.signal.from).into()),
            (key("concerns"), &|it| labels.said(&it.signal.concerns).into()),
            (words::level_name(lang), &|it| it.partnership.entered_at().map(|it| labels.of(it)).into()),
            (words::unaccepted_head(lang), &|it| it.referred.map(|step| step.date).into()),
            (labels.key("Common", "withdrawn").to_owned(), &|it| {
                it.withdrawn.and_then(|by| by.common.withdrawn.as_deref()).into()
            }),
            (words::also_name(lang), &|it| also_for(it).collect::<Vec<_>>().join(", ").into()),
            (words::age_head(lang), &|it| it.age_days.into()),
            (overview::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
            (words::signal_head(lang), &|it| it.signal.id.as_str().into()),
        ];
        let columns = columns.map(|(head, value)| (capital(&head), value));
        Sheet::of(&words::sheet(lang), &columns, self.open.iter().chain(&self.elsewhere))
    }

    fn is_open(&self) -> bool {
        !self.is_empty()
    }
}

/// The ids of the other partnerships that it concerns.
fn also_for<'r>(open: &Open<'r>) -> impl Iterator<Item = &'r str> {
    open.also.iter().map(|it| it.id.as_str())
}

/// Each signal at its own partnership, and at each other one that it concerns with another unit: within a unit the signal
/// itself names them, and a report of one unit names no other.
fn rows<'s, 'r>(signals: &'s Signals<'r>) -> Vec<(&'s Partnership, &'s Open<'r>)> {
    let own = signals.open.iter().map(|open| (open.partnership, open));
    let told = if signals.is_of_one_unit { &signals.elsewhere } else { &signals.open };
    let others = told.iter().flat_map(|open| open.also.iter().map(move |at| (*at, open)));
    own.chain(others.filter(|(at, open)| at.head.unit != open.partnership.head.unit)).collect()
}

/// One open signal; in a report of several partnerships with the name of its own.
pub(super) fn item(labels: RegisterLabels<'_>, open: &Open<'_>, is_named: bool) -> PageItem {
    let lang = labels.lang;
    let signal = open.signal;
    let lead = format!("{}, {}", dates::day(lang, signal.date), words::age(lang, open.age_days));
    let aside = if is_named {
        format!("{} · {}", open.partnership.name(), signal.id)
    } else {
        show::tail(signal.id.as_str()).to_owned()
    };
    let mut notes = FactList::default();
    notes.add("", Some(words::origin(labels, signal)));
    if signal.is_redacted() {
        notes.add("", Some(words::text_removed(lang)));
    }
    notes.add("", signal.summary.as_deref());
    notes
        .add(labels.key("Common", "withdrawn"), open.withdrawn.and_then(|by| by.common.withdrawn.as_deref()));
    notes.add(&words::done_name(lang), Some(words::steps(labels, &open.steps)));
    notes.add(&words::referred_name(lang), open.referred.map(|step| words::unaccepted(lang, step.date)));
    notes.add(&words::missing_name(lang), Some(words::missing(labels, &open.lacks)));
    notes.add(labels.of(Step::Feedback), open.hears_by.map(|day| words::hears_by(lang, day)));
    let level = open.partnership.entered_at().map(|level| words::talk_first(lang, level));
    notes.add(&words::level_name(lang), level);
    // Unease is always talked about (000:281-285); that nobody has is a fact, and no verdict.
    let is_discussed =
        open.steps.iter().any(|it| it.step == Step::Conversation || it.step == Step::PartnerConversation);
    let not_yet = (!is_discussed).then(|| words::not_recorded_yet(lang));
    notes.add(&words::conversation_name(lang), not_yet);
    if is_named {
        let also: Vec<&str> = open.also.iter().map(|it| it.name()).collect();
        notes.add(&words::also_name(lang), Some(also.join("; ")));
    }
    PageItem::new(&lead, &aside, notes)
}

/// One open signal, for machines.
pub(super) fn object<'a>(open: &Open<'a>) -> JsonObject<'a> {
    object_of_one(open).list("also_for", also_for(open))
}

/// A step on a signal, for machines.
pub(super) fn follow_up(step: &Entry<FollowUp>) -> JsonObject<'_> {
    JsonObject::default()
        .with("id", &step.id)
        .with("date", step.date)
        .with("step", step.facts.step.spelling())
        .with("by", step.facts.by.as_ref())
}

/// The same of one dossier, for which not every other partnership was looked at.
pub(super) fn object_of_one<'a>(open: &Open<'a>) -> JsonObject<'a> {
    let (partnership, signal) = (open.partnership, open.signal);
    JsonObject::default()
        .with("id", &signal.id)
        .with("entry", &signal.id)
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("unit", partnership.head.unit.as_ref())
        .with("entered_at", partnership.entered_at().map(Word::spelling))
        .with("date", signal.date)
        .with("age_days", open.age_days)
        .with("kind", signal.kind.spelling())
        .with("from", signal.from.spelling())
        .with("summary", signal.summary.as_deref())
        .with("concerns", signal.concerns.spelling())
        .list("steps", open.steps.iter().filter_map(|step| step.facts.step.spelling()))
        .list("missing", open.lacks.iter().map(|step| step.spelling()))
        .with("feedback_by", open.hears_by)
        .list("follow_ups", open.steps.iter().map(|step| follow_up(step)))
        .with("withdrawn", open.withdrawn.and_then(|by| by.common.withdrawn.as_deref()))
        .with("unaccepted_referral", open.referred.map(|step| step.date))
}
