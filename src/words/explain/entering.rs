//! The framework: what is done before a partnership is entered.

use super::explanations;

explanations! {
    /// `running-without-decision`. Source: 000:179-181, 000:352-356.
    RUNNING_WITHOUT_DECISION {
        says nl: "Deze samenwerking loopt of is al getekend, maar er is geen besluit vastgelegd om die aan \
                te gaan.",
            en: "This partnership is running or already signed, but no decision to enter it is recorded.";
        what nl: "De begindatum is voorbij of de overeenkomst is getekend, en het dossier bevat geen besluit \
                om de samenwerking aan te gaan. De regel geldt ook voor informele samenwerkingen.",
            en: "The start date has passed or the agreement is signed, and the dossier holds no decision to \
                enter. The rule also applies to informal partnerships.";
        why nl: "Aan elke samenwerking gaat een besluit vooraf, hoe licht ook. Alleen dan is achteraf uit te \
                leggen wie het besloot en waarom.",
            en: "Some decision, however light, comes before every partnership. Only then can it be explained \
                afterwards who decided, and why.";
        source: DECIDING;
        example: r#"formality = "informal"
starts    = 2025-02-10
# [decisions.…]
# outcome = "enter""#;
        way_out nl: "Is het besluit genomen, leg het dan vast met partners decide ID --outcome aangaan, met de \
                dag waarop het echt viel, door wie en waarom. Is het nooit genomen, neem het dan nu en \
                gebruik de datum van vandaag. Stamt de samenwerking van vóór het kader, leg dat dan \
                vast met partners set ID before_framework=ja; daarna staat die op de lijst ‘te herijken’.",
            en: "If the decision was taken, record it with partners decide ID --outcome enter, with the day \
                on which it was really taken, by whom and why. If it never was, take it now and use today’s \
                date. If the partnership dates from before the framework, record that with partners set ID before_framework=true; it \
                is then listed as ‘to review’.";
    }

    /// `entered-without-consideration`. Source: 000:210-212, 000:327-332.
    ENTERED_WITHOUT_CONSIDERATION {
        says nl: "Over deze samenwerking is besloten zonder dat er een afweging is vastgelegd.",
            en: "This partnership was decided on without a recorded consideration.";
        what nl: "De regel kijkt bij formele en strategische samenwerkingen of er bij het besluit om aan te \
                gaan een afweging hoort, over de inhoud en over het profiel van de partner. Bij een besluit \
                om niet samen te werken is één beoordeeld aspect genoeg, en blijft het bij een waarschuwing.",
            en: "For formal and strategic partnerships, the rule looks for a consideration behind the \
                decision to enter: of the content and of the partner’s profile. With a decision not to \
                cooperate, one judged aspect is enough, and if there is none, that is only a warning.";
        why nl: "Wie een samenwerking aangaat of ervan afziet, maakt duidelijk waarom: binnen de eigen \
                organisatie en naar de partner toe. De afweging geeft antwoord op de vraag die later vanzelf \
                komt.",
            en: "Whoever enters or declines says plainly why: within the organisation and to the partner. \
                The consideration answers the question that is bound to come later.";
        source: WORKING;
        example: r#"formality = "formal"
# [considerations.…]

[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "enter"
by      = "board"
reasons = "Sluit aan bij de modules over duurzaamheid.""#;
        way_out nl: "Is er destijds afgewogen, leg die afweging dan vast met partners consider ID, met de \
                datum van toen. Is er niet afgewogen, doe dat dan nu en leg met partners decide ID een nieuw \
                besluit vast dat erop rust; de bevinding wordt dan een opmerking.",
            en: "If it was weighed at the time, record that consideration with partners consider ID, with \
                the date it had. If it was not, weigh it now and record a new decision that rests on it with \
                partners decide ID; the finding then becomes a note.";
    }

    /// `consideration-incomplete`. Source: 000:56-62, 000:98-100, 000:167-169, 000:198-218, 000:252-254.
    CONSIDERATION_INCOMPLETE {
        says nl: "In de afweging achter dit besluit is een vraag nog niet beantwoord.",
            en: "The consideration behind this decision leaves a question unanswered.";
        what nl: "Bij formele en strategische samenwerkingen heeft de afweging zeven antwoorden en twee \
                oordelen. Over de inhoud: de impact, de missie, de waarden, de ambities, en dat de \
                samenwerking niemand schaadt en niets afdoet aan duurzaamheid, rechtvaardigheid en inclusie. Over het profiel: of \
                missie en waarden met de onze te verenigen zijn, en of de partner zich aan zijn eigen missie \
                en waarden houdt.",
            en: "For formal and strategic partnerships a consideration has seven answers and two judgements. \
                On the content: impact, mission, values, ambitions, and that it does no harm and takes \
                nothing away from sustainability, justice and inclusion. On the profile: whether mission and \
                values are compatible with ours, and whether the partner acts in line with its own.";
        why nl: "De inhoud is leidend, en uitleggen kan alleen wie de vragen echt heeft beantwoord. Het \
                register kijkt of er een antwoord staat; of het een goed antwoord is, beoordelen mensen.",
            en: "The content leads, and only those who really answered the questions can explain. The \
                register sees whether there is an answer; whether it is a good one is for people to judge.";
        source: WEIGHING;
        example: r#"[considerations.2024-05-02-x1v9tm]
date     = 2024-05-02
occasion = "entering"
[considerations.2024-05-02-x1v9tm.content]
judgement = "positive"
mission   = "Studenten werken aan vraagstukken in beide steden."
# no_harm = "…""#;
        way_out nl: "Vul de afweging aan met partners edit ID zolang deze nog niet op de hoofdbranch \
                staat. Daarna legt u met partners consider ID --corrects AFWEGING een volledige \
                afweging vast, of een nieuwe afweging met een later besluit dat erop rust.",
            en: "Complete the consideration with partners edit ID as long as it is not on the main \
                branch yet. After that, record a complete one with partners consider ID \
                --corrects CONSIDERATION, or a new consideration and a later decision that rests on it.";
    }

    /// `considered-after-decision`. Source: 000:210-212, 000:264-271.
    CONSIDERED_AFTER_DECISION {
        says nl: "De afweging is pas gemaakt na het besluit, de ondertekening of de start.",
            en: "The consideration was made only after the decision, the signing or the start.";
        what nl: "De regel vergelijkt de datum van de afweging met de datum van het besluit, van de \
                ondertekening en van het begin. De afweging hoort niet later te liggen dan een van die drie. Ligt \
                alleen het besluit na de ondertekening of het begin, dan is het een waarschuwing.",
            en: "The rule compares the date of the consideration with those of the decision, the signing and \
                the start. The consideration should not come after any of them. Where only the decision comes \
                after the signing or the start, it is a warning.";
        why nl: "Afwegen gebeurt vooraf, omdat er dan nog ruimte is om context en nuances te laten \
                meetellen. Wie achteraf redenen zoekt bij een besluit, weegt niet meer af.",
            en: "Weighing is done beforehand, because that is when context and nuance can still count. \
                Looking for reasons after a decision is no longer weighing.";
        source: WEIGHING;
        example: r#"[considerations.2024-07-01-x1v9tm]
date     = 2024-07-01
occasion = "entering"

[decisions.2024-06-12-4f7kd2]
date      = 2024-06-12
outcome   = "enter"
by        = "director"
considers = "2024-07-01-x1v9tm"
reasons   = "Past bij ons onderwijs en bij de stad.""#;
        way_out nl: "Verander geen datum om de volgorde te laten kloppen. Staat er een vergissing in, zet \
                die dan recht met een aantekening die de oude verbetert (--corrects). Ging het echt zo, \
                weeg dan opnieuw af en leg daarna een besluit vast, bijvoorbeeld om door te gaan; de \
                bevinding wordt dan een opmerking.",
            en: "Do not change a date to make the order look right. If there is a mistake, put it right with \
                an entry that corrects the old one. If it did happen this way, weigh again and then record a \
                decision, for instance to continue; the finding then becomes a note.";
    }

    /// `not-shared-with-partner`. Source: 000:210-212, 000:327-332.
    NOT_SHARED_WITH_PARTNER {
        says nl: "Er is niet vastgelegd dat de partner de afweging of het besluit kent.",
            en: "It is not recorded that the partner knows the consideration or the decision.";
        what nl: "De regel kijkt naar formele samenwerkingen die lopen of waarvan is afgezien. Ergens in het \
                dossier hoort te staan wanneer en hoe de afweging of het besluit aan de partner is \
                bekendgemaakt.",
            en: "The rule looks at formal partnerships that are running or were declined. Somewhere the \
                dossier should say when and how the consideration or the decision was made known to the \
                partner.";
        why nl: "Een afweging is ook bedoeld voor de partner: die mag weten waarom u wel of niet samenwerkt. \
                Signalen, melders en afwijkende standpunten horen daar niet bij.",
            en: "A consideration is also meant for the partner, who may know why you do or do not cooperate. \
                Signals, reporters and dissenting views are no part of that.";
        source: WORKING;
        example: r#"[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "decline"
by      = "director"
reasons = "Past nu niet bij onze ambities."
# [shared.…]
# about = "2024-06-12-4f7kd2""#;
        way_out nl: "Maak de afweging of het besluit bekend en leg dat vast met partners share ID. Met \
                partners show ID --for partner ziet u precies wat de partner te zien krijgt.",
            en: "Make the consideration or the decision known, and record it with partners share ID. \
                partners show ID --for partner shows exactly what the partner gets to see.";
    }
}
