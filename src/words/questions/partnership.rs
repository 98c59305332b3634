//! What is asked about a partnership itself.

use super::questions;

questions! {
    NAME {
        nl: "Hoe heet de samenwerking?", "Een herkenbare naam: met wie, en waarvoor. Een partner kan meer samenwerkingen hebben.";
        en: "What is the partnership called?", "A name that people recognise: with whom, and for what. One partner can have several partnerships.";
    }
    FORMALITY {
        nl: "Is de samenwerking formeel of informeel?", "Formeel: vastgelegd en ondertekend door {board} of een directeur. Informeel: licht, zoals een gastcollege of een tijdelijk project.";
        en: "Is the partnership formal or informal?", "Formal: recorded and signed by {board} or a director. Informal: light, such as a guest lecture or a temporary project.";
    }
    UNIT {
        nl: "Bij welke eenheid hoort de samenwerking?", "De faculteit, het kenniscentrum of de dienst die de samenwerking draagt.";
        en: "Which unit does it belong to?", "The faculty, knowledge centre or service that carries the partnership.";
    }
    PARTNER {
        nl: "Hoe heet de partner?", "De naam van de organisatie; Tab vult een partner aan die het register al kent.";
        en: "What is the partner called?", "The name of the organisation; Tab completes one that the register knows already.";
    }
    PARTNER_MORE {
        nl: "Hoe heet de tweede partner?", "De naam van de organisatie. Zijn er meer, dan voegt u die later toe met `partners set`.";
        en: "What is the second partner called?", "The name of the organisation. If there are more, add them later with `partners set`.";
    }
    MORE {
        nl: "Wat wilt u nog meer vastleggen?", "Niets hiervan hoeft; Enter rondt af.";
        en: "What else do you want to record?", "None of this is needed; Enter finishes.";
    }
    COUNTRY {
        nl: "In welk land is de partner gevestigd?", "De naam van het land, zoals Brazilië. Het land zelf telt nergens voor of tegen.";
        en: "In which country is the partner based?", "The name of the country, such as Brazil. The country itself counts neither for nor against.";
    }
    PARTNER_KIND {
        nl: "Wat voor organisatie is het?", "Kies er één, of schrijf het in eigen woorden.";
        en: "What kind of organisation is it?", "Choose one, or put it in your own words.";
    }
    CATEGORY {
        nl: "In welke categorie valt de samenwerking?", "Alleen als een categorie echt past; netwerken, projecten, bedrijven en gemeenten hebben er vaak geen.";
        en: "Which category does it belong to?", "Only when a category really fits; networks, projects, companies and municipalities often have none.";
    }
    DOMAINS {
        nl: "Waar gaat de samenwerking over?", "Onderwijs, onderzoek, bedrijfsvoering: één of meer.";
        en: "What is the partnership about?", "Education, research, operations: one or more.";
    }
    FORMS {
        nl: "In welke vormen werkt u samen?", "Eén of meer. Past er geen, sla de vraag dan over.";
        en: "In which forms do you cooperate?", "One or more. If none fits, pass this question over.";
    }
    GOAL {
        nl: "Wat is het doel?", "Wat u samen met de partner wilt bereiken, zo concreet dat later te zien is of het is gelukt. Zo geschreven dat een buitenstaander het begrijpt.";
        en: "What is the goal?", "What you and the partner want to reach together, so concrete that it can be seen later whether it was reached. In words that an outsider understands.";
    }
    OWNER {
        nl: "Welke functie is verantwoordelijk?", "Een functie of rol, geen naam: Opleidingsmanager International Business.";
        en: "Which function is responsible?", "A function or role, not a name: Programme manager International Business.";
    }
    DEPUTY {
        nl: "Welke functie is de vervanger?", "Zodat niets van één persoon afhangt: Coördinator internationalisering.";
        en: "Which function stands in?", "So that nothing depends on one person: Coordinator internationalisation.";
    }
    STARTS {
        nl: "Wanneer begint de samenwerking?", "De eerste dag.";
        en: "When does the partnership begin?", "The first day.";
    }
    ENDS {
        nl: "Wanneer eindigt de samenwerking?", "De laatste dag. Zonder einddatum geldt de samenwerking voor onbepaalde tijd.";
        en: "When does it end?", "The last day. Without one it is open-ended.";
    }
    RENEWED_UNTIL {
        nl: "Tot en met welke dag wordt de samenwerking verlengd?", "De nieuwe laatste dag, of `geen` als deze voor onbepaalde tijd doorgaat.";
        en: "Until which day is it renewed?", "The new last day, or `none` if it goes on without end.";
    }
    ENDS_OR_NONE {
        nl: "Tot en met welke dag loopt de samenwerking?", "De laatste dag, of `geen` als deze voor onbepaalde tijd geldt.";
        en: "Until which day does it run?", "The last day, or `none` if it is open-ended.";
    }
    EFFECTIVE {
        nl: "Vanaf welke dag geldt dat?", "Bijvoorbeeld na een opzegtermijn; tot die dag loopt de samenwerking door. Leeg: de dag van het besluit.";
        en: "From which day does that hold?", "For instance after a period of notice; until that day it runs on. Empty: the day of the decision.";
    }
    CONSENT {
        nl: "Welke functie stemde ermee in?", "Een functie, geen naam. Niemand gevraagd? Sla over.";
        en: "Which function agreed to it?", "A function, not a name. Nobody asked? Pass over.";
    }
    LARGE_SCALE {
        nl: "Is de samenwerking grootschalig?", "Uw eigen oordeel; er is geen drempel. Bij een grootschalige samenwerking wordt {governance} benaderd.";
        en: "Is it large-scale?", "Your own judgement; there is no threshold. For a large-scale partnership, {governance} is contacted.";
    }
    PLAN_MODE {
        nl: "Wanneer wordt de samenwerking geëvalueerd?", "Formele en strategische samenwerkingen worden periodiek of na afloop geëvalueerd.";
        en: "When is it evaluated?", "Formal and strategic partnerships are evaluated periodically or after they end.";
    }
    PLAN_EVERY {
        nl: "Om de hoeveel tijd?", "Wat u met de partner afspreekt.";
        en: "How often?", "As you agree with the partner.";
    }
    GOVERNANCE {
        nl: "Op welke dag is {governance} benaderd?", "Bij formele en grootschalige samenwerkingen en bij twijfel wordt contact opgenomen. Nog niet gebeurd? Sla over en leg het later vast met `partners advise`.";
        en: "On which day was {governance} contacted?", "It is contacted for formal and large-scale partnerships and in any doubt. Not yet? Pass over and record it later with `partners advise`.";
    }
}
