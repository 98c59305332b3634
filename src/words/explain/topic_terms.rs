//! The words of the framework, in Dutch and in English, with what they mean here.

use super::{Term, Topic, terms, topic};

/// What stands above the list.
pub const TERMS: Topic = topic! {
    "Begrippen" / "Words":
        nl: "In de bestanden staan Engelse woorden, op het scherm leest u ze in uw eigen taal. Hieronder \
            staat wat elk woord hier betekent.",
        en: "The files hold English words; on the screen you read them in your own language. This is what \
            each word means here.";
};

/// The words, in the order in which a partnership meets them.
///
/// Sources: 000:171-242 (what is weighed), 000:256-301 (signals, evaluations); 001:436-441, 001:485-487, 001:546-566;
/// 004:84-88, 004:1444-1446.
pub const TERM_LIST: &[Term] = terms! {
    "samenwerking" / "partnership" as "partnerships/":
        nl: "Wat u samen met een of meer partners doet. Een partner kan er meer dan één hebben; elke \
            samenwerking wordt apart afgewogen.",
        en: "What you do together with one or more partners. A partner can have several; each is weighed by \
            itself.";
    "partner" / "partner" as "[[partners]]":
        nl: "De organisatie waarmee u samenwerkt: een bedrijf, een overheidsinstelling, een netwerk, een andere \
            onderwijsinstelling of iets anders.",
        en: "The organisation you work with: a company, a public authority, a network, another institution \
            or something else.";
    "formeel / informeel" / "formal / informal" as "formality":
        nl: "Formeel is officieel vastgelegd en ondertekend door {board} of een directeur. \
            Informeel is licht: een besluit, een datum, door wie en een korte reden.",
        en: "Formal is officially recorded and signed by {board} or a director. Informal is \
            light: a decision, a date, by whom and one short reason.";
    "grootschalig" / "large-scale" as "large_scale":
        nl: "Zo noemen mensen een samenwerking die vanwege de omvang overleg vraagt. Er hoort geen grensbedrag \
            of aantal bij, en het staat los van formeel.",
        en: "What people call a partnership whose size asks for consultation. There is no threshold for it, \
            and it is apart from formal.";
    "afweging" / "consideration" as "considerations":
        nl: "Wat mensen vooraf hebben overwogen, in twee delen: de inhoud en het profiel.",
        en: "What people weighed beforehand, in two parts: the content and the profile.";
    "inhoud" / "content" as "content":
        nl: "Het eerste deel van de afweging, en leidend: draagt de samenwerking bij aan de missie, past die \
            bij de waarden, wat is de impact, en lijdt niemand er schade door?",
        en: "The first part of the consideration, and the leading one: does the partnership contribute to \
            the mission, does it fit the values, what is its impact, does it do no harm?";
    "profiel" / "profile" as "profile":
        nl: "Het tweede deel van de afweging: zijn missie en waarden van de partner met de onze te \
            verenigen, en handelt de partner er ook naar?",
        en: "The second part of the consideration: are the partner’s mission and values compatible with \
            ours, and does it act in line with them?";
    "twijfel" / "doubt" as "doubt":
        nl: "Een gewoon oordeel, naast positief en negatief. Twijfel over het profiel gaat naar {board}, twijfel over de inhoud bespreekt u met elkaar en met {governance}.",
        en: "An ordinary judgement, beside positive and negative. Doubt about the profile goes to {board}, doubt about the content is talked over with each other and with {governance}.";
    "besluit" / "decision" as "decisions":
        nl: "Wat is besloten, wanneer, door wie en waarom. Ook een besluit om niet samen te werken wordt \
            vastgelegd.",
        en: "What was decided, when, by whom and why. A decision not to cooperate is recorded as well.";
    "bekendmaken aan de partner" / "sharing" as "shared":
        nl: "De afweging of het besluit aan de partner laten weten. Signalen horen daar niet bij.",
        en: "Letting the partner know the consideration or the decision. Signals are no part of it.";
    "preambule" / "preamble" as "preamble":
        nl: "Een inleiding op de overeenkomst met gedeelde doelen en waarden. Nooit verplicht.",
        en: "An introduction to the agreement, with shared goals and values. Never compulsory.";
    "signaal, rode vlag" / "signal" as "signals":
        nl: "Een aanleiding om nog eens naar een samenwerking te kijken.",
        en: "A reason to take another look at a partnership.";
    "nader onderzoek" / "further inquiry" as "step = \"inquiry\"":
        nl: "Uitzoeken wat er aan de hand is voordat iemand iets vindt of besluit.",
        en: "Finding out what is the matter before anybody forms a view or decides.";
    "terugkoppeling" / "feedback" as "step = \"feedback\"":
        nl: "De melder laten weten wat de uitkomst is. Tot die er is, of tot er staat waarom dat niet kon, \
            blijft het signaal open.",
        en: "Letting the reporter know the outcome. Until it is given, or the reason why not is recorded, \
            the signal stays open.";
    "evaluatie" / "evaluation" as "evaluations":
        nl: "Terugkijken op de samenwerking zelf: past die nog bij onze doelen, en houdt de partner zich aan \
            wat is afgesproken?",
        en: "Looking back on the partnership itself: is it still in line with our goals, and does the \
            partner keep to what was agreed?";
    "monitoring" / "monitoring" as "monitoring":
        nl: "Bijhouden hoe het gaat en wat het oplevert. Monitoring komt niet in de plaats van een \
            evaluatie.",
        en: "Keeping track of progress and results. Monitoring does not stand in for an evaluation.";
    "bijstelling" / "adjustment" as "adjustments":
        nl: "Wat er na een evaluatie verandert, wie dat doet en wanneer.",
        en: "What changes after an evaluation, who does it and when.";
    "steekproef" / "sample" as "occasion = \"sample\"":
        nl: "Een aantal informele samenwerkingen, door de eenheid zelf getrokken, om te evalueren.",
        en: "A number of informal partnerships that the unit itself draws, to be evaluated.";
    "uitkomst beslisboom kennisveiligheid" / "knowledge-security outcome" as "knowledge_security":
        nl: "Of een samenwerking is toegestaan en wenselijk is, volgens het bestaande instrument van de \
            instelling. Het register bewaart alleen de uitkomst.",
        en: "Whether a partnership is allowed and desirable, according to the institution’s existing \
            instrument. The register keeps only the outcome.";
    "te herijken" / "to review" as "to-review":
        nl: "Aangegaan voordat het kader gold en nog niet opnieuw afgewogen. Daar is niets mis mee; het staat \
            op de lijst.",
        en: "Entered before the framework applied, and not yet weighed again. There is nothing wrong with \
            that; it is on the list.";
    "strategische samenwerking" / "strategic partnership" as "strategic":
        nl: "Een samenwerking op meer terreinen tegelijk, met een meerjarenplan en de steun van het bestuur.",
        en: "A partnership in several fields at once, with a multi-year plan and the board’s support.";
    "{board-name}" / "{board-name}" as "board":
        nl: "Eindverantwoordelijk voor formele samenwerkingen; besluit bij twijfel over een profiel.",
        en: "Finally responsible for formal partnerships; decides when a profile is in doubt.";
    "{governance}" / "{governance}" as "governance":
        nl: "Beheert het register en adviseert.",
        en: "Keeps the register and advises.";
    "netwerkkaart" / "network map" as "contacts":
        nl: "De contacten aan beide kanten, per functie, met een vervanger en de dag waarop ze zijn \
            nagegaan.",
        en: "The contacts on both sides, by function, with a deputy and the day on which they were verified.";
    "warme overdracht" / "warm handover" as "handovers":
        nl: "Werk overdragen aan iemand die het ook echt heeft aanvaard.",
        en: "Handing work over to somebody who has actually accepted it.";
};
