//! What was typed at the terminal before anything asked for it: a paste that came in as keys must not answer what it never saw.

/// Throws away what was typed ahead, until for a moment nothing comes any more.
#[cfg(unix)]
pub(crate) fn forget_typed() {
    use rustix::termios::{QueueSelector, isatty, tcflush};
    const LONGEST: usize = 40;
    let terminal = std::io::stdin();
    if !isatty(&terminal) {
        return;
    }
    for _ in 0..LONGEST {
        let _ = tcflush(&terminal, QueueSelector::IFlush);
        // A terminal that pastes more than fits goes on as soon as there is room.
        std::thread::sleep(std::time::Duration::from_millis(30));
        if rustix::io::ioctl_fionread(&terminal).is_ok_and(|waiting| waiting == 0) {
            break;
        }
    }
    let _ = tcflush(&terminal, QueueSelector::IFlush);
}

/// Elsewhere a paste comes in as one piece.
#[cfg(not(unix))]
pub(crate) fn forget_typed() {}
