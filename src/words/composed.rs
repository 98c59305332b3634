//! What is said of a text that the site's page composed for an advisor.

use crate::messages;

messages! {
    pub fn write_anew() {
        nl: "Dit is wat iemand schreef; deze tekst wordt niet bewaard.\nVat het zelf samen, zonder namen.",
        en: "This is what somebody wrote; this text is not kept.\nWrite the summary yourself, without names.",
    }
    pub fn is_a_draft() {
        nl: "de tekst is een concept: de samenvatting schrijft wie het signaal vastlegt",
        en: "the text is a draft: the summary is written by whoever records the signal",
    }
    pub fn is_a_draft_hint() {
        nl: "geef uw eigen samenvatting met `--summary`, of doe het op een terminal",
        en: "give your own summary with `--summary`, or do it on a terminal",
    }
}
