//! The framework: what a running partnership needs.

use super::explanations;

explanations! {
    /// `to-review`. Source: 000:273-279, 001:1015-1019.
    TO_REVIEW {
        says nl: "Deze samenwerking stamt van vóór het kader en moet nog worden herijkt.",
            en: "This partnership dates from before the framework and has yet to be reviewed.";
        what nl: "Bij de samenwerking staat dat deze van vóór het kader is, en er is nog niet opnieuw afgewogen en \
                besloten. Deze ene opmerking staat dan in plaats van alle andere regels van het kader.",
            en: "The partnership is marked before_framework and has not been weighed and decided on again. \
                This one note then stands in place of all the other rules of the framework.";
        why nl: "Het kader geldt ook voor het evalueren en verlengen van wat er al was. Een afweging van \
                vóór de start kan er niet zijn, en die hoeft niemand achteraf te verzinnen.",
            en: "The framework also covers evaluating and renewing what was already there. A consideration \
                from before the start cannot exist, and nobody need invent one afterwards.";
        source: PRACTICE_AND_PROCESS;
        example: r#"name             = "Uitwisseling met Universidade Exemplo"
starts           = 2016-09-01
before_framework = true"#;
        way_out nl: "Herijk de samenwerking wanneer het uitkomt, bijvoorbeeld bij een evaluatie of \
                verlenging: weeg af met partners consider ID en leg het besluit vast met partners decide ID. \
                Daarna gelden de gewone regels.",
            en: "Review the partnership when it suits, for instance at an evaluation or a renewal: weigh it \
                with partners consider ID and record the decision with partners decide ID. From then on the \
                ordinary rules apply.";
    }

    /// `not-signed-by-board-or-director`. Source: 000:175-177.
    NOT_SIGNED_BY_BOARD_OR_DIRECTOR {
        says nl: "Bij deze formele samenwerking is geen ondertekening door {board} of een \
                directeur vastgelegd.",
            en: "For this formal partnership, no signature by {board} or a director is recorded.";
        what nl: "De regel kijkt bij formele samenwerkingen, vanaf de dag dat zij lopen, of er een \
                ondertekening is vastgelegd en of {board} of een directeur heeft getekend.",
            en: "For formal partnerships, from the day they run, the rule checks whether a signature is \
                recorded and whether it is {board}’s or a director’s.";
        why nl: "Dit maakt een samenwerking formeel: een officiële vastlegging, ondertekend door wie \
                daarover gaat. Wie er ook tekent, de eindverantwoordelijkheid ligt bij {board}.",
            en: "This is what makes a partnership formal: it is officially recorded, and signed by those \
                entitled to do so. Whoever signs, final responsibility lies with {board}.";
        source: WEIGHING;
        example: r#"formality = "formal"
starts    = 2024-09-01

[agreement]
signed = 2024-06-20
# signed_by = "board""#;
        way_out nl: "Leg vast wie tekende: partners set ID agreement.signed=2024-06-20 \
                agreement.signed_by=bestuur. Is er nog niet getekend, overleg dan met {governance}. Is de \
                samenwerking bij nader inzien informeel, wijzig dat dan (formality=informeel); de controle van uw wijziging \
                vermeldt dan dat er minder wordt gevraagd.",
            en: "Record who signed: partners set ID agreement.signed=2024-06-20 agreement.signed_by=board. \
                If nobody has signed yet, talk to {governance}. If the partnership turns out to be informal, \
                change formality; the check of your change then mentions that less is being asked.";
    }

    /// `signed-before-agreed`. Source: 002:8-13.
    SIGNED_BEFORE_AGREED {
        says nl: "De overeenkomst is getekend terwijl er nog gespreksthema’s openstonden.",
            en: "The agreement was signed while themes were still open.";
        what nl: "De regel kijkt of er na de ondertekening nog thema’s op open staan, zoals financiën of \
                gegevens en privacy. Een thema dat niet speelt, krijgt ‘niet van toepassing’.",
            en: "The rule checks whether any themes are still open after the signing, such as finance, or \
                data and privacy. A theme that does not matter is marked not-relevant.";
        why nl: "Praat eerst, teken daarna: een overeenkomst is niet de plek om nog te onderhandelen. Dit is \
                een goede gewoonte uit een Vlaamse gespreksleidraad en geen regel van het ethisch kader.",
            en: "Talk first, sign later: an agreement is not the place to negotiate. This is good practice \
                from a Flemish conversation guide, not a rule of the ethical framework.";
        source: TALKS;
        example: r#"[agreement]
signed = 2024-06-20

[themes.data]
state = "open""#;
        way_out nl: "Bespreek het thema alsnog en leg vast wat is afgesproken, bijvoorbeeld met partners set \
                ID themes.data.state=afgesproken; speelt het niet, kies dan ‘niet van toepassing’ met een korte \
                toelichting. partners guide ID laat zien welke thema’s nog openstaan.",
            en: "Talk the theme through after all and record what was agreed, for instance with partners set \
                ID themes.data.state=agreed; if it does not matter, use not-relevant with a short note. \
                partners guide ID shows which themes are still open.";
    }

    /// `owner-missing`. Source: 000:319-321, 004:1073-1075.
    OWNER_MISSING {
        says nl: "Er staat niet bij wie deze samenwerking onderhoudt.",
            en: "It does not say who looks after this partnership.";
        what nl: "De regel kijkt of de verantwoordelijke is ingevuld: de functie van de collega bij wie de samenwerking is \
                belegd. Een naam hoort er niet te staan.",
            en: "The rule checks whether owner is filled in: the function of the colleague who looks after \
                the partnership. A name does not belong there.";
        why nl: "Collega’s gaan samenwerkingen zelf aan en onderhouden die ook zelf. Is niet bekend wie, dan \
                gaat een contact verloren zodra iemand vertrekt.",
            en: "Colleagues enter partnerships themselves and look after them too. If it is not known who, a \
                contact is lost as soon as somebody leaves.";
        source: WORKING_AND_CONTACTS;
        example: r#"name  = "Gezamenlijke modules met Universidade Exemplo"
unit  = "business-school"
# owner  = "Opleidingsmanager International Business"
# deputy = "Coördinator internationalisering""#;
        way_out nl: "Vul de functie in: partners set ID owner=…, liefst ook met een vervanger (deputy=…).",
            en: "Fill in the function: partners set ID owner=…, preferably with a deputy too (deputy=…).";
    }

    /// `one-sided-contacts`. Source: 004:1246-1252.
    ONE_SIDED_CONTACTS {
        says nl: "Er zijn alleen contacten van één kant bekend.",
            en: "Contacts are known on one side only.";
        what nl: "De netwerkkaart van een samenwerking bevat contacten van uw eigen instelling en van de \
                partner, per functie. De regel kijkt bij formele en strategische samenwerkingen of beide \
                kanten er staan; is er nog geen enkel contact, dan zegt die niets.",
            en: "A partnership’s network map holds contacts of your own institution and of the partner, by \
                function. For formal and strategic partnerships, the rule checks whether both sides are \
                there; without any contact as yet, it says nothing.";
        why nl: "Met een vast aanspreekpunt aan weerszijden hoeft niemand te zoeken of telkens te worden \
                doorverwezen. En het contact hangt dan niet van één persoon af.",
            en: "With a fixed point of contact on either side, nobody has to search or be passed on time and \
                again. Nor does the contact depend on one person.";
        source: CONTACT_NEEDS;
        example: r#"[contacts.own-coordinator]
side     = "us"
function = "Coördinator internationalisering"
channel  = "internationaal@hogeschool.example""#;
        way_out nl: "Vraag de partner naar een functie en een algemeen adres of centraal nummer, en leg die \
                vast met partners set ID of partners edit ID.",
            en: "Ask the partner for a function and a general address or switchboard number, and record them \
                with partners set ID or partners edit ID.";
    }

    /// `contact-unverified`. Source: 004:1075-1076, 004:1409-1411.
    CONTACT_UNVERIFIED {
        says nl: "Bij dit contact staat niet wanneer het voor het laatst is nagegaan.",
            en: "It does not say when this contact was last verified.";
        what nl: "De regel kijkt naar de dag waarop iemand heeft nagegaan of functie en adres nog \
                kloppen. Geen document noemt een termijn; uw instelling kan er zelf een instellen in \
                register.toml.",
            en: "The rule looks at verified: the day on which somebody checked that function and address are \
                still right. No document gives a period; your institution can set one in register.toml.";
        why nl: "Een lijst met contacten veroudert vanzelf, en bijhouden kost moeite. Met een datum erbij \
                weet u of u erop kunt bouwen.",
            en: "A list of contacts grows old by itself, and keeping it up takes effort. With a date, you \
                know whether you can rely on it.";
        source: CONTACTS;
        example: r#"[contacts.partner-office]
side     = "partner"
function = "International office"
channel  = "international@exemplo.example"
# verified = 2026-02-01"#;
        way_out nl: "Ga na of het contact nog klopt en zet de datum erbij: partners set ID \
                contacts.partner-office.verified=2026-02-01. Met partners report contacts ziet u de hele \
                netwerkkaart.",
            en: "Check that the contact is still right and add the date: partners set ID \
                contacts.partner-office.verified=2026-02-01. partners report contacts shows the whole \
                network map.";
    }
}
