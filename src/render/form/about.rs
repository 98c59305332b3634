//! Of which register a report speaks, on which day, as of which commit.

use serde::Serialize;

use super::page::Page;
use crate::model::Day;
use crate::words::{Lang, overview};

/// Of which register, which day, which commit.
#[derive(Clone, Debug)]
pub struct About {
    /// The register's folder, as it is shown.
    pub register: String,
    /// What the institution is called.
    pub institution: String,
    /// The commit it stands at, in full.
    pub revision: Option<String>,
    /// The same, short.
    pub short: Option<String>,
    /// Whether anything differs from that commit; looked up for machines only.
    pub is_dirty: bool,
    /// The day it is reckoned from.
    pub today: Day,
}

impl About {
    /// Of a register of which nothing is said but where it is.
    pub fn of_register(register: String, today: Day) -> Self {
        Self { institution: String::new(), register, revision: None, short: None, is_dirty: false, today }
    }

    /// Ends a page with one line about where it comes from.
    pub fn end(&self, lang: Lang, page: &mut Page) {
        page.foot(&overview::foot(lang, &self.institution, self.today, self.short.as_deref()));
    }

    /// A page that is one line: that there is nothing, and where that comes from.
    pub(crate) fn alone(&self, lang: Lang, page: &mut Page, sentence: &str) {
        let foot = overview::foot(lang, &self.institution, self.today, self.short.as_deref());
        page.text(&format!("{sentence} {foot}"));
    }

    /// The same for machines.
    pub(crate) fn head(&self, format: &'static str) -> HeadV1<'_> {
        HeadV1 {
            format,
            register: &self.register,
            revision: self.revision.as_deref(),
            dirty: self.is_dirty,
            today: self.today.to_string(),
        }
    }
}

/// How each document begins, frozen.
#[derive(Serialize)]
pub(crate) struct HeadV1<'a> {
    format: &'static str,
    register: &'a str,
    revision: Option<&'a str>,
    dirty: bool,
    today: String,
}
