//! `signal`: something that asks for a closer look; also about a partnership that is not in the register.

use super::add::file_of_new;
use super::composed::ComposedSignal;
use super::new_entry::{NewEntry, RecordedEntry, date_of};
use super::recording::{plan_for, save};
use crate::args::fields::{FieldFlags, Flagged as _};
use crate::args::verb::Verb;
use crate::args::writing::{Gathered, Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among};
use crate::command::write::interview::{Subject, complete, confirm, question_writer, typed as typed_out};
use crate::context::Context;
use crate::context::meant::{KnownPartnerships, PickedPartnership};
use crate::context::picking::{ListQuestion, is_possible};
use crate::context::register::{ReadableRegister, partnership_files};
use crate::edit;
use crate::model::{
    Aspect, Cause, Draft, KeyPath, Kind, Policy, Register, Reporter, Shape, Signal, SignalKind, Value,
};
use crate::outcome::{Fault, Reply};
use crate::record::{FileChange, FreshIds, Obstacle, WritePlan};
use crate::render::explain as render;
use crate::render::form::page::Page;
use crate::render::form::text::text;
use crate::text::clean::Clean;
use crate::words::Lang;
use crate::words::labels::RegisterLabels;
use crate::words::{
    add as add_words, ask, commit as commit_words, composed as composed_words, hall, picking,
    questions as asked, write as words,
};

/// Records a signal; `--about` for what is not in the register
#[derive(Debug, clap::Args)]
pub(crate) struct SignalVerb {
    /// The partnership
    #[arg(value_name = "ID", required_unless_present_any = ["about", "input"])]
    id: Option<String>,
    /// Makes a first mention of a partnership that is not in the register
    #[arg(long, value_name = "NAME", conflicts_with = "id")]
    about: Option<String>,
    /// With `--about`: makes it all the same, also when the name is known in the register
    #[arg(long, requires = "about")]
    new: bool,
    #[command(flatten)]
    fields: FieldFlags<Signal>,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for SignalVerb {
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let policy = &whole.register.policy;
        let is_nobody = |text: &Option<String>| text.as_deref().is_some_and(str::is_empty);
        let has_summary = self.fields.texts.iter().any(|(flag, _)| flag.name == "summary");
        let named = self.id.is_some() || self.about.is_some();
        let composed = ComposedSignal::of_input(context, &mut self.writing, has_summary || !named)?;
        let named_there = composed.as_ref().and_then(|it| it.about.as_deref()).unwrap_or_default();
        if !named && !is_possible(context) {
            return Err(which(context, &whole.register, named_there));
        }
        if !named || is_nobody(&self.id) || (is_nobody(&self.about) && is_possible(context)) {
            self.choose(context, &whole.register, named_there)?;
        }
        if let Some(id) = &self.id {
            return self.about_known(context, &whole.register, id, composed.as_ref());
        }
        let name = self.about.as_deref().unwrap_or_default().trim();
        if name.is_empty() {
            let sentence = words::wrong_field(context.lang, "--about", &words::is_empty(context.lang));
            return Err(Fault::request(sentence));
        }
        if let Some(id) = self.known(context, &whole.register, name)? {
            return self.about_known(context, &whole.register, &id, composed.as_ref());
        }
        let given = said_by(given(context, &self.writing, &self.fields)?, composed.as_ref());
        let writer = question_writer(context, policy);
        let opening = composed.map(|it| it.shown).unwrap_or_default();
        let subject = Subject { opening, ..Subject::new("signal", name) };
        let form = |_: &Draft| questions(writer);
        let draft = complete(context, &self.writing, &subject, given, &form, &Signal::flags())?;
        Ok(with_routes(context, policy, self.stub(context, name, &of_entry(draft))?))
    }
}

