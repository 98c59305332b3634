//! What is said of a partnership that runs, and of dates.

use crate::messages;

messages! {
    /// Nobody is named as responsible.
    pub fn owner_missing() {
        nl: "niet vastgelegd is welke functie deze samenwerking onderhoudt",
        en: "it is not recorded which function looks after this partnership",
    }
    /// What to do about that.
    pub fn owner_missing_help(id: &str) {
        nl: "leg een functie vast, geen naam: `partners set {id} owner=\"Opleidingsmanager International Business\"`",
        en: "record a function, not a name: `partners set {id} owner=\"Programme manager International Business\"`",
    }
    /// An entry of a day that has not come yet.
    pub fn in_future(date: &str, today: &str) {
        nl: "deze aantekening is van {date}, en het is nu {today}",
        en: "this entry is of {date}, and it is now {today}",
    }
    /// What to do about that.
    pub fn in_future_help() {
        nl: "kijk de datum na; het kenmerk volgt de datum. Staat de aantekening al in de hoofdversie, leg dan een nieuwe vast met `--corrects`",
        en: "check the date; the id follows the date. If the entry has already reached the main version, record a new one with `--corrects`",
    }
    /// From before the framework.
    pub fn to_review() {
        nl: "deze samenwerking stamt van vóór het kader en is nog niet opnieuw afgewogen en besloten",
        en: "this partnership dates from before the framework and has not yet been weighed and decided on anew",
    }
    /// What to do about that.
    pub fn to_review_help(id: &str) {
        nl: "herijk haar wanneer het uitkomt, bijvoorbeeld bij een evaluatie of verlenging: `partners consider {id}`, daarna `partners decide {id}`",
        en: "review it when it suits, for instance at an evaluation or a renewal: `partners consider {id}`, then `partners decide {id}`",
    }
}
