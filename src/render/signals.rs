//! Open signals, for people and as `partners.signals/1`. Their age is shown in days; nothing calls one late.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, FactList, Page, PageItem};
use super::form::sheet::{CellValue, Sheet};
use crate::model::{Partnership, Policy, Step, Word as _};
use crate::report::grouped;
use crate::report::signals::{Open, Signals};
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::lists::capital;
use crate::words::{dates, due, overview, show, signals as words};

/// As people read it, by unit: the signals on its own partnerships, then those that stand elsewhere and also concern one of
/// them; and at the end where people can turn.
fn page(labels: Labels<'_>, policy: &Policy, about: &About, signals: &Signals<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    if signals.is_empty() {
        about.alone(lang, &mut page, &words::none(lang));
        return page;
    }
    page.title(&words::title(lang, about.today));
    for (unit, rows) in grouped(&rows(signals), |(at, _)| at.head.unit.as_deref()) {
        page.heading(&unit.map_or_else(|| overview::no_unit(lang), |unit| labels.unit(unit).to_owned()));
        let (own, others): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|(at, open)| at.id == open.partnership.id);
        page.blocks.extend(own.iter().map(|(_, open)| Block::Item(item(labels, open, true))));
        if !others.is_empty() {
            let told = others.iter().map(|(at, open)| {
                let other = open.partnership.name();
                Clean::line(&words::concerns_too(lang, at.name(), open.signal.id.as_str(), other))
            });
            page.blocks.push(Block::Bullets(told.collect()));
        }
    }
    super::explain::routes(labels, policy, &mut page);
    about.end(lang, &mut page);
    page
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
pub(super) fn item(labels: Labels<'_>, open: &Open<'_>, is_named: bool) -> PageItem {
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
    notes.add(&words::done_name(lang), Some(words::steps(labels, &open.steps)));
    notes.add(&words::referred_name(lang), open.referred.map(|step| words::unaccepted(lang, step.date)));
    notes.add(&words::missing_name(lang), Some(words::missing(labels, &open.lacks)));
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
    PageItem { lead: Clean::line(&lead), aside: Clean::line(&aside), notes: notes.0 }
}

/// Open signals, for a spreadsheet.
fn sheet(labels: Labels<'_>, signals: &Signals<'_>) -> Sheet {
    let lang = labels.lang;
    let key = |name| labels.key("Signal", name).to_owned();
    let columns = [
        words::received_head(lang),
        words::age_head(lang),
        words::signal_head(lang),
        overview::id_head(lang),
        due::partnership_head(lang),
        overview::unit_head(lang),
        key("kind"),
        key("from"),
        key("concerns"),
        words::level_name(lang),
        key("summary"),
        words::done_name(lang),
        words::unaccepted_head(lang),
        words::missing_name(lang),
        words::also_name(lang),
    ];
    let mut sheet = Sheet::new(&words::sheet(lang), &columns.map(|column| capital(&column)));
    for open in signals.open.iter().chain(&signals.elsewhere) {
        let (partnership, signal) = (open.partnership, open.signal);
        sheet.row([
            signal.date.into(),
            open.age_days.into(),
            signal.id.as_str().into(),
            CellValue::from(&partnership.id),
            partnership.name().into(),
            partnership.head.unit.as_deref().map(|unit| labels.unit(unit)).into(),
            labels.said(&signal.kind).into(),
            labels.said(&signal.from).into(),
            labels.said(&signal.concerns).into(),
            partnership.entered_at().map(|level| labels.of(level)).into(),
            signal.summary.as_deref().into(),
            words::steps(labels, &open.steps).into(),
            open.referred.map(|step| step.date).into(),
            words::missing(labels, &open.lacks).into(),
            open.also.iter().map(|it| it.id.as_str()).collect::<Vec<_>>().join(", ").into(),
        ]);
    }
    sheet
}

/// `partners.signals/1`, frozen.
#[derive(Serialize)]
struct SignalsV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    signals: Vec<SignalV1<'a>>,
    elsewhere: Vec<SignalV1<'a>>,
}

/// One open signal, frozen.
#[derive(Serialize)]
pub(super) struct SignalV1<'a> {
    id: &'a str,
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    entered_at: Option<&'static str>,
    date: String,
    age_days: i64,
    kind: Option<&'a str>,
    from: Option<&'a str>,
    summary: Option<&'a str>,
    concerns: Option<&'a str>,
    steps: Vec<&'a str>,
    missing: Vec<&'static str>,
    unaccepted_referral: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    also_for: Option<Vec<&'a str>>,
}

impl<'a> SignalV1<'a> {
    fn new(open: &Open<'a>) -> Self {
        let signal = open.signal;
        Self {
            id: signal.id.as_str(),
            partnership: &open.partnership.id,
            name: open.partnership.name(),
            unit: open.partnership.head.unit.as_deref(),
            entered_at: open.partnership.entered_at().map(crate::model::vocabulary::Word::spelling),
            date: signal.date.to_string(),
            age_days: open.age_days,
            kind: signal.facts.kind.spelling(),
            from: signal.facts.from.spelling(),
            summary: signal.facts.summary.as_ref().map(|summary| summary.0.as_str()),
            concerns: signal.facts.concerns.spelling(),
            steps: open.steps.iter().filter_map(|step| step.facts.step.spelling()).collect(),
            missing: open.lacks.iter().map(|step| step.spelling()).collect(),
            unaccepted_referral: open.referred.map(|step| step.date.to_string()),
            also_for: Some(open.also.iter().map(|it| it.id.as_str()).collect()),
        }
    }

    pub(super) fn all(signals: &[Open<'a>]) -> Vec<Self> {
        signals.iter().map(Self::new).collect()
    }

    /// Of one dossier, for which not every other partnership was looked at.
    pub(super) fn of_one(signals: &[Open<'a>]) -> Vec<Self> {
        signals.iter().map(|open| Self { also_for: None, ..Self::new(open) }).collect()
    }
}

/// As machines read it.
fn json(about: &About, signals: &Signals<'_>) -> String {
    let head = about.head("partners.signals/1");
    let (signals, elsewhere) = (SignalV1::all(&signals.open), SignalV1::all(&signals.elsewhere));
    super::form::json::document(&SignalsV1 { head, signals, elsewhere })
}

impl Report for Signals<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.policy, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn is_open(&self) -> bool {
        !self.is_empty()
    }
}
