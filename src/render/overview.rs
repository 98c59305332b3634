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
const LINES_ABOVE_QUESTION: usize = 14;
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
    let later = later(lang, overview).map(|line| fit(style, &line));
    let most = if overview.asks_what_next { LINES_ABOVE_QUESTION } else { LINES };
    // What is left after the title, the counts, two headings, two empty lines, what to do next, and the foot.
    let apart = usize::from(!overview.due.is_empty() && !overview.signals.is_empty());
    let taken = lines.len() + usize::from(later.is_some()) + apart + 4 + next.len() + 1;
    let room = most.saturating_sub(taken);
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
        lines.extend((apart > 0).then(String::new));
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

/// What is due, each on a line: its day and how far that is, what, of which partnership, and its id where there is room.
fn due_lines(labels: RegisterLabels<'_>, style: Style, items: &[Item<'_>]) -> Vec<String> {
    let lang = labels.lang;
    let row = |item: &Item<'_>| {
        let obligation = &item.obligation;
        let when = due_words::when(lang, obligation, item.days);
        let day = format!("{} · {when}", due_words::on(lang, obligation));
        (day, what(lang, obligation.what).to_owned(), item.is_overdue)
    };
    let rows: Vec<(String, String, bool)> = items.iter().map(row).collect();
    let days = rows.iter().map(|(day, ..)| width(day)).max().unwrap_or(0);
    let whats = rows.iter().map(|(_, what, _)| width(what)).max().unwrap_or(0);
    let pad = |text: &str, wide: usize| " ".repeat(wide.saturating_sub(width(text)) + 2);
    let line = |(item, (day, what, is_overdue)): (&Item<'_>, &(String, String, bool))| {
        let painted = if *is_overdue { style.paint(Paint::Strong, day) } else { day.clone() };
        let lead = format!("  {painted}{}{what}{}", pad(day, days), pad(what, whats));
        lead + &named(style, days + whats + 6, item.partnership)
    };
    items.iter().zip(&rows).map(line).collect()
}

/// A partnership by its name, as far as there is room behind what a line begins with, and its id where there is more.
fn named(style: Style, taken: usize, partnership: &Partnership) -> String {
    let (name, id) = (Clean::line(partnership.name()).to_string(), Clean::line(&partnership.id).to_string());
    let room = style.width.map_or(usize::MAX, |columns| columns.saturating_sub(taken).max(8));
    let has_room = room >= width(&name) + 2 + width(&id);
    let id = if has_room { format!("  {}", style.paint(Paint::FaintTyped, &id)) } else { String::new() };
    cut(&name, room) + &id
}

fn signal_line(lang: Lang, style: Style, open: &Open<'_>) -> String {
    let id = Clean::line(open.signal.id.as_str()).to_string();
    let name = Clean::line(open.partnership.name());
    let age = signal_words::age(lang, open.age_days);
    let also: Vec<&str> = open.also.iter().map(|it| it.id.as_str()).collect();
    let also = Clean::line(&signal_words::also(lang, &also));
    let said = fit(style, &format!("  {id}  {name}, {age}{also}"));
    said.replacen(&id, &style.paint(Paint::FaintTyped, &id), 1)
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
        let line = fit(style, &format!("  {command}{gap}{why}"));
        line.replacen(command.as_str(), &style.paint(Paint::Typed, command.as_str()), 1)
    };
    commands.iter().map(line).collect()
}

/// What comes after this month, when little is left of it, in one line: how much, and what is first.
fn later(lang: Lang, overview: &Overview<'_>) -> Option<String> {
    let (until, later) = overview.later.as_ref()?;
    let (obligation, it) = later.first().map(|first| (&first.obligation, first.partnership))?;
    let of = due_words::of(lang, obligation.what, it.name());
    let first = format!("{}, {of} ({})", due_words::on(lang, obligation), it.id);
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
    let names: Vec<String> = overview.waiting.iter().map(|it| format!("{} ({})", it.name(), it.id)).collect();
    let line = words::waiting(lang, &names.join("; "));
    (!names.is_empty()).then(|| Clean::line(&line).to_string())
}

fn waiting_object(partnership: &Partnership) -> JsonObject<'_> {
    JsonObject::default().with("partnership", &partnership.id).with("name", partnership.name())
}

fn counts(lang: Lang, overview: &Overview<'_>) -> String {
    let count = |(status, number): &(_, usize)| words::count(lang, *status, *number);
    overview.statuses.iter().map(count).collect::<Vec<_>>().join(", ")
}
