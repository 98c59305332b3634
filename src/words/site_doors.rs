//! The doors of a site: how a partnership begins, where one can turn with a signal, and what the register is.

use super::Bilingual;
use crate::messages;

/// A text with its heading.
#[derive(Clone, Copy, Debug)]
pub struct DoorPassage {
    pub heading: Bilingual,
    pub paragraphs: &'static [Bilingual],
    pub bullets: &'static [Bilingual],
}

macro_rules! says {
    ($($nl:literal / $en:literal),* $(,)?) => { &[$(Bilingual { nl: $nl, en: $en }),*] };
}

/// How a partnership begins (000:171-194, 000:196-228; 002:80-125).
pub const BEGINNING: &[DoorPassage] = &[
    DoorPassage {
        heading: Bilingual { nl: "Begin met een gesprek", en: "Begin with a conversation" },
        paragraphs: says![
            "Een samenwerking begint bij mensen die een kans zien: een docent, een onderzoeker, een student. Praat er eerst over in uw eigen team of met uw docent. U hoeft nog niets op te schrijven en niets te tekenen."
                / "A partnership begins with people who see a chance: a teacher, a researcher, a student. First talk about it in your own team or with your teacher. You need not write or sign anything yet.",
            "Praat daarna met de partner, en met wie er bij ons mee te maken krijgt. Onderhandelen kan later; eerst is er het gesprek."
                / "Then talk with the partner, and with those here who will have to do with it. Negotiating can wait; the conversation comes first.",
        ],
        bullets: &[],
    },
    DoorPassage {
        heading: Bilingual { nl: "Past de inhoud?", en: "Does the content fit?" },
        paragraphs: says![
            "De inhoud is leidend. Vraag uzelf en elkaar:"
                / "The content leads. Ask yourself and each other:"
        ],
        bullets: says![
            "Wat willen wij samen bereiken, en voor wie?"
                / "What do we want to achieve together, and for whom?",
            "Draagt het bij aan onze missie, en past het bij onze waarden en ambities?"
                / "Does it contribute to our mission, and does it fit our values and ambitions?",
            "Welke invloed heeft het op mensen en hun omgeving, en wie zou er schade van kunnen hebben?"
                / "What is its impact on people and their surroundings, and who could be harmed by it?",
            "Hoe groot wordt het, hoe lang duurt het, en wat vraagt het van ons?"
                / "How large will it be, how long will it last, and what does it ask of us?",
        ],
    },
    DoorPassage {
        heading: Bilingual {
            nl: "Past het profiel van de partner?", en: "Does the partner’s profile fit?"
        },
        paragraphs: says![
            "Kijk daarna naar wie de partner is. Twee vragen:"
                / "Then look at who the partner is. Two questions:"
        ],
        bullets: says![
            "Gaan de missie en de waarden van de partner samen met de onze?"
                / "Do the partner’s mission and values go together with ours?",
            "Handelt de partner daar zelf ook naar?" / "Does the partner act on them?",
        ],
    },
    DoorPassage {
        heading: Bilingual { nl: "Licht waar het licht kan", en: "Light where it can be light" },
        paragraphs: says![
            "Een informele samenwerking vraagt weinig: een besluit met een datum, door wie het is genomen, en één reden. Meer hoeft niet."
                / "An informal partnership asks little: a decision with a date, by whom it was taken, and one reason. Nothing more is needed.",
            "Een formele samenwerking wordt op schrift afgewogen vóór het besluit, en door {board} of een directeur ondertekend. De gespreksleidraad helpt om samen de thema’s door te lopen."
                / "A formal partnership is weighed in writing before the decision, and signed by {board} or a director. The conversation guide helps to go through the themes together.",
        ],
        bullets: &[],
    },
    DoorPassage {
        heading: Bilingual { nl: "Wanneer {governance} meedenkt", en: "When {governance} thinks along" },
        paragraphs: says!["Vraag {governance} om mee te denken:" / "Ask {governance} to think along:"],
        bullets: says![
            "als het een formele overeenkomst wordt;" / "when it becomes a formal agreement;",
            "als de samenwerking grootschalig is;" / "when the partnership is large in scale;",
            "bij elke twijfel, over de inhoud of over het profiel van de partner."
                / "with any doubt, about the content or about the partner’s profile.",
        ],
    },
];

