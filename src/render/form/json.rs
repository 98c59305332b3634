//! What machines read: frozen shapes, one line end at the end.

use serde::Serialize;

/// A document as JSON.
pub fn document(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
