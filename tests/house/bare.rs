//! Rust without its comments, without what stands between quotes, and without its tests; every line stays where it was.

/// The code alone. What is left out becomes spaces.
pub(crate) fn code(text: &str) -> String {
    let (mut bare, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(next) = rest.chars().next() {
        let length = comment(rest).or_else(|| quoted(rest, bare.chars().last()));
        if let Some(length) = length {
            bare.extend(rest[..length].chars().map(|it| if it == '\n' { '\n' } else { ' ' }));
            rest = &rest[length..];
        } else {
            bare.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    bare
}

fn comment(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    rest.starts_with("/*").then(|| rest.find("*/").map_or(rest.len(), |end| end + 2))
}

fn quoted(rest: &str, before: Option<char>) -> Option<usize> {
    let is_in_a_name = before.is_some_and(|it| it.is_alphanumeric() || it == '_');
    let raw = rest.strip_prefix('r').filter(|_| !is_in_a_name);
    if let Some(after) = raw {
        let hashes = after.len() - after.trim_start_matches('#').len();
        if after[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = 1 + hashes + 1;
            return Some(rest[start..].find(&close).map_or(rest.len(), |at| start + at + close.len()));
        }
    }
    if rest.starts_with('"') {
        return Some(end_of_quote(rest, '"'));
    }
    // A character, and not a lifetime: `'x'`, `'\n'`, `'\u{fffd}'`.
    let mut after = rest.strip_prefix('\'')?.chars();
    let (first, second) = (after.next()?, after.next());
    (first == '\\' || second == Some('\'')).then(|| end_of_quote(rest, '\''))
}

fn end_of_quote(rest: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, it) in rest.char_indices().skip(1) {
        match it {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if it == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The code without what is only compiled for tests. A module of tests ends where its bracket closes.
pub(crate) fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        let attribute = line.trim_start();
        let is_for_tests = attribute.starts_with("#[cfg(test)]") || attribute.starts_with("#[cfg(all(test");
        if !is_for_tests {
            kept.push_str(line);
        }
        kept.push('\n');
        if is_for_tests {
            skip_item(&mut lines, &mut kept);
        }
    }
    kept
}

fn skip_item<'l>(lines: &mut impl Iterator<Item = &'l str>, kept: &mut String) {
    let mut depth = 0usize;
    for line in lines {
        kept.push('\n');
        depth += line.matches('{').count();
        depth = depth.saturating_sub(line.matches('}').count());
        let is_attribute = line.trim_start().starts_with("#[");
        if depth == 0 && !is_attribute && (line.contains('}') || line.contains(';')) {
            return;
        }
    }
}

#[test]
fn comments_quotes_and_tests_are_left_out_and_the_rest_stays() {
    let text = "fn a<'l>(b: &'l str) { c('\"', '\\'', \"d // \\\" e\", r#\"f \"g\" \"#); } // h\n/* i\n */ j();\n\
        #[cfg(all(test, unix))]\n#[expect(k, reason = \"l\")]\nmod tests {\n    fn m() {}\n}\nfn n() {}\n";
    let code = without_tests(&code(text));
    for kept in ["fn a<'l>(b: &'l str) { c(", "j();", "fn n() {}"] {
        assert!(code.contains(kept), "{kept} in {code}");
    }
    for gone in ["d //", "e\"", "f ", "// h", " i", "fn m", "mod tests"] {
        assert!(!code.contains(gone), "{gone} in {code}");
    }
    assert_eq!(code.lines().count(), text.lines().count());
}
