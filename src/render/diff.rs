//! What a change means, for people and machines.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::differences;
use super::differences::TouchedV1;
use super::differences::{fate, lines};
use super::form::page::{Block, Page, PageItem};
use crate::model::{FileDifference, FileFate};
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::{differences as words, lists};

/// A change, with its two sides as they are named.
#[derive(Debug)]
pub struct RegisterDiff<'d> {
    /// The register's folder, as it is shown.
    pub register: String,
    /// The commit it begins at; nothing where there was none.
    pub from: Option<&'d str>,
    /// The commit it ends at; nothing for the work tree.
    pub to: Option<&'d str>,
    pub touched: Vec<FileDifference>,
}

/// As people read it.
fn page(labels: Labels<'_>, diff: &RegisterDiff<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    let commit = |id: &str| words::at_commit(lang, id.get(..10).unwrap_or(id));
    let from = diff.from.map_or_else(|| words::from_nothing(lang), commit);
    page.title(&words::title(lang, &from, &diff.to.map_or_else(|| words::on_disk(lang), commit)));
    let (nothing, rest): (Vec<&FileDifference>, Vec<&FileDifference>) =
        diff.touched.iter().partition(|it| it.is_nothing());
    if rest.is_empty() {
        let is_same = nothing.is_empty();
        page.text(&if is_same { words::same(lang) } else { words::nothing_of_substance(lang) });
    } else {
        let counts = counts(labels, &rest, nothing.len());
        if !counts.is_empty() {
            page.text(&lists::capital(&counts.join(", ")));
        }
    }
    page.blocks.extend(rest.iter().map(|it| Block::Item(item(labels, it))));
    if !nothing.is_empty() {
        let files: Vec<Clean> = nothing.iter().map(|it| Clean::line(&it.path)).collect();
        if !rest.is_empty() {
            page.heading(&lists::capital(&words::written_otherwise(lang)));
        }
        page.blocks.push(Block::Bullets(files));
    }
    page
}

/// How many partnerships became what.
fn counts(labels: Labels<'_>, rest: &[&FileDifference], rewritten: usize) -> Vec<String> {
    let of = |name: &'static str, is_it: &dyn Fn(&FileDifference) -> bool| {
        let number = rest.iter().filter(|it| it.id.is_some() && is_it(it)).count();
        (number > 0).then(|| words::count(labels.lang, number, name))
    };
    let mut all: Vec<String> = [
        of("added", &|it| it.fate == FileFate::Added),
        of("removed", &|it| it.fate == FileFate::Removed),
        of("renamed", &|it| matches!(it.fate, FileFate::Renamed { .. })),
        of("moved", &|it| matches!(it.fate, FileFate::Moved { .. })),
        of("changed", &|it| it.fate == FileFate::Kept && !it.is_unread),
        of("unreadable", &|it| it.is_unread),
    ]
    .into_iter()
    .flatten()
    .collect();
    if rewritten > 0 {
        all.push(words::count(labels.lang, rewritten, "rewritten"));
    }
    all
}

fn item(labels: Labels<'_>, touched: &FileDifference) -> PageItem {
    let lead = match &touched.id {
        Some(_) => touched.name.clone(),
        None => words::policy(labels.lang),
    };
    let aside: Vec<String> =
        [touched.id.clone(), fate(labels, touched)].into_iter().flatten().filter(|it| *it != lead).collect();
    PageItem {
        lead: Clean::line(&lead),
        aside: Clean::line(&aside.join(" · ")),
        notes: lines(labels, touched).into_iter().map(|line| (Clean::default(), vec![line])).collect(),
    }
}

/// `partners.diff/1`, frozen.
#[derive(Serialize)]
struct DiffV1<'a> {
    format: &'static str,
    register: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
    substance: bool,
    partnerships: Vec<TouchedV1<'a>>,
    settings: Option<TouchedV1<'a>>,
}

/// As machines read it.
fn json(diff: &RegisterDiff<'_>) -> String {
    let of_partnerships = diff.touched.iter().filter(|it| it.id.is_some());
    super::form::json::document(&DiffV1 {
        format: "partners.diff/1",
        register: &diff.register,
        from: diff.from,
        to: diff.to,
        substance: diff.touched.iter().any(|it| !it.is_nothing()),
        partnerships: of_partnerships.map(differences::touched).collect(),
        settings: diff.touched.iter().find(|it| it.id.is_none()).map(differences::touched),
    })
}

impl Report for RegisterDiff<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, self)
    }

    fn json(&self, _: Edition<'_>) -> String {
        json(self)
    }
}
