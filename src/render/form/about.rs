//! Of which register a report speaks, on which day, as of which commit.

use super::json::JsonObject;
use super::page::{Block, Page};
use super::sheet::{CellValue, Sheet};
use crate::model::Day;
use crate::text::clean::Clean;
use crate::words::{Lang, about as words, dates, overview, pages};

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
    /// The unit that was asked for.
    pub unit: Option<AskedUnit>,
}

/// The one unit that a report is about.
#[derive(Clone, Debug)]
pub struct AskedUnit {
    pub id: String,
    /// What it is called.
    pub label: String,
}

impl About {
    /// Of a register of which nothing is said but where it is.
    pub fn of_register(register: String, institution: String, today: Day) -> Self {
        Self { institution, register, revision: None, short: None, is_dirty: false, today, unit: None }
    }

    /// Ends a page with one line about where it comes from.
    pub fn end(&self, lang: Lang, page: &mut Page) {
        page.foot(&self.foot(lang));
    }

    /// Where a report comes from.
    pub(crate) fn foot(&self, lang: Lang) -> String {
        let unit = self.unit.as_ref().map(|unit| format!(" · {}", unit.label)).unwrap_or_default();
        let whose = format!("{}{unit}", self.institution);
        overview::foot(lang, &whose, self.today, self.short.as_deref())
    }

    /// Of what a page is, for its top: the institution, the unit that was asked for, the day, and the commit.
    pub(super) fn of(&self, lang: Lang) -> String {
        let unit = self.unit.as_ref().map(|unit| format!(" · {}", unit.label)).unwrap_or_default();
        let of = format!("{}{unit} · {}", self.institution, pages::on_day(lang, self.today));
        self.short.as_deref().map_or_else(|| of.clone(), |commit| pages::at_commit(lang, &of, commit))
    }

    /// The day and the commit, for the foot of each sheet of paper.
    pub(super) fn stamp(&self, lang: Lang) -> String {
        let foot = overview::foot(lang, "", self.today, self.short.as_deref());
        foot.trim_start_matches([' ', '·']).to_owned()
    }

    /// Of which unit a report speaks, behind what it says of it; nothing where it is about all of them.
    pub(crate) fn at(&self, lang: Lang) -> String {
        self.unit.as_ref().map(|unit| overview::at_unit(lang, &unit.label)).unwrap_or_default()
    }

    /// A page on which there is nothing: what was looked for, that, and where it comes from. In a terminal it is one line.
    pub(crate) fn alone(&self, lang: Lang, page: &mut Page, title: &str, sentence: &str) {
        let foot = self.foot(lang);
        page.blocks.push(Block::Nothing([title, sentence, &foot].map(Clean::line)));
    }

    /// Of what a workbook is, on a sheet of its own: of which institution, unit, day and commit, and what its words mean.
    pub fn sheet(&self, lang: Lang, page: &Page) -> Sheet {
        let mut sheet = Sheet::new(&words::sheet(lang), &[words::what_head(lang), words::said_head(lang)]);
        let mut add = |name: String, said: Option<&str>| {
            if let Some(said) = said.filter(|said| !said.trim().is_empty()) {
                sheet.row([CellValue::from(name), CellValue::from(said)]);
            }
        };
        let unit = self.unit.as_ref().map_or_else(|| words::whole_register(lang), |unit| unit.label.clone());
        add(words::institution(lang), Some(&self.institution));
        add(words::scope(lang), Some(&unit));
        add(words::reckoned_from(lang), Some(&dates::day(lang, self.today)));
        add(words::commit(lang), self.revision.as_deref());
        add(words::title(lang), page.begins().as_ref().map(Clean::as_str));
        for block in &page.blocks {
            if let Block::Text(said) = block {
                add(words::explained(lang), Some(said.as_str()));
            }
        }
        sheet
    }

    /// How each document for machines begins.
    pub(crate) fn document(&self, format: &'static str) -> JsonObject<'_> {
        JsonObject::default()
            .with("format", format)
            .with("register", &self.register)
            .with("revision", self.revision.as_ref())
            .with("dirty", self.is_dirty)
            .with("today", self.today)
            .with("institution", &self.institution)
    }

    /// How a report on the register, or on one unit of it, begins.
    pub(crate) fn report(&self, format: &'static str) -> JsonObject<'_> {
        let unit = self.unit.as_ref().map(|unit| &unit.id);
        self.document(format).with("unit", unit)
    }
}
