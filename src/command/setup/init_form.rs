//! What `init` asks, and what becomes of the answers; off a terminal nothing is asked.

use std::path::Path;

use super::init_files::{Beginning, FORGES};
use crate::args::fields::{Flag, Flagged};
use crate::args::known::known_country;
use crate::args::value::no_country;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, defaulting, knowing};
use crate::command::write::add_form::all_countries;
use crate::context::Context;
use crate::model::id::{numbered, sure_id_from};
use crate::model::{Draft, Language, Shape, Value, Word, is_one_name};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::{Lang, init as words};

/// What can be said of a new register.
#[derive(Debug)]
pub(crate) struct NewRegister;

impl Flagged for NewRegister {
    fn flags() -> Vec<Flag> {
        let flag = |name: &str, shape, doc| Flag::named(name, [name].into(), shape, doc);
        let ci = "Adds the check on pull requests and the monthly report for a forge.";
        vec![
            flag("name", Shape::Text, "What the institution is called; else the folder's name."),
            flag("country", Shape::Text, "Its country, in two letters; else NL."),
            flag("language", Shape::Word(Language::SPELLINGS), "Of prompts, reports and commits; else nl."),
            flag("units", Shape::Texts, "What its units are called, such as its faculties; may be repeated."),
            flag("ci", Shape::Words(FORGES), ci),
            flag("source", Shape::Text, "With --ci: the git address that this program comes from."),
            flag("tag", Shape::Text, "With --source: the tag of the version; else this one."),
        ]
    }
}

/// What a register begins with: what was answered, else what nobody needs to be asked.
pub(crate) fn beginning(
    context: &Context,
    folder: &Path,
    draft: &Draft,
    main: Option<String>,
) -> Result<Beginning, Fault> {
    Ok(Beginning {
        name: name(context, folder, draft)?,
        country: country(context, draft)?,
        lang: lang(context, draft),
        main: main.unwrap_or_else(|| "main".to_owned()),
        units: units(draft),
        forges: forges(draft),
        source: source(context, draft)?,
    })
}

/// The register's language: what was answered, else the one that was asked for.
pub(crate) fn lang(context: &Context, draft: &Draft) -> Lang {
    match draft.text(["language"]) {
        Some(language) if language == Language::English.spelling() => Lang::En,
        Some(_) => Lang::Nl,
        None => context.asked.lang.unwrap_or_default(),
    }
}

/// What is asked on a terminal.
pub(crate) fn questions(writer: QuestionWriter<'_>, named: Option<&str>) -> Vec<FormQuestion> {
    let name = match named {
        Some(_) => writer.may(["name"], Shape::Text, words::NAME),
        None => writer.must(["name"], Shape::Text, words::NAME),
    };
    let country = writer.may(["country"], Shape::Text, words::COUNTRY);
    let country = knowing(country, all_countries(writer.lang));
    vec![
        defaulting(name, named),
        FormQuestion { misfit: Some(no_country), ..defaulting(country, Some("NL")) },
        defaulting(
            writer.may_word::<Language>(["language"], words::LANGUAGE),
            Some(writer.lang.pick("nl", "en")),
        ),
        writer.may(["units"], Shape::Texts, words::UNITS),
        writer.may(["ci"], Shape::Words(FORGES), words::FORGE),
    ]
}

/// The folder's name, when it can be an institution's.
pub(crate) fn folder_name(folder: &Path) -> Option<String> {
    let name = folder.file_name()?.to_string_lossy().into_owned();
    Value::parse(Shape::Text, &name).ok()?.text().map(str::to_owned)
}

fn name(context: &Context, folder: &Path, draft: &Draft) -> Result<String, Fault> {
    let name = draft.text(["name"]).map(str::to_owned).or_else(|| folder_name(folder));
    name.ok_or_else(|| Fault::request(words::no_name(context.lang)))
}

fn country(context: &Context, draft: &Draft) -> Result<String, Fault> {
    let code = known_country(context.lang, draft.text(["country"]).unwrap_or("NL"));
    code.map(str::to_owned).map_err(Fault::request)
}

/// Where the program comes from, and which version: as a forge's file can hold them, and its shell.
pub(super) fn source(context: &Context, draft: &Draft) -> Result<Option<(String, String)>, Fault> {
    let this = concat!("v", env!("CARGO_PKG_VERSION"));
    let (source, tag) = (draft.text(["source"]), draft.text(["tag"]).unwrap_or(this));
    let is_plain = |text: &str| {
        let is_safe = |c: char| c.is_ascii_alphanumeric() || "-._~/:@%+=?&,".contains(c);
        !text.starts_with('-') && text.chars().all(is_safe)
    };
    let odd = source.into_iter().chain([tag]).find(|text| !is_plain(text));
    if let Some(odd) = odd {
        return Err(Fault::request(words::odd_source(context.lang, Clean::line(odd).as_str())));
    }
    Ok(source.map(|source| (source.to_owned(), tag.to_owned())))
}

/// The units, each by the word that becomes its folder.
fn units(draft: &Draft) -> Vec<(String, String)> {
    let Some(Value::Texts(names)) = draft.get(&["units"].into()) else { return Vec::new() };
    let mut units: Vec<(String, String)> = Vec::new();
    for name in names {
        let id = sure_id_from(name);
        let is_there = units.iter().any(|(_, known)| is_one_name(known, name));
        let mut ids = std::iter::once(id.clone()).chain((2..).map(|nth| numbered(&id, nth)));
        let free = ids.find(|id| !units.iter().any(|(known, _)| known == id)).filter(|_| !is_there);
        units.extend(free.map(|id| (id, name.clone())));
    }
    units
}

pub(super) fn forges(draft: &Draft) -> Vec<String> {
    let Some(Value::Texts(forges)) = draft.get(&["ci"].into()) else { return Vec::new() };
    FORGES.iter().filter(|forge| forges.iter().any(|it| it == *forge)).map(|it| (*it).to_owned()).collect()
}
