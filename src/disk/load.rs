//! A register from disk: every file read once, on all cores, with what is not as the format has it.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::read::{FileKind, Read, read_within};
use super::walk::{self, Unseen};
use crate::document::{self, Reading, position_of_fault};
use crate::finding::{Finding, Level};
use crate::model::{FileId, Place, Policy, Register, Spot, parallel};
use crate::words::{Lang, disk as words, integrity};

/// A file of the register.
#[derive(Debug)]
pub struct RegisterFile {
    pub path: PathBuf,
    /// Its text, with its byte-order mark; nothing when it could not be read.
    pub text: Option<String>,
    /// What the system says when it could not be read.
    pub fault: Option<io::Error>,
    /// Whether a change takes it away: its place in the list stays, and its name is free.
    pub is_gone: bool,
}

/// A register as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// Every file; a [`FileId`] counts in this list, and 0 is `register.toml`.
    pub files: Vec<RegisterFile>,
    pub register: Register,
    /// What is not as the format has it.
    pub findings: Vec<Finding>,
    /// The files that could not be read, or not whole.
    pub broken: BTreeSet<FileId>,
    /// The files of a newer version of the format, which are not written.
    pub newer: BTreeSet<FileId>,
}

/// Why there is nothing to read at all.
#[derive(Debug)]
pub enum Unloadable {
    /// `register.toml` could not be opened: reading goes on without it, and writing does not.
    Policy(io::Error),
    /// A folder could not be looked into.
    Folder(Unseen),
}

/// Reads the policy alone: for its language, before anything is said.
pub fn policy(root: &Path) -> Option<Policy> {
    let Read::Bytes(bytes) = read_within(root, &root.join(walk::POLICY)) else { return None };
    let text = String::from_utf8(bytes).ok()?;
    Some(document::read_policy(Lang::default(), FileId(0), &text).facts)
}

/// Reads a whole register.
pub fn register(root: &Path, lang: Lang) -> Result<Loaded, Unloadable> {
    selected(root, lang, &|_, _| true)
}

/// Reads a register, and of the partnerships only those that are wanted by their id and text.
pub fn selected(
    root: &Path,
    lang: Lang,
    is_wanted: &(dyn Fn(&str, &str) -> bool + Sync),
) -> Result<Loaded, Unloadable> {
    let policy_path = root.join(walk::POLICY);
    let (policy_file, policy) = one(root, policy_path, lang, FileId(0), None, |text| {
        Some(document::read_policy(lang, FileId(0), text))
    });
    let (walked, read) = parallel::map_as_found(
        |found| walk::partnerships(root).map(|paths| paths.into_iter().enumerate().for_each(found)),
        |(at, path)| {
            let (file, id) = (FileId(at + 1), walk::id_of(&path));
            one(root, path, lang, file, Some(&id), |text| {
                is_wanted(&id, text).then(|| document::read_partnership(lang, file, &id, text))
            })
        },
    );
    walked.map_err(Unloadable::Folder)?;

    let mut loaded = Loaded {
        files: vec![policy_file],
        register: Register::default(),
        findings: Vec::new(),
        broken: BTreeSet::new(),
        newer: BTreeSet::new(),
    };
    loaded.files.reserve(read.len());
    loaded.register.partnerships.reserve(read.len());
    loaded.register.policy = loaded.take(FileId(0), policy).unwrap_or_default();
    for (at, (file, part)) in read.into_iter().enumerate() {
        loaded.files.push(file);
        let partnership = loaded.take(FileId(at + 1), part);
        loaded.register.partnerships.extend(partnership);
    }
    Ok(loaded)
}

/// What came of one file: facts, or the one finding that says why not.
pub(super) enum FileReading<T> {
    Facts(Reading<T>),
    Fault(Finding),
    PassedOver,
}

impl Loaded {
    pub(super) fn take<T>(&mut self, file: FileId, part: FileReading<T>) -> Option<T> {
        match part {
            FileReading::Facts(reading) => {
                self.findings.extend(reading.findings);
                if !reading.is_whole {
                    self.broken.insert(file);
                }
                if reading.is_newer {
                    self.newer.insert(file);
                }
                Some(reading.facts)
            }
            FileReading::Fault(finding) => {
                self.findings.push(finding);
                self.broken.insert(file);
                None
            }
            FileReading::PassedOver => None,
        }
    }

