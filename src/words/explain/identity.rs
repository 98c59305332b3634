//! Integrity: names, ids, references and order in time.

use super::explanations;

explanations! {
    /// `file-name`. Source: this register’s own format (file names).
    FILE_NAME {
        says nl: "Deze bestandsnaam kan niet dienen als kenmerk van een samenwerking.",
            en: "This file name cannot serve as a partnership’s id.";
        what nl: "De naam van het bestand is het kenmerk van de samenwerking. Die naam bestaat uit kleine \
                letters, cijfers en losse koppeltekens, telt hoogstens 64 tekens en eindigt op .toml. Namen \
                die Windows voor apparaten gebruikt, zoals con, kunnen niet.",
            en: "The name of the file is the partnership’s id. It consists of lower-case letters, digits and \
                single hyphens, has at most 64 characters and ends in .toml. Names that Windows keeps for \
                devices, such as con, cannot be used.";
        why nl: "Het kenmerk staat in rapporten, verwijzingen en opdrachten. Het moet op elke computer \
                werken en jarenlang hetzelfde blijven.",
            en: "The id stands in reports, references and commands. It must work on every computer and stay \
                the same for years.";
        source: FORMAT;
        example: r#"# partnerships/business-school/Universidade Exemplo.toml
name = "Gezamenlijke modules met Universidade Exemplo""#;
        way_out nl: "Kies een naam als universidade-exemplo. Met partners rename OUD NIEUW blijft de oude \
                naam vindbaar; de naam die mensen lezen, staat in het bestand zelf en mag alles bevatten.",
            en: "Choose a name such as universidade-exemplo. With partners rename OLD NEW the old name can \
                still be found; the name that people read stands in name and may contain anything.";
    }

    /// `duplicate-id`. Source: this register’s own format (ids are unique).
    DUPLICATE_ID {
        says nl: "Dit kenmerk komt twee keer voor in het register.",
            en: "This id occurs twice in the register.";
        what nl: "Het kenmerk van een samenwerking is uniek in het hele register, in welke map het bestand \
                ook staat. Hetzelfde geldt voor het kenmerk van een aantekening.",
            en: "A partnership’s id is unique in the whole register, whatever folder the file is in. The \
                same goes for the id of an entry.";
        why nl: "Naar een kenmerk wordt verwezen. Staat het er twee keer, dan is niet te zeggen bij welk \
                signaal een stap hoort, of op welke afweging een besluit rust.",
            en: "Ids are referred to. If one occurs twice, nobody can tell which signal a step belongs to, \
                or which consideration a decision rests on.";
        source: FORMAT;
        example: r"[signals.2026-03-14-k7q2wd]
date = 2026-03-14

[signals.2026-03-14-k7q2wd]
date = 2026-03-14";
        way_out nl: "Is een bestand gekopieerd om sneller te kunnen beginnen, haal de gekopieerde \
                aantekeningen dan weg. Gaat het om een nieuwe aantekening, zet er in partners edit ID \
                bijvoorbeeld [signals.new] boven; het kenmerk wordt dan voor u gemaakt. Een aantekening die \
                al vastligt, houdt het kenmerk.",
            en: "If a file was copied to make a quicker start, remove the copied entries. If it is a new \
                entry, head it [signals.new], for instance, in partners edit ID, and an id is made for you. \
                An entry that is already on record keeps its id.";
    }

    /// `entry-id`. Source: this register’s own format (entry ids).
    ENTRY_ID {
        says nl: "Het kenmerk van deze aantekening past niet bij de datum of heeft niet de juiste vorm.",
            en: "This entry’s id does not match its date or does not have the right form.";
        what nl: "Het kenmerk is de datum van de aantekening, een koppelteken en vier tot acht willekeurige \
                tekens: cijfers en kleine letters, zonder i, l, o en u. De datum in het kenmerk en die \
                van de aantekening zelf zijn dezelfde dag.",
            en: "The id is the entry’s date, a hyphen and four to eight random characters: digits and \
                lower-case letters without i, l, o and u. The date in the id and the key date are the same \
                day.";
        why nl: "Aan het kenmerk ziet u meteen wanneer iets gebeurde, en twee mensen die tegelijk schrijven, \
                zitten elkaar niet in de weg. Dat werkt alleen als de datum klopt.",
            en: "The id shows at once when something happened, and two people who write at the same time do \
                not get in each other’s way. That works only if the date is right.";
        source: FORMAT;
        example: r"[signals.2026-03-14-k7q2wd]
date = 2026-03-15";
        way_out nl: "Klopt de datum niet, verbeter die dan. Is het een nieuwe aantekening, zet er in \
                partners edit ID bijvoorbeeld [signals.new] boven; het kenmerk wordt dan voor u gemaakt.",
            en: "If the date is wrong, correct it. If the entry is new, head it [signals.new], for instance, \
                in partners edit ID, and the id is made for you.";
    }

    /// `dangling-reference`. Source: this register’s own format (references).
    DANGLING_REFERENCE {
        says nl: "Deze verwijzing wijst naar een aantekening die er niet is.",
            en: "This reference points at an entry that does not exist.";
        what nl: "Een aantekening kan naar een andere verwijzen: een besluit naar een afweging, een stap \
                naar een signaal, een bijstelling naar een evaluatie. Naar een signaal of een aanleiding mag \
                ook uit een ander bestand worden verwezen; de overige verwijzingen blijven binnen hetzelfde \
                bestand.",
            en: "An entry can refer to another: a decision to a consideration, a step to a signal, an \
                adjustment to an evaluation. A signal or a prompting entry may stand in another file; other \
                references stay within the same file.";
        why nl: "Met verwijzingen is later na te gaan waarop een besluit berustte en wat er met een signaal \
                is gedaan. Bij een verwijzing die nergens uitkomt, breekt dat verhaal af.",
            en: "References show later what a decision rested on and what was done with a signal. With a \
                reference that leads nowhere, that story breaks off.";
        source: FORMAT;
        example: r#"[follow_ups.2026-03-18-qq0d5n]
date   = 2026-03-18
signal = "2026-03-14-k7q9"
step   = "inquiry""#;
        way_out nl: "Zoek met partners show ID het juiste kenmerk op en neem het over in partners edit ID. \
                Moet de aantekening waarnaar u verwijst nog worden gemaakt, doe dat dan eerst.",
            en: "Look up the right id with partners show ID and put it in with partners edit ID. If the \
                entry that you refer to has yet to be made, make it first.";
    }

    /// `ends-before-start`. Source: this register’s own format (dates).
    ENDS_BEFORE_START {
        says nl: "De einddatum ligt vóór de begindatum.",
            en: "The end date is before the start date.";
        what nl: "De regel vergelijkt de einddatum met de begindatum. Zonder einddatum geldt de samenwerking \
                voor onbepaalde tijd.",
            en: "The rule compares ends with starts. Without ends, the partnership is open-ended.";
        why nl: "Uit deze datums volgt of een samenwerking loopt, wanneer wordt geëvalueerd en wanneer \
                verlenging aan de orde is.",
            en: "These dates show whether a partnership is running, when it is evaluated and when renewal \
                comes up.";
        source: FORMAT;
        example: r"starts = 2024-09-01
ends   = 2023-08-31";
        way_out nl: "Kijk de overeenkomst na en verbeter de begin- of einddatum met partners set ID. Wat er eerst \
                stond, blijft in git te zien.",
            en: "Check the agreement and correct starts or ends with partners set ID. What it said before \
                can still be seen in git.";
    }

    /// `identifier`. Source: this register’s own format (ROR, Chamber of Commerce).
    IDENTIFIER {
        says nl: "Dit KvK-nummer of ROR-kenmerk kan niet kloppen.",
            en: "This Chamber of Commerce (KvK) number or ROR id cannot be right.";
        what nl: "Een KvK-nummer heeft acht cijfers. Een ROR-kenmerk bevat een controlegetal, en dat wordt \
                nagerekend. Nummers uit andere registers zijn vrij van vorm.",
            en: "A KvK number has eight digits. A ROR id contains a checksum, which is verified. Numbers \
                from other registries may take any form.";
        why nl: "Aan deze nummers herkent het register dat twee samenwerkingen dezelfde partner hebben. Met \
                een tikfout worden het twee partners.",
            en: "By these numbers the register recognises that two partnerships have the same partner. A \
                typing error makes them two partners.";
        source: FORMAT;
        example: r#"[[partners]]
name         = "Voorbeeldbedrijf Exemplo"
registration = { kind = "kvk", number = "1234567" }"#;
        way_out nl: "Zoek het nummer op in het Handelsregister of op ror.org en verbeter het met partners \
                set ID. Hebt u het nummer niet, laat het dan weg.",
            en: "Look the number up in the Dutch business register or on ror.org and correct it with \
                partners set ID. If you do not have the number, leave the key out.";
    }
}
