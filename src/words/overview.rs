//! The register today, the list, and the line at the end of a report.

use super::labels::RegisterLabels;
use super::{Lang, dates};
use crate::messages;
use crate::model::{Day, Status};

/// So many of a status: `12 lopen`.
pub fn count(lang: Lang, status: Status, number: usize) -> String {
    let many = number != 1;
    let word = match (lang, status) {
        (Lang::Nl, Status::Upcoming) if many => "beginnen nog",
        (Lang::Nl, Status::Active) if many => "lopen",
        (_, status) => super::labels::status(lang, status),
    };
    format!("{number} {word}")
}

/// So many partnerships.
pub fn partnerships(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => super::report::count(number, "samenwerking", "samenwerkingen"),
        Lang::En => super::report::count(number, "partnership", "partnerships"),
    }
}

/// With which words a partnership is looked for: all of them.
pub fn with_words(lang: Lang, all: &[String]) -> String {
    let lead = if all.len() == 1 { with_word(lang) } else { with_all_words(lang) };
    format!("{lead} {}", super::lists::and(lang, all))
}

/// The line at the end of a report: of which register, which day, which commit.
pub fn foot(lang: Lang, register: &str, today: Day, commit: Option<&str>) -> String {
    let commit = commit.map_or_else(|| not_in_git(lang), |commit| at_commit(lang, commit));
    format!("{register} · {} · {commit}", dates::day(lang, today))
}

/// What a partnership is, in one line: `loopt · formeel · Strategisch partner · Faculteit Business`.
pub fn in_short(labels: RegisterLabels<'_>, status: Status, parts: &[Option<&str>]) -> String {
    let mut all = vec![super::labels::status(labels.lang, status)];
    all.extend(parts.iter().flatten().filter(|part| !part.is_empty()));
    all.join(" · ")
}

