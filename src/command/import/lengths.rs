//! Lengths of time as people write them: `3 mnd`, `een half jaar`, `1,5 jaar`, `drie maanden voor afloop`.

use crate::model::Interval;

/// From none to twelve, in Dutch and in English.
const NUMBERS: [&str; 26] = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// A length of time, as the format has it; nothing when it is none.
pub(super) fn length(text: &str) -> Option<String> {
    let mut number: Option<f64> = None;
    for word in words(text) {
        match (word.as_str(), number_of(&word), unit_of(&word)) {
            (_, Some(found), _) => number = Some(found),
            ("half" | "halve", ..) => number = Some(0.5),
            ("anderhalf" | "anderhalve", ..) => number = Some(1.5),
            (_, _, Some((count, unit))) => {
                let count = count * number.or_else(|| (count > 1.0).then_some(1.0))?;
                return written(count, unit);
            }
            // What comes before a number says for what it is; behind one, only a unit makes it a length.
            _ if number.is_some() => return None,
            _ => {}
        }
    }
    None
}

/// A text in words, numbers apart from letters; what stands between brackets says the same once more.
fn words(text: &str) -> Vec<String> {
    let (mut words, mut is_number, mut depth) = (vec![String::new()], false, 0_usize);
    let text = text.to_lowercase().replace('½', ",5").replace("é", "e");
    for c in text.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            c if c.is_alphanumeric() || (is_number && matches!(c, ',' | '.')) => {
                let is_digit = !c.is_alphabetic();
                if is_digit != is_number {
                    words.push(String::new());
                }
                is_number = is_digit;
                if let Some(word) = words.last_mut() {
                    word.push(if c == ',' { '.' } else { c });
                }
            }
            _ => {
                words.push(String::new());
                is_number = false;
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn number_of(word: &str) -> Option<f64> {
    let named = NUMBERS.iter().position(|it| *it == word).and_then(|at| u32::try_from(at % 13).ok());
    named.map(f64::from).or_else(|| word.trim_end_matches('.').parse().ok().filter(|it: &f64| it.is_finite()))
}

/// What a word stands for: so many days, months or years.
fn unit_of(word: &str) -> Option<(f64, &'static str)> {
    Some(match word {
        "dag" | "dagen" | "day" | "days" => (1.0, "days"),
        "week" | "weken" | "wk" | "weeks" => (7.0, "days"),
        "maand" | "maanden" | "mnd" | "mnden" | "mnds" | "month" | "months" | "mth" | "mths" | "m" => {
            (1.0, "months")
        }
        "kwartaal" | "kwartalen" | "quarter" | "quarters" => (3.0, "months"),
        "halfjaar" => (6.0, "months"),
        "jaar" | "jaren" | "jr" | "year" | "years" | "yr" | "yrs" => (1.0, "years"),
        _ => return None,
    })
}

/// A length in whole units.
fn written(count: f64, unit: &str) -> Option<String> {
    let is_whole = |number: f64| number >= 1.0 && (number - number.round()).abs() < 1e-6;
    let (count, unit) =
        if unit == "years" && !is_whole(count) { (count * 12.0, "months") } else { (count, unit) };
    let length: Interval = format!("{} {unit}", count.round()).parse().ok().filter(|_| is_whole(count))?;
    Some(length.to_string())
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_length_is_read_however_it_is_written() {
        for (text, expected) in [
            ("6 maanden", "6 months"),
            ("3 mnd", "3 months"),
            ("3mnd.", "3 months"),
            ("een half jaar", "6 months"),
            ("half jaar", "6 months"),
            ("1,5 jaar", "18 months"),
            ("anderhalf jaar", "18 months"),
            ("1 jaar", "1 year"),
            ("twee jaar", "2 years"),
            ("opzegtermijn drie maanden voor afloop", "3 months"),
            ("één kwartaal", "3 months"),
            ("12 months", "12 months"),
            ("6 (zes) maanden", "6 months"),
            ("90 dagen", "90 days"),
            ("2 weken", "14 days"),
        ] {
            assert_eq!(length(text).as_deref(), Some(expected), "{text}");
        }
        for text in ["ja", "maanden", "zie contract", "", "12", "0 maanden", "half"] {
            assert_eq!(length(text), None, "{text}");
        }
    }
}
