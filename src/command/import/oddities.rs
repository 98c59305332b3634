//! Rows that are no partnership: the headers once more, a total, a note below the list, a heading between the rows.

use crate::disk::table::{SourceCell, SourceRow, SourceSheet};
use crate::text::fold::folded;
use crate::words::columns::meant;
use crate::words::countries;

/// What a row is instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OddRow {
    /// The headers, as they stand above long lists on every page.
    Headers,
    Total,
    Note,
    /// A country or a part of the world that the rows below are in.
    Heading,
}

/// How totals begin.
const TOTALS: [&str; 17] = [
    "som",
    "sum",
    "aantal",
    "count",
    "summe",
    "somme",
    "suma",
    "gesamtzahl",
    "totaal",
    "subtotaal",
    "eindtotaal",
    "total",
    "subtotal",
    "grand total",
    "totale",
    "totaux",
    "gesamt",
];
/// How notes begin.
const NOTES: [&str; 44] = [
    "versie",
    "version",
    "laatst gewijzigd",
    "last modified",
    "opgesteld",
    "printed",
    "stand",
    "bron",
    "noot",
    "note",
    "notes",
    "n b",
    "nb",
    "let op",
    "legenda",
    "legend",
    "toelichting",
    "source",
    "sources",
    "peildatum",
    "bijgewerkt",
    "laatst bijgewerkt",
    "laatste wijziging",
    "last updated",
    "pagina",
    "page",
    "afgedrukt",
    "opgemaakt",
    "vertrouwelijk",
    "confidential",
    "vertraulich",
    "alleen voor intern",
    "voor intern gebruik",
    "for internal use",
    "internal use",
    "copyright",
    "gegenereerd",
    "generated",
    "einde lijst",
    "einde van de lijst",
    "end of list",
    "dit overzicht",
    "deze lijst",
    "hinweis",
];
/// Parts of the world, as lists are parted by them.
const WORLD: [&str; 16] = [
    "europa",
    "europe",
    "azie",
    "asia",
    "afrika",
    "africa",
    "amerika",
    "america",
    "noord amerika",
    "north america",
    "zuid amerika",
    "south america",
    "oceanie",
    "oceania",
    "midden oosten",
    "middle east",
];

/// How many columns of a list are filled in the middle of its rows; of short lists, rows of one cell alone do not count, so
/// that notes below it do not outnumber it.
pub(super) fn usual_width(sheet: &SourceSheet, header: usize) -> usize {
    let rows = &sheet.rows[header + 1..];
    let mut widths: Vec<usize> = rows.iter().take(1000).map(|row| filled(row).count()).collect();
    if widths.len() < 20 && widths.iter().any(|width| *width > 1) {
        widths.retain(|width| *width > 1);
    }
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

/// The number of the first row of what stands below a list, when there is something: after a row that is left open, cells
/// alone in their rows, down to the end.
pub(super) fn foot(sheet: &SourceSheet, header: usize) -> Option<usize> {
    let rows = &sheet.rows[header..];
    let alone = rows.iter().rev().take_while(|row| filled(row).count() == 1).count();
    let first = rows.len() - alone;
    let is_apart = |at: &usize| *at > 1 && rows[*at].number > rows[*at - 1].number + 1;
    (first..rows.len()).find(is_apart).map(|at| rows[at].number)
}

fn filled(row: &SourceRow) -> impl Iterator<Item = &SourceCell> + Clone {
    row.cells.iter().filter(|cell| !cell.is_blank())
}

/// What a row is, when it is no partnership; nothing when it may be one.
pub(super) fn odd(headers: &SourceRow, row: &SourceRow, usual: usize) -> Option<OddRow> {
    if is_headers(headers, row) {
        return Some(OddRow::Headers);
    }
    let mut cells = filled(row);
    let text = cells.next()?.written();
    let plain = folded(&text);
    let is_number =
        |cell: &SourceCell| cell.written().chars().all(|c| c.is_ascii_digit() || " .,€%-".contains(c));
    let begins = |starts: &[&str]| {
        starts.iter().any(|start| {
            plain == *start || plain.strip_prefix(start).is_some_and(|rest| rest.starts_with(' '))
        })
    };
    if begins(&TOTALS) && cells.clone().all(is_number) {
        return Some(OddRow::Total);
    }
    if cells.next().is_some() || usual < 2 {
        return None;
    }
    let words = plain.split(' ').count();
    let is_sentence = words >= 12 || (words >= 6 && text.trim().ends_with(['.', ':', '!']));
    let text = text.trim();
    let is_line = !text.is_empty() && !text.chars().any(char::is_alphanumeric);
    let is_marked = text.starts_with(['*', '†', '‡', '¹', '²', '³', '^', '#', '©']) || is_numbered(text);
    if is_line || is_marked || begins(&NOTES) || is_sentence {
        return Some(OddRow::Note);
    }
    let is_country = || text.chars().count() > 3 && countries::code_of(text).is_some();
    // How many there are below may stand behind it.
    let place = plain.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    (WORLD.contains(&place) || is_country()).then_some(OddRow::Heading)
}

/// Whether a text begins as the notes below a table do: `(1) onder voorbehoud`, `[2] …`.
fn is_numbered(text: &str) -> bool {
    let rest = text.strip_prefix(['(', '[']).unwrap_or_default();
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    after.len() < rest.len() && rest.len() - after.len() < 3 && after.starts_with([')', ']'])
}

/// Whether a row says what the headers say, in each of its columns.
fn is_headers(headers: &SourceRow, row: &SourceRow) -> bool {
    let header = |at: usize| headers.cells.get(at).map(SourceCell::written).unwrap_or_default();
    let all = filled(row).count();
    let is_same = |(at, cell): &(usize, &SourceCell)| folded(&cell.written()) == folded(&header(*at));
    let same = row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()).filter(is_same).count();
    let is_known = |cell: &SourceCell| cell.text().is_some_and(|text| meant(text).is_some());
    same == all && filled(row).any(is_known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_are_no_partnership_are_known() {
        let row = |cells: &[&str]| {
            let cell = |text: &&str| {
                if text.is_empty() { SourceCell::Empty } else { SourceCell::Text((*text).to_owned()) }
            };
            SourceRow { number: 1, cells: cells.iter().map(cell).collect(), is_hidden: false }
        };
        let headers = row(&["Partner", "Land", "Faculteit"]);
        let of = |cells: &[&str]| odd(&headers, &row(cells), 3);
        assert_eq!(of(&["Partner", "Land", "faculteit "]), Some(OddRow::Headers));
        assert_eq!(of(&["Totaal", "", "12"]), Some(OddRow::Total));
        assert_eq!(of(&["Totaal: 12"]), Some(OddRow::Total));
        assert_eq!(of(&["* onder voorbehoud"]), Some(OddRow::Note));
        assert_eq!(of(&["", "Bron: afdeling internationalisering"]), Some(OddRow::Note));
        assert_eq!(of(&["Deze lijst is voor het laatst nagekeken in mei."]), Some(OddRow::Note));
        assert_eq!(of(&["België"]), Some(OddRow::Heading));
        for partner in [
            &["Universiteit A"][..],
            &["Totaal Energies", "FR"],
            &["Universiteit A", "NL", ""],
            &["Note", "NL"],
        ] {
            assert_eq!(of(partner), None, "{partner:?}");
        }
    }
}
