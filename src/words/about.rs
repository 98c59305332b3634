//! Of what a workbook is, on a sheet of its own.

use crate::messages;

messages! {
    pub fn sheet() { nl: "Over dit bestand", en: "About this file" }
    pub fn what_head() { nl: "Wat", en: "What" }
    pub fn said_head() { nl: "Toelichting", en: "Explanation" }
    pub fn institution() { nl: "Instelling", en: "Institution" }
    pub fn scope() { nl: "Reikwijdte", en: "Scope" }
    pub fn whole_register() { nl: "Het hele register", en: "The whole register" }
    pub fn reckoned_from() { nl: "Gerekend op", en: "Reckoned from" }
    pub fn commit() { nl: "Vastlegging", en: "Commit" }
    pub fn title() { nl: "Rapport", en: "Report" }
    pub fn explained() { nl: "Betekenis", en: "Meaning" }
}
