//! Interviews of the verbs: where their answers are kept, what is said when one stops, and, where nobody can be asked, what
//! is missing.

use std::path::PathBuf;

use super::add_form::OUTCOMES;
use super::waiting;
use crate::args::fields::Flag;
use crate::args::writing::{Gathered, Writing};
use crate::ask::questions::QuestionWriter;
use crate::ask::{
    AnswerDoubt, Appearance, Doubter, DraftHeading, DraftStore, Editor, FormEnd, FormQuestion, Interview,
    Interviewer, NoDrafts, Questionnaire, SavedDraft, Setting, missing, to_text,
};
use crate::check;
use crate::context::{Context, KeptAnswers, register, repository_root};
use crate::disk::{drafts, keyboard};
use crate::git::Repository;
use crate::model::{Draft, FileId, KeyPath, Outcome, Partnership, Policy, Shape, Value, Word as _};
use crate::outcome::recording::site;
use crate::outcome::{Fault, OrFault as _};
use crate::record::Obstacle;
use crate::text::wrap::refitted;
use crate::words::{Lang, interview as words, labels, write as write_words};

/// What an interview is about.
pub(crate) struct Subject<'s> {
    pub(crate) verb: &'static str,
    /// What is shown at its head.
    pub(crate) name: &'s str,
    /// What tells it from another interview of the same verb: a partnership's or an entry's id.
    pub(crate) about: &'s str,
    /// What it is about, drawn: shown before the first question.
    pub(crate) opening: String,
    /// What is shown below the answers before anything is recorded.
    pub(crate) summary: Option<&'s dyn Fn(&Draft) -> String>,
}

impl<'s> Subject<'s> {
    /// An entry of a partnership, about that partnership or another entry.
    pub(crate) fn about(verb: &'static str, partnership: &'s Partnership, about: &'s str) -> Self {
        Self { verb, name: partnership.name(), about, opening: String::new(), summary: None }
    }

    /// Something that is not in the register yet.
    pub(crate) fn new(verb: &'static str, name: &'s str) -> Self {
        Self { verb, name, about: name, opening: String::new(), summary: None }
    }

    /// What tells its draft from others.
    fn heading(&self, context: &Context) -> DraftHeading {
        DraftHeading {
            verb: self.verb.to_owned(),
            subject: self.about.to_owned(),
            name: self.name.to_owned(),
            day: Some(context.today),
        }
    }
}

/// A draft in a private file.
struct DraftFile {
    path: PathBuf,
    heading: DraftHeading,
}

impl DraftStore for DraftFile {
    fn save(&self, draft: &Draft, typing: Option<(&KeyPath, &str)>) {
        drafts::keep(&self.path, &to_text(&self.heading, draft, typing), typing.is_none());
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
        let (text, resume) = (to_text(&subject.heading(context), &draft, None), String::new());
        context.keep(KeptAnswers { file: None, resume, text });
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
        Shape::Word(all) if all == OUTCOMES => labels::offered(lang, Outcome::SPELLINGS, word),
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
    git_is_ready(context, writing)?;
    is_written_here(context, subject.about)?;
    let (folder, mut heading) = (drafts(context)?, subject.heading(context));
    let mut asker = asker(context)?;
    let left = waiting::chosen(context, &mut asker, (&folder, &heading, writing))?;
    drop(asker);
    let free = drafts::free(&folder, &waiting::file_name(&heading));
    let path = left.as_ref().map_or(free.clone(), |left| drafts::taken_up(&left.path, free));
    let left = left.map(|left| left.saved).inspect(|left| {
        heading.day = left.heading.day.or(heading.day);
        // What cannot be read of it stays where it can be looked for.
        if left.damaged > 0 {
            let _ = drafts::put_aside(&path);
        }
    });
    let file = DraftFile { path: path.clone(), heading };
    let editor = Editor { program: editor(context), folder };
    let summary = |draft: &Draft| subject.summary.map(|summary| summary(draft)).unwrap_or_default();
    let policy = register::policy(context).unwrap_or_default();
    let doubter = |question: &FormQuestion, value: &Value| doubts(context, &policy, question, value);
    let (name, opening) = (subject.name, subject.opening.as_str());
    let interview = Interview { name, opening, left, given, summary: &summary };
    let mut interviewer = interviewer(context, &file, Some(editor), &doubter)?;
    let end = interviewer.hold(interview, form);
    context.tell_of(interviewer.told());
    let (FormEnd::Answered(draft) | FormEnd::Stopped(draft)) = &end;
    let name = Some(subject.about).filter(|about| !about.is_empty()).or(draft.text(["name"]));
    let (resume, text) = (waiting::resume(&file.heading, name), to_text(&file.heading, draft, None));
    context.keep(KeptAnswers { file: Some(path), resume, text });
    answered(context, end)
}

/// Makes sure of git before anybody is asked anything: whose the commit will be, on which branch, and that nothing is under
/// way.
pub(crate) fn git_is_ready(context: &Context, writing: &Writing) -> Result<(), Fault> {
    if writing.no_commit || writing.dry_run {
        return Ok(());
    }
    let repository = site(context)?.repository().or_fault(context)?;
    repository.preflight(&[], writing.branch.as_deref()).or_fault(context)
}

/// Makes sure, before anybody is asked anything, that this version writes what somebody is about to answer for: not by rules
/// of a later one, and not to a file of it.
fn is_written_here(context: &Context, about: &str) -> Result<(), Fault> {
    let loaded = site(context)?.load().or_fault(context)?;
    let is_about = |partnership: &&Partnership| {
        partnership.id == about || partnership.everything().any(|line| line.id.as_str() == about)
    };
    let own = loaded.register.partnerships.iter().find(is_about).map(|partnership| partnership.file);
    let newer = own.into_iter().chain([FileId(0)]).find(|file| loaded.newer.contains(file));
    match newer {
        Some(file) => Err(Obstacle::NewerFormat(loaded.files[file.0].path.clone())).or_fault(context),
        None => Ok(()),
    }
}

/// That the answers that were kept go on at the one that a key names, with what it was: it is what did not fit.
pub(crate) fn resume_at(context: &Context, key: &KeyPath) {
    let Some(path) = context.kept().and_then(|kept| kept.file) else { return };
    let Some(mut saved) = drafts::kept(&path).and_then(|text| SavedDraft::from_text(&text)) else { return };
    let alike = |other: &KeyPath| {
        let pairs = other.0.iter().rev().zip(key.0.iter().rev());
        pairs.take_while(|(one, other)| one == other).count()
    };
    let answered = saved.draft.answers.iter().map(|(key, _)| key);
    let best =
        answered.chain(&saved.draft.skipped).max_by_key(|it| (alike(it), std::cmp::Reverse(it.0.len())));
    let Some(best) = best.filter(|it| alike(it) > 0).cloned() else { return };
    let text = saved.draft.get(&best).map(Value::written).unwrap_or_default();
    saved.typing = Some((best, text));
    drafts::keep(&path, &saved.to_text(), true);
}

/// Asks a few questions where there is no register yet, and so no place to keep answers.
pub(crate) fn ask(
    context: &Context,
    name: &str,
    given: Draft,
    form: &Questionnaire<'_>,
) -> Result<Draft, Fault> {
    let end = interviewer(context, &NoDrafts, None, &no_doubts)?.ask(name, given, form);
    answered(context, end)
}

/// Shows what is not in order, and asks whether to go on all the same.
pub(crate) fn confirm(context: &Context, drawn: &str, question: &str) -> Result<bool, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None, &no_doubts)?;
    interviewer.turn_to(&refitted(context.style.width, drawn));
    Ok(interviewer.confirm(question, false) == Some(true))
}

