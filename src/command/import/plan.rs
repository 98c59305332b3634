//! A plan for reviewing what came in, by unit, when somebody wants one.

use std::collections::BTreeMap;

use crate::args::output::Format;
use crate::command::write::interview;
use crate::context::Context;
use crate::model::{Day, Policy};
use crate::outcome::Fault;
use crate::render::form::page::{Cell, Fit, Page, Table};
use crate::words::typed_day::typed_day;
use crate::words::{dates, import_columns as words, labels::RegisterLabels, overview};

/// The plan, as a page.
pub(super) fn plan(
    context: &Context,
    policy: &Policy,
    to_review: &BTreeMap<String, usize>,
) -> Result<String, Fault> {
    let (lang, all) = (context.lang, to_review.values().sum::<usize>());
    if all == 0 {
        return Ok(String::new());
    }
    let mut question = words::plan_when(lang, &overview::partnerships(lang, all));
    let day = loop {
        let Some(text) = interview::typed(context, "", &question)?.filter(|text| !text.is_empty()) else {
            return Ok(String::new());
        };
        match typed_day(&text, context.today) {
            Ok(day) if day > context.today => break day,
            _ => question = words::plan_unclear(lang, &text),
        }
    };
    Ok(format!("\n{}", Format::Text.page(context.style, &plan_page(context, policy, to_review, day))))
}

fn plan_page(context: &Context, policy: &Policy, to_review: &BTreeMap<String, usize>, day: Day) -> Page {
    let lang = context.lang;
    let days = usize::try_from((day - context.today).num_days()).unwrap_or(0);
    let months = days.div_ceil(30).max(1);
    let labels = RegisterLabels::new(lang, policy);
    let row = |(unit, number): (&String, &usize)| {
        let name = if unit.is_empty() { words::no_unit(lang) } else { labels.unit(unit).to_owned() };
        [name, number.to_string(), number.div_ceil(months).to_string()]
            .iter()
            .map(|text| Cell::new(text))
            .collect()
    };
    let mut page = Page::default();
    page.heading(&words::plan_head(lang, &dates::day(lang, day)));
    let head = [words::plan_unit_head(lang), words::plan_number_head(lang), words::plan_pace_head(lang)];
    let fits = [Fit::Wrap, Fit::Whole, Fit::Whole];
    page.table(Table::new(&head, &fits, to_review.iter().map(row)));
    page.text(&words::plan_which(lang));
    page
}
