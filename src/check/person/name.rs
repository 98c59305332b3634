//! Names of people, where a title or initials give them away. A school, a street or a prize that is called after somebody
//! is nobody's name.

/// Titles as they are written with a full stop, or without one.
const TITLES: [&str; 27] = [
    "dhr", "mevr", "mw", "mej", "drs", "dr", "prof", "ir", "ing", "mr", "mrs", "ms", "ds", "hr", "fr", "sr",
    "sra", "srta", "dra", "mme", "mlle", "sig", "mx", "lic", "rev", "dott", "mag",
];

/// Titles that are also written without a full stop, and in these letters only: `MR` is a council, `MS` a firm.
const BARE: &str = "\
    dhr Dhr mevr Mevr mw Mw drs Drs dr Dr prof Prof Mr Mrs Ms mevrouw Mevrouw meneer Meneer mijnheer Mijnheer juffrouw \
    Miss Herr Herrn Frau Señor Señora Señorita Senhor Senhora Sra Madame madame Mme Mlle Monsieur monsieur Mademoiselle \
    Signor Signora Professor professor Ir Sir señor señora señorita senhor senhora signor signora \
    Juffrouw Doña doña Dott.ssa Dottoressa Reverend Rev Pastor";

/// What stands before `heer` when it is a title.
const BEFORE_SIR: [&str; 5] = ["de", "den", "geachte", "beste", "heren"];

/// What stands between a title and a surname.
pub(super) const PARTICLES: &str = "\
    van de den der het 't ten ter te in op aan bij v.d. v/d vd v. von vom zu zur da das dos do di della del la le les du el \
    al bin ben ibn y e af";

/// Words that show that something is called after somebody, or is a thing and nobody.
const CALLED: &str = "\
    stichting school college lyceum instituut institute universiteit university hogeschool universidade \
    fonds fund foundation prijs prize award medal lezing lecture leerstoel chair museum ziekenhuis \
    hospital centrum centre center bibliotheek library huis house street avenue road building gebouw \
    zaal scholarship beurs academie academy kliniek clinic lab laan straat winkel winkels shop shops store stores \
    merk brand bedrijf company firma keten chain restaurant café cafe format product producten products film movie \
    serie series musical game bakkerij bakery park pand toren tower vleugel wing hall hal brug bridge bv b.v gmbh \
    ltd inc filiaal filialen kade plein square kazerne sporthal theater theatre drank drankje frisdrank pizza \
    boulevard island islands quiz actions beurzen grants gymnasium business trust module";

/// Shops and things whose name begins with a title.
const THINGS: &str = "\
    oetker pepper bean doubtfire martens minit jump muscle potato bricolage who strangelove jekyll watson scholl vogel \
    clean proper monopoly robot hornbach pacman saigon etam world universe marple curie more king montessori cruyff \
    cruijff tussauds monnet erasmus rembrandt einstein mandela gandhi";

/// What such names end in. A surname may end so too, and is shorter.
const ENDINGS: &str = "\
    straat laan plein kade singel school college stichting fonds prijs lezing instituut gebouw zaal universität gymnasium \
    hochschule beurzen park leerstoel gemaal weg penning medaille bibliotheek kazerne";

/// What is sold, shown or eaten: some words from a name, it tells that the name is a thing's.
const WARES: &str = "\
    winkel winkels winkelketen shop shops store stores merk brand product producten products stand kraam webshop keten chain \
    retailer retail restaurant café cafe film movie machine catering drogist supermarkt supermarket warenhuis";

/// Initials that are no person's.
const NO_INITIALS: [&str; 14] = [
    "U.S.", "U.K.", "E.U.", "U.N.", "B.V.", "N.V.", "S.A.", "S.L.", "V.O.F.", "A.I.", "I.T.", "I.C.T.",
    "H.R.", "R.D.",
];

/// Whether a name follows a title: `prof. dr. M. de Vries`, `mevrouw Jansen`.
pub(super) fn is_after_title(text: &str) -> bool {
    let words: Vec<&str> = words(text).collect();
    (0..words.len()).any(|at| {
        let is_sir = words[at] == "heer"
            && at > 0
            && BEFORE_SIR.iter().any(|it| words[at - 1].eq_ignore_ascii_case(it));
        (is_title(words[at]) || is_sir) && is_name(&words, at) || is_shouted(&words, at)
    })
}

/// Whether a name follows initials: `J. Jansen`, `A.B. de Vries`.
pub(super) fn is_after_initials(text: &str) -> bool {
    let is_initial = |two: &[u8]| two[1] == b'.' && (two[0].is_ascii_uppercase() || !two[0].is_ascii());
    if !text.as_bytes().windows(2).any(is_initial) {
        return false;
    }
    let words: Vec<&str> = words(text).collect();
    (0..words.len()).any(|at| {
        let word = words[at].trim_start_matches(['(', '"', '‘', '“']);
        is_initials(word) && !NO_INITIALS.contains(&word) && is_name(&words, at)
    })
}

