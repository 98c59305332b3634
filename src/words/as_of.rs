//! What is said when the register is read as it was committed earlier.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// Nothing was committed yet on that day.
pub fn before_all(lang: Lang, main: &str, day: Day) -> String {
    nothing_yet(lang, main, &dates::day(lang, day))
}

messages! {
    fn nothing_yet(main: &str, day: &str) {
        nl: "op {day} was er op {main} nog niets vastgelegd",
        en: "nothing had been committed on {main} by {day}",
    }
    pub fn before_all_hint(main: &str) {
        nl: "`git log --first-parent --format=fuller {main}` toont wanneer elke commit is vastgelegd",
        en: "`git log --first-parent --format=fuller {main}` shows when each commit was made",
    }
    pub fn no_such_day(text: &str) {
        nl: "`{text}` is geen datum; schrijf jaar-maand-dag, zoals 2026-12-01, of de naam van een commit",
        en: "`{text}` is not a date; write year-month-day, such as 2026-12-01, or the name of a commit",
    }
    pub fn no_register(commit: &str) {
        nl: "in commit {commit} staat hier geen register",
        en: "commit {commit} holds no register here",
    }
    pub fn register_there(folders: &str) {
        nl: "daarin staat wel een register.toml in: {folders}; kies met `--register MAP`",
        en: "it does hold a register.toml in: {folders}; choose with `--register DIR`",
    }
    pub fn reads_only() {
        nl: "`--as-of` hoort bij opdrachten die het register tonen, zoals `list`, `show` en `report`",
        en: "`--as-of` goes with commands that show the register, such as `list`, `show` and `report`",
    }
    pub fn foot(commit: &str, day: &str) {
        nl: "Het register zoals vastgelegd in commit {commit}, gerekend vanaf {day}.",
        en: "The register as committed in {commit}, reckoned from {day}.",
    }
}
