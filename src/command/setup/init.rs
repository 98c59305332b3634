//! `init`: a register in a folder, with what git, an editor and a forge need beside it; all of it one commit.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::init_driver;
use super::init_files::{self, StarterFiles};
use super::init_forge;
use super::init_form::{self, NewRegister};
use super::init_place::{self, NewRegisterPlace, refuse};
use crate::args::fields::{FieldFlags, Flagged as _};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, given};
use crate::command::write::interview;
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::{Context, Invocation};
use crate::disk::folder;
use crate::git::text_diff::text_diff;
use crate::git::{COMMAND, CommitId, Lock, Message, Repository};
use crate::model::{Draft, Policy};
use crate::outcome::recording::fault_about;
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::record::{Obstacle, Placement, journal};
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::{Lang, commit as commit_words, init as words, write as write_words};

/// Makes a register in a folder, with what git, an editor and a forge need beside it
#[derive(Debug, clap::Args)]
pub(crate) struct Init {
    /// The folder, which is made when it is not there [default: the working directory]
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    #[command(flatten)]
    pub(super) fields: FieldFlags<NewRegister>,
    /// Shows what would be written, and writes nothing
    #[arg(long, help_heading = "Writing")]
    pub(super) dry_run: bool,
    /// Writes without committing
    #[arg(long, help_heading = "Writing")]
    pub(super) no_commit: bool,
    /// Only has git merge by entry and key in this clone of a register
    #[arg(long, conflicts_with_all = ["dry_run", "no_commit"])]
    merge_driver: bool,
}

impl Verb for Init {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        if self.merge_driver {
            return init_driver::again(context, self.folder.as_deref());
        }
        let folder = self.folder(context);
        if let Some(done) = init_place::healed(context, &folder)? {
            return Ok(done);
        }
        if let Some(reply) = init_forge::in_a_register(context, &self, &folder)? {
            return Ok(reply);
        }
        refuse(context, &folder)?;
        let draft = self.answers(context, &folder)?;
        // From here on the register's own language speaks, as it will tomorrow.
        let lang = init_form::lang(context, &draft);
        let asked = Invocation { lang: Some(context.asked.lang.unwrap_or(lang)), ..context.asked.clone() };
        let context = &Context::new(&asked, context.surroundings.clone())?;
        let place = NewRegisterPlace::find(context, folder)?;
        let main = place.repository.as_ref().map(Repository::likely_main).transpose();
        let main = main.or_fault(context)?;
        let beginning = init_form::beginning(context, &place.folder, &draft, main)?;
        let at = (place.root.as_path(), place.folder.as_path(), place.below.as_str());
        let files = init_files::plan(context, &beginning, at)?;
        if self.dry_run {
            return trial(context, &place, &files);
        }
        let done = self.make(context, &place, &files, lang)?;
        Ok(said(context, &place, &files, &done, !beginning.forges.is_empty() && beginning.source.is_none()))
    }
}

impl Init {
    /// The folder: the one that is named, else where the register was said to be, else here.
    fn folder(&self, context: &Context) -> PathBuf {
        let here = &context.surroundings.directory;
        let named = self.folder.as_ref().or(context.asked.register.as_ref());
        let named = named.or(context.surroundings.register.as_ref());
        folder::real(&named.map_or_else(|| here.clone(), |named| here.join(named)))
    }

    /// What was given, and on a terminal what is answered: an institution is not called as a folder unless somebody says so.
    fn answers(&self, context: &Context, folder: &Path) -> Result<Draft, Fault> {
        let lang = context.lang;
        let writing = Writing { dry_run: self.dry_run, no_commit: self.no_commit, ..Writing::default() };
        let given = given(context, &writing, &self.fields)?;
        let policy = Policy::default();
        let writer = question_writer(context, &policy);
        let named = init_form::folder_name(folder);
        let form = |_: &Draft| init_form::questions(writer, named.as_deref());
        let is_named = given.draft.text(["name"]).is_some();
        if context.surroundings.is_terminal && !is_named && given.wrong.is_empty() {
            return interview::ask(context, &words::title(lang), given.draft, &form);
        }
        let subject = Subject { verb: "init", name: "", about: "", opening: String::new(), summary: None };
        complete(context, &writing, &subject, given, &form, &NewRegister::flags())
    }

