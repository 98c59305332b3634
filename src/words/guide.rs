//! The conversation guide: what to talk through, what often stands in an agreement, and whom to involve. The source is a
//! Flemish one (002); the words here are our own, and Dutch ones.

use super::{Bilingual, Lang};
use crate::messages;

/// Declares texts by name: `"name": "nl", "en";`.
macro_rules! texts {
    ($($name:literal: $nl:literal, $en:literal;)+) => {
        &[$(($name, Bilingual { nl: $nl, en: $en })),+]
    };
}

/// What to talk through, by theme (002:80-125); the seventh has no mark of its own in the source (002:107-110).
const THEMES: &[(&str, Bilingual)] = texts! {
    "content":
        "Wat u samen aanbiedt of onderzoekt, waarvoor, en wat studenten ervan leren; hoe het is opgebouwd, wie welk deel doet en wie het geheel bijeenhoudt.",
        "What you offer or study together, what for, and what students learn from it; how it is built up, who does which part, and who keeps the whole together.";
    "organisation":
        "Wat deelnemers over en weer nodig hebben: een pas, toegang tot gebouwen en lokalen, lesmateriaal, voorzieningen voor studenten.",
        "What participants need on both sides: a card, access to buildings and rooms, course material, facilities for students.";
    "administration":
        "Hoe deelnemers zich inschrijven, wie de roosters en de tentamens regelt, wie een diploma of bewijs afgeeft, en wie bij welke leeromgeving kan.",
        "How participants enrol, who sees to timetables and examinations, who awards a degree or certificate, and who has access to which learning environment.";
    "finance":
        "Een raming van opbrengsten en kosten, voor mensen en voor middelen; hoe die worden verdeeld, wie de boekhouding doet, wat partijen aan elkaar betalen en of daar btw over verschuldigd is.",
        "An estimate of income and costs, for people and for means; how these are divided, who keeps the books, what parties pay each other, and whether VAT is due on it.";
    "staff":
        "Welke medewerkers van elke partij meedoen, en voor hoeveel fte.",
        "Which staff of each party take part, and for how many FTE.";
    "consultation":
        "Wie met wie overlegt en hoe vaak; wie waarover beslist, met welk mandaat, en of dat met consensus of bij meerderheid gaat; of er een stuurgroep komt, en wat wanneer klaar is.",
        "Who meets whom and how often; who decides on what, with which mandate, and whether by consensus or by majority; whether there will be a steering group, and what is ready when.";
    "data":
        "Welke gegevens u uitwisselt en waar die worden bewaard; wat vertrouwelijk is; of er persoonsgegevens bij zijn, en wat de AVG daarvoor vraagt. Betrek zo nodig de functionaris gegevensbescherming.",
        "Which data you exchange and where they are kept; what is confidential; whether there are personal data among them, and what the GDPR asks for these. Involve the data-protection officer if needed.";
    "communication":
        "Wie over de samenwerking naar buiten treedt, en langs welke kanalen; hoe partijen en logo’s worden genoemd en getoond; hoe elke partij haar eigen mensen op de hoogte houdt.",
        "Who speaks in public about the partnership, and through which channels; how parties and logos are named and shown; how each party keeps its own people informed.";
    "quality":
        "Hoe u de kwaliteit samen bewaakt, en van wie de kwaliteitszorg is die daarvoor geldt.",
        "How you watch over quality together, and whose quality assurance holds for it.";
    "rights":
        "Van wie het materiaal, de data en de kennis zijn die u samen maakt, en wie ze waarvoor mag gebruiken: tijdens de samenwerking, en daarna.",
        "Whose the material, data and knowledge are that you make together, and who may use them for what: during the partnership, and afterwards.";
    "duration":
        "Hoe lang het duurt; hoe en wanneer u samen evalueert; hoe verlengen gaat, en hoe opschorten, opzeggen en afronden.",
        "How long it lasts; how and when you evaluate together; how it is renewed, and how it is suspended, given notice of and wound up.";
};

/// What stands in a part of an agreement (002:164-182).
const PARTS: &[(&str, Bilingual)] = texts! {
    "parties": "wie de partijen zijn, waar zij gevestigd zijn en wie hen vertegenwoordigt",
        "who the parties are, where they have their seat, and who represents them";
    "subject": "waar de overeenkomst over gaat: het doel dat partijen delen",
        "what the agreement is about: the goal that the parties share";
    "commitments": "waartoe elke partij zich verbindt: haar rol en haar inbreng",
        "what each party commits itself to: its role and its contribution";
    "administration": "wie de administratie voert, hoe inschrijven gaat, en welke onderwijs- en examenregeling geldt",
        "who keeps the administration, how enrolment works, and which education and examination rules hold";
    "certification": "wie een diploma, certificaat of ander bewijs afgeeft",
        "who awards a degree, a certificate or other proof";
    "finance": "hoe opbrengsten, kosten en de inzet van personeel worden verdeeld",
        "how income, costs and staff are divided";
    "consultation": "wie met wie overlegt, en wie waarover beslist", "who meets whom, and who decides on what";
    "quality": "hoe de kwaliteit wordt bewaakt", "how quality is watched over";
    "infrastructure": "gebouwen, lokalen, apparatuur en systemen", "buildings, rooms, equipment and systems";
    "communication": "wie over de samenwerking naar buiten treedt, en hoe", "who speaks in public about the partnership, and how";
    "confidentiality": "welke informatie vertrouwelijk blijft", "which information stays confidential";
    "personal-data": "hoe persoonsgegevens worden verwerkt", "how personal data are processed";
    "duration": "hoe lang de overeenkomst geldt, en hoe opschorten en beëindigen gaan", "how long it holds, and how it is suspended and ended";
    "annexes": "welke stukken erbij horen", "which documents belong to it";
};

