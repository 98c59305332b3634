//! What statuses, kinds of entry and what is due are called.

use crate::model::{Kind, Status, What};
use crate::words::{Bilingual, Lang};

/// What a status is called.
pub fn status(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Noted => Bilingual { nl: "genoteerd", en: "noted" },
        Status::Proposed => Bilingual { nl: "voorgesteld", en: "proposed" },
        Status::ToReview => Bilingual { nl: "te herijken", en: "to review" },
        Status::Upcoming => Bilingual { nl: "begint nog", en: "upcoming" },
        Status::Active => Bilingual { nl: "loopt", en: "active" },
        Status::Expired => Bilingual { nl: "afgelopen", en: "expired" },
        Status::Suspended => Bilingual { nl: "opgeschort", en: "suspended" },
        Status::Ended => Bilingual { nl: "beëindigd", en: "ended" },
        Status::Declined => Bilingual { nl: "niet aangegaan", en: "declined" },
        Status::Void => Bilingual { nl: "vervallen", en: "void" },
    }
    .in_lang(lang)
}

/// What a status means.
pub fn status_help(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Noted => {
            Bilingual { nl: "nog niet afgewogen en niet besloten", en: "not weighed and not decided yet" }
        }
        Status::Proposed => Bilingual { nl: "afgewogen, nog niet besloten", en: "weighed, not decided yet" },
        Status::ToReview => Bilingual {
            nl: "van voor het kader; nog niet opnieuw afgewogen en besloten",
            en: "from before the framework; not weighed and decided anew yet",
        },
        Status::Upcoming => Bilingual { nl: "aangegaan, nog niet begonnen", en: "entered, not begun yet" },
        Status::Active => Bilingual { nl: "aangegaan en begonnen", en: "entered and begun" },
        Status::Expired => Bilingual {
            nl: "voorbij de einddatum, niet verlengd en niet beëindigd",
            en: "past its end date, neither renewed nor ended",
        },
        Status::Suspended => Bilingual { nl: "opgeschort door een besluit", en: "suspended by a decision" },
        Status::Ended => Bilingual { nl: "beëindigd door een besluit", en: "ended by a decision" },
        Status::Declined => Bilingual { nl: "besloten niet aan te gaan", en: "decided not to enter" },
        Status::Void => {
            Bilingual { nl: "hoorde niet in het register", en: "should not have been in the register" }
        }
    }
    .in_lang(lang)
}

/// What a kind of entry is called.
pub fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Consideration => Bilingual { nl: "afweging", en: "consideration" },
        Kind::Decision => Bilingual { nl: "besluit", en: "decision" },
        Kind::Shared => Bilingual { nl: "bekend gemaakt aan de partner", en: "shared with the partner" },
        Kind::Advice => Bilingual { nl: "contact of advies", en: "contact or advice" },
        Kind::KnowledgeSecurity => {
            Bilingual { nl: "uitkomst beslisboom kennisveiligheid", en: "knowledge-security outcome" }
        }
        Kind::Signal => Bilingual { nl: "signaal", en: "signal" },
        Kind::FollowUp => Bilingual { nl: "stap na een signaal", en: "step on a signal" },
        Kind::Evaluation => Bilingual { nl: "evaluatie", en: "evaluation" },
        Kind::Adjustment => Bilingual { nl: "bijstelling", en: "adjustment" },
        Kind::AdjustmentDone => Bilingual { nl: "bijstelling gedaan", en: "adjustment done" },
        Kind::Monitoring => Bilingual { nl: "monitoring", en: "monitoring" },
        Kind::Sample => Bilingual { nl: "steekproef", en: "sample" },
        Kind::Handover => Bilingual { nl: "warme overdracht", en: "warm handover" },
    }
    .in_lang(lang)
}

/// What something that is due is called.
pub fn what(lang: Lang, what: What) -> &'static str {
    match what {
        What::Evaluation => Bilingual { nl: "evaluatie", en: "evaluation" },
        What::FinalEvaluation => Bilingual { nl: "evaluatie na afloop", en: "final evaluation" },
        What::Monitoring => Bilingual { nl: "monitoring", en: "monitoring" },
        What::Renewal => Bilingual { nl: "besluit over verlenging", en: "decision on renewal" },
        What::CancelBy => Bilingual { nl: "laatste dag om op te zeggen", en: "last day to give notice" },
        What::Adjustment => Bilingual { nl: "bijstelling", en: "adjustment" },
        What::Sample => Bilingual { nl: "evaluatie na steekproef", en: "evaluation of a sample" },
        What::Contact => Bilingual { nl: "contact nagaan", en: "contact to verify" },
    }
    .in_lang(lang)
}
