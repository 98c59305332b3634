//! In which form a report comes out, and where it goes: the screen, a pipe, or a file that is written whole.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::context::{Context, file, revision};
use crate::model::Policy;
use crate::outcome::{Fault, Reply};
use crate::render::form::about::About;
use crate::render::form::csv::csv;
use crate::render::form::html::{html, html_of};
use crate::render::form::markdown::markdown;
use crate::render::form::page::Page;
use crate::render::form::report::{Edition, Report};
use crate::render::form::style::Style;
use crate::render::form::text;
use crate::render::form::workbook::xlsx;
use crate::words::report as words;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OutputForm {
    /// For people
    #[value(alias = "tekst")]
    Text,
    /// Markdown
    Md,
    /// For a browser, a mail or paper
    Html,
    /// For machines
    Json,
    /// For a spreadsheet
    Csv,
    /// For Excel
    Xlsx,
    /// For a calendar
    Ics,
}

/// How something is written that is no list of things: for people, or for machines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    #[value(alias = "tekst")]
    Text,
    /// Markdown
    Md,
    /// For a browser, a mail or paper
    Html,
    /// For machines
    Json,
}

/// The flags of every report on the register.
#[derive(Debug, clap::Args)]
pub(crate) struct Output {
    /// Of one unit
    #[arg(long, value_name = "UNIT")]
    pub(crate) unit: Option<String>,
    #[command(flatten)]
    pub(crate) to: ListOutput,
    /// Ends with exit code 1 when something is due or open
    #[arg(long)]
    pub(crate) exit_code: bool,
}

/// The flags of what is a list of things: also for a spreadsheet.
#[derive(Debug, clap::Args)]
pub(crate) struct ListOutput {
    /// How it is written [default: as the name of the file ends, else text]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    written: Option<OutputForm>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The flags of what is no list of things.
#[derive(Debug, Default, clap::Args)]
pub struct PageOutput {
    /// How it is written [default: as the name of the file ends, else text]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    pub(crate) written: Option<Format>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

impl ListOutput {
    /// What was asked for; where nothing was, what the name of the file ends with.
    pub(crate) fn form(&self, context: &Context) -> Result<OutputForm, Fault> {
        if let Some(written) = self.written {
            return Ok(written);
        }
        let Some(ending) = ending(self.out.as_deref()) else { return Ok(OutputForm::Text) };
        Ok(match ending.as_str() {
            "txt" => OutputForm::Text,
            "md" | "markdown" => OutputForm::Md,
            "html" | "htm" => OutputForm::Html,
            "json" => OutputForm::Json,
            "csv" => OutputForm::Csv,
            "xlsx" => OutputForm::Xlsx,
            "ics" => OutputForm::Ics,
            // A text that calls itself a PDF opens nowhere.
            other => {
                let fault = Fault::request(words::no_such_form(context.lang, other));
                return Err(fault.hint(words::no_such_form_hint(context.lang)));
            }
        })
    }

    /// A report as it was asked for, where it was asked for.
    pub(crate) fn deliver(
        &self,
        context: &Context,
        edition: Edition<'_>,
        report: &dyn Report,
    ) -> Result<Reply, Fault> {
        deliver(context, self.form(context)?, self.out.as_deref(), edition, report)
    }

    /// What was made of a report elsewhere, where it was asked for.
    pub(crate) fn save(&self, context: &Context, made: String) -> Result<Reply, Fault> {
        match &self.out {
            Some(file) => file::save(context, file, made.as_bytes()).map(Reply::fine),
            None => Ok(Reply::fine(made)),
        }
    }
}

/// What a file's name ends with.
fn ending(file: Option<&Path>) -> Option<String> {
    Some(file?.extension()?.to_string_lossy().to_lowercase())
}

impl PageOutput {
    /// What was asked for; where nothing was, what the name of the file ends with.
    pub(crate) fn form(&self, context: &Context) -> Result<Format, Fault> {
        let ending = ending(self.out.as_deref()).filter(|_| self.written.is_none());
        Ok(match ending.as_deref() {
            None => self.written.unwrap_or_default(),
            Some("txt") => Format::Text,
            Some("md" | "markdown") => Format::Md,
            Some("html" | "htm") => Format::Html,
            Some("json") => Format::Json,
            Some(other) => {
                let fault = Fault::request(words::no_such_form(context.lang, other));
                return Err(fault.hint(words::no_such_page_hint(context.lang)));
            }
        })
    }

