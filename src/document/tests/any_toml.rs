//! TOML of every kind, as its grammar has it and just beside it: what both readers are given to disagree about.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;

/// A file: mostly lines of the grammar, now and then some bytes of it changed.
pub(super) fn file() -> impl Strategy<Value = String> {
    let line_end = || prop_oneof![30 => Just("\n"), 10 => Just("\r\n"), 1 => select(vec!["\r", "", "\n\n", "\n\r\n", "\u{85}"])];
    let mark = prop_oneof![30 => Just(""), 1 => Just("\u{feff}")];
    let changes = prop_oneof![3 => Just(Vec::new()), 1 => changes()];
    let count = prop_oneof![2 => 0..5_usize, 1 => 5..10_usize];
    let lines = count.prop_flat_map(move |count| vec((line(), line_end()), count));
    (mark, lines, any::<bool>(), changes).prop_map(|(mark, lines, is_ended, changes)| {
        let mut text = mark.to_owned();
        let count = lines.len();
        for (at, (line, line_end)) in lines.into_iter().enumerate() {
            text.push_str(&line);
            if is_ended || at + 1 < count {
                text.push_str(line_end);
            }
        }
        changed(text, changes)
    })
}

/// A few bytes to change: where, whether one is replaced, added or taken out, and by which.
pub(super) type Changes = Vec<(Index, u8, u8)>;

pub(super) fn changes() -> impl Strategy<Value = Changes> {
    let byte = prop_oneof![
        8 => select(b"\"'[]{}=,.#\\\n\r\t -+0123456789aeuUxTZ:_<>".to_vec()),
        1 => any::<u8>(),
    ];
    vec((any::<Index>(), 0..3_u8, byte), 1..6)
}

/// A text with some bytes changed; as it was where that leaves no text.
pub(super) fn changed(text: String, changes: Changes) -> String {
    let mut bytes = text.clone().into_bytes();
    for (at, how, byte) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match how {
            0 => bytes[at] = byte,
            1 => bytes.insert(at, byte),
            _ => drop(bytes.remove(at)),
        }
    }
    String::from_utf8(bytes).unwrap_or(text)
}

fn line() -> impl Strategy<Value = String> {
    let blank = prop_oneof![40 => Just(""), 4 => Just(" "), 2 => Just("\t"), 1 => Just("\u{a0}")];
    let end = prop_oneof![20 => Just(String::new()), 4 => comment(), 1 => select(vec!["  ", "\t", " b", "]", " = 1"]).prop_map(str::to_owned)];
    let key_or_keys = prop_oneof![8 => key().prop_map(str::to_owned), 1 => dotted(key())];
    let pair = (key_or_keys, space(), space(), value())
        .prop_map(|(key, before, after, value)| format!("{key}{before}={after}{value}"));
    // Fewer names still: what one header opens, another is to stand in.
    let name = || prop_oneof![3 => select(vec!["a", "b", "c"]), 1 => key()].boxed();
    let header = dotted(name()).prop_map(|key| format!("[{key}]"));
    let several = dotted(name()).prop_map(|key| format!("[[{key}]]"));
    let deep = (70..90_usize).prop_map(|count| format!("[{}]", vec!["a"; count].join(".")));
    let body = prop_oneof![
        36 => pair,
        16 => header,
        10 => several,
        1 => deep,
        3 => Just(String::new()),
        1 => select(vec![
            "[", "[]", "[[a]", "[a]]", "[ [a] ]", "[a", "[.a]", "[a.]", "[a..b]", "a", "=", "a =", "= 1", ".a = 1", "a. = 1",
            "<<<<<<< HEAD", "=======", ">>>>>>> b", "a = 1, b = 2", "}", "\"", "'''", "\u{1}",
        ]).prop_map(str::to_owned),
    ];
    (blank, body, end).prop_map(|(blank, body, end)| format!("{blank}{body}{end}"))
}

/// The space around an equals sign or a value.
fn space() -> impl Strategy<Value = &'static str> {
    prop_oneof![8 => Just(" "), 4 => Just(""), 2 => select(vec!["  ", "\t"])]
}

/// The space within a list, which may be lines and comments.
fn wide_space() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        36 => Just(""),
        18 => Just(" "),
        12 => select(vec!["\n", "\r\n", "\n  ", " # b\n", "\t#\r\n", "\n\n"]),
        1 => select(vec!["\r", "#", "\u{b}", "# \u{1}\n"]),
    ]
}

