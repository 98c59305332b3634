//! A page as a document for a word processor: real headings, the language set, who made it of which day and commit at the
//! foot of each sheet; no macros, no images, nothing from elsewhere. The same page gives the same bytes.

use super::about::About;
use super::archive::archive;
use super::html_text;
use super::page::{Block, Cell, Page, PageItem, Table};
use crate::text::clean::Clean;
use crate::words::Lang;

const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const BEGINNING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const CONTENT_TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
<Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
</Types>";

const PACKAGE: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
</Relationships>";

const PARTS: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>\
</Relationships>";

/// A page as the bytes of a document.
///
/// # Errors
///
/// What the writer says when there is too much of it.
pub fn docx(lang: Lang, about: &About, page: &Page) -> Result<Vec<u8>, String> {
    let language = if lang == Lang::Nl { "nl-NL" } else { "en-GB" };
    let mut body = String::new();
    for block in &page.blocks {
        one(&mut body, block);
    }
    let title = page.begins().unwrap_or_default();
    let document = format!(
        "<w:document {NAMESPACES}><w:body>{body}<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"907\" w:bottom=\"1134\" w:left=\"907\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    );
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{language}</dc:language></cp:coreProperties>",
        escaped(title.as_str()),
        escaped(Clean::line(&about.institution).as_str()),
    );
    let foot = format!(
        "<w:ftr {NAMESPACES}>{}</w:ftr>",
        paragraph("Footer", &(run("", Clean::line(&about.foot(lang)).as_str()) + PAGE_OF))
    );
    let parts: [(&str, String); 8] = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("docProps/core.xml", core),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", PARTS.to_owned()),
        ("word/styles.xml", styles(language)),
        ("word/numbering.xml", numbering()),
        ("word/footer1.xml", foot),
    ];
    let parts = parts.map(|(name, text)| (name, format!("{BEGINNING}{text}")));
    archive(&parts.each_ref().map(|(name, text)| (*name, text.as_bytes())))
}

/// Which sheet it is, of how many.
const PAGE_OF: &str = "<w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r><w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";

fn one(out: &mut String, block: &Block) {
    match block {
        Block::Title(words) => out.push_str(&paragraph("Heading1", &run("", words.as_str()))),
        Block::Heading(words) => out.push_str(&paragraph("Heading2", &run("", words.as_str()))),
        Block::Text(words) => out.push_str(&paragraph("", &run("", words.as_str()))),
        Block::Bullets(all) => {
            for words in all {
                out.push_str(&paragraph("ListBullet", &run("", words.as_str())));
            }
        }
        Block::Facts(facts) => self::facts(out, facts),
        Block::Table(it) => table(out, it),
        Block::Item(it) => item(out, it),
        Block::Beside(all) | Block::Course(all) => all.iter().for_each(|it| item(out, it)),
        Block::Figure(figure) => table(out, &figure.table),
        Block::Nothing([title, sentence, _]) => {
            out.push_str(&paragraph("Heading1", &run("", title.as_str())));
            out.push_str(&paragraph("", &run("", sentence.as_str())));
        }
        Block::Lines(words) => {
            for line in words.as_str().lines() {
                out.push_str(&paragraph("Lines", &run("", line)));
            }
        }
        // What is at the foot of each sheet, and what can be done in a browser only.
        _ => {}
    }
}

/// A name and what it stands for; what goes on stands below that.
fn facts(out: &mut String, facts: &[(Clean, Vec<Clean>)]) {
    for (name, paragraphs) in facts {
        let mut paragraphs = paragraphs.iter().filter(|words| !words.as_str().is_empty());
        let first = paragraphs.next().map_or("", Clean::as_str);
        if name.as_str().is_empty() {
            out.push_str(&paragraph("", &run("", first)));
        } else {
            let named = run("<w:b/>", name.as_str()) + "<w:r><w:tab/></w:r>" + &run("", first);
            out.push_str(&paragraph("Fact", &named));
        }
        let style = if name.as_str().is_empty() { "" } else { "FactMore" };
        for words in paragraphs {
            out.push_str(&paragraph(style, &run("", words.as_str())));
        }
    }
}

fn item(out: &mut String, item: &PageItem) {
    let mut lead = run("", item.lead.as_str());
    if !item.aside.as_str().is_empty() {
        lead += &run("<w:b w:val=\"0\"/><w:color w:val=\"595959\"/>", &format!("  {}", item.aside));
    }
    out.push_str(&paragraph("Heading3", &lead));
    facts(out, &item.notes);
}

