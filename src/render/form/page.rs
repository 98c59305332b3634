//! What a report says, piece by piece, before it becomes text or Markdown. Only [`Clean`] text gets in.

use super::figure::Figure;
use super::style::Paint;
use super::target::Target;
use crate::text::clean::Clean;

/// A report as it is shown.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub blocks: Vec<Block>,
}

/// A piece of a report.
#[derive(Clone, Debug)]
pub enum Block {
    Title(Clean),
    /// What the next part is called.
    Heading(Clean),
    Text(Clean),
    Bullets(Vec<Clean>),
    /// Names and what they stand for.
    Facts(Vec<(Clean, Vec<Clean>)>),
    Table(Table),
    /// Something that happened, or waits.
    Item(PageItem),
    /// Lines of a file, as they are.
    Lines(Clean),
    /// The line at the end: of which register, which day, which commit.
    Foot(Clean),
    /// That there is nothing: what was looked for, the sentence that says so, and the foot. In a terminal it is one line.
    Nothing([Clean; 3]),
    /// Things that are read beside each other.
    Beside(Vec<PageItem>),
    /// What happened, in order of time.
    Course(Vec<PageItem>),
    /// Where to go on, in a browser.
    Links(Vec<(Clean, Target)>),
    /// A drawing, and the same as a table.
    Figure(Box<Figure>),
    /// What only a page of the site has, made there.
    Widget(super::widget::Widget),
    /// A page within a page, on a sheet of paper of its own.
    Sheet(Box<Page>),
}

/// Something with a line of its own, and what there is to say of it.
#[derive(Clone, Debug, Default)]
pub struct PageItem {
    pub lead: Clean,
    /// What stands behind it, of less weight.
    pub aside: Clean,
    /// What there is to say of it: a name, and paragraphs.
    pub notes: Vec<(Clean, Vec<Clean>)>,
    /// The entry's id, so that one can point at it.
    pub anchor: Option<Clean>,
    /// Where its line leads.
    pub link: Option<Target>,
    /// Whether it is of those on which the others rest: a consideration, a decision, an evaluation.
    pub is_weighty: bool,
}

impl PageItem {
    /// An item with its line, what stands behind that, and what there is to say.
    pub fn new(lead: &str, aside: &str, notes: FactList) -> Self {
        Self { lead: Clean::line(lead), aside: Clean::line(aside), notes: notes.0, ..Self::default() }
    }

    /// The same, of an entry.
    pub fn at(self, id: &str) -> Self {
        Self { anchor: Some(Clean::line(id)), ..self }
    }

    /// The same, with somewhere to go on.
    pub fn to(self, target: Target) -> Self {
        Self { link: Some(target), ..self }
    }
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What its columns are called.
    pub head: Vec<Clean>,
    /// How each column gives way on a narrow terminal; by wrapping, where nothing is said.
    pub fits: Vec<Fit>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
    /// The column that stands beneath its row on a terminal, and not beside the others.
    pub beneath: Option<usize>,
}

/// How a column gives way on a narrow terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fit {
    /// It goes on, on the next line.
    #[default]
    Wrap,
    /// It is cut; with no room even for that, the column is left out.
    Cut,
    Whole,
    /// What the table is for: the widest, and never cut; it goes on a little in, on the next line.
    Name,
    /// It is there where the columns before it leave room, and cut where they leave less than it takes.
    Spare,
    /// It is there where the columns before it leave room for all of it.
    SpareWhole,
}

impl Table {
    /// A table with these columns and rows.
    pub fn new(head: &[String], fits: &[Fit], rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        let head = head.iter().map(|name| Clean::line(name)).collect();
        Self { head, fits: fits.to_vec(), rows: rows.into_iter().collect(), beneath: None }
    }

    /// The table with a column that stands beneath its row on a terminal.
    pub fn beneath(self, at: usize) -> Self {
        Self { beneath: Some(at), ..self }
    }

    /// The table without a column.
    pub fn without(mut self, at: usize) -> Self {
        self.head.remove(at);
        self.rows.iter_mut().for_each(|row| drop(row.remove(at)));
        self.beneath = self.beneath.map(|it| if it > at { it - 1 } else { it });
        self
    }

    /// How a column gives way.
    pub fn fit(&self, at: usize) -> Fit {
        self.fits.get(at).copied().unwrap_or_default()
    }
}

/// A cell: one thing, or a few below each other.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    pub lines: Vec<(Clean, Option<Paint>)>,
    /// Where its first line leads.
    pub link: Option<Target>,
    /// What is to be typed for it, in a browser.
    pub command: Option<Clean>,
}

impl Cell {
    /// A cell of one line.
    pub fn new(text: &str) -> Self {
        Self { lines: vec![(Clean::line(text), None)], ..Self::default() }
    }

    /// The cell with another line below.
    pub fn and(mut self, text: &str, paint: Paint) -> Self {
        if !text.trim().is_empty() {
            self.lines.push((Clean::line(text), Some(paint)));
        }
        self
    }

    /// The cell with somewhere to go on.
    pub fn to(self, target: Target) -> Self {
        Self { link: Some(target), ..self }
    }

