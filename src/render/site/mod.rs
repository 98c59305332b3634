//! Pages for a browser: a dossier, and the pages of the site around it.

pub mod dossier;