fn comment() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        24 => select(vec!["een", " ", "#", "\"", "'", "[a]", "é", "<<<<<<<", "\t", "\\"]),
        1 => select(vec!["\u{1}", "\u{7f}", "\r", "\u{85}", "\u{200b}"]),
    ];
    vec(part, 0..4).prop_map(|parts| format!("#{}", parts.concat()))
}

/// A key: few names, so that one often stands there twice.
fn key() -> BoxedStrategy<&'static str> {
    prop_oneof![
        60 => select(vec!["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]),
        12 => select(vec!["a-b", "1", "2026-01-05-k7f3", "_", "-", "true", "signals", "decisions", "A", "inf", "0x1"]),
        2 => select(vec!["\"a\"", "'a'", "\"\"", "''", "\"a b\"", "'b.c'", "\"\\u0061\"", "\"\\e\"", "\"\"\"a\"\"\"", "\"a"]),
        1 => select(vec!["é", "a b", "a+", "", "a:b", "*", "\u{feff}"]),
    ]
    .boxed()
}

/// One key or several, with dots between them.
fn dotted(key: BoxedStrategy<&'static str>) -> impl Strategy<Value = String> {
    let dot = prop_oneof![40 => Just("."), 1 => select(vec![" . ", ".\t", " ."])];
    let several = (key.clone(), vec((dot, key.clone()), 1..4)).prop_map(|(first, more)| {
        more.into_iter().fold(first.to_owned(), |all, (dot, key)| format!("{all}{dot}{key}"))
    });
    let spaced = key.clone().prop_map(|key| format!(" {key} "));
    prop_oneof![24 => key.prop_map(str::to_owned), 9 => several, 1 => spaced]
}

fn value() -> impl Strategy<Value = String> {
    let single = prop_oneof![
        8 => text(),
        8 => atom(),
        2 => number(),
        1 => moment(),
    ];
    single.prop_recursive(3, 12, 4, |inner| {
        let comma = prop_oneof![40 => Just(","), 1 => Just(",,"), 1 => Just("")];
        let too_many = prop_oneof![20 => Just(""), 6 => Just(","), 1 => Just(",,")];
        let in_list = (wide_space(), inner.clone(), wide_space(), comma.clone());
        let list =
            (vec(in_list, 0..5), wide_space(), too_many.clone()).prop_map(|(parts, space, too_many)| {
                let parts: Vec<_> = parts
                    .into_iter()
                    .map(|(before, value, after, comma)| (format!("{before}{value}{after}"), comma))
                    .collect();
                format!("[{}{too_many}{space}]", between_commas(&parts))
            });
        let in_braces = prop_oneof![8 => space(), 1 => wide_space()].boxed();
        let key_or_keys = prop_oneof![12 => key().prop_map(str::to_owned), 1 => dotted(key())];
        let pair = (in_braces.clone(), key_or_keys, space(), space(), inner, in_braces.clone(), comma)
            .prop_map(|(before, key, left, right, value, after, comma)| {
                (format!("{before}{key}{left}={right}{value}{after}"), comma)
            });
        let table = (vec(pair, 0..4), in_braces, too_many)
            .prop_map(|(pairs, space, too_many)| format!("{{{}{too_many}{space}}}", between_commas(&pairs)));
        prop_oneof![3 => list, 2 => table]
    })
}

/// Parts with what stands between two of them.
fn between_commas(parts: &[(String, &'static str)]) -> String {
    let count = parts.len();
    let part = |(at, (part, comma)): (usize, &(String, &'static str))| {
        if at + 1 < count { format!("{part}{comma}") } else { part.clone() }
    };
    parts.iter().enumerate().map(part).collect()
}

/// Text in each kind of quotes.
fn text() -> impl Strategy<Value = String> {
    let quotes = prop_oneof![
        16 => Just(("\"", "\"")),
        8 => Just(("'", "'")),
        12 => Just(("\"\"\"", "\"\"\"")),
        8 => Just(("'''", "'''")),
        1 => select(vec![
            ("\"", ""), ("'", ""), ("\"\"\"", ""), ("'''", ""), ("\"\"\"", "\"\"\"\""), ("\"\"\"", "\"\"\"\"\""),
            ("'''", "''''"), ("'''", "'''''"), ("'''", "''''''"), ("\"", "'"), ("\"\"\"", "\""), ("\"\"\"", "'''"),
        ]),
    ];
    let first = prop_oneof![6 => Just(""), 1 => select(vec!["\n", "\r\n", "\r", "\n\n", "\n<<<<<<< a\n"])];
    (quotes, first, vec(text_part(), 0..6))
        .prop_map(|((open, close), first, parts)| format!("{open}{first}{}{close}", parts.concat()))
}

fn text_part() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        36 => select(vec!["a", "een woord", "é", "😀", " ", "#", "[b]", "=", ",", "}", "\t", "2026"]),
        8 => select(vec!["\n", "\r\n", "\n\n", "\\n", "\\t", "\\\"", "\\\\", "\\r", "\\u00e9", "\\U0001F600"]),
        4 => select(vec!["\"", "'", "\"\"", "''", "\\\"\"", "\\\\\""]),
        2 => select(vec!["\n<<<<<<< HEAD\n", "\n>>>>>>> b\n", "\n=======\n", "\n<<<<<<<", "\\\n<<<<<<< a\n", "\\\r\n>>>>>>> a\n"]),
        2 => select(vec![
            "\\b", "\\f", "\\e", "\\x41", "\\\n", "\\  \n  ", "\\\r\n", "\\u00e", "\\ud800", "\\U00110000", "\\uD83D", "\\+041",
            "\\u+041", "\\", "\\é", "\\q", "\\u 041", "\\uFFFE", "\\u0000", "\\U0000000a",
        ]),
        1 => select(vec!["\r", "\u{1}", "\u{7f}", "\u{0}", "\u{85}", "\u{2028}", "\u{202e}", "\u{feff}", "\u{b}", "\u{1b}", "\"\"\"", "'''"]),
    ]
}

fn atom() -> impl Strategy<Value = String> {
    prop_oneof![
        16 => select(vec!["true", "false", "1", "0", "17", "123456789012345678", "2026-01-05", "2024-02-29"]),
        2 => select(vec![
            "True", "truee", "tru", "false_", "FALSE", "inf", "-inf", "+nan", "nan", "NL", "_", "-", "+", ".", "1-2-3", "e", "é",
            "2026-02-30", "2023-02-29", "0000-01-01", "9999-12-31", "2026-1-5", "5-1-2026", "2026-01-05x", "2026-00-01", "true1", "0-1",
        ]),
    ]
    .prop_map(str::to_owned)
}

/// A number, from parts that fit and parts that do not.
fn number() -> impl Strategy<Value = String> {
    let sign = prop_oneof![8 => Just(""), 1 => select(vec!["+", "-", "--", "+-"])];
    let base = prop_oneof![12 => Just(""), 1 => select(vec!["0x", "0o", "0b", "0", "00", "0X", "_"])];
    let digit = prop_oneof![20 => select(vec!["0", "1", "2", "9", "10", "999999999"]), 1 => select(vec!["_", "__", "a", "F", "e", ":", "é"])];
    let end =
        prop_oneof![12 => Just(""), 1 => select(vec![".0", ".", "e3", "E-2", "e", ".5e+1", "_", "-", "z"])];
    (sign, base, vec(digit, 1..4), end)
        .prop_map(|(sign, base, digits, end)| format!("{sign}{base}{}{end}", digits.concat()))
}

/// A day, a time, or both.
fn moment() -> impl Strategy<Value = String> {
    let day = (0..10_000_u32, 0..14_u32, 0..33_u32)
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
    let between = select(vec!["T", "t", " ", "  ", "\t", ""]);
    let time = (0..26_u32, 0..61_u32, select(vec!["", ":00", ":30", ":60", ":61", ":00.5", ":00.", ":0"]));
    let time = time.prop_map(|(hour, minute, seconds)| format!("{hour:02}:{minute:02}{seconds}"));
    let zone = select(vec!["", "", "Z", "z", "+01:00", "-25:00", "+0100", " Z"]);
    let both = (day.clone(), between, time.clone(), zone)
        .prop_map(|(day, between, time, zone)| format!("{day}{between}{time}{zone}"));
    Union::new_weighted(vec![(6, day.boxed()), (1, time.boxed()), (2, both.boxed())])
}
