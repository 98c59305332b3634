//! The framework’s register kept in good order: texts, dates, people and doubles.

use super::explanations;

explanations! {
    /// `placeholder`. Source: 000:496, 000:528-530.
    PLACEHOLDER {
        says nl: "Hier staat nog een invulplek in plaats van een tekst.",
            en: "A blank to be filled in still stands where a text should be.";
        what nl: "De regel herkent tekst die nog ingevuld moest worden: een opdracht tussen rechte haken uit \
                een voorbeeldpreambule, alleen puntjes, een afkorting als n.t.b. of TBD, of opvultekst zoals \
                ‘lorem ipsum’. Het werkwoord ‘invullen’ in een gewone zin valt daar niet onder.",
            en: "The rule recognises text that was still to be filled in: an instruction in square brackets \
                from a sample preamble, mere dots, an abbreviation such as TBD, or filler text such as \
                ‘lorem ipsum’.";
        why nl: "Een invulplek lijkt op een antwoord maar is het niet. In een overeenkomst of tegenover de \
                partner is dat pijnlijk.",
            en: "A blank looks like an answer and is none. In an agreement, or in front of the partner, that \
                is embarrassing.";
        source: PREAMBLE;
        example: r#"[agreement]
preamble = { kind = "shared-values", text = "Wij en [Naam Samenwerkingspartner] delen de ambitie …" }"#;
        way_out nl: "Vul de tekst in, of laat die weg tot u het antwoord hebt; een concept mag \
                onvolledig zijn. Een preambule is nooit verplicht.",
            en: "Fill in the text, or leave the key out until you have the answer; a draft may be \
                incomplete. A preamble is never compulsory.";
    }

    /// `date-in-future`. Source: this register’s own agreement; what has not happened cannot be recorded.
    DATE_IN_FUTURE {
        says nl: "De datum waarop dit is gebeurd, ligt in de toekomst.",
            en: "The date on which this happened is in the future.";
        what nl: "De regel vergelijkt elke dag waarop iets is gebeurd met vandaag: de datum van een aantekening, \
                van de ondertekening, van een opzegging, van de toezegging van het bestuur, en wanneer een \
                contact is nagegaan. Begin- en einddatums, ingangsdatums en termijnen mogen wel vooruitlopen. \
                Wat een latere dag draagt, telt tot die dag nergens mee.",
            en: "The rule compares each day on which something happened with today: the date of an entry, of the \
                signing, of a notice, of the board's commitment, and when a contact was verified. Start and end \
                dates, effective days and due dates may of course lie ahead. What bears a later day counts \
                nowhere until that day.";
        why nl: "Een dossier vertelt wat er is gebeurd. Meestal gaat het om een tikfout in het jaar, en \
                daarmee verschuiven ook de rapporten.",
            en: "A dossier tells what has happened. Usually it is a typing error in the year, and that \
                shifts the reports as well.";
        source: REGISTER;
        example: r#"[monitoring.2062-09-10-d2f8ka]
date     = 2062-09-10
progress = "De modules lopen volgens plan.""#;
        way_out nl: "Verbeter de datum met partners edit ID zolang de aantekening nog niet op de hoofdbranch \
                staat; het kenmerk volgt de datum. Daarna legt u een nieuwe aantekening vast die de oude verbetert \
                (--corrects).",
            en: "Correct the date with partners edit ID as long as the entry is not on the main \
                branch yet; the id follows the date. After that, use a new entry that corrects the old one.";
    }

    /// `personal-data`. Source: 004:454-466, 004:1170-1171; git keeps every version.
    PERSONAL_DATA {
        says nl: "Dit lijkt op een gegeven over een persoon.",
            en: "This looks like information about a person.";
        what nl: "De regel kijkt waar een functie of een eigen tekst hoort, en naar de eigen gegevens van de \
                instelling, en herkent wat op een persoonsgegeven lijkt: een persoonlijk e-mailadres, een \
                telefoonnummer, een studentnummer, een burgerservicenummer, een rekeningnummer, een \
                geboortedatum, of een naam achter een titel of voorletters. Een algemene postbus, een centraal \
                nummer en een KvK-nummer zijn geen bezwaar. De regel kan zich vergissen; kijk zelf of het klopt.",
            en: "The rule looks where a function or words of one’s own belong, and at the institution’s own \
                data, and recognises what looks like personal data: a personal e-mail address, a telephone \
                number, a student number, a citizen service number, an account number, a date of birth, or a \
                name behind a title or initials. A general mailbox, a switchboard number and a company’s \
                registration number are fine. It can be mistaken; please check for yourself.";
        why nl: "Git bewaart elke versie, ook van wat later is weggehaald. Daarom staan melders er met hun \
                rol in en contacten met hun functie, en komen gegevens van studenten er niet in.",
            en: "Git keeps every version, including what was removed later. That is why reporters are \
                recorded by role and contacts by function, and no student’s data is entered at all.";
        source: SHARING;
        example: r#"[signals.2026-03-14-k7q2wd]
date    = 2026-03-14
from    = "student"
summary = "Bel j.voorbeeld@student.hogeschool.example (studentnummer 00000000).""#;
        way_out nl: "Schrijf op wat er speelt, niet wie het zei. Staat de tekst nog alleen bij u, pas hem \
                dan aan met partners edit ID of neem hem terug met partners undo. Staat hij al op de \
                hoofdbranch, overleg dan met wie bij u over privacy gaat; moet de tekst op een wettelijke \
                grond weg, gebruik dan partners redact AANTEKENING. Gaat het niet om een persoon, leg dat dan \
                vast met partners except AANTEKENING --rule persoonsgegevens.",
            en: "Write down what is the matter, not who said it. If the text has not left your computer, \
                change it with partners edit ID or take it back with partners undo. If it is on the \
                main branch, talk to whoever deals with privacy in your institution; if the text has to go \
                on a legal ground, use partners redact ENTRY. If it is not about a person, record that with \
                partners except ENTRY --rule personal-data.";
    }

    /// `hidden-characters`. Source: this register’s own agreement; everyone reads the same.
    HIDDEN_CHARACTERS {
        says nl: "In deze tekst staan tekens die u niet ziet.",
            en: "This text holds characters that you cannot see.";
        what nl: "De regel herkent stuurtekens, tekens die de leesrichting omkeren en tekens die niets laten \
                zien. Letters met accenten, andere schriften en emoji vallen daar niet onder.",
            en: "The rule recognises control characters, characters that reverse the direction of reading, \
                and characters that show nothing. Accented letters, other scripts and emoji are not \
                affected.";
        why nl: "Met zulke tekens kan iets anders op het scherm staan dan er is opgeslagen. Meestal komen ze \
                mee bij het plakken uit een ander programma.",
            en: "Such characters can make the screen show something other than what was stored. Usually they \
                come along when text is pasted from another program.";
        source: REGISTER;
        example: r#"[monitoring.2025-09-10-d2f8ka]
date     = 2025-09-10
progress = "De modules lopen.\u202E.neppotseg tsgnoL""#;
        way_out nl: "Typ de zin opnieuw of plak hem zonder opmaak, met partners set ID of partners edit ID. \
                Ligt de aantekening al vast, leg dan een nieuwe vast die de oude verbetert (--corrects).",
            en: "Type the sentence again, or paste it as plain text, with partners set ID or partners edit \
                ID. If the entry is already on record, use a new one that corrects it.";
    }

    /// `possible-duplicate`. Source: this register’s own agreement; 000:362-364 for the register.
    POSSIBLE_DUPLICATE {
        says nl: "Deze samenwerking lijkt op een andere in het register.",
            en: "This partnership resembles another in the register.";
        what nl: "De regel vindt twee samenwerkingen met dezelfde partners en dezelfde eenheid, waarvan de \
                looptijden elkaar overlappen. Wat niet is aangegaan, vervallen is of nog moet worden \
                herijkt, telt niet mee.",
            en: "The rule finds two partnerships with the same partners and the same unit, whose periods \
                overlap. What was not entered, is void or has yet to be reviewed is passed over.";
        why nl: "Met één partner kunt u op meer manieren samenwerken, en elke samenwerking heeft een eigen \
                afweging. Daarom is dit een opmerking: misschien klopt het, misschien is er iets twee keer \
                ingevoerd.",
            en: "You can work with one partner in several ways, and each partnership has its own \
                consideration. That is why this is a note: it may be right, or something may have been \
                entered twice.";
        source: REGISTER;
        example: r#"# exemplo-uitwisseling.toml
unit   = "business-school"
starts = 2024-09-01
[[partners]]
name = "Universidade Exemplo"

# exemplo-modules.toml
unit   = "business-school"
starts = 2025-02-01
[[partners]]
name = "Universidade Exemplo""#;
        way_out nl: "Zijn het er twee, dan hoeft u niets te doen; een duidelijke naam helpt de lezer, en wie \
                keek, kan dat vastleggen met partners except ID --about ANDERE --rule \"mogelijk dubbel\". Is er \
                één te veel, laat die dan vervallen, met datum en reden (void): het dossier blijft bewaard \
                en er wordt niets meer van gevraagd.",
            en: "If there are two, you need do nothing; a clear name helps the reader, and whoever looked can \
                record it with partners except ID --about OTHER --rule possible-duplicate. If one is too many, \
                mark it void, with the date and the reason: its dossier is kept, and it no longer asks for \
                anything.";
    }
}
