//! A file that a report was asked to go to.

use std::path::Path;

use crate::context::Context;
use crate::disk::write::{WriteFault, write_atomic};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::disk::of_system;
use crate::words::{git, overview as words, write};

/// Writes a report to a file, whole or not at all, and says so.
pub(crate) fn save(context: &Context, file: &Path, bytes: &[u8]) -> Result<String, Fault> {
    let path = context.surroundings.directory.join(file);
    let shown = Clean::line(&file.display().to_string()).to_string();
    match write_atomic(&path, bytes) {
        Ok(()) => Ok(words::written(context.lang, &shown) + "\n"),
        Err(WriteFault::Failed { error, .. }) => {
            Err(Fault::world(words::not_written(context.lang, &shown, &of_system(context.lang, &error))))
        }
        Err(WriteFault::Stopped { .. }) => Err(Fault::interrupted(write::stopped(context.lang))),
        Err(WriteFault::NotAFile { .. } | WriteFault::Exists { .. }) => {
            Err(Fault::request(git::not_a_file(context.lang, &shown)))
        }
    }
}
