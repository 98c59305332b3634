//! `guide`: what to talk through with the partner before there is an agreement, and a draft of its preamble.

use clap::ValueEnum;

use crate::args::as_of_flag::AsOfFlag;
use crate::args::reading::{Format, about, shown};
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::partnership::One;
use crate::model::Partnership;
use crate::outcome::{Fault, Reply};
use crate::render::{guide as render, guide_json, preamble as draft};
use crate::report::guide::guide;
use crate::report::preamble::{Kind, preamble};
use crate::words::labels::Labels;

/// Guides a conversation about an agreement: themes, parts, official data, whom to involve
#[derive(Debug, clap::Args)]
pub(crate) struct Guide {
    /// The partnership: its id, or any part of it that only one has
    #[arg(value_name = "ID")]
    id: String,
    /// Drafts a preamble from the considerations and the head, and writes nothing
    #[arg(
        long,
        value_enum,
        value_name = "KIND",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "recorded"
    )]
    preamble: Option<Drafted>,
    #[command(flatten)]
    as_of: AsOfFlag,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

/// Which kind of preamble.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Drafted {
    /// The kind that the agreement has in the register, else shared values
    Recorded,
    /// A vision and values that the parties share
    SharedValues,
    /// The vision and interests of each party
    OwnValues,
    /// Principles of working together
    Principles,
}

impl Verb for Guide {
    fn as_of(&self) -> Option<&AsOfFlag> {
        Some(&self.as_of)
    }

    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let mut remarks = String::new();
        let said = One::read(context, &self.id)?.says(|read, partnership, _| {
            let policy = &read.register.policy;
            let labels = Labels::new(context.lang, policy);
            let about = about(context, policy, self.format)?;
            let Some(kind) = self.preamble else {
                let guide = guide(&read.register, partnership, context.today);
                return Ok(match self.format {
                    Format::Json => guide_json::json(labels, &about, &guide),
                    format => shown(context.style, format, &render::page(labels, &about, &guide)),
                });
            };
            let kind = kind.of(partnership);
            let drafted = preamble(&read.register, partnership, kind, context.today);
            remarks = draft::remarks(labels, context.style, &drafted);
            Ok(match self.format {
                Format::Json => draft::json(labels, &about, &drafted),
                format => shown(context.style, format, &draft::page(labels, &drafted)),
            })
        })?;
        Ok(Reply { remarks: said.remarks.clone() + &remarks, ..said })
    }
}

impl Drafted {
    fn of(self, partnership: &Partnership) -> Kind {
        match self {
            Self::Recorded => Kind::of(partnership),
            Self::SharedValues => Kind::SharedValues,
            Self::OwnValues => Kind::OwnValues,
            Self::Principles => Kind::Principles,
        }
    }
}
