//! What the account of a year counts: each number's name, and its definition, by its machine spelling.

use super::{Bilingual, Lang};

/// What a number is called.
pub fn label(lang: Lang, spelling: &str) -> &'static str {
    both(spelling).0.in_lang(lang)
}

/// What a number counts.
pub fn definition(lang: Lang, spelling: &str) -> &'static str {
    both(spelling).1.in_lang(lang)
}

fn both(spelling: &str) -> (Bilingual, Bilingual) {
    match spelling {
        "running-formal" | "running-informal" | "to-review" => running(spelling),
        "entered" | "entered-informal" | "declined" | "reviewed" => entered(spelling),
        "renewed" | "continued" | "adjusted" | "suspended" | "resumed" | "ended" | "run-out" => {
            later(spelling)
        }
        _ => looked_at(spelling),
    }
}

fn running(spelling: &str) -> (Bilingual, Bilingual) {
    match spelling {
        "running-formal" => (
            Bilingual { nl: "Lopend, formeel of strategisch", en: "Running, formal or strategic" },
            Bilingual {
                nl: "Formele en strategische samenwerkingen die op die dag liepen, ook als zij waren opgeschort.",
                en: "Formal and strategic partnerships that ran on that day, also when suspended.",
            },
        ),
        "running-informal" => (
            Bilingual { nl: "Lopend, informeel", en: "Running, informal" },
            Bilingual {
                nl: "Informele samenwerkingen die op die dag liepen, voor zover vastgelegd; dat hoeft niet.",
                en: "Informal partnerships that ran on that day, as far as recorded; they need not be.",
            },
        ),
        _ => (
            Bilingual { nl: "Lopend, te herijken", en: "Running, to be reviewed" },
            Bilingual {
                nl: "Samenwerkingen van voor het kader die nog niet opnieuw zijn afgewogen en besloten; hierboven tellen zij niet mee.",
                en: "Partnerships from before the framework that were not weighed and decided anew yet; they do not count above.",
            },
        ),
    }
}

fn entered(spelling: &str) -> (Bilingual, Bilingual) {
    match spelling {
        "entered" => (
            Bilingual { nl: "Aangegaan, formeel of strategisch", en: "Entered, formal or strategic" },
            Bilingual {
                nl: "Besluiten om een formele of strategische samenwerking aan te gaan.",
                en: "Decisions to enter a formal or strategic partnership.",
            },
        ),
        "entered-informal" => (
            Bilingual { nl: "Aangegaan, informeel", en: "Entered, informal" },
            Bilingual {
                nl: "Besluiten om een informele samenwerking aan te gaan, voor zover vastgelegd; dat hoeft niet in dit register.",
                en: "Decisions to enter an informal partnership, as far as recorded; they need not be in this register.",
            },
        ),
        "declined" => (
            Bilingual { nl: "Niet aangegaan", en: "Not entered" },
            Bilingual {
                nl: "Besluiten om een samenwerking niet aan te gaan. Elk gaat over één voorstel en niet over de partner: een nieuw voorstel wordt opnieuw gewogen.",
                en: "Decisions not to enter a partnership. Each is about one proposal and not about the partner: a new proposal is weighed anew.",
            },
        ),
        _ => (
            Bilingual { nl: "Herijkt", en: "Reviewed" },
            Bilingual {
                nl: "Besluiten over samenwerkingen van voor het kader; bij de andere besluiten tellen zij niet mee.",
                en: "Decisions about partnerships from before the framework; they do not count among the other decisions.",
            },
        ),
    }
}

fn later(spelling: &str) -> (Bilingual, Bilingual) {
    match spelling {
        "renewed" => (
            Bilingual { nl: "Verlengd", en: "Renewed" },
            Bilingual {
                nl: "Besluiten om een samenwerking te verlengen.",
                en: "Decisions to renew a partnership.",
            },
        ),
        "continued" => (
            Bilingual { nl: "Voortgezet", en: "Continued" },
            Bilingual {
                nl: "Besluiten om een samenwerking voort te zetten.",
                en: "Decisions to continue a partnership.",
            },
        ),
        "adjusted" => (
            Bilingual { nl: "Bijgesteld bij besluit", en: "Adjusted by decision" },
            Bilingual {
                nl: "Besluiten om een samenwerking bij te stellen.",
                en: "Decisions to adjust a partnership.",
            },
        ),
        "suspended" => (
            Bilingual { nl: "Opgeschort", en: "Suspended" },
            Bilingual {
                nl: "Besluiten om een samenwerking op te schorten.",
                en: "Decisions to suspend a partnership.",
            },
        ),
        "resumed" => (
            Bilingual { nl: "Hervat", en: "Resumed" },
            Bilingual {
                nl: "Besluiten om een samenwerking te hervatten.",
                en: "Decisions to resume a partnership.",
            },
        ),
        "ended" => (
            Bilingual { nl: "Beëindigd", en: "Ended" },
            Bilingual {
                nl: "Besluiten om een samenwerking te beëindigen.",
                en: "Decisions to end a partnership.",
            },
        ),
        _ => (
            Bilingual { nl: "Afgelopen", en: "Run out" },
            Bilingual {
                nl: "Samenwerkingen waarvan de einddatum verstreek zonder besluit om te verlengen of te beëindigen.",
                en: "Partnerships that passed their end date without a decision to renew or to end.",
            },
        ),
    }
}

fn looked_at(spelling: &str) -> (Bilingual, Bilingual) {
    match spelling {
        "monitored" => (
            Bilingual { nl: "Gemonitord", en: "Monitored" },
            Bilingual {
                nl: "Keren dat de voortgang van een samenwerking is bekeken; dat is geen evaluatie.",
                en: "Times that the progress of a partnership was looked at; that is no evaluation.",
            },
        ),
        "drawn" => (
            Bilingual { nl: "Getrokken in een steekproef", en: "Drawn in a sample" },
            Bilingual {
                nl: "Informele samenwerkingen die zijn getrokken om te evalueren.",
                en: "Informal partnerships that were drawn for evaluation.",
            },
        ),
        "evaluated" => (
            Bilingual { nl: "Evaluaties", en: "Evaluations" },
            Bilingual {
                nl: "Evaluaties van lopende samenwerkingen en na afloop.",
                en: "Evaluations of running partnerships, and after their end.",
            },
        ),
        "adjustments-agreed" => (
            Bilingual { nl: "Bijstellingen afgesproken", en: "Adjustments agreed" },
            Bilingual {
                nl: "Bijstellingen die na deze evaluaties zijn afgesproken.",
                en: "Adjustments that were agreed after these evaluations.",
            },
        ),
        _ => (
            Bilingual { nl: "Bijstellingen gedaan", en: "Adjustments done" },
            Bilingual {
                nl: "Bijstellingen die in dit jaar zijn gedaan, ook na een eerdere evaluatie.",
                en: "Adjustments that were done in this year, also after an earlier evaluation.",
            },
        ),
    }
}
