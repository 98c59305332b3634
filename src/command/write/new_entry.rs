//! What every verb that records an entry does: the partnership is found, what was given by flags and `--input` is gathered,
//! what is missing is asked, and the entry goes to the end of the partnership's file.

use super::recording::{Planned, plan_for, save};
use crate::args::fields::{FieldFlags, Flag, Flagged, of_schema};
use crate::args::writing::{Gathered, Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::QuestionWriter;
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::register::{self, ReadableRegister};
use crate::context::{entry, picking};
use crate::disk::load::Loaded;
use crate::model::{
    Common, Day, Draft, EntryId, Facts, KeyPath, Kind, Partnership, Register, Step, Value, Word as _,
};
use crate::outcome::{Fault, Reply};
use crate::record::{FreshIds, PartnershipEdit, Unrecorded, WritePlan};
use crate::words::commit as words;

/// What comes of a step of a plan.
type Stepped<T> = Result<T, Unrecorded<Fault>>;

/// An entry as its verb records it.
pub(crate) trait RecordedEntry: Facts {
    /// The verb, and the kind of entry.
    const VERB: (&'static str, Kind);

    /// What else its verb has flags for, and for what it has none.
    fn adapted(flags: Vec<Flag>) -> Vec<Flag> {
        flags
    }

    /// What is asked, as far as it follows from what was answered.
    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion>;

    /// What it is about, drawn: shown before the first question.
    fn opening(_: &NewEntry<'_>) -> String {
        String::new()
    }

    /// What it brings about, in one sentence: said before and after it is recorded.
    fn closing(_: &NewEntry<'_>, _: &Draft) -> Option<String> {
        None
    }
}

/// The flags of an entry: its own keys, and those that any entry may carry.
impl<E: RecordedEntry> Flagged for E {
    fn flags() -> Vec<Flag> {
        let common = of_schema(Common::SCHEMA, &KeyPath::default());
        let is_offered = |flag: &Flag| flag.key.0.len() == 1 && flag.key.0[0] != "redacted";
        let own = of_schema(Self::SCHEMA, &KeyPath::default());
        Self::adapted(common.into_iter().filter(is_offered).chain(own).collect())
    }
}

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

impl<E: RecordedEntry> EntryArgs<E> {
    /// Records the entry: all that a plain verb does.
    pub(crate) fn record(&self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let entry = self.begun(context, &whole.register)?;
        entry.record(&entry.answers(&self.fields)?)
    }

    /// The entry, of the partnership that is meant.
    pub(crate) fn begun<'n>(
        &'n self,
        context: &'n Context,
        register: &'n Register,
    ) -> Result<NewEntry<'n>, Fault> {
        let entry = NewEntry::of(context, &self.writing, register, &self.id, E::VERB)?;
        Ok(entry.opened::<E>())
    }
}

