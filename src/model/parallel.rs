//! Many small pieces of work on all cores at once: for reading a large register and holding it to the rules.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

/// So many more pieces are worth waking one more core for.
const WORTH: usize = 8;

/// What the work makes of each piece, in the order of the pieces.
pub fn map<P: Send, T: Send>(pieces: impl IntoIterator<Item = P>, work: impl Fn(P) -> T + Sync) -> Vec<T> {
    map_as_found(|found| pieces.into_iter().for_each(found), work).1
}

/// What the work makes of each piece, in the order in which they are found; the first are worked on while the next ones are
/// still looked for. With what the finding came to.
pub fn map_as_found<P: Send, R, T: Send>(
    find: impl FnOnce(&mut dyn FnMut(P)) -> R,
    work: impl Fn(P) -> T + Sync,
) -> (R, Vec<T>) {
    let (give, take) = mpsc::channel();
    let (take, done) = (Mutex::new(take), Mutex::new(Vec::new()));
    let work_on = || {
        let mut made = Vec::new();
        loop {
            // Whoever waits for the next piece keeps the others waiting behind it.
            let next = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((at, piece)) = next else { break };
            made.push((at, work(piece)));
        }
        done.lock().unwrap_or_else(PoisonError::into_inner).extend(made);
    };
    let found = thread::scope(|scope| {
        let (give, mut count) = (give, 0_usize);
        // Where no more can be started, it is done with fewer.
        let start = |_| thread::Builder::new().spawn_scoped(scope, work_on).ok();
        let mut idle = (1..cores()).map_while(start);
        // The next core wakes while the first pieces are still looked for.
        idle.next();
        let found = find(&mut |piece| {
            // Those who take are there until this end is gone.
            let _ = give.send((count, piece));
            count += 1;
            if count.is_multiple_of(WORTH) {
                idle.next();
            }
        });
        drop(give);
        work_on();
        found
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(at, _)| *at);
    (found, done.into_iter().map(|(_, made)| made).collect())
}

fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

#[cfg(test)]
mod tests {
    use super::{map, map_as_found};

    #[test]
    fn every_piece_is_done_once_and_in_order() {
        for count in [0, 1, 16, 17, 1000] {
            assert_eq!(map(0..count, |at| at * 2), (0..count).map(|at| at * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn pieces_are_worked_on_as_they_are_found() {
        let find = |found: &mut dyn FnMut(usize)| {
            (0..1000).for_each(found);
            "all"
        };
        let (found, made) = map_as_found(find, |piece| piece + 1);
        assert_eq!((found, made), ("all", (1..=1000).collect()));
    }
}
