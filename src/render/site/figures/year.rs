//! The year ahead: a lane for each unit, twelve months from today; what had a day and is past it stands left of today in order of
//! date, what has no day of its own on it. What would touch is stacked, and what does not fit leads to the unit's page.

use std::collections::BTreeMap;

use super::{along, line, short, units, words};
use crate::model::{Day, What};
use crate::render::due;
use crate::render::form::figure::{DrawnShape, Figure, Glyph, LineKind, WordsKind};
use crate::render::form::target::Target;
use crate::render::head;
use crate::report::due::Item;
use crate::report::window::Month;
use crate::text::clean::Clean;
use crate::text::wrap::cut;
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::capital;
use crate::words::{dates, due as due_words, figures as said};

const NAMES: i32 = 200;
const GUTTER: i32 = 116;
const MONTHS: i32 = 624;
const TOP: i32 = 26;
const LANE: i32 = 46;
/// How near two marks may come before one goes below the other.
const NEAR: i32 = 21;
/// Where the marks of one lane may stand below each other.
const LEVELS: [i32; 3] = [23, 10, 36];
/// So many marks stand in a drawing, shared by its lanes.
const IN_ALL: usize = 90;

/// What is to be done, drawn; nothing where nothing is. With one unit there is one lane.
pub(in crate::render::site) fn year_ahead(
    labels: RegisterLabels<'_>,
    day: Day,
    items: &[Item<'_>],
) -> Option<Figure> {
    let lang = labels.lang;
    let until = day.checked_add_months(chrono::Months::new(12))?;
    let is_in = |item: &&Item<'_>| {
        item.obligation.what != What::Feedback && item.obligation.due.is_none_or(|due| due <= until)
    };
    let items: Vec<&Item<'_>> = items.iter().filter(is_in).collect();
    if items.is_empty() {
        return None;
    }
    let mut lanes: BTreeMap<(bool, Option<&str>), Vec<&Item<'_>>> = BTreeMap::new();
    for item in &items {
        let unit = item.partnership.head.unit.as_deref();
        lanes.entry((unit.is_none(), unit)).or_default().push(item);
    }
    let height = TOP + LANE * units(lanes.len());
    let today = NAMES + GUTTER;
    let mut shapes = vec![DrawnShape::Ground { at: (NAMES, TOP), width: GUTTER, height: height - TOP }];
    shapes.push(words((NAMES, TOP - 9), &said::until_today(lang), WordsKind::Aside));
    let days = (until - day).num_days();
    let mut month = Month::of(day).last().succ_opt();
    while let Some(first) = month.filter(|first| *first < until) {
        let x = today + along(first, day, days, MONTHS);
        shapes.push(line((x, TOP), (x, height), LineKind::Thin));
        let name = dates::month(lang, first);
        let (name, year) = name.split_once(' ').unwrap_or((&name, ""));
        let short = short(name);
        let is_new_year = first.format("%m").to_string() == "01";
        // The last one has no room beside it.
        if x + 30 < today + MONTHS {
            shapes.push(words((x + 3, TOP - 9), if is_new_year { year } else { short }, WordsKind::Aside));
        }
        month = Month::of(first).last().succ_opt();
    }
    let mut drawn: Vec<&Item<'_>> = Vec::new();
    for (nth, ((_, unit), items)) in lanes.iter().enumerate() {
        let top = TOP + LANE * units(nth);
        let name = head::of_unit(labels, *unit);
        shapes.push(words((0, top + LANE / 2 + 4), &cut(&name, 29), WordsKind::Name));
        shapes.push(line((0, top + LANE), (today + MONTHS, top + LANE), LineKind::Thin));
        let most = (IN_ALL / lanes.len()).max(6);
        drawn.extend(lane(labels, &mut shapes, (items, most), (day, days), (top, *unit)));
    }
    shapes.push(line((today, TOP - 4), (today, height), LineKind::Heavy));
    let mut kinds: Vec<What> = items.iter().map(|it| it.obligation.what).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let drawn = items.iter().filter(|it| drawn.iter().any(|drawn| std::ptr::eq(**it, *drawn)));
    let mut table = due::table(labels, drawn.copied());
    if lanes.len() > 1 {
        // The marks of all units say no more; the page of each has who and why.
        table = table.without(due::WHY).without(due::OWNER);
    }
    Some(Figure {
        title: Clean::line(&said::year_title(lang)),
        how: Clean::line(&said::year_how(lang)),
        width: u32::try_from(today + MONTHS + 4).unwrap_or_default(),
        height: u32::try_from(height + 4).unwrap_or_default(),
        shapes,
        key: kinds.into_iter().map(|it| (glyph(it), Clean::line(&capital(what(lang, it))))).collect(),
        table,
    })
}