/// Records an entry about another entry, which a key of it names.
pub(crate) fn record_about<E: RecordedEntry>(
    context: &Context,
    (fields, writing): (&FieldFlags<E>, &Writing),
    (key, of, id): (&str, Kind, &str),
) -> Result<Reply, Fault> {
    let whole = ReadableRegister::load(context)?;
    let (partnership, about) = entry::entry(context, &whole.register, Some(of), id)?;
    let entry = NewEntry::of(context, writing, &whole.register, &partnership.id, E::VERB)?;
    let entry = entry.about(about.id.as_str()).opened::<E>();
    let mut draft = entry.answers(fields)?;
    let closing = E::closing(&entry, &draft).filter(|_| context.surroundings.is_terminal);
    draft.put([key].into(), Value::Text(about.id.to_string()));
    let reply = entry.record(&draft)?;
    let out = reply.out + &closing.map(|sentence| sentence + "\n").unwrap_or_default();
    Ok(Reply { out, ..reply })
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
    /// What tells its interview from another of the same verb: the partnership, or the entry that it is about.
    pub(crate) about: &'n str,
    opening: String,
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
        let about = partnership.id.as_str();
        Ok(Self {
            context,
            writing,
            register,
            partnership,
            writer,
            verb,
            kind,
            about,
            opening: String::new(),
        })
    }

    /// The same, about another entry.
    pub(crate) fn about(self, about: &'n str) -> Self {
        Self { about, ..self }
    }

    /// The same, with something to read before the first question.
    pub(crate) fn showing(self, opening: String) -> Self {
        Self { opening, ..self }
    }

    /// The same, with what it is about shown to whoever is asked.
    pub(super) fn opened<E: RecordedEntry>(self) -> Self {
        let opening = if self.writer.is_present { E::opening(&self) } else { String::new() };
        Self { opening, ..self }
    }

    /// What was given, with ids made whole.
    pub(crate) fn gathered<F: Flagged>(&self, fields: &FieldFlags<F>) -> Result<Gathered, Fault> {
        let gathered = given(self.context, self.writing, fields)?;
        let is_chosen = picking::is_possible(self.context);
        let gathered = if is_chosen { gathered.chosen(fields, self.kind) } else { gathered };
        gathered.whole(self.context, self.register, self.partnership, self.kind)
    }

    /// What was given, and what was asked because it was missing.
    pub(crate) fn answers<E: RecordedEntry>(&self, fields: &FieldFlags<E>) -> Result<Draft, Fault> {
        let closing = |draft: &Draft| E::closing(self, draft).unwrap_or_default();
        let form = |draft: &Draft| E::questions(self, draft);
        self.asked(self.gathered(fields)?, &form, &E::flags(), &closing)
    }

    /// What was gathered, and what was asked because it was missing.
    pub(crate) fn completed(
        &self,
        gathered: Gathered,
        form: &dyn Fn(&Draft) -> Vec<FormQuestion>,
        flags: &[Flag],
    ) -> Result<Draft, Fault> {
        self.asked(gathered, form, flags, &|_| String::new())
    }

    fn asked(
        &self,
        gathered: Gathered,
        form: &dyn Fn(&Draft) -> Vec<FormQuestion>,
        flags: &[Flag],
        closing: &dyn Fn(&Draft) -> String,
    ) -> Result<Draft, Fault> {
        let opening = self.opening.clone();
        let subject = Subject::about(self.verb, self.partnership, self.about);
        let subject = Subject { opening, summary: Some(closing), ..subject };
        // One that takes another back says nothing of its own.
        let takes_back =
            |draft: &Draft| draft.text(["withdrawn"]).is_some() && draft.text(["corrects"]).is_some();
        let form = |draft: &Draft| if takes_back(draft) { Vec::new() } else { form(draft) };
        complete(self.context, self.writing, &subject, gathered, &form, flags)
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
        let step = draft.text(["step"]).filter(|_| self.kind == Kind::FollowUp).and_then(Step::parse);
        self.save_as(step, &|loaded, edit| {
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
        self.save_as(None, add)
    }

    /// The same; of a step on a signal it is said which.
    fn save_as(
        &self,
        step: Option<Step>,
        add: &dyn Fn(&Loaded, &mut PartnershipEdit) -> Stepped<Vec<EntryId>>,
    ) -> Result<Reply, Fault> {
        save(self.context, self.writing, &|loaded| -> Planned {
            let mut edit = PartnershipEdit::of(loaded, &self.partnership.id)?;
            let ids = add(loaded, &mut edit)?;
            let entries = ids.iter().map(|id| ("Entry", id.to_string())).collect();
            let recorded = |lang| match step {
                Some(step) => words::recorded_step(lang, step),
                None => words::recorded(lang, self.kind).to_owned(),
            };
            let plan = plan_for(self.context, loaded, (self.verb, &edit.id), &recorded, entries);
            let first = ids.first().map(ToString::to_string).unwrap_or_default();
            let summary = format!("{} {first}", plan.summary);
            Ok(WritePlan { summary, changes: vec![edit.done()], ..plan })
        })
    }
}

/// The day an answer gives, else today.
pub(crate) fn date_of(context: &Context, draft: &Draft) -> Day {
    draft.day(["date"]).unwrap_or(context.today)
}
