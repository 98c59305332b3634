//! What is left empty or aside in many rows, counted by column, so that it is said once and not a thousand times.

use std::collections::{BTreeMap, BTreeSet};

use super::layout;
use super::reading::RowReading;
use super::unsaid::Unsaid;
use crate::report::import::{Column, letters};
use crate::words::{Lang, import as words, import_rows as row_words, lists::and};

/// How many examples are named.
const NAMED: usize = 3;

/// How often, and a few of the texts.
#[derive(Default)]
struct Often {
    count: usize,
    texts: BTreeSet<String>,
}

impl Often {
    fn add(&mut self, text: &str) {
        self.count += 1;
        if self.texts.len() < NAMED {
            self.texts.insert(layout::short(text));
        }
    }

    fn named(&self, lang: Lang) -> String {
        and(lang, &self.texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>())
    }
}

/// What was counted, by the place of the column.
#[derive(Default)]
pub(super) struct Tally {
    unsaid: BTreeMap<(usize, Unsaid), Often>,
    unfit: BTreeMap<usize, Often>,
    links: BTreeMap<usize, usize>,
    perhaps: BTreeMap<usize, Often>,
}

impl Tally {
    pub(super) fn add(&mut self, read: &RowReading) {
        for (place, unsaid, text) in &read.unsaid {
            self.unsaid.entry((*place, *unsaid)).or_default().add(text);
        }
        for (place, text) in &read.unfit {
            self.unfit.entry(*place).or_default().add(text);
        }
        if let Some((place, text)) = &read.perhaps {
            self.perhaps.entry(*place).or_default().add(text);
        }
        for place in &read.links {
            *self.links.entry(*place).or_default() += 1;
        }
    }

    /// What is said of it, a line for each column.
    pub(super) fn notes(&self, lang: Lang, columns: &[Column]) -> Vec<String> {
        let named = |place: usize| {
            let header =
                columns.iter().find(|column| column.place == place).map_or("", |column| &column.header);
            words::column(lang, &letters(place), header)
        };
        let unsaid = self.unsaid.iter().map(|((place, unsaid), often)| match unsaid {
            Unsaid::Unknown => row_words::left_empty(lang, &named(*place), often.count, &often.named(lang)),
            Unsaid::Endless => row_words::without_end(lang, &named(*place), often.count, &often.named(lang)),
        });
        let unfit = self.unfit.iter().map(|(place, often)| {
            row_words::does_not_fit(lang, &named(*place), often.count, &often.named(lang))
        });
        let links =
            self.links.iter().map(|(place, count)| row_words::links_dropped(lang, &named(*place), *count));
        let perhaps = self.perhaps.iter().map(|(place, often)| {
            row_words::perhaps_several(lang, &named(*place), often.count, &often.named(lang))
        });
        unsaid.chain(unfit).chain(links).chain(perhaps).collect()
    }
}
