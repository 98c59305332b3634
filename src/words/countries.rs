//! The countries of ISO 3166-1, with the names by which a list may have them: Dutch, English, their own, and what else is
//! often written. A name is what people write, and says nothing about what a territory is.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Lang;
use crate::text::fold::compared;
use crate::text::near;

/// Code, code of three letters, Dutch, English, and other names: one country a line.
const TABLE: &str = include_str!("countries/iso3166.tsv");

/// Not in ISO 3166-1; lists write it with the code that is left to users.
const KOSOVO: (&str, [&str; 4]) = ("XK", ["xkx", "kosovo", "kosova", "xk"]);

/// A country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country {
    /// Two letters.
    pub code: &'static str,
    /// Three letters.
    pub alpha3: &'static str,
    pub nl: &'static str,
    pub en: &'static str,
    others: &'static str,
}

impl Country {
    /// Its codes, and the names by which a list may have it.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        [self.code, self.alpha3, self.nl, self.en].into_iter().chain(self.others.split('|'))
    }
}

/// Every country, in order of code.
pub fn all() -> impl Iterator<Item = Country> {
    ALL.iter().copied()
}

static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let countries = TABLE.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next();
        let (code, alpha3, nl, en) = (next()?, next()?, next()?, next()?);
        Some(Country { code, alpha3, nl, en, others: next().unwrap_or_default() })
    });
    countries.collect()
});

static BY_NAME: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let of_all = all().flat_map(|country| country.names().map(move |name| (compared(name), country.code)));
    let kosovo = KOSOVO.1.iter().map(|name| ((*name).to_owned(), KOSOVO.0));
    of_all.chain(kosovo).filter(|(name, _)| !name.is_empty()).collect()
});

/// The code of a country by any of its names or codes, whatever their case and accents.
pub fn code_of(text: &str) -> Option<&'static str> {
    BY_NAME.get(&compared(text)).copied()
}

/// What a country is called.
pub fn name(lang: Lang, code: &str) -> Option<&'static str> {
    let code = code.to_ascii_uppercase();
    if code == KOSOVO.0 {
        return Some("Kosovo");
    }
    let at = ALL.binary_search_by(|country| country.code.cmp(&code)).ok()?;
    let country = ALL[at];
    Some(if lang == Lang::Nl { country.nl } else { country.en })
}

/// The country whose name is nearest to one that nobody knows.
pub fn nearest(lang: Lang, text: &str) -> Option<&'static str> {
    near::nearest(text, all().map(|country| if lang == Lang::Nl { country.nl } else { country.en }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::country::CODES;

    #[test]
    fn there_are_as_many_as_iso_3166_has() {
        assert_eq!(all().count(), 249);
        let codes: Vec<_> = all().map(|country| country.code).collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
        assert!(CODES.split(' ').all(|code| name(Lang::Nl, &code.to_lowercase()).is_some()));
        assert!(CODES.split(' ').filter(|code| *code != KOSOVO.0).eq(codes));
        for country in all() {
            let is_upper = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase());
            assert!(country.code.len() == 2 && is_upper(country.code), "{country:?}");
            assert!(country.alpha3.len() == 3 && is_upper(country.alpha3), "{country:?}");
            assert!(!country.nl.is_empty() && !country.en.is_empty(), "{country:?}");
        }
    }

    #[test]
    fn no_name_is_that_of_two_countries() {
        let mut seen = HashMap::new();
        for country in all() {
            for name in country.names().map(compared).filter(|name| !name.is_empty()) {
                let other = seen.insert(name.clone(), country.code);
                assert!(
                    other.is_none_or(|other| other == country.code),
                    "{name}: {other:?}, {}",
                    country.code
                );
            }
        }
    }

    #[test]
    fn a_country_is_known_by_its_names_and_codes() {
        for (text, code) in [
            ("Nederland", "NL"),
            ("the netherlands", "NL"),
            ("nld", "NL"),
            ("nl", "NL"),
            ("BELGIË", "BE"),
            ("Belgie", "BE"),
            ("Cote d’Ivoire", "CI"),
            ("日本", "JP"),
            ("Россия", "RU"),
            ("Korea, Republic of", "KR"),
            ("U.S.A.", "US"),
            ("Turkey", "TR"),
            ("Kosovo", "XK"),
        ] {
            assert_eq!(code_of(text), Some(code), "{text}");
        }
        assert_eq!([code_of(""), code_of("Nederlnad"), code_of("?")], [None; 3]);
        assert_eq!(nearest(Lang::Nl, "Nederlnad"), Some("Nederland"));
        assert_eq!(name(Lang::En, "de"), Some("Germany"));
    }
}
