//! What a change does to a text, line by line, as git shows it.

use std::fmt::Write as _;

use git2::{DiffOptions, Patch};

use super::{Refusal, Result};

/// The lines that a change takes away and adds, with three lines around them; nothing when both texts are the same. A side
/// that is not there is told from one that is empty.
pub fn text_diff(name: &str, old: Option<&str>, new: Option<&str>) -> Result<String> {
    shown(name, old, new).map_err(|error| Refusal::Program { said: error.message().to_owned() })
}

fn shown(name: &str, old: Option<&str>, new: Option<&str>) -> Result<String, git2::Error> {
    let mut options = DiffOptions::new();
    options.context_lines(3).force_text(true);
    let patch = Patch::from_buffers(text(old), None, text(new), None, Some(&mut options))?;
    let mut shown = String::new();
    if patch.num_hunks() > 0 {
        let file = |side, text: Option<&str>| match text {
            Some(_) => format!("{side}/{name}"),
            None => "/dev/null".to_owned(),
        };
        let _ = write!(shown, "--- {}\n+++ {}\n", file("a", old), file("b", new));
    }
    for at in 0..patch.num_hunks() {
        let (hunk, lines) = patch.hunk(at)?;
        let old = range(hunk.old_start(), hunk.old_lines());
        let new = range(hunk.new_start(), hunk.new_lines());
        let _ = writeln!(shown, "@@ -{old} +{new} @@");
        for nth in 0..lines {
            let line = patch.line_in_hunk(at, nth)?;
            // What says that a last line does not end has no sign before it.
            shown.extend(Some(line.origin()).filter(|sign| matches!(sign, '+' | '-' | ' ')));
            shown.push_str(&String::from_utf8_lossy(line.content()));
        }
    }
    Ok(shown)
}

fn text(side: Option<&str>) -> &[u8] {
    side.unwrap_or_default().as_bytes()
}

fn range(start: u32, lines: u32) -> String {
    if lines == 1 { start.to_string() } else { format!("{start},{lines}") }
}

#[cfg(test)]
mod tests {
    use super::text_diff;

    #[test]
    fn a_change_is_shown_with_the_lines_around_it() {
        let (old, new) = ("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf");
        assert_eq!(
            text_diff("x.toml", Some(old), Some(new)).unwrap(),
            "--- a/x.toml\n+++ b/x.toml\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n-f\n+E\n+f\n\\ No newline at end of file\n"
        );
        let gone = text_diff("x", Some("a\n"), None).unwrap();
        assert_eq!(gone, "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
        assert_eq!(text_diff("x", None, Some("a\n")).unwrap(), "--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
        assert_eq!(text_diff("x", Some(old), Some(old)).unwrap(), "");
    }
}
