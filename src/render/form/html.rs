//! A page as one self-contained HTML file, for a browser, a mail or paper. What a register says is text there and nothing else:
//! there is no script, nothing is fetched, and the page's own policy forbids both.

use super::about::About;
use super::html_style::{POLICY, STYLE};
use super::page::{Block, Cell, Page, PageItem, Table};
use super::style::Paint;
use crate::text::clean::Clean;
use crate::words::Lang;

/// A page as a whole document; without a title of its own it is headed by the institution's name.
pub fn html(lang: Lang, about: &About, page: &Page) -> String {
    let institution = Clean::line(&about.institution);
    let title = page.blocks.iter().find_map(|block| match block {
        Block::Title(title) => Some(title.clone()),
        _ => None,
    });
    let named = title.clone().or_else(|| about.only_sentence(lang, page));
    let named =
        named.map_or_else(|| text(&institution), |it| format!("{} · {}", text(&it), text(&institution)));
    let lang = if lang == Lang::Nl { "nl" } else { "en" };
    let heading = if title.is_none() { format!("<h1>{}</h1>\n", text(&institution)) } else { String::new() };
    let body = body(page);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{named}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{heading}{body}</body>\n</html>\n"
    )
}

/// The pieces of a page, the last line in a footer of its own.
fn body(page: &Page) -> String {
    let mut out = String::new();
    // An item stands one level below what it stands under.
    let (mut level, mut under) = (2, Clean::default());
    let (feet, blocks): (Vec<_>, Vec<_>) =
        page.blocks.iter().partition(|block| matches!(block, Block::Foot(_)));
    for block in blocks {
        match block {
            Block::Title(words) | Block::Heading(words) => under = words.clone(),
            _ => {}
        }
        if matches!(block, Block::Heading(_)) {
            level = 3;
        }
        one(&mut out, block, level, &under);
    }
    put(&mut out, &["</main>\n"]);
    if !feet.is_empty() {
        put(&mut out, &["<footer>\n"]);
        for foot in feet {
            one(&mut out, foot, level, &under);
        }
        put(&mut out, &["</footer>\n"]);
    }
    out
}

fn put(out: &mut String, parts: &[&str]) {
    out.extend(parts.iter().copied());
}

fn one(out: &mut String, block: &Block, level: u8, under: &Clean) {
    match block {
        Block::Title(words) => put(out, &["<h1>", &text(words), "</h1>\n"]),
        Block::Heading(words) => put(out, &["<h2>", &text(words), "</h2>\n"]),
        Block::Text(words) | Block::Foot(words) => put(out, &["<p>", &text(words), "</p>\n"]),
        Block::Bullets(all) => {
            put(out, &["<ul>\n"]);
            for words in all {
                put(out, &["<li>", &text(words), "</li>\n"]);
            }
            put(out, &["</ul>\n"]);
        }
        Block::Facts(all) => facts(out, all),
        Block::Table(it) => table(out, it, under),
        Block::Item(it) => item(out, it, level),
        Block::Lines(words) => put(out, &["<pre tabindex=\"0\"><code>", &text(words), "</code></pre>\n"]),
    }
}

fn facts(out: &mut String, all: &[(Clean, Vec<Clean>)]) {
    let (bare, named): (Vec<_>, Vec<_>) = all.iter().partition(|(name, _)| name.as_str().is_empty());
    let is_there = |words: &&Clean| !words.as_str().is_empty();
    for words in bare.into_iter().flat_map(|(_, paragraphs)| paragraphs).filter(is_there) {
        put(out, &["<p>", &text(words), "</p>\n"]);
    }
    if named.is_empty() {
        return;
    }
    put(out, &["<dl>\n"]);
    for (name, paragraphs) in named {
        put(out, &["<div><dt>", &text(name), "</dt><dd>"]);
        for words in paragraphs.iter().filter(is_there) {
            put(out, &["<p>", &text(words), "</p>"]);
        }
        put(out, &["</dd></div>\n"]);
    }
    put(out, &["</dl>\n"]);
}

fn item(out: &mut String, item: &PageItem, level: u8) {
    let tag = if level == 2 { "h2" } else { "h3" };
    put(out, &["<article>\n<", tag, ">", &text(&item.lead)]);
    if !item.aside.as_str().is_empty() {
        put(out, &[" <small>", &text(&item.aside), "</small>"]);
    }
    put(out, &["</", tag, ">\n"]);
    facts(out, &item.notes);
    put(out, &["</article>\n"]);
}

/// Each row is named by its first cell; on a phone each cell says the name of its column.
fn table(out: &mut String, table: &Table, under: &Clean) {
    put(out, &["<table>\n<caption>", &text(under), "</caption>\n<thead>\n<tr>"]);
    for head in &table.head {
        put(out, &["<th scope=\"col\">", &text(head), "</th>"]);
    }
    put(out, &["</tr>\n</thead>\n<tbody>\n"]);
    for row in &table.rows {
        put(out, &["<tr>"]);
        for (at, (cell, head)) in row.iter().zip(&table.head).enumerate() {
            let said = self::cell(cell);
            if at == 0 {
                put(out, &["<th scope=\"row\">", &said, "</th>"]);
            } else {
                put(out, &["<td data-head=\"", &text(head), "\">", &said, "</td>"]);
            }
        }
        put(out, &["</tr>\n"]);
    }
    put(out, &["</tbody>\n</table>\n"]);
}

fn cell(cell: &Cell) -> String {
    let line = |(words, paint): &(Clean, Option<Paint>)| match paint {
        Some(Paint::Faint) => format!(" <span class=\"faint\">{}</span>", text(words)),
        Some(_) => format!("<strong>{}</strong>", text(words)),
        None => text(words),
    };
    cell.lines.iter().filter(|(words, _)| !words.as_str().is_empty()).map(line).collect()
}

/// Text that stays text, also between quotes.
fn text(words: &Clean) -> String {
    let mut out = String::with_capacity(words.as_str().len() + 16);
    for c in words.as_str().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
