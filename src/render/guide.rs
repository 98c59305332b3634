//! The conversation guide: to read, and to take into a meeting on paper. Its boxes are characters, so that they also print.
//! And as `partners.guide/1`.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, Cell, FactList, Page, PageItem, Table};
use super::form::report::{Edition, Report};
use super::form::style::Paint;
use super::head;
use crate::model::{Given as _, Partnership, Registration, Side, ThemeState, Word as _};
use crate::report::guide::{Guide, Part, Party, Service, Talk};
use crate::text::clean::Clean;
use crate::words::labels::{Labels, component, theme};
use crate::words::lists::capital;
use crate::words::{dates, guide as words, overview};

const TICKED: &str = "☑";
const EMPTY: &str = "☐";
const NOT_HERE: &str = "–";

/// As people read it.
fn page(labels: Labels<'_>, about: &About, guide: &Guide<'_>) -> Page {
    let lang = labels.lang;
    let partnership = guide.partnership;
    let id = partnership.id.as_str();
    let mut page = Page::default();
    page.title(&words::title(lang, partnership.name()));
    page.text(&overview::in_short(labels, guide.status, &parts_of(labels, partnership)));
    page.text(&words::talk_first(lang));
    page.facts(how_far(labels, guide));
    page.heading(&words::beginnings_head(lang));
    let beginnings = words::beginnings(lang);
    page.blocks.push(Block::Bullets(beginnings.iter().map(|it| boxed(EMPTY, it)).collect()));
    let mut goal = FactList::default();
    goal.add(labels.key("Head", "goal"), partnership.head.goal.as_deref());
    page.facts(goal);
    page.heading(&words::themes_head(lang));
    page.text(&words::each_theme(lang));
    page.blocks.extend(guide.themes.iter().map(|talk| Block::Item(theme_item(labels, talk))));
    parts(labels, &mut page, guide, id);
    page.heading(&words::parties_head(lang));
    page.text(&words::parties_about(lang));
    page.blocks.extend(guide.parties.iter().map(|party| Block::Item(party_item(labels, party))));
    page.heading(&words::services_head(lang));
    page.text(&words::services_about(lang, service_name(labels, "legal")));
    page.blocks.push(Block::Table(services(labels, &guide.services)));
    page.text(&words::how_to_record(lang, id));
    about.end(lang, &mut page);
    page
}

/// What kind of partnership it is, in a few words.
pub(super) fn parts_of<'l>(labels: Labels<'l>, partnership: &'l Partnership) -> [Option<&'l str>; 4] {
    let it = &partnership.head;
    [
        labels.said(&it.formality),
        it.category.as_deref().map(|category| labels.category(category)),
        it.unit.as_deref().map(|unit| labels.unit(unit)),
        Some(partnership.id.as_str()),
    ]
}

fn boxed(mark: &str, text: &str) -> Clean {
    Clean::line(&format!("{mark} {text}"))
}

/// Which themes are open, agreed and not relevant: by name, and never as a number.
fn how_far(labels: Labels<'_>, guide: &Guide<'_>) -> FactList {
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

pub(super) fn theme_name<'l>(labels: Labels<'l>, talk: &Talk<'l>) -> &'l str {
    let own = talk.theme.and_then(|it| it.title.as_deref()).filter(|title| !title.trim().is_empty());
    own.unwrap_or_else(|| theme(talk.name).map_or(talk.name, |label| label.in_lang(labels.lang)))
}

fn theme_item(labels: Labels<'_>, talk: &Talk<'_>) -> PageItem {
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
    PageItem {
        lead: boxed(mark, &capital(theme_name(labels, talk))),
        aside: Clean::line(&state.unwrap_or_else(|| words::not_recorded(lang))),
        notes: notes.0,
    }
}

fn parts(labels: Labels<'_>, page: &mut Page, guide: &Guide<'_>, id: &str) {
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

pub(super) fn part_name<'l>(labels: Labels<'l>, part: &Part<'l>) -> &'l str {
    component(part.name).map_or(part.name, |label| label.in_lang(labels.lang))
}

fn party_item(labels: Labels<'_>, party: &Party<'_>) -> PageItem {
    let lang = labels.lang;
    let key = |name| labels.key("Partner", name);
    let mut notes = FactList::default();
    let mut add = |name: &str, said: Option<String>| {
        notes.add(
            name,
            Some(said.filter(|it| !it.trim().is_empty()).unwrap_or_else(|| words::not_recorded(lang))),
        );
    };
    let owned = |said: Option<&str>| said.map(str::to_owned);
    add(key("legal_name"), owned(party.legal_name));
    add(key("legal_form"), owned(party.legal_form));
    add(key("seat"), owned(party.seat));
    let (name, number) = registration(labels, party);
    add(&name, number);
    let signatory =
        party.signatory.map(|who| if party.side == Side::Us { labels.signatory(who) } else { who });
    add(&words::signatory(lang), owned(signatory));
    let side = if party.side == Side::Us { words::ours(lang) } else { labels.of(Side::Partner).to_owned() };
    PageItem { lead: Clean::line(party.name), aside: Clean::line(&side), notes: notes.0 }
}

/// What the number in a public register is called, and the number.
fn registration(labels: Labels<'_>, party: &Party<'_>) -> (String, Option<String>) {
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

pub(super) fn service_name<'l>(labels: Labels<'l>, name: &'l str) -> &'l str {
    words::service(name).map_or(name, |label| labels.named(name, label))
}

fn services(labels: Labels<'_>, services: &[Service]) -> Table {
    let lang = labels.lang;
    let row = |service: &Service| {
        let name = format!("{EMPTY} {}", capital(service_name(labels, service.name)));
        let what = words::involved_for(service.name).map_or("", |it| it.in_lang(lang));
        let contacted = service.contacted.map(|day| words::contacted(lang, &dates::day(lang, day)));
        vec![Cell::new(&name), Cell::new(what).and(&contacted.unwrap_or_default(), Paint::Faint)]
    };
    Table {
        head: super::names(&[words::service_head(lang), words::involved_head(lang)]),
        fits: Vec::new(),
        rows: services.iter().map(row).collect(),
    }
}

impl Report for Guide<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.labels, edition.about, self)
    }
}

