//! The numbers of a year with those of the year before beside them, each with what it counts.

use super::Annual;
use crate::model::Year;
use crate::render::form::page::{Block, Cell, Page, Table};
use crate::report::annual_public::ForPublic;
use crate::words::labels::RegisterLabels;
use crate::words::{annual as words, annual_counts, due};

/// The numbers of one year, each by its name.
pub(crate) struct YearInNumbers {
    year: Year,
    numbers: Vec<(&'static str, usize)>,
}

impl YearInNumbers {
    pub(crate) fn of(it: &Annual<'_>) -> Self {
        let running = it.running.iter().map(|(what, all)| (what.spelling(), all.len()));
        let counted = it.counted.iter().map(|(what, all)| (what.spelling(), all.len()));
        let followed = [("evaluated", it.evaluations.len()), ("adjustments-done", it.done.len())];
        Self { year: it.year, numbers: running.chain(counted).chain(followed).collect() }
    }

    /// The same for outside.
    pub(crate) fn of_public(it: &ForPublic<'_>) -> Self {
        let running = it.running.iter().map(|(what, all)| (what.spelling(), *all));
        let counted = it.counted.iter().map(|(what, all)| (what.spelling(), *all));
        Self { year: it.year, numbers: running.chain(counted).chain(it.evaluated()).collect() }
    }

    fn number(&self, what: &str) -> usize {
        self.numbers.iter().find(|(name, _)| *name == what).map_or(0, |(_, number)| *number)
    }

    /// Puts this year and the one before on a page, before its parts.
    pub(crate) fn put_beside(&self, before: &Self, labels: RegisterLabels<'_>, page: &mut Page) {
        let lang = labels.lang;
        let mut all: Vec<&'static str> = self.numbers.iter().map(|(what, _)| *what).collect();
        all.extend(
            before
                .numbers
                .iter()
                .map(|(what, _)| *what)
                .filter(|what| self.numbers.iter().all(|(it, _)| it != what)),
        );
        all.retain(|what| self.number(what) + before.number(what) > 0);
        let at = page.blocks.iter().position(|it| matches!(it, Block::Heading(_)));
        let Some(at) = at.filter(|_| !all.is_empty()) else { return };
        let head = [
            due::what_head(lang),
            self.year.to_string(),
            before.year.to_string(),
            words::definition_column(lang),
        ];
        let row = |what: &&'static str| {
            vec![
                Cell::new(annual_counts::label(lang, what)),
                Cell::new(&self.number(what).to_string()),
                Cell::new(&before.number(what).to_string()),
                Cell::new(annual_counts::definition(lang, what)),
            ]
        };
        let mut beside = Page::default();
        beside.heading(&words::beside_head(lang));
        beside.text(&words::beside_intro(lang));
        beside.table(Table::new(&head, &[], all.iter().map(row)));
        page.blocks.splice(at..at, beside.blocks);
    }
}
