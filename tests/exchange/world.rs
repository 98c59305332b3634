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

/// The columns of the list of institutions with an Erasmus charter, as the European Commission publishes it.
const CHARTER: &str = ";;;;;;;;;;;\nProposal number;Erasmus Code;Pic;OID;Legal Name;Street;Post Cd;City;Country Cd;Website Url;\
                       Erasmus Eche Start;Erasmus Eche End\n";

/// What makes a street hard: many are called after somebody.
const STREETS: &[&str] = &[
    "Prof. Tsvetan Lazarov 2",
    "C. Carraca S/N",
    "Nám. T.G. Masaryka",
    "Dr Areilza, 32",
    "Mühlgasse 67",
    "18, rue «X»",
];

#[test]
fn each_cell_of_the_list_of_charter_holders_is_kept_as_it_is() {
    let countries = ["AT", "BG", "ES", "EL", "NA", "FR", "TR"];
    let names = names(COUNT).into_iter().map(|(name, _)| name.replace(['\n', '\t'], " "));
    let row = |(at, name): (usize, String)| {
        let country = countries[at % countries.len()];
        [
            format!("1010{at:05}"),
            format!("{country}  CITY{at:02}"),
            format!("94{at:07}"),
            format!("E{at:08}"),
            name,
            STREETS[at % STREETS.len()].to_owned(),
            format!("{:04}", at % 10_000),
            format!("Łódź {}", at % 300),
            country.to_owned(),
            format!("www.u{at}.example"),
            "1/1/2021".to_owned(),
            "12/31/2029".to_owned(),
        ]
    };
    let rows: Vec<[String; 12]> = names.enumerate().map(row).collect();
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &[String; 12]| row.iter().map(quoted).collect::<Vec<_>>().join(";") + "\n";
    let register = Register::new()
        .file("eche.csv", &(CHARTER.to_owned() + &rows.iter().map(line).collect::<String>()))
        .commit();
    let ran = register.run(&["import", "eche.csv", "--lang", "nl"]).fine();
    assert!(
        ran.out
            .starts_with(&format!("eche.csv: {COUNT} rijen · {COUNT} nieuw · 0 al aanwezig · 0 geweigerd\n"))
    );
    assert!(!ran.out.contains("Niet ingelezen"), "{}", ran.out);
    let exported = register.run(&["export", "--format", "json"]).fine();
    let read: serde_json::Value = serde_json::from_str(&exported.out).unwrap();
    let all = read["partnerships"].as_array().unwrap();
    let by_row: std::collections::BTreeMap<String, &serde_json::Value> = all
        .iter()
        .map(|it| {
            let it = &it["file"];
            let source = it["sources"][0].as_str().unwrap();
            (source.split(" #").next().unwrap().to_owned(), it)
        })
        .collect();
    for (at, row) in rows.iter().enumerate() {
        let kept = by_row[&format!("import eche.csv row {}", at + 3)];
        let (partner, own) = (&kept["partners"][0], &kept["own"]);
        let country = if row[8] == "EL" { "GR" } else { row[8].as_str() };
        let found = [
            &own["proposal-number"],
            &partner["erasmus_code"],
            &own["pic"],
            &own["oid"],
            &partner["name"],
            &own["street"],
            &own["post-cd"],
            &partner["seat"],
            &partner["country"],
            &partner["website"],
            &own["erasmus-eche-start"],
            &own["erasmus-eche-end"],
        ];
        let mut expected: Vec<&str> = row.iter().map(String::as_str).collect();
        expected[8] = country;
        assert_eq!(
            found.map(|it| it.as_str().unwrap_or_default()).as_slice(),
            expected.as_slice(),
            "row {}",
            at + 3
        );
    }
}

/// How long a list of so many rows takes to be looked at.
fn takes(register: &Register, rows: usize) -> std::time::Duration {
    let name = format!("{rows}.csv");
    let row = |at: usize| {
        format!("Hogeschool Verzonnen {at};BR;31-08-2029;Uitwisseling;opmerking {at};C-{}\n", at % (rows / 2))
    };
    let text: String = (0..rows).map(row).collect();
    register.write(&name, &format!("Partner;Land;Einddatum;Vorm;Opmerking;Contractnummer\n{text}"));
    let since = Instant::now();
    let ran = register.run(&["import", &name, "--dry-run", "--format", "json"]);
    let counted: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(counted["new"], rows, "{}", ran.err);
    since.elapsed()
}

#[test]
fn a_list_of_ten_times_as_many_rows_takes_at_most_twelve_times_as_long() {
    let register = Register::new().commit();
    // Each round compares two runs of one moment; one that nothing came in between of is enough.
    let rounds = (0..5).map(|_| (takes(&register, 400), takes(&register, 4000)));
    let told: Vec<_> = rounds
        .take(5)
        .scan(false, |is_done, (small, large)| {
            let was_done = *is_done;
            *is_done = large <= small * 12;
            (!was_done).then_some((small, large))
        })
        .collect();
    assert!(told.last().is_some_and(|(small, large)| *large <= *small * 12), "{told:?}");
}
