//! At which commit the register stands, and whether anything in it differs from that.

use crate::context::Context;
use crate::git::{CommitId, Repository};
use crate::outcome::{Fault, OrFault as _};

/// The commit that the register stands at, and whether anything in it differs from that.
pub(crate) fn exact(context: &Context) -> Result<(Option<CommitId>, bool), Fault> {
    let folder = context.register()?;
    if let Some(past) = &context.as_of {
        return Ok((Some(past.commit.clone()), false));
    }
    let Some(repository) = Repository::discover(folder).or_fault(context)? else { return Ok((None, false)) };
    let head = repository.head().or_fault(context)?;
    Ok((head, repository.is_dirty(folder).or_fault(context)?))
}

/// The commit alone, which takes no time; nothing where git cannot tell.
pub(crate) fn commit(context: &Context) -> Result<Option<CommitId>, Fault> {
    let repository = Repository::discover(context.register()?).ok().flatten();
    Ok(repository.and_then(|repository| repository.head().ok().flatten()))
}
