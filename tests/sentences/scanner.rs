//! Reads every sentence out of `src/words`, with the language it is in: of `messages!`, of questions, labels, explanations,
//! rows of help and whatever else stands between quotes there.

use std::path::Path;

/// The language of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongue {
    Dutch,
    English,
}

/// A sentence, and the file and line where it begins.
#[derive(Clone, Debug)]
pub(crate) struct Sentence {
    pub(crate) place: String,
    /// Nothing where no language could be seen.
    pub(crate) tongue: Option<Tongue>,
    pub(crate) text: String,
}

/// What a file is made of, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Text(String),
    Word(String),
    Sign(char),
}

/// Every sentence of `src/words`. What lists of other people call their columns is theirs.
pub(crate) fn sentences() -> Vec<Sentence> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for entry in walkdir::WalkDir::new(root.join("src/words")).sort_by_file_name() {
        let path = entry.unwrap().into_path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        let is_theirs = ["columns.rs", "countries.rs", "tests.rs"].iter().any(|it| name.ends_with(it));
        if path.extension().is_some_and(|it| it == "rs") && !is_theirs {
            all.extend(of_file(&name, &std::fs::read_to_string(&path).unwrap()));
        } else if name.ends_with(".nl.toml") || name.ends_with(".en.toml") {
            let tongue = if name.ends_with(".nl.toml") { Tongue::Dutch } else { Tongue::English };
            let text = std::fs::read_to_string(&path).unwrap();
            all.extend(text.lines().enumerate().filter_map(|(at, line)| {
                let comment = line.split_once("# ").filter(|(code, _)| !code.contains('"'))?.1;
                let is_code = comment.contains(" = ") || comment.starts_with('[');
                let text = if is_code { comment.split_once(" # ")?.1 } else { comment }.to_owned();
                Some(Sentence { place: format!("{name}:{}", at + 1), tongue: Some(tongue), text })
            }));
        }
    }
    all
}

/// The sentences of one file.
fn of_file(name: &str, code: &str) -> Vec<Sentence> {
    let tokens = tokens(code);
    let is_help = ["help.rs", "help_writing.rs", "help_fields.rs"].iter().any(|it| name.ends_with(it));
    let mut tongue = None;
    let (mut pair, mut is_row) = (0, false);
    let mut all = Vec::new();
    for at in 0..tokens.len() {
        let sign = |place: usize, sign: char| tokens.get(place).is_some_and(|it| it.1 == Token::Sign(sign));
        let is_text = |place: usize| matches!(tokens.get(place), Some((_, Token::Text(_))));
        match &tokens[at].1 {
            Token::Word(word) => match word.as_str() {
                "nl" | "Nl" | "NL" => tongue = Some(Tongue::Dutch),
                "en" | "En" | "EN" => tongue = Some(Tongue::English),
                "pick" | "framework" | "policy" | "chain" if sign(at + 1, '(') || sign(at + 2, '(') => {
                    pair = 2;
                }
                "fn" | "const" | "static" => (tongue, pair, is_row) = (None, 0, false),
                _ => {}
            },
            Token::Sign(';') => (tongue, is_row) = (None, false),
            Token::Sign(_) => {}
            Token::Text(text) => {
                let mut next = at + 1;
                while sign(next, ')') {
                    next += 1;
                }
                let is_pattern = (sign(next, '=') && sign(next + 1, '>')) || sign(next, '|');
                let is_compared = at > 1 && sign(at - 1, '=') && sign(at - 2, '=');
                let is_key = (sign(next, ':') && !(at > 0 && sign(at - 1, '/'))) || sign(next, '{');
                let follows = at > 1 && sign(at - 1, ':') && is_text(at - 2);
                if is_pattern || is_compared {
                    continue;
                }
                let seen = if pair > 0 {
                    pair -= 1;
                    Some(if pair == 1 { Tongue::Dutch } else { Tongue::English })
                } else if sign(at + 1, '/') && is_text(at + 2) {
                    Some(Tongue::Dutch)
                } else if at > 1 && sign(at - 1, '/') && is_text(at - 2) {
                    Some(Tongue::English)
                } else if follows {
                    is_row = true;
                    Some(Tongue::Dutch)
                } else if is_key {
                    continue;
                } else if is_row && at > 1 && sign(at - 1, ',') && is_text(at - 2) {
                    Some(Tongue::English)
                } else if is_help {
                    Some(Tongue::Dutch)
                } else {
                    tongue
                };
                all.push(Sentence {
                    place: format!("{name}:{}", tokens[at].0),
                    tongue: seen,
                    text: text.clone(),
                });
            }
        }
    }
    all
}

/// The tokens, each with its line, without comments, and without tests that stand in the file.
fn tokens(code: &str) -> Vec<(usize, Token)> {
    let code = code.split("#[cfg(test)]\nmod tests {").next().unwrap_or(code);
    let (mut rest, mut tokens) = (code, Vec::new());
    while let Some(next) = rest.chars().next() {
        let line = code[..code.len() - rest.len()].matches('\n').count() + 1;
        let raw =
            rest.strip_prefix('r').map(|it| it.trim_start_matches('#')).filter(|it| it.starts_with('"'));
        let is_char =
            next == '\'' && rest.chars().nth(if rest.starts_with("'\\") { 3 } else { 2 }) == Some('\'');
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if let Some(inside) = raw {
            // What is raw is a file of a register.
            let hashes = rest.len() - inside.len() - 1;
            let close = format!("\"{}", "#".repeat(hashes));
            let begin = rest.len() - inside.len() + 1;
            begin + inside[1..].find(&close).unwrap() + close.len()
        } else if is_char {
            rest.char_indices().nth(if rest.starts_with("'\\") { 4 } else { 3 }).map_or(rest.len(), |it| it.0)
        } else if next == '"' {
            let (text, length) = quoted(rest);
            tokens.push((line, Token::Text(text)));
            length
        } else if next.is_alphanumeric() || next == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push((line, Token::Word(rest[..length].to_owned())));
            length
        } else {
            if !next.is_whitespace() {
                tokens.push((line, Token::Sign(next)));
            }
            next.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// What stands between quotes, and how much of the code that takes.
fn quoted(rest: &str) -> (String, usize) {
    let (mut text, mut letters) = (String::new(), rest.char_indices().skip(1).peekable());
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, at + 1),
            '\\' => match letters.next().unwrap().1 {
                'n' => text.push('\n'),
                '\n' => while letters.next_if(|(_, it)| it.is_whitespace()).is_some() {},
                'u' => while letters.next_if(|(_, it)| *it != '"').is_some_and(|(_, it)| it != '}') {},
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    panic!("a quote that nothing closes: {rest}");
}
