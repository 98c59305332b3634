//! The marks of an unresolved merge: writing them around a few lines, and reading both sides back, whoever wrote them.

/// What stands behind the marks, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SideNames {
    pub ours: String,
    pub theirs: String,
}

/// A text with marks, read back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// All of it as our side has it.
    pub ours: String,
    /// As it was, when the marks say so.
    pub base: Option<String>,
    pub theirs: String,
    /// What stands behind the marks of the first place.
    pub labels: SideNames,
}

/// Why no sides can be read from a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unmarked {
    /// There is no mark in it.
    None,
    /// There are marks, and some are missing: the line where that shows, counted from 1.
    Torn(usize),
}

pub(super) fn between(ours: &str, theirs: &str, labels: &SideNames, size: usize, end: &str) -> String {
    let mark = |sign: &str, label: &str| {
        let line = sign.repeat(size);
        if label.is_empty() { format!("{line}{end}") } else { format!("{line} {label}{end}") }
    };
    [mark("<", &labels.ours), ours.to_owned(), mark("=", ""), theirs.to_owned(), mark(">", &labels.theirs)]
        .concat()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Outside,
    Ours,
    Base,
    Theirs,
}

/// Reads both sides of a text with marks: of git's own three styles, and of whoever resolves in a browser.
pub fn marked(text: &str) -> Result<Marked, Unmarked> {
    let mut read = Marked::default();
    let (mut at, mut size, mut places) = (Where::Outside, 0, 0);
    let (mut base, mut all_have_base, mut is_base_there) = (String::new(), true, false);
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let next = match at {
            Where::Outside => opening(line).map(|length| {
                size = length;
                Where::Ours
            }),
            Where::Ours if is_mark(line, '|', size) => Some(Where::Base),
            Where::Ours | Where::Base if is_mark(line, '=', size) => Some(Where::Theirs),
            Where::Theirs if is_mark(line, '>', size) => Some(Where::Outside),
            _ => None,
        };
        // A line that ends what was not begun.
        if next.is_none() && at == Where::Outside && is_mark(line, '>', 7) {
            return Err(Unmarked::Torn(number));
        }
        match (at, next) {
            (Where::Outside, Some(_)) => {
                places += 1;
                is_base_there = false;
                if places == 1 {
                    read.labels.ours = label(line, size);
                }
            }
            (Where::Theirs, Some(_)) => {
                all_have_base &= is_base_there;
                if places == 1 {
                    read.labels.theirs = label(line, size);
                }
            }
            (_, Some(Where::Base)) => is_base_there = true,
            (Where::Outside, None) => {
                for side in [&mut read.ours, &mut base, &mut read.theirs] {
                    side.push_str(line);
                }
            }
            (Where::Ours, None) => read.ours.push_str(line),
            (Where::Base, None) => base.push_str(line),
            (Where::Theirs, None) => read.theirs.push_str(line),
            (_, Some(_)) => {}
        }
        at = next.unwrap_or(at);
    }
    match (at, places) {
        (Where::Outside, 0) => Err(Unmarked::None),
        (Where::Outside, _) => {
            read.base = all_have_base.then_some(base);
            Ok(read)
        }
        _ => Err(Unmarked::Torn(text.lines().count())),
    }
}

/// How long the mark is that opens a place; seven signs, or more where histories crossed.
fn opening(line: &str) -> Option<usize> {
    let length = line.len() - line.trim_start_matches('<').len();
    (length >= 7 && is_mark(line, '<', length)).then_some(length)
}

fn is_mark(line: &str, sign: char, size: usize) -> bool {
    let rest = line.trim_start_matches(sign);
    line.len() - rest.len() == size && (rest.starts_with([' ', '\r', '\n']) || rest.is_empty())
}

fn label(line: &str, size: usize) -> String {
    line[size..].trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{SideNames, Unmarked, marked};

    #[test]
    fn both_sides_are_read_back_in_every_style() {
        let plain = marked("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\nd\n").unwrap();
        assert_eq!((plain.ours.as_str(), plain.theirs.as_str()), ("a\nb\nd\n", "a\nc\nd\n"));
        assert_eq!(plain.base, None);
        assert_eq!(plain.labels, SideNames { ours: "HEAD".to_owned(), theirs: "main".to_owned() });
        let diff3 = marked("<<<<<<<<< x\r\n||||||||| y\r\nb\r\n=========\r\nc\r\n>>>>>>>>>\r\nd").unwrap();
        assert_eq!((diff3.ours.as_str(), diff3.theirs.as_str()), ("d", "c\r\nd"));
        assert_eq!(diff3.base.as_deref(), Some("b\r\nd"));
        for (text, why) in [
            ("a\n=======\n", Unmarked::None),
            ("a\n<<<<<<<b\n", Unmarked::None),
            ("<<<<<<< a\n=======\n", Unmarked::Torn(2)),
            ("a\n>>>>>>> b\n", Unmarked::Torn(2)),
            ("<<<<<<< a\nb\n>>>>>>> c\n", Unmarked::Torn(3)),
        ] {
            assert_eq!(marked(text), Err(why), "{text}");
        }
    }
}
