//! What the keys of the head are called.

use super::{find, labels};
use crate::words::Bilingual;

pub(super) fn key(schema: &str, key: &str) -> Option<Bilingual> {
    find(table(schema), key)
}

fn table(schema: &str) -> &'static [(&'static str, Bilingual)] {
    match schema {
        "Head" => labels! {
            schema: "versie van het formaat" / "version of the format", name: "naam" / "name",
            formality: "formeel of informeel" / "formal or informal", category: "categorie" / "category",
            domains: "terrein" / "domains", forms: "vormen" / "forms", large_scale: "grootschalig" / "large-scale",
            international: "internationaal" / "international", entered_at: "aangegaan op niveau van" / "entered at",
            unit: "eenheid" / "unit", owner: "verantwoordelijk" / "responsible", deputy: "vervanger" / "deputy",
            goal: "doel" / "goal", reached_when: "bereikt wanneer" / "reached when", starts: "begint" / "starts", ends: "eindigt" / "ends",
            before_framework: "van vóór het kader" / "from before the framework", sources: "bronnen" / "sources",
            formerly: "eerder kenmerk" / "formerly", void: "vervallen" / "void", own: "eigen gegevens" / "own data",
            partners: "partners" / "partners", agreement: "overeenkomst" / "agreement",
            themes: "thema’s" / "themes", evaluation_plan: "evaluatieplan" / "evaluation plan",
            strategic: "strategisch" / "strategic", contacts: "netwerkkaart" / "network map",
        },
        "Void" => labels! {
            date: "sinds" / "since", reason: "reden" / "reason", by: "door" / "by",
        },
        "Partner" => labels! {
            name: "naam" / "name", kind: "soort" / "kind", country: "land" / "country",
            legal_name: "statutaire naam" / "legal name", legal_form: "rechtsvorm" / "legal form",
            seat: "vestigingsplaats" / "seat", registration: "registratie" / "registration", ror: "ROR" / "ROR",
            schac: "SCHAC" / "SCHAC", erasmus_code: "Erasmuscode" / "Erasmus code", website: "website" / "website",
            signatory: "tekenbevoegd" / "signatory", contribution: "inbreng" / "contribution", via: "via" / "via",
        },
        "Registration" => labels! { kind: "register" / "register", number: "nummer" / "number" },
        "Agreement" => labels! {
            signed: "ondertekend" / "signed", signed_by: "ondertekend door" / "signed by",
            reference: "kenmerk in contractbeheer" / "contract reference",
            notice: "opzegtermijn" / "notice", renewal: "verlenging" / "renewal", frameworks: "kaders" / "frameworks",
            components: "onderdelen" / "components", preamble: "preambule" / "preamble",
            renewal_term: "telkens verlengd met" / "renewed each time by",
            notice_given: "opgezegd op" / "notice given on",
        },
        "Preamble" => labels! { kind: "soort" / "kind", text: "tekst" / "text" },
        "Theme" => labels! {
            title: "titel" / "title", state: "voortgang" / "state", responsible: "verantwoordelijk" / "responsible",
            when: "wanneer" / "when", note: "toelichting" / "note",
        },
        "EvaluationPlan" => labels! {
            mode: "wanneer" / "when", every: "hoe vaak" / "how often", from: "geteld" / "counted",
        },
        "Strategic" => labels! {
            selection: "selectie" / "selection", potential: "ruimte om te groeien" / "potential",
            complementarity: "complementariteit" / "complementarity",
            board_commitment: "toezegging van het bestuur" / "board commitment",
            multi_year_plan: "meerjarenplan" / "multi-year plan", funding_options: "financiering" / "funding options",
            impact: "impact" / "impact", objectives: "doelstellingen" / "objectives", risks: "risico’s" / "risks",
        },
        "Risk" => labels! { risk: "risico" / "risk", control: "beheersing" / "control" },
        "Contact" => labels! {
            side: "kant" / "side", of: "van" / "of", function: "functie" / "function",
            channel: "bereikbaar via" / "channel", deputy: "vervanger" / "deputy", level: "niveau" / "level",
            verified: "nagegaan" / "verified",
        },
        _ => &[],
    }
}

/// What a theme of the conversation guide is called; an institution's own has a title.
pub fn theme(name: &str) -> Option<Bilingual> {
    let themes: &[(&str, Bilingual)] = labels! {
        content: "inhoud" / "content", organisation: "organisatie" / "organisation",
        administration: "administratie" / "administration", finance: "financiën" / "finance",
        staff: "personeel" / "staff", consultation: "overleg en besluitvorming" / "consultation and decisions",
        data: "gegevens en privacy" / "data and privacy", communication: "communicatie" / "communication",
        quality: "kwaliteitszorg" / "quality assurance",
        rights: "rechten op kennis en data" / "rights to knowledge and data",
        duration: "duur en beëindiging" / "duration and termination",
    };
    find(themes, name)
}

/// What a part of an agreement is called; an institution may have its own.
pub fn component(name: &str) -> Option<Bilingual> {
    let components: &[(&str, Bilingual)] = labels! {
        parties: "partijen" / "parties", subject: "onderwerp" / "subject",
        commitments: "verbintenissen" / "commitments", administration: "administratie" / "administration",
        certification: "certificering" / "certification", finance: "financiën" / "finance",
        consultation: "overleg" / "consultation", quality: "kwaliteitszorg" / "quality assurance",
        infrastructure: "infrastructuur" / "infrastructure", communication: "communicatie" / "communication",
        confidentiality: "vertrouwelijkheid" / "confidentiality", personal_data: "persoonsgegevens" / "personal data",
        duration: "duur" / "duration", annexes: "bijlagen" / "annexes",
    };
    find(components, &name.replace('-', "_"))
}

/// What a kind of preamble is called.
pub fn preamble_kind(name: &str) -> Option<Bilingual> {
    let kinds: &[(&str, Bilingual)] = labels! {
        shared_values: "gedeelde visie en waarden" / "shared vision and values",
        own_values: "visie en belangen van elke partij" / "vision and interests of each party",
        principles: "uitgangspunten" / "principles",
    };
    find(kinds, &name.replace('-', "_"))
}

/// What a kind of partner is called, when it is one that is often met; kinds are free.
pub fn partner_kind(name: &str) -> Option<Bilingual> {
    let kinds: &[(&str, Bilingual)] = labels! {
        university: "universiteit" / "university",
        university_of_applied_sciences: "hogeschool" / "university of applied sciences", company: "bedrijf" / "company", consortium: "consortium" / "consortium",
        government: "overheid" / "government", network: "netwerk" / "network", association: "vereniging" / "association",
        foundation: "stichting" / "foundation", cooperative: "coöperatie" / "cooperative",
        research_institute: "onderzoeksinstituut" / "research institute",
    };
    find(kinds, &name.trim().to_lowercase().replace([' ', '-'], "_"))
}
