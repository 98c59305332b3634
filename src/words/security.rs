//! The report for the knowledge-security desk.

use super::{Bilingual, Lang, dates};
use crate::messages;
use crate::model::Day;

/// The title.
pub fn title(lang: Lang, today: Day, at: &str) -> String {
    outcomes_on(lang, &dates::day(lang, today), at)
}

/// What changed, by its machine spelling.
pub fn change(lang: Lang, spelling: &str) -> &'static str {
    let label = match spelling {
        "adjusted" => Bilingual { nl: "bijgesteld bij besluit", en: "adjusted by decision" },
        "renewed" => Bilingual { nl: "verlengd", en: "renewed" },
        "profile-weighed" => Bilingual { nl: "profiel opnieuw afgewogen", en: "profile weighed again" },
        _ => Bilingual { nl: "signaal over de partner", en: "signal about the partner" },
    };
    label.in_lang(lang)
}

/// Why there is no outcome, and from when one is asked.
pub fn lack(lang: Lang, is_absent: bool, is_asked: bool) -> String {
    match (is_absent, is_asked) {
        (true, true) => absent(lang),
        (true, false) => absent_later(lang),
        (false, true) => unanswered(lang),
        (false, false) => unanswered_later(lang),
    }
}

messages! {
    fn outcomes_on(today: &str, at: &str) {
        nl: "Kennisveiligheid{at} op {today}",
        en: "Knowledge security{at} on {today}",
    }
    pub fn intro() {
        nl: "Voor de adviseur kennisveiligheid: waar nog geen uitkomst van de beslisboom is, waar voorwaarden gelden, en wat er sinds een uitkomst is vastgelegd. Dat laatste is ter informatie: het vraagt geen nieuwe uitkomst. Wat voorbij is of niet doorging, staat hier niet.",
        en: "For the knowledge-security adviser: where there is no outcome of the decision tree yet, where conditions hold, and what was recorded since an outcome. The last is information: it asks for no new outcome. What is over or was declined is not here.",
    }
    pub fn none(at: &str) {
        nl: "Onder wat niet voorbij is, is{at} niets gevonden waarvan de uitkomst kennisveiligheid ontbreekt, waarvoor voorwaarden gelden of waaraan sinds de uitkomst iets veranderde.",
        en: "Of what is not over, nothing is recorded{at} that lacks a knowledge-security outcome, has conditions, or changed since its outcome.",
    }
    pub fn informal_head() {
        nl: "Informeel, ter informatie: hiervan wordt niets meer gevraagd",
        en: "Informal, as information: nothing more is asked of these",
    }
    fn absent() { nl: "nog niet vastgelegd", en: "not recorded yet" }
    fn absent_later() {
        nl: "nog niet vastgelegd; wordt gevraagd bij het besluit of de herijking",
        en: "not recorded yet; asked with the decision or the review",
    }
    fn unanswered() {
        nl: "vastgelegd, maar niet op beide vragen: toegestaan, wenselijk",
        en: "recorded, but not on both questions: allowed, desirable",
    }
    fn unanswered_later() {
        nl: "vastgelegd, maar niet op beide vragen; wordt gevraagd bij het besluit of de herijking",
        en: "recorded, but not on both questions; asked with the decision or the review",
    }
    pub fn outcome_name() { nl: "uitkomst", en: "outcome" }
    pub fn outcome_day() { nl: "datum van de uitkomst", en: "date of the outcome" }
    pub fn missing_name() { nl: "ontbreekt", en: "missing" }
    pub fn changed_name() { nl: "sinds de uitkomst", en: "since the outcome" }
    pub fn informal_name() { nl: "informeel", en: "informal" }
    pub fn sheet() { nl: "Kennisveiligheid", en: "Knowledge security" }
}
