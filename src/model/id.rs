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
    pub fn written(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// A new id: `random` chooses six characters.
    pub fn new(date: Day, random: u64) -> Self {
        let tail: String = (0..6)
            .map(|at| char::from(ALPHABET[usize::try_from(random >> (at * 5) & 31).unwrap_or(0)]))
            .collect();
        Self(format!("{date}-{tail}"))
    }

    /// As files write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date in it, when it is a well-formed id.
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

/// An id made from a name, in whatever script: `Universidade Exemplo` gives `universidade-exemplo`, `Coöperatie` gives
/// `cooperatie`, `東京大学` gives `dongjingdaxue`. A longer one is cut at a word. What is left of a name without letters is
/// empty.
pub fn partnership_id_from(name: &str) -> String {
    id_from(name, false)
}

/// The same as it was made at first, with an `e` for the dots on a letter: what others keep by it is not to change.
pub fn first_id_from(name: &str) -> String {
    id_from(name, true)
}

fn id_from(name: &str, spells_dots: bool) -> String {
    let mut id = String::new();
    for c in name.chars() {
        for plain in plain(c).chars() {
            if plain.is_ascii_alphanumeric() {
                id.push(plain.to_ascii_lowercase());
            } else if !id.is_empty() && !id.ends_with('-') {
                id.push('-');
            }
        }
        // A letter and its dots, written apart, are the same as the letter with its dots.
        let has_dots = "äöüÄÖÜ".contains(c) || (c == '\u{308}' && id.ends_with(['a', 'o', 'u']));
        if spells_dots && has_dots {
            id.push('e');
        }
    }
    let id = cut(id.trim_end_matches('-'), LONGEST);
    if is_device(id) { format!("{id}-1") } else { id.to_owned() }
}

/// The same; of a name without letters, one that only this name gives.
pub fn sure_id_from(name: &str) -> String {
    let id = partnership_id_from(name);
    if id.is_empty() { format!("partner-{}", digest([name])) } else { id }
}

/// The id with a number behind it, for one more of the same name.
pub fn numbered(id: &str, nth: usize) -> String {
    let tail = format!("-{nth}");
    format!("{}{tail}", cut(id, LONGEST - tail.len()))
}

/// At most so many characters, and no half word where that leaves enough.
fn cut(id: &str, most: usize) -> &str {
    if id.len() <= most {
        return id;
    }
    let end = id[..=most].rfind('-').filter(|end| *end > most / 2).unwrap_or(most);
    id[..end].trim_end_matches('-')
}

/// Twelve characters that stand for some texts: the same ones always for the same texts.
pub fn digest<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0xff]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let letter = |at| char::from(ALPHABET[usize::try_from((hash >> (at * 5u32)) & 31).unwrap_or(0)]);
    (0..12).map(letter).collect()
}

/// The plain letters of one letter; a stroke or an accent is dropped, another script is written in ours.
fn plain(c: char) -> String {
    const LETTERS: &[(&str, &str)] = &[
        ("àáâãäåāăąǎ", "a"),
        ("æ", "ae"),
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
        ("òóôõöōŏőø", "o"),
        ("œ", "oe"),
        ("ŕŗř", "r"),
        ("śŝşšș", "s"),
        ("ß", "ss"),
        ("ţťŧțþ", "t"),
        ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
    ];
    let lower = c.to_lowercase().next().unwrap_or(c);
    if lower.is_ascii_alphanumeric() {
        return lower.to_string();
    }
    if matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʻ' | 'ʼ') {
        return String::new();
    }
    if let Some((_, to)) = LETTERS.iter().find(|(from, _)| from.contains(lower)) {
        return (*to).to_owned();
    }
    let ours = crate::text::fold::plain(c);
    match () {
        () if ours.is_empty() => String::new(),
        () if c.is_alphanumeric() => ours.chars().filter(char::is_ascii_alphanumeric).collect(),
        () => "-".to_owned(),
    }
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
        assert_eq!(partnership_id_from("Universität Köln (Straße)"), "universitat-koln-strasse");
        assert_eq!(partnership_id_from("Coöperatie Zeeën & Één"), "cooperatie-zeeen-een");
        assert_eq!(partnership_id_from("Coo\u{308}rdinator bu\u{308}ro"), "coordinator-buro");
        assert_eq!(first_id_from("Hogeschool Köln, bu\u{308}ro ÖÄ"), "hogeschool-koeln-buero-oeae");
        assert_eq!(partnership_id_from("L’École d'été"), "lecole-dete");
        assert_eq!(partnership_id_from("CON"), "con-1");
    }

    #[test]
    fn a_name_in_any_script_gives_an_id() {
        for (name, id) in [
            ("東京大学", "dongjingdaxue"),
            ("서울대학교", "seouldaehaggyo"),
            ("Московский государственный университет", "moskovskiy-gosudarstvennyy-universitet"),
            ("Εθνικό Μετσόβιο Πολυτεχνείο", "ethniko-metsovio-polytechneio"),
            ("جامعة القاهرة", "jmh-lqhrh"),
            ("האוניברסיטה העברית", "hvnyvrsyth-hvryt"),
            ("दिल्ली विश्वविद्यालय", "dilli-visvvidyaly"),
            ("มหาวิทยาลัยมหิดล", "mhawithyalaymhidl"),
            ("Trường Đại học Cần Thơ", "truong-dai-hoc-can-tho"),
            ("U\u{308}niversita\u{308}t", "universitat"),
            ("Hawai\u{2bb}i 🎓 Academy", "hawaii-academy"),
        ] {
            assert_eq!(partnership_id_from(name), id, "{name}");
            assert!(is_partnership_id(id), "{id}");
        }
        assert_eq!(partnership_id_from("🎓 — …"), "");
        assert_eq!(sure_id_from("🎓"), format!("partner-{}", digest(["🎓"])));
    }

    #[test]
    fn a_long_name_is_cut_at_a_word_and_a_second_one_is_numbered() {
        let long = "a hogeschool ".repeat(30);
        let id = partnership_id_from(&long);
        assert_eq!(id, "a-hogeschool-a-hogeschool-a-hogeschool-a-hogeschool-a-hogeschool");
        assert_eq!(numbered(&id, 12), "a-hogeschool-a-hogeschool-a-hogeschool-a-hogeschool-a-12");
        assert_eq!(partnership_id_from(&"x".repeat(300)).len(), LONGEST);
        assert!(is_partnership_id(&numbered(&"x".repeat(64), 10_000)));
        assert_ne!(digest(["ab", "c"]), digest(["a", "bc"]));
    }
}
