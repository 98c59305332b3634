//! A list that narrows as one types, without regard to capitals and accents: the arrow keys and Enter choose, Esc goes back,
//! and nothing of it stays on the screen. A terminal that can only print numbers it instead.

use super::form::Interviewer;
use super::keys::{KeyPress, Keys};
use super::line::{OpenQuestion, TypedLine};
use super::question_view::keys_in;
use super::screen::{DrawnBlock, Inked, ScreenRow};
use crate::text::clean::Clean;
use crate::text::fold::SoughtPart;
use crate::text::wrap::{cut_between_words, width, wrap};
use crate::words::{Lang, picking as words};

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PickItem {
    /// What is shown: first what tells it from the others.
    pub label: String,
    /// What else it is found by.
    pub also: String,
    /// Whether it stays whatever is typed.
    pub stays: bool,
}

/// A list to choose from.
#[derive(Clone, Debug)]
pub struct PickList<'p> {
    /// What is asked.
    pub title: &'p str,
    /// What was typed before it opened.
    pub begun: &'p str,
    pub items: &'p [PickItem],
    /// So many lines stand above it that are to stay in sight.
    pub above: usize,
}

/// At most so many lines of a list are seen at once, and at least so many.
const ROOM: (usize, usize) = (3, 10);
/// The chosen one is shown whole, on at most so many lines.
const WHOLE: usize = 3;
/// So many are numbered where keys cannot be had one at a time.
const NUMBERED: usize = 12;

impl Interviewer<'_> {
    /// Lets somebody choose; nothing when they went back.
    pub fn pick(&mut self, list: &PickList<'_>) -> Option<usize> {
        self.pick_typed(list).map(|(at, _)| at)
    }

    /// The same, with what they had typed by then.
    pub fn pick_typed(&mut self, list: &PickList<'_>) -> Option<(usize, String)> {
        let appearance = self.setting.appearance;
        let keys = if appearance.is_dumb { None } else { Keys::open() };
        let Some(keys) = keys else { return self.pick_by_number(list) };
        let mut block = DrawnBlock::default();
        let mut choosing = Choosing::of(list);
        let picked = loop {
            let (rows, cursor) = choosing.drawn(self.setting.lang, Keys::size());
            block.draw(appearance, &rows, cursor);
            match Keys::next() {
                KeyPress::Leave => break None,
                KeyPress::Enter => {
                    if let Some(at) = choosing.chosen() {
                        break Some(at);
                    }
                }
                key => choosing.press(key, Keys::size().1),
            }
        };
        block.take_away();
        drop(keys);
        if let Some(at) = picked {
            let columns = self.prompt.width();
            let told = lines(&list.items[at].label, columns.saturating_sub(3));
            let mark = |nth| if nth == 0 { "= " } else { "  " };
            let rows = told.iter().enumerate();
            let rows = rows.map(|(nth, line)| vec![Inked::faint(&format!("{}{line}", mark(nth)))]);
            self.show(&rows.collect::<Vec<_>>());
        }
        picked.map(|at| (at, choosing.typed))
    }

    /// The same, line by line: a number chooses, words narrow the list.
    fn pick_by_number(&mut self, list: &PickList<'_>) -> Option<(usize, String)> {
        let lang = self.setting.lang;
        let mut choosing = Choosing::of(list);
        loop {
            let shown: Vec<usize> = choosing.fitting.iter().copied().take(NUMBERED).collect();
            self.say("");
            self.tell(list.title);
            for (nth, at) in shown.iter().enumerate() {
                let told = lines(&list.items[*at].label, self.prompt.width().saturating_sub(5));
                for (line, text) in told.iter().enumerate() {
                    let number = if line == 0 { (nth + 1).to_string() } else { String::new() };
                    self.say(&format!("{number:>3} {text}"));
                }
            }
            match choosing.fitting.len() - shown.len() {
                0 => {}
                more => self.tell(&words::and_more(lang, more)),
            }
            self.tell(&if shown.is_empty() { words::none_fits(lang) } else { words::by_number(lang) });
            let text = match self.prompt.line(&Clean::new("> "), "", OpenQuestion::default()) {
                TypedLine::Typed(text) => text,
                TypedLine::Unreadable(_) => continue,
                TypedLine::Stopped => return None,
            };
            match (text.trim(), text.trim().parse::<usize>()) {
                ("", _) => return None,
                (_, Ok(number @ 1..)) if number <= shown.len() => {
                    return Some((shown[number - 1], choosing.typed));
                }
                (words, _) => choosing.narrow(words.to_owned()),
            }
        }
    }
}

