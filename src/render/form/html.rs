//! A page as HTML, for a browser, a mail or paper: as one self-contained file, or within a site. What a register says is text
//! there and nothing else; nothing is fetched from elsewhere, and the page's own policy forbids it.

use super::about::About;
use super::html_figure::figure;
use super::html_frame::{self, Frame};
use super::html_text::{prose, text};
use super::html_widget::widget;
use super::page::{Block, Cell, Page, PageItem, Table};
use super::report::{Edition, Report};
use super::style::Paint;
use super::target::{Reach, Target, element_id};
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::words::{Lang, pages as words};

/// From so many parts on a page begins with what is on it.
const MANY: usize = 4;

/// A page as a whole document that needs nothing beside itself.
pub fn html(lang: Lang, about: &About, page: &Page) -> String {
    framed(lang, about, page, &Frame::default())
}

/// The same of a report, which a search engine may keep where it is made to be published.
pub fn html_of(edition: Edition<'_>, report: &dyn Report) -> String {
    let frame = Frame { is_public: report.is_public(), ..Frame::default() };
    framed(edition.labels.lang, edition.about, &report.for_browser(edition), &frame)
}

/// A page within its frame; without a title of its own it is headed by the institution's name.
pub fn framed(lang: Lang, about: &About, page: &Page, frame: &Frame<'_>) -> String {
    let institution = Clean::line(&about.institution);
    let title = page.blocks.iter().find_map(|block| match block {
        Block::Title(title) | Block::Nothing([title, ..]) => Some(title),
        _ => None,
    });
    let title = title.filter(|title| !title.as_str().is_empty()).unwrap_or(&institution);
    let mut body = Body { lang, reach: frame.reach, out: String::new(), ids: Vec::new(), level: 2 };
    body.page(about, page, title, (&institution, frame.scope));
    let feet = page.blocks.iter().filter_map(|block| match block {
        Block::Foot(words) | Block::Nothing([.., words]) => Some(words),
        _ => None,
    });
    let none = Clean::line(&words::no_judgement(lang));
    let feet: Vec<&Clean> = feet.chain([&none]).chain(frame.foot).collect();
    html_frame::document(lang, about, title, frame, &body.out, &feet)
}

/// A page being written.
struct Body<'r> {
    lang: Lang,
    reach: Reach<'r>,
    out: String,
    /// The ids of the parts, so that none stands twice.
    ids: Vec<String>,
    /// The level of what stands under the last heading.
    level: u8,
}

