//! A file as what is merged in it: the head's own lines, its tables, and entries, each with the comments that go with it.

use std::collections::BTreeMap;

use super::pieces::{PieceKind, pieces};
use crate::model::Kind;

/// What a unit is called. Names also say which of two additions comes first: tables before entries, entries by id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    /// The lines above the first header.
    Top,
    Table(Vec<String>),
    /// One of a list of tables; the text tells it from the others.
    Listed(Vec<String>, String),
    /// An entry: its id, its kind, and the header it begins with.
    Entry(String, String, Vec<String>),
}

#[derive(Clone, Debug, Default)]
pub(super) struct Units<'t>(pub(super) Vec<FileUnit<'t>>);

/// A table with what belongs to it.
#[derive(Clone, Debug)]
pub(super) struct FileUnit<'t> {
    pub(super) name: Name,
    /// The table itself, and the tables in it that cannot stand elsewhere.
    pub(super) sections: Vec<Section<'t>>,
    /// Comments behind it, up to a blank line.
    pub(super) tail: &'t str,
    /// The blank lines that part it from what follows.
    pub(super) gap: &'t str,
}

/// A header and the lines below it.
#[derive(Clone, Debug)]
pub(super) struct Section<'t> {
    pub(super) path: Vec<String>,
    /// Comments above it.
    pub(super) lead: &'t str,
    pub(super) header: &'t str,
    pub(super) items: Vec<MergeUnit<'t>>,
}

#[derive(Clone, Debug)]
pub(super) struct MergeUnit<'t> {
    pub(super) key: Vec<String>,
    /// Comments and blank lines above it.
    pub(super) lead: &'t str,
    /// The key as it is written, up to the value.
    pub(super) before: &'t str,
    pub(super) value: &'t str,
    /// What stands behind the value on its line.
    pub(super) after: &'t str,
}

impl<'t> Units<'t> {
    /// Takes a text apart. It can be read, and ends with a line end.
    pub(super) fn of(text: &'t str) -> Self {
        let top = Section { path: Vec::new(), lead: "", header: "", items: Vec::new() };
        let mut units = vec![FileUnit { name: Name::Top, sections: vec![top], tail: "", gap: "" }];
        // Where what stands between began.
        let mut from = 0;
        for piece in pieces(text) {
            let between = &text[from..piece.at.start];
            let written = &text[piece.at.clone()];
            match piece.what {
                PieceKind::Between => continue,
                PieceKind::Item(key, value) => {
                    let before = &text[piece.at.start..value.start];
                    let after = &text[value.end..piece.at.end];
                    let item = MergeUnit { key, lead: between, before, value: &text[value], after };
                    if let Some(section) = units.last_mut().and_then(|unit| unit.sections.last_mut()) {
                        section.items.push(item);
                    }
                }
                PieceKind::Header(path) => header(&mut units, path, false, (between, written)),
                PieceKind::ListHeader(path) => header(&mut units, path, true, (between, written)),
            }
            from = piece.at.end;
        }
        if let Some(last) = units.last_mut() {
            (last.tail, last.gap) = without_blank_end(&text[from..]);
        }
        Self(units)
    }

    pub(super) fn get(&self, name: &Name) -> Option<&FileUnit<'t>> {
        self.0.iter().find(|unit| unit.name == *name)
    }

    pub(super) fn by_name(&self) -> BTreeMap<&Name, &FileUnit<'t>> {
        self.0.iter().map(|unit| (&unit.name, unit)).collect()
    }

    pub(super) fn names(&self) -> Vec<Name> {
        self.0.iter().map(|unit| unit.name.clone()).collect()
    }

    pub(super) fn is_last(&self, unit: &FileUnit<'t>) -> bool {
        self.0.last().is_some_and(|last| last.name == unit.name)
    }
}