/// How far somebody is with choosing.
struct Choosing<'c> {
    list: &'c PickList<'c>,
    typed: String,
    /// Those that have all words that were typed.
    fitting: Vec<usize>,
    /// Which of them is pointed at.
    at: usize,
}

impl<'c> Choosing<'c> {
    fn of(list: &'c PickList<'c>) -> Self {
        let mut choosing = Self { list, typed: String::new(), fitting: Vec::new(), at: 0 };
        choosing.narrow(Clean::line(list.begun).to_string());
        choosing
    }

    fn narrow(&mut self, typed: String) {
        let sought: Vec<SoughtPart> = typed.split_whitespace().filter_map(SoughtPart::of).collect();
        let fits = |item: &PickItem| {
            item.stays || sought.iter().all(|part| part.is_in(&item.label) || part.is_in(&item.also))
        };
        let items = self.list.items.iter().enumerate();
        self.fitting = items.filter(|(_, item)| fits(item)).map(|(at, _)| at).collect();
        (self.typed, self.at) = (typed, 0);
    }

    fn chosen(&self) -> Option<usize> {
        self.fitting.get(self.at).copied()
    }

    fn press(&mut self, key: KeyPress, rows: usize) {
        let last = self.fitting.len().saturating_sub(1);
        let page = room(rows, self.list.above).cast_signed();
        let mut typed = self.typed.clone();
        match key {
            KeyPress::Move(by) => self.at = self.at.saturating_add_signed(by).min(last),
            KeyPress::Page(by) => self.at = self.at.saturating_add_signed(by * page).min(last),
            KeyPress::Letter(letter) => typed.push(letter),
            KeyPress::Erase => drop(typed.pop()),
            KeyPress::EraseWord => {
                let kept = typed.trim_end().rfind(' ').map_or(0, |at| at + 1);
                typed.truncate(kept);
            }
            KeyPress::EraseAll => typed.clear(),
            KeyPress::Enter | KeyPress::Leave | KeyPress::Other => {}
        }
        if typed != self.typed {
            self.narrow(typed);
        }
    }

    /// What is seen, and the row and column of what is typed.
    fn drawn(&self, lang: Lang, (columns, height): (usize, usize)) -> (Vec<ScreenRow>, (usize, usize)) {
        let columns = columns.saturating_sub(1).max(8);
        let mut rows: Vec<ScreenRow> = vec![ScreenRow::new()];
        rows.extend(lines(self.list.title, columns).iter().map(|line| vec![Inked::strong(line)]));
        let keys = keys_in(&words::keys(lang), columns);
        let keys = keys.iter().flat_map(|line| lines(line, columns));
        rows.extend(keys.map(|line| vec![Inked::faint(&line)]));
        let line = format!("> {}", end_of(&self.typed, columns.saturating_sub(3)));
        let cursor = (rows.len(), width(&line));
        rows.push(vec![Inked::plain(&line)]);
        let room = room(height, self.list.above + rows.len());
        let whole = self.chosen().map(|at| lines(&self.list.items[at].label, columns.saturating_sub(2)));
        let whole: Vec<String> = whole.unwrap_or_default().into_iter().take(WHOLE).collect();
        let others = room.saturating_sub(whole.len().max(1));
        let first =
            self.at.saturating_sub(others.div_ceil(2)).min((self.fitting.len()).saturating_sub(others + 1));
        for (nth, at) in self.fitting.iter().enumerate().skip(first).take(others + 1) {
            if nth == self.at {
                let shown = whole.iter().enumerate();
                let mark = |nth| if nth == 0 { "▸ " } else { "  " };
                rows.extend(shown.map(|(nth, line)| vec![Inked::strong(&format!("{}{line}", mark(nth)))]));
            } else {
                let label = Clean::line(&self.list.items[*at].label);
                let label = cut_between_words(label.as_str(), columns.saturating_sub(2));
                rows.push(vec![Inked::plain(&format!("  {label}"))]);
            }
        }
        let below = self.fitting.len().saturating_sub(first + others + 1);
        if self.fitting.is_empty() {
            rows.extend(lines(&words::none_fits(lang), columns).iter().map(|line| vec![Inked::faint(line)]));
        } else if below > 0 {
            rows.push(vec![Inked::faint(&format!("  {}", words::and_more(lang, below)))]);
        }
        (rows, cursor)
    }
}

