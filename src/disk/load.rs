//! A register from disk: every file read once, on all cores, with what is not as the format has it.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::walk;
use super::{FileKind, Read, Unseen, read_within};
use crate::document::{self, Reading, position_of_fault};
use crate::finding::{Finding, Level};
use crate::model::{Day, FileId, Partnership, Place, Policy, Register, Spot, parallel};
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

impl RegisterFile {
    pub(super) fn new(path: PathBuf, text: Option<String>) -> Self {
        Self { path, text, fault: None, is_gone: false }
    }
}

/// A register as it was read.
#[derive(Debug, Default)]
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
    /// The day that is reckoned from, once that was said.
    pub today: Option<Day>,
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
    policy_reading(root).map(|reading| reading.facts)
}

/// Whether the policy is there with each of its lines readable; else what it would say is unknown.
pub fn is_policy_whole(root: &Path) -> bool {
    policy_reading(root).is_some_and(|reading| reading.is_whole)
}

fn policy_reading(root: &Path) -> Option<Reading<Policy>> {
    let Read::Bytes(bytes) = read_within(root, &root.join(walk::POLICY)) else { return None };
    let text = String::from_utf8(bytes).ok()?;
    Some(document::read_policy(Lang::default(), FileId(0), &text))
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
    let path = root.join(walk::POLICY);
    let policy = one_found(read_within(root, &path), path, lang, FileId(0), None, |text| {
        Some(document::read_policy(lang, FileId(0), text))
    });
    let (walked, read) = parallel::map_as_found(
        |found| {
            walk::all(root).map(|(paths, nearly)| {
                paths.into_iter().enumerate().for_each(found);
                nearly
            })
        },
        |(at, path)| {
            let (file, id) = (FileId(at + 1), walk::id_of(&path));
            one_found(read_within(root, &path), path, lang, file, Some(&id), |text| {
                is_wanted(&id, text).then(|| document::read_partnership(lang, file, &id, text))
            })
        },
    );
    let nearly = walked.map_err(Unloadable::Folder)?;
    let first = read.len() + 1;
    let nearly = nearly.into_iter().enumerate().map(|(at, path)| near_file(lang, FileId(first + at), path));
    Ok(Loaded::of(policy, read.into_iter().chain(nearly).collect()))
}

/// A file that was looked at, and what came of it.
pub(super) type FileRead<T> = (RegisterFile, FileReading<T>);

/// What came of one file: facts, or the one finding that says why not.
pub(super) enum FileReading<T> {
    Facts(Reading<T>),
    Fault(Finding),
    PassedOver,
}

impl Loaded {
    /// A register of its policy and its partnerships.
    pub(super) fn of((file, policy): FileRead<Policy>, partnerships: Vec<FileRead<Partnership>>) -> Self {
        let mut loaded = Self { files: vec![file], ..Self::default() };
        loaded.files.reserve(partnerships.len());
        loaded.register.partnerships.reserve(partnerships.len());
        loaded.register.policy = loaded.take(FileId(0), policy).unwrap_or_default();
        for (at, (file, partnership)) in partnerships.into_iter().enumerate() {
            loaded.files.push(file);
            let partnership = loaded.take(FileId(at + 1), partnership);
            loaded.register.partnerships.extend(partnership);
        }
        loaded
    }

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

    /// Reckons from a day, also what is put in place later.
    pub fn reckon_from(&mut self, today: Day) {
        self.today = Some(today);
        self.register.reckon_from(today);
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

/// What came of a file, as it was found.
pub(super) fn one_found<T>(
    found: Read,
    path: PathBuf,
    lang: Lang,
    file: FileId,
    id: Option<&str>,
    read: impl FnOnce(&str) -> Option<Reading<T>>,
) -> FileRead<T> {
    let fault = |rule, spot, said| FileReading::Fault(fault(file, id, rule, spot, said));
    match found {
        Read::Bytes(bytes) => match String::from_utf8(bytes) {
            Ok(text) => {
                let part = read(&text).map_or(FileReading::PassedOver, FileReading::Facts);
                (RegisterFile::new(path, Some(text)), part)
            }
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                // The place is counted in the text as it can be shown: what is no character is one sign.
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                let spot = position_of_fault(&text, at);
                let said = (integrity::encoding(lang), integrity::encoding_help(lang));
                let part = fault("encoding", spot, said);
                (RegisterFile::new(path, Some(text)), part)
            }
        },
        Read::TooLarge(bytes) => {
            (RegisterFile::new(path, None), FileReading::Fault(too_large(lang, file, id, bytes)))
        }
        Read::NotAFile(kind) => {
            let message = integrity::not_a_file(lang, &kind_in_words(lang, &kind));
            let part = fault("not-a-file", Spot::File, (message, integrity::not_a_file_help(lang)));
            (RegisterFile::new(path, None), part)
        }
        Read::Unreadable(error) => {
            let message = words::unreadable(lang, &words::of_system(lang, &error));
            let part = fault("not-a-file", Spot::File, (message, words::unreadable_help(lang)));
            (RegisterFile { fault: Some(error), ..RegisterFile::new(path, None) }, part)
        }
    }
}

/// A file that is nearly a partnership's: nobody would miss what stands in it.
fn near_file<T>(lang: Lang, file: FileId, path: PathBuf) -> FileRead<T> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let said = if path.is_dir() {
        (integrity::nearly_the_folder(lang, &name), integrity::nearly_the_folder_help(lang))
    } else {
        (integrity::nearly_a_file(lang, &name), integrity::nearly_a_file_help(lang, &stem))
    };
    let part = FileReading::Fault(fault(file, Some(&stem), "file-name", Spot::File, said));
    (RegisterFile::new(path, None), part)
}

/// That a file is larger than what is read.
pub(super) fn too_large(lang: Lang, file: FileId, id: Option<&str>, bytes: u64) -> Finding {
    let said = (integrity::too_large(lang, bytes), integrity::too_large_help(lang));
    fault(file, id, "too-large", Spot::File, said)
}

fn fault(file: FileId, id: Option<&str>, rule: &'static str, spot: Spot, said: (String, String)) -> Finding {
    let (message, help) = said;
    let (partnership, place) = (id.map(str::to_owned), Place { file, spot });
    Finding { rule, level: Level::Error, partnership, place, also: Vec::new(), message, help }
}

/// What stands where a file should, in words.
pub(crate) fn kind_in_words(lang: Lang, kind: &FileKind) -> String {
    match kind {
        FileKind::Link(_) => words::link(lang),
        FileKind::LinkOut(_) => words::link_out(lang),
        FileKind::BrokenLink(_) => words::broken_link(lang),
        FileKind::Folder => words::folder(lang),
        FileKind::Pipe => words::pipe(lang),
        FileKind::Device => words::device(lang),
    }
}
