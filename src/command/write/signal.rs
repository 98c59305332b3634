//! `signal`: something that asks for a closer look; also about a partnership that is not in the register.

use super::add::file_of_new;
use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, complete, given};
use crate::ask::Question;
use crate::ask::interview::Subject;
use crate::ask::questions::Asker;
use crate::context::Context;
use crate::context::register::{ReadableRegister, partnership};
use crate::edit;
use crate::model::dossier::{Kind, Signal as SignalFacts};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::model::vocabulary::{Aspect, Reporter, SignalKind};
use crate::outcome::{Fault, Reply};
use crate::record::entries;
use crate::record::entries::{Ids, date_of};
use crate::record::saving::{Change, Plan, save};
use crate::words::{commit as commit_words, questions as asked, write as words};

/// Records a signal; `--about` for what is not in the register
#[derive(Debug, clap::Args)]
pub(crate) struct Signal {
    /// The partnership
    #[arg(value_name = "ID", required_unless_present = "about")]
    id: Option<String>,
    /// Makes a first mention of a partnership that is not in the register
    #[arg(long, value_name = "NAME", conflicts_with = "id")]
    about: Option<String>,
    #[command(flatten)]
    fields: FieldFlags<SignalFacts>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for SignalFacts {
    fn flags() -> Vec<Flag> {
        entries::common_flags(of_schema(Self::SCHEMA, &KeyPath::default()))
    }
}

impl Verb for Signal {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let asker = Asker::of(context, &whole.register.policy);
        let form = |_: &Draft| questions(asker);
        let given = given(context, &self.writing, &self.fields)?;
        match (&self.id, &self.about) {
            (Some(id), _) => {
                let partnership = partnership(context, &whole.register, id)?;
                let given = given.whole(context, &whole.register, partnership, Kind::Signal);
                let subject = Subject::entry("signal", partnership, Kind::Signal);
                let draft = complete(context, &self.writing, &subject, given, &form, &SignalFacts::flags())?;
                entries::record(context, &self.writing, "signal", &partnership.id, Kind::Signal, &draft)
            }
            (None, about) => {
                let name = about.as_deref().unwrap_or_default().trim();
                if name.is_empty() {
                    return Err(Fault::request(words::wrong_field(
                        context.lang,
                        "--about",
                        &words::is_empty(context.lang),
                    )));
                }
                let subject = Subject::new("signal", name, Kind::Signal);
                let draft = complete(context, &self.writing, &subject, given, &form, &SignalFacts::flags())?;
                self.stub(context, name, &draft)
            }
        }
    }
}

impl Signal {
    /// A partnership that is only noted: its name, and the signal.
    fn stub(&self, context: &Context, name: &str, draft: &Draft) -> Result<Reply, Fault> {
        let (ids, date) = (Ids::new(), date_of(context, draft));
        let mut head = Draft::default();
        for key in [KeyPath::from(["name"]), KeyPath::from(["partners", "0", "name"])] {
            head.put(key, Value::parse(Shape::Text, name).unwrap_or(Value::Text(name.to_owned())));
        }
        save(context, &self.writing, &|loaded| {
            let (id, path) = file_of_new(context, loaded, name, None)?;
            let entry_id = ids.nth(0, date, loaded);
            let entry = edit::entry(Kind::Signal, &entry_id, date, draft);
            let text = edit::append(&edit::create(&head), Kind::Signal, &entry_id, &entry)
                .map_err(|why| crate::record::saving::unfit(context, &id, &path, &why))?;
            Ok(Plan {
                verb: "signal",
                subject: format!(
                    "{id}: {}",
                    commit_words::recorded(entries::register_lang(loaded), Kind::Signal)
                ),
                trailers: vec![("Partnership", id.clone()), ("Entry", entry_id.to_string())],
                said: format!("{id} · {} {entry_id}", commit_words::recorded(context.lang, Kind::Signal)),
                changes: vec![Change { path, text: Some(text) }],
            })
        })
    }
}

fn questions(asker: Asker<'_>) -> Vec<Question> {
    vec![
        asker.word::<Reporter>(["from"], asked::SIGNAL_FROM),
        asker.may_word::<SignalKind>(["kind"], asked::SIGNAL_KIND),
        asker.day(["date"], asked::SIGNAL_ON),
        asker.may_word::<Aspect>(["concerns"], asked::SIGNAL_CONCERNS),
        asker.may(["via"], Shape::Text, asked::SIGNAL_VIA),
        asker.must(["summary"], Shape::Prose, asked::SIGNAL_SUMMARY),
    ]
}
