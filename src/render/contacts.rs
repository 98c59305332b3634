//! The network map, for people and as `partners.contacts/1`: functions and functional channels, never a person.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, FactList, Page, PageItem};
use super::form::sheet::{CellValue, Sheet};
use crate::model::{Given as _, Partnership, Side, Word as _};
use crate::report::contacts::{ContactLine, Link, NetworkMap};
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::lists::capital;
use crate::words::{contacts as words, due, overview, show};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, map: &NetworkMap<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    if map.links.is_empty() && map.without.is_empty() {
        about.alone(lang, &mut page, &words::none(lang));
        return page;
    }
    page.title(&words::title(lang, about.today));
    page.text(&words::intro(lang));
    page.blocks.extend(map.links.iter().map(|link| Block::Item(item(labels, link))));
    if !map.without.is_empty() {
        page.heading(&words::without_head(lang));
        let names = map.without.iter().map(|it| Clean::line(&format!("{} · {}", it.name(), it.id)));
        page.blocks.push(Block::Bullets(names.collect()));
    }
    about.end(lang, &mut page);
    page
}

fn item(labels: Labels<'_>, link: &Link<'_>) -> PageItem {
    let lang = labels.lang;
    let (partnership, head) = (link.partnership, &link.partnership.head);
    let mut notes = FactList::default();
    notes.add("", link.one_sided.map(|side| words::one_sided(lang, side)));
    notes.add(labels.key("Partner", "via"), link.partner.via.as_deref());
    for side in [Some(Side::Partner), Some(Side::Us), None] {
        let lines = link.lines.iter().filter(|line| line.contact.side.known() == side);
        let said: Vec<String> = lines.map(|line| said(labels, line)).collect();
        let name = side.map_or_else(|| words::no_side(lang), |side| labels.of(side).to_owned());
        notes.add(&name, Some(said.join("\n\n")));
    }
    let owner = if head.owner.is_given() && !head.deputy.is_given() && link.is_weighty {
        head.owner.as_deref().map(|owner| format!("{owner} ({})", words::no_deputy(lang)))
    } else {
        show::with_deputy(lang, head.owner.as_deref(), head.deputy.as_deref())
    };
    let owner = owner.or_else(|| link.is_weighty.then(|| due::no_owner(lang)));
    notes.add(labels.key("Head", "owner"), owner);
    PageItem {
        lead: Clean::line(link.partner.name.as_deref().unwrap_or_default()),
        aside: Clean::line(&format!("{} · {}", partnership.name(), partnership.id)),
        notes: notes.0,
    }
}