fn header<'t>(
    units: &mut Vec<FileUnit<'t>>,
    path: Vec<String>,
    is_listed: bool,
    (between, written): (&'t str, &'t str),
) {
    let nth = units.len();
    let section = |path, lead| Section { path, lead, header: written, items: Vec::new() };
    let Some(last) = units.last_mut() else { return };
    if belongs(&last.name, &path) {
        last.sections.push(section(path, between));
        return;
    }
    // A comment right above a header is the header's; what a blank line parts from it belongs to what came before.
    let cut = between.split_inclusive('\n').fold((0, 0), |(cut, at), line| {
        let end = at + line.len();
        (if line.trim().is_empty() { end } else { cut }, end)
    });
    (last.tail, last.gap) = without_blank_end(&between[..cut.0]);
    let name = match path.as_slice() {
        _ if is_listed => Name::Listed(path.clone(), nth.to_string()),
        [kind, id, ..] if Kind::of_table(kind).is_some() => {
            Name::Entry(id.clone(), kind.clone(), path.clone())
        }
        _ => Name::Table(path.clone()),
    };
    units.push(FileUnit { name, sections: vec![section(path, &between[cut.0..])], tail: "", gap: "" });
}

/// Whether a header goes on with the unit above it.
fn belongs(name: &Name, path: &[String]) -> bool {
    match name {
        Name::Entry(id, kind, _) => path.len() > 2 && path[0] == *kind && path[1] == *id,
        Name::Listed(list, _) => path.len() > list.len() && path.starts_with(list),
        Name::Top | Name::Table(_) => false,
    }
}

fn without_blank_end(text: &str) -> (&str, &str) {
    let mut end = text.len();
    for line in text.split_inclusive('\n').rev() {
        if !line.trim().is_empty() {
            break;
        }
        end -= line.len();
    }
    text.split_at(end)
}

impl FileUnit<'_> {
    /// Its own text: without the comments above and the blank lines behind it.
    pub(super) fn body(&self) -> String {
        let mut body = String::new();
        for (at, section) in self.sections.iter().enumerate() {
            if at > 0 {
                body.push_str(section.lead);
            }
            body.push_str(&section.body());
        }
        body
    }

    pub(super) fn lead(&self) -> &str {
        self.sections.first().map_or("", |section| section.lead)
    }
}

impl Section<'_> {
    pub(super) fn body(&self) -> String {
        let mut body = self.header.to_owned();
        for item in &self.items {
            body.extend([item.lead, &item.line()]);
        }
        body
    }
}

impl MergeUnit<'_> {
    pub(super) fn line(&self) -> String {
        [self.before, self.value, self.after].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, Units};

    const TEXT: &str = "# top\nschema = 1\n\n# still top\n\n# of the table\n[agreement] # x\nsigned = 1 # y\n\n\n[[partners]]\nname = 'a'\n\
        [partners.more]\nb = 1\n\n# ── dossier ──\n\n[decisions.x]\na = 1\n[decisions.x.y]\n\n[own]\n# end\n\n";

    #[test]
    fn comments_go_with_what_they_stand_at_and_no_byte_is_lost() {
        let units = Units::of(TEXT);
        let whole: String =
            units.0.iter().map(|unit| [unit.lead(), &unit.body(), unit.tail, unit.gap].concat()).collect();
        assert_eq!(whole, TEXT);
        let named: Vec<(String, &str, &str)> = units
            .0
            .iter()
            .map(|unit| {
                let name = match &unit.name {
                    Name::Top => "top".to_owned(),
                    Name::Table(path) | Name::Listed(path, _) => path.join("."),
                    Name::Entry(id, kind, _) => format!("{kind}.{id}"),
                };
                (name, unit.tail, unit.gap)
            })
            .collect();
        let named: Vec<_> = named.iter().map(|(name, tail, gap)| (name.as_str(), *tail, *gap)).collect();
        let expected = [
            ("top", "\n# still top\n", "\n"),
            ("agreement", "", "\n\n"),
            ("partners", "\n# ── dossier ──\n", "\n"),
            ("decisions.x", "", "\n"),
            ("own", "# end\n", "\n"),
        ];
        assert_eq!(named, expected);
    }
}
