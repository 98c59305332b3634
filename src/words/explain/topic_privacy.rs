//! Why people are recorded by role or function, and what can still be removed.

use super::{Topic, topic};

/// Sources: 004:454-466, 004:1073-1075, 004:1164-1171, 004:1355-1360; the register’s own format for `redact`.
pub const PRIVACY: Topic = topic! {
    "Privacy" / "Privacy":
        nl: "Dit register wordt bewaard in git, en git vergeet niet: elke eerdere versie blijft bestaan, op \
            elke computer met een kopie. Wat er eenmaal in staat, is niet zomaar weg. Daarom komen er geen \
            persoonsgegevens van melders en studenten in.",
        en: "This register is kept in git, and git cannot forget: every earlier version stays, on every \
            computer that has a copy. What has been entered is not easily gone. That is why no personal data \
            of reporters or students enters the register.";
        nl: "Een melder staat er met een rol in: student, medewerker, andere instelling, van buiten of \
            anoniem. Een contact staat er met een functie in, met een algemeen adres of een centraal nummer. \
            Ook wie besloot, tekende of adviseerde, staat er als functie of orgaan. Dat is ook handig: een \
            functie blijft wanneer iemand vertrekt.",
        en: "A reporter is recorded by role: student, staff, another institution, from outside or anonymous. \
            A contact is recorded by function, with a general address or a switchboard number. Those who \
            decided, signed or advised are recorded as a function or body as well. That is useful too: a \
            function remains when somebody leaves.";
        nl: "Beschrijf de situatie en niet de persoon. Ook advies kunt u vragen zonder te zeggen om wie het \
            gaat. Niets delen uit vrees voor de AVG is niet de bedoeling: over een samenwerking kunt u bijna \
            altijd schrijven zonder dat er iemand in te herkennen is.",
        en: "Describe the situation and not the person. You can ask for advice, too, without saying whom it \
            is about. Sharing nothing for fear of the GDPR is not the idea: one can nearly always write \
            about a partnership without anybody being recognisable in it.";
        nl: "Moet er toch informatie over een persoon naar een organisatie buiten de instelling, dan zijn er \
            drie gronden. Het moet, als de wet het voorschrijft. Het mag, als de persoon toestemming geeft. \
            Het kan, als plichten met elkaar in strijd zijn; dan heeft {board} altijd een \
            rol. Zulke informatie deelt u buiten dit register om.",
        en: "If information about a person does have to go to an organisation outside the institution, there \
            are three grounds. It must, when the law requires it. It may, when the person consents. It can, \
            when duties conflict; then {board} always has a role. Such information is shared \
            outside this register.";
        nl: "Wat een functionaris gegevensbescherming vraagt, en het antwoord. Wat wordt verwerkt: functies en \
            organen, een algemeen adres of nummer van een contact, en in de geschiedenis de naam en het \
            e-mailadres van wie iets heeft ingevoerd. Teksten zijn vrij: daarin kan iemand te herkennen zijn. \
            Op welke grond: dat bepaalt uw instelling, en die zet het in het eigen verwerkingsregister; dit programma kiest geen grond.",
        en: "What a data protection officer asks, and the answer. What is processed: functions and bodies, a \
            general address or number of a contact, and in the history the name and mail address of whoever \
            entered something. Texts are free: somebody may be recognised in them. On which ground: your \
            institution decides, and states it in its own record of processing; this program chooses none.";
        nl: "Hoe lang: zolang de opslag bestaat. Het register gooit niets uit zichzelf weg, en heeft dus geen \
            bewaartermijn; spreek er een af, en wie eraan denkt. Wie leest mee: iedereen die bij de opslag \
            kan of er een kopie van heeft; dat wordt daar ingesteld en niet hier. Het publiek ziet alleen wat \
            u zelf maakt met partners publish --audience openbaar.",
        en: "For how long: as long as the storage exists. The register throws nothing away by itself, and so \
            has no retention period; agree on one, and on who keeps it in mind. Who reads it: everybody who \
            can reach the storage or has a copy; that is set there and not here. The public sees only what \
            you make yourself with partners publish --audience public.";
        nl: "Wat vertrouwelijk is, hoort niet in de tekst. Bewaar het waar uw instelling zulke stukken bewaart, \
            en zet bij het signaal alleen waar het ligt. Het register let bij het invoeren op \
            e-mailadressen, telefoonnummers, burgerservicenummers, rekeningnummers, geboortedata, \
            studentnummers en namen met een aanhef of functie ernaast, en vraagt er dan naar. Het ziet niet \
            alles: wie schrijft, blijft zelf opletten.",
        en: "What is confidential does not belong in the text. Keep it where your institution keeps such \
            documents, and only note with the signal where it is. While you enter something the register \
            looks for mail addresses, telephone numbers, citizen service numbers, bank accounts, days of \
            birth, student numbers and names with a title or function beside them, and then asks. It does not \
            see everything: whoever writes stays careful.";
        nl: "Is er iets in gekomen dat er niet hoort, overleg dan meteen met uw functionaris \
            gegevensbescherming en met wie de opslag beheert, en liefst voordat het verder wordt verspreid: \
            oudere versies in git bevatten de tekst ook nadat u hem hebt weggehaald. De vrije tekst van een \
            aantekening haalt u weg met partners redact; wat erna nog moet gebeuren, staat er dan bij.",
        en: "If something was entered that does not belong, talk at once to your data protection officer and \
            to those who manage the storage, preferably before it spreads further: older versions in git \
            hold the text even after you have removed it. The free text of an entry is removed with partners \
            redact, which then says what else has to be done.";
        nl: "Wat de partner of het publiek te zien krijgt, noemt nooit wie iets heeft ingevoerd. Signalen en \
            afwijkende standpunten staan niet in wat u met partners show ID --for partner aan een partner \
            laat zien.",
        en: "What a partner or the public gets to see never names who entered something. Signals and \
            dissenting views are not in what partners show ID --for partner shows to a partner.";
};
