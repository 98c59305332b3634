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

/// What a header is about when what was added to it is left out: `Land (ISO)`, `Partner 2`, `Faculteit/afdeling`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoughMeaning {
    pub meaning: ColumnMeaning,
    /// Which of several partners it says it is about, from 1.
    pub nth: Option<usize>,
}

/// Words that are added to a header and do not change what it is about.
const ADDED: &str = "iso eigen onze ons huidige huidig nieuwe nieuw actuele verplicht verplichte optioneel indien bekend van \
                     invullen zie keuzelijst keuze lijst nl en eng engels engelse nederlands nederlandse volledige officiele \
                     vol full official own our current new required optional if known please select dd mm jjjj yyyy jj yy \
                     partner partnerinstelling partnerorganisatie instelling institution de het the of in deze this per op \
                     intern extern internal external naam name datum date cd contract overeenkomst agreement samenwerking";
/// Words that make something else of a name: the code or the number of a partner is not the partner.
const OF_CODES: [&str; 8] = ["code", "nr", "nummer", "number", "no", "id", "cd", "type"];
/// Words of which one in a header is enough: what stands below is about people.
const OF_PEOPLE: &str = "contactpersoon contactpersonen email emailadres telefoon telefoonnummer telefoonnr tel mobiel \
                         mobile phone gsm voornaam achternaam tussenvoegsel surname firstname lastname";

/// What a header means when it is not known as it stands.
pub fn meant_roughly(header: &str) -> Option<RoughMeaning> {
    let header = without_ordinal(header);
    let plain = folded(&apart(header));
    let is_of_people = |word: &str| OF_PEOPLE.split_ascii_whitespace().any(|it| it == word);
    let is_function = plain.split(' ').any(|word| matches!(word, "functie" | "function" | "rol" | "role"));
    if !is_function && (plain.split(' ').any(is_of_people) || plain.contains("e mail")) {
        return Some(RoughMeaning { meaning: ColumnMeaning::Person, nth: None });
    }
    let whole = folded(&without_brackets(&apart(header)));
    let parts = header.split(['/', '|', '\n', ':', '(', '[']).map(|part| folded(&apart(part)));
    std::iter::once(whole).chain(parts).find_map(|part| without_additions(&part))
}

/// A header without what is added at either end, once it is known; a number tells which partner it is about.
fn without_additions(header: &str) -> Option<RoughMeaning> {
    let mut words: Vec<&str> = header.split(' ').filter(|word| !word.is_empty()).collect();
    let is_number = |word: &&str| matches!(word.parse(), Ok(1..=20_usize));
    let nth = words.iter().position(is_number).map(|at| words.remove(at));
    let nth = nth.and_then(|it| it.parse().ok());
    let is_added = |word: &&str| ADDED.split_ascii_whitespace().any(|it| it == *word);
    let all = words.clone();
    // From the end first, then from the start: what remains must be a header of its own.
    for (from_end, from_start) in
        (0..=all.len()).flat_map(|end| (0..=all.len()).map(move |start| (end, start)))
    {
        if from_end + from_start >= all.len() {
            continue;
        }
        let (start, end) = (&all[..from_start], &all[all.len() - from_end..]);
        if !start.iter().chain(end).all(&is_added) {
            continue;
        }
        let kept = &all[from_start..all.len() - from_end];
        let Some(meaning) = meant(&kept.join(" ")) else { continue };
        let is_name = matches!(&meaning, ColumnMeaning::Key("partners.0.name" | "name"));
        if is_name && all.iter().any(|word| OF_CODES.contains(word)) {
            continue;
        }
        return Some(RoughMeaning { meaning, nth });
    }
    None
}

/// A header whose words stand together, as programs write them, taken apart: `organisationLegalName`.
fn apart(header: &str) -> String {
    let mut text = String::with_capacity(header.len() + 8);
    let mut is_small = false;
    for c in header.chars() {
        if is_small && c.is_uppercase() {
            text.push(' ');
        }
        is_small = c.is_lowercase();
        text.push(c);
    }
    text
}

/// A header without the number of its question: `2. Land`, `3) Faculteit`.
fn without_ordinal(header: &str) -> &str {
    let rest = header.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = rest.len() < header.trim_start().len();
    rest.strip_prefix(['.', ')']).filter(|_| is_numbered).map_or(header, str::trim_start)
}

fn without_brackets(header: &str) -> String {
    let mut depth = 0_usize;
    let is_kept = |c: &char| match c {
        '(' | '[' | '{' | '<' => {
            depth += 1;
            false
        }
        ')' | ']' | '}' | '>' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    };
    header.chars().filter(is_kept).collect()
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
        "vanzelf"
        | "stilzwijgend"
        | "automatisch"
        | "automatic renewal"
        | "tacit"
        | "stilzwijgende verlenging" => "automatic",
        "nee" | "geen" | "no" | "niet" | "geen verlenging" => "none",
        "op besluit" | "na besluit" | "in overleg" | "by decision" => "by-decision",
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
        _ if text.contains("college van bestuur") || text.split(' ').any(|word| word == "cvb") => {
            Some("board")
        }
        _ if text.starts_with("directeur ") || text.starts_with("director ") || text.starts_with("dean ") => {
            Some("director")
        }
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

    #[test]
    fn what_is_added_to_a_header_is_left_out() {
        let key = |header: &str| meant_roughly(header).map(|it| (it.meaning, it.nth));
        let sure = |key: &'static str| ColumnMeaning::Key(key);
        for (header, expected, nth) in [
            ("Land (ISO)", "partners.0.country", None),
            ("Faculteit (eigen)", "unit", None),
            ("Partner 1", "partners.0.name", Some(1)),
            ("Naam partner 2", "partners.0.name", Some(2)),
            ("Land partner 2", "partners.0.country", Some(2)),
            ("Startdatum [dd-mm-jjjj]", "starts", None),
            ("Land / Country", "partners.0.country", None),
            ("organisationLegalName", "partners.0.name", None),
            ("countryCode", "partners.0.country", None),
            ("Einddatum overeenkomst", "ends", None),
            ("Stad: (indien bekend)", "partners.0.seat", None),
            ("2. Country of partner", "partners.0.country", None),
            ("1) Naam partner 2", "partners.0.name", Some(2)),
            ("5. End date", "ends", None),
        ] {
            assert_eq!(key(header), Some((sure(expected), nth)), "{header}");
        }
        for header in
            ["E-mail 2", "Contactpersoon (intern)", "Telefoon secretariaat", "E-mailadres coördinator"]
        {
            assert_eq!(key(header), Some((ColumnMeaning::Person, None)), "{header}");
        }
        for header in [
            "Partnercode (eigen)",
            "Partner nr",
            "Functie contactpersoon",
            "Aantal studenten (nu)",
            "2025 Rank",
        ] {
            assert_eq!(key(header), None, "{header}");
        }
    }
}
