//! The register today, in at most fifteen lines, and as `partners.overview/1`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::form::about::About;
use super::form::json::JsonObject;
use super::form::page::Page;
use super::form::report::{Edition, Report};
use super::form::style::{Paint, Style};
use super::{due, signals};
use crate::model::{Day, Partnership};
use crate::report::due::Item;
use crate::report::due::shows_later;
use crate::report::overview::Overview;
use crate::report::signals::Open;
use crate::text::clean::Clean;
use crate::text::wrap::{cut, width, wrap};
use crate::words::labels::{RegisterLabels, what};
use crate::words::{Lang, dates, due as due_words, overview as words, signals as signal_words};

/// How much of it fits.
const LINES: usize = 15;
/// The same above the question what to do, so that both are seen in a small window.
const LINES_ABOVE_QUESTION: usize = 12;
/// So many drafts are named.
const DRAFTS: usize = 3;

impl Report for Overview<'_> {
    /// For who reads it on a page rather than in a terminal: all of it.
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        page.title(&format!("{}: {}", about.institution, words::partnerships(lang, self.partnerships)));
        page.text(&counts(lang, self));
        if let Some(waiting) = waiting(lang, self) {
            page.text(&waiting);
        }
        if let Some(until) = quiet_until(self) {
            page.text(&words::all_quiet(lang, &dates::day(lang, until)));
        }
        if !self.due.is_empty() {
            page.heading(&due_words::title(lang, self.until, shows_later(&self.due, self.until), ""));
            page.table(due::table(labels, &self.due));
        }
        if let Some((until, later)) = self.later.as_ref().filter(|(_, later)| !later.is_empty()) {
            page.heading(&words::later(lang, later.len(), &dates::day(lang, *until)));
            page.table(due::table(labels, later));
        }
        if !self.signals.is_empty() {
            page.heading(&signal_words::title(lang, about.today, ""));
            page.items(self.signals.iter().map(|open| signals::item(labels, open, true)));
        }
        about.end(lang, &mut page);
        page
    }

    fn text(&self, Edition { labels, about, .. }: Edition<'_>, style: Style) -> String {
        text(labels, style, about, self)
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let statuses: BTreeMap<_, _> =
            self.statuses.iter().map(|(status, number)| (status.spelling(), *number)).collect();
        about
            .document("partners.overview/1")
            .with("institution", &about.institution)
            .with("partnerships", self.partnerships)
            .with("statuses", statuses.into_iter().collect::<JsonObject<'_>>())
            .with("until", self.until)
            .list("due", self.due.iter().map(|item| due::object(labels, item)))
            .with("later_until", self.later.as_ref().map(|(until, _)| *until))
            .list("later", self.later.iter().flat_map(|(_, all)| all).map(|item| due::object(labels, item)))
            .list("signals", self.signals.iter().map(signals::object))
            .list("waiting", self.waiting.iter().map(|it| waiting_object(it)))
            .written()
    }
}

/// As people read it: never more than fifteen lines, however narrow the terminal is.
fn text(labels: RegisterLabels<'_>, style: Style, about: &About, overview: &Overview<'_>) -> String {
    let lang = labels.lang;
    let institution = Clean::line(&about.institution);
    let title = format!("{institution}: {}", words::partnerships(lang, overview.partnerships));
    let mut lines = vec![style.paint(Paint::Strong, &fit(style, &title))];
    let wide = style.width.map(|width| width.max(20));
    lines.extend(wrap(&counts(lang, overview), wide).into_iter().take(3).map(Cow::into_owned));
    if overview.partnerships == 0 {
        lines = vec![words::empty(lang)];
    } else if let Some(until) = quiet_until(overview) {
        lines.push(words::all_quiet(lang, &dates::day(lang, until)));
    }
    lines.extend(waiting(lang, overview).map(|line| fit(style, &line)));
    let next = next(lang, style, overview);
    let foot = style.paint(Paint::Faint, &fit(style, Clean::line(&about.foot(lang)).as_str()));
    // What is left after the title, the counts, two headings, two empty lines, what to do next, and the foot.
    let later = later(lang, overview).map(|line| fit(style, &line));
    let most = if overview.asks_what_next { LINES_ABOVE_QUESTION } else { LINES };
    let room = most.saturating_sub(lines.len() + usize::from(later.is_some()) + 4 + next.len() + 1);
    let for_signals = overview.signals.len().min(room - overview.due.len().min(room.div_ceil(2)));
    let for_due = overview.due.len().min(room - for_signals);
    if for_due > 0 {
        let heading = words::due(lang, overview.due.len(), &dates::day(lang, overview.until));
        lines.extend([String::new(), style.paint(Paint::Strong, &fit(style, &heading))]);
        lines.extend(due_lines(labels, style, &overview.due[..for_due]));
    }
    if let Some(later) = later {
        lines.extend((for_due == 0).then(String::new));
        lines.push(later);
    }
    if for_signals > 0 {
        let is_all = for_signals == overview.signals.len();
        let heading = if is_all { words::open_signals(lang) } else { words::some_signals(lang) };
        lines.push(style.paint(Paint::Strong, &fit(style, &heading)));
        lines.extend(overview.signals[..for_signals].iter().map(|open| signal_line(lang, style, open)));
    }
    lines.push(String::new());
    lines.extend(next);
    lines.push(foot);
    lines.join("\n") + "\n"
}

fn fit(style: Style, text: &str) -> String {
    style.width.map_or_else(|| text.to_owned(), |columns| cut(text, columns))
}

