//! What a register says is text in every form: it opens no tag, starts no formula, adds no event; and a page forbids itself
//! whatever is not its own style.

use std::fs;

use super::digest::sha256;
use super::{REPORTS, copied, out, partners};

/// Put in the place of a name, a function, a summary and a unit's name.
const HOSTILE: &str = "=cmd|'/C calc'!A0 </title></style><script>alert(1)</script><img src=x onerror=y> \\\" x=\\\"y' ;DTSTART:1\\r\\nEND:VEVENT \\u001b]0;x\\u0007 \\u202e";

/// A register that is hostile in every text that reaches a report of what is due or open.
fn hostile() -> tempfile::TempDir {
    let folder = copied();
    let units = folder.path().join("register/partnerships");
    for entry in walkdir::WalkDir::new(units).into_iter().map(Result::unwrap).filter(|it| it.path().is_file())
    {
        let text = fs::read_to_string(entry.path()).unwrap();
        let mut lines: Vec<String> = Vec::new();
        let mut is_in_prose = false;
        for line in text.lines() {
            let key = line.split([' ', '=']).next().unwrap_or_default();
            let is_ours = ["name", "owner", "summary", "action", "function"].contains(&key);
            if is_in_prose {
                is_in_prose = !line.ends_with("\"\"\"");
            } else if is_ours {
                lines.push(format!("{key} = \"{HOSTILE}\""));
                let (opens, closes) = (line.contains("\"\"\""), line.matches("\"\"\"").count() > 1);
                is_in_prose = opens && !closes;
            } else {
                lines.push(line.to_owned());
            }
        }
        fs::write(entry.path(), lines.join("\n")).unwrap();
    }
    let policy = folder.path().join("register/register.toml");
    let text = fs::read_to_string(&policy)
        .unwrap()
        .replace("nl = \"Faculteit Zorg & Samenleving\"", &format!("nl = \"{HOSTILE}\""));
    fs::write(policy, text).unwrap();
    folder
}

#[test]
fn a_page_holds_no_tag_or_attribute_of_a_register() {
    let folder = hostile();
    for (report, _) in REPORTS {
        let page = out(folder.path(), &["report", report, "--format", "html"]);
        let shown = page.replace("<wbr>", "");
        assert!(shown.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{report} shows it: {page}");
        assert!(!page.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{report}");
        let body = page.split("</style>").nth(1).unwrap();
        for tag in body.split('<').skip(1) {
            let (tag, text) = tag.split_once('>').unwrap();
            assert!(is_ours(tag) && !text.contains('>'), "{report}: <{tag}>");
        }
    }
}

/// Whether a tag is one that a page is made of.
fn is_ours(tag: &str) -> bool {
    let bare = [
        "body", "main", "footer", "h1", "h2", "h3", "small", "article", "p", "ul", "li", "dl", "div", "dt",
        "dd", "table", "caption", "thead", "tbody", "tr", "strong", "pre", "code", "td", "th", "span",
        "head", "html", "a", "nav", "details", "summary", "figure", "ol", "wbr",
    ];
    let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
    let attributes = tag.split_once(' ').map_or("", |(_, attributes)| attributes);
    let is_known =
        ["", "scope=\"col\"", "scope=\"row\"", "class=\"faint\"", "class=\"id\"", "tabindex=\"0\""]
            .contains(&attributes);
    let is_frame = [
        "id=\"inhoud\"",
        "class=\"skip\" href=\"#inhoud\"",
        "class=\"lede\"",
        "class=\"of\"",
        "class=\"contents\" aria-label=\"Op deze pagina\"",
    ]
    .contains(&attributes);
    // The id of a part is plain letters, and all that leads somewhere leads to one.
    let id = attributes.strip_prefix("id=\"").or_else(|| attributes.strip_prefix("href=\"#"));
    let is_plain = |id: &str| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_part = id.and_then(|id| id.strip_suffix('"')).is_some_and(is_plain);
    let is_head = attributes.strip_prefix("data-head=\"").is_some_and(|rest| rest.matches('"').count() == 1);
    bare.contains(&name) && (is_known || is_frame || is_part || is_head)
}

#[test]
fn a_page_allows_itself_its_own_style_and_nothing_else() {
    let folder = copied();
    let page = out(folder.path(), &["report", "due", "--format", "html"]);
    let style = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{}'; \
         base-uri 'none'; form-action 'none'\">",
        sha256(style)
    );
    assert!(page.contains(&policy), "the page lacks the digest of its style: {policy}");
    let first = page.find("<meta http-equiv").unwrap();
    assert!(first < page.find("<title>").unwrap() && first < page.find("<style>").unwrap());
}

#[test]
fn a_page_can_be_read_without_seeing_it() {
    let folder = copied();
    for (lang, report) in [("nl", "due"), ("en", "month")] {
        let page = out(folder.path(), &["report", report, "--format", "html", "--lang", lang]);
        assert!(page.contains(&format!("<html lang=\"{lang}\" ")));
        assert_eq!((page.matches("<h1>").count(), page.matches("<main ").count()), (1, 1));
        assert_eq!(page.matches("<table>").count(), page.matches("<caption>").count());
        assert_eq!(page.matches("<th ").count(), page.matches("<th scope=\"").count());
        // No level is passed over.
        let mut level = 1;
        for heading in page.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)) {
            assert!(heading <= level + 1, "h{heading} below h{level}");
            level = heading;
        }
    }
}

