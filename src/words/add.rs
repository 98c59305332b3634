//! What `add`, `rename` and `init` say.

use super::Lang;
use crate::messages;

/// The parts of the interview, as it announces them.
pub fn part(lang: Lang, part: &str) -> &'static str {
    match part {
        "partnership" => lang.pick("De samenwerking en de partner", "The partnership and the partner"),
        "strategic" => lang.pick("Waarom strategisch", "Why strategic"),
        "content" => {
            lang.pick("De afweging: de inhoud, die leidend is", "The consideration: the content, which leads")
        }
        "profile" => {
            lang.pick("De afweging: het profiel van de partner", "The consideration: the partner’s profile")
        }
        "advice" => lang.pick("Met wie er is overlegd", "Who was consulted"),
        "decision" => lang.pick("Het besluit", "The decision"),
        _ => lang.pick("Verder nog", "Besides"),
    }
}

/// What can be added besides, as it is offered.
pub fn besides(lang: Lang, word: &str) -> &'static str {
    match word {
        "partner" => lang.pick("een tweede partner", "a second partner"),
        "deputy" => lang.pick("wie vervangt", "who stands in"),
        "large_scale" => lang.pick("of de samenwerking grootschalig is", "whether it is large-scale"),
        "sdgs" => lang.pick("aan welke SDG's de samenwerking bijdraagt", "which SDGs it contributes to"),
        "how" => lang.pick(
            "hoe de samenwerking vorm krijgt, en of dat inclusief is",
            "how it is shaped, and whether that is inclusive",
        ),
        "scale" => lang.pick("intensiteit, duur en omvang", "intensity, duration and size"),
        "touches" => {
            lang.pick("welke thema's of kaders worden geraakt", "which themes or frameworks it touches")
        }
        "sources" => lang.pick("waar het profiel is opgezocht", "where the profile was looked up"),
        "conditions" => lang.pick("voorwaarden uit de beslisboom", "conditions of the decision tree"),
        "assessment" => lang.pick("waar de beslisboom is terug te vinden", "where the decision tree is kept"),
        _ => lang.pick("het kenmerk in het contractbeheer", "the reference in contract management"),
    }
}

