//! A page of its own: what is asked is the first thing on it, one can get through it and point at its parts, it says of what it
//! is, and nothing in it leads or reaches elsewhere but what a person wrote as an address.

use std::collections::BTreeSet;
use std::path::Path;

use crate::fixture::program::{copy, on_screen, run};

/// What a page is asked for with, on the example.
const PAGES: &[&str] = &[
    "show universidade-exemplo",
    "show samplebury --for board",
    "show universidade-exemplo --for partner",
    "show waterschap-dubbel",
    "list",
    "list --unit bestuurszaken --country Brazilië",
    "guide universidade-exemplo",
    "explain",
    "explain terms",
    "explain not-signed-by-board-or-director",
    "report due",
    "report signals",
    "report contacts",
    "report register",
    "report annual",
    "",
];

struct Example(tempfile::TempDir);

impl Example {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("examples/voorbeeldhogeschool"), &folder.path().join("register"));
        Self(folder)
    }

    #[track_caller]
    fn page(&self, asked: &str, form: &str) -> String {
        let mut here = on_screen(self.0.path(), None);
        here.today = Some("2026-12-01".to_owned());
        let words = asked.split_whitespace().chain(["--format", form]);
        let ended = run(here, words);
        assert_eq!((ended.code, ended.remarks.as_str()), (0, ""), "{asked}");
        ended.out
    }
}

/// The values of an attribute.
fn all<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let begins = format!(" {attribute}=\"");
    page.split(begins.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_says_of_what_it_is_and_every_part_can_be_reached() {
    let example = Example::new();
    for asked in PAGES {
        let page = example.page(asked, "html");
        assert_eq!(page.matches("<h1>").count(), 1, "{asked}");
        assert!(page.contains("<a class=\"skip\" href=\"#inhoud\">Naar de inhoud</a>"), "{asked}");
        assert!(page.contains("Wat niet is vastgelegd, staat er als niet vastgelegd"), "{asked}");
        let ids = all(&page, "id");
        assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "{asked}: an id stands twice");
        for address in all(&page, "href") {
            let is_there = address.strip_prefix('#').is_some_and(|id| ids.contains(&id));
            let is_written = address.starts_with("mailto:") || address.starts_with("https://");
            assert!(is_there || is_written, "{asked}: {address}");
        }
        assert!(!page.contains("<script") && all(&page, "src").is_empty() && all(&page, "style").is_empty());
        let parts = page.matches("<h2 id=").count();
        assert_eq!(page.contains("<nav class=\"contents\""), parts > 3, "{asked}");
        let mut level = 1;
        for heading in page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)) {
            assert!(heading <= level + 1, "{asked}: h{heading} below h{level}");
            level = heading;
        }
        if asked.starts_with("explain") {
            continue;
        }
        let top = page.split("<main").nth(1).unwrap().split("</p>\n<").take(3).collect::<String>();
        assert!(top.contains("Voorbeeldhogeschool Zuiderdam"), "{asked}: {top}");
        assert!(top.contains("op 1\u{a0}december\u{a0}2026"), "{asked}: {top}");
        assert!(all(&page, "data-head")[0].starts_with("Voorbeeldhogeschool Zuiderdam"), "{asked}");
        assert!(all(&page, "data-foot")[0].starts_with("1 december 2026 · "), "{asked}");
    }
}

#[test]
fn a_dossier_goes_from_its_goal_to_the_commit_of_each_fact() {
    let page = Example::new().page("show universidade-exemplo", "html");
    let mut rest = page.split("<main").nth(1).unwrap();
    for said in [
        "<h1>Waterbestendige steden, met Universidade Exemplo</h1>",
        "<p class=\"lede\">In vier jaar een gezamenlijke minor",
        "<dt>Status</dt>",
        "<dt>Partners</dt><dd><p>Universidade Exemplo · Porto Exemplo · Brazilië</p>",
        "<dt>Looptijd</dt>",
        "<dt>Verantwoordelijk</dt>",
        "<dt>Ondertekend</dt>",
        ">Te doen</h2>",
        "<code>partners adjusted ",
        ">Afgewogen</h2>",
        "<div class=\"beside\">\n<article>\n<h3>Inhoud: positief",
        "<h3>Profiel: positief",
        ">Besloten</h2>",
        "<dt>Bezwaar</dt>",
        ">Wat er gebeurde</h2>",
        "<ol class=\"course\">",
        "<li class=\"weighty\" id=\"2024-03-12-7r89r5\">",
        ">Thema’s van het gesprek</h2>",
        ">Netwerkkaart</h2>",
    ] {
        let at = rest.find(said).unwrap_or_else(|| panic!("{said} does not follow in {rest}"));
        rest = &rest[at + said.len()..];
    }
    // Its rows do not say again whose they are.
    let to_do = page.split(">Te doen</h2>").nth(1).unwrap().split("</table>").next().unwrap();
    assert!(!to_do.contains("Waterbestendige steden"), "{to_do}");
}

