//! The conversation guide: to read, and to take into a meeting on paper. Its boxes are characters, so that they also print.
//! And as `partners.guide/1`.

use super::form::json::JsonObject;
use super::form::page::{Block, Cell, FactList, Page, PageItem, Table};
use super::form::report::{Edition, Report};
use super::form::style::Paint;
use super::{dossier, head};
use crate::model::{Given as _, Side, ThemeState, Word as _};
use crate::report::guide::{Guide, Part, Party, Service, Talk};
use crate::text::clean::Clean;
use crate::words::labels::{RegisterLabels, component, theme};
use crate::words::lists::capital;
use crate::words::{dates, guide as words, overview};

const TICKED: &str = "☑";
const EMPTY: &str = "☐";
const NOT_HERE: &str = "–";

impl Report for Guide<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let (lang, partnership) = (labels.lang, self.partnership);
        let id = partnership.id.as_str();
        let mut page = Page::default();
        page.title(&words::title(lang, partnership.name()));
        page.text(&overview::in_short(labels, self.status, &dossier::parts_of(labels, partnership)));
        page.text(&words::talk_first(lang));
        page.facts(how_far(labels, self));
        page.heading(&words::beginnings_head(lang));
        page.bullets(words::beginnings(lang).iter().map(|it| format!("{EMPTY} {it}")));
        let mut goal = FactList::default();
        goal.add(labels.key("Head", "goal"), partnership.head.goal.as_deref());
        page.facts(goal);
        page.heading(&words::themes_head(lang));
        page.text(&words::each_theme(lang));
        page.items(self.themes.iter().map(|talk| theme_item(labels, talk)));
        parts(labels, &mut page, self, id);
        page.heading(&words::parties_head(lang));
        page.text(&words::parties_about(lang));
        page.items(self.parties.iter().map(|party| party_item(labels, party)));
        page.heading(&words::services_head(lang));
        page.text(&words::services_about(lang, service_name(labels, "legal")));
        page.table(services(labels, &self.services));
        page.text(&words::how_to_record(lang, id));
        about.end(lang, &mut page);
        page
    }

    /// What to do comes first; how the partnership stands is among the facts.
    fn for_browser(&self, edition: Edition<'_>) -> Page {
        let mut page = self.page(edition);
        let stands = page.blocks.iter().position(|it| matches!(it, Block::Text(_)));
        if let Some(Block::Text(stands)) = stands.map(|at| page.blocks.remove(at)) {
            let name = Clean::line(&capital(&overview::status_head(edition.labels.lang)));
            match page.blocks.iter_mut().find(|it| matches!(it, Block::Facts(_))) {
                Some(Block::Facts(facts)) => facts.insert(0, (name, vec![stands])),
                _ => page.blocks.push(Block::Facts(vec![(name, vec![stands])])),
            }
        }
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let components = self.parts.iter().map(|part| {
            JsonObject::default()
                .with("key", part.name)
                .with("title", part_name(labels, part))
                .with("own", part.is_own)
                .with("present", part.is_there)
        });
        let services = self.services.iter().map(|service| {
            JsonObject::default()
                .with("key", service.name)
                .with("name", service_name(labels, service.name))
                .with("about", words::involved_for(service.name).map(|it| it.in_lang(labels.lang)))
                .with("contacted", service.contacted)
        });
        about
            .document("partners.guide/1")
            .with("id", &self.partnership.id)
            .with("partnership", &self.partnership.id)
            .with("name", self.partnership.name())
            .with("status", self.status.spelling())
            .list("themes", self.themes.iter().map(|talk| theme_object(labels, talk)))
            .list("open", self.themes.iter().filter(|talk| talk.is_open()).map(|talk| talk.name))
            .list("components", components)
            .with("preamble", self.has_preamble)
            .list("parties", self.parties.iter().map(party_object))
            .list("services", services)
            .written()
    }
}

fn theme_object<'a>(labels: RegisterLabels<'a>, talk: &Talk<'a>) -> JsonObject<'a> {
    let theme = talk.theme;
    JsonObject::default()
        .with("key", talk.name)
        .with("title", theme_name(labels, talk))
        .with("about", words::theme_about(talk.name).map(|it| it.in_lang(labels.lang)))
        .with("own", talk.is_own)
        .with("state", theme.and_then(|it| it.state.spelling()))
        .with("responsible", theme.and_then(|it| it.responsible.as_ref()))
        .with("when", theme.and_then(|it| it.when.as_ref()))
        .with("note", theme.and_then(|it| it.note.as_deref()))
}

fn party_object<'a>(party: &Party<'a>) -> JsonObject<'a> {
    let registration = party
        .registration
        .map(|it| JsonObject::default().with("kind", it.kind.as_ref()).with("number", it.number.as_ref()));
    JsonObject::default()
        .with("side", party.side.spelling())
        .with("name", party.name)
        .with("legal_name", party.legal_name)
        .with("legal_form", party.legal_form)
        .with("seat", party.seat)
        .with("registration", registration)
        .with("signatory", party.signatory)
        .list("not_recorded", party.lacks())
}

/// Which themes are open, agreed and not relevant: by name, and never as a number.
fn how_far(labels: RegisterLabels<'_>, guide: &Guide<'_>) -> FactList {
    let lang = labels.lang;
    let named = |is_wanted: &dyn Fn(&Talk<'_>) -> bool| {
        let names: Vec<&str> =
            guide.themes.iter().filter(|talk| is_wanted(talk)).map(|talk| theme_name(labels, talk)).collect();
        names.join(", ")
    };
    let mut facts = FactList::default();
    facts.add(&words::open_name(lang), Some(named(&|talk| talk.is_open())));
    facts.add(&words::agreed_name(lang), Some(named(&|talk| talk.is(ThemeState::Agreed))));
    facts.add(&words::not_relevant_name(lang), Some(named(&|talk| talk.is(ThemeState::NotRelevant))));
    facts
}

