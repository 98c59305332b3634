//! What a run was given, worked out once: which register, which day, which language, for what kind of reader.

pub(crate) mod as_of;
pub(crate) mod entry;
pub(crate) mod entry_words;
pub(crate) mod file;
pub(crate) mod meant;
pub mod pager;
pub(crate) mod partnership;
pub(crate) mod picking;
pub(crate) mod register;
pub(crate) mod repository;
pub(crate) mod revision;
pub(crate) mod unread;
pub(crate) mod waiting;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::ask::Progress;
use crate::disk::held_signals::HeldSignals;
use crate::disk::{load, walk};
use crate::git::CommitId;
use crate::model::{Day, Language, Said as Spelled};
use crate::outcome::Fault;
use crate::outcome::misfit::misfit;
use crate::render::form::style::{ColorChoice, Style};
use crate::text::clean::Clean;
use crate::words::typed_day::typed_day;
use crate::words::{Lang, hall, write as words};

/// What the surroundings say, read once in `main`.
#[derive(Clone, Debug)]
pub struct Surroundings {
    pub directory: PathBuf,
    /// `PARTNERS_REGISTER`.
    pub register: Option<PathBuf>,
    /// `PARTNERS_TODAY`.
    pub today: Option<String>,
    /// The day on the clock, in this place.
    pub clock: Day,
    /// The editor that the surroundings name: `VISUAL`, then `EDITOR`.
    pub editor: Option<String>,
    /// Whether somebody is there to answer questions: standard input and output are a terminal.
    pub is_terminal: bool,
    /// Whether the terminal can only print.
    pub is_dumb: bool,
    /// Whether colour is welcome on standard output, as far as the surroundings say.
    pub welcomes_color: bool,
    /// How wide the terminal is; nothing on a pipe.
    pub width: Option<usize>,
    /// `PARTNERS_PATIENCE`: for how many seconds a git is waited for that asks nobody anything.
    pub patience: Option<String>,
}

/// What was said on the command line, for every command.
#[derive(Clone, Debug, Default)]
pub struct Invocation {
    pub register: Option<PathBuf>,
    pub lang: Option<Lang>,
    pub today: Option<String>,
    pub color: ColorChoice,
    /// This program, as it was called; by its absolute path, where `main` knows it.
    pub program: PathBuf,
}

/// The commit as of which a register is read.
#[derive(Clone, Debug)]
pub struct AsOf {
    pub commit: CommitId,
    /// The top of the work tree of the repository that holds it.
    pub root: PathBuf,
}

/// The answers of a run.
#[derive(Clone, Debug)]
pub struct KeptAnswers {
    /// The draft that they are kept in until they are recorded; nothing where nobody was asked.
    pub file: Option<PathBuf>,
    /// The command that goes on with them.
    pub resume: String,
    /// All of them, as a draft is written.
    pub text: String,
}

/// What a run was given.
#[derive(Debug)]
pub struct Context {
    /// The register's folder, when one was found.
    register: Option<PathBuf>,
    /// Where the register was looked for.
    searched: PathBuf,
    /// Whether a register was named, rather than looked for.
    was_named: bool,
    /// The commit as of which the register is read, when it is not read from the disk.
    pub as_of: Option<AsOf>,
    /// What was said on the command line, for every command.
    pub asked: Invocation,
    pub lang: Lang,
    /// The day to reckon from.
    pub today: Day,
    /// For what kind of reader.
    pub style: Style,
    pub surroundings: Surroundings,
    kept: RefCell<Option<KeptAnswers>>,
    /// What is said beside the answer, each on a line.
    remarks: RefCell<Vec<String>>,
    /// The rules that somebody was told of in an interview, and knowingly passed over: whether each asks already.
    told: RefCell<BTreeMap<&'static str, bool>>,
}

impl Context {
    /// Works out what is meant.
    ///
    /// # Errors
    ///
    /// When the day to reckon from is no day.
    pub fn new(asked: &Invocation, surroundings: Surroundings) -> Result<Self, Fault> {
        let (register, searched) = find(asked, &surroundings);
        let was_named = asked.register.is_some() || surroundings.register.is_some();
        let lang = asked.lang.unwrap_or_else(|| language_of(register.as_deref()));
        let of_flag = asked.today.as_ref().map(|text| ("--today", text));
        let today = match of_flag.or_else(|| Some(("PARTNERS_TODAY", surroundings.today.as_ref()?))) {
            Some((name, text)) => typed_day(text, surroundings.clock)
                .map_err(|why| Fault::request(words::wrong_field(lang, name, &misfit(lang, text, &why))))?,
            None => surroundings.clock,
        };
        let style =
            Style { color: asked.color.decide(surroundings.welcomes_color), width: surroundings.width };
        let (kept, remarks, told) = (RefCell::default(), RefCell::default(), RefCell::default());
        let asked = asked.clone();
        Ok(Self {
            register,
            searched,
            was_named,
            as_of: None,
            asked,
            lang,
            today,
            style,
            surroundings,
            kept,
            remarks,
            told,
        })
    }

