//! A table as text: beside each other as far as the terminal is wide, else below each other; on a pipe, whole.
//!
//! On a terminal the widths are decided here, since a narrow one gives a row a few lines of its own; comfy-table lays it out.

use comfy_table::presets::NOTHING;
use comfy_table::{ColumnConstraint, ContentArrangement, Width};

use super::page::{Cell, Fit, Table};
use super::piped::{GAP, piped};
use super::style::{Paint, Style};
use crate::text::wrap::{cut, pieces, width, wrap};

/// A longer word than this may be broken, so that one word does not push a whole table aside.
const LONGEST_WORD: usize = 26;
/// What is cut is no shorter than this; a column with less room than that is left out.
const SHORTEST_CUT: usize = 17;
/// With less room than this a column that there is room to spare for tells nothing.
const SHORTEST_SPARE: usize = 12;
/// A name has as much room as it takes up to this, or to half of the terminal.
const LONGEST_NAME: usize = 60;
/// What a name keeps beside how it stands.
const SHORTEST_NAME: usize = 20;
/// What stands beneath a row stands so far in.
const INDENT: usize = 2;

/// The lines of a table.
pub fn table(style: Style, table: &Table) -> String {
    let Some(columns) = style.width else { return piped(style, table) };
    let natural = natural_widths(table);
    let widths = if table.fit(0) == Fit::Name {
        Some(by_importance(table, &natural, columns))
    } else {
        fitted(table, &natural, columns)
    };
    match widths {
        Some(widths) => beside(style, table, &widths),
        None => below(style, table),
    }
}

/// Widths for columns that come by importance as there is room: the name, how it stands, and what is left for the others.
fn by_importance(table: &Table, natural: &[usize], columns: usize) -> Vec<usize> {
    let mut widths = vec![0; natural.len()];
    let wanted = natural[0].min(LONGEST_NAME.max(columns / 2));
    let second = natural.get(1).map_or(0, |wide| wide + GAP);
    let has_second = columns >= SHORTEST_NAME + second;
    let second = if has_second { second } else { 0 };
    widths[0] = wanted.min(columns - second).max(1);
    let mut left = columns.saturating_sub(widths[0] + second);
    if has_second && natural.len() > 1 {
        widths[1] = natural[1];
    }
    for at in 2..natural.len() {
        let least = if table.fit(at) == Fit::Spare { natural[at].min(SHORTEST_SPARE) } else { natural[at] };
        if left < least + GAP {
            break;
        }
        widths[at] = natural[at].min(left - GAP).min(widths[0].max(least));
        left -= widths[at] + GAP;
    }
    widths[0] = natural[0].min(widths[0] + left);
    widths
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
    if let Some(at) = table.beneath {
        floor[at] = 0;
    }
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
        Fit::Whole | Fit::SpareWhole => natural,
        Fit::Cut | Fit::Spare => natural.min(SHORTEST_CUT),
        Fit::Wrap | Fit::Name => {
            let cells = table.rows.iter().flat_map(|row| &row[at].lines).map(|(text, _)| text);
            let words = cells.chain([&table.head[at]]).flat_map(|text| pieces(text.as_str()));
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
    let rows: Vec<Vec<Lines>> = table.rows.iter().map(|cells| row(cells)).collect();
    // Rows of several lines are told apart by an empty one; below a name its further lines are a little in.
    let has_tall = rows.iter().flatten().any(|cell| cell.len() > 1) && table.fit(0) != Fit::Name;
    let widths: Vec<usize> = widths.iter().copied().filter(|wide| *wide > 0).collect();
    let mut all = vec![row(&head)];
    for row in rows {
        if has_tall || table.beneath.is_some() {
            all.push(Vec::new());
        }
        all.push(row);
    }
    let laid = laid_out(&all, &widths) + "\n";
    let laid = if style.color { painted(style, &laid, &all, &widths) } else { laid };
    match table.beneath {
        Some(at) => with_beneath(style, &laid, table, at),
        None => laid,
    }
}

/// What was laid out, with a line beneath each row, before the empty one that parts it from the next.
fn with_beneath(style: Style, laid: &str, table: &Table, at: usize) -> String {
    let room = style.width.map(|columns| columns.clamp(20, 100) - INDENT);
    let beneath = |out: &mut String, row: &[Cell]| {
        for (text, _) in row.get(at).map(|cell| cell.lines.as_slice()).unwrap_or_default() {
            for line in wrap(text.as_str(), room).iter().filter(|line| !line.is_empty()) {
                out.extend([&" ".repeat(INDENT), &style.paint(Paint::Faint, line), "\n"]);
            }
        }
    };
    let (mut out, mut rows, mut is_in_head) = (String::new(), table.rows.iter(), true);
    for line in laid.lines() {
        if line.is_empty() {
            if !is_in_head && let Some(row) = rows.next() {
                beneath(&mut out, row);
            }
            is_in_head = false;
        }
        out.extend([line, "\n"]);
    }
    if let Some(row) = rows.next() {
        beneath(&mut out, row);
    }
    out
}

/// The lines of a cell in a column of a width, each with how it is painted.
type Lines = Vec<(String, Option<Paint>)>;

fn lines(cell: &Cell, fit: Fit, wide: usize) -> Lines {
    let mut lines = Vec::new();
    for (text, paint) in &cell.lines {
        match fit {
            Fit::Cut | Fit::Spare => lines.push((cut(text.as_str(), wide), *paint)),
            Fit::Name if width(text.as_str()) > wide => {
                let wrapped = wrap(text.as_str(), Some(wide.saturating_sub(INDENT)));
                let indented = wrapped.iter().enumerate().map(|(nth, line)| {
                    if nth == 0 { line.to_string() } else { format!("{:INDENT$}{line}", "") }
                });
                lines.extend(indented.map(|line| (line, *paint)));
            }
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
            beneath: None,
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
