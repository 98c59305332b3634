//! Help in Dutch for the writing commands and their fields: rows as [`super::help`] has them.

use super::help::{HelpRow, help_rows};

/// The rows.
pub(super) const ROWS: &[HelpRow] = help_rows! {
    "add": "Voegt een samenwerking toe: de gegevens, de eerste afweging en, als het genomen is, het besluit" {
        "name": "Hoe de samenwerking heet";
        "id": "Het kenmerk, als dat uit de naam niet voldoet";
        "field-partner": "Hoe de partner heet, als dat anders is dan de samenwerking";
        "field-country": "Het land van de partner: de naam, of twee letters";
        "field-partner-kind": "Wat voor organisatie de partner is";
        "field-count-from": "Waar een periodiek plan vanaf telt";
        "field-considered-on": "De dag van de afweging; anders die van het besluit";
        "field-decide": "Wat er is besloten";
        "field-date": "De dag van het besluit; anders vandaag";
        "field-governance-contacted": "De dag waarop bestuurszaken is benaderd";
        "field-considered-by": "Wie heeft afgewogen";
        "field-shared-on": "De dag waarop de partner van het besluit hoorde";
        "field-shared-how": "Hoe de partner dat hoorde";
        "field-assessed-on": "De dag waarop de beslisboom kennisveiligheid is doorlopen; anders vandaag";
        "field-assessed-by": "Welke functie de beslisboom doorliep";
        "field-assessment-reference": "Waar de uitkomst van de beslisboom terug te vinden is";
        "field-registration-kind": "In welk register de partner staat: kvk, of een ander";
        "field-preamble-kind": "Wat voor preambule: gedeelde waarden, ieders eigen visie, principes";
        "field-preamble-text": "De tekst van de preambule";
        "field-selection": "Hoe de strategische partner is gekozen";
        "field-potential": "Hoe het aantal doelstellingen kan groeien";
        "field-complementarity": "De analyse van overeenkomsten en complementariteit";
        "field-board-commitment": "De dag waarop het bestuur zich eraan verbond";
        "field-multi-year-plan": "Het meerjarenplan";
        "field-funding-options": "De mogelijkheden voor financiering";
        "field-strategic-impact": "De impact op onderwijs, onderzoek en ondersteunende diensten, bij een \
            strategische samenwerking";
        "field-synergy": "Waaruit de synergie met onze profileringsdoelen blijkt";
        "field-research": "Waaruit blijkt dat onderzoeksvoorstellen samen worden ontwikkeld";
        "field-financial": "Waaruit de bereidheid tot financiële samenwerking blijkt";
        "field-triple-helix": "Waaruit blijkt dat kansen voor triple helix samen worden benut";
        "field-exchange": "Waaruit de bereidheid tot uitwisseling in de volle breedte blijkt";
        "field-education": "Waaruit blijkt dat onderwijs samen wordt ontwikkeld";
    }
    "set": "Wijzigt de gegevens: een thema, de ondertekening, een contact, een einddatum, de categorie, wie \
        verantwoordelijk is\n\n`SLEUTEL=` haalt een gegeven weg. Een sleutel mag korter, zolang er maar één \
        zo eindigt: `signed=vandaag signed-by=bestuur`, `data=afgesproken data.note=…` voor een thema, \
        `partner-office=vandaag` voor een contact dat is nagegaan. Lange tekst kan uit een bestand komen: \
        `goal=@BESTAND`." {
        "changes": "Wat er wijzigt: `owner=…`, `ends=2028-08-31`, `agreement.signed=…`, \
            `themes.data.state=afgesproken`";
    }
    "consider": "Legt een afweging vast: van de inhoud en van het profiel" {
        "like": "Biedt de antwoorden van een eerdere afweging als opzet aan, nooit de oordelen";
    }
    "decide": "Legt een besluit vast; bij verlengen hoort `--ends`" {
        "field-ends": "De nieuwe laatste dag, bij verlengen of opnieuw aangaan (geen: onbepaalde tijd); bij \
            beëindigen de dag waarop de samenwerking afloopt";
        "field-starts": "De eerste dag, bij opnieuw aangaan";
    }
    "share": "Legt vast dat een afweging of besluit aan de partner is bekendgemaakt";
    "except": "Legt vast dat iemand naar een bevinding over een tekst heeft gekeken en dat er geen bezwaar is\n\n\
        Over een aantekening; met `--about GEGEVEN` over een gegeven van een samenwerking, tot dat gegeven \
        verandert; met `--about ANDERE` en `--rule \"mogelijk dubbel\"` over twee samenwerkingen die niet \
        dezelfde zijn." {
        "target": "De aantekening, of met `--about` de samenwerking";
    }
    "submit": "Legt vast dat een vraag aan het bestuur of een directeur is voorgelegd";
    "advise": "Legt vast dat iemand is benaderd, of advies gaf";
    "assess": "Legt de uitkomst van de beslisboom kennisveiligheid vast: toegestaan, wenselijk, door welke \
        functie";
    "signal": "Legt een signaal vast; met `--about` over wat niet in het register staat" {
        "about": "Maakt een eerste vermelding van een samenwerking die niet in het register staat";
        "new": "Met `--about`: maakt die toch, ook als de naam al in het register staat";
    }
    "follow-up": "Legt een stap bij een signaal vast: nader onderzoek, gesprek, …, uitkomst, terugkoppeling" {
        "signal": "Het signaal";
    }
    "evaluate": "Legt een evaluatie vast, met de bijstellingen";
    "monitor": "Legt vast hoe het ervoor staat";
    "adjusted": "Legt vast dat een bijstelling is uitgevoerd, en wat het effect was" {
        "adjustment": "De bijstelling";
    }
    "import": "Leest samenwerkingen in uit een csv-, xlsx- of ods-bestand. Wat elke kolom is, blijkt uit de kop, \
        Nederlands of Engels, en uit wat erin staat" {
        "file": "Het csv-, xlsx- of ods-bestand, of wat `export` schreef";
        "sheet": "Het werkblad, als het een ander is dan het programma kiest";
        "encoding": "De lettercodering van een csv-bestand, zoals windows-1250, utf-8 of cp850";
        "map": "Zegt wat elke kolom is: een TOML-bestand met regels als \"Kop\" = \"sleutel\"";
        "map_out": "Schrijft zo'n bestand met wat er is geraden, en leest niets in";
        "dates": "Wat voorop staat in datums als 03/04/2024";
        "strict": "Schrijft niets als er een rij wordt geweigerd";
        "dry_run": "Zegt wat er van elke rij zou komen, en schrijft niets";
    }
    "edit": "Opent het bestand in uw editor, en controleert voordat er wordt geschreven";
    "rename": "Geeft een samenwerking een ander kenmerk, en bewaart het oude" {
        "old": "De samenwerking";
        "new": "Het nieuwe kenmerk";
    }
    "handover": "Legt een warme overdracht vast, en de gegevens erbij\n\nDe opvolger staat in het register zodra die de overdracht heeft aanvaard; tot dan blijft staan wie er nu over gaat. Leg met \
        `--accepted` vast dat een eerdere overdracht later is aanvaard. Met `--all-of` gaat alles waar één \
        functie over gaat in één keer over." {
        "all_of": "In plaats van één samenwerking: alles waar deze functie over gaat";
        "unit": "Bij --all-of: alleen wat van deze eenheid is";
        "field-contact": "Welk contact, zoals het op de netwerkkaart heet";
    }
    "sample": "Trekt informele samenwerkingen van een eenheid, om te evalueren\n\nElke lopende informele \
        samenwerking heeft evenveel kans. Met hetzelfde lotnummer op hetzelfde register worden dezelfde \
        getrokken: die met de laagste uitkomst van `printf '%s\\n%s' LOTNUMMER ID | sha256sum`." {
        "field-unit": "Van welke eenheid";
        "field-count": "Hoeveel er worden getrokken";
        "field-seed": "Het lotnummer; anders dag/eenheid/aantal";
    }
    "redact": "Verwijdert op een wettelijke grond de vrije tekst van een aantekening, en laat staan dat dit \
        is gebeurd\n\nWat een woord, kenmerk, datum, getal of verwijzing is, blijft, en verder verandert er niets in het bestand. Later kan er nog meer weg; wat weg is, komt niet terug. In de commit staat geen vrije tekst. De geschiedenis van git \
        heeft nog wat er stond: wat daaraan moet gebeuren, wordt gezegd." {
        "entry": "De aantekening";
        "keys": "Alleen deze tekst gaat weg: `summary`, `content.impact`; mag vaker worden gegeven";
        "field-ground": "De wettelijke grond, zonder te herhalen wat er stond";
        "field-by": "De functie die de tekst laat verwijderen";
    }
    "undo": "Neemt de laatste vastlegging terug, zolang die de laatste is en nog niet is gedeeld";
};
