//! `show`: one dossier, whole; what its partner may see of it; or what the board needs of it, on one page.

use clap::ValueEnum;

use crate::args::output::Format;
use crate::args::paper::PaperOutput;
use crate::args::verb::Verb;
use crate::command::history::history::past_of;
use crate::context::Context;
use crate::context::partnership::PartnershipFile;
use crate::context::register::ReadableRegister;
use crate::model::{Partnership, TomlValue};
use crate::outcome::{Fault, Reply};
use crate::render::dossier::WithFile;
use crate::render::form::report::Report;
use crate::report::board::for_board;
use crate::report::dossier::whole;
use crate::report::partner::for_partner;
use crate::words::report as words;

/// Shows one dossier, what its partner may see of it, or what the board needs of it
#[derive(Debug, clap::Args)]
pub(crate) struct ShowVerb {
    /// The partnership: its id, or any part of it that only one has
    #[arg(value_name = "ID")]
    id: String,
    /// For whom: a partner sees only the head, the agreement, considerations, and decisions without dissent; the board one page
    #[arg(long = "for", value_enum, value_name = "READER")]
    reader: Option<Reader>,
    #[command(flatten)]
    output: PaperOutput,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Reader {
    Partner,
    #[value(alias = "bestuur")]
    Board,
}

impl Verb for ShowVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let is_for_partner = self.reader == Some(Reader::Partner);
        let read = if is_for_partner { PartnershipFile::read } else { PartnershipFile::read_with_signals };
        read(context, &self.id)?.reply(|read, partnership, file| self.out(context, read, partnership, file))
    }
}

impl ShowVerb {
    fn out(
        &self,
        context: &Context,
        read: &ReadableRegister,
        partnership: &Partnership,
        file: &TomlValue,
    ) -> Result<Reply, Fault> {
        let (register, today) = (&read.register, context.today);
        let is_docx = self.output.is_docx();
        if is_docx && self.reader.is_none() {
            let fault = Fault::request(words::docx_for_whom(context.lang));
            return Err(fault.hint(words::docx_for_whom_hint(context.lang)));
        }
        let is_for_browser = !is_docx && self.output.page().form(context)? == Format::Html;
        // Without a whole history the page says nothing of it.
        let past = (is_for_browser && self.reader.is_none()).then(|| past_of(context, &partnership.id).ok());
        let past = past.flatten().map(|past| past.events).unwrap_or_default();
        let past = past.as_slice();
        let report: Box<dyn Report + '_> = match self.reader {
            Some(Reader::Partner) => {
                Box::new(WithFile { report: for_partner(partnership, today), file, past })
            }
            Some(Reader::Board) => {
                Box::new(WithFile { report: for_board(register, partnership, today), file, past })
            }
            None => Box::new(WithFile { report: whole(register, partnership, today), file, past }),
        };
        if is_docx {
            return self.output.docx(context, &register.policy, &*report);
        }
        self.output.page().write(context, &register.policy, &*report).map(Reply::fine)
    }
}
