//! Many small pieces of work, spread over the cores: for reading a large register and holding it to the rules.

mod apart;

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use std::thread;

/// So many pieces are worth waking another core for.
const WORTH: usize = 128;

/// What the work makes of each number below a count, in order.
pub fn spread<T: Send>(count: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    spread_over(|| (0..count).collect(), |at, _: &usize| work(at)).1
}

/// The pieces as they are laid out, and what the work makes of each, in order. The next core wakes while they are laid out.
pub fn spread_over<P: Send + Sync, T: Send>(
    lay_out: impl FnOnce() -> Vec<P>,
    work: impl Fn(usize, &P) -> T + Sync,
) -> (Vec<P>, Vec<T>) {
    let pieces: OnceLock<Vec<P>> = OnceLock::new();
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Vec<T>)>> = Mutex::new(Vec::new());
    let take = || {
        let Some(pieces) = pieces.get() else { return };
        let block = (pieces.len() / 64).clamp(1, 16);
        let mut own = Vec::new();
        loop {
            let first = next.fetch_add(block, Ordering::Relaxed);
            if first >= pieces.len() {
                break;
            }
            let last = pieces.len().min(first + block);
            own.push((first, (first..last).map(|at| work(at, &pieces[at])).collect()));
        }
        done.lock().unwrap_or_else(PoisonError::into_inner).extend(own);
    };
    let cores = cores();
    thread::scope(|scope| {
        let (laid_out, is_laid_out) = mpsc::channel::<()>();
        if cores > 1 {
            apart::wake(scope, move || {
                // Nothing is ever sent: the wait is over when the other end is gone, also when laying out failed.
                let _ = is_laid_out.recv();
                take();
            });
        }
        let count = pieces.get_or_init(lay_out).len();
        drop(laid_out);
        for _ in 2..cores.min(count / WORTH) {
            scope.spawn(take);
        }
        take();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(first, _)| *first);
    (pieces.into_inner().unwrap_or_default(), done.into_iter().flat_map(|(_, made)| made).collect())
}

/// What the work makes of each piece, in the order in which they are found; the first are worked on while the next ones are
/// still looked for. With what the finding came to.
pub fn spread_as_found<P: Send, R, T: Send>(
    find: impl FnOnce(&mut dyn FnMut(P)) -> R,
    work: impl Fn(P) -> T + Sync,
) -> (R, Vec<T>) {
    let (give, take) = mpsc::channel();
    let (take, done) = (Mutex::new(take), Mutex::new(Vec::new()));
    let work = || {
        loop {
            // Whoever waits for the next piece keeps the others waiting behind it.
            let next = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((at, piece)) = next else { return };
            let made = work(piece);
            done.lock().unwrap_or_else(PoisonError::into_inner).push((at, made));
        }
    };
    let found = thread::scope(|scope| {
        for _ in 1..cores() {
            scope.spawn(work);
        }
        let (give, mut count) = (give, 0_usize);
        let found = find(&mut |piece| {
            // Those who take are there until this end is gone.
            let _ = give.send((count, piece));
            count += 1;
        });
        drop(give);
        work();
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
    use super::{spread, spread_as_found, spread_over};

    #[test]
    fn every_piece_is_done_once_and_in_order() {
        for count in [0, 1, 16, 17, 1000] {
            assert_eq!(spread(count, |at| at * 2), (0..count).map(|at| at * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_is_laid_out_comes_back_with_what_was_made_of_it() {
        let (pieces, made) = spread_over(|| vec!["a", "bc"], |at, piece| (at, piece.len()));
        assert_eq!((pieces, made), (vec!["a", "bc"], vec![(0, 1), (1, 2)]));
    }

    #[test]
    fn pieces_are_worked_on_as_they_are_found() {
        let find = |found: &mut dyn FnMut(usize)| {
            (0..1000).for_each(found);
            "all"
        };
        let (found, made) = spread_as_found(find, |piece| piece + 1);
        assert_eq!((found, made), ("all", (1..=1000).collect()));
    }
}
