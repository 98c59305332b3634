//! Texts that would do harm, in every text of every key: on no page of any audience are they anything but text, in the index they
//! end no script, and no sign that turns the reading round stands anywhere as it was.

use std::collections::BTreeSet;
use std::fs;

use super::marks::{everything, filled};
use crate::fixture::Register;

/// The elements that the pages are made of.
const ELEMENTS: &[&str] = &[
    "!doctype",
    "a",
    "article",
    "body",
    "button",
    "caption",
    "circle",
    "code",
    "datalist",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "form",
    "g",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "html",
    "input",
    "label",
    "li",
    "line",
    "link",
    "main",
    "meta",
    "nav",
    "ol",
    "wbr",
    "option",
    "output",
    "p",
    "path",
    "pre",
    "rect",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "text",
    "textarea",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "use",
    "wbr",
];

/// A mark in the midst of what would do harm, as a text of TOML holds it.
fn harmful(mark: &str) -> String {
    let long = "a".repeat(130);
    format!(
        "{mark}</script><script>alert(1)</script><img src=x onerror=alert(1)> \\\"' onmouseover='alert(1) --><!-- ]]> &lt;b&gt; \
         \\u202Egpj.exe {long} javascript:alert(1) https://qz.example/\\\"onclick=alert(1)"
    )
}

const POLICY: &str = r#"schema = 1
name = "Hogeschool </title><script>alert(1)</script>"
language = "nl"
framework = 2024-01-01
[units.zorg]
nl = "Zorg <img src=x onerror=alert(1)>"
[categories.exchange]
nl = "</script>Uitwisseling"
[labels.nl]
board = "<b>College"
[[routes]]
who = "student"
about = "<script>alert(1)</script>"
to = "javascript:alert(1)"
channel = "javascript:alert(1)"
[[routes]]
who = "</option><script>"
to = "x"
channel = "a@b.example?cc=\"><script>"
[publish]
licence = "<script>"
accessibility = "javascript:alert(1)"
about.nl = "</p><script>alert(1)</script> javascript:alert(1)"
"#;

/// The tags of a page, each as its name and its attributes with their values; panics on what no browser reads as meant.
fn tags(page: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut all = Vec::new();
    for rest in page.split('<').skip(1) {
        let closes = rest.strip_prefix('/').unwrap_or(rest);
        let name: String = closes.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '!').collect();
        let mut attributes = Vec::new();
        let mut inside = &closes[name.len()..];
        loop {
            inside = inside.trim_start();
            if inside.starts_with('>') {
                break;
            }
            let end =
                inside.find(['=', '>', ' ']).unwrap_or_else(|| panic!("a tag without an end: {rest:.80}"));
            let key = inside[..end].to_owned();
            inside = &inside[end..];
            let mut value = String::new();
            if let Some(quoted) = inside.strip_prefix("=\"") {
                let end = quoted.find('"').unwrap();
                quoted[..end].clone_into(&mut value);
                inside = &quoted[end + 1..];
            }
            attributes.push((key, value));
        }
        all.push((name, attributes));
    }
    all
}

fn is_harmless(page: &str) -> Result<(), String> {
    for (name, attributes) in tags(page) {
        if !ELEMENTS.contains(&&*name) {
            return Err(format!("<{name}>"));
        }
        for (key, value) in &attributes {
            let leads = key == "href" || key == "src";
            let is_known =
                !value.contains(':') || value.starts_with("mailto:") || value.starts_with("https://");
            if key.starts_with("on") || key == "style" || key == "srcdoc" || (leads && !is_known) {
                return Err(format!("<{name} {key}={value:?}>"));
            }
        }
        if name == "script" && !attributes.is_empty() && attributes[0].0 != "src" {
            return Err("a script of its own".to_owned());
        }
    }
    Ok(())
}

#[test]
fn what_would_do_harm_is_text_on_every_page_of_every_audience() {
    let filled = filled(harmful);
    let register = Register::new()
        .file("register/register.toml", POLICY)
        .partnership("zorg/vol", &filled.text)
        .partnership(
            "zorg/dicht",
            &filled
                .text
                .replace("2025-05-05-m", "2025-05-05-n")
                .replace("outcome = \"enter\"", "outcome = \"decline\"")
                .replace("\"eerder\"", "\"vroeger\""),
        )
        .commit();
    for (audience, least) in [("internal", 85), ("board", 55), ("public", 4)] {
        register.run(&["publish", "../site", "--audience", audience]).fine();
        let site = register.home().join("site");
        let all = everything(&site);
        let held: BTreeSet<&String> = filled.marks.iter().filter(|mark| all.contains(*mark)).collect();
        assert!(held.len() >= least, "{audience}: {} are there to be found", held.len());
        for entry in
            walkdir::WalkDir::new(&site).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file())
        {
            let name = entry.path().strip_prefix(&site).unwrap().display().to_string();
            let ending = entry.path().extension().unwrap_or_default().to_string_lossy().into_owned();
            if ending == "xlsx" {
                continue;
            }
            let text = fs::read_to_string(entry.path()).unwrap();
            assert!(!text.contains('\u{202e}'), "{audience} {name}");
            match ending.as_str() {
                "html" => is_harmless(&text).unwrap_or_else(|why| panic!("{audience} {name}: {why}")),
                "js" => assert!(!text.contains("</") && !text.contains("<!--"), "{audience} {name}"),
                "json" => drop(serde_json::from_str::<serde_json::Value>(&text).unwrap()),
                "atom" => assert!(!text.contains("<script") && !text.contains("<img"), "{audience} {name}"),
                _ => {}
            }
        }
        let index = fs::read_to_string(site.join("index.js")).unwrap();
        let rows = index.split_once("PARTNERSHIPS = ").unwrap().1.trim_end().trim_end_matches(';');
        let rows: serde_json::Value = serde_json::from_str(rows).unwrap();
        assert!(rows[0]["name"].as_str().unwrap().contains("</script><script>alert(1)</script>"), "{rows}");
        fs::remove_dir_all(site).unwrap();
    }
}

/// What looks at the pages finds what would do harm.
#[test]
fn what_does_harm_is_found() {
    for page in [
        "<p><img src=\"x\"></p>",
        "<p onclick=\"a()\"></p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<script type=\"module\" src=\"x\"></script>",
        "<p style=\"color: red\"></p>",
    ] {
        assert!(is_harmless(page).is_err(), "{page}");
    }
    assert_eq!(
        is_harmless("<p class=\"a\">&lt;img src=x&gt; <a href=\"https://a.example\">a</a></p>"),
        Ok(())
    );
}