/// Whether a text reads as a first name and a surname, with what that person does behind it: `Ana Souza, coördinator`. Too
/// little to say so of a file; enough to ask whoever types it.
pub(in crate::check) fn is_called_so(text: &str) -> bool {
    const OF_OFFICES: &str = "\
        office bureau team dienst afdeling faculteit faculty department unit desk loket centre centrum center board raad \
        bestuur manager director directeur coordinator coördinator opleiding programme institute instituut college \
        school university universiteit hogeschool international relations student services research";
    let Some((name, does)) = text.split_once([',', '(']) else { return false };
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_capital = |word: &&&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let is_plain = |word: &&str| is_capital(&word) || is_in(PARTICLES, &word.to_lowercase());
    let is_office = |word: &&str| is_in(OF_OFFICES, &word.to_lowercase());
    does.trim().chars().next().is_some_and(char::is_lowercase)
        && (2..=4).contains(&words.len())
        && words.iter().all(is_plain)
        && words.iter().filter(is_capital).count() >= 2
        && !words.iter().any(is_office)
}

/// Whether the word that a text begins with may be a title.
pub(super) fn may_begin(text: &[u8]) -> bool {
    let titles: &[&str] = match text.first().map(u8::to_ascii_lowercase) {
        Some(b'd') => &["dhr", "dr", "drs", "dra", "ds", "dott", "dottoressa", "doña"],
        Some(b'f') => &["fr", "frau"],
        Some(b'h') => &["heer", "hr", "herr", "herrn"],
        Some(b'i') => &["ir", "ing"],
        Some(b'j') => &["juffrouw"],
        Some(b'l') => &["lic"],
        Some(b'm') => &[
            "mevr",
            "mw",
            "mej",
            "mr",
            "mx",
            "mrs",
            "ms",
            "mme",
            "mlle",
            "mevrouw",
            "meneer",
            "mijnheer",
            "miss",
            "madame",
            "monsieur",
            "mademoiselle",
            "mag",
        ],
        Some(b'p') => &["prof", "professor", "pastor"],
        Some(b'r') => &["rev", "reverend"],
        Some(b's') => &[
            "sir",
            "sr",
            "sra",
            "srta",
            "sig",
            "señor",
            "señora",
            "señorita",
            "senhor",
            "senhora",
            "signor",
            "signora",
        ],
        _ => return false,
    };
    titles.iter().any(|title| {
        text.get(..title.len()).is_some_and(|word| word.eq_ignore_ascii_case(title.as_bytes()))
            && !text.get(title.len()).is_some_and(u8::is_ascii_alphanumeric)
    })
}

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t', '\r', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty())
}

fn is_title(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '"', '“', '\'', '„']).trim_end_matches([',', ')']);
    if word.len() < 2 || word.len() > 14 {
        return false;
    }
    let Some(titles) = word.strip_suffix('.') else { return is_in(BARE, word) };
    let is_shouted = titles.len() > 1 && titles.bytes().all(|byte| !byte.is_ascii_lowercase());
    !is_shouted && is_of_titles(titles)
}

fn is_of_titles(titles: &str) -> bool {
    titles.split('.').all(|title| TITLES.iter().any(|it| it.eq_ignore_ascii_case(title)))
}

/// Whether a title and what follows it are all in capitals: `DHR. VAN DER LAAN`. A council's abbreviation is followed by
/// an ordinary sentence.
fn is_shouted(words: &[&str], at: usize) -> bool {
    let is_loud = |word: &str| word.chars().any(char::is_alphabetic) && !word.chars().any(char::is_lowercase);
    let titles = words[at].strip_suffix('.').unwrap_or(words[at]);
    let is_council = titles == words[at] && titles.len() < 3;
    let after =
        words[at + 1..].iter().take_while(|word| is_in(PARTICLES, &word.to_lowercase()) && is_loud(word));
    let surname = words.get(at + 1 + after.count());
    let is_title = is_of_titles(titles) || is_in("mevrouw meneer", &titles.to_lowercase());
    !is_council
        && is_loud(titles)
        && is_title
        && surname.is_some_and(|word| is_loud(word) && word.chars().filter(|c| c.is_alphabetic()).count() > 2)
}

fn is_initials(word: &str) -> bool {
    let is_one = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_uppercase);
    word.strip_suffix('.').is_some_and(|parts| parts.split('.').all(is_one))
}