/// What happens with a signal, and what to write of it (000:256-291; 003:282; 004:1414-1415).
pub const SIGNAL: &[DoorPassage] = &[
    DoorPassage {
        heading: Bilingual { nl: "Wat ermee gebeurt", en: "What happens with it" },
        paragraphs: says![],
        bullets: says![
            "Iemand laat weten dat uw signaal is aangekomen."
                / "Somebody lets you know that your signal has arrived.",
            "Wie bij de samenwerking betrokken is, praat erover, vraagt na of zoekt iets uit."
                / "Those involved in the partnership talk about it, ask or look into it.",
            "Er komt een uitkomst, en u hoort die; of er wordt vastgelegd waarom dat niet kan."
                / "There will be an outcome, and you hear it; or it is recorded why that is not possible.",
            "Een signaal verandert uit zichzelf nooit iets aan een samenwerking. Dat doet alleen een besluit van mensen."
                / "By itself a signal never changes anything about a partnership. Only a decision by people does.",
            "Signalen worden niet geteld: veel is niet erger, en geen is niet veilig."
                / "Signals are not counted: many is not worse, and none is not safe.",
        ],
    },
    DoorPassage {
        heading: Bilingual { nl: "Wat u opschrijft", en: "What to write" },
        paragraphs: says![
            "Schrijft u het liever op, dan is dit genoeg:" / "If you prefer to write, this is enough:"
        ],
        bullets: says![
            "wat u zag, hoorde of las, en sinds wanneer;" / "what you saw, heard or read, and since when;",
            "over welke samenwerking of welke partner het gaat;"
                / "which partnership or partner it is about;",
            "wat u hoopt dat er gebeurt." / "what you hope will happen.",
        ],
    },
    DoorPassage {
        heading: Bilingual { nl: "Wat u nooit opschrijft", en: "What never to write" },
        paragraphs: says![
            "Geen namen, en niets over iemands gezondheid, afkomst, cijfers of gedrag. Noem in plaats daarvan de rol: een student, een medewerker van de partner."
                / "No names, and nothing about anyone’s health, origin, marks or behaviour. Say the role instead: a student, a member of the partner’s staff.",
        ],
        bullets: &[],
    },
];

/// What the register is, and is not.
pub const ABOUT: &[DoorPassage] = &[
    DoorPassage {
        heading: Bilingual { nl: "Wat hier staat", en: "What stands here" },
        paragraphs: says![
            "Dit register houdt bij wat er over samenwerkingen is afgewogen en besloten, en waarom. Het oordeelt zelf niet: er is geen cijfer, geen rangorde en geen kleur. Mensen wegen af; het register laat zien wat zij hebben vastgelegd."
                / "This register keeps what was weighed and decided about partnerships, and why. It does not judge by itself: there is no score, no ranking and no colour. People weigh; the register shows what they recorded.",
            "Wat niet is vastgelegd, staat er als niet vastgelegd. Dat is geen oordeel over een samenwerking of een partner."
                / "What is not recorded is said to be not recorded. That is no judgement of a partnership or a partner.",
        ],
        bullets: &[],
    },
    DoorPassage {
        heading: Bilingual { nl: "Toegankelijk", en: "Accessible" },
        paragraphs: says![
            "Deze pagina’s werken met een toetsenbord, met een schermlezer, op een telefoon en op papier. Zij vragen niets van een netwerk, bewaren niets van wie leest, en werken ook zonder script."
                / "These pages work with a keyboard, with a screen reader, on a phone and on paper. They ask nothing of a network, keep nothing of who reads, and also work without a script.",
        ],
        bullets: &[],
    },
];

