//! Where a new register is made: the folder, and the repository around it.

use std::path::{Path, PathBuf};

use super::init::unrecorded;
use crate::context::Context;
use crate::disk::walk::POLICY;
use crate::git::Repository;
use crate::outcome::{Fault, OrFault as _, Reply, healing};
use crate::record::HealedEnd;
use crate::record::healing::settle_if_idle;
use crate::text::hidden::{Hidden, hidden};
use crate::words::{hall, init as words};

/// Where a register is made.
pub(crate) struct NewRegisterPlace {
    /// The register's folder, without links; it need not be there.
    pub(crate) folder: PathBuf,
    /// The repository that holds it already.
    pub(crate) repository: Option<Repository>,
    /// The root of the repository, there or to be made.
    pub(crate) root: PathBuf,
    /// The folder from that root, with `/`.
    pub(crate) below: String,
}

/// What an earlier command left there is put in order first; the answer, where that was to make this very register.
pub(super) fn healed(context: &Context, folder: &Path) -> Result<Option<Reply>, Fault> {
    let there = folder.ancestors().find(|above| above.is_dir()).unwrap_or(folder);
    let Some(done) = settle_if_idle(there).map_err(|obstacle| unrecorded(context, obstacle))? else {
        return Ok(None);
    };
    let is_made = done.begun.is_of("init") && folder.join(POLICY).is_file();
    let sentence = healing::remark(context, &done);
    if is_made && !matches!(done.end, HealedEnd::TakenBack | HealedEnd::Left(_)) {
        return Ok(Some(Reply::fine(sentence)));
    }
    healing::tell(context, Some(done));
    Ok(None)
}

impl NewRegisterPlace {
    pub(crate) fn find(context: &Context, folder: PathBuf) -> Result<Self, Fault> {
        let there = folder.ancestors().find(|above| above.is_dir()).unwrap_or(&folder);
        let repository = Repository::discover(there).or_fault(context)?;
        let within = repository.as_ref().map(|it| it.relative(&folder)).transpose().or_fault(context)?;
        let within = within.unwrap_or_default();
        let root = match &repository {
            Some(repository) => repository.root().canonicalize().unwrap_or(repository.root().to_owned()),
            None => folder.clone(),
        };
        let parts: Vec<_> = within.iter().map(|part| part.to_string_lossy()).collect();
        let below = parts.join("/");
        if below
            .chars()
            .any(|c| hidden(c) == Some(Hidden::Control) || matches!(c, '"' | '\\' | '$' | '\u{fffd}'))
        {
            return Err(Fault::request(words::odd_folder(context.lang, &below)));
        }
        Ok(Self { folder, repository, root, below })
    }

    /// A path from the root, with `/`.
    pub(crate) fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
    }

    pub(crate) fn list<'p>(&self, paths: impl Iterator<Item = &'p PathBuf>) -> String {
        paths.map(|path| self.shown(path)).collect::<Vec<_>>().join(", ")
    }
}

/// The register that stands in a folder, or in its `register/`.
pub(super) fn register_in(folder: &Path) -> Option<PathBuf> {
    [folder.to_owned(), folder.join("register")].into_iter().find(|place| holds_a_register(place))
}

fn holds_a_register(folder: &Path) -> bool {
    folder.join(POLICY).symlink_metadata().is_ok()
}

/// What cannot become a register is refused before anything is asked.
pub(crate) fn refuse(context: &Context, folder: &Path) -> Result<(), Fault> {
    let (lang, shown) = (context.lang, folder.display().to_string());
    if folder.is_symlink() && !folder.exists() {
        return Err(Fault::request(hall::register_is_a_broken_link(lang, &shown)));
    }
    if folder.exists() && !folder.is_dir() {
        let fault = Fault::request(hall::register_is_a_file(lang, &shown));
        return Err(fault.hint(hall::register_is_a_file_hint(lang)));
    }
    if let Some(place) = register_in(folder) {
        let fault = Fault::request(words::exists(lang, &place.display().to_string()));
        return Err(fault.hint(words::exists_hint(lang)));
    }
    if let Some(around) = folder.ancestors().skip(1).find(|above| holds_a_register(above)) {
        let fault = Fault::request(words::inside(lang, &around.display().to_string()));
        return Err(fault.hint(words::exists_hint(lang)));
    }
    Ok(())
}
