//! Whether a column is about people: by what stands in it, whatever it is headed. Names of people come in many shapes, so
//! that no single sign decides: names beside mail addresses, names that many people bear, a header that names a role.

use crate::check::traces_of_a_person;
use crate::disk::table::{SourceCell, SourceRow};
use crate::text::fold::folded;

/// How many cells are looked at.
const LOOKED_AT: usize = 500;

/// Roles that people have: of a column headed by one, what looks like names is names.
const ROLES: &str = "beheerder lector hoogleraar docent coordinator coordinatoren hoofd leider trekker kartrekker begeleider \
                     onderzoeker researcher scientist professor investigator supervisor tutor liaison ambassadeur medewerker \
                     adviseur manager eigenaar verantwoordelijke contact persoon person staff teacher charge decaan dean \
                     rector directeur director secretaris voorzitter chair lead initiatiefnemer aanvrager behandelaar naam \
                     name wie who ondertekenaar signatory";

/// Parts of what organisations are called, which no person is.
const ORGANISATIONS: &str = "universi hogeschool college school institu academ akadem stichting gmbh group gemeente provincie \
                             ministeri foundation fund associat vereniging centre center centrum facult hochschul polyte company \
                             museum hospital ziekenhuis bank network netwerk consorti partner platform department dienst \
                             afdeling team bureau office agency council raad science studies business management program \
                             project opleiding engineering international holding uczelni politech instytut";

/// What stands between a first name and a surname.
const PARTICLES: &str =
    "van de der den ter ten te het op von vom zu da do dos das di del della la le el al bin ibn y e";

/// What stands before a name.
const TITLES: &str = "dr drs ir ing mr prof mw mevr mevrouw dhr heer ms mrs miss phd msc ma ba bsc mba sir";

/// First names that many people bear, in the countries that partners are in.
const FIRST_NAMES: &str = include_str!("first_names.txt");

/// A list, as it is looked at for people.
pub(super) struct PersonSearch<'a> {
    /// The rows below the headers.
    pub(super) rows: &'a [SourceRow],
    /// The places of columns that are headed by what only people have: mail addresses, telephone numbers.
    pub(super) beside: &'a [usize],
}

impl PersonSearch<'_> {
    /// Whether most of what stands in a column is about people. Of the only column with names, a header says too little.
    pub(super) fn is_about_people(&self, header: &str, place: usize, is_only_name: bool) -> bool {
        let rows = self.rows.iter().filter_map(|row| Some((row, row.cells.get(place)?.text()?.trim())));
        let filled: Vec<_> = rows.filter(|(_, text)| !text.is_empty()).take(LOOKED_AT).collect();
        let most = |is_it: &dyn Fn(&(&SourceRow, &str)) -> bool| {
            !filled.is_empty() && filled.iter().filter(|it| is_it(it)).count() * 2 >= filled.len()
        };
        if most(&|(_, text)| !traces_of_a_person(header, text).is_empty()) {
            return true;
        }
        if !most(&|(_, text)| is_shaped_as_a_name(text)) {
            return false;
        }
        let is_role =
            folded(header).split(' ').any(|word| ROLES.split_ascii_whitespace().any(|it| it == word));
        let well_known = filled
            .iter()
            .filter(|(_, text)| is_shaped_as_a_name(text) && begins_with_a_first_name(text))
            .count();
        let is_just_name = matches!(folded(header).as_str(), "naam" | "name");
        is_role && !is_only_name && (!is_just_name || !self.beside.is_empty())
            || well_known * 3 >= filled.len()
            || most(&|(row, text)| self.is_in_address(row, text))
    }

    /// Whether an address beside a name is made of it: `m.voorbeeld@` beside Maria Voorbeeld.
    fn is_in_address(&self, row: &SourceRow, name: &str) -> bool {
        let last = folded(name).split(' ').next_back().map(str::to_owned).unwrap_or_default();
        let address = |place: &usize| row.cells.get(*place).map(SourceCell::written).unwrap_or_default();
        let is_in = |text: String| {
            let (before, _) = text.split_once('@').unwrap_or_default();
            last.len() > 2 && folded(before).replace(' ', "").contains(&last)
        };
        self.beside.iter().map(address).any(is_in)
    }
}

/// Whether a text is two to five words with capitals, initials and particles, and no organisation.
fn is_shaped_as_a_name(text: &str) -> bool {
    let lower = text.to_lowercase();
    let is_organisation = ORGANISATIONS.split_ascii_whitespace().any(|part| lower.contains(part));
    if is_organisation
        || text.chars().count() > 50
        || text.chars().any(|c| c.is_ascii_digit() || "&@/+()\"".contains(c))
    {
        return false;
    }
    let words: Vec<&str> = text.split([' ', ',', '\u{a0}']).filter(|word| !word.is_empty()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !is_one_of(TITLES, word)).collect();
    let is_particle = |word: &&&str| is_one_of(PARTICLES, word);
    let names = words.iter().filter(|word| !is_particle(word));
    (2..=6).contains(&words.len()) && names.clone().count() >= 2 && names.clone().all(|word| is_capital(word))
}

fn is_one_of(list: &str, word: &str) -> bool {
    let word = word.trim_matches('.').to_lowercase();
    list.split_ascii_whitespace().any(|it| it == word)
}

/// `Voorbeeld`, `J.`, `Jean-Pierre`, `d’Arc`, `McDonald`.
fn is_capital(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let is_name = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
    let has_capital = word.chars().next().is_some_and(char::is_uppercase)
        || word.starts_with("d'")
        || word.starts_with("d’");
    let is_shouted =
        word.chars().filter(|c| c.is_alphabetic()).count() > 3 && letters.all(char::is_uppercase);
    is_name && has_capital && !is_shouted
}

fn begins_with_a_first_name(text: &str) -> bool {
    let mut words = text.split([' ', ',', '-']).filter(|word| !word.is_empty() && !is_one_of(TITLES, word));
    // A surname may stand first, before a comma.
    words.by_ref().take(2).any(|word| {
        let word = folded(word);
        FIRST_NAMES.split_ascii_whitespace().any(|it| it == word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_told_from_names_of_organisations() {
        for name in
            ["Maria Voorbeeld", "J. van den Berg", "dr. A. Proefman", "Voorbeeld, Maria", "Jean-Pierre d’Arc"]
        {
            assert!(is_shaped_as_a_name(name), "{name}");
        }
        for other in [
            "Universidade Exemplo",
            "Stichting Jan Jansen",
            "Programmamanager",
            "Kies uit de lijst hieronder",
            "Partner 12",
            "Team Zorg",
        ] {
            assert!(!is_shaped_as_a_name(other), "{other}");
        }
        assert!(begins_with_a_first_name("dr. Maria Voorbeeld") && !begins_with_a_first_name("Den Haag"));
    }
}