fn theme_name<'l>(labels: RegisterLabels<'l>, talk: &Talk<'l>) -> &'l str {
    let own = talk.theme.and_then(|it| it.title.as_deref()).filter(|title| !title.trim().is_empty());
    own.unwrap_or_else(|| theme(talk.name).map_or(talk.name, |label| label.in_lang(labels.lang)))
}

fn theme_item(labels: RegisterLabels<'_>, talk: &Talk<'_>) -> PageItem {
    let lang = labels.lang;
    let mark = match talk {
        talk if talk.is(ThemeState::Agreed) => TICKED,
        talk if talk.is(ThemeState::NotRelevant) => NOT_HERE,
        _ => EMPTY,
    };
    let key = |name| labels.key("Theme", name);
    let state = talk.theme.and_then(|it| labels.said(&it.state)).map(str::to_owned);
    let mut notes = FactList::default();
    notes.add("", words::theme_about(talk.name).map(|about| about.in_lang(lang)));
    if let Some(it) = talk.theme {
        notes.add(key("responsible"), it.responsible.as_deref().map(|who| head::responsible(labels, who)));
        notes.add(key("when"), it.when.as_deref());
        notes.add(key("note"), it.note.as_deref());
    }
    let lead = format!("{mark} {}", capital(theme_name(labels, talk)));
    PageItem::new(&lead, &state.unwrap_or_else(|| words::not_recorded(lang)), notes)
}

fn parts(labels: RegisterLabels<'_>, page: &mut Page, guide: &Guide<'_>, id: &str) {
    let lang = labels.lang;
    page.heading(&words::parts_head(lang));
    page.text(&words::parts_about(lang, TICKED, EMPTY, service_name(labels, "legal")));
    let mut facts = FactList::default();
    for part in &guide.parts {
        let mark = if part.is_there { TICKED } else { EMPTY };
        let about = words::part_about(part.name).map(|it| it.in_lang(lang).to_owned());
        // An institution's own part says what it is in its name.
        let about = about.unwrap_or_else(|| NOT_HERE.to_owned());
        facts.add(&format!("{mark} {}", capital(part_name(labels, part))), Some(about));
    }
    let mark = if guide.has_preamble { TICKED } else { EMPTY };
    let preamble =
        if guide.has_preamble { words::has_preamble(lang) } else { words::may_have_preamble(lang, id) };
    facts.add(&format!("{mark} {}", capital(labels.key("Agreement", "preamble"))), Some(preamble));
    page.facts(facts);
}

fn part_name<'l>(labels: RegisterLabels<'l>, part: &Part<'l>) -> &'l str {
    component(part.name).map_or(part.name, |label| label.in_lang(labels.lang))
}

fn party_item(labels: RegisterLabels<'_>, party: &Party<'_>) -> PageItem {
    let lang = labels.lang;
    let key = |name| labels.key("Partner", name);
    let mut notes = FactList::default();
    let mut add = |name: &str, said: Option<&str>| {
        let said = said.filter(|it| !it.trim().is_empty());
        notes.add(name, Some(said.unwrap_or(&words::not_recorded(lang))));
    };
    add(key("legal_name"), party.legal_name);
    add(key("legal_form"), party.legal_form);
    add(key("seat"), party.seat);
    let (name, number) = registration(labels, party);
    add(&name, number.as_deref());
    let signatory =
        party.signatory.map(|who| if party.side == Side::Us { labels.signatory(who) } else { who });
    add(&words::signatory(lang), signatory);
    let side = if party.side == Side::Us { words::ours(lang) } else { labels.of(Side::Partner).to_owned() };
    PageItem::new(party.name, &side, notes)
}

/// What the number in a public register is called, and the number.
fn registration(labels: RegisterLabels<'_>, party: &Party<'_>) -> (String, Option<String>) {
    let lang = labels.lang;
    let given = party.registration.filter(|it| it.number.is_given());
    let kind = given.and_then(|it| it.kind.as_deref());
    let is_kvk = kind.map_or(party.is_dutch, |kind| kind.eq_ignore_ascii_case("kvk"));
    let number = given.and_then(|it| it.number.as_deref());
    if is_kvk {
        return (words::kvk_number(lang), number.map(str::to_owned));
    }
    let number = number.map(|number| format!("{} {number}", kind.unwrap_or_default().to_uppercase()));
    (words::registration_number(lang), number)
}

fn service_name<'l>(labels: RegisterLabels<'l>, name: &'l str) -> &'l str {
    words::service(name).map_or(name, |label| labels.named(name, label))
}

fn services(labels: RegisterLabels<'_>, services: &[Service]) -> Table {
    let lang = labels.lang;
    let row = |service: &Service| {
        let name = format!("{EMPTY} {}", capital(service_name(labels, service.name)));
        let what = words::involved_for(service.name).map_or("", |it| it.in_lang(lang));
        let contacted = service.contacted.map(|day| words::contacted(lang, &dates::day(lang, day)));
        vec![Cell::new(&name), Cell::new(what).and(&contacted.unwrap_or_default(), Paint::Faint)]
    };
    Table::new(&[words::service_head(lang), words::involved_head(lang)], &[], services.iter().map(row))
}