#[test]
fn the_boards_sheet_asks_first_and_cuts_nothing() {
    let example = Example::new();
    let page = example.page("show samplebury --for board", "html");
    assert!(
        page.contains("<p class=\"lede\">Gevraagd van het College van Bestuur: Besluiten over het profiel")
    );
    assert!(page.contains("De volgorde zegt niets."), "{page}");
    let page = example.page("show universidade-exemplo --for board", "html");
    for whole in ["in vier jaar met leeftijdgenoten", "waarin bewoners van kwetsbare wijken vanaf het begin"]
    {
        assert!(
            page.contains(whole) || page.contains(&whole.replace("in vier jaar", "in\u{a0}vier jaar")),
            "{whole}"
        );
    }
    let body = page.split("<main").nth(1).unwrap();
    for inner in ["(meer)", "verder:", "content.", "considerations", "universidade-exemplo<", "7r89r5"] {
        assert!(!body.contains(inner), "{inner} in {body}");
    }
}

#[test]
fn the_letter_to_the_partner_asks_whether_its_contacts_are_right() {
    let example = Example::new();
    let page = example.page("show universidade-exemplo --for partner", "html");
    let asked = page.split("Kloppen deze contacten nog?</h2>").nth(1).unwrap();
    assert!(asked.contains("International office") && asked.contains("href=\"mailto:"), "{asked}");
    assert!(!page.contains("Bezwaar") && !page.contains("strategische status"), "{page}");
    // For machines nothing is added to it.
    assert!(!example.page("show universidade-exemplo --for partner", "json").contains("\"contacts\""));
}

#[test]
fn what_is_made_for_outside_may_be_found_there() {
    let example = Example::new();
    let is_hidden = |asked: &str| example.page(asked, "html").contains("content=\"noindex\"");
    assert!(is_hidden("report annual") && !is_hidden("report annual --audience public"));
}

#[test]
fn a_report_of_nothing_is_still_that_report() {
    let example = Example::new();
    for (asked, title) in [
        ("report due --unit leefbare-delta --until 2026-12-01", ""),
        ("report security --unit zorg-samenleving", ""),
        ("report annual --year 2019", "Verantwoording over 2019"),
        ("list zzz", "Samenwerkingen: met het woord zzz"),
        ("find qqqq", "Teksten met "),
    ] {
        let page = example.page(asked, "html");
        let heading = page.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap();
        assert!(heading.contains(title) && heading != "Voorbeeldhogeschool Zuiderdam", "{asked}: {heading}");
        assert!(
            page.contains(
                &format!("<title>{heading} · Voorbeeldhogeschool Zuiderdam</title>").replace('\u{a0}', " ")
            ) || heading.contains('\u{a0}'),
            "{asked}"
        );
        assert!(page.contains("<p class=\"lede\">") && page.contains("<footer>\n<p>"), "{asked}: {page}");
        let page = example.page(asked, "md");
        assert!(page.starts_with("# ") || asked.starts_with("list"), "{asked}: {page}");
        if asked.starts_with("report annual") {
            assert_eq!(example.page(asked, "text").lines().count(), 1, "{asked}");
        }
    }
}

#[test]
fn what_a_dossier_says_makes_no_tag_and_leads_nowhere() {
    let example = Example::new();
    let file = example.0.path().join("register/partnerships/bestuurszaken/universidade-exemplo.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let hostile = "<script>alert(1)</script><img src=x onerror=y> \\\" x=\\\"y' javascript:alert(1) \\u202e";
    let text = text.replacen("Universidade Exemplo", hostile, 40).replace("international@", "a\\\"b@");
    std::fs::write(&file, text).unwrap();
    for asked in [
        "show universidade-exemplo",
        "show universidade-exemplo --for board",
        "show universidade-exemplo --for partner",
        "list",
        "guide universidade-exemplo",
    ] {
        let page = example.page(asked, "html");
        assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{asked}");
        assert!(!page.contains("<script") && !page.contains("<img") && !page.contains('\u{202e}'), "{asked}");
        assert!(
            all(&page, "href")
                .iter()
                .all(|it| !it.contains("javascript") && !it.contains('&') || it.starts_with("https://")),
            "{asked}"
        );
    }
}

#[test]
fn what_the_status_means_stands_with_the_status() {
    let page = Example::new().page("show samplebury", "html");
    assert_eq!(page.matches("<dt>Status</dt>").count(), 1, "{page}");
    assert!(
        page.contains("voorgesteld · formeel") && page.contains("Afgewogen, nog niet besloten"),
        "{page}"
    );
}
