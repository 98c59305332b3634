//! The account of a year for a spreadsheet: for the inside what stands behind each number, for the outside the numbers.

use crate::model::{Day, EntryId, Kind, Partnership};
use crate::render::cycle::action;
use crate::render::form::report::Edition;
use crate::render::form::sheet::{CellValue, Sheet};
use crate::report::annual::Annual;
use crate::report::annual_public::ForPublic;
use crate::words::labels::{RegisterLabels, kind};
use crate::words::lists::capital;
use crate::words::{annual as words, annual_counts, due, overview, signals};

/// A row for each entry that counts, and for each signal.
pub(super) fn sheet(labels: RegisterLabels<'_>, at: &str, annual: &Annual<'_>) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::definition_column(lang),
        due::day_head(lang),
        overview::id_head(lang),
        due::partnership_head(lang),
        overview::unit_head(lang),
        words::entry_column(lang),
        labels.key("Decision", "outcome").to_owned(),
        labels.key("Decision", "by").to_owned(),
        words::more_column(lang),
    ];
    let columns = columns.map(|column| capital(&column));
    let mut sheet = Sheet::new(&words::title(lang, &annual.year.to_string(), at, false), &columns);
    let mut row = |what: &str, day: Day, of: &Partnership, entry: Option<&EntryId>, rest: [CellValue; 3]| {
        let unit = of.head.unit.as_deref().map(|unit| labels.unit(unit));
        let of = [CellValue::from(&of.id), of.name().into(), unit.into(), entry.map(EntryId::as_str).into()];
        sheet.row([what.into(), day.into()].into_iter().chain(of).chain(rest));
    };
    for (running, all) in &annual.running {
        for partnership in all {
            let label = annual_counts::label(lang, running.spelling());
            row(label, annual.until, partnership, None, Default::default());
        }
    }
    for (what, all) in &annual.counted {
        for it in all {
            let decision = it.decision.map(|decision| &decision.facts);
            let rest = [
                decision.and_then(|it| labels.said(&it.outcome)).into(),
                decision.and_then(|it| labels.said(&it.by)).into(),
                decision.and_then(|it| it.reasons.as_deref()).into(),
            ];
            row(annual_counts::label(lang, what.spelling()), it.date, it.partnership, it.entry, rest);
        }
    }
    for it in &annual.evaluations {
        let facts = &it.evaluation.facts;
        let adjustments: Vec<String> =
            it.adjustments.iter().map(|(adjustment, _)| action(labels, adjustment)).collect();
        let reason = facts.none_needed.as_deref().map(str::to_owned);
        let more = if adjustments.is_empty() { reason } else { Some(adjustments.join("\n")) };
        let rest = [labels.said(&facts.outcome).into(), CellValue::Empty, more.into()];
        let label = annual_counts::label(lang, "evaluated");
        row(label, it.evaluation.date, it.partnership, Some(&it.evaluation.id), rest);
    }
    for it in &annual.done {
        let rest = [CellValue::Empty, CellValue::Empty, it.done.facts.effect.as_deref().into()];
        let label = annual_counts::label(lang, "adjustments-done");
        row(label, it.done.date, it.partnership, Some(&it.done.id), rest);
    }
    for told in &annual.signals {
        let more = match told.lacks.as_slice() {
            [] => told.summary().map(str::to_owned),
            lacks => Some(signals::still_needed(labels, lacks)),
        };
        let rest = [CellValue::Empty, CellValue::Empty, more.into()];
        row(
            &capital(kind(lang, Kind::Signal)),
            told.signal.date,
            told.partnership,
            Some(&told.signal.id),
            rest,
        );
    }
    sheet
}

/// A row for each number, and for each partnership that may be named.
pub(super) fn sheet_for_public(Edition { labels, about, .. }: Edition<'_>, it: &ForPublic<'_>) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::definition_column(lang),
        words::number_column(lang),
        words::more_column(lang),
        words::year_column(lang),
        overview::unit_head(lang),
    ];
    let year = it.year.to_string();
    let unit = about.unit.as_ref().map(|unit| unit.label.as_str());
    let mut sheet = Sheet::new(&words::title(lang, &year, &about.at(lang), true), &columns);
    let mut row = |what: &str, number: usize| {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        sheet.row([
            annual_counts::label(lang, what).into(),
            number.into(),
            annual_counts::definition(lang, what).into(),
            year.as_str().into(),
            unit.into(),
        ]);
    };
    for (running, all) in &it.running {
        row(running.spelling(), *all);
    }
    for (what, all) in &it.counted {
        row(what.spelling(), *all);
    }
    for (what, all) in it.evaluated().into_iter().filter(|(_, all)| *all > 0) {
        row(what, all);
    }
    for (what, all) in &it.named {
        for named in all {
            let more = CellValue::from(super::public::named(named).as_str());
            let label = annual_counts::label(lang, what.spelling());
            sheet.row([label.into(), CellValue::Empty, more, year.as_str().into(), unit.into()]);
        }
    }
    sheet
}
