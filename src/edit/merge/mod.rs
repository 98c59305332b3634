//! Two versions of one file become one: by entry and by key, spliced from the bytes of both, and proved by reading it anew.
//!
//! Entries are united. A key of the head that one side changed is taken from that side. What both changed differently, and
//! an entry that is not what it was, are contradictions, which a person decides. Which side is called ours makes no
//! difference where there is none, save for line ends and the byte-order mark.

mod items;
mod lists;
mod marks;
mod order;
mod pieces;
mod proof;
mod units;
mod value;
mod weave;

pub use marks::{Marked, SideNames, Unmarked, marked};
pub use value::is_equal;

use std::collections::BTreeSet;

use super::append::line_end;
use super::prove::{Unfit, read};
use crate::document::without_mark;
use crate::model::KeyPath;
use items::Three;
use proof::MergedFacts;
use units::Units;

/// What is merged.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'s> {
    /// What both began with, when that is known.
    pub base: Option<&'s str>,
    pub ours: &'s str,
    pub theirs: &'s str,
}

/// A merge.
#[derive(Clone, Debug)]
pub struct Merge {
    has_mark: bool,
    /// Whether the last line has an end.
    is_ended: bool,
    end: &'static str,
    parts: Vec<Part>,
}

#[derive(Clone, Debug)]
enum Part {
    Text(String),
    Contradiction(Contradiction),
}

/// What cannot be both: a person decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Where: a key, a table or an entry.
    pub key: KeyPath,
    /// Whether it is about a whole entry.
    pub is_entry: bool,
    /// Whether both sides added it.
    pub is_new: bool,
    /// Our lines; nothing when we took it away.
    pub ours: Option<String>,
    /// The other side's; nothing when they took it away.
    pub theirs: Option<String>,
}

impl Contradiction {
    /// That a part, as it was and on both sides, cannot be both; with its lines.
    fn of<T>(
        key: &KeyPath,
        is_entry: bool,
        (base, ours, theirs): Three<'_, T>,
        lines: &dyn Fn(&T) -> String,
    ) -> Self {
        let (ours, theirs) = (ours.map(lines), theirs.map(lines));
        Self { key: key.clone(), is_entry, is_new: base.is_none(), ours, theirs }
    }
}

/// How a contradiction was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConflictChoice {
    Ours,
    Theirs,
    /// Neither, but these lines.
    Lines(String),
    /// Not yet.
    Open,
}

/// Merges two versions. A key in `forced` is a contradiction wherever both sides differ, for keys that each are right and
/// together are not.
pub fn merge(sides: Sides<'_>, forced: &BTreeSet<KeyPath>) -> Result<Merge, Unfit> {
    let end = line_end(sides.ours);
    let prepared = |text: &str, is_ours: bool| prepared(text, end, is_ours);
    let (ours, theirs) = (prepared(sides.ours, true), prepared(sides.theirs, false));
    read(&ours)?;
    read(&theirs)?;
    let base = sides.base.map(|text| ancestor(&prepared(text, false))).transpose()?;
    let (mut our, mut their) = (Units::of(&ours), Units::of(&theirs));
    let mut was = base.as_deref().map(Units::of);
    lists::name(was.as_mut().unwrap_or(&mut Units::default()), &mut our, &mut their);
    let parts = weave::weave(was.as_ref(), &our, &their, forced, end);
    let merge = Merge {
        has_mark: sides.ours.starts_with('\u{feff}'),
        is_ended: is_ended(sides),
        end,
        parts: together(parts),
    };
    merge.prove(base.as_deref(), &ours, &theirs)?;
    Ok(merge)
}

/// Whether a text that was merged otherwise holds what both sides say; nothing when one of them cannot be read.
pub fn holds(sides: Sides<'_>, result: &str) -> Option<bool> {
    let base = sides.base.map(read).transpose().ok()?;
    let (ours, theirs) = (read(sides.ours).ok()?, read(sides.theirs).ok()?);
    let facts = MergedFacts { base: base.as_ref(), ours: &ours, theirs: &theirs };
    Some(read(result).is_ok_and(|result| facts.differ(&result, &BTreeSet::new()).is_none()))
}

/// Two whole texts between marks, for what cannot be told apart any finer.
pub fn in_marks(ours: &str, theirs: &str, labels: &SideNames, size: usize) -> String {
    let end = line_end(ours);
    marks::between(&prepared(ours, end, true), &prepared(theirs, end, false), labels, size, end)
}

/// A text that can be taken apart: without a mark, with our line ends, and with one behind its last line.
fn prepared(text: &str, end: &str, is_ours: bool) -> String {
    let body = without_mark(text);
    let mut body = if is_ours { body.to_owned() } else { body.replace("\r\n", "\n").replace('\n', end) };
    if !body.is_empty() && !body.ends_with('\n') {
        body.push_str(end);
    }
    body
}