/// `partners.guide/1`, frozen.
#[derive(Serialize)]
struct GuideV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    id: &'a str,
    name: &'a str,
    status: &'static str,
    themes: Vec<ThemeV1<'a>>,
    open: Vec<&'a str>,
    components: Vec<ComponentV1<'a>>,
    preamble: bool,
    parties: Vec<PartyV1<'a>>,
    services: Vec<ServiceV1<'a>>,
}

#[derive(Serialize)]
struct ThemeV1<'a> {
    key: &'a str,
    title: &'a str,
    about: Option<&'static str>,
    own: bool,
    state: Option<&'a str>,
    responsible: Option<&'a str>,
    when: Option<&'a str>,
    note: Option<&'a str>,
}

impl<'a> ThemeV1<'a> {
    fn new(labels: Labels<'a>, talk: &Talk<'a>) -> Self {
        let theme = talk.theme;
        Self {
            key: talk.name,
            title: theme_name(labels, talk),
            about: words::theme_about(talk.name).map(|it| it.in_lang(labels.lang)),
            own: talk.is_own,
            state: theme.and_then(|it| it.state.spelling()),
            responsible: theme.and_then(|it| it.responsible.as_deref()),
            when: theme.and_then(|it| it.when.as_deref()),
            note: theme.and_then(|it| it.note.as_deref()),
        }
    }
}

#[derive(Serialize)]
struct ComponentV1<'a> {
    key: &'a str,
    title: &'a str,
    own: bool,
    present: bool,
}

impl<'a> ComponentV1<'a> {
    fn new(labels: Labels<'a>, part: &Part<'a>) -> Self {
        Self { key: part.name, title: part_name(labels, part), own: part.is_own, present: part.is_there }
    }
}

#[derive(Serialize)]
struct PartyV1<'a> {
    side: &'static str,
    name: &'a str,
    legal_name: Option<&'a str>,
    legal_form: Option<&'a str>,
    seat: Option<&'a str>,
    registration: Option<RegistrationV1<'a>>,
    signatory: Option<&'a str>,
    not_recorded: Vec<&'static str>,
}

#[derive(Serialize)]
struct RegistrationV1<'a> {
    kind: Option<&'a str>,
    number: Option<&'a str>,
}

impl<'a> PartyV1<'a> {
    fn new(party: &Party<'a>) -> Self {
        let registration =
            |it: &'a Registration| RegistrationV1 { kind: it.kind.as_deref(), number: it.number.as_deref() };
        Self {
            side: party.side.spelling(),
            name: party.name,
            legal_name: party.legal_name,
            legal_form: party.legal_form,
            seat: party.seat,
            registration: party.registration.map(registration),
            signatory: party.signatory,
            not_recorded: party.lacks(),
        }
    }
}

#[derive(Serialize)]
struct ServiceV1<'a> {
    key: &'static str,
    name: &'a str,
    about: Option<&'static str>,
    contacted: Option<String>,
}

impl<'a> ServiceV1<'a> {
    fn new(labels: Labels<'a>, service: &Service) -> Self {
        Self {
            key: service.name,
            name: service_name(labels, service.name),
            about: words::involved_for(service.name).map(|it| it.in_lang(labels.lang)),
            contacted: service.contacted.map(|day| day.to_string()),
        }
    }
}

/// As machines read it.
pub fn json(labels: Labels<'_>, about: &About, guide: &Guide<'_>) -> String {
    super::form::json::document(&GuideV1 {
        head: about.head("partners.guide/1"),
        id: &guide.partnership.id,
        name: guide.partnership.name(),
        status: guide.status.spelling(),
        themes: guide.themes.iter().map(|talk| ThemeV1::new(labels, talk)).collect(),
        open: guide.themes.iter().filter(|talk| talk.is_open()).map(|talk| talk.name).collect(),
        components: guide.parts.iter().map(|part| ComponentV1::new(labels, part)).collect(),
        preamble: guide.has_preamble,
        parties: guide.parties.iter().map(PartyV1::new).collect(),
        services: guide.services.iter().map(|it| ServiceV1::new(labels, it)).collect(),
    })
}
