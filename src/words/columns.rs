//! How people head the columns of a list of partners, in Dutch and English, and what each column is then taken for.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::fold::folded;

/// What a column may be, as far as its header tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnMeaning {
    /// A key of a partnership.
    Key(&'static str),
    /// The first of these keys that its values fit.
    OneOf(Vec<&'static str>),
    /// People, who do not enter the register.
    Person,
}

/// What a column is taken for, and the headers that say so, as [`folded`] has them. `a|b`: one of these, as its values tell;
/// `?a`: this one, if its values do.
const TABLE: &str = include_str!("columns/headers.tsv");

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(meant, headers)| headers.split(", ").map(move |header| (header, meant)))
}

static BY_HEADER: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| rows().collect());

/// What a header means; nothing when nobody knows.
pub fn meant(header: &str) -> Option<ColumnMeaning> {
    let meant = *BY_HEADER.get(folded(header).as_str())?;
    Some(match meant.strip_prefix('?') {
        Some(key) => ColumnMeaning::OneOf(vec![key]),
        None if meant == "person" => ColumnMeaning::Person,
        None if meant.contains('|') => ColumnMeaning::OneOf(meant.split('|').collect()),
        None => ColumnMeaning::Key(meant),
    })
}

/// The word of a vocabulary that people mean by something else, as [`folded`] has it.
pub fn word_for(text: &str) -> Option<&'static str> {
    Some(match text {
        "studentenuitwisseling"
        | "student exchange"
        | "studentuitwisseling"
        | "mobiliteit"
        | "mobility"
        | "erasmus"
        | "exchange agreement"
        | "bilateral agreement"
        | "inter institutional agreement" => "exchange",
        "onderzoek" | "research" | "research collaboration" => "joint-research",
        "onderwijs" | "education" | "gezamenlijke opleiding" | "joint programme" => "joint-education",
        "publicaties" | "publications" => "joint-publications",
        "virtueel" | "virtual" | "virtual exchange" | "coil" | "online" => "virtual-collaboration",
        "joint degree" | "double degree" | "dual degree" | "dubbeldiploma" => "joint-degree",
        "projecten" | "projects" | "project" => "international-projects",
        "anders" | "overig" | "overige" => "other",
        "vanzelf" | "stilzwijgend" | "automatisch" | "automatic renewal" | "tacit" => "automatic",
        _ => return None,
    })
}

/// Who signs for an institution, by the names that lists have for it, as [`folded`] has them.
pub fn signatory(text: &str) -> Option<&'static str> {
    match text {
        "cvb"
        | "bestuur"
        | "college van bestuur"
        | "voorzitter cvb"
        | "lid cvb"
        | "board"
        | "executive board"
        | "board of directors"
        | "raad van bestuur" => Some("board"),
        "directie"
        | "directeur"
        | "faculteitsdirecteur"
        | "faculteitsdirectie"
        | "director"
        | "faculty director"
        | "dean"
        | "decaan" => Some("director"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_header_means_one_thing_and_is_written_as_it_is_compared() {
        let mut seen = BTreeSet::new();
        for (header, _) in rows() {
            assert_eq!(folded(header), header);
            assert!(seen.insert(header), "{header} stands there twice");
        }
        assert!(seen.len() > 350);
    }

    #[test]
    fn headers_are_known_whatever_their_dress() {
        assert_eq!(meant("Naam  partner *"), Some(ColumnMeaning::Key("partners.0.name")));
        assert_eq!(meant("INSTITUTION NAME"), Some(ColumnMeaning::Key("partners.0.name")));
        assert_eq!(meant("Faculteit/eenheid"), Some(ColumnMeaning::Key("unit")));
        assert_eq!(meant("Coördinator"), Some(ColumnMeaning::Person));
        assert_eq!(meant("country.country_code"), Some(ColumnMeaning::Key("partners.0.country")));
        assert_eq!(meant("t/m"), Some(ColumnMeaning::Key("ends")));
        assert_eq!(meant("Naam"), Some(ColumnMeaning::OneOf(vec!["partners.0.name", "name"])));
        assert_eq!(meant("Aantal studenten"), None);
    }
}
