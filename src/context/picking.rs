//! Choosing instead of knowing: who is there, and meant nobody or more than one, chooses from a list.

use crate::ask::{Appearance, Interviewer, NoDrafts, PickItem, PickList, Setting};
use crate::context::Context;
use crate::outcome::Fault;
use crate::words::{ask, picking as words};

/// What was said, what of it stands in the list already, and what is asked.
pub(crate) struct ListQuestion<'a> {
    pub(crate) said: &'a str,
    pub(crate) begun: &'a str,
    pub(crate) question: String,
}

/// Whether somebody is there to choose.
pub(crate) fn is_possible(context: &Context) -> bool {
    context.surroundings.is_terminal
}

/// The one that somebody chooses; nothing where nobody is there, or there is nothing to choose from.
pub(crate) fn pick(
    context: &Context,
    asked: &ListQuestion<'_>,
    items: &[PickItem],
) -> Result<Option<usize>, Fault> {
    Ok(pick_typed(context, asked, items)?.map(|(at, _)| at))
}

/// The same, with what they had typed by then.
pub(crate) fn pick_typed(
    context: &Context,
    asked: &ListQuestion<'_>,
    items: &[PickItem],
) -> Result<Option<(usize, String)>, Fault> {
    if !is_possible(context) || items.is_empty() {
        return Ok(None);
    }
    let (lang, said, question) = (context.lang, ask::cut(asked.said), &asked.question);
    let title = match (asked.said.trim(), asked.begun) {
        ("", _) => question.clone(),
        (_, "") => words::nobody(lang, &said, question),
        _ => words::several(lang, &said, question),
    };
    let appearance = Appearance { has_color: context.style.color, is_dumb: context.surroundings.is_dumb };
    let setting = Setting { lang, today: context.today, appearance, drafts: &NoDrafts, editor: None };
    let Ok(mut interviewer) = Interviewer::new(setting) else { return Ok(None) };
    let list = PickList { title: &title, begun: asked.begun, items, above: 0 };
    interviewer.pick_typed(&list).map(Some).ok_or_else(Fault::went_back)
}

/// Adds to those that look the same what tells them apart.
pub(crate) fn tell_apart(items: &mut [PickItem], mark: impl Fn(usize) -> String) {
    let mut labels: Vec<String> = items.iter().map(|item| item.label.clone()).collect();
    labels.sort_unstable();
    let is_twice = |label: &str| {
        labels.partition_point(|it| *it.as_str() <= *label)
            - labels.partition_point(|it| *it.as_str() < *label)
            > 1
    };
    for (at, item) in items.iter_mut().enumerate() {
        if is_twice(&item.label) {
            item.label = format!("{} · {}", item.label, mark(at));
        }
    }
}
