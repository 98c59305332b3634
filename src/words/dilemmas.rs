//! Dilemmas to talk about: what they are called, what is hidden in them, and what to do before they are used.

use super::{Bilingual, Lang};
use crate::messages;

/// What a kind of dilemma is called, by its machine spelling.
pub fn kind(lang: Lang, spelling: &str) -> &'static str {
    let label = match spelling {
        "doubt" => Bilingual { nl: "Twijfel", en: "Doubt" },
        "refusal" => Bilingual { nl: "Niet aangegaan", en: "Not entered" },
        "signal" => Bilingual { nl: "Een afgerond signaal", en: "A closed signal" },
        _ => Bilingual { nl: "Wat een evaluatie leerde", en: "What an evaluation taught" },
    };
    label.in_lang(lang)
}

messages! {
    pub fn title(at: &str) { nl: "Dilemma’s om te bespreken{at}", en: "Dilemmas to talk about{at}" }
    pub fn intro() {
        nl: "Voor het expertnetwerk en het hogeschoolbrede gesprek. Kies wat u wilt bespreken met `--pick`, één voor één. Namen, eenheden, functies, landen en dagen die het register kent, zijn in de teksten vervangen.",
        en: "For the expert network and the school-wide conversation. Choose what you want to talk about with `--pick`, one by one. Names, units, functions, countries and days that the register knows are replaced in the texts.",
    }
    pub fn reminder() {
        nl: "Lees het nog een keer voordat u het gebruikt: wat het register niet als naam kent, is niet vervangen, en wie erbij was, kan een geval herkennen.",
        en: "Read it once more before you use it: what the register does not know as a name is not replaced, and whoever was there may recognise a case.",
    }
    pub fn none(at: &str) {
        nl: "Er is{at} geen twijfel, weigering, afgerond signaal of evaluatie vastgelegd om te bespreken.",
        en: "No doubt, refusal, closed signal or evaluation is recorded{at} to talk about.",
    }
    pub fn no_such(pick: &str) { nl: "geen dilemma heet `{pick}`", en: "no dilemma is called `{pick}`" }
    pub fn no_such_hint() {
        nl: "`partners report dilemmas` zonder `--pick` toont waaruit u kunt kiezen",
        en: "`partners report dilemmas` without `--pick` shows what you can choose from",
    }
    pub fn came_name() { nl: "wat ervan kwam", en: "what came of it" }
    pub fn nothing_yet() { nl: "niet vastgelegd", en: "not recorded" }
    pub fn because(what: &str, why: &str) { nl: "{what}: {why}", en: "{what}: {why}" }
    pub fn effect(what: &str, effect: &str) { nl: "{what} Effect: {effect}", en: "{what} Effect: {effect}" }
    pub fn pick_name() { nl: "te kiezen met", en: "choose with" }
    pub fn judged_name() { nl: "beoordeeld", en: "judged" }
    pub fn told_name() { nl: "wat er speelde", en: "what it was about" }
    pub fn sheet() { nl: "Dilemma’s", en: "Dilemmas" }
    pub fn kind_head() { nl: "Soort", en: "Kind" }
    pub fn pick_head() { nl: "Keuze", en: "Pick" }
    pub fn a_partner() { nl: "[partner]", en: "[partner]" }
    pub fn a_partnership() { nl: "[samenwerking]", en: "[partnership]" }
    pub fn a_unit() { nl: "[eenheid]", en: "[unit]" }
    pub fn a_function() { nl: "[functie]", en: "[function]" }
    pub fn a_country() { nl: "[land]", en: "[country]" }
    pub fn a_place() { nl: "[plaats]", en: "[place]" }
    pub fn a_day() { nl: "[datum]", en: "[date]" }
    pub fn a_link() { nl: "[adres]", en: "[address]" }
    pub fn a_number() { nl: "[nummer]", en: "[number]" }
}
