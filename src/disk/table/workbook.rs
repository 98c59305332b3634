//! A workbook of Excel, or of what writes as it does: the parts of its archive, the texts that its cells share, and which of its formats are days.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;
use zip::result::ZipError;

use super::budget::OF_ONE;
use super::cells::{self, Formats};
use super::xml::{XmlEvent, XmlReader, attribute};
use super::{Budget, SourceSheet, Unreadable, ods};

/// How much is unpacked, in bytes: a small archive can hold more than a machine has.
const MOST: u64 = 256 << 20;

/// An archive, and how much may still be unpacked.
struct Parts {
    archive: ZipArchive<Cursor<Vec<u8>>>,
    left: u64,
}

/// The sheets of a workbook, in the order of their tabs.
pub(super) fn sheets(bytes: Vec<u8>, budget: &mut Budget) -> Result<Vec<SourceSheet>, Unreadable> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut parts = Parts { archive, left: MOST };
    if parts.archive.index_for_name("content.xml").is_some() {
        return parts.of_open_document(budget);
    }
    for (part, kind) in [("xl/workbook.bin", "xlsb"), ("word/document.xml", "docx")] {
        if parts.archive.index_for_name(part).is_some() {
            return Err(Unreadable::OtherKind(kind));
        }
    }
    let top = parts.related("", "_rels/.rels")?;
    let main = top.values().find(|it| it.kind == "officeDocument").map(|it| it.target.clone());
    let main = main.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let related = parts.related(folder, &format!("{folder}/_rels/{name}.rels"))?;
    let of_kind = |kind: &str| related.values().find(|it| it.kind == kind).map(|it| it.target.clone());
    let mut text_of_kind = |kind| of_kind(kind).map(|part| parts.text(&part)).transpose();
    let shared = text_of_kind("sharedStrings")?.map(|text| texts(&text)).transpose()?.unwrap_or_default();
    let mut formats = text_of_kind("styles")?.map(|text| formats(&text)).unwrap_or_default();
    let mut named = Vec::new();
    for event in XmlReader::new(&parts.text(&main)?) {
        match event {
            XmlEvent::Open("workbookPr", it) => {
                formats.is_from_1904 = attribute(it, "date1904").is_some_and(|it| it == "1" || it == "true");
            }
            XmlEvent::Open("sheet", it) => {
                let part = attribute(it, "id").and_then(|id| related.get(id.as_ref()));
                // A sheet with a chart alone has no cells.
                if let Some(part) = part.filter(|part| part.kind == "worksheet") {
                    let name = attribute(it, "name").unwrap_or_default().into_owned();
                    let state = attribute(it, "state").unwrap_or_default();
                    named.push((name, part.target.clone(), state.to_lowercase().ends_with("hidden")));
                }
            }
            _ => {}
        }
    }
    let mut sheets = Vec::new();
    for (name, part, is_hidden) in named {
        let text = parts.text(&part)?;
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", &part));
        let targets = parts.links(&format!("{folder}/_rels/{file}.rels"))?;
        let sheet = cells::sheet(&text, &shared, &formats, &targets, budget)?;
        sheets.push(SourceSheet { name, is_hidden, ..sheet });
    }
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(Unreadable::Empty) } else { Ok(sheets) }
}

/// A part that another one names: what it is, and where.
struct Related {
    kind: String,
    target: String,
}

impl Parts {
    /// The sheets of an `.ods` document.
    fn of_open_document(&mut self, budget: &mut Budget) -> Result<Vec<SourceSheet>, Unreadable> {
        let kind = self.part("mimetype")?.unwrap_or_default();
        if kind.contains("opendocument") && !kind.contains("spreadsheet") {
            return Err(Unreadable::OtherKind(if kind.contains("text") { "odt" } else { "OpenDocument" }));
        }
        let manifest = self.part("META-INF/manifest.xml")?.unwrap_or_default();
        if manifest.contains("encryption-data") || manifest.contains("encrypted-key") {
            return Err(Unreadable::Locked);
        }
        ods::sheets(&self.text("content.xml")?, budget)
    }

    /// What the links of a sheet lead to, by their id.
    fn links(&mut self, name: &str) -> Result<BTreeMap<String, String>, Unreadable> {
        let text = self.part(name)?.unwrap_or_default();
        let links = XmlReader::new(&text).filter_map(|event| {
            let XmlEvent::Open("Relationship", it) = event else { return None };
            let is_link = attribute(it, "Type")?.ends_with("/hyperlink");
            is_link.then_some((attribute(it, "Id")?.into_owned(), attribute(it, "Target")?.into_owned()))
        });
        Ok(links.collect())
    }

