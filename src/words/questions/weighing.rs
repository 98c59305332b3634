//! What is asked about a consideration, a decision, and whom they were shared or discussed with.

use super::questions;

questions! {
    CONSIDERED_ON {
        nl: "Op welke dag is dit afgewogen?", "De dag van de afweging zelf, niet die van het invoeren.";
        en: "On which day was this considered?", "The day of the consideration itself, not the day it was typed in.";
    }
    CONSIDERATION_OCCASION {
        nl: "Wat is de aanleiding voor deze afweging?", "Afwegen gebeurt bij het aangaan, maar ook bij evalueren, monitoren, verlengen en heroverwegen.";
        en: "What is the occasion for this consideration?", "Considering is done when entering, and also when evaluating, monitoring, renewing and reconsidering.";
    }
    CONSIDERED_BY {
        nl: "Wie heeft dit afgewogen?", "Een functie of groep, geen naam.";
        en: "Who considered this?", "A function or group, not a name.";
    }
    CONSIDERATION_REASON {
        nl: "Wat is in het kort de afweging?", "Voor een informele samenwerking is één korte reden genoeg.";
        en: "What, in short, is the consideration?", "For an informal partnership one short reason is enough.";
    }
    IMPACT {
        nl: "Welke impact hebben we met deze samenwerking?", "De impact staat centraal: wat verandert er, en voor wie?";
        en: "What impact do we have with this partnership?", "The impact is central: what changes, and for whom?";
    }
    MISSION {
        nl: "Hoe draagt de samenwerking bij aan onze missie?", "De inhoud is leidend. Schrijf op waarom, zodat het later uit te leggen is. Geld, of een partner in het buitenland, is op zichzelf nog geen bijdrage.";
        en: "How does the partnership contribute to our mission?", "The content leads. Write down why, so that it can be explained later. Money, or a partner abroad, is not yet a contribution in itself.";
    }
    VALUES {
        nl: "Hoe past de samenwerking bij onze waarden?", "Kunnen we dat laten zien? Ook de wet, het beleid van OCW en afspraken in de sector tellen mee.";
        en: "How does it fit our values?", "Can we show it? The law, the ministry's policy and agreements in the sector count too.";
    }
    AMBITIONS {
        nl: "Bij welke strategische ambities sluit de samenwerking aan?", "Kies uit wat uw instelling noemt, of schrijf zelf iets op.";
        en: "Which strategic ambitions does it connect to?", "Choose from what your institution names, or write your own.";
    }
    NO_HARM {
        nl: "Wie zou er schade van kunnen hebben, en wat doen we daaraan?", "Een samenwerking mag geen afbreuk doen aan de SDG's, duurzaamheid, rechtvaardigheid en inclusie. Denk ook aan academische vrijheid, sociale veiligheid en hoe het van buiten wordt gezien.";
        en: "Who could be harmed by it, and what do we do about that?", "A partnership may take nothing away from the SDGs, sustainability, justice and inclusion. Think of academic freedom, social safety and how it is seen from outside as well.";
    }
    HOW {
        nl: "Hoe geven we de samenwerking vorm, en is dat inclusief?", "Met wie, maar vooral ook: hoe. Zonder discriminatie, inclusief in de omgang en in wie er meebeslist. Bij uitwisseling: gelijke toegang en kansen, duurzaam reizen, veiligheid.";
        en: "How do we shape the partnership, and is that inclusive?", "With whom, but above all: how. Without discrimination, inclusive in how people deal with each other and in who has a say. With exchange: equal access and chances, sustainable travel, safety.";
    }
    TOUCHES {
        nl: "Welke thema's of kaders raakt de samenwerking?", "Wat u noemt, is later terug te vinden. Zijn het er geen, sla dan over.";
        en: "Which themes or frameworks does it touch?", "What you name can be found again later. If it touches none, pass over.";
    }
    SCALE {
        nl: "Wat zijn de intensiteit, duur en omvang?", "Alleen als dat ertoe doet.";
        en: "What are its intensity, duration and size?", "Only where relevant.";
    }
    SDGS {
        nl: "Aan welke SDG's draagt de samenwerking bij?", "Nummers van 1 tot en met 17, met komma's ertussen. Liefst wel, maar het hoeft niet.";
        en: "Which SDGs does it contribute to?", "Numbers from 1 to 17, with commas between. Preferably some, but it need not.";
    }
    CONTENT {
        nl: "Wat is uw oordeel over de inhoud?", "Een oordeel van mensen. Twijfel is een gewoon antwoord: dan volgt een gesprek, en wordt {governance} benaderd.";
        en: "What is your judgement of the content?", "A judgement by people. Doubt is an ordinary answer: a conversation follows, and {governance} is contacted.";
    }
    COMPATIBLE {
        nl: "In hoeverre zijn de missie en waarden van de partner verenigbaar met die van ons?", "Verenigbaar is niet hetzelfde als gelijk: uit verschillen ontstaat cocreatie.";
        en: "How far are the partner's mission and values compatible with ours?", "Compatible is not the same as equal: co-creation grows from differences.";
    }
    CONDUCT {
        nl: "Waaruit blijkt of de partner naar de eigen missie en waarden handelt?", "Het gaat om wat de partner zelf zegt te willen zijn.";
        en: "What shows whether the partner acts in line with its own mission and values?", "It is about what the partner itself says it wants to be.";
    }
    PROFILE_SOURCES {
        nl: "Waar is dat opgezocht?", "Webadressen of stukken. Staat er in één daarvan een komma, zet er dan puntkomma's tussen.";
        en: "Where was that looked up?", "Web addresses or documents. If one of them has a comma in it, put semicolons between them.";
    }
    PROFILE {
        nl: "Wat is uw oordeel over het profiel van de partner?", "Een oordeel van mensen. Twijfelt u, leg het dan voor aan collega's en aan {governance}. Bij twijfel over het profiel besluit {board}.";
        en: "What is your judgement of the partner's profile?", "A judgement by people. If in doubt, talk to colleagues and to {governance}. In doubt about the profile, {board} decides.";
    }
    OUTCOME {
        nl: "Wat is er besloten?", "Ook een besluit om niet samen te werken wordt vastgelegd.";
        en: "What was decided?", "A decision not to cooperate is recorded too.";
    }
    OUTCOME_YET {
        nl: "Wat is er besloten?", "Is er nog geen besluit, laat de regel dan leeg; later legt u het vast met `partners decide`.";
        en: "What was decided?", "If nothing was decided yet, leave the line empty; record it later with `partners decide`.";
    }
    DECIDED_ON {
        nl: "Op welke dag is dat besloten?", "De dag van het besluit zelf.";
        en: "On which day was that decided?", "The day of the decision itself.";
    }
    DECIDED_BY {
        nl: "Wie heeft besloten?", "Een team besluit met instemming van de leidinggevende. Bij twijfel over het profiel besluit {board}.";
        en: "Who decided?", "A team decides with its manager's consent. In doubt about the profile, {board} decides.";
    }
    REASONS {
        nl: "Waarom is dat besloten?", "Zo dat het later uit te leggen is, ook aan de partner.";
        en: "Why was that decided?", "So that it can be explained later, to the partner too.";
    }
    REASON {
        nl: "Waarom? Eén reden is genoeg.", "Meer vraagt het kader van een informele samenwerking niet.";
        en: "Why? One reason is enough.", "The framework asks no more of an informal partnership.";
    }
    DISSENT {
        nl: "Welke bezwaren waren er?", "Van wie het er niet mee eens was, zonder namen. De partner krijgt dit niet te zien.";
        en: "Which objections were there?", "Of whoever disagreed, without names. The partner does not get to see this.";
    }
    SHARED_ABOUT {
        nl: "Wat is aan de partner bekendgemaakt?", "De afweging of het besluit.";
        en: "What was shared with the partner?", "The consideration or the decision.";
    }
    SHARED_ON {
        nl: "Op welke dag is dat bekendgemaakt?", "De dag waarop de partner het hoorde.";
        en: "On which day was it shared?", "The day on which the partner was told.";
    }
    SHARED_HOW {
        nl: "Hoe is dat bekendgemaakt?", "In een gesprek, per brief, in de preambule van de overeenkomst, …";
        en: "How was it shared?", "In a conversation, by letter, in the agreement's preamble, …";
    }
    ADVICE_FROM {
        nl: "Met wie is contact geweest?", "Binnen de instelling, of daarbuiten: Vereniging Hogescholen, OCW, Loket Kennisveiligheid, een andere hogeschool.";
        en: "Who was contacted?", "Inside the institution, or outside: Vereniging Hogescholen, OCW, Loket Kennisveiligheid, another institution.";
    }
    ADVICE_KIND {
        nl: "Alleen benaderd, of is er ook advies gegeven?", "Advies is nooit zelf een oordeel; mensen wegen het mee.";
        en: "Contacted only, or was advice given too?", "Advice is never itself a judgement; people take it into account.";
    }
    ADVICE_ON {
        nl: "Op welke dag?", "De dag van het contact of het advies.";
        en: "On which day?", "The day of the contact or the advice.";
    }
    REFERENCE {
        nl: "Waar is het terug te vinden?", "Een dossiernummer of kenmerk, geen persoonsnaam.";
        en: "Where can it be found?", "A file number or reference, not a person's name.";
    }
    GIST {
        nl: "Waar kwam het op neer?", "Kort, zonder namen: beschrijf de situatie, niet de persoon.";
        en: "What did it come to?", "Briefly, without names: describe the situation, not the person.";
    }
}