/// Whether what follows a word is a surname, after other titles, initials and particles.
fn is_name(words: &[&str], at: usize) -> bool {
    let is_between = |word: &&&str| {
        is_title(word) || is_initials(word) || is_in(PARTICLES, &word.to_lowercase()) || **word == "Ó"
    };
    let skipped = words[at + 1..].iter().take_while(is_between).count();
    let end = at + 1 + skipped;
    let Some(surname) = words.get(end) else { return false };
    let is_open = words[at + 1..end].iter().all(|word| !word.ends_with(','));
    let is_called_before = at > 0 && is_called_after(words[at - 1]);
    let is_thing = is_of_a_thing(surname);
    let is_ware = words[at.saturating_sub(4)..at].iter().any(|word| is_ware(word))
        || words[end + 1..].iter().take(4).any(|word| is_ware(word));
    let is_sign = is_thing || is_ware || is_called_before || ends_as_called(surname);
    is_open && is_surname(surname) && !is_sign && !is_called_so_behind(&words[end..])
}

fn is_ware(word: &str) -> bool {
    is_in(WARES, &word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase())
}

/// Whether a word is the name of a shop, a thing or somebody of old after whom things are called: `Bean-style`.
pub(super) fn is_of_a_thing(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    word.split('-').any(|part| is_in(THINGS, part))
}

/// Whether a word is written as a surname is: `Jansen`, `O'Brien`, `d'Hondt`.
pub(super) fn is_surname(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    let word = word
        .split_once('\'')
        .map_or(word, |(before, after)| if before.chars().count() < 3 { after } else { word });
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether words that belong together are what something is called: `Martin Luther King College`, `Mulder stichting`.
pub(super) fn is_part_of_a_name(words: &[&str]) -> bool {
    words.first().is_some_and(|word| is_called_after(word)) || is_called_so_behind(words)
}

/// Whether what follows a name makes it what something is called.
fn is_called_so_behind(words: &[&str]) -> bool {
    for (at, word) in words.iter().enumerate() {
        let is_next = at <= 1 || word.chars().next().is_some_and(char::is_uppercase);
        if at > 0 && is_next && is_called_after(word) {
            return true;
        }
        if !is_next || word.ends_with([',', '.', ';', ':', ')']) {
            return false;
        }
    }
    false
}

/// Whether a word is one that things are called by, or ends in one.
pub(super) fn is_called_after(word: &str) -> bool {
    let plain = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    is_in(CALLED, &plain) || ends_as_called(word)
}

/// Whether a word is put together with one that things are called by: `Zernikelaan`, `Curie-beurzen`.
fn ends_as_called(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic());
    let is_compound = word
        .split_once('-')
        .is_some_and(|(_, last)| last.starts_with(char::is_lowercase) && !is_in(PARTICLES, last));
    let word = word.to_lowercase();
    let ends = |ending: &str| word.strip_suffix(ending).is_some_and(|name| name.chars().count() > 3);
    is_compound || ENDINGS.split_whitespace().any(ends)
}

pub(super) fn is_in(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|it| it == word)
}

#[cfg(test)]
mod tests {
    use super::{is_after_initials, is_after_title};

    #[test]
    fn a_name_is_recognised_by_its_title() {
        for text in [
            "dhr. Jansen",
            "Mevr. A. de Vries",
            "prof. dr. M. van den Berg",
            "Prof.dr.ir. Jansen gaf dat aan.",
            "Besproken met mevrouw Jansen, en met de heer P. Pietersen.",
            "drs. Jansen",
            "Talked it through with Dr Brown",
            "Ms. Costa (dean)",
            "Volgens dr. Jansen, directeur van Stichting Verzonnen, kan dat.",
            "De school van prof. Mulder doet mee.",
            "mr. dr. Öztürk",
            "mevrouw Van der Laan, dhr. Verlaan en mw. Wolthuis",
            "DHR. VAN DER BERG",
            "Ms. O'Brien",
        ] {
            assert!(is_after_title(text), "{text}");
        }
    }

    #[test]
    fn what_is_called_after_somebody_is_left_alone() {
        for text in [
            "Dr. Martin Luther King College",
            "Stichting Prof. Mulder",
            "Prof. Mulder stichting",
            "Prof. Bronkhorstlaan 10",
            "de jaarlijkse dr. Jansen-lezing",
            "De MR. Zij adviseert; de MR Zorg ook.",
            "een drs. en een ing. met ervaring",
            "De heer/mevrouw die dit leest",
            "Professor of International Law",
            "Lector Duurzame Ketens",
            "de dr. die erover gaat",
            "producten van Mrs. Meyer",
            "Mr Price, the South African retailer",
            "mr. ",
        ] {
            assert!(!is_after_title(text), "{text}");
        }
    }

    #[test]
    fn a_name_is_recognised_by_its_initials() {
        for text in ["J. Jansen", "Opleidingsmanager (A.B. de Vries)", "J.P. Ö. Jansen"] {
            assert!(is_after_initials(text), "{text}");
        }
        for text in [
            "U.S. Embassy",
            "Exemplo B.V. Rotterdam",
            "Lector A.I. Toepassingen",
            "Programme manager",
            "Team A. en B.",
        ] {
            assert!(!is_after_initials(text), "{text}");
        }
    }
}
