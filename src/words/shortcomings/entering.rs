//! What is said of entering: the decision, the consideration behind it, and what the partner knows of it.

use crate::messages;
use crate::words::Lang;

/// What a consideration is asked, by the key that answers it.
pub fn question(lang: Lang, key: &str) -> &'static str {
    match key {
        "content" => lang.pick("de inhoud van de samenwerking", "the content of the partnership"),
        "profile" => lang.pick("het profiel van de partner", "the partner’s profile"),
        "impact" => lang.pick("welke impact heeft de samenwerking?", "what is its impact?"),
        "mission" => {
            lang.pick("draagt de samenwerking bij aan onze missie?", "does it contribute to our mission?")
        }
        "values" => lang.pick("past de samenwerking bij onze waarden?", "does it fit our values?"),
        "ambitions" => {
            lang.pick("bij welke ambities sluit de samenwerking aan?", "which ambitions does it connect to?")
        }
        "no_harm" => lang.pick(
            "wie kan er schade van ondervinden, en doet de samenwerking nergens afbreuk aan?",
            "who could be harmed, and does it take nothing away?",
        ),
        "compatible" => lang.pick(
            "zijn de missie en waarden van de partner met de onze te verenigen?",
            "are the partner’s mission and values compatible with ours?",
        ),
        "conduct" => lang.pick(
            "handelt de partner naar zijn eigen missie en waarden?",
            "does the partner act in line with its own mission and values?",
        ),
        _ => lang.pick("hoe luidt het oordeel?", "what is the judgement?"),
    }
}

