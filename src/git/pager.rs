//! Long output, a screen at a time: by the program that git uses for it. What a repository's own configuration names is not
//! asked: whoever reads a register that came from elsewhere starts nothing of it.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// Shows a text by the user's pager; whether it did. It did not where git has none, or none that starts.
pub fn page(text: &str) -> bool {
    let Some(pager) = pager() else { return false };
    let mut command = Command::new("sh");
    // As git has it: shorter than the screen it is printed, colours stay, and Ctrl-C ends it.
    for (name, value) in [("LESS", "FRXK"), ("LV", "-c")] {
        if std::env::var_os(name).is_none() {
            command.env(name, value);
        }
    }
    let Ok(mut child) = command.args(["-c", &pager]).stdin(Stdio::piped()).spawn() else { return false };
    if let Some(mut pipe) = child.stdin.take() {
        // Who has read enough closes it.
        let _ = pipe.write_all(text.as_bytes());
    }
    // A shell that finds no such program says 127, and then nothing was shown.
    child.wait().is_ok_and(|status| status.code() != Some(127))
}

/// What the user told git to show long output with.
fn pager() -> Option<String> {
    let mut command = Command::new("git");
    // In no repository.
    command.env("GIT_DIR", "/dev/null").args(["var", "GIT_PAGER"]).stdin(Stdio::null()).stderr(Stdio::null());
    let said = String::from_utf8(command.output().ok()?.stdout).ok()?;
    let pager = said.trim();
    (!pager.is_empty() && pager != "cat").then(|| pager.to_owned())
}