messages! {
    /// Of one unit, behind what is said of it.
    pub fn at_unit(unit: &str) { nl: " bij {unit}", en: " in {unit}" }
    fn at_commit(commit: &str) { nl: "commit {commit}", en: "commit {commit}" }
    fn not_in_git() { nl: "zonder commit", en: "without a commit" }
    pub fn empty() { nl: "Er staat nog geen samenwerking in dit register.", en: "There is no partnership in this register yet." }
    pub fn none_found() { nl: "Geen samenwerking past hierbij.", en: "No partnership fits this." }
    pub fn none_fits(scope: &str) { nl: "Geen samenwerking past hierbij: {scope}.", en: "No partnership fits this: {scope}." }
    pub fn list_title(scope: &str) { nl: "Samenwerkingen: {scope}", en: "Partnerships: {scope}" }
    pub fn list_sheet() { nl: "Samenwerkingen", en: "Partnerships" }
    fn with_word() { nl: "met het woord", en: "with the word" }
    fn with_all_words() { nl: "met de woorden", en: "with the words" }
    pub fn with_partner() { nl: "partner", en: "partner" }
    pub fn of_form() { nl: "vorm", en: "form" }
    pub fn also_void() { nl: "ook vervallen", en: "also void" }
    pub fn runs_until_head() { nl: "Loopt nu tot en met", en: "Now runs to" }
    pub fn all_quiet(until: &str) {
        nl: "Niets te doen tot en met {until}, en geen open signalen vastgelegd.",
        en: "Nothing is due up to {until}, and no open signals are recorded.",
    }
    pub fn due(number: usize, until: &str) { nl: "Te doen tot en met {until} ({number})", en: "Due up to {until} ({number})" }
    pub fn later(number: usize, until: &str) { nl: "Daarna, tot en met {until} ({number})", en: "After that, up to {until} ({number})" }
    pub fn waiting(ids: &str) { nl: "Wacht op een besluit: {ids}", en: "Waiting for a decision: {ids}" }
    pub fn open_signals() { nl: "Open signalen", en: "Open signals" }
    pub fn some_signals() {
        nl: "Open signalen (alle: partners report signals)",
        en: "Open signals (all: partners report signals)",
    }
    pub fn all_due() { nl: "alles wat er te doen is", en: "everything that is due" }
    pub fn whole_list() { nl: "alle samenwerkingen", en: "all partnerships" }
    pub fn add_first() { nl: "leg de eerste vast", en: "record the first one" }
    pub fn draft(about: &str) { nl: "bewaarde antwoorden {about}", en: "kept answers {about}" }
    pub fn edited(name: &str) { nl: "over de tekst van {name}", en: "about the text of {name}" }
    pub fn and_more_drafts(about: &str, number: usize) { nl: "{about}; en nog {number}", en: "{about}; and {number} more" }
    pub fn follow_up(name: &str) { nl: "volgende stap: {name}", en: "next step: {name}" }
    pub fn no_such_unit(name: &str) { nl: "geen eenheid in dit register heet `{name}`", en: "no unit in this register is called `{name}`" }
    pub fn no_such_category(name: &str) { nl: "geen categorie in dit register heet `{name}`", en: "no category in this register is called `{name}`" }
    pub fn no_such_status(name: &str) { nl: "`{name}` is geen status van een samenwerking", en: "`{name}` is not a status of a partnership" }
    pub fn no_such_formality(name: &str) { nl: "`{name}` is niet formeel of informeel", en: "`{name}` is neither formal nor informal" }
    pub fn no_such_form(name: &str) { nl: "`{name}` is geen vorm van samenwerking", en: "`{name}` is not a form of cooperation" }
    pub fn month_lacks_year(text: &str, with_year: &str) {
        nl: "`{text}`: schrijf het jaar erbij, zoals `{with_year}`",
        en: "`{text}`: write the year as well, such as `{with_year}`",
    }
    pub fn no_month(text: &str) {
        nl: "`{text}` is geen maand; schrijf bijvoorbeeld 2026-12 of december 2026",
        en: "`{text}` is not a month; write, for example, 2026-12 or December 2026",
    }
    pub fn no_period(text: &str) {
        nl: "`{text}` is geen dag, week, maand of jaar; schrijf bijvoorbeeld 2026-03-14, 14 maart 2026, +90d, 2026-W50, 2027-03 of 2026-2027",
        en: "`{text}` is not a day, a week, a month or a year; write, for example, 2026-03-14, 14 March 2026, +90d, 2026-W50, 2027-03 or 2026-2027",
    }
    pub fn a_year_elsewhere(year: &str) {
        nl: "een jaar als geheel: `partners report annual --year {year}`, of wat er tot en met het einde te doen is: `partners report due --until {year}`",
        en: "a year as a whole: `partners report annual --year {year}`, or what is due up to its end: `partners report due --until {year}`",
    }
    pub fn did_you_mean(name: &str) { nl: "bedoelde u `{name}`?", en: "did you mean `{name}`?" }
    pub fn there_is(names: &str) { nl: "u kunt kiezen uit {names}", en: "you can choose from {names}" }
    pub fn written(path: &str) { nl: "geschreven: {path}", en: "written: {path}" }
    pub fn not_written(path: &str, said: &str) { nl: "{path} is niet geschreven ({said})", en: "{path} was not written ({said})" }
    pub fn format_goes_after() {
        nl: "`--format` en `--out` horen achter de opdracht te staan",
        en: "`--format` and `--out` belong after the command",
    }
    pub fn id_head() { nl: "Kenmerk", en: "Id" }
    pub fn name_head() { nl: "Naam", en: "Name" }
    pub fn status_head() { nl: "Status", en: "Status" }
    pub fn category_head() { nl: "Categorie", en: "Category" }
    pub fn unit_head() { nl: "Eenheid", en: "Unit" }
    pub fn no_unit() { nl: "Zonder eenheid", en: "Without a unit" }
    pub fn countries_head() { nl: "Land", en: "Country" }
    pub fn runs_until(day: &str) { nl: "{day}, verlengt vanzelf", en: "{day}, renews itself" }
    pub fn ended_by_decision(day: &str) { nl: "{day}, volgens besluit", en: "{day}, as decided" }
    pub fn ended_head() { nl: "Beëindigd per", en: "Ended from" }
    pub fn ends_head() { nl: "Eindigt", en: "Ends" }
    pub fn formality_head() { nl: "Soort", en: "Kind" }
}
