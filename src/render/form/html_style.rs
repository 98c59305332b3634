//! How a page looks in a browser: quiet type and room, on a phone, on paper and in the dark; nothing is fetched.

/// The style, whole: a page of its own holds it, and a site has it once.
pub(crate) const STYLE: &str = include_str!("page.css");
