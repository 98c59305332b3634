//! The files of a new register: what each holds, which are there already, and what it takes to put things back.

use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::disk::{POLICY, Read, folder, read_regular};
use crate::edit;
use crate::model::Value;
use crate::outcome::Fault;
use crate::outcome::recording::fault;
use crate::record::{FileChange, Obstacle};
use crate::render::schema;
use crate::words::{Lang, init as words};

/// What git is told of the register's files: no line ends are converted, and entries are merged by `partners`.
const ATTRIBUTES: &str = "*.toml -text merge=partners";

/// The forges, as the command line names them.
pub(crate) const FORGES: &[&str] = &["github", "gitlab", "forgejo"];

/// The line in a forge's files that says where the register is.
const AT_ROOT: &str = "PARTNERS_REGISTER: .\n";

/// The folder of a unit in the line that says who looks after it, behind that of the register.
const OF_A_UNIT: &str = "partnerships/eenheid/";

/// The lines that say where the program comes from, and which version.
const SOURCE: &str = "PARTNERS_SOURCE: \"\"\n";
const TAG: &str = "PARTNERS_TAG: \"\"\n";

/// What a forge runs: its files by their place in the repository.
fn of_forge(forge: &str) -> &'static [(&'static str, &'static str)] {
    macro_rules! files {
        ($($folder:literal: $($path:literal),+);+) => {
            match forge {
                $($folder => &[$(($path, include_str!(concat!("../../../examples/ci/", $folder, "/", $path)))),+],)+
                _ => &[],
            }
        };
    }
    files! {
        "github": ".github/workflows/partners-check.yml", ".github/workflows/partners-merge.yml",
            ".github/workflows/partners-monthly.yml", ".github/CODEOWNERS";
        "gitlab": ".gitlab-ci.yml", ".gitlab/CODEOWNERS";
        "forgejo": ".forgejo/workflows/partners-check.yml", ".forgejo/workflows/partners-merge.yml",
            ".forgejo/workflows/partners-monthly.yml", ".forgejo/CODEOWNERS"
    }
}

/// What a new register begins with.
#[derive(Debug)]
pub(crate) struct Beginning {
    pub(crate) name: String,
    pub(crate) country: String,
    pub(crate) lang: Lang,
    pub(crate) main: String,
    /// Its units: the word that stands for each, and what it is called.
    pub(crate) units: Vec<(String, String)>,
    pub(crate) forges: Vec<String>,
    /// Where the program comes from, and which version, where that is known.
    pub(crate) source: Option<(String, String)>,
}

/// What is written for forges.
pub(crate) struct ForgeFiles<'f> {
    pub(crate) forges: &'f [String],
    /// Where the program comes from, and which version, where that is known.
    pub(crate) source: Option<&'f (String, String)>,
    /// The units, each with the team at the forge that looks after its folder, where one does.
    pub(crate) units: &'f [(String, Option<String>)],
}

/// What is written, and what is not.
#[derive(Debug, Default)]
pub(crate) struct StarterFiles {
    pub(crate) changes: Vec<FileChange>,
    /// What each of them held, when a line is added to it.
    pub(crate) originals: Vec<Option<String>>,
    /// There already, just as it should be: an earlier `init` was interrupted.
    pub(crate) same: Vec<PathBuf>,
    /// There already, and somebody's own.
    pub(crate) left: Vec<PathBuf>,
}

/// Works out the files of a register in a folder; `below` is that folder from the repository's root, with `/`.
pub(crate) fn plan(
    context: &Context,
    beginning: &Beginning,
    (root, folder, below): (&Path, &Path, &str),
) -> Result<StarterFiles, Fault> {
    let mut files = StarterFiles::default();
    files.attributes(&folder.join(".gitattributes"));
    let hidden = folder.join(".schema");
    files.offer(hidden.join("partnership.json"), schema::partnership(beginning.lang));
    files.offer(hidden.join("register.json"), schema::register(beginning.lang));
    files.offer(root.join(".taplo.toml"), of_editor(below));
    let looked_after: Vec<_> = beginning.units.iter().map(|(id, _)| (id.clone(), None)).collect();
    let ask =
        ForgeFiles { forges: &beginning.forges, source: beginning.source.as_ref(), units: &looked_after };
    files.forge(&ask, (root, below));
    // Last, so that an interrupted `init` has left no register, and can be done again.
    let path = folder.join(POLICY);
    let unfit = |why| Obstacle::Unfit { id: "register".to_owned(), path: path.clone(), why };
    let policy = policy(beginning).map_err(|why| fault(context, unfit(why)))?;
    files.offer(path, policy);
    Ok(files)
}

