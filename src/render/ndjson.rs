//! The register as files of lines, one for each kind of thing and in each line one of them: for whoever reads it with a
//! database. A key has the same type in every register and on every line; what a partnership and its entries name others by
//! is a column of its own.

use std::collections::BTreeMap;

use super::form::about::About;
use super::form::json::{Json, JsonObject};
use crate::model::{
    Common, Day, Dossier, Facts as _, Head, Key, Partnership, Policy, Register, Schema, Shape, TomlValue,
    Word as _,
};
use crate::report::audience::public::PublicRegister;
use crate::report::export::File;

/// The kinds of thing that stand below a partnership by a name, each where it stands.
const NAMED: [(&str, &[&str]); 3] =
    [("contacts", &["contacts"]), ("themes", &["themes"]), ("risks", &["strategic", "risks"])];

/// The lines of each kind of thing.
pub type LinesByKind = BTreeMap<&'static str, String>;

/// All that is in a register; a kind of which there is nothing has no lines.
pub fn ndjson(about: &About, register: &Register, files: &[File]) -> LinesByKind {
    let mut lines = LinesByKind::new();
    of_policy(&mut lines, about, "internal", &register.policy);
    let kinds = Dossier::SCHEMA.keys.iter().map(|kind| kind.name);
    for kind in ["partnerships", "partners"].into_iter().chain(NAMED.map(|(kind, _)| kind)).chain(kinds) {
        lines.entry(kind).or_default();
    }
    for file in files {
        let Some(partnership) = register.get(&file.id).filter(|_| !file.id.is_empty()) else { continue };
        of_partnership(&mut lines, about.today, partnership, &file.tree);
    }
    lines
}

/// What is public of a register.
pub fn public_ndjson(about: &About, public: &PublicRegister<'_>) -> LinesByKind {
    let mut lines = LinesByKind::new();
    of_policy(&mut lines, about, "public", &public.policy);
    for kind in ["partnerships", "partners", "decisions", "shared"] {
        lines.entry(kind).or_default();
    }
    for it in &public.partnerships {
        let of_it = || JsonObject::default().with("partnership", it.id);
        let row = of_it()
            .with("name", it.name)
            .with("status", it.standing.spelling())
            .with("formality", it.formality.map(crate::model::Word::spelling))
            .with("unit", it.unit)
            .with("category", it.category)
            .list("forms", it.forms.iter().map(|form| form.spelling()))
            .with("goal", it.goal)
            .with("starts", it.starts)
            .with("ends", it.ends);
        add(&mut lines, "partnerships", &row);
        for (number, partner) in (1_i64..).zip(&it.partners) {
            let row =
                of_it().with("number", number).with("name", partner.name).with("country", partner.country);
            add(&mut lines, "partners", &row);
        }
        if let Some(entered) = &it.entered {
            let row = of_it()
                .with("date", entered.date)
                .with("outcome", "enter")
                .with("by", entered.by.map(crate::model::Word::spelling));
            add(&mut lines, "decisions", &row);
        }
        for said in &it.said {
            add(&mut lines, "shared", &of_it().with("date", said.date).with("text", said.text));
        }
    }
    lines
}

fn add(lines: &mut LinesByKind, kind: &'static str, row: &JsonObject<'_>) {
    let lines = lines.entry(kind).or_default();
    lines.push_str(&row.line());
    lines.push('\n');
}

/// Of which register, day and commit all of it is, and the institution's own units and categories.
fn of_policy(lines: &mut LinesByKind, about: &About, audience: &str, policy: &Policy) {
    let row = JsonObject::default()
        .with("format", "partners.ndjson/1")
        .with("institution", &about.institution)
        .with("country", policy.known_country())
        .with("audience", audience)
        .with("today", about.today)
        .with("revision", about.revision.as_ref())
        .with("dirty", about.is_dirty);
    add(lines, "register", &row);
    lines.entry("units").or_default();
    for (unit, it) in &policy.units {
        let row =
            JsonObject::default().with("unit", unit).with("nl", it.nl.as_ref()).with("en", it.en.as_ref());
        add(lines, "units", &row.with("kind", it.kind.spelling()));
    }
    lines.entry("categories").or_default();
    for (category, it) in &policy.categories {
        let row = JsonObject::default().with("category", category);
        let row = row.with("nl", it.nl.as_ref()).with("en", it.en.as_ref());
        add(lines, "categories", &row.with("strategic", it.strategic == Some(true)));
    }
}