/// Shows something, and asks a yes or no about it.
pub(crate) fn yes_or_no_below(
    context: &Context,
    drawn: &str,
    question: &str,
    default: bool,
) -> Result<bool, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None, &no_doubts)?;
    interviewer.turn_to(&refitted(context.style.width, drawn));
    interviewer.confirm(question, default).ok_or_else(|| Fault::stopped(words::stopped(context.lang)))
}

/// Asks a yes or no.
pub(crate) fn yes_or_no(context: &Context, question: &str, default: bool) -> Result<bool, Fault> {
    let answer = interviewer(context, &NoDrafts, None, &no_doubts)?.confirm(question, default);
    answer.ok_or_else(|| Fault::stopped(words::stopped(context.lang)))
}

/// Shows something, and asks for a line that is typed out in full; nothing when somebody stopped.
pub(crate) fn typed(context: &Context, drawn: &str, question: &str) -> Result<Option<String>, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None, &no_doubts)?;
    interviewer.turn_to(&refitted(context.style.width, drawn));
    Ok(interviewer.typed(question))
}

/// Shows something, and asks for a yes, a no, or something else; nothing when somebody stopped.
pub(crate) fn short_answer(context: &Context, drawn: &str, question: &str) -> Result<Option<String>, Fault> {
    let mut interviewer = interviewer(context, &NoDrafts, None, &no_doubts)?;
    // Below it stands only the line that is typed.
    if !interviewer.leaf_through(&refitted(context.style.width, drawn), 2) {
        return Ok(None);
    }
    Ok(interviewer.short_answer(question))
}

/// The editor: as the surroundings say, else as git is told.
pub(crate) fn editor(context: &Context) -> Option<String> {
    let of_git = || Repository::discover(context.register().ok()?).ok()??.editor();
    context.surroundings.editor.clone().or_else(of_git)
}

/// Who asks where nothing is kept: a choice, a yes or no.
pub(crate) fn asker(context: &Context) -> Result<Interviewer<'static>, Fault> {
    interviewer(context, &NoDrafts, None, &no_doubts)
}

fn interviewer<'d>(
    context: &Context,
    drafts: &'d dyn DraftStore,
    editor: Option<Editor>,
    doubter: Doubter<'d>,
) -> Result<Interviewer<'d>, Fault> {
    let appearance = Appearance { has_color: context.style.color, is_dumb: context.surroundings.is_dumb };
    let (lang, today) = (context.lang, context.today);
    let setting =
        Setting { lang, today, appearance, drafts, editor, doubter, forget_typed: keyboard::forget_typed };
    Interviewer::new(setting).map_err(|_| Fault::request(words::no_terminal(context.lang)))
}

/// What of an answer git should perhaps not have.
fn doubts(context: &Context, policy: &Policy, question: &FormQuestion, value: &Value) -> Vec<AnswerDoubt> {
    let around = (context.lang, policy, context.today);
    let doubts = check::doubts(around, &question.key, question.shape, value).into_iter();
    doubts.map(|(rule, sentence)| AnswerDoubt { rule, sentence }).collect()
}

fn no_doubts(_: &FormQuestion, _: &Value) -> Vec<AnswerDoubt> {
    Vec::new()
}

fn answered(context: &Context, end: FormEnd) -> Result<Draft, Fault> {
    match end {
        FormEnd::Answered(draft) => Ok(draft),
        FormEnd::Stopped(_) => Err(Fault::stopped(words::stopped(context.lang))),
    }
}
