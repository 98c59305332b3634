//! Institutions from all over the world, in their own scripts: each name comes back as it was, character by character.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::Instant;

use crate::fixture::Register;

/// In a debug build fewer, so that the test stays quick.
const COUNT: usize = if cfg!(debug_assertions) { 600 } else { 10_000 };

/// What a university is called, in the language of a country as lists spell it.
const KINDS: &[(&str, &str)] = &[
    ("Universität", "Duitsland"),
    ("Università", "Italy"),
    ("Uniwersytet", "POL"),
    ("Egyetem", "Hongarije"),
    ("大学", "日本"),
    ("대학교", "대한민국"),
    ("جامعة", "Egypte"),
    ("Университет", "Russian Federation"),
    ("Πανεπιστήμιο", "Griekenland"),
    ("विश्वविद्यालय", "India"),
    ("มหาวิทยาลัย", "Thailand"),
    ("Trường Đại học", "Viet Nam"),
    ("אוניברסיטת", "Israël"),
    ("University", "United States"),
    ("Hogeschool", "Nederland"),
    ("Université", "Côte d’Ivoire"),
    ("Universidad", "México"),
    ("უნივერსიტეტი", "Georgia"),
    ("Համալսարան", "Armenia"),
    ("ዩኒቨርሲቲ", "Ethiopia"),
    ("Háskóli", "Iceland"),
];

/// What makes a name hard.
const HARD: &[&str] = &[
    "'s-Gravenhage",
    "\"Quoted\", Inc.",
    "A;B",
    "A, B & C",
    "line\nbreak",
    "👩‍🎓🎓",
    "\u{200f}ימין",
    "Łódź & Ñandú",
    "— dash —",
    "=cmd()",
    "+31 70",
    "@home",
    "tab\there",
    "e\u{301}\u{327}",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
    "می‌خواهم",
    "<script>",
    "{brace} [x] \\back",
];

pub(crate) fn names(count: usize) -> Vec<(String, &'static str)> {
    let name = |at: usize| {
        let (kind, country) = KINDS[at % KINDS.len()];
        let hard = if at.is_multiple_of(5) { HARD[at / 5 % HARD.len()] } else { "" };
        let long = if at.is_multiple_of(97) { "x".repeat(300) } else { String::new() };
        (format!("{kind} {hard}{long}{at}"), country)
    };
    (0..count).map(name).collect()
}

pub(crate) fn list(names: &[(String, &str)]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut list = "Institution name,Country,City,Website\n".to_owned();
    for (at, (name, country)) in names.iter().enumerate() {
        let city = at % 500;
        let _ = writeln!(list, "{},{},City {city},https://u{at}.example", quoted(name), quoted(country));
    }
    list
}

#[test]
fn each_name_comes_back_as_it_was() {
    let names = names(COUNT);
    let register = Register::new().file("world.csv", &list(&names)).commit();
    let begun = Instant::now();
    let ran = register.run(&["import", "world.csv"]).fine();
    assert!(
        ran.out
            .starts_with(&format!("world.csv: {COUNT} rows · {COUNT} new · 0 already there · 0 refused\n"))
    );
    assert!(
        ran.out.contains(&format!("{COUNT} files in register/partnerships · commit COMMIT")),
        "{}",
        ran.out
    );
    // Told by the rule, and not by the row: some of these names hold what nobody sees.
    assert!(ran.err.lines().count() == 2 && ran.err.contains("hidden-characters"), "{}", ran.err);
    register.run(&["check"]).fine();
    let listed = register.run(&["list", "--format", "json"]).fine();
    let taken = begun.elapsed();
    let read: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    let rows = read["partnerships"].as_array().unwrap();
    let found: BTreeSet<&str> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    let expected: BTreeSet<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(found, expected);
    let ids: BTreeSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!((rows.len(), ids.len()), (COUNT, COUNT));
    assert!(ids.iter().all(|id| partners::model::id::is_partnership_id(id)));
    assert!(rows.iter().all(|row| row["countries"][0].as_str().unwrap().len() == 2));
    assert_eq!(register.commits(), 2);
    let again = register.run(&["import", "world.csv"]).fine();
    assert!(again.out.contains(&format!(" 0 new · {COUNT} already there")), "{}", again.out);
    assert!(cfg!(debug_assertions) || taken.as_secs() < 20, "it took {taken:?}");
}
