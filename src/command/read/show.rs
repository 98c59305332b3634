//! `show`: one dossier, whole; what its partner may see of it; or what the board needs of it, on one page.

use clap::ValueEnum;

use crate::args::as_of_flag::AsOfFlag;
use crate::args::reading::{Format, about, shown};
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::partnership::One;
use crate::context::register::Whole;
use crate::document::Data;
use crate::model::Partnership;
use crate::outcome::{Fault, Reply};
use crate::render::{board, dossier, partner, partner_json, show as render};
use crate::report::board::for_board;
use crate::report::dossier::whole;
use crate::report::partner::for_partner;
use crate::words::labels::Labels;

/// Shows one dossier, what its partner may see of it, or what the board needs of it
#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    /// The partnership: its id, or any part of it that only one has
    #[arg(value_name = "ID")]
    id: String,
    /// For whom: a partner sees only the head, the agreement, considerations, and decisions without dissent; the board one page
    #[arg(long = "for", value_enum, value_name = "READER")]
    reader: Option<Reader>,
    #[command(flatten)]
    as_of: AsOfFlag,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Reader {
    Partner,
    Board,
}

impl Verb for Show {
    fn as_of(&self) -> Option<&AsOfFlag> {
        Some(&self.as_of)
    }

    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let is_for_partner = self.reader == Some(Reader::Partner);
        let read = if is_for_partner { One::read } else { One::read_with_signals };
        read(context, &self.id)?.says(|read, partnership, file| self.out(context, read, partnership, file))
    }
}

impl Show {
    fn out(
        &self,
        context: &Context,
        read: &Whole,
        partnership: &Partnership,
        file: &Data,
    ) -> Result<String, Fault> {
        let policy = &read.register.policy;
        let labels = Labels::new(context.lang, policy);
        let about = about(context, policy, self.format)?;
        Ok(match (self.reader, self.format) {
            (Some(Reader::Partner), format) => {
                let seen = for_partner(partnership, context.today);
                if format == Format::Json {
                    partner_json::json(&about, &seen, file)
                } else {
                    shown(context.style, format, &partner::page(labels, &about, &seen))
                }
            }
            (Some(Reader::Board), format) => {
                let needed = for_board(&read.register, partnership, context.today);
                if format == Format::Json {
                    board::json::json(&about, &needed, file)
                } else {
                    shown(context.style, format, &board::page(labels, &about, &needed))
                }
            }
            (None, Format::Json) => {
                render::json(labels, &about, &whole(&read.register, partnership, context.today), file)
            }
            (None, format) => {
                let dossier = whole(&read.register, partnership, context.today);
                let page = dossier::page(labels, &about, &dossier, file.get("own"));
                shown(context.style, format, &page)
            }
        })
    }
}
