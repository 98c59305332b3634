//! What is said of how decisions follow each other, and of what decides which rules are asked at all.

use crate::messages;

messages! {
    pub fn out_of_order(outcome: &str, date: &str, status: &str) {
        nl: "het besluit van {date} ({outcome}) verandert niets: de samenwerking heeft dan de status ‘{status}’",
        en: "the decision of {date} ({outcome}) changes nothing: the status of the partnership is then: {status}",
    }
    pub fn declined_what_runs_help(id: &str) {
        nl: "wordt de samenwerking niet voortgezet, leg dat dan vast als beëindigen: `partners decide {id} --outcome beëindigen`; is het een vergissing, zet het dan recht met `--corrects`",
        en: "if it is not to go on, record that as ending it: `partners decide {id} --outcome end`; if it is a mistake, put it right with `--corrects`",
    }
    pub fn nothing_to_resume_help() {
        nl: "er was niets opgeschort; is het een vergissing, zet het dan recht met `--corrects`",
        en: "nothing was suspended; if it is a mistake, put it right with `--corrects`",
    }
    pub fn never_entered_help(id: &str) {
        nl: "leg eerst vast dat is besloten om de samenwerking aan te gaan: `partners decide {id} --outcome aangaan`; is het een vergissing, zet het dan recht met `--corrects`",
        en: "first record that it was decided to enter: `partners decide {id} --outcome enter`; if it is a mistake, put it right with `--corrects`",
    }
    pub fn out_of_order_help(id: &str) {
        nl: "is opnieuw besloten om aan te gaan, leg dat besluit dan vast: `partners decide {id} --outcome aangaan`; is het een vergissing, zet het dan recht met `--corrects`",
        en: "if it was decided to enter again, record that decision: `partners decide {id} --outcome enter`; if it is a mistake, put it right with `--corrects`",
    }
    pub fn not_before_framework(first: &str, since: &str) {
        nl: "deze samenwerking staat als van vóór het kader, maar de vroegste datum is {first}, en het kader geldt sinds {since}",
        en: "it says that it is from before the framework, but its earliest date is {first}, and the framework has applied since {since}",
    }
    pub fn not_before_framework_help(id: &str) {
        nl: "klopt de datum, leg dan vast dat de samenwerking niet van vóór het kader is: `partners set {id} before_framework=nee`; klopt die niet, verbeter dan de datum",
        en: "if the date is right, set `before_framework = false`: `partners set {id} before_framework=false`; if it is not, correct the date",
    }
    pub fn the_earliest_here() { nl: "dit is de vroegste datum", en: "the earliest date is here" }
    pub fn framework_date_missing(files: &str) {
        nl: "er is niet vastgelegd sinds wanneer het kader geldt; van daarvoor zou zijn: {files}",
        en: "it is not recorded since when the framework applies; said to be from before it: {files}",
    }
    pub fn framework_date_missing_help() {
        nl: "schrijf in register.toml sinds wanneer het kader bij u geldt: framework = JJJJ-MM-DD",
        en: "write in register.toml since when the framework applies at your institution: framework = YYYY-MM-DD",
    }
    pub fn country_missing() {
        nl: "het land van de instelling staat niet in register.toml; zo is niet te zien welke partner in het buitenland zit",
        en: "the institution’s country is not in register.toml, so it cannot be seen which partner is abroad",
    }
    pub fn country_missing_help() {
        nl: "schrijf het land erbij, met twee letters: country = \"NL\"",
        en: "add the country, in two letters: country = \"NL\"",
    }
    pub fn formality_missing() {
        nl: "er is niet vastgelegd of deze samenwerking formeel of informeel is",
        en: "it is not recorded whether this partnership is formal or informal",
    }
    pub fn formality_missing_help(id: &str, board: &str) {
        nl: "formeel is wat {board} of een directeur ondertekent: `partners set {id} formality=formeel`, anders `formality=informeel`",
        en: "formal is what {board} or a director signs: `partners set {id} formality=formal`, otherwise `formality=informal`",
    }
    pub fn category_differs(head: &str, decided: &str, date: &str) {
        nl: "de categorie is hier: {head}; volgens het besluit van {date}: {decided}",
        en: "the category here is: {head}; by the decision of {date} it is: {decided}",
    }
    pub fn no_category() { nl: "geen", en: "none" }
    pub fn category_differs_help(id: &str) {
        nl: "geldt het besluit, zet de categorie dan goed: `partners set {id} category=…`; is er sindsdien iets anders besloten, leg dat besluit dan vast",
        en: "if the decision holds, set the category in the head: `partners set {id} category=…`; if something else was decided since, record that decision",
    }
    pub fn category_decided_here() { nl: "hier is over de categorie besloten", en: "the category was decided on here" }
    pub fn corrected_twice(entry: &str) {
        nl: "`{entry}` is al door een andere aantekening verbeterd; de laatste telt, deze niet",
        en: "`{entry}` was corrected by another entry as well; the last one counts, and this one does not",
    }
    pub fn corrected_twice_help() {
        nl: "kijk of in de laatste verbetering alles staat; ontbreekt er iets, verbeter dan die nog eens met `--corrects`",
        en: "see whether the last correction says everything; if something is missing, correct that one once more with `--corrects`",
    }
    pub fn the_one_that_counts_here() { nl: "deze telt", en: "this one counts" }
    pub fn renewed_without_end(date: &str, ends: &str) {
        nl: "op {date} is besloten te verlengen, en de einddatum is nog {ends}",
        en: "it was decided on {date} to renew, and the end date is still {ends}",
    }
    pub fn renewed_without_end_help(id: &str) {
        nl: "schrijf de nieuwe einddatum erbij: `partners set {id} ends=JJJJ-MM-DD`; loopt de samenwerking zonder einddatum door, haal `ends` dan weg",
        en: "write the new end date: `partners set {id} ends=YYYY-MM-DD`; if it goes on without one, take `ends` away",
    }
    pub fn renews_past_end(ends: &str) {
        nl: "de overeenkomst verlengt vanzelf, de einddatum {ends} is voorbij, en er staat niet voor hoe lang telkens",
        en: "it renews itself, the end date {ends} is past, and it is not recorded for how long each time",
    }
    pub fn renews_past_end_help(id: &str) {
        nl: "schrijf erbij voor hoe lang telkens: `partners set {id} agreement.renewal_term=\"12 maanden\"`",
        en: "write for how long it renews each time: `partners set {id} agreement.renewal_term=\"12 months\"`",
    }
    pub fn level_too_high(rule: &str, highest: &str) {
        nl: "`{rule}` kan hoogstens zijn: `{highest}`",
        en: "`{rule}` can be at most: `{highest}`",
    }
    pub fn level_too_high_help(highest: &str) {
        nl: "schrijf `{highest}`, `off` of laat de regel weg: wat mensen eerlijk vastleggen laat geen controle mislukken",
        en: "write `{highest}` or `off`, or leave the rule out: what people honestly record makes no check fail",
    }
}
