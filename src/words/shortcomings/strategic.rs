//! What is said of international and strategic partnerships.

use crate::messages;
use crate::words::Lang;

/// A part that belongs to a strategic partnership, by its key.
pub fn strategic_part(lang: Lang, key: &str) -> &'static str {
    match key {
        "selection" => lang.pick("hoe de partner is gekozen", "how the partner was chosen"),
        "complementarity" => lang.pick(
            "de analyse van overeenkomsten en complementariteit",
            "the analysis of similarities and complementarity",
        ),
        "multi_year_plan" => lang.pick("het meerjarenplan", "the multi-year plan"),
        _ => {
            lang.pick("de inventarisatie van financieringsmogelijkheden", "the inventory of funding options")
        }
    }
}

messages! {
    pub fn no_outcome_international() {
        nl: "van deze internationale samenwerking is de uitkomst van de beslisboom kennisveiligheid niet vastgelegd",
        en: "the outcome of the knowledge-security decision tree for this international partnership is not recorded",
    }
    pub fn no_outcome_strategic() {
        nl: "van deze strategische samenwerking is de uitkomst van de beslisboom kennisveiligheid niet vastgelegd",
        en: "the outcome of the knowledge-security decision tree for this strategic partnership is not recorded",
    }
    pub fn outcome_without_answer(date: &str) {
        nl: "op {date} is de beslisboom kennisveiligheid doorlopen, maar er staat niet bij of de samenwerking is toegestaan en wenselijk",
        en: "the knowledge-security decision tree was gone through on {date}, but it does not say whether the partnership is allowed and desirable",
    }
    pub fn no_outcome_help(id: &str) {
        nl: "doorloop de beslisboom met wie bij u over kennisveiligheid adviseert, en leg de uitkomst vast: `partners assess {id}`",
        en: "go through the tree with whoever advises on knowledge security in your institution, and record the outcome: `partners assess {id}`",
    }
    pub fn few_objectives(count: usize, least: i64) {
        nl: "onderbouwde doelstellingen: {count}; deze categorie vraagt er minstens {least}",
        en: "objectives with evidence: {count}; this category asks for at least {least}",
    }
    pub fn few_objectives_help(id: &str, first: &str, open: &str) {
        nl: "vul aan wat er is, met onderbouwing, bijvoorbeeld `partners set {id} strategic.objectives.{first}=\"…\"`; nog zonder onderbouwing: {open}. Is er niet meer, bespreek dan of deze categorie past: een besluit kan die intrekken",
        en: "add what there is, with evidence, for instance `partners set {id} strategic.objectives.{first}=\"…\"`; without evidence as yet: {open}. If there is no more, talk about whether this category fits: a decision can withdraw it",
    }
    pub fn without_evidence() { nl: "hier ontbreekt de onderbouwing", en: "the evidence is missing here" }
    pub fn no_potential() {
        nl: "er is niet vastgelegd hoe het aantal doelstellingen kan groeien",
        en: "it is not recorded how the number of objectives can grow",
    }
    pub fn no_potential_help(id: &str) {
        nl: "beschrijf wat er nog bij kan komen: `partners set {id} strategic.potential=\"…\"`",
        en: "describe what may be added to it: `partners set {id} strategic.potential=\"…\"`",
    }
    pub fn no_part(part: &str) {
        nl: "{part} is niet vastgelegd; deze categorie vraagt daar wel om",
        en: "{part} is not recorded; this category asks for it",
    }
    pub fn no_part_help(id: &str, key: &str) {
        nl: "een korte weergave met een verwijzing is genoeg: `partners set {id} strategic.{key}=\"…\"`",
        en: "a short account with a reference will do: `partners set {id} strategic.{key}=\"…\"`",
    }
    pub fn no_commitment(board: &str) {
        nl: "er is niet vastgelegd wanneer {board} zich aan deze samenwerking heeft verbonden",
        en: "it is not recorded when {board} committed itself to this partnership",
    }
    pub fn no_commitment_help(id: &str) {
        nl: "leg de dag vast waarop dat is gebeurd: `partners set {id} strategic.board_commitment=JJJJ-MM-DD`; een handtekening van een directeur is daarvoor niet genoeg",
        en: "record the day on which that was done: `partners set {id} strategic.board_commitment=YYYY-MM-DD`; a director’s signature is not enough for that",
    }
    pub fn only_exchange() {
        nl: "deze categorie vraagt om meer dan uitwisseling, en een andere vorm staat er niet bij",
        en: "this category asks for more than exchange, and no other form is named",
    }
    pub fn only_exchange_help(id: &str) {
        nl: "doet u meer samen, vul dat dan aan: `partners set {id} forms=\"uitwisseling, gezamenlijk onderwijs\"`; is het uitwisseling en niets anders, dan past een andere categorie waarschijnlijk beter",
        en: "if you do more together, add it: `partners set {id} forms=\"exchange, joint-education\"`; if it is exchange and nothing else, another category probably fits better",
    }
}
