//! Signals, from when they were received to when whoever reported heard: a line for each, by date. They are not counted, there is
//! no threshold, and what still waits says beside the drawing for what and since when.

use super::{along, line, short, units, words};
use crate::model::{Day, Entry, FollowUp, Partnership, Register, Signal, Step};
use crate::render::form::figure::{DrawnShape, Figure, Glyph, LineKind, WordsKind};
use crate::render::form::page::{Cell, Table};
use crate::render::form::target::Target;
use crate::report::signals::Steps;
use crate::report::window::Month;
use crate::text::clean::Clean;
use crate::text::wrap::cut;
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{dates, due, figures as said};

const NAMES: i32 = 240;
const WIDTH: i32 = 400;
const TOP: i32 = 26;
const ROW: i32 = 28;
/// So many lines; the page has all signals.
const MOST: usize = 24;
/// Where all of them stand.
const ALL: &str = "signalen.html";

/// A signal's days.
struct Lifeline<'r> {
    partnership: &'r Partnership,
    signal: &'r Entry<Signal>,
    steps: Vec<&'r Entry<FollowUp>>,
    outcome: Option<Day>,
    heard: Option<Day>,
}

/// The signals that are open or were closed in the year before a day, drawn; nothing where there are none.
pub(in crate::render::site) fn lifelines(
    labels: RegisterLabels<'_>,
    register: &Register,
    day: Day,
) -> Option<Figure> {
    let lang = labels.lang;
    let since = day.checked_sub_months(chrono::Months::new(12))?;
    let steps = Steps::by(register, day);
    let mut all = Vec::new();
    for partnership in &register.partnerships {
        for (signal, closed) in steps.received(partnership) {
            if signal.date > day || closed.is_some_and(|closed| closed < since) {
                continue;
            }
            let taken: Vec<&Entry<FollowUp>> =
                steps.on(signal.id.as_str()).iter().map(|it| it.step).collect();
            let of = |wanted: &[Step]| {
                taken
                    .iter()
                    .rfind(|it| it.step.known().is_some_and(|step| wanted.contains(&step)))
                    .map(|it| it.date)
            };
            let heard = closed.and_then(|_| of(&[Step::Feedback, Step::FeedbackImpossible]));
            let outcome = of(&[Step::Outcome]);
            all.push(Lifeline { partnership, signal, outcome, heard, steps: taken });
        }
    }
    all.sort_by(|a, b| (b.signal.date, &b.signal.id).cmp(&(a.signal.date, &a.signal.id)));
    let has_more = all.len() > MOST;
    all.truncate(MOST);
    let first = Month::of(all.iter().map(|it| it.signal.date).min()?).first();
    let days = (day - first).num_days().max(1);
    let height = TOP + ROW * units(all.len() + usize::from(has_more));
    let mut shapes = Vec::new();
    let mut month = Some(first);
    let mut free = NAMES;
    while let Some(of) = month.filter(|of| *of <= day) {
        let x = NAMES + along(of, first, days, WIDTH);
        shapes.push(line((x, TOP), (x, height), LineKind::Thin));
        let name = dates::month(lang, of);
        let (name, year) = name.split_once(' ').unwrap_or((&name, ""));
        let short = short(name);
        // A name that would run into another is left out.
        if x >= free && x + 26 < NAMES + WIDTH {
            let is_new_year = of.format("%m").to_string() == "01";
            shapes.push(words((x + 2, TOP - 9), if is_new_year { year } else { short }, WordsKind::Aside));
            free = x + 34;
        }
        month = Month::of(of).last().succ_opt();
    }
    for (nth, it) in all.iter().enumerate() {
        row(labels, &mut shapes, it, (first, day, days), TOP + ROW * units(nth) + ROW / 2);
    }
    shapes.push(line((NAMES + WIDTH, TOP - 4), (NAMES + WIDTH, height), LineKind::Heavy));
    if has_more {
        shapes.push(DrawnShape::More {
            at: (0, height - ROW / 2 + 4),
            words: Clean::line(&said::more_signals(lang)),
            label: Clean::line(&said::more_signals(lang)),
            target: Some(Target::File(ALL.to_owned())),
        });
    }
    let key = [
        (Glyph::Bar, said::received(lang)),
        (Glyph::SmallCircle, said::a_step(lang)),
        (Glyph::FilledDiamond, said::outcome(lang)),
        (Glyph::FilledCircle, said::feedback(lang)),
    ];
    Some(Figure {
        title: Clean::line(&said::signals_title(lang)),
        how: Clean::line(&said::signals_how(lang)),
        width: u32::try_from(NAMES + WIDTH + 316).unwrap_or_default(),
        height: u32::try_from(height + 6).unwrap_or_default(),
        shapes,
        key: key.into_iter().map(|(glyph, name)| (glyph, Clean::line(&name))).collect(),
        table: table(labels, &all, has_more),
    })
}

