//! Texts that keep an item: a question's help, or what `explain` says. Each is pinned by a few words in both languages.

use partners::words::explain::{PRIVACY, ROLES, SIGNALS, Topic};
use partners::words::questions::{self as asked, QuestionText};
use partners::words::{Bilingual, Lang};

/// Where a text stands.
enum Of {
    /// A question with its help.
    Question(QuestionText),
    /// A subject that `explain` knows.
    Topic(Topic),
}

/// A text that keeps an item.
pub(crate) struct Pin {
    /// The item.
    pub(crate) item: &'static str,
    of: Of,
    says: Bilingual,
}

impl Pin {
    /// What is said in a language, and what should be in it.
    pub(crate) fn said(&self, lang: Lang) -> (String, &'static str) {
        let said = match &self.of {
            Of::Question(asked) => [asked.text, asked.help].map(|text| text.in_lang(lang)).join(" "),
            Of::Topic(topic) => {
                topic.paragraphs.iter().map(|it| it.in_lang(lang)).collect::<Vec<_>>().join(" ")
            }
        };
        (said, self.says.in_lang(lang))
    }
}

macro_rules! pins {
    ($($item:literal $kind:ident($of:expr): $nl:literal / $en:literal;)+) => {
        &[$(Pin { item: $item, of: Of::$kind($of), says: Bilingual { nl: $nl, en: $en } }),+]
    };
}

