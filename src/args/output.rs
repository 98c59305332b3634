//! In which form a report comes out, and where it goes: the screen, a pipe, or a file that is written whole.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::reading::{self, put, shown};
use crate::args::as_of_flag::AsOfFlag;
use crate::context::Context;
use crate::outcome::{Fault, Reply};
use crate::render::form::about::About;
use crate::render::form::html::html;
use crate::render::form::ics::{Event, ics};
use crate::render::form::page::Page;
use crate::render::form::sheet;
use crate::render::form::sheet::Sheet;
use crate::render::form::style::Style;
use crate::render::form::workbook::xlsx;
use crate::words::report as words;

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    /// For people
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

#[derive(Debug, clap::Args)]
pub(crate) struct How {
    /// Of one unit
    #[arg(long, value_name = "UNIT")]
    pub(crate) unit: Option<String>,
    /// How it is written [default: as the name of the file ends, else text]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    written: Option<Form>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) as_of: AsOfFlag,
    /// Ends with exit code 1 when something is due or open
    #[arg(long)]
    pub(crate) exit_code: bool,
}

/// A report in every form that it has; only the one that is asked for is made.
pub(crate) struct Forms<'f> {
    pub(crate) page: &'f dyn Fn() -> Page,
    pub(crate) json: &'f dyn Fn() -> String,
    pub(crate) sheet: &'f dyn Fn() -> Sheet,
    /// What the calendar is called and what is in it; nothing for a report without dates.
    pub(crate) days: Option<&'f dyn Fn() -> (String, Vec<Event>)>,
}

/// A report as it was made: text, or the bytes of a workbook.
pub(crate) enum Made {
    Text(String),
    Bytes(Vec<u8>),
}

impl How {
    /// What was asked for; where nothing was, what the name of the file ends with.
    fn form(&self, context: &Context) -> Result<Form, Fault> {
        if let Some(written) = self.written {
            return Ok(written);
        }
        let Some(ending) = self.out.as_deref().and_then(Path::extension) else { return Ok(Form::Text) };
        let ending = ending.to_string_lossy().to_lowercase();
        Ok(match ending.as_str() {
            "txt" => Form::Text,
            "md" | "markdown" => Form::Md,
            "html" | "htm" => Form::Html,
            "json" => Form::Json,
            "csv" => Form::Csv,
            "xlsx" => Form::Xlsx,
            "ics" => Form::Ics,
            // A text that calls itself a PDF opens nowhere.
            other => {
                let fault = Fault::request(words::no_such_form(context.lang, other));
                return Err(fault.hint(words::no_such_form_hint(context.lang)));
            }
        })
    }

    /// Where a report comes from.
    pub(crate) fn about(&self, context: &Context, policy: &crate::model::Policy) -> Result<About, Fault> {
        let is_for_machines = self.form(context)? == Form::Json;
        let format = if is_for_machines { reading::Format::Json } else { reading::Format::Text };
        reading::about(context, policy, format)
    }

    /// Makes the form that is asked for. A file is for whoever opens it later: not as wide as this terminal, and without
    /// colour.
    pub(crate) fn make(&self, context: &Context, about: &About, forms: &Forms<'_>) -> Result<Made, Fault> {
        let lang = context.lang;
        let style = if self.out.is_some() { Style::default() } else { context.style };
        Ok(Made::Text(match self.form(context)? {
            Form::Text => shown(style, reading::Format::Text, &(forms.page)()),
            Form::Md => shown(style, reading::Format::Md, &(forms.page)()),
            Form::Html => html(lang, about, &(forms.page)()),
            Form::Json => (forms.json)(),
            Form::Csv => sheet::csv(lang, &(forms.sheet)()),
            Form::Xlsx => {
                let bytes = xlsx(lang, about, &[(forms.sheet)()]);
                return bytes.map(Made::Bytes).map_err(|said| Fault::world(words::no_workbook(lang, &said)));
            }
            Form::Ics => match forms.days {
                Some(days) => {
                    let (title, events) = days();
                    ics(lang, about, &title, &events)
                }
                None => return Err(Fault::request(words::no_days(lang)).hint(words::no_days_hint(lang))),
            },
        }))
    }

    /// Puts what was made where it belongs.
    pub(crate) fn deliver(&self, context: &Context, made: Made) -> Result<Reply, Fault> {
        deliver(context, self.out.as_deref(), made)
    }
}

/// Puts what was made into a file, or says it. Bytes that mean something else to a terminal do not go there.
pub(crate) fn deliver(context: &Context, file: Option<&Path>, made: Made) -> Result<Reply, Fault> {
    match (file, made) {
        (Some(file), made) => put(context, file, made.bytes()).map(Reply::fine),
        (None, Made::Text(out)) => Ok(Reply::fine(out)),
        (None, Made::Bytes(_)) if context.surroundings.width.is_some() => {
            let lang = context.lang;
            Err(Fault::request(words::no_terminal_form(lang)).hint(words::no_terminal_form_hint(lang)))
        }
        (None, Made::Bytes(bytes)) => Ok(Reply { bytes, ..Reply::default() }),
    }
}

impl Made {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }
}
