//! `report`: a report is one file, with its flags and the value that answers it; every form is made in one place.

mod annual;
pub(crate) mod calendar;
mod contacts;
mod cycle;
mod dilemmas;
mod due;
mod month;
mod register;
mod round;
mod security;
mod signals;

use crate::args::known::known_unit;
use crate::args::output::{Output, OutputForm, about};
use crate::args::value;
use crate::args::verb::{Verb, VerbRow};
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Register, Year};
use crate::outcome::{Fault, Reply, RunOutcome};
use crate::render::form::about::AskedUnit;
use crate::render::form::report::{Edition, Report};
use crate::report::window::Month;
use crate::words::labels::RegisterLabels;
use crate::words::write;

/// Reports: what is due, signals, a month, the round, contacts, cycles, a year, the register, knowledge security, dilemmas
#[derive(Debug, clap::Args)]
pub(crate) struct Reports {}

/// The reports, in the order of help.
pub(crate) const REPORTS: &[VerbRow] = &[
    VerbRow::reading::<due::ReportDue>("due"),
    VerbRow::reading::<signals::ReportSignals>("signals"),
    VerbRow::reading::<month::ReportMonth>("month"),
    VerbRow::reading::<round::ReportRound>("round"),
    VerbRow::reading::<contacts::ReportContacts>("contacts"),
    VerbRow::reading::<cycle::ReportCycle>("cycle"),
    VerbRow::reading::<annual::ReportAnnual>("annual"),
    VerbRow::reading::<register::ReportRegister>("register"),
    VerbRow::reading::<security::ReportSecurity>("security"),
    VerbRow::reading::<dilemmas::ReportDilemmas>("dilemmas"),
];

/// What a report is about: the register, as a whole or one unit of it.
#[derive(Clone, Copy)]
struct ReportScope<'r> {
    context: &'r Context,
    register: &'r Register,
    unit: Option<&'r str>,
}

/// A report on the register as a whole, or on one unit.
trait RegisterReport: clap::Args {
    /// Whether it can ask for anything, so that an exit code can say that it does.
    const CAN_ASK: bool = true;

    /// Whether it asks which partners are abroad.
    const ASKS_WHO_IS_ABROAD: bool = false;

    /// The flags that every report has.
    fn output(&self) -> &Output;

    /// The report.
    fn report<'r>(&self, of: ReportScope<'r>) -> Result<Box<dyn Report + 'r>, Fault>;
}

impl<R: RegisterReport> Verb for R {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        if self.output().exit_code && !R::CAN_ASK {
            return Err(Fault::request(write::without_effect(context.lang, "--exit-code")));
        }
        let readable = ReadableRegister::seen(context)?;
        let (policy, output) = (&readable.register.policy, self.output());
        let unit = output.unit.as_deref().map(|unit| known_unit(context.lang, policy, unit)).transpose()?;
        let form = output.to.form(context)?;
        let mut about = about(context, policy, form == OutputForm::Json)?;
        let labels = RegisterLabels::new(context.lang, policy);
        about.unit = unit.map(|unit| AskedUnit { id: unit.to_owned(), label: labels.unit(unit).to_owned() });
        let report = self.report(ReportScope { context, register: &readable.register, unit })?;
        let edition = Edition::new(context.lang, policy, &about);
        let reply = if form == OutputForm::Ics {
            let made = calendar::calendar_of(context, edition, &readable.register, &*report)?;
            output.to.save(context, made)?
        } else {
            output.to.deliver(context, edition, &*report)?
        };
        let is_red = output.exit_code && report.is_open();
        drop(report);
        let readable =
            if R::ASKS_WHO_IS_ABROAD { readable.asked_who_is_abroad(context.lang) } else { readable };
        let reply = readable.reply(reply);
        let outcome = reply.outcome.max(if is_red { RunOutcome::Findings } else { RunOutcome::Fine });
        Ok(Reply { outcome, ..reply })
    }
}

fn month_of(context: &Context, month: Option<&str>) -> Result<Month, Fault> {
    value::month(context, month).map(Month::of)
}

fn year_of(of: ReportScope<'_>, year: Option<&str>) -> Result<Year, Fault> {
    value::year(of.context, &of.register.policy, year)
}
