//! Ctrl-C and the closing of a window while files are written: they wait. Whoever writes asks for them between two files, and
//! takes away what was begun. Elsewhere they end the program at once, which then has written nothing.

#[cfg(unix)]
use nix::sys::signal::{SigSet, SigmaskHow, Signal};

/// While it lives, nothing ends the program that can wait; what came meanwhile comes when it goes.
#[derive(Debug)]
pub(crate) struct HeldSignals {
    #[cfg(unix)]
    before: Option<SigSet>,
    #[cfg(target_os = "linux")]
    heard: Option<nix::sys::signalfd::SignalFd>,
}

#[cfg(unix)]
impl HeldSignals {
    /// Holds what comes from now on.
    pub(crate) fn hold() -> Self {
        let mut held = SigSet::empty();
        for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
            held.add(signal);
        }
        #[cfg(target_os = "linux")]
        let heard = {
            use nix::sys::signalfd::{SfdFlags, SignalFd};
            SignalFd::with_flags(&held, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC).ok()
        };
        Self {
            before: held.thread_swap_mask(SigmaskHow::SIG_BLOCK).ok(),
            #[cfg(target_os = "linux")]
            heard,
        }
    }

    /// Whether somebody wants to stop. Where the system cannot tell, what was begun is finished first.
    pub(crate) fn is_stop_asked(&self) -> bool {
        #[cfg(target_os = "linux")]
        return self.heard.as_ref().is_some_and(|heard| matches!(heard.read_signal(), Ok(Some(_))));
        #[cfg(not(target_os = "linux"))]
        false
    }
}

impl HeldSignals {
    /// It is done: whoever asked for a stop too late is told so by what was done.
    pub(crate) fn pass_over(&self) {
        while self.is_stop_asked() {}
    }
}

#[cfg(unix)]
impl Drop for HeldSignals {
    fn drop(&mut self) {
        if let Some(before) = &self.before {
            let _ = before.thread_set_mask();
        }
    }
}

#[cfg(not(unix))]
impl HeldSignals {
    /// Elsewhere a program is ended as the system sees fit.
    pub(crate) fn hold() -> Self {
        Self {}
    }

    /// Nobody can ask.
    pub(crate) fn is_stop_asked(&self) -> bool {
        false
    }
}
