//! Pages for a browser: one by itself, and those of a site.

#[cfg(unix)]
mod figures;
#[cfg(unix)]
mod hostile;
mod marks;
#[cfg(unix)]
mod questions;
mod single;
#[cfg(unix)]
mod site;