/// One contact: the function, how to reach it, who stands in, at which level, and when that was last verified.
fn said(labels: Labels<'_>, line: &ContactLine<'_>) -> String {
    let lang = labels.lang;
    let contact = line.contact;
    let given = |text: &'_ Option<String>| text.as_ref().filter(|text| !text.trim().is_empty()).cloned();
    let parts = [
        Some(capital(&given(&contact.function).unwrap_or_else(|| line.key.to_owned()))),
        Some(given(&contact.channel).unwrap_or_else(|| words::no_channel(lang))),
        Some(
            given(&contact.deputy)
                .map_or_else(|| words::no_deputy(lang), |deputy| words::deputy(lang, &deputy)),
        ),
        labels.said(&contact.level).map(str::to_owned),
        Some(words::verified(lang, contact.verified, line.overdue)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// For a spreadsheet: a row for each contact.
fn sheet(labels: Labels<'_>, map: &NetworkMap<'_>) -> Sheet {
    let lang = labels.lang;
    let key = |name| labels.key("Contact", name).to_owned();
    let columns = [
        labels.of(Side::Partner).to_owned(),
        due::partnership_head(lang),
        overview::id_head(lang),
        overview::unit_head(lang),
        key("side"),
        key("function"),
        key("channel"),
        key("deputy"),
        key("level"),
        key("verified"),
        words::overdue_column(lang),
        words::one_sided_column(lang),
    ];
    let mut sheet = Sheet::new(&show::contacts_head(lang), &columns.map(|column| capital(&column)));
    let of = |partnership: &Partnership| -> [CellValue; 3] {
        let unit = partnership.head.unit.as_deref().map(|unit| labels.unit(unit));
        [partnership.name().into(), CellValue::from(&partnership.id), unit.into()]
    };
    for link in &map.links {
        for line in &link.lines {
            let contact = line.contact;
            let said = [
                labels.said(&contact.side).into(),
                contact.function.as_deref().unwrap_or(line.key).into(),
                contact.channel.as_ref().into(),
                contact.deputy.as_ref().into(),
                labels.said(&contact.level).into(),
                contact.verified.into(),
                line.overdue.into(),
                link.one_sided.map(|side| labels.of(side)).into(),
            ];
            let partner = CellValue::from(link.partner.name.as_ref());
            sheet.row([partner].into_iter().chain(of(link.partnership)).chain(said));
        }
    }
    for partnership in &map.without {
        let partners: Vec<&str> =
            partnership.head.partners.iter().filter_map(|partner| partner.name.as_deref()).collect();
        sheet.row([CellValue::from(partners.join("; "))].into_iter().chain(of(partnership)));
    }
    sheet
}

/// `partners.contacts/1`, frozen.
#[derive(Serialize)]
struct ContactsV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partners: Vec<LinkV1<'a>>,
    without: Vec<WithoutV1<'a>>,
}

/// A partner in one partnership, frozen.
#[derive(Serialize)]
struct LinkV1<'a> {
    partner: Option<&'a str>,
    country: Option<&'a str>,
    via: Option<&'a str>,
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    status: &'static str,
    owner: Option<&'a str>,
    deputy: Option<&'a str>,
    only_side: Option<&'static str>,
    contacts: Vec<ContactV1<'a>>,
}

#[derive(Serialize)]
struct ContactV1<'a> {
    contact: &'a str,
    side: Option<&'a str>,
    of: Option<&'a str>,
    function: Option<&'a str>,
    channel: Option<&'a str>,
    deputy: Option<&'a str>,
    level: Option<&'a str>,
    verified: Option<String>,
    overdue_days: Option<i64>,
}

#[derive(Serialize)]
struct WithoutV1<'a> {
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
}

impl<'a> LinkV1<'a> {
    fn new(link: &'a Link<'_>) -> Self {
        let (partnership, head) = (link.partnership, &link.partnership.head);
        let contact = |line: &'a ContactLine<'_>| ContactV1 {
            contact: line.key,
            side: line.contact.side.spelling(),
            of: line.contact.of.as_deref(),
            function: line.contact.function.as_deref(),
            channel: line.contact.channel.as_deref(),
            deputy: line.contact.deputy.as_deref(),
            level: line.contact.level.spelling(),
            verified: line.contact.verified.map(|day| day.to_string()),
            overdue_days: line.overdue,
        };
        Self {
            partner: link.partner.name.as_deref(),
            country: link.partner.country.as_deref(),
            via: link.partner.via.as_deref(),
            partnership: &partnership.id,
            name: partnership.name(),
            unit: head.unit.as_deref(),
            status: link.status.spelling(),
            owner: head.owner.as_deref(),
            deputy: head.deputy.as_deref(),
            only_side: link.one_sided.map(Side::spelling),
            contacts: link.lines.iter().map(contact).collect(),
        }
    }
}

/// As machines read it.
fn json(about: &About, map: &NetworkMap<'_>) -> String {
    let without = map.without.iter().map(|it| WithoutV1 {
        partnership: &it.id,
        name: it.name(),
        unit: it.head.unit.as_deref(),
    });
    super::form::json::document(&ContactsV1 {
        head: about.head("partners.contacts/1"),
        partners: map.links.iter().map(LinkV1::new).collect(),
        without: without.collect(),
    })
}

impl Report for NetworkMap<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn is_open(&self) -> bool {
        NetworkMap::is_open(self)
    }
}
