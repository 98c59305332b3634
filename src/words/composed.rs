//! What is said of a text that the site's page composed for an advisor.

use crate::messages;

messages! {
    pub fn write_anew() {
        nl: "Dit is wat iemand schreef; deze tekst wordt niet bewaard.\nVat het zelf samen, zonder namen.",
        en: "This is what somebody wrote; this text is not kept.\nWrite the summary yourself, without names.",
    }
    pub fn about_what() {
        nl: "over welke samenwerking het signaal gaat, is niet gezegd",
        en: "which partnership the signal is about was not said",
    }
    pub fn about_what_hint() {
        nl: "zeg het zelf: `partners signal KENMERK --input …`, of `--about NAAM` voor wat niet in het register staat",
        en: "say so yourself: `partners signal ID --input …`, or `--about NAME` for what is not in the register",
    }
    pub fn may_mean(name: &str, all: &str) {
        nl: "de tekst noemt ‘{name}’; dat kan zijn: {all}",
        en: "the text names ‘{name}’, which may be: {all}",
    }
    pub fn names_nothing_known(name: &str) {
        nl: "de tekst noemt ‘{name}’; zo heet geen samenwerking in het register",
        en: "the text names ‘{name}’; no partnership in the register is called so",
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