/// The marks of one unit, and how many more there are where they do not fit; what was drawn.
fn lane<'i, 'r>(
    labels: RegisterLabels<'_>,
    shapes: &mut Vec<DrawnShape>,
    (items, most): (&[&'i Item<'r>], usize),
    (day, days): (Day, i64),
    (top, unit): (i32, Option<&str>),
) -> Vec<&'i Item<'r>> {
    let today = NAMES + GUTTER;
    let mut past = 0;
    let mut placed: Vec<(i32, i32)> = Vec::new();
    let mut drawn = Vec::new();
    let mut more: BTreeMap<i32, usize> = BTreeMap::new();
    for item in items {
        let due = item.obligation.due.filter(|_| item.obligation.what.has_deadline());
        let wanted = match due {
            Some(due) if due < day => {
                past += 1;
                (NAMES + 14 + (past - 1) * (NEAR + 1)).min(today - 46)
            }
            Some(due) => today + along(due, day, days, MONTHS),
            None => today,
        };
        let is_free = |level: &&i32| !placed.iter().any(|(x, y)| (x - wanted).abs() < NEAR && y == *level);
        let Some(level) = LEVELS.iter().find(is_free).filter(|_| placed.len() < most) else {
            *more.entry(wanted).or_default() += 1;
            continue;
        };
        placed.push((wanted, *level));
        drawn.push(*item);
        shapes.push(DrawnShape::Mark {
            at: (wanted, top + level),
            glyph: glyph(item.obligation.what),
            label: Clean::line(&label(labels, item)),
            target: Some(Target::Partnership(item.partnership.id.clone())),
        });
    }
    // As many as stand near each other are said once.
    let mut last: Option<(i32, usize)> = None;
    let mut said_more = Vec::new();
    for (x, number) in more {
        last = match last {
            Some((at, before)) if x - at < 2 * NEAR => Some((at, before + number)),
            other => {
                said_more.extend(other);
                Some((x, number))
            }
        };
    }
    said_more.extend(last);
    for (x, number) in said_more {
        let target =
            unit.map_or_else(|| Target::File("jaar.html".to_owned()), |unit| Target::Unit(unit.to_owned()));
        shapes.push(DrawnShape::More {
            at: (x + 11, top + LANE - 4),
            words: Clean::line(&format!("+{number}")),
            label: Clean::line(&said::more(labels.lang, number)),
            target: Some(target),
        });
    }
    drawn
}

fn label(labels: RegisterLabels<'_>, item: &Item<'_>) -> String {
    let lang = labels.lang;
    let what = capital(what(lang, item.obligation.what));
    let (on, when) =
        (due_words::on(lang, &item.obligation), due_words::when(lang, &item.obligation, item.days));
    format!("{what}: {}, {on}, {when}", item.partnership.name())
}

fn glyph(what: What) -> Glyph {
    match what {
        What::Evaluation | What::Feedback => Glyph::FilledCircle,
        What::FinalEvaluation => Glyph::OpenCircle,
        What::Monitoring => Glyph::OpenSquare,
        What::Adjustment => Glyph::FilledSquare,
        What::Renewal => Glyph::FilledDiamond,
        What::CancelBy => Glyph::DownTriangle,
        What::Sample => Glyph::UpTriangle,
        What::Contact => Glyph::Cross,
    }
}
