//! Pages for a browser: one by itself, and those of a site.

mod single;
