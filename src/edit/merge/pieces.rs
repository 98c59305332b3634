//! A text in pieces: headers, lines with a key, and what stands between them. Every byte is in one of them.

use std::ops::Range;

use toml::de::DeTable;
use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// A piece of a text, with the line end behind it.
pub(super) struct Piece {
    pub(super) at: Range<usize>,
    pub(super) what: PieceKind,
}

pub(super) enum PieceKind {
    /// A blank line, or one that holds nothing but a comment.
    Between,
    /// The header of a table, or of one of a list of tables.
    Header(Vec<String>),
    /// The same, of one of a list of tables.
    ListHeader(Vec<String>),
    /// A key, and where its value is.
    Item(Vec<String>, Range<usize>),
}

pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let (mut pieces, mut line, mut depth, mut start) = (Vec::new(), Vec::new(), 0_usize, 0);
    for token in Source::new(text).lex() {
        match token.kind() {
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => depth += 1,
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_end = token.kind() == TokenKind::Eof || (token.kind() == TokenKind::Newline && depth == 0);
        if !is_end {
            line.push(token);
            continue;
        }
        let end = token.span().end().min(text.len());
        if end > start {
            pieces.push(Piece { at: start..end, what: what(text, &line) });
        }
        (start, depth) = (end, 0);
        line.clear();
    }
    pieces
}

/// Whether a comment stands in a value.
pub(super) fn has_comment(value: &str) -> bool {
    Source::new(value).lex().any(|token| token.kind() == TokenKind::Comment)
}

fn what(text: &str, line: &[Token]) -> PieceKind {
    let said: Vec<&Token> = line.iter().filter(|it| !is_space(it)).collect();
    let is = |at: usize, kind: TokenKind| said.get(at).is_some_and(|it| it.kind() == kind);
    if said.is_empty() || is(0, TokenKind::Comment) {
        return PieceKind::Between;
    }
    if is(0, TokenKind::LeftSquareBracket) {
        let path = said.iter().filter_map(|token| key(text, token)).collect();
        return if is(1, TokenKind::LeftSquareBracket) {
            PieceKind::ListHeader(path)
        } else {
            PieceKind::Header(path)
        };
    }
    let Some(equals) = said.iter().position(|it| it.kind() == TokenKind::Equals) else {
        return PieceKind::Between;
    };
    let path = said[..equals].iter().filter_map(|token| key(text, token)).collect();
    let value: Vec<&&Token> = said[equals + 1..].iter().collect();
    let is_comment_behind = value.len() > 1 && value.last().is_some_and(|it| it.kind() == TokenKind::Comment);
    let value = if is_comment_behind { &value[..value.len() - 1] } else { &value[..] };
    match (value.first(), value.last()) {
        (Some(first), Some(last)) => PieceKind::Item(path, first.span().start()..last.span().end()),
        _ => PieceKind::Between,
    }
}

fn is_space(token: &Token) -> bool {
    matches!(token.kind(), TokenKind::Whitespace | TokenKind::Newline)
}

/// One key of a path, as it is meant.
fn key(text: &str, token: &Token) -> Option<String> {
    let written = &text[token.span().start()..token.span().end()];
    match token.kind() {
        TokenKind::Atom => Some(written.to_owned()),
        TokenKind::LiteralString | TokenKind::BasicString => {
            let line = format!("{written} = 0");
            let tree = DeTable::parse(&line).ok()?.into_inner();
            tree.keys().next().map(|key| key.get_ref().to_string())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{PieceKind, pieces};

    #[test]
    fn every_byte_is_in_a_piece() {
        let text = "# top\n\na = [ # x\n  1,\n]  # y\n\"b c\".d='''\n[no]\n'''\n[e.\"f g\"] # h\r\n[[i]]\nj = { k = 1 }";
        let found = pieces(text);
        let whole: String = found.iter().map(|it| &text[it.at.clone()]).collect();
        assert_eq!(whole, text);
        let said: Vec<String> = found
            .iter()
            .map(|it| match &it.what {
                PieceKind::Between => "-".to_owned(),
                PieceKind::Header(path) => format!("[{}]", path.join("|")),
                PieceKind::ListHeader(path) => format!("[[{}]]", path.join("|")),
                PieceKind::Item(path, value) => format!("{} {:?}", path.join("|"), &text[value.clone()]),
            })
            .collect();
        let expected = [
            "-",
            "-",
            "a \"[ # x\\n  1,\\n]\"",
            "b c|d \"'''\\n[no]\\n'''\"",
            "[e|f g]",
            "[[i]]",
            "j \"{ k = 1 }\"",
        ];
        assert_eq!(said, expected);
    }
}
