//! What a change means, for people and machines.

use super::differences::{fate, lines, of_all};
use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use crate::model::{FileDifference, FileFate};
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
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

impl Report for RegisterDiff<'_> {
    fn page(&self, Edition { labels, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let commit = |id: &str| words::at_commit(lang, id.get(..10).unwrap_or(id));
        let from = self.from.map_or_else(|| words::from_nothing(lang), commit);
        page.title(&words::title(lang, &from, &self.to.map_or_else(|| words::on_disk(lang), commit)));
        let (nothing, rest): (Vec<&FileDifference>, Vec<&FileDifference>) =
            self.touched.iter().partition(|it| it.is_nothing());
        if rest.is_empty() {
            let is_same = nothing.is_empty();
            page.text(&if is_same { words::same(lang) } else { words::nothing_of_substance(lang) });
        } else {
            let counts = counts(labels, &rest, nothing.len());
            if !counts.is_empty() {
                page.text(&lists::capital(&counts.join(", ")));
            }
        }
        page.items(rest.iter().map(|it| item(labels, it)));
        if !nothing.is_empty() {
            if !rest.is_empty() {
                page.heading(&lists::capital(&words::written_otherwise(lang)));
            }
            page.bullets(nothing.iter().map(|it| &it.path));
        }
        page
    }

    fn json(&self, Edition { about, .. }: Edition<'_>) -> String {
        JsonObject::default()
            .with("format", "partners.diff/1")
            .with("register", &self.register)
            .with("revision", about.revision.as_ref())
            .with("dirty", about.is_dirty)
            .with("today", about.today)
            .with("institution", &about.institution)
            .with("from", self.from)
            .with("to", self.to)
            .with("substance", self.touched.iter().any(|it| !it.is_nothing()))
            .and(of_all(&self.touched))
            .list("unreadable", self.touched.iter().filter(|it| it.is_unread).map(|it| &it.path))
            .written()
    }
}

/// How many partnerships became what.
fn counts(labels: RegisterLabels<'_>, rest: &[&FileDifference], rewritten: usize) -> Vec<String> {
    let of = |is_it: &dyn Fn(&FileDifference) -> bool| {
        rest.iter().filter(|it| it.id.is_some() && is_it(it)).count()
    };
    let all = [
        ("added", of(&|it| it.fate == FileFate::Added)),
        ("removed", of(&|it| it.fate == FileFate::Removed)),
        ("renamed", of(&|it| matches!(it.fate, FileFate::Renamed { .. }))),
        ("moved", of(&|it| matches!(it.fate, FileFate::Moved { .. }))),
        ("changed", of(&|it| it.fate == FileFate::Kept && !it.is_unread)),
        ("unreadable", of(&|it| it.is_unread)),
        ("rewritten", rewritten),
    ];
    let some = all.into_iter().filter(|(_, number)| *number > 0);
    some.map(|(name, number)| words::count(labels.lang, number, name)).collect()
}

fn item(labels: RegisterLabels<'_>, touched: &FileDifference) -> PageItem {
    let lead = if touched.id.is_some() { touched.name.clone() } else { words::policy(labels.lang) };
    let aside: Vec<String> =
        [touched.id.clone(), fate(labels, touched)].into_iter().flatten().filter(|it| *it != lead).collect();
    let notes = lines(labels, touched).into_iter().map(|line| (Clean::default(), vec![line]));
    PageItem::new(&lead, &aside.join(" · "), FactList(notes.collect()))
}
