//! Where words stand: every text of every dossier that has all of them, also of what was corrected since. A word of the format
//! is no text, nor is what names another entry.

use super::export::File;
use crate::model::redaction::REFERENCES;
use crate::model::{
    Common, Day, Facts as _, Head, Key, Kind, Partnership, Path, Register, Schema, Shape, TextPlace,
    TomlValue, day,
};
use crate::text::fold::SoughtPart;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct SoughtWords {
    /// As they were typed.
    pub words: Vec<String>,
    /// The same, as they are compared.
    pub parts: Vec<SoughtPart>,
    /// Where; anywhere when nothing is said.
    pub places: Vec<TextPlace>,
}

/// What was looked for, and where it stands.
#[derive(Clone, Debug)]
pub struct FoundTexts<'r> {
    pub sought: SoughtWords,
    /// In order of partnership: first of its head, then of its entries by day.
    pub matches: Vec<FoundText<'r>>,
    /// Whether there was nothing that could not be read.
    pub is_whole: bool,
}

/// A text with all of the words.
#[derive(Clone, Debug)]
pub struct FoundText<'r> {
    pub partnership: &'r Partnership,
    pub place: TextPlace,
    /// The entry that it stands in, and its day.
    pub entry: Option<(&'r str, Option<Day>)>,
    /// The key within the head or the entry.
    pub key: Path,
    pub text: &'r str,
    /// Whether another entry stands in its place, or took it back.
    pub is_corrected: bool,
}

impl FoundText<'_> {
    /// The place of the text, as files have it.
    pub fn written(&self) -> String {
        let key = self.key.join(".");
        match (self.place, self.entry) {
            (TextPlace::Entries(kind), Some((id, _))) => format!("{}.{id}.{key}", kind.table()),
            _ => key,
        }
    }
}

/// The texts of a register, or of one unit of it, that have all of the words.
pub fn find<'r>(
    register: &'r Register,
    files: &'r [File],
    sought: SoughtWords,
    unit: Option<&str>,
    is_whole: bool,
) -> FoundTexts<'r> {
    let mut matches = Vec::new();
    for file in files {
        let Some(partnership) = register.get(&file.id) else { continue };
        if unit.is_none_or(|unit| partnership.head.unit.as_deref() == Some(unit)) {
            of_file(&sought, partnership, &file.tree, &mut matches);
        }
    }
    matches.sort_by(|a, b| {
        let order = |it: &FoundText<'r>| (it.partnership.id.clone(), it.entry.map(|(id, day)| (day, id)));
        order(a).cmp(&order(b))
    });
    FoundTexts { sought, matches, is_whole }
}

fn of_file<'r>(
    sought: &SoughtWords,
    partnership: &'r Partnership,
    tree: &'r TomlValue,
    matches: &mut Vec<FoundText<'r>>,
) {
    let is_asked = |place: TextPlace| sought.places.is_empty() || sought.places.contains(&place);
    let has_all = |text: &str| sought.parts.iter().all(|part| part.is_in(text));
    for (name, value) in tree.entries() {
        let kind = Kind::of_table(name);
        let place = kind.map_or(TextPlace::Head, TextPlace::Entries);
        if !is_asked(place) {
            continue;
        }
        let Some(kind) = kind else {
            each(&[Head::SCHEMA], &mut Path::new(), name, value, &mut |key, text| {
                if has_all(text) {
                    let key = key.clone();
                    matches.push(FoundText {
                        partnership,
                        place,
                        entry: None,
                        key,
                        text,
                        is_corrected: false,
                    });
                }
            });
            continue;
        };
        for (id, content) in value.entries() {
            let written = content.get("date").and_then(TomlValue::moment).and_then(day::written);
            let mut line = partnership.everything().filter(|it| it.kind == kind && it.id.as_str() == id);
            let is_corrected = line.next().is_some_and(|it| !it.stands && it.common.withdrawn.is_none());
            for (name, value) in content.entries() {
                let schemas = [kind.schema(), Common::SCHEMA];
                each(&schemas, &mut Path::new(), name, value, &mut |key, text| {
                    if has_all(text) {
                        let (key, entry) = (key.clone(), Some((id.as_str(), written)));
                        matches.push(FoundText { partnership, place, entry, key, text, is_corrected });
                    }
                });
            }
        }
    }
}

/// Who is shown each text, with the keys that lead to it.
type Seen<'s, 'r> = &'s mut dyn FnMut(&Path, &'r str);

fn each<'r>(schemas: &[&'static Schema], at: &mut Path, name: &str, value: &'r TomlValue, see: Seen<'_, 'r>) {
    let key = schemas.iter().find_map(|schema| schema.key(name));
    at.push(name.to_owned());
    // A unit, a category and a country are words too, of the register or of all the world.
    let is_word = matches!(name, "unit" | "category" | "country") || REFERENCES.contains(&name);
    if key.is_none() || !is_word {
        below(key, at, value, see);
    }
    at.pop();
}

fn below<'r>(key: Option<&'static Key>, at: &mut Path, value: &'r TomlValue, see: Seen<'_, 'r>) {
    let inner = key.and_then(Key::below);
    match (key.map(|key| key.shape), value) {
        (Some(Shape::Word(_) | Shape::Words(_) | Shape::Interval), _) => {}
        (_, TomlValue::Text(text)) => see(at, text),
        (Some(Shape::Named(schema)), TomlValue::Table(named)) => {
            for (name, table) in named {
                at.push(name.clone());
                // What somebody called a contact or a risk is a text as well; a theme is a word of the format.
                if at[0] != "themes" {
                    see(at, name);
                }
                for (name, value) in table.entries() {
                    each(&[schema], at, name, value, see);
                }
                at.pop();
            }
        }
        (_, TomlValue::List(list)) => {
            for (nth, value) in list.iter().enumerate() {
                at.push(nth.to_string());
                within(inner, at, value, see);
                at.pop();
            }
        }
        (_, TomlValue::Table(_)) => within(inner, at, value, see),
        _ => {}
    }
}

/// What stands in a table, or in one of a list of them; what is no table is seen as it is.
fn within<'r>(schema: Option<&'static Schema>, at: &mut Path, value: &'r TomlValue, see: Seen<'_, 'r>) {
    match value {
        TomlValue::Table(entries) => {
            let schemas: Vec<&'static Schema> = schema.into_iter().collect();
            for (name, value) in entries {
                each(&schemas, at, name, value, see);
            }
        }
        TomlValue::Text(text) => see(at, text),
        TomlValue::List(_) => below(None, at, value, see),
        _ => {}
    }
}
