//! What is said when a text is taken away: what goes, what stays, and what git still has.

use super::Lang;
use crate::messages;

/// What stands in a diff for lines that are taken away, where others may be looking.
pub fn hidden_lines(lang: Lang, number: usize) -> String {
    match (lang, number) {
        (Lang::Nl, 1) => "(1 regel die verdwijnt, hier niet getoond)".to_owned(),
        (Lang::Nl, _) => format!("({number} regels die verdwijnen, hier niet getoond)"),
        (Lang::En, 1) => "(1 line that goes, not shown here)".to_owned(),
        (Lang::En, _) => format!("({number} lines that go, not shown here)"),
    }
}

messages! {
    pub fn removed() { nl: "tekst verwijderd", en: "text removed" }
    pub fn nothing_to_remove(id: &str) {
        nl: "{id} heeft geen vrije tekst: er staan alleen woorden, kenmerken en datums van het formaat in",
        en: "{id} has no free text: it holds only words, ids and dates of the format",
    }
    pub fn no_such_text(key: &str, keys: &str) {
        nl: "`{key}` is hier geen vrije tekst; weg kunnen: {keys}",
        en: "`{key}` is no free text here; what can go: {keys}",
    }
    pub fn would_count(id: &str) {
        nl: "{id} trekt een andere aantekening in; zonder de tekst bij `withdrawn` zou die zelf gaan gelden",
        en: "{id} withdraws another entry; without the text at `withdrawn` it would itself come to count",
    }
    pub fn would_count_hint(keys: &str) {
        nl: "noem met `--key` wat weg moet ({keys}); noemt u ook `withdrawn`, trek de aantekening daarna dan opnieuw in",
        en: "name with `--key` what must go ({keys}); if you name `withdrawn` too, withdraw the entry again afterwards",
    }
    pub fn counts_now(id: &str) {
        nl: "let op: {id} geldt nu zelf, want de tekst bij `withdrawn` is weg; trek die in met een nieuwe aantekening die deze verbetert (`corrects`) en intrekt (`withdrawn`)",
        en: "note: {id} itself counts now, because the text at `withdrawn` is gone; withdraw it with a new entry that corrects it (`corrects`) and withdraws it (`withdrawn`)",
    }
    pub fn comments_stay(id: &str) {
        nl: "bij {id} staat nog een opmerking achter een #; die blijft staan; kijk die na met `partners edit`",
        en: "there is still a comment behind a # at {id}; it stays, look at it with `partners edit`",
    }
    pub fn git_remembers(officer: &str, governance: &str) {
        nl: "\
let op: git vergeet niet. De tekst is weg uit het bestand, en staat nog in elke eerdere commit:
- in elke kopie van dit register, op elke branch, in voorstellen, back-ups en logboeken van het gitplatform;
- in wat eruit is gemaakt of gedeeld: rapporten, exports, mail, en concepten in de map .git/partners.
Of ook de geschiedenis wordt herschreven, is een besluit van de instelling: `partners` doet dat niet.
Overleg nu met: {officer}, de beheerder van de git-opslag, en {governance}.
Wordt die herschreven, dan krijgt iedereen een nieuwe kopie, en wijzen eerder genoemde commits nergens meer naar.
",
        en: "\
note: git does not forget. The text is gone from the file, and still stands in every earlier commit:
- in every copy of this register, on every branch, in pull requests, backups and logs of the forge;
- in what was made or shared from it: reports, exports, mail, and drafts in the folder .git/partners.
Whether the history is rewritten too is a decision of the institution: `partners` does not do it.
Talk now with: {officer}, whoever manages the git storage, and {governance}.
If it is rewritten, everybody gets a new copy, and commits that were named before point nowhere.
",
    }
    pub fn all_texts() { nl: "alle teksten", en: "all texts" }
    pub fn about_to(kind: &str, day: &str, partnership: &str, keys: &str) {
        nl: "\n{partnership}, {kind} van {day}: de tekst verdwijnt van {keys}.\nTerugzetten kan niet.",
        en: "\n{partnership}, {kind} of {day}: the text goes of {keys}.\nIt cannot be put back.",
    }
    pub fn word_to_confirm() { nl: "verwijderen", en: "remove" }
    pub fn type_to_confirm() {
        nl: "Typ het woord `verwijderen` om de tekst te verwijderen:",
        en: "Type the word `remove` to remove the text:",
    }
    pub fn not_confirmed() {
        nl: "dat is niet het woord `verwijderen`; er is niets geschreven",
        en: "that is not the word `remove`; nothing was written",
    }
}