/// A table whose head is told again on each sheet.
fn table(out: &mut String, table: &Table) {
    if table.head.is_empty() {
        return;
    }
    out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
    let wide = 10092 / table.head.len();
    out.push_str(&format!("<w:gridCol w:w=\"{wide}\"/>").repeat(table.head.len()));
    out.push_str("</w:tblGrid>");
    let head: Vec<String> =
        table.head.iter().map(|head| paragraph("Cell", &run("<w:b/>", head.as_str()))).collect();
    row(out, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", head);
    for cells in &table.rows {
        row(out, "<w:trPr><w:cantSplit/></w:trPr>", cells.iter().map(cell));
    }
    out.push_str("</w:tbl>");
    // What follows a table is a paragraph, also where nothing does.
    out.push_str(&paragraph("Cell", ""));
}

fn row(out: &mut String, properties: &str, cells: impl IntoIterator<Item = String>) {
    out.push_str("<w:tr>");
    out.push_str(properties);
    for cell in cells {
        out.push_str("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        out.push_str(&cell);
        out.push_str("</w:tc>");
    }
    out.push_str("</w:tr>");
}

fn cell(cell: &Cell) -> String {
    let lines = cell.lines.iter().map(|(words, _)| paragraph("Cell", &run("", words.as_str())));
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { paragraph("Cell", "") } else { lines.concat() }
}

fn paragraph(style: &str, runs: &str) -> String {
    let style = if style.is_empty() {
        String::new()
    } else {
        format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")
    };
    format!("<w:p>{style}{runs}</w:p>")
}

fn run(properties: &str, words: &str) -> String {
    let properties =
        if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(words))
}

/// Text that stays text, without what XML has no room for.
fn escaped(words: &str) -> String {
    let has_room = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let lawful: String = words.replace('\t', " ").chars().filter(has_room).collect();
    let mut out = String::with_capacity(lawful.len());
    html_text::escaped(&mut out, &lawful);
    out
}

fn style(id: &str, name: &str, based_on: &str, paragraph: &str, run: &str) -> String {
    let based_on =
        if based_on.is_empty() { String::new() } else { format!("<w:basedOn w:val=\"{based_on}\"/>") };
    let default = if id == "Normal" { " w:default=\"1\"" } else { "" };
    format!(
        "<w:style w:type=\"paragraph\"{default} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{based_on}<w:qFormat/>\
         <w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}

/// The sizes of the same page when it is printed from a browser, so that a sheet takes as much paper in both.
fn styles(code: &str) -> String {
    let space = |before: u16, after: u16| format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>");
    let heading = |level: u16, before: u16| {
        format!("<w:keepNext/><w:keepLines/>{}<w:outlineLvl w:val=\"{}\"/>", space(before, 40), level - 1)
    };
    let indent = "<w:ind w:left=\"2552\" w:hanging=\"2552\"/>";
    let all = [
        style("Normal", "Normal", "", &space(0, 60), ""),
        style("Heading1", "heading 1", "Normal", &heading(1, 0), "<w:b/><w:sz w:val=\"30\"/>"),
        style("Heading2", "heading 2", "Normal", &heading(2, 140), "<w:b/><w:sz w:val=\"23\"/>"),
        style("Heading3", "heading 3", "Normal", &heading(3, 80), "<w:b/>"),
        style(
            "ListBullet",
            "List Bullet",
            "Normal",
            &format!("<w:numPr><w:numId w:val=\"1\"/></w:numPr>{}", space(0, 40)),
            "",
        ),
        style(
            "Fact",
            "Fact",
            "Normal",
            &format!("<w:tabs><w:tab w:val=\"left\" w:pos=\"2552\"/></w:tabs>{}{indent}", space(0, 30)),
            "",
        ),
        style("FactMore", "Fact more", "Normal", &format!("{}<w:ind w:left=\"2552\"/>", space(0, 30)), ""),
        style("Cell", "Cell", "Normal", &space(20, 20), "<w:sz w:val=\"18\"/>"),
        style(
            "Lines",
            "Lines",
            "Normal",
            &space(0, 0),
            "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/><w:sz w:val=\"18\"/>",
        ),
        style(
            "Footer",
            "footer",
            "Normal",
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"10092\"/></w:tabs>",
            "<w:color w:val=\"595959\"/><w:sz w:val=\"17\"/>",
        ),
    ];
    let edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
    let borders: String =
        edges.map(|edge| format!("<w:{edge} w:val=\"single\" w:sz=\"4\" w:color=\"A6A6A6\"/>")).concat();
    format!(
        "<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>\
         <w:lang w:val=\"{code}\" w:eastAsia=\"{code}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>{}\
         <w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>\
         <w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>",
        all.concat()
    )
}

fn numbering() -> String {
    format!(
        "<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>\
         <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/>\
         <w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"284\" w:hanging=\"284\"/></w:pPr></w:lvl>\
         </w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}
