//! A report as a calendar: with what its history says of what moved, and of what is not to be done any more.

use crate::context::{Context, repository};
use crate::model::task::TaskHistory;
use crate::model::{Day, Register};
use crate::outcome::{Fault, OrFault as _};
use crate::render::calendar;
use crate::render::form::report::{Edition, Report};
use crate::report::due::due;
use crate::words::report as words;

/// A report as a calendar; a report without days has none.
pub(super) fn calendar_of(
    context: &Context,
    edition: Edition<'_>,
    register: &Register,
    report: &dyn Report,
) -> Result<String, Fault> {
    let lang = context.lang;
    let no_days = || Fault::request(words::no_days(lang)).hint(words::no_days_hint(lang));
    let scope = report.calendar(edition).ok_or_else(no_days)?;
    let owed = due(register, context.today, Day::MAX, None);
    Ok(calendar::calendar(edition, &scope, &owed, &past(context)?))
}

/// What the register has had to do; nothing where it is in no repository.
pub(crate) fn past(context: &Context) -> Result<TaskHistory, Fault> {
    let Some(repository) = repository::of_register(context)? else { return Ok(TaskHistory::default()) };
    if repository.is_cut_off() {
        return Err(repository::cut_off(context.lang));
    }
    let (walk, start) = repository::walk(context, &repository)?;
    let past = start.map(|start| walk.past_tasks(&start)).transpose();
    Ok(past.or_fault(context)?.unwrap_or_default())
}
