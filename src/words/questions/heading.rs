//! What is asked about the head when it is changed: a theme, the signing, a contact.

use super::questions;

questions! {
    SET_TOPIC {
        nl: "Wat wilt u wijzigen?", "Daarna ziet u per vraag wat er nu staat; Enter laat het zo.";
        en: "What do you want to change?", "After this you see at each question what it is now; Enter keeps it.";
    }
    WHICH_THEME {
        nl: "Welk thema?", "De elf thema's om door te spreken voordat er iets wordt getekend.";
        en: "Which theme?", "The eleven themes to talk through before anything is signed.";
    }
    THEME_STATE {
        nl: "Hoe staat het ermee?", "Niet elk thema doet er bij elke samenwerking toe.";
        en: "What is its state?", "Not every theme matters to every partnership.";
    }
    THEME_RESPONSIBLE {
        nl: "Wie is daarvoor verantwoordelijk?", "Of de naam van een partij, als er meer zijn.";
        en: "Who is responsible for it?", "Or the name of a party, when there are several.";
    }
    THEME_WHEN {
        nl: "Wanneer moet het geregeld zijn?", "Een dag of een moment: voor de eerste uitwisseling.";
        en: "By when must it be arranged?", "A day or a moment: before the first exchange.";
    }
    THEME_NOTE {
        nl: "Wat is er afgesproken, en hoe wordt het doorgegeven?", "In het kort; de overeenkomst zelf staat in het contractbeheer.";
        en: "What was agreed, and how is it passed on?", "In short; the agreement itself is in contract management.";
    }
    THEME_WHY_NOT {
        nl: "Waarom is dit thema niet van toepassing?", "Een korte toelichting is genoeg.";
        en: "Why is this theme not relevant?", "A short note will do.";
    }
    SIGNED_ON {
        nl: "Op welke dag is de overeenkomst ondertekend?", "Is er op verschillende dagen getekend, neem dan de laatste.";
        en: "On which day was the agreement signed?", "If it was signed on several days, take the last.";
    }
    SIGNED_YET {
        nl: "Op welke dag is de overeenkomst ondertekend?", "Nog niet ondertekend? Laat de regel leeg; later legt u het vast met `partners set`.";
        en: "On which day was the agreement signed?", "Not signed yet? Leave the line empty; record it later with `partners set`.";
    }
    SIGNED_BY {
        nl: "Wie heeft namens ons getekend?", "Een formele samenwerking wordt ondertekend door {board} of een directeur.";
        en: "Who signed for us?", "A formal partnership is signed by {board} or a director.";
    }
    CONTRACT_REFERENCE {
        nl: "Onder welk kenmerk staat de overeenkomst in het contractbeheer?", "De overeenkomst zelf komt niet in het register.";
        en: "Under which reference does contract management keep it?", "The agreement itself does not go into the register.";
    }
    NOTICE {
        nl: "Wat is de opzegtermijn?", "Zoals in de overeenkomst: 6 maanden.";
        en: "What is the period of notice?", "As in the agreement: 6 months.";
    }
    FRAMEWORKS {
        nl: "Welke kaders noemt de overeenkomst?", "Zoals het Erasmus Charter: gelijke toegang en kansen voor alle deelnemers.";
        en: "Which frameworks does the agreement name?", "Such as the Erasmus Charter: equal access and chances for all participants.";
    }
    RENEWAL {
        nl: "Wat gebeurt er als de overeenkomst afloopt?", "Verlengt deze vanzelf, dan staat op tijd in het overzicht wanneer u uiterlijk kunt opzeggen.";
        en: "What happens when it ends?", "If it renews by itself, the report shows in time until when you can give notice.";
    }
    SET_ENDS {
        nl: "Wat is de laatste dag?", "Verlengen is een besluit: dat legt u vast met `partners decide`.";
        en: "What is the last day?", "Renewing is a decision: record it with `partners decide`.";
    }
    SET_OWNER {
        nl: "Welke functie is verantwoordelijk?", "Een functie, geen naam. Neemt een ander het over, leg dan de warme overdracht vast met `partners handover`.";
        en: "Which function is responsible?", "A function, not a name. If somebody else takes over, record the warm handover with `partners handover`.";
    }
    VERIFIED {
        nl: "Wanneer is nagegaan dat dit contact klopt?", "Eén telefoontje of mail is genoeg: kloppen functie en adres nog?";
        en: "When was it verified that this contact is right?", "One call or mail will do: are the function and channel still good?";
    }
    CONTACT_SIDE {
        nl: "Bij ons, of bij de partner?", "Op de netwerkkaart staan contacten van beide kanten, zodat niets van één persoon afhangt.";
        en: "On our side, or the partner's?", "The network map has contacts on both sides, so that nothing depends on one person.";
    }
    CONTACT_OF {
        nl: "Van welke partner?", "";
        en: "Of which partner?", "";
    }
    CONTACT_FUNCTION {
        nl: "Welke functie of afdeling is het contact?", "Geen persoonsnaam: International office. Zijn er vestigingen in meer dan één stad, noem dan ook de stad.";
        en: "Which function or department is the contact?", "Not a person's name: International office. Where there are sites in several cities, name the city too.";
    }
    CONTACT_CHANNEL {
        nl: "Hoe is dit contact te bereiken?", "Een algemeen adres of een centraal nummer, geen persoonlijk adres.";
        en: "How can it be reached?", "A functional mailbox or a switchboard, not a personal address.";
    }
    CONTACT_DEPUTY {
        nl: "Welke functie is de vervanger?", "";
        en: "Which function stands in?", "";
    }
    CONTACT_LEVEL {
        nl: "Gaat dit contact over de uitvoering of over het beleid?", "";
        en: "Is this contact about operations or about policy?", "";
    }
}