impl SignalVerb {
    /// A signal about a partnership that is in the register.
    fn about_known(
        &self,
        context: &Context,
        register: &Register,
        id: &str,
        composed: Option<&ComposedSignal>,
    ) -> Result<Reply, Fault> {
        let entry = NewEntry::of(context, &self.writing, register, id, Signal::VERB)?;
        let entry = match composed {
            Some(composed) => entry.showing(composed.shown.clone()),
            None => entry,
        };
        let gathered = said_by(entry.gathered(&self.fields)?, composed);
        let form = |draft: &Draft| Signal::questions(&entry, draft);
        let draft = entry.completed(gathered, &form, &Signal::flags())?;
        Ok(with_routes(context, &register.policy, entry.record(&of_entry(draft))?))
    }

    /// Lets who is there choose what it is about; also what is not in the register, of which a name is enough.
    fn choose(&mut self, context: &Context, register: &Register, begun: &str) -> Result<(), Fault> {
        let (lang, paths) = (context.lang, partnership_files(context)?);
        let known = KnownPartnerships::of_files(register, &paths);
        let asked = ListQuestion { said: "", begun, question: picking::which_partnership(lang) };
        let other = Some(picking::not_in_the_register(lang));
        match known.picked_or_other(context, &asked, other)? {
            Some(PickedPartnership::Known(id)) => (self.id, self.about) = (Some(id.to_owned()), None),
            Some(PickedPartnership::Other(typed)) if typed.trim().is_empty() => {
                let name = typed_out(context, "", &picking::what_is_it_called(lang))?;
                self.about = Some(name.filter(|name| !name.is_empty()).ok_or_else(Fault::went_back)?);
            }
            Some(PickedPartnership::Other(typed)) => self.about = Some(typed),
            None => return Ok(()),
        }
        self.id = self.id.take().filter(|_| self.about.is_none());
        Ok(())
    }

    /// The partnership that is known by a name already: on a terminal it is offered, off it named.
    fn known(&self, context: &Context, register: &Register, name: &str) -> Result<Option<String>, Fault> {
        let (lang, paths) = (context.lang, partnership_files(context)?);
        let known = KnownPartnerships::of_files(register, &paths);
        let found = if self.new { Vec::new() } else { known.called(name) };
        let Some(first) = found.first() else {
            let unread = if self.new { Vec::new() } else { known.unread(context) };
            if unread.is_empty() {
                return Ok(None);
            }
            let fault = Fault::world(add_words::may_be_known(lang, &ask::cut(name), &unread.join(", ")));
            return Err(fault.hint(hall::left_out_hint(lang)).hint(add_words::apart_hint(lang)));
        };
        let all = words::below(found.iter().map(|it| it.described()));
        let sentence = add_words::is_known(lang, &ask::cut(name), &all);
        let is_offered = context.surroundings.is_terminal && found.len() == 1;
        if !is_offered {
            return Err(Fault::request(sentence).hint(add_words::is_known_hint(lang, &first.id)));
        }
        let shown = Clean::new(&sentence).to_string();
        let is_it = confirm(context, &shown, &add_words::is_it_this(lang, &first.id))?;
        Ok(is_it.then(|| first.id.clone()))
    }

    /// A partnership that is only noted: its name, and the signal.
    fn stub(&self, context: &Context, name: &str, draft: &Draft) -> Result<Reply, Fault> {
        let (ids, date) = (FreshIds::new(), date_of(context, draft));
        let mut head = Draft::default();
        for key in [KeyPath::from(["name"]), KeyPath::from(["partners", "0", "name"])] {
            head.put(key, Value::parse(Shape::Text, name).unwrap_or(Value::Text(name.to_owned())));
        }
        let recorded = |lang| commit_words::recorded(lang, Kind::Signal).to_owned();
        save(context, &self.writing, &|loaded| {
            let (id, path) = file_of_new(context, loaded, name, None)?;
            let entry_id = ids.nth(0, date, loaded);
            let entry = edit::entry(Kind::Signal, &entry_id, date, draft);
            let text = edit::append(&edit::create(&head), Kind::Signal, &entry_id, &entry)
                .map_err(|why| Obstacle::Unfit { id: id.clone(), path: path.clone(), why })?;
            let entries = vec![("Entry", entry_id.to_string())];
            let plan = plan_for(context, loaded, ("signal", &id), &recorded, entries);
            let summary = format!("{} {entry_id}", plan.summary);
            Ok(WritePlan { summary, changes: vec![FileChange { path, text: Some(text) }], ..plan })
        })
    }
}