/// What both began with. Where that is itself an unresolved merge, of histories that crossed, it is what its sides agree on.
fn ancestor(text: &str) -> Result<String, Unfit> {
    if let Ok(marked) = marked(text) {
        read(&marked.ours)?;
        read(&marked.theirs)?;
        return Ok(agreed(&marked.ours, &marked.theirs));
    }
    read(text)?;
    Ok(text.to_owned())
}

/// What two texts both say.
fn agreed(ours: &str, theirs: &str) -> String {
    let (mut our, mut their) = (Units::of(ours), Units::of(theirs));
    lists::name(&mut Units::default(), &mut our, &mut their);
    let mut text = String::new();
    for unit in &our.0 {
        let Some(other) = their.get(&unit.name) else { continue };
        if matches!(unit.name, units::Name::Entry(..)) {
            if value::are_same_entries(&unit.body(), &other.body()) {
                text.extend([unit.lead(), &unit.body(), unit.tail, unit.gap]);
            }
            continue;
        }
        for section in &unit.sections {
            let Some(other) = other.sections.iter().find(|it| it.path == section.path) else { continue };
            text.extend([section.lead, section.header]);
            for item in &section.items {
                let same = other.items.iter().find(|it| it.key == item.key);
                if same.is_some_and(|it| value::says_the_same(it.value, item.value)) {
                    text.extend([item.lead, &item.line()]);
                }
            }
        }
        text.extend([unit.tail, unit.gap]);
    }
    text
}

fn is_ended(sides: Sides<'_>) -> bool {
    let of = |text: &str| text.is_empty() || text.ends_with('\n');
    let (ours, theirs) = (of(sides.ours), of(sides.theirs));
    match sides.base.map(of) {
        _ if ours == theirs => ours,
        Some(was) => !was,
        None => true,
    }
}

fn together(parts: Vec<Part>) -> Vec<Part> {
    let mut whole: Vec<Part> = Vec::new();
    for part in parts {
        match (whole.last_mut(), part) {
            (_, Part::Text(text)) if text.is_empty() => {}
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => whole.push(part),
        }
    }
    whole
}

impl Merge {
    /// What contradicts itself, in the order of the file.
    pub fn contradictions(&self) -> impl Iterator<Item = &Contradiction> {
        self.parts.iter().filter_map(|part| match part {
            Part::Contradiction(it) => Some(it),
            Part::Text(_) => None,
        })
    }

    /// The merged text, when nothing contradicts itself.
    pub fn text(&self) -> Option<String> {
        self.contradictions().next().is_none().then(|| self.decided(&[], &SideNames::default(), 7))
    }

    /// The text with each contradiction decided, in order; one that is open stands between marks with these labels.
    pub fn decided(&self, decisions: &[ConflictChoice], labels: &SideNames, size: usize) -> String {
        let mut text = String::new();
        let (mut decisions, mut ends_open) = (decisions.iter(), false);
        for part in &self.parts {
            ends_open = false;
            let (ours, theirs) = match part {
                Part::Text(part) => {
                    text.push_str(part);
                    continue;
                }
                Part::Contradiction(it) => {
                    (it.ours.as_deref().unwrap_or_default(), it.theirs.as_deref().unwrap_or_default())
                }
            };
            match decisions.next() {
                Some(ConflictChoice::Ours) => text.push_str(ours),
                Some(ConflictChoice::Theirs) => text.push_str(theirs),
                Some(ConflictChoice::Lines(lines)) => text.push_str(&prepared(lines, self.end, false)),
                Some(ConflictChoice::Open) | None => {
                    text.push_str(&marks::between(ours, theirs, labels, size, self.end));
                    ends_open = true;
                }
            }
        }
        if !self.is_ended && !ends_open {
            text.truncate(text.trim_end_matches(['\r', '\n']).len());
        }
        if self.has_mark { format!("\u{feff}{text}") } else { text }
    }

    fn prove(&self, base: Option<&str>, ours: &str, theirs: &str) -> Result<(), Unfit> {
        let base = base.map(read).transpose()?;
        let (ours, theirs) = (read(ours)?, read(theirs)?);
        let facts = MergedFacts { base: base.as_ref(), ours: &ours, theirs: &theirs };
        let apart: BTreeSet<KeyPath> = self.contradictions().map(|it| it.key.clone()).collect();
        let count = self.contradictions().count();
        for decision in [ConflictChoice::Ours, ConflictChoice::Theirs] {
            let text = self.decided(&vec![decision; count], &SideNames::default(), 7);
            let result = read(&text).map_err(|_| Unfit::Entangled(KeyPath::default()))?;
            if let Some(key) = facts.differ(&result, &apart) {
                return Err(Unfit::Entangled(key));
            }
        }
        Ok(())
    }
}
