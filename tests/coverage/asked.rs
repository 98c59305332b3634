//! The requirements, where they stand beside this copy: which items there are, and how strongly each is asked.

use std::collections::BTreeMap;

use super::tables::Row;

/// Every item of the page, and its level.
pub(crate) fn items(text: &str) -> BTreeMap<String, String> {
    let item = |line: &str| {
        let (id, rest) = line.strip_prefix("**")?.split_once("** [")?;
        Some((id.to_owned(), rest.split(']').next()?.to_owned()))
    };
    text.lines().filter_map(item).collect()
}

/// What the rows leave out or have otherwise.
pub(crate) fn uncovered(rows: &[Row], asked: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    for (id, level) in asked {
        let of_item = rows.iter().filter(|row| row.id == *id).count();
        let is_owed = matches!(level.as_str(), "MUST" | "SHOULD");
        if of_item > 1 || (is_owed && of_item == 0) {
            found.push(format!("{id} is a {level} and has {of_item} rows"));
        }
    }
    for row in rows {
        match asked.get(&row.id) {
            None => found.push(format!("{} is no item", row.id)),
            Some(level) if *level != row.level => found.push(format!("{} is a {level}", row.id)),
            Some(_) => {}
        }
    }
    found
}
