//! A folder of files that is made whole: written beside the one that stands there, then put in its place at once. What did not
//! change keeps its bytes and its time, what others put there stays, and what stood there whole stands whole until the last
//! step. A manifest lists its own files, so that only its own old ones go, and a folder without one is somebody else's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::folder::real;
use super::held_signals::HeldSignals;

/// The file that lists what is the site's own.
pub const MANIFEST: &str = ".partners-site";
const FIRST_LINE: &str = "partners.site/1";

/// Why a folder was left as it was.
#[derive(Debug)]
pub enum SiteFault {
    /// It holds what is not a site's, and no manifest.
    Foreign,
    NotAFolder,
    /// Somebody stopped it.
    Stopped,
    /// The system refused.
    Failed(PathBuf, io::Error),
}

/// What became of a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SiteChange {
    pub files: usize,
    pub changed: usize,
    pub gone: usize,
}

/// Puts files in a folder, by their names with `/` between; for nobody else to read where it is private. Whoever looks on is
/// told how many were put.
///
/// # Errors
///
/// When the folder is somebody else's, or the system refuses; it is then as it was.
pub fn put(
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    is_private: bool,
    told: &dyn Fn(usize),
) -> Result<SiteChange, SiteFault> {
    let held = HeldSignals::hold();
    let folder = real(folder);
    let own = own_files(&folder)?;
    let parent = folder.parent().ok_or(SiteFault::NotAFolder)?;
    let name = folder.file_name().ok_or(SiteFault::NotAFolder)?.to_string_lossy().into_owned();
    let beside = parent.join(format!(".{name}.partners-new"));
    let failed = |error| SiteFault::Failed(folder.clone(), error);
    fs::create_dir_all(parent).map_err(failed)?;
    // What a run that was stopped left behind is nobody's.
    remove(&beside).map_err(failed)?;
    let whole = NewSite { own: &own, files, is_private, told, held: &held };
    let made = whole.made(&folder, &beside).and_then(|change| {
        swap(&beside, &folder)?;
        Ok(change)
    });
    let change = made.map_err(|error| {
        let _ = remove(&beside);
        if error.kind() == io::ErrorKind::Interrupted {
            return SiteFault::Stopped;
        }
        SiteFault::Failed(folder.clone(), error)
    })?;
    // What stood there before; where it cannot go now it goes the next time.
    let _ = remove(&beside);
    held.pass_over();
    Ok(change)
}

/// The files that are the site's own; of a folder that is not there or empty none.
fn own_files(folder: &Path) -> Result<BTreeSet<String>, SiteFault> {
    let failed = |error| SiteFault::Failed(folder.to_owned(), error);
    match folder.symlink_metadata() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(failed(error)),
        Ok(found) if !found.is_dir() => return Err(SiteFault::NotAFolder),
        Ok(_) => {}
    }
    let manifest = folder.join(MANIFEST);
    match manifest.symlink_metadata() {
        Ok(found) if found.is_file() => {
            let text = fs::read_to_string(&manifest).map_err(failed)?;
            let mut lines = text.lines();
            if lines.next() != Some(FIRST_LINE) {
                return Err(SiteFault::Foreign);
            }
            Ok(lines.map(str::to_owned).collect())
        }
        _ if fs::read_dir(folder).map_err(failed)?.next().is_none() => Ok(BTreeSet::new()),
        _ => Err(SiteFault::Foreign),
    }
}

/// What becomes a site.
struct NewSite<'s> {
    /// The files that were the site's own before.
    own: &'s BTreeSet<String>,
    files: &'s BTreeMap<String, Vec<u8>>,
    is_private: bool,
    told: &'s dyn Fn(usize),
    held: &'s HeldSignals,
}

