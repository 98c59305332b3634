//! A table as text: beside each other as far as the terminal is wide, else below each other; on a pipe, whole.
//!
//! On a terminal the widths are decided here, since a narrow one gives a row a few lines of its own; comfy-table lays it out.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Width};

use super::page::{Cell, Fit, Table};
use super::piped::{GAP, piped};
use super::style::{Paint, Style};
use crate::text::wrap::{cut, width, wrap};

/// A longer word than this may be broken, so that one word does not push a whole table aside.
const LONGEST_WORD: usize = 20;
/// What is cut is no shorter than this; a column with less room than that is left out.
const SHORTEST_CUT: usize = 17;

/// The lines of a table.
pub fn table(style: Style, table: &Table) -> String {
    let Some(columns) = style.width else { return piped(style, table) };
    let natural = natural_widths(table);
    match fitted(table, &natural, columns) {
        Some(widths) => beside(style, table, &widths),
        None => below(style, table),
    }
}

fn natural_widths(table: &Table) -> Vec<usize> {
    let mut widths: Vec<usize> = table.head.iter().map(|head| width(head.as_str())).collect();
    for row in &table.rows {
        for (wide, cell) in widths.iter_mut().zip(row) {
            let widest = cell.lines.iter().map(|(text, _)| width(text.as_str())).max();
            *wide = widest.unwrap_or(0).max(*wide);
        }
    }
    widths
}

/// Widths that fit: the widest columns give way first. A column that may be cut is left out, with width 0, where even that
/// leaves no room; nothing when words would have to be broken.
fn fitted(table: &Table, natural: &[usize], columns: usize) -> Option<Vec<usize>> {
    let mut floor: Vec<usize> = (0..natural.len()).map(|at| least(table, natural[at], at)).collect();
    let taken = |widths: &[usize]| {
        let there = widths.iter().filter(|wide| **wide > 0);
        there.map(|wide| wide + GAP).sum::<usize>().saturating_sub(GAP)
    };
    while taken(&floor) > columns {
        let last = (0..floor.len()).rev().find(|at| table.fit(*at) == Fit::Cut && floor[*at] > 0)?;
        floor[last] = 0;
    }
    let at_most = |cap: usize| -> Vec<usize> {
        let bounds = natural.iter().zip(&floor);
        bounds.map(|(most, least)| if *least == 0 { 0 } else { (*most).min(cap).max(*least) }).collect()
    };
    let widest = natural.iter().copied().max().unwrap_or(0);
    let cap = (0..=widest).rev().find(|cap| taken(&at_most(*cap)) <= columns)?;
    let mut widths = at_most(cap);
    let mut left = columns - taken(&widths);
    for (wide, most) in widths.iter_mut().zip(natural) {
        if left > 0 && *wide > 0 && *wide < *most {
            (*wide, left) = (*wide + 1, left - 1);
        }
    }
    Some(widths)
}

/// The least that a column can do with.
fn least(table: &Table, natural: usize, at: usize) -> usize {
    match table.fit(at) {
        Fit::Whole => natural,
        Fit::Cut => natural.min(SHORTEST_CUT),
        Fit::Wrap => {
            let cells = table.rows.iter().flat_map(|row| &row[at].lines).map(|(text, _)| text);
            let words = cells.chain([&table.head[at]]).flat_map(|text| text.as_str().split([' ', '-']));
            words.map(|word| width(word) + 1).max().unwrap_or(1).min(LONGEST_WORD).min(natural).max(1)
        }
    }
}

fn beside(style: Style, table: &Table, widths: &[usize]) -> String {
    let row = |cells: &[Cell]| -> Vec<Lines> {
        let shown = cells.iter().zip(widths).enumerate().filter(|(_, (_, wide))| **wide > 0);
        shown.map(|(at, (cell, wide))| lines(cell, table.fit(at), *wide)).collect()
    };
    let head: Vec<Cell> =
        table.head.iter().map(|head| Cell::new(head.as_str()).painted(Paint::Faint)).collect();
    let mut rows: Vec<Vec<Lines>> = table.rows.iter().map(|cells| row(cells)).collect();
    // Rows of several lines are told apart by an empty one.
    let has_tall = rows.iter().flatten().any(|cell| cell.len() > 1);
    if has_tall {
        rows = rows.into_iter().flat_map(|row| [Vec::new(), row]).collect();
    }
    rows.insert(0, row(&head));
    let widths: Vec<usize> = widths.iter().copied().filter(|wide| *wide > 0).collect();
    let laid = laid_out(&rows, &widths) + "\n";
    if style.color { painted(style, &laid, &rows, &widths) } else { laid }
}

/// The lines of a cell in a column of a width, each with how it is painted.
type Lines = Vec<(String, Option<Paint>)>;

fn lines(cell: &Cell, fit: Fit, wide: usize) -> Lines {
    let mut lines = Vec::new();
    for (text, paint) in &cell.lines {
        match fit {
            Fit::Cut => lines.push((cut(text.as_str(), wide), *paint)),
            _ => lines.extend(wrap(text.as_str(), Some(wide)).iter().map(|it| (it.to_string(), *paint))),
        }
    }
    lines
}

fn laid_out(rows: &[Vec<Lines>], widths: &[usize]) -> String {
    let mut laid = comfy_table::Table::new();
    laid.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    let content = |lines: &Lines| lines.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join("\n");
    for row in rows {
        laid.add_row(if row.is_empty() { vec![String::new()] } else { row.iter().map(content).collect() });
    }
    let last = laid.column_count().saturating_sub(1);
    for (at, (column, wide)) in laid.column_iter_mut().zip(widths).enumerate() {
        let gap = if at == last { 0 } else { GAP };
        let cells = |wide| u16::try_from(wide).unwrap_or(u16::MAX);
        column.set_padding((0, cells(gap)));
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(cells(wide + gap))));
    }
    laid.trim_fmt()
}

