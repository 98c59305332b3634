//! Holding an interview: questions in the terminal, answers kept, a summary before anything is written.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::args::writing::Writing;
use crate::ask::{Asker, Editor, Ended, Forget, Form, Keep, Kept, Look, Setting, to_text};
use crate::context::{Context, repository_root};
use crate::disk::drafts;
use crate::git::Repository;
use crate::model::Partnership;
use crate::model::dossier::Kind;
use crate::model::draft::Draft;
use crate::model::id::partnership_id_from;
use crate::model::place::KeyPath;
use crate::outcome::Fault;
use crate::words::{ask as ask_words, interview as words};

/// What an interview is about.
pub(crate) struct Subject<'s> {
    /// The verb.
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
    /// An entry of a partnership.
    pub(crate) fn entry(verb: &'static str, partnership: &'s Partnership, kind: Kind) -> Self {
        Self { verb, name: partnership.name(), about: &partnership.id, kind: Some(kind), summary: None }
    }

    /// An entry about another entry.
    pub(crate) fn about(
        verb: &'static str,
        partnership: &'s Partnership,
        about: &'s str,
        kind: Kind,
    ) -> Self {
        Self { about, ..Self::entry(verb, partnership, kind) }
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

/// Keeps an interview in a private file.
struct Keeper<'s> {
    path: PathBuf,
    subject: &'s Subject<'s>,
}

impl Keep for Keeper<'_> {
    fn keep(&self, draft: &Draft, typing: Option<(&KeyPath, &str)>) {
        drafts::keep(
            &self.path,
            &to_text(self.subject.verb, self.subject.about, draft, typing),
            typing.is_none(),
        );
    }
}

/// Where drafts are kept: in the git directory, which is never committed; without one, in a hidden folder.
pub(crate) fn drafts(context: &Context) -> Result<PathBuf, Fault> {
    let register = context.register()?;
    let git_dir = repository_root(register).and_then(|_| Repository::discover(register).ok().flatten());
    Ok(git_dir.map_or_else(|| register.join(".partners"), |it| it.common_dir().join("partners")))
}

/// Asks what is missing. What was given stays as it is.
pub(crate) fn hold(
    context: &Context,
    writing: &Writing,
    subject: &Subject<'_>,
    given: Draft,
    form: &Form<'_>,
) -> Result<Draft, Fault> {
    let lang = context.lang;
    let folder = drafts(context)?;
    let about = partnership_id_from(subject.about);
    let name = if about.is_empty() { subject.verb.to_owned() } else { format!("{}-{about}", subject.verb) };
    let keeper = Keeper { path: folder.join(format!("{name}.draft")), subject };
    let editor = Editor { program: editor(context), folder: folder.clone() };
    let setting =
        Setting { lang, today: context.today, look: look(context), keep: &keeper, editor: Some(editor) };
    let kept = drafts::kept(&keeper.path).and_then(|text| Kept::from_text(&text));
    let mut asker = Asker::new(setting).map_err(|_| Fault::request(words::no_terminal(lang)))?;
    let kept = match kept {
        Some(kept) if writing.resume => Some(kept),
        Some(kept) if asker.confirm(&words::go_on(lang, kept.draft.answers.len()), true) == Some(true) => {
            Some(kept)
        }
        None if writing.resume => return Err(Fault::request(words::nothing_to_resume(lang))),
        _ => None,
    };
    // What is not gone on with, or could not be read, is never lost under the first key of what follows.
    let damaged = kept.as_ref().map_or(0, |kept| kept.damaged);
    if kept.is_none() || damaged > 0 {
        let _ = drafts::put_aside(&keeper.path);
    }
    if damaged > 0 {
        asker.tell(&ask_words::kept_damaged(lang, damaged));
    }
    let fixed: BTreeSet<KeyPath> = given.answers.iter().map(|(key, _)| key.clone()).collect();
    let (mut draft, typing) = kept.map(|kept| (kept.draft, kept.typing)).unwrap_or_default();
    for (key, value) in given.answers {
        draft.put(key, value);
    }
    if damaged > 0 {
        keeper.keep(&draft, typing.as_ref().map(|(key, text)| (key, text.as_str())));
    }
    context.keep_in(keeper.path.clone(), subject.resume());
    println_to_terminal(&words::opening(lang, &crate::text::clean::Clean::line(subject.name).to_string()));
    let summary = |draft: &Draft| subject.summary.map(|summary| summary(draft)).unwrap_or_default();
    match asker.fill(form, draft, typing, &fixed, &summary) {
        Ended::Answered(draft) => Ok(draft),
        Ended::Stopped(_) => Err(Fault::request(words::stopped(lang))),
    }
}

/// Asks a few questions where there is no register yet, and so no place to keep answers.
pub(crate) fn ask(context: &Context, name: &str, form: &Form<'_>) -> Result<Draft, Fault> {
    let lang = context.lang;
    let setting = Setting { lang, today: context.today, look: look(context), keep: &Forget, editor: None };
    let mut asker = Asker::new(setting).map_err(|_| Fault::request(words::no_terminal(lang)))?;
    println_to_terminal(&format!("\n{}\n", crate::text::clean::Clean::line(name)));
    match asker.fill(form, Draft::default(), None, &BTreeSet::new(), &|_| String::new()) {
        Ended::Answered(draft) => Ok(draft),
        Ended::Stopped(_) => Err(Fault::request(words::stopped(lang))),
    }
}

/// Shows what is not in order, and asks whether to go on all the same.
pub(crate) fn confirm(context: &Context, shown: &str, question: &str) -> Result<bool, Fault> {
    let lang = context.lang;
    println_to_terminal(shown);
    let setting = Setting { lang, today: context.today, look: look(context), keep: &Forget, editor: None };
    let mut asker = Asker::new(setting).map_err(|_| Fault::request(words::no_terminal(lang)))?;
    Ok(asker.confirm(question, false) == Some(true))
}

/// Shows something, and asks for a line that is typed out in full; nothing when somebody stopped.
pub(crate) fn typed(context: &Context, shown: &str, question: &str) -> Result<Option<String>, Fault> {
    let lang = context.lang;
    println_to_terminal(shown);
    let setting = Setting { lang, today: context.today, look: look(context), keep: &Forget, editor: None };
    let mut asker = Asker::new(setting).map_err(|_| Fault::request(words::no_terminal(lang)))?;
    Ok(asker.typed(question))
}

fn look(context: &Context) -> Look {
    Look { has_color: context.style.color, is_dumb: context.surroundings.is_dumb }
}

/// The editor: as the surroundings say, else as git is told.
pub(crate) fn editor(context: &Context) -> Option<String> {
    let told = || Repository::discover(context.register().ok()?).ok()??.editor();
    context.surroundings.editor.clone().or_else(told)
}

fn println_to_terminal(text: &str) {
    let mut terminal = std::io::stdout().lock();
    let _ = writeln!(terminal, "{text}").and_then(|()| terminal.flush());
}

/// Forgets an interview whose answers now stand in the register.
pub(crate) fn forget(path: &Path) {
    drafts::forget(path);
}
