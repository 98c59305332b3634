//! The draft of a preamble, sentence by sentence, and what is said beside it. The sentences are our own; the sample text of
//! the framework (000:492-532) is for inspiration, and its blanks are not taken over.

use super::Lang;
use crate::messages;
use crate::model::Interval;

/// A text as the end of a sentence: with a full stop when it has no end of its own.
pub fn ended(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.ends_with(['.', '!', '?', '…', ':', '”', '"']) { text } else { text + "." }
}

/// When the parties evaluate.
pub fn evaluation(lang: Lang, every: Option<Interval>) -> String {
    match every {
        Some(every) => evaluated_every(lang, &super::dates::every(lang, every)),
        None => evaluated_at_end(lang),
    }
}

/// On which terrain and in which forms.
pub fn about(lang: Lang, domains: &str, forms: &str) -> String {
    match (domains, forms) {
        (domains, "") => about_domains(lang, domains),
        ("", forms) => about_forms(lang, forms),
        (domains, forms) => about_both(lang, domains, forms),
    }
}

/// Which goals of the United Nations.
pub fn sdgs(lang: Lang, goals: &[i64]) -> String {
    let numbers: Vec<String> = goals.iter().map(i64::to_string).collect();
    let all = super::lists::and(lang, &numbers);
    if goals.len() == 1 { one_sdg(lang, &all) } else { many_sdgs(lang, &all) }
}