pub(crate) const PINS: &[Pin] = pins! {
    "A2" Question(asked::COMPATIBLE): "niet hetzelfde als gelijk" / "not the same as equal";
    "A3" Question(asked::MISSION): "bij aan onze missie" / "contribute to our mission";
    "A4" Question(asked::NO_HARM): "academische vrijheid, sociale veiligheid en hoe het van buiten" / "academic freedom, social safety and how it is seen from outside";
    "A5" Question(asked::VALUES): "bij onze waarden" / "fit our values";
    "A5" Question(asked::AMBITIONS): "strategische ambities" / "strategic ambitions";
    "A8" Question(asked::HOW): "Zonder discriminatie, inclusief" / "Without discrimination, inclusive";
    "A10" Question(asked::NO_HARM): "geen afbreuk doen aan de SDG's" / "may take nothing away from the SDGs";
    "A10" Question(asked::SDGS): "Liefst wel, maar het hoeft niet" / "Preferably some, but it need not";
    "A12" Question(asked::HOW): "gelijke toegang en kansen" / "equal access and chances";
    "A16" Question(asked::VALUES): "de wet, het beleid van OCW en afspraken in de sector" / "law, the ministry's policy and agreements in the sector";
    "A20" Question(asked::NO_HARM): "duurzaamheid, rechtvaardigheid en inclusie" / "sustainability, justice and inclusion";
    "A26" Topic(ROLES): "Studenten en medewerkers zien kansen" / "Students and staff see chances";
    "A29" Question(asked::IMPACT): "De impact staat centraal" / "The impact is central";
    "A30" Question(asked::SCALE): "Alleen als dat ertoe doet" / "Only where relevant";
    "A31" Question(asked::MISSION): "De inhoud is leidend" / "The content leads";
    "A35" Question(asked::COMPATIBLE): "verenigbaar met die van ons" / "compatible with ours";
    "A36" Question(asked::CONDUCT): "naar de eigen missie en waarden" / "in line with its own mission and values";
    "A41" Question(asked::COUNTRY): "telt nergens voor of tegen" / "counts neither for nor against";
    "A41" Question(asked::SIGNAL_SUMMARY): "geen politiek standpunt" / "no political position";
    "A42" Question(asked::NO_HARM): "Wie zou er schade van kunnen hebben" / "Who could be harmed";
    "A51" Question(asked::EVALUATION_GOALS): "van buiten, door nieuwe informatie of door de partner" / "from outside, by new information or by the partner";
    "A52" Topic(SIGNALS): "op het niveau waar de samenwerking is aangegaan" / "the level where the partnership was entered";
    "A53" Question(asked::STEP): "met de partner praten kan altijd" / "you can always talk with the partner";
    "A61" Question(asked::DISSENT): "het er niet mee eens" / "disagree";
    "A67" Question(asked::STEP): "Een vaste volgorde is er niet" / "There is no fixed order";
    "A86" Question(asked::DECIDED_BY): "met instemming van de leidinggevende" / "with its manager's consent";
    "A87" Topic(SIGNALS): "Ook wie hulp zoekt, kan ergens terecht" / "There is help, too";
    "A89" Question(asked::SIGNAL_VIA): "docent, studieloopbaanbegeleider, mentor, tutor of coach" / "lecturer, study career counsellor, mentor, tutor or coach";
    "A90" Question(asked::SIGNAL_VIA): "leidinggevende" / "manager";
    "A91" Topic(SIGNALS): "teamcoaches van HRM" / "team coaches of Human Resources";
    "A92" Topic(SIGNALS): "De dienst OKC heeft adviseurs" / "The OKC department has advisers";
    "A92" Question(asked::SIGNAL_KIND): "over kennisveiligheid en sociale veiligheid terechtkunnen" / "deals with knowledge security and social safety";
    "A93" Topic(SIGNALS): "Inclusion Office en team Strategie adviseren over de afweging" / "Inclusion Office and team Strategie advise on the consideration";
    "A93" Question(asked::PROFILE): "leg het dan voor aan collega's en aan {governance}" / "talk to colleagues and to {governance}";
    "B5" Question(asked::SELECTION): "van bovenaf of vanuit een faculteit of kenniscentrum" / "from above or by a faculty or knowledge centre";
    "B13" Question(asked::EVALUATION_GOALS): "bereikt en verdiept" / "achieved and deepened";
    "B16" Question(asked::HOW): "duurzaam reizen, veiligheid" / "sustainable travel, safety";
    "B21" Question(asked::DEPUTY): "Coördinator internationalisering" / "Coordinator internationalisation";
    "B40" Question(asked::ATTENTION): "communicatie, vertrouwen, toewijding, begrip voor elkaars cultuur" / "communication, trust, commitment, understanding of each other's culture";
    "B41" Question(asked::RESULTS): "voor ons en voor de partner" / "for us and for the partner";
    "B48" Question(asked::CONTACT_FUNCTION): "in meer dan één stad, noem dan ook de stad" / "in several cities, name the city";
    "B53" Question(asked::MISSION): "Geld, of een partner in het buitenland, is op zichzelf nog geen bijdrage" / "Money, or a partner abroad, is not yet a contribution in itself";
    "B66" Question(asked::SELECTION): "van bovenaf of vanuit een faculteit of kenniscentrum" / "from above or by a faculty or knowledge centre";
    "B72" Question(asked::SYNERGY): "Samen tellen die als één doelstelling" / "Together they count as one objective";
    "B73" Question(asked::RESEARCH): "gezamenlijk gefinancierd onderzoek en gezamenlijke publicaties" / "jointly funded research and joint publications";
    "B74" Question(asked::FINANCIAL): "subsidies en beurzen" / "grants and scholarships";
    "B75" Question(asked::TRIPLE_HELIX): "publieke en private ondernemingen" / "public and private enterprises";
    "B76" Question(asked::EXCHANGE): "docenten, medewerkers en studenten; ook virtueel" / "lecturers, staff and students; virtually too";
    "B77" Question(asked::EDUCATION): "samen onderwijs te ontwikkelen" / "develop education together";
    "C5" Question(asked::GOAL): "samen met de partner wilt bereiken" / "you and the partner want to reach together";
    "C30" Question(asked::GOAL): "een buitenstaander het begrijpt" / "an outsider understands";
    "D1" Topic(SIGNALS): "het gedrag van een student horen hier nooit thuis" / "a student’s behaviour never belong here";
    "D4" Question(asked::CONTROL): "het register heeft geen eigen risicoanalyse" / "the register has no risk analysis of its own";
    "D6" Question(asked::GOAL): "zo concreet dat later te zien is of het is gelukt" / "so concrete that it can be seen later";
    "D16" Topic(SIGNALS): "Dit register is geen meldpunt" / "This register is not the place to report";
    "D24" Question(asked::PROGRESS): "is gedaan wat was afgesproken" / "was done what was agreed";
    "D24" Question(asked::RESULTS): "Wat is het effect" / "What is the effect";
    "D24" Question(asked::ATTENTION): "wat gaat juist goed" / "what goes well";
    "D29" Question(asked::ACTION): "Ook het doel zelf kan worden bijgesteld" / "The goal itself can be adjusted too";
    "E1" Question(asked::SIGNAL_SUMMARY): "Over het gedrag van een student gaat dit register niet" / "not about the behaviour of a student";
    "E7" Question(asked::SCALE): "intensiteit, duur en omvang" / "intensity, duration and size";
    "E9" Question(asked::DEPUTY): "niets van één persoon afhangt" / "nothing depends on one person";
    "E12" Question(asked::CONTACT_FUNCTION): "in meer dan één stad, noem dan ook de stad" / "in several cities, name the city";
    "E19" Topic(SIGNALS): "wacht dan tot de ander het heeft" / "wait until the other person has accepted it";
    "E21" Question(asked::RESULTS): "Partners zijn gelijkwaardig" / "Partners are equals";
    "E22" Question(asked::RESULTS): "wat bracht ieder in en wat haalde ieder eruit" / "what did each bring and what did each get";
    "E25" Topic(PRIVACY): "Het moet, als de wet het voorschrijft" / "It must, when the law requires it";
    "E26" Topic(PRIVACY): "Het mag, als de persoon" / "It may, when the person";
    "E27" Topic(PRIVACY): "Het kan, als plichten met elkaar in strijd zijn" / "It can, when duties conflict";
    "E28" Topic(PRIVACY): "dan heeft {board} altijd een" / "then {board} always has a role";
    "E30" Question(asked::PROFILE): "leg het dan voor aan collega's" / "talk to colleagues";
    "E30" Question(asked::CONTENT): "dan volgt een gesprek" / "a conversation follows";
    "E32" Topic(PRIVACY): "Niets delen uit vrees voor de AVG is niet de bedoeling" / "Sharing nothing for fear of the GDPR is not the idea";
    "E33" Topic(PRIVACY): "advies kunt u vragen zonder te zeggen om wie" / "You can ask for advice, too, without saying";
    "E33" Question(asked::GIST): "beschrijf de situatie, niet de persoon" / "describe the situation, not the person";
    "E42" Topic(SIGNALS): "geen enkel signaal betekent niet dat er niets speelt" / "absence of signals does not mean that";
    "E45" Topic(SIGNALS): "als vraag of als zorg" / "as a question or a concern";
    "E45" Question(asked::SIGNAL_SUMMARY): "een vraag of zorg" / "a question or concern";
    "E59" Topic(SIGNALS): "studieloopbaanbegeleider" / "study career counsellor";
};
