//! The tables as they are written: `| item | level | what it asks | what keeps it | test |`.
//!
//! What keeps an item is named as a kind and a name between backticks, such as rule `no-evaluation-plan`; where a source
//! forbids something, the cell begins with `Never (000:305-311):`, and where nothing keeps it, with `Left out:` and why.

/// What a name between backticks can be of.
pub(crate) const KINDS: [&str; 9] =
    ["field", "setting", "word", "rule", "prompt", "command", "report", "topic", "file"];

/// One row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) level: String,
    asks: String,
    pub(crate) kept: String,
    /// What keeps it: a kind and a name.
    pub(crate) keepers: Vec<(String, String)>,
    pub(crate) tests: Vec<String>,
}

/// Every row of every table in a text.
pub(crate) fn rows(text: &str) -> Result<Vec<Row>, String> {
    let is_of_item = |line: &&str| {
        let id = line.strip_prefix("| ").unwrap_or_default().split(' ').next().unwrap_or_default();
        id.starts_with(|c: char| ('A'..='E').contains(&c)) && id.len() > 1 && id[1..].parse::<u16>().is_ok()
    };
    text.lines().filter(is_of_item).map(row).collect()
}

fn row(line: &str) -> Result<Row, String> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").map(str::trim).collect();
    let [id, level, asks, kept, tests] = cells[..] else {
        return Err(format!("{} cells, not 5: {line}", cells.len()));
    };
    Ok(Row {
        id: id.to_owned(),
        level: level.to_owned(),
        asks: asks.to_owned(),
        kept: kept.to_owned(),
        keepers: keepers(kept),
        tests: spans(tests).map(|(_, name)| name.to_owned()).collect(),
    })
}

/// What stands between backticks, each with the text before it.
fn spans(cell: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts: Vec<&str> = cell.split('`').collect();
    (1..parts.len()).step_by(2).map(move |at| (parts[at - 1], parts[at]))
}

/// The kind is the last word before a name; after `and` or a comma it is that of the name before.
fn keepers(cell: &str) -> Vec<(String, String)> {
    let mut kind = String::new();
    spans(cell)
        .map(|(before, name)| {
            let word = before.split_whitespace().last().unwrap_or_default();
            if !matches!(word, "and" | ",") {
                word.clone_into(&mut kind);
            }
            (kind.clone(), name.to_owned())
        })
        .collect()
}

/// The documents and last lines of references such as `000:305-311`.
pub(crate) fn references(cell: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for word in cell.split(|c: char| !(c.is_ascii_digit() || c == ':' || c == '-')) {
        if let Some((document, lines)) = word.split_once(':')
            && document.len() == 3
            && let Ok(last) = lines.rsplit('-').next().unwrap_or(lines).parse()
        {
            found.push((document.to_owned(), last));
        }
    }
    found
}

impl Row {
    /// What is wrong with it whatever the program has.
    pub(crate) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let is_never = self.kept.starts_with("Never (");
        let is_left_out = self.kept.starts_with("Left out: ");
        if self.asks.split_whitespace().count() < 3 {
            faults.push("it does not say what is asked".to_owned());
        }
        if is_never && references(&self.kept).is_empty() && !self.kept.contains("DOMAIN.md") {
            faults.push("it names no sentence that forbids it".to_owned());
        }
        if is_left_out && self.kept.split_whitespace().count() < 8 {
            faults.push("that is no reason".to_owned());
        }
        if self.keepers.is_empty() && !is_never && !is_left_out {
            faults.push("nothing keeps it, and no reason says why".to_owned());
        }
        if self.tests.is_empty() && !is_left_out {
            faults.push("no test fails without it".to_owned());
        }
        for (kind, name) in &self.keepers {
            if !KINDS.contains(&kind.as_str()) {
                faults.push(format!("`{name}` is of no kind: {kind:?}"));
            }
        }
        faults
    }
}
