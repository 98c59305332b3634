//! Interviews of the verbs: where their answers are kept, what is said when one stops, and, where nobody can be asked, what
//! is missing.

use std::path::PathBuf;

use crate::args::fields::Flag;
use crate::args::writing::{Gathered, Writing};
use crate::ask::questions::QuestionWriter;
use crate::ask::{
    Appearance, DraftStore, Editor, FormEnd, FormQuestion, Interview, Interviewer, NoDrafts, Questionnaire,
    SavedDraft, Setting, missing, to_text,
};
use crate::context::{Context, repository_root};
use crate::disk::drafts;
use crate::git::Repository;
use crate::model::id::partnership_id_from;
use crate::model::{Draft, KeyPath, Kind, Partnership, Policy, Shape};
use crate::outcome::Fault;
use crate::words::{Lang, interview as words, labels, write as write_words};

/// What an interview is about.
pub(crate) struct Subject<'s> {
    pub(crate) verb: &'static str,
    /// What is shown at its head.
    pub(crate) name: &'s str,
    /// What tells it from another interview of the same verb: a partnership's or an entry's id.
    pub(crate) about: &'s str,
    /// The kind of entry that comes of it.
    pub(crate) kind: Option<Kind>,
    /// What is shown below the answers before anything is recorded.
    pub(crate) summary: Option<&'s dyn Fn(&Draft) -> String>,
}

impl<'s> Subject<'s> {
    /// An entry of a partnership, about that partnership or another entry.
    pub(crate) fn about(
        verb: &'static str,
        partnership: &'s Partnership,
        about: &'s str,
        kind: Kind,
    ) -> Self {
        Self { verb, name: partnership.name(), about, kind: Some(kind), summary: None }
    }

    /// Something that is not in the register yet.
    pub(crate) fn new(verb: &'static str, name: &'s str, kind: Kind) -> Self {
        Self { verb, name, about: name, kind: Some(kind), summary: None }
    }

    /// The command with which somebody goes on.
    fn resume(&self) -> String {
        match (self.about, self.kind) {
            ("", _) => format!("partners {} --resume", self.verb),
            (about, Some(Kind::Signal)) if about == self.name => {
                format!("partners {} --about \"{about}\" --resume", self.verb)
            }
            (about, _) => format!("partners {} {about} --resume", self.verb),
        }
    }
}

/// A draft in a private file.
struct DraftFile<'s> {
    path: PathBuf,
    subject: &'s Subject<'s>,
}

impl DraftStore for DraftFile<'_> {
    fn save(&self, draft: &Draft, typing: Option<(&KeyPath, &str)>) {
        let text = to_text(self.subject.verb, self.subject.about, draft, typing);
        drafts::keep(&self.path, &text, typing.is_none());
    }

    fn left(&self) -> Option<SavedDraft> {
        drafts::kept(&self.path).and_then(|text| SavedDraft::from_text(&text))
    }

    fn put_aside(&self) {
        let _ = drafts::put_aside(&self.path);
    }
}

/// What the questions of a run are written with.
pub(crate) fn question_writer<'p>(context: &Context, policy: &'p Policy) -> QuestionWriter<'p> {
    let is_present = context.surroundings.is_terminal;
    QuestionWriter { lang: context.lang, policy, today: context.today, is_present }
}

/// Asks for what is missing when somebody is there to answer; otherwise says at once all that is missing or wrong.
pub(crate) fn complete(
    context: &Context,
    writing: &Writing,
    subject: &Subject<'_>,
    given: Gathered,
    form: &Questionnaire<'_>,
    flags: &[Flag],
) -> Result<Draft, Fault> {
    let (lang, Gathered { draft, wrong }) = (context.lang, given);
    let mut missing = missing(form, &draft);
    missing.retain(|question| !wrong.iter().any(|(key, _)| *key == question.key));
    let is_asked = context.surroundings.is_terminal
        && wrong.is_empty()
        && (draft.is_empty() || writing.resume || !missing.is_empty());
    if is_asked {
        return hold(context, writing, subject, draft, form);
    }
    if writing.resume {
        return Err(Fault::request(write_words::resume_needs_a_terminal(lang)));
    }
    if missing.is_empty() && wrong.is_empty() {
        return Ok(draft);
    }
    let name = |question: &FormQuestion| {
        let flag = flags.iter().find(|flag| flag.key == question.key);
        flag.map_or_else(|| question.key.to_string(), |flag| format!("--{}", flag.name))
    };
    let line =
        |question: &FormQuestion| format!("{}  {}{}", name(question), question.text, offered(lang, question));
    let mut sentences = Vec::new();
    if !wrong.is_empty() {
        sentences.push(write_words::wrong_fields(
            lang,
            &write_words::below(wrong.iter().map(|(_, sentence)| sentence)),
        ));
    }
    if !missing.is_empty() {
        sentences.push(write_words::missing_fields(lang, &write_words::below(missing.iter().map(line))));
    }
    Err(Fault::request(sentences.join("\n")).hint(write_words::nothing_written(lang)))
}