/// How many lines of a list there is room for, below so many others.
fn room(height: usize, above: usize) -> usize {
    height.saturating_sub(above + 1).clamp(ROOM.0, ROOM.1)
}

/// A text as lines that fit, also where a word does not.
fn lines(text: &str, columns: usize) -> Vec<String> {
    let line = Clean::line(text);
    wrap(line.as_str(), Some(columns)).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// As much of the end of a line as fits.
fn end_of(text: &str, columns: usize) -> String {
    let text = Clean::line(text).to_string();
    let begins = text.char_indices().map(|(at, _)| at);
    begins.map(|at| &text[at..]).find(|end| width(end) <= columns).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(choosing: &Choosing<'_>, size: (usize, usize)) -> Vec<String> {
        let (rows, _) = choosing.drawn(Lang::Nl, size);
        rows.iter().map(|row| row.iter().map(Inked::text).collect()).collect()
    }

    #[test]
    fn words_in_any_order_narrow_it_without_regard_to_accents() {
        let item = |label: &str| PickItem { label: label.to_owned(), ..PickItem::default() };
        let items = ["Überlingen · Zorg", "Université d’Exemple · Zorg", "Exemplo · Recht"].map(item);
        let list = PickList { title: "Welke?", begun: "", items: &items, above: 0 };
        let mut choosing = Choosing::of(&list);
        assert_eq!(choosing.fitting, [0, 1, 2]);
        for letter in "zorg UNIVERSITE".chars() {
            choosing.press(KeyPress::Letter(letter), 24);
        }
        assert_eq!((choosing.fitting.as_slice(), choosing.chosen()), (&[1][..], Some(1)));
        choosing.press(KeyPress::EraseWord, 24);
        choosing.press(KeyPress::Move(7), 24);
        assert_eq!((choosing.typed.as_str(), choosing.chosen()), ("zorg ", Some(1)));
        choosing.press(KeyPress::Letter('q'), 24);
        assert_eq!(choosing.chosen(), None);
        assert!(seen(&choosing, (34, 18)).iter().any(|row| row.contains("Niets")));
    }

    #[test]
    fn every_line_fits_and_the_one_pointed_at_is_whole() {
        let long = "Uitwisseling en gezamenlijke modules met Universidade Exemplo";
        let items: Vec<PickItem> =
            (0..30).map(|nth| PickItem { label: format!("{long} · {nth}"), ..PickItem::default() }).collect();
        let list =
            PickList { title: "Welke samenwerking bedoelt u daarmee?", begun: "", items: &items, above: 0 };
        let mut choosing = Choosing::of(&list);
        for columns in [20, 34, 80] {
            for _ in 0..9 {
                let rows = seen(&choosing, (columns, 18));
                assert!(rows.iter().all(|row| width(row) < columns), "{rows:?}");
                assert!(rows.len() <= 18, "{rows:?}");
                choosing.press(KeyPress::Move(3), 18);
            }
        }
        let rows = seen(&choosing, (34, 18)).concat();
        assert!(rows.contains("Exemplo · 27") || rows.contains("Exemplo · 29"), "{rows}");
    }
}
