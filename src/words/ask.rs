//! What is said at the prompts: how to answer, what does not fit, what became of a text.

use chrono::Datelike as _;

use super::{Bilingual, Lang, dates, shape, typed_day};
use crate::messages;
use crate::model::{Day, Misfit};
use crate::text::clean::Clean;

/// That some of the answers that were kept cannot be read any more.
pub fn kept_damaged(lang: Lang, lines: usize) -> String {
    if lines == 1 { one_damaged(lang) } else { some_damaged(lang, lines) }
}

messages! {
    pub fn key_help() { nl: "? uitleg", en: "? explain" }
    pub fn key_back() { nl: "< terug", en: "< back" }
    pub fn key_editor() { nl: "e opent de editor", en: "e opens the editor" }
    pub fn key_leave_open() { nl: "Enter laat dit open", en: "Enter leaves it open" }
    pub fn key_remove() { nl: "- haalt het weg", en: "- takes it away" }
    pub fn key_complete() { nl: "Tab vult aan", en: "Tab completes" }
    pub fn part_of(at: usize, of: usize, part: &str) {
        nl: "Deel {at} van {of}: {part}",
        en: "Part {at} of {of}: {part}",
    }
    pub fn all_the_same() { nl: "Toch zo?", en: "As it is, all the same?" }
    pub fn more_than_yes() {
        nl: "Met ja of nee alleen is dit later niet uit te leggen: schrijf in een paar woorden hoe het zit.",
        en: "A bare yes or no cannot be explained later: write in a few words how it is.",
    }
    pub fn day_or_skip() {
        nl: "Hier wordt een dag gevraagd; is het nog niet gebeurd, laat de regel dan leeg.",
        en: "A day is asked for here; if it has not happened yet, leave the line empty.",
    }
    pub fn not_answered(questions: &str) {
        nl: "Nog niet beantwoord: {questions}. Een nummer beantwoordt die vraag nu.",
        en: "Not answered yet: {questions}. A number answers that question now.",
    }
    pub fn later(questions: &str) {
        nl: "Later nog nodig: {questions}.",
        en: "Needed later: {questions}.",
    }
    pub fn more_answers(page: usize, of: usize) {
        nl: "Enter: verder (deel {page} van {of}); een nummer: die vraag opnieuw",
        en: "Enter: on (page {page} of {of}); a number: that question again",
    }
    pub fn record_it_open() {
        nl: "Zo vastleggen, met wat nog open is?",
        en: "Record this, with what is still open?",
    }
    pub fn lacks_year(text: &str) {
        nl: "`{text}`: schrijf het jaar erbij, met vier cijfers, zoals 14-3-2026.",
        en: "`{text}`: write the year as well, in four digits, such as 14-3-2026.",
    }
    pub fn lacks_day(text: &str) {
        nl: "`{text}`: schrijf ook de dag erbij, zoals 14-3-2026.",
        en: "`{text}`: write the day as well, such as 14-3-2026.",
    }
    pub fn explain_choice() {
        nl: "Typ het nummer, of het woord; het begin ervan is genoeg.",
        en: "Type the number, or the word; how it begins is enough.",
    }
    pub fn explain_day() {
        nl: "Een dag schrijft u als 14-3-2026, 14 maart 2026, vandaag of gisteren; +90d is over negentig dagen.",
        en: "Write a day as 14-3-2026, 14 March 2026, today or yesterday; +90d is in ninety days.",
    }
    pub fn explain_several() {
        nl: "Zet tussen twee antwoorden een komma; nummers mogen ook, zoals 1, 3.",
        en: "Put a comma between two answers; numbers will do, such as 1, 3.",
    }
    pub fn explain_text() {
        nl: "Schrijf het in uw eigen woorden.",
        en: "Write it in your own words.",
    }
    pub fn refused_stays() {
        nl: "Wat u typte staat er nog: verbeter het, of typ uw antwoord erachter.",
        en: "What you typed is still there: correct it, or type your answer behind it.",
    }
    pub fn key_skip() { nl: "Enter slaat over", en: "Enter skips" }
    pub fn key_dash() { nl: "- slaat over", en: "- skips" }
    pub fn key_clear() { nl: "leegmaken slaat over", en: "clearing it skips" }
    pub fn key_default(value: &str) { nl: "Enter: {value}", en: "Enter: {value}" }
    pub fn key_keep() { nl: "Enter laat het zo", en: "Enter keeps it" }
    pub fn key_several() { nl: "meer dan één: met komma's", en: "more than one: with commas" }
    pub fn key_day() { nl: "zoals 14-3-2026 of vandaag", en: "such as 14-3-2026 or today" }
    pub fn key_interval() { nl: "zoals 12 maanden of 2 jaar", en: "such as 12 months or 2 years" }
    pub fn key_flag() { nl: "j of n", en: "y or n" }
    pub fn keys() {
        nl: "< gaat een vraag terug. Tab vult een woord aan. Ctrl-C stopt; wat u al antwoordde blijft bewaard.",
        en: "< goes back one question. Tab completes a word. Ctrl-C stops; what you have answered is kept.",
    }
    pub fn keys_editor() {
        nl: "Typ of plak uw tekst hier. Met e opent u de editor; ook achter een tekst die er al staat.",
        en: "Type or paste your text here, or type e to open the editor (also after text you have typed).",
    }
    pub fn now(value: &str) { nl: "nu: {value}", en: "now: {value}" }
    pub fn shown_above() {
        nl: "Enter neemt deze tekst zo over; wat u typt komt ervoor in de plaats.",
        en: "Enter takes this text as it is; what you type replaces it.",
    }
    pub fn shown_above_editor() {
        nl: "Enter neemt deze tekst zo over, e opent hem in de editor; wat u typt komt ervoor in de plaats.",
        en: "Enter takes this text as it is, e opens it in the editor; what you type replaces it.",
    }
    pub fn read_as(value: &str) { nl: "= {value}", en: "= {value}" }
    pub fn skipped() { nl: "overgeslagen", en: "skipped" }
    pub fn needed() {
        nl: "Zonder antwoord op deze vraag kan het niet worden vastgelegd.",
        en: "This cannot be recorded without an answer to this question.",
    }
    pub fn first_question() { nl: "Dit is de eerste vraag.", en: "This is the first question." }
    pub fn unreadable() {
        nl: "Een teken is niet goed overgekomen; kijk na wat er staat.",
        en: "A character did not come in as UTF-8; check what it says.",
    }
    pub fn ambiguous(text: &str, words: &str) {
        nl: "`{text}` kan op meer dan één antwoord slaan: {words}.",
        en: "`{text}` could mean more than one answer: {words}.",
    }
    pub fn no_such_near(text: &str, near: &str) {
        nl: "`{text}` staat er niet bij. Bedoelt u `{near}`?",
        en: "`{text}` is not one of the answers. Do you mean `{near}`?",
    }
    pub fn no_such(text: &str, words: &str) {
        nl: "`{text}` staat er niet bij. Het kan zijn: {words}.",
        en: "`{text}` is not one of the answers. It can be: {words}.",
    }
    pub fn no_such_of_many(text: &str) {
        nl: "`{text}` staat er niet bij. Typ een nummer uit de lijst, of het begin van wat er staat.",
        en: "`{text}` is not one of the answers. Type a number of the list, or how one of them begins.",
    }
    pub fn it_can_be(words: &str) { nl: "Het kan zijn: {words}.", en: "It can be: {words}." }
    pub fn no_such_number(text: &str, most: usize) {
        nl: "Er is geen nummer {text}; kies er één van 1 tot en met {most}.",
        en: "There is no number {text}; choose one from 1 to {most}.",
    }
    pub fn no_day(text: &str) {
        nl: "`{text}` is geen bestaande datum. Schrijf bijvoorbeeld 14-3-2026 of 14 maart 2026.",
        en: "`{text}` is not an existing date. Write for example 14-3-2026 or 14 March 2026.",
    }
    pub fn no_flag(text: &str) {
        nl: "`{text}` is geen ja of nee. Schrijf j of n.",
        en: "`{text}` is neither yes nor no. Write y or n.",
    }
    pub fn no_number(text: &str, least: i64, most: i64) {
        nl: "`{text}` past hier niet: het moet een heel getal zijn, van {least} tot en met {most}.",
        en: "`{text}` does not fit: it must be a whole number, from {least} to {most}.",
    }
    pub fn no_number_from(text: &str, least: i64) {
        nl: "`{text}` past hier niet: het moet een heel getal zijn, {least} of hoger.",
        en: "`{text}` does not fit: it must be a whole number, {least} or more.",
    }
    pub fn no_interval(text: &str) {
        nl: "`{text}` is geen termijn. Schrijf bijvoorbeeld `90 dagen`, `12 maanden` of `2 jaar`.",
        en: "`{text}` is not a length of time. Write for example `90 days`, `12 months` or `2 years`.",
    }
    pub fn has_control() {
        nl: "In deze tekst zitten stuurtekens die iemands scherm kunnen verstoren. Haal ze weg, of typ de tekst over.",
        en: "This text holds control characters that could upset somebody's screen. Remove them, or retype the text.",
    }
    pub fn is_empty() { nl: "Er staat niets.", en: "There is nothing there." }
    pub fn no_prompt() {
        nl: "Dit kan hier niet in één antwoord worden gegeven; gebruik `partners edit`.",
        en: "This cannot be given as one answer here; use `partners edit`.",
    }
    pub fn overview() { nl: "Uw antwoorden", en: "Your answers" }
    pub fn record_it() { nl: "Zo vastleggen?", en: "Record this?" }
    pub fn record_it_keys() {
        nl: "j legt vast · n stopt en bewaart uw antwoorden · < terug · een nummer: die vraag opnieuw",
        en: "y records · n stops and keeps your answers · < back · a number: that question again",
    }
    pub fn record_it_unclear(text: &str) {
        nl: "`{text}` is niet duidelijk: ja, nee, < of het nummer van een vraag.",
        en: "`{text}` is not clear: yes, no, < or the number of a question.",
    }
    pub fn yes_or_no() { nl: "[J/n]", en: "[Y/n]" }
    pub fn no_or_yes() { nl: "[j/N]", en: "[y/N]" }
    pub fn yes() { nl: "ja", en: "yes" }
    pub fn no() { nl: "nee", en: "no" }
    pub fn editor_note() {
        nl: "Alles onder de streep wordt weggelaten. Bewaar en sluit om verder te gaan.",
        en: "Everything below the line is left out. Save and close to go on.",
    }
    pub fn editor_none() {
        nl: "Hier is geen editor; typ of plak uw tekst.",
        en: "There is no editor here; type or paste your text.",
    }
    pub fn editor_missing(program: &str) {
        nl: "De editor `{program}` kan niet worden gestart. Typ uw tekst hier, of stel een andere in met `git config core.editor`.",
        en: "The editor `{program}` cannot be started. Type your text here, or set another with `git config core.editor`.",
    }
    pub fn editor_failed(code: i32) {
        nl: "De editor is gestopt met foutcode {code}; daarom is er niets overgenomen.",
        en: "The editor stopped with exit code {code}, so nothing was taken over.",
    }
    pub fn editor_killed() {
        nl: "De editor is afgebroken; daarom is er niets overgenomen.",
        en: "The editor was broken off, so nothing was taken over.",
    }
    pub fn editor_empty() {
        nl: "In de editor is geen tekst overgebleven.",
        en: "No text was left in the editor.",
    }
    pub fn editor_unreadable(said: &str) {
        nl: "Wat de editor achterliet kan niet worden gelezen ({said}).",
        en: "What the editor left behind cannot be read ({said}).",
    }
    pub fn text_kept(path: &str) { nl: "Uw tekst staat nog in {path}.", en: "Your text is still in {path}." }
    pub fn text_found(path: &str) {
        nl: "Hieronder staat de tekst die nog in {path} stond.",
        en: "Below is the text that was still in {path}.",
    }
    pub fn from_editor(words: usize) {
        nl: "= overgenomen uit de editor; aantal woorden: {words}",
        en: "= taken over from the editor; number of words: {words}",
    }
    pub fn kept(command: &str) {
        nl: "Uw antwoorden zijn bewaard. Ga verder met `{command} --resume`.",
        en: "Your answers are kept. Go on with `{command} --resume`.",
    }
    fn one_damaged() {
        nl: "Van de bewaarde antwoorden was er één niet meer te lezen; die vraag komt terug.",
        en: "Of the answers that were kept, one could no longer be read; that question comes back.",
    }
    fn some_damaged(lines: usize) {
        nl: "Van de bewaarde antwoorden waren er {lines} niet meer te lezen; die vragen komen terug.",
        en: "Of the answers that were kept, {lines} could no longer be read; those questions come back.",
    }
}

