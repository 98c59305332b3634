//! Days and lengths of time, as each language writes them.

use super::Lang;
use crate::model::{Day, Interval};

const NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What the months are called.
pub fn month_names(lang: Lang) -> [&'static str; 12] {
    if lang == Lang::Nl { NL } else { EN }
}

fn month_name(lang: Lang, day: Day) -> &'static str {
    let names = month_names(lang);
    let number: usize = day.format("%m").to_string().parse().unwrap_or(1);
    names[(number + 11) % 12]
}

/// A day: `12 juni 2024`, `12 June 2024`.
pub fn day(lang: Lang, day: Day) -> String {
    format!("{} {} {}", day.format("%-d"), month_name(lang, day), day.format("%Y"))
}

/// A month: `juni 2024`, `June 2024`.
pub fn month(lang: Lang, day: Day) -> String {
    format!("{} {}", month_name(lang, day), day.format("%Y"))
}

/// A length of time: `24 maanden`, `24 months`.
pub fn interval(lang: Lang, interval: Interval) -> String {
    let (count, unit) = interval.parts();
    match (lang, unit) {
        (Lang::En, _) => interval.to_string(),
        (Lang::Nl, "days") => format!("{count} {}", if count == 1 { "dag" } else { "dagen" }),
        (Lang::Nl, "months") => format!("{count} {}", if count == 1 { "maand" } else { "maanden" }),
        (Lang::Nl, _) => format!("{count} jaar"),
    }
}

/// How often: `elke 24 maanden`, `elk jaar`; `every 24 months`, `every year`.
pub fn every(lang: Lang, every: Interval) -> String {
    match (lang, every.parts()) {
        (Lang::Nl, (1, "years")) => "elk jaar".to_owned(),
        (Lang::Nl, (1, "months")) => "elke maand".to_owned(),
        (Lang::Nl, (1, _)) => "elke dag".to_owned(),
        (Lang::Nl, _) => format!("elke {}", interval(lang, every)),
        (Lang::En, (1, unit)) => format!("every {}", unit.trim_end_matches('s')),
        (Lang::En, _) => format!("every {every}"),
    }
}

/// So many days.
pub fn days(lang: Lang, number: i64) -> String {
    match (lang, number) {
        (Lang::Nl, 1) => "1 dag".to_owned(),
        (Lang::Nl, _) => format!("{number} dagen"),
        (Lang::En, 1) => "1 day".to_owned(),
        (Lang::En, _) => format!("{number} days"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_lengths_are_written_as_the_language_has_them() {
        let date = "2024-06-12".parse().unwrap();
        assert_eq!([day(Lang::Nl, date), day(Lang::En, date)], ["12 juni 2024", "12 June 2024"]);
        assert_eq!(month(Lang::Nl, date), "juni 2024");
        let of = |text: &str| text.parse().unwrap();
        assert_eq!(every(Lang::Nl, of("24 months")), "elke 24 maanden");
        assert_eq!(every(Lang::Nl, of("1 year")), "elk jaar");
        assert_eq!(every(Lang::Nl, of("2 years")), "elke 2 jaar");
        assert_eq!(every(Lang::En, of("1 month")), "every month");
        assert_eq!(interval(Lang::En, of("1 years")), "1 year");
        assert_eq!([days(Lang::Nl, 1), days(Lang::En, 0)], ["1 dag", "0 days"]);
    }
}
