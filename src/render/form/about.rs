//! Of which register a report speaks, on which day, as of which commit.

use super::json::JsonObject;
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
        page.foot(&self.foot(lang));
    }

    /// Where a report comes from.
    pub(crate) fn foot(&self, lang: Lang) -> String {
        overview::foot(lang, &self.institution, self.today, self.short.as_deref())
    }

    /// A page that is one line: that there is nothing, and where that comes from.
    pub(crate) fn alone(&self, lang: Lang, page: &mut Page, sentence: &str) {
        page.text(&format!("{sentence} {}", self.foot(lang)));
    }

    /// How each document for machines begins.
    pub(crate) fn document(&self, format: &'static str) -> JsonObject<'_> {
        JsonObject::default()
            .with("format", format)
            .with("register", &self.register)
            .with("revision", self.revision.as_ref())
            .with("dirty", self.is_dirty)
            .with("today", self.today)
    }
}
