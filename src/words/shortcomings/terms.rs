//! Words that sentences about the framework are made of.

use crate::messages;
use crate::model::{Aspect, Day, Interval, Judgement, Outcome};
use crate::words::{Lang, dates};

/// A date as a sentence has it.
pub fn day(lang: Lang, day: Day) -> String {
    dates::day(lang, day)
}

/// A length of time as a sentence has it.
pub fn interval(lang: Lang, interval: Interval) -> String {
    let (count, unit) = interval.parts();
    let dutch = match (unit, count) {
        ("days", 1) => "dag",
        ("days", _) => "dagen",
        ("months", 1) => "maand",
        ("months", _) => "maanden",
        _ => "jaar",
    };
    if lang == Lang::Nl { format!("{count} {dutch}") } else { interval.to_string() }
}

/// A judgement as a sentence has it.
pub fn judgement(lang: Lang, judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Positive => lang.pick("positief", "positive"),
        Judgement::Doubt => lang.pick("twijfel", "doubt"),
        Judgement::Negative => lang.pick("negatief", "negative"),
    }
}

/// An aspect with its article.
pub fn aspect(lang: Lang, aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Content => lang.pick("de inhoud", "the content"),
        Aspect::Profile => lang.pick("het profiel van de partner", "the partner’s profile"),
    }
}

/// What a decision was about: `the decision to enter`.
pub fn the_decision(lang: Lang, outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Enter) => lang.pick("het besluit om aan te gaan", "the decision to enter"),
        Some(Outcome::Decline) => lang.pick("het besluit om niet aan te gaan", "the decision to decline"),
        Some(Outcome::Continue) => lang.pick("het besluit om door te gaan", "the decision to continue"),
        Some(Outcome::Adjust) => lang.pick("het besluit om bij te stellen", "the decision to adjust"),
        Some(Outcome::Renew) => lang.pick("het besluit om te verlengen", "the decision to renew"),
        Some(Outcome::Suspend) => lang.pick("het besluit om op te schorten", "the decision to suspend"),
        Some(Outcome::Resume) => lang.pick("het besluit om te hervatten", "the decision to resume"),
        Some(Outcome::End) => lang.pick("het besluit om te beëindigen", "the decision to end"),
        None => lang.pick("het besluit", "the decision"),
    }
}

/// The executive board, by the institution's own name when it has one.
pub fn board(lang: Lang, label: Option<&str>) -> String {
    with_article(lang, label.unwrap_or(lang.pick("bestuur", "executive board")))
}

/// The strategy team, by the institution's own name when it has one.
pub fn strategy(lang: Lang, label: Option<&str>) -> String {
    with_article(lang, label.unwrap_or(lang.pick("strategieteam", "strategy team")))
}

/// A name as a sentence has it: with its article, in Dutch where that is known.
fn with_article(lang: Lang, name: &str) -> String {
    let first = name.split(' ').next().unwrap_or_default().to_lowercase();
    let article = match (lang, first.as_str()) {
        (Lang::En, "the") => "",
        (Lang::En, _) => "the ",
        (Lang::Nl, "college" | "bestuur" | "strategieteam" | "managementteam") => "het ",
        (Lang::Nl, "raad" | "directie") => "de ",
        (Lang::Nl, _) => "",
    };
    format!("{article}{name}")
}

/// The governance service, by the institution's own name when it has one.
pub fn governance(lang: Lang, label: Option<&str>) -> String {
    label.unwrap_or(lang.pick("bestuurszaken", "governance")).to_owned()
}

messages! {
    pub fn settled(date: &str) {
        nl: "rechtgezet met het besluit van {date}; u hoeft niets meer te doen",
        en: "put right by the decision of {date}; nothing more is needed",
    }
    pub fn corrected(date: &str) {
        nl: "rechtgezet met de aantekening van {date}; u hoeft niets meer te doen",
        en: "put right by the entry of {date}; nothing more is needed",
    }
    pub fn corrected_here() { nl: "deze aantekening zet het recht", en: "this entry puts it right" }
    pub fn settled_here() { nl: "dit latere besluit zet het recht", en: "this later decision puts it right" }
    pub fn decided_here() { nl: "dit is het besluit", en: "this is the decision" }
    pub fn once_decided(help: &str) {
        nl: "dit wordt gevraagd vanaf het besluit om aan te gaan, en weegt daarin mee: {help}",
        en: "this is asked from the decision to enter, and is part of it: {help}",
    }
    pub fn once_it_runs(help: &str) {
        nl: "dit hoort er te zijn als de samenwerking begint: {help}",
        en: "this should be there when the partnership begins: {help}",
    }
}
