//! What is said of evaluating, renewing, and signals.

use crate::messages;
use crate::words::Lang;

/// The two questions of an evaluation, by the key that answers them.
pub fn evaluation_question(lang: Lang, key: &str) -> &'static str {
    if key == "goals" {
        lang.pick("past de samenwerking nog bij onze doelen?", "is it still in line with our goals?")
    } else {
        lang.pick(
            "houdt de partner zich aan de afgesproken normen en waarden?",
            "does the partner keep to the agreed norms and values?",
        )
    }
}

messages! {
    pub fn no_plan() {
        nl: "er is niet vastgelegd wanneer deze samenwerking wordt geëvalueerd",
        en: "it is not recorded when this partnership is evaluated",
    }
    pub fn no_plan_help(id: &str) {
        nl: "spreek een moment af en leg het vast: `partners set {id} evaluation_plan.mode=\"na afloop\"`, of `evaluation_plan.mode=periodiek` met de termijn die u samen kiest in `evaluation_plan.every`",
        en: "agree on a moment and record it: `partners set {id} evaluation_plan.mode=at-end`, or `evaluation_plan.mode=periodic` with the interval that you choose together in `evaluation_plan.every`",
    }
    pub fn plan_without_mode() {
        nl: "het evaluatieplan zegt niet of er periodiek of na afloop wordt geëvalueerd",
        en: "the evaluation plan does not say whether it is periodic or after the end",
    }
    pub fn plan_without_mode_help(id: &str) {
        nl: "kies: `partners set {id} evaluation_plan.mode=periodiek` of `evaluation_plan.mode=\"na afloop\"`",
        en: "choose: `partners set {id} evaluation_plan.mode=periodic` or `evaluation_plan.mode=at-end`",
    }
    pub fn plan_without_interval() {
        nl: "er wordt periodiek geëvalueerd, maar er is niet vastgelegd hoe vaak",
        en: "evaluation is periodic, but it is not recorded how often",
    }
    pub fn plan_without_interval_help(id: &str) {
        nl: "leg de termijn vast die u met de partner afspreekt: `partners set {id} evaluation_plan.every=…`, in maanden of jaren",
        en: "record the interval that you agree on with the partner: `partners set {id} evaluation_plan.every=…`, in months or years",
    }
    pub fn plan_only_at_end(category: &str, every: &str) {
        nl: "in de categorie `{category}` wordt een samenwerking elke {every} geëvalueerd; alleen na afloop is niet genoeg",
        en: "in the category `{category}` a partnership is evaluated every {every}; after the end only is not enough",
    }
    pub fn plan_only_at_end_help(id: &str) {
        nl: "`partners set {id} evaluation_plan.mode=periodiek`, of laat het plan weg: dan geldt het ritme van de categorie",
        en: "`partners set {id} evaluation_plan.mode=periodic`, or leave the plan out: the category’s rhythm then holds",
    }
    pub fn evaluation_unanswered(date: &str, question: &str) {
        nl: "de evaluatie van {date} geeft nog geen antwoord op de vraag: {question}",
        en: "the evaluation of {date} does not answer the question: {question}",
    }
    pub fn evaluation_help(id: &str, entry: &str, key: &str) {
        nl: "vul `{key}` aan; staat de evaluatie al op de hoofdbranch: `partners evaluate {id} --corrects {entry}`",
        en: "fill in `{key}`; if the evaluation is on the main branch already: `partners evaluate {id} --corrects {entry}`",
    }
    pub fn no_adjustment(date: &str) {
        nl: "uit de evaluatie van {date} volgt geen bijstelling, en er staat niet bij waarom die niet nodig is",
        en: "no adjustment follows from the evaluation of {date}, and it does not say why none is needed",
    }
    pub fn no_adjustment_help(id: &str, entry: &str) {
        nl: "voeg in `partners edit {id}` een bijstelling toe onder `[adjustments.new]` met `evaluation = \"{entry}\"`, of geef de reden in `none_needed`",
        en: "in `partners edit {id}`, add an adjustment headed `[adjustments.new]` with `evaluation = \"{entry}\"`, or give the reason in `none_needed`",
    }
    pub fn renewed_unweighed(date: &str) {
        nl: "op {date} is besloten om te verlengen, zonder nieuwe afweging of evaluatie vooraf",
        en: "it was decided on {date} to renew, without a new consideration or evaluation before that",
    }
    pub fn renewed_unweighed_since(date: &str, since: &str) {
        nl: "op {date} is besloten om te verlengen, zonder nieuwe afweging of evaluatie sinds het besluit van {since}",
        en: "it was decided on {date} to renew, without a new consideration or evaluation since the decision of {since}",
    }
    pub fn renewed_help(id: &str) {
        nl: "is er afgewogen of geëvalueerd, leg dat dan vast met de datum van toen: `partners consider {id}` of `partners evaluate {id}`; anders doet u dat nu en besluit u daarna opnieuw",
        en: "if it was weighed or evaluated, record that with the date it had: `partners consider {id}` or `partners evaluate {id}`; otherwise do so now and then decide again",
    }
    pub fn ended_early(date: &str, ends: &str, board: &str) {
        nl: "op {date} is besloten om te beëindigen, vóór de einddatum van {ends} en niet door {board}",
        en: "it was decided on {date} to end it, before the end date of {ends} and not by {board}",
    }
    pub fn ended_open(date: &str, board: &str) {
        nl: "op {date} is besloten om te beëindigen wat geen einddatum had, en niet door {board}",
        en: "it was decided on {date} to end what had no end date, and not by {board}",
    }
    pub fn ended_early_help(id: &str, entry: &str, board: &str) {
        nl: "leg het besluit voor aan {board} en leg de uitkomst vast: `partners decide {id} --outcome beëindigen --by bestuur`; besliste {board} al, verbeter dan wie besloot: `partners decide {id} --corrects {entry}`",
        en: "put the decision before {board} and record the outcome: `partners decide {id} --outcome end --by board`; if {board} had already decided, put right who did: `partners decide {id} --corrects {entry}`",
    }
    pub fn agreed_end_here() { nl: "dit is de einddatum", en: "this is the end date" }
    pub fn no_feedback(signal: &str, outcome: &str) {
        nl: "het signaal van {signal} heeft sinds {outcome} een uitkomst; terugkoppeling aan de melder is niet vastgelegd",
        en: "the signal of {signal} has had its outcome since {outcome}; feedback to the reporter is not recorded",
    }
    pub fn no_feedback_help(signal: &str) {
        nl: "laat de melder de uitkomst weten: `partners follow-up {signal} --step terugkoppeling`; kan dat niet, leg dan vast waarom: `--step \"terugkoppeling niet mogelijk\"`",
        en: "let the reporter know the outcome: `partners follow-up {signal} --step feedback`; if that cannot be done, record why: `--step feedback-impossible`",
    }
    pub fn outcome_here() { nl: "hier staat de uitkomst", en: "the outcome is here" }
}
