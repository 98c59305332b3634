//! What a change may not do to what is on record, and what somebody should see of it.

use super::explanations;

explanations! {
    /// `entry-changed`. Source: 000:273-279; this register’s own format (entries are only added).
    ENTRY_CHANGED {
        says nl: "Een aantekening die al was vastgelegd, zegt nu iets anders.",
            en: "An entry that was on record says something else now.";
        what nl: "De regel vergelijkt elke aantekening met hoe die op de hoofdbranch staat, op inhoud: \
                opmaak, volgorde, regeleinden en de plaats van het bestand maken niet uit. Dat geldt zodra \
                de aantekening zonder fout op de hoofdbranch staat; tot dan mag die worden bijgewerkt. \
                Alleen een verwijdering op een wettelijke grond mag later nog; een tweede neemt alleen meer weg.",
            en: "The rule compares every entry with what it says on the main branch, by content: layout, \
                order, line ends and the place of the file make no difference. It holds from when the entry \
                stands on the main branch without an error; until then it may be corrected. Only a removal on a \
                legal ground (redacted) may still follow; a second one only takes away more.";
        why nl: "Een besluit moet achteraf uit te leggen zijn. Dat kan alleen als vaststaat wat er toen is \
                gewogen en besloten, ook als men er nu anders over denkt.",
            en: "A decision must be explainable afterwards. That is only possible when it is certain what \
                was weighed and decided at the time, also when people think otherwise now.";
        source: REGISTER;
        example: r#"[decisions.2024-06-12-4f7kx2]
date    = 2024-06-12
outcome = "enter"
by      = "board"
reasons = "Hier stond eerst een andere reden.""#;
        way_out nl: "Zet terug wat er stond, en leg vast wat er nu te zeggen is: een nieuwe aantekening van \
                dezelfde soort die de oude verbetert (--corrects). De oude telt dan niet meer mee en \
                blijft leesbaar.",
            en: "Put back what it said, and record what there is to say now: a new entry of the same kind, \
                with corrects and the id of the old one. The old one then no longer counts and can still be \
                read.";
    }

    /// `entry-removed`. Source: 000:273-279; this register’s own format (entries are only added).
    ENTRY_REMOVED {
        says nl: "Een aantekening die al was vastgelegd, is weg uit de samenwerking.",
            en: "An entry that was on record is gone from its partnership.";
        what nl: "De regel zoekt elke vastgelegde aantekening in dezelfde samenwerking, ook als het bestand \
                een andere naam of map heeft. Staat die bij een andere samenwerking of als een andere soort, \
                dan is die hier weg.",
            en: "The rule looks for every entry on record in the same partnership, also when the file has \
                another name or folder. If it stands in another partnership or as another kind, it is gone \
                from here.";
        why nl: "Ook wat achteraf niet goed uitkomt, hoort bij de verantwoording: een signaal verdwijnt niet \
                doordat iemand het weghaalt.",
            en: "What turns out to be inconvenient is part of the account too: a signal does not go away \
                because somebody takes it out.";
        source: REGISTER;
        example: r"# hier stond [signals.2026-03-14-k7q2wd]";
        way_out nl: "Zet de aantekening terug; de melding noemt de commit waarin die staat. Was het een \
                vergissing, trek die dan in met een nieuwe aantekening die de oude verbetert (corrects) en intrekt (withdrawn). Moet de \
                tekst weg op een wettelijke grond, gebruik dan partners redact: de aantekening zelf blijft staan.",
            en: "Put the entry back; the finding names the commit that has it. If it was a mistake, withdraw \
                it with a new entry that has corrects and withdrawn. If its text must go on a legal ground, \
                use redacted: the entry itself stays.";
    }

    /// `partnership-removed`. Source: 000:273-279; this register’s own format (`void`).
    PARTNERSHIP_REMOVED {
        says nl: "Een samenwerking die in het register stond, is weg.",
            en: "A partnership that was in the register is gone.";
        what nl: "De regel zoekt elk bestand van de hoofdbranch terug. Een andere naam mag, als het bestand \
                nog te herkennen is: aan een aantekening, aan het eerdere kenmerk, of omdat er niets in is veranderd.",
            en: "The rule looks for every file of the main branch. Another name is fine, as long as the file \
                can be recognised: by an entry, by formerly, or because nothing in it has changed.";
        why nl: "Ook een beëindigde of geweigerde samenwerking moet later nog te verantwoorden zijn.",
            en: "A partnership that was ended or declined must still be accounted for later.";
        source: REGISTER;
        example: r"# partnerships/business-school/universidade-exemplo.toml bestond en is verwijderd";
        way_out nl: "Haal het bestand terug; de melding noemt de commit. Hernoem met partners rename OUD \
                NIEUW. Hoort de samenwerking niet in het register, bijvoorbeeld omdat deze dubbel is \
                ingevoerd, laat die dan vervallen (void): er wordt dan niets meer van gevraagd, en het dossier blijft leesbaar.",
            en: "Bring the file back; the finding names the commit. Rename with partners rename OLD NEW. If \
                the partnership should not be in the register, for instance because it was entered twice, \
                put void in it: nothing is then asked of it any more, and it can still be read.";
    }

    /// `id-reused`. Source: this register’s own format (ids mean the same for ever).
    ID_REUSED {
        says nl: "Dit kenmerk is eerder voor iets anders gebruikt.",
            en: "This id was used for something else before.";
        what nl: "De regel kijkt in de hele geschiedenis van de hoofdbranch of een nieuw kenmerk al eens \
                stond voor een andere soort aantekening of een andere samenwerking, ook als die er nu niet \
                meer is of anders heet.",
            en: "The rule looks in the whole history of the main branch whether a new id ever stood for \
                another kind of entry or another partnership, also when that is no longer there or has \
                another name.";
        why nl: "Rapporten, besluiten en andere aantekeningen verwijzen naar een kenmerk. Het moet voor \
                altijd hetzelfde betekenen.",
            en: "Reports, decisions and other entries refer to an id. It must mean the same for ever.";
        source: FORMAT;
        example: r"[evaluations.2026-03-14-k7q2wd]   # dit kenmerk was van een signaal
date = 2026-03-14";
        way_out nl: "Geef de nieuwe aantekening of het nieuwe bestand een eigen kenmerk. Met \
                [evaluations.new], bijvoorbeeld, maakt partners edit ID er zelf een.",
            en: "Give the new entry or the new file an id of its own. With [evaluations.new], for instance, \
                partners edit ID makes one for you.";
    }

    /// `rules-lowered`. Source: this register’s own agreement; the levels in `[rules]` are the institution’s.
    RULES_LOWERED {
        says nl: "Door deze wijziging wordt minder gevraagd dan voorheen.",
            en: "By this change less is asked than before.";
        what nl: "De regel ziet dat een regel een lager niveau krijgt, een categorie minder vraagt, het \
                kader later gaat gelden, of dat van één samenwerking minder of later iets wordt gevraagd: die is \
                niet meer formeel, krijgt een lichtere categorie, vervalt, of heet van vóór het kader, of het \
                evaluatieplan, het begin, het einde of de ondertekening schuift op. Een besluit in dezelfde wijziging \
                draagt dat. Telt voortaan een andere branch (main), dan is dat een fout, tenzij die verdergaat \
                waar de vorige was. De wijziging zelf wordt nog aan de oude regels getoetst.",
            en: "The rule sees that a rule gets a lower level, a category asks for less, the framework \
                applies later, or that less is asked of one partnership, or later: it is no longer formal, gets \
                a lighter category, is void, or is said to be from before the framework, or its evaluation \
                plan, start, end or signing moves. A decision in the same change carries that. When another \
                branch is to count (main), that is an error, unless it goes on from where the other was. The \
                change itself is still checked against the old rules.";
        why nl: "Wie een regel versoepelt, kan daar goede redenen voor hebben. Het mag alleen niet ongemerkt \
                gebeuren, samen met de wijziging die er baat bij heeft.",
            en: "Whoever relaxes a rule may have good reasons. But it should not go unnoticed, together \
                with the change that profits from it.";
        source: REGISTER;
        example: r#"[rules]
entered-without-both-positive = "off""#;
        way_out nl: "Laat iemand meekijken die erover gaat. Dien de versoepeling liefst apart in, zodat te \
                zien is wie daarmee instemde.",
            en: "Ask somebody who is responsible for it to look. Preferably hand the relaxation in by itself, so \
                that it can be seen who agreed to it.";
    }

    /// `changed-since-considered`. Source: 000:196-212, 000:258-271.
    CHANGED_SINCE_CONSIDERED {
        says nl: "De samenwerking is veranderd sinds de laatste afweging.",
            en: "The partnership is not what it was when it was last considered.";
        what nl: "De regel vergelijkt de partners, het doel, de vormen en de domeinen met die van de commit \
                waarmee de laatste afweging is vastgelegd.",
            en: "The rule compares the partners, the goal, the forms and the domains with those of the \
                commit with which the last consideration was recorded.";
        why nl: "Een afweging gaat over een bepaalde samenwerking. Komt er een partner bij of verandert het \
                doel, dan kan het oordeel anders uitvallen. Dat is aan mensen: dit is alleen een opmerking.",
            en: "A consideration is about a particular partnership. If a partner joins or the goal changes, \
                the judgement may turn out differently. That is for people to say: this is only a note.";
        source: WEIGHING;
        example: r#"goal = "Hier stond een ander doel toen de afweging werd gemaakt.""#;
        way_out nl: "Is er reden om opnieuw te wegen, leg dat dan vast met partners consider ID. Anders \
                hoeft u niets te doen.",
            en: "If there is reason to weigh it again, record that with partners consider ID. Otherwise \
                there is nothing you need to do.";
    }
}
