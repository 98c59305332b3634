//! What commits and confirmations say was recorded; plain letters only, since a commit is read everywhere.

use super::{Bilingual, Lang};
use crate::messages;
use crate::model::Kind;

/// That an entry was recorded.
pub fn recorded(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Consideration => Bilingual { nl: "afweging vastgelegd", en: "consideration recorded" },
        Kind::Decision => Bilingual { nl: "besluit vastgelegd", en: "decision recorded" },
        Kind::Shared => Bilingual { nl: "gedeeld met de partner", en: "shared with the partner" },
        Kind::Advice => Bilingual { nl: "contact of advies vastgelegd", en: "contact or advice recorded" },
        Kind::KnowledgeSecurity => Bilingual {
            nl: "uitkomst kennisveiligheid vastgelegd",
            en: "knowledge-security outcome recorded",
        },
        Kind::Signal => Bilingual { nl: "signaal vastgelegd", en: "signal recorded" },
        Kind::FollowUp => Bilingual { nl: "stap op een signaal vastgelegd", en: "step on a signal recorded" },
        Kind::Evaluation => Bilingual { nl: "evaluatie vastgelegd", en: "evaluation recorded" },
        Kind::Adjustment => Bilingual { nl: "bijstelling vastgelegd", en: "adjustment recorded" },
        Kind::AdjustmentDone => Bilingual { nl: "bijstelling gedaan", en: "adjustment done" },
        Kind::Monitoring => Bilingual { nl: "monitoring vastgelegd", en: "monitoring recorded" },
        Kind::Sample => Bilingual { nl: "steekproef getrokken", en: "sample drawn" },
        Kind::Handover => Bilingual { nl: "overdracht vastgelegd", en: "handover recorded" },
    }
    .in_lang(lang)
}

messages! {
    pub fn added() { nl: "samenwerking toegevoegd", en: "partnership added" }
    pub fn imported(number: usize) { nl: "import: {number} samenwerkingen toegevoegd", en: "import: {number} partnerships added" }
    pub fn set() { nl: "gegevens gewijzigd", en: "head changed" }
    pub fn edited() { nl: "met de hand bewerkt", en: "edited by hand" }
    pub fn renamed(new: &str) { nl: "heet nu {new}", en: "now called {new}" }
    pub fn drawn(count: usize, of: usize) {
        nl: "steekproef getrokken: {count} van {of}",
        en: "sample drawn: {count} of {of}",
    }
    pub fn initialised() { nl: "register aangemaakt", en: "register made" }
    pub fn undone(commit: &str) {
        nl: "teruggenomen: commit {commit}; de bestanden zijn weer zoals ze daarvoor waren",
        en: "taken back: commit {commit}; the files are again as they were before it",
    }
}
