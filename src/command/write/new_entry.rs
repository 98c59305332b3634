//! What every verb that records an entry does: the partnership is found, what was given by flags and `--input` is gathered,
//! what is missing is asked, and the entry goes to the end of the partnership's file.

use super::recording::{Planned, save};
use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::writing::{Gathered, Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::register::{self, ReadableRegister};
use crate::disk::Loaded;
use crate::model::{Common, Day, Draft, EntryId, Facts, KeyPath, Kind, Partnership, Register};
use crate::outcome::{Fault, Reply};
use crate::record::{FreshIds, PartnershipEdit, Unrecorded, WritePlan};
use crate::words::{Lang, commit as words};

/// What comes of a step of a plan.
type Stepped<T> = Result<T, Unrecorded<Fault>>;

/// The arguments of a verb that records an entry of a partnership.
#[derive(Debug, clap::Args)]
pub(crate) struct EntryArgs<F: Flagged> {
    /// The partnership
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) fields: FieldFlags<F>,
    #[command(flatten)]
    pub(crate) writing: Writing,
}

impl<F: Flagged> EntryArgs<F> {
    /// Records the entry: all that a plain verb does.
    pub(crate) fn record(
        &self,
        context: &Context,
        (verb, kind): (&'static str, Kind),
        questions: &dyn Fn(&NewEntry<'_>, &Draft) -> Vec<FormQuestion>,
    ) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let entry = NewEntry::of(context, &self.writing, &whole.register, &self.id, (verb, kind))?;
        entry.record(&entry.answers(&self.fields, &|draft| questions(&entry, draft))?)
    }
}

/// The flags of an entry: its own keys, and those that any entry may carry.
impl<F: Facts> Flagged for F {
    fn flags() -> Vec<Flag> {
        let common = of_schema(Common::SCHEMA, &KeyPath::default());
        let is_offered = |flag: &Flag| flag.key.0.len() == 1 && flag.key.0[0] != "redacted";
        common.into_iter().filter(is_offered).chain(of_schema(F::SCHEMA, &KeyPath::default())).collect()
    }
}

/// An entry that a verb is about to record.
pub(crate) struct NewEntry<'n> {
    pub(crate) context: &'n Context,
    writing: &'n Writing,
    pub(crate) register: &'n Register,
    pub(crate) partnership: &'n Partnership,
    pub(crate) writer: QuestionWriter<'n>,
    verb: &'static str,
    kind: Kind,
    about: Option<&'n EntryId>,
}

impl<'n> NewEntry<'n> {
    /// An entry of the partnership that an id means.
    pub(crate) fn of(
        context: &'n Context,
        writing: &'n Writing,
        register: &'n Register,
        id: &str,
        (verb, kind): (&'static str, Kind),
    ) -> Result<Self, Fault> {
        let partnership = register::partnership(context, register, id)?;
        let writer = question_writer(context, &register.policy);
        Ok(Self { context, writing, register, partnership, writer, verb, kind, about: None })
    }

    /// An entry about the entry of a kind that an id means.
    pub(crate) fn about(
        context: &'n Context,
        writing: &'n Writing,
        register: &'n Register,
        (of, id): (Kind, &str),
        (verb, kind): (&'static str, Kind),
    ) -> Result<(Self, &'n EntryId), Fault> {
        let (partnership, about) = register::entry(context, register, of, id)?;
        let writer = question_writer(context, &register.policy);
        Ok((Self { context, writing, register, partnership, writer, verb, kind, about: Some(about) }, about))
    }

    /// What was given, with ids made whole.
    pub(crate) fn gathered<F: Flagged>(&self, fields: &FieldFlags<F>) -> Result<Gathered, Fault> {
        let gathered = given(self.context, self.writing, fields)?;
        Ok(gathered.whole(self.context, self.register, self.partnership, self.kind))
    }

    /// What was given, and what was asked because it was missing.
    pub(crate) fn answers<F: Flagged>(
        &self,
        fields: &FieldFlags<F>,
        form: &dyn Fn(&Draft) -> Vec<FormQuestion>,
    ) -> Result<Draft, Fault> {
        self.completed(self.gathered(fields)?, form, &F::flags())
    }

    /// What was gathered, and what was asked because it was missing.
    pub(crate) fn completed(
        &self,
        gathered: Gathered,
        form: &dyn Fn(&Draft) -> Vec<FormQuestion>,
        flags: &[Flag],
    ) -> Result<Draft, Fault> {
        let subject = match self.about {
            Some(about) => Subject::about(self.verb, self.partnership, about.as_str(), self.kind),
            None => Subject::entry(self.verb, self.partnership, self.kind),
        };
        complete(self.context, self.writing, &subject, gathered, form, flags)
    }

    /// Records it.
    pub(crate) fn record(&self, draft: &Draft) -> Result<Reply, Fault> {
        self.record_with(draft, &|_, _, _| Ok(()))
    }

    /// Records it, with what else changes in the file and in the entry, as the register is at that moment.
    pub(crate) fn record_with(
        &self,
        draft: &Draft,
        also: &dyn Fn(&Loaded, &mut PartnershipEdit, &mut Draft) -> Stepped<()>,
    ) -> Result<Reply, Fault> {
        let (ids, date) = (FreshIds::new(), date_of(self.context, draft));
        self.save(&|loaded, edit| {
            let mut draft = draft.clone();
            also(loaded, edit, &mut draft)?;
            let id = ids.nth(0, date, loaded);
            edit.add(self.kind, &id, date, &draft)?;
            Ok(vec![id])
        })
    }

    /// Saves entries that are added to the partnership's file, the first of which this one is.
    pub(crate) fn save(
        &self,
        add: &dyn Fn(&Loaded, &mut PartnershipEdit) -> Stepped<Vec<EntryId>>,
    ) -> Result<Reply, Fault> {
        save(self.context, self.writing, &|loaded| -> Planned {
            let mut edit = PartnershipEdit::of(loaded, &self.partnership.id)?;
            let ids = add(loaded, &mut edit)?;
            let mut trailers = vec![("Partnership", edit.id.clone())];
            trailers.extend(ids.iter().map(|id| ("Entry", id.to_string())));
            let first = ids.first().map(ToString::to_string).unwrap_or_default();
            let recorded = |lang| words::recorded(lang, self.kind);
            Ok(WritePlan {
                verb: self.verb,
                subject: format!("{}: {}", edit.id, recorded(Lang::of_register(&loaded.register.policy))),
                trailers,
                summary: format!("{} · {} {first}", edit.id, recorded(self.context.lang)),
                changes: vec![edit.done()],
            })
        })
    }
}

/// The day an answer gives, else today.
pub(crate) fn date_of(context: &Context, draft: &Draft) -> Day {
    draft.day(["date"]).unwrap_or(context.today)
}
