//! Many small pieces of work, spread over the cores: for reading a large register and holding it to the rules.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// So many pieces are taken up at once.
const BLOCK: usize = 16;

/// What the work makes of each number below a count, in order.
pub fn spread<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done: Vec<(usize, Vec<T>)> = Vec::new();
        loop {
            let first = next.fetch_add(BLOCK, Ordering::Relaxed);
            if first >= count {
                return done;
            }
            done.push((first, (first..count.min(first + BLOCK)).map(&work).collect()));
        }
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(count.div_ceil(BLOCK));
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..cores).map(|_| scope.spawn(take)).collect();
        let own = take();
        let theirs =
            others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        theirs.chain([own]).flatten().collect::<Vec<_>>()
    });
    done.sort_unstable_by_key(|(first, _)| *first);
    done.into_iter().flat_map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, spread};

    #[test]
    fn every_piece_is_done_once_and_in_order() {
        for count in [0, 1, BLOCK, BLOCK + 1, 1000] {
            assert_eq!(spread(count, |at| at * 2), (0..count).map(|at| at * 2).collect::<Vec<_>>());
        }
    }
}
