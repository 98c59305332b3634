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
