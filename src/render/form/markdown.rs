//! A page as Markdown, for an issue, a mail or a wiki. What a register says is text there too: it makes no heading, no
//! link, no HTML, and calls nobody's name.

use super::page::{Block, Cell, Page, PageItem, Table};
use crate::text::clean::Clean;

/// A page as Markdown.
pub fn markdown(page: &Page) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        one(&mut out, block);
    }
    out
}

fn one(out: &mut String, block: &Block) {
    match block {
        Block::Title(words) => put(out, &["# ", &text(words), "\n"]),
        Block::Heading(words) => put(out, &["## ", &text(words), "\n"]),
        Block::Text(words) => put(out, &[&text(words), "\n"]),
        Block::Foot(words) => put(out, &["*", &text(words), "*\n"]),
        Block::Bullets(all) => {
            for words in all {
                put(out, &["- ", &text(words), "\n"]);
            }
        }
        Block::Facts(facts) => self::facts(out, facts),
        Block::Table(it) => table(out, it),
        Block::Item(it) => item(out, it),
        Block::Nothing([title, sentence, foot]) => {
            put(out, &["# ", &text(title), "\n\n", &text(sentence), "\n\n*", &text(foot), "*\n"]);
        }
        Block::Beside(all) | Block::Course(all) => all.iter().for_each(|it| item(out, it)),
        Block::Figure(figure) => table(out, &figure.table),
        Block::Links(_) | Block::Widget(_) => {}
        Block::Lines(words) => {
            let longest = words.as_str().split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            put(out, &[&fence, "toml\n", words.as_str().trim_end(), "\n", &fence, "\n"]);
        }
    }
}

fn put(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
}

fn facts(out: &mut String, facts: &[(Clean, Vec<Clean>)]) {
    for (name, paragraphs) in facts {
        let said = paragraphs.iter().filter(|it| !it.as_str().is_empty());
        let said = said.map(text).collect::<Vec<_>>().join("<br>");
        if name.as_str().is_empty() {
            put(out, &["- ", &said, "\n"]);
        } else {
            put(out, &["- **", &text(name), ":** ", &said, "\n"]);
        }
    }
}

fn item(out: &mut String, item: &PageItem) {
    let aside =
        if item.aside.as_str().is_empty() { String::new() } else { format!(" · {}", text(&item.aside)) };
    put(out, &["### ", &text(&item.lead), &aside, "\n"]);
    if !item.notes.is_empty() {
        out.push('\n');
        facts(out, &item.notes);
    }
}

fn table(out: &mut String, table: &Table) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&row(table.head.iter().map(text).collect()));
    out.push_str(&row(table.head.iter().map(|_| "---".to_owned()).collect()));
    let cell = |cell: &Cell| {
        let lines: Vec<String> = cell.lines.iter().map(|(words, _)| text(words)).collect();
        lines.join("<br>")
    };
    for cells in &table.rows {
        out.push_str(&row(cells.iter().map(cell).collect()));
    }
}

/// Text that stays text: on one line, with everything escaped that Markdown, HTML or a forge would take for its own.
fn text(words: &Clean) -> String {
    let words = words.as_str().trim();
    let mut out = String::with_capacity(words.len() + 16);
    let mut before = ' ';
    for (at, c) in words.char_indices() {
        let after = words[at + c.len_utf8()..].chars().next().unwrap_or(' ');
        match c {
            '\n' => out.push(' '),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // A forge notifies whoever is named, also behind a backslash; an address within a word calls nobody.
            '@' if !before.is_alphanumeric() => out.push_str("@<!-- -->"),
            '#' if after.is_ascii_alphanumeric() => out.push_str("\\#<!-- -->"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '!' => out.extend(['\\', c]),
            '-' | '+' | '=' | ':' if at == 0 => out.extend(['\\', c]),
            '.' | ')' if at > 0 && words[..at].bytes().all(|byte| byte.is_ascii_digit()) => {
                out.extend(['\\', c]);
            }
            c => out.push(c),
        }
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_text_stays_text() {
        let shown = |words: &str| text(&Clean::line(words));
        assert_eq!(shown("# kop"), "\\# kop");
        assert_eq!(shown("[klik](https://x)"), "\\[klik\\](https://x)");
        assert_eq!(shown("![a](b) <img src=x> &amp;"), "\\!\\[a\\](b) &lt;img src=x&gt; &amp;amp;");
        assert_eq!(shown("a | b\n| c"), "a \\| b \\| c");
        assert_eq!(shown("@allen #12 a@b.example"), "@<!-- -->allen \\#<!-- -->12 a@b.example");
        assert_eq!(shown("1. een"), "1\\. een");
        assert_eq!(shown("- een"), "\\- een");
        assert_eq!(shown("`rm` *x* _y_ ~~z~~ $q$ \\"), "\\`rm\\` \\*x\\* \\_y\\_ \\~\\~z\\~\\~ \\$q\\$ \\\\");
    }
}
