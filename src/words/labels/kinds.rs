//! What statuses, kinds of entry and what is due are called.

use crate::model::{Kind, Status, What};
use crate::words::Lang;

/// What a status is called.
pub fn status(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Noted => lang.pick("genoteerd", "noted"),
        Status::Proposed => lang.pick("voorgesteld", "proposed"),
        Status::ToReview => lang.pick("te herijken", "to review"),
        Status::Upcoming => lang.pick("begint nog", "upcoming"),
        Status::Active => lang.pick("loopt", "active"),
        Status::Expired => lang.pick("afgelopen", "expired"),
        Status::Suspended => lang.pick("opgeschort", "suspended"),
        Status::Ended => lang.pick("beëindigd", "ended"),
        Status::Declined => lang.pick("niet aangegaan", "declined"),
        Status::Void => lang.pick("vervallen", "void"),
    }
}

/// What a status means.
pub fn status_help(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Noted => lang.pick("nog niet afgewogen en niet besloten", "not weighed and not decided yet"),
        Status::Proposed => lang.pick("afgewogen, nog niet besloten", "weighed, not decided yet"),
        Status::ToReview => lang.pick(
            "van vóór het kader; nog niet opnieuw afgewogen en besloten",
            "from before the framework; has not yet been weighed and decided again",
        ),
        Status::Upcoming => lang.pick("aangegaan, nog niet begonnen", "entered, not begun yet"),
        Status::Active => lang.pick("aangegaan en begonnen", "entered and begun"),
        Status::Expired => lang.pick(
            "voorbij de einddatum, niet verlengd en niet beëindigd",
            "past its end date, neither renewed nor ended",
        ),
        Status::Suspended => lang.pick("opgeschort door een besluit", "suspended by a decision"),
        Status::Ended => lang.pick("beëindigd door een besluit", "ended by a decision"),
        Status::Declined => lang.pick("besloten niet aan te gaan", "decided not to enter"),
        Status::Void => lang.pick("hoorde niet in het register", "should not have been in the register"),
    }
}

/// What a kind of entry is called.
pub fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Consideration => lang.pick("afweging", "consideration"),
        Kind::Decision => lang.pick("besluit", "decision"),
        Kind::Shared => lang.pick("bekendgemaakt aan de partner", "shared with the partner"),
        Kind::Advice => lang.pick("contact of advies", "contact or advice"),
        Kind::KnowledgeSecurity => {
            lang.pick("uitkomst beslisboom kennisveiligheid", "knowledge-security outcome")
        }
        Kind::Signal => lang.pick("signaal", "signal"),
        Kind::FollowUp => lang.pick("stap bij een signaal", "step on a signal"),
        Kind::Evaluation => lang.pick("evaluatie", "evaluation"),
        Kind::Adjustment => lang.pick("bijstelling", "adjustment"),
        Kind::AdjustmentDone => lang.pick("bijstelling uitgevoerd", "adjustment carried out"),
        Kind::Monitoring => lang.pick("monitoring", "monitoring"),
        Kind::Sample => lang.pick("steekproef", "sample"),
        Kind::Submission => lang.pick("voorgelegd ter besluit", "submitted for decision"),
        Kind::Exception => lang.pick("uitzondering op een bevinding", "exception to a finding"),
        Kind::Handover => lang.pick("warme overdracht", "warm handover"),
    }
}

/// An entry of a kind, as a sentence names it.
pub fn noun(lang: Lang, of: Kind) -> &'static str {
    match of {
        Kind::Shared => lang.pick("bekendmaking aan de partner", "sharing with the partner"),
        Kind::AdjustmentDone => lang.pick("uitgevoerde bijstelling", "adjustment carried out"),
        Kind::Submission => lang.pick("voorgelegde vraag", "question submitted"),
        of => kind(lang, of),
    }
}

/// What something that is due is called.
pub fn what(lang: Lang, what: What) -> &'static str {
    match what {
        What::Evaluation => lang.pick("evaluatie", "evaluation"),
        What::FinalEvaluation => lang.pick("evaluatie na afloop", "final evaluation"),
        What::Monitoring => lang.pick("monitoring", "monitoring"),
        What::Renewal => lang.pick("besluit over verlenging", "decision on renewal"),
        What::CancelBy => lang.pick("laatste dag om op te zeggen", "last day to give notice"),
        What::Adjustment => lang.pick("bijstelling", "adjustment"),
        What::Sample => lang.pick("evaluatie na steekproef", "evaluation of a sample"),
        What::Contact => lang.pick("contact nagaan", "contact to verify"),
        What::Feedback => lang.pick("terugkoppeling", "feedback"),
    }
}
