//! Workbooks as offices keep them: explanations first, instructions above the list, hidden rows and sheets, formulas that were
//! never worked out, links, and those of public bodies. And one that would take all memory there is.

use std::fmt::Write as _;

use super::xlsx::{archive, workbook, workbook_with};
use crate::fixture::{Ran, Register};

/// The rows of a sheet of texts, as XML.
pub(super) fn rows(rows: &[&[&str]]) -> String {
    let mut xml = String::new();
    for row in rows {
        xml.push_str("<row>");
        for text in *row {
            let _ = write!(xml, "<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
        }
        xml.push_str("</row>");
    }
    xml
}

fn imported(name: &str, bytes: &[u8]) -> (Register, Ran) {
    let register = Register::new().commit();
    std::fs::write(register.path(name), bytes).unwrap();
    let ran = register.run(&["import", name, "--lang", "nl"]);
    (register, ran)
}

#[track_caller]
fn has(ran: &Ran, code: i32, said: &[&str]) {
    assert_eq!(ran.code, code, "{}{}", ran.out, ran.err);
    for said in said {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
}

fn files(register: &Register) -> String {
    register.git(&["ls-files", "register/partnerships"])
}

#[test]
fn the_sheet_with_most_known_headers_is_read_and_the_others_are_named() {
    let about = rows(&[&["Organisatie", "Voorbeeldhogeschool"], &["Versie", "3"]]);
    let list = rows(&[&["Partner", "Land", "Startdatum"], &["Universidade Exemplo", "BR", "2019-09-01"]]);
    let old = rows(&[&["Partner", "Land", "Startdatum", "Einddatum"], &["Oud College", "NL", "", ""]]);
    let sheets = [("Toelichting", &*about), ("Partners", &list), ("Oud\" state=\"hidden", &old)];
    let (register, ran) = imported("a.xlsx", &workbook(&sheets, &[]));
    has(
        &ran,
        0,
        &[
            "gelezen: werkblad Partners, met de koppen in rij 1",
            "niet gelezen: Toelichting (2 rijen) en Oud (2 rijen); met `--sheet` leest u een ander werkblad",
        ],
    );
    assert_eq!(files(&register), "register/partnerships/universidade-exemplo.toml\n");
}

#[test]
fn headers_below_a_page_of_instructions_are_found() {
    let mut all: Vec<Vec<String>> =
        vec![vec!["Instructions".to_owned()], vec!["Fill in one line for each".to_owned()]];
    all.push(vec!["university.".to_owned()]);
    all.extend((1..=45).map(|at| vec![format!("{at}. een regel uitleg")]));
    all.push(["Land", "Plaats", "Partner University"].map(str::to_owned).to_vec());
    all.push(["BR", "Recife", "Universidade Exemplo"].map(str::to_owned).to_vec());
    let all: Vec<Vec<&str>> = all.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let all: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
    let (register, ran) = imported("a.xlsx", &workbook(&[("Blad1", &rows(&all))], &[]));
    has(&ran, 0, &["koppen in rij 49", "boven de koppen niet gelezen: 48 rijen (\"Instructions\")"]);
    assert_eq!(files(&register), "register/partnerships/universidade-exemplo.toml\n");
}

#[test]
fn hidden_rows_are_left_out_and_named() {
    let list = rows(&[&["Partner", "Land"], &["Zichtbaar College", "NL"]])
        + &rows(&[&["Verborgen College", "BE"]]).replace("<row>", "<row hidden=\"1\">");
    let (register, ran) = imported("a.xlsx", &workbook(&[("Blad1", &list)], &[]));
    has(&ran, 0, &["2 rijen · 1 nieuw", "rij 3 (Verborgen College): deze rij is verborgen in het bestand"]);
    assert_eq!(files(&register), "register/partnerships/zichtbaar-college.toml\n");
}

#[test]
fn a_formula_without_an_outcome_says_what_to_do() {
    let list = rows(&[&["Partner", "Einddatum"]])
        + "<row><c t=\"inlineStr\"><is><t>A College</t></is></c><c><f>EDATE(A1,12)</f><v></v></c></row>\
           <row><c><f>Blad2!A1</f></c><c/></row>";
    let (register, ran) = imported("a.xlsx", &workbook(&[("Blad1", &list)], &[]));
    has(
        &ran,
        1,
        &[
            "rij 2, kolom B \"Einddatum\" (A College): formule zonder uitkomst",
            "rij 3, kolom A \"Partner\": formule zonder uitkomst",
            "open het bestand in Excel of LibreOffice en bewaar het opnieuw",
        ],
    );
    assert_eq!(files(&register), "");
}

#[test]
fn a_link_is_followed_where_an_address_is_meant() {
    let list = rows(&[&["Partner", "Website", "Overeenkomst"], &["A College", "website", "bekijk"]])
        + "<row><c t=\"inlineStr\"><is><t>B College</t></is></c><c t=\"str\"><f>HYPERLINK(\"https://b.example\",\"site\")</f><v>site</v></c></row>\
           </sheetData><hyperlinks><hyperlink ref=\"B2\" r:id=\"h1\"/><hyperlink ref=\"C2\" r:id=\"h2\"/></hyperlinks><sheetData>";
    let links = "<Relationships><Relationship Id=\"h1\" Type=\"http://x/relationships/hyperlink\" Target=\"https://a.example/\"/>\
                 <Relationship Id=\"h2\" Type=\"http://x/relationships/hyperlink\" Target=\"https://docs.example/1\"/></Relationships>";
    let book = workbook_with(&[("Blad1", &list)], &[], &[("xl/worksheets/_rels/sheet0.xml.rels", links)]);
    let (register, ran) = imported("a.xlsx", &book);
    has(
        &ran,
        0,
        &["kolom C \"Overeenkomst\": in 1 cel staat een koppeling; alleen de tekst ervan is ingelezen"],
    );
    let text = |name: &str| register.read(&format!("register/partnerships/{name}.toml"));
    assert!(text("bekijk").contains("website = \"https://a.example/\""), "{}", text("bekijk"));
    assert!(text("b-college").contains("website = \"https://b.example\""), "{}", text("b-college"));
}

#[test]
fn a_spreadsheet_of_libreoffice_comes_in() {
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet><table:table table:name=\"Uitleg\"><table:table-row>{}</table:table-row></table:table>\
         <table:table table:name=\"Lijst\"><table:table-row>{}{}{}</table:table-row><table:table-row>{}<table:table-cell office:value-type=\"date\" \
         office:date-value=\"2019-09-01\"><text:p>1 sep 19</text:p></table:table-cell>{}</table:table-row><table:table-row table:number-rows-repeated=\"1048000\">\
         <table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
        cell("Zie het volgende blad"),
        cell("Partner"),
        cell("Startdatum"),
        cell("Land"),
        cell("Caf&#233; &amp; Zn"),
        cell("België"),
    );
    let kind = ("mimetype".to_owned(), "application/vnd.oasis.opendocument.spreadsheet".to_owned());
    let (register, ran) =
        imported("a.ods", &archive(&[kind.clone(), ("content.xml".to_owned(), content.clone())]));
    has(&ran, 0, &["gelezen: werkblad Lijst, met de koppen in rij 1", "niet gelezen: Uitleg (1 rij)"]);
    let text = register.read("register/partnerships/cafe-zn.toml");
    assert!(text.contains("starts = 2019-09-01") && text.contains("country = \"BE\""), "{text}");
    let flat = content.replace("office:document-content", "office:document");
    has(&imported("a.fods", flat.as_bytes()).1, 0, &["1 nieuw"]);
    let manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>".to_owned();
    let locked = archive(&[
        kind,
        ("META-INF/manifest.xml".to_owned(), manifest),
        ("content.xml".to_owned(), "\u{1}".to_owned()),
    ]);
    let register = Register::new().commit();
    std::fs::write(register.path("a.ods"), locked).unwrap();
    register.run(&["import", "a.ods"]).refuses(2, "a.ods is protected with a password");
}

#[test]
fn one_text_in_a_million_cells_is_too_large() {
    let cell = "<c t=\"s\"><v>0</v></c>";
    let list = format!(
        "<row><c t=\"inlineStr\"><is><t>Partner</t></is></c></row>{}",
        format!("<row>{}</row>", cell.repeat(200)).repeat(1000)
    );
    let long = format!("<t>{}</t>", "x".repeat(100_000));
    let book = workbook(&[("Blad1", &list)], &[&long]);
    let register = Register::new().commit();
    std::fs::write(register.path("a.xlsx"), book).unwrap();
    register.run(&["import", "a.xlsx"]).refuses(2, "a.xlsx is too large");
    let one = workbook(&[("Blad1", &rows(&[&["Partner"], &[&"x".repeat(2 << 20)]]))], &[]);
    std::fs::write(register.path("b.xlsx"), one).unwrap();
    register.run(&["import", "b.xlsx"]).refuses(2, "b.xlsx is too large");
}

#[test]
fn what_is_no_table_says_what_it_is() {
    for (name, text, says) in [
        (
            "a.xls",
            "<html><body><table><tr><th>Partner</th></tr></table></body></html>",
            "a.xls is a web page (html), whatever it is called",
        ),
        (
            "b.xls",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
            "b.xls is an XML file of Excel 2003, whatever it is called",
        ),
        ("c.json", "[{\"Partner\":\"A\"}]", "c.json is a list in JSON"),
    ] {
        let register = Register::new().file(name, text).commit();
        let ran = register.run(&["import", name]).refuses(2, says);
        assert!(ran.err.contains("open it in Excel or LibreOffice and save it as"), "{}", ran.err);
    }
    Register::new().commit().run(&["import", "weg.csv", "--lang", "nl"]).refuses(2, "weg.csv bestaat niet");
}

#[test]
fn a_cell_beside_several_rows_is_what_each_of_them_says() {
    let list = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Faculteit</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Partner</t></is></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Zorg</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>A College</t></is></c></row>\
        <row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>B College</t></is></c></row>\
        <row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>C College</t></is></c></row>\
        </sheetData><mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A9:A1048576\"/></mergeCells><sheetData>";
    let said = "samengevoegde cellen: kolom A \"Faculteit\"; wat er in zo'n cel staat, is bij elke rij ernaast ingelezen";
    let expected = "register/partnerships/c-college.toml\nregister/partnerships/zorg/a-college.toml\nregister/partnerships/zorg/b-college.toml\n";
    let (register, ran) = imported("a.xlsx", &workbook(&[("Blad1", list)], &[]));
    has(&ran, 0, &["3 nieuw", said]);
    assert_eq!(files(&register), expected);
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let tall = cell("Zorg").replace("<table:table-cell", "<table:table-cell table:number-rows-spanned=\"2\"");
    let body = [
        row(&(cell("Faculteit") + &cell("Partner"))),
        row(&(tall + &cell("A College"))),
        row(&format!("<table:covered-table-cell/>{}", cell("B College"))),
        row(&format!("<table:table-cell/>{}", cell("C College"))),
    ];
    let flat = format!(
        "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Lijst\">{}</table:table></office:spreadsheet></office:body></office:document>",
        body.concat()
    );
    let (register, ran) = imported("a.fods", flat.as_bytes());
    has(&ran, 0, &["3 nieuw", said]);
    assert_eq!(files(&register), expected);
}
