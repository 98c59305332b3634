//! In which form something comes out that is taken to a meeting or sent: as any page, and as a document for Word.

use std::path::PathBuf;

use clap::ValueEnum;

use super::output::{Format, PageOutput, about};
use crate::context::{Context, file};
use crate::model::Policy;
use crate::outcome::{Fault, Reply};
use crate::render::form::docx::docx;
use crate::render::form::report::{Edition, Report};
use crate::words::report as words;

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PaperForm {
    /// For people
    #[value(alias = "tekst")]
    Text,
    /// Markdown
    Md,
    /// For a browser, a mail or paper
    Html,
    /// For a word processor
    Docx,
    /// For machines
    Json,
}

/// The flags of what is taken to a meeting or sent.
#[derive(Debug, clap::Args)]
pub(crate) struct PaperOutput {
    /// How it is written [default: as the name of the file ends, else text]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    written: Option<PaperForm>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl PaperOutput {
    /// Whether it was asked for as a document.
    pub(crate) fn is_docx(&self) -> bool {
        let ending = self.out.as_deref().and_then(std::path::Path::extension);
        match self.written {
            None => ending.is_some_and(|ending| ending.eq_ignore_ascii_case("docx")),
            written => written == Some(PaperForm::Docx),
        }
    }

    /// The same, as what is no document is asked for.
    pub(crate) fn page(&self) -> PageOutput {
        let written = self.written.map(|form| match form {
            PaperForm::Md => Format::Md,
            PaperForm::Html => Format::Html,
            PaperForm::Json => Format::Json,
            PaperForm::Text | PaperForm::Docx => Format::Text,
        });
        PageOutput { written, out: self.out.clone() }
    }

    /// A report as a document, where it was asked for.
    pub(crate) fn docx(
        &self,
        context: &Context,
        policy: &Policy,
        report: &dyn Report,
    ) -> Result<Reply, Fault> {
        let lang = context.lang;
        let about = about(context, policy, false)?;
        let page = report.for_browser(Edition::new(lang, policy, &about));
        let made = docx(lang, &about, &page);
        let bytes = made.map_err(|said| Fault::world(words::no_document(lang, &said)))?;
        match &self.out {
            Some(out) => file::save(context, out, &bytes).map(Reply::fine),
            None if context.surroundings.width.is_some() => {
                Err(Fault::request(words::no_terminal_docx(lang)).hint(words::no_terminal_docx_hint(lang)))
            }
            None => Ok(Reply { bytes, ..Reply::default() }),
        }
    }
}
