//! The network map, for people and as `partners.contacts/1`: functions and functional channels, never a person.

use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use super::head;
use crate::model::{Given as _, Partnership, Side, Word as _};
use crate::report::contacts::{ContactLine, Link, NetworkMap};
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{contacts as words, due, overview, show};

impl Report for NetworkMap<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.links.is_empty() && self.without.is_empty() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, about.today, &about.at(lang)),
                &words::none(lang, &about.at(lang)),
            );
            return page;
        }
        page.title(&words::title(lang, about.today, &about.at(lang)));
        page.text(&words::intro(lang));
        page.items(self.links.iter().map(|link| item(labels, link)));
        if !self.without.is_empty() {
            page.heading(&words::without_head(lang));
            page.bullets(self.without.iter().map(|it| format!("{} · {}", it.name(), it.id)));
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let without = self.without.iter().map(|it| {
            JsonObject::default()
                .with("partnership", &it.id)
                .with("name", it.name())
                .with("unit", it.head.unit.as_ref())
        });
        edition
            .about
            .report("partners.contacts/1")
            .list("partners", self.links.iter().map(object))
            .list("without", without)
            .written()
    }

    /// A row for each contact, and one for each partnership without any.
    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        sheet(labels, self)
    }

    fn is_open(&self) -> bool {
        NetworkMap::is_open(self)
    }
}

fn item(labels: RegisterLabels<'_>, link: &Link<'_>) -> PageItem {
    let lang = labels.lang;
    let (partnership, head) = (link.partnership, &link.partnership.head);
    let mut notes = FactList::default();
    notes.add("", link.one_sided.map(|side| words::one_sided(lang, side)));
    notes.add(labels.key("Partner", "via"), link.partner.via.as_deref());
    for side in [Some(Side::Partner), Some(Side::Us), None] {
        let lines = link.lines.iter().filter(|line| line.contact.side.known() == side);
        let said: Vec<String> = lines.map(|line| said(labels, line)).collect();
        let name = side.map_or_else(|| words::no_side(lang), |side| labels.of(side).to_owned());
        notes.add_all(&name, &said);
    }
    let owner = if head.owner.is_given() && !head.deputy.is_given() && link.is_weighty {
        head.owner.as_deref().map(|owner| format!("{owner} ({})", words::no_deputy(lang)))
    } else {
        show::with_deputy(lang, head.owner.as_deref(), head.deputy.as_deref())
    };
    let owner = owner.or_else(|| link.is_weighty.then(|| due::no_owner(lang)));
    notes.add(labels.key("Head", "owner"), owner);
    let aside = format!("{} · {}", partnership.name(), partnership.id);
    PageItem::new(link.partner.name.as_deref().unwrap_or_default(), &aside, notes)
}

/// One contact: the function, how to reach it, who stands in, at which level, and when that was last verified.
fn said(labels: RegisterLabels<'_>, line: &ContactLine<'_>) -> String {
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

fn sheet(labels: RegisterLabels<'_>, map: &NetworkMap<'_>) -> Sheet {
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
        let unit = head::unit(labels, partnership).into();
        [partnership.name().into(), CellValue::from(&partnership.id), unit]
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

/// A partner in one partnership, for machines.
fn object<'a>(link: &'a Link<'_>) -> JsonObject<'a> {
    let (partnership, head) = (link.partnership, &link.partnership.head);
    let contacts = link.lines.iter().map(|line| {
        let contact = line.contact;
        JsonObject::default()
            .with("contact", line.key)
            .with("side", contact.side.spelling())
            .with("of", contact.of.as_ref())
            .with("function", contact.function.as_ref())
            .with("channel", contact.channel.as_ref())
            .with("deputy", contact.deputy.as_ref())
            .with("level", contact.level.spelling())
            .with("verified", contact.verified)
            .with("overdue_days", line.overdue)
    });
    JsonObject::default()
        .with("partner", link.partner.name.as_ref())
        .with("country", link.partner.country.as_ref())
        .with("via", link.partner.via.as_ref())
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("unit", head.unit.as_ref())
        .with("status", link.status.spelling())
        .with("owner", head.owner.as_ref())
        .with("deputy", head.deputy.as_ref())
        .with("only_side", link.one_sided.map(Side::spelling))
        .list("contacts", contacts)
}
