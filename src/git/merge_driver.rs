//! What git is told to call when both sides changed a file of the register: a line in the clone's own configuration.
//!
//! The line names the program by its absolute path, and git's own text merge as the way out: a driver that is gone, or
//! fails otherwise than by a contradiction, would have git keep our side and say nothing of the other.

use std::path::{Path, PathBuf};

use super::{Git, Refusal, Repository, Result};

/// The name of the driver, as `.gitattributes` has it.
pub const NAME: &str = "partners";

const KEY: &str = "merge.partners.driver";

/// What a clone's configuration says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Installed {
    /// Nothing: git merges the text, line by line.
    Absent,
    /// Something else than this program writes there.
    Other(String),
    /// Our line, and the program that it names is gone: git merges the text.
    Stale(PathBuf),
    /// Our line, and the program that it names.
    Fine(PathBuf),
}

/// What git is told, for a program at a place. It is run by a shell, on Windows by the one that comes with git.
pub fn line(program: &Path) -> String {
    let program = program.display().to_string();
    let program = if cfg!(windows) { program.replace('\\', "/") } else { program };
    // A quote ends the quotation, stands alone, and begins it anew; git itself reads what follows a per cent sign.
    let quoted = program.replace('\'', r"'\''").replace('%', "%%");
    format!("p='{quoted}'; {CALL}")
}

const CALL: &str = "if test -x \"$p\"; then \"$p\" merge-driver %O %A %B %L %P %X %Y; s=$?; \
    if test $s -lt 2; then exit $s; fi; fi; \
    git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B";

/// The program that a line of ours names.
fn program(line: &str) -> Option<PathBuf> {
    let quoted = line.strip_prefix("p='")?.strip_suffix(CALL)?.strip_suffix("'; ")?;
    Some(PathBuf::from(quoted.replace(r"'\''", "'").replace("%%", "%")))
}

/// What a clone's configuration says of the driver.
pub fn installed(repository: &Repository) -> Result<Installed> {
    let Some(line) = repository.setting(KEY)? else { return Ok(Installed::Absent) };
    Ok(match program(&line) {
        None => Installed::Other(line),
        Some(program) if program.is_file() => Installed::Fine(program),
        Some(program) => Installed::Stale(program),
    })
}

/// Writes the line to the clone's configuration, in place of what was there.
pub fn install(repository: &Repository, program: &Path) -> Result<()> {
    let set = |key: &str, value: &str| {
        let git = Git::writing(repository.root(), "config");
        git.args(["--local", "--replace-all", key, value]).demand().map(drop)
    };
    set("merge.partners.name", "entries and keys of a register of partnerships")?;
    set(KEY, &line(program))
}

/// Whether git is told to merge a file by this driver.
pub fn is_called_for(repository: &Repository, path: &Path) -> Result<bool> {
    Ok(repository.attribute(path, "merge")? == Some(NAME))
}

impl Repository {
    /// Whether others may share this repository.
    pub fn has_remote(&self) -> bool {
        self.inner.remotes().is_ok_and(|remotes| !remotes.is_empty())
    }

    /// What `.gitattributes` and the like say of a file.
    pub(super) fn attribute(&self, path: &Path, name: &str) -> Result<Option<&str>> {
        let (within, flags) = (self.relative(path)?, git2::AttrCheckFlags::FILE_THEN_INDEX);
        self.inner.get_attr(&within, name, flags).map_err(|error| self.unreadable(&error))
    }

    /// A setting, wherever git has it from.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let asked = Git::writing(self.root(), "config").args(["--null", "--get", key]).run()?;
        let value =
            || String::from_utf8_lossy(asked.out.strip_suffix(b"\0").unwrap_or(&asked.out)).into_owned();
        match asked.code() {
            Some(0) => Ok(Some(value())),
            Some(1) => Ok(None),
            _ => Err(Refusal::Failed { command: "config".to_owned(), said: asked.said() }),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{line, program};

    #[test]
    fn a_line_names_its_program_whatever_that_is_called() {
        for path in ["/usr/bin/partners", "/home/Ann O'Brien/50% \"x\"/partners", "/a'b'/c"] {
            assert_eq!(program(&line(Path::new(path))).as_deref(), Some(Path::new(path)));
        }
        for other in ["", "partners merge-driver %O %A %B", "p='/a'; true"] {
            assert_eq!(program(other), None);
        }
    }
}