/// The words that a question can be answered with: as files write them, or for a Dutch reader as they are called.
fn offered(lang: Lang, question: &FormQuestion) -> String {
    let said = |(word, _): &'_ (String, String)| match question.shape {
        Shape::Word(all) | Shape::Words(all) => labels::offered(lang, all, word),
        _ => word.clone(),
    };
    let words: Vec<String> = question.choices.iter().map(said).collect();
    let shown = words.iter().take(12).cloned().collect::<Vec<_>>().join(", ");
    let more = if words.len() > 12 { ", …" } else { "" };
    if words.is_empty() { String::new() } else { format!(" ({shown}{more})") }
}

/// Where drafts are kept: in the git directory, which is never committed; without one, in a hidden folder.
pub(crate) fn drafts(context: &Context) -> Result<PathBuf, Fault> {
    let register = context.register()?;
    let repository = repository_root(register).and_then(|_| Repository::discover(register).ok().flatten());
    Ok(repository
        .map_or_else(|| register.join(".partners"), |repository| repository.common_dir().join("partners")))
}

/// Asks what is missing. What was given stays as it is.
fn hold(
    context: &Context,
    writing: &Writing,
    subject: &Subject<'_>,
    given: Draft,
    form: &Questionnaire<'_>,
) -> Result<Draft, Fault> {
    let folder = drafts(context)?;
    let about = partnership_id_from(subject.about);
    let name = if about.is_empty() { subject.verb.to_owned() } else { format!("{}-{about}", subject.verb) };
    let file = DraftFile { path: folder.join(format!("{name}.draft")), subject };
    let editor = Editor { program: editor(context), folder };
    let summary = |draft: &Draft| subject.summary.map(|summary| summary(draft)).unwrap_or_default();
    let interview = Interview { name: subject.name, is_resumed: writing.resume, given, summary: &summary };
    let end = interviewer(context, &file, Some(editor))?.hold(interview, form);
    let end = end.ok_or_else(|| Fault::request(words::nothing_to_resume(context.lang)))?;
    context.keep_in(file.path, subject.resume());
    answered(context, end)
}

/// Asks a few questions where there is no register yet, and so no place to keep answers.
pub(crate) fn ask(
    context: &Context,
    name: &str,
    given: Draft,
    form: &Questionnaire<'_>,
) -> Result<Draft, Fault> {
    let end = interviewer(context, &NoDrafts, None)?.ask(name, given, form);
    answered(context, end)
}

/// Shows what is not in order, and asks whether to go on all the same.
pub(crate) fn confirm(context: &Context, drawn: &str, question: &str) -> Result<bool, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None)?;
    interviewer.turn_to(drawn);
    Ok(interviewer.confirm(question, false) == Some(true))
}

/// Shows something, and asks for a line that is typed out in full; nothing when somebody stopped.
pub(crate) fn typed(context: &Context, drawn: &str, question: &str) -> Result<Option<String>, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None)?;
    interviewer.turn_to(drawn);
    Ok(interviewer.typed(question))
}

/// The editor: as the surroundings say, else as git is told.
pub(crate) fn editor(context: &Context) -> Option<String> {
    let of_git = || Repository::discover(context.register().ok()?).ok()??.editor();
    context.surroundings.editor.clone().or_else(of_git)
}

fn interviewer<'d>(
    context: &Context,
    drafts: &'d dyn DraftStore,
    editor: Option<Editor>,
) -> Result<Interviewer<'d>, Fault> {
    let appearance = Appearance { has_color: context.style.color, is_dumb: context.surroundings.is_dumb };
    let setting = Setting { lang: context.lang, today: context.today, appearance, drafts, editor };
    Interviewer::new(setting).map_err(|_| Fault::request(words::no_terminal(context.lang)))
}

fn answered(context: &Context, end: FormEnd) -> Result<Draft, Fault> {
    match end {
        FormEnd::Answered(draft) => Ok(draft),
        FormEnd::Stopped(_) => Err(Fault::request(words::stopped(context.lang))),
    }
}
