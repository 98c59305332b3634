//! The conversation guide as `partners.guide/1`.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::guide::{part_name, service_name, theme_name};
use crate::model::head::Registration;
use crate::model::vocabulary::Word as _;
use crate::report::guide::{Guide, Part, Party, Service, Talk};
use crate::words::guide as words;
use crate::words::labels::Labels;

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
