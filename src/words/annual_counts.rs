//! What the account of a year counts: each number's name, and its definition, by its machine spelling.

use super::{Bilingual, Lang};

/// What a number is called.
pub fn label(lang: Lang, spelling: &str) -> &'static str {
    of(spelling).map_or("", |(_, label, _)| label.in_lang(lang))
}

/// What a number counts.
pub fn definition(lang: Lang, spelling: &str) -> &'static str {
    of(spelling).map_or("", |(.., definition)| definition.in_lang(lang))
}

/// A number: its spelling, its name, and its definition.
type Count = (&'static str, Bilingual, Bilingual);

fn of(spelling: &str) -> Option<&'static Count> {
    COUNTS.iter().find(|(it, ..)| *it == spelling)
}

macro_rules! counts {
    ($($spelling:literal: $label_nl:literal / $label_en:literal: nl: $nl:literal, en: $en:literal;)+) => {
        &[$(($spelling, Bilingual { nl: $label_nl, en: $label_en }, Bilingual { nl: $nl, en: $en })),+]
    };
}

const COUNTS: &[Count] = counts! {
    "running-formal": "Lopend, formeel of strategisch" / "Running, formal or strategic":
        nl: "Formele en strategische samenwerkingen die op die dag liepen, ook als zij waren opgeschort.",
        en: "Formal and strategic partnerships that ran on that day, also when suspended.";
    "running-informal": "Lopend, informeel" / "Running, informal":
        nl: "Informele samenwerkingen die op die dag liepen, voor zover vastgelegd; dat hoeft niet.",
        en: "Informal partnerships that ran on that day, as far as recorded; they need not be.";
    "to-review": "Lopend, te herijken" / "Running, to be reviewed":
        nl: "Samenwerkingen van vóór het kader die nog niet opnieuw zijn afgewogen en besloten; hierboven \
            tellen zij niet mee.",
        en: "Partnerships from before the framework that have not yet been weighed and decided again; they \
            do not count above.";
    "entered": "Aangegaan, formeel of strategisch" / "Entered, formal or strategic":
        nl: "Besluiten om een formele of strategische samenwerking aan te gaan.",
        en: "Decisions to enter a formal or strategic partnership.";
    "entered-informal": "Aangegaan, informeel" / "Entered, informal":
        nl: "Besluiten om een informele samenwerking aan te gaan, voor zover vastgelegd; dat hoeft niet in \
            dit register.",
        en: "Decisions to enter an informal partnership, as far as recorded; they need not be in this \
            register.";
    "declined": "Niet aangegaan" / "Not entered":
        nl: "Besluiten om een samenwerking niet aan te gaan. Elk gaat over één voorstel en niet over de \
            partner: een nieuw voorstel wordt opnieuw gewogen.",
        en: "Decisions not to enter a partnership. Each is about one proposal and not about the partner: a \
            new proposal is weighed again.";
    "reviewed": "Herijkt" / "Reviewed":
        nl: "Besluiten over samenwerkingen van vóór het kader; bij de andere besluiten tellen zij niet mee.",
        en: "Decisions about partnerships from before the framework; they do not count among the other \
            decisions.";
    "renewed": "Verlengd" / "Renewed":
        nl: "Besluiten om een samenwerking te verlengen.",
        en: "Decisions to renew a partnership.";
    "continued": "Voortgezet" / "Continued":
        nl: "Besluiten om een samenwerking voort te zetten.",
        en: "Decisions to continue a partnership.";
    "adjusted": "Bijgesteld bij besluit" / "Adjusted by decision":
        nl: "Besluiten om een samenwerking bij te stellen.",
        en: "Decisions to adjust a partnership.";
    "suspended": "Opgeschort" / "Suspended":
        nl: "Besluiten om een samenwerking op te schorten.",
        en: "Decisions to suspend a partnership.";
    "resumed": "Hervat" / "Resumed":
        nl: "Besluiten om een samenwerking te hervatten.",
        en: "Decisions to resume a partnership.";
    "ended": "Beëindigd" / "Ended":
        nl: "Besluiten om een samenwerking te beëindigen.",
        en: "Decisions to end a partnership.";
    "run-out": "Afgelopen" / "Run out":
        nl: "Samenwerkingen waarvan de einddatum verstreek zonder besluit om te verlengen of te beëindigen.",
        en: "Partnerships that passed their end date without a decision to renew or to end.";
    "monitored": "Gemonitord" / "Monitored":
        nl: "Hoe vaak de voortgang van een samenwerking is bekeken; dat is geen evaluatie.",
        en: "Times that the progress of a partnership was looked at; that is no evaluation.";
    "drawn": "Getrokken in een steekproef" / "Drawn in a sample":
        nl: "Informele samenwerkingen die zijn getrokken om te evalueren.",
        en: "Informal partnerships that were drawn for evaluation.";
    "evaluated": "Evaluaties" / "Evaluations":
        nl: "Evaluaties van lopende samenwerkingen en na afloop.",
        en: "Evaluations of running partnerships, and after their end.";
    "adjustments-agreed": "Bijstellingen afgesproken" / "Adjustments agreed":
        nl: "Bijstellingen die na deze evaluaties zijn afgesproken.",
        en: "Adjustments that were agreed after these evaluations.";
    "adjustments-done": "Bijstellingen uitgevoerd" / "Adjustments carried out":
        nl: "Bijstellingen die in dit jaar zijn uitgevoerd, ook na een eerdere evaluatie.",
        en: "Adjustments that were carried out in this year, also after an earlier evaluation.";
};