messages! {
    pub fn begin_title() { nl: "Een samenwerking beginnen", en: "Beginning a partnership" }
    pub fn begin_lede() {
        nl: "Ziet u een kans om met iemand samen te werken? Begin met een gesprek; hieronder staan de vragen die daarbij helpen.",
        en: "Do you see a chance to work with somebody? Begin with a conversation; below are the questions that help.",
    }
    pub fn themes_head() { nl: "De gespreksleidraad", en: "The conversation guide" }
    pub fn themes_intro() {
        nl: "Deze thema’s komen in een gesprek over een overeenkomst vaak langs. Wat niet van belang is, slaat u over.",
        en: "These themes often come up in a conversation about an agreement. What is not relevant you skip.",
    }
    pub fn whom_head() { nl: "Met wie u kunt praten", en: "Whom to talk with" }
    pub fn whom(governance: &str) {
        nl: "Met uw team, uw leidinggevende of uw docent; met de eenheid waar de samenwerking bij hoort; en met {governance}.",
        en: "With your team, your manager or your teacher; with the unit that the partnership belongs to; and with {governance}.",
    }
    pub fn signal_title() { nl: "Waar kunt u terecht met een signaal?", en: "Where can you turn with a signal?" }
    pub fn signal_lede() {
        nl: "Dit register is geen meldpunt; er zijn mensen bij wie u terechtkunt. Is iemand onveilig, ga dan eerst naar wie daarvoor is: bel bij gevaar 112, of ga naar een vertrouwenspersoon.",
        en: "This register is no reporting desk; there are people to turn to. If anyone is unsafe, first go to those whose work it is: in danger call 112, or go to a confidential adviser.",
    }
    pub fn routes_head() { nl: "Bij wie u terechtkunt", en: "Whom you can turn to" }
    pub fn no_routes() {
        nl: "De instelling heeft hier nog niet vastgelegd waar u terechtkunt. Ga naar iemand die u vertrouwt: een docent, een leidinggevende of een collega.",
        en: "The institution has not recorded its ways here yet. Go to somebody you trust: a teacher, a manager or a colleague.",
    }
    pub fn i_am(who: &str) { nl: "Ik ben {who}", en: "I am {who}" }
    pub fn turn_to(about: &str, to: &str) { nl: "Over {about}: {to}", en: "About {about}: {to}" }
    pub fn turn_to_channel(said: &str, channel: &str) { nl: "{said} ({channel})", en: "{said} ({channel})" }
    pub fn write_head() { nl: "Liever op schrift", en: "Rather in writing" }
    pub fn write_intro() {
        nl: "Hieronder staat een opzet om over te nemen. Met een script verschijnt er een formulier dat de tekst voor u samenstelt, op uw eigen apparaat: er wordt niets verstuurd en niets bewaard. Alleen de tekst zelf is nodig.",
        en: "Below is an empty text to copy. With a script a form appears that composes the text for you, on your own device: nothing is sent and nothing is kept. Only the text itself is needed.",
    }
    pub fn line_partnership() { nl: "Samenwerking", en: "Partnership" }
    pub fn line_role() { nl: "Rol", en: "Role" }
    pub fn line_text() { nl: "Signaal", en: "Signal" }
    pub fn choose() { nl: "zeg ik liever niet", en: "I would rather not say" }
    pub fn text_help() {
        nl: "Wat u zag of las, sinds wanneer, en wat u hoopt. Geen namen.",
        en: "What you saw or read, since when, and what you hope for. No names.",
    }
    pub fn composed() { nl: "Uw tekst, om te versturen of af te geven", en: "Your text, to send or to hand over" }
    pub fn copy() { nl: "Kopieer", en: "Copy" }
    pub fn copied() { nl: "Gekopieerd", en: "Copied" }
    pub fn open_mail() { nl: "Open in uw eigen mail", en: "Open in your own mail" }
    pub fn warning() {
        nl: "In de tekst lijkt een mailadres, een telefoonnummer of een studentnummer te staan. Een rol zegt genoeg; u mag het laten staan.",
        en: "The text seems to hold a mail address, a phone number or a student number. A role says enough; you may leave it.",
    }
    pub fn about_title() { nl: "Over dit register", en: "About this register" }
    pub fn about_lede(institution: &str) {
        nl: "Dit is het register van samenwerkingen van {institution}, op de dag en bij de commit die onderaan staan.",
        en: "This is the register of partnerships of {institution}, on the day and at the commit given at the foot.",
    }
    pub fn own_words_head() { nl: "In eigen woorden", en: "In our own words" }
    pub fn terms_head() { nl: "Begrippen", en: "Terms" }
    pub fn rules_head() { nl: "De regels", en: "The rules" }
    pub fn help_head() { nl: "Wie doet wat", en: "Who does what" }
    pub fn accessibility(address: &str) { nl: "Verklaring van de instelling: {address}", en: "The institution’s statement: {address}" }
}
