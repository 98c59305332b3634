//! Two advisors never lose each other's work and never meet a conflict marker: merging, as text and with real git.

#![cfg(unix)]

mod by_key;
mod doctoring;
mod driver;
mod office;
mod orders;
mod places;
mod refusing;
mod resolving;
mod sharing;
mod sitting;
