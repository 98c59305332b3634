//! What the keys of entries are called.

use super::{find, labels};
use crate::words::Bilingual;

pub(super) fn key(schema: &str, key: &str) -> Option<Bilingual> {
    find(table(schema), key)
}

fn table(schema: &str) -> &'static [(&'static str, Bilingual)] {
    match schema {
        "Dossier" => labels! {
            considerations: "afwegingen" / "considerations", decisions: "besluiten" / "decisions",
            shared: "bekendgemaakt aan de partner" / "shared with the partner",
            advice: "contact en advies" / "contact and advice",
            knowledge_security: "kennisveiligheid" / "knowledge security", signals: "signalen" / "signals",
            follow_ups: "stappen bij signalen" / "steps on signals", evaluations: "evaluaties" / "evaluations",
            adjustments: "bijstellingen" / "adjustments", adjustments_done: "uitgevoerde bijstellingen" / "adjustments carried out",
            monitoring: "monitoring" / "monitoring", samples: "steekproeven" / "samples",
            handovers: "overdrachten" / "handovers", submissions: "voorgelegd" / "submitted",
            exceptions: "uitzonderingen op bevindingen" / "exceptions to findings",
        },
        "Common" => labels! {
            date: "datum" / "date", prompted_by: "naar aanleiding van" / "prompted by", corrects: "verbetert" / "corrects",
            withdrawn: "ingetrokken" / "withdrawn", redacted: "tekst verwijderd" / "text removed",
        },
        "Redacted" => labels! { date: "datum" / "date", ground: "grond" / "ground", by: "door" / "by" },
        "Consideration" => labels! {
            occasion: "aanleiding" / "occasion", by: "afgewogen door" / "weighed by", reason: "reden" / "reason",
            content: "inhoud" / "content", profile: "profiel" / "profile",
        },
        "Content" => labels! {
            judgement: "oordeel over de inhoud" / "judgement of the content", impact: "impact" / "impact",
            mission: "missie" / "mission", values: "waarden" / "values", ambitions: "ambities" / "ambitions",
            no_harm: "mogelijke schade" / "possible harm", sdgs: "SDG’s" / "SDGs", how: "werkwijze" / "how",
            scale: "intensiteit, duur en omvang" / "intensity, duration and size", touches: "raakt aan" / "touches",
        },
        "Profile" => labels! {
            judgement: "oordeel over het profiel" / "judgement of the profile", sources: "bronnen" / "sources",
            compatible: "missie en waarden" / "mission and values",
            conduct: "handelt naar eigen missie en waarden" / "acts on its own mission and values",
        },
        "Decision" => labels! {
            outcome: "besluit" / "decision", by: "besloten door" / "decided by", considers: "op grond van" / "rests on",
            category: "categorie" / "category", after: "na" / "after", dissent: "bezwaar" / "dissent",
            reasons: "redenen" / "reasons", effective: "gaat in" / "takes effect",
            consent: "met instemming van" / "with the consent of",
        },
        "Shared" => {
            labels! { about: "wat" / "what", to: "aan wie" / "to whom", how: "hoe" / "how", text: "tekst" / "text" }
        }
        "Advice" => labels! {
            from: "van" / "from", kind: "soort" / "kind", reference: "vindplaats" / "reference", gist: "strekking" / "gist",
        },
        "KnowledgeSecurity" => labels! {
            by: "door" / "by", allowed: "toegestaan" / "allowed", desirable: "wenselijk" / "desirable",
            conditions: "voorwaarden" / "conditions",
            reference: "vindplaats" / "reference",
        },
        "Signal" => labels! {
            kind: "soort" / "kind", cause: "wat er veranderde" / "what changed", concerns: "gaat over" / "concerns",
            from: "gemeld door" / "reported by", via: "via" / "via", touches: "raakt aan" / "touches",
            summary: "samenvatting" / "summary", reference: "vindplaats" / "where it is kept",
        },
        "FollowUp" => labels! {
            signal: "signaal" / "signal", step: "stap" / "step", by: "door" / "by", to: "naar" / "to", gist: "strekking" / "gist",
        },
        "Evaluation" => labels! {
            occasion: "aanleiding" / "occasion", by: "door" / "by", outcome: "conclusie" / "conclusion",
            none_needed: "waarom geen bijstelling" / "why no adjustment",
            goals: "onze doelen" / "our goals",
            norms: "normen en waarden" / "norms and values",
        },
        "Adjustment" => labels! {
            evaluation: "evaluatie" / "evaluation", owner: "verantwoordelijk" / "responsible", due: "uiterlijk" / "due",
            action: "wat" / "action",
        },
        "AdjustmentDone" => labels! { adjustment: "bijstelling" / "adjustment", effect: "effect" / "effect" },
        "Monitoring" => labels! {
            progress: "voortgang" / "progress", results: "resultaten" / "results", attention: "aandachtspunten" / "attention",
        },
        "Sample" => labels! { of: "uit hoeveel" / "from how many", seed: "lotnummer" / "seed" },
        "Handover" => labels! {
            role: "rol" / "role", accepted: "aanvaard" / "accepted", from: "van" / "from", to: "naar" / "to",
        },
        "Submission" => labels! {
            to: "aan" / "to", by: "door" / "by", reference: "vindplaats" / "reference", question: "vraag" / "question",
        },
        "RecordedException" => labels! {
            rule: "regel" / "rule", about: "waarover" / "about", by: "door" / "by", until: "tot" / "until",
            reason: "reden" / "reason",
        },
        _ => &[],
    }
}
