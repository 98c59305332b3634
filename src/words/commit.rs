//! What commits and confirmations say was recorded; plain letters only, since a commit is read everywhere.

use super::Lang;
use super::labels::Labelled as _;
use crate::messages;
use crate::model::{Kind, Step};

/// That an entry was recorded.
pub fn recorded(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Consideration => lang.pick("afweging vastgelegd", "consideration recorded"),
        Kind::Decision => lang.pick("besluit vastgelegd", "decision recorded"),
        Kind::Shared => lang.pick("bekendgemaakt aan de partner", "shared with the partner"),
        Kind::Advice => lang.pick("contact of advies vastgelegd", "contact or advice recorded"),
        Kind::KnowledgeSecurity => {
            lang.pick("uitkomst kennisveiligheid vastgelegd", "knowledge-security outcome recorded")
        }
        Kind::Signal => lang.pick("signaal vastgelegd", "signal recorded"),
        Kind::FollowUp => lang.pick("stap bij een signaal vastgelegd", "step on a signal recorded"),
        Kind::Evaluation => lang.pick("evaluatie vastgelegd", "evaluation recorded"),
        Kind::Adjustment => lang.pick("bijstelling vastgelegd", "adjustment recorded"),
        Kind::AdjustmentDone => lang.pick("bijstelling uitgevoerd", "adjustment carried out"),
        Kind::Monitoring => lang.pick("monitoring vastgelegd", "monitoring recorded"),
        Kind::Sample => lang.pick("steekproef getrokken", "sample drawn"),
        Kind::Submission => lang.pick("vraag voorgelegd", "question submitted"),
        Kind::Exception => lang.pick("uitzondering vastgelegd", "exception recorded"),
        Kind::Handover => lang.pick("overdracht vastgelegd", "handover recorded"),
    }
}

/// That a step on a signal was recorded, and which.
pub fn recorded_step(lang: Lang, step: Step) -> String {
    format!("{} ({})", recorded(lang, Kind::FollowUp), step.label().in_lang(lang))
}

/// That so many partnerships came from a list.
pub fn imported(lang: Lang, number: usize) -> String {
    imported_partnerships(lang, &super::overview::partnerships(lang, number))
}

messages! {
    pub fn added() { nl: "samenwerking toegevoegd", en: "partnership added" }
    fn imported_partnerships(partnerships: &str) { nl: "import: {partnerships} toegevoegd", en: "import: {partnerships} added" }
    pub fn import_changed(partnerships: &str) { nl: "import: {partnerships} bijgewerkt", en: "import: {partnerships} changed" }
    pub fn set() { nl: "gegevens gewijzigd", en: "data changed" }
    pub fn edited() { nl: "met de hand bewerkt", en: "edited by hand" }
    pub fn renamed(new: &str) { nl: "heet nu {new}", en: "now called {new}" }
    pub fn drawn(count: usize, of: usize) {
        nl: "steekproef getrokken: {count} van {of}",
        en: "sample drawn: {count} of {of}",
    }
    pub fn forge_added() { nl: "bestanden voor het gitplatform toegevoegd", en: "files for the forge added" }
    pub fn initialised() { nl: "register aangemaakt", en: "register made" }
}