    /// Makes the repository where there is none, writes, and commits; or leaves everything as it was.
    fn make(
        &self,
        context: &Context,
        place: &NewRegisterPlace,
        files: &StarterFiles,
        lang: Lang,
    ) -> Result<Done, Fault> {
        let missing = folder::first_missing(&place.folder);
        let put_back = |fault: Fault| {
            if let Some(outermost) = &missing {
                folder::remove_empty(outermost, &place.folder);
            }
            fault
        };
        if let Some(repository) = &place.repository {
            let commit = self.record(repository, files, (false, &commit_words::initialised(lang)));
            let commit = commit.map_err(|obstacle| put_back(unrecorded(context, obstacle)))?;
            let remark = init_driver::first(context, repository);
            return Ok(Done { commit, made_repository: false, remark });
        }
        let made = Repository::create(&place.folder);
        let made = made.map_err(|refusal| put_back(crate::outcome::refusal::fault(context, refusal)))?;
        match self.record(&made, files, (true, &commit_words::initialised(lang))) {
            Ok(commit) => {
                let remark = init_driver::first(context, &made);
                Ok(Done { commit, made_repository: true, remark })
            }
            Err(obstacle) => {
                let is_left = made.unmake().is_err();
                let fault = put_back(unrecorded(context, obstacle));
                let place = place.folder.display().to_string();
                Err(if is_left { fault.hint(words::repository_left(context.lang, &place)) } else { fault })
            }
        }
    }

    /// Writes and commits; the commit, unless none was wanted.
    pub(super) fn record(
        &self,
        repository: &Repository,
        files: &StarterFiles,
        (is_new, subject): (bool, &str),
    ) -> Result<Option<CommitId>, Obstacle> {
        let placement = Placement { changes: &files.changes, originals: &files.originals };
        let paths = files.paths();
        let _lock = repository.lock(Lock::PATIENCE)?;
        match (self.no_commit, is_new) {
            (true, _) => {}
            // In a new repository nothing was committed yet that could be lost.
            (false, true) => repository.preflight(&paths, None)?,
            (false, false) => placement.preflight(repository, &paths, None)?,
        }
        let message = Message::new(subject, &[(COMMAND, "init")]);
        let message = message.map_err(Obstacle::BadMessage)?;
        let missing = files.missing_folders();
        let done = if self.no_commit {
            placement.write_noted(repository, subject).map(|()| None)
        } else {
            placement.commit(repository, &paths, &message, None, subject).map(Some)
        };
        if done.is_ok() {
            journal::forget(repository);
        } else {
            missing.iter().rev().for_each(|(outermost, folder)| folder::remove_empty(outermost, folder));
        }
        done
    }
}

/// What came of it.
struct Done {
    commit: Option<CommitId>,
    made_repository: bool,
    /// What is to be said of the merge driver.
    remark: String,
}

/// Why nothing was made: there is no register yet from which paths could be shown.
pub(super) fn unrecorded(context: &Context, obstacle: Obstacle) -> Fault {
    fault_about(context, &|path| path.display().to_string(), obstacle)
}

fn said(
    context: &Context,
    place: &NewRegisterPlace,
    files: &StarterFiles,
    done: &Done,
    lacks_source: bool,
) -> Reply {
    let lang = context.lang;
    let paths = files.paths();
    let commit = match &done.commit {
        Some(commit) => write_words::committed(lang, commit.short()),
        None => write_words::not_committed(lang),
    };
    let mut out = format!("{}{commit}\n", words::made(lang, &place.list(paths.iter())));
    if done.made_repository {
        let _ = writeln!(out, "{}", words::repository(lang, &place.folder.display().to_string()));
    }
    let here = context.surroundings.directory.canonicalize().unwrap_or_default();
    let is_found =
        here.ancestors().any(|above| *above == *place.folder || above.join("register") == place.folder);
    let flag = if is_found { String::new() } else { format!(" --register {}", place.folder.display()) };
    let _ = writeln!(out, "{}", words::next(lang, &flag));
    let mut remarks = done.remark.clone();
    if !files.left.is_empty() {
        let _ = writeln!(remarks, "{}", words::left(lang, &place.list(files.left.iter())));
    }
    if lacks_source {
        let _ = writeln!(remarks, "{}", words::source_hint(lang));
    }
    let out = refitted(context.style.width, Clean::new(&out).as_str());
    Reply { out, remarks: Clean::new(&remarks).to_string(), ..Reply::default() }
}

/// Shows what would be written.
pub(super) fn trial(
    context: &Context,
    place: &NewRegisterPlace,
    files: &StarterFiles,
) -> Result<Reply, Fault> {
    let lang = context.lang;
    let mut out = String::new();
    for (change, original) in files.changes.iter().zip(&files.originals) {
        let diff = text_diff(&place.shown(&change.path), original.as_deref(), change.text.as_deref());
        out.push_str(&diff.or_fault(context)?);
    }
    let mut remarks = String::new();
    if place.repository.is_none() {
        let _ = writeln!(remarks, "{}", words::repository_later(lang, &place.folder.display().to_string()));
    }
    if !files.left.is_empty() {
        let _ = writeln!(remarks, "{}", words::left(lang, &place.list(files.left.iter())));
    }
    let _ = writeln!(remarks, "{}", write_words::dry_run(lang));
    Ok(Reply {
        out: Clean::new(&out).to_string(),
        remarks: Clean::new(&remarks).to_string(),
        is_trial: true,
        ..Reply::default()
    })
}
