//! The report of a month.

use super::labels::RegisterLabels;
use super::{Bilingual, Lang, dates};
use crate::messages;
use crate::model::{Day, Outcome};

/// What happened, as a heading has it; `event` is its machine spelling.
pub fn event(labels: RegisterLabels<'_>, event: &str) -> String {
    let label = match event {
        "considered" => Bilingual { nl: "Afgewogen", en: "Considered" },
        "enter" => Bilingual { nl: "Aangegaan", en: "Entered" },
        "decline" => Bilingual { nl: "Niet aangegaan", en: "Declined" },
        "continue" => Bilingual { nl: "Voortgezet", en: "Continued" },
        "adjust" => Bilingual { nl: "Bijgesteld bij besluit", en: "Adjusted by decision" },
        "renew" => Bilingual { nl: "Verlengd", en: "Renewed" },
        "suspend" => Bilingual { nl: "Opgeschort", en: "Suspended" },
        "resume" => Bilingual { nl: "Hervat", en: "Resumed" },
        "end" => Bilingual { nl: "Beëindigd", en: "Ended" },
        "shared" => Bilingual { nl: "Bekendgemaakt aan de partner", en: "Shared with the partner" },
        "advised" => Bilingual { nl: "Contact en advies", en: "Contact and advice" },
        "assessed" => Bilingual { nl: "Uitkomst kennisveiligheid", en: "Knowledge-security outcome" },
        "signal-received" => Bilingual { nl: "Signalen ontvangen", en: "Signals received" },
        "signal-closed" => Bilingual { nl: "Signalen afgerond", en: "Signals closed" },
        "evaluated" => Bilingual { nl: "Geëvalueerd", en: "Evaluated" },
        "adjustment-agreed" => Bilingual { nl: "Bijstellingen afgesproken", en: "Adjustments agreed" },
        "adjustment-done" => Bilingual { nl: "Bijstellingen uitgevoerd", en: "Adjustments carried out" },
        "monitored" => Bilingual { nl: "Gemonitord", en: "Monitored" },
        "submitted" => Bilingual { nl: "Voorgelegd ter besluit", en: "Submitted for decision" },
        "drawn" => Bilingual { nl: "Getrokken in een steekproef", en: "Drawn for a sample" },
        _ => Bilingual { nl: "Overgedragen", en: "Handed over" },
    };
    label.in_lang(labels.lang).to_owned()
}

/// The machine spelling of what a decision brought.
pub fn decided(outcome: Outcome) -> &'static str {
    use crate::model::vocabulary::Word as _;
    outcome.spelling()
}

/// The title.
pub fn title(lang: Lang, month: Day, at: &str) -> String {
    partnerships_in(lang, &dates::month(lang, month), at)
}

/// Nothing was recorded about it, nothing is due up to a day, and no signal is open.
pub fn quiet(lang: Lang, month: Day, until: Day, at: &str) -> String {
    let nothing = nothing_in(lang, &dates::month(lang, month), at);
    let due = super::due::nothing(lang, until, at);
    format!("{nothing} {due} {}", super::signals::none(lang, at))
}

/// What happened in a month.
pub fn happened(lang: Lang, month: Day) -> String {
    in_month(lang, &dates::month(lang, month))
}

messages! {
    fn partnerships_in(month: &str, at: &str) { nl: "Samenwerkingen{at} in {month}", en: "Partnerships{at} in {month}" }
    fn nothing_in(month: &str, at: &str) {
        nl: "Over {month} is{at} niets vastgelegd.",
        en: "Nothing was recorded{at} about {month}.",
    }
    fn in_month(month: &str) { nl: "Vastgelegd over {month}", en: "Recorded about {month}" }
    pub fn recorded() { nl: "Vastgelegd", en: "Recorded" }
    pub fn part_head() { nl: "Soort", en: "Kind" }
    pub fn more_head() { nl: "Toelichting", en: "More" }
    pub fn entry_head() { nl: "Aantekening", en: "Entry" }
    pub fn nothing_happened() { nl: "Niets vastgelegd.", en: "Nothing recorded." }
}
