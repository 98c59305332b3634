//! Opening a page in the browser of whoever is there, by the system's own way; whether one came is nobody's to know.

#![expect(clippy::disallowed_methods, reason = "a browser is a program: it is started here only")]

use std::path::Path;
use std::process::{Command, Stdio};

/// Opens a file; whether the system has a way to do that.
pub fn open(file: &Path) -> bool {
    let ways: &[&[&str]] = if cfg!(target_os = "macos") {
        &[&["open"]]
    } else if cfg!(windows) {
        &[&["explorer"]]
    } else {
        &[&["xdg-open"], &["wslview"]]
    };
    ways.iter().any(|way| {
        let mut command = Command::new(way[0]);
        command.args(&way[1..]).arg(file).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        // A terminal that closes behind this program does not take the browser with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        command.spawn().is_ok()
    })
}
