//! The house as a law: which room may name which, where each foreign crate lives, and how a file is written. Every law is
//! a row with a trespass beside it, and a test sees that the law catches it: a law that cannot fail says nothing.

mod bare;
mod laws;
mod names;
mod paths;
mod rooms;
mod rules;

use std::path::Path;

/// A file of the tree.
struct Source {
    /// Its path from the root, with `/` on every system.
    path: String,
    /// As it is written.
    text: String,
    /// Its code alone: without comments, what stands between quotes, and the tests.
    code: String,
}

impl Source {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        let is_for_tests =
            path.starts_with("src/") && (path.ends_with("/tests.rs") || path.contains("/tests/"));
        let code = if is_for_tests { String::new() } else { bare::without_tests(&bare::code(&text)) };
        Self { path, text, code }
    }

    /// `src/model/day.rs` is in the room `model`; the files directly in `src` are the hall, and so is what stands in
    /// a folder of that name.
    fn room(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        Some(inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs"))
    }

    fn is_in_src(&self) -> bool {
        self.path.starts_with("src/")
    }
}

/// A law: what it says, what it finds in a file, and a trespass that it must find.
struct Law {
    says: &'static str,
    finds: fn(&Source) -> Vec<String>,
    trespasses: &'static [(&'static str, &'static str)],
    keeps: &'static [(&'static str, &'static str)],
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for folder in ["src", "tests", "benches"] {
        for entry in walkdir::WalkDir::new(root().join(folder)).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                let inside = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
                sources.push(Source::new(inside, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(sources.len() > 50, "only {} files were found", sources.len());
    sources
}

fn laws() -> impl Iterator<Item = &'static Law> {
    rooms::LAWS.iter().chain(laws::LAWS)
}

#[test]
fn every_file_keeps_every_law() {
    let sources = sources();
    let mut broken = Vec::new();
    for law in laws() {
        for source in &sources {
            for found in (law.finds)(source) {
                broken.push(format!("{}: {found}\n    {}", source.path, law.says));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_law_catches_its_trespasses_and_lets_the_rest_be() {
    for law in laws() {
        assert!(!law.trespasses.is_empty(), "nothing shows that this can fail: {}", law.says);
        for (path, text) in law.trespasses {
            let found = (law.finds)(&Source::new(*path, *text));
            assert!(!found.is_empty(), "{}\nlets this pass in {path}:\n{text}", law.says);
        }
        for (path, text) in law.keeps {
            let found = (law.finds)(&Source::new(*path, *text));
            assert_eq!(found, [""; 0], "{}\nfinds fault with this in {path}:\n{text}", law.says);
        }
    }
}
