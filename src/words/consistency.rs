//! What is said where two places of the register do not fit each other, or a value cannot be right.

use super::Lang;
use crate::messages;
use crate::model::Kind;

/// A kind of entry, with its article.
pub fn a_kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Consideration => lang.pick("een afweging", "a consideration"),
        Kind::Decision => lang.pick("een besluit", "a decision"),
        Kind::Shared => lang.pick("een bekendmaking aan de partner", "a sharing with the partner"),
        Kind::Advice => lang.pick("een contact of advies", "a contact or advice"),
        Kind::KnowledgeSecurity => lang.pick("een uitkomst kennisveiligheid", "a knowledge-security outcome"),
        Kind::Signal => lang.pick("een signaal", "a signal"),
        Kind::FollowUp => lang.pick("een stap bij een signaal", "a step on a signal"),
        Kind::Evaluation => lang.pick("een evaluatie", "an evaluation"),
        Kind::Adjustment => lang.pick("een bijstelling", "an adjustment"),
        Kind::AdjustmentDone => lang.pick("een uitgevoerde bijstelling", "an adjustment carried out"),
        Kind::Monitoring => lang.pick("een monitoring", "a monitoring entry"),
        Kind::Sample => lang.pick("een steekproef", "a sample"),
        Kind::Submission => lang.pick("een voorgelegde vraag", "a submission"),
        Kind::Exception => lang.pick("een uitzondering", "an exception"),
        Kind::Handover => lang.pick("een overdracht", "a handover"),
    }
}

/// Several kinds of which one will do: `een afweging of een besluit`.
pub fn one_of(lang: Lang, kinds: &[Kind]) -> String {
    let or = lang.pick(" of ", " or ");
    kinds.iter().map(|kind| a_kind(lang, *kind)).collect::<Vec<_>>().join(or)
}

