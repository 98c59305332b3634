//! Putting files in their place, and back when one of them, or the commit, is refused.

use std::path::Path;

use super::save::Change;
use crate::context::Context;
use crate::disk::bulk;
use crate::disk::write::{self, WriteFault};
use crate::outcome::Fault;
use crate::render::clean::Clean;
use crate::words::write as words;

/// From so many new files on, the disk is waited for once and not for each.
const MANY: usize = 16;

/// Writes all files; when one fails, those before it are put back.
pub(super) fn put(context: &Context, changes: &[Change], originals: &[Option<String>]) -> Result<(), Fault> {
    let is_new = |(change, original): (&Change, &Option<String>)| change.text.is_some() && original.is_none();
    if changes.len() >= MANY && changes.iter().zip(originals).all(is_new) {
        let files: Vec<(&Path, &[u8])> = changes
            .iter()
            .map(|change| (change.path.as_path(), change.text.as_deref().unwrap_or_default().as_bytes()))
            .collect();
        return bulk::write_new(&files).map_err(|fault| {
            let path = fault.path().to_owned();
            disk_fault(context, &path, &fault)
        });
    }
    for (at, change) in changes.iter().enumerate() {
        let done = place(&change.path, change.text.as_deref());
        if let Err(fault) = done {
            put_back(context, &changes[..at], originals)?;
            return Err(disk_fault(context, &change.path, &fault));
        }
    }
    Ok(())
}

/// Why a file could not be written, as a fault.
pub(super) fn disk_fault(context: &Context, path: &Path, fault: &WriteFault) -> Fault {
    let said = Clean::line(&fault_in_words(fault)).to_string();
    Fault::world(words::disk(context.lang, &context.shown(path), &said))
}

pub(super) fn place(path: &Path, text: Option<&str>) -> Result<(), WriteFault> {
    match text {
        Some(text) => write::write_atomic(path, text.as_bytes()),
        None => write::remove(path),
    }
}

pub(super) fn put_back(
    context: &Context,
    changes: &[Change],
    originals: &[Option<String>],
) -> Result<(), Fault> {
    for (change, original) in changes.iter().zip(originals).rev() {
        if let Err(fault) = place(&change.path, original.as_deref()) {
            let said = Clean::line(&fault_in_words(&fault)).to_string();
            return Err(Fault::world(words::disk_left(context.lang, &context.shown(&change.path), &said)));
        }
    }
    Ok(())
}

fn fault_in_words(fault: &WriteFault) -> String {
    match fault {
        WriteFault::NotAFile { kind, .. } => format!("{kind:?}"),
        WriteFault::Exists { .. } => std::io::ErrorKind::AlreadyExists.to_string(),
        WriteFault::Failed { error, .. } => error.to_string(),
    }
}
