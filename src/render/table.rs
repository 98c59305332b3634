//! A table as text: beside each other as far as the terminal is wide, else below each other; on a pipe, whole.
//!
//! Laid out here rather than by a table crate: on a narrow terminal a row becomes a few lines of its own, and the widths
//! are known without paint.

use super::page::{Cell, Table};
use super::style::{Paint, Style};
use super::wrap::{width, wrap};

const GAP: usize = 2;
/// No column is made narrower than this: below it a table no longer reads as one.
const NARROWEST: usize = 12;

/// The lines of a table.
#[must_use]
pub fn table(style: Style, table: &Table) -> String {
    let joined: Table;
    let table = if style.width.is_none() {
        joined = on_one_line(table);
        &joined
    } else {
        table
    };
    let natural = natural_widths(table);
    match style.width.map(|columns| fitted(&natural, columns)) {
        None => beside(style, table, &natural),
        Some(Some(widths)) => beside(style, table, &widths),
        Some(None) => below(style, table),
    }
}

/// On a pipe every row is one line.
fn on_one_line(table: &Table) -> Table {
    let cell = |cell: &Cell| {
        let texts: Vec<&str> = cell.lines.iter().map(|(text, _)| text.as_str()).collect();
        Cell::new(&texts.join(" · "))
    };
    Table {
        head: table.head.clone(),
        rows: table.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
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

/// Widths that fit: the widest columns give way first. Nothing when some would become too narrow to read.
fn fitted(natural: &[usize], columns: usize) -> Option<Vec<usize>> {
    let gaps = GAP * natural.len().saturating_sub(1);
    let room = columns.checked_sub(gaps)?;
    let most = natural.iter().copied().max().unwrap_or(0);
    let taken = |cap: usize| natural.iter().map(|wide| (*wide).min(cap)).sum::<usize>();
    let cap = (NARROWEST..=most.max(NARROWEST)).rev().find(|cap| taken(*cap) <= room)?;
    let mut widths: Vec<usize> = natural.iter().map(|wide| (*wide).min(cap)).collect();
    let mut left = room - taken(cap);
    for (wide, natural) in widths.iter_mut().zip(natural) {
        let more = left.min(natural - *wide).min(1);
        (*wide, left) = (*wide + more, left - more);
    }
    Some(widths)
}

fn beside(style: Style, table: &Table, widths: &[usize]) -> String {
    let mut text = String::new();
    let head: Vec<Cell> =
        table.head.iter().map(|head| Cell::new(head.as_str()).painted(Paint::Faint)).collect();
    line_up(style, &mut text, &head, widths);
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| {
            let mut lines = String::new();
            line_up(style, &mut lines, row, widths);
            lines
        })
        .collect();
    // Rows of several lines are told apart by an empty one.
    let has_tall = style.width.is_some() && rows.iter().any(|row| row.matches('\n').count() > 1);
    for row in rows {
        if has_tall {
            text.push('\n');
        }
        text.push_str(&row);
    }
    text
}

fn line_up(style: Style, text: &mut String, row: &[Cell], widths: &[usize]) {
    let cells: Vec<Vec<(std::borrow::Cow<'_, str>, Option<Paint>)>> = row
        .iter()
        .zip(widths)
        .map(|(cell, wide)| {
            let lines = cell.lines.iter();
            lines
                .flat_map(|(text, paint)| wrap(text.as_str(), Some(*wide)).into_iter().map(|it| (it, *paint)))
                .collect()
        })
        .collect();
    let tall = cells.iter().map(Vec::len).max().unwrap_or(0);
    for at in 0..tall {
        let start = text.len();
        let mut owed = 0;
        for (cell, wide) in cells.iter().zip(widths) {
            let mut taken = 0;
            if let Some((words, paint)) = cell.get(at)
                && !words.is_empty()
            {
                text.extend(std::iter::repeat_n(' ', owed));
                owed = 0;
                taken = width(words);
                match paint {
                    Some(paint) => text.push_str(&style.paint(*paint, words)),
                    None => text.push_str(words),
                }
            }
            owed += wide.saturating_sub(taken) + GAP;
        }
        debug_assert!(text[start..].trim_end() == &text[start..], "no line ends with spaces");
        text.push('\n');
    }
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
            let lines = cell.lines.iter().filter(|(words, _)| !words.as_str().is_empty());
            for (nth, (words, paint)) in lines.enumerate() {
                let named = if at == 0 || nth > 0 { words.to_string() } else { format!("{head}: {words}") };
                let indent = if at == 0 && nth == 0 { 0 } else { 2 };
                for line in wrap(&named, Some(columns - indent)) {
                    let paint = if at == 0 && nth == 0 { Some(Paint::Strong) } else { *paint };
                    text.extend(std::iter::repeat_n(' ', indent));
                    text.push_str(&paint.map_or_else(|| line.to_string(), |paint| style.paint(paint, &line)));
                    text.push('\n');
                }
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::clean::Clean;

    fn sample() -> Table {
        let cell = |text: &str| Cell::new(text);
        Table {
            head: ["Kenmerk", "Naam", "Stand"].map(Clean::new).to_vec(),
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
        let at = |width| table(Style { color: false, width }, &sample());
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
            "a\n  Naam: Een samenwerking\n  met een lange naam\n  Stand: loopt\n  straks\n\nbee\n  Naam: Kort\n"
        );
        for columns in 12..120 {
            let widest = at(Some(columns)).lines().map(width).max();
            assert!(widest <= Some(columns), "{columns}");
        }
    }
}
