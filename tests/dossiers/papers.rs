//! What goes to the board, the partner or a meeting, as a document for Word: it opens, has real headings and its language, says
//! what the page says, and nothing else.

use std::io::Read as _;

use crate::fixture::{FORMAL, Register};

/// The parts of a document, by name.
fn parts(register: &Register, args: &[&str]) -> Vec<(String, String)> {
    let out = register.run(&[args, &["--out", "paper.docx"]].concat()).fine().out;
    assert!(out.contains("paper.docx"), "{out}");
    let mut zip = zip::ZipArchive::new(std::fs::File::open(register.path("paper.docx")).unwrap()).unwrap();
    let mut parts = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        parts.push((file.name().to_owned(), text));
    }
    parts
}

fn part<'p>(parts: &'p [(String, String)], name: &str) -> &'p str {
    &parts.iter().find(|(it, _)| it == name).unwrap().1
}

/// The words of a document, a paragraph a line.
fn words(document: &str) -> String {
    let document = document.replace("<w:tab/>", "<w:t xml:space=\"preserve\"> </w:t>");
    let lines = document.split("</w:p>").map(|paragraph| {
        let texts = paragraph.split("<w:t xml:space=\"preserve\">").skip(1);
        texts.map(|text| text.split("</w:t>").next().unwrap()).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Every tag that is opened is closed, in order.
fn is_well_formed(xml: &str) -> bool {
    let mut open: Vec<&str> = Vec::new();
    for tag in xml.split('<').skip(1).map(|tag| tag.split('>').next().unwrap()) {
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        match tag {
            tag if tag.starts_with('?') || tag.ends_with('/') => {}
            tag if tag.starts_with('/') => {
                if open.pop() != Some(name) {
                    return false;
                }
            }
            _ => open.push(name),
        }
    }
    open.is_empty()
}

const PAPERS: [&[&str]; 3] =
    [&["show", "exemplo", "--for", "board"], &["show", "exemplo", "--for", "partner"], &["guide", "exemplo"]];

#[test]
fn a_paper_is_a_document_with_headings_and_a_language_and_nothing_that_runs() {
    let hostile = FORMAL.replace("It fits our education.", "</w:t> & <script> \\u0007 \u{202e}x");
    let register = Register::new().partnership("zorg/exemplo", &hostile).commit();
    for paper in PAPERS {
        let parts = parts(&register, paper);
        assert!(parts.iter().all(|(_, xml)| is_well_formed(xml)), "{paper:?}: {parts:#?}");
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        assert!(!names.iter().any(|name| name.contains("vba") || name.contains("media")), "{names:?}");
        let document = part(&parts, "word/document.xml");
        assert!(document.contains("<w:pStyle w:val=\"Heading1\"/>"), "{paper:?}");
        assert!(document.contains("<w:pStyle w:val=\"Heading2\"/>"), "{paper:?}");
        assert!(part(&parts, "word/styles.xml").contains("w:name w:val=\"heading 1\""));
        assert!(part(&parts, "word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
        assert!(part(&parts, "docProps/core.xml").contains("<dc:language>en-GB</dc:language>"));
        assert!(part(&parts, "word/footer1.xml").contains("Hogeschool Voorbeeld · 14 March 2026 · commit"));
        assert!(words(document).contains("Exchange with Universidade Exemplo"), "{paper:?}");
        let is_named = words(document).split(|c: char| !c.is_alphanumeric()).any(|word| word == "Ann");
        assert!(!is_named && !document.contains('\u{202e}'), "{paper:?}");
        // The same page gives the same bytes.
        let bytes = std::fs::read(register.path("paper.docx")).unwrap();
        let piped = register.command(&[paper, &["--format", "docx"]].concat()).output().unwrap();
        assert!(piped.stdout == bytes, "{paper:?}");
    }
}

#[test]
fn a_paper_says_what_the_page_says() {
    let register = Register::new().partnership("zorg/exemplo", FORMAL).commit();
    for paper in PAPERS {
        let document = words(part(&parts(&register, paper), "word/document.xml"));
        let page = register.prints(&[paper, &["--format", "html"]].concat());
        let plain = |text: &str| {
            text.replace("&amp;", "&").replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"")
        };
        let page = plain(&page).replace('\u{a0}', " ");
        for word in plain(&document).split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)) {
            assert!(page.contains(word), "{paper:?}: {word} is not on the page");
        }
    }
    // Of the whole dossier there is a page, and no paper.
    register.run(&["show", "exemplo", "--format", "docx"]).refuses(2, "--for board");
}
