//! A report that knows its forms: a page for people, a document for machines, a sheet, and days for a calendar. Whoever asks
//! says which form, and only that one is made.

use super::about::About;
use super::page::Page;
use super::sheet::Sheet;
use super::style::Style;
use super::text;
use crate::model::Policy;
use crate::render::calendar::CalendarScope;
use crate::words::Lang;
use crate::words::labels::RegisterLabels;

/// In which words, and of which register, day and commit a report is.
#[derive(Clone, Copy, Debug)]
pub struct Edition<'e> {
    /// What the words of the register are called.
    pub labels: RegisterLabels<'e>,
    /// The rules of the register.
    pub policy: &'e Policy,
    pub about: &'e About,
}

impl<'e> Edition<'e> {
    /// In a language, over a register with this policy.
    pub fn new(lang: Lang, policy: &'e Policy, about: &'e About) -> Self {
        Self { labels: RegisterLabels::new(lang, policy), policy, about }
    }
}

/// A report, in every form that it has.
pub trait Report {
    /// For people.
    fn page(&self, edition: Edition<'_>) -> Page;

    /// For people in a browser or on paper, where there is room.
    fn for_browser(&self, edition: Edition<'_>) -> Page {
        self.page(edition)
    }

    /// For people at a terminal or behind a pipe.
    fn text(&self, edition: Edition<'_>, style: Style) -> String {
        text::text(style, &self.page(edition))
    }

    /// For machines, frozen.
    fn json(&self, edition: Edition<'_>) -> String;

    /// For a spreadsheet, on one sheet.
    fn sheet(&self, _: Edition<'_>) -> Sheet {
        Sheet::default()
    }

    /// For a workbook, which may have more than one.
    fn sheets(&self, edition: Edition<'_>) -> Vec<Sheet> {
        vec![self.sheet(edition)]
    }

    /// What a calendar of it is about; nothing for a report without days.
    fn calendar(&self, _: Edition<'_>) -> Option<CalendarScope<'_>> {
        None
    }

    /// Whether it is made to be published.
    fn is_public(&self) -> bool {
        false
    }

    /// Whether there is something in it to act on.
    fn is_open(&self) -> bool {
        false
    }
}