/// Why a text does not fit a key, with the nearest and the legal words as files spell them.
pub fn misfit(lang: Lang, text: &str, misfit: &Misfit) -> String {
    let shown = cut(text);
    match misfit {
        Misfit::Day if typed_day::lacks_year(text) => lacks_year(lang, &shown),
        Misfit::Day if typed_day::typed_month(text).is_some() => lacks_day(lang, &shown),
        Misfit::Day => no_day(lang, &shown),
        Misfit::EitherDay(one, other) => two_days(lang, &shown, *one, *other),
        Misfit::Flag => no_flag(lang, &shown),
        Misfit::Number(least, i64::MAX) => no_number_from(lang, &shown, *least),
        Misfit::Number(least, most) => no_number(lang, &shown, *least, *most),
        Misfit::Interval => no_interval(lang, &shown),
        Misfit::Word(words, near) => no_word(lang, &shown, *near, words.iter().copied()),
        Misfit::Empty => is_empty(lang),
        Misfit::Control => has_control(lang),
        Misfit::Shape => no_prompt(lang),
    }
}

/// That a text could be two days, with both, and how each is written so that it is no other.
pub fn two_days(lang: Lang, text: &str, one: Day, other: Day) -> String {
    let [(first, one), (second, other)] = [one, other].map(|day| (dates::day(lang, day), day));
    match lang {
        Lang::Nl => format!("`{text}` kan {first} zijn of {second}; schrijf {one} of {other}"),
        Lang::En => format!("`{text}` can be {first} or {second}; write {one} or {other}"),
    }
}