fn due_lines(labels: RegisterLabels<'_>, style: Style, items: &[Item<'_>]) -> Vec<String> {
    let lang = labels.lang;
    let row = |item: &Item<'_>| {
        let (obligation, id) = (&item.obligation, Clean::line(&item.partnership.id).to_string());
        let when = due_words::when(lang, obligation, item.days);
        [due_words::on(lang, obligation), what(lang, obligation.what).to_owned(), id, when]
    };
    let rows: Vec<[String; 4]> = items.iter().map(row).collect();
    let wide = |at: usize| rows.iter().map(|row| width(&row[at])).max().unwrap_or(0);
    let widths = [wide(0), wide(1), wide(2)];
    let pad = |text: &str, wide: usize| format!("{text}{}", " ".repeat(wide.saturating_sub(width(text)) + 2));
    let line = |row: &[String; 4]| {
        let cells: String = (0..3).map(|at| pad(&row[at], widths[at])).collect();
        fit(style, &format!("  {cells}{}", row[3]))
    };
    rows.iter().map(line).collect()
}

fn signal_line(lang: Lang, style: Style, open: &Open<'_>) -> String {
    let name = Clean::line(open.partnership.name());
    let age = signal_words::age(lang, open.age_days);
    let also: Vec<&str> = open.also.iter().map(|it| it.id.as_str()).collect();
    let also = Clean::line(&signal_words::also(lang, &also));
    fit(style, &format!("  {}  {name}, {age}{also}", Clean::line(open.signal.id.as_str())))
}

/// What to do next: what was begun, the first thing that is due, the oldest signal, and where to see all of it.
fn next(lang: Lang, style: Style, overview: &Overview<'_>) -> Vec<String> {
    let mut commands: Vec<(String, String)> = Vec::new();
    if overview.partnerships == 0 && !overview.asks_what_next {
        commands.push(("add".to_owned(), words::add_first(lang)));
    }
    let more = overview.drafts.len().saturating_sub(DRAFTS);
    for (at, (command, about)) in overview.drafts.iter().take(DRAFTS).enumerate() {
        let about = if at + 1 == DRAFTS && more > 0 {
            words::and_more_drafts(lang, about, more)
        } else {
            about.clone()
        };
        commands.push((command.clone(), words::draft(lang, &about)));
    }
    if let Some(first) = overview.due.first() {
        let (obligation, partnership) = (&first.obligation, first.partnership);
        let why = due_words::of(lang, obligation.what, partnership.name());
        commands.push((due_words::command(obligation, &partnership.id), why));
    }
    if let Some(oldest) = overview.signals.first() {
        let name = oldest.partnership.name();
        commands.push((format!("follow-up {}", oldest.signal.id), words::follow_up(lang, name)));
    }
    if !overview.due.is_empty() {
        commands.push(("report due".to_owned(), words::all_due(lang)));
    }
    if overview.asks_what_next {
        commands.truncate(overview.drafts.len().min(DRAFTS));
    } else if commands.is_empty() {
        commands.push(("list".to_owned(), words::whole_list(lang)));
    }
    let clean =
        |(command, why): (String, String)| (Clean::line(&format!("partners {command}")), Clean::line(&why));
    let commands: Vec<(Clean, Clean)> = commands.into_iter().map(clean).collect();
    let wide = commands.iter().map(|(command, _)| width(command.as_str())).max().unwrap_or(0);
    let line = |(command, why): &(Clean, Clean)| {
        let gap = " ".repeat(wide - width(command.as_str()) + 2);
        fit(style, &format!("  {command}{gap}{why}"))
    };
    commands.iter().map(line).collect()
}

/// What comes after this month, when little is left of it, in one line: how much, and what is first.
fn later(lang: Lang, overview: &Overview<'_>) -> Option<String> {
    let (until, later) = overview.later.as_ref()?;
    let (obligation, id) = later.first().map(|first| (&first.obligation, &first.partnership.id))?;
    let first = format!("{} {} {id}", due_words::on(lang, obligation), what(lang, obligation.what));
    let heading = words::later(lang, later.len(), &dates::day(lang, *until));
    Some(Clean::line(&format!("{heading}: {first}{}", if later.len() > 1 { ", …" } else { "" })).to_string())
}

/// Up to which day nothing is due, and nothing is open or waits; nothing where something is or does.
fn quiet_until(overview: &Overview<'_>) -> Option<Day> {
    let later = overview.later.as_ref();
    let is_quiet = overview.due.is_empty() && overview.signals.is_empty() && overview.waiting.is_empty();
    let is_quiet = is_quiet && later.is_none_or(|(_, later)| later.is_empty());
    is_quiet.then(|| later.map_or(overview.until, |(until, _)| *until))
}

/// What waits for a decision, in one line; nothing where nothing does.
fn waiting(lang: Lang, overview: &Overview<'_>) -> Option<String> {
    let ids: Vec<&str> = overview.waiting.iter().map(|it| it.id.as_str()).collect();
    let line = words::waiting(lang, &ids.join(", "));
    (!ids.is_empty()).then(|| Clean::line(&line).to_string())
}

fn waiting_object(partnership: &Partnership) -> JsonObject<'_> {
    JsonObject::default().with("partnership", &partnership.id).with("name", partnership.name())
}

fn counts(lang: Lang, overview: &Overview<'_>) -> String {
    let count = |(status, number): &(_, usize)| words::count(lang, *status, *number);
    overview.statuses.iter().map(count).collect::<Vec<_>>().join(", ")
}
