//! Drawing a sample: the informal partnerships of a unit that can be drawn, and which of them a seed draws (000:299-301).
//!
//! Every id gets the SHA-256 of `seed`, a line feed, and the id; the lowest digests are drawn. So each candidate is as
//! likely as any other, the order in which they are listed does not matter, and nobody needs this program to draw again:
//! `printf '%s\n%s' "$seed" "$id" | sha256sum`. The algorithm is part of format 1, and does not change with a version.

use super::day::Day;
use super::digest::sha256;
use super::due::{What, obligations};
use super::register::{Partnership, Register};

/// The seed of a draw, when nobody chooses one: its day, the unit and how many.
pub fn seed(date: Day, unit: &str, count: usize) -> String {
    format!("{date}/{unit}/{count}")
}

/// Which ids a seed draws, in order of their digests.
pub fn draw<'i>(seed: &str, ids: impl IntoIterator<Item = &'i str>, count: usize) -> Vec<&'i str> {
    let mut ranked: Vec<([u32; 8], &str)> =
        ids.into_iter().map(|id| (sha256(&format!("{seed}\n{id}")), id)).collect();
    ranked.sort_unstable();
    ranked.into_iter().take(count).map(|(_, id)| id).collect()
}

/// The partnerships of a unit that can be drawn on a day, in order of id: informal, running, not waiting for the
/// evaluation of an earlier sample, and not drawn within the time that the institution set.
pub fn candidates<'r>(register: &'r Register, unit: &str, date: Day) -> Vec<&'r Partnership> {
    let again = register.policy.reminders.as_ref().and_then(|reminders| reminders.sample_again);
    let can_be_drawn = |it: &&Partnership| {
        let last = it.dossier.samples.last_by(date).map(|sample| sample.date);
        let is_rested = again.zip(last).is_none_or(|(again, last)| again.after(last) <= date);
        let is_waiting = || obligations(register, it, date).iter().any(|owed| owed.what == What::Sample);
        it.head.unit.as_deref() == Some(unit)
            && register.is_informal(it)
            && it.status(date).is_running()
            && is_rested
            && !is_waiting()
    };
    let mut found: Vec<&Partnership> = register.partnerships.iter().filter(can_be_drawn).collect();
    found.sort_by(|a, b| a.id.cmp(&b.id));
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_seed_draws_the_same_in_any_order_and_as_sha256sum_does() {
        let ids = ["anton", "berta", "caesar", "dora", "emil"];
        // printf '2026-02-01/zorg/2\nanton' | sha256sum, and so on, sorted.
        let drawn = draw("2026-02-01/zorg/2", ids, 2);
        assert_eq!(drawn, ["emil", "dora"]);
        assert_eq!(draw("2026-02-01/zorg/2", ids.into_iter().rev(), 2), drawn);
        assert_eq!(draw("2026-02-01/zorg/2", ids, 4)[..2], drawn, "a larger draw holds the smaller one");
        assert_ne!(draw("another", ids, 5), draw("2026-02-01/zorg/2", ids, 5));
    }

    #[test]
    fn over_many_seeds_every_candidate_and_every_pair_is_as_likely_as_any_other() {
        let ids: Vec<String> = (0..20).map(|at| format!("partnership-{at}")).collect();
        let (mut one, mut two): (BTreeMap<&str, u32>, BTreeMap<[&str; 2], u32>) = Default::default();
        for nth in 0..3000 {
            let mut drawn = draw(&format!("seed {nth}"), ids.iter().map(String::as_str), 5);
            drawn.sort_unstable();
            for (at, id) in drawn.iter().enumerate() {
                *one.entry(id).or_default() += 1;
                drawn[at + 1..].iter().for_each(|other| *two.entry([id, other]).or_default() += 1);
            }
        }
        let chi = |seen: Vec<u32>, expected: f64| -> f64 {
            seen.into_iter().map(|it| (f64::from(it) - expected).powi(2) / expected).sum()
        };
        assert_eq!((one.len(), two.len()), (20, 190));
        // With 19 and 189 degrees of freedom, a fair draw stays below these in all but one of a thousand cases.
        let (ones, twos) = (chi(one.into_values().collect(), 750.0), chi(two.into_values().collect(), 157.9));
        assert!(ones < 43.8 && twos < 254.0, "{ones} {twos}");
    }
}
