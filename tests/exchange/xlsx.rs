//! Workbooks as Excel writes them, put together part by part: shared texts, real days, flags, formulas, several sheets.

use std::fmt::Write as _;
use std::io::Write as _;

use crate::fixture::Register;

/// A workbook of sheets, each a name and the rows of its XML.
pub(super) fn workbook(sheets: &[(&str, &str)], shared: &[&str]) -> Vec<u8> {
    workbook_with(sheets, shared, &[])
}

/// The same, with more parts.
pub(super) fn workbook_with(sheets: &[(&str, &str)], shared: &[&str], more: &[(&str, &str)]) -> Vec<u8> {
    let own = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    let mut parts: Vec<(String, String)> = more.iter().map(own).collect();
    parts.extend([
        ("_rels/.rels".to_owned(), relations(&[("r1", "officeDocument", "xl/workbook.xml")])),
        (
            "xl/styles.xml".to_owned(),
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-413]d\\ mmmm\\ yyyy\"/></numFmts><cellStyleXfs>\
             <xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                .to_owned(),
        ),
        (
            "xl/sharedStrings.xml".to_owned(),
            format!("<sst>{}</sst>", shared.iter().map(|text| format!("<si>{text}</si>")).collect::<Vec<_>>().concat()),
        ),
    ]);
    let (mut named, mut related) = (
        String::new(),
        vec![
            ("s1".to_owned(), "styles", "styles.xml".to_owned()),
            ("s2".to_owned(), "sharedStrings", "sharedStrings.xml".to_owned()),
        ],
    );
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let _ = write!(named, "<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"w{at}\"/>");
        related.push((format!("w{at}"), "worksheet", format!("worksheets/sheet{at}.xml")));
        parts.push((
            format!("xl/worksheets/sheet{at}.xml"),
            format!("<?xml version=\"1.0\"?><worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ));
    }
    parts.push((
        "xl/workbook.xml".to_owned(),
        format!("<workbook><workbookPr/><sheets>{named}</sheets></workbook>"),
    ));
    let related: Vec<_> = related.iter().map(|(id, kind, to)| (id.as_str(), *kind, to.as_str())).collect();
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), relations(&related)));
    archive(&parts)
}

/// An archive of these parts.
pub(super) fn archive(parts: &[(String, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn relations(all: &[(&str, &str, &str)]) -> String {
    let one = |(id, kind, to): &(&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"http://x/relationships/{kind}\" Target=\"{to}\"/>")
    };
    format!("<Relationships>{}</Relationships>", all.iter().map(one).collect::<Vec<_>>().concat())
}

#[test]
fn a_workbook_of_excel_comes_in() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>\
        <row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"s\"><v>2</v></c><c r=\"C3\" t=\"s\"><v>3</v></c>\
        <c r=\"D3\" t=\"s\"><v>4</v></c><c r=\"E3\" t=\"s\"><v>5</v></c></row>\
        <row r=\"4\"><c r=\"A4\" t=\"s\"><v>6</v></c><c r=\"B4\" s=\"1\"><v>43709</v></c><c r=\"C4\" s=\"2\"><v>45535</v></c>\
        <c r=\"D4\"><v>1234567</v></c><c r=\"E4\" t=\"b\"><v>1</v></c></row>\
        <row r=\"12\"><c r=\"A12\" t=\"inlineStr\"><is><t>Fout College</t></is></c><c r=\"B12\" t=\"e\"><v>#REF!</v></c></row>";
    let shared = [
        "<t>Partners</t>",
        "<t>Naam partner</t>",
        "<r><t>Start</t></r><r><t>datum</t></r>",
        "<t>Einddatum</t>",
        "<t>KvK-nummer</t>",
        "<t>Grootschalig</t>",
        "<t xml:space=\"preserve\"> Caf&#233; &amp; Zn_x000D_\n</t><rPh><t>kafee</t></rPh>",
    ];
    let notes = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Alleen een toelichting</t></is></c></row>";
    let register = Register::new().commit();
    std::fs::write(register.path("a.xlsx"), workbook(&[("Uitleg", notes), ("Lijst", rows)], &shared))
        .unwrap();
    let ran = register.run(&["import", "a.xlsx", "--lang", "nl"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(
        ran.out.contains("rij 12, kolom B \"Startdatum\" (Fout College): hier staat #REF!: de formule in deze cel geeft een fout"),
        "{}",
        ran.out
    );
    let text = register.read("register/partnerships/cafe-zn.toml");
    for line in [
        "name = \"Café & Zn\"",
        "starts = 2019-09-01",
        "ends = 2024-08-31",
        "number = \"01234567\"",
        "large_scale = true",
        "row 4 #",
    ] {
        assert!(text.contains(line), "{line} is not in:\n{text}");
    }
    let ran = register.run(&["import", "a.xlsx", "--sheet", "Lijst", "--dry-run"]);
    assert!(ran.out.contains("Columns (sheet Lijst, headers in row 3)"), "{}", ran.out);
    register.run(&["import", "a.xlsx", "--sheet", "Nergens"]).refuses(2, "there is: Uitleg, Lijst");
    register.run(&["import", "a.xlsx", "--sheet", "Uitleg"]).refuses(2, "no row of headers");
}

#[test]
fn a_workbook_that_is_cut_off_says_so() {
    let whole = workbook(&[("Lijst", "<row><c t=\"inlineStr\"><is><t>Partner</t></is></c></row>")], &[]);
    let register = Register::new().commit();
    for length in [10, whole.len() / 3, whole.len() - 30] {
        std::fs::write(register.path("a.xlsx"), &whole[..length]).unwrap();
        register.run(&["import", "a.xlsx"]).refuses(2, "a.xlsx is damaged or not complete");
    }
}
