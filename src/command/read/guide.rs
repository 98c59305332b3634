//! `guide`: what to talk through with the partner before there is an agreement, and a draft of its preamble.

use clap::ValueEnum;

use crate::args::paper::PaperOutput;
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::partnership::PartnershipFile;
use crate::model::Partnership;
use crate::outcome::{Fault, Reply};
use crate::render::preamble as draft;
use crate::report::guide::guide;
use crate::report::preamble::{PreambleKind, preamble};
use crate::words::labels::RegisterLabels;

/// Guides a conversation about an agreement: themes, parts, official data, whom to involve
#[derive(Debug, clap::Args)]
pub(crate) struct GuideVerb {
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
    output: PaperOutput,
}

/// Which kind of preamble.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Drafted {
    /// The kind that the agreement has in the register, else shared values
    #[value(alias = "vastgelegd")]
    Recorded,
    /// A vision and values that the parties share
    #[value(alias = "gedeelde-waarden")]
    SharedValues,
    /// The vision and interests of each party
    #[value(alias = "eigen-visie")]
    OwnValues,
    /// Principles of working together
    #[value(alias = "principes")]
    Principles,
}

impl Verb for GuideVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let mut remarks = String::new();
        let said = PartnershipFile::read(context, &self.id)?.reply(|read, partnership, _| {
            let (register, today) = (&read.register, context.today);
            let policy = &register.policy;
            let Some(kind) = self.preamble else {
                let guide = guide(register, partnership, today);
                return if self.output.is_docx() {
                    self.output.docx(context, policy, &guide)
                } else {
                    self.output.page().write(context, policy, &guide).map(Reply::fine)
                };
            };
            let drafted = preamble(register, partnership, kind.of(partnership), today);
            remarks = draft::remarks(RegisterLabels::new(context.lang, policy), context.style, &drafted);
            if self.output.is_docx() {
                return self.output.docx(context, policy, &drafted);
            }
            self.output.page().write(context, policy, &drafted).map(Reply::fine)
        })?;
        Ok(Reply { remarks: said.remarks.clone() + &remarks, ..said })
    }
}

impl Drafted {
    fn of(self, partnership: &Partnership) -> PreambleKind {
        match self {
            Self::Recorded => PreambleKind::of(partnership),
            Self::SharedValues => PreambleKind::SharedValues,
            Self::OwnValues => PreambleKind::OwnValues,
            Self::Principles => PreambleKind::Principles,
        }
    }
}
