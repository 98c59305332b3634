//! An export as a folder of files of lines: `institution=NAME/as_of_year=YYYY/KIND.ndjson`, as databases take it.

use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::disk::WriteFault;
use crate::disk::folder::names_in;
use crate::disk::write_many::write_all;
use crate::outcome::{Fault, Reply};
use crate::render::form::about::About;
use crate::render::ndjson::LinesByKind;
use crate::text::clean::Clean;
use crate::words::{export as words, overview, write};

/// Writes the files. What stands in their folder and is none of them is refused: what is meant for the public would else lie
/// beside what is not.
pub(super) fn write(
    context: &Context,
    out: Option<&Path>,
    about: &About,
    lines: &LinesByKind,
) -> Result<Reply, Fault> {
    let lang = context.lang;
    let needs = || Fault::request(words::needs_folder(lang)).hint(words::needs_folder_hint(lang));
    let out = out.ok_or_else(needs)?;
    let shown = Clean::line(&out.display().to_string()).to_string();
    let top = context.surroundings.directory.join(out);
    if top.is_file() {
        return Err(Fault::request(words::is_a_file(lang, &shown)));
    }
    let year = format!("as_of_year={}", about.today.format("%Y"));
    let folder = top.join(format!("institution={}", partition(&about.institution))).join(year);
    let name = |kind: &str| format!("{kind}.ndjson");
    let is_foreign = |file: &String| !lines.keys().any(|kind| name(kind) == *file);
    if let Some(foreign) = names_in(&folder).into_iter().find(is_foreign) {
        let foreign = Clean::line(&foreign);
        return Err(Fault::request(words::foreign(lang, foreign.as_str())).hint(words::foreign_hint(lang)));
    }
    let files: Vec<(PathBuf, &[u8])> =
        lines.iter().map(|(kind, lines)| (folder.join(name(kind)), lines.as_bytes())).collect();
    let files: Vec<(&Path, &[u8])> = files.iter().map(|(path, bytes)| (path.as_path(), *bytes)).collect();
    write_all(&files).map_err(|fault| {
        let said = match &fault {
            WriteFault::Stopped { .. } => return Fault::interrupted(write::stopped(lang)),
            WriteFault::Failed { error, .. } => error.to_string(),
            WriteFault::NotAFile { .. } | WriteFault::Exists { .. } => String::new(),
        };
        let file = Clean::line(&fault.path().display().to_string());
        Fault::world(overview::not_written(lang, file.as_str(), &said))
    })?;
    Ok(Reply::fine(words::folder_written(lang, &shown, lines.len()) + "\n"))
}

/// A name as part of a path, and as databases read it back: what has a meaning there is written by its number.
fn partition(name: &str) -> String {
    let mut out = String::new();
    for (at, c) in name.chars().enumerate() {
        let has_meaning = c.is_control() || "/\\:*?\"<>|%=".contains(c) || (c == '.' && at == 0);
        if out.len() > 180 {
            break;
        }
        if has_meaning {
            let mut bytes = [0; 4];
            out.extend(c.encode_utf8(&mut bytes).bytes().map(|byte| format!("%{byte:02X}")));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::partition;

    #[test]
    fn a_name_leads_to_no_other_folder() {
        assert_eq!(partition("De Haagse Hogeschool"), "De Haagse Hogeschool");
        assert_eq!(partition("../A/B: 100%"), "%2E.%2FA%2FB%3A 100%25");
        assert!(partition(&"é".repeat(400)).len() < 200);
    }
}
