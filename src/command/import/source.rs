//! The file that is imported: read, or one sentence that says why not; and the map that says what its columns are.

use std::path::{Path, PathBuf};

use super::guess::{ColumnMap, shape, whole_key};
use super::values::first_partner;
use crate::args::fields::Flag;
use crate::context::{Context, file};
use crate::disk::table::{self, Book, Encoding, SourceCell, SourceSheet};
use crate::edit;
use crate::model::Value;
use crate::outcome::{Fault, OrFault as _};
use crate::record::write_file;
use crate::render::form::csv::rearmed;
use crate::report::import::{Column, Imported, Taken, letters};
use crate::text::clean::Clean;
use crate::words::disk::of_system;
use crate::words::{Lang, git, import, import_file as words, write as write_words};

/// The tables of a file, in the encoding that somebody says.
pub(super) fn book(context: &Context, path: &Path, said: Option<Encoding>) -> Result<Book, Fault> {
    let bytes = table::bytes(&context.surroundings.directory.join(path));
    let mut book =
        bytes.and_then(|bytes| table::book(bytes, said)).map_err(|fault| unread(context, path, fault))?;
    if book.dialect.is_some() {
        // What made a formula harmless in csv is no part of the text.
        let rows = book.sheets.iter_mut().flat_map(|sheet| &mut sheet.rows);
        for cell in rows.flat_map(|row| &mut row.cells) {
            if let SourceCell::Text(text) = cell {
                *text = rearmed(text).to_owned();
            }
        }
    }
    Ok(book)
}

/// The encoding that is meant.
pub(super) fn encoding(context: &Context, label: &str) -> Result<Encoding, Fault> {
    let lang = context.lang;
    Encoding::of_label(label).ok_or_else(|| {
        let names: Vec<&str> = Encoding::likely().map(Encoding::name).collect();
        Fault::request(no_encoding(lang, label)).hint(words::encoding_help(lang, &names.join(", ")))
    })
}

/// Why nothing is read in an encoding: it is not known, or it takes more than one byte for a letter.
pub(super) fn no_encoding(lang: Lang, label: &str) -> String {
    let label = Clean::line(label).to_string();
    if Encoding::is_wide(&label) {
        words::encoding_unread(lang, &label)
    } else {
        words::no_such_encoding(lang, &label)
    }
}

/// Why a file is no table, as a fault.
pub(super) fn unread(context: &Context, path: &Path, fault: table::Unreadable) -> Fault {
    let (lang, file) = (context.lang, Clean::line(&path.display().to_string()).to_string());
    match fault {
        table::Unreadable::Unreadable(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Fault::request(words::not_there(lang, &file))
        }
        table::Unreadable::Unreadable(error) => {
            Fault::request(words::unreadable(lang, &file, &of_system(lang, &error)))
        }
        table::Unreadable::NotAFile => Fault::request(git::not_a_file(lang, &file)),
        table::Unreadable::TooLarge => Fault::request(words::too_large(lang, &file)),
        table::Unreadable::Empty => Fault::request(words::is_empty(lang, &file)),
        table::Unreadable::Locked => {
            Fault::request(words::locked(lang, &file)).hint(words::locked_help(lang))
        }
        table::Unreadable::OtherKind(kind) => {
            Fault::request(words::other_kind(lang, &file, kind)).hint(words::save_as_xlsx(lang))
        }
        table::Unreadable::NotIn(encoding) => {
            let names: Vec<&str> = Encoding::likely().map(Encoding::name).collect();
            Fault::request(words::not_in_encoding(lang, &file, encoding))
                .hint(words::encoding_help(lang, &names.join(", ")))
        }
        table::Unreadable::NoText => {
            Fault::request(words::no_text(lang, &file)).hint(words::save_as_xlsx(lang))
        }
        table::Unreadable::Broken(_) => {
            Fault::request(words::broken(lang, &file)).hint(words::save_as_xlsx(lang))
        }
        table::Unreadable::Unclosed(row, column) => {
            let place = import::place(lang, row, Some((&letters(column), None)));
            Fault::request(words::unclosed(lang, &place)).hint(words::unclosed_help(lang))
        }
    }
}

/// A file's own name, as it is shown and noted.
pub(super) fn name(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Clean::line(&name).as_str().chars().take(120).collect()
}

/// The sheet of a name.
pub(super) fn sheet<'b>(context: &Context, book: &'b Book, name: &str) -> Result<&'b SourceSheet, Fault> {
    let found =
        book.sheets.iter().find(|sheet| sheet.name.trim().to_lowercase() == name.trim().to_lowercase());
    found.ok_or_else(|| {
        let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        Fault::request(words::no_such_sheet(context.lang, name, &names.join(", ")))
    })
}

/// The map in a file.
pub(super) fn map(context: &Context, path: &PathBuf, keys: &[Flag]) -> Result<ColumnMap, Fault> {
    let (lang, shown) = (context.lang, Clean::line(&path.display().to_string()).to_string());
    let text = file::text_of(context, &path.display().to_string()).map_err(Fault::request)?;
    let unreadable = || Fault::request(words::map_unreadable(lang, &shown)).hint(words::map_help(lang));
    let fragment = edit::fragment(&text).map_err(|_| unreadable())?;
    let (mut map, mut wrong) = (ColumnMap::new(), Vec::new());
    for (header, key) in fragment.answers {
        let Value::Text(key) = key else { return Err(unreadable()) };
        let header = header.0.join(".");
        let whole = whole_key(&key);
        let is_own = whole.strip_prefix("own.").is_some_and(|own| !own.trim().is_empty());
        if !whole.is_empty() && !is_own && shape(keys, &whole).is_none() {
            wrong.push(words::no_such_key(lang, &header, &key));
        }
        let is_doubled =
            |other: &String| whole_key(other) == whole && *first_partner(&whole) != *"partners.0.country";
        if !whole.is_empty() && map.values().any(is_doubled) {
            wrong.push(words::key_twice(lang, &key));
        }
        map.insert(header, key);
    }
    if !fragment.odd.is_empty() {
        return Err(unreadable());
    }
    if wrong.is_empty() {
        return Ok(map);
    }
    let lines = write_words::below(wrong);
    Err(Fault::request(write_words::wrong_fields(lang, &lines)).hint(words::keys_help(lang)))
}

/// Writes what the columns are taken for as a map, for somebody to edit.
pub(super) fn write_map(context: &Context, path: &PathBuf, list: &Imported) -> Result<String, Fault> {
    let mut text = words::map_comment(context.lang);
    for column in list.columns.iter().filter(|column| !column.header.is_empty()) {
        text.push_str(&edit::assignment(&column.header, &Value::Text(key_of(column))));
    }
    let at = context.surroundings.directory.join(path);
    write_file(&at, Some(&text)).or_fault(context)?;
    Ok(words::map_written(context.lang, Clean::line(&path.display().to_string()).as_str()))
}

fn key_of(column: &Column) -> String {
    match &column.taken {
        Taken::Key(key) => key.clone(),
        Taken::Own(key) => format!("own.{key}"),
        Taken::Person | Taken::LeftOut => String::new(),
    }
}