fn row(
    labels: RegisterLabels<'_>,
    shapes: &mut Vec<DrawnShape>,
    it: &Lifeline<'_>,
    (first, today, days): (Day, Day, i64),
    y: i32,
) {
    let lang = labels.lang;
    let at = |day: Day| NAMES + along(day, first, days, WIDTH);
    let name = it.partnership.name();
    shapes.push(words((0, y + 4), &cut(name, 36), WordsKind::Name));
    let until = it.outcome.unwrap_or(today);
    shapes.push(line((at(it.signal.date), y), (at(until), y), LineKind::Solid));
    if it.outcome.is_some() {
        shapes.push(line((at(until), y), (at(it.heard.unwrap_or(today)), y), LineKind::Dotted));
    }
    let target = Some(Target::Partnership(it.partnership.id.clone()));
    let mark = |day: Day, glyph, what: &str| DrawnShape::Mark {
        at: (at(day), y),
        glyph,
        label: Clean::line(&format!("{what}: {name}, {}", dates::day(lang, day))),
        target: target.clone(),
    };
    shapes.push(mark(it.signal.date, Glyph::Bar, &capital(&said::received(lang))));
    let is_between =
        |step: Step| !matches!(step, Step::Outcome | Step::Feedback | Step::FeedbackImpossible | Step::Note);
    for step in it.steps.iter().filter(|it| it.step.known().is_some_and(is_between) && it.date <= until) {
        shapes.push(mark(
            step.date,
            Glyph::SmallCircle,
            &capital(labels.said(&step.facts.step).unwrap_or_default()),
        ));
    }
    shapes.extend(it.outcome.map(|day| mark(day, Glyph::FilledDiamond, &capital(&said::outcome(lang)))));
    shapes.extend(it.heard.map(|day| mark(day, Glyph::FilledCircle, &capital(&said::feedback(lang)))));
    let waits = waits(labels, it);
    if !waits.is_empty() {
        shapes.push(words((NAMES + WIDTH + 12, y + 4), &waits, WordsKind::Aside));
    }
}

/// What it waits for, and since when; nothing where it is closed.
fn waits(labels: RegisterLabels<'_>, it: &Lifeline<'_>) -> String {
    let lang = labels.lang;
    match (it.outcome, it.heard) {
        (_, Some(_)) => String::new(),
        (Some(since), None) => said::waits_for_feedback(lang, &dates::day(lang, since)),
        (None, None) => said::waits_for_outcome(lang, &dates::day(lang, it.signal.date)),
    }
}

fn table(labels: RegisterLabels<'_>, all: &[Lifeline<'_>], has_more: bool) -> Table {
    let lang = labels.lang;
    let head = [
        due::partnership_head(lang),
        capital(&said::received(lang)),
        capital(&said::outcome(lang)),
        capital(&said::feedback(lang)),
        said::waits_head(lang),
    ];
    let day = |day: Option<Day>| Cell::new(&day.map(|day| dates::day(lang, day)).unwrap_or_default());
    let row = |it: &Lifeline<'_>| {
        vec![
            Cell::new(it.partnership.name()).to(Target::Partnership(it.partnership.id.clone())),
            day(Some(it.signal.date)),
            day(it.outcome),
            day(it.heard),
            Cell::new(&waits(labels, it)),
        ]
    };
    let more = || {
        let list = Cell::new(&said::more_signals(lang)).to(Target::File(ALL.to_owned()));
        let rest = std::iter::repeat_with(|| Cell::new("")).take(head.len() - 1);
        std::iter::once(list).chain(rest).collect()
    };
    Table::new(&head, &[], all.iter().map(row).chain(has_more.then(more)))
}
