//! Putting files in their place, and back when one of them, or the commit, is refused.

use std::path::Path;

use super::saving::Change;
use crate::context::Context;
use crate::disk::write::{self, WriteFault};
use crate::disk::write_many;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::write as words;

/// From so many new files on, the disk is waited for once and not for each.
const MANY: usize = 16;

/// Writes all files, the new ones first; when one fails, those before it are put back.
pub(crate) fn put(context: &Context, changes: &[Change], originals: &[Option<String>]) -> Result<(), Fault> {
    let is_new = |at: &usize| changes[*at].text.is_some() && originals[*at].is_none();
    let (new, rest): (Vec<usize>, Vec<usize>) = (0..changes.len()).partition(is_new);
    let (at_once, one_by_one) =
        if new.len() >= MANY { (new, rest) } else { (Vec::new(), (0..changes.len()).collect()) };
    if !at_once.is_empty() {
        let bytes = |at: &usize| changes[*at].text.as_deref().unwrap_or_default().as_bytes();
        let files: Vec<(&Path, &[u8])> =
            at_once.iter().map(|at| (changes[*at].path.as_path(), bytes(at))).collect();
        write_many::write_new(&files).map_err(|fault| disk_fault(context, fault.path(), &fault))?;
    }
    for (nth, at) in one_by_one.iter().enumerate() {
        if let Err(fault) = place(&changes[*at].path, changes[*at].text.as_deref()) {
            let done = at_once.iter().chain(&one_by_one[..nth]).map(|at| (&changes[*at], &originals[*at]));
            all_back(context, &done.collect::<Vec<_>>())?;
            return Err(disk_fault(context, &changes[*at].path, &fault));
        }
    }
    Ok(())
}

/// Why a file could not be written, as a fault.
pub(crate) fn disk_fault(context: &Context, path: &Path, fault: &WriteFault) -> Fault {
    let said = Clean::line(&fault_in_words(fault)).to_string();
    Fault::world(words::disk(context.lang, &context.shown(path), &said))
}

pub(crate) fn place(path: &Path, text: Option<&str>) -> Result<(), WriteFault> {
    match text {
        Some(text) => write::write_atomic(path, text.as_bytes()),
        None => write::remove(path),
    }
}

pub(crate) fn put_back(
    context: &Context,
    changes: &[Change],
    originals: &[Option<String>],
) -> Result<(), Fault> {
    all_back(context, &changes.iter().zip(originals).collect::<Vec<_>>())
}

fn all_back(context: &Context, done: &[(&Change, &Option<String>)]) -> Result<(), Fault> {
    let left = |path: &Path, fault: &WriteFault| {
        let said = Clean::line(&fault_in_words(fault)).to_string();
        Fault::world(words::disk_left(context.lang, &context.shown(path), &said))
    };
    let new: Vec<&Path> = done
        .iter()
        .filter(|(_, original)| original.is_none())
        .map(|(change, _)| change.path.as_path())
        .collect();
    let is_many = new.len() >= MANY;
    if is_many {
        write_many::remove(&new).map_err(|fault| left(fault.path(), &fault))?;
    }
    for (change, original) in done.iter().rev().filter(|(_, original)| original.is_some() || !is_many) {
        place(&change.path, original.as_deref()).map_err(|fault| left(&change.path, &fault))?;
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
