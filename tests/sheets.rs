//! What a spreadsheet gets: the workbook's own parts are opened, and nothing in them can act.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use partners::model::Day;
use partners::render::form::about::About;
use partners::render::form::sheet::{CellValue, Sheet};
use partners::render::form::workbook::xlsx;
use partners::text::clean::Clean;
use partners::words::Lang;

const HOSTILE: &[&str] = &[
    "=cmd|' /C calc'!A0",
    "+31 70 445 8888",
    "-2+3",
    "@SUM(1;2)",
    "https://kwaad.example/?q=1",
    "mailto:iemand@kwaad.example",
    "</t></si><f>1+1</f>",
    "a\u{1b}[31mb\u{202e}c\u{0}d",
    "een\r\ntwee",
];

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn about() -> About {
    About {
        register: "register".into(),
        institution: "R&D-hogeschool".into(),
        revision: None,
        short: Some("0123456789".into()),
        is_dirty: false,
        today: day("2026-12-01"),
        unit: None,
    }
}

fn sheet() -> Sheet {
    let mut sheet = Sheet::new("Te doen [1/2]", &["Tekst", "Dag", "Getal", "Vlag"]);
    for text in HOSTILE {
        sheet.row([(*text).into(), day("2026-11-12").into(), 7.into(), true.into()]);
    }
    sheet.row([CellValue::Empty, day("1636-03-26").into(), i64::MAX.into(), false.into()]);
    sheet
}

/// The parts of a workbook, by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        parts.insert(file.name().to_owned(), text);
    }
    parts
}

#[test]
fn no_text_is_a_formula_or_a_link() {
    let parts = parts(&xlsx(Lang::Nl, &about(), &Clean::line("Te doen"), &[sheet()]).unwrap());
    let page = &parts["xl/worksheets/sheet1.xml"];
    assert!(!page.contains("<f>") && !page.contains("hyperlink"), "{page}");
    assert!(!parts.keys().any(|name| name.contains("_rels/sheet")), "nothing is linked: {:?}", parts.keys());
    let texts = &parts["xl/sharedStrings.xml"];
    for kept in [
        ">=cmd|' /C calc'!A0<",
        ">+31 70 445 8888<",
        ">https://kwaad.example/?q=1<",
        "&lt;/t&gt;&lt;/si&gt;&lt;f&gt;1+1&lt;/f&gt;",
        ">a&lt;U+001B&gt;[31mb&lt;U+202E&gt;c&lt;U+0000&gt;d<",
        ">een\ntwee<",
        ">9223372036854775807<",
        ">1636-03-26<",
    ] {
        assert!(texts.contains(kept), "{kept} in {texts}");
    }
}

#[test]
fn days_numbers_and_flags_are_what_they_are_and_the_header_stays() {
    let parts = parts(
        &xlsx(Lang::Nl, &about(), &Clean::line("Te doen"), &[sheet(), Sheet::new("te doen  1 2 ", &["x"])])
            .unwrap(),
    );
    let page = &parts["xl/worksheets/sheet1.xml"];
    let row = page.split("<row r=\"2\"").nth(1).unwrap().split("</row>").next().unwrap();
    // 12 November 2026 is the 46,338th day of Excel.
    assert!(row.contains("<v>46338</v>"), "{row}");
    assert!(row.contains("<v>7</v>") && row.contains("t=\"b\"><v>1</v>"), "{row}");
    assert!(parts["xl/styles.xml"].contains("formatCode=\"yyyy-mm-dd\""));
    assert!(page.contains("state=\"frozen\"") && page.contains("<autoFilter ref=\"A1:D11\"/>"), "{page}");
    let foot = "&amp;LR&amp;&amp;D-hogeschool · 1 december 2026 · commit 0123456789&amp;R&amp;P / &amp;N<";
    assert!(page.contains(foot), "{page}");
    let names = &parts["xl/workbook.xml"];
    assert!(names.contains("name=\"Te doen  1 2\"") && names.contains("name=\"te doen 1 2\""), "{names}");
    assert!(parts.contains_key("xl/worksheets/sheet2.xml"));
}