    fn text(&mut self, name: &str) -> Result<String, Unreadable> {
        self.part(name)?.ok_or_else(|| Unreadable::Broken(name.to_owned()))
    }

    /// The text of a part; nothing when it is not there. Some programs give names in other letters than they use.
    fn part(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        let exact = self.archive.index_for_name(name);
        let at = exact.or_else(|| {
            let alike = self.archive.file_names().find(|it| it.eq_ignore_ascii_case(name))?.to_owned();
            self.archive.index_for_name(&alike)
        });
        let Some(at) = at else { return Ok(None) };
        let part = self.archive.by_index(at).map_err(|error| broken(&error))?;
        let mut bytes = Vec::new();
        part.take(self.left + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| Unreadable::Broken(format!("{name}: {error}")))?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(Unreadable::TooLarge)?;
        let text = super::text::decoded(bytes, None).map(|(text, _)| text);
        text.map(Some).map_err(|_| Unreadable::Broken(name.to_owned()))
    }

    fn related(&mut self, folder: &str, name: &str) -> Result<BTreeMap<String, Related>, Unreadable> {
        let text = self.part(name)?.unwrap_or_default();
        let related = XmlReader::new(&text).filter_map(|event| {
            let XmlEvent::Open("Relationship", it) = event else { return None };
            let kind = attribute(it, "Type")?.rsplit('/').next()?.to_owned();
            let target = path(folder, &attribute(it, "Target")?);
            Some((attribute(it, "Id")?.into_owned(), Related { kind, target }))
        });
        Ok(related.collect())
    }
}

/// Where a target is, as seen from a folder.
fn path(folder: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn broken(error: &ZipError) -> Unreadable {
    match error {
        ZipError::UnsupportedArchive(what) if what.contains("assword") => Unreadable::Locked,
        other => Unreadable::Broken(other.to_string()),
    }
}

fn texts(part: &str) -> Result<Vec<String>, Unreadable> {
    let (mut reader, mut texts) = (XmlReader::new(part), Vec::new());
    while let Some(event) = reader.next() {
        if matches!(event, XmlEvent::Open("si", _)) {
            let text = reader.text_within("si", "rPh");
            if text.len() > OF_ONE {
                return Err(Unreadable::TooLarge);
            }
            texts.push(cells::unescaped(&text));
        }
    }
    Ok(texts)
}

/// Which formats show a number as a day.
fn formats(part: &str) -> Formats {
    let (mut own, mut formats, mut is_inside) = (BTreeMap::new(), Formats::default(), false);
    for event in XmlReader::new(part) {
        match event {
            XmlEvent::Open("numFmt", it) => {
                if let (Some(id), Some(code)) = (attribute(it, "numFmtId"), attribute(it, "formatCode")) {
                    own.insert(id.into_owned(), is_day(&code));
                }
            }
            XmlEvent::Open("cellXfs", _) => is_inside = true,
            XmlEvent::Close("cellXfs") => is_inside = false,
            XmlEvent::Open("xf", it) if is_inside => {
                let id = attribute(it, "numFmtId").unwrap_or_default();
                let built_in = matches!(id.parse(), Ok(14..=17 | 22 | 27..=36 | 50..=58_u32));
                formats.are_days.push(own.get(id.as_ref()).copied().unwrap_or(built_in));
            }
            _ => {}
        }
    }
    formats
}

/// Whether a format's code shows a year or a day; what stands between quotation marks or brackets is only text.
fn is_day(code: &str) -> bool {
    let (mut is_quoted, mut is_bracketed, mut is_escaped) = (false, false, false);
    for c in code.chars() {
        match c {
            _ if is_escaped => is_escaped = false,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => is_escaped = true,
            '[' => is_bracketed = true,
            ']' => is_bracketed = false,
            _ if is_bracketed => {}
            ';' => break,
            'y' | 'Y' | 'd' | 'D' | 'j' | 'J' => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_tells_a_day_from_a_number() {
        for day in ["yyyy-mm-dd", "d-m-yyyy;@", "[$-413]d mmmm yyyy", "dd/mm/yy hh:mm", "mmm\\ yyyy"] {
            assert!(is_day(day), "{day}");
        }
        for other in
            ["General", "0.00", "#,##0 \"dagen\"", "[Red]0;[Blue]0", "h:mm:ss", "@", "0\\d", "0;yyyy"]
        {
            assert!(!is_day(other), "{other}");
        }
    }

    #[test]
    fn a_part_is_found_from_the_folder_of_who_names_it() {
        assert_eq!(path("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(path("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(path("xl/worksheets", "../sharedStrings.xml"), "xl/sharedStrings.xml");
        assert_eq!(path("", "./xl/workbook.xml"), "xl/workbook.xml");
    }
}
