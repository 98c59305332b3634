//! Text as it is shown and compared: harmless, as wide as it looks, and without regard to case and accents.

pub mod clean;
pub mod excerpt;
pub mod fold;
pub mod hidden;
pub mod near;
pub mod runner;
pub mod veil;
pub mod wrap;