fn policy(beginning: &Beginning) -> Result<String, edit::Unfit> {
    let values = [("name", &beginning.name), ("country", &beginning.country), ("main", &beginning.main)];
    let text =
        values.into_iter().try_fold(words::template(beginning.lang).to_owned(), |text, (key, value)| {
            edit::set(&text, &[key].into(), &Value::Text(value.clone()))
        })?;
    let lang = beginning.lang.pick("nl", "en");
    beginning.units.iter().try_fold(text, |text, (id, name)| {
        edit::set(&text, &["units", id, lang].into(), &Value::Text(name.clone()))
    })
}

/// Which schema is whose, for the editors that read such a file at the root.
fn of_editor(below: &str) -> String {
    let at = if below.is_empty() { String::new() } else { format!("{below}/") };
    format!(
        "# Welke sleutels en woorden een bestand kent: voor uw editor. / Which keys and words a file has: for your editor.\n\
         [[rule]]\n\
         include = [\"**/register.toml\"]\n\
         [rule.schema]\n\
         path = \"./{at}.schema/register.json\"\n\n\
         [[rule]]\n\
         include = [\"**/partnerships/**/*.toml\"]\n\
         [rule.schema]\n\
         path = \"./{at}.schema/partnership.json\"\n"
    )
}

impl StarterFiles {
    /// What forges run, and who looks after which folder there.
    pub(crate) fn forge(&mut self, asked: &ForgeFiles<'_>, (root, below): (&Path, &str)) {
        let at = if below.is_empty() { "/".to_owned() } else { format!("/{}/", below.replace(' ', "\\ ")) };
        for (path, text) in asked.forges.iter().flat_map(|forge| of_forge(forge)) {
            let mut text = match below {
                "" => (*text).to_owned(),
                _ => text.replace(AT_ROOT, &format!("PARTNERS_REGISTER: \"{below}\"\n")),
            };
            text = text.replace("# /", &format!("# {at}"));
            if let Some((source, tag)) = asked.source {
                text = text.replace(SOURCE, &format!("PARTNERS_SOURCE: \"{source}\"\n"));
                text = text.replace(TAG, &format!("PARTNERS_TAG: \"{tag}\"\n"));
            }
            if let Some((before, example)) = text.split_once(OF_A_UNIT)
                && !asked.units.is_empty()
            {
                let (before, at) = (before.trim_end_matches(&format!("# {at}")).to_owned(), &at);
                let lines = asked.units.iter().map(|(unit, team)| match team {
                    Some(team) => format!("{at}partnerships/{unit}/    {team}\n"),
                    None => format!("# {at}partnerships/{unit}/{example}"),
                });
                text = lines.fold(before, |text, line| text + &line);
            }
            self.offer(root.join(path), text);
        }
    }

    /// A file is written where there is none.
    fn offer(&mut self, path: PathBuf, text: String) {
        if path.symlink_metadata().is_err() {
            self.write(path, text, None);
        } else if matches!(read_regular(&path), Read::Bytes(bytes) if bytes == text.as_bytes()) {
            self.same.push(path);
        } else {
            self.left.push(path);
        }
    }

    /// A line is added to what git was told already.
    fn attributes(&mut self, path: &Path) {
        let before = match read_regular(path) {
            Read::Bytes(bytes) => String::from_utf8(bytes).ok(),
            _ => None,
        };
        let text = format!("{ATTRIBUTES}\n");
        match before {
            Some(before) if before != text && !before.lines().any(|line| line.trim() == ATTRIBUTES) => {
                let end = if before.contains("\r\n") { "\r\n" } else { "\n" };
                let gap = if before.is_empty() || before.ends_with('\n') { "" } else { end };
                let text = format!("{before}{gap}{ATTRIBUTES}{end}");
                self.write(path.to_owned(), text, Some(before));
            }
            // It says so already, in somebody's own words.
            Some(before) if before != text => {}
            _ => self.offer(path.to_owned(), text),
        }
    }

    fn write(&mut self, path: PathBuf, text: String, original: Option<String>) {
        self.changes.push(FileChange { path, text: Some(text) });
        self.originals.push(original);
    }

    /// What is committed.
    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        self.changes.iter().map(|change| &change.path).chain(&self.same).cloned().collect()
    }

    /// The folders that are not there yet: each from the outermost to that of a file.
    pub(crate) fn missing_folders(&self) -> Vec<(PathBuf, PathBuf)> {
        let folders = self.changes.iter().filter_map(|change| change.path.parent());
        folders.filter_map(|folder| Some((folder::first_missing(folder)?, folder.to_owned()))).collect()
    }
}
