//! The one table of characters that do not show what they are: what each does that nobody sees. Whoever shows, refuses,
//! names or escapes such characters asks it.

/// What a character does that nobody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It controls a screen or a printer; line ends and tabs do too.
    Control,
    /// It turns the direction of reading.
    Direction,
    /// It shows nothing.
    Invisible,
    /// It shows whatever somebody agreed with somebody else.
    PrivateUse,
}

/// What a character does that is not seen; nothing for one that only shows itself. What chooses the form of the letter
/// before it, as in emoji and names in Japanese, only shows itself.
pub fn hidden(c: char) -> Option<Hidden> {
    match c {
        ' '..='~' => None,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some(Hidden::Direction)
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206a}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e00ff}'
        | '\u{e01f0}'..='\u{e0fff}' => Some(Hidden::Invisible),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(Hidden::PrivateUse),
        c if c.is_control() => Some(Hidden::Control),
        _ => None,
    }
}

/// Whether a text can be shown on one line as it is.
pub fn is_shown(text: &str) -> bool {
    !text.chars().any(|c| hidden(c).is_some())
}

/// Whether a character only sets text out: a line end or a tab.
fn is_layout(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

/// Whether a text holds control characters that do more than set it out: they could upset somebody's screen.
pub fn has_control(text: &str) -> bool {
    text.chars().any(|c| hidden(c) == Some(Hidden::Control) && !is_layout(c))
}

/// What does not belong in a text of several lines, each with its place: everything that is hidden, save line ends, tabs,
/// and what joins the letters of other scripts and the parts of emoji.
pub fn misplaced(text: &str) -> impl Iterator<Item = (usize, char, Hidden)> {
    text.char_indices().filter_map(move |(at, c)| {
        let hidden = hidden(c).filter(|_| !matches!(c, '\t' | '\n'))?;
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        let is_letter = |beside: Option<char>| beside.is_some_and(|c| !c.is_ascii());
        let is_joining = matches!(c, '\u{200c}' | '\u{200d}') && is_letter(before) && is_letter(after);
        let is_line_end = c == '\r' && after == Some('\n');
        (!is_joining && !is_line_end).then_some((at, c, hidden))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::draft::{Misfit, Value};
    use crate::model::facts::Shape;
    use crate::text::clean::Clean;

    #[test]
    fn whoever_asks_the_table_agrees_on_every_character() {
        let (hiding, plain): (Vec<char>, Vec<char>) = ('\0'..=char::MAX).partition(|c| hidden(*c).is_some());
        let mut counts = [0; 4];
        for c in hiding {
            let (text, kind) = (format!("a{c}b"), hidden(c));
            counts[kind.map_or(0, |kind| kind as usize)] += 1;
            let cleaned = Clean::new(&text);
            assert_eq!(cleaned.as_str() == text, c == '\n', "{c:?} reaches no screen, save a line end");
            assert_eq!(Clean::new(cleaned.as_str()), cleaned, "{c:?} is cleaned once");
            assert!(!is_shown(&text) && is_shown(Clean::line(&text).as_str()), "{c:?} reaches no line");
            assert_eq!(misplaced(&text).count(), usize::from(!matches!(c, '\t' | '\n')), "{c:?} is named");
            let is_refused = Value::parse(Shape::Prose, &text) == Err(Misfit::Control);
            assert_eq!(is_refused, c.is_control() && !is_layout(c), "{c:?} is not taken for an answer");
        }
        for some in plain.chunks(256) {
            let text = some.iter().flat_map(|c| ['a', *c]).collect::<String>() + "b";
            assert!(is_shown(&text) && misplaced(&text).next().is_none() && !text.contains(char::is_control));
            assert_eq!(Clean::new(&text).as_str(), text, "what only shows itself stays");
        }
        assert_eq!(counts, [65, 12, 3_907, 137_472]);
    }

    #[test]
    fn what_joins_letters_belongs_and_between_plain_letters_it_does_not() {
        for text in ["می\u{200c}خواهم", "👩\u{200d}🔬 ❤\u{fe0f}", "een\r\ntwee\n\tdrie"] {
            assert_eq!(misplaced(text).count(), 0, "{text}");
        }
        for text in ["a\u{200d}b", "é\u{200d}b", "\u{200c}é", "een\rtwee", "é\u{202e}é"] {
            assert_eq!(misplaced(text).count(), 1, "{text}");
        }
    }
}