fn of_partnership(lines: &mut LinesByKind, today: Day, partnership: &Partnership, tree: &TomlValue) {
    let of_it = || JsonObject::default().with("partnership", &partnership.id);
    let course = partnership.course(today);
    let row = of_it().with("status", course.status.spelling()).with("runs_until", course.term.runs_until);
    add(lines, "partnerships", &columns(row, Head::SCHEMA, "", Some(tree)));
    let nothing = TomlValue::List(Vec::new());
    let TomlValue::List(partners) = tree.get("partners").unwrap_or(&nothing) else { return };
    for (number, partner) in (1_i64..).zip(partners) {
        let schema = Head::SCHEMA.key("partners").and_then(Key::below);
        let row = of_it().with("number", number);
        add(lines, "partners", &schema.map(|it| columns(row, it, "", Some(partner))).unwrap_or_default());
    }
    for (kind, path) in NAMED {
        let path: Vec<String> = path.iter().map(|&key| key.to_owned()).collect();
        for (name, it) in tree.at(&path).map(TomlValue::entries).unwrap_or_default() {
            let Some(schema) = schema_at(Head::SCHEMA, &path) else { continue };
            add(lines, kind, &columns(of_it().with("id", name), schema, "", Some(it)));
        }
    }
    for kind in Dossier::SCHEMA.keys {
        let Some(schema) = kind.below() else { continue };
        for (id, it) in tree.get(kind.name).map(TomlValue::entries).unwrap_or_default() {
            let stands = partnership.everything().any(|line| line.stands && line.id.as_str() == id);
            let row = columns(of_it().with("id", id), Common::SCHEMA, "", Some(it));
            add(lines, kind.name, &columns(row, schema, "", Some(it)).with("stands", stands));
        }
    }
}

/// The keys of the tables that a path leads to.
fn schema_at(schema: &'static Schema, path: &[String]) -> Option<&'static Schema> {
    path.iter().try_fold(schema, |schema, key| schema.key(key)?.below())
}

/// A column for each key of a table, and for each of the tables in it, whether it is there or not.
fn columns<'t>(
    mut row: JsonObject<'t>,
    schema: &'static Schema,
    before: &str,
    table: Option<&'t TomlValue>,
) -> JsonObject<'t> {
    for key in schema.keys {
        let (name, value) = (format!("{before}{}", key.name), table.and_then(|table| table.get(key.name)));
        row = match key.shape {
            Shape::Table(inner) => columns(row, inner, &format!("{name}_"), value),
            Shape::ByWord(words) => words.iter().fold(row, |row, word| {
                let text = value.and_then(|value| value.get(word)).and_then(TomlValue::text);
                row.with(format!("{name}_{}", word.replace('-', "_")), text)
            }),
            // Each of these is a line of a kind of its own.
            Shape::Tables(_) | Shape::Named(_) | Shape::Entries(_) => row,
            shape => row.with(name, cell(shape, value)),
        };
    }
    row
}

/// A value in the type of its key; what is of another type is none.
fn cell(shape: Shape, value: Option<&TomlValue>) -> Json<'_> {
    let list = || match value {
        Some(TomlValue::List(list)) => list.as_slice(),
        _ => &[],
    };
    let number = |value: &TomlValue| if let TomlValue::Number(number) = value { Some(*number) } else { None };
    match (shape, value) {
        (Shape::Day, _) => value.and_then(TomlValue::moment).and_then(|day| day.parse::<Day>().ok()).into(),
        (Shape::Flag, Some(TomlValue::Flag(flag))) => (*flag).into(),
        (Shape::Number(..), _) => value.and_then(number).into(),
        (Shape::Numbers(..), _) => list().iter().filter_map(number).collect::<Vec<_>>().into(),
        (Shape::Texts | Shape::Words(_), _) => {
            list().iter().filter_map(TomlValue::text).collect::<Vec<_>>().into()
        }
        (Shape::TableOrTables(schema), Some(table @ TomlValue::Table(_))) => {
            vec![columns(JsonObject::default(), schema, "", Some(table))].into()
        }
        (Shape::TableOrTables(schema), _) => list()
            .iter()
            .map(|table| columns(JsonObject::default(), schema, "", Some(table)))
            .collect::<Vec<_>>()
            .into(),
        // The institution's own, of which nobody knows the type.
        (Shape::Anything, Some(value)) => Json::from(value).line().into(),
        (Shape::Flag, _) | (Shape::Anything, None) => Json::Nothing,
        (_, value) => value.and_then(TomlValue::text).into(),
    }
}
