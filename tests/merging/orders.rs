//! Many advisors: in whatever order their work is merged, the same bytes come of it and nothing is lost.

use std::collections::BTreeSet;

use partners::edit::merge::{Sides, merge};
use proptest::prelude::*;

const HEAD: &str = "schema = 1\nname = \"a\"\n\n[[partners]]\nname = \"b\"\n";

fn entry(id: &str) -> String {
    format!("\n[signals.{id}]\ndate = {}\nfrom = \"staff\"\nsummary = \"About {id}.\"\n", &id[..10])
}

fn id(seed: u32) -> String {
    let letters = b"0123456789abcdefghjkmnpqrstvwxyz";
    let tail: String = (0..6).map(|at| char::from(letters[(seed >> (at * 4)) as usize % 32])).collect();
    format!("2026-{:02}-{:02}-{tail}", 1 + seed % 12, 1 + seed % 28)
}

#[track_caller]
fn merged(base: &str, ours: &str, theirs: &str) -> String {
    if ours == base || theirs == base {
        // As git does, without asking anybody.
        return if ours == base { theirs } else { ours }.to_owned();
    }
    let of = |ours, theirs| {
        let merge =
            merge(Sides { base: Some(base), ours, theirs }, &BTreeSet::new()).expect("it can be merged");
        merge.text().expect("nothing contradicts itself")
    };
    let text = of(ours, theirs);
    assert_eq!(text, of(theirs, ours));
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_hundred_appends_in_any_order(seeds in prop::collection::btree_set(any::<u32>(), 100), turns in prop::collection::vec(any::<prop::sample::Index>(), 100)) {
        let ids: BTreeSet<String> = seeds.into_iter().map(id).collect();
        let branches: Vec<String> = ids.iter().map(|id| HEAD.to_owned() + &entry(id)).collect();
        let whole = ids.iter().fold(HEAD.to_owned(), |text, id| text + &entry(id));
        // One after another, in an order of its own.
        let mut left: Vec<&String> = branches.iter().collect();
        let mut main = HEAD.to_owned();
        for turn in &turns {
            if left.is_empty() { break; }
            let branch = left.remove(turn.index(left.len()));
            main = merged(HEAD, &main, branch);
        }
        prop_assert_eq!(&main, &whole);
        // Two by two, as a tree.
        let mut left = branches;
        for turn in turns.iter().cycle() {
            if left.len() == 1 { break; }
            let (one, other) = (left.remove(turn.index(left.len())), left.remove(turn.index(left.len())));
            left.push(merged(HEAD, &one, &other));
        }
        prop_assert_eq!(&left[0], &whole);
    }
}

/// What somebody has: a text, and how they came by it: the versions that it holds.
#[derive(Clone, Debug)]
struct Version {
    text: String,
    holds: BTreeSet<usize>,
}

/// A history: versions that write and merge, each merge with the best common one it can find.
struct History(Vec<Version>);

impl History {
    fn write(&mut self, at: usize, id: &str) -> usize {
        let text = self.0[at].text.clone() + &entry(id);
        self.add(text, &[at])
    }

    fn merge(&mut self, ours: usize, theirs: usize) -> usize {
        let shared: BTreeSet<usize> =
            self.0[ours].holds.intersection(&self.0[theirs].holds).copied().collect();
        let best: Vec<usize> = shared
            .iter()
            .copied()
            .filter(|it| !shared.iter().any(|other| other != it && self.0[*other].holds.contains(it)))
            .collect();
        // Where histories crossed there are several, and git merges them first.
        let oldest = self.0[0].text.clone();
        let base = best[1..]
            .iter()
            .fold(self.0[best[0]].text.clone(), |base, other| merged(&oldest, &base, &self.0[*other].text));
        let text = merged(&base, &self.0[ours].text, &self.0[theirs].text);
        self.add(text, &[ours, theirs])
    }

