//! The shape that the plain recording verbs share: one partnership, one kind of entry, its questions.

use crate::args::fields::Flagged;
use crate::ask::Question;
use crate::ask::questions::Asker;
use crate::model::draft::Draft;
use crate::model::{Partnership, Register};

/// A kind of entry that a verb of its own records.
pub(crate) trait Recorded: Flagged {
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
        pub(crate) struct $verb {
            /// The partnership
            #[arg(value_name = "ID")]
            id: String,
            #[command(flatten)]
            fields: crate::args::fields::FieldFlags<$facts>,
            #[command(flatten)]
            writing: crate::args::writing::Writing,
        }

        impl crate::args::fields::Flagged for $facts {
            fn flags() -> Vec<crate::args::fields::Flag> {
                let own = crate::args::fields::of_schema(
                    <$facts as crate::model::facts::Facts>::SCHEMA,
                    &crate::model::place::KeyPath::default(),
                );
                crate::record::entries::common_flags(own)
            }
        }

        impl crate::args::verb::Verb for $verb {
            fn run(self, context: &crate::context::Context) -> Result<crate::outcome::Reply, crate::outcome::Fault> {
                use crate::record::entries;
                use crate::args::fields::Flagged as _;
                use crate::ask::questions::Asker;
                use crate::ask::interview::Subject;
                use crate::context::register;
                use crate::args::writing;
                use crate::command::write::recording::Recorded as _;
                let whole = register::ReadableRegister::load(context)?;
                let partnership = register::partnership(context, &whole.register, &self.id)?;
                let asker = Asker::of(context, &whole.register.policy);
                let form = |draft: &crate::model::draft::Draft| {
                    $facts::questions(asker, &whole.register, partnership, draft)
                };
                let given = writing::given(context, &self.writing, &self.fields)?;
                let given = given.whole(context, &whole.register, partnership, $kind);
                let subject = Subject::entry($name, partnership, $kind);
                let draft = writing::complete(context, &self.writing, &subject, given, &form, &$facts::flags())?;
                entries::record(context, &self.writing, $name, &partnership.id, $kind, &draft)
            }
        }
    };
}
pub(crate) use verb;
