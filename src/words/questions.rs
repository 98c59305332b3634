//! The questions that writing commands ask, with what helps to answer them: the framework's own questions first.

use super::Bilingual;

/// A question and its help.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The question.
    pub text: Bilingual,
    /// What helps to answer it.
    pub help: Bilingual,
}

macro_rules! questions {
    ($($(#[$meta:meta])* $name:ident { nl: $nl:literal, $nl_help:literal; en: $en:literal, $en_help:literal $(;)? })*) => {$(
        $(#[$meta])*
        pub const $name: Asked = Asked {
            text: Bilingual { nl: $nl, en: $en },
            help: Bilingual { nl: $nl_help, en: $en_help },
        };
    )*};
}

questions! {
    /// The name of a partnership.
    NAME {
        nl: "Hoe heet de samenwerking?", "Een herkenbare naam: met wie, en waarvoor. Een partner kan meer samenwerkingen hebben.";
        en: "What is the partnership called?", "A name that people recognise: with whom, and for what. One partner can have several partnerships.";
    }
    /// Formal or informal.
    FORMALITY {
        nl: "Is de samenwerking formeel of informeel?", "Formeel: vastgelegd en ondertekend door het College van Bestuur of een directeur. Informeel: licht, zoals een gastcollege of een tijdelijk project.";
        en: "Is the partnership formal or informal?", "Formal: recorded and signed by the executive board or a director. Informal: light, such as a guest lecture or a temporary project.";
    }
    /// The unit.
    UNIT {
        nl: "Bij welk onderdeel hoort zij?", "De faculteit, het kenniscentrum of de dienst die de samenwerking draagt.";
        en: "Which unit does it belong to?", "The faculty, knowledge centre or service that carries the partnership.";
    }
    /// The partner's name.
    PARTNER {
        nl: "Hoe heet de partner?", "De naam van de organisatie. Meer partners voegt u later toe met `partners edit`.";
        en: "What is the partner called?", "The name of the organisation. You can add more partners later with `partners edit`.";
    }
    /// The partner's country.
    COUNTRY {
        nl: "In welk land is de partner gevestigd?", "Twee letters: NL, BE, DE, BR. Het land zelf telt nergens voor of tegen.";
        en: "In which country is the partner based?", "Two letters: NL, BE, DE, BR. The country itself counts neither for nor against.";
    }
    /// The partner's kind.
    PARTNER_KIND {
        nl: "Wat voor organisatie is het?", "In eigen woorden: university, company, government, network, …";
        en: "What kind of organisation is it?", "In your own words: university, company, government, network, …";
    }
    /// The category.
    CATEGORY {
        nl: "Valt zij in een categorie?", "Alleen als een categorie echt past; netwerken, projecten, bedrijven en gemeenten hebben er vaak geen.";
        en: "Does it belong to a category?", "Only when a category really fits; networks, projects, companies and municipalities often have none.";
    }
    /// The domains.
    DOMAINS {
        nl: "Waar gaat de samenwerking over?", "Onderwijs, onderzoek, bedrijfsvoering: een of meer.";
        en: "What is the partnership about?", "Education, research, operations: one or more.";
    }
    /// The forms.
    FORMS {
        nl: "In welke vormen werkt u samen?", "Een of meer. Past er geen, sla de vraag dan over.";
        en: "In which forms do you cooperate?", "One or more. If none fits, pass this question over.";
    }
    /// The goal.
    GOAL {
        nl: "Wat is het doel?", "Een concreet doel, zodat later te zien is of het is bereikt.";
        en: "What is the aim?", "One concrete aim, so that it can be seen later whether it was reached.";
    }
    /// The owner.
    OWNER {
        nl: "Welke functie is verantwoordelijk?", "Een functie of rol, geen naam: Opleidingsmanager International Business.";
        en: "Which function is responsible?", "A function or role, not a name: Programme manager International Business.";
    }
    /// The deputy.
    DEPUTY {
        nl: "Welke functie vervangt die?", "Zodat er niets aan een persoon hangt.";
        en: "Which function stands in?", "So that nothing hangs on one person.";
    }
    /// The first day.
    STARTS {
        nl: "Wanneer begint de samenwerking?", "De eerste dag: jaar-maand-dag.";
        en: "When does the partnership begin?", "The first day: year-month-day.";
    }
    /// The last day.
    ENDS {
        nl: "Wanneer eindigt zij?", "De laatste dag. Zonder einddatum is zij voor onbepaalde tijd.";
        en: "When does it end?", "The last day. Without one it is open-ended.";
    }
    /// The new last day.
    RENEWED_UNTIL {
        nl: "Tot en met welke dag wordt zij verlengd?", "De nieuwe laatste dag.";
        en: "Until which day is it renewed?", "The new last day.";
    }
    /// Large-scale.
    LARGE_SCALE {
        nl: "Is zij grootschalig?", "Uw eigen oordeel; er is geen drempel. Bij een grootschalige samenwerking wordt Bestuurszaken benaderd.";
        en: "Is it large-scale?", "Your own judgement; there is no threshold. For a large-scale partnership, governance is contacted.";
    }
    /// The plan.
    PLAN_MODE {
        nl: "Wanneer wordt zij geëvalueerd?", "Formele en strategische samenwerkingen worden periodiek of na afloop geëvalueerd.";
        en: "When is it evaluated?", "Formal and strategic partnerships are evaluated periodically or after they end.";
    }
    /// The interval.
    PLAN_EVERY {
        nl: "Om de hoeveel tijd?", "Wat u met de partner afspreekt: `12 months`, `2 jaar`.";
        en: "How often?", "As you agree with the partner: `12 months`, `2 years`.";
    }
    /// Governance was contacted.
    GOVERNANCE {
        nl: "Wanneer is Bestuurszaken benaderd?", "Bij formele en grootschalige samenwerkingen en bij twijfel wordt contact opgenomen. Nog niet gebeurd? Sla over en leg het later vast met `partners advise`.";
        en: "When was governance contacted?", "It is contacted for formal and large-scale partnerships and in any doubt. Not yet? Pass over and record it later with `partners advise`.";
    }
    /// When it was considered.
    CONSIDERED_ON {
        nl: "Op welke dag is dit afgewogen?", "De dag van de afweging zelf, niet die van het invoeren.";
        en: "On which day was this considered?", "The day of the consideration itself, not that of the typing.";
    }
    /// Why it is considered.
    CONSIDERATION_OCCASION {
        nl: "Wat is de aanleiding voor deze afweging?", "Afwegen gebeurt bij het aangaan, maar ook bij evalueren, monitoren, verlengen en heroverwegen.";
        en: "What is the occasion for this consideration?", "Considering is done when entering, and also when evaluating, monitoring, renewing and reconsidering.";
    }
    /// Who considered.
    CONSIDERED_BY {
        nl: "Wie heeft dit afgewogen?", "Een functie of groep, geen naam.";
        en: "Who considered this?", "A function or group, not a name.";
    }
    /// One reason.
    CONSIDERATION_REASON {
        nl: "Wat is in het kort de afweging?", "Voor een informele samenwerking is een korte reden genoeg.";
        en: "What, in short, is the consideration?", "For an informal partnership a short reason is enough.";
    }
    /// The impact.
    IMPACT {
        nl: "Welke impact hebben we met deze samenwerking?", "De impact staat centraal: wat verandert er, en voor wie?";
        en: "What impact do we have with this partnership?", "The impact is central: what changes, and for whom?";
    }
    /// The mission.
    MISSION {
        nl: "Draagt de samenwerking bij aan onze missie?", "De inhoud is leidend. Leg uit waarom, zodat het later uit te leggen is.";
        en: "Does the partnership contribute to our mission?", "The content leads. Say why, so that it can be explained later.";
    }
    /// The values.
    VALUES {
        nl: "Past zij bij onze waarden?", "Kunnen we laten zien waarom?";
        en: "Does it fit our values?", "Can we show why?";
    }
    /// The ambitions.
    AMBITIONS {
        nl: "Bij welke strategische ambities sluit zij aan?", "Kies uit wat uw instelling noemt, of schrijf zelf iets op.";
        en: "Which strategic ambitions does it connect to?", "Choose from what your institution names, or write your own.";
    }
    /// No harm.
    NO_HARM {
        nl: "Wie zou er schade van kunnen hebben, en wat doen we daaraan?", "Een samenwerking doet geen afbreuk aan de SDG's, duurzaamheid, rechtvaardigheid en inclusie.";
        en: "Who could be harmed by it, and what do we do about that?", "A partnership takes nothing from the SDGs, sustainability, justice and inclusion.";
    }
    /// How.
    HOW {
        nl: "Hoe geven we de samenwerking vorm, ook inclusief?", "Met wie, maar vooral ook: hoe.";
        en: "How do we shape the partnership, inclusively too?", "With whom, but above all: how.";
    }
    /// Scale.
    SCALE {
        nl: "Wat zijn de intensiteit, duur en omvang?", "Alleen als dat ertoe doet.";
        en: "What are its intensity, duration and size?", "Only where relevant.";
    }
    /// The SDGs.
    SDGS {
        nl: "Aan welke SDG's draagt zij bij?", "Nummers van 1 tot en met 17, met komma's ertussen. Liefst wel, maar het hoeft niet.";
        en: "Which SDGs does it contribute to?", "Numbers from 1 to 17, with commas between. Preferably some, but it need not.";
    }
    /// The judgement on the content.
    CONTENT {
        nl: "Wat is uw oordeel over de inhoud?", "Een oordeel van mensen. Twijfel is een gewoon antwoord: dan volgt een gesprek, en wordt Bestuurszaken benaderd.";
        en: "What is your judgement of the content?", "A judgement by people. Doubt is an ordinary answer: a conversation follows, and governance is contacted.";
    }
    /// Compatible.
    COMPATIBLE {
        nl: "Zijn de missie en waarden van de partner verenigbaar met die van ons?", "Verenigbaar is niet hetzelfde als gelijk: uit verschillen ontstaat cocreatie.";
        en: "Are the partner's mission and values compatible with ours?", "Compatible is not the same as equal: co-creation grows from differences.";
    }
    /// Conduct.
    CONDUCT {
        nl: "Handelt de partner naar de eigen missie en waarden?", "Waaruit blijkt dat? Het gaat om wat de partner zelf zegt te willen zijn.";
        en: "Does the partner act in line with its own mission and values?", "What shows that? It is about what the partner itself says it wants to be.";
    }
    /// Sources.
    PROFILE_SOURCES {
        nl: "Waar is dat opgezocht?", "Webadressen of stukken, elk op een eigen regel of met puntkomma's ertussen.";
        en: "Where was that looked up?", "Web addresses or documents, each on a line of its own or with semicolons between.";
    }
    /// The judgement on the profile.
    PROFILE {
        nl: "Wat is uw oordeel over het profiel van de partner?", "Een oordeel van mensen. Bij twijfel over het profiel besluit het College van Bestuur.";
        en: "What is your judgement of the partner's profile?", "A judgement by people. In doubt about the profile, the executive board decides.";
    }
    /// The decision.
    OUTCOME {
        nl: "Wat is er besloten?", "Ook een besluit om niet samen te werken wordt vastgelegd.";
        en: "What was decided?", "A decision not to cooperate is recorded too.";
    }
    /// The decision, when it may not be there yet.
    OUTCOME_YET {
        nl: "Is er al besloten? Wat?", "Is er nog geen besluit, sla dan over; later legt u het vast met `partners decide`.";
        en: "Has it been decided yet? What?", "If not, pass over; record it later with `partners decide`.";
    }
    /// When it was decided.
    DECIDED_ON {
        nl: "Op welke dag is dat besloten?", "De dag van het besluit zelf.";
        en: "On which day was that decided?", "The day of the decision itself.";
    }
    /// Who decided.
    DECIDED_BY {
        nl: "Wie heeft besloten?", "Een team besluit met instemming van de leidinggevende. Bij twijfel over het profiel besluit het College van Bestuur.";
        en: "Who decided?", "A team decides with its manager's consent. In doubt about the profile, the executive board decides.";
    }
    /// The reasons.
    REASONS {
        nl: "Waarom is dat besloten?", "Zo dat het later uit te leggen is, ook aan de partner.";
        en: "Why was that decided?", "So that it can be explained later, to the partner too.";
    }
    /// One reason.
    REASON {
        nl: "Waarom? Een reden is genoeg.", "Meer vraagt het kader van een informele samenwerking niet.";
        en: "Why? One reason is enough.", "The framework asks no more of an informal partnership.";
    }
    /// Dissent.
    DISSENT {
        nl: "Was iemand het er niet mee eens, en waarom?", "Zonder namen. De partner krijgt dit niet te zien.";
        en: "Did anybody disagree, and why?", "Without names. The partner does not get to see this.";
    }
    /// What was shared.
    SHARED_ABOUT {
        nl: "Wat is met de partner gedeeld?", "De afweging of het besluit, bij zijn kenmerk.";
        en: "What was shared with the partner?", "The consideration or decision, by its id.";
    }
    /// When it was shared.
    SHARED_ON {
        nl: "Op welke dag is dat gedeeld?", "De dag waarop de partner het hoorde.";
        en: "On which day was it shared?", "The day on which the partner was told.";
    }
    /// How.
    SHARED_HOW {
        nl: "Hoe is dat gedeeld?", "In een gesprek, per brief, in de preambule van de overeenkomst, …";
        en: "How was it shared?", "In a conversation, by letter, in the agreement's preamble, …";
    }
    /// From whom advice came.
    ADVICE_FROM {
        nl: "Met wie is contact geweest?", "Binnen de instelling, of daarbuiten: Vereniging Hogescholen, OCW, Loket Kennisveiligheid.";
        en: "Who was contacted?", "Inside the institution, or outside: Vereniging Hogescholen, OCW, Loket Kennisveiligheid.";
    }
    /// The kind of advice.
    ADVICE_KIND {
        nl: "Alleen benaderd, of is er ook advies gegeven?", "Advies is nooit zelf een oordeel; mensen wegen het mee.";
        en: "Contacted only, or was advice given too?", "Advice is never itself a judgement; people take it into account.";
    }
    /// When.
    ADVICE_ON {
        nl: "Op welke dag?", "De dag van het contact of het advies.";
        en: "On which day?", "The day of the contact or the advice.";
    }
    /// Where it is kept.
    REFERENCE {
        nl: "Waar is het terug te vinden?", "Een dossiernummer of kenmerk, geen persoonsnaam.";
        en: "Where can it be found?", "A file number or reference, not a person's name.";
    }
    /// What it came to.
    GIST {
        nl: "Waar kwam het op neer?", "Kort, zonder namen van personen.";
        en: "What did it come to?", "Briefly, without names of persons.";
    }
    /// From whom a signal came.
    SIGNAL_FROM {
        nl: "Van wie komt het signaal?", "Een rol, nooit een naam: git vergeet niets.";
        en: "Who does the signal come from?", "A role, never a name: git forgets nothing.";
    }
    /// The kind of signal.
    SIGNAL_KIND {
        nl: "Wat voor signaal is het?", "Een verzoek uit de organisatie, een signaal van een andere instelling, een gebeurtenis, een incident.";
        en: "What kind of signal is it?", "A request from the organisation, a signal from another institution, an event, an incident.";
    }
    /// What it concerns.
    SIGNAL_CONCERNS {
        nl: "Raakt het de inhoud of het profiel van de partner?", "Raakt het het profiel, dan is het ook bij andere samenwerkingen met deze partner te zien.";
        en: "Does it concern the content, or the partner's profile?", "If it concerns the profile, it also shows on this partner's other partnerships.";
    }
    /// Through which channel.
    SIGNAL_VIA {
        nl: "Via welke functie kwam het binnen?", "Een docent, leidinggevende, adviseur: een functie, geen naam.";
        en: "Through which function did it come in?", "A lecturer, manager, adviser: a function, not a name.";
    }
    /// When it came.
    SIGNAL_ON {
        nl: "Op welke dag kwam het binnen?", "De dag van ontvangst.";
        en: "On which day was it received?", "The day it was received.";
    }
    /// What it says.
    SIGNAL_SUMMARY {
        nl: "Wat is het signaal?", "Feiten en gedrag, geen namen van personen en geen oordeel.";
        en: "What is the signal?", "Facts and conduct, no names of persons and no judgement.";
    }
    /// The partner of a stub.
    SIGNAL_ABOUT {
        nl: "Over welke samenwerking gaat het signaal?", "Zij staat nog niet in het register; er komt een eerste vermelding van.";
        en: "Which partnership is the signal about?", "It is not in the register yet; a first mention of it is made.";
    }
    /// The step.
    STEP {
        nl: "Welke stap is gezet?", "Een signaal blijft open tot de uitkomst is vastgelegd en de melder terugkoppeling heeft gehad, of tot is vastgelegd waarom dat niet kon.";
        en: "Which step was taken?", "A signal stays open until its outcome is recorded and the reporter has had feedback, or it is recorded why that was not possible.";
    }
    /// When.
    STEP_ON {
        nl: "Op welke dag?", "De dag van de stap zelf.";
        en: "On which day?", "The day of the step itself.";
    }
    /// By whom.
    STEP_BY {
        nl: "Door welke functie?", "Geen naam. Over schroom praat u eerst op het niveau waar de samenwerking is aangegaan.";
        en: "By which function?", "Not a name. Unease is first talked about at the level where the partnership was entered.";
    }
    /// Why evaluated.
    EVALUATION_OCCASION {
        nl: "Wat is de aanleiding voor deze evaluatie?", "Periodiek, na afloop, naar aanleiding van een signaal, een steekproef of een verlenging.";
        en: "What is the occasion for this evaluation?", "Periodic, at the end, after a signal, a sample or a renewal.";
    }
    /// When.
    EVALUATED_ON {
        nl: "Op welke dag is geëvalueerd?", "De dag van de evaluatie zelf.";
        en: "On which day was it evaluated?", "The day of the evaluation itself.";
    }
    /// By whom.
    EVALUATED_BY {
        nl: "Wie heeft geëvalueerd?", "Een functie of groep, geen naam.";
        en: "Who evaluated?", "A function or group, not a name.";
    }
    /// The goals.
    EVALUATION_GOALS {
        nl: "Is de samenwerking nog in lijn met onze doelen?", "De eerste van twee vragen: wat is bereikt, en past het nog?";
        en: "Is the partnership still in line with our goals?", "The first of two questions: what was achieved, and does it still fit?";
    }
    /// The norms.
    EVALUATION_NORMS {
        nl: "Houdt de partner zich aan de afgesproken normen en waarden?", "De tweede vraag: waaruit blijkt dat?";
        en: "Does the partner keep to the agreed norms and values?", "The second question: what shows that?";
    }
    /// The conclusion.
    CONCLUSION {
        nl: "Wat is de conclusie?", "Een conclusie verandert nog niets; dat doet alleen een besluit.";
        en: "What is the conclusion?", "A conclusion changes nothing yet; only a decision does.";
    }
    /// Why none is needed.
    NONE_NEEDED {
        nl: "Waarom is er geen bijstelling nodig?", "Een evaluatie eindigt in een bijstelling, of in de reden waarom er geen nodig is.";
        en: "Why is no adjustment needed?", "An evaluation ends in an adjustment, or in the reason why none is needed.";
    }
    /// An adjustment.
    ACTION {
        nl: "Welke bijstelling is afgesproken?", "Wat er anders gaat, zo concreet dat te zien is of het gebeurt.";
        en: "Which adjustment was agreed?", "What will be different, so concrete that it can be seen to happen.";
    }
    /// Another one.
    ACTION_MORE {
        nl: "Is er nog een bijstelling afgesproken?", "Zo niet, sla dan over.";
        en: "Was another adjustment agreed?", "If not, pass over.";
    }
    /// Who does it.
    ACTION_OWNER {
        nl: "Welke functie doet dat?", "Een functie, geen naam.";
        en: "Which function does that?", "A function, not a name.";
    }
    /// By when.
    ACTION_DUE {
        nl: "Voor wanneer?", "Dan staat het op tijd in het overzicht van wat aan de beurt is.";
        en: "By when?", "Then it shows in time in the report of what is due.";
    }
    /// The progress.
    PROGRESS {
        nl: "Hoe staat het ervoor?", "De voortgang van het afgelopen jaar. Monitoren is geen evaluatie.";
        en: "How far is it?", "The progress of the past year. Monitoring is not evaluation.";
    }
    /// The results.
    RESULTS {
        nl: "Wat heeft het opgeleverd, voor ons en voor de partner?", "";
        en: "What has it given, to us and to the partner?", "";
    }
    /// What asks for attention.
    ATTENTION {
        nl: "Wat vraagt aandacht?", "";
        en: "What asks for attention?", "";
    }
    /// When.
    MONITORED_ON {
        nl: "Op welke dag is gemonitord?", "De dag zelf, niet die van het invoeren.";
        en: "On which day was it monitored?", "The day itself, not that of the typing.";
    }
    /// When it was done.
    DONE_ON {
        nl: "Op welke dag was de bijstelling gedaan?", "De dag zelf.";
        en: "On which day was the adjustment done?", "The day itself.";
    }
    /// The effect.
    EFFECT {
        nl: "Wat was het effect?", "Is gebeurd wat u wilde, en helpt het?";
        en: "What was the effect?", "Did it happen as you wished, and does it help?";
    }
    /// Which key to set.
    SET_KEY {
        nl: "Welk gegeven wilt u wijzigen?", "De sleutel zoals hij in het bestand staat: owner, ends, agreement.signed, themes.data.state.";
        en: "What do you want to change?", "The key as the file has it: owner, ends, agreement.signed, themes.data.state.";
    }
    /// To what.
    SET_VALUE {
        nl: "Wat wordt het?", "Leeg laten haalt het gegeven weg.";
        en: "What does it become?", "Left empty, the key is taken away.";
    }
}
