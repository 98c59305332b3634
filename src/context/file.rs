//! A file that a report was asked to go to, and one that somebody names for its text.

use std::io::{ErrorKind, Read as _};
use std::path::Path;

use crate::context::Context;
use crate::disk::load::kind_in_words;
use crate::disk::read::{self, LIMIT, read_regular};
use crate::disk::write::{WriteFault, write_atomic};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::disk::of_system;
use crate::words::{Lang, file_text, git, overview as words, write};

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

/// The text of a file that somebody names, without the mark that editors put before it; else a sentence that says why there
/// is none.
pub(crate) fn text_of(context: &Context, path: &str) -> Result<String, String> {
    let (lang, shown) = (context.lang, Clean::line(path).to_string());
    match read_regular(&context.surroundings.directory.join(path)) {
        read::Read::Bytes(bytes) => text_in(lang, &shown, bytes),
        read::Read::TooLarge(_) => Err(file_text::too_large(lang, &shown)),
        read::Read::NotAFile(kind) => Err(file_text::not_a_file(lang, &shown, &kind_in_words(lang, &kind))),
        read::Read::Unreadable(error) if error.kind() == ErrorKind::NotFound => {
            Err(file_text::not_there(lang, &shown))
        }
        read::Read::Unreadable(error) => Err(file_text::unreadable(lang, &shown, &of_system(lang, &error))),
    }
}

/// The same of standard input.
pub(crate) fn text_given(lang: Lang) -> Result<String, String> {
    let shown = file_text::standard_input(lang);
    let mut bytes = Vec::new();
    match std::io::stdin().lock().take(LIMIT + 1).read_to_end(&mut bytes) {
        Err(error) => Err(file_text::unreadable(lang, &shown, &of_system(lang, &error))),
        Ok(length) if length as u64 > LIMIT => Err(file_text::too_large(lang, &shown)),
        Ok(_) => text_in(lang, &shown, bytes),
    }
}

fn text_in(lang: Lang, shown: &str, mut bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(file_text::is_utf16(lang, shown));
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..3);
    }
    match String::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Err(file_text::no_text(lang, shown)),
        Ok(text) => Ok(text),
        Err(error) if error.as_bytes().contains(&0) => Err(file_text::no_text(lang, shown)),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + String::from_utf8_lossy(before).matches('\n').count();
            Err(file_text::not_utf8(lang, shown, line))
        }
    }
}
