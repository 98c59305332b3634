//! A table on a pipe: every row is one line, whole. There is nothing to fit, and the rows may be many.

use std::borrow::Cow;

use super::page::{Cell, Table};
use super::style::{Paint, Style};
use crate::text::wrap::width;

/// Between two columns.
pub(crate) const GAP: usize = 2;

/// The lines of a table, its head painted.
pub(crate) fn piped(style: Style, table: &Table) -> String {
    let head = table.head.iter().map(|head| Cow::Borrowed(head.as_str())).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(one_line).collect());
    let rows: Vec<Vec<Cow<'_, str>>> = std::iter::once(head).chain(rows).collect();
    let mut widths = vec![0; table.head.len()];
    for row in &rows {
        for (wide, cell) in widths.iter_mut().zip(row) {
            *wide = width(cell).max(*wide);
        }
    }
    let mut text = String::new();
    for (at, row) in rows.iter().enumerate() {
        let mut spaces = 0;
        for (cell, wide) in row.iter().zip(&widths) {
            if !cell.is_empty() {
                text.extend(std::iter::repeat_n(' ', spaces));
                if at == 0 {
                    text.push_str(&style.paint(Paint::Faint, cell));
                } else {
                    text.push_str(cell);
                }
                spaces = 0;
            }
            spaces += wide - width(cell) + GAP;
        }
        text.push('\n');
    }
    text
}

fn one_line(cell: &Cell) -> Cow<'_, str> {
    match cell.lines.as_slice() {
        [(only, _)] => Cow::Borrowed(only.as_str()),
        lines => Cow::Owned(lines.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(" · ")),
    }
}
