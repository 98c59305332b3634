//! How decisions follow each other, and what decides which rules are asked at all.

use super::explanations;

explanations! {
    /// `decision-out-of-order`. Source: 000:350-356.
    DECISION_OUT_OF_ORDER {
        says nl: "Dit besluit past niet bij wat er eerder is besloten, en verandert niets.",
            en: "This decision does not follow from what was decided before, and changes nothing.";
        what nl: "Alleen wat is aangegaan, kan worden voortgezet, bijgesteld, verlengd, opgeschort of beëindigd; alleen \
                wat is opgeschort, kan worden hervat; na beëindigen of niet aangaan telt alleen een nieuw besluit om aan \
                te gaan. Bij een informele samenwerking is het een opmerking.",
            en: "Only what was entered can be continued, adjusted, renewed, suspended or ended; only what is suspended \
                can be resumed; after an end or a decline only a new decision to enter counts. Of an informal \
                partnership it is a note.";
        why nl: "Elk besluit moet achteraf uit te leggen zijn. Een besluit dat niets kan veranderen, wijst erop dat een \
                eerder besluit niet is vastgelegd.",
            en: "Every decision must be explainable afterwards. One that cannot change anything points to an earlier \
                decision that was not recorded.";
        source: WORKING;
        example: r#"[decisions.2025-02-03-8f2k1m]
date    = 2025-02-03
outcome = "end"

[decisions.2025-09-01-3tq7xw]
date    = 2025-09-01
outcome = "continue""#;
        way_out nl: "Leg vast wat eraan voorafging, bijvoorbeeld opnieuw aangaan, met partners decide ID; of verbeter dit \
                besluit met --corrects als het anders bedoeld was.",
            en: "Record what came before it, a new decision to enter for instance, with partners decide ID; or correct \
                this one with --corrects if it was meant otherwise.";
    }

    /// `before-framework-contradicted`. Source: 000:273-279.
    BEFORE_FRAMEWORK_CONTRADICTED {
        says nl: "Deze samenwerking zegt van vóór het kader te zijn, en is dat niet.",
            en: "This partnership says that it is from before the framework, and it is not.";
        what nl: "De regel kijkt naar de vroegste van drie datums: het besluit om aan te gaan, de ondertekening en het \
                begin. Ligt die op of na de dag waarop het kader is gaan gelden, dan geldt de \
                samenwerking niet als van vóór het kader.",
            en: "The rule looks at the earliest of three dates: the decision to enter, the signing and the start. If it \
                lies on or after the day from which the framework applies, before_framework does not hold.";
        why nl: "Van wat er al was, wordt niet achteraf een afweging gevraagd. Wat daarna is aangegaan, hoort vooraf \
                afgewogen te zijn.",
            en: "Nothing is asked in hindsight of what was there already. What was entered since is weighed beforehand.";
        source: PRACTICE;
        example: r"starts           = 2025-09-01
before_framework = true     # register.toml: framework = 2024-01-01";
        way_out nl: "Haal dat weg met partners set ID before_framework=nee, of verbeter de datum die niet klopt.",
            en: "Take before_framework away with partners set ID before_framework=false, or correct the date that is wrong.";
    }

    /// `framework-date-missing`. Source: this register.
    FRAMEWORK_DATE_MISSING {
        says nl: "Er is niet vastgelegd sinds wanneer het kader geldt.",
            en: "It is not recorded since when the framework applies.";
        what nl: "Staat er bij een samenwerking dat deze van vóór het kader is, en in register.toml niet sinds wanneer het \
                kader geldt, dan is niet na te gaan of dat klopt. Het wordt één keer gezegd, voor het hele register.",
            en: "Where a partnership has before_framework = true and register.toml no framework, nobody can tell whether \
                that is so. It is said once, for the whole register.";
        why nl: "Van wat er vóór het kader al was, wordt minder gevraagd. Dat moet te controleren zijn.",
            en: "Less is asked of what is from before the framework. It must be possible to check that.";
        source: REGISTER;
        example: r"# framework = 2024-01-01";
        way_out nl: "Schrijf de dag in register.toml: framework = 2024-01-01.",
            en: "Write the day in register.toml: framework = 2024-01-01.";
    }

    /// `country-missing`. Source: 001:436-441.
    COUNTRY_MISSING {
        says nl: "Het land van de instelling staat niet in register.toml.",
            en: "The institution’s country is not in register.toml.";
        what nl: "Internationaal is een samenwerking met een partner in een ander land dan dat van de instelling. Zonder \
                dat land is geen enkele samenwerking internationaal. Het wordt één keer gezegd.",
            en: "International is a partnership with a partner in another country than the institution’s. Without that \
                country no partnership is. It is said once.";
        why nl: "Van internationale samenwerkingen hoort de uitkomst van de beslisboom kennisveiligheid in het dossier.",
            en: "The outcome of the knowledge-security decision tree belongs in the dossier of international \
                partnerships.";
        source: KNOWLEDGE_SECURITY;
        example: r#"# country = "NL""#;
        way_out nl: "Schrijf het land in register.toml: country = \"NL\".",
            en: "Write the country in register.toml: country = \"NL\".";
    }

    /// `formality-missing`. Source: 000:173-181.
    FORMALITY_MISSING {
        says nl: "Er is niet vastgelegd of de samenwerking formeel of informeel is.",
            en: "It is not recorded whether the partnership is formal or informal.";
        what nl: "De regel kijkt bij wat is aangegaan, begonnen of ondertekend of er staat dat het formeel of informeel is.",
            en: "The rule checks that formality is there for what was entered, begun or signed.";
        why nl: "Formeel is wat schriftelijk is vastgelegd en ondertekend door {board} of een directeur. \
                Wat het kader vraagt, verschilt daarnaar: zonder dit woord wordt er niets gevraagd.",
            en: "Formal is what is written down and signed by {board} or a director. What the framework asks differs by \
                it: without this word nothing is asked.";
        source: WEIGHING;
        example: r#"starts = 2025-09-01
# formality = "formal""#;
        way_out nl: "Leg het vast met partners set ID formality=formeel, of formality=informeel.",
            en: "Record it with partners set ID formality=formal, or formality=informal.";
    }

    /// `category-differs`. Source: 001:1004-1019.
    CATEGORY_DIFFERS {
        says nl: "De categorie is een andere dan die waartoe is besloten.",
            en: "The category is another than the one that was decided.";
        what nl: "De regel legt de categorie bovenaan het bestand naast die van het laatste besluit dat een categorie gaf of introk.",
            en: "The rule lays category in the head beside the last decision that gave a category or withdrew it.";
        why nl: "Strategisch is een samenwerking door een besluit, en niet voor altijd. Van de categorie hangt af hoe vaak \
                wordt gemonitord en geëvalueerd.",
            en: "A partnership is strategic by a decision, and not for ever. How often it is monitored and evaluated \
                depends on the category.";
        source: CRITERIA;
        example: r#"category = "exchange"

[decisions.2025-02-03-8f2k1m]
date     = 2025-02-03
outcome  = "continue"
category = "strategic""#;
        way_out nl: "Zet de categorie goed met partners set ID category=strategic, of leg met partners decide ID vast wat \
                er sindsdien is besloten; category = \"none\" trekt een categorie in.",
            en: "Set the category in the head with partners set ID category=strategic, or record with partners decide ID \
                what was decided since; category = \"none\" withdraws one.";
    }

    /// `corrected-twice`. Source: this register.
    CORRECTED_TWICE {
        says nl: "Twee aantekeningen verbeteren dezelfde.",
            en: "Two entries correct the same one.";
        what nl: "Verbeteren twee aantekeningen dezelfde, bijvoorbeeld doordat twee mensen tegelijk werkten, dan telt de \
                laatste; op één dag die met het laatste kenmerk. De andere telt als verbeterd.",
            en: "Where two entries correct the same one, because two people worked at the same time for instance, the \
                later counts; on one day the one with the later id. The other counts as corrected.";
        why nl: "Er kan maar één aantekening in de plaats van een andere staan. Wie de verloren verbetering schreef, moet \
                dat kunnen zien.",
            en: "Only one entry can stand in another’s place. Whoever wrote the one that lost must be able to see that.";
        source: REGISTER;
        example: r#"[decisions.2025-02-03-8f2k1m]
corrects = "2025-01-20-4d9wz2"

[decisions.2025-02-04-3tq7xw]
corrects = "2025-01-20-4d9wz2""#;
        way_out nl: "Kijk of in de laatste alles staat. Ontbreekt er iets, verbeter dan die, met --corrects.",
            en: "See whether the last one says everything. If something is missing, correct that one, with --corrects.";
    }

    /// `renewed-without-end`. Source: 000:293-297.
    RENEWED_WITHOUT_END {
        says nl: "De samenwerking is verlengd, en de einddatum is die van vroeger.",
            en: "The partnership was renewed, and its end date is the old one.";
        what nl: "De regel kijkt of de einddatum na de dag ligt waarop de verlenging ingaat; en of bij een overeenkomst die \
                vanzelf verlengt en waarvan de einddatum voorbij is, staat voor hoe lang telkens.",
            en: "The rule checks that ends lies after the day on which the renewal takes effect; and that an agreement \
                that renews itself, and whose ends is past, says for how long each time.";
        why nl: "Met de einddatum komt het moment om opnieuw te wegen. Een oude datum laat dat moment nooit meer komen.",
            en: "With the end date comes the moment to weigh again. With an old one that moment never comes.";
        source: EVALUATING;
        example: r#"ends = 2025-08-31

[decisions.2025-09-01-3tq7xw]
date    = 2025-09-01
outcome = "renew""#;
        way_out nl: "Schrijf de nieuwe einddatum met partners set ID ends=JJJJ-MM-DD, haal die weg met ends= als er geen is, of schrijf \
                met agreement.renewal_term=… voor hoe lang telkens.",
            en: "Write the new end date with partners set ID ends=YYYY-MM-DD, take ends away if there is none, or write \
                agreement.renewal_term.";
    }
}
