//! What is asked about signals, evaluations, monitoring and adjustments, and about a key to set.

use super::questions;

questions! {
    SIGNAL_FROM {
        nl: "Van wie komt het signaal?", "Een rol, nooit een naam: wat is vastgelegd, blijft bewaard.";
        en: "Who does the signal come from?", "A role, never a name: git forgets nothing.";
    }
    SIGNAL_KIND {
        nl: "Wat voor signaal is het?", "Een verzoek uit de organisatie, een signaal van een andere instelling, een gebeurtenis, een incident. Bij wie vragen over kennisveiligheid en sociale veiligheid terechtkunnen, staat in `partners explain signalen`.";
        en: "What kind of signal is it?", "A request from the organisation, a signal from another institution, an event, an incident. See `partners explain signals` for who deals with knowledge security and social safety.";
    }
    SIGNAL_CONCERNS {
        nl: "Raakt het de inhoud of het profiel van de partner?", "Gaat het over het profiel, dan is het signaal ook bij andere samenwerkingen met deze partner te zien.";
        en: "Does it concern the content, or the partner's profile?", "If it concerns the profile, it also shows on this partner's other partnerships.";
    }
    SIGNAL_VIA {
        nl: "Via welke functie kwam het binnen?", "Een docent, studieloopbaanbegeleider, mentor, tutor of coach, leidinggevende, adviseur: een functie, geen naam.";
        en: "Through which function did it come in?", "A lecturer, study career counsellor, mentor, tutor or coach, manager, adviser: a function, not a name.";
    }
    SIGNAL_CAUSE {
        nl: "Wat is er veranderd?", "Iets van buiten, nieuwe informatie, of wat de partner deed. Weet u het niet, sla dan over.";
        en: "What changed?", "Something from outside, new information, or what the partner did. If you do not know, pass over.";
    }
    SIGNAL_PERSON {
        nl: "Noemt of beschrijft deze tekst één persoon?", "Ook zonder naam kan een verhaal over één student of medewerker gaan. Wat is vastgelegd, blijft bewaard.";
        en: "Does this text name or describe one person?", "Without a name, too, a story can be about one student or member of staff. Git forgets nothing.";
    }
    SIGNAL_REFERENCE {
        nl: "Waar staat wat hier niet mag staan?", "Een zaaknummer of dossiernummer, geen naam. Is er niets, sla dan over.";
        en: "Where is what may not stand here?", "A case or file number, no name. If there is none, pass over.";
    }
    SIGNAL_ON {
        nl: "Op welke dag kwam het binnen?", "De dag van ontvangst.";
        en: "On which day was it received?", "The day it was received.";
    }
    SIGNAL_SUMMARY {
        nl: "Wat is het signaal?", "Feiten en gedrag, of een vraag of zorg. Geen namen van personen, geen oordeel en geen politiek standpunt. Over het gedrag van een student gaat dit register niet.";
        en: "What is the signal?", "Facts and conduct, or a question or concern. No names of persons, no judgement and no political position. This register is not about the behaviour of a student.";
    }
    SIGNAL_ABOUT {
        nl: "Over welke samenwerking gaat het signaal?", "Deze staat nog niet in het register; er komt een eerste vermelding van.";
        en: "Which partnership is the signal about?", "It is not in the register yet; a first mention of it is made.";
    }
    STEP {
        nl: "Welke stap is gezet?", "Een signaal blijft open tot de uitkomst is vastgelegd en de melder terugkoppeling heeft gehad, of tot is vastgelegd waarom dat niet kon. Een vaste volgorde is er niet, en met de partner praten kan altijd.";
        en: "Which step was taken?", "A signal stays open until its outcome is recorded and the reporter has had feedback, or it is recorded why that was not possible. There is no fixed order, and you can always talk with the partner.";
    }
    STEP_ON {
        nl: "Op welke dag?", "De dag van de stap zelf.";
        en: "On which day?", "The day of the step itself.";
    }
    STEP_BY {
        nl: "Door welke functie?", "Geen naam. Over schroom praat u eerst op het niveau waar de samenwerking is aangegaan.";
        en: "By which function?", "Not a name. Unease is first talked about at the level where the partnership was entered.";
    }
    REFERRED_BY {
        nl: "Welke functie verwijst het signaal door?", "Geen naam.";
        en: "Which function refers the signal?", "Not a name.";
    }
    REFERRED_TO {
        nl: "Naar welke functie is het doorverwezen, en met welke vraag?", "Geen naam. Het is warm overgedragen als de ander het aanvaardt: leg dat daarna vast als ‘doorverwijzing aanvaard’.";
        en: "To which function was it referred, and with which question?", "Not a name. The handover is warm when the other accepts it: record that next, as “referral accepted”.";
    }
    ACCEPTED_BY {
        nl: "Welke functie heeft het signaal aanvaard?", "Geen naam. Vanaf nu is het signaal daar in behandeling.";
        en: "Which function accepted the signal?", "Not a name. From now on the signal is dealt with there.";
    }
    OUTCOME_GIST {
        nl: "Wat is de uitkomst?", "In het kort, zonder namen. Een uitkomst verandert nog niets aan de samenwerking; dat doet alleen een besluit.";
        en: "What is the outcome?", "In short, without names. An outcome does not change the partnership yet; only a decision does.";
    }
    FEEDBACK_BY {
        nl: "Welke functie heeft de melder laten weten wat de uitkomst is?", "Een functie, geen naam; ook die van de melder niet.";
        en: "Which function told the reporter what the outcome is?", "A function, not a name; nor that of the reporter.";
    }
    FEEDBACK_GIST {
        nl: "Wat is er teruggekoppeld?", "In het kort. De melder blijft een rol.";
        en: "What was the reporter told?", "In short. The reporter remains a role.";
    }
    FEEDBACK_WHY_NOT {
        nl: "Waarom was terugkoppeling niet mogelijk?", "Bijvoorbeeld omdat anoniem is gemeld. Met deze reden, en een uitkomst, is het signaal afgerond.";
        en: "Why was feedback not possible?", "For instance because the report was anonymous. With this reason, and an outcome, the signal is closed.";
    }
    EVALUATION_OCCASION {
        nl: "Wat is de aanleiding voor deze evaluatie?", "Periodiek, na afloop, naar aanleiding van een signaal, een steekproef of een verlenging.";
        en: "What is the occasion for this evaluation?", "Periodic, after the end, after a signal, a sample or a renewal.";
    }
    EVALUATED_ON {
        nl: "Op welke dag is geëvalueerd?", "De dag van de evaluatie zelf.";
        en: "On which day was it evaluated?", "The day of the evaluation itself.";
    }
    EVALUATED_BY {
        nl: "Wie heeft geëvalueerd?", "Een functie of groep, geen naam.";
        en: "Who evaluated?", "A function or group, not a name.";
    }
    EVALUATION_GOALS {
        nl: "In hoeverre is de samenwerking nog in lijn met onze doelen?", "De eerste van twee vragen. Wat is bereikt en verdiept, en past het nog? Wat is er veranderd: van buiten, door nieuwe informatie of door de partner?";
        en: "How far is the partnership still in line with our goals?", "The first of two questions. What was achieved and deepened, and does it still fit? What has changed: from outside, by new information or by the partner?";
    }
    EVALUATION_NORMS {
        nl: "Waaruit blijkt of de partner zich houdt aan de afgesproken normen en waarden?", "De tweede van twee vragen.";
        en: "What shows whether the partner keeps to the agreed norms and values?", "The second of two questions.";
    }
    CONCLUSION {
        nl: "Wat is de conclusie?", "Een conclusie verandert nog niets; dat doet alleen een besluit.";
        en: "What is the conclusion?", "A conclusion changes nothing yet; only a decision does.";
    }
    NONE_NEEDED {
        nl: "Waarom is er geen bijstelling nodig?", "Een evaluatie eindigt in een bijstelling, of in de reden waarom er geen nodig is.";
        en: "Why is no adjustment needed?", "An evaluation ends in an adjustment, or in the reason why none is needed.";
    }
    ACTION {
        nl: "Welke bijstelling is afgesproken?", "Wat er anders gaat, zo concreet dat te zien is of het gebeurt. Ook het doel zelf kan worden bijgesteld.";
        en: "Which adjustment was agreed?", "What will be different, so concrete that it can be seen to happen. The goal itself can be adjusted too.";
    }
    ACTION_MORE {
        nl: "Welke bijstelling is er nog meer afgesproken?", "Geen meer? Laat de regel leeg.";
        en: "Which other adjustment was agreed?", "None? Leave the line empty.";
    }
    ACTION_OWNER {
        nl: "Welke functie doet dat?", "Een functie, geen naam.";
        en: "Which function does that?", "A function, not a name.";
    }
    ACTION_DUE {
        nl: "Voor wanneer?", "Dan staat het op tijd in het overzicht van wat er te doen is.";
        en: "By when?", "Then it shows in time in the report of what is due.";
    }
    PROGRESS {
        nl: "Hoe staat het ervoor?", "De voortgang van het afgelopen jaar: is gedaan wat was afgesproken? Monitoren is geen evaluatie.";
        en: "How is it going?", "The progress of the past year: was done what was agreed? Monitoring is not evaluation.";
    }
    RESULTS {
        nl: "Wat heeft het opgeleverd, voor ons en voor de partner?", "Wat is het effect, wat bracht ieder in en wat haalde ieder eruit? Partners zijn gelijkwaardig.";
        en: "What has it yielded, for us and for the partner?", "What is the effect, what did each bring and what did each get? Partners are equals.";
    }
    ATTENTION {
        nl: "Wat vraagt aandacht?", "En wat gaat juist goed? Bijvoorbeeld communicatie, vertrouwen, toewijding, begrip voor elkaars cultuur.";
        en: "What asks for attention?", "And what goes well? For instance communication, trust, commitment, understanding of each other's culture.";
    }
    MONITORED_ON {
        nl: "Op welke dag is gemonitord?", "De dag zelf, niet die van het invoeren.";
        en: "On which day was it monitored?", "The day itself, not the day it was typed in.";
    }
    DONE_ON {
        nl: "Op welke dag is de bijstelling uitgevoerd?", "De dag zelf.";
        en: "On which day was the adjustment carried out?", "The day itself.";
    }
    EFFECT {
        nl: "Wat was het effect?", "Is er gebeurd wat u wilde, en helpt het?";
        en: "What was the effect?", "Did it happen as you wished, and does it help?";
    }
    SET_VALUE {
        nl: "Wat wordt het?", "";
        en: "What does it become?", "";
    }
    WHICH_FIELD {
        nl: "Welk gegeven?", "";
        en: "Which field?", "";
    }
    WHICH_PARTNER {
        nl: "Welke partner?", "";
        en: "Which partner?", "";
    }
    PARTNER_NEW {
        nl: "Hoe heet de nieuwe partner?", "De naam van de organisatie; Tab vult een partner aan die het register al kent.";
        en: "What is the new partner called?", "The name of the organisation; Tab completes one that the register knows already.";
    }
    CONTRIBUTION {
        nl: "Wat brengt deze partner in?", "In het kort.";
        en: "What does this partner bring?", "In short.";
    }
    VOID_REASON {
        nl: "Waarom hoorde de samenwerking niet in het register?", "Bijvoorbeeld: per ongeluk tweemaal ingevoerd. Er wordt dan niets meer van gevraagd; de open signalen blijven staan.";
        en: "Why should it not have been in the register?", "For instance: entered twice by mistake. Nothing is asked of it any more; its open signals stay.";
    }
    VOID_BY {
        nl: "Welke functie zegt dat?", "Een functie, geen naam: Beleidsadviseur.";
        en: "Which function says so?", "A function, not a name: Policy advisor.";
    }
    VOID_ON {
        nl: "Vanaf welke dag?", "";
        en: "From which day?", "";
    }
    PLAN_FROM {
        nl: "Vanaf wanneer wordt geteld?", "";
        en: "Counted from when?", "";
    }
}