/// What a service is called where the institution has no name of its own for it (002:52-67).
const SERVICES: &[(&str, Bilingual)] = texts! {
    "student-administration": "studentenadministratie", "student administration";
    "study-guidance": "studieloopbaanbegeleiding", "study guidance";
    "quality": "kwaliteitszorg", "quality assurance";
    "education-development": "onderwijsontwikkeling", "educational development";
    "data-protection": "functionaris gegevensbescherming", "data-protection officer";
    "digital-learning": "bibliotheek en digitaal leren", "library and digital learning";
    "student-facilities": "studentenzaken en facilitaire zaken", "student affairs and facilities";
    "communication": "communicatie en marketing", "communication and marketing";
    "lifelong-learning": "leven lang ontwikkelen", "lifelong learning";
    "it": "ICT", "IT";
    "legal": "juridische zaken", "legal affairs";
};

/// What a service is involved for.
const INVOLVED_FOR: &[(&str, Bilingual)] = texts! {
    "student-administration": "inschrijving, roosters, studentenpassen", "enrolment, timetables, student cards";
    "study-guidance": "de begeleiding van studenten die meedoen", "the guidance of students who take part";
    "quality": "hoe de kwaliteit wordt bewaakt", "how quality is watched over";
    "education-development": "de opbouw van het curriculum", "how the curriculum is built up";
    "data-protection": "gegevens delen en bewaren, en de AVG", "sharing and keeping data, and the GDPR";
    "digital-learning": "literatuur, leermiddelen en onderwijstechnologie", "literature, learning resources and educational technology";
    "student-facilities": "catering, sport en zorg voor studenten", "catering, sports and care for students";
    "communication": "werving, huisstijl, drukwerk en een marketingplan", "recruitment, house style, printed matter and a marketing plan";
    "lifelong-learning": "een aanbod voor professionals", "what is offered to professionals";
    "it": "leeromgevingen en toegang daartoe", "learning environments and access to them";
    "legal": "de inhoud van de overeenkomst, en wat de wet vraagt", "the content of the agreement, and what the law asks";
};

/// What to talk through under a theme; an institution's own theme says it in its title.
pub fn theme_about(name: &str) -> Option<Bilingual> {
    of(THEMES, name)
}

/// What stands in a part of an agreement.
pub fn part_about(name: &str) -> Option<Bilingual> {
    of(PARTS, name)
}

/// The services that are asked to think along, by the names that files have for them.
pub fn service_names() -> impl Iterator<Item = &'static str> {
    SERVICES.iter().map(|(name, _)| *name)
}

/// What a service is called.
pub fn service(name: &str) -> Option<Bilingual> {
    of(SERVICES, name)
}

/// What a service is involved for.
pub fn involved_for(name: &str) -> Option<Bilingual> {
    of(INVOLVED_FOR, name)
}

fn of(texts: &[(&str, Bilingual)], name: &str) -> Option<Bilingual> {
    texts.iter().find(|(key, _)| *key == name).map(|(_, text)| *text)
}

/// What comes before the themes (002:20-36, 002:77-78, 002:131-134).
pub fn beginnings(lang: Lang) -> [String; 5] {
    [aim(lang), hopes(lang), sensitive(lang), roles(lang), feedback(lang)]
}

