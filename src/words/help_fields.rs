//! Help in Dutch for the fields of the writing commands, each as that command means it: rows as [`super::help`] has them. The
//! words that a field takes are added to its row, by their Dutch names.

use super::help::{HelpRow, help_rows};

/// The rows.
pub(super) const ROWS: &[HelpRow] = help_rows! {
    "*" {
        "field-prompted-by": "De signalen die ertoe leidden, in welk dossier ook";
        "field-corrects": "De eerdere aantekening van dezelfde soort die deze verbetert";
        "field-withdrawn": "Waarom de verbeterde aantekening wordt ingetrokken, als er niets voor in de plaats komt";
        "field-impact": "De impact die de samenwerking heeft";
        "field-mission": "Hoe de samenwerking bijdraagt aan de missie";
        "field-values": "Hoe de samenwerking bij de waarden past";
        "field-ambitions": "De ambities waar de samenwerking bij aansluit";
        "field-no-harm": "Wie er last van kan hebben, en dat het aan de doelen niets afdoet";
        "field-sdgs": "De duurzame ontwikkelingsdoelen waaraan de samenwerking bijdraagt, 1 tot en met 17";
        "field-scale": "Intensiteit, duur en omvang, waar dat van belang is";
        "field-touches": "De delen van missie of waarden die in het geding zijn";
        "field-compatible": "Of de missie en de waarden van de partner verenigbaar zijn met de onze";
        "field-conduct": "Of de partner naar de eigen missie en waarden handelt";
    }
    "add" {
        "field-name": "Hoe de samenwerking heet";
        "field-formality": "Formeel of informeel";
        "field-category": "Een categorie uit de lijst van de instelling";
        "field-domains": "Waarover de samenwerking gaat";
        "field-forms": "De vormen van samenwerken";
        "field-large-scale": "Grootschalig, naar iemands oordeel";
        "field-international": "Internationaal; anders volgt dat uit de landen van de partners";
        "field-entered-at": "Waar schroom het eerst wordt besproken; anders volgt dat uit wie tot aangaan besloot";
        "field-unit": "De eenheid waar de samenwerking bij hoort";
        "field-owner": "De functie die verantwoordelijk is";
        "field-deputy": "De functie die vervangt";
        "field-goal": "Eén concreet doel";
        "field-reached-when": "Waaraan te zien is dat het doel is bereikt";
        "field-starts": "De eerste dag";
        "field-before-framework": "Aangegaan voordat het kader gold";
        "field-sources": "Waar de gegevens vandaan komen";
        "field-signed": "Wanneer de overeenkomst is ondertekend";
        "field-signed-by": "Wie voor ons ondertekende: het bestuur of een directeur";
        "field-reference": "Waar de overeenkomst in het contractbeheer te vinden is";
        "field-notice": "Hoe lang voor het einde moet worden opgezegd, zoals `6 maanden`";
        "field-renewal": "Wat er na afloop gebeurt";
        "field-renewal-term": "Voor hoe lang de overeenkomst telkens vanzelf wordt verlengd, zoals `12 maanden`";
        "field-notice-given": "Wanneer is opgezegd, door welke kant ook";
        "field-frameworks": "De kaders die de overeenkomst noemt";
        "field-components": "De onderdelen die de overeenkomst heeft";
        "field-mode": "Periodiek, of na afloop";
        "field-every": "Hoe vaak, zoals `24 maanden` of `2 jaar`";
        "field-legal-name": "De statutaire naam van de partner";
        "field-legal-form": "De rechtsvorm van de partner";
        "field-seat": "De vestigingsplaats van de partner";
        "field-registration": "Het nummer van de partner in dat register";
        "field-ror": "Het nummer van de partner in het Research Organization Registry";
        "field-schac": "De SCHAC-code van de partner";
        "field-erasmus-code": "De Erasmuscode van de partner";
        "field-website": "De website van de partner";
        "field-signatory": "De functie die bij de partner ondertekent";
        "field-contribution": "Wat de partner inbrengt";
        "field-via": "De koepel waarlangs de samenwerking loopt";
        "field-occasion": "Waarom is afgewogen";
        "field-reason": "De reden; bij een informele samenwerking is die genoeg";
        "field-how": "Op welke manier, en hoe inclusief";
        "field-allowed": "Of het volgens de beslisboom kennisveiligheid is toegestaan";
        "field-desirable": "Of het volgens de beslisboom kennisveiligheid wenselijk is";
        "field-conditions": "Onder welke voorwaarden";
        "field-by": "Wie besloot";
        "field-effective": "Vanaf wanneer het besluit geldt; anders de dag van het besluit";
        "field-consent": "Bij een team: de functie die instemde";
        "field-dissent": "Wat ertegen is ingebracht";
        "field-reasons": "Waarom zo is besloten";
    }
    "consider" {
        "field-occasion": "Waarom is afgewogen";
        "field-by": "Wie heeft afgewogen";
        "field-reason": "De reden; bij een informele samenwerking is die genoeg";
        "field-how": "Op welke manier, en hoe inclusief";
        "field-sources": "Waar het profiel is opgezocht";
    }
    "decide" {
        "field-outcome": "Wat er is besloten";
        "field-by": "Wie besloot";
        "field-effective": "Vanaf wanneer het besluit geldt; anders de dag van het besluit";
        "field-consent": "Bij een team: de functie die instemde";
        "field-considers": "De afweging waarop het besluit rust";
        "field-category": "De categorie die het besluit geeft, bevestigt of intrekt";
        "field-after": "Het besluit van dezelfde dag dat eerder kwam";
        "field-dissent": "Wat ertegen is ingebracht";
        "field-reasons": "Waarom zo is besloten";
    }
    "share" {
        "field-about": "Welke afweging of welk besluit";
        "field-to": "Aan wie; anders aan de partner";
        "field-how": "Op welke manier";
        "field-text": "Als het voor iedereen is: wat er is gezegd, woord voor woord";
    }
    "submit" {
        "field-to": "Aan wie";
        "field-by": "De functie die de vraag voorlegde";
        "field-reference": "Waar het op de agenda staat";
        "field-question": "Wat er is gevraagd";
    }
    "advise" {
        "field-from": "Wie is benaderd, of advies gaf";
        "field-kind": "Benaderd, of advies gekregen";
        "field-reference": "Waar het te vinden is";
        "field-gist": "Waar het op neerkwam";
    }
    "assess" {
        "field-by": "De functie die de beslisboom doorliep";
        "field-allowed": "Of het is toegestaan";
        "field-desirable": "Of het wenselijk is";
        "field-conditions": "Onder welke voorwaarden";
        "field-reference": "Waar de uitkomst te vinden is";
    }
    "signal" {
        "field-kind": "Wat voor signaal het is";
        "field-cause": "Wat er veranderde";
        "field-concerns": "Waar het over gaat";
        "field-from": "De rol van wie het meldde; nooit een naam";
        "field-via": "Langs welke weg het kwam, als functie";
        "field-reference": "Waar staat wat hier niet mag staan: een zaaknummer, nooit een naam";
        "field-summary": "Wat er gemeld is: feiten en gedrag";
    }
    "follow-up" {
        "field-step": "Wat er is gedaan";
        "field-by": "De functie die het deed";
        "field-to": "Bij doorverwijzen: naar welke functie";
        "field-gist": "Waar het op neerkwam";
    }
    "evaluate" {
        "field-occasion": "Waarom nu";
        "field-by": "Wie heeft geëvalueerd";
        "field-outcome": "De conclusie";
        "field-none-needed": "Waarom er geen bijstelling nodig is";
        "field-goals": "Past het nog bij onze doelen?";
        "field-norms": "Houdt de partner zich aan de afgesproken normen en waarden?";
        "field-owner": "De functie die de bijstelling uitvoert";
        "field-due": "Voor wanneer de bijstelling klaar moet zijn";
        "field-action": "Wat er wordt bijgesteld";
    }
    "monitor" {
        "field-progress": "Hoe het ervoor staat";
        "field-results": "Wat het ons en de partner opleverde";
        "field-attention": "Wat aandacht vraagt";
    }
    "adjusted" { "field-effect": "Wat de bijstelling teweegbracht"; }
    "handover" {
        "field-role": "Wat er wordt overgedragen";
        "field-accepted": "Of de opvolger het heeft aanvaard";
        "field-from": "De functie die het had";
        "field-to": "De functie die het nu heeft";
    }
    "except" {
        "field-rule": "Welke bevinding";
        "field-about": "De aantekening, een gegeven, of bij mogelijk dubbel de andere samenwerking";
        "field-by": "De functie die heeft gekeken";
        "field-until": "Vanaf wanneer de bevinding weer telt";
        "field-reason": "Waarom er geen bezwaar is";
    }
    "init" {
        "field-units": "Hoe de eenheden heten, zoals de faculteiten; mag vaker";
        "field-name": "Hoe de instelling heet; anders de naam van de map";
        "field-country": "Het land: de naam, of twee letters; anders NL";
    }
    "sample" { "field-date": "De dag van de steekproef; anders vandaag"; }
    "redact" { "field-date": "Wanneer; anders vandaag"; }
};