    /// Puts a text in place of a file's, or a new file, or takes one away: the register as it will be.
    pub fn put(&mut self, lang: Lang, path: &Path, text: Option<&str>) {
        let at = self.files.iter().position(|file| file.path == path).unwrap_or_else(|| {
            self.files.push(RegisterFile { path: path.to_owned(), text: None, fault: None, is_gone: false });
            self.files.len() - 1
        });
        let file = FileId(at);
        self.files[at].text = text.map(str::to_owned);
        self.files[at].is_gone = text.is_none();
        self.findings.retain(|finding| finding.file() != file);
        self.broken.remove(&file);
        self.register.partnerships.retain(|partnership| partnership.file != file);
        let Some(text) = text else { return };
        if at == 0 {
            let policy = self.take(file, FileReading::Facts(document::read_policy(lang, file, text)));
            self.register.policy = policy.unwrap_or_default();
            return;
        }
        let reading = document::read_partnership(lang, file, &walk::id_of(path), text);
        let partnership = self.take(file, FileReading::Facts(reading));
        self.register.partnerships.extend(partnership);
        self.register.partnerships.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// Whether an id is that of a file, or was that of another partnership than `own`; capitals make no difference.
    pub fn is_taken(&self, id: &str, own: Option<&str>) -> bool {
        let files = self.files.iter().skip(1).filter(|file| !file.is_gone);
        let others = self.register.partnerships.iter().filter(|it| own != Some(it.id.as_str()));
        files.map(|file| walk::id_of(&file.path)).any(|stem| stem.eq_ignore_ascii_case(id))
            || others.flat_map(|it| &it.head.formerly).any(|old| old.eq_ignore_ascii_case(id))
    }

    /// Keeps only what could be read whole, for whoever shows and reckons: a half-read partnership would look fine.
    /// The files that are left out are returned.
    pub fn keep_whole(&mut self) -> Vec<PathBuf> {
        self.register.partnerships.retain(|partnership| !self.broken.contains(&partnership.file));
        self.broken.iter().map(|file| self.files[file.0].path.clone()).collect()
    }
}

fn one<T>(
    root: &Path,
    path: PathBuf,
    lang: Lang,
    file: FileId,
    id: Option<&str>,
    read: impl FnOnce(&str) -> Option<Reading<T>>,
) -> (RegisterFile, FileReading<T>) {
    let found = read_within(root, &path);
    one_found(found, path, lang, file, id, read)
}

pub(super) fn one_found<T>(
    found: Read,
    path: PathBuf,
    lang: Lang,
    file: FileId,
    id: Option<&str>,
    read: impl FnOnce(&str) -> Option<Reading<T>>,
) -> (RegisterFile, FileReading<T>) {
    let fault = |rule, spot, message, help| FileReading::Fault(fault(file, id, rule, spot, message, help));
    let without_text = |path, part| (RegisterFile { path, text: None, fault: None, is_gone: false }, part);
    match found {
        Read::Bytes(bytes) => match String::from_utf8(bytes) {
            Ok(text) => {
                let part = read(&text).map_or(FileReading::PassedOver, FileReading::Facts);
                (RegisterFile { path, text: Some(text), fault: None, is_gone: false }, part)
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                // The place is counted in the text as it can be shown: what is no character is one sign.
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let spot = position_of_fault(&text, at);
                let part = fault("encoding", spot, integrity::encoding(lang), integrity::encoding_help(lang));
                (RegisterFile { path, text: Some(text), fault: None, is_gone: false }, part)
            }
        },
        Read::TooLarge(bytes) => without_text(path, FileReading::Fault(too_large(lang, file, id, bytes))),
        Read::NotAFile(kind) => {
            let message = integrity::not_a_file(lang, &kind_in_words(lang, &kind));
            without_text(path, fault("not-a-file", Spot::File, message, integrity::not_a_file_help(lang)))
        }
        Read::Unreadable(error) => {
            let message = words::unreadable(lang, &error.to_string());
            let part = fault("not-a-file", Spot::File, message, words::unreadable_help(lang));
            (RegisterFile { path, text: None, fault: Some(error), is_gone: false }, part)
        }
    }
}

/// That a file is larger than what is read.
pub(super) fn too_large(lang: Lang, file: FileId, id: Option<&str>, bytes: u64) -> Finding {
    let (message, help) = (integrity::too_large(lang, bytes), integrity::too_large_help(lang));
    fault(file, id, "too-large", Spot::File, message, help)
}

fn fault(
    file: FileId,
    id: Option<&str>,
    rule: &'static str,
    spot: Spot,
    message: String,
    help: String,
) -> Finding {
    let (partnership, place) = (id.map(str::to_owned), Place { file, spot });
    Finding { rule, level: Level::Error, partnership, place, also: Vec::new(), message, help }
}

fn kind_in_words(lang: Lang, kind: &FileKind) -> String {
    match kind {
        FileKind::Link(_) => words::link(lang),
        FileKind::LinkOut(_) => words::link_out(lang),
        FileKind::BrokenLink(_) => words::broken_link(lang),
        FileKind::Folder => words::folder(lang),
        FileKind::Pipe => words::pipe(lang),
        FileKind::Device => words::device(lang),
    }
}
