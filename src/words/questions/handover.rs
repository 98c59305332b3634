//! What is asked about knowledge security, handovers and samples.

use super::questions;

questions! {
    ALLOWED {
        nl: "Is de samenwerking volgens de beslisboom kennisveiligheid toegestaan?", "Alleen de uitkomst. De beslisboom zelf doorloopt u met wie bij u over kennisveiligheid adviseert.";
        en: "Does the knowledge-security decision tree allow the partnership?", "The outcome only. You go through the tree itself with whoever advises on knowledge security.";
    }
    DESIRABLE {
        nl: "En is de samenwerking volgens de beslisboom wenselijk?", "Toegestaan is nog niet wenselijk: het zijn twee vragen.";
        en: "And is it desirable, by that tree?", "Allowed is not yet desirable: they are two questions.";
    }
    ASSESSED_ON {
        nl: "Op welke dag is de beslisboom doorlopen?", "De dag zelf, niet die van het invoeren.";
        en: "On which day was the decision tree gone through?", "The day itself, not the day it was typed in.";
    }
    ASSESSED_YET {
        nl: "Op welke dag is de beslisboom kennisveiligheid doorlopen?", "Voor internationale en strategische samenwerkingen hoort de uitkomst in het dossier. Nog niet gebeurd? Laat de regel leeg; later legt u die vast met `partners assess`.";
        en: "On which day was the knowledge-security decision tree gone through?", "For international and strategic partnerships the outcome belongs in the dossier. Not yet? Leave the line empty; record it later with `partners assess`.";
    }
    ASSESSED_BY {
        nl: "Welke functie heeft de beslisboom doorlopen?", "Een functie, geen naam: Adviseur kennisveiligheid.";
        en: "Which function went through the tree?", "A function, not a name: Knowledge-security adviser.";
    }
    EXCEPTED_RULE {
        nl: "Naar welke bevinding heeft iemand gekeken?", "Alleen over teksten en over mogelijk dubbele samenwerkingen.";
        en: "Which finding did somebody look at?", "Only about texts, and about possible duplicates.";
    }
    EXCEPTED_ABOUT {
        nl: "Over welk gegeven gaat het?", "Zoals het heet: doel, verantwoordelijk, tekst van de preambule.";
        en: "Which field is it about?", "As it is called: goal, responsible, text of the preamble.";
    }
    EXCEPTED_OTHER {
        nl: "Van welke andere samenwerking zou dit een dubbele zijn?", "De naam ervan.";
        en: "Which other partnership would it duplicate?", "Its name.";
    }
    EXCEPTED_REASON {
        nl: "Waarom is er geen bezwaar?", "Bijvoorbeeld: de naam van een gebouw, of van een organisatie.";
        en: "Why is there none?", "For instance: the name of a building, or of an organisation.";
    }
    EXCEPTED_BY {
        nl: "Welke functie heeft gekeken?", "Een functie, geen naam: Beleidsadviseur.";
        en: "Which function looked?", "A function, not a name: Policy advisor.";
    }
    EXCEPTED_ON {
        nl: "Op welke dag?", "De dag waarop iemand keek, zoals 14-3-2026 of vandaag.";
        en: "On which day?", "The day on which somebody looked, such as 14-3-2026 or today.";
    }
    EXCEPTED_UNTIL {
        nl: "Tot wanneer geldt dat?", "Vanaf die dag telt de bevinding weer. Leeg: zolang de tekst er zo staat.";
        en: "Until when does that hold?", "From that day the finding counts again. Empty: as long as the text stands.";
    }
    SUBMITTED_TO {
        nl: "Aan wie is de vraag voorgelegd?", "Wie erover gaat besluiten.";
        en: "Before whom was the question put?", "Whoever is to decide.";
    }
    SUBMITTED_QUESTION {
        nl: "Welke vraag is voorgelegd?", "Zo gesteld dat er een antwoord op kan komen.";
        en: "Which question was put?", "Put so that it can be answered.";
    }
    SUBMITTED_ON {
        nl: "Op welke dag?", "De dag waarop de vraag is voorgelegd, zoals 14-3-2026 of vandaag.";
        en: "On which day?", "The day on which the question was put, such as 14-3-2026 or today.";
    }
    SUBMITTED_BY {
        nl: "Welke functie heeft de vraag voorgelegd?", "Een functie, geen naam: Opleidingsmanager.";
        en: "Which function put the question?", "A function, not a name: Programme manager.";
    }
    CONDITIONS {
        nl: "Onder welke voorwaarden?", "Alleen als de uitkomst er noemt.";
        en: "Under which conditions?", "Only where the outcome names any.";
    }
    HANDED_OVER {
        nl: "Wat wordt overgedragen?", "De verantwoordelijke, de vervanger of een contact van de netwerkkaart.";
        en: "What is handed over?", "The responsibility, the deputy's place, or a contact of the network map.";
    }
    WHICH_CONTACT {
        nl: "Welk contact?", "Zoals het op de netwerkkaart heet.";
        en: "Which contact?", "As the network map calls it.";
    }
    HANDED_TO {
        nl: "Welke functie neemt het over?", "Een functie, geen naam.";
        en: "Which function takes it over?", "A function, not a name.";
    }
    HANDED_FROM {
        nl: "Welke functie draagt het over?", "Zoals het nu in het register staat, of zoals het was.";
        en: "Which function hands it over?", "As the register has it now, or as it was.";
    }
    ACCEPTED {
        nl: "Heeft de opvolger de overdracht aanvaard?", "Een warme overdracht is klaar als de opvolger ja heeft gezegd. Nog niet? Dan blijft in het register staan wie er nu over gaat, tot u later vastlegt dat de overdracht is aanvaard.";
        en: "Has the successor accepted the handover?", "A warm handover is complete when the successor has said yes. Not yet? The register then keeps who has it now, until you record later that it was accepted.";
    }
    HANDED_ON {
        nl: "Op welke dag?", "De dag van de overdracht, of waarop deze is aanvaard.";
        en: "On which day?", "The day of the handover, or of its acceptance.";
    }
    PROMPTED_BY {
        nl: "Welk signaal was de aanleiding?", "Daarmee is later te zien wat er met het signaal is gedaan. Een signaal sluit pas met een uitkomst en terugkoppeling.";
        en: "Which signal was the occasion?", "It then shows later what was done with the signal. A signal closes only with an outcome and feedback.";
    }
    SAMPLE_UNIT {
        nl: "Van welke eenheid?", "Erachter staat hoeveel lopende informele samenwerkingen er te trekken zijn.";
        en: "Of which unit?", "The number behind each is how many running informal partnerships can be drawn.";
    }
    SAMPLE_COUNT {
        nl: "Hoeveel wilt u er trekken?", "Het kader noemt geen aantal: dat bepaalt de eenheid zelf.";
        en: "How many do you want to draw?", "The framework names no number: the unit decides.";
    }
}
