//! What handovers, samples and changes of the head say.

use super::Lang;
use crate::messages;

/// What `set` can change, as it is offered.
pub fn topic(lang: Lang, topic: &str) -> &'static str {
    match topic {
        "theme" => lang.pick("een thema van het gesprek", "a theme of the conversation"),
        "signing" => lang.pick("de ondertekening", "the signing"),
        "contact" => lang.pick("een contact op de netwerkkaart", "a contact on the network map"),
        "ends" => lang.pick("de einddatum", "the end date"),
        "category" => lang.pick("de categorie", "the category"),
        "owner" => lang.pick("wie verantwoordelijk is", "who is responsible"),
        "deputy" => lang.pick("de vervanger", "who stands in"),
        "goal" => lang.pick("het doel", "the goal"),
        "plan" => lang.pick("wanneer wordt geëvalueerd", "when it is evaluated"),
        "partner" => lang.pick("een partner, of een tweede erbij", "a partner, or another one"),
        "strategic" => lang.pick(
            "wat strategisch is: doelstellingen, meerjarenplan, toezegging van het bestuur",
            "what makes it strategic: objectives, multi-year plan, board commitment",
        ),
        "agreement" => lang.pick(
            "iets anders van de overeenkomst: opzegtermijn, preambule, onderdelen",
            "something else of the agreement: notice, preamble, parts",
        ),
        "head" => lang.pick(
            "iets anders van de samenwerking: naam, vormen, begin, grootschalig",
            "something else of the partnership: name, forms, beginning, large-scale",
        ),
        _ => lang.pick(
            "dat de samenwerking niet in het register hoorde",
            "that it should not have been in the register",
        ),
    }
}

/// What happens when an agreement runs out, as an answer.
pub fn renewal(lang: Lang, word: &str) -> Option<&'static str> {
    match word {
        "by-decision" => Some(lang.pick("verlengt na een besluit", "it is renewed by a decision")),
        "automatic" => Some(lang.pick("verlengt vanzelf", "it renews by itself")),
        "none" => Some(lang.pick("eindigt", "it ends")),
        _ => None,
    }
}

/// The parts of an evaluation.
pub fn part_evaluation(lang: Lang) -> &'static str {
    lang.pick("De evaluatie", "The evaluation")
}

pub fn part_adjustments(lang: Lang) -> &'static str {
    lang.pick("De bijstellingen", "The adjustments")
}

/// Who can be responsible for a theme.
pub fn responsible(lang: Lang, who: &str) -> &'static str {
    match who {
        "us" => lang.pick("wij", "us"),
        "partner" => lang.pick("de partner", "the partner"),
        _ => lang.pick("beide", "both"),
    }
}

/// That fewer can be drawn than was asked for.
pub fn too_few(lang: Lang, count: usize, of: usize, unit: &str) -> String {
    if of == 1 { only_one(lang, count, unit) } else { fewer(lang, count, of, unit) }
}

messages! {
    pub fn not_accepted(id: &str, role: &str) {
        nl: "nog niet aanvaard: in het register blijft staan wie er nu over gaat; is het aanvaard, dan `partners handover {id} --role {role} --accepted`",
        en: "not accepted yet: the register keeps who has it now; once it is accepted, `partners handover {id} --role {role} --accepted`",
    }
    pub fn no_contacts(id: &str) {
        nl: "--role: er staat nog geen contact op de netwerkkaart; voeg er een toe met `partners set {id}`",
        en: "--role: there is no contact on the network map yet; add one with `partners set {id}`",
    }
    pub fn no_such_contact(name: &str, known: &str) {
        nl: "--contact: `{name}` staat niet op de netwerkkaart; daar staan: {known}",
        en: "--contact: `{name}` is not on the network map, which has: {known}",
    }
    pub fn nothing_to_draw() {
        nl: "er is geen lopende informele samenwerking om te trekken",
        en: "there is no running informal partnership to draw",
    }
    fn only_one(count: usize, unit: &str) {
        nl: "--count: {count} is te veel; bij `{unit}` is er één te trekken",
        en: "--count: {count} is too many; of `{unit}`, one can be drawn",
    }
    fn fewer(count: usize, of: usize, unit: &str) {
        nl: "--count: {count} is te veel; bij `{unit}` zijn er {of} te trekken",
        en: "--count: {count} is too many; of `{unit}`, {of} can be drawn",
    }
    pub fn draws_from() {
        nl: "er wordt getrokken uit de lopende informele samenwerkingen, behalve uit samenwerkingen die nog op de evaluatie van een eerdere steekproef wachten of pas zijn getrokken",
        en: "what is drawn from are running informal partnerships, without those that wait for the evaluation of an earlier sample or were drawn lately",
    }
    pub fn draw_from_part(files: &str) {
        nl: "niet alles is (volledig) te lezen, en een steekproef uit een deel is niet zuiver: {files}",
        en: "not everything can be read (in full), and a sample from a part is not fair: {files}",
    }
    pub fn draw_changed() {
        nl: "het register is intussen gewijzigd, en daarmee de steekproef; trek opnieuw",
        en: "the register changed meanwhile, and with it the sample; draw again",
    }
    pub fn draw(count: usize, of: usize, seed: &str) {
        nl: "Steekproef: {count} van {of}, met lotnummer {seed}",
        en: "Sample: {count} of {of}, with seed {seed}",
    }
    pub fn with_seed(drawn: &str, seed: &str) { nl: "{drawn} · lotnummer {seed}", en: "{drawn} · seed {seed}" }
    pub fn new_partner() { nl: "een nieuwe partner", en: "a new partner" }
    pub fn becomes(name: &str) { nl: "Wat wordt het: {name}?", en: "What does it become: {name}?" }
    pub fn objective(name: &str) { nl: "doelstelling: {name}", en: "objective: {name}" }
    pub fn risk() { nl: "een risico erbij", en: "another risk" }
    pub fn strategic_impact() {
        nl: "Impact op onderwijs, onderzoek en diensten",
        en: "Impact on education, research and services",
    }
    pub fn preamble_kind() { nl: "Soort preambule", en: "Kind of preamble" }
    pub fn preamble_text() { nl: "Tekst van de preambule", en: "Text of the preamble" }
    pub fn registration_kind() { nl: "Openbaar register", en: "Public register" }
    pub fn registration_number() { nl: "Nummer in dat register", en: "Number in that register" }
    pub fn new_contact() { nl: "een nieuw contact", en: "a new contact" }
    pub fn decided(day: &str, outcome: &str) {
        nl: "besluit van {day}: {outcome}",
        en: "decision of {day}: {outcome}",
    }
    pub fn of_day(what: &str, day: &str) { nl: "{what} van {day}", en: "{what} of {day}" }
    pub fn considered(day: &str) { nl: "afweging van {day}", en: "consideration of {day}" }
}