    /// The cell with what is to be typed for it.
    pub fn typed(self, command: &str) -> Self {
        Self { command: Some(Clean::line(command)), ..self }
    }

    /// The cell with its first line painted.
    pub fn painted(mut self, paint: Paint) -> Self {
        if let Some(first) = self.lines.first_mut() {
            first.1 = Some(paint);
        }
        self
    }
}

impl Page {
    /// Its title, or where it has none its first sentence.
    pub fn begins(&self) -> Option<Clean> {
        self.blocks.iter().find_map(|block| match block {
            Block::Title(words) | Block::Text(words) | Block::Nothing([words, ..]) => Some(words.clone()),
            _ => None,
        })
    }

    /// Adds the title.
    pub fn title(&mut self, text: &str) {
        self.blocks.push(Block::Title(Clean::line(text)));
    }

    /// Adds a heading.
    pub fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Heading(Clean::line(text)));
    }

    /// Adds a paragraph, on one line.
    pub fn text(&mut self, text: &str) {
        self.blocks.push(Block::Text(Clean::line(text)));
    }

    /// Adds free text, paragraph by paragraph.
    pub fn prose(&mut self, text: &str) {
        let paragraphs = paragraphs(text).into_iter().filter(|it| !it.as_str().is_empty());
        self.blocks.extend(paragraphs.map(Block::Text));
    }

    /// Adds a list.
    pub fn bullets(&mut self, lines: impl IntoIterator<Item = impl AsRef<str>>) {
        let lines = lines.into_iter().map(|line| Clean::line(line.as_ref()));
        self.blocks.push(Block::Bullets(lines.collect()));
    }

    /// Adds a table.
    pub fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Adds what happened, or waits.
    pub fn items(&mut self, items: impl IntoIterator<Item = PageItem>) {
        self.blocks.extend(items.into_iter().map(Block::Item));
    }

    /// Adds things that are read beside each other.
    pub fn beside(&mut self, items: Vec<PageItem>) {
        self.blocks.push(Block::Beside(items));
    }

    /// Adds what happened, in order of time.
    pub fn course(&mut self, items: impl IntoIterator<Item = PageItem>) {
        self.blocks.push(Block::Course(items.into_iter().collect()));
    }

    /// Adds where to go on; nothing when there is nowhere.
    pub fn links(&mut self, links: Vec<(String, Target)>) {
        if !links.is_empty() {
            let links = links.into_iter().map(|(words, target)| (Clean::line(&words), target));
            self.blocks.push(Block::Links(links.collect()));
        }
    }

    /// Adds a drawing under its title; nothing where there is none.
    pub fn figure(&mut self, figure: Option<Figure>) {
        if let Some(figure) = figure {
            self.blocks.push(Block::Heading(figure.title.clone()));
            self.blocks.push(Block::Figure(Box::new(figure)));
        }
    }

    /// Adds names and what they stand for; nothing when there are none.
    pub fn facts(&mut self, facts: FactList) {
        if !facts.0.is_empty() {
            self.blocks.push(Block::Facts(facts.0));
        }
    }

    /// Adds the last line.
    pub fn foot(&mut self, text: &str) {
        self.blocks.push(Block::Foot(Clean::line(text)));
    }
}

/// Names and what they stand for, as far as there is something to say.
#[derive(Clone, Debug, Default)]
pub struct FactList(pub Vec<(Clean, Vec<Clean>)>);

impl FactList {
    /// Adds one when there is something to say.
    pub fn add(&mut self, name: &str, text: Option<impl AsRef<str>>) {
        let paragraphs = text.map(|text| paragraphs(text.as_ref())).unwrap_or_default();
        if !paragraphs.is_empty() {
            self.0.push((Clean::line(&crate::words::lists::capital(name)), paragraphs));
        }
    }

    /// Adds several things below each other, where there are any.
    pub fn add_all(&mut self, name: &str, lines: impl IntoIterator<Item = impl AsRef<str>>) {
        let lines = lines.into_iter().map(|line| Clean::line(line.as_ref()));
        let lines: Vec<Clean> = lines.filter(|line| !line.as_str().is_empty()).collect();
        if !lines.is_empty() {
            self.0.push((Clean::line(&crate::words::lists::capital(name)), lines));
        }
    }
}

/// The paragraphs of a free text: an empty line parts them, a single line end does not. Nothing stands for the empty line.
pub fn paragraphs(text: &str) -> Vec<Clean> {
    let mut paragraphs = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            if !paragraphs.is_empty() {
                paragraphs.push(Clean::default());
            }
            paragraphs.push(Clean::line(&lines.join(" ")));
            lines.clear();
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_stand_apart_and_lines_of_a_list_do_not() {
        let mut facts = FactList::default();
        facts.add("a", Some("een\ntwee\n\n \ndrie\n"));
        facts.add_all("b", ["x", "", "y"]);
        let said = |at: usize| facts.0[at].1.iter().map(Clean::as_str).collect::<Vec<_>>();
        assert_eq!((said(0), said(1)), (vec!["een twee", "", "drie"], vec!["x", "y"]));
    }
}