impl NewSite<'_> {
    /// The whole folder, beside the one that stands there.
    fn made(&self, old: &Path, new: &Path) -> io::Result<SiteChange> {
        let Self { own, files, is_private, told, held } = self;
        make_folder(new, *is_private)?;
        let mut change = SiteChange { files: files.len(), ..SiteChange::default() };
        let list: String = files.keys().flat_map(|name| [name.as_str(), "\n"]).collect();
        let manifest = (MANIFEST.to_owned(), format!("{FIRST_LINE}\n{list}").into_bytes());
        for (nth, (name, bytes)) in files.iter().chain([(&manifest.0, &manifest.1)]).enumerate() {
            if held.is_stop_asked() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            told(nth);
            let (before, now) = (old.join(name), new.join(name));
            if let Some(folder) = now.parent() {
                fs::create_dir_all(folder)?;
            }
            let is_same = is_file(&before) && fs::read(&before).is_ok_and(|it| it == *bytes);
            if is_same {
                take_over(&before, &now)?;
            } else {
                change.changed += usize::from(name != MANIFEST);
                fs::write(&now, bytes)?;
            }
        }
        let is_gone = |name: &&String| !files.contains_key(*name) && is_file(&old.join(name));
        change.gone = own.iter().filter(is_gone).count();
        if old.is_dir() {
            take_over_others(old, new, own, Path::new(""))?;
            if !is_private {
                fs::set_permissions(new, fs::metadata(old)?.permissions())?;
            }
        }
        if held.is_stop_asked() {
            return Err(io::ErrorKind::Interrupted.into());
        }
        Ok(change)
    }
}

fn is_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|it| it.is_file())
}

/// What others put in the folder, as it is.
fn take_over_others(old: &Path, new: &Path, own: &BTreeSet<String>, below: &Path) -> io::Result<()> {
    for entry in fs::read_dir(old.join(below))? {
        let entry = entry?;
        let within = below.join(entry.file_name());
        let (kind, to) = (entry.file_type()?, new.join(&within));
        if kind.is_dir() {
            let is_new = !to.exists();
            if is_new {
                fs::create_dir(&to)?;
                fs::set_permissions(&to, entry.metadata()?.permissions())?;
            }
            take_over_others(old, new, own, &within)?;
            let is_left = is_new && fs::read_dir(&to)?.next().is_none();
            let was_empty = fs::read_dir(entry.path())?.next().is_none();
            if is_left && !was_empty {
                fs::remove_dir(&to)?;
            }
            continue;
        }
        let parts: Vec<_> = within.iter().map(|part| part.to_string_lossy()).collect();
        if own.contains(&parts.join("/")) || to.symlink_metadata().is_ok() {
            continue;
        }
        #[cfg(unix)]
        if kind.is_symlink() {
            std::os::unix::fs::symlink(fs::read_link(entry.path())?, &to)?;
            continue;
        }
        take_over(&entry.path(), &to)?;
    }
    Ok(())
}

/// The same file under a new name; where the disk knows no second names, a copy with its time.
fn take_over(before: &Path, now: &Path) -> io::Result<()> {
    if fs::hard_link(before, now).is_ok() {
        return Ok(());
    }
    fs::copy(before, now)?;
    let times = fs::FileTimes::new().set_modified(fs::metadata(before)?.modified()?);
    fs::File::options().write(true).open(now)?.set_times(times)
}

fn make_folder(folder: &Path, is_private: bool) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    if is_private {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    }
    #[cfg(not(unix))]
    let _ = is_private;
    builder.create(folder)
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Puts the new folder in the place of the old: in one step where the system has that.
fn swap(new: &Path, old: &Path) -> io::Result<()> {
    if !old.exists() {
        return fs::rename(new, old);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        if renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE).is_ok() {
            return Ok(());
        }
    }
    let aside = new.with_extension("partners-old");
    remove(&aside)?;
    fs::rename(old, &aside)?;
    if let Err(error) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    #[test]
    fn it_tells_how_many_files_are_written() {
        let folder = tempfile::tempdir().unwrap();
        let files: BTreeMap<String, Vec<u8>> =
            ["a.html", "p/b.html"].map(|it| (it.to_owned(), vec![1])).into();
        let told = RefCell::new(Vec::new());
        let put = super::put(&folder.path().join("site"), &files, false, &|nth| told.borrow_mut().push(nth));
        assert_eq!(put.unwrap().files, 2);
        // The list of what is the site's own comes last.
        assert_eq!(told.into_inner(), [0, 1, 2]);
    }
}