messages! {
    fn about_domains(domains: &str) {
        nl: "De samenwerking richt zich op {domains}.",
        en: "The partnership is about {domains}.",
    }
    fn about_forms(forms: &str) {
        nl: "De samenwerking krijgt vorm in {forms}.",
        en: "The partnership takes shape in {forms}.",
    }
    fn about_both(domains: &str, forms: &str) {
        nl: "De samenwerking richt zich op {domains}, en krijgt vorm in {forms}.",
        en: "The partnership is about {domains}, and takes shape in {forms}.",
    }
    fn evaluated_every(every: &str) {
        nl: "Partijen evalueren hun samenwerking {every}.",
        en: "The Parties evaluate their partnership {every}.",
    }
    fn evaluated_at_end() {
        nl: "Partijen evalueren hun samenwerking na afloop.",
        en: "The Parties evaluate their partnership after it ends.",
    }
    fn one_sdg(goal: &str) {
        nl: "De samenwerking wil bijdragen aan het Duurzame Ontwikkelingsdoel {goal} van de Verenigde Naties.",
        en: "The partnership wants to contribute to Sustainable Development Goal {goal} of the United Nations.",
    }
    fn many_sdgs(goals: &str) {
        nl: "De samenwerking wil bijdragen aan de Duurzame Ontwikkelingsdoelen {goals} van de Verenigde Naties.",
        en: "The partnership wants to contribute to Sustainable Development Goals {goals} of the United Nations.",
    }
    pub fn parties(all: &str, name: &str) {
        nl: "{all}, hierna gezamenlijk te noemen ‘Partijen’, gaan met elkaar een samenwerking aan: {name}",
        en: "{all}, hereinafter jointly referred to as the ‘Parties’, enter into a partnership: {name}",
    }
    pub fn goal(goal: &str) { nl: "Partijen beogen hiermee het volgende. {goal}", en: "With it the Parties aim at the following. {goal}" }
    pub fn values(ours: &str, values: &str) {
        nl: "{ours} laat zich leiden door deze waarden: {values}.",
        en: "{ours} is guided by these values: {values}.",
    }
    pub fn considered() {
        nl: "Aan het aangaan van deze samenwerking liggen de volgende overwegingen ten grondslag.",
        en: "The following considerations underlie this partnership.",
    }
    pub fn ours(ours: &str) { nl: "De visie en belangen van {ours}:", en: "The vision and interests of {ours}:" }
    pub fn theirs(partners: &str) {
        nl: "De visie en belangen van {partners}:",
        en: "The vision and interests of {partners}:",
    }
    pub fn principles() {
        nl: "Partijen werken samen volgens deze uitgangspunten:",
        en: "The Parties work together on these principles:",
    }
    pub fn mission(ours: &str, text: &str) { nl: "De bijdrage aan de missie van {ours}: {text}", en: "The contribution to the mission of {ours}: {text}" }
    pub fn fit(ours: &str, text: &str) { nl: "Hoe dit past bij de waarden van {ours}: {text}", en: "How this fits the values of {ours}: {text}" }
    pub fn ambitions(ours: &str, all: &str) {
        nl: "De ambities van {ours} waarop dit aansluit: {all}.",
        en: "The ambitions of {ours} that this connects to: {all}.",
    }
    pub fn impact(text: &str) { nl: "Wat de samenwerking teweegbrengt: {text}", en: "What the partnership brings about: {text}" }
    pub fn compatible(text: &str) {
        nl: "Hoe missie en waarden bij elkaar passen: {text}",
        en: "How mission and values go together: {text}",
    }
    pub fn no_harm(text: &str) {
        nl: "Wie schade zou kunnen ondervinden, en wat dat voorkomt: {text}",
        en: "Who could be harmed, and what prevents it: {text}",
    }
    pub fn how(text: &str) { nl: "De manier waarop: {text}", en: "The way in which: {text}" }
    pub fn contribution(partner: &str, text: &str) {
        nl: "De inbreng van {partner}: {text}",
        en: "The contribution of {partner}: {text}",
    }
    pub fn theme(name: &str, text: &str) { nl: "{name}: {text}", en: "{name}: {text}" }
    pub fn frameworks(all: &str) { nl: "Partijen nemen daarbij in acht: {all}.", en: "In doing so the Parties observe: {all}." }
    pub fn closing() {
        nl: "In deze overeenkomst leggen Partijen vast binnen welke kaders en met welke bedoelingen zij samenwerken. Deze preambule helpt bij de uitleg daarvan, ook voor wie er niet bij was.",
        en: "In this agreement the Parties lay down the framework and intentions within which they work together. This preamble helps to explain them, also to those who were not there.",
    }
    pub fn is_a_draft() {
        nl: "dit is een opzet uit de afwegingen en de gegevens, om met de partner door te lezen en te herschrijven; er is niets geschreven",
        en: "this is a draft from the considerations and the data, to read through and rewrite with the partner; nothing was written",
    }
    pub fn is_recorded() {
        nl: "het register heeft al een preambule; die blijft zoals die is",
        en: "the register has a preamble already; it stays as it is",
    }
    pub fn absent(all: &str) { nl: "niet vastgelegd en dus weggelaten: {all}", en: "not recorded, and so left out: {all}" }
    pub fn blank(all: &str) {
        nl: "weggelaten, want er moet nog iets worden ingevuld: {all}",
        en: "left out, because something is still to be filled in: {all}",
    }
    pub fn removed(all: &str) {
        nl: "weggelaten, want de tekst is op een wettelijke grond verwijderd: {all}",
        en: "left out, because the text was removed on a legal ground: {all}",
    }
    pub fn judged(aspect: &str, judgement: &str, all: &str) {
        nl: "weggelaten, want het laatste oordeel is ‘{aspect}: {judgement}’: {all}",
        en: "left out, because the last judgement is ‘{aspect}: {judgement}’: {all}",
    }
    pub fn how_to_record(id: &str) {
        nl: "zo komt de preambule in het register, als die goed is (of met partners edit {id}):",
        en: "this puts the preamble in the register, once it is right (or partners edit {id}):",
    }
    pub fn command(id: &str, kind: &str) {
        nl: "partners set {id} agreement.preamble.kind={kind} agreement.preamble.text=\"$(cat preambule.txt)\"",
        en: "partners set {id} agreement.preamble.kind={kind} agreement.preamble.text=\"$(cat preamble.txt)\"",
    }
}
