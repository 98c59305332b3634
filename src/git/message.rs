//! What a commit says: a fixed grammar of ids, verbs and counts. A register's own text never comes here, because a
//! newline in it would forge a trailer, and a name in a commit stays for ever.

/// The trailer that every commit of `partners` bears, and by which `undo` knows its own.
pub const COMMAND: &str = "Partners-Command";

const LONGEST: usize = 200;

/// A commit message: one line, and trailers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    subject: String,
    trailers: Vec<(String, String)>,
}

/// Why a message is not in the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadMessage {
    /// The subject is empty, too long, does not begin with a letter or digit, or has a character outside printable ASCII.
    Subject(String),
    /// The trailer's key is not letters, digits and hyphens, beginning with a letter.
    Key(String),
    /// The trailer's value is empty, too long, padded with spaces, or has a character outside printable ASCII.
    Value { key: String, value: String },
    /// No trailer says which command made the commit.
    NoCommand,
}

impl Message {
    /// Makes a message from its subject and its trailers, one of which is [`COMMAND`].
    pub fn new<T: AsRef<str>>(subject: &str, trailers: &[(T, T)]) -> Result<Self, BadMessage> {
        if !plain(subject) || !subject.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return Err(BadMessage::Subject(subject.to_owned()));
        }
        let owned = |(key, value): &(T, T)| (key.as_ref().to_owned(), value.as_ref().to_owned());
        let trailers: Vec<(String, String)> = trailers.iter().map(owned).collect();
        for (key, value) in &trailers {
            if !is_key(key) {
                return Err(BadMessage::Key(key.clone()));
            }
            if !plain(value) {
                return Err(BadMessage::Value { key: key.clone(), value: value.clone() });
            }
        }
        if !trailers.iter().any(|(key, _)| key == COMMAND) {
            return Err(BadMessage::NoCommand);
        }
        Ok(Self { subject: subject.to_owned(), trailers })
    }

    /// The first line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The trailers, in order.
    pub fn trailers(&self) -> &[(String, String)] {
        &self.trailers
    }

    /// The whole message, as git is given it.
    pub fn text(&self) -> String {
        let lines: Vec<_> = self.trailers.iter().map(|(key, value)| format!("{key}: {value}")).collect();
        format!("{}\n\n{}\n", self.subject, lines.join("\n"))
    }

    /// Whether a commit's message bears all these trailers; a hook may have added to it.
    pub(super) fn is_in(&self, text: &str) -> bool {
        let found = trailers(text);
        self.trailers.iter().all(|trailer| found.contains(trailer))
    }
}

/// The trailers of a commit message: its last paragraph, when that is not the first and each line is `Key: value`.
pub fn trailers(text: &str) -> Vec<(String, String)> {
    let Some((_, last)) = text.trim_end().rsplit_once("\n\n") else { return Vec::new() };
    let read = |line: &str| {
        let (key, value) = line.split_once(": ")?;
        is_key(key).then(|| (key.to_owned(), value.to_owned()))
    };
    last.lines().map(read).collect::<Option<Vec<_>>>().unwrap_or_default()
}

fn plain(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && text.trim() == text
        && text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.len() <= LONGEST
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::{BadMessage, Message, trailers};

    #[test]
    fn a_message_reads_back() {
        let given = [
            ("Partnership", "universidade-exemplo"),
            ("Entry", "2024-06-12-4f7k2m"),
            ("Partners-Command", "decide"),
        ];
        let message = Message::new("decide: universidade-exemplo", &given).unwrap();
        assert_eq!(
            message.text(),
            "decide: universidade-exemplo\n\nPartnership: universidade-exemplo\nEntry: 2024-06-12-4f7k2m\n\
             Partners-Command: decide\n"
        );
        assert_eq!(trailers(&message.text()), message.trailers());
        assert!(message.is_in("other subject\n\nbody\n\nSigned-off-by: A\nPartnership: universidade-exemplo\nEntry: 2024-06-12-4f7k2m\nPartners-Command: decide\n"));
        assert!(!message.is_in("Partners-Command: decide"));
    }

    #[test]
    fn nothing_can_be_forged() {
        let ours = ("Partners-Command", "add");
        for subject in [
            "",
            " add",
            "-add",
            "#add",
            "add\nSigned-off-by: M",
            "add\r",
            "add \u{202e}",
            "Café",
            &"a".repeat(201),
        ] {
            assert_eq!(Message::new(subject, &[ours]), Err(BadMessage::Subject(subject.to_owned())));
        }
        for key in ["", "Sign off", "1st", "A:", "A\n"] {
            assert_eq!(Message::new("add", &[ours, (key, "x")]), Err(BadMessage::Key(key.to_owned())));
        }
        for value in ["", " x", "x\n", "x\0", "x\u{1b}[31m", "é"] {
            assert!(
                matches!(Message::new("add", &[ours, ("Entry", value)]), Err(BadMessage::Value { .. })),
                "{value:?}"
            );
        }
        assert_eq!(Message::new("add", &[("Entry", "x")]), Err(BadMessage::NoCommand));
    }

    #[test]
    fn a_subject_or_a_body_is_no_trailer() {
        assert_eq!(trailers("Partners-Command: add"), []);
        assert_eq!(trailers("s\n\nPartners-Command: add\nand more words\n"), []);
    }
}
