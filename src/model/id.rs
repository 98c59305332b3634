//! The names of things: a partnership's id and an entry's.

use super::day::{self, Day};

/// The characters of an entry's random part: no `i`, `l`, `o` or `u`, so that it can be read aloud.
pub const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The longest id of a partnership, in characters.
pub const LONGEST: usize = 64;

/// An entry's id: its date and four to eight random characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(String);

impl EntryId {
    /// An id as a file writes it, whatever it looks like.
    #[must_use]
    pub fn written(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// A new id: `random` chooses six characters.
    #[must_use]
    pub fn new(date: Day, random: u64) -> Self {
        let tail: String = (0..6)
            .map(|at| char::from(ALPHABET[usize::try_from(random >> (at * 5) & 31).unwrap_or(0)]))
            .collect();
        Self(format!("{date}-{tail}"))
    }

    /// As files write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date in it, when it is a well-formed id.
    #[must_use]
    pub fn date(&self) -> Option<Day> {
        let (date, tail) = (self.0.get(..10)?, self.0.get(10..)?.strip_prefix('-')?);
        let sound = (4..=8).contains(&tail.len()) && tail.bytes().all(|byte| ALPHABET.contains(&byte));
        if sound { day::written(date) } else { None }
    }
}

impl std::fmt::Display for EntryId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a text can be a partnership's id: `[a-z0-9]` with single `-` between, at most 64 characters, and no
/// name that some disks keep for a device.
#[must_use]
pub fn is_partnership_id(text: &str) -> bool {
    let plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let dashes = text.starts_with('-') || text.ends_with('-') || text.contains("--");
    !text.is_empty() && text.len() <= LONGEST && plain && !dashes && !is_device(text)
}

fn is_device(text: &str) -> bool {
    let numbered = |stem: &str| {
        text.strip_prefix(stem)
            .is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

/// An id made from a name: `Universidade Exemplo` gives `universidade-exemplo`. Letters that have no plain form
/// are left out; what is left may be empty.
#[must_use]
pub fn partnership_id_from(name: &str) -> String {
    let mut id = String::new();
    for plain in name.chars().flat_map(|c| plain(c).chars().collect::<Vec<_>>()) {
        if plain.is_ascii_alphanumeric() {
            id.push(plain.to_ascii_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    let mut id: String = id.chars().take(LONGEST).collect();
    while id.ends_with('-') {
        id.pop();
    }
    if is_device(&id) { format!("{id}-1") } else { id }
}

/// The plain letters of one letter; a stroke or an accent is dropped.
fn plain(c: char) -> &'static str {
    const LETTERS: &[(&str, &str)] = &[
        ("àáâãåāăąǎ", "a"),
        ("äæ", "ae"),
        ("çćĉċč", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęěẽ", "e"),
        ("ĝğġģ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("ĺļľŀł", "l"),
        ("ñńņňŉŋ", "n"),
        ("òóôõōŏőø", "o"),
        ("öœ", "oe"),
        ("ŕŗř", "r"),
        ("śŝşšș", "s"),
        ("ß", "ss"),
        ("ţťŧțþ", "t"),
        ("ùúûũūŭůűų", "u"),
        ("ü", "ue"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
    ];
    const ASCII: &str = "0123456789abcdefghijklmnopqrstuvwxyz";
    let lower = c.to_lowercase().next().unwrap_or(c);
    if let Some(at) = ASCII.find(lower) {
        return &ASCII[at..=at];
    }
    if matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’') {
        return "";
    }
    LETTERS.iter().find(|(from, _)| from.contains(lower)).map_or("-", |(_, to)| to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_id_carries_its_date() {
        let id = EntryId::new("2026-03-14".parse().unwrap(), 0x1234_5678);
        assert_eq!(id.date(), "2026-03-14".parse().ok());
        for wrong in
            ["2026-03-14", "2026-03-14-abc", "2026-03-14-abcdefghj", "2026-02-30-abcd", "2026-03-14-ilou"]
        {
            assert_eq!(EntryId::written(wrong).date(), None, "{wrong}");
        }
    }

    #[test]
    fn a_partnership_id_is_plain() {
        assert!(is_partnership_id("universidade-exemplo") && is_partnership_id("r6"));
        for wrong in ["", "-a", "a-", "a--b", "A", "a.b", "../a", "a/b", "con", "com1", "é", &"a".repeat(65)]
        {
            assert!(!is_partnership_id(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_name_gives_an_id() {
        assert_eq!(partnership_id_from("Universität Köln (Straße)"), "universitaet-koeln-strasse");
        assert_eq!(partnership_id_from("L’École d'été"), "lecole-dete");
        assert_eq!(partnership_id_from("東京"), "");
        assert_eq!(partnership_id_from("CON"), "con-1");
    }
}