    /// A report on a register, as it was asked for, where it was asked for: what is said of that.
    pub(crate) fn write(
        &self,
        context: &Context,
        policy: &Policy,
        report: &dyn Report,
    ) -> Result<String, Fault> {
        let about = about(context, policy, self.form(context)? == Format::Json)?;
        self.write_as(context, Edition::new(context.lang, policy, &about), report)
    }

    /// The same of a report of which it is known where it comes from.
    pub(crate) fn write_as(
        &self,
        context: &Context,
        edition: Edition<'_>,
        report: &dyn Report,
    ) -> Result<String, Fault> {
        let form = match self.form(context)? {
            Format::Text => OutputForm::Text,
            Format::Md => OutputForm::Md,
            Format::Html => OutputForm::Html,
            Format::Json => OutputForm::Json,
        };
        deliver(context, form, self.out.as_deref(), edition, report).map(|reply| reply.out)
    }

    /// A page for people, of which there is nothing for machines.
    pub(crate) fn page(&self, context: &Context, about: &About, page: &Page) -> Result<String, Fault> {
        let written = match self.form(context)? {
            Format::Md => markdown(page),
            Format::Html => html(context.lang, about, page),
            // A file is for whoever opens it later: not as wide as this terminal, and without colour.
            Format::Text if self.out.is_some() => text::text(Style::default(), page),
            Format::Text => text::text(context.style, page),
            Format::Json => {
                let fault = Fault::request(words::no_such_form(context.lang, "json"));
                return Err(fault.hint(words::no_machine_form_hint(context.lang)));
            }
        };
        match &self.out {
            Some(file) => file::save(context, file, written.as_bytes()),
            None => Ok(written),
        }
    }
}

impl Format {
    /// A page in a format for people.
    pub(crate) fn page(self, style: Style, page: &Page) -> String {
        if self == Self::Md { markdown(page) } else { text::text(style, page) }
    }
}

/// Where a report comes from. For machines the whole of it; for people no more than the commit, which takes no time.
pub(crate) fn about(context: &Context, policy: &Policy, is_for_machines: bool) -> Result<About, Fault> {
    let register = context.shown(context.register()?);
    let (commit, is_dirty) = if is_for_machines || context.as_of.is_some() {
        revision::exact(context)?
    } else {
        (revision::commit(context)?, false)
    };
    let named = policy.name.as_deref().filter(|name| !name.trim().is_empty());
    Ok(About {
        institution: named.unwrap_or(&register).to_owned(),
        register,
        revision: commit.as_ref().map(|commit| commit.as_str().to_owned()),
        short: commit.as_ref().map(|commit| commit.short().to_owned()),
        is_dirty,
        today: context.today,
        unit: None,
    })
}

/// Makes a report in a form and puts it into a file, or says it. Bytes that mean something else to a terminal do not go
/// there.
pub(crate) fn deliver(
    context: &Context,
    form: OutputForm,
    file: Option<&Path>,
    edition: Edition<'_>,
    report: &dyn Report,
) -> Result<Reply, Fault> {
    let (lang, about) = (context.lang, edition.about);
    // A file is for whoever opens it later: not as wide as this terminal, and without colour.
    let style = if file.is_some() { Style::default() } else { context.style };
    let mut bytes = Vec::new();
    let out = match form {
        OutputForm::Text => report.text(edition, style),
        OutputForm::Md => markdown(&report.page(edition)),
        OutputForm::Html => html_of(edition, report),
        OutputForm::Json => report.json(edition),
        OutputForm::Csv => csv(lang, &report.sheet(edition)),
        OutputForm::Xlsx => {
            let page = report.page(edition);
            let title = page.begins().unwrap_or_default();
            let mut sheets = report.sheets(edition);
            // What is for coming back holds nothing beside.
            sheets.extend((!page.blocks.is_empty()).then(|| about.sheet(lang, &page)));
            let workbook = xlsx(lang, about, &title, &sheets);
            bytes = workbook.map_err(|why| Fault::world(words::no_workbook(lang, &why)))?;
            String::new()
        }
        OutputForm::Ics => {
            return Err(Fault::request(words::no_days(lang)).hint(words::no_days_hint(lang)));
        }
    };
    let is_text = form != OutputForm::Xlsx;
    match file {
        Some(file) => {
            file::save(context, file, if is_text { out.as_bytes() } else { &bytes }).map(Reply::fine)
        }
        None if !is_text && context.surroundings.width.is_some() => {
            Err(Fault::request(words::no_terminal_form(lang)).hint(words::no_terminal_form_hint(lang)))
        }
        None => {
            let is_data = matches!(form, OutputForm::Csv | OutputForm::Ics | OutputForm::Xlsx);
            Ok(Reply { out, bytes, is_data, ..Reply::default() })
        }
    }
}
