//! What changed, in words and by week, as a page and as a feed to follow.

use std::fmt::Write as _;

use chrono::Datelike as _;

use super::builder::SiteBuilder;
use super::inside::Inside;
use crate::model::{CommitMeaning, Day};
use crate::render::form::page::Page;
use crate::render::form::target::Target;
use crate::render::history;
use crate::report::history::HistoryReport;
use crate::text::clean::Clean;
use crate::words::{dates, site as words};

/// So many of the newest changes.
const MOST: usize = 200;

/// Adds the page and the feed.
pub(super) fn add(site: &mut SiteBuilder<'_>, inside: &Inside<'_>) {
    let (labels, lang) = (site.labels(), site.lang());
    let main = inside.main.map(str::to_owned);
    let events: Vec<CommitMeaning> = inside.past.iter().take(MOST).cloned().collect();
    let report = HistoryReport { of: None, main, events, is_more: false, unreadable: Vec::new() };
    let mut page = Page::default();
    page.title(&words::changes(lang));
    page.text(&words::changes_lede(lang));
    page.links(vec![(words::feed(lang), Target::File("feed.atom".to_owned()))]);
    let mut before = None;
    for event in &report.events {
        let week = event.commit.as_ref().and_then(|it| it.written).map(monday);
        if week != before {
            let day = week.map(|day| dates::day(lang, day)).unwrap_or_default();
            page.heading(&words::week_of(lang, &day));
            before = week;
        }
        page.items([history::item(labels, &report, event)]);
    }
    site.edition.about.end(lang, &mut page);
    site.page("wijzigingen.html", "wijzigingen.html", page);
    let feed = feed(site, &report);
    site.file("feed.atom", feed.into_bytes());
}

fn monday(day: Day) -> Day {
    day.checked_sub_days(chrono::Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

/// The same as a feed; its days are those of the commits, so that the same commit gives the same bytes.
fn feed(site: &SiteBuilder<'_>, report: &HistoryReport) -> String {
    let lang = site.lang();
    let text = |said: &str| {
        let clean = Clean::line(said).to_string();
        clean.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    let institution = text(&site.edition.about.institution);
    let newest = report.events.iter().find_map(|it| it.commit.as_ref()?.written);
    let newest = newest.unwrap_or(site.edition.about.today);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{institution} · {}</title>\n<id>urn:partners:{}</id>\n<updated>{newest}T00:00:00Z</updated>\n\
         <link rel=\"alternate\" href=\"wijzigingen.html\"/>\n<author><name>{institution}</name></author>\n",
        lang.pick("nl", "en"),
        words::changes(lang),
        crate::model::id::digest([site.edition.about.institution.as_str()])
    );
    for event in &report.events {
        let Some(commit) = &event.commit else { continue };
        let item = history::item(site.labels(), report, event);
        let lines = item.notes.iter().flat_map(|(name, lines)| std::iter::once(name).chain(lines));
        let lines: Vec<String> = lines.map(|it| text(it.as_str())).filter(|it| !it.is_empty()).collect();
        let day = commit.written.unwrap_or(newest);
        let _ = write!(
            out,
            "<entry>\n<title>{}</title>\n<id>urn:partners:commit:{}</id>\n<updated>{day}T00:00:00Z</updated>\n\
             <link rel=\"alternate\" href=\"wijzigingen.html\"/>\n<content type=\"text\">{}</content>\n</entry>\n",
            text(item.lead.as_str()),
            text(&commit.id),
            lines.join("\n")
        );
    }
    out.push_str("</feed>\n");
    out
}