#[test]
fn a_sheet_holds_no_formula_and_a_calendar_no_event_of_a_register() {
    let folder = hostile();
    for (report, has_days) in REPORTS {
        let sheet = out(folder.path(), &["report", report, "--format", "csv"]);
        let mut reader = csv_rows(&sheet);
        let width = reader.next().unwrap().len();
        let rows: Vec<Vec<String>> = reader.collect();
        assert!(rows.iter().flatten().any(|cell| cell.starts_with("'=cmd|")), "{report} shows it: {sheet}");
        for cell in rows.iter().flatten() {
            let is_number = cell.parse::<i64>().is_ok();
            assert!(is_number || !cell.trim_start().starts_with(['=', '+', '-', '@']), "{report}: {cell}");
        }
        assert!(rows.iter().all(|row| row.len() == width), "{report}");
        if *has_days {
            let calm = out(copied().path(), &["report", report, "--format", "ics"]);
            let calendar = out(folder.path(), &["report", report, "--format", "ics"]);
            let events = |text: &str| text.replace("\r\n ", "").matches("\r\nBEGIN:VEVENT\r\n").count();
            assert_eq!(events(&calm), events(&calendar));
            assert_eq!(
                events(&calendar),
                calendar.replace("\r\n ", "").matches("\r\nEND:VEVENT\r\n").count()
            );
            assert!(
                calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')),
                "{calendar}"
            );
            assert!(calendar.contains("\\;DTSTART:1"), "{calendar}");
        }
    }
    assert!(partners(folder.path(), &["report", "due", "--format", "xlsx"]).status.success());
}

/// The rows of a Dutch csv.
fn csv_rows(text: &str) -> impl Iterator<Item = Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut rows = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let row = rows.last_mut().unwrap();
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => {
                row.last_mut().unwrap().push(signs.next().unwrap());
            }
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => row.push(String::new()),
            '\r' if !is_quoted => {}
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            sign => row.last_mut().unwrap().push(sign),
        }
    }
    rows.pop();
    rows.into_iter()
}

/// At the beginning of a line, and within one, what a CI runner obeys.
const OBEYED: &str = "::error file=x,line=1::forged ##[error]forged ##vso[task.complete result=Failed;]";

#[test]
fn what_a_runner_would_obey_is_only_said_in_a_log_and_reads_back_as_it_is_in_json() {
    let folder = copied();
    let file = first_partnership(folder.path());
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<String> = text
        .lines()
        .map(|line| if line.starts_with("name ") { format!("name = \"{OBEYED}\"") } else { line.to_owned() })
        .collect();
    fs::write(&file, lines.join("\n")).unwrap();
    let id = file.file_stem().unwrap().to_string_lossy().into_owned();
    for asked in
        [&["list", "--all"][..], &["show", &id], &["find", "forged"], &["check", "--strict"], &["guide", &id]]
    {
        let ran = partners(folder.path(), asked);
        let (out, said) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
        let log = format!("{out}{said}");
        assert!(!log.contains("##[") && !log.contains("##vso["), "{asked:?}: {log}");
        assert!(!log.lines().any(|line| line.trim_start().starts_with("::e")), "{asked:?}: {log}");
        assert!(asked[0] == "check" || log.contains("# #[error]forged"), "{asked:?} shows it: {log}");
    }
    let json = out(folder.path(), &["list", "--all", "--format", "json"]);
    assert!(!json.contains("##["), "{json}");
    let read: serde_json::Value = serde_json::from_str(&json).unwrap();
    let names = read["partnerships"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap());
    assert_eq!(names.filter(|it| *it == OBEYED).count(), 1, "and reads back as it is");
}

/// Any partnership of a copied register.
fn first_partnership(folder: &std::path::Path) -> std::path::PathBuf {
    let all = walkdir::WalkDir::new(folder.join("register/partnerships")).sort_by_file_name();
    let mut files = all.into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file());
    files.next().unwrap().into_path()
}
