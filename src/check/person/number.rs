//! Numbers that stand for a person, recognised by what they are called: a number alone may be anything.

/// What numbers of students, of members of staff and of people's documents are called, as the words begin.
const OF_A_MEMBER: &str = "\
    studentn|studentenn|student n|student-n|student id|student-id|studentid|student code|studn|stud.n|stud. n|stud n|\
    stud-n|stud id|stud-id|stu-id|stu id|st.n|st. n|stnr|std.n|std n|stdnr|leerlingn|cursistn|deelnemersn|collegekaartn|\
    matriculation n|matric n|matric. n|matrikeln|personeelsn|personeels-n|pers.n|pers. n|medewerkersn|medewerkern|\
    werknemersn|wnr|employee n|employee id|staff n|staff id|personnel n|paspoortn|passport n|id-kaartn|rijbewijsn";

/// What the number of a citizen is called, now and formerly, here and next door, as the words begin.
const OF_A_CITIZEN: &str = "\
    burgerservicen|burger service n|burger-service-n|bsn|sofinummer|sofinr|sofi-n|sofi n|sociaal-fiscaal n|fiscaal n|\
    citizen service n|citizen-service n|citizen's service n|social security n|national insurance n|personal tax n|\
    national identification n|national id n|rijksregistern";

/// How far behind its name the number of a citizen may stand, in characters.
const NEAR_A_CITIZEN: usize = 26;

/// How far behind its name a number may stand, in characters.
const NEAR: usize = 20;

/// The least digits such a number has.
pub(super) const DIGITS: usize = 5;

/// How many digits the number of a citizen has, however they are grouped.
const OF_CITIZENS: std::ops::RangeInclusive<usize> = 8..=11;

/// How many digits the number of a student has when it is written in groups.
const OF_GROUPED: std::ops::RangeInclusive<usize> = GROUPED..=10;

/// The least digits of one in groups.
pub(super) const GROUPED: usize = 7;

/// How long the number is that stands right behind `student`.
const OF_A_STUDENT: std::ops::RangeInclusive<usize> = 6..=9;

/// Whether a text holds a number of a student, of a member of staff, or of a citizen.
pub(super) fn is_there(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).take(DIGITS).count() < DIGITS {
        return false;
    }
    let lower = text.to_lowercase();
    OF_A_MEMBER.split('|').any(|called| {
        behind(&lower, called).any(|behind| {
            let (gap, number) = apart(behind);
            let is_long =
                in_a_row(number) >= DIGITS || OF_GROUPED.contains(&grouped(number)) && !is_of_days(number);
            gap.chars().count() <= NEAR && is_long
        })
    }) || OF_A_CITIZEN.split('|').any(|called| {
        behind(&lower, called).any(|behind| {
            let (gap, number) = apart(behind);
            gap.chars().count() <= NEAR_A_CITIZEN && OF_CITIZENS.contains(&grouped(number))
        })
    }) || ["student", "stud.", "leerling"].iter().any(|called| {
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

/// Whether groups of digits are a day, or the two years of an academic one.
fn is_of_days(number: &str) -> bool {
    let groups: Vec<&str> = number.split(|c: char| !c.is_ascii_digit()).take(3).collect();
    groups.iter().any(|group| group.len() == 4 && (group.starts_with("19") || group.starts_with("20")))
        && (groups.len() < 3 || groups[1].len() <= 2 || groups[1].len() == 4)
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
            "Student nr. 20 55 71 38 vroeg ernaar.",
            "collegekaartnummer 0918-2736",
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
            "studentnummers van 2024-2025",
            "stud.nrs. per 01-09-2024",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}
