//! Words that sentences about the framework are made of.

use crate::messages;
use crate::model::{Aspect, Day, Interval, Judgement, Outcome};
use crate::words::{Bilingual, Lang};

/// A date as a sentence has it.
pub fn day(day: Day) -> String {
    day.to_string()
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
        Judgement::Positive => Bilingual { nl: "positief", en: "positive" },
        Judgement::Doubt => Bilingual { nl: "twijfel", en: "doubt" },
        Judgement::Negative => Bilingual { nl: "negatief", en: "negative" },
    }
    .in_lang(lang)
}

/// An aspect with its article.
pub fn aspect(lang: Lang, aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Content => Bilingual { nl: "de inhoud", en: "the content" },
        Aspect::Profile => Bilingual { nl: "het profiel van de partner", en: "the partner’s profile" },
    }
    .in_lang(lang)
}

/// What a decision was about: `the decision to enter`.
pub fn the_decision(lang: Lang, outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Enter) => Bilingual { nl: "het besluit om aan te gaan", en: "the decision to enter" },
        Some(Outcome::Decline) => {
            Bilingual { nl: "het besluit om niet aan te gaan", en: "the decision to decline" }
        }
        Some(Outcome::Continue) => {
            Bilingual { nl: "het besluit om door te gaan", en: "the decision to continue" }
        }
        Some(Outcome::Adjust) => {
            Bilingual { nl: "het besluit om bij te stellen", en: "the decision to adjust" }
        }
        Some(Outcome::Renew) => Bilingual { nl: "het besluit om te verlengen", en: "the decision to renew" },
        Some(Outcome::Suspend) => {
            Bilingual { nl: "het besluit om op te schorten", en: "the decision to suspend" }
        }
        Some(Outcome::Resume) => {
            Bilingual { nl: "het besluit om te hervatten", en: "the decision to resume" }
        }
        Some(Outcome::End) => Bilingual { nl: "het besluit om te beëindigen", en: "the decision to end" },
        None => Bilingual { nl: "het besluit", en: "the decision" },
    }
    .in_lang(lang)
}

/// The executive board, by the institution's own name when it has one.
pub fn board(lang: Lang, label: Option<&str>) -> String {
    match (lang, label) {
        (Lang::Nl, None) => "het College van Bestuur".to_owned(),
        (Lang::Nl, Some(label)) if label.starts_with("College") => format!("het {label}"),
        (Lang::Nl, Some(label)) if label.starts_with("Raad") => format!("de {label}"),
        (Lang::Nl, Some(label)) => label.to_owned(),
        (Lang::En, None) => "the executive board".to_owned(),
        (Lang::En, Some(label)) => format!("the {label}"),
    }
}

/// The governance service, by the institution's own name when it has one.
pub fn governance(lang: Lang, label: Option<&str>) -> String {
    label.unwrap_or(Bilingual { nl: "Dienst Bestuurszaken", en: "governance" }.in_lang(lang)).to_owned()
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
    pub fn corrected_here() {
        nl: "deze aantekening zet het recht",
        en: "this entry puts it right",
    }
    pub fn settled_here() {
        nl: "dit latere besluit zet het recht",
        en: "this later decision puts it right",
    }
    pub fn decided_here() {
        nl: "dit is het besluit",
        en: "this is the decision",
    }
    pub fn once_it_runs(help: &str) {
        nl: "dit wordt gevraagd vanaf de dag dat de samenwerking loopt: {help}",
        en: "this is asked from the day the partnership runs: {help}",
    }
}
