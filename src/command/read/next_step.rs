//! What to do next, as somebody chooses it below the overview: what is due, what waits, what was begun, and then the usual.

use crate::ask::{Interviewer, PickItem, PickList};
use crate::context::Context;
use crate::report::overview::Overview;
use crate::words::{due as due_words, next_step as words, overview as overview_words};

/// So many things that are due or wait stand first.
const FIRST: usize = 4;

/// What a person calls a command, and its words.
pub(super) type NextStep = (String, Vec<String>);

/// The command that somebody chose; nothing when they were done.
pub(super) fn chosen(
    context: &Context,
    asker: &mut Interviewer<'_>,
    (overview, begun): (&Overview<'_>, Vec<NextStep>),
    above: usize,
) -> Option<Vec<String>> {
    let mut steps = first(context, overview);
    let go_on = |(about, command): NextStep| (words::go_on(context.lang, &about), command);
    steps.extend(begun.into_iter().map(go_on));
    steps.extend(usual(context, overview.partnerships == 0));
    let items: Vec<PickItem> = steps
        .iter()
        .map(|(label, command)| PickItem { label: label.clone(), also: command.join(" "), stays: false })
        .collect();
    let title = words::what_to_do(context.lang);
    let at = asker.pick(&PickList { title: &title, begun: "", items: &items, above })?;
    Some(steps.swap_remove(at).1).filter(|command| !command.is_empty())
}

/// What was begun, what is due, what waits for a decision, and the signal that is open longest.
fn first(context: &Context, overview: &Overview<'_>) -> Vec<NextStep> {
    let lang = context.lang;
    let command = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let due = overview.due.iter().map(|item| {
        let (it, partnership) = (&item.obligation, item.partnership);
        let of = due_words::of(lang, it.what, partnership.name());
        let when = due_words::when(lang, it, item.days);
        (format!("{of} · {when}"), command(&due_words::command(it, &partnership.id)))
    });
    let waiting = overview.waiting.iter().map(|partnership| {
        (words::decide(lang, partnership.name()), vec!["decide".to_owned(), partnership.id.clone()])
    });
    let signals = overview.signals.iter().map(|open| {
        let what = overview_words::follow_up(lang, open.partnership.name());
        (what, vec!["follow-up".to_owned(), open.signal.id.to_string()])
    });
    let (waiting, signals): (Vec<NextStep>, Vec<NextStep>) =
        (waiting.take(1).collect(), signals.take(1).collect());
    let left = FIRST - waiting.len() - signals.len();
    due.take(left).chain(waiting).chain(signals).collect()
}

/// The usual commands; which partnership they are about is chosen next. Of a register without any, those that need none.
fn usual(context: &Context, is_empty: bool) -> Vec<NextStep> {
    let step =
        |(label, command): (String, &[&str])| (label, command.iter().map(|it| (*it).to_owned()).collect());
    let lang = context.lang;
    let all: [(String, &[&str]); 20] = [
        (words::add(lang), &["add"]),
        (words::signal(lang), &["signal", ""]),
        (words::consider(lang), &["consider", ""]),
        (words::decide_what(lang), &["decide", ""]),
        (words::evaluate(lang), &["evaluate", ""]),
        (words::monitor(lang), &["monitor", ""]),
        (words::follow_up(lang), &["follow-up", ""]),
        (words::adjusted(lang), &["adjusted", ""]),
        (words::set(lang), &["set", ""]),
        (words::hand_over(lang), &["handover", ""]),
        (words::share(lang), &["share", ""]),
        (words::submit(lang), &["submit", ""]),
        (words::advise(lang), &["advise", ""]),
        (words::assess(lang), &["assess", ""]),
        (words::show(lang), &["show", ""]),
        (words::list(lang), &["list"]),
        (words::due(lang), &["report", "due"]),
        (words::undo(lang), &["undo"]),
        (words::sync(lang), &["sync"]),
        (words::done(lang), &[]),
    ];
    let needs_none = |command: &[&str]| matches!(command, [] | ["add" | "signal" | "undo" | "sync", ..]);
    all.into_iter().filter(|(_, command)| !is_empty || needs_none(command)).map(step).collect()
}