messages! {
    fn aim() {
        nl: "Wat is uw gezamenlijke doel, in woorden die ook een buitenstaander begrijpt? Het wordt het onderwerp van de overeenkomst.",
        en: "What is your common goal, in words that an outsider understands too? It becomes the subject of the agreement.",
    }
    fn hopes() {
        nl: "Wat hoopt en verwacht elke partij? Dat hoort in het verslag van een eerste gesprek, niet in de overeenkomst.",
        en: "What does each party hope for and expect? That belongs in the minutes of a first conversation, not in the agreement.",
    }
    fn sensitive() {
        nl: "Zijn er onderwerpen die gevoelig liggen, bij de partner of bij ons? Spreek af hoe u daar rekening mee houdt.",
        en: "Are there subjects that are sensitive, for the partner or for us? Agree on how you take account of them.",
    }
    fn roles() {
        nl: "Welke rollen zijn er nodig, wat brengt elke partij in, en wie trekt de samenwerking?",
        en: "Which roles are needed, what does each party contribute, and who takes the lead?",
    }
    fn feedback() {
        nl: "Hoe koppelt elke partij in haar eigen organisatie terug?",
        en: "How does each party report back within its own organisation?",
    }
    pub fn title(name: &str) { nl: "Gespreksleidraad: {name}", en: "Conversation guide: {name}" }
    pub fn talk_first() {
        nl: "Eerst praten, dan tekenen. Bespreek deze thema’s voordat er een overeenkomst op tafel ligt, en onderhandel niet via de tekst ervan. Geen thema is verplicht, en u kunt er eigen thema’s aan toevoegen.",
        en: "Talk first, sign later. Talk these themes through before there is an agreement on the table, and do not negotiate through its text. No theme is mandatory, and you can add themes of your own.",
    }
    pub fn open_name() { nl: "nog open", en: "still open" }
    pub fn agreed_name() { nl: "afgesproken", en: "agreed" }
    pub fn not_relevant_name() { nl: "niet van toepassing", en: "not relevant" }
    pub fn beginnings_head() { nl: "Om mee te beginnen", en: "To begin with" }
    pub fn themes_head() { nl: "De thema’s", en: "The themes" }
    /// What goes for each theme (002:127-138).
    pub fn each_theme() {
        nl: "Spreek bij elk thema af wie waarvoor verantwoordelijk is, als het ertoe doet wanneer, en hoe de een het aan de ander doorgeeft. Schrijf het zo op dat iemand die er niet bij was het begrijpt, en leg vaktaal en afkortingen uit.",
        en: "Agree for each theme on who is responsible for what, by when if that matters, and how one passes it on to the other. Write it down so that somebody who was not there understands it, and explain jargon and abbreviations.",
    }
    pub fn not_recorded() { nl: "niet vastgelegd", en: "not recorded" }
    pub fn parts_head() { nl: "Onderdelen die vaak in een overeenkomst terugkomen", en: "Parts that often recur in an agreement" }
    pub fn parts_about(there: &str, absent: &str, legal: &str) {
        nl: "{there} staat er volgens het register in, {absent} niet. Geen ervan is verplicht en een vast model is er niet: elke overeenkomst is anders. Houd rekening met de wet, zoals de WHW; vraag ernaar bij {legal}.",
        en: "{there} is in it according to the register, {absent} is not. None of them is mandatory and there is no fixed template: each agreement is different. It takes account of the law, such as the Dutch higher-education act (WHW); ask {legal}.",
    }
    pub fn has_preamble() { nl: "staat in het register; ook een preambule is niet verplicht", en: "is in the register; a preamble is not mandatory either" }
    pub fn may_have_preamble(id: &str) {
        nl: "mag, hoeft niet; een opzet: partners guide {id} --preamble",
        en: "optional; for a draft: partners guide {id} --preamble",
    }
    pub fn parties_head() { nl: "Officiële gegevens van de partijen", en: "Official data of the parties" }
    pub fn parties_about() {
        nl: "Hier staat de functie van wie tekent. De naam hoort in de overeenkomst, niet in dit register.",
        en: "This is the signatory’s function. The name belongs in the agreement, not in this register.",
    }
    pub fn ours() { nl: "wij; uit register.toml", en: "us; from register.toml" }
    pub fn kvk_number() { nl: "KvK-nummer", en: "KvK number" }
    pub fn registration_number() { nl: "registratienummer", en: "registration number" }
    pub fn signatory() { nl: "functie van wie tekent", en: "function that signs" }
    pub fn services_head() { nl: "Wie in huis vroeg te betrekken", en: "Whom to involve early in your own organisation" }
    /// Why so early (002:153-157).
    pub fn services_about(legal: &str) {
        nl: "Voor zover het voor deze samenwerking ertoe doet. Vertel {legal} er vanaf het begin over, en houd tijd over om hun advies te verwerken voordat het besluit wordt voorbereid, bij u en bij de partner.",
        en: "As far as it matters for this partnership. Tell {legal} from the beginning, and leave time to work their advice in before the decision is prepared, on your side and on the partner’s.",
    }
    pub fn service_head() { nl: "Wie", en: "Whom" }
    pub fn involved_head() { nl: "Waarvoor", en: "For what" }
    pub fn contacted(date: &str) { nl: "laatste contact {date}", en: "last contact {date}" }
    pub fn how_to_record(id: &str) {
        nl: "Vastleggen wat is besproken: partners set {id} themes.finance.state=afgesproken themes.finance.responsible=beide",
        en: "To record what was discussed: partners set {id} themes.finance.state=agreed themes.finance.responsible=both",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::vocabulary::{COMPONENTS, THEMES as NAMES};

    #[test]
    fn every_theme_and_part_has_its_words_and_no_other() {
        assert!(NAMES.iter().all(|name| theme_about(name).is_some()) && THEMES.len() == NAMES.len());
        assert!(COMPONENTS.iter().all(|name| part_about(name).is_some()) && PARTS.len() == COMPONENTS.len());
        assert!(SERVICES.iter().all(|(name, _)| involved_for(name).is_some()));
        assert_eq!((SERVICES.len(), INVOLVED_FOR.len()), (11, 11));
    }
}