messages! {
    pub fn unit_explained() {
        nl: "Staat de eenheid er niet bij, vraag dan wie het register beheert haar toe te voegen.",
        en: "If the unit is not there, ask whoever looks after the register to add it.",
    }
    pub fn formality_explained(board: &str) {
        nl: "Formeel is meestal langdurig, zoals een contract. Vooraf worden dan de inhoud en het profiel van de partner afgewogen, {board} of een directeur ondertekent, er wordt periodiek of na afloop geëvalueerd, en de eindverantwoordelijkheid ligt bij {board}. Informeel blijft licht: een besluit, de datum, wie het nam en één reden; meer vraagt niemand. Geëvalueerd wordt zo’n samenwerking alleen na een steekproef of een signaal. Twijfelt u? Hoe groot een samenwerking is, maakt niet uit: wat wordt ondertekend, is formeel. (Ethisch kader, regels 171-181 en 293-299)",
        en: "Formal is mostly for long, such as a contract. The content and the partner’s profile are then weighed beforehand, {board} or a director signs, it is evaluated periodically or after its end, and {board} bears the final responsibility. Informal stays light: a decision, its date, who took it and one reason; nobody asks more. It is evaluated only after a sample or a signal. In doubt? How large it is does not matter: what is signed is formal. (Ethical framework, lines 171-181 and 293-299)",
    }
    pub fn partner_named_after(name: &str, id: &str) {
        nl: "tip: er is geen partner genoemd, dus heet de partner nu zoals de samenwerking: {name}; een andere naam: partners set {id} partners.0.name=\"…\"",
        en: "hint: no partner was named, so the partner is called as the partnership is: {name}; to name another: partners set {id} partners.0.name=\"…\"",
    }
    pub fn bad_id(id: &str) {
        nl: "`{id}` kan geen kenmerk van een samenwerking zijn",
        en: "`{id}` cannot be the id of a partnership",
    }
    pub fn bad_id_hint() {
        nl: "gebruik kleine letters, cijfers en enkele streepjes ertussen, hoogstens 64 tekens: universidade-exemplo",
        en: "use small letters, digits and single dashes between, at most 64 characters: universidade-exemplo",
    }
    pub fn which_new_id(id: &str) {
        nl: "Hoe moet {id} voortaan heten? Een korte naam; van spaties worden streepjes gemaakt. Met alleen Enter gaat u terug.",
        en: "What should {id} be called from now on? A short name; spaces become dashes. Enter alone goes back.",
    }
    pub fn id_taken(id: &str) {
        nl: "`{id}` bestaat al, of is de vroegere naam van een andere samenwerking",
        en: "`{id}` exists already, or is the former name of another partnership",
    }
    pub fn no_outcome() {
        nl: "--decide: er staat iets over een besluit, maar niet wat er is besloten",
        en: "--decide: something is said of a decision, but not what was decided",
    }
    pub fn noted_before(ids: &str) {
        nl: "let op: hiervan stond al een eerste vermelding in het register: {ids}; de signalen daar horen misschien hierbij",
        en: "note: a first mention of this was in the register already: {ids}; the signals there may belong to it",
    }
    pub fn is_known(name: &str, candidates: &str) {
        nl: "`{name}` staat al in het register:{candidates}",
        en: "`{name}` is in the register already:{candidates}",
    }
    pub fn is_known_hint(id: &str) {
        nl: "leg het signaal daarbij vast (`partners signal {id}`), of met `--new` toch apart",
        en: "record the signal there (`partners signal {id}`), or apart all the same with `--new`",
    }
    pub fn may_be_known(name: &str, files: &str) {
        nl: "of `{name}` al in het register staat, is niet te zien; niet (volledig) gelezen: {files}",
        en: "whether `{name}` is in the register already cannot be seen; not read (in full): {files}",
    }
    pub fn apart_hint() {
        nl: "of leg het signaal met `--new` toch apart vast",
        en: "or record the signal apart all the same with `--new`",
    }
    pub fn is_it_this(id: &str) {
        nl: "Het signaal bij {id} vastleggen?",
        en: "Record the signal at {id}?",
    }
    pub fn new_partnership() { nl: "Een nieuwe samenwerking", en: "A new partnership" }
    pub fn since_entered() {
        nl: "Nodig, omdat u aangaan koos.",
        en: "Needed, since you chose to enter.",
    }
    pub fn to_enter() { nl: "Nodig om te kunnen aangaan.", en: "Needed in order to enter." }
    pub fn since_begun() {
        nl: "Nodig, omdat de samenwerking al is begonnen.",
        en: "Needed, since it has begun already.",
    }
    pub fn from_first_day() {
        nl: "Nodig vanaf de eerste dag.",
        en: "Needed from the first day.",
    }
    pub fn with_each_decision() {
        nl: "Nodig bij elk besluit.",
        en: "Needed with every decision.",
    }
    pub fn since_formal() {
        nl: "Nodig bij elke formele samenwerking.",
        en: "Needed with every formal partnership.",
    }
    pub fn since_either() {
        nl: "Nodig: een evaluatie eindigt in een bijstelling, of in de reden waarom er geen nodig is.",
        en: "Needed: an evaluation ends in an adjustment, or in the reason why none is needed.",
    }
    pub fn with_each_evaluation() {
        nl: "Nodig bij elke evaluatie van een formele of strategische samenwerking.",
        en: "Needed with every evaluation of a formal or strategic partnership.",
    }
    pub fn at_least(count: i64) {
        nl: "Minstens {count} van de zes; daarna noteert u bij elk waaruit dat blijkt.",
        en: "At least {count} of the six; for each you then note what shows it.",
    }
}
