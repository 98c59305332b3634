//! The shape that the plain recording verbs share: one partnership, one kind of entry, its questions.

use super::flags::Flagged;
use super::form::Asker;
use crate::ask::Question;
use crate::model::draft::Draft;
use crate::model::{Partnership, Register};

/// A kind of entry that a verb of its own records.
pub(super) trait Recorded: Flagged {
    /// What is asked, in order.
    fn questions(
        asker: Asker<'_>,
        register: &Register,
        partnership: &Partnership,
        draft: &Draft,
    ) -> Vec<Question>;
}

/// Declares such a verb: its arguments, its flags, and how it runs.
macro_rules! verb {
    ($(#[doc = $doc:literal])+ $verb:ident, $name:literal, $kind:expr, $facts:ident) => {
        $(#[doc = $doc])+
        #[derive(Debug, clap::Args)]
        pub struct $verb {
            /// The partnership
            #[arg(value_name = "ID")]
            id: String,
            #[command(flatten)]
            fields: crate::command::flags::Given<$facts>,
            #[command(flatten)]
            writing: crate::command::writing::Writing,
        }

        impl crate::command::flags::Flagged for $facts {
            fn flags() -> Vec<crate::command::flags::Flag> {
                let own = crate::command::flags::of_schema(
                    <$facts as crate::model::facts::Facts>::SCHEMA,
                    &crate::model::place::KeyPath::default(),
                );
                crate::command::entry::common_flags(own)
            }
        }

        impl $verb {
            pub(super) fn run(self, context: &crate::context::Context) -> Result<crate::outcome::Said, crate::outcome::Fault> {
                use crate::command::{entry, flags::Flagged as _, form::Asker, interview::Subject, load, writing};
                use crate::command::recording::Recorded as _;
                let whole = load::Whole::load(context)?;
                let partnership = load::partnership(context, &whole.register, &self.id)?;
                let asker = Asker::of(context, &whole.register.policy);
                let form = |draft: &crate::model::draft::Draft| {
                    $facts::questions(asker, &whole.register, partnership, draft)
                };
                let given = writing::given(context, &self.writing, &self.fields)?;
                let given = given.whole(context, &whole.register, partnership, $kind);
                let subject = Subject::entry($name, partnership, $kind);
                let draft = writing::complete(context, &self.writing, &subject, given, &form, &$facts::flags())?;
                entry::record(context, &self.writing, $name, &partnership.id, $kind, &draft)
            }
        }
    };
}
pub(super) use verb;
