//! Citizen service numbers: nine digits that pass the eleven-test, however they are grouped, unless a word beside them says
//! that they are something else. Numbers of companies pass the same test.

/// What organisations, projects and files are numbered by: it may stand some words before the number.
const OTHERS: &str = "\
    rsin kvk btw vat oin pic tva fiscaalnummer grant project zaak dossier case contract order factuur invoice \
    rekening isbn issn duns siret siren ein abn subsidie budget brin erasmus ondernemingsnummer ticket leverancier";

/// What any number is called, right before it.
const NUMBERS: &str = "id code ref reference kenmerk registration registratie file partnernummer";

/// What is counted, or paid.
const AMOUNTS: &str =
    "euro eur usd dollar inwoners studenten students inhabitants people mensen miljoen million";

/// Whether a text holds a number that can only be a citizen's.
pub(super) fn is_there(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let run = run(&text[at..]);
        if is_apart(text, at, run) && is_grouped(run) && passes(run) && !is_something_else(text, at, run) {
            return true;
        }
        at += run.len();
    }
    false
}

/// The digits that a text begins with, with what groups them.
fn run(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '.' | '-')).unwrap_or(text.len());
    text[..end].trim_end_matches([' ', '.', '-'])
}

/// Whether nothing is tied to it: no letter, no slash, no amount's sign.
fn is_apart(text: &str, at: usize, run: &str) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + run.len()..].chars().next();
    let is_tied = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || "/_+#=&%€$£\\@".contains(c));
    let is_cents = text[at + run.len()..]
        .strip_prefix(',')
        .is_some_and(|it| it.starts_with(|c: char| c.is_ascii_digit()));
    let is_after_comma = before == Some(',') || before == Some('.') || before == Some('-');
    !is_tied(before) && !is_tied(after) && !is_cents && !is_after_comma
}

/// Whether digits are grouped as people group nine of them.
fn is_grouped(run: &str) -> bool {
    let groups: Vec<usize> = run.split([' ', '.', '-']).map(str::len).collect();
    let marks: Vec<char> = run.chars().filter(|c| !c.is_ascii_digit()).collect();
    marks.windows(2).all(|two| two[0] == two[1])
        && matches!(
            groups[..],
            [9] | [3, 3, 3] | [4, 2, 3] | [2, 3, 4] | [4, 5] | [2, 2, 2, 3] | [3, 2, 2, 2]
        )
}

/// The eleven-test of the citizen service number: nine times the first digit, eight times the second, and so on, less the last.
fn passes(run: &str) -> bool {
    let digits: Vec<i32> =
        run.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| digit.try_into().ok()).collect();
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 9 && sum % 11 == 0 && sum != 0
}

fn is_something_else(text: &str, at: usize, run: &str) -> bool {
    let word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let before: Vec<String> = text[..at].split_whitespace().rev().take(6).map(word).collect();
    let after = text[at + run.len()..].split_whitespace().next().map(word).unwrap_or_default();
    let is_other =
        |word: &String| OTHERS.split_whitespace().any(|it| word == it || (it.len() > 3 && word.contains(it)));
    let is_number = |word: &String| {
        NUMBERS.split_whitespace().any(|it| word == it)
            || ["nummer", "number", "nr"].iter().any(|it| word.ends_with(it))
    };
    before.iter().any(is_other)
        || before.first().is_some_and(is_number)
        || AMOUNTS
            .split_whitespace()
            .any(|it| after.starts_with(it) || before.first().is_some_and(|word| word == it))
        || text[..at].trim_end().ends_with(['€', '$', '£', '#'])
}

#[cfg(test)]
mod tests {
    use super::is_there;

    #[test]
    fn nine_digits_that_pass_the_test_are_a_citizens() {
        for text in
            ["De student 123456782 vroeg ernaar", "(1234.56.782)", "123-456-782", "Het gaat om 123 456 782."]
        {
            assert!(is_there(text), "{text}");
        }
        for text in [
            "123456789",
            "RSIN 123456782",
            "zaaknummer 123456782",
            "€ 123.456.782",
            "123.456.782 euro",
            "123.456.782,00",
            "10.1000/123456782",
            "1123456782",
            "tel 0123456782",
            "000000000",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}
