//! What is said of the words that were written: blanks, information about people, and what nobody sees.

use crate::messages;
use crate::model::{KeyPath, Kind};
use crate::text::hidden::Hidden;
use crate::words::Lang;

/// What in a text looks like information about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trace {
    /// A mail address of one's own.
    Mail,
    /// A mobile number.
    Mobile,
    /// Another telephone number.
    Phone,
    /// A number of a student, of a member of staff, or of a citizen.
    Number,
    /// The number of an account.
    Account,
    /// A day of birth.
    Birth,
    Name,
}

/// What looks like information about a person. It is not repeated.
pub fn personal(lang: Lang, traces: &[Trace]) -> String {
    let name = |trace: &Trace| match trace {
        Trace::Mail => lang.pick("een persoonlijk e-mailadres", "a personal e-mail address"),
        Trace::Mobile => lang.pick("een mobiel nummer", "a mobile number"),
        Trace::Phone => lang.pick("een telefoonnummer", "a telephone number"),
        Trace::Number => lang.pick(
            "een studentnummer of ander persoonsnummer",
            "a student number or another number of a person",
        ),
        Trace::Account => lang.pick("een rekeningnummer", "an account number"),
        Trace::Birth => lang.pick("een geboortedatum", "a date of birth"),
        Trace::Name => lang.pick("de naam van een persoon", "a person’s name"),
    };
    let and = lang.pick(" en ", " and ");
    let names: Vec<&str> = traces.iter().map(name).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => {
            looks_like(lang, &format!("{}{and}{last}", others.join(", ")))
        }
        _ => looks_like(lang, &names.concat()),
    }
}

/// One hidden character, by its number and what it does.
pub fn hidden_one(lang: Lang, c: char, hidden: Hidden) -> String {
    let does = match hidden {
        Hidden::Control => lang.pick("stuurteken", "control character"),
        Hidden::Direction => lang.pick("keert de leesrichting om", "turns the direction of reading"),
        Hidden::Invisible => lang.pick("onzichtbaar", "invisible"),
        Hidden::PrivateUse => {
            lang.pick("ziet er niet overal hetzelfde uit", "does not look the same everywhere")
        }
    };
    format!("U+{:04X} ({does})", u32::from(c))
}

/// Hidden characters, and the words before the first.
pub fn hidden(lang: Lang, named: &str, before: &str) -> String {
    if before.is_empty() { hidden_first(lang, named) } else { hidden_after(lang, named, before) }
}

/// What to do about hidden characters.
pub fn hidden_help(lang: Lang, id: &str, path: &KeyPath) -> String {
    then(&type_again(lang), &mend(lang, id, path))
}

/// What to do about a blank.
pub fn blank_help(lang: Lang, id: &str, path: &KeyPath) -> String {
    then(&fill_in(lang), &mend(lang, id, path))
}

/// What to do about a person where a function belongs.
pub fn write_function(lang: Lang, id: &str, path: &KeyPath) -> String {
    then(&function_not_name(lang), &mend_or_redact(lang, id, path))
}

/// What to do about a person where a general address belongs.
pub fn write_channel(lang: Lang, id: &str, path: &KeyPath) -> String {
    then(&general_address(lang), &mend_or_redact(lang, id, path))
}

/// What to do about a person in words of one's own.
pub fn write_matter(lang: Lang, id: &str, path: &KeyPath) -> String {
    then(&matter_not_person(lang), &mend_or_redact(lang, id, path))
}

/// The same of an answer, while it can still be written otherwise.
pub fn personal_asked(lang: Lang, traces: &[Trace], is_channel: bool) -> String {
    let is_only_name = traces.iter().all(|trace| *trace == Trace::Name);
    let way = match (is_channel, is_only_name) {
        (true, _) => general_address(lang),
        (false, true) => function_not_name(lang),
        (false, false) => matter_not_person(lang),
    };
    asked(lang, &personal(lang, traces), &way)
}

fn then(what: &str, how: &str) -> String {
    format!("{what}: {how}")
}

/// The entry a path leads into.
fn entry(path: &KeyPath) -> Option<&str> {
    Kind::of_table(path.0.first()?)?;
    path.0.get(1).map(String::as_str)
}

/// How a text is changed: of the head by its key, of an entry in the file, or by a new one.
fn mend(lang: Lang, id: &str, path: &KeyPath) -> String {
    entry(path).map_or_else(|| set(lang, id, path), |entry| correct(lang, id, entry))
}

/// The same for what has to go: a new entry would leave it where it is.
fn mend_or_redact(lang: Lang, id: &str, path: &KeyPath) -> String {
    entry(path).map_or_else(|| set(lang, id, path), |entry| redact(lang, id, entry))
}

/// A key that is no plain word is not made part of a command.
fn set(lang: Lang, id: &str, path: &KeyPath) -> String {
    let is_plain =
        |key: &String| key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let is_part = path.0.last().is_some_and(|key| key.bytes().all(|byte| byte.is_ascii_digit()));
    if path.0.iter().all(is_plain) && !is_part {
        set_key(lang, id, &path.to_string())
    } else {
        edit_file(lang, id)
    }
}

