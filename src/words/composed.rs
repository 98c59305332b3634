//! What is said of a text that the site's page composed for an advisor.

use crate::messages;

messages! {
    pub fn write_anew() {
        nl: "Dit is wat iemand schreef. Vat het zelf samen, zonder namen; deze tekst wordt niet bewaard.",
        en: "This is what somebody wrote. Write the summary yourself, without names; this text is not kept.",
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
