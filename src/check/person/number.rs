//! Numbers that stand for a person, recognised by what they are called: a number alone may be anything.

/// What the number of a student, or of a member of staff, is called.
const OF_A_MEMBER: &[&str] = &[
    "studentnummer",
    "studentennummer",
    "studentnr",
    "student nr",
    "student-nr",
    "student number",
    "student no",
    "student id",
    "student-id",
    "studentid",
    "student code",
    "studnr",
    "stud.nr",
    "stud. nr",
    "stud nr",
    "studnummer",
    "stud.nummer",
    "stud. nummer",
    "st.nr",
    "st. nr",
    "stnr",
    "std.nr",
    "std no",
    "stud. no",
    "stud.no",
    "leerlingnummer",
    "leerlingnr",
    "cursistnummer",
    "deelnemersnummer",
    "collegekaartnummer",
    "matriculation number",
    "matriculation no",
    "matrikelnummer",
    "personeelsnummer",
    "personeelsnr",
    "pers.nr",
    "pers. nr",
    "medewerkersnummer",
    "medewerkernummer",
    "medewerkernr",
    "medewerkersnr",
    "employee number",
    "employee no",
    "employee id",
    "staff number",
    "staff no",
    "personnel number",
    "personnel no",
    "student nº",
    "student n°",
];

/// What other numbers of members of staff and documents of people are called.
const OF_A_DOCUMENT: &[&str] = &[
    "staff id",
    "paspoortnummer",
    "paspoortnr",
    "passport number",
    "passport no",
    "id-kaartnummer",
    "rijbewijsnummer",
    "registration no. of the student",
];

/// What the number of a citizen is called, now and formerly, here and next door, as the word begins.
const OF_A_CITIZEN: &[&str] = &[
    "burgerservicen",
    "burger service n",
    "burger-service-n",
    "bsn",
    "sofinummer",
    "sofinr",
    "sofi-n",
    "sofi n",
    "sociaal-fiscaal n",
    "citizen service n",
    "citizen-service n",
    "citizen's service n",
    "social security n",
    "national insurance n",
    "national identification n",
    "national id n",
    "rijksregistern",
];

/// How far behind its name the number of a citizen may stand, in characters.
const NEAR_A_CITIZEN: usize = 26;

/// How far behind its name a number may stand, in characters.
const NEAR: usize = 14;

/// The least digits such a number has.
pub(super) const DIGITS: usize = 5;

/// How many digits the number of a citizen has, however they are grouped.
const OF_CITIZENS: std::ops::RangeInclusive<usize> = 8..=11;

/// How long the number is that stands right behind `student`.
const OF_A_STUDENT: std::ops::RangeInclusive<usize> = 6..=9;

/// Whether a text holds a number of a student, of a member of staff, or of a citizen.
pub(super) fn is_there(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).take(DIGITS).count() < DIGITS {
        return false;
    }
    let lower = text.to_lowercase();
    let mut of_members = OF_A_MEMBER.iter().chain(OF_A_DOCUMENT);
    of_members.any(|called| {
        behind(&lower, called).any(|behind| {
            let (gap, number) = apart(behind);
            gap.chars().count() <= NEAR && in_a_row(number) >= DIGITS
        })
    }) || OF_A_CITIZEN.iter().any(|called| {
        behind(&lower, called).any(|behind| {
            let (gap, number) = apart(behind);
            gap.chars().count() <= NEAR_A_CITIZEN && OF_CITIZENS.contains(&grouped(number))
        })
    }) || ["student", "stud.", "studente", "leerling"].iter().any(|called| {
        behind(&lower, called).any(|behind| {
            let (gap, number) = apart(behind);
            let letters = gap.trim_start_matches(|c: char| !c.is_alphanumeric());
            !gap.starts_with(char::is_alphabetic)
                && gap.len() <= 5
                && letters.len() <= 2
                && OF_A_STUDENT.contains(&in_a_row(number))
        })
    }) || lower.split(|c: char| !c.is_alphanumeric()).any(is_code_of_a_student)
}

/// What stands behind each place where a word begins that a number is called by.
fn behind<'t>(text: &'t str, called: &'t str) -> impl Iterator<Item = &'t str> {
    text.match_indices(called).filter_map(move |(at, _)| {
        let is_word = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        is_word.then_some(&text[at + called.len()..])
    })
}

/// What stands before the first digit, and what begins with it.
fn apart(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| c.is_ascii_digit()).unwrap_or(text.len()))
}

fn in_a_row(number: &str) -> usize {
    number.bytes().take_while(u8::is_ascii_digit).count()
}

/// How many digits a number has, its groups taken together.
fn grouped(number: &str) -> usize {
    let end = number.find(|c: char| !c.is_ascii_digit() && !" .-".contains(c)).unwrap_or(number.len());
    number[..end].bytes().filter(u8::is_ascii_digit).count()
}

/// What a student is known by where there is no other word: `s1234567`.
fn is_code_of_a_student(word: &str) -> bool {
    word.strip_prefix('s')
        .is_some_and(|digits| digits.len() == 7 && digits.bytes().all(|it| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_there;

    #[test]
    fn a_number_is_recognised_by_its_name() {
        for text in [
            "studentnummer 12345678",
            "Studentnr.: s1234567",
            "(student number: 00000000)",
            "BSN 123456782",
            "stud.nr. 1234567",
            "student: u1234567",
            "zijn sofinummer is 1234.56.782",
            "citizen service number 123 456 782",
            "Het betreft s1234567.",
        ] {
            assert!(is_there(text), "{text}");
        }
        for text in [
            "KvK 12345678",
            "Het studentnummer is niet nodig.",
            "Van 12345 studenten",
            "student 2024 en studenten 20242025",
            "student no. 3 of 120 that came in 2024",
            "Een studentnummer wordt nooit gevraagd; zie besluit 123456",
            "studenten uit 2024-2025",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}