impl RecordedEntry for Signal {
    const VERB: (&'static str, Kind) = ("signal", Kind::Signal);

    fn questions(entry: &NewEntry<'_>, _: &Draft) -> Vec<FormQuestion> {
        questions(entry.writer)
    }
}

/// That it was not said what it is about: with those that a composed text may mean, for who says so.
fn which(context: &Context, register: &Register, named_there: &str) -> Fault {
    let lang = context.lang;
    let Ok(paths) = partnership_files(context) else {
        return Fault::request(composed_words::about_what(lang));
    };
    let known = KnownPartnerships::of_files(register, &paths);
    let (found, _) = known.named(named_there);
    let fault = if named_there.is_empty() {
        Fault::request(composed_words::about_what(lang))
    } else if found.is_empty() {
        Fault::request(composed_words::names_nothing_known(lang, &ask::cut(named_there)))
    } else {
        let all = words::below(found.iter().map(|it| it.described()));
        Fault::request(composed_words::may_mean(lang, &ask::cut(named_there), &all))
    };
    fault.hint(composed_words::about_what_hint(lang))
}

/// What is asked, and no part of the entry: whether the text is about one person. Git never forgets it.
const PERSON: [&str; 1] = ["names_a_person"];

fn questions(writer: QuestionWriter<'_>) -> Vec<FormQuestion> {
    let mut questions = vec![
        writer.word::<Reporter>(["from"], asked::SIGNAL_FROM),
        writer.may_word::<SignalKind>(["kind"], asked::SIGNAL_KIND),
        writer.may_word::<Cause>(["cause"], asked::SIGNAL_CAUSE),
        writer.day(["date"], asked::SIGNAL_ON),
        writer.may_word::<Aspect>(["concerns"], asked::SIGNAL_CONCERNS),
        writer.may(["via"], Shape::Text, asked::SIGNAL_VIA),
        writer.must(["summary"], Shape::Prose, asked::SIGNAL_SUMMARY),
    ];
    if writer.is_present {
        let choices = [("no", ask::no(writer.lang)), ("yes", ask::yes(writer.lang))];
        let choices = choices.map(|(word, label)| (word.to_owned(), label)).to_vec();
        let person = among(writer.must(PERSON, Shape::Text, asked::SIGNAL_PERSON), choices);
        questions.push(FormQuestion { misfit: Some(is_about_a_person), ..person });
    }
    questions.push(writer.may(["reference"], Shape::Text, asked::SIGNAL_REFERENCE));
    questions
}

/// What to do when the text names or describes one person.
fn is_about_a_person(lang: Lang, answer: &str) -> Option<String> {
    (answer == "yes").then(|| words::about_a_person(lang))
}

/// What was given, with the role that a composed text names where no other was given.
fn said_by(mut gathered: Gathered, composed: Option<&ComposedSignal>) -> Gathered {
    let from = composed.and_then(|it| it.from).filter(|_| gathered.draft.text(["from"]).is_none());
    if let Some(from) = from {
        gathered.draft.put(["from"].into(), Value::Text(from.to_owned()));
    }
    gathered
}

/// The answers that the entry holds.
fn of_entry(mut draft: Draft) -> Draft {
    draft.take(&PERSON.into());
    draft
}

/// Says besides where whoever reported can turn, as the institution has it (000:568-590).
fn with_routes(context: &Context, policy: &Policy, reply: Reply) -> Reply {
    let mut page = Page::default();
    render::routes(RegisterLabels::new(context.lang, policy), policy, &mut page);
    let remarks = if policy.routes.is_empty() { String::new() } else { text(context.style, &page) };
    Reply { remarks: reply.remarks + &remarks, ..reply }
}
