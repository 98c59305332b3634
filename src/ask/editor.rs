//! Long text in somebody's own editor: on a file that stays until its text has been taken over.

#![expect(
    clippy::disallowed_methods,
    reason = "an editor is a program that works on a file: both stand here only"
)]

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use crate::text::clean::Clean;
use crate::words::Lang;
use crate::words::ask as words;
use crate::words::disk::of_system;

/// The line below which everything is left out.
pub const SCISSORS: &str = "# ------------------------ >8 ------------------------";

const LARGEST: u64 = 1 << 20;

/// Which editor, and where its files stand.
#[derive(Clone, Debug)]
pub struct Editor {
    /// The editor as a shell would start it, arguments and all; without one, what the system has.
    pub program: Option<String>,
    /// A private folder, which outlives an interrupted run.
    pub folder: PathBuf,
}

/// Why nothing came out of the editor.
#[derive(Debug)]
pub enum Unedited {
    /// It is not there, or cannot be started.
    Missing,
    /// It ended with this exit code.
    Failed(i32),
    Killed,
    /// Nothing was left of the text.
    Empty,
    /// The file cannot be written or read.
    Unreadable(io::Error),
}

impl Editor {
    /// Where the text of this name stands while it is being edited.
    pub fn file(&self, name: &str) -> PathBuf {
        let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '-' };
        self.folder.join(name.chars().map(plain).collect::<String>())
    }

    /// Lets somebody edit a text, with notes below it. The name ends in the extension that the editor goes by.
    /// The file stays; see [`Self::forget`].
    ///
    /// # Errors
    ///
    /// When the editor cannot be started, fails, or leaves nothing; the file then stands as the editor left it.
    pub fn edit(&self, name: &str, text: &str, notes: &Clean) -> Result<String, Unedited> {
        let path = self.file(name);
        self.lay_down(&path, &with_notes(text, notes)).map_err(Unedited::Unreadable)?;
        let status = self.command(&path).status().map_err(|_| Unedited::Missing)?;
        judge(status)?;
        let edited = without_notes(&read(&path).map_err(Unedited::Unreadable)?);
        if edited.trim().is_empty() { Err(Unedited::Empty) } else { Ok(edited) }
    }

    /// The text that an earlier time left behind under this name.
    pub fn left_behind(&self, name: &str) -> Option<String> {
        let text = without_notes(&read(&self.file(name)).ok()?);
        (!text.trim().is_empty()).then_some(text)
    }

    /// Removes the file of this name, now that its text is elsewhere.
    pub fn forget(&self, name: &str) {
        let _ = std::fs::remove_file(self.file(name));
    }

    /// One sentence on what happened, and, when there is a text, where it is.
    pub fn sentence(&self, lang: Lang, name: &str, unedited: &Unedited) -> String {
        let program = self.program.as_deref().unwrap_or(if cfg!(windows) { "notepad" } else { "vi" });
        let sentence = match unedited {
            Unedited::Missing => words::editor_missing(lang, &words::cut(program)),
            Unedited::Failed(code) => words::editor_failed(lang, *code),
            Unedited::Killed => words::editor_killed(lang),
            Unedited::Empty => words::editor_empty(lang),
            Unedited::Unreadable(error) => words::editor_unreadable(lang, &of_system(lang, error)),
        };
        let path = self.file(name);
        let has_text = matches!(unedited, Unedited::Unreadable(_)) || self.left_behind(name).is_some();
        if has_text && path.exists() {
            format!("{sentence} {}", words::text_kept(lang, &path.display().to_string()))
        } else {
            sentence
        }
    }

    /// Writes the file whole, readable for its owner only, without ever standing there half.
    fn lay_down(&self, path: &Path, text: &str) -> io::Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        let mut name = path.as_os_str().to_owned();
        name.push(".new");
        let half = PathBuf::from(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&half)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(&half, path)
    }

    #[cfg(not(windows))]
    fn command(&self, path: &Path) -> Command {
        const FALLBACK: &str = "if command -v nano >/dev/null; then nano \"$@\"; else vi \"$@\"; fi";
        let script = self.program.as_ref().map_or(FALLBACK.to_owned(), |program| format!("{program} \"$@\""));
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg("editor").arg(path);
        command
    }

    #[cfg(windows)]
    fn command(&self, path: &Path) -> Command {
        use std::os::windows::process::CommandExt as _;
        let program = self.program.as_deref().unwrap_or("notepad");
        let mut command = Command::new("cmd");
        command.raw_arg(format!("/S /C \"{program} \"{}\"\"", path.display()));
        command
    }
}

/// A shell says 126 and 127 of what it cannot start, and more than 128 of what was killed.
fn judge(status: ExitStatus) -> Result<(), Unedited> {
    match status.code() {
        Some(0) => Ok(()),
        Some(126 | 127) if !cfg!(windows) => Err(Unedited::Missing),
        Some(9009) if cfg!(windows) => Err(Unedited::Missing),
        Some(code @ 1..=128) => Err(Unedited::Failed(code)),
        Some(code) if cfg!(windows) => Err(Unedited::Failed(code)),
        Some(_) | None => Err(Unedited::Killed),
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LARGEST + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn with_notes(text: &str, notes: &Clean) -> String {
    let notes = notes.as_str();
    if notes.is_empty() {
        return text.to_owned();
    }
    let end = if text.is_empty() || text.ends_with('\n') { "\n" } else { "\n\n" };
    let notes =
        notes.lines().map(|line| format!("# {line}").trim_end().to_owned() + "\n").collect::<String>();
    format!("{text}{end}{SCISSORS}\n{notes}")
}

fn without_notes(text: &str) -> String {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == SCISSORS {
            let above = &text[..start];
            let above = above.strip_suffix("\r\n").or_else(|| above.strip_suffix('\n')).unwrap_or(above);
            return above.to_owned();
        }
        start += line.len();
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_cut_off_and_the_text_stays_as_it_is() {
        for text in ["", "een\n", "een\n\n# kop\n\ntwee\n", "\n\n"] {
            assert_eq!(without_notes(&with_notes(text, &Clean::new("Waarom?\n\nUitleg"))), text, "{text:?}");
        }
        assert_eq!(without_notes(&with_notes("een", &Clean::new("Waarom?"))), "een\n");
        assert_eq!(without_notes("zonder streep\n"), "zonder streep\n");
        assert_eq!(without_notes(&format!("een\r\n\r\n{SCISSORS}\r\n# x\r\n")), "een\r\n");
    }

    #[test]
    fn a_name_stays_within_the_folder() {
        let editor = Editor { program: None, folder: PathBuf::from("/private") };
        assert_eq!(editor.file("../a b/é.md"), PathBuf::from("/private/..-a-b--.md"));
    }
}
