//! Names of people, where a title or initials give them away. A school, a street or a prize that is called after somebody
//! is nobody's name.

/// Titles as they are written with a full stop, or without one.
const TITLES: [&str; 12] = ["dhr", "mevr", "mw", "mej", "drs", "dr", "prof", "ir", "ing", "mr", "mrs", "ms"];

/// Titles that are also written without a full stop, and in these letters only: `MR` is a council, `MS` a firm.
const BARE: [&str; 16] = [
    "dhr", "Dhr", "mevr", "Mevr", "mw", "Mw", "drs", "Drs", "Dr", "Prof", "Mr", "Mrs", "Ms", "mevrouw",
    "Mevrouw", "meneer",
];

/// How titles begin, and the one that is two words.
const BEGINNINGS: [&str; 13] =
    ["dhr", "mevr", "mw", "mej", "drs", "dr", "prof", "ir.", "ing.", "mr", "ms", "meneer", "heer "];

/// What stands between a title and a surname.
const PARTICLES: &str = "\
    van de den der het 't ’t ten ter te in von da das dos do di la le el al bin y";

/// Words that show that something is called after somebody.
const CALLED: &str = "\
    stichting school college lyceum instituut institute universiteit university hogeschool universidade \
    fonds fund foundation prijs prize award medal lezing lecture leerstoel chair museum ziekenhuis \
    hospital centrum centre center bibliotheek library huis house street avenue road building gebouw \
    zaal scholarship beurs academie academy kliniek clinic lab laan straat";

/// What such names end in.
const ENDINGS: &str = "\
    straat laan weg plein kade singel school college stichting fonds prijs lezing huis instituut";

/// Initials that are no person's.
const NO_INITIALS: [&str; 14] = [
    "U.S.", "U.K.", "E.U.", "U.N.", "B.V.", "N.V.", "S.A.", "S.L.", "V.O.F.", "A.I.", "I.T.", "I.C.T.",
    "H.R.", "R.D.",
];

/// Whether a name follows a title: `prof. dr. M. de Vries`, `mevrouw Jansen`.
pub(super) fn is_after_title(text: &str) -> bool {
    let words: Vec<&str> = words(text).collect();
    (0..words.len()).any(|at| {
        let is_sir = words[at] == "heer" && at > 0 && words[at - 1].eq_ignore_ascii_case("de");
        (is_title(words[at]) || is_sir) && is_name(&words, at)
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

/// Whether a word may be a title, by how it begins.
pub(in crate::check) fn may_begin(word: &[u8]) -> bool {
    let lower = |at: usize| word.get(at).map_or(0, |byte| byte | 0x20);
    // Of the words of a text, nearly all are ruled out by three letters: `in`, `het`, `met`.
    matches!(
        (lower(0), lower(1), lower(2)),
        (b'd', b'h', b'r')
            | (b'd', b'r', _)
            | (b'm', b'e', b'v' | b'j' | b'n')
            | (b'm', b'w' | b'r' | b's', _)
            | (b'p', b'r', b'o')
            | (b'i', b'r', b'.')
            | (b'i', b'n', b'g')
            | (b'h', b'e', b'e')
    ) && BEGINNINGS
        .iter()
        .any(|it| word.get(..it.len()).is_some_and(|word| word.eq_ignore_ascii_case(it.as_bytes())))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\n', '\t', '\r', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty())
}

fn is_title(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '"', '‘', '“', '\'']).trim_end_matches([',', ')']);
    if word.len() < 2 || word.len() > 14 || !word.is_ascii() {
        return false;
    }
    let Some(titles) = word.strip_suffix('.') else { return BARE.contains(&word) };
    let is_shouted = titles.len() > 1 && titles.bytes().all(|byte| !byte.is_ascii_lowercase());
    !is_shouted && titles.split('.').all(|title| TITLES.iter().any(|it| it.eq_ignore_ascii_case(title)))
}

fn is_initials(word: &str) -> bool {
    let is_one = |part: &str| part.chars().count() == 1 && part.chars().all(char::is_uppercase);
    word.strip_suffix('.').is_some_and(|parts| parts.split('.').all(is_one))
}

/// Whether what follows a word is a surname, after other titles, initials and particles.
fn is_name(words: &[&str], at: usize) -> bool {
    let is_between =
        |word: &&&str| is_title(word) || is_initials(word) || is_in(PARTICLES, &word.to_lowercase());
    let skipped = words[at + 1..].iter().take_while(is_between).count();
    let end = at + 1 + skipped;
    let Some(surname) = words.get(end) else { return false };
    let is_open = words[at + 1..end].iter().all(|word| !word.ends_with(','));
    let surname = surname.trim_matches(|c: char| !c.is_alphabetic());
    let mut letters = surname.chars();
    let is_capital =
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    let is_called_before = at > 0 && is_called_after(words[at - 1]);
    is_open && is_capital && !is_called_before && !is_part_of_a_name(&words[end..])
}

/// Whether words that belong together are what something is called: `Martin Luther King College`, `Mulder stichting`.
fn is_part_of_a_name(words: &[&str]) -> bool {
    for (at, word) in words.iter().enumerate() {
        let is_next = at <= 1 || word.chars().next().is_some_and(char::is_uppercase);
        if is_next && is_called_after(word) {
            return true;
        }
        if !is_next || word.ends_with([',', '.', ';', ':', ')']) {
            return false;
        }
    }
    false
}

fn is_called_after(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    is_in(CALLED, &word) || ENDINGS.split(' ').any(|ending| word.ends_with(ending))
}

fn is_in(words: &str, word: &str) -> bool {
    words.split(' ').any(|it| it == word)
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