/// Paints what was laid out: each piece stands where the widths of the columns before it put it.
fn painted(style: Style, laid: &str, rows: &[Vec<Lines>], widths: &[usize]) -> String {
    let mut out = String::with_capacity(laid.len() * 2);
    let mut laid = laid.lines();
    for row in rows {
        for nth in 0..row.iter().map(Vec::len).max().unwrap_or(1).max(1) {
            let Some(mut rest) = laid.next() else { return out };
            for (cell, wide) in row.iter().zip(widths) {
                let Some((text, paint)) = cell.get(nth) else {
                    put_spaces(&mut out, &mut rest, wide + GAP);
                    continue;
                };
                let Some(after) = rest.strip_prefix(text.trim_end()) else { break };
                out.push_str(&paint.map_or_else(|| text.clone(), |paint| style.paint(paint, text)));
                rest = after;
                put_spaces(&mut out, &mut rest, (wide + GAP).saturating_sub(width(text)));
            }
            out.push_str(rest);
            out.push('\n');
        }
    }
    out
}

fn put_spaces(out: &mut String, rest: &mut &str, most: usize) {
    let spaces = rest.bytes().take(most).take_while(|byte| *byte == b' ').count();
    out.push_str(&rest[..spaces]);
    *rest = &rest[spaces..];
}

/// One row below the other, each with the names of its columns.
fn below(style: Style, table: &Table) -> String {
    let columns = style.width.unwrap_or(80).max(10);
    let mut text = String::new();
    for (number, row) in table.rows.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        for (at, (head, cell)) in table.head.iter().zip(row).enumerate() {
            let lines = cell.lines.iter().map(|(words, _)| words.as_str()).filter(|words| !words.is_empty());
            let said = lines.collect::<Vec<_>>().join(" · ");
            if said.is_empty() {
                continue;
            }
            let named = if at == 0 { said } else { format!("{head}: {said}") };
            for (part, line) in wrap(&named, Some(columns - 4)).into_iter().enumerate() {
                let indent = if at == 0 { 0 } else { 2 } + if part == 0 { 0 } else { 2 };
                text.extend(std::iter::repeat_n(' ', indent));
                text.push_str(&if at == 0 { style.paint(Paint::Strong, &line) } else { line.into_owned() });
                text.push('\n');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::clean::Clean;

    fn cell(text: &str) -> Cell {
        Cell::new(text)
    }

    fn sample(fits: Vec<Fit>) -> Table {
        Table {
            head: ["Kenmerk", "Naam", "Stand"].map(Clean::new).to_vec(),
            fits,
            rows: vec![
                vec![
                    cell("a"),
                    cell("Een samenwerking met een lange naam"),
                    cell("loopt").and("straks", Paint::Faint),
                ],
                vec![cell("bee"), cell("Kort"), cell("")],
            ],
        }
    }

    #[test]
    fn a_table_fits_its_terminal_and_is_whole_on_a_pipe() {
        let at = |width| table(Style { color: false, width }, &sample(Vec::new()));
        assert_eq!(
            at(None),
            "Kenmerk  Naam                                 Stand\n\
             a        Een samenwerking met een lange naam  loopt · straks\n\
             bee      Kort\n"
        );
        assert_eq!(
            at(Some(36)),
            "Kenmerk  Naam                 Stand\n\n\
             a        Een samenwerking     loopt\n         met een lange naam   straks\n\n\
             bee      Kort\n"
        );
        assert_eq!(
            at(Some(24)),
            "a\n  Naam: Een\n    samenwerking met een\n    lange naam\n  Stand: loopt ·\n    straks\n\nbee\n  Naam: Kort\n"
        );
        for columns in 12..120 {
            let widest = at(Some(columns)).lines().map(width).max();
            assert!(widest <= Some(columns), "{columns}");
        }
    }

    #[test]
    fn what_may_be_cut_is_cut_and_left_out_last_column_first() {
        let at = |width| table(Style { color: false, width }, &sample(vec![Fit::Whole, Fit::Cut, Fit::Cut]));
        assert_eq!(at(Some(29)).lines().nth(1), Some("a        Een samenwerking me…"));
        assert!(at(Some(29)).starts_with("Kenmerk  Naam\n"));
        assert!(at(None).contains("met een lange naam  loopt · straks"));
    }

    #[test]
    fn colour_changes_nothing_but_the_colour() {
        let mut table = sample(vec![Fit::Wrap, Fit::Wrap, Fit::Cut]);
        table.rows.push(vec![
            cell("東京").painted(Paint::Strong),
            cell("Een 東京 naam"),
            cell("loopt").and("later", Paint::Faint),
        ]);
        for columns in (12..120).map(Some).chain([None]) {
            let plain = super::table(Style { color: false, width: columns }, &table);
            let colored = super::table(Style { color: true, width: columns }, &table);
            let mut bare = colored.clone();
            for code in ["\x1b[0m", "\x1b[1m", "\x1b[2m"] {
                bare = bare.replace(code, "");
            }
            assert_eq!(bare, plain, "{columns:?}");
            let is_painted = |text: &str| colored.contains(&format!("m{text}\x1b[0m"));
            assert!(
                columns.is_none_or(|it| it < 60) || (is_painted("東京") && is_painted("later")),
                "{colored}"
            );
        }
    }
}
