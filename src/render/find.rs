//! Where words stand, as people read it and as `partners.find/1`.

use super::differences::{entry_label, label};
use super::form::json::{Json, JsonObject};
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use crate::model::TextPlace;
use crate::report::find::{FoundText, FoundTexts};
use crate::text::excerpt::excerpt;
use crate::text::fold::SoughtPart;
use crate::words::labels::{RegisterLabels, kind};
use crate::words::lists::{and, capital};
use crate::words::{dates, find as words};

impl Report for FoundTexts<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let places: Vec<&str> = self.sought.places.iter().map(|it| called(labels, *it)).collect();
        let only = if places.is_empty() { String::new() } else { words::only_in(lang, &and(lang, &places)) };
        let (sought, scope) = (words::words(lang, &self.sought.words), about.at(lang) + &only);
        if self.matches.is_empty() {
            let nothing = if self.is_whole { words::nothing } else { words::nothing_read };
            about.alone(
                lang,
                &mut page,
                &words::title(lang, &sought, &scope),
                &nothing(lang, &sought, &scope),
            );
            return page;
        }
        page.title(&words::title(lang, &sought, &scope));
        let mut before = None;
        for found in &self.matches {
            let id = found.partnership.id.as_str();
            if before != Some(id) {
                let unit = super::head::unit(labels, found.partnership);
                let parts = [Some(found.partnership.name()), Some(id), unit];
                page.heading(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "));
            }
            before = Some(id);
            page.items([item(labels, found, &self.sought.parts)]);
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { about, .. }: Edition<'_>) -> String {
        let places = self.sought.places.iter().map(|it| it.spelling());
        about
            .report("partners.find/1")
            .list("words", &self.sought.words)
            .list("kinds", places)
            .list("matches", self.matches.iter().map(object))
            .written()
    }
}

/// What the texts of a place are called.
fn called(labels: RegisterLabels<'_>, place: TextPlace) -> &'static str {
    match place {
        TextPlace::Head => words::HEAD,
        TextPlace::Entries(kind) => words::several(kind),
    }
    .in_lang(labels.lang)
}

fn item(labels: RegisterLabels<'_>, found: &FoundText<'_>, sought: &[SoughtPart]) -> PageItem {
    let lang = labels.lang;
    let key = &found.key;
    let (lead, id) = match (found.place, found.entry) {
        (TextPlace::Entries(of), Some((id, day))) => {
            let day = day.map(|day| dates::day(lang, day));
            let what = format!("{}: {}", capital(kind(lang, of)), entry_label(labels, of, key));
            (day.into_iter().chain([what]).collect::<Vec<_>>().join(" · "), crate::words::show::tail(id))
        }
        _ => (capital(&label(labels, false, key)), ""),
    };
    let corrected = found.is_corrected.then(|| words::corrected(lang));
    let marks = [Some(id.to_owned()).filter(|id| !id.is_empty()), corrected];
    let mut notes = FactList::default();
    notes.add("", Some(excerpt(found.text, sought)));
    PageItem::new(&lead, &marks.into_iter().flatten().collect::<Vec<_>>().join(" · "), notes)
}

fn object<'a>(found: &'a FoundText<'_>) -> JsonObject<'a> {
    JsonObject::default()
        .with("partnership", &found.partnership.id)
        .with("name", found.partnership.name())
        .with("unit", found.partnership.head.unit.as_ref())
        .with("kind", found.place.spelling())
        .with("entry", found.entry.map(|(id, _)| id))
        .with("key", found.written())
        .with("date", Json::from(found.entry.and_then(|(_, day)| day)))
        .with("text", found.text)
        .with("corrected", found.is_corrected)
}
