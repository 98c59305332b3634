//! With which commit of a branch something came in: the first on its line of first parents that holds it.

use std::collections::HashMap;

use super::program::Git;
use super::{CommitId, Refusal, Repository};

impl Repository {
    /// A commit's parents.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn parents(&self, commit: &CommitId) -> Result<Vec<CommitId>, Refusal> {
        Ok(self.find(commit)?.parent_ids().map(CommitId::of).collect())
    }

    /// For each of some commits the one with which it came in on the line of first parents to `tip`; none where it is not
    /// there.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn landed_with(
        &self,
        tip: &CommitId,
        wanted: &[&CommitId],
    ) -> Result<Vec<Option<CommitId>>, Refusal> {
        // All of a history, with its parents, comes sooner from git than from libgit2.
        let answer = Git::reading(self.root(), "rev-list")
            .args(["--parents", "--end-of-options", tip.as_str(), "--"])
            .demand()?;
        let text = String::from_utf8_lossy(&answer.out);
        let graph = Graph::read(&text);
        let landed = graph.landings(tip.as_str());
        let of = |commit: &&CommitId| {
            let at = landed[*graph.numbers.get(commit.as_str())?]?;
            CommitId::parse(graph.names[at])
        };
        Ok(wanted.iter().map(of).collect())
    }
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
        let name = |line: &'t str| line.split(' ').next().unwrap_or(line);
        let names: Vec<&str> = lines.iter().map(|line| name(line)).collect();
        let numbers: HashMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (*name, at)).collect();
        let of = |line: &&str| line.split(' ').skip(1).filter_map(|it| numbers.get(it).copied()).collect();
        let parents = lines.iter().map(of).collect();
        Self { names, numbers, parents }
    }

    /// For each commit the number of the one with which it came in.
    fn landings(&self, tip: &str) -> Vec<Option<usize>> {
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
        let landed = graph.landings("e");
        let with = |name: &str| graph.names[landed[graph.numbers[name]].unwrap()];
        assert_eq!(["a", "b", "c", "d", "e"].map(with), ["a", "b", "d", "d", "e"]);
        assert_eq!(graph.landings("nowhere"), [None; 5]);
    }
}
