//! What a CI runner would take for a command in a log: a text from a register that says such a thing only says it.

use std::borrow::Cow;

/// The same text for a log, with a blank where a runner's command would begin: `::word` at the start of a line, and `##[`
/// or `##word[` wherever it stands.
pub fn unobeyed(text: &str) -> Cow<'_, str> {
    let mut cuts: Vec<usize> = markers(text).collect();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let blanks = line.len() - line.trim_start().len();
        let command = line[blanks..].strip_prefix("::");
        if command.is_some_and(|it| it.starts_with(|c: char| c.is_ascii_alphabetic())) {
            cuts.push(at + blanks + 1);
        }
        at += line.len();
    }
    cuts.sort_unstable();
    put_in(text, &cuts, " ", 0)
}

/// The same JSON, with the second sign of `##[` by its number: it reads back the same.
pub fn unobeyed_json(text: &str) -> Cow<'_, str> {
    put_in(text, &markers(text).collect::<Vec<_>>(), "\\u0023", 1)
}

/// The text with something put in at each place, for as many bytes that stand there.
fn put_in<'t>(text: &'t str, places: &[usize], what: &str, instead_of: usize) -> Cow<'t, str> {
    if places.is_empty() {
        return text.into();
    }
    let (mut out, mut end) = (String::with_capacity(text.len() + places.len() * what.len()), 0);
    for place in places {
        out.extend([&text[end..*place], what]);
        end = place + instead_of;
    }
    (out + &text[end..]).into()
}

/// Where the second sign of `##[` and `##word[` stands.
fn markers(text: &str) -> impl Iterator<Item = usize> {
    let is_command = |rest: &str| {
        rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-').starts_with('[')
    };
    text.match_indices('#')
        .filter(move |(at, _)| text[at + 1..].strip_prefix('#').is_some_and(is_command))
        .map(|(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::{unobeyed, unobeyed_json};

    #[test]
    fn what_a_runner_obeys_is_cut_and_nothing_else() {
        let text = "a ##[error]b ##vso[x]\n  ::error file=x::y\nc::d ## [e] ### kop ##\n ::: x\n";
        let cut = "a # #[error]b # #vso[x]\n  : :error file=x::y\nc::d ## [e] ### kop ##\n ::: x\n";
        assert_eq!(unobeyed(text), cut);
        assert!(matches!(unobeyed("# kop\nwoorden\n"), std::borrow::Cow::Borrowed(_)));
    }

    #[test]
    fn json_reads_back_the_same() {
        let text = serde_json::to_string("x ##[error] ###[y").unwrap();
        let cut = unobeyed_json(&text);
        assert!(!cut.contains("##[") && cut.contains("\\u0023"), "{cut}");
        assert_eq!(serde_json::from_str::<String>(&cut).unwrap(), "x ##[error] ###[y");
    }
}
