//! What is said of a partnership that runs, and of dates.

use crate::messages;
use crate::model::Side;
use crate::words::Lang;

/// Contacts of one side only.
pub fn one_sided(lang: Lang, side: Side) -> &'static str {
    match side {
        Side::Partner => lang.pick(
            "op de netwerkkaart staan alleen contacten van de partner, geen van onszelf",
            "the network map has contacts of the partner only, none of our own",
        ),
        Side::Us => lang.pick(
            "op de netwerkkaart staan alleen contacten van onszelf, geen van de partner",
            "the network map has contacts of our own only, none of the partner",
        ),
    }
}

/// What to do about that.
pub fn one_sided_help(lang: Lang, id: &str, side: Side) -> String {
    add_contact(lang, id, if side == Side::Us { "partner" } else { "us" })
}

/// What to do about a contact that was never checked. A name that is no plain word is not made part of a command.
pub fn unverified_help(lang: Lang, id: &str, contact: &str, today: &str) -> String {
    if is_plain(contact) { verify_contact(lang, id, contact, today) } else { verify_by_hand(lang, id) }
}

/// What to do about a theme that is open after the signing.
pub fn still_open_help(lang: Lang, id: &str, theme: &str) -> String {
    if is_plain(theme) { agree_on_theme(lang, id, theme) } else { agree_by_hand(lang, id) }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

messages! {
    pub fn unsigned() {
        nl: "van deze formele samenwerking is geen ondertekening vastgelegd",
        en: "no signature of this formal partnership is recorded",
    }
    pub fn unsigned_help(id: &str) {
        nl: "leg vast wanneer er is getekend en door wie: `partners set {id} agreement.signed=JJJJ-MM-DD agreement.signed_by=bestuur`, of `agreement.signed_by=directeur`",
        en: "record when it was signed and by whom: `partners set {id} agreement.signed=YYYY-MM-DD agreement.signed_by=board`, or `agreement.signed_by=director`",
    }
    pub fn signed_later(signed: &str, today: &str) {
        nl: "deze samenwerking loopt, maar de ondertekening staat op {signed} en het is nu {today}",
        en: "this partnership is running, but the signing is dated {signed} and it is now {today}",
    }
    pub fn signed_later_help(id: &str) {
        nl: "kijk de datum na, of leg die opnieuw vast zodra er is getekend: `partners set {id} agreement.signed=JJJJ-MM-DD`",
        en: "check the date, or record it again once it is signed: `partners set {id} agreement.signed=YYYY-MM-DD`",
    }
    pub fn signed_by_nobody(date: &str) {
        nl: "de overeenkomst is op {date} getekend, maar er staat niet bij door wie",
        en: "the agreement was signed on {date}, but it does not say by whom",
    }
    pub fn signed_by_nobody_help(id: &str) {
        nl: "leg de functie vast: `partners set {id} agreement.signed_by=bestuur` of `agreement.signed_by=directeur`",
        en: "record the function: `partners set {id} agreement.signed_by=board` or `agreement.signed_by=director`",
    }
    pub fn signed_by_other(board: &str) {
        nl: "een formele samenwerking wordt getekend door {board} of een directeur; hier staat een ander",
        en: "a formal partnership is signed by {board} or a director; this is somebody else",
    }
    pub fn signed_by_other_help(id: &str, board: &str) {
        nl: "tekende een van hen, leg dat dan vast: `partners set {id} agreement.signed_by=bestuur` of `agreement.signed_by=directeur`; anders legt u de overeenkomst alsnog voor aan {board} of een directeur",
        en: "if one of them signed, record that: `partners set {id} agreement.signed_by=board` or `agreement.signed_by=director`; otherwise put the agreement before {board} or a director after all",
    }
    pub fn owner_missing() {
        nl: "er is niet vastgelegd welke functie deze samenwerking onderhoudt",
        en: "it is not recorded which function looks after this partnership",
    }
    pub fn owner_missing_help(id: &str) {
        nl: "leg een functie vast, geen naam: `partners set {id} owner=\"Opleidingsmanager International Business\"`",
        en: "record a function, not a name: `partners set {id} owner=\"Programme manager International Business\"`",
    }
    pub fn unverified() {
        nl: "bij dit contact staat niet wanneer het voor het laatst is nagegaan",
        en: "it does not say when this contact was last verified",
    }
    pub fn still_open(signed: &str) {
        nl: "dit thema staat nog open, terwijl de overeenkomst op {signed} is getekend",
        en: "this theme is still open, although the agreement was signed on {signed}",
    }
    pub fn in_future(date: &str, today: &str) {
        nl: "deze aantekening is van {date}, en het is nu {today}",
        en: "this entry is of {date}, and it is now {today}",
    }
    pub fn in_future_help() {
        nl: "kijk de datum na; het kenmerk volgt de datum. Staat de aantekening al op de hoofdbranch, leg dan een nieuwe vast met `--corrects`",
        en: "check the date; the id follows the date. If the entry is on the main branch already, record a new one with `--corrects`",
    }
    pub fn head_in_future(date: &str, today: &str) {
        nl: "hier staat dat dit op {date} is gebeurd, en het is nu {today}",
        en: "this says that it happened on {date}, and it is now {today}",
    }
    pub fn head_in_future_help() {
        nl: "kijk de datum na; tot die dag telt dit nog niet mee",
        en: "check the date; until that day it does not count",
    }
    pub fn to_review() {
        nl: "deze samenwerking stamt van vóór het kader en is nog niet opnieuw afgewogen en besloten",
        en: "this partnership dates from before the framework and has not yet been weighed and decided on again",
    }
    pub fn to_review_help(id: &str) {
        nl: "herijk de samenwerking wanneer het uitkomt, bijvoorbeeld bij een evaluatie of verlenging: `partners consider {id}`, daarna `partners decide {id}`",
        en: "review it when it suits, for instance at an evaluation or a renewal: `partners consider {id}`, then `partners decide {id}`",
    }
    fn add_contact(id: &str, side: &str) {
        nl: "leg een functie vast met een algemeen adres of centraal nummer: `partners set {id} contacts.{side}.side={side} contacts.{side}.function=\"…\" contacts.{side}.channel=\"…\"`",
        en: "record a function with a general address or switchboard number: `partners set {id} contacts.{side}.side={side} contacts.{side}.function=\"…\" contacts.{side}.channel=\"…\"`",
    }
    fn verify_contact(id: &str, contact: &str, today: &str) {
        nl: "ga na of functie en adres nog kloppen, en zet de dag erbij: `partners set {id} contacts.{contact}.verified={today}`",
        en: "check that function and address still hold, and add the day: `partners set {id} contacts.{contact}.verified={today}`",
    }
    fn verify_by_hand(id: &str) {
        nl: "ga na of functie en adres nog kloppen, en zet de dag erbij in `verified`: `partners edit {id}`",
        en: "check that function and address still hold, and add the day in `verified`: `partners edit {id}`",
    }
    fn agree_on_theme(id: &str, theme: &str) {
        nl: "bespreek het alsnog en leg vast wat is afgesproken: `partners set {id} themes.{theme}.state=afgesproken`; speelt het niet, dan `themes.{theme}.state=\"niet van toepassing\"` met een toelichting in `themes.{theme}.note`",
        en: "talk it through after all and record what was agreed: `partners set {id} themes.{theme}.state=agreed`; if it does not matter, `themes.{theme}.state=not-relevant` with a note in `themes.{theme}.note`",
    }
    fn agree_by_hand(id: &str) {
        nl: "bespreek het alsnog en leg vast wat is afgesproken, of dat het niet speelt: `partners edit {id}`",
        en: "talk it through after all and record what was agreed, or that it does not matter: `partners edit {id}`",
    }
}