    /// The register's folder.
    ///
    /// # Errors
    ///
    /// When there is none: what was looked through, and the way out.
    pub fn register(&self) -> Result<&Path, Fault> {
        if let Some(register) = &self.register {
            return Ok(register);
        }
        let (lang, place) = (self.lang, self.searched.display().to_string());
        Err(if !self.was_named {
            Fault::world(hall::no_register(lang, &place)).hint(hall::no_register_hint(lang))
        } else if self.searched.is_file() {
            Fault::world(hall::register_is_a_file(lang, &place)).hint(hall::register_is_a_file_hint(lang))
        } else if self.searched.is_symlink() && !self.searched.exists() {
            Fault::world(hall::register_is_a_broken_link(lang, &place)).hint(hall::no_register_hint(lang))
        } else if self.searched.exists() {
            Fault::world(hall::no_register_there(lang, &place)).hint(hall::no_register_hint(lang))
        } else {
            Fault::world(hall::no_folder_there(lang, &place)).hint(hall::no_register_hint(lang))
        })
    }

    /// The same run, over a register as a commit held it: its folder, the reader's language and the day are those of then.
    pub fn then(&self, as_of: AsOf, register: PathBuf, lang: Lang, today: Day) -> Self {
        Self {
            register: Some(register),
            searched: self.searched.clone(),
            was_named: self.was_named,
            as_of: Some(as_of),
            asked: self.asked.clone(),
            lang,
            today,
            style: self.style,
            surroundings: self.surroundings.clone(),
            kept: RefCell::default(),
            remarks: RefCell::default(),
            told: RefCell::default(),
        }
    }

    /// Where the register was looked for: the folder that was named, else the working directory.
    pub fn searched(&self) -> &Path {
        &self.searched
    }

    /// Whether a register was named, rather than looked for.
    pub fn was_named(&self) -> bool {
        self.was_named
    }

    /// Keeps the answers of this run.
    pub fn keep(&self, answers: KeptAnswers) {
        *self.kept.borrow_mut() = Some(answers);
    }

    /// The answers of this run.
    pub fn kept(&self) -> Option<KeptAnswers> {
        self.kept.borrow().clone()
    }

    /// Says something beside the answer: once, however often it is found out.
    pub(crate) fn remark(&self, sentence: &str) {
        let mut remarks = self.remarks.borrow_mut();
        if !remarks.iter().any(|it| it == sentence) {
            remarks.push(sentence.to_owned());
        }
    }

    /// Tells how far long work is, where somebody looks.
    pub(crate) fn progress(&self) -> Progress {
        // Whatever ends the program is for the one who writes, and never for the one who tells of it.
        let _held = HeldSignals::hold();
        Progress::new(self.surroundings.is_terminal && !self.surroundings.is_dumb)
    }

    /// Says of which rules somebody was told in an interview.
    pub(crate) fn tell_of(&self, rules: BTreeMap<&'static str, bool>) {
        self.told.borrow_mut().extend(rules);
    }

    /// Whether somebody was told of a rule in this run's interview, and went on: that it asks already, or that it will.
    pub(crate) fn was_told(&self, rule: &str) -> Option<bool> {
        self.told.borrow().get(rule).copied()
    }

    /// What was to be said beside the answer, for standard error.
    pub(crate) fn remarks(&self) -> String {
        self.remarks.borrow().iter().map(|it| Clean::new(it).to_string() + "\n").collect()
    }

    /// A file's path as it is shown: from the root of the repository that holds the register, else from the
    /// working directory, with `/` on every system; that folder itself is `.`.
    pub fn shown(&self, path: &Path) -> String {
        let root = self.as_of.as_ref().map(|then| then.root.clone());
        let base = root.or_else(|| self.register.as_deref().and_then(repository_root));
        let base = base.as_deref().unwrap_or(&self.surroundings.directory);
        let path = path.strip_prefix(base).unwrap_or(path);
        let parts = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
        if parts.is_empty() { ".".to_owned() } else { parts.join("/").replace("//", "/") }
    }
}

/// The register's folder when there is one, and where it was looked for.
fn find(asked: &Invocation, surroundings: &Surroundings) -> (Option<PathBuf>, PathBuf) {
    match asked.register.as_ref().or(surroundings.register.as_ref()) {
        Some(folder) => {
            let folder = surroundings.directory.join(folder);
            (holds_a_register(&folder).then(|| folder.clone()), folder)
        }
        None => (nearest(&surroundings.directory), surroundings.directory.clone()),
    }
}

/// The reader's language, before anything else is known.
pub fn language(asked: &Invocation, surroundings: &Surroundings) -> Lang {
    asked.lang.unwrap_or_else(|| language_of(find(asked, surroundings).0.as_deref()))
}

/// The language of a register; Dutch where it has none.
fn language_of(register: Option<&Path>) -> Lang {
    match register.and_then(load::policy).map(|policy| policy.language) {
        Some(Spelled::Known(Language::English)) => Lang::En,
        _ => Lang::Nl,
    }
}

fn holds_a_register(folder: &Path) -> bool {
    folder.join(walk::POLICY).symlink_metadata().is_ok()
}

/// The nearest register: in a folder, in its `register/`, or upwards.
fn nearest(directory: &Path) -> Option<PathBuf> {
    directory.ancestors().find_map(|folder| {
        let below = folder.join("register");
        [folder.to_owned(), below].into_iter().find(|folder| holds_a_register(folder))
    })
}

/// The root of the repository that holds a folder: the nearest folder upwards with a `.git` in it.
pub fn repository_root(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().find(|folder| folder.join(".git").symlink_metadata().is_ok()).map(Path::to_owned)
}
