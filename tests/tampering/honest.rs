//! Honest histories: a thousand random operations of people who keep to the rules, on `main` and on branches that are
//! merged. An audit says nothing of them but what was redacted.

use std::collections::BTreeMap;

use super::story::{HEAD, Story, key};

/// A little chance, the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

#[derive(Clone, PartialEq)]
struct Signal {
    text: String,
    is_redacted: bool,
}

/// A partnership, whatever its file is called.
#[derive(Clone, PartialEq)]
struct Partnership {
    place: String,
    goal: usize,
    style: usize,
    signals: BTreeMap<String, Signal>,
}

type State = BTreeMap<usize, Partnership>;

impl Partnership {
    fn text(&self) -> String {
        let mut text = format!("goal = \"Goal {}\"\n{HEAD}", self.goal);
        for (id, signal) in &self.signals {
            let said = if signal.is_redacted {
                "redacted = { date = 2024-03-01, ground = \"art. 17\", by = \"Privacy officer\" }\n"
                    .to_owned()
            } else {
                format!("summary = \"\"\"{}\"\"\"\n", signal.text)
            };
            let date = &id[..10];
            let entry = match self.style % 3 {
                0 => format!("\n[signals.{id}]\ndate = {date}\nfrom = \"staff\"\n{said}"),
                1 => format!("\n[signals.'{id}']   # noted\nfrom='staff'\n{said}date={date}\n"),
                _ => format!("[signals.{id}]\n{said}\tfrom = \"st\\u0061ff\"\ndate = {date}\n"),
            };
            text.push_str(&entry);
        }
        if self.style % 2 == 1 { text.replace('\n', "\r\n") } else { text }
    }
}

struct Office {
    chance: Chance,
    story: Story,
    main: State,
    side: Option<(State, State)>,
    count: usize,
    redacted: Vec<String>,
}

impl Office {
    fn new(seed: u64) -> Self {
        let (chance, story) = (Chance(seed), Story::new());
        Self { chance, story, main: State::new(), side: None, count: 0, redacted: Vec::new() }
    }

    fn work(&mut self) {
        match self.chance.below(12) {
            0 if self.side.is_none() => {
                self.count += 1;
                self.side = Some((self.main.clone(), self.main.clone()));
                self.story.switch("main").branch("side");
            }
            0 | 1 if self.side.is_some() => self.merge(),
            2 if self.side.is_some() => self.catch_up(),
            3..=7 if self.side.is_some() => self.write(true),
            _ => self.write(false),
        }
    }

    /// One thing that somebody does, and its commit.
    fn write(&mut self, is_aside: bool) {
        self.count += 1;
        let (base, mut state) = match &self.side {
            Some((base, side)) if is_aside => (base.clone(), side.clone()),
            _ => (self.main.clone(), self.main.clone()),
        };
        let number = self.count;
        let ids: Vec<usize> = state.keys().copied().collect();
        let any = ids.get(self.chance.below(ids.len().max(1))).copied();
        match (self.chance.below(10), any.and_then(|it| state.get_mut(&it).map(|found| (it, found)))) {
            (1, Some((_, it))) => it.goal = number,
            (2, Some((_, it))) => it.style += 1,
            // A name is changed on main only: two people who give two names have to talk.
            (3, Some((_, it))) if !is_aside => it.place = format!("unit-{}/p{number}", number % 3),
            (4, Some((uid, it))) => {
                // What has not landed may be mended, where it was written.
                let has_landed = |id: &String| base.get(&uid).is_some_and(|it| it.signals.contains_key(id));
                if let Some((_, signal)) = it.signals.iter_mut().find(|(id, _)| is_aside && !has_landed(id)) {
                    signal.text = format!("Mended {number}.");
                }
            }
            (5, Some((_, it))) if !is_aside => {
                if let Some((id, signal)) = it.signals.iter_mut().find(|(_, signal)| !signal.is_redacted) {
                    signal.is_redacted = true;
                    self.redacted.push(id.clone());
                }
            }
            (6..=9, Some((_, it))) => {
                let day = 1 + number % 28;
                let id = format!("2024-02-{day:02}-{number:06}");
                it.signals.insert(id, Signal { text: format!("First {number}.\nThen."), is_redacted: false });
            }
            _ => {
                let place = format!("unit-{}/p{number}", number % 3);
                state.insert(number, Partnership { place, goal: 0, style: number, signals: BTreeMap::new() });
            }
        }
        self.put(if is_aside { "side" } else { "main" }, state);
        self.story.commit();
    }

