//! Waking another core. A virtual machine's scheduler takes a core that sleeps for one that is busy, and leaves a new thread
//! where it was made until the next tick: for a small register that is longer than all the work.

use std::thread::Scope;

/// Starts a thread, on another core where the system lets itself be told.
pub(super) fn wake<'scope, 'env>(scope: &'scope Scope<'scope, 'env>, work: impl FnOnce() + Send + 'scope) {
    #[cfg(target_os = "linux")]
    linux::wake(scope, work);
    #[cfg(not(target_os = "linux"))]
    scope.spawn(work);
}

#[cfg(target_os = "linux")]
mod linux {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::thread::{Scope, yield_now};

    use nix::sched::{CpuSet, sched_getaffinity, sched_getcpu, sched_setaffinity};
    use nix::unistd::Pid;

    /// So often the new thread is given way before it is left to itself.
    const PATIENCE: usize = 8;

    pub(super) fn wake<'scope, 'env>(
        scope: &'scope Scope<'scope, 'env>,
        work: impl FnOnce() + Send + 'scope,
    ) {
        let Ok(home) = sched_getcpu() else {
            scope.spawn(work);
            return;
        };
        let moves = Arc::new(AtomicBool::new(false));
        let is_moving = Arc::clone(&moves);
        scope.spawn(move || {
            moves.store(true, Ordering::Release);
            // Where the system does not let itself be told, the work is done all the same.
            let _ = leave(home);
            work();
        });
        for _ in 0..PATIENCE {
            if is_moving.load(Ordering::Acquire) {
                break;
            }
            yield_now();
        }
    }

    /// Moves this thread off a core, and leaves it free to go wherever it might go before.
    fn leave(home: usize) -> nix::Result<()> {
        let this = Pid::from_raw(0);
        let all = sched_getaffinity(this)?;
        let is_open = |core: &usize| *core != home && all.is_set(*core).unwrap_or(false);
        if let Some(other) = (0..CpuSet::count()).find(is_open) {
            let mut only = CpuSet::new();
            only.set(other)?;
            sched_setaffinity(this, &only)?;
            sched_setaffinity(this, &all)?;
        }
        Ok(())
    }
}