/// So many words are still named one by one.
const MANY: usize = 8;

/// So many letters of answers are no sentence any more.
const LONG: usize = 120;

/// Which word was perhaps meant, and which there are.
pub fn no_word<'w>(
    lang: Lang,
    text: &str,
    near: Option<&str>,
    words: impl IntoIterator<Item = &'w str>,
) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    // Of many, which stand numbered above the line, none is read twice.
    let is_long = words.iter().map(|word| word.chars().count()).sum::<usize>() > LONG;
    if near.is_none() && (words.len() > MANY || is_long) {
        return no_such_of_many(lang, text);
    }
    let words = shape::quoted(words);
    match near {
        Some(near) => format!("{} {}", no_such_near(lang, text, near), it_can_be(lang, &words)),
        None => no_such(lang, text, &words),
    }
}

/// A text as a sentence quotes it: on one line, not too long, harmless.
pub fn cut(text: &str) -> String {
    const LONGEST: usize = 40;
    let line = Clean::line(text).to_string();
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST - 1).chain(['…']).collect()
}

/// The months, as dates name them.
pub const MONTHS: [Bilingual; 12] = [
    Bilingual { nl: "januari", en: "January" },
    Bilingual { nl: "februari", en: "February" },
    Bilingual { nl: "maart", en: "March" },
    Bilingual { nl: "april", en: "April" },
    Bilingual { nl: "mei", en: "May" },
    Bilingual { nl: "juni", en: "June" },
    Bilingual { nl: "juli", en: "July" },
    Bilingual { nl: "augustus", en: "August" },
    Bilingual { nl: "september", en: "September" },
    Bilingual { nl: "oktober", en: "October" },
    Bilingual { nl: "november", en: "November" },
    Bilingual { nl: "december", en: "December" },
];