messages! {
    pub fn started_without_decision(date: &str) {
        nl: "deze samenwerking begon op {date}, maar er is geen besluit vastgelegd om die aan te gaan",
        en: "this partnership began on {date}, but no decision to enter it is recorded",
    }
    pub fn signed_without_decision(date: &str) {
        nl: "de overeenkomst is op {date} getekend, maar er is geen besluit vastgelegd om de samenwerking aan te gaan",
        en: "the agreement was signed on {date}, but no decision to enter it is recorded",
    }
    pub fn without_decision_help(id: &str) {
        nl: "leg vast wie besloot, wanneer en waarom: `partners decide {id} --outcome aangaan`; is er nooit besloten, neem het besluit dan nu",
        en: "record who decided, when and why: `partners decide {id} --outcome enter`; if nobody ever did, take the decision now",
    }
    pub fn since_here() { nl: "hier staat die datum", en: "that date is here" }
    pub fn not_from_before(date: &str) {
        nl: "het kader geldt sinds {date}; wat daarna begon, is niet van vóór het kader",
        en: "the framework has applied since {date}; what began after that is not from before it",
    }
    pub fn without_reasons(decision: &str, date: &str) {
        nl: "bij {decision} van {date} staat geen reden",
        en: "{decision} of {date} gives no reasons",
    }
    pub fn without_reasons_help(id: &str, entry: &str) {
        nl: "vraag de reden na bij wie besloot en vul `reasons` aan; staat het besluit al op de hoofdbranch: `partners decide {id} --corrects {entry}`",
        en: "ask whoever decided and fill in `reasons`; if the decision is on the main branch already: `partners decide {id} --corrects {entry}`",
    }
    pub fn without_consideration(decision: &str, date: &str) {
        nl: "bij {decision} van {date} is geen afweging vastgelegd",
        en: "no consideration is recorded behind {decision} of {date}",
    }
    pub fn without_consideration_help(id: &str) {
        nl: "is er destijds afgewogen: `partners consider {id}` met de datum van toen; anders weegt u nu af en legt u met `partners decide {id}` een besluit vast dat daarop rust",
        en: "if it was weighed at the time: `partners consider {id}` with the date it had; otherwise weigh it now and record a decision that rests on it with `partners decide {id}`",
    }
    pub fn declined_unjudged(date: &str) {
        nl: "de afweging bij het besluit van {date} om niet aan te gaan beoordeelt de inhoud noch het profiel",
        en: "the consideration behind the decision of {date} to decline judges neither content nor profile",
    }
    pub fn declined_help(id: &str) {
        nl: "één beoordeeld aspect is genoeg: `partners consider {id}`, met de dag waarop het is afgewogen",
        en: "one judged aspect is enough: `partners consider {id}`, with the day on which it was weighed",
    }
    pub fn unanswered(date: &str, question: &str) {
        nl: "de afweging van {date} geeft nog geen antwoord op de vraag: {question}",
        en: "the consideration of {date} does not answer the question: {question}",
    }
    pub fn unjudged(date: &str, aspect: &str) {
        nl: "de afweging van {date} geeft geen oordeel over {aspect}",
        en: "the consideration of {date} gives no judgement on {aspect}",
    }
    pub fn unweighed(date: &str, aspect: &str) {
        nl: "de afweging van {date} gaat niet over {aspect}",
        en: "the consideration of {date} says nothing of {aspect}",
    }
    pub fn incomplete_help(id: &str, entry: &str, key: &str) {
        nl: "vul `{key}` aan; staat de afweging al op de hoofdbranch: `partners consider {id} --corrects {entry}`, of weeg opnieuw af en besluit opnieuw",
        en: "fill in `{key}`; if the consideration is on the main branch already: `partners consider {id} --corrects {entry}`, or weigh again and decide again",
    }
    pub fn considered_after(considered: &str, decision: &str, decided: &str) {
        nl: "deze afweging is van {considered}: later dan {decision} van {decided}",
        en: "this consideration is of {considered}: later than {decision} of {decided}",
    }
    pub fn considered_after_signing(considered: &str, signed: &str) {
        nl: "deze afweging is van {considered}: later dan de ondertekening op {signed}",
        en: "this consideration is of {considered}: later than the signing on {signed}",
    }
    pub fn considered_after_start(considered: &str, starts: &str) {
        nl: "deze afweging is van {considered}: later dan het begin op {starts}",
        en: "this consideration is of {considered}: later than the start on {starts}",
    }
    pub fn decided_after_signing(decided: &str, signed: &str) {
        nl: "dit besluit is van {decided}: later dan de ondertekening op {signed}",
        en: "this decision is of {decided}: later than the signing on {signed}",
    }
    pub fn decided_after_start(decided: &str, starts: &str) {
        nl: "dit besluit is van {decided}: later dan het begin op {starts}",
        en: "this decision is of {decided}: later than the start on {starts}",
    }
    pub fn decided_after_help(id: &str) {
        nl: "`date` is de dag waarop is besloten, niet waarop het is ingevoerd; ging het echt zo, dan maakt een later besluit hiervan een opmerking: `partners decide {id}`",
        en: "`date` is the day on which it was decided, not typed in; if it did happen this way, a later decision makes this a note: `partners decide {id}`",
    }
    pub fn considered_after_help(id: &str) {
        nl: "`date` is de dag waarop is afgewogen, niet waarop het is ingevoerd; ging het echt zo, weeg dan opnieuw af en besluit daarna: `partners consider {id}`, `partners decide {id}`",
        en: "`date` is the day on which it was weighed, not typed in; if it did happen this way, weigh again and decide after that: `partners consider {id}`, `partners decide {id}`",
    }
    pub fn signed_here() { nl: "hier staat de ondertekening", en: "the signing is here" }
    pub fn begun_here() { nl: "hier staat de begindatum", en: "the start date is here" }
    pub fn not_shared(decision: &str, date: &str) {
        nl: "er is niet vastgelegd dat de partner {decision} van {date} kent, of de afweging daarbij",
        en: "it is not recorded that the partner knows {decision} of {date}, or the consideration behind it",
    }
    pub fn not_shared_help(id: &str) {
        nl: "maak de afweging of het besluit bekend en leg dat vast: `partners share {id}`",
        en: "make the consideration or the decision known and record that: `partners share {id}`",
    }
}
