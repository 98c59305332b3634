//! A page as text, for a person at a terminal; on a pipe nothing is wrapped, cut or coloured.

use super::page::{Block, Page, PageItem};
use super::style::{Paint, Style};
use super::table::table;
use crate::text::clean::Clean;
use crate::text::wrap::{width, wrap};

/// Prose wider than this is hard to read, however wide the terminal is.
const WIDEST: usize = 100;
const WIDEST_NAME: usize = 30;

/// A page as text.
pub fn text(style: Style, page: &Page) -> String {
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    for block in &page.blocks {
        if before.is_some_and(|before| is_apart(before, block)) {
            out.push('\n');
        }
        one(style, &mut out, block);
        before = Some(block);
    }
    out
}

/// Whether an empty line stands between two pieces.
fn is_apart(before: &Block, after: &Block) -> bool {
    let is_headed = matches!(before, Block::Heading(_));
    let is_subtitle = matches!((before, after), (Block::Title(_), Block::Text(_)));
    !is_headed && !is_subtitle
}

fn columns(style: Style) -> Option<usize> {
    style.width.map(|width| width.clamp(20, WIDEST))
}

fn one(style: Style, out: &mut String, block: &Block) {
    match block {
        Block::Title(words) | Block::Heading(words) => lines(style, out, 0, Some(Paint::Strong), words),
        Block::Text(words) => lines(style, out, 0, None, words),
        Block::Foot(words) => lines(style, out, 0, Some(Paint::Faint), words),
        Block::Bullets(all) => {
            for words in all {
                hanging(style, out, "- ", words.as_str());
            }
        }
        Block::Facts(facts) => self::facts(style, out, 0, facts),
        Block::Table(it) => out.push_str(&table(style, it)),
        Block::Item(it) => item(style, out, it),
        Block::Nothing([_, sentence, foot]) => {
            lines(style, out, 0, None, &Clean::line(&format!("{sentence} {foot}")));
        }
        Block::Beside(all) | Block::Course(all) => all.iter().for_each(|it| item(style, out, it)),
        Block::Figure(figure) => out.push_str(&table(style, &figure.table)),
        Block::Links(_) | Block::Widget(_) => {}
        Block::Sheet(page) => out.push_str(&text(style, page)),
        Block::Lines(words) => {
            for line in words.as_str().lines() {
                out.push_str("    ");
                out.push_str(line);
                out.push('\n');
            }
        }
    }
}

fn lines(style: Style, out: &mut String, indent: usize, paint: Option<Paint>, words: &Clean) {
    for line in wrap(words.as_str(), columns(style).map(|columns| columns - indent)) {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(&style.paint_line(paint, &line));
        out.push('\n');
    }
}

fn all_lines(style: Style, out: &mut String, indent: usize, paragraphs: &[Clean]) {
    for words in paragraphs {
        if words.as_str().is_empty() {
            out.push('\n');
        } else {
            lines(style, out, indent, None, words);
        }
    }
}

/// A paragraph whose first line begins with something that the others leave free.
fn hanging(style: Style, out: &mut String, lead: &str, words: &str) {
    let indent = width(lead);
    for (nth, line) in wrap(words, columns(style).map(|columns| columns - indent)).iter().enumerate() {
        if nth == 0 {
            out.push_str(lead);
        } else {
            out.extend(std::iter::repeat_n(' ', indent));
        }
        out.push_str(&style.paint_line(None, line));
        out.push('\n');
    }
}

fn facts(style: Style, out: &mut String, indent: usize, facts: &[(Clean, Vec<Clean>)]) {
    let is_narrow = columns(style).is_some_and(|columns| columns < indent + 60);
    let widths = facts.iter().map(|(name, _)| width(name.as_str()));
    // A longer name has a line of its own, and makes no room for itself beside the others.
    let widest = widths.filter(|wide| *wide <= WIDEST_NAME).max().unwrap_or(0);
    for (name, paragraphs) in facts {
        let wide = width(name.as_str());
        let painted = style.paint(Paint::Faint, name.as_str());
        out.extend(std::iter::repeat_n(' ', indent));
        if is_narrow {
            out.push_str(&painted);
            out.push('\n');
            all_lines(style, out, indent + 2, paragraphs);
            continue;
        }
        out.push_str(&painted);
        let at = indent + widest + 2;
        if wide > widest {
            out.push('\n');
            all_lines(style, out, at, paragraphs);
            continue;
        }
        let mut below = String::new();
        all_lines(style, &mut below, at, paragraphs);
        // The first line stands beside the name.
        out.push_str(below.get(indent + wide..).unwrap_or("\n"));
    }
}

fn item(style: Style, out: &mut String, item: &PageItem) {
    let (lead, aside) = (item.lead.as_str(), item.aside.as_str());
    let room = columns(style).unwrap_or(usize::MAX);
    if aside.is_empty() {
        lines(style, out, 0, Some(Paint::Strong), &item.lead);
    } else if width(lead) + 2 + width(aside) <= room {
        out.push_str(&style.paint_line(Some(Paint::Strong), lead));
        out.push_str("  ");
        out.push_str(&style.paint_line(Some(Paint::Faint), aside));
        out.push('\n');
    } else {
        lines(style, out, 0, Some(Paint::Strong), &item.lead);
        lines(style, out, 2, Some(Paint::Faint), &item.aside);
    }
    let (bare, named): (Vec<_>, Vec<_>) = item.notes.iter().partition(|(name, _)| name.as_str().is_empty());
    for (_, paragraphs) in bare {
        all_lines(style, out, 2, paragraphs);
    }
    let named: Vec<(Clean, Vec<Clean>)> = named.into_iter().cloned().collect();
    facts(style, out, 2, &named);
}