    fn put(&mut self, branch: &str, state: State) {
        self.story.switch(branch);
        for id in self.story.ids() {
            self.story.remove(&id);
        }
        for it in state.values() {
            self.story.put(&it.place, &it.text());
        }
        match &mut self.side {
            Some((_, side)) if branch == "side" => *side = state,
            _ => self.main = state,
        }
    }

    fn merge(&mut self) {
        let Some((base, side)) = self.side.clone() else { return };
        let merged = merged(&base, &self.main, &side);
        self.put("main", merged);
        self.story.merge("side");
        self.side = None;
    }

    /// Main is merged into the branch, which goes on.
    fn catch_up(&mut self) {
        let Some((base, side)) = self.side.clone() else { return };
        let merged = merged(&base, &self.main, &side);
        self.put("side", merged.clone());
        self.story.merge("main");
        self.side = Some((self.main.clone(), merged));
    }
}

/// What two people made of one thing: whatever one of them changed, and all that both added.
fn merged(base: &State, ours: &State, theirs: &State) -> State {
    fn either<T: Clone + PartialEq>(base: &T, ours: &T, theirs: &T) -> T {
        if ours == base { theirs.clone() } else { ours.clone() }
    }
    let mut all = ours.clone();
    for (uid, their) in theirs {
        let (Some(our), Some(base)) = (ours.get(uid), base.get(uid)) else {
            all.entry(*uid).or_insert_with(|| their.clone());
            continue;
        };
        let mut signals = our.signals.clone();
        for (id, signal) in &their.signals {
            let known = base.signals.get(id).zip(our.signals.get(id));
            let kept = known.map_or_else(|| signal.clone(), |(base, our)| either(base, our, signal));
            signals.insert(id.clone(), kept);
        }
        all.insert(
            *uid,
            Partnership {
                place: either(&base.place, &our.place, &their.place),
                goal: either(&base.goal, &our.goal, &their.goal),
                style: either(&base.style, &our.style, &their.style),
                signals,
            },
        );
    }
    all
}

#[test]
fn a_thousand_honest_operations() {
    for seed in [1, 20_240_612, 0xdead_beef] {
        let mut office = Office::new(seed);
        office.write(false);
        for _ in 0..1000 {
            office.work();
        }
        office.merge();
        let mut said = office.story.audit();
        for line in &mut said {
            *line = line.split(" in ").next().unwrap().to_owned();
        }
        said.sort();
        let mut expected: Vec<_> = office.redacted.iter().map(|id| format!("redacted {}", key(id))).collect();
        expected.sort();
        assert!(expected.len() > 10, "{expected:?}");
        assert_eq!(said, expected, "seed {seed}");
    }
}

#[test]
fn one_dishonest_operation_among_a_thousand() {
    let mut office = Office::new(7);
    office.write(false);
    for _ in 0..300 {
        office.work();
    }
    office.merge();
    let is_open = |it: &Partnership| it.signals.values().any(|signal| !signal.is_redacted);
    let victim = office.main.values_mut().find(|it| is_open(it)).unwrap();
    let (id, signal) = victim.signals.iter_mut().find(|(_, signal)| !signal.is_redacted).unwrap();
    let id = id.clone();
    signal.text = "Never happened.".to_owned();
    let state = office.main.clone();
    office.put("main", state);
    let guilty = office.story.commit();
    for _ in 0..300 {
        office.work();
    }
    let said = office.story.audit();
    let violations: Vec<_> = said.iter().filter(|line| !line.starts_with("redacted")).collect();
    assert_eq!(violations, [&format!("changed {} in {guilty}", key(&id))]);
}