const WEEKDAYS: [Bilingual; 7] = [
    Bilingual { nl: "maandag", en: "Monday" },
    Bilingual { nl: "dinsdag", en: "Tuesday" },
    Bilingual { nl: "woensdag", en: "Wednesday" },
    Bilingual { nl: "donderdag", en: "Thursday" },
    Bilingual { nl: "vrijdag", en: "Friday" },
    Bilingual { nl: "zaterdag", en: "Saturday" },
    Bilingual { nl: "zondag", en: "Sunday" },
];

/// A day as somebody says it: `zaterdag 14 maart 2026`.
pub fn spoken_day(lang: Lang, day: Day) -> String {
    let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    let month = usize::try_from(day.month0()).unwrap_or_default();
    let name = |names: &[Bilingual], at: usize| names.get(at).map_or("", |name| name.in_lang(lang));
    format!("{} {} {} {}", name(&WEEKDAYS, weekday), day.day(), name(&MONTHS, month), day.year())
}

/// The words for a day near today, with how many days it is away.
pub const NEAR_DAYS: [(&str, i64); 8] = [
    ("vandaag", 0),
    ("today", 0),
    ("gisteren", -1),
    ("yesterday", -1),
    ("eergisteren", -2),
    ("morgen", 1),
    ("tomorrow", 1),
    ("overmorgen", 2),
];