#[test]
fn the_same_sheets_give_the_same_bytes() {
    let once = xlsx(Lang::Nl, &about(), &Clean::line("Te doen"), &[sheet()]).unwrap();
    assert!(once == xlsx(Lang::Nl, &about(), &Clean::line("Te doen"), &[sheet()]).unwrap());
    assert!(parts(&once)["docProps/core.xml"].contains("2026-12-01T00:00:00Z"));
}

/// What a program that opens workbooks reads of a sheet: its rows, and in each the texts of its cells.
fn rows(parts: &BTreeMap<String, String>, sheet: &str) -> Vec<Vec<String>> {
    let texts: Vec<&str> = parts["xl/sharedStrings.xml"].split("<si>").skip(1).collect();
    let text = |at: usize| {
        let inner = texts[at].split("<t").nth(1).unwrap();
        inner.split('>').nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    let cells = |row: &str| {
        let cells = row.split("<c ").skip(1).filter(|cell| cell.contains("t=\"s\""));
        let at =
            cells.map(|cell| cell.split("<v>").nth(1).unwrap().split('<').next().unwrap().parse().unwrap());
        at.map(text).collect()
    };
    parts[sheet].split("<row ").skip(1).map(cells).collect()
}

#[test]
fn a_workbook_says_of_what_it_is_has_one_fact_a_cell_and_prints_what_fits() {
    let folder = tempfile::tempdir().unwrap();
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldhogeschool");
    crate::fixture::program::copy(&example, &folder.path().join("register"));
    let surroundings = crate::fixture::program::surroundings(folder.path());
    let ran = crate::fixture::program::run(surroundings, ["report", "register", "--out", "register.xlsx"]);
    assert_eq!(ran.code, 0, "{}", ran.remarks);
    let parts = parts(&std::fs::read(folder.path().join("register.xlsx")).unwrap());
    let names = &parts["xl/workbook.xml"];
    for name in ["Register", "Partners", "Besluiten", "Over dit bestand"] {
        assert!(names.contains(&format!("name=\"{name}\"")), "{name}: {names}");
    }
    // The six columns that matter are printed, and the others are for the screen.
    assert!(names.contains("Register!$A$1:$"), "{names}");
    assert!(parts["xl/worksheets/sheet1.xml"].contains("customHeight=\"1\""));
    let register = rows(&parts, "xl/worksheets/sheet1.xml");
    // A cell that goes on over lines has a row that is as high.
    let tall = parts["xl/worksheets/sheet1.xml"].split("<row ").filter(|row| row.contains("ht=\"30\""));
    assert!(tall.count() > 0);
    assert_eq!(register[0][..4], ["Naam", "Status", "Eenheid", "Partners"]);
    assert!(
        register.iter().flatten().all(|cell| !cell.contains(" · ") && !cell.contains('\n')),
        "{register:?}"
    );
    let partners = rows(&parts, "xl/worksheets/sheet2.xml");
    assert_eq!(partners[0][..4], ["Samenwerking", "Partner", "Land", "Soort"]);
    assert!(
        partners.iter().flatten().all(|cell| cell != "company" && cell != "university"),
        "a word of the format"
    );
    let mut names: Vec<&String> = register[1..].iter().map(|row| &row[0]).collect();
    let as_they_stand = names.clone();
    names.sort_by_key(|name| partners::text::fold::folded(name));
    assert_eq!(as_they_stand, names);
    let about = rows(&parts, "xl/worksheets/sheet4.xml");
    let says = |name: &str| {
        about.iter().find(|row| row[0] == name).unwrap_or_else(|| panic!("{name}: {about:?}"))[1].clone()
    };
    assert_eq!(says("Instelling"), "Voorbeeldhogeschool Zuiderdam");
    assert_eq!(
        (says("Reikwijdte"), says("Gerekend op")),
        ("Het hele register".into(), "1 december 2026".into())
    );
    assert!(says("Betekenis").contains("dat is geen oordeel"), "{about:?}");
}