impl Body<'_> {
    fn put(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }

    fn page(
        &mut self,
        about: &About,
        page: &Page,
        title: &Clean,
        (institution, scope): (&Clean, Option<&Clean>),
    ) {
        self.put(&["<main id=\"inhoud\">\n<h1>", &prose(title), "</h1>\n"]);
        let mut blocks =
            page.blocks.iter().filter(|it| !matches!(it, Block::Title(_) | Block::Foot(_))).peekable();
        // The answer comes first.
        if let Some(Block::Text(lede)) = blocks.peek() {
            self.put(&["<p class=\"lede\">", &prose(lede), "</p>\n"]);
            blocks.next();
        } else if let Some(Block::Nothing([_, sentence, _])) = blocks.peek() {
            self.put(&["<p class=\"lede\">", &prose(sentence), "</p>\n"]);
        }
        if !institution.as_str().is_empty() {
            let of = about.of(self.lang);
            let of = scope.map_or_else(|| of.clone(), |scope| format!("{of} · {scope}"));
            self.put(&["<p class=\"of\">", &prose(&Clean::line(&of)), "</p>\n"]);
        }
        let headings: Vec<(String, &Clean)> =
            page.blocks.iter().filter_map(heading).map(|it| (self.id(it), it)).collect();
        if headings.len() >= MANY {
            self.put(&["<nav class=\"contents\" aria-label=\"", &words::contents(self.lang), "\">\n<ul>\n"]);
            for (id, words) in &headings {
                self.put(&["<li><a href=\"#", id, "\">", &prose(words), "</a></li>\n"]);
            }
            self.put(&["</ul>\n</nav>\n"]);
        }
        let mut headings = headings.into_iter();
        let mut under = title;
        for block in blocks {
            if let Some(words) = heading(block) {
                let id = headings.next().map(|(id, _)| id).unwrap_or_default();
                (under, self.level) = (words, 3);
                self.put(&["<h2 id=\"", &id, "\">", &prose(words), "</h2>\n"]);
            }
            self.one(block, under);
        }
        self.put(&["</main>\n"]);
    }

    /// An id for a part, by what it is called.
    fn id(&mut self, words: &Clean) -> String {
        let plain = folded(words.as_str()).replace(|c: char| !c.is_ascii_alphanumeric(), "-");
        let plain: Vec<&str> = plain.split('-').filter(|it| !it.is_empty()).take(6).collect();
        let plain = if plain.is_empty() { "deel".to_owned() } else { plain.join("-") };
        let again = (2..).map(|nth| format!("{plain}-{nth}"));
        let free = std::iter::once(plain.clone()).chain(again).find(|id| !self.ids.contains(id));
        let free = free.unwrap_or(plain);
        self.ids.push(free.clone());
        free
    }

    fn one(&mut self, block: &Block, under: &Clean) {
        match block {
            Block::Title(_) | Block::Heading(_) | Block::Foot(_) | Block::Nothing(_) => {}
            Block::Text(words) => self.put(&["<p>", &prose(words), "</p>\n"]),
            Block::Bullets(all) => {
                self.put(&["<ul>\n"]);
                for words in all {
                    self.put(&["<li>", &prose(words), "</li>\n"]);
                }
                self.put(&["</ul>\n"]);
            }
            Block::Facts(all) => self.facts(all),
            Block::Table(it) => self.table(it, under),
            Block::Item(it) => self.item(it, "article"),
            Block::Beside(all) => {
                self.put(&["<div class=\"beside\">\n"]);
                for it in all {
                    self.item(it, "article");
                }
                self.put(&["</div>\n"]);
            }
            Block::Course(all) => {
                self.put(&["<ol class=\"course\">\n"]);
                for it in all {
                    self.item(it, "li");
                }
                self.put(&["</ol>\n"]);
            }
            Block::Lines(words) => {
                self.put(&["<pre tabindex=\"0\"><code>", &text(words), "</code></pre>\n"]);
            }
            Block::Links(all) => {
                let link = |(words, target)| {
                    Some(format!("<a href=\"{}\">{}</a>", self.reach.address(target)?, prose(words)))
                };
                let links: Vec<String> =
                    all.iter().map(|(words, target)| (words, target)).filter_map(link).collect();
                if !links.is_empty() {
                    self.put(&["<p class=\"links\">", &links.join(" · "), "</p>\n"]);
                }
            }
            Block::Figure(it) => {
                let drawn = figure(self.lang, self.reach, it);
                self.put(&[
                    "<figure>\n",
                    &drawn,
                    "<details>\n<summary>",
                    &words::same_as_table(self.lang),
                    "</summary>\n",
                ]);
                self.table(&it.table, &it.title);
                self.put(&["</details>\n</figure>\n"]);
            }
            Block::Widget(it) => self.out.push_str(&widget(self.lang, it)),
            Block::Sheet(page) => self.sheet(page),
        }
    }

    /// A page within a page, which begins on a new sheet of paper.
    fn sheet(&mut self, page: &Page) {
        let mut under = Clean::default();
        self.put(&["<section class=\"sheet\">\n"]);
        for block in &page.blocks {
            match block {
                Block::Title(words) => {
                    let id = self.id(words);
                    under = words.clone();
                    self.put(&["<h2 id=\"", &id, "\">", &prose(words), "</h2>\n"]);
                }
                Block::Heading(words) => {
                    under = words.clone();
                    self.put(&["<h3>", &prose(words), "</h3>\n"]);
                }
                Block::Foot(_) => {}
                block => self.one(block, &under),
            }
        }
        self.put(&["</section>\n"]);
    }

    fn facts(&mut self, all: &[(Clean, Vec<Clean>)]) {
        let (bare, named): (Vec<_>, Vec<_>) = all.iter().partition(|(name, _)| name.as_str().is_empty());
        let is_there = |words: &&Clean| !words.as_str().is_empty();
        for words in bare.into_iter().flat_map(|(_, paragraphs)| paragraphs).filter(is_there) {
            self.put(&["<p>", &prose(words), "</p>\n"]);
        }
        if named.is_empty() {
            return;
        }
        self.put(&["<dl>\n"]);
        for (name, paragraphs) in named {
            self.put(&["<div><dt>", &prose(name), "</dt><dd>"]);
            paragraphs.iter().filter(is_there).for_each(|words| self.put(&["<p>", &prose(words), "</p>"]));
            self.put(&["</dd></div>\n"]);
        }
        self.put(&["</dl>\n"]);
    }

    fn item(&mut self, item: &PageItem, around: &str) {
        let tag = if self.level == 2 { "h2" } else { "h3" };
        let id = item
            .anchor
            .as_ref()
            .and_then(|id| element_id(id.as_str()))
            .filter(|id| !self.ids.iter().any(|it| it == id));
        let id = id.map(str::to_owned);
        self.ids.extend(id.clone());
        let weight = if item.is_weighty { " class=\"weighty\"" } else { "" };
        let anchor = id.as_ref().map(|id| format!(" id=\"{id}\"")).unwrap_or_default();
        self.put(&[
            "<",
            around,
            weight,
            &anchor,
            ">\n<",
            tag,
            ">",
            &self.linked(&item.lead, item.link.as_ref()),
        ]);
        if !item.aside.as_str().is_empty() {
            self.put(&[" <small>", &prose(&item.aside), "</small>"]);
        }
        if let Some(id) = id {
            let label = words::this_place(self.lang);
            self.put(&[" <a class=\"place\" href=\"#", &id, "\" aria-label=\"", &label, "\">¶</a>"]);
        }
        self.put(&["</", tag, ">\n"]);
        self.facts(&item.notes);
        self.put(&["</", around, ">\n"]);
    }

    /// Words that lead somewhere, where that is there.
    fn linked(&self, words: &Clean, target: Option<&Target>) -> String {
        match target.and_then(|target| self.reach.address(target)) {
            Some(address) => format!("<a href=\"{address}\">{}</a>", text(words)),
            None => prose(words),
        }
    }

    /// Each row is named by its first cell; on a phone each cell says the name of its column.
    fn table(&mut self, table: &Table, under: &Clean) {
        self.put(&["<table>\n<caption>", &text(under), "</caption>\n<thead>\n<tr>"]);
        for head in &table.head {
            self.put(&["<th scope=\"col\">", &text(head), "</th>"]);
        }
        self.put(&["</tr>\n</thead>\n<tbody>\n"]);
        for row in &table.rows {
            self.put(&["<tr>"]);
            for (at, (cell, head)) in row.iter().zip(&table.head).enumerate() {
                let said = self.cell(cell);
                if at == 0 {
                    self.put(&["<th scope=\"row\">", &said, "</th>"]);
                } else {
                    self.put(&["<td data-head=\"", &text(head), "\">", &said, "</td>"]);
                }
            }
            self.put(&["</tr>\n"]);
        }
        self.put(&["</tbody>\n</table>\n"]);
    }

    fn cell(&self, cell: &Cell) -> String {
        let mut target = cell.link.as_ref();
        let mut out = String::new();
        for (words, paint) in cell.lines.iter().filter(|(words, _)| !words.as_str().is_empty()) {
            let said = self.linked(words, target.take());
            let (before, after) = match paint {
                Some(Paint::Faint | Paint::FaintTyped) => (" <span class=\"faint\">", "</span>"),
                Some(_) => ("<strong>", "</strong>"),
                None => ("", ""),
            };
            out.extend([before, said.as_str(), after]);
        }
        if let Some(command) = &cell.command {
            out.extend([" <code>", text(command).as_str(), "</code>"]);
        }
        out
    }
}

fn heading(block: &Block) -> Option<&Clean> {
    if let Block::Heading(words) = block { Some(words) } else { None }
}
