//! Whether what was read is shown a screen at a time.

/// Shows it by the user's pager, where it is longer than the screen; whether it did.
pub fn page(text: &str, lines: Option<usize>) -> bool {
    let is_long = lines.is_some_and(|lines| text.bytes().filter(|byte| *byte == b'\n').count() >= lines);
    is_long && crate::git::page(text)
}