messages! {
    pub fn excepted(date: &str, by: &str, reason: &str) {
        nl: "op {date} nagekeken door {by}, en geen bezwaar: {reason}",
        en: "looked at on {date} by {by}, and found to be none: {reason}",
    }
    pub fn excepted_here() { nl: "hier staat dat iemand keek", en: "that somebody looked is here" }
    pub fn blank(found: &str) {
        nl: "hier staat nog een invulplek: `{found}`",
        en: "a blank to be filled in still stands here: `{found}`",
    }
    fn fill_in() {
        nl: "vul de tekst in, of laat die weg tot u het antwoord hebt",
        en: "fill in the text, or leave the key out until you have the answer",
    }
    fn asked(what: &str, way: &str) {
        nl: "Git vergeet niets, en {what}: {way}.",
        en: "Git forgets nothing, and {what}: {way}.",
    }
    pub fn perhaps_a_name() {
        nl: "Git vergeet niets, en dit leest als de naam van een persoon: schrijf de functie op, niet wie die vervult.",
        en: "Git forgets nothing, and this reads as a person’s name: write down the function, not who holds it.",
    }
    pub fn perhaps_somebody() {
        nl: "Git vergeet niets, en hier lijkt iemand bij naam te staan: beschrijf wat er speelt, met een rol in plaats van een naam.",
        en: "Git forgets nothing, and this seems to name somebody: describe what is the matter, with a role instead of a name.",
    }
    pub fn ahead(day: &str, today: &str) {
        nl: "{day} is nog niet geweest; het is nu {today}.",
        en: "{day} is yet to come; it is now {today}.",
    }
    fn looks_like(what: &str) { nl: "hier lijkt {what} te staan", en: "this looks like {what}" }
    fn function_not_name() {
        nl: "schrijf de functie op, niet wie die vervult",
        en: "write down the function, not who holds it",
    }
    fn general_address() {
        nl: "gebruik een algemeen adres of een centraal nummer",
        en: "use a general address or a switchboard number",
    }
    fn matter_not_person() {
        nl: "schrijf op wat er speelt, niet over wie het gaat of wie het zei",
        en: "write down what is the matter, not whom it is about or who said it",
    }
    fn hidden_first(named: &str) {
        nl: "aan het begin van deze tekst staat iets wat u niet ziet: {named}",
        en: "at the beginning of this text is something that you cannot see: {named}",
    }
    fn hidden_after(named: &str, before: &str) {
        nl: "in deze tekst staat iets wat u niet ziet, voor het eerst na ‘{before}’: {named}",
        en: "this text holds something that you cannot see, first after ‘{before}’: {named}",
    }
    fn type_again() {
        nl: "typ de tekst opnieuw, of plak hem zonder opmaak",
        en: "type the text again, or paste it as plain text",
    }
    pub fn hidden_policy_help() {
        nl: "typ de tekst in `register.toml` opnieuw, of plak hem zonder opmaak",
        en: "type the text in `register.toml` again, or paste it as plain text",
    }
    fn set_key(id: &str, key: &str) {
        nl: "`partners set {id} {key}=\"…\"`",
        en: "`partners set {id} {key}=\"…\"`",
    }
    fn edit_file(id: &str) { nl: "`partners edit {id}`", en: "`partners edit {id}`" }
    fn correct(id: &str, entry: &str) {
        nl: "`partners edit {id}`; staat de aantekening al op de hoofdbranch, leg dan een nieuwe vast met `--corrects {entry}`",
        en: "`partners edit {id}`; if the entry is on the main branch already, record a new one with `--corrects {entry}`",
    }
    fn redact(id: &str, entry: &str) {
        nl: "`partners edit {id}`; staat de aantekening al op de hoofdbranch, overleg dan met wie bij u over privacy gaat; moet de tekst weg: `partners redact {entry}`",
        en: "`partners edit {id}`; if the entry is on the main branch already, talk to whoever deals with privacy in your institution; if the text has to go: `partners redact {entry}`",
    }
    pub fn same_partners_and_unit(other: &str) {
        nl: "deze samenwerking heeft dezelfde partners en eenheid als `{other}`, en de looptijden overlappen elkaar",
        en: "this partnership has the same partners and unit as `{other}`, and their periods overlap",
    }
    pub fn same_partners(other: &str) {
        nl: "deze samenwerking heeft dezelfde partners als `{other}`, en de looptijden overlappen elkaar",
        en: "this partnership has the same partners as `{other}`, and their periods overlap",
    }
    pub fn duplicate_help(id: &str) {
        nl: "zijn het er twee, dan hoeft u niets te doen; is deze er één te veel, laat die dan vervallen: `partners set {id} void.date=JJJJ-MM-DD void.reason=\"…\" void.by=\"…\"`",
        en: "if there are two, you need do nothing; if this one is too many, mark it void: `partners set {id} void.date=YYYY-MM-DD void.reason=\"…\" void.by=\"…\"`",
    }
    pub fn the_other_here() { nl: "dit is de andere", en: "this is the other one" }
}