    fn add(&mut self, text: String, from: &[usize]) -> usize {
        let mut holds: BTreeSet<usize> = from.iter().flat_map(|it| self.0[*it].holds.clone()).collect();
        holds.insert(self.0.len());
        self.0.push(Version { text, holds });
        self.0.len() - 1
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_merges_whom_and_however_often(steps in prop::collection::vec((0..4_usize, 0..4_usize, any::<u32>()), 1..40), order in Just(vec![0_usize, 1, 2, 3]).prop_shuffle()) {
        let mut history = History(vec![Version { text: HEAD.to_owned(), holds: BTreeSet::from([0]) }]);
        let mut people = [0_usize; 4];
        let mut written = BTreeSet::new();
        for (who, whom, seed) in steps {
            let id = id(seed);
            if who == whom && written.insert(id.clone()) {
                people[who] = history.write(people[who], &id);
            } else if who != whom {
                people[who] = history.merge(people[who], people[whom]);
            }
        }
        // At the end all come together, in two orders.
        let mut ends = Vec::new();
        for order in [vec![0, 1, 2, 3], order] {
            let end = order[1..].iter().fold(people[order[0]], |at, who| history.merge(at, people[*who]));
            ends.push(history.0[end].text.clone());
        }
        prop_assert_eq!(&ends[0], &ends[1]);
        for id in &written {
            prop_assert_eq!(ends[0].matches(&entry(id)).count(), 1);
        }
        prop_assert_eq!(ends[0].len(), HEAD.len() + written.iter().map(|id| entry(id).len()).sum::<usize>());
    }
}

/// A file that somebody edits: tables in order, each with keys in order, a value and perhaps a comment.
#[derive(Clone, Debug)]
struct Page(Vec<Table>);

type Table = (String, Vec<(String, String, String)>);

impl Page {
    fn begun() -> Self {
        let lines = |keys: &[(&str, &str)]| {
            keys.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned(), String::new())).collect()
        };
        Self(vec![
            (
                String::new(),
                lines(&[("schema", "1"), ("name", "\"a\""), ("forms", "[\"a\", \"b\"]"), ("owner", "\"x\"")]),
            ),
            (
                "[[partners]]".to_owned(),
                lines(&[("name", "\"b\""), ("kind", "\"c\""), ("country", "\"NL\"")]),
            ),
            ("[agreement]".to_owned(), lines(&[("signed", "2024-01-01"), ("parts", "[1, 2, 3]")])),
            ("[contacts.office]".to_owned(), lines(&[("function", "\"f\""), ("side", "\"us\"")])),
        ])
    }

    fn text(&self) -> String {
        let table = |(header, lines): &Table| {
            let line = |(key, value, comment): &(String, String, String)| {
                [key, " = ", value, comment, "\n"].concat()
            };
            let lines: String = lines.iter().map(line).collect();
            if header.is_empty() { lines } else { format!("\n{header}\n{lines}") }
        };
        self.0.iter().map(table).collect()
    }

    /// One edit, whatever it is.
    fn edit(&mut self, (what, at, number): (u8, u8, u8)) {
        let count = self.0.len();
        let (header, lines) = &mut self.0[usize::from(at) % count];
        let line = usize::from(number) % lines.len().max(1);
        let value = match number % 4 {
            0 => format!("{number}"),
            1 => format!("[\"a\", \"{}\"]", number / 16),
            2 => format!("\"\"\"\ntwo\n{number}\"\"\""),
            _ => format!("\"{number}\""),
        };
        match what % 6 {
            0 if !lines.is_empty() => lines[line].1 = value,
            1 if lines.len() > 1 && !header.is_empty() => drop(lines.remove(line)),
            2 => lines.push((format!("k{number}"), value, String::new())),
            3 if !lines.is_empty() => lines[line].2 = format!(" # {number}"),
            4 if header.starts_with("[contacts") => drop(self.0.remove(usize::from(at) % count)),
            5 => {
                let header = format!("[contacts.c{}]", number % 8);
                if !self.0.iter().any(|(it, _)| *it == header) {
                    self.0.push((header, vec![("side".to_owned(), format!("\"{number}\""), String::new())]));
                }
            }
            _ => {}
        }
        // No key twice in a table.
        for (_, lines) in &mut self.0 {
            let mut seen = BTreeSet::new();
            lines.retain(|(key, ..)| seen.insert(key.clone()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_both_sides_edit_it_is_the_same_from_either_side(ours in prop::collection::vec(any::<(u8, u8, u8)>(), 0..6), theirs in prop::collection::vec(any::<(u8, u8, u8)>(), 0..6)) {
        let base = Page::begun();
        let (mut our, mut their) = (base.clone(), base.clone());
        for edit in ours {
            our.edit(edit);
        }
        for edit in theirs {
            their.edit(edit);
        }
        let (base, our, their) = (base.text(), our.text(), their.text());
        let of = |ours, theirs| merge(Sides { base: Some(&base), ours, theirs }, &BTreeSet::new());
        let (one, other) = (of(&our, &their), of(&their, &our));
        let (one, other) = (one.expect("it can be merged"), other.expect("it can be merged"));
        prop_assert_eq!(one.text(), other.text());
        prop_assert_eq!(one.contradictions().count(), other.contradictions().count());
        // Who changed nothing has nothing to say.
        prop_assert_eq!(of(&our, &base).unwrap().text(), Some(our.clone()));
        prop_assert_eq!(of(&base, &their).unwrap().text(), Some(their.clone()));
        prop_assert_eq!(of(&our, &our).unwrap().text(), Some(our.clone()));
    }
}
