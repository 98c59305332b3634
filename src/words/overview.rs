//! The register today, the list, and the line at the end of a report.

use super::labels::Labels;
use super::{Lang, dates};
use crate::messages;
use crate::model::{Day, Status};

/// So many of a status: `12 lopen`.
#[must_use]
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
#[must_use]
pub fn partnerships(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => super::report::count(number, "samenwerking", "samenwerkingen"),
        Lang::En => super::report::count(number, "partnership", "partnerships"),
    }
}

/// The line at the end of a report: of which register, which day, which commit.
#[must_use]
pub fn foot(lang: Lang, register: &str, today: Day, commit: Option<&str>) -> String {
    let commit = commit.map_or_else(|| not_in_git(lang), |commit| at_commit(lang, commit));
    format!("{register} · {} · {commit}", dates::day(lang, today))
}

/// What a partnership is, in one line: `loopt · formeel · Strategisch partner · Faculteit Business`.
#[must_use]
pub fn in_short(labels: Labels<'_>, status: Status, parts: &[Option<&str>]) -> String {
    let mut all = vec![super::labels::status(labels.lang, status)];
    all.extend(parts.iter().flatten().filter(|part| !part.is_empty()));
    all.join(" · ")
}

messages! {
    fn at_commit(commit: &str) { nl: "commit {commit}", en: "commit {commit}" }
    fn not_in_git() { nl: "zonder commit", en: "without a commit" }
    /// Nothing is in the register.
    pub fn empty() { nl: "Er staat nog geen samenwerking in dit register.", en: "There is no partnership in this register yet." }
    /// Nothing is left by the filter.
    pub fn none_found() { nl: "Geen samenwerking past hierbij.", en: "No partnership fits this." }
    /// Nothing is due and nothing is open.
    pub fn all_quiet(until: &str) {
        nl: "Niets te doen tot en met {until}, en geen open signalen.",
        en: "Nothing is due up to {until}, and no signals are open.",
    }
    /// What is due.
    pub fn due(number: usize, until: &str) { nl: "Te doen tot en met {until} ({number})", en: "Due up to {until} ({number})" }
    /// Which signals are open.
    pub fn open_signals() { nl: "Open signalen", en: "Open signals" }
    /// Some of the signals that are open, and where the others are.
    pub fn some_signals() {
        nl: "Open signalen (alle: partners report signals)",
        en: "Open signals (all: partners report signals)",
    }
    /// All that is due.
    pub fn all_due() { nl: "alles wat er te doen is", en: "everything that is due" }
    /// The whole list.
    pub fn whole_list() { nl: "alle samenwerkingen", en: "all partnerships" }
    /// The first partnership.
    pub fn add_first() { nl: "leg de eerste vast", en: "record the first one" }
    /// The step that comes next on a signal.
    pub fn follow_up(name: &str) { nl: "volgende stap: {name}", en: "next step: {name}" }
    /// No unit of that name.
    pub fn no_such_unit(name: &str) { nl: "geen eenheid in dit register heet `{name}`", en: "no unit in this register is called `{name}`" }
    /// No category of that name.
    pub fn no_such_category(name: &str) { nl: "geen categorie in dit register heet `{name}`", en: "no category in this register is called `{name}`" }
    /// No status of that name.
    pub fn no_such_status(name: &str) { nl: "`{name}` is geen stand van een samenwerking", en: "`{name}` is not a status of a partnership" }
    /// No form of that name.
    pub fn no_such_form(name: &str) { nl: "`{name}` is geen vorm van samenwerking", en: "`{name}` is not a form of cooperation" }
    /// No month.
    pub fn no_month(text: &str) {
        nl: "`{text}` is geen maand; schrijf jaar-maand, zoals 2026-12",
        en: "`{text}` is not a month; write year-month, such as 2026-12",
    }
    /// The nearest name.
    pub fn did_you_mean(name: &str) { nl: "bedoelde u `{name}`?", en: "did you mean `{name}`?" }
    /// What there is.
    pub fn there_is(names: &str) { nl: "u kunt kiezen uit {names}", en: "you can choose from {names}" }
    /// A report was written to a file.
    pub fn written(path: &str) { nl: "geschreven: {path}", en: "written: {path}" }
    /// A report could not be written.
    pub fn not_written(path: &str, said: &str) { nl: "{path} is niet geschreven ({said})", en: "{path} was not written ({said})" }
    /// Something else than a file stands there.
    pub fn no_file_there(path: &str) { nl: "{path} is geen gewoon bestand", en: "{path} is not a regular file" }
    /// A format that goes only with the overview.
    pub fn format_goes_after() {
        nl: "`--format` hoort achter de opdracht te staan",
        en: "`--format` belongs after the command",
    }
    /// A heading of the list.
    pub fn id_head() { nl: "Kenmerk", en: "Id" }
    /// A heading of the list.
    pub fn name_head() { nl: "Naam", en: "Name" }
    /// A heading of the list.
    pub fn status_head() { nl: "Status", en: "Status" }
    /// A heading of the list.
    pub fn category_head() { nl: "Categorie", en: "Category" }
    /// A heading of the list.
    pub fn unit_head() { nl: "Eenheid", en: "Unit" }
    /// What belongs to no unit.
    pub fn no_unit() { nl: "Zonder eenheid", en: "Without a unit" }
    /// A heading of the list.
    pub fn countries_head() { nl: "Land", en: "Country" }
    /// A heading of the list.
    pub fn ends_head() { nl: "Eindigt", en: "Ends" }
    /// A heading of the list.
    pub fn formality_head() { nl: "Soort", en: "Kind" }
}
