//! With which commit of a branch something came in: the first on its line of first parents that holds it.

use std::collections::HashMap;
use std::path::Path;

use super::{CommitId, Git, Refusal, Repository, Result};

impl Repository {
    /// A commit's parents.
    pub fn parents(&self, commit: &CommitId) -> Result<Vec<CommitId>> {
        Ok(self.find(commit)?.parent_ids().map(CommitId::of).collect())
    }

    /// All that came in up to a commit, read while something else is done: git takes a while for a long history.
    pub fn arrivals_meanwhile<T>(
        &self,
        tip: &CommitId,
        meanwhile: impl FnOnce() -> T,
    ) -> (Result<Arrivals>, T) {
        let root = self.root();
        std::thread::scope(|scope| {
            let read = || Arrivals::read(root, tip);
            let reading = std::thread::Builder::new().spawn_scoped(scope, read);
            let done = meanwhile();
            // Where nothing more can be started, one is done after the other.
            let read = reading.map_or_else(
                |_| read(),
                |reading| reading.join().unwrap_or_else(|_| Err(Refusal::unanswered("rev-list"))),
            );
            (read, done)
        })
    }
}

/// With which commit of a branch's line of first parents everything came in.
#[derive(Debug)]
pub struct Arrivals {
    /// A commit a line, with its parents.
    text: String,
    /// For each line, that of the commit with which it came in.
    landed: Vec<Option<usize>>,
}

impl Arrivals {
    fn read(root: &Path, tip: &CommitId) -> Result<Self> {
        // All of a history, with its parents, comes sooner from git than from libgit2.
        let answer = Git::reading(root, "rev-list")
            .args(["--parents", "--end-of-options", tip.as_str(), "--"])
            .demand()?;
        let text = answer.text();
        let landed = Graph::read(&text).arrivals(tip.as_str());
        Ok(Self { text, landed })
    }

    /// For each of some commits the one with which it came in; none where it is not there.
    pub fn of(&self, wanted: &[&CommitId]) -> Vec<Option<CommitId>> {
        let names: Vec<&str> = self.text.lines().map(name).collect();
        let lines: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        let of = |commit: &&CommitId| {
            let at = self.landed[*lines.get(commit.as_str())?]?;
            CommitId::parse(names[at])
        };
        wanted.iter().map(of).collect()
    }
}

fn name(line: &str) -> &str {
    line.split(' ').next().unwrap_or(line)
}

/// Commits by their number, and the numbers of their parents.
struct Graph<'t> {
    names: Vec<&'t str>,
    numbers: HashMap<&'t str, usize>,
    parents: Vec<Vec<usize>>,
}

impl<'t> Graph<'t> {
    fn read(text: &'t str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let names: Vec<&str> = lines.iter().map(|line| name(line)).collect();
        let numbers: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        let of = |line: &&str| line.split(' ').skip(1).filter_map(|it| numbers.get(it).copied()).collect();
        let parents = lines.iter().map(of).collect();
        Self { names, numbers, parents }
    }

    /// For each commit the number of the one with which it came in.
    fn arrivals(&self, tip: &str) -> Vec<Option<usize>> {
        let mut line = Vec::new();
        let mut next = self.numbers.get(tip).copied();
        while let Some(at) = next {
            line.push(at);
            next = self.parents[at].first().copied();
        }
        let mut landed = vec![None; self.names.len()];
        for landing in line.into_iter().rev() {
            let mut open = vec![landing];
            while let Some(at) = open.pop() {
                if landed[at].is_none() {
                    landed[at] = Some(landing);
                    open.extend(&self.parents[at]);
                }
            }
        }
        landed
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    #[test]
    fn what_was_merged_came_in_with_the_merge() {
        // d merges c into b; c was made on a, and e is the tip.
        let graph = Graph::read("e d\nd b c\nc a\nb a\na\n");
        let landed = graph.arrivals("e");
        let with = |name: &str| graph.names[landed[graph.numbers[name]].unwrap()];
        assert_eq!(["a", "b", "c", "d", "e"].map(with), ["a", "b", "d", "d", "e"]);
        assert_eq!(graph.arrivals("nowhere"), [None; 5]);
    }
}
