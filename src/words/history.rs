//! What is said of the history: what stands in the way of reading it, and the command that mends that.

use super::Lang;
use super::report::count;
use crate::messages;

/// That only a part of the register's files is checked out.
pub fn not_checked_out(lang: Lang, files: usize) -> String {
    match lang {
        Lang::Nl => format!(
            "hier is maar een deel van de bestanden uitgecheckt: {} van het register niet, dus wat daarin staat is niet meegeteld",
            count(files, "bestand", "bestanden")
        ),
        Lang::En => format!(
            "only a part of the files is checked out here (sparse checkout): {} of the register not, so what they hold is not counted",
            count(files, "file", "files")
        ),
    }
}

messages! {
    pub fn partial() {
        nl: "niet alle inhoud uit de geschiedenis is opgehaald",
        en: "not all contents of the history were fetched (partial clone)",
    }
    pub fn partial_hint() {
        nl: "haal de rest: git fetch --refetch --no-filter origin",
        en: "get the rest: git fetch --refetch --no-filter origin",
    }
    pub fn no_repository() {
        nl: "dit register staat niet in een git-repository, dus er is geen geschiedenis om naar te kijken",
        en: "this register is not in a git repository, so there is no history to look at",
    }
    pub fn no_repository_hint() {
        nl: "leg het vast in git: git init, git add . en git commit",
        en: "put it under git: git init, git add . and git commit",
    }
    pub fn cut_off() {
        nl: "de geschiedenis is hier niet volledig, dus wat ontbreekt, is niet te zien",
        en: "the history is not complete here (shallow clone), so what is missing cannot be seen",
    }
    pub fn cut_off_hint() {
        nl: "haal de rest: git fetch --unshallow (op een gitplatform: `fetch-depth: 0` of `GIT_DEPTH: 0`)",
        en: "get the rest: git fetch --unshallow (on a forge: fetch-depth: 0 or GIT_DEPTH: 0)",
    }
}
