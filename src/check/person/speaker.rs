//! Names of people in running text, where what stands beside them tells: initials, a given name, a role, or a verb of saying.
//! Too little to say so of a file; enough to ask whoever types it.

use super::as_read::as_read;
use super::given_names::is_given;
use super::name::{
    PARTICLES, is_after_initials, is_called_after, is_in, is_of_a_thing, is_part_of_a_name, is_surname, words,
};

/// Who somebody is, right before a name.
const ROLES: &str = "\
    student studente studenten students docent docente lector hoogleraar decaan directeur directrice bestuurder voorzitter \
    secretaris medewerker medewerkster collega coördinator coordinator onderzoeker onderzoekster adviseur manager \
    opleidingsmanager teamleider rector stagiair stagiaire promovendus promovenda contactpersoon ambtenaar burgemeester \
    wethouder stagebegeleider begeleider trainer melder alumnus alumna gastdocent beleidsadviseur teacher lecturer dean \
    director colleague researcher adviser advisor chair secretary president contact intern employee reporter supervisor tutor \
    projectleider leader trainee relatiebeheerder head professor mentor person";

/// How subjects and professions end, and fields that are called after none: `docent Verpleegkunde`, `Lecturer Social Work`.
const SUBJECTS: &str = "\
    kunde zorg tie ing ics logy logie work studies design management health learning rechten recht law engels nederlands \
    frans duits spaans chemie techniek union life team wijs sport arts zaken sciences science global urban social \
    relations applied external international internal affairs computer";

/// Whom places and feasts are called after.
const HALLOWED: &str = "saint san santa sint st prince prins princess prinses queen koningin king koning";

/// What leads to who said it.
const LEADS: &str = "volgens aldus namens said says told asked reported wrote according";

/// What somebody does, right behind a name.
const SAYS: &str = "\
    zegt zei meldt meldde vertelt vertelde vindt vond schrijft schreef vraagt vroeg geeft gaf wil wilde noemt noemde \
    verwacht verwachtte stelt stelde klaagde mailde belde adviseert adviseerde benadrukt benadrukte legt legde says said \
    tells told reports reported writes wrote asks asked finds found thinks thought wants wanted mentioned mentions \
    complained emailed called explained explains confirmed confirms feels felt raised";

/// Whether a text names somebody.
pub(in crate::check) fn names_somebody(text: &str) -> bool {
    let text = as_read(text);
    let words: Vec<&str> = words(&text).collect();
    is_after_initials(&text) || (0..words.len()).any(|at| is_somebody(&words, at))
}

/// Whether somebody's name begins at a word.
fn is_somebody(words: &[&str], at: usize) -> bool {
    let first = bare(words[at]);
    if !is_surname(first) || is_called_after(first) || at > 0 && is_called_after(bare(words[at - 1])) {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |at| bare(words[at]));
    if is_in(HALLOWED, &before.to_lowercase()) || is_subject(first) || is_of_a_thing(first) {
        return false;
    }
    let is_closed = words[at].ends_with(['.', ',', ';', ':', ')']);
    let between = |word: &&&str| is_in(PARTICLES, &word.to_lowercase());
    let after = if is_closed { &[][..] } else { &words[at + 1..] };
    let particles = after.iter().take_while(between).count();
    let is_name = |word: &&&str| is_surname(word) && (particles > 0 || !is_called_after(bare(word)));
    let surname = after.get(particles).filter(is_name);
    if surname.is_some_and(|word| is_of_a_thing(word) || is_subject(bare(word))) {
        return false;
    }
    let end = at + 1 + surname.map_or(0, |_| particles + 1);
    let is_thing = is_part_of_a_name(&words[at..]);
    let before = if before == "to" && at > 1 { bare(words[at - 2]) } else { before };
    let before = before.rsplit('-').next().unwrap_or_default().to_lowercase();
    let is_role = is_in(ROLES, &before);
    let is_led = is_role || is_in(LEADS, &before);
    let says = words.get(end).is_some_and(|word| is_in(SAYS, bare(word)));
    let is_given = first.split('-').any(is_given);
    !is_thing && (is_given && (surname.is_some() || is_led || says) || surname.is_some() && is_role)
}

fn is_subject(word: &str) -> bool {
    let word = word.to_lowercase();
    SUBJECTS.split_whitespace().any(|ending| word.ends_with(ending))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::names_somebody;

    #[test]
    fn a_name_is_asked_about_by_what_stands_beside_it() {
        for text in [
            "Docent Karin Bos gaf aan dat het niet lukte.",
            "Volgens Youssef El Idrissi is dat niet zo.",
            "The project, said Laura Bennett, goes well.",
            "De student Fatima meldde het.",
            "our colleague Xanthe Hughes reported it",
            "Besproken met A.B. de Vries.",
        ] {
            assert!(names_somebody(text), "{text}");
        }
        for text in [
            "Volgens Stichting Verzonnen is dat niet zo.",
            "De Maria Montessori School doet mee.",
            "Thomas More Hogeschool Vlaanderen",
            "Faculteit Zorg gaf aan dat het niet lukte.",
            "De docent Engels en de docent Nederlands",
            "Student Union Delft",
            "according to Universidade Exemplo",
        ] {
            assert!(!names_somebody(text), "{text}");
        }
    }
}