messages! {
    pub fn unknown_category(word: &str) {
        nl: "`{word}` is geen categorie van uw instelling",
        en: "`{word}` is not a category of your institution",
    }
    pub fn country_help() {
        nl: "schrijf een land als de code van twee letters (ISO 3166-1), zoals NL of BR",
        en: "a country is its code of two letters in ISO 3166-1, such as NL or BR",
    }
    pub fn country_typed() {
        nl: "schrijf de naam van het land, of de code van twee letters, zoals Brazilië of BR",
        en: "write the country’s name, or its code of two letters, such as Brazil or BR",
    }
    pub fn category_help(word: &str) {
        nl: "kies een categorie uit register.toml, of voeg daar `[categories.{word}]` toe",
        en: "choose a category from register.toml, or add `[categories.{word}]` there",
    }
    pub fn unknown_unit(word: &str) {
        nl: "`{word}` is geen eenheid van uw instelling",
        en: "`{word}` is not a unit of your institution",
    }
    pub fn unit_help(word: &str) {
        nl: "kies een eenheid uit register.toml, of voeg daar `[units.{word}]` toe",
        en: "choose a unit from register.toml, or add `[units.{word}]` there",
    }
    pub fn round_help() {
        nl: "noem een ronde naar het jaar, in vier cijfers: `[rounds.2026]`",
        en: "a round is called after its year, in four digits: `[rounds.2026]`",
    }
    pub fn year_starts_help() {
        nl: "schrijf maand en dag, zoals 09-01; laat het weg voor 1 september",
        en: "write month and day, such as 09-01; leave it out for 1 September",
    }
    pub fn colour_help() {
        nl: "schrijf een kleur als # en zes cijfers of letters a tot en met f, zoals #0b4f6c",
        en: "write a colour as # and six digits or letters a to f, such as #0b4f6c",
    }
    pub fn unknown_theme(word: &str) {
        nl: "`{word}` is geen thema van de gespreksleidraad, en een eigen thema heeft een titel (`title`)",
        en: "`{word}` is not a theme of the conversation guide, and a theme of your own has a `title`",
    }
    pub fn theme_help(words: &str) {
        nl: "kies uit: {words}; of geef uw eigen thema een titel: title = \"…\"",
        en: "choose from: {words}; or give your own theme a title: title = \"…\"",
    }
    pub fn unknown_rule(word: &str) { nl: "er is geen regel `{word}`", en: "there is no rule `{word}`" }
    pub fn unknown_rule_help() {
        nl: "`partners explain` noemt alle regels",
        en: "`partners explain` lists all rules",
    }
    pub fn fixed_level(word: &str) {
        nl: "de regel `{word}` gaat over het formaat en is altijd een fout; hier staan alleen regels van het kader",
        en: "the rule `{word}` is about the format and always an error; only rules of the framework stand here",
    }
    pub fn fixed_level_help() {
        nl: "haal deze regel weg uit `[rules]`",
        en: "remove this line from `[rules]`",
    }
    pub fn file_name(stem: &str) {
        nl: "de bestandsnaam `{stem}` kan geen kenmerk van een samenwerking zijn",
        en: "the file name `{stem}` cannot be a partnership's id",
    }
    pub fn file_name_help(stem: &str, id: &str) {
        nl: "gebruik kleine letters, cijfers en losse koppeltekens: `partners rename \"{stem}\" {id}`",
        en: "use lower-case letters, digits and single hyphens: `partners rename \"{stem}\" {id}`",
    }
    pub fn same_stem(id: &str) {
        nl: "er is nog een bestand met het kenmerk `{id}`, in een andere map",
        en: "there is another file with the id `{id}`, in another folder",
    }
    pub fn same_stem_but_case(id: &str, other: &str) {
        nl: "`{id}` en `{other}` verschillen alleen in hoofdletters; op sommige computers is dat één bestand",
        en: "`{id}` and `{other}` differ only in capitals; on some computers that is one file",
    }
    pub fn same_stem_help() {
        nl: "is het dezelfde samenwerking, houd dan één bestand over; geef anders één van beide een andere naam",
        en: "if it is the same partnership, keep one file; otherwise give one of the two another name",
    }
    pub fn other_file() { nl: "dit is het andere bestand", en: "this is the other file" }
    pub fn same_entry(id: &str) {
        nl: "het kenmerk `{id}` hoort al bij een andere aantekening",
        en: "the id `{id}` already belongs to another entry",
    }
    pub fn same_entry_help(kind: &str) {
        nl: "is deze aantekening meegekopieerd, haal die dan weg; is die nieuw, zet er dan in `partners edit` `[{kind}.new]` boven",
        en: "if this entry was copied along, remove it; if it is new, head it `[{kind}.new]` in `partners edit`",
    }
    pub fn first_entry() { nl: "hier staat de eerste", en: "the first one is here" }
    pub fn dangling(id: &str) { nl: "er is geen aantekening `{id}`", en: "there is no entry `{id}`" }
    pub fn dangling_excepted(about: &str) {
        nl: "`{about}` is geen aantekening in dit bestand, en ook geen sleutel boven in het bestand",
        en: "`{about}` is no entry of this file, and no key of its head",
    }
    pub fn dangling_duplicate(about: &str) {
        nl: "er is geen samenwerking `{about}` in dit register",
        en: "there is no partnership `{about}` in this register",
    }
    pub fn dangling_excepted_help() {
        nl: "schrijf waar naar is gekeken: het kenmerk van een aantekening, of een sleutel zoals `goal`",
        en: "write what was looked at: the id of an entry, or a key such as `goal`",
    }
    pub fn dangling_duplicate_help() {
        nl: "schrijf het kenmerk van de andere samenwerking, waar deze op lijkt",
        en: "write the id of the other partnership, which this one looks like",
    }
    pub fn dangling_kind(id: &str, found: &str, wanted: &str) {
        nl: "`{id}` is {found}; hier hoort {wanted}",
        en: "`{id}` is {found}; this should be {wanted}",
    }
    pub fn dangling_file(id: &str, partnership: &str) {
        nl: "`{id}` staat bij een andere samenwerking, {partnership}",
        en: "`{id}` belongs to another partnership, {partnership}",
    }
    pub fn dangling_itself() {
        nl: "deze aantekening verwijst naar zichzelf",
        en: "this entry refers to itself",
    }
    pub fn dangling_circle() {
        nl: "deze verbeteringen verwijzen in een kring naar elkaar: zo verbetert geen ervan iets",
        en: "these corrections refer to each other in a circle: so none of them corrects anything",
    }
    pub fn referred_here() { nl: "hier staat die aantekening", en: "that entry is here" }
    pub fn dangling_choices(wanted: &str, ids: &str) {
        nl: "verwijs naar {wanted}; in dit bestand staan: {ids}",
        en: "refer to {wanted}; this file has: {ids}",
    }
    pub fn dangling_help(wanted: &str, partnership: &str) {
        nl: "verwijs naar {wanted}; `partners show {partnership}` laat de kenmerken van de aantekeningen zien",
        en: "refer to {wanted}; `partners show {partnership}` shows the ids",
    }
    pub fn ends_before_start(ends: &str, starts: &str) {
        nl: "de einddatum {ends} ligt vóór de begindatum {starts}",
        en: "the end date {ends} is before the start date {starts}",
    }
    pub fn ends_before_start_help(partnership: &str) {
        nl: "kijk de overeenkomst na en verbeter de datum: `partners set {partnership} ends=…`",
        en: "check the agreement and correct the date: `partners set {partnership} ends=…`",
    }
    pub fn starts_here() { nl: "hier staat de begindatum", en: "the start date is here" }
    pub fn ror_form(ror: &str) { nl: "`{ror}` is geen ROR-kenmerk", en: "`{ror}` is not a ROR id" }
    pub fn ror_checksum(ror: &str) {
        nl: "in het ROR-kenmerk `{ror}` zit een tikfout: het controlegetal klopt niet",
        en: "the ROR id `{ror}` has a typing error: its checksum is not right",
    }
    pub fn ror_help() {
        nl: "zoek de instelling op in https://ror.org en neem het hele adres over: https://ror.org/ en negen tekens",
        en: "look the institution up at https://ror.org and copy the whole address: https://ror.org/ and nine characters",
    }
    pub fn kvk(number: &str) {
        nl: "`{number}` is geen KvK-nummer: dat heeft acht cijfers",
        en: "`{number}` is not a KvK number: that has eight digits",
    }
    pub fn kvk_help() {
        nl: "zoek het nummer op in het Handelsregister, of laat het weg",
        en: "look the number up in the Dutch business register, or leave the key out",
    }
}
